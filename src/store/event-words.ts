import type { ReportedEvent } from '../model/event.ts';
import type { EvidenceByField, Span } from '../model/evidence.ts';
import { countryName } from './country-name.ts';

/** The block kinds that tell of events. */
const TELLING = new Set(['title', 'standfirst', 'body']);

/** A document as far as it takes to find events by its words. */
export type TellingDocument = {
  id: string;
  title: string | null;
  publisher: string | null;
  text: string;
  blocks: { start: number; end: number; kind: string }[];
};

/**
 * The texts that an event is found by, from one report. An event that the document is about is found by all that it tells; one
 * that it only mentions by the paragraphs that mention it.
 */
export function eventWords(event: ReportedEvent, document: TellingDocument): (string | null)[] {
  const spans = spansOf(event);
  const touched = (block: Span) => spans.some((span) => span.start < block.end && block.start < span.end);
  const main = event.salience === 'main';
  const telling = document.blocks.filter((block) => (main ? TELLING.has(block.kind) : touched(block)));
  return [
    main ? document.title : null,
    ...telling.map(({ start, end }) => document.text.slice(start, end)),
    ...event.participants.flatMap(({ name, title, country, organization }) => [
      name,
      title,
      organization,
      country && countryName(country),
    ]),
    ...(event.place ? [event.place.city, event.place.venue] : []),
    event.place?.country ? countryName(event.place.country) : null,
    ...event.topics.flatMap(({ topic, phrase }) => [topic, phrase]),
    ...event.claims.map(({ text }) => text),
  ];
}

function spansOf(event: ReportedEvent): Span[] {
  const fields: EvidenceByField[] = [event.evidence, ...event.participants.map(({ evidence }) => evidence)];
  const date = event.date?.evidence;
  return [
    ...fields.flatMap((evidence) => Object.values(evidence)),
    ...Object.values(event.place?.evidence ?? {}),
    ...(date ? [date] : []),
    ...event.topics,
    ...event.claims,
  ];
}
