/** A line of what came in, without its end; `null` where it is longer than may be. */
export type Line = { line: number; bytes: Buffer | null };

export type LineLimits = { maxLine: number; maxTotal: number };

/**
 * The lines in a stream of bytes, numbered from 1. No more than one of them is held at a time, and of one that is too
 * long nothing is.
 * @returns whether it was read to its end; otherwise it has more than `maxTotal` bytes and the rest was left
 */
export async function* linesIn(
  chunks: AsyncIterable<Buffer>,
  { maxLine, maxTotal }: LineLimits,
): AsyncGenerator<Line, boolean> {
  const held = holder(maxLine);
  let left = maxTotal;
  for await (const chunk of chunks) {
    const within = chunk.subarray(0, left);
    let from = 0;
    for (let at = within.indexOf(10); at !== -1; at = within.indexOf(10, from)) {
      held.add(within.subarray(from, at));
      yield held.take();
      from = at + 1;
    }
    held.add(within.subarray(from));
    if (chunk.length > left) return false;
    left -= chunk.length;
  }
  if (held.length() > 0) yield held.take();
  return true;
}

/** The parts of the line that is coming in. */
function holder(maxLine: number) {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 0;
  return {
    length: () => length,
    add(part: Buffer): void {
      length += part.length;
      if (length > maxLine) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    take(): Line {
      line += 1;
      const bytes = length > maxLine ? null : Buffer.concat(parts);
      parts = [];
      length = 0;
      return { line, bytes };
    },
  };
}
