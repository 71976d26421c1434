import type { SwaggerOptions } from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import manifest from '../../package.json' with { type: 'json' };
import { SECURITY_SCHEMES } from './auth.ts';
import { finish } from './openapi-finish.ts';
import { traitsOf } from './openapi-traits.ts';
import type { Tree } from './openapi-tree.ts';

const DESCRIPTION = [
  'Diplomatic readouts and press reports as sourced records: who met or called whom, when, where, about what, and who claimed what. A record states what documents *report*; every value points at the words it was read from. Texts in English are read; of one in another language the document is kept, and no event is found.',
  '**Filters.** A comma between values means any of them, a leading `!` none of them, and a parameter that is repeated must hold each time: `country=AM,TR&country=!US`. An event has one kind: for either it is `kind=call,meeting`. Unknown parameters are refused, and so are values that can be none. A value that no record has finds nothing, and `meta` says so with what comes nearest.',
  '**Lists** come in pages: `page.next` and the header `Link: rel="next"` lead to the next one.',
  '**Formats.** Lists come as JSON, CSV and NDJSON, events as iCalendar, Atom and JSON-LD too, by `format` or by `Accept`. CSV, NDJSON and iCalendar stream everything that the filters select; `limit` and `cursor` are for pages.',
  '**Counts.** `group_by` counts in place of the rows, `facets` beside them; `fields` narrows the rows, `include` widens them.',
  '**Writing** needs a key (`Authorization: Bearer KEY`), reading none. Everything that is written is answered with the version of the data that has it.',
  '**Errors** are problem documents (RFC 9457); each `type` is a page that explains it.',
  '**Caching.** Data change only when documents do. Send the `ETag` of an answer as `If-None-Match` the next time: 304 says that nothing has changed, and costs next to nothing. `HEAD` gives the headers of every `GET`, `OPTIONS` the methods of a path.',
  '**Limits.** `RateLimit` tells with each answer how many requests are left; 429 says when to go on. Every answer has a `Request-Id`, yours where you send a UUID. Answers are compressed as `Accept-Encoding` has it (zstd, br, gzip, deflate).',
].join('\n\n');

/** What @fastify/swagger needs to make the OpenAPI document from the zod schemas of the routes. */
export const openapiOptions: SwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: manifest.version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' } as Tree,
    },
    servers: [{ url: '/', description: 'The server that gives this document.' }],
    security: [],
    components: { securitySchemes: SECURITY_SCHEMES },
    tags: [
      { name: 'events', description: 'Meetings and calls, as their reports have them.' },
      { name: 'people', description: 'Who takes part, under every spelling.' },
      { name: 'claims', description: 'What sides and sources are reported to have said.' },
      { name: 'documents', description: 'The sources: bytes, text, annotations.' },
      { name: 'changes', description: 'What has changed, for whoever mirrors the records.' },
      {
        name: 'tallies',
        description: 'Topics, countries, organizations and publishers with counts, and who meets whom.',
      },
      { name: 'extract', description: 'Text in, records out, nothing stored.' },
      { name: 'codebook', description: 'The definitions that all records share.' },
      { name: 'service', description: 'Health, readiness and problems.' },
    ],
  },
  transform: (route) => {
    const { schema, url } = jsonSchemaTransform({ ...route, schema: withoutBody(route.schema) });
    return { schema: { ...(schema as object), ...bodySchemas(route), ...traitsOf(route) } as Tree, url };
  },
  transformObject: (document) => finish(jsonSchemaTransformObject(document)) as never,
};

const withoutBody = (schema: Tree) => schema && { ...schema, body: undefined };

/** The library takes one schema for a body; a body of several media types is given to it one by one. */
function bodySchemas(route: Tree): Tree {
  const body = route.schema?.body;
  if (!body) return {};
  const convert = (one: Tree) =>
    (jsonSchemaTransform({ ...route, schema: { body: one } } as Tree).schema as Tree).body;
  if (!body.content) return { body: convert(body) };
  const content = Object.entries<Tree>(body.content).map(([type, { schema }]) => [
    type,
    { schema: convert(schema) },
  ]);
  return { body: { content: Object.fromEntries(content) } };
}
