import { oneOf, someToken, wordsIn } from '../../text/words.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Draft } from '../draft.ts';
import { type Ground, placesOf } from './ground.ts';
import { saidBefore } from './speaking-at.ts';

const SAME = /^(?:margins|margin|sidelines)$/;
/** Without one of these words a sentence says nothing of the kind. */
const refersBack = oneOf(
  'margins margin sidelines same also remark remarks statement statements comment comments',
);

/** "In the margins, A also met B", "at the same palace", "made the remark in a meeting": where the one told of before was. */
export function besides(ground: Ground, draft: Draft, before: PlaceHit | null): PlaceHit | null {
  const { doc } = ground.material;
  const frame = draft.frames[0]!;
  const sentence = doc.sentences[frame.sentence]!;
  const to = Math.min(sentence.to, sentence.from + 60);
  if (!someToken(doc, sentence.from, to, refersBack)) return null;
  const lower = wordsIn(doc, sentence.from, to);
  const margin = lower.findIndex((word, i) => SAME.test(word) && lower[i + 1] !== 'of');
  const same = lower.findIndex(
    (word, i) =>
      word === 'same' &&
      /^(?:palace|venue|place|residence|city|hotel|building|town)$/.test(lower[i + 1] ?? ''),
  );
  if (margin >= 0 || same >= 0) return before;
  const also = lower.includes('also') && isOfParagraph(ground, draft, before);
  const there =
    lower.slice(0, ALSO).includes('also') &&
    (isOnJourney(ground, draft, before) || isAtStop(ground, draft, before));
  // In the same town, but maybe not in the same house.
  if (before && (also || there)) return { ...before, venue: null };
  const remark = lower.findIndex(
    (word, i) =>
      /^(?:remark|remarks|statement|statements|comment|comments)$/.test(word) &&
      /^(?:made|the|his|her|these|this)$/.test(lower[i - 1] ?? ''),
  );
  if (remark < 0 || frame.sentence === 0 || frame.from <= sentence.from + remark) return null;
  const here = placesOf(ground, frame.sentence - 1).find(({ rule }) => rule === 'place:here');
  return here ?? null;
}

/** "A said in Oslo that …. Speaking at a meeting with B, A …": there too. */
export function speaking(ground: Ground, { frames, status }: Draft): PlaceHit | null {
  const before = status === 'held' ? saidBefore(ground.material.doc, frames[0]!) : null;
  return before && (placesOf(ground, before.index).find(({ city }) => city) ?? null);
}

/** How far into its sentence "also" stands that goes on with a journey. */
const ALSO = 8;

/** "A also called on President B": abroad, where A met others, unless B is of a third state. */
function isOnJourney(
  { context: { home } }: Ground,
  { parties, background }: Draft,
  before: PlaceHit | null,
): boolean {
  if (!before?.city || !before.country || !home || before.country === home || background) return false;
  return parties.every(({ country, entity }) =>
    country ? country.code === home || country.code === before.country : entity.organization === null,
  );
}

/** So near behind stands what else is planned for a stop. */
const STOP = 2;

/** "In Lesotho, A will call on the King. A is also expected to meet the leader of the opposition": at the stop told of last. */
function isAtStop(
  { material: { doc } }: Ground,
  { status, frames, parties }: Draft,
  before: PlaceHit | null,
): boolean {
  if (status !== 'planned' || !before?.country || before.from < 0) return false;
  const first = doc.sentences[Math.max(0, frames[0]!.sentence - STOP)]!;
  return (
    before.from >= first.from && parties.every(({ country }) => !country || country.code === before.country)
  );
}

/** "A met B in Oslo on Monday. A also met C." */
function isOfParagraph({ material: { doc } }: Ground, { frames }: Draft, before: PlaceHit | null): boolean {
  const own = frames[0]!.sentence;
  const sentences = doc.sentences.slice(Math.max(0, own - PARAGRAPH), own);
  return (
    before !== null &&
    sentences.some(
      ({ from, to, paragraph }) =>
        paragraph === doc.sentences[own]!.paragraph && before.from >= from && before.from < to,
    )
  );
}

/** So many sentences of the paragraph may tell of the meeting before "also". */
const PARAGRAPH = 3;
