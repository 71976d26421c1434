import type { Scene } from '../../frames/scene.ts';
import { SOURCE_NOUNS } from '../../lexicon/sources.ts';
import type { Group } from '../../mentions/groups.ts';
import { wordAt } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { ADVERBIALS, BEHIND_SOURCES } from './adverbials.ts';

/** "both", "all five", "the two": the sides without a noun. */
export function bareJoint({ doc, sentence }: Scene, at: number): boolean {
  let i = at - 1;
  while (i > sentence.from && /^(?:also|have|had|then|further|jointly|strongly)$/.test(doc.tokens[i]!.lower))
    i--;
  if (i < sentence.from) return false;
  const words = doc.tokens
    .slice(Math.max(sentence.from, i - 2), i + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:^|[^a-z ] ?|\b(?:and|call|meeting|talks|while|conversation|discussion) )(?:both|all (?:two|three|four|five|six|seven|eight)|the (?:two|three|four|five|pair|duo))$/.test(
    words,
  );
}

/** "the statement said", "sources said", "an aide said": the noun before the verb is a source that takes no part. */
export function sourceSubject({ doc, sentence, groups }: Scene, at: number): boolean {
  let i = at - 1;
  while (i > sentence.from && BEHIND_SOURCES.has(wordAt(doc, i))) i--;
  if (i < sentence.from) return false;
  return SOURCE_NOUNS.has(doc.tokens[i]!.lower) && !groups.some(({ from, to }) => from <= i && i < to);
}

/** ", said the sources, who", ", an official said": words of attribution whose subject stands behind. */
export function isOfSource({ doc, sentence, groups }: Scene, { from, to, form }: Trigger): boolean {
  if (form !== 'finite' || doc.tokens[from - 1]?.text !== ',' || !/^(?:the|an?)$/.test(wordAt(doc, to)))
    return false;
  // "A, who is 58, met B, said a senior official who": A is no speaker.
  if (
    isIndefiniteOffice(groups.find((group) => group.from === to)) &&
    apposedBefore({ doc, sentence, groups }, from)
  )
    return true;
  for (let i = to + 1; i < Math.min(sentence.to, to + 4); i++)
    if (SOURCE_NOUNS.has(wordAt(doc, i))) return i + 1 >= sentence.to || /^[.,;]$/.test(wordAt(doc, i + 1));
  return false;
}

const isIndefiniteOffice = (group: Group | undefined): boolean =>
  group !== undefined &&
  group.mentions[0]!.kind === 'office' &&
  /^an?$/.test(group.mentions[0]!.determiner ?? '');

/** A comma right behind someone, before the verb: what stands behind it would be taken for an insertion. */
const apposedBefore = (
  { doc, sentence, groups }: Pick<Scene, 'doc' | 'sentence' | 'groups'>,
  verb: number,
): boolean =>
  groups.some(({ from, to }) => from >= sentence.from && to < verb - 1 && doc.tokens[to]?.text === ',');

/** Something other than a link stands before the verb: a noun that the text's actors do not know. */
export function ownSubject({ doc, sentence }: Scene, at: number): boolean {
  let i = at - 1;
  while (
    i > sentence.from &&
    (ADVERBIALS.has(doc.tokens[i]!.lower) || /ly$/.test(doc.tokens[i]!.lower)) &&
    !/^(?:and|,)$/.test(doc.tokens[i]!.lower)
  )
    i--;
  const { lower, kind } = doc.tokens[Math.max(i, sentence.from)]!;
  if (/^(?:regard|context|connection|respect)$/.test(lower)) return false;
  return (
    i >= sentence.from &&
    i < at &&
    kind === 'word' &&
    !/^(?:and|but|or|while|by|before|after|when|then|also|in|as|than|nor)$/.test(lower)
  );
}
