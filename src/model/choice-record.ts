import { z } from 'zod';
import { COMPARED_FIELDS } from './comparison-record.ts';
import { explainedList } from './explained-list.ts';
import { list, maybe, names, text } from './record-fields.ts';

/** Why a value is shown, with what that means. */
export const BECAUSE = {
  'only-report': 'one report gives a value, and the event shows it',
  agreed: 'all reports that give a value give this one',
  'more-precise': 'of the values given it is the most precise',
  'most-reports': 'most reports give it',
  'latest-report': 'the report that was published last gives it, and later reports know better',
  'first-report': 'as many reports give another value, and the one that was published first gives it',
  corrected: 'a person has said that it is right',
} as const;
/** Why one of several reported values is the one that the record shows. */
export type Because = keyof typeof BECAUSE;
export const Because = explainedList(BECAUSE, 'more-precise');

export const GivenValue = z
  .strictObject({
    value: text('What these reports give.', '2021-07-17'),
    reports: names('Ids of the reports, in the order of publication.', ['rep_91b3c5d7e0f2a468']),
  })
  .meta({ id: 'GivenValue', description: 'A value with the reports that give it.' });

export const FieldChoice = z
  .strictObject({
    field: z.enum(COMPARED_FIELDS).meta({ description: 'The field of the event.', example: 'date' }),
    value: maybe(
      'The value that the event shows, a range of days with a slash between; `null` where a person has said that there is none.',
      '2021-07-17',
    ),
    because: Because,
    differs: z.boolean().meta({
      description: 'Whether reports contradict each other; a day and its month do not.',
      example: false,
    }),
    given: list(GivenValue, 'Every value that a report gives, the one that was given first before others.'),
  })
  .meta({
    id: 'FieldChoice',
    description: 'What the reports of an event say of one field, which value the event shows, and why.',
  });
export type FieldChoice = z.infer<typeof FieldChoice>;
