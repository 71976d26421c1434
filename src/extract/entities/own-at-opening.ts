import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { wordAt, wordSet } from '../words.ts';
import type { Entity } from './entity.ts';
import { isOfNone, isWithoutOffice } from './without-office.ts';

/**
 * "A is to see the Zendan prime minister. A is to round off his tour. The Prime Minister is": to the press of a state whose
 * own has been named without an office, the one with whom the sentence before opens.
 */
export function ownAtOpening(
  doc: Tokenised,
  { head, country, determiner, from, sentence }: Mention,
  entities: readonly Entity[],
  home: Voice,
): Entity | undefined {
  const { sentences } = doc;
  if (
    home.official ||
    !(home.country ?? home.press) ||
    country ||
    determiner !== 'the' ||
    !OWN_HEADS.has(head ?? '')
  )
    return undefined;
  if (sentences[sentence]!.kind !== 'body' || sentences[sentence]!.from !== from) return undefined;
  const opening = sentences[sentence - 1]?.from;
  const holders = entities.filter(({ kind, heads }) => kind === 'person' && heads.has(head!));
  const isOfAnother = entities.some(
    ({ kind, heads, country: theirs }) =>
      kind === 'office' && theirs && theirs.code !== home.country && heads.has(head!),
  );
  return holders.length > 0 || !isOfAnother
    ? undefined
    : entities.find(
        (entity) =>
          isWithoutOffice(entity) &&
          isOfNone(entity) &&
          entity.mentions.some(
            (mention) =>
              mention.from === opening && !mention.possessive && !BESIDE.has(wordAt(doc, mention.to)),
          ),
      );
}
const BESIDE = wordSet('and , or');
const OWN_HEADS = new Set(['prime minister', 'president', 'chancellor', 'premier']);
