import { cancelledIn } from '../../frames/standing/cancelled.ts';
import { citiesNamed } from '../../gazetteer/cities.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { someWord, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { townsNamed } from '../same-event/towns-named.ts';
import { isGonePlan } from './gone-plan.ts';

const VISITS = wordSet('visit trip tour');
/** A visit is called off at the head of a text, and what was planned for it is told close behind. */
const LEAD = 4;
const BEHIND = 5;

/**
 * "A's visit to Zenda, set for 20 June, has been put off. He was to meet B": the meetings that were planned for a
 * visit are called off with it, and were of its days.
 */
export function callOff({ doc, mentions, cast, times }: Material, drafts: readonly Draft[]): void {
  for (const sentence of doc.sentences.slice(0, LEAD)) {
    if (!someWord(doc, sentence.from, sentence.to, VISITS) || !cancelledIn({ doc, sentence })) continue;
    const visitors = inSentences(mentions, sentence.index)
      .filter(isSomeone)
      .flatMap((one) => cast.of.get(one) ?? []);
    const ids = new Set(visitors.map(({ id }) => id));
    const goals = goalsOf(doc, sentence);
    const planned = drafts.filter((draft) => isPlanFor(doc, draft, sentence, ids) && isThere(draft, goals));
    const days = times[sentence.index]?.flatMap((expression) => dayOf(doc, expression)) ?? [];
    for (const draft of planned) {
      draft.status = 'cancelled';
      draft.date ??= days[0] ?? null;
    }
  }
}

/** The states to which the visit was to lead, by their towns. */
const goalsOf = (doc: Tokenised, { from, to }: Sentence): ReadonlySet<string> =>
  new Set(
    [...townsNamed(doc, from, to)].flatMap((town) =>
      citiesNamed(town).flatMap(({ country, population }) => (population >= LARGE ? country : [])),
    ),
  );

/** Hamlets bear the names of states. */
const LARGE = 100_000;

/** What was planned for elsewhere stays planned. */
const isThere = ({ place }: Draft, goals: ReadonlySet<string>): boolean =>
  goals.size === 0 || !place?.country || goals.has(place.country);

const isSomeone = ({ kind, plural }: Mention): boolean => (kind === 'person' || kind === 'office') && !plural;

/** Planned, of someone whose visit it is, and told behind the news. */
const isPlanFor = (
  doc: Tokenised,
  { status, parties, frames, told }: Draft,
  { index }: Sentence,
  ids: ReadonlySet<number>,
): boolean =>
  (status === 'planned' || status === 'cancelled') &&
  // "is to meet B on 3 May" may be the new day, "was to meet B on 3 May" is the old one.
  (told === null || frames.every(({ from }) => isGonePlan(doc, from))) &&
  parties.some(({ entity }) => ids.has(entity.id)) &&
  frames.every(({ sentence }) => sentence >= index && sentence <= index + BEHIND);

const SET = wordSet('scheduled planned set due slated for');

/** A day for which something was set: "said on Wednesday" is another. */
function dayOf(
  doc: Material['doc'],
  expression: Material['times'][number][number],
): NonNullable<Draft['date']>[] {
  if (!someWord(doc, Math.max(0, expression.from - 4), expression.from, SET)) return [];
  const value = expression.resolve(true);
  return value ? [{ value, expression }] : [];
}
