import type { Frame } from '../frames/frame.ts';
import { wordAt, wordSet } from '../text/words.ts';
import { before, where } from './belonging-before.ts';
import { behind } from './belonging-behind.ts';
import { isWhereTheyGather } from './gathered.ts';
import type { PlaceHit } from './hit.ts';
import { isHosted } from './host-town.ts';
import type { Surroundings } from './surroundings.ts';

const POSTS =
  /^(?:ambassador|ambassadors|representative|representatives|envoy|envoys|mission|missions|embassy|embassies|consul|office|offices|leaders|officials|authorities|community|members|businessmen|director|correspondent|diplomat|diplomats|coordinator|commander|head|based|resident|accredited|stationed|headquartered|troops|government|rulers|parties|groups|party|rebels)$/;
/** "between the leaders in Oslo": these meet there. */
const SIDES = /^(?:leaders|officials|members|diplomats|representatives|envoys)$/;
/** Of a place that tells only where everybody was: any other of its sentence is nearer. */
const FAR = 40;

/** How far a place stands from a frame that it belongs to; `null` where it belongs to something else. */
export function distanceTo(around: Surroundings, frame: Frame, hit: PlaceHit): number | null {
  // "A, back from Oslo where he saw B, received C": the clause is over.
  const isClosed = frame.rule.startsWith('verb:') && wordAt(around.doc, frame.from - 1) === ',';
  if (hit.rule === 'place:where')
    return hit.to <= frame.from && !isClosed && where(around, hit.to, frame.from) ? 4 : null;
  if (hit.rule === 'place:host-town') return isHosted(around.doc, hit.to, frame.from) ? 2 : null;
  if (covered(around, frame, hit) || isOfOther(around.doc, frame, hit) || isOfCaptives(around.doc, hit))
    return null;
  if (isWhereTheyGather(around, frame, hit)) return FAR;
  if (hit.from >= frame.to && isToCome(around, frame, hit)) return null;
  if (hit.from >= frame.to) return behind(around, frame, hit) ? hit.from - frame.to : null;
  if (hit.to <= frame.from) return before(around, frame, hit) ? (frame.from - hit.to) * 1.5 + 3 : null;
  return 0;
}

/** "raised the case of two sailors held in Oslo during talks with B": where they are held; but "a meeting held in Oslo". */
const isOfCaptives = (doc: Surroundings['doc'], { from }: PlaceHit): boolean =>
  CAPTIVE.has(wordAt(doc, from - 1)) ||
  (wordAt(doc, from - 1) === 'held' && PEOPLE_HELD.test(wordAt(doc, from - 2)));
const CAPTIVE = wordSet(
  'jailed imprisoned detained arrested kidnapped abducted convicted sentenced stranded',
);
const PEOPLE_HELD =
  /^(?:hostages?|prisoners?|nationals|sailors?|soldiers?|detainees?|captives?|spy|spies|crew|fishermen|airmen|pilots?|tourists?|missionar(?:y|ies)|still)$/;

/** "proposals made at the Chad summit", "states at the Chad meeting": a land that tells which occasion it was. */
function isOfOther({ tokens }: Surroundings['doc'], { from, to }: Frame, hit: PlaceHit): boolean {
  if (hit.city || hit.rule !== 'place:country') return false;
  const noun = /^["“]$/.test(tokens[hit.to]?.text ?? '') ? hit.to + 1 : hit.to;
  return OTHER_OCCASION.test(tokens[noun]?.lower ?? '') && !(from <= noun && noun < to);
}
const OTHER_OCCASION = /^(?:(?:mini-)?summit|meeting|conference|talks|forum|round|accords?|agreement)$/;

/** "discussed the forthcoming conference in Zenda": the place of that. */
function isToCome({ doc: { tokens } }: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  for (let i = hit.from - 1; i >= Math.max(frame.to, hit.from - OCCASION); i--) {
    const { lower, kind } = tokens[i]!;
    if (/^(?:forthcoming|upcoming|coming)$/.test(lower)) return true;
    if (kind === 'mark' && !/^['’]s?$/.test(lower)) return false;
  }
  return false;
}

/** "the forthcoming UN Climate Change Conference" has no more words. */
const OCCASION = 6;

/** "the ambassador in Moscow": the place is part of an office. */
function covered({ doc, mentions }: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  for (const { from, to, kind, name } of mentions)
    if (from < hit.from && hit.from < to && (name !== null || kind === 'office')) return true;
  const previous = doc.tokens[hit.from - 1];
  if (!previous || previous.cap || hit.from <= frame.from || hit.from - 1 < frame.to) return false;
  return POSTS.test(previous.lower) && hit.from > frame.to && !(hit.city && SIDES.test(previous.lower));
}
