import type { ReportedEvent } from '#src/model/event.ts';
import type { Evidence } from '#src/model/evidence.ts';

/** A value of a record with the words it was read from and the rule that did it; without them it was inferred. */
export interface SourcedValue {
  field: string;
  value: string | null;
  evidence: (Evidence & { text: string }) | null;
}

/** Every value of an event, in the order of the record. */
export function valuesOf(event: ReportedEvent, text: string): SourcedValue[] {
  const source = (field: string, value: string | null, at: Evidence | null | undefined): SourcedValue => ({
    field,
    value,
    evidence: at ? { start: at.start, end: at.end, rule: at.rule, text: text.slice(at.start, at.end) } : null,
  });
  const { date, place, evidence, participants, topics, claims } = event;
  return [
    ...(['kind', 'channel', 'status', 'salience'] as const).map((field) =>
      source(field, event[field], evidence[field]),
    ),
    source('date', date && `${date.start}${date.end ? `/${date.end}` : ''} (${date.basis})`, date?.evidence),
    ...(['city', 'country', 'venue'] as const)
      .filter((field) => place?.[field])
      .map((field) => source(`place.${field}`, place![field], place!.evidence[field])),
    ...participants.flatMap((side, at) =>
      (['name', 'title', 'country', 'organization', 'role'] as const)
        .filter((field) => side[field] !== null)
        .map((field) => source(`participants.${at}.${field}`, side[field], side.evidence[field])),
    ),
    ...topics.map((topic, at) => source(`topics.${at}`, topic.topic, topic)),
    ...claims.flatMap((claim, at) => [
      source(`claims.${at}.speakers`, claim.speakers.join(', '), claim.evidence.speakers),
      source(`claims.${at}.text`, claim.mode, claim),
      source(`claims.${at}.act`, claim.act, claim.evidence.act),
    ]),
  ];
}
