import type { Frame } from '../../frames/frame.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordSet, wordsIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import type { Resolved } from '../sides/parties.ts';

const PEOPLE = wordSet(
  'ministers leaders presidents premiers officials diplomats envoys two three four pair',
);

/** So many sentences behind a meeting those who met there go on to see another. */
const REACH = 2;

/** "The ministers were then received by President C": all who met just before, of whom C was none. */
export function nameAllBefore(doc: Tokenised, drafts: readonly Draft[], resolved: Resolved): Resolved {
  const { frame, sides } = resolved;
  const last = drafts.at(-1);
  const at = frame.sides.findIndex(({ mentions }) => mentions.every(isAll));
  const all = frame.sides[at]?.mentions[0];
  if (!last || !all || frame.sides.length !== 2 || !goesOn(last, frame)) return resolved;
  const others = sides.length === 1 ? sides[0]! : (sides[1 - at] ?? []);
  const known = sides.length === 1 ? [] : (sides[at] ?? []);
  if (others.length === 0 || !others.every(isOfficial) || others.some((one) => isIn(one, last)))
    return resolved;
  if (known.length >= last.parties.length || !known.every((one) => isIn(one, last))) return resolved;
  if (!isOfNumber(doc, all, last.parties.length) || !mayBe(all, last)) return resolved;
  const everyone = last.parties.map((party) => ({ ...party, role: frame.sides[at]!.role }));
  return { ...resolved, joint: true, sides: at === 0 ? [everyone, others] : [others, everyone] };
}

/** "The ministers" are not two presidents. */
const mayBe = ({ head }: Mention, { parties }: Draft): boolean => {
  const office = OFFICES.exec(head ?? '')?.[1];
  return (
    office === undefined ||
    parties.some(
      ({ entity: { heads } }) => heads.size === 0 || [...heads].some((one) => one.endsWith(office)),
    )
  );
};
const OFFICES = /^(minister|president|premier)s$/;

const isAll = ({ kind, head, possessive }: Mention): boolean =>
  kind === 'joint' && PEOPLE.has(head ?? '') && !possessive;

const goesOn = ({ frames, status }: Draft, { anaphoric, sentence, status: own }: Frame): boolean =>
  !anaphoric && own === 'held' && status === 'held' && sentence - frames.at(-1)!.sentence <= REACH;

const isOfficial = ({ entity: { kind, heads, plural } }: Party): boolean =>
  (kind === 'person' || kind === 'office') && heads.size > 0 && !plural;

const isIn = ({ entity }: Party, { parties }: Draft): boolean =>
  parties.some((party) => party.entity.id === entity.id);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['three', 3],
  ['four', 4],
]);

/** "the two ministers" are not all of three. */
const isOfNumber = (doc: Tokenised, { from, to }: Mention, count: number): boolean =>
  wordsIn(doc, from, to).every((word) => (NUMBERS.get(word) ?? count) === count);
