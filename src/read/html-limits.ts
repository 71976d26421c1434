import { ReadError } from './error.ts';

/**
 * Parsing and scoring a page takes time in the square of the elements under one parent and of their depth. No
 * article needs more than this once scripts, drawings and inline tags are out.
 */
const MOST_TAGS = 4000;
const DEEPEST = 120;

const SILENT = [
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'nav',
  'footer',
  'select',
  'button',
];
/** Elements without an end tag, or whose end tag may be left out. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option html head body'.split(
    ' ',
  ),
);

/** Tags that say nothing of what is article and what is not; their text stays. */
const INLINE = /<\/?(?:img|span|b|i|em|strong|u|font|small|mark|wbr|abbr|sup|sub)(?:\s[^<>]{0,4000})?\/?>/gi;

/** Stands for `<br>`, of which a long row takes the scorer minutes: a code point for private use. */
export const LINE_BREAK = '\uE000';

/** A page without what holds no text: scripts, styles, drawings, comments. Linear in its length. */
export function withoutSilent(html: string): string {
  let page = without(html, /<!--/g, '-->');
  for (const name of SILENT) page = without(page, new RegExp(`<${name}(?=[\\s>/])`, 'gi'), `</${name}>`);
  return page.replace(/<br(?:\s[^<>]{0,100})?\/?>/gi, LINE_BREAK).replace(INLINE, '');
}

function without(html: string, opening: RegExp, closing: string): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (const match of html.matchAll(opening)) {
    if (match.index < from) continue;
    const end = lower.indexOf(closing, match.index);
    if (end < 0) break;
    kept.push(html.slice(from, match.index));
    from = end + closing.length;
  }
  return kept.join('') + html.slice(from);
}

/**
 * Refuses a page that would take too long.
 * @throws ReadError `bad-html` for too many or too deeply nested tags
 */
export function refuseMonsters(html: string, name: string): void {
  let tags = 0;
  let depth = 0;
  for (const [, closing, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})?/gi)) {
    tags += 1;
    if (tag && !FLAT.has(tag.toLowerCase())) depth = Math.max(0, depth + (closing ? -1 : 1));
    if (tags > MOST_TAGS) throw new ReadError('bad-html', name, `has more than ${MOST_TAGS} tags`);
    if (depth > DEEPEST)
      throw new ReadError('bad-html', name, `has more than ${DEEPEST} tags inside each other`);
  }
}
