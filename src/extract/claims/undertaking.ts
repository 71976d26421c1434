import type { Act } from '#src/model/vocabulary.ts';
import type { Scene } from '../frames/scene.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { oneOf, wordAt } from '../text/words.ts';
import type { Speaker } from './speakers/speaker.ts';

/** From the beginning of a clause to its "will" there are no more words. */
const LONGEST_SUBJECT = 9;

const isOwn = oneOf('he she they we i both');
const isOwner = oneOf('his her their our its both');
const isSide = oneOf(
  'country countries government governments side sides ministry nation army navy troops forces authorities administration delegation party movement union',
);
/** What is not done at will. */
const isNoDeed = oneOf(
  `be become remain stay have need lose face like prefer want know see depend require mean find feel gain
  suffer benefit die fall grow rise collapse fail profit bear love`,
);
/** What takes nothing upon itself. */
const isThing = oneOf(
  `agreement agreements treaty accord pact deal project projects contract programme program law plan pipeline
  centre center meeting visit talks war crisis decision move step measure measures sanctions aid money dam`,
);

/**
 * "Araya said Chile would send": the speaker's own side takes something upon itself; "said the treaty would help",
 * "said Peru would send" only tells. `null` where the clause has no "will" or its subject shows neither.
 */
export function undertaking(scene: Scene, speaker: Speaker, from: number, to: number): Act | null {
  const { doc } = scene;
  const will = willAt(scene, from, to);
  if (will === null) return null;
  let verb = will + 1;
  while (verb < to && /^(?:not|also|never|always|now|soon|\w+ly)$/.test(wordAt(doc, verb))) verb++;
  if (verb >= to) return null;
  if (!isBySpeaker(scene, speaker, from, will))
    return isByOthers(scene, speaker, from, will) ? 'assertive' : null;
  return isNoDeed(doc.tokens[verb]!.word) ? null : 'commissive';
}

function willAt({ doc }: Scene, from: number, to: number): number | null {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    const word = wordAt(doc, i);
    if (/^(?:will|would|shall)$/.test(word)) return i;
    // "he hoped the deal would be signed": a clause within the clause.
    if (/^(?:that|which|who|if|when|,|;|:|["“]|(?:hope|welcome|regret|fear)(?:s|d|ed|ted)?)$/.test(word))
      return null;
  }
  return null;
}

/** "he", "his country", "the Chilean navy" where the speaker speaks for Chile. */
function isBySpeaker(scene: Scene, { entities }: Speaker, from: number, will: number): boolean {
  const { tokens } = scene.doc;
  if (will === from + 1 && isOwn(tokens[from]!.word)) return true;
  if (isOwner(tokens[from]!.word) && isSide(tokens[will - 1]!.word)) return true;
  const state = stateOf(scene, from, will);
  return state !== null && entities.some(({ country }) => country?.code === state);
}

/** Another state, or a thing. */
function isByOthers(scene: Scene, { entities }: Speaker, from: number, will: number): boolean {
  const { tokens } = scene.doc;
  if (isThing(tokens[will - 1]!.word) && !isOwner(tokens[from]!.word)) return true;
  const state = stateOf(scene, from, will);
  return (
    state !== null &&
    entities.length > 0 &&
    entities.every(({ country }) => country !== null && country.code !== state)
  );
}

/** The state that is the subject between two tokens, by itself or by its government or forces; `null` for none. */
function stateOf({ doc: { tokens }, mentions }: Scene, from: number, will: number): string | null {
  const first = /^(?:the|that)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const named = GAZETTEER.at(tokens, first, will);
  if (named && 'code' in named.value && (named.to === will || isSide(tokens[will - 1]!.word)))
    return named.value.code;
  // "Moscow would": by its capital.
  const state = mentions.find(({ kind, to }) => kind === 'state' && to === will);
  return state && Math.abs(state.from - from) <= 1 ? (state.country?.code ?? null) : null;
}
