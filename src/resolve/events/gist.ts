import type { EventDate, ReportedEvent } from '../../model/event.ts';
import { affiliation } from '../affiliation.ts';
import { fold, type NameForm, nameForm } from '../fold.ts';
import { officesOf } from '../people/office.ts';

/** A side of a reported event, as far as it takes to recognise it in another report. */
export type GistSide = {
  person: string | null;
  name: NameForm | null;
  affiliation: string;
  /** The classes of the offices that the title names. */
  offices: string[];
  /** The title, folded. */
  title: string;
};

/** What a report says of an event, as far as it takes to recognise the event in another report. */
export type Gist = {
  /** Id that the event has from this report alone. */
  id: string;
  document: string;
  kind: ReportedEvent['kind'];
  channel: ReportedEvent['channel'];
  status: ReportedEvent['status'];
  salience: ReportedEvent['salience'];
  /** First and last day; both `''` for a date that is no day, or for none. */
  from: string;
  to: string;
  /** The month or year where the date is no more precise, `''` otherwise. */
  within: string;
  /** Day of publication, `''` where it is not known. */
  published: string;
  city: string;
  country: string;
  sides: GistSide[];
};

/** Whom a side is known to be, and what that person speaks for where the side does not say it. */
export type KnownSide = { person: string | null; affiliation: string };

/** What is known of a report beside the event itself. */
export type ReportKey = { id: string; document: string; published: string; people: KnownSide[] };

/** The gist of a reported event. `published` is a day or `''`. */
export function gistOf(event: ReportedEvent, { people, ...key }: ReportKey): Gist {
  const { kind, channel, status, salience, date, place } = event;
  return {
    ...{ ...key, kind, channel, status, salience },
    ...daysOf(date),
    city: fold(place?.city ?? ''),
    country: place?.country ?? '',
    sides: event.participants.map((side, at) => ({
      person: people[at]?.person ?? null,
      name: side.name === null ? null : nameForm(side.name),
      affiliation: affiliation(side) || (people[at]?.affiliation ?? ''),
      offices: officesOf(side.title),
      title: fold(side.title ?? ''),
    })),
  };
}

function daysOf(date: EventDate | null): Pick<Gist, 'from' | 'to' | 'within'> {
  if (!date) return { from: '', to: '', within: '' };
  if (date.precision !== 'day') return { from: '', to: '', within: date.start };
  const [from, to] = [date.start, date.end ?? date.start].sort() as [string, string];
  return { from, to, within: '' };
}
