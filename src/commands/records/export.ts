import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Api, Query } from '../../api/api.ts';
import { ask, askFor } from '../../api/ask.ts';
import { type ListPage, pagesOf } from '../../api/pages.ts';
import { note } from '../print.ts';
import { withApi } from '../with-api.ts';
import { joined } from './joined.ts';
import { nameNotes } from './name-notes.ts';

export type ExportOptions = { format: string; output?: string };
/** A list that can be exported; without formats of its own, its rows come as NDJSON. */
export type ExportedList = { path: string; hasFormats: boolean };

/** `readout export LIST`: writes all that the filters select, as it is read. @throws Refusal, or where it cannot be written */
export async function runExport(
  list: ExportedList,
  query: Query,
  { format, output }: ExportOptions,
): Promise<void> {
  await withApi(async (api) => {
    const { meta } = await askFor<ListPage>(api, list.path, { ...query, limit: '1' });
    for (const words of nameNotes(meta)) note(words);
    const body = Readable.from(
      list.hasFormats ? await formatted(api, list, query, format) : lines(api, list, query),
    );
    if (output === undefined) await pipeline(body, process.stdout, { end: false });
    else await writeWhole(body, output);
  });
}

/** The most rows of a page, for formats that come by the page. */
const PAGE = '200';

async function formatted(api: Api, { path }: ExportedList, query: Query, format: string) {
  return joined(api, await ask(api, path, { ...query, format, limit: PAGE }), format);
}

async function* lines(api: Api, { path }: ExportedList, query: Query): AsyncGenerator<string> {
  for await (const { data } of pagesOf(api, path, { ...query, limit: PAGE })) {
    yield data.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

/** Writes beside the file and puts it in its place at the end, so that nobody finds half of it there. */
async function writeWhole(body: Readable, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(body, createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw cannotWrite(error, file);
  }
}

/** What keeps a file from being written, in plain words; other errors are those of the rows. */
function cannotWrite(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Error(`cannot write ${file}: there is no such folder`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Error(`cannot write ${file}: nothing may be written there`);
  return code === 'EISDIR' ? new Error(`cannot write ${file}: it is a folder`) : error;
}
