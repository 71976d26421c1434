import { z } from 'zod';
import { TOPICS } from '../model/topics.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { wrongCountry } from './countries.ts';
import { pageParameters } from './list.ts';
import { choice, closedFilter, day, filter, text, whole } from './parameters.ts';

/** The filters of `GET /events` and of whatever else counts or lists events. */
export const EventQuery = z
  .strictObject({
    person: filter({
      description: 'Who takes part: a name in any script and spelling, or the id of a person.',
      example: 'Aliyev',
    }),
    country: filter({
      description: 'State that someone speaks for: ISO 3166-1 alpha-2 code.',
      example: 'AZ',
      pattern: '[A-Za-z]{2}',
      normalize: (value) => value.toUpperCase(),
      check: wrongCountry,
    }),
    organization: filter({
      description: 'Body, not a state, that someone speaks for.',
      example: 'United Nations',
    }),
    kind: closedFilter(VOCABULARY.kind, { description: 'Meeting or call.', example: 'call', single: true }),
    channel: closedFilter(VOCABULARY.channel, {
      description: 'By what means.',
      example: 'phone',
      single: true,
    }),
    status: closedFilter(VOCABULARY.status, {
      description: 'Whether it took place.',
      example: 'held',
      single: true,
    }),
    salience: closedFilter(VOCABULARY.salience, {
      description: 'Whether the document is about it.',
      example: 'main',
      single: true,
    }),
    topic: closedFilter(TOPICS, { description: 'What was on the table.', example: 'peace-process' }),
    place: filter({
      description: 'Where it takes place: a city, a venue or a country code.',
      example: 'Oslo',
      single: true,
    }),
    publisher: filter({
      description: 'Who published a document that reports it.',
      example: 'Anadolu Agency',
      single: true,
    }),
    q: text({ description: 'Words that must all stand in what is reported of it.', example: 'peace treaty' }),
    from: day({ description: 'First day asked for.', example: '2023-09-01' }),
    to: day({ description: 'Last day asked for.', example: '2023-12-31' }),
    undated: choice(['include', 'exclude', 'only'], {
      description:
        'What becomes of events without a date: `include` them, `exclude` them, or list them `only`. They are left out under `from` and `to`, and included otherwise.',
      example: 'include',
    }),
    min_reports: whole(
      { min: 1, max: 1000 },
      { description: 'Fewest documents that report it.', example: '1' },
    ).optional(),
    sort: z.enum(['-date', 'date']).default('-date').meta({
      description: '`-date`: latest first; `date`: earliest first. Events without a date come last.',
      example: '-date',
    }),
    ...pageParameters,
  })
  .refine(({ from, to }) => !(from && to && from > to), {
    path: ['from'],
    error: 'must not be later than `to`',
  });
