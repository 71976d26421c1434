import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { EventSummary } from '../../model/event-record.ts';
import { eventText, eventTitle, placeName } from './event-words.ts';
import type { Setting, Writer } from './writer.ts';

const STATUS = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * An iCalendar (RFC 5545) of the events that have a day: a calendar has no place for a month, a year or no date at
 * all. The events are whole days, since reports seldom tell the hour.
 */
export function calendarWriter({ origin, as_of }: Setting): Writer<EventSummary> {
  const [head, tail] = around(calendar().toString());
  return {
    head: () => head,
    rows: (events) => {
      const some = calendar();
      for (const event of events.filter(hasDay)) some.createEvent(entry(event, origin, as_of));
      const [before, after] = around(some.toString());
      return some.toString().slice(before.length, -after.length);
    },
    // Each line ends with CRLF, the last one too (RFC 5545, 3.1).
    tail: () => `${tail.trimEnd()}\r\n`,
  };
}

const calendar = () =>
  ical({ name: 'Readout', prodId: { company: 'Readout', product: 'events', language: 'EN' } });

/** What stands before and behind the entries of a calendar. */
function around(text: string): [before: string, after: string] {
  const first = text.indexOf('BEGIN:VEVENT');
  const end = text.lastIndexOf('END:VCALENDAR');
  return [text.slice(0, first < 0 ? end : first), text.slice(end)];
}

const hasDay = ({ date }: EventSummary): boolean => date?.precision === 'day';

function entry(event: EventSummary, origin: string, as_of: string) {
  const { start, end } = event.date!;
  return {
    id: event.id,
    stamp: new Date(as_of),
    start: new Date(`${start}T00:00:00Z`),
    // The end of a whole day is the day after the last.
    end: new Date(Date.parse(`${end ?? start}T00:00:00Z`) + 86_400_000),
    allDay: true,
    timezone: 'UTC',
    summary: eventTitle(event),
    description: eventText(event),
    location: placeName(event),
    status: STATUS[event.status],
    url: `${origin}/events/${event.id}`,
    categories: event.topics.map((name) => ({ name })),
    class: ICalEventClass.PUBLIC,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
