import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { VOICE_HEADS } from '../../lexicon/offices.ts';
import { DISCLOSED, SAID } from '../../lexicon/saying.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { statePiece } from '../../mentions/pieces.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';
import { give } from './give-state.ts';
import { canHold, isBareOfficial } from './state-left.ts';
import { statesVisited } from './states-visited.ts';

const SAYS = new Set([...SAID, ...DISCLOSED, 'denied']);
/** "The Zendan foreign ministry said": before the verb stand no more words. */
const TO_STATE = 6;

/** What of a state it is that says something: itself ("Zenda said"), or one of these. */
const SPEAKING = wordSet(
  `ministry presidency government palace office embassy cabinet media television tv radio newspaper agency military army
  spokesman spokeswoman spokesperson side statement`,
);

/**
 * "Minister A met Minister B of Chad in Oslo, the Zendan foreign ministry said": the one official without a state is of
 * the state whose word it is. Nothing in a state's own release, and where the state is that of another side.
 */
export function placeBySource({ doc, mentions, voice }: Material, drafts: readonly Draft[]): void {
  if (voice.official) return;
  for (const { parties, frames } of drafts) {
    const [bare, another] = parties.filter(isBareOfficial);
    if (!bare || another || parties.length < 2) continue;
    const visited = statesVisited(doc, bare.entity);
    const sources = frames.map(({ sentence }) =>
      sourceIn(doc, doc.sentences[sentence]!, inSentences(mentions, sentence)),
    );
    const state = sources.find(
      (one) =>
        one &&
        parties.every(({ country }) => country?.code !== one.code) &&
        canHold(bare, one.code) &&
        !visited.has(one.code),
    );
    if (state) give(bare, state);
  }
}

/** The state that is, or whose body is, the subject of a verb of saying. */
function sourceIn(
  doc: Tokenised,
  { from, to, kind }: Sentence,
  mentions: readonly Mention[],
): Party['country'] {
  if (kind !== 'body') return null;
  for (let verb = from + 1; verb < to; verb++) {
    if (!SAYS.has(wordAt(doc, verb))) continue;
    const state = stateBefore(doc, verb, from, mentions);
    if (state) return state;
  }
  return null;
}

function stateBefore(
  doc: Tokenised,
  verb: number,
  start: number,
  mentions: readonly Mention[],
): Party['country'] {
  for (let i = verb - 1; i >= Math.max(start, verb - TO_STATE); i--) {
    if (/^[,;:.]$/.test(doc.tokens[i]!.text) || isSomeone(mentions, i)) return null;
    const entry = GAZETTEER.at(doc.tokens, i, verb);
    if (!entry || entry.value.type === 'organization') continue;
    // "…, and Zenda said it was glad": another's word.
    if (/^(?:and|but|while)$/.test(wordAt(doc, i - 1))) return null;
    const isSource = entry.to === verb || SPEAKING.has(wordAt(doc, verb - 1));
    // "Zenda's Foreign Office said": the text tells whose it is.
    const known = mentions.find(({ kind, from }) => kind === 'state' && from === i)?.country;
    return isSource ? (known ?? statePiece(doc, entry)) : null;
  }
  return null;
}

/** Within the name or the office of somebody who says it; a spokesman speaks for the state. */
const isSomeone = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(
    ({ kind, from, to, head }) =>
      (kind === 'person' || kind === 'office') && from <= at && at < to && !VOICE_HEADS.has(head ?? ''),
  );
