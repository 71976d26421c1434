import type { Tokenised } from './sentences.ts';

/** A quotation: the tokens of its content, and whether marks of both ends were found. */
export interface Quotation {
  /** Token of the opening mark. */
  open: number;
  /** First token behind the closing mark (or behind the last token where it is not closed). */
  close: number;
  /** Content tokens. */
  from: number;
  to: number;
  paragraph: number;
  /** No closing mark in its paragraph. */
  openEnded: boolean;
}

const OPEN = /^["“„«‘']$/;
const PAIRS: Readonly<Record<string, RegExp>> = {
  '"': /^["”]$/,
  '“': /^[”"]$/,
  '„': /^[“”"]$/,
  '«': /^»$/,
  '‘': /^[’']$/,
  "'": /^['’]$/,
};

const KNOWN = new WeakMap<Tokenised, readonly Quotation[]>();

/** The quotations of a text in order; one that its paragraph leaves open ends with the paragraph. Asked for by mentions and by claims, found once. */
export function quotationsOf(doc: Tokenised): readonly Quotation[] {
  const known = KNOWN.get(doc);
  if (known) return known;
  const found = find(doc);
  KNOWN.set(doc, found);
  return found;
}

function find(doc: Tokenised): Quotation[] {
  const found: Quotation[] = [];
  const ends = paragraphEnds(doc);
  const cleared = new Map<string, number>();
  for (const { from, to, paragraph } of ends) {
    for (let i = from; i < to; i++) {
      if (!opensAt(doc, i, from)) continue;
      const mark = doc.tokens[i]!.text;
      const close = closeOf(doc, i, Math.max(i + 1, cleared.get(mark) ?? 0), to);
      // What was searched without a find is not searched again: the work stays linear.
      if (close === null) cleared.set(mark, to);
      const end = close ?? to;
      if (close === null && !/^["“«]$/.test(doc.tokens[i]!.text)) continue;
      const quotation = {
        open: i,
        close: close === null ? to : close + 1,
        from: i + 1,
        to: end,
        paragraph,
        openEnded: close === null,
      };
      const last = found.at(-1);
      // Each paragraph of a long quotation opens anew; only the last one closes. A plain mark may have closed it.
      if (
        last?.openEnded &&
        i === from &&
        last.close === from &&
        doc.tokens[i]!.text !== '"' &&
        doc.tokens[last.open]!.text !== '"'
      )
        Object.assign(last, { close: quotation.close, to: end, openEnded: close === null });
      else if (end > i + 1) found.push(quotation);
      i = end;
    }
  }
  return found;
}

function paragraphEnds(doc: Tokenised): { from: number; to: number; paragraph: number }[] {
  const out: { from: number; to: number; paragraph: number }[] = [];
  for (const sentence of doc.sentences) {
    const last = out.at(-1);
    if (last && last.paragraph === sentence.paragraph) last.to = sentence.to;
    else out.push({ from: sentence.from, to: sentence.to, paragraph: sentence.paragraph });
  }
  return out;
}

/** A mark opens where white space or a bracket stands before and none behind. */
function opensAt(doc: Tokenised, i: number, first: number): boolean {
  const { tokens, text } = doc;
  const mark = tokens[i]!;
  if (mark.kind !== 'mark' || !OPEN.test(mark.text)) return false;
  const before = i === first ? ' ' : text[mark.start - 1]!;
  const behind = text[mark.end] ?? ' ';
  if (/["']/.test(mark.text)) return !/[\p{L}\p{N}.,!?]/u.test(before) && !/\s/.test(behind);
  return mark.text !== '‘' || !/\p{L}/u.test(before);
}

function closeOf(doc: Tokenised, open: number, start: number, end: number): number | null {
  const { tokens, text } = doc;
  const closing = PAIRS[tokens[open]!.text]!;
  const single = /^['‘]$/.test(tokens[open]!.text);
  for (let i = start; i < end; i++) {
    const mark = tokens[i]!;
    if (!closing.test(mark.text)) continue;
    const behind = text[mark.end] ?? ' ';
    if (single && (/\p{L}/u.test(behind) || /^['’]s$/.test(mark.text))) continue;
    if (/["']/.test(mark.text) && /\s/.test(text[mark.start - 1] ?? '') && !/[\s.,;:!?)]/.test(behind))
      continue;
    return i;
  }
  return null;
}
