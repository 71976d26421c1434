import { z } from 'zod';
import { Dataset } from '../../model/dataset.ts';
import { dataset } from '../../store/open.ts';
import { PROBED, type Probed, probe } from '../../store/probe.ts';
import { problem } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const status = (value: string, description: string) => z.literal(value).meta({ description, example: value });

const Health = z
  .strictObject({ status: status('ok', 'The process answers.') })
  .meta({ id: 'Health', description: 'The process is alive.' });

const Readiness = z
  .strictObject({
    status: status('ready', 'The data can be read.'),
    checked: z
      .array(z.enum(PROBED))
      .meta({ description: 'The parts of the database that were read just now.', example: PROBED }),
    ...Dataset.shape,
  })
  .meta({ id: 'Readiness', description: 'The service can answer, and from which state of the data.' });

/** How a problem names the parts. */
const PARTS: Record<Probed, string> = {
  dataset: 'the state of the data',
  records: 'the records',
  full_text: 'the index of words',
};

/** `/healthz` says that the process runs, `/readyz` that it can answer from its database. */
export function healthRoutes(app: App, { db }: Context): void {
  app.get(
    '/healthz',
    {
      logLevel: 'warn',
      config: { answersFrom: 'moment', rateLimit: false, vital: true },
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
      config: { answersFrom: 'moment', rateLimit: false },
      schema: {
        tags: ['service'],
        operationId: 'getReadiness',
        summary: 'Whether the service can answer',
        description:
          'Reads from each part of the database and says which; a problem where one cannot be read, or where the process is too far behind to answer anybody.',
        querystring: noParameters,
        response: { 200: Readiness },
      },
    },
    (request) => {
      const failed = probe(db);
      if (failed === null) return { status: 'ready', checked: PROBED, ...dataset(db) };
      request.log.error({ err: failed.error, part: failed.part }, 'the data cannot be read');
      const detail = `${PARTS[failed.part]} cannot be read now`;
      throw problem('unavailable', detail, { headers: { 'retry-after': '10' } });
    },
  );
}
