import type { DocumentRef } from '../../model/document-record.ts';
import type { DateSummary, ParticipantSummary, PlaceSummary } from '../../model/event-record.ts';
import { oneLine } from '../print.ts';

export const NOTHING = '—';

/** The days of an event, `start/end` where there are several. */
export const dateText = (date: DateSummary | null): string =>
  date === null ? NOTHING : [date.start, date.end].filter(Boolean).join('/');

export const placeText = (place: PlaceSummary | null): string =>
  place === null ? NOTHING : [place.venue, place.city, place.country].filter(Boolean).join(', ');

/** A side in short: who, and for whom. */
export function sideText({ name, title, country, organization }: ParticipantSummary): string {
  const whom = country ?? organization;
  return `${name ?? title ?? 'delegation'}${whom === null ? '' : ` (${whom})`}`;
}

export const documentText = ({ title, publisher, published }: DocumentRef): string =>
  oneLine([published?.slice(0, 10), publisher, title ?? 'untitled'].filter(Boolean).join('  '));

/** How fields that are no plain values stand in a cell, by their names, which mean the same in every list. */
const BY_FIELD: Record<string, (value: never) => string> = {
  date: dateText,
  place: placeText,
  participants: (sides: ParticipantSummary[]) => sides.map(sideText).join(', '),
  speakers: (speakers: { name: string }[]) => speakers.map(({ name }) => name).join(', '),
  candidates: (people: { name: string }[]) => people.map(({ name }) => name).join(', '),
  documents: (documents: DocumentRef[]) => documents.map(documentText).join('; '),
  document: documentText,
};

/** What stands in a cell for a value of a row. */
export function cellText(field: string, value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  const text = typeof value === 'object' ? BY_FIELD[field]?.(value as never) : String(value);
  if (text !== undefined) return oneLine(text);
  const isPlain = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return oneLine(isPlain ? value.join(', ') : JSON.stringify(value));
}
