import type { EventDate, Place, ReportedEvent } from '../model/event.ts';

/** Values that people have given for fields of a record. */
export type Values = { field: string; value: unknown }[];

/** A report with the values that people have given in place of those that were extracted. */
export function correctReport(event: ReportedEvent, values: Values): ReportedEvent {
  return values.reduce(
    (corrected, { field, value }) => corrections(corrected, field.split('.'), value),
    event,
  );
}

function corrections(event: ReportedEvent, [first, second, third]: string[], value: unknown): ReportedEvent {
  if (first === 'date') return { ...event, date: value === null ? null : dateOf(value as string) };
  if (first === 'place') return { ...event, place: { ...(event.place ?? NOWHERE), [second!]: value } };
  if (first === 'participants') return correctSide(event, Number(second), third!, value);
  return { ...event, [first!]: value };
}

const NOWHERE: Place = { city: null, country: null, venue: null, evidence: {} };

/** Claims name their speakers as the sides are named, and so follow them. */
function correctSide(event: ReportedEvent, at: number, field: string, value: unknown): ReportedEvent {
  const side = event.participants[at];
  if (!side) return event;
  const participants = event.participants.with(at, { ...side, [field]: value });
  const [before, now] = [side.name, value as string | null];
  if (field !== 'name' || before === null || now === null) return { ...event, participants };
  const claims = event.claims.map((claim) => ({
    ...claim,
    speakers: claim.speakers.map((name) => (name === before ? now : name)),
  }));
  return { ...event, participants, claims };
}

/** The report with the values that people have given for one of its claims. */
export function correctClaim(event: ReportedEvent, at: number, values: Values): ReportedEvent {
  const given = Object.fromEntries(values.map(({ field, value }) => [field, value]));
  return { ...event, claims: event.claims.with(at, { ...event.claims[at]!, ...given }) };
}

/** A date from its text: `2024-05-03`, `2024-05-03/2024-05-05`, `2024-05` or `2024`. */
export function dateOf(text: string): EventDate {
  const [start = '', end = null] = text.split('/');
  const precision = ({ 4: 'year', 7: 'month' } as const)[start.length] ?? 'day';
  return { start, end: end === start ? null : end, precision, basis: 'stated', evidence: null };
}

/** The value of a field of a report, as a correction would give it. */
export function valueAt(event: ReportedEvent, field: string): string | null {
  if (field === 'date') {
    const { date } = event;
    return date && (date.end === null ? date.start : `${date.start}/${date.end}`);
  }
  const value = field
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], event);
  return (value as string | null | undefined) ?? null;
}
