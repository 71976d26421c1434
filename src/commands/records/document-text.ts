import type { DocumentDetail } from '../../model/document-record.ts';
import { fieldsText } from './fields-text.ts';

/** A document for people: what is known of it, and its text. */
export function documentDetailText(document: DocumentDetail): string {
  const events = new Set(document.annotations.flatMap(({ event_id }) => event_id ?? []));
  const one = (value: string | null) => (value === null ? [] : [value]);
  const head = fieldsText([
    ['document', [document.id]],
    ['title', one(document.title)],
    ['publisher', one(document.publisher)],
    ['source', one(document.source)],
    ['published', one(document.published)],
    ['modified', one(document.modified)],
    ['url', one(document.url)],
    [
      'received',
      [`${document.byte_length} bytes, ${document.media_type}, ${document.ingested_at.slice(0, 10)}`],
    ],
    ['events', [...events]],
  ]);
  return `${head}\n\n${document.text.trim().replace(UNSEEN, '')}`;
}

/** What could steer a terminal; lines and tabs stay. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
