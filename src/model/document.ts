import { z } from 'zod';
import { Evidence, EvidenceByField, Span } from './evidence.ts';

/** What the blocks of a document are; only `title`, `standfirst` and `body` can yield events. */
export const BLOCK_KINDS = {
  title: 'the headline',
  standfirst: 'a subtitle or teaser between headline and body',
  meta: 'dates, publisher, author, section, "Source:" credit',
  attribution: '"The below is attributable to Spokesperson …"',
  body: 'a paragraph of the report',
  caption: 'a photo caption: gives a date or place that the body lacks, never an event',
  furniture: 'navigation, share buttons, lists of other headlines, letterhead, contact lines',
} as const;

const kinds = Object.keys(BLOCK_KINDS) as [keyof typeof BLOCK_KINDS, ...(keyof typeof BLOCK_KINDS)[]];

export const Block = z
  .strictObject({
    ...Span.shape,
    kind: z.enum(kinds).meta({
      description: `${Object.entries(BLOCK_KINDS)
        .map(([kind, meaning]) => `\`${kind}\`: ${meaning}`)
        .join('; ')}.`,
      example: 'body',
    }),
  })
  .meta({ id: 'Block', description: 'A part of a document and what it is.' });
export type Block = z.infer<typeof Block>;

const stated = (what: string, example: string) => z.string().nullable().meta({ description: what, example });

/** What a document says of itself, without its text. */
export const DocumentHead = z.strictObject({
  title: stated('The headline; the first line where the file has one.', 'Ministers meet in Oslo'),
  publisher: stated('Who published this text: a news agency, a ministry, a presidency.', 'Anadolu Agency'),
  source: stated('Who the text itself credits.', 'president.az'),
  url: stated('Address of the document where it is known.', 'https://example.org/news/17'),
  published: stated(
    'ISO 8601 date or date-time of publication as stated; with a time zone only where one is stated.',
    '2023-09-27T06:28',
  ),
  modified: stated('ISO 8601 date or date-time of the last change as stated.', '2023-09-27T06:40'),
  language: z.string().meta({ description: 'BCP 47 language tag.', example: 'en' }),
});
export type DocumentHead = z.infer<typeof DocumentHead>;

/** The dateline of a wire story: where and when it was filed, which is not where the event took place. */
export const Dateline = z
  .strictObject({
    ...Evidence.shape,
    place: z.string().nullable().meta({ description: 'Place as written.', example: 'BAKU' }),
    date: z
      .string()
      .nullable()
      .meta({ description: 'ISO 8601 date where one is given.', example: '1993-07-28' }),
  })
  .meta({ id: 'Dateline', description: 'Where and when the report was filed, as its dateline says.' });
export type Dateline = z.infer<typeof Dateline>;

/** A document as read: its text, what it says of itself, and what its parts are. */
export const ReadDocument = z
  .strictObject({
    ...DocumentHead.shape,
    dateline: Dateline.nullable().meta({ description: 'The dateline, `null` where there is none.' }),
    blocks: z.array(Block).meta({ description: 'The parts of the text in order; they do not overlap.' }),
    evidence: EvidenceByField,
    text: z.string().meta({
      description: 'The text as read from the file; all offsets point into it.',
      example: 'Ministers meet in Oslo\n…',
    }),
  })
  .meta({ id: 'ReadDocument', description: 'A document as read.' });
export type ReadDocument = z.infer<typeof ReadDocument>;
