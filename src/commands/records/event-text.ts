import type { FieldChoice } from '../../model/choice-record.ts';
import type { Correction } from '../../model/correction-record.ts';
import type { EventDetail } from '../../model/event-detail.ts';
import type { ParticipantSummary, Report } from '../../model/event-record.ts';
import { dateText, documentText, placeText, sideText } from './cells.ts';
import { fieldsText } from './fields-text.ts';

/** An event for people: what it was, and who reports it. */
export function eventText(event: EventDetail): string {
  const { date, place } = event;
  return fieldsText([
    ['event', [event.id]],
    ['kind', [[event.kind, event.channel, event.status, event.salience].filter(Boolean).join(', ')]],
    ['date', [date === null ? 'not told' : `${dateText(date)} (${date.precision}, ${date.basis})`]],
    ['place', place === null ? [] : [placeText(place)]],
    ['sides', event.participants.map(sideLine)],
    ['topics', [event.topics.join(', ')].filter(Boolean)],
    ['claims', event.reports.flatMap(claimLines)],
    [
      'reported in',
      event.reports.map(({ id, document }) => `${documentText(document)} (${document.id}, ${id})`),
    ],
    ['differing', event.choices.filter(({ differs }) => differs).map(choiceLine)],
    ['corrected', correctionLines([event, ...event.reports])],
    [
      'may be also',
      event.possible_duplicates.map((one) => `${one.event_id} of ${dateText(one.date)}: ${one.because}`),
    ],
  ]);
}

function sideLine(side: ParticipantSummary): string {
  const office = side.name === null ? null : side.title;
  const more = [office, side.role, side.person_id].filter(Boolean);
  return [sideText(side), ...more].join(', ');
}

const claimLines = ({ event }: Report): string[] =>
  event.claims.map(({ speakers, text, act, id }) => `${speakers.join('; ')}: ${text} (${act}, ${id})`);

const choiceLine = ({ field, value, because, given }: FieldChoice): string =>
  `${field}: ${given.map((one) => `${one.value} in ${one.reports.join(', ')}`).join('; ')}. Shown is ${value} (${because})`;

/** What people have corrected of records, with the reason. */
export function correctionLines(records: { corrections: Correction[] }[]): string[] {
  const words = (value: Correction['value']) => [value ?? 'nothing'].flat().join('; ');
  return records
    .flatMap(({ corrections }) => corrections)
    .map(({ field, value, extracted, why }) => `${field}: ${words(value)}, not ${words(extracted)}: ${why}`);
}
