import type { EventDate, ReportedEvent } from '../../model/event.ts';
import type { Topic } from '../../model/topics.ts';
import { dateOf } from '../correct-report.ts';
import { fold } from '../fold.ts';
import type { Gist } from './gist.ts';
import { type MergedSide, mergeSides } from './merge-sides.ts';
import { type Field, type Preference, prefer } from './prefer.ts';

/** A report of an event with its gist. */
export type ReportOfEvent = { report_id: string; event: ReportedEvent; gist: Gist };

/** An event as its reports together have it. */
export type MergedEvent = Pick<ReportedEvent, 'kind' | 'channel' | 'status' | 'salience'> & {
  date: Omit<EventDate, 'evidence'> | null;
  place: { city: string | null; country: string | null; venue: string | null };
  sides: MergedSide[];
  topics: Topic[];
  claim_count: number;
};

/** The choice that was made for each field that a report gives, by the name of the field; null where a person has said that there is no value. */
export type Choices = { [field: string]: Omit<Preference<string>, 'value'> & { value: string | null } };

const asIs: Field<string> = { text: (value) => value };
const folded: Field<string> = { text: fold };

const FIELDS: Record<
  string,
  { of: (event: ReportedEvent) => string | null | undefined; how: Field<string> }
> = {
  kind: { of: ({ kind }) => kind, how: asIs },
  channel: { of: ({ channel }) => channel, how: asIs },
  status: { of: ({ status }) => status, how: { ...asIs, latest: true } },
  date: {
    of: ({ date }) => date && dateText(date),
    how: { ...asIs, precision: (value) => precisionOf(value) },
  },
  'place.city': { of: ({ place }) => place?.city, how: folded },
  'place.country': { of: ({ place }) => place?.country, how: asIs },
  'place.venue': { of: ({ place }) => place?.venue, how: folded },
};

/** A date as an ISO 8601 date or, for several days, an interval: `2024-05-03`, `2024-05-03/2024-05-05`. */
export function dateText({ start, end }: Pick<EventDate, 'start' | 'end'>): string {
  return end === null ? start : `${start}/${end}`;
}

/** A day tells more than several, these more than a month, and a month more than a year. */
const precisionOf = (date: string): number => ({ 10: 4, 7: 2, 4: 1 })[date.length] ?? 3;

/** What reports say of each field, with the value to show. Reports come in the order of their publication. */
export function choicesOf(reports: readonly Omit<ReportOfEvent, 'gist'>[]): Choices {
  const chosen = Object.entries(FIELDS).map(([field, { of, how }]) => {
    const given = reports.flatMap(({ report_id, event }) => {
      const value = of(event) ?? null;
      return value === null ? [] : [{ report: report_id, value }];
    });
    return [field, prefer(given, how)] as const;
  });
  return Object.fromEntries(chosen.filter((one): one is [string, Preference<string>] => one[1] !== null));
}

/** The event that reports tell of together. Reports come in the order of their publication. */
export function mergeReports(reports: readonly ReportOfEvent[], choices: Choices): MergedEvent {
  const first = reports[0]!.event;
  const value = (field: string) => choices[field]?.value ?? null;
  return {
    kind: first.kind,
    channel: value('channel') as ReportedEvent['channel'],
    status: value('status') as ReportedEvent['status'],
    salience: reports.some(({ event }) => event.salience === 'main') ? 'main' : 'mentioned',
    date: chosenDate(reports, value('date')),
    place: { city: value('place.city'), country: value('place.country'), venue: value('place.venue') },
    sides: mergeSides(
      reports.map(({ event, gist }) =>
        event.participants.map((side, at) => ({ side, gist: gist.sides[at]! })),
      ),
    ),
    topics: [...new Set(reports.flatMap(({ event }) => event.topics.map(({ topic }) => topic)))],
    claim_count: reports.reduce((sum, { event }) => sum + event.claims.length, 0),
  };
}

/** A date that no report gives is one that a person has given. */
function chosenDate(reports: readonly ReportOfEvent[], chosen: string | null): MergedEvent['date'] {
  if (chosen === null) return null;
  const given = reports
    .map(({ event }) => event.date)
    .find((one) => one !== null && dateText(one) === chosen);
  const { start, end, precision, basis } = given ?? dateOf(chosen);
  return { start, end, precision, basis };
}
