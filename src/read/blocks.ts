import type { Block } from '../model/document.ts';
import { datelineOf, type WrittenDateline } from './dateline.ts';
import { cutEndMarks } from './end-marks.ts';
import { settleHeader } from './header.ts';
import { linesOf } from './lines.ts';
import { type Part, paragraphsOf } from './paragraphs.ts';
import { isProse, markLines, settle } from './parts.ts';
import { settleTail } from './tail.ts';

/** A text in parts, each settled, and the dateline that was cut from them. */
export type Layout = { parts: Part[]; dateline: WrittenDateline | null };

/** Cuts a text into parts, says what each is, and cuts the dateline off the report. */
export function layoutOf(text: string, from: number, knownTitle: string | null): Layout {
  const parts = cutEndMarks(paragraphsOf(text, linesOf(text, from)));
  markLines(parts);
  const body = settleHeader(parts, knownTitle);
  settleTail(parts, body);
  return cutDateline(parts, body);
}

/** The parts as blocks of the record. */
export const blocksOf = (parts: readonly Part[]): Block[] =>
  parts.map(({ start, end, kind }) => ({ start, end, kind: kind ?? 'body' }));

/** The dateline stands at the head of the report, or alone on a line of the header. */
function cutDateline(parts: Part[], body: number): Layout {
  const first = parts[body];
  const opening =
    first && first.kind === 'body' ? (datelineOf(first.text) ?? colonDateline(parts, first)) : null;
  if (first && opening) return { parts: cut(parts, body, opening), dateline: moved(opening, first.start) };
  const behind = behindStandfirst(parts, body);
  if (behind) return behind;
  const title = parts.findIndex((part) => part.kind === 'title');
  for (const part of parts.slice(0, body)) {
    const dateline = part.kind === 'meta' && !part.rule?.includes('byline') ? datelineOf(part.text) : null;
    if (!dateline?.place || isProse(part.text)) continue;
    if (!dateline.date && parts.indexOf(part) < title) continue;
    settle(part, 'meta', 'dateline');
    return { parts, dateline: moved(dateline, part.start) };
  }
  return { parts, dateline: null };
}

/** A standfirst of so many characters, and so many of them, may stand before the dateline. */
const LONGEST_STANDFIRST = 320;
const STANDFIRSTS = 2;

/** "The two will meet on Tuesday." above "JOHANNESBURG - President A has arrived": a dateline in capitals tells that the report begins there. */
function behindStandfirst(parts: Part[], body: number): Layout | null {
  for (let at = body; at <= body + STANDFIRSTS; at++) {
    const part = parts[at];
    if (part?.kind !== 'body') return null;
    const dateline = at > body ? datelineOf(part.text) : null;
    if (dateline?.place && dateline.place === dateline.place.toUpperCase() && dateline.close > dateline.end)
      return { parts: cut(parts, at, dateline), dateline: moved(dateline, part.start) };
    if (part.text.length > LONGEST_STANDFIRST) return null;
  }
  return null;
}

const CAPITALS_COLON = /^\p{Lu}[\p{Lu} .'-]{2,24}:(?=\s|\p{Lu}\p{Ll})/u;
/** "Streslau: President A met B": a town, and behind it a sentence that begins with a name. */
const TOWN_COLON =
  /^\p{Lu}[\p{Ll}’'-]{2,16}(?:\s\p{Lu}\p{Ll}{2,16})?:(?=\s(?:\p{Lu}\p{Ll}+(?:['’]s)?|U\.?[SNK]\.?|EU)\s)/u;
/** What else stands before a colon at the head of an article. */
const LABEL_COLON =
  /^(?:explain\w*|opinion|analysis|comment\w*|exclusive|breaking|watch|live|update\w*|photo\w*|video|editorial|interview|fact\w*|review|profile|read|related|summary|background|question|answer|dear)\b/i;

/** "STRESLAU: The minister …", unless this is a transcript, in which speakers stand like that. */
function colonDateline(parts: readonly Part[], first: Part): WrittenDateline | null {
  const name = (CAPITALS_COLON.exec(first.text) ?? TOWN_COLON.exec(first.text))?.[0];
  if (
    !name ||
    LABEL_COLON.test(name) ||
    first.text.length < 80 ||
    parts.filter(({ text }) => CAPITALS_COLON.test(text) || TOWN_COLON.test(text)).length > 1
  )
    return null;
  // In capitals, as a dateline without any other mark has to be.
  const alone = datelineOf(name.slice(0, -1).toUpperCase());
  return alone && { ...alone, place: name.slice(0, -1), close: name.length };
}

function cut(parts: readonly Part[], at: number, dateline: WrittenDateline): Part[] {
  const part = parts[at]!;
  const behind = part.text.slice(dateline.close);
  const rest = behind.trimStart();
  const split = part.end - rest.length;
  const head: Part = {
    ...part,
    end: part.start + dateline.close,
    text: part.text.slice(0, dateline.close),
    kind: 'meta',
    rule: 'dateline',
  };
  const tail: Part[] = rest === '' ? [] : [{ ...part, start: split, text: rest }];
  return [...parts.slice(0, at), head, ...tail, ...parts.slice(at + 1)];
}

function moved(dateline: WrittenDateline, by: number): WrittenDateline {
  const { agency, date } = dateline;
  return {
    ...dateline,
    start: dateline.start + by,
    end: dateline.end + by,
    close: dateline.close + by,
    date: date && { ...date, start: date.start + by, end: date.end + by },
    agency: agency && { ...agency, start: agency.start + by, end: agency.end + by },
  };
}
