import type { Tokenised } from '../sentences.ts';
import type { Mention } from './mention.ts';

/** Mentions that stand in a row: "A, B and C". */
export interface Group {
  mentions: Mention[];
  from: number;
  to: number;
  sentence: number;
}

const LINK = /^(?:,|and|&|;|or|plus)$/;

/** Joins mentions divided by nothing but commas and "and"; each mention is in one group. */
export function groupsOf(doc: Tokenised, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (
      last &&
      last.sentence === mention.sentence &&
      !last.mentions.at(-1)!.possessive &&
      linked(doc, last, mention)
    ) {
      last.mentions.push(mention);
      last.to = mention.to;
    } else
      groups.push({ mentions: [mention], from: mention.from, to: mention.to, sentence: mention.sentence });
  }
  return groups.flatMap((group) => closedList(doc, group));
}

/** A list closes with "and": behind a bare comma at its end another part of the sentence begins ("After talks with A, B said"). */
function closedList(doc: Tokenised, group: Group): Group[] {
  const { mentions } = group;
  const last = mentions.at(-1)!;
  const before = mentions.at(-2);
  if (
    !before ||
    doc.tokens
      .slice(before.to, last.from)
      .some(({ lower }) => /^(?:and|&|as|along|together|with|or)$/.test(lower))
  )
    return [group];
  const head = mentions.slice(0, -1);
  return [
    { ...group, mentions: head, to: before.to },
    { ...group, mentions: [last], from: last.from },
  ];
}

function linked(doc: Tokenised, group: Group, next: Mention): boolean {
  const { tokens } = doc;
  const gap = tokens.slice(group.to, next.from);
  if (gap.length === 0 || gap.length > 4) return false;
  const words = gap.map(({ lower }) => lower).join(' ');
  const last = group.mentions.at(-1)!;
  if (next.kind === 'pronoun' || next.kind === 'joint' || last.kind === 'pronoun' || last.kind === 'joint') {
    return /^(?:, )?(?:and|&)$/.test(words) && next.kind !== 'pronoun';
  }
  if (/^(?:, )?(?:as well as|along with|together with|and also|and with|and for|and then)$/.test(words))
    return true;
  return gap.every((token) => LINK.test(token.lower)) && words !== ';' && !bareComma(group, next, words);
}

/** A comma alone joins two items only in a list of equals: two people, two countries. */
function bareComma(group: Group, next: Mention, words: string): boolean {
  if (words !== ',') return false;
  const last = group.mentions.at(-1)!;
  const sort = (mention: Mention) =>
    mention.kind === 'state' ? 'state' : mention.kind === 'organization' ? 'organization' : 'actor';
  return sort(last) !== sort(next);
}
