import { oneLine } from '../print.ts';
import { wrap } from '../wrap.ts';
import { terminalWidth } from './table.ts';

const LABEL = 14;

/** A label with its lines; nothing where there are none. */
export type Field = [label: string, lines: string[]];

/** Labels on the left, what belongs to them on the right; long lines go on below, as wide as the terminal. */
export function fieldsText(fields: Field[]): string {
  const width = Math.max(30, Math.min(terminalWidth(), 120) - LABEL);
  return fields
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => {
      const wrapped = lines.flatMap((line) => wrap(oneLine(line), width, '  '));
      return wrapped.map((line, at) => (at === 0 ? label : '').padEnd(LABEL) + line).join('\n');
    })
    .join('\n');
}
