import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { extractAnew } from '#src/ingest/extract-anew.ts';
import { restore, withdraw } from '#src/ingest/withdraw.ts';
import { read } from '#src/read/read.ts';
import { documentId } from '#src/resolve/ids.ts';
import { listEvents } from '#src/store/events.ts';
import { dataset, openStore, type Store } from '#src/store/open.ts';
import { getPerson, listPeople } from '#src/store/people.ts';
import { STORY, tell, tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { invented } from './invented.ts';
import { folder, run } from './run-cli.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);
const allEvents = (db: Store) => listEvents(db, {}, { limit: 200, after: null, sort: '-date' }).rows;

describe('readout withdraw', () => {
  test('takes a document out until it is restored', async () => {
    const path = folder({ 'one.txt': invented(1), 'two.txt': invented(2) });
    const env = { DATABASE: join(path, 'x.db') };
    const id = documentId(Buffer.from(invented(1)));
    await run(['ingest', path], { env });
    const file = join(path, 'one.txt');
    expect(await run(['withdraw', file, '--why', 'a draft\u0007'], { env })).toMatchObject({
      ...{ status: 0, stdout: `${id} is withdrawn. Dataset version 3.\n`, stderr: '' },
    });
    expect(await run(['ingest', path], { env })).toMatchObject({
      status: 0,
      stdout: '2 documents, 1 unchanged, 1 withdrawn. Dataset version 3.\n',
    });
    const again = await run(['withdraw', id, '--why', 'a draft'], { env });
    expect(again).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^readout: doc_\w+ was withdrawn on [-\d]+ already: a draft\n$/),
    });
    expect(await run(['restore', id, '--why', 'it was none'], { env })).toMatchObject({ status: 0 });
    expect(await run(['ingest', path], { env })).toMatchObject({
      stdout: '2 documents, 1 added, 1 unchanged. Dataset version 4.\n',
    });
  });

  test.each([
    [
      ['withdraw', 'doc_0123456789abcdef', '--why', 'x'],
      /there is no document doc_0123456789abcdef.*GET \/documents/,
    ],
    [['withdraw', 'nowhere.txt', '--why', 'x'], /nowhere\.txt is neither the id of a document .* nor a file/],
    [['restore', 'doc_0123456789abcdef', '--why', 'x'], /there is no document doc_0123456789abcdef/],
    [['withdraw', 'doc_0123456789abcdef', '--why', ' 7 '], /--why has no words/],
  ])('refuses %j', async (args, words) => {
    const refused = await run(args, { env: { DATABASE: ':memory:' } });
    const status = args.includes(' 7 ') ? 2 : 1;
    expect(refused).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) });
  });

  test('takes a call without a reason for wrong usage', async () => {
    const wrong = await run(['withdraw', 'doc_0123456789abcdef']);
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("required option '--why <text>'"),
    });
  });
});

describe('a document that is withdrawn', () => {
  const { app, db, ok, problem } = testApp(tellStory);
  const text = STORY[0]!.text;
  const id = documentId(Buffer.from(text));

  test('leaves its reports as they stood, and a reason', async () => {
    const [event] = (await ok('/events?publisher=Fjord News&status=held')).json().data;
    const { reports } = (await ok(`/events/${event.id}`)).json();
    withdraw(db, id, { why: 'it was retracted', at: new Date('2024-06-01T00:00:00Z') });
    expect((await problem(`/documents/${id}`, 'gone')).detail).toBe(
      `document \`${id}\` (“Ministers meet in Oslo”, Fjord News) was withdrawn on 2024-06-01: it was retracted`,
    );
    expect((await problem(`/events/${event.id}`, 'gone')).detail).toContain('it was retracted');
    const [revision, ...more] = (await ok(`/documents/${id}/revisions`)).json().data;
    expect(more).toEqual([]);
    expect(revision).toMatchObject({ version: 4, why: 'it was retracted', at: '2024-06-01T00:00:00.000Z' });
    expect(revision.reports).toHaveLength(2);
    expect(revision.reports[0]).toMatchObject({
      id: reports[0].id,
      event_id: event.id,
      event: STORY[0]!.events[0],
    });
    await problem('/documents/doc_0123456789abcdef/revisions', 'not-found');
  });

  test('stays out when it comes again, and comes in when it was restored', async () => {
    tell(db, STORY[0]!);
    expect((await app.inject(`/documents/${id}`)).statusCode).toBe(410);
    restore(db, id, { why: 'it was not retracted' });
    expect((await app.inject(`/documents/${id}`)).statusCode).toBe(410);
    tell(db, STORY[0]!);
    await ok(`/documents/${id}`);
    expect(() => restore(db, id, { why: 'again' })).toThrow(/is not withdrawn/);
    withdraw(db, id, { why: 'it was, after all' });
    expect((await ok(`/documents/${id}/revisions`)).json().data).toHaveLength(2);
  });
});

/** A database as the version before this one has made it, with one document. */
function madeBefore(path: string): void {
  const db = new Database(path);
  for (const file of ['0001_records.sql', '0002_search.sql']) {
    db.exec(readFileSync(new URL(file, MIGRATIONS), 'utf8'));
  }
  db.pragma('user_version = 2');
  const text = invented(1);
  const id = documentId(Buffer.from(text));
  const { title, blocks } = read({ bytes: Buffer.from(text), name: 'one.txt' });
  db.prepare(
    `INSERT INTO documents (id, sha256, byte_length, media_type, title, language, date_from, date_to, event_count,
      sidecar_sha256, extractor_version, ingested_at) VALUES (?, '', ?, 'text/plain', ?, 'en', '', '', 2, '', 'old', '2024-01-01')`,
  ).run(id, text.length, title);
  db.prepare(
    `INSERT INTO document_contents (document_id, bytes, text, dateline, blocks, evidence) VALUES (?, ?, ?, NULL, ?, '{}')`,
  ).run(id, Buffer.from(text), text, JSON.stringify(blocks));
  db.close();
}

describe('a database that an earlier version has made', () => {
  test('has its records anew, by the rules that run', async () => {
    const path = join(folder(), 'x.db');
    madeBefore(path);
    const db = openStore(path);
    expect(allEvents(db)).toEqual([]);
    expect(await extractAnew(db)).toBe(1);
    expect(allEvents(db)).not.toEqual([]);
    expect(
      listPeople(db, {}, { limit: 9, after: null }).rows.map(({ id }) => getPerson(db, id)?.name),
    ).not.toEqual([]);
    const { dataset_version } = dataset(db);
    expect(await extractAnew(db)).toBe(0);
    expect(dataset(db).dataset_version).toBe(dataset_version);
    db.close();
  });

  test('is brought up to date by any ingest', async () => {
    const path = folder({ 'two.txt': invented(2) });
    const env = { DATABASE: join(path, 'x.db') };
    madeBefore(env.DATABASE);
    expect(await run(['ingest', join(path, 'two.txt')], { env })).toMatchObject({
      status: 0,
      stdout: '1 document, 1 added. 1 stored before, extracted anew. Dataset version 2.\n',
    });
  });
});
