import { expect, test } from 'vitest';
import { dataset } from '#src/store/open.ts';
import { testApp } from './http-setup.ts';

const { app, db, ok, problem } = testApp(() => {}, { maxDocumentBytes: 512 * 1024 });

const TEXT =
  'Ministers meet in Oslo\n\nForeign Minister Ana Lind of Norway met Foreign Minister Jan Novak of Poland in Oslo on 3 May 2019.\n';
const post = (payload: string, type: string) =>
  ok({ url: '/extract', method: 'POST', payload, headers: { 'content-type': type } });

test('a text gives what it reports', async () => {
  const { document, events } = (await post(TEXT, 'text/plain; charset=utf-8')).json();
  expect(document).toMatchObject({ title: 'Ministers meet in Oslo', published: null });
  expect(document.text).toBeUndefined();
  expect(events).toHaveLength(1);
  for (const { name, evidence } of events[0].participants) {
    expect(TEXT.slice(evidence.name.start, evidence.name.end)).toBe(name);
  }
});

test('JSON says what is known beside the text', async () => {
  const known = { publisher: 'Fjord News', published: '2019-05-04', url: 'https://example.org/1' };
  const told = (await post(JSON.stringify({ text: TEXT, ...known }), 'application/json')).json();
  expect(told.document).toMatchObject(known);
  const bare = (await post(TEXT, 'text/plain')).json();
  expect(told.events[0].participants).toEqual(bare.events[0].participants);
});

test.each(['12/06/2024', 'nonsense', '2024-02-30', '2024-03-04T25:00'])(
  'a date that cannot be read is told: %s',
  async (published) => {
    const payload = { text: TEXT, published };
    const response = await app.inject({ method: 'POST', url: '/extract', payload });
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('`published` is no date that can be read');
  },
);

test('JSON that is not UTF-8 is refused, and not read with its letters lost', async () => {
  const payload = Buffer.from(JSON.stringify({ text: `${TEXT} René` }), 'latin1');
  const headers = { 'content-type': 'application/json' };
  const response = await app.inject({ method: 'POST', url: '/extract', payload, headers });
  expect(response.statusCode).toBe(400);
  expect(response.body).toContain('the body is not UTF-8');
});

const LARGE = `Ministers meet in Oslo\n\n${`${TEXT.split('\n')[2]}\n\n`.repeat(3000)}`;

test('others are answered while a large text is read', async () => {
  let isRead = false;
  const reading = post(LARGE, 'text/plain').finally(() => {
    isRead = true;
  });
  for (let asked = 0; asked < 10; asked += 1) await ok('/healthz');
  expect(isRead).toBe(false);
  const { events } = (await reading).json();
  expect(events[0].participants.map(({ name }: { name: string }) => name)).toEqual(['Ana Lind', 'Jan Novak']);
});

test('a large text that cannot be read is told as a small one is', async () => {
  const headers = { 'content-type': 'text/plain' };
  const send = { method: 'POST', url: '/extract', headers } as const;
  const digits = await problem({ ...send, payload: '1 '.repeat(40_000) }, 'unreadable-document');
  expect(digits.detail).toBe((await problem({ ...send, payload: '1 ' }, 'unreadable-document')).detail);
  const { detail } = await problem({ ...send, payload: 'a'.repeat(600_000) }, 'body-too-large');
  expect(detail).toBe('the text has 600000 bytes; 524288 are the most');
});

test('a text in another language gives no events, and the document says that English is read', async () => {
  const german =
    'Treffen in Oslo\n\nAußenministerin Ana Lind traf am 3. Mai 2019 in Oslo ihren Kollegen Jan Novak.\n';
  expect((await post(german, 'text/plain')).json().events).toEqual([]);
  const { info, paths } = (await ok('/openapi.json')).json();
  for (const { description } of [info, paths['/extract'].post]) expect(description).toContain('in English');
});

test('nothing is stored', async () => {
  const before = dataset(db);
  await post(TEXT, 'text/plain');
  expect(dataset(db)).toEqual(before);
  expect((await ok('/documents')).json().data).toEqual([]);
});

test('markup stays text', async () => {
  const title = '<script>alert(1)</script> of Oslo';
  const response = await post(`${title}\n\nNothing.\n`, 'text/plain');
  expect(response.headers['content-type']).toMatch(/^application\/json/);
  expect(response.json().document.title).toBe(title);
  expect(app.server.listening).toBe(false);
});
