import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
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
export function learnAlias(doc: Tokenised, sentence: Sentence, mention: Mention, aliases: Aliases): void {
  const { name } = mention;
  const first = FIRST_OF_COMPOUND.exec(name?.text ?? '')?.[1];
  if (first) aliases.set(first, name!.text);
  if (!name?.text.includes(' ')) return;
  const bracketed = inBrackets(doc, name);
  const alias = bracketed ?? knownAs(doc, sentence, name);
  if (alias !== null) aliases.set(alias, name.text);
  // The brackets are part of how the person is named here.
  if (bracketed !== null && mention.to === name.to) mention.to = name.to + BRACKETED;
}

/** "Anwar Zia-ul-Haq" is "Zia" for short. */
const FIRST_OF_COMPOUND = /(?:^|\s)(\p{Lu}\p{Ll}{2,})-u[lrd]-\p{Lu}\p{Ll}+$/u;

/** "(", the other name and ")". */
const BRACKETED = 3;

/** "(ABL)": the first letters of the words of the name; "(Bertie)": a word by which the text then calls the person. */
function inBrackets({ tokens }: Tokenised, { text, to }: Piece): string | null {
  const short = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !short) return null;
  const letters = [...text.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('');
  if (short.text.length > 1 && short.text === letters) return short.text;
  return isNickname(tokens, to + 1) ? short.text : null;
}

/** How far behind its brackets a nickname is looked for. */
const TO_NICKNAME = 400;
const CALLS =
  /^(?:said|says|told|added|also|met|asked|and|thanked|stressed|noted|expressed|will|was|is|has|had)$/;

/** Does the text later call somebody by the word in brackets ("Bertie said")? A party or a state only stands there. */
function isNickname(tokens: Tokenised['tokens'], at: number): boolean {
  const { text, cap, kind } = tokens[at]!;
  if (!cap || kind !== 'word' || !/^\p{Lu}\p{Ll}{2}/u.test(text) || GAZETTEER.at(tokens, at, at + 1))
    return false;
  const end = Math.min(tokens.length - 1, at + TO_NICKNAME);
  for (let i = at + 1; i < end; i++)
    if (tokens[i]!.text === text && CALLS.test(tokens[i + 1]!.lower)) return true;
  return false;
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

/** "President ABL": behind an office, too. */
export function unfoldAlias(mention: Mention, aliases: Aliases): void {
  const { name, title } = mention;
  const full = name && title ? aliases.get(name.text) : undefined;
  if (full !== undefined) mention.name = { ...name!, text: full };
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
