import type { Sentence, Tokenised } from '../sentences.ts';
import { lowerAt } from '../tokens.ts';
import type { Mention, Piece } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { notePossession } from './possessives.ts';

/** Other names that the text has introduced so far, each with the name that it stands for. */
export type Aliases = Map<string, string>;

const KNOWN_AS = /^(?:known|nicknamed|dubbed)$/;
/** As many words as may stand between a name and its other one ("who is widely and fondly known as"). */
const REACH = 6;

/** Remembers the other name that is introduced right behind a full one: "Ana Berit Lind (ABL)", "…, known as ABL,". */
export function learnAlias(doc: Tokenised, sentence: Sentence, { name }: Mention, aliases: Aliases): void {
  if (!name?.text.includes(' ')) return;
  const alias = inBrackets(doc, name) ?? knownAs(doc, sentence, name);
  if (alias !== null) aliases.set(alias, name.text);
}

/** "(ABL)": the first letters of the words of the name. */
function inBrackets({ tokens }: Tokenised, { text, to }: Piece): string | null {
  const short = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !short) return null;
  const letters = [...text.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('');
  return short.text.length > 1 && short.text === letters ? short.text : null;
}

/** ", better known as ABL": one capitalised word. */
function knownAs({ tokens }: Tokenised, sentence: Sentence, { to }: Piece): string | null {
  if (tokens[to]?.text !== ',') return null;
  for (let at = to + 1; at < Math.min(to + REACH, sentence.to - 1); at++) {
    if (!KNOWN_AS.test(lowerAt(tokens, at))) continue;
    const short = lowerAt(tokens, at + 1) === 'as' ? tokens[at + 2] : tokens[at + 1];
    const next = tokens[lowerAt(tokens, at + 1) === 'as' ? at + 3 : at + 2];
    return short?.kind === 'word' && short.cap && next?.kind !== 'word' ? short.text : null;
  }
  return null;
}

/** The other name of somebody, once it has been introduced: it is read as the name. */
export function aliasAt({ doc, sentence, from, determiner }: Opening, aliases: Aliases): Mention[] {
  const full = determiner === null ? aliases.get(doc.tokens[from]!.text) : undefined;
  if (full === undefined) return [];
  const name = { from, to: from + 1, text: full };
  const mention = newMention(sentence, { kind: 'person', from, to: from + 1, name });
  notePossession(doc, mention);
  return [mention];
}
