import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { formatOf, mediaTypes } from '../formats/formats.ts';
import type { App, Context } from '../route.ts';
import { answer } from './list-answer.ts';
import { answersOf, formatsOf, querySchema } from './list-schema.ts';
import type { ListSpec } from './list-spec.ts';

/** Registers a list with its parameters, formats and documentation. */
export function listRoute<Shape extends z.ZodRawShape, Row extends object>(
  app: App,
  context: Context,
  spec: ListSpec<Shape, Row>,
): void {
  const documented = spec as unknown as ListSpec<z.ZodRawShape, never>;
  const formats = formatsOf(documented);
  app.get(
    spec.path,
    {
      config: { produces: mediaTypes(formats) },
      schema: {
        tags: [spec.tag],
        operationId: spec.operationId,
        summary: spec.summary,
        description: spec.description,
        querystring: querySchema(documented, formats),
        response: { 200: answersOf(documented, formats) },
      },
    },
    (request: FastifyRequest, reply: FastifyReply) => {
      return answer(context, { request, reply, format: formatOf(request, formats) }, spec) as never;
    },
  );
}
