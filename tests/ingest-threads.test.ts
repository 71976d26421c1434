import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type IngestOptions, ingestPaths } from '#src/ingest/ingest-paths.ts';
import { openStore } from '#src/store/open.ts';
import { dump } from './dump.ts';
import { invented, inventedFiles } from './invented.ts';
import { folder } from './run-cli.ts';

async function ingested(path: string, options: IngestOptions) {
  const db = openStore(':memory:');
  const refused: string[] = [];
  const onRefused = ({ name, reason }: { name: string; reason: string }) =>
    refused.push(`${name}: ${reason}`);
  const progress: number[] = [];
  const onProgress = ({ documents }: { documents: number }) => progress.push(documents);
  const summary = await ingestPaths(db, [path], { ...options, onRefused, onProgress });
  const again = await ingestPaths(db, [path], options);
  const all = dump(db);
  db.close();
  return { summary, again, refused, progress, all };
}

test('in other threads everything is as in one: content, order, refusals, repeats', async () => {
  const path = folder({
    ...inventedFiles(40),
    'a-copy.txt': invented(3),
    'broken.txt': new Uint8Array([0xff, 0xfe, 0x00]),
    'empty.txt': '',
    'lines.ndjson': `${JSON.stringify({ text: invented(50) })}\nno json\n${JSON.stringify({ text: invented(51) })}\n`,
    'page.html': `<html><body><article><h1>Page</h1><p>${invented(60)}</p></article></body></html>`,
  });
  const one = await ingested(path, { threads: 1 });
  expect(one.summary).toEqual({
    added: 43,
    replaced: 0,
    unchanged: 0,
    withdrawn: 0,
    superseded: 0,
    repeated: 1,
    refused: 3,
  });
  for (const alone of [10]) {
    const several = await ingested(path, { threads: 2, alone });
    expect(several).toEqual(one);
  }
});

test('a database that cannot be written ends the run, with threads and all', async () => {
  const path = folder(inventedFiles(30));
  const db = openStore(join(path, 'readout.db'));
  db.exec('PRAGMA query_only = on');
  await expect(ingestPaths(db, [path], { threads: 2, alone: 0 })).rejects.toThrow(/readonly/);
  db.close();
});
