import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Comparison, EventComparison } from '../../model/comparison-record.ts';
import { comparisonText, eventComparisonText } from '../../resolve/compare/comparison-text.ts';
import { compareEvent, compareStored } from '../../store/comparisons.ts';
import type { Store } from '../../store/open.ts';
import { reportsNamed } from '../../store/reports.ts';
import { whereabouts } from '../../store/whereabouts.ts';
import { gone } from '../elsewhere.ts';
import { idParams } from '../parameters.ts';
import { found, type ProblemError, problem } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const PRODUCES = ['application/json', 'text/plain'];
const NAMED = /^(rep|evt)_[0-9a-f]{16}$/;

const named = (which: string, example: string) =>
  z
    .string()
    .regex(NAMED, 'must be the id of a report (`rep_…`) or of an event with one report (`evt_…`)')
    .meta({
      description: `Id of the ${which} report, or of an event that has just this one. For example \`${example}\`.`,
      example,
    });

const ComparisonQuery = z.strictObject({
  a: named('first', 'evt_2556f516b026db54'),
  b: named('second', 'evt_564a08785557bffd'),
});

/** `/comparison` and `/events/{id}/comparison`: what accounts of one occasion have in common and what each leaves out. */
export function comparisonRoutes(app: App, context: Context): void {
  pairRoute(app, context);
  eventRoute(app, context);
}

function pairRoute(app: App, { db }: Context): void {
  app.get(
    '/comparison',
    {
      config: { produces: PRODUCES },
      schema: {
        tags: ['events'],
        operationId: 'compareReports',
        summary: 'Two reports next to each other',
        description: [
          'What two reports give differently, and which participants, topics and claims are in both or in one only, each',
          'with its words. Any two reports may be compared; `relation` says whether they are, or may be, of one event.',
          'As `text/plain` it is made for reading.',
        ].join(' '),
        querystring: ComparisonQuery,
        response: { 200: inBoth(Comparison, 'Two reports next to each other.') },
      },
    },
    (request, reply) => {
      const { a, b } = request.query;
      const comparison = compareStored(db, [reportNamed(db, 'a', a), reportNamed(db, 'b', b)]);
      return send(request, reply, comparison, comparisonText);
    },
  );
}

function eventRoute(app: App, { db }: Context): void {
  app.get(
    '/events/:id/comparison',
    {
      config: { produces: PRODUCES },
      schema: {
        tags: ['events'],
        operationId: 'compareEvent',
        summary: 'The reports of an event next to each other',
        description: [
          'Every two reports of the event, in the order of publication; for an event with one report, that one and each',
          'report of its possible duplicates. `compared` says which. As `text/plain` it is made for reading.',
        ].join(' '),
        params: idParams('event', 'evt_2556f516b026db54'),
        querystring: noParameters,
        response: { 200: inBoth(EventComparison, 'The reports of an event, two by two.') },
      },
    },
    (request, reply) => {
      const { id } = request.params;
      return send(request, reply, found(compareEvent(db, id), `event \`${id}\``), eventComparisonText);
    },
  );
}

/** An answer for programs and, in another media type, for people. */
const inBoth = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: {
    'application/json': { schema },
    'text/plain': {
      schema: z.string().meta({ example: 'In short\n-  A gives the date as 17 July 2021, …' }),
    },
  },
});

function send<Record>(
  request: FastifyRequest,
  reply: FastifyReply,
  record: Record,
  text: (record: Record) => string,
): never {
  reply.header('vary', 'accept');
  const isText = request.accepts().type(PRODUCES) === 'text/plain';
  if (isText) reply.type('text/plain; charset=utf-8');
  // Typed as either of the two, which the schemas cannot say of one handler.
  return (isText ? `${text(record)}\n` : record) as never;
}

/** The one report that an id stands for, or a problem that says which there are. */
function reportNamed(db: Store, parameter: string, id: string): string {
  const [report, ...others] = reportsNamed(db, id);
  if (report !== undefined && others.length === 0) return report;
  if (report === undefined) throw absent(db, id);
  const listed = [report, ...others].map((one) => `\`${one}\``).join(', ');
  const detail = `\`${parameter}\` is an event of ${others.length + 1} reports; name one of them: ${listed}`;
  throw problem('invalid-parameter', detail, { errors: [{ parameter, detail }] });
}

function absent(db: Store, id: string): ProblemError {
  const found = whereabouts(db, 'event', id);
  if (found?.at === 'gone') return gone('event', id, found.fate);
  return problem('not-found', `there is no report or event \`${id}\``);
}
