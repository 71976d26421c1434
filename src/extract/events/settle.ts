import type { ReadDocument } from '#src/model/document.ts';
import { oneOf, wordAt } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import { addDays } from '../when/calendar.ts';
import type { TimeExpression, When } from '../when/expression.ts';
import { dayOfReport } from './dates/day-of-report.ts';
import { daysAnnounced } from './dates/days-announced.ts';
import { momentOf } from './dates/moment.ts';
import { roundDate, townOfRound } from './dates/round-of-lead.ts';
import { dayOfStop } from './dates/same-day.ts';
import { comesSoon } from './dates/soon-to-come.ts';
import { daysOfVisit, visitDate } from './dates/visit-date.ts';
import type { Draft } from './draft.ts';
import type { Material } from './material.ts';
import { survey } from './places/ground.ts';
import { placeOf } from './places/locate.ts';
import { saidBefore } from './places/speaking-at.ts';
import { dayOfOccasion } from './places/taking-place.ts';
import { placeVisitor } from './states/own-visitor.ts';

/** Gives each event its date and place from the sentences that tell of it. */
export function settle(
  material: Material,
  drafts: readonly Draft[],
  document: ReadDocument,
  voice: Voice,
): void {
  const ground = survey(material, document, voice);
  const today = dayOfReport(document);
  placeVisitor(ground, material.mentions, drafts, voice);
  let last: Draft['place'] = null;
  let held: Draft['place'] = null;
  let told: Draft | null = null;
  let toldHeld: Draft | null = null;
  for (const draft of drafts) {
    draft.date = dateOf(material, draft, today);
    draft.date = daysAnnounced(material, draft) ?? draft.date;
    comesSoon(draft, today);
    // "is to travel to Oslo for talks with A. He had a similar conversation with B": like what was held.
    const before = draft.status === 'held' ? (toldHeld ?? told) : told;
    const like = isSimilar(material, draft, before) ? before : null;
    if (like) [draft.kind, draft.channel] = [like.kind, draft.channel ?? like.channel];
    draft.kind ??= draft.channel === 'phone' || draft.channel === 'video' ? 'call' : 'meeting';
    told = draft;
    if (draft.status === 'held') toldHeld = draft;
    if (draft.kind !== 'meeting') continue;
    draft.channel = draft.channel === 'phone' || draft.channel === 'video' ? draft.channel : 'in_person';
    // "at the same hotel" is where the others met, not where one of them will go.
    draft.place = placeOf(ground, draft, draft.status === 'held' ? held : last);
    draft.date ??= visitDate(ground, draft);
    if (!draft.place) draft.townOfRound = townOfRound(ground, draft);
    draft.within = daysOfVisit(ground, draft, today);
    last = draft.place ?? last;
    if (draft.status === 'held' && !draft.background) held = draft.place ?? held;
  }
}

/** "had similar conversations with B", "also spoke with B": by the same means as the one told of before. */
const isSimilar = ({ doc }: Material, draft: Draft, told: Draft | null): boolean => {
  const { from, rule } = draft.frames[0]!;
  const open = draft.kind === null || (draft.channel === null && rule === 'verb:speak');
  if (!open) return false;
  const before = wordAt(doc, from - 1);
  return (draft.kind === null && before === 'similar') || (before === 'also' && isFurtherCall(draft, told));
};

/** Of one who had called another. */
const isFurtherCall = ({ parties }: Draft, told: Draft | null): boolean =>
  told?.kind === 'call' &&
  told.status === 'held' &&
  parties.some(({ entity }) => told.parties.some((other) => other.entity.id === entity.id));

function dateOf(material: Material, draft: Draft, today: string | null): Draft['date'] {
  // "discussed the chairmanship in 2020": what was held was held before the report of it.
  const isToCome = ({ start }: When) => draft.status === 'held' && today !== null && start > today;
  // "A met B last month as C left for the city where he is to see D": what is planned is not of a day gone by.
  const lately = draft.status === 'planned' && today?.length === 10 ? addDays(today, -LATELY) : null;
  const isOver = ({ start, end }: When) => lately !== null && (end ?? start) < lately.slice(0, start.length);
  const moments = draft.frames
    .flatMap((frame) => momentOf(material, frame) ?? [])
    .filter(({ value }) => !isToCome(value) && !isOver(value));
  const [first] = [...ownDay(material, draft), ...moments];
  // "met last year. The meeting on 21 May": told more exactly.
  if (first && first.value.precision !== 'day')
    return (
      moments.find(({ value }) => value.precision === 'day' && value.start.startsWith(first.value.start)) ??
      first
    );
  if (!first?.value.end)
    return (
      first ??
      leadDate(material, draft) ??
      dayOfOccasion(material, draft) ??
      dayOfStop(material, draft) ??
      roundDate(material, draft)
    );
  // "will pay a visit on 2-3 June. On the first day …": the day of the talks.
  return moments.find(({ value }) => isWithin(value, first.value)) ?? first;
}

/** "spoke yesterday with A and today with B": a day right before the side that has it. */
function ownDay(
  { doc, times }: Material,
  { frames, parties, status }: Draft,
): { value: When; expression: TimeExpression }[] {
  const frame = frames[0]!;
  return parties.flatMap(({ mention }) => {
    if (mention.sentence !== frame.sentence || mention.from < frame.to) return [];
    const expression = (times[frame.sentence] ?? []).find(
      ({ from, to }) =>
        to === mention.from - 1 && wordAt(doc, from - 1) === 'and' && wordAt(doc, to) === 'with',
    );
    const value = expression?.resolve(status === 'planned');
    return expression && value ? [{ value, expression }] : [];
  });
}

/** "was due to be received on Monday": a report may tell so many days later of what was still to come. */
const LATELY = 7;

const isWithin = (day: When, days: When): boolean =>
  day.precision === 'day' && day.end === null && day.start >= days.start && day.start <= days.end!;

const isDoneByTwo = oneOf('told assured signed welcomed agreed');

/** "A told B yesterday that …" just before: both were together then. */
function leadDate({ doc, times }: Material, draft: Draft): Draft['date'] {
  const { sentence } = draft.frames[0]!;
  if (draft.status !== 'held' || draft.background) return null;
  const said = saidBefore(doc, draft.frames[0]!);
  for (const expression of (said && times[said.index]) ?? []) {
    const value = expression.resolve(false);
    if (value?.precision === 'day') return { value, expression };
  }
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
    const { from, to } = doc.sentences[at]!;
    const verb = doc.tokens.slice(from, to).findIndex(({ word }) => isDoneByTwo(word));
    if (verb < 0) continue;
    const there = draft.parties.filter(({ entity }) =>
      entity.mentions.some((mention) => mention.sentence === at),
    );
    if (there.length < 2) continue;
    const expression = times[at]?.find((one) => Math.abs(one.from - from - verb) < 8);
    const value = expression?.resolve(false);
    if (expression && value?.precision === 'day') return { value, expression };
  }
  return null;
}
