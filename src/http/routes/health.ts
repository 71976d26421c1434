import { z } from 'zod';
import { Dataset } from '../../model/dataset.ts';
import { dataset } from '../../store/open.ts';
import { problem } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const status = (value: string, description: string) => z.literal(value).meta({ description, example: value });

const Health = z
  .strictObject({ status: status('ok', 'The process answers.') })
  .meta({ id: 'Health', description: 'The process is alive.' });

const Readiness = z
  .strictObject({ status: status('ready', 'The data can be read.'), ...Dataset.shape })
  .meta({ id: 'Readiness', description: 'The service can answer, and from which state of the data.' });

/** `/healthz` says that the process runs, `/readyz` that it can answer from its database. */
export function healthRoutes(app: App, { db }: Context): void {
  app.get(
    '/healthz',
    {
      logLevel: 'warn',
      schema: {
        tags: ['service'],
        operationId: 'getHealth',
        summary: 'Whether the process is alive',
        description: 'Answers as long as the process does; it touches no data.',
        querystring: noParameters,
        response: { 200: Health },
      },
    },
    () => ({ status: 'ok' }),
  );
  app.get(
    '/readyz',
    {
      logLevel: 'warn',
      schema: {
        tags: ['service'],
        operationId: 'getReadiness',
        summary: 'Whether the service can answer',
        description: 'Reads the state of the data; a problem where that fails.',
        querystring: noParameters,
        response: { 200: Readiness },
      },
    },
    (request) => {
      try {
        return { status: 'ready', ...dataset(db) };
      } catch (error) {
        request.log.error({ err: error }, 'the data cannot be read');
        throw problem('unavailable', 'the data cannot be read now', { headers: { 'retry-after': '10' } });
      }
    },
  );
}
