/** One physical line that is not blank, without the white space around it. */
export type Line = { start: number; end: number; indent: number; blankBefore: boolean; text: string };

/** The lines of a text that have something on them, in order. LF, CRLF and lone CR end a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (const [from, to] of physicalLines(text)) {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed === '') {
      blankBefore = true;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const start = from + indent;
    lines.push({ start, end: start + trimmed.length, indent, blankBefore, text: trimmed });
    blankBefore = false;
  }
  return lines;
}

/** Offsets of each line without its line end; `\r` before `\n` is white space and falls to trimming. */
function* physicalLines(text: string): Generator<[number, number]> {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf(lineEnd, from);
    const to = at === -1 ? text.length : at;
    yield [from, to];
    from = to + 1;
  }
}
