import { styleText } from 'node:util';
import Table from 'cli-table3';

const GAP = 2;
const LEAST = 6;

export type TableOptions = {
  /** The columns of the terminal. */
  width: number;
  /** Columns that are never cut, such as ids, which are no use in part. */
  whole?: readonly number[];
  /** Columns of numbers. */
  right?: readonly number[];
};

/** A table of lines for a terminal: as wide as it is at most, with cells that are too long cut. */
export function tableText(head: string[], rows: string[][], options: TableOptions): string {
  const { width, whole = [], right = [] } = options;
  const table = new Table({
    head: head.map((name) => styleText('bold', name, { stream: process.stdout })),
    colWidths: fitted(naturalWidths([head, ...rows]), width, whole),
    colAligns: head.map((_, at) => (right.includes(at) ? 'right' : 'left')),
    chars: BARE,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  table.push(...rows);
  return table.toString().replace(/[ \t]+$/gm, '');
}

/** How wide a terminal is; elsewhere what `COLUMNS` says, or a width that mails and editors take. */
export function terminalWidth(): number {
  const said = Number(process.env.COLUMNS);
  return process.stdout.columns ?? (said > 0 ? said : 120);
}

/** Takes from the widest column until all of them fit. */
function fitted(natural: number[], width: number, whole: readonly number[]): number[] {
  const widths = [...natural];
  const room = width - GAP * (widths.length - 1);
  const cuttable = widths.flatMap((_, at) => (whole.includes(at) ? [] : [at]));
  const sum = () => widths.reduce((all, one) => all + one, 0);
  while (sum() > room) {
    const widest = cuttable.reduce(
      (best, at) => (widths[at]! > widths[best]! ? at : best),
      cuttable[0] ?? -1,
    );
    if (widest === -1 || widths[widest]! <= LEAST) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function naturalWidths(rows: string[][]): number[] {
  const [head = []] = rows;
  return head.map((_, at) => Math.max(1, ...rows.map((row) => columnsTaken(row[at] ?? ''))));
}

/** Letters of East Asia and pictures take two columns of a terminal, marks upon letters none. */
const TWO =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NONE = /\p{M}/u;

function columnsTaken(text: string): number {
  let taken = 0;
  for (const letter of text) taken += NONE.test(letter) ? 0 : TWO.test(letter) ? 2 : 1;
  return taken;
}

/** No lines: they would only be in the way of `grep` and `cut`. */
const BARE = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ]
    .map((name) => [name, ''])
    .concat([['middle', ' '.repeat(GAP)]]),
);
