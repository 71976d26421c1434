import { isMap, isScalar, type Pair, parseDocument, type YAMLMap, type YAMLParseError } from 'yaml';
import { findDates, isoOf } from './dates.ts';
import type { Found } from './published.ts';

export type FrontField = 'title' | 'publisher' | 'source' | 'url' | 'published' | 'modified' | 'language';

/** The YAML in front of a Markdown text, delimiters included, with the fields that it gives. */
export type FrontMatter = { start: number; end: number; fields: Partial<Record<FrontField, Found>> };

/** Keys in use for each field, in order of trust. */
const KEYS: Readonly<Record<FrontField, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'agency', 'site', 'sitename', 'site_name', 'organization'],
  source: ['source', 'credit'],
  url: ['url', 'canonical', 'canonical_url', 'permalink', 'link'],
  published: [
    'published',
    'date',
    'pubdate',
    'publishdate',
    'published_at',
    'publishedat',
    'publication_date',
  ],
  modified: ['modified', 'updated', 'lastmod', 'last_modified', 'updated_at', 'modified_at'],
  language: ['language', 'lang', 'locale'],
};

/** Longer front matter is text: YAML is not worth reading at length from strangers. */
const LONGEST = 16_384;
const OPENS = /^\uFEFF?\s{0,20}---[ \t]{0,20}\r?\n/;
const CLOSES = /\n(?:---|\.\.\.)[ \t]{0,20}(?=\r?\n|$)/;

/** Told of what is there and cannot be read. */
type OnWrong = (reason: string) => void;

/** The front matter of a text, `null` where it has none or the YAML is broken. */
export function frontMatterOf(text: string, onWrong: OnWrong = () => {}): FrontMatter | null {
  const opening = OPENS.exec(text.slice(0, 64))?.[0];
  if (opening === undefined) return null;
  const inner = text.slice(opening.length - 1, opening.length + LONGEST);
  const closing = CLOSES.exec(inner);
  if (!closing) return null;
  const start = text.indexOf('---');
  const end = opening.length - 1 + closing.index + closing[0].trimEnd().length;
  const map = mapOf(inner.slice(1, closing.index + 1), onWrong);
  return map && { start, end, fields: fieldsOf(map, opening.length, onWrong) };
}

/** What begins with a key is meant as YAML; other lines between rules are text. */
const KEY = /^[A-Za-z_][\w-]{0,40}[ \t]{0,9}:(?:\s|$)/;

function mapOf(yaml: string, onWrong: OnWrong): YAMLMap | null {
  const { errors, contents } = parsed(yaml);
  const [error] = errors;
  if (!error) return isMap(contents) ? (contents as YAMLMap) : null;
  if (KEY.test(yaml)) onWrong(`front matter is no YAML${lineOf(error, yaml)}`);
  return null;
}

function parsed(yaml: string): { errors: YAMLParseError[]; contents: unknown } {
  try {
    return parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  } catch {
    return { errors: [], contents: null };
  }
}

/** Lines are counted from the one above, which opens the front matter; what is never closed is wrong up to the last. */
function lineOf({ linePos, message }: YAMLParseError, yaml: string): string {
  const [said = ''] = message.split(/ at line \d|\n/);
  const last = yaml.trimEnd().split('\n').length;
  return linePos ? ` (line ${Math.min(linePos[0].line, last) + 1}: ${said})` : '';
}

function fieldsOf(map: YAMLMap, offset: number, onWrong: OnWrong): FrontMatter['fields'] {
  const fields: FrontMatter['fields'] = {};
  for (const field of Object.keys(KEYS) as FrontField[]) {
    const pair = KEYS[field].map((key) => map.items.find((item) => keyOf(item) === key)).find((item) => item);
    const found = pair && foundOf(pair, field, offset);
    if (pair && !found && field === 'published') refuseDate(pair, onWrong);
    if (found) fields[field] = found;
  }
  return fields;
}

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value).toLowerCase() : null);

function foundOf({ value }: Pair, field: FrontField, offset: number): Found | null {
  if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return null;
  const [start, end] = value.range;
  const stated = field === 'published' || field === 'modified' ? dateIn(value.value) : value.value.trim();
  if (!stated) return null;
  return { value: stated, evidence: { start: start + offset, end: end + offset, rule: 'front-matter' } };
}

/** Words for none in YAML, which are text to the schema that is read by. */
const NONE = /^(?:null|~|)$/i;

function refuseDate({ key, value }: Pair, onWrong: OnWrong): void {
  const given = isScalar(value) ? String(value.value ?? '').trim() : '';
  if (!NONE.test(given))
    onWrong(`front matter gives no date that can be read in \`${key}\`: \`${given.slice(0, 60)}\``);
}

function dateIn(value: string): string | null {
  const date = findDates(value)[0];
  return date ? isoOf(date) : null;
}
