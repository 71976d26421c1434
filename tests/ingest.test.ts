import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getDocument, getDocumentBytes, listDocuments } from '#src/store/documents.ts';
import { dataset, openStore } from '#src/store/open.ts';
import { dump } from './dump.ts';
import { invented } from './invented.ts';
import { folder, run } from './run-cli.ts';

/** What a database holds after a run: its documents, its dump and its version. */
function stored(path: string) {
  const db = openStore(path);
  const documents = listDocuments(db, {}, { limit: 200, after: null }).rows.map(({ id }) => ({
    ...getDocument(db, id)!,
    bytes: getDocumentBytes(db, id)!.bytes,
  }));
  const result = { documents, all: dump(db), version: dataset(db).dataset_version };
  db.close();
  return result;
}

const titles = (path: string) =>
  stored(path)
    .documents.map(({ title }) => title)
    .sort();

describe('readout ingest', () => {
  test('takes files, folders with what is below, and standard input; the same again changes nothing', async () => {
    const path = folder({
      'one.txt': invented(1),
      'deep/er/two.md': `---\ntitle: Two\n---\n${invented(2)}`,
      'deep/three.html': `<html><body><article><h1>Three</h1><p>${invented(3)}</p></article></body></html>`,
      'deep/four.ndjson': `${JSON.stringify({ title: 'Four', text: invented(4) })}\n\n${JSON.stringify({ title: 'Five', text: invented(5) })}\n`,
      'deep/.hidden.txt': invented(9),
      'deep/image.png': 'no text',
    });
    symlinkSync(path, join(path, 'round'));
    const env = { DATABASE: join(path, 'new', 'readout.db') };
    const first = await run(['ingest', path, '-'], { env, stdin: invented(6) });
    expect(first).toMatchObject({
      status: 0,
      stderr: `skipped 1 file of other kinds: ${join(path, 'deep/image.png')}\n`,
      stdout: '6 documents, 6 added. Dataset version 6.\n',
    });
    const before = stored(env.DATABASE);
    expect(before.documents).toHaveLength(6);
    expect(
      before.documents.every(({ event_count, annotations }) => event_count > 0 && annotations.length > 0),
    ).toBe(true);
    const again = await run(['ingest', join(path, 'one.txt'), path, '-'], { env, stdin: invented(6) });
    expect(again).toMatchObject({ status: 0, stdout: '6 documents, 6 unchanged. Dataset version 6.\n' });
    expect(stored(env.DATABASE)).toEqual(before);
  });

  test('refuses a date beside a text that cannot be read, and takes the same text with the right one', async () => {
    const text = invented(1);
    const lines = [
      { text, published: '2025-99-99' },
      { text, published: '2025-09-09' },
      { txt: text, publisher: 'The Gazette' },
      [text],
      { text: invented(3), Pubilsher: 'The Gazette' },
    ];
    const path = folder({
      'a.ndjson': lines.map((line) => JSON.stringify(line)).join('\n'),
      'b.txt': invented(2),
      'b.meta.json': '{"published": "soon"}',
      'c.txt': invented(4),
      'c.meta.json': '{"publishd": "2025-09-09", "retrieved": "2025-09-10"}',
      'd.txt': invented(5),
      'd.meta.json': '{"published": "2025-09-09", "publisher": "The Gazette", "sourceId": 2, "file": "d"}',
    });
    const env = { DATABASE: join(path, 'x.db') };
    const { status, stdout, stderr } = await run(['ingest', path], { env });
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: '8 documents, 2 added, 6 refused. Dataset version 2.\n',
    });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('a.ndjson:1: `published` is no date that can be read'),
      expect.stringContaining('a.ndjson:3: `text` is missing; given are `txt`, `publisher`;'),
      expect.stringContaining('a.ndjson:4: is no JSON object;'),
      expect.stringContaining('a.ndjson:5: `Pubilsher` is not heeded; did you mean `publisher`?'),
      expect.stringContaining('b.meta.json beside it: `published` is no date that can be read'),
      expect.stringContaining('c.meta.json beside it: `publishd` is not heeded; did you mean `published`?'),
    ]);
    expect(stored(env.DATABASE).documents).toMatchObject([
      { published: '2025-09-09' },
      { published: '2025-09-09' },
    ]);
    const extracted = await run(['extract', join(path, 'b.txt')]);
    expect(extracted).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no date that can be read'),
    });
  });

  test('keeps the bytes of a file as they came', async () => {
    const bytes = Buffer.from(`\u{feff}${invented(1).replaceAll('\n', '\r\n')}`);
    const path = folder({ 'one.txt': bytes });
    const env = { DATABASE: join(path, 'x.db') };
    await run(['ingest', path], { env });
    expect(stored(env.DATABASE).documents[0]!.bytes).toEqual(bytes);
    expect(stored(env.DATABASE).documents[0]!.byte_length).toBe(bytes.length);
  });

  test('names each bad document with its reason, takes the rest and ends with status 1', async () => {
    const path = folder({
      'a-good.txt': invented(1),
      'b-latin.txt': Buffer.from('Ministers met in M\xfcnchen.', 'latin1'),
      'b-print.pdf.txt': '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj',
      'c-empty.txt': '',
      'd-blank.txt': ' \n\t\n',
      'e-signs.txt': '1234 --- !!! 5678',
      'f-large.txt': 'word '.repeat(1000),
      'g-lines.ndjson': `${JSON.stringify({ text: invented(2) })}\nnot json\n{"title":"no text"}\n${JSON.stringify({ text: '' })}\n`,
      'h-beside.txt': invented(3),
      'h-beside.meta.json': '{"publisher": 7}',
      'i-good.txt': invented(4),
    });
    const env = { DATABASE: join(path, 'x.db'), MAX_DOCUMENT_BYTES: '2000' };
    const { status, stdout, stderr } = await run(['ingest', path, join(path, 'nowhere')], { env });
    const lines = stderr.trim().split('\n');
    const wrong: [string, RegExp][] = [
      ['nowhere', /no such file/],
      ['b-latin.txt', /not UTF-8/],
      ['b-print.pdf.txt', /is a PDF; convert it to plain text/],
      ['c-empty.txt', /empty/],
      ['d-blank.txt', /empty/],
      ['e-signs.txt', /no words/],
      ['f-large.txt', /5000 bytes.*2000/],
      ['g-lines.ndjson:2', /not JSON/],
      ['g-lines.ndjson:3', /text/],
      ['g-lines.ndjson:4', /empty/],
      ['h-beside.txt', /h-beside\.meta\.json.*publisher/],
    ];
    for (const [at, [name, reason]] of wrong.entries()) {
      expect(lines[at]).toContain(`${join(path, name)}: `);
      expect(lines[at]).toMatch(reason);
    }
    expect(lines).toHaveLength(wrong.length);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: `${wrong.length + 3} documents, 3 added, ${wrong.length} refused. Dataset version 3.\n`,
    });
    expect(stored(env.DATABASE).documents).toHaveLength(3);
  });

  test('heeds what stands beside a file, and takes the document anew when that changes', async () => {
    const path = folder({
      'one.txt': invented(1),
      'one.meta.json': JSON.stringify({ publisher: 'The Brabant Gazette', url: 'https://example.org/1' }),
    });
    const env = { DATABASE: join(path, 'x.db') };
    expect((await run(['ingest', path], { env })).stdout).toMatch(/^1 document, 1 added/);
    expect(stored(env.DATABASE).documents).toMatchObject([
      { publisher: 'The Brabant Gazette', url: 'https://example.org/1', published: null },
    ]);
    writeFileSync(join(path, 'one.meta.json'), JSON.stringify({ publisher: 'Another Gazette' }));
    expect((await run(['ingest', path], { env })).stdout).toBe(
      '1 document, 1 replaced. Dataset version 2.\n',
    );
    expect(stored(env.DATABASE).documents).toMatchObject([{ publisher: 'Another Gazette', url: null }]);
    rmSync(join(path, 'one.meta.json'));
    await run(['ingest', path], { env });
    const fresh = { DATABASE: join(path, 'fresh.db') };
    await run(['ingest', path], { env: fresh });
    expect(stored(env.DATABASE).all).toEqual(stored(fresh.DATABASE).all);
  });

  test('takes two copies of a document in one run once', async () => {
    const path = folder({ 'a.txt': invented(1), 'b.txt': invented(1), 'b.meta.json': '{"publisher":"B"}' });
    const env = { DATABASE: join(path, 'x.db') };
    expect((await run(['ingest', path], { env })).stdout).toBe(
      '2 documents, 1 added, 1 repeated. Dataset version 1.\n',
    );
    expect((await run(['ingest', path], { env })).stdout).toMatch(/^2 documents, 1 unchanged, 1 repeated/);
  });

  test('takes NDJSON from standard input', async () => {
    const path = folder();
    const env = { DATABASE: join(path, 'x.db') };
    const stdin = `${JSON.stringify({ title: 'Four', text: 'It rained.' })}\n${JSON.stringify({ title: 'Five', text: 'It snowed.' })}`;
    expect((await run(['ingest', '-'], { env, stdin })).stdout).toMatch(/^2 documents, 2 added/);
    expect(titles(env.DATABASE)).toHaveLength(2);
  });

  test('says in one line what is wrong with the database or the environment', async () => {
    const path = folder({ 'one.txt': invented(1), 'no.db': 'this is no database, however long it goes on' });
    const bad = await run(['ingest', path], { env: { DATABASE: join(path, 'no.db') } });
    expect(bad).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^readout: .*no\.db cannot be opened as a database: .*\n$/),
    });
    const wrong = await run(['ingest', path], { env: { MAX_DOCUMENT_BYTES: 'many' } });
    expect(wrong).toMatchObject({
      status: 2,
      stderr: 'readout: MAX_DOCUMENT_BYTES=many: give a whole number from 1 to 67108864\n',
    });
  });
});

describe('readout extract', () => {
  test('writes a line for each document and stores nothing', async () => {
    const path = folder({
      'one.txt': invented(1),
      'one.meta.json': '{"publisher":"The Brabant Gazette"}',
      'two.txt': invented(2),
      'bad.txt': '',
    });
    const files = ['one.txt', 'bad.txt', 'two.txt'];
    const { status, stdout, stderr } = await run(['extract', ...files], { cwd: path });
    const [one, two, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ file: 'one.txt', document: { publisher: 'The Brabant Gazette' } });
    expect(one.document).not.toHaveProperty('text');
    expect(two.events.length).toBeGreaterThan(0);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^bad\.txt: .*empty.*\n$/),
    });
  });

  test('takes standard input', async () => {
    const { status, stdout } = await run(['extract', '-'], { stdin: invented(3) });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: '-',
      document: { title: 'Ministers talk for the 3th time' },
    });
  });
});
