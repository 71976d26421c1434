import { z } from 'zod';
import { CHANGES, NOUNS, STATES } from '../../model/change-record.ts';
import { BECAUSE } from '../../model/choice-record.ts';
import { AGREEMENTS, COMPARED_ALL, RELATIONS } from '../../model/comparison-record.ts';
import { BLOCK_KINDS } from '../../model/document.ts';
import { DUPLICATE_REASONS } from '../../model/possible-duplicate.ts';
import { MEASURES } from '../../model/quality.ts';
import { STORED } from '../../model/stored-document.ts';
import { TOPICS } from '../../model/topics.ts';
import { OPEN } from '../../model/unresolved-record.ts';
import { VOCABULARY } from '../../model/vocabulary.ts';
import { type App, noParameters } from '../route.ts';

const ListValue = z
  .strictObject({
    value: z.string().meta({ description: 'The value as records have it.', example: 'call' }),
    meaning: z.string().meta({ description: 'What it says or covers.', example: 'by telephone or video' }),
  })
  .meta({ id: 'ListValue', description: 'A value of a closed list with its meaning.' });

const ClosedList = z
  .strictObject({
    name: z.string().meta({ description: 'The field whose values these are.', example: 'kind' }),
    values: z.array(ListValue).meta({ description: 'All values there are.' }),
  })
  .meta({ id: 'ClosedList', description: 'A closed list of the codebook.' });

const Codebook = z
  .strictObject({ lists: z.array(ClosedList).meta({ description: 'The closed lists.' }) })
  .meta({ id: 'Codebook', description: 'The definitions that all records share.' });

/** By the field; where two fields of one name have lists of their own, behind the one that they stand in. */
const LISTS: Record<string, Record<string, string>> = {
  ...VOCABULARY,
  topic: TOPICS,
  block: BLOCK_KINDS,
  'choices.because': BECAUSE,
  'possible_duplicates.because': DUPLICATE_REASONS,
  relation: RELATIONS,
  agreement: AGREEMENTS,
  compared: COMPARED_ALL,
  open: OPEN,
  noun: NOUNS,
  state: STATES,
  change: CHANGES,
  'stored.change': STORED,
  measure: MEASURES,
};

const codebook = {
  lists: Object.entries(LISTS).map(([name, values]) => ({
    name,
    values: Object.entries(values).map(([value, meaning]) => ({ value, meaning })),
  })),
};

/** `/codebook`: the closed lists that the records draw on, with what each value means. */
export function codebookRoutes(app: App): void {
  app.get(
    '/codebook',
    {
      config: { answersFrom: 'program' },
      schema: {
        tags: ['codebook'],
        operationId: 'getCodebook',
        summary: 'Definitions',
        description: 'Every closed list that records draw on, with the meaning of each value.',
        querystring: noParameters,
        response: { 200: Codebook },
      },
    },
    () => codebook,
  );
}
