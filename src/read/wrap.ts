import type { Line } from './lines.ts';

const WIDEST = 100;
const NARROWEST = 40;
const LOWER = /\p{Ll}/u;
const STARTS_LOWER = /^\p{Ll}/u;

/**
 * The column at which a hard-wrapped text breaks its lines; `Infinity` where each line is a paragraph.
 * Taken from the longest run of lines without a blank one between them that looks like wrapped prose.
 */
export function wrapWidth(lines: readonly Line[]): number {
  let best: { count: number; width: number } = { count: 2, width: Infinity };
  for (const run of runsOf(lines)) {
    if (run.length <= best.count) continue;
    const width = widthOf(run);
    if (width !== null) best = { count: run.length, width };
  }
  return best.width;
}

function* runsOf(lines: readonly Line[]): Generator<readonly Line[]> {
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && !line.blankBefore) continue;
    yield lines.slice(from, at);
    from = at;
  }
}

/** Prose that was wrapped has most lines near the widest, and many begin in the middle of a sentence. */
function widthOf(run: readonly Line[]): number | null {
  const inner = run.slice(0, -1);
  const widths = run.map((line) => line.indent + line.text.length);
  const width = widths.reduce((a, b) => Math.max(a, b), 0);
  if (width > WIDEST || width < NARROWEST) return null;
  const nearFull = widths.slice(0, -1).filter((w) => w > width * 0.7).length;
  if (nearFull < inner.length * 0.55) return null;
  const midSentence = run.filter((line) => STARTS_LOWER.test(line.text)).length;
  const allCapitals = run.length > 4 && !run.some((line) => LOWER.test(line.text));
  return midSentence >= run.length * 0.25 || allCapitals ? width : null;
}
