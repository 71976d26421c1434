import type { Span } from '#src/model/evidence.ts';

/** A text in the making that knows where each piece of it stands. */
export type Draft = { add: (words: string) => Span; text: () => string };

export function newDraft(): Draft {
  let text = '';
  return {
    add: (words) => {
      const start = text.length;
      text += words;
      return { start, end: text.length };
    },
    text: () => text,
  };
}
