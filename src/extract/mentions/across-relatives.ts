import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';

const RELATIVE = wordSet('who whose');
/** A relative clause within a row has no more words. */
const LONGEST = 20;
/** What stands right behind the row: its verb. */
const FINITE = /^(?:was|were|will|would|have|had|are|met|held|began|spoke|[a-z]{3,}ed)$/;

/**
 * "A, who arrived on Monday, and B met C", "A, whose country has the chair, B and C were to meet D": a row that opens a
 * sentence goes on behind the relative clause of its first, in which nobody else is named.
 */
export function acrossRelatives(doc: Tokenised, groups: readonly Group[]): Group[] {
  const rows = new Map<Group, Group>();
  const opened = new Set<Group>();
  for (const [k, group] of groups.entries()) {
    const rest = restOf(doc, group, groups, k);
    if (!rest) continue;
    opened.add(group);
    rows.set(rest, { ...group, mentions: [...group.mentions, ...rest.mentions], to: rest.to });
  }
  // The row stands where it ends: what is looked for before a verb is the last that does.
  return groups.flatMap((group) => (opened.has(group) ? [] : (rows.get(group) ?? group)));
}

/** The rest of the row that `group` opens. */
function restOf(doc: Tokenised, group: Group, groups: readonly Group[], k: number): Group | null {
  const { tokens, sentences } = doc;
  const { from, to, sentence, mentions } = group;
  if (from !== sentences[sentence]!.from || !mentions.every(isPerson)) return null;
  if (tokens[to]?.text !== ',' || !RELATIVE.has(lowerAt(tokens, to + 1))) return null;
  const close = closeOf(doc, to + 2, sentences[sentence]!.to);
  if (close === null) return null;
  for (let i = k + 1; i < groups.length && groups[i]!.sentence === sentence; i++) {
    const next = groups[i]!;
    if (next.from < close) {
      if (next.mentions.some(isPerson)) return null;
      continue;
    }
    const and = lowerAt(tokens, close + 1) === 'and';
    const opens = next.from === close + (and ? 2 : 1);
    const closed = and || next.mentions.length > 1;
    const isRow =
      opens && closed && next.mentions.every(isPerson) && FINITE.test(tokens[next.to]?.text ?? '');
    return isRow ? next : null;
  }
  return null;
}

/** The comma that closes the clause from token `from` on, or `null`. */
function closeOf({ tokens }: Tokenised, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + LONGEST); i++) if (tokens[i]!.text === ',') return i;
  return null;
}

const isPerson = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';
