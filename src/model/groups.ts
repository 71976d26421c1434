import { z } from 'zod';
import { count, maybe } from './record-fields.ts';

/** What events can be counted by: each dimension with what it counts. */
export const EVENT_DIMENSIONS = {
  person: 'each person who takes part',
  country: 'each state that someone speaks for',
  pair: 'each pair of states that take part together, as `AM-AZ`',
  organization: 'each body, not a state, that someone speaks for',
  topic: 'each topic',
  kind: 'meeting or call',
  channel: 'by what means',
  status: 'held, planned or cancelled',
  salience: 'main or mentioned',
  place: 'country of the place',
  month: 'month of the first day',
  year: 'year of the first day',
  publisher: 'each publisher of a document that reports it',
} as const;
export type EventDimension = keyof typeof EVENT_DIMENSIONS;

/** What claims can be counted by. */
export const CLAIM_DIMENSIONS = {
  speaker: 'each speaker, by the id of the person or else by name',
  speaker_country: 'each state that a speaker speaks for',
  act: 'speech act',
  mode: 'quoted or retold',
  topic: 'each topic whose words stand in it',
  event: 'the event it was made in',
  publisher: 'publisher of the document',
  month: 'month of the event',
  year: 'year of the event',
} as const;
export type ClaimDimension = keyof typeof CLAIM_DIMENSIONS;

/** What documents can be counted by. */
export const DOCUMENT_DIMENSIONS = {
  publisher: 'who published it',
  source: 'whom the text itself credits',
  language: 'language of the text',
  month: 'month of publication',
  year: 'year of publication',
} as const;
export type DocumentDimension = keyof typeof DOCUMENT_DIMENSIONS;

/** The dimensions of which each record has one value at the most, so that the groups add up to the whole. */
export const PARTITIONS: readonly string[] = [
  ...['kind', 'channel', 'status', 'salience', 'place', 'month', 'year'],
  ...['act', 'mode', 'event', 'source', 'language'],
];

export const Group = z
  .strictObject({
    key: maybe('The value that the records share; `null` for those that have none.', 'AZ'),
    label: maybe('The value in words; `null` where the key says it or there is none.', 'Azerbaijan'),
    count: count('Number of records.', 12),
  })
  .meta({ id: 'Group', description: 'Records that share a value, counted.' });
export type Group = z.infer<typeof Group>;
