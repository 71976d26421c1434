import { text } from 'node:stream/consumers';
import type { Answer, Api } from '../../api/api.ts';

type Pages = AsyncIterable<string>;

/** Formats that the API gives by the page, each with how the pages become one document. */
const JOINED: Record<string, (pages: Pages) => AsyncGenerator<string>> = { atom: feed, jsonld: graph };

/** Everything in a format: as it comes, where one answer has all rows, and with the pages that follow otherwise. */
export function joined(api: Api, first: Answer, format: string): AsyncIterable<string | Uint8Array> {
  const join = JOINED[format];
  return join ? join(bodies(api, first)) : first.body;
}

/** @throws where a page is refused, which is a fault, since its address is that of an answer */
async function* bodies(api: Api, first: Answer): Pages {
  for (let answer = first; ; ) {
    yield await text(answer.body);
    if (answer.next === null) return;
    const { next } = answer;
    answer = await api.get(next);
    if (answer.status !== 200) throw new Error(`${next} answers ${answer.status}: the export is not whole`);
  }
}

/** The first feed with the entries of all others behind its own. Texts in it are escaped, so that tags are tags. */
async function* feed(pages: Pages): AsyncGenerator<string> {
  let tail: string | undefined;
  for await (const page of pages) {
    const start = page.indexOf('<entry>');
    const end = page.lastIndexOf('</feed>');
    const from = tail === undefined ? 0 : start;
    if (from !== -1) yield page.slice(from, end);
    tail ??= page.slice(end);
  }
  yield tail ?? '';
}

/** The context of the first graph, and the members of all. */
async function* graph(pages: Pages): AsyncGenerator<string> {
  let before = '';
  for await (const page of pages) {
    const { '@context': context, '@graph': members } = JSON.parse(page) as {
      '@context': unknown;
      '@graph': unknown[];
    };
    if (before === '') yield `{"@context":${JSON.stringify(context)},"@graph":[`;
    for (const member of members) {
      yield `${before.trim()}\n${JSON.stringify(member)}`;
      before = ',';
    }
    before ||= ' ';
  }
  yield '\n]}\n';
}
