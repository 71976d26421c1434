import { z } from 'zod';
import { measureData } from '../data-metrics.ts';
import { exposed, FORMATS } from '../exposition.ts';
import { processMetrics } from '../metrics.ts';
import { type App, type Context, noParameters } from '../route.ts';

const OPEN = 'application/openmetrics-text; version=1.0.0';
/** Text first, for whoever takes anything. Prometheus 3 says with OpenMetrics how names may be escaped; ours need not be. */
const PRODUCES = [
  'text/plain; version=0.0.4',
  OPEN,
  `${OPEN}; escaping=allow-utf-8`,
  `${OPEN}; escaping=underscores`,
];

const text = (description: string) => ({
  schema: z.string().meta({ description, example: 'readout_dataset_version 17' }),
});

/** `/metrics`: what the service does, for Prometheus and what reads its formats. */
export function metricsRoute(app: App, { db, metrics }: Context): void {
  const refresh = measureData(metrics, db);
  app.get(
    '/metrics',
    {
      logLevel: 'warn',
      config: { produces: PRODUCES, answersFrom: 'moment', rateLimit: false, vital: true },
      schema: {
        tags: ['service'],
        operationId: 'getMetrics',
        summary: 'Figures for monitoring',
        description:
          'Durations of requests by route, method and status, the version of the data, records by noun, documents ingested, the cache, and the process itself. In the text format of Prometheus, or as OpenMetrics where `Accept` prefers it.',
        querystring: noParameters,
        response: {
          200: {
            description: 'The figures as they are now.',
            content: {
              'text/plain': text('The text format of Prometheus.'),
              'application/openmetrics-text': text('OpenMetrics 1.0.'),
            },
          },
        },
      },
    },
    async (request, reply) => {
      refresh();
      const wanted = String(request.accepts().type(PRODUCES));
      const format = wanted.startsWith(OPEN) ? 'open' : 'text';
      reply.type(FORMATS[format]);
      return exposed([processMetrics(), metrics], format);
    },
  );
}
