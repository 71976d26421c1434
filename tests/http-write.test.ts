import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestPaths } from '#src/ingest/ingest-paths.ts';
import { documentId } from '#src/resolve/ids.ts';
import { dataset } from '#src/store/open.ts';
import { expectProblem } from './http-setup.ts';
import { invented } from './invented.ts';
import { folder } from './run-cli.ts';
import { writer } from './write.ts';

const idOf = (text: string) => documentId(Buffer.from(text));
const SEED = 'seeds/000_e5dfdf8c903b6a59.txt';

describe('POST /documents', () => {
  const { app, send, ok, db } = writer();
  const text = invented(1);

  test('stores what is new and says where it is', async () => {
    const response = await send('POST', '/documents', { text, publisher: 'Fjord News' });
    expect(response.statusCode, response.body).toBe(201);
    const { event_ids, ...stored } = response.json();
    expect(stored).toEqual({ id: idOf(text), change: 'added', ...dataset(db) });
    expect(response.headers.location).toBe(`/documents/${stored.id}`);
    expect((await ok(response.headers.location!)).json()).toMatchObject({ text, publisher: 'Fjord News' });
    const { data } = (await ok('/events')).json();
    expect(event_ids.toSorted()).toEqual(data.map(({ id }: { id: string }) => id).toSorted());
    expect(event_ids).not.toEqual([]);
  });

  test('changes nothing when the same comes again', async () => {
    const before = dataset(db);
    const response = await send('POST', '/documents', { publisher: 'Fjord News', source: null, text });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ id: idOf(text), change: 'unchanged', ...before });
    expect(response.headers.location).toBeUndefined();
  });

  test('replaces what other words beside the text make otherwise', async () => {
    const response = await send('POST', '/documents', { text, publisher: 'Harbour Post' });
    expect([response.statusCode, response.json().change]).toEqual([200, 'replaced']);
    expect((await ok(`/documents/${idOf(text)}`)).json().publisher).toBe('Harbour Post');
  });

  test('replaces an earlier version at the same address, and keeps that one out', async () => {
    const url = 'https://example.org/a';
    expect((await send('POST', '/documents', { text: invented(5), url })).statusCode).toBe(201);
    const newer = await send('POST', '/documents', { text: invented(6), url });
    expect([newer.statusCode, newer.json()]).toMatchObject([
      200,
      { id: idOf(invented(6)), change: 'replaced' },
    ]);
    const again = expectProblem(
      await send('POST', '/documents', { text: invented(5), url }),
      'superseded-content',
    );
    expect(again.detail).toContain(`an earlier version of \`${idOf(invented(6))}\``);
    expectProblem(await send('DELETE', `/documents/${idOf(invented(5))}?why=old`), 'superseded-content');
  });

  test.each(['not a url', 'javascript:alert(1)', 'ftp://example.org/x', 'https://user:pw@example.org/x'])(
    'refuses an address that is none of the web: %s',
    async (url) => {
      const response = await send('POST', '/documents', { text: invented(7), url });
      expect(response.statusCode).toBe(400);
      expect(response.body).toContain(`\`url\` is no address that can be opened: \`${url}\``);
    },
  );

  test('takes texts, pages and Markdown as they are', async () => {
    const bytes = readFileSync(SEED);
    const plain = await send('POST', '/documents', bytes, 'text/plain; charset=utf-8');
    expect([plain.statusCode, plain.json().id]).toEqual([201, documentId(bytes)]);
    const page = `<!doctype html><title>A call</title><article><h1>A call</h1><p>${invented(7).split('\n')[2]}</p></article>`;
    const html = await send('POST', '/documents', page, 'text/html');
    expect(html.statusCode, html.body).toBe(201);
    const read = (await ok(html.headers.location!)).json();
    expect(read).toMatchObject({ media_type: 'text/html', title: 'A call' });
    expect(read.text).not.toContain('<p>');
    const matter = `---\ntitle: A headline\npublisher: Fjord News\n---\n\n${invented(8)}`;
    const markdown = await send('POST', '/documents', matter, 'text/markdown');
    expect((await ok(markdown.headers.location!)).json()).toMatchObject({ publisher: 'Fjord News' });
  });

  test('is the same as the same file ingested', async () => {
    const { dataset_version } = dataset(db);
    const files = {
      'seed.txt': readFileSync(SEED),
      'one.txt': text,
      'one.meta.json': '{"publisher": "Harbour Post"}',
      'lines.ndjson': `${JSON.stringify({ publisher: 'Harbour Post', text })}\n`,
    };
    const summary = await ingestPaths(db, [folder(files)]);
    expect(summary).toMatchObject({ unchanged: 2, repeated: 1, replaced: 0, added: 0 });
    expect(dataset(db).dataset_version).toBe(dataset_version);
  });

  test.each([
    ['no text', {}, 'application/json', 'invalid-body', '`text` is missing'],
    ['an unknown field', { text, titel: 'x' }, 'application/json', 'invalid-body', 'did you mean `title`?'],
    ['a date that is none', { text, published: '2024-02-30' }, 'application/json', 'invalid-body', 'no date'],
    [
      'a year that none is',
      { text, published: '3024-01-01' },
      'application/json',
      'invalid-body',
      'the year has to be one from 1600 to 2199',
    ],
    ['half of JSON', '{"text":', 'application/json', 'malformed-json', 'not valid JSON: Unexpected end'],
    [
      'a slip in JSON',
      '{"text": "x",, }',
      'application/json',
      'malformed-json',
      'position 13 (line 1 column 14)',
    ],
    [
      'more JSON than the route takes',
      `{"text": "${'a'.repeat(300_000)}"}`,
      'application/json',
      'body-too-large',
      'the body has more than the 196608 bytes',
    ],
    [
      'front matter that is broken',
      `---\ntitle: [Talks\n---\n\n${text}`,
      'text/markdown',
      'unreadable-document',
      'front matter is no YAML (line 2: ',
    ],
    [
      'front matter with a day that there is not',
      `---\npublished: 2024-99-05\n---\n\n${text}`,
      'text/markdown',
      'unreadable-document',
      'no date that can be read in `published`: `2024-99-05`',
    ],
    ['nothing', '', 'text/plain', 'unreadable-document', 'is empty'],
    ['white space', ' \n ', 'text/plain', 'unreadable-document', 'is empty'],
    ['digits', '12 34', 'text/html', 'unreadable-document', 'no words'],
    ['no UTF-8', Buffer.from([0xff, 0xfe, 0x41]), 'text/plain', 'unreadable-document', 'not UTF-8'],
    ['too much', 'a'.repeat(70_000), 'text/plain', 'body-too-large', '65536 are the most'],
    ['an image', 'x', 'image/png', 'unsupported-content-type', 'the body is `image/png`; this route takes'],
    ['another charset', 'x', 'text/html; charset=latin1', 'unsupported-content-type', 'in `latin1`'],
    ['a type that is none', 'x', '/;;', 'unsupported-content-type', 'this route takes'],
    ['deep JSON', '['.repeat(100_000), 'application/json', 'malformed-json', 'not valid JSON'],
    [
      'deep JSON that is well-formed',
      `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'application/json',
      'invalid-body',
      '`text`',
    ],
  ] as const)('refuses %s', async (_name, body, type, code, words) => {
    const before = dataset(db);
    const { detail } = expectProblem(await send('POST', '/documents', body, type), code);
    expect(detail).toContain(words);
    expect(dataset(db)).toEqual(before);
  });

  test('refuses a body that is not compressed as it says', async () => {
    const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip' };
    const sent = { method: 'POST', url: '/extract', payload: 'no gzip', headers } as const;
    const { detail } = expectProblem(await app.inject(sent), 'malformed-request');
    expect(detail).toBe('the body is not compressed in the way that its Content-Encoding names');
  });

  test('takes NULs and halves of characters as they come', async () => {
    const strange = `A\u0000 strange \ud800 text\n\n${invented(9)}`;
    const response = await send(
      'POST',
      '/documents',
      JSON.stringify({ text: strange, publisher: 'x\u0000\udfff' }),
    );
    expect(response.statusCode, response.body).toBe(201);
    const { text: read } = (await ok(response.headers.location!)).json();
    expect(read).toBe(strange.toWellFormed());
    const again = await send(
      'POST',
      '/documents',
      JSON.stringify({ text: strange, publisher: 'x\u0000\udfff' }),
    );
    expect(again.json().change).toBe('unchanged');
  });
});

describe('a document that is withdrawn', () => {
  const { app, secret, send, ok, db, problem } = writer();
  const text = invented(1);
  const path = `/documents/${idOf(text)}`;

  test('needs a reason', async () => {
    await send('POST', '/documents', { text });
    expect(expectProblem(await send('DELETE', path), 'invalid-parameter').detail).toBe('`why` is missing');
    expectProblem(await send('DELETE', `${path}?why=%20`), 'invalid-parameter');
    expectProblem(await send('DELETE', `${path}?why=${'a'.repeat(501)}`), 'invalid-parameter');
    expectProblem(await send('PATCH', path, { withdrawn: true, why: '…' }), 'invalid-body');
    expectProblem(await send('PATCH', path, { why: 'a draft' }), 'invalid-body');
    expectProblem(await send('PATCH', path, '', 'application/json'), 'malformed-json');
    expectProblem(await send('PATCH', path), 'invalid-body');
    expectProblem(await send('PATCH', path, 'x', 'text/plain'), 'unsupported-content-type');
    await ok(path);
  });

  test('is gone, stays out, and comes in again once it is restored', async () => {
    const gone = await send('DELETE', `${path}?why=a+draft`);
    expect([gone.statusCode, gone.json()]).toEqual([
      200,
      { id: idOf(text), withdrawn: true, change: 'changed', why: 'a draft', ...dataset(db) },
    ]);
    expect((await problem(path, 'gone')).detail).toContain('a draft');
    expectProblem(await send('DELETE', `${path}?why=again`), 'gone');
    const again = await send('PATCH', path, { withdrawn: true, why: 'again' });
    expect(again.json()).toMatchObject({ change: 'unchanged', why: 'a draft' });
    const refused = expectProblem(await send('POST', '/documents', { text }), 'withdrawn-content');
    expect(refused.detail).toContain(`PATCH ${path} with {"withdrawn": false`);
    const restored = await send('PATCH', path, { withdrawn: false, why: 'it was none' });
    expect(restored.json()).toMatchObject({ withdrawn: false, change: 'changed', why: 'it was none' });
    const twice = await send('PATCH', path, { withdrawn: false, why: 'it was none' });
    expect(twice.json()).toMatchObject({ change: 'unchanged', why: null });
    expect((await send('POST', '/documents', { text })).statusCode).toBe(201);
    expect((await send('PATCH', path, { withdrawn: true, why: 'it was, after all' })).json().change).toBe(
      'changed',
    );
  });

  test.each(['DELETE', 'PATCH'] as const)('%s of one that never was is told', async (method) => {
    const body = method === 'PATCH' ? { withdrawn: true, why: 'x' } : undefined;
    const query = method === 'DELETE' ? '?why=x' : '';
    expectProblem(await send(method, `/documents/doc_none${query}`, body), 'not-found');
  });

  test('takes a DELETE whose client names the type of a body that it has not', async () => {
    const text = invented(31);
    await send('POST', '/documents', { text });
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    const url = `/documents/${idOf(text)}?why=a+draft`;
    expect((await app.inject({ method: 'DELETE', url, headers })).json()).toMatchObject({ withdrawn: true });
  });
});
