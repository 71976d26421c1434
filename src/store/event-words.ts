import type { ReportedEvent } from '../model/event.ts';
import { countryName } from './country-name.ts';
import type { ToldSentence } from './told-sentences.ts';

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
 * that it only mentions by the paragraphs that mention it. Neither by a sentence that tells of other events alone.
 */
export function eventWords(
  event: ReportedEvent,
  report: string,
  { title, text }: TellingDocument,
  sentences: ToldSentence[],
): (string | null)[] {
  const main = event.salience === 'main';
  const mentioning = new Set(
    sentences.filter(({ reports }) => reports.has(report)).map(({ block }) => block),
  );
  const concerning = sentences.filter(({ reports }) => reports.size === 0 || reports.has(report));
  const telling = concerning.filter(({ block, kind }) => (main ? TELLING.has(kind) : mentioning.has(block)));
  const headed =
    sentences.every(({ kind }) => kind !== 'title') || telling.some(({ kind }) => kind === 'title');
  return [
    main && headed ? title : null,
    ...telling.map(({ start, end }) => text.slice(start, end)),
    ...event.participants.flatMap((side) => [
      side.name,
      side.title,
      side.organization,
      side.country && countryName(side.country),
    ]),
    ...(event.place ? [event.place.city, event.place.venue] : []),
    event.place?.country ? countryName(event.place.country) : null,
    ...event.topics.flatMap(({ topic, phrase }) => [topic, phrase]),
    ...event.claims.map((claim) => claim.text),
  ];
}
