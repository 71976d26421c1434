/** One physical line that is not blank, without the white space around it. */
export type Line = { start: number; end: number; indent: number; blankBefore: boolean; text: string };

/** The lines of a text from an offset on that have something on them. LF, CRLF and lone CR end a line. */
export function linesOf(text: string, offset = 0): Line[] {
  const lines: Line[] = [];
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let blankBefore = true;
  for (let from = offset; from < text.length; ) {
    const at = text.indexOf(lineEnd, from);
    const to = at === -1 ? text.length : at;
    const line = lineIn(text, from, to, blankBefore);
    if (line) lines.push(line);
    blankBefore = line === null;
    from = to + 1;
  }
  return lines;
}

/** `\r` before `\n` is white space and falls to trimming, as do tabs and a byte order mark. */
function lineIn(text: string, from: number, to: number, blankBefore: boolean): Line | null {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const indent = raw.length - raw.trimStart().length;
  const start = from + indent;
  return { start, end: start + trimmed.length, indent, blankBefore, text: trimmed };
}
