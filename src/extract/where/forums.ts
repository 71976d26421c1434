import type { Tokenised } from '../text/sentences.ts';
import type { PlaceContext, PlaceHit, Spot } from './hit.ts';
import { withLongerName } from './longer-name.ts';
import { townAt } from './towns.ts';

/** "on the margins of the Munich Security Conference". */
export function marginsOf(doc: Tokenised, at: number, end: number, context: PlaceContext): PlaceHit | null {
  const q = doc.tokens[at]?.lower === 'the' ? at + 1 : at;
  return q < end ? forumAt(doc, q, end, context) : null;
}

/** "the Munich Security Conference", "the Antalya Diplomacy Forum": named after the town that holds it. */
export function forumAt(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  let to = q;
  while (to < end && to - q < 6 && (tokens[to]!.cap || IN_NAME.test(tokens[to]!.lower))) to++;
  // "the Munich Security Conference on Tuesday": the day is none of its name.
  while (to > q && !HEAD.test(tokens[to - 1]!.lower)) to--;
  const head = tokens[to - 1];
  if (to - q < 2 || !head || !HEAD.test(head.lower)) return null;
  const named = townAt(doc, q, to, context);
  const town = named && withLongerName(doc, named, to);
  if (!town || town.rule === 'place:region' || town.to >= to) return null;
  const venue: Spot = { from: q, to, text: doc.text.slice(tokens[q]!.start, head.end) };
  return { ...town, to, venue, rule: 'place:forum' };
}

const HEAD = /^(?:forum|conference|summit|dialogue|congress|marketplace)$/;
/** "the Munich international security conference": what stands in such a name with a small letter, its noun among it. */
const IN_NAME =
  /^(?:on|of|and|for|international|security|economic|regional|annual|global|climate|energy|peace|forum|conference|congress)$/;
