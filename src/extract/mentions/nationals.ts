import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { statePiece } from './pieces.ts';

const NEXT = oneOf(
  `said told later also then was has had is will would who met called arrived left added stressed urged warned
  thanked replied answered expressed insisted noted praised did gave held went himself herself`,
);

/** "The Iranian later called on B": somebody of that state who was named before, by nationality alone. */
export function national({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  if (determiner !== 'the' || at >= sentence.to) return [];
  const entry = GAZETTEER.at(doc.tokens, at, sentence.to);
  if (entry?.value.type !== 'demonym' || !isSingular(doc.tokens, entry.to - 1)) return [];
  if (entry.to >= sentence.to || !NEXT(doc.tokens[entry.to]!.word) || doc.tokens[entry.to]!.cap) return [];
  const country = statePiece(doc, entry);
  return country
    ? [newMention(sentence, { kind: 'office', from, to: entry.to, head: 'visitor', country, determiner })]
    : [];
}

/** "the French said", "the Chinese were": all of them. */
const isSingular = (tokens: readonly Token[], at: number): boolean =>
  /(?:an|i|woman|ot|eek|aniard|turk|swede|dane|finn|serb|croat|slovak|czech|uzbek|kazakh)$/.test(
    lowerAt(tokens, at),
  );
