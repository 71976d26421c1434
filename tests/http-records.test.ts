import { describe, expect, test } from 'vitest';
import { STORY, tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

const { app, db, ok } = testApp(tellStory);

/** List, query and how many rows it has. */
const LISTS: [string, string, number][] = [
  ['/people', '', 5],
  ['/people', 'q=Lind', 2],
  ['/people', 'q=Линд', 2],
  ['/people', 'q=nobody', 0],
  ['/claims', '', 3],
  ['/claims', 'speaker=Mary%20Roe', 1],
  ['/claims', 'speaker=Roe,Novak', 2],
  ['/claims', 'speaker=!Roe', 2],
  ['/claims', 'act=directive', 2],
  ['/claims', 'act=!directive', 1],
  ['/claims', 'mode=direct', 1],
  ['/claims', 'event=evt_0000000000000000', 0],
  ['/claims', 'q=gas', 1],
  ['/documents', '', 3],
  ['/documents', 'publisher=harbour%20post', 2],
  ['/documents', 'publisher=!Harbour%20Post', 1],
  ['/documents', 'q=telephoned', 1],
  ['/topics', '', 28],
  ['/countries', '', 4],
];

describe('lists', () => {
  test.each(LISTS)('%s?%s', async (path, query, rows) => {
    const { data, page, meta } = (await ok(`${path}?${query}`)).json();
    expect(data).toHaveLength(rows);
    expect(page.next).toBe(null);
    expect(meta).toMatchObject({ dataset_version: 3, as_of: '2024-01-01T00:00:00.000Z' });
  });

  test.each(['/people', '/claims', '/documents'])('%s is the same page by page', async (path) => {
    const all = (await ok(path)).json().data;
    const paged: unknown[] = [];
    let url: string | undefined = `${path}?limit=1&count=exact`;
    while (url) {
      const response = await ok(url);
      expect(response.json().page.total).toBe(all.length);
      paged.push(...response.json().data);
      url = /^<(.+)>/.exec(String(response.headers.link ?? ''))?.[1];
    }
    expect(paged).toEqual(all);
  });

  test.each(['/events', '/people', '/claims', '/documents'])('each of %s is told alone', async (path) => {
    const { data } = (await ok(path)).json();
    expect(data.length).toBeGreaterThan(0);
    for (const { id } of data) expect((await ok(`${path}/${id}`)).json().id).toBe(id);
  });
});

describe('a document', () => {
  test('comes back byte by byte, as text and nothing else', async () => {
    const { data } = (await ok('/documents?q=telephoned')).json();
    const raw = await ok(`/documents/${data[0].id}/raw`);
    expect(raw.rawPayload).toEqual(Buffer.from(STORY[1]!.text));
    expect(raw.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(raw.headers['x-content-type-options']).toBe('nosniff');
    expect(raw.headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('every answer', () => {
  test('has the headers that keep it data', async () => {
    const { headers } = await ok('/events');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('can be asked for without its body', async () => {
    const head = await ok({ url: '/events', method: 'HEAD' });
    const get = await ok('/events');
    expect(head.body).toBe('');
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  });

  test('is compressed on request', async () => {
    const { headers } = await ok({ url: '/topics', headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('a browser may ask from elsewhere', async () => {
    const asked = { origin: 'https://example.org', 'access-control-request-method': 'GET' };
    const response = await app.inject({ url: '/events', method: 'OPTIONS', headers: asked });
    expect(response.statusCode).toBe(204);
    expect(response.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
  });
});

test('the codebook has every closed list with meanings', async () => {
  const { lists } = (await ok('/codebook')).json();
  expect(lists.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['kind', 'act', 'topic']),
  );
  for (const { values } of lists) for (const { meaning } of values) expect(meaning).toBeTruthy();
});

test('the root leads to the documentation', async () => {
  const response = await app.inject('/');
  expect(response.statusCode).toBe(302);
  expect(response.headers.location).toBe('/docs');
});

test('readiness tells the state of the data', async () => {
  expect((await ok('/readyz')).json()).toMatchObject({ status: 'ready', dataset_version: 3 });
  expect(db.open).toBe(true);
});
