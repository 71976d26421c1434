import { describe, expect, test } from 'vitest';
import { storeDocument } from '#src/ingest/store-document.ts';
import { restore, withdraw } from '#src/ingest/withdraw.ts';
import { documentId } from '#src/resolve/ids.ts';
import type { Store } from '#src/store/open.ts';
import { newerVersion } from '#src/store/versions.ts';
import { testApp } from './http-setup.ts';
import { meeting, on, readAs, side } from './stored.ts';

const URL = 'https://example.org/news/17';
const lind = side('Ana Lind', 'NO');
const idOf = (text: string) => documentId(Buffer.from(text));

/** Takes in a document with a meeting of two on a day; gives what became of it. */
function comes(db: Store, text: string, url: string | null = URL, sidecar_sha256 = ''): string {
  const received = { bytes: Buffer.from(text), media_type: 'text/plain', sidecar_sha256 };
  const event = meeting([lind, side('Jan Novák', 'CZ')], { date: on('2024-03-01') });
  return storeDocument(db, received, readAs(text, { url }), [event]);
}

describe('a changed document at the same address', () => {
  const { app, db, ok } = testApp();
  const ids = async (path: string) =>
    (await ok(path)).json().data.map(({ id }: { id: string }) => id) as string[];
  const [first, second, third] = ['First\nwords', 'Second\nwords', 'Third\nwords'] as const;

  test('takes the place of the one before, whose id sends on', async () => {
    expect(comes(db, first)).toBe('added');
    const [event] = await ids('/events');
    expect(comes(db, second)).toBe('replaced');
    expect(await ids('/documents')).toEqual([idOf(second)]);
    const moved = await app.inject(`/documents/${idOf(first)}`);
    expect([moved.statusCode, moved.headers.location]).toEqual([308, `/documents/${idOf(second)}`]);
    const changes = (await ok('/changes?since=1&limit=200')).json().data;
    expect(changes.find(({ id }: { id: string }) => id === idOf(first))).toMatchObject({
      ...{ state: 'merged', into: idOf(second), was: '“First”', record: null },
    });
    expect(changes.find(({ id }: { id: string }) => id === event)).toMatchObject({
      ...{ state: 'merged', into: (await ids('/events'))[0] },
    });
  });

  test('keeps what every earlier version reported', async () => {
    expect(comes(db, third)).toBe('replaced');
    const { data } = (await ok(`/documents/${idOf(third)}/revisions`)).json();
    expect(data.map(({ document_id }: { document_id: string }) => document_id)).toEqual([
      idOf(second),
      idOf(first),
    ]);
    expect(data[0]).toMatchObject({ reports: [{ event: { date: { start: '2024-03-01' } } }] });
    const moved = await app.inject(`/documents/${idOf(first)}/revisions`);
    expect(moved.headers.location).toBe(`/documents/${idOf(third)}/revisions`);
  });

  test('keeps the earlier ones out when they come again, until it is withdrawn itself', async () => {
    expect(comes(db, first)).toBe('superseded');
    expect(newerVersion(db, idOf(first))).toBe(idOf(third));
    expect(await ids('/documents')).toEqual([idOf(third)]);
    withdraw(db, idOf(third), { why: 'a mistake' });
    expect(comes(db, third)).toBe('withdrawn');
    expect(comes(db, second)).toBe('added');
    restore(db, idOf(third), { why: 'no mistake' });
    expect(comes(db, third)).toBe('replaced');
    expect(await ids('/documents')).toEqual([idOf(third)]);
  });
});

describe('no version of another', () => {
  test.each([
    ['without an address', null],
    ['at the front page of a site', 'https://example.org/'],
    ['at the front page, written short', 'https://example.org'],
    ['at what is no address of the web', 'urn:isbn:0451450523'],
    ['at no address at all', 'see the archive'],
  ])('%s', (_name, url) => {
    const { db } = testApp();
    expect(comes(db, 'One\nwords', url)).toBe('added');
    expect(comes(db, 'Two\nwords', url)).toBe('added');
  });

  test('is one that is only read anew, where two had one address before', () => {
    const { db } = testApp();
    comes(db, 'One\nwords');
    comes(db, 'Two\nwords', null);
    db.prepare('UPDATE documents SET url = ? WHERE id = ?').run(URL, idOf('Two\nwords'));
    expect(comes(db, 'One\nwords', URL, 'read otherwise')).toBe('replaced');
    expect(db.prepare('SELECT count(*) AS n FROM documents').get()).toEqual({ n: 2 });
  });
});
