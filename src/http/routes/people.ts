import { z } from 'zod';
import { ListedPerson, PersonDetail } from '../../model/person-record.ts';
import { names } from '../../model/record-fields.ts';
import { countPeople, getPerson, listPeople, resolveName } from '../../store/people.ts';
import { listOf, pageParameters, sendPage } from '../list.ts';
import { idParams, text } from '../parameters.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const PersonQuery = z.strictObject({
  q: text({ description: 'A name, or some words of one, in any script and spelling.', example: 'Aliyev' }),
  ...pageParameters,
});

const PersonList = listOf('PersonList', ListedPerson, {
  nearest: names('Known names that come nearest where `q` fits nobody.', ['Nikol Pashinyan']).optional(),
});

/** `/people`: who takes part, under which spellings, in which offices, with whom. */
export function peopleRoutes(app: App, { db }: Context): void {
  app.get(
    '/people',
    {
      schema: {
        tags: ['people'],
        operationId: 'listPeople',
        summary: 'People who take part in events',
        description:
          'People with every form of their name, those with most events first; with `q` those whom the name fits, the best fit first.',
        querystring: PersonQuery,
        response: { 200: PersonList },
      },
    },
    (request, reply) => {
      const { q } = request.query;
      return sendPage(db, request, reply, {
        rows: (page) => listPeople(db, { q: q ?? null }, page),
        count: () => countPeople(db, { q: q ?? null }),
        meta: q ? { nearest: resolveName(db, q).nearest } : {},
      });
    },
  );
  app.get(
    '/people/:id',
    {
      schema: {
        tags: ['people'],
        operationId: 'getPerson',
        summary: 'One person',
        description: 'Names, offices as reported with dates, events, and with whom.',
        params: idParams('person', 'per_5d0c7be1f294'),
        querystring: noParameters,
        response: { 200: PersonDetail },
      },
    },
    ({ params: { id } }) => found(getPerson(db, id), `person \`${id}\``),
  );
}
