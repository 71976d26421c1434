import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, test } from 'vitest';
import type { Tree } from '#src/http/openapi-tree.ts';
import type { ProblemCode } from '#src/http/problems.ts';
import type { Scope } from '#src/model/access-key.ts';
import { createKey } from '#src/store/keys.ts';
import { tellStory } from './http-records.ts';
import { type Asked, testApp } from './http-setup.ts';

/** What the OpenAPI document shows of problems and corrections is what the server says and takes. */

const keyless = testApp(tellStory);
const { app, db, ok } = testApp(tellStory);
const write = createKey(db, { name: 'writer', scopes: ['write'] }).secret;
// There is one scope today; a key of another one may not write.
const read = createKey(db, { name: 'reader', scopes: ['read' as Scope] }).secret;
await app.ready();
const document = app.swagger() as Tree;
const examples: Record<string, { value: { detail: string } }> = document.components.examples;

const post = (url: string, payload: string | Buffer, key = write, type = 'application/json'): Asked => ({
  ...{ url, method: 'POST', payload },
  headers: { 'content-type': type, authorization: `Bearer ${key}` },
});
const patch = (url: string, payload: object): Asked => ({
  ...{ url, method: 'PATCH', payload },
  headers: { authorization: `Bearer ${write}` },
});
const remove = (id: string): Asked => ({
  ...{ url: `/documents/${id}?why=sent%20by%20mistake`, method: 'DELETE' },
  headers: { authorization: `Bearer ${write}` },
});

/** One document at its address, in so many words. */
const version = (minister: string) =>
  JSON.stringify({
    title: 'Talks',
    text: `Foreign Minister Ana Lind of Norway met Foreign Minister ${minister} of Kenya in Oslo.`,
    url: 'https://example.org/talks',
  });

/** Sends a document and takes it out. */
async function withdraw(minister: string): Promise<string> {
  const { id } = (await app.inject(post('/documents', version(minister)))).json();
  await ok(remove(id));
  return id;
}

const ASKED: Partial<Record<ProblemCode, () => Asked | Promise<Asked>>> = {
  'unknown-parameter': () => '/events?persn=Lind',
  'invalid-parameter': () => '/events?kind=meating',
  'invalid-cursor': () => '/events?cursor=abc',
  'malformed-request': () => '/events/%E0%A4%A',
  'malformed-json': () => post('/extract', '{'),
  'invalid-body': () => ({
    ...{ url: '/events/evt_1', method: 'PATCH' },
    headers: { authorization: `Bearer ${write}` },
  }),
  unauthorized: () => post('/documents', '{}', 'mistyped'),
  forbidden: () => post('/documents', '{}', read),
  'not-found': () => '/events/evt_7f1d20c4a6b98e53',
  'not-acceptable': () => ({ url: '/codebook', headers: { accept: 'text/html' } }),
  'withdrawn-content': async () => {
    await withdraw('Bo Berg');
    return post('/documents', version('Bo Berg'));
  },
  gone: async () => `/documents/${await withdraw('Ed Falk')}`,
  'superseded-content': async () => {
    await app.inject(post('/documents', version('Cy Dahl')));
    await app.inject(post('/documents', version('Di Ekman')));
    return post('/documents', version('Cy Dahl'));
  },
  'body-too-large': () => post('/extract', 'a '.repeat(40_000), write, 'text/plain'),
  'url-too-long': () => `/events?q=${'a'.repeat(9000)}`,
  'unsupported-content-type': () => post('/extract', 'abc', write, 'text/plain; charset=iso-8859-1'),
  'unreadable-document': () => post('/extract', '{"text":"12 34"}'),
};

/** The words without what differs from request to request. */
const shape = (detail: string): string =>
  detail
    .replaceAll(/\b(doc|key)_\w+/g, '$1_')
    .replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY')
    .replaceAll(/\d+/g, 'N');

describe('the example of each problem', () => {
  test.each(Object.keys(ASKED) as ProblemCode[])('%s', async (code) => {
    const response: LightMyRequestResponse = await app.inject(await ASKED[code]!());
    expect(response.json().type).toBe(`/problems/${code}`);
    expect(shape(examples[code]!.value.detail)).toBe(shape(response.json().detail));
  });

  test('writing-off', async () => {
    const { detail } = await keyless.problem(post('/documents', '{}'), 'writing-off');
    expect(examples['writing-off']!.value.detail).toBe(detail);
  });
});

describe('the example of each correction is taken', () => {
  test.each(['events', 'people', 'claims', 'reports'])('%s', async (noun) => {
    const listed = noun === 'reports' ? 'events?include=reports' : noun;
    const [record] = (await ok(`/${listed}`)).json().data;
    const { id } = noun === 'reports' ? record.reports[0] : record;
    const operation = document.paths[`/${noun}/{id}`].patch;
    const { example } = operation.requestBody.content['application/json'];
    await ok(patch(`/${noun}/${id}`, example));
  });
});
