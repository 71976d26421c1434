import { z } from 'zod';
import { explainedList } from './explained-list.ts';

const share = (description: string, example: number) =>
  z.number().min(0).max(1).meta({ description, example });

/** What a figure is, with what that means. */
export const MEASURES = {
  f1: 'harmonic mean of precision and recall, for what is found or missed',
  accuracy: 'the share that is right, for values of what was found',
} as const;

export const Figure = z
  .strictObject({
    name: z.string().meta({ description: 'What is measured.', example: 'participants' }),
    meaning: z.string().meta({
      description: 'What counts as right.',
      example: 'Sides of the events that were found, each by name or office.',
    }),
    measure: explainedList(MEASURES, 'f1'),
    value: share('The figure: 1 is without a fault.', 0.86),
    precision: share('The share of what was found that is right.', 0.91).nullable().meta({
      description: 'The share of what was found that is right; `null` for an accuracy.',
      example: 0.91,
    }),
    recall: share('The share of what there is that was found.', 0.82).nullable().meta({
      description: 'The share of what there is that was found; `null` for an accuracy.',
      example: 0.82,
    }),
    of: z.int().min(0).meta({ description: 'How many of them the figure is taken over.', example: 118 }),
  })
  .meta({ id: 'Figure', description: 'One measured figure.' });
export type Figure = z.infer<typeof Figure>;

export const MeasuredSet = z
  .strictObject({
    name: z.string().meta({ description: 'Name of the set of documents.', example: 'dev' }),
    description: z.string().meta({
      description: 'What the documents are, and whether the rules were written with them in sight.',
      example: 'Real readouts and articles that the rules were written on.',
    }),
    documents: z.int().min(0).meta({ description: 'Number of documents.', example: 60 }),
    figures: z.array(Figure).meta({ description: 'The figures of the set.' }),
  })
  .meta({ id: 'MeasuredSet', description: 'Figures over one set of documents with gold records.' });
export type MeasuredSet = z.infer<typeof MeasuredSet>;

/** `quality.json`: how well the records fit gold records, as one command measured it. */
export const Quality = z
  .strictObject({
    measured: z.iso.date().meta({ description: 'Day of the measurement.', example: '2026-01-31' }),
    extractor_version: z.string().meta({
      description: 'Version of the extractor that was measured: a digest of its sources.',
      example: '9f86d081884c',
    }),
    commit: z.string().nullable().meta({
      description: 'Commit whose sources these were; `null` when they were not committed.',
      example: '1b4f0e9',
    }),
    note: z.string().meta({
      description: 'What to expect on other documents.',
      example: 'The rules were written with these documents in sight: expect less on others.',
    }),
    sets: z.array(MeasuredSet).meta({ description: 'The sets that were measured.' }),
  })
  .meta({ id: 'Quality', description: 'The measured quality of extraction.' });
export type Quality = z.infer<typeof Quality>;
