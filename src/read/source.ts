import type { Part } from './paragraphs.ts';
import type { Found } from './published.ts';

const CREDIT = /^sources?\s?:\s?/i;

/** Whom the text credits on a "Source:" line; the last such line is the one under the report. */
export function sourceOf(parts: readonly Part[]): Found | null {
  const line = parts.findLast((part) => part.rule === 'line:source');
  const label = line && CREDIT.exec(line.text);
  if (!line || !label) return null;
  const start = line.start + label[0].length;
  return {
    value: line.text.slice(label[0].length),
    evidence: { start, end: line.end, rule: 'source:line' },
  };
}
