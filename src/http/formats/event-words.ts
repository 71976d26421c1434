import type { EventSummary } from '../../model/event-record.ts';
import { countryName } from '../../store/country-name.ts';

type Side = EventSummary['participants'][number];

/** `Meeting: Ana Lind – Jan Novák`, with what it is that takes place, or does not. */
export function eventTitle({ kind, status, participants }: EventSummary): string {
  const what = `${status === 'held' ? '' : `${status} `}${kind}`;
  const who = participants.map(sideName).join(' – ');
  return `${what[0]!.toUpperCase()}${what.slice(1)}${who === '' ? '' : `: ${who}`}`;
}

/** The name of a side, or the office and for whom where it has none. */
export function sideName({ name, title, country, organization }: Side): string {
  const of = organization ?? (country === null ? null : countryName(country));
  return name ?? [title, of].filter((part) => part !== null).join(', ');
}

/** Venue, city and country, as far as they are known; `null` where nothing is. */
export function placeName({ place }: EventSummary): string | null {
  if (place === null) return null;
  const country = place.country && countryName(place.country);
  const parts = [place.venue, place.city, country === place.city ? null : country];
  return parts.filter((part) => part !== null).join(', ');
}

/** What was on the table and who reports it, for people to read. */
export function eventText({ topics, documents }: EventSummary): string {
  const about = topics.length === 0 ? [] : [`On: ${topics.join(', ')}`];
  const sources = documents.map(
    ({ id, title, publisher }) => `Reported: ${[title, publisher].filter(Boolean).join(', ') || id}`,
  );
  return [...about, ...sources].join('\n');
}
