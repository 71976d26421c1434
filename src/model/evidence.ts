import { z } from 'zod';

const offset = z.int().min(0);

/** A stretch of a document's text: UTF-16 code units, `text.slice(start, end)` gives it exactly. */
export const Span = z
  .strictObject({
    start: offset.meta({ description: 'Offset of the first UTF-16 code unit.', example: 72 }),
    end: offset.meta({ description: 'Offset behind the last UTF-16 code unit.', example: 86 }),
  })
  .meta({ id: 'Span', description: 'A stretch of a document: `text.slice(start, end)` gives it exactly.' });
export type Span = z.infer<typeof Span>;

/** Where a value comes from: the words that carry it and the rule that read them. */
export const Evidence = z
  .strictObject({
    ...Span.shape,
    rule: z.string().meta({
      description: 'Name of the rule that found the value.',
      example: 'frame:verb:receive',
    }),
  })
  .meta({
    id: 'Evidence',
    description: 'Where a value comes from: the words that carry it and the rule that read them.',
  });
export type Evidence = z.infer<typeof Evidence>;

/** Evidence by field name; a field without an entry was not read from the text. */
export const EvidenceByField = z.record(z.string(), Evidence).meta({
  id: 'EvidenceByField',
  description: 'Evidence by field name. A field that is missing here was not read from the text itself.',
  example: { name: { start: 72, end: 86, rule: 'person:title-name' } },
});
export type EvidenceByField = z.infer<typeof EvidenceByField>;
