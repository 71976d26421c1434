import { LIST_LINKS } from '../../lexicon/links.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';

/** No link between two names of a list is longer ("; as well as"). */
const MAX_LINK = 4;
const LINKS = new Set([...LIST_LINKS, 'as', 'well', 'along', 'with', 'together', 'also', 'the']);
LINKS.delete('or');

/**
 * All of a list of those who attended, from its first group on: semicolons divide it, offices stand behind the names,
 * and its last item may be nobody's name ("A, Deputy Minister; B, Ambassador; and other officials").
 */
export function wholeRow(doc: Tokenised, groups: readonly Group[], first: Group): Group {
  const mentions: Mention[] = [...first.mentions];
  let { to } = first;
  for (const group of groups) {
    if (group.from < to || group === first) continue;
    if (!goesOn(doc, to, group)) break;
    mentions.push(...group.mentions);
    to = group.to;
  }
  return { ...first, mentions, to };
}

function goesOn(doc: Tokenised, to: number, { from, to: end, mentions }: Group): boolean {
  if (from - to > MAX_LINK || mentions.some(({ kind }) => kind !== 'person' && kind !== 'office'))
    return false;
  // "; ZFC members A and B": initials of their body.
  const isInitials = (i: number) => wordAt(doc, to) === ';' && /^\p{Lu}{2,}$/u.test(doc.tokens[i]!.text);
  for (let i = to; i < from; i++) if (!LINKS.has(wordAt(doc, i)) && !isInitials(i)) return false;
  // "accompanied by A, the president said": the subject of another clause.
  return wordAt(doc, to) === ';' || CLOSES.has(wordAt(doc, end));
}

const CLOSES = wordSet(', ; . and as along');

const SIDES = wordSet('side delegation');

/** "on the Zendan side": whose people the sentence lists next, with the token behind it. */
export const sidesIn = (doc: Tokenised, mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    ({ kind, country, to }) => kind === 'delegation' && country !== null && SIDES.has(wordAt(doc, to - 1)),
  );

/** "and, on the Zendan side, A and B": who stands right behind the name of a side. */
export const besideSides = (doc: Tokenised, sides: readonly Mention[], groups: readonly Group[]): Group[] =>
  sides.flatMap((one) => {
    const { from, to } = one;
    if (!/^(?:on|from|for)$/.test(wordAt(doc, from - 1))) return [];
    const behind = /^[,:]$/.test(wordAt(doc, to)) ? to + 1 : to;
    // "accompanied by A and, from the Zendan side, by B"
    const start = wordAt(doc, behind) === 'by' ? behind + 1 : behind;
    return groups.filter((group) => group.from === start || group.mentions.includes(one));
  });
