import type { Scene } from '../../frames/scene.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseIn, wordSet } from '../../text/words.ts';
import { townNameAt } from '../../where/town-name.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { thatBehind } from './clauses.ts';
import { behindOccasion } from './occasion-before.ts';
import { FEELING, FILLER, MONTH } from './time-words.ts';

/** Reads one filler at token `at`: the token behind it, `null` where none of its sort stands there. */
type FillerReader = (scene: Scene, at: number, trigger: Trigger, verbEnd: number) => number | null;

/** Adverbs, times, places, insertions and "with satisfaction" between verb and content, in the order in which they are tried. */
const READERS: readonly FillerReader[] = [
  adverb,
  time,
  ({ doc }, at, _, verbEnd) => (at > verbEnd ? behindBracket(doc, at) : null),
  manner,
  inState,
  ({ doc, sentence }, at, trigger) => behindOccasion(doc, at, sentence.to, trigger),
  // "affirmed during the meeting the need".
  ({ doc }, at) => (OCCASION.test(phraseIn(doc, at, at + 3)) ? at + 3 : null),
  // "said in Berlin he regretted it"
  ({ doc }, at) => (doc.tokens[at]!.lower === 'in' ? (townNameAt(doc, at + 1, at + 4)?.to ?? null) : null),
  withFeeling,
  insertion,
];

/** No more fillers stand behind one verb. */
const MAX_FILLERS = 6;

/** The token behind the fillers that begin at token `from`. */
export function behindFillers(scene: Scene, from: number, trigger: Trigger): number {
  let at = from;
  for (let guard = 0; guard < MAX_FILLERS && at < scene.sentence.to; guard++) {
    const next = fillerEnd(scene, at, trigger, from);
    if (next === null) return at;
    at = next;
  }
  return at;
}

function fillerEnd(scene: Scene, at: number, trigger: Trigger, verbEnd: number): number | null {
  for (const read of READERS) {
    const end = read(scene, at, trigger, verbEnd);
    if (end !== null) return end;
  }
  return null;
}

function adverb({ doc: { tokens } }: Scene, at: number): number | null {
  const { lower, kind } = tokens[at]!;
  if (lower === 'only') return tokens[at + 1]?.lower === 'a' ? null : at + 1;
  return kind === 'word' && FILLER.test(lower) && !/^(?:early|family)$/.test(lower) ? at + 1 : null;
}

const isOfTime = ({ lower, kind }: Token): boolean =>
  FILLER.test(lower) || MONTH.has(lower) || kind === 'number';

/** "on Friday", "on May 3", "earlier this week", "later in the day". */
function time(scene: Scene, at: number): number | null {
  const { tokens } = scene.doc;
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next) return null;
  if (/^(?:on|late|early|earlier|later|last|this)$/.test(lower) && isOfTime(next))
    return at + (MONTH.has(next.lower) && tokens[at + 2]?.kind === 'number' ? 3 : 2);
  const that =
    /^(?:earlier|later)$/.test(lower) && /^(?:this|that|in)$/.test(next.lower)
      ? thatBehind(scene, at + 2)
      : null;
  return that && that - 1;
}

/** "said Friday (local time) that": the token behind an insertion of few words in brackets. */
function behindBracket({ tokens }: Scene['doc'], open: number): number | null {
  if (tokens[open]!.lower !== '(') return null;
  for (let i = open + 1; i <= open + LONGEST_BRACKET; i++) if (tokens[i]?.text === ')') return i + 1;
  return null;
}
const LONGEST_BRACKET = 5;

/** "agreed in principle", "said in response". */
function manner({ doc: { tokens } }: Scene, at: number): number | null {
  const next = tokens[at + 1];
  return tokens[at]!.lower === 'in' && next && !next.cap && MANNER.has(next.lower) ? at + 2 : null;
}
const MANNER = wordSet('principle particular response reply return turn conclusion closing addition');

/** "said in Zenda that". */
function inState({ doc: { tokens }, groups }: Scene, at: number): number | null {
  if (!/^(?:in|at)$/.test(tokens[at]!.lower)) return null;
  return groups.find(({ from, mentions }) => from === at + 1 && mentions[0]!.kind === 'state')?.to ?? null;
}

const OCCASION =
  /^(?:in|during|at) (?:(?:its|a|his|her|their|the) (?:statement|release|readout|tweet|post|communiqu[eé])|(?:the|their|this) (?:meeting|talks|conversation|call|session|audience|discussions|visit))$/;

/** The token behind "with (great) satisfaction". */
function withFeeling({ doc }: Scene, at: number): number | null {
  if (doc.tokens[at]!.lower !== 'with') return null;
  for (let i = at + 1; i < at + 4; i++)
    if (FEELING.test(doc.tokens[i]?.lower ?? '') && doc.tokens[i]!.lower !== 'reference') return i + 1;
  return null;
}

/** "underscored, on the anniversary of the treaty, the need": the token behind the second comma. */
function insertion({ doc, sentence }: Scene, comma: number): number | null {
  if (doc.tokens[comma]!.lower !== ',') return null;
  const first = doc.tokens[comma + 1]?.lower ?? '';
  if (
    !/^(?:on|in|during|at|after|among|inter|as|once|for|with|however|too|before|through|while|without|speaking|amid)$/.test(
      first,
    )
  )
    return null;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + 20); i++) {
    if (doc.tokens[i]!.text === ',') return i + 1;
    if (/^[.;:"“]$/.test(doc.tokens[i]!.text) || doc.tokens[i]!.lower === 'that') return null;
  }
  return null;
}
