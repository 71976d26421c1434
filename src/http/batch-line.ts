import { z } from 'zod';
import { StoredDocument } from '../model/stored-document.ts';
import { Problem } from './problems.ts';

export const BatchLine = z
  .strictObject({
    line: z.int().min(1).meta({ description: 'Number of the line of the batch, from 1.', example: 3 }),
    status: z.int().meta({ description: 'What the status would be of the line sent alone.', example: 201 }),
    id: StoredDocument.shape.id.optional(),
    change: StoredDocument.shape.change.optional(),
    problem: Problem.optional(),
  })
  .meta({
    id: 'BatchLine',
    description: 'What has become of one line of a batch: a document, or a problem.',
  });
export type BatchLine = z.infer<typeof BatchLine>;
