import { z } from 'zod';

const known = (description: string, example: string) => z.string().nullish().meta({ description, example });

/**
 * What is known of a document beside its text: `NAME.meta.json` next to the file, or the fields of an NDJSON
 * line. Keys that are not listed are ignored; the text's own statement wins where both speak.
 */
export const Sidecar = z
  .object({
    publisher: known('Who published the text.', 'Anadolu Agency'),
    published: known('ISO 8601 date or date-time of publication.', '2023-09-27'),
    url: known('Address of the document.', 'https://example.org/news/17'),
    source: known('Who is credited.', 'president.az'),
    title: known('The headline, where the text itself has none.', 'Ministers meet in Oslo'),
  })
  .meta({ id: 'Sidecar', description: 'What is known of a document beside its text.' });
export type Sidecar = z.infer<typeof Sidecar>;
