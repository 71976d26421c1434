import { asTranscribed } from '../mentions/transcription.ts';
import type { Entity } from './entity.ts';
import { nameWords } from './words.ts';

/** Shorter surnames differ by a letter too often ("Chen", "Cheng"). */
const MIN_LENGTH = 7;
/** So many first letters are right, by which whoever may be meant is found. */
const STEM = 5;
/** Of more people whose names begin alike nobody is surely meant. */
const MOST = 4;

/** The key under which people are found whose surname begins so; `null` for a short one. */
export const stemOf = (word: string): string | null =>
  word.length >= MIN_LENGTH ? `~${word.slice(0, STEM)}` : null;

/** "President Khurelsuk" of "President Ukhnaa Khurelsukh": of those whose names begin so the one whose surname is a letter off. */
export function misspelt(word: string, alike: readonly Entity[]): Entity | undefined {
  if (alike.length > MOST) return undefined;
  const meant = alike.filter(({ name }) => name && isLetterOff(word, nameWords(name).at(-1)!));
  return meant.length === 1 ? meant[0] : undefined;
}

/** "Bondarsky" of "Olena Bondarskyy": of those whose names begin so the one whose surname only ends otherwise in writing. */
export function transcribed(word: string, alike: readonly Entity[]): Entity | undefined {
  if (alike.length > MOST) return undefined;
  const plain = asTranscribed(word);
  const meant = alike.filter(({ name }) => name && asTranscribed(nameWords(name).at(-1)!) === plain);
  return meant.length === 1 ? meant[0] : undefined;
}

/** One letter more, less, or other, or two that changed places. */
function isLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.length === restB.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  return restA.length < restB.length ? restA === restB.slice(1) : restA.slice(1) === restB;
}
