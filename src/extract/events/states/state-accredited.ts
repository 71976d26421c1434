import type { Frame } from '../../frames/frame.ts';
import { capitalAt, stateOrCapitalAt } from '../../mentions/capital-at.ts';
import type { Mention, StatePiece } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { give } from './give-state.ts';
import { canHold, isBareOfficial } from './state-left.ts';
import { isResident } from './state-of-envoy.ts';

const TO = wordSet('to in');

/**
 * "The Ambassador of Zenda to Chad, A, called on Foreign Minister B": the one official without a state is of the state
 * to which the envoy is sent. In a state's own release only where the envoy is its own: else the official is.
 */
export function placeByAccreditation({ doc, voice }: Material, drafts: readonly Draft[]): void {
  if (voice.organization) return;
  for (const { parties, frames } of drafts) {
    const [bare, another] = parties.filter(isBareOfficial);
    if (!bare || another) continue;
    const state = parties
      .filter(
        ({ country, key }) =>
          key !== bare.key && country !== null && (!voice.official || country.code === voice.country),
      )
      .flatMap(({ entity, country }) =>
        entity.mentions.flatMap((mention) => {
          const seat = isEnvoy(mention) ? accreditedTo(doc, mention) : null;
          return seat && seat.code !== country!.code && !isAtHome(doc, frames[0]!, country!.code)
            ? [seat]
            : [];
        }),
      )
      .find(({ code }) => canHold(bare, code));
    if (state) give(bare, state);
  }
}

/** "in Oslo": there the Norwegian ambassador to Chad meets a Norwegian minister. */
function isAtHome(doc: Tokenised, { sentence, sides, from: at }: Frame, code: string): boolean {
  const { from, to } = doc.sentences[sentence]!;
  const isIn = (i: number) => wordAt(doc, i) === 'in' && capitalAt(doc, i + 1, to)?.code === code;
  if (isIn(from)) return true;
  // "met Minister B, after talks in Oslo": what stands behind the comma is elsewhere.
  const last = Math.max(at, ...sides.flatMap(({ mentions }) => mentions.map((mention) => mention.to)));
  for (let i = at; i < to - 1; i++) {
    if (i >= last && CLOSING.test(wordAt(doc, i))) return false;
    if (isIn(i)) return true;
  }
  return false;
}
const CLOSING = /^(?:[,;]|after|before|following)$/;

const isEnvoy = ({ head, kind }: Mention): boolean =>
  (kind === 'person' || kind === 'office') && isResident(head ?? '');

/** The state, or that of the capital, behind "to" within the words for the envoy. */
function accreditedTo(doc: Tokenised, { from, to }: Mention): StatePiece | null {
  for (let i = from; i < to - 1; i++)
    if (TO.has(wordAt(doc, i))) {
      const at = wordAt(doc, i + 1) === 'the' ? i + 2 : i + 1;
      const state = stateOrCapitalAt(doc, at, to);
      if (state) return state;
    }
  return null;
}
