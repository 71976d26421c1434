import type { Part } from './paragraphs.ts';

/** "… in the region. /END/": what agencies and ministries set behind the last sentence, in its own line. */
const END_MARK = /(?<=[.!?"”’'»)])\s+(?:[/([-]\s?ends?\s?[/)\]-]|#{2,3}|-\s?30\s?-)$/i;
/** No end mark is longer, with the space before it. */
const LONGEST = 24;

/** Cuts an end mark off the paragraph that it closes, as a part of its own. */
export const cutEndMarks = (parts: readonly Part[]): Part[] => parts.flatMap(cutEndMark);

function cutEndMark(part: Part): Part[] {
  const mark = END_MARK.exec(part.text.slice(-LONGEST))?.[0];
  if (!mark || mark.length >= part.text.length) return [part];
  const behind = mark.trimStart();
  return [
    { ...part, end: part.end - mark.length, text: part.text.slice(0, -mark.length) },
    { ...part, start: part.end - behind.length, text: behind },
  ];
}
