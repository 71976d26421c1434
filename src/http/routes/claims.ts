import { z } from 'zod';

import { ClaimDetail, ClaimRecord } from '../../model/claim-record.ts';
import type { ClaimFilter, Clause } from '../../model/filter.ts';

import { NameMatch } from '../../model/name-match.ts';
import { TOPICS } from '../../model/topics.ts';
import { VOCABULARY } from '../../model/vocabulary.ts';
import { countClaims, getClaim, listClaims } from '../../store/claims.ts';
import type { Store } from '../../store/open.ts';
import { currentId } from '../../store/whereabouts.ts';
import { listOf, pageParameters, sendPage } from '../list.ts';
import { choice, closedFilter, filter, idParams, text } from '../parameters.ts';
import { resolveSpeakers } from '../people-filter.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const ClaimQuery = z.strictObject({
  speaker: filter({
    description: 'Who says it: a name, a title, or the id of a person.',
    example: 'Aliyev',
  }),
  act: closedFilter(VOCABULARY.act, { description: 'Speech act.', example: 'directive', single: true }),
  mode: closedFilter(VOCABULARY.mode, {
    description: 'Quoted or retold.',
    example: 'direct',
    single: true,
  }),
  topic: closedFilter(TOPICS, { description: 'What it is about.', example: 'peace-process' }),
  event: filter({
    description: 'Id of the event it was made in.',
    example: 'evt_7f1d20c4a6b98e53',
    single: true,
  }),
  echoed: choice(['true', 'false'], {
    description: 'Whether another document reports the same speaker to put forward the same proposition.',
    example: 'true',
  }),
  q: text({ description: 'Words that must all stand in it.', example: 'peace treaty' }),
  ...pageParameters,
});

const ClaimList = listOf('ClaimList', ClaimRecord, {
  speaker: z
    .array(NameMatch)
    .optional()
    .meta({ description: 'Which people each name in `speaker` fits, where there is one.' }),
});

/** `/claims`: who is reported to have said what, across all events. */
export function claimRoutes(app: App, { db }: Context): void {
  app.get(
    '/claims',
    {
      schema: {
        tags: ['claims'],
        operationId: 'listClaims',
        summary: 'Claims',
        description: 'What sides and sources are reported to have said.',
        querystring: ClaimQuery,
        response: { 200: ClaimList },
      },
    },
    (request, reply) => {
      const { limit: _, cursor: __, count: ___, speaker, event, echoed, ...rest } = request.query;
      const speakers = resolveSpeakers(db, speaker);
      const heard = echoed && [{ any: [echoed], not: false }];
      const events = currentEvents(db, event);
      const asked = { ...rest, event: events, speaker: speakers.clauses, echoed: heard } as ClaimFilter;
      return sendPage(db, request, reply, {
        rows: (page) => listClaims(db, asked, page),
        count: () => countClaims(db, asked),
        meta: speaker ? { speaker: speakers.matches } : {},
      });
    },
  );
  app.get(
    '/claims/:id',
    {
      schema: {
        tags: ['claims'],
        operationId: 'getClaim',
        summary: 'One claim',
        description:
          'The claim with the words that show its speakers and its speech act, and its echoes: the same proposition in other documents, with how alike they are and what differs.',
        params: idParams('claim', 'clm_0b5e9c7d3a2f4186'),
        querystring: noParameters,
        response: { 200: ClaimDetail },
      },
    },
    ({ params: { id } }) => found(getClaim(db, id), `claim \`${id}\``),
  );
}

/** Events that have become part of others are asked for under the ids of those. */
function currentEvents(db: Store, clauses: Clause[] = []): Clause[] {
  return clauses.map(({ any, not }) => ({ any: any.map((id) => currentId(db, 'event', id)), not }));
}
