import type { Scene } from '../../frames/scene.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { ADVERBIALS } from './adverbials.ts';
import { at, type Speaker } from './speaker.ts';

const ROLES = new Map([
  ['guest', 'guest'],
  ['visitor', 'guest'],
  ['host', 'host'],
] as const);
/** What may stand between article and noun: "the high-ranking foreign guest". */
const DESCRIBES = wordSet(
  `distinguished high high-ranking honourable honorable foreign visiting esteemed respected dear senior official royal
  diplomatic`,
);
/** A subject opens its clause; elsewhere the noun is an object. */
const OPENS_CLAUSE = wordSet('. , ; : and but while that');

/** "In a TV show, the host asked": whoever leads through it. */
const IN_SHOW =
  /^(?:in|on|during) (?:an?|the|his|her) (?:\w+ )?(?:(?:tv|television|radio|talk|chat) (?:show|programme|program|broadcast|debate)|podcast)\b/;
/** "during the popular TV show". */
const TO_SHOW = 5;

/** "The distinguished guest thanked": someone by the part that he has at the meeting; `null` where no such noun is the subject. */
export function byRole({ doc, sentence, groups }: Scene, trigger: Trigger): Speaker | null {
  let noun = trigger.from - 1;
  while (noun > sentence.from && ADVERBIALS.has(wordAt(doc, noun))) noun--;
  const role = noun > sentence.from ? ROLES.get(wordAt(doc, noun) as 'guest') : undefined;
  if (!role) return null;
  if (role === 'host' && IN_SHOW.test(phraseIn(doc, sentence.from, sentence.from + TO_SHOW))) return null;
  let article = noun - 1;
  while (article > sentence.from && DESCRIBES.has(wordAt(doc, article))) article--;
  if (wordAt(doc, article) !== 'the') return null;
  // "the guest, A": who is named is no part alone.
  if (groups.some(({ from, to }) => from <= noun && noun < to && (from < article || to > noun + 1)))
    return null;
  if (article > sentence.from && !OPENS_CLAUSE.has(wordAt(doc, article - 1))) return null;
  return { ...at(article, noun + 1), entities: [], joint: false, source: false, role };
}
