import { leadOf } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { TimeExpression } from '../../when/expression.ts';
import type { Stay } from '../../where/stay.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Ground } from '../places/ground.ts';

export const LEAD_SENTENCES = 3;

/** "On 5-6 May, the delegation headed by A paid a visit": the days of what the sentence tells. */
const opensSentence = ({ sentences }: Material['doc'], at: number, { from }: TimeExpression): boolean =>
  from - sentences[at]!.from <= 1;

/** "A will be in B for two days from Sunday. During the visit he will meet C": within the days of the visit. */
export function visitDate({ material, stays }: Ground, draft: Draft): Draft['date'] {
  const { doc, times } = material;
  if (draft.status === 'cancelled' || draft.background) return null;
  const planned = draft.status === 'planned';
  for (const { sentence, anaphoric } of draft.frames) {
    // "In the meeting, they agreed": not within days of a visit but then.
    if (anaphoric) continue;
    const { from } = doc.sentences[sentence]!;
    if (!/^(?:during|while|on|in|within)$/.test(doc.tokens[from]!.lower)) continue;
    for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
      const stay = stays[at]?.find(
        ({ time, hit }) =>
          (planned ? time === 'planned' : time === 'held' || time === 'open') &&
          hit.country === draft.place?.country,
      );
      const all = (times[at] ?? []).filter((one) => !isLastDay(material, one) && !isPast(one, draft));
      const expression =
        stay &&
        (behindGoal(all, stay) ?? all.find((one) => isBetween(one, stay) || opensSentence(doc, at, one)));
      const value = expression?.resolve(planned);
      if (expression && value?.precision === 'day') return { value, expression };
    }
  }
  return null;
}

/** "to Oslo from 3 to 4 June and Rome from 5 to 6 June": the days right behind the goal. */
const behindGoal = (all: readonly TimeExpression[], { hit }: Pick<Stay, 'hit'>) =>
  all.find(({ from }) => from >= hit.to && from - hit.to <= BEHIND_GOAL);

/** "would be in Zenda till 22 October": the last day, and not that of the talks. */
const isLastDay = ({ doc }: Material, { from }: TimeExpression): boolean => UNTIL.has(wordAt(doc, from - 1));
const UNTIL = wordSet('till until');

/** "was in Pune yesterday": what is planned is not of that day. */
const isPast = ({ rule }: TimeExpression, { status }: Draft): boolean =>
  status === 'planned' && rule === 'date:yesterday';

/** "arrived on Monday in Oslo": between the word of the journey and its goal. */
const isBetween = ({ from }: TimeExpression, { at, hit }: Stay): boolean => from > at && from < hit.to;

/** No days of a visit stand further from the words that tell of it, and none further behind its goal. */
const TO_DAYS = 14;
const BEHIND_GOAL = 6;

/** "A visited B from 3 to 5 March": told first, it has all the meetings there that are told of below. */
export function daysOfVisit({ material, stays }: Ground, draft: Draft, today: string | null): Draft['date'] {
  const { doc, times } = material;
  if (draft.status === 'cancelled' || draft.background) return null;
  const lead = leadOf(doc) + LEAD_SENTENCES;
  const own = draft.frames[0]!.sentence;
  for (const { index } of doc.sentences.slice(0, Math.min(own + 1, lead)))
    for (const { time, hit, at } of stays[index] ?? []) {
      // "A is in Zenda from 3 to 5 March and will meet B": the days that are left of it.
      const going = draft.status === 'planned' && time === 'held';
      if ((time !== draft.status && !going) || hit.country !== draft.place?.country) continue;
      const all = (times[index] ?? []).filter((one) => !isLastDay(material, one) && !isPast(one, draft));
      const expression =
        behindGoal(all, { hit }) ??
        // "A, who was in Oslo from 3 to 5 March, met B": in the sentence of the meeting they stand behind the town only.
        (index === own
          ? undefined
          : all.find((one) => Math.abs(one.from - at) < TO_DAYS || opensSentence(doc, index, one)));
      const value = expression?.resolve(draft.status === 'planned' && !going);
      // "arrived in Oslo on Monday to attend talks": the day of the arrival.
      if (going && !(value?.end && today && value.end >= today && value.start <= today)) continue;
      if (expression && value?.precision === 'day' && (index !== own || value.end))
        return { value, expression };
    }
  return null;
}
