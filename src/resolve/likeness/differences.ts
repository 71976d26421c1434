import type { ClaimDifferences } from '../../model/claim-differences.ts';
import type { Claim } from '../../model/event.ts';
import { type Said, saidIn } from './terms.ts';
import { bare } from './weights.ts';

/** What differs between two claims that are alike: numbers, words, what is denied, act and mode. Swapped claims mirror it. */
export function differences(
  a: Pick<Claim, 'text' | 'act' | 'mode'>,
  b: Pick<Claim, 'text' | 'act' | 'mode'>,
): ClaimDifferences {
  const [onlyA, onlyB] = [onlyIn(saidIn(a.text), saidIn(b.text)), onlyIn(saidIn(b.text), saidIn(a.text))];
  return {
    numbers_a: onlyA.filter(isNumber).map(written),
    numbers_b: onlyB.filter(isNumber).map(written),
    words_a: onlyA.filter(isWord).map(written),
    words_b: onlyB.filter(isWord).map(written),
    act: a.act === b.act ? null : { a: a.act, b: b.act },
    mode: a.mode === b.mode ? null : { a: a.mode, b: b.mode },
  };
}

const isNumber = ({ term }: Said) => term.startsWith('#');
const isWord = ({ term }: Said) => !term.startsWith('#') && term !== '@own';
const written = ({ written: words }: Said) => words;
/** A name is the same word as one that is not written as a name; a denied word is another. */
const keyOf = ({ term }: Said) => (term.startsWith('-') ? term : bare(term));

function onlyIn(these: readonly Said[], those: readonly Said[]): Said[] {
  const seen = new Set(those.map(keyOf));
  return these.filter((said) => {
    const fresh = !seen.has(keyOf(said));
    seen.add(keyOf(said));
    return fresh;
  });
}
