import { z } from 'zod';
import { ClaimDetail, ClaimRecord } from '../../model/claim-record.ts';
import { EventSummary } from '../../model/event-record.ts';
import type { ClaimFilter, Clause } from '../../model/filter.ts';
import { CLAIM_DIMENSIONS } from '../../model/groups.ts';
import { SpeakerMatch } from '../../model/name-match.ts';
import { TOPICS } from '../../model/topics.ts';
import { VOCABULARY } from '../../model/vocabulary.ts';
import { claimQuery } from '../../store/claim-facets.ts';
import { countClaims, getClaim, listClaims } from '../../store/claims.ts';
import { eventSummaries } from '../../store/event-summaries.ts';
import type { Store } from '../../store/open.ts';
import { currentId } from '../../store/whereabouts.ts';
import { countryCode, wrongCountry } from '../countries.ts';
import { dateSort, dayFilters, eventsAsked, filtersOfEvents, personMeta } from '../event-query.ts';
import { type Column, joined, plain } from '../formats/csv.ts';
import { EVENT_COLUMNS } from '../formats/event-columns.ts';
import { counting } from '../lists/counting.ts';
import { listRoute } from '../lists/list-route.ts';
import { selection } from '../lists/selection.ts';
import { choice, closedFilter, filter, idFilter, idParams, text } from '../parameters.ts';
import { resolveSpeakers } from '../people-filter.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

/** The filters of events that claims can be narrowed by. */
const OF_EVENTS = [
  'person',
  'country',
  'organization',
  'kind',
  'channel',
  'status',
  'salience',
  'place',
] as const;

const ClaimQuery = {
  speaker: filter({
    description:
      "Who says it: a name, the id of a person, or a title, all words of which must stand in the speaker's title as reported there (`foreign minister`).",
    example: 'Aliyev',
  }),
  speaker_country: filter({
    description:
      'State that whoever says it speaks for: ISO 3166-1 alpha-2 code, or its name. `country` is of anybody who takes part in the event.',
    example: 'AZ',
    normalize: countryCode,
    check: wrongCountry,
  }),
  act: closedFilter(VOCABULARY.act, { description: 'Speech act.', example: 'directive', oneOf: 'a claim' }),
  mode: closedFilter(VOCABULARY.mode, {
    description: 'Quoted or retold.',
    example: 'direct',
    oneOf: 'a claim',
  }),
  topic: closedFilter(TOPICS, { description: 'What it is about.', example: 'peace-process' }),
  event: idFilter('event', {
    description: 'Id of the event it was made in.',
    example: 'evt_7f1d20c4a6b98e53',
    oneOf: 'a claim',
  }),
  document: idFilter('document', {
    description: 'Id of the document that reports it.',
    example: 'doc_3c1f0a9be2d47705',
    oneOf: 'a claim',
  }),
  publisher: filter({
    description: 'Who published the document that reports it.',
    example: 'Anadolu Agency',
    oneOf: 'a claim',
  }),
  echoed: choice(['true', 'false'], {
    description: 'Whether another document reports the same speaker to put forward the same proposition.',
    example: 'true',
  }),
  q: text({ description: 'Words that must all stand in it.', example: 'peace treaty' }),
  ...dayFilters('claims of events', ' of the event'),
  ...filtersOfEvents(OF_EVENTS, 'Of the event, whoever says it:'),
  sort: dateSort('Claims of events'),
  include: selection(['event'], 'What the rows have beside what they always have.'),
};

const ClaimRow = z
  .strictObject({
    ...ClaimRecord.shape,
    event: EventSummary.optional().meta({
      description: 'The event it was made in, where `include` asks for it.',
    }),
  })
  .meta({ id: 'ClaimRow', description: 'A claim in a list.' });
type ClaimRow = z.infer<typeof ClaimRow>;

/** What a claim in a table tells of its event. */
const OF_THE_EVENT = ['kind', 'channel', 'status', 'date', 'place', 'participants'];

const COLUMNS: Column<ClaimRow>[] = [
  ...plain<ClaimRow>('id', 'event_id', 'document_id'),
  { name: 'speakers', field: 'speakers', value: ({ speakers }) => joined(speakers.map(({ name }) => name)) },
  {
    name: 'speaker_ids',
    field: 'speakers',
    value: ({ speakers }) => joined(speakers.map(({ person_id }) => person_id ?? '')),
  },
  ...plain<ClaimRow>('text', 'mode', 'act'),
  { name: 'topics', field: 'topics', value: ({ topics }) => joined(topics) },
  ...plain<ClaimRow>('echoed', 'start', 'end', 'rule'),
  ...EVENT_COLUMNS.filter(({ field }) => OF_THE_EVENT.includes(field)).map(ofEvent),
];

/** A column of the table of events, in the table of claims where `include` asks for the event. */
function ofEvent({ name, value }: (typeof EVENT_COLUMNS)[number]): Column<ClaimRow> {
  return { name: `event_${name}`, field: 'event', asked: true, value: ({ event }) => event && value(event) };
}

/** `/claims`: who is reported to have said what, across all events. */
export function claimRoutes(app: App, context: Context): void {
  const { db } = context;
  listRoute(app, context, {
    path: '/claims',
    tag: 'claims',
    operationId: 'listClaims',
    summary: 'Claims',
    description:
      'What sides and sources are reported to have said. With `include=event` a table (`format=csv`) has the kind, date, place and participants of the event in columns that begin with `event_`.',
    id: 'ClaimList',
    query: ClaimQuery,
    row: ClaimRow,
    meta: {
      speaker: z.array(SpeakerMatch).optional().meta({
        description:
          'Which people each name in `speaker` fits, and whether it is a title, where there is one.',
      }),
      ...personMeta,
    },
    columns: COLUMNS,
    dimensions: CLAIM_DIMENSIONS,
    read: (db, { sort, include = [], speaker, event, echoed, ...query }) => {
      const { filter: about, isAny, meta } = eventsAsked(db, query as never, [...OF_EVENTS]);
      const speakers = resolveSpeakers(db, speaker);
      const { speaker_country, act, mode, topic, document, publisher, q, from, to, undated } = query;
      const asked = {
        ...{ speaker_country, act, mode, topic, document, publisher, q, from, to, undated },
        ...{ speaker: speakers.clauses, event: currentEvents(db, event) },
        ...(echoed && { echoed: [{ any: [echoed], not: false }] }),
        ...(isAny && { about }),
      } as ClaimFilter;
      return {
        rows: (page) => {
          const { rows, next } = listClaims(db, asked, { sort, ...page });
          return { rows: include.length > 0 ? withEvents(db, rows) : rows, next };
        },
        count: () => countClaims(db, asked),
        meta: () => ({ ...meta, ...(speaker && { speaker: speakers.matches }) }),
        steady: true,
        ...counting(db, claimQuery(asked)),
      };
    },
  });
  app.get(
    '/claims/:id',
    {
      schema: {
        tags: ['claims'],
        operationId: 'getClaim',
        summary: 'One claim',
        description:
          'The claim with the words that show its speakers and its speech act, and its echoes: the same proposition in other documents, with how alike they are and what differs.',
        params: idParams('claim', 'clm_fb3a1eff0abdb8d8'),
        querystring: noParameters,
        response: { 200: ClaimDetail },
      },
    },
    ({ params: { id } }) => found(getClaim(db, id), `claim \`${id}\``),
  );
}

function withEvents(db: Store, claims: ClaimRecord[]): ClaimRow[] {
  const ids = [...new Set(claims.map(({ event_id }) => event_id))];
  const events = new Map(eventSummaries(db, ids).map((event) => [event.id, event]));
  return claims.map((claim) => ({ ...claim, event: events.get(claim.event_id) }));
}

/** Events that have become part of others are asked for under the ids of those. */
function currentEvents(db: Store, clauses: Clause[] = []): Clause[] {
  return clauses.map(({ any, not }) => ({ any: any.map((id) => currentId(db, 'event', id)), not }));
}
