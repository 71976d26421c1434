import { CountryCount, TopicCount } from '../../model/tallies.ts';
import { listCountries, listTopics } from '../../store/tallies.ts';
import { listOf, sendWhole } from '../list.ts';
import { type App, type Context, noParameters } from '../route.ts';

/** `/countries` and `/topics`: what the set holds of each. */
export function tallyRoutes(app: App, { db }: Context): void {
  app.get(
    '/topics',
    {
      schema: {
        tags: ['tallies'],
        operationId: 'listTopics',
        summary: 'Topics with counts',
        description: 'The closed list of topics, each with its number of events and claims; always whole.',
        querystring: noParameters,
        response: { 200: listOf('TopicList', TopicCount, {}) },
      },
    },
    () => sendWhole(db, () => listTopics(db)),
  );
  app.get(
    '/countries',
    {
      schema: {
        tags: ['tallies'],
        operationId: 'listCountries',
        summary: 'Countries with counts',
        description: 'The countries that someone speaks for, with their events and people; always whole.',
        querystring: noParameters,
        response: { 200: listOf('CountryList', CountryCount, {}) },
      },
    },
    () => sendWhole(db, () => listCountries(db)),
  );
}
