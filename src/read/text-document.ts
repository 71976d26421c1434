import type { DocumentHead, ReadDocument } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { blocksOf, type Layout, layoutOf } from './blocks.ts';
import type { FrontMatter } from './front-matter.ts';
import { languageOf } from './language.ts';
import type { Part } from './paragraphs.ts';
import { datelineDay, datesOf, type Found } from './published.ts';
import { publisherOf } from './publisher.ts';
import { sourceOf } from './source.ts';

type Fields = Record<keyof Omit<DocumentHead, 'language'>, Found | null>;

/** Reads a decoded text: what its front matter says, else the text itself, else what is known beside it. */
export function documentOf(text: string, sidecar: Sidecar, front: FrontMatter | null): ReadDocument {
  const from = front?.end ?? 0;
  const layout = layoutOf(text, from, front?.fields.title?.value ?? known(sidecar.title));
  const fields = fieldsOf(layout, sidecar, front);
  const head = front ? [{ start: front.start, end: front.end, kind: 'meta' as const }] : [];
  return {
    ...valuesOf(fields),
    language: front?.fields.language?.value ?? languageOf(text.slice(from)),
    dateline: datelineOfRecord(layout, fields.published?.value ?? null),
    blocks: [...head, ...blocksOf(layout.parts)],
    evidence: evidenceOf(fields),
    text,
  };
}

const known = (value: string | null | undefined) => value?.trim() || null;
const beside = (value: string | null | undefined): Found | null => {
  const stated = known(value);
  return stated === null ? null : { value: stated, evidence: null };
};

function fieldsOf({ parts, dateline }: Layout, sidecar: Sidecar, front: FrontMatter | null): Fields {
  const stated = front?.fields ?? {};
  const dates = datesOf(parts, dateline, known(sidecar.published));
  return {
    title: stated.title ?? titleOf(parts) ?? beside(sidecar.title),
    publisher: stated.publisher ?? publisherOf(parts, dateline, known(sidecar.publisher)),
    source: stated.source ?? sourceOf(parts) ?? beside(sidecar.source),
    url: stated.url ?? beside(sidecar.url),
    published: stated.published ?? dates.published,
    modified: stated.modified ?? dates.modified,
  };
}

function valuesOf(fields: Fields): Omit<DocumentHead, 'language'> {
  const value = (found: Found | null) => found?.value ?? null;
  return {
    title: value(fields.title),
    publisher: value(fields.publisher),
    source: value(fields.source),
    url: value(fields.url),
    published: value(fields.published),
    modified: value(fields.modified),
  };
}

function titleOf(parts: readonly Part[]): Found | null {
  const part = parts.find(({ kind }) => kind === 'title');
  if (!part) return null;
  const mark = /^#{1,6}\s+/.exec(part.text)?.[0].length ?? 0;
  const evidence = { start: part.start + mark, end: part.end, rule: part.rule ?? 'title:first-line' };
  return { value: part.text.slice(mark).replace(/\s+/g, ' '), evidence };
}

function datelineOfRecord({ dateline }: Layout, published: string | null): ReadDocument['dateline'] {
  if (!dateline) return null;
  const { start, end, rule, place, date } = dateline;
  return { start, end, rule, place, date: datelineDay(date, published) };
}

function evidenceOf(fields: Fields): Record<string, Evidence> {
  const entries = Object.entries(fields).flatMap(([field, found]) =>
    found?.evidence ? [[field, found.evidence] as const] : [],
  );
  return Object.fromEntries(entries);
}
