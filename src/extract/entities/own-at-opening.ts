import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import type { Entity } from './entity.ts';
import { mayHold } from './held-office.ts';
import { isOfNone, isWithoutOffice } from './without-office.ts';
import { nameWords } from './words.ts';

/**
 * "A is to see the Zendan prime minister. A is to round off his tour. The Prime Minister is": to the press of a state whose
 * own has been named without an office, the one with whom the sentence before opens.
 */
export function ownAtOpening(
  doc: Tokenised,
  own: Mention,
  entities: readonly Entity[],
  home: Voice,
): Entity | undefined {
  const { head, country, determiner, from, sentence } = own;
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
          (isOfNone(entity) || isKnownAs(own, entity, home)) &&
          entity.mentions.some(
            (mention) =>
              mention.from === opening && !mention.possessive && !BESIDE.has(wordAt(doc, mention.to)),
          ),
      );
}

/** Publicly known to have held it for the state whose press it is. */
const isKnownAs = (own: Mention, entity: Entity, home: Voice): boolean =>
  entity.held !== undefined &&
  entity.country?.code === (home.country ?? home.press) &&
  mayHold(entity, own) &&
  nameWords(entity.name!).length > 1;

const BESIDE = wordSet('and , or');
const OWN_HEADS = new Set(['prime minister', 'president', 'chancellor', 'premier']);
