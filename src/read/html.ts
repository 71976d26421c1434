import { createRequire } from 'node:module';
import type { Sidecar } from '../model/sidecar.ts';
import { findDates, isoOf } from './dates.ts';
import { ReadError } from './error.ts';
import { refuseMonsters, withoutSilent } from './html-limits.ts';
import { textOf } from './html-text.ts';

/** The readable text of a page and what its head says of it. */
export type Article = { text: string; known: Sidecar };

const load = createRequire(import.meta.url);

/**
 * The article of an HTML page: headline, then its paragraphs. No script is run and nothing is fetched.
 * @throws ReadError `bad-html` where the page is too large or deep or holds no article, `no-words` where the
 * article has none
 */
export function articleOf(html: string, name: string): Article {
  const page = withoutSilent(html);
  refuseMonsters(page, name);
  const { JSDOM } = load('jsdom') as typeof import('jsdom');
  const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
  try {
    const { document } = new JSDOM(page, { contentType: 'text/html' }).window;
    const known = headOf(document);
    const article = new Readability(document, {
      charThreshold: 100,
      serializer: (node) => node,
    }).parse();
    const title = known.title ?? article?.title ?? '';
    const text = [title, textOf((article?.content ?? document.body) as Node)]
      .filter((part) => part)
      .join('\n\n');
    if (!/\p{L}/u.test(text)) throw new ReadError('no-words', name, 'has no readable text');
    return { text, known: { ...known, title: title || null } };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('bad-html', name, 'cannot be read as an HTML page');
  }
}

const META: Readonly<Record<'publisher' | 'published' | 'title' | 'url', readonly string[]>> = {
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  published: [
    'article:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'date',
    'publish-date',
  ],
  title: ['og:title', 'dc.title', 'twitter:title'],
  url: ['og:url'],
};

/** What the head of the page says of it; it goes before what a sidecar says. */
function headOf(document: Document): Sidecar {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    if (key && !metas.has(key)) metas.set(key, meta.getAttribute('content')!.trim());
  }
  const known: Record<string, string> = {};
  for (const [field, keys] of Object.entries(META)) {
    const value = keys.map((key) => metas.get(key)).find((one) => one);
    if (value) known[field] = value;
  }
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim() ?? '';
  if (!known.url && /^https?:\/\/[^/]/i.test(canonical)) known.url = canonical;
  const heading = document.querySelectorAll('h1');
  if (heading.length === 1 && heading[0]!.textContent.trim())
    known.title = heading[0]!.textContent.replace(/\s+/g, ' ').trim();
  const date = known.published && findDates(known.published)[0];
  if (known.published && !(date && isoOf(date))) delete known.published;
  return known;
}
