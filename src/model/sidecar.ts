import { z } from 'zod';

const known = (description: string, example: string) => z.string().nullish().meta({ description, example });

/**
 * What is known of a document beside its text: `NAME.meta.json` next to the file, or the fields of an NDJSON
 * line. Other keys are ignored unless they are nearly one of these; the text's own statement wins where both speak.
 */
export const Sidecar = z
  .object({
    publisher: known('Who published the text.', 'Harbour Post'),
    published: known(
      'Date or date-time of publication: ISO 8601, or as texts write it (`4 March 2024`).',
      '2024-05-14',
    ),
    url: known(
      'Address of the document on the web (http or https), without a password.',
      'https://example.org/harbour-post/tallinn',
    ),
    source: known('Who is credited.', 'Fjord News'),
    title: known('The headline, where the text itself has none.', 'Foreign ministers meet in Tallinn'),
  })
  .meta({ id: 'Sidecar', description: 'What is known of a document beside its text.' });
export type Sidecar = z.infer<typeof Sidecar>;
