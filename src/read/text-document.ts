import type { ReadDocument } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { blocksOf, layoutOf } from './blocks.ts';
import type { FrontMatter } from './front-matter.ts';
import { languageOf } from './language.ts';
import type { Part } from './paragraphs.ts';
import { datelineDay, datesOf, type Found } from './published.ts';
import { publisherOf } from './publisher.ts';
import { sourceOf } from './source.ts';

/** Reads a decoded text: what it says of itself, else its front matter, else what is known beside it. */
export function documentOf(text: string, sidecar: Sidecar, front: FrontMatter | null): ReadDocument {
  const known = (field: 'publisher' | 'published' | 'source' | 'url' | 'title') =>
    sidecar[field]?.trim() || null;
  const fields = front?.fields ?? {};
  const layout = layoutOf(text, front?.end ?? 0, fields.title?.value ?? known('title'));
  const { parts, dateline } = layout;
  const dates = datesOf(parts, dateline, known('published'));
  const found: Record<string, Found | null> = {
    title: fields.title ?? titleOf(parts, known('title')),
    publisher: fields.publisher ?? publisherOf(parts, dateline, known('publisher')),
    source: fields.source ?? sourceOf(parts, known('source')),
    url: fields.url ?? (known('url') === null ? null : { value: known('url')!, evidence: null }),
    published: fields.published ?? dates.published,
    modified: fields.modified ?? dates.modified,
  };
  const value = (field: string) => found[field]?.value ?? null;
  const head = front ? [{ start: front.start, end: front.end, kind: 'meta' as const }] : [];
  return {
    title: value('title'),
    publisher: value('publisher'),
    source: value('source'),
    url: value('url'),
    published: value('published'),
    modified: value('modified'),
    language: fields.language?.value ?? languageOf(text.slice(front?.end ?? 0)),
    dateline: dateline && {
      start: dateline.start,
      end: dateline.end,
      rule: dateline.rule,
      place: dateline.place,
      date: datelineDay(dateline.date, value('published')),
    },
    blocks: [...head, ...blocksOf(parts)],
    evidence: evidenceOf(found),
    text,
  };
}

function titleOf(parts: readonly Part[], known: string | null): Found | null {
  const part = parts.find(({ kind }) => kind === 'title');
  if (!part) return known === null ? null : { value: known, evidence: null };
  const mark = /^#{1,6}\s+/.exec(part.text)?.[0].length ?? 0;
  const value = part.text.slice(mark).replace(/\s+/g, ' ');
  return {
    value,
    evidence: { start: part.start + mark, end: part.end, rule: part.rule ?? 'title:first-line' },
  };
}

function evidenceOf(found: Record<string, Found | null>): Record<string, Evidence> {
  const entries = Object.entries(found).flatMap(([field, one]) =>
    one?.evidence ? [[field, one.evidence]] : [],
  );
  return Object.fromEntries(entries) as Record<string, Evidence>;
}
