import type { FastifySerializerCompiler } from 'fastify';
import type { z } from 'zod';

/**
 * Writes answers. Handlers are typed by their response schemas, so that checking each answer again would only
 * cost time: zod takes longer over a large answer than the database. Tests check them all the same.
 */
export function answerCompiler(verify: boolean): FastifySerializerCompiler<z.ZodType> {
  return ({ schema }) =>
    (answer) =>
      `${JSON.stringify(verify ? schema.parse(answer) : answer)}\n`;
}
