import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { formatOf, mediaTypes } from '../formats/formats.ts';
import type { App, Context } from '../route.ts';
import { answer } from './list-answer.ts';
import { answersOf, formatsOf, querySchema } from './list-schema.ts';
import type { ListSpec } from './list-spec.ts';
import { included } from './selection.ts';

/** Registers a list with its parameters, formats and documentation. */
export function listRoute<Shape extends z.ZodRawShape, Row extends object>(
  app: App,
  context: Context,
  spec: ListSpec<Shape, Row>,
): void {
  const documented = spec as unknown as ListSpec<z.ZodRawShape, never>;
  const formats = formatsOf(documented);
  const { live } = spec;
  const produces = [...mediaTypes(formats), ...(live ? [live.type] : [])];
  app.get(
    spec.path,
    {
      config: { produces },
      schema: {
        tags: [spec.tag],
        operationId: spec.operationId,
        summary: spec.summary,
        description: spec.description,
        querystring: querySchema(documented, formats),
        ...(live && { headers: live.headers }),
        response: { 200: answersOf(documented, formats) },
      },
    },
    (request: FastifyRequest, reply: FastifyReply) => {
      if (live && isLive(request, produces, live.type)) return live.send(request, reply) as never;
      spec.check?.(request.query as never);
      const query = request.query as { include?: string[]; fields?: string[] };
      const include = included(spec.row, query);
      if (include && 'include' in spec.query) query.include = include;
      return answer(context, { request, reply, format: formatOf(request, formats) }, spec) as never;
    },
  );
}

const isLive = (request: FastifyRequest, produces: string[], type: string): boolean =>
  !('format' in (request.query as object)) && request.accepts().type(produces) === type;
