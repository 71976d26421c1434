import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { phraseIn } from '../text/words.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { placeAt } from './place-at.ts';
import { hereAt } from './places.ts';

export const VISIT_NOUN = /^(?:visit|visits|trip|tour|journey|mission|stay|stopover|stop|arrival|return)$/;
export const VISIT_VERB = /^(?:visited|visiting|visits|visit|toured|touring|reached|reaches)$/;
export const MOTION =
  /^(?:drove|travelled|traveled|travelling|traveling|travels|travel|arrived|arrives|arriving|arrive|flew|flies|fly|flying|went|goes|go|going|headed|heads|heading|head|landed|lands|came|journeyed|proceed|proceeded|proceeding|proceeds|returned|returning|return|returns|left|leaves|leave|leaving|departed|departs|depart|continued|moved|moves)$/;
/** "Doorstop, Oslo", "Press conference – Oslo": a headline that says where its speaker is. */
export const SPOKEN = /^(?:doorstop|interview|conference|remarks|statement|transcript|briefing)$/;
export const DELEGATION = /^delegation$/;
/** "attending the Assembly in Oslo": where one is meanwhile. */
export const ATTENDING = /^(?:attending|attend|participating|accompanying)$/;
/** "accompanying President A at the 78th session of the General Assembly" has no more words. */
const TO_CITY = 16;
const AT_PLACE = /^(?:,|-|–|—|in)$/;
export const COPULA = /^(?:is|are|was|were|been|be|while|currently|now|due|being|remained|stayed|remain)$/;

/** Where the visit or the journey leads of which the word at `i` tells; `null` where it names no place. */
export function goalOf(
  doc: Tokenised,
  { from, to, kind }: Sentence,
  i: number,
  context: PlaceContext,
  mentions: readonly Mention[],
): PlaceHit | null {
  const { tokens } = doc;
  const { lower } = tokens[i]!;
  if (tokens[i + 1]?.lower === 'here' && i + 1 < to && (MOTION.test(lower) || VISIT_NOUN.test(lower)))
    return /^(?:left|leaves|leave|leaving|departed|departs|depart)$/.test(lower)
      ? null
      : hereAt(doc, i + 1, context);
  const place = (at: number, preposition: string) =>
    at < to ? placeAt(doc, at, to, context, mentions, preposition) : null;
  const behind = (marks: RegExp, reach: number): PlaceHit | null => {
    for (let k = i + 1; k < Math.min(to - 1, i + 1 + reach); k++) {
      if (marks.test(tokens[k]!.lower)) return place(k + 1, 'to');
      if (/^[,;:]$/.test(tokens[k]!.text)) return null;
    }
    return null;
  };
  if (kind === 'title' && SPOKEN.test(lower) && AT_PLACE.test(tokens[i + 1]?.lower ?? ''))
    return place(i + 2, 'in');
  if (kind === 'title' && SPOKEN.test(lower)) return closingTown(tokens, i + 1, to, place);
  if (/^(?:return|returned|returning|returns)$/.test(lower)) return behind(/^(?:from)$/, 2);
  if (lower === 'back' && tokens[i + 1]?.lower === 'from') return place(i + 2, 'to');
  if (VISIT_NOUN.test(lower)) {
    // "the diplomatic mission in Chad" is no journey.
    const goal =
      behind(lower === 'mission' && !isJourney(doc, from, i) ? /^to$/ : /^(?:to|in|of)$/, 2) ??
      told(i, to, doc, place) ??
      adjectival(doc, from, i, place);
    if (goal || !VISIT_VERB.test(lower)) return goal;
  }
  if (DELEGATION.test(lower)) return isLed(doc, from, i) ? behind(/^to$/, 2) : null;
  if (VISIT_VERB.test(lower)) return place(i + 1, 'to');
  if (/^(?:left|leaves|leave|leaving|departed|departs|depart)$/.test(lower))
    return behind(/^(?:for)$/, 4) ?? (afterVisit(doc, i, to) ? place(i + 1, 'to') : null);
  // "the head of" goes nowhere.
  if (lower === 'head' && !/^(?:will|then|to|would|and|also)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  // "continued to Oslo", "continued her tour to Oslo"; "continued aid to Chad" goes nowhere.
  if (lower === 'continued')
    return behind(/^(?:to|in|into)$/, /^(?:on|his|her|their|the)$/.test(tokens[i + 1]?.lower ?? '') ? 4 : 1);
  if (MOTION.test(lower)) return behind(/^(?:to|in|into|for|at|on to)$/, 4);
  // "A, in Oslo for the session, met B"
  if (lower === 'in' && tokens[i - 1]?.text === ',' && mentions.some(({ to: end }) => end === i - 1)) {
    const goal = place(i + 1, 'in');
    return goal && /^(?:for|to|on|as)$/.test(tokens[goal.to]?.lower ?? '') ? goal : null;
  }
  // "Secretary General A in Oslo on 5 and 6 May for meetings": a lead without a verb.
  if (lower === 'in' && mentions[0]?.to === i && mentions[0].from - from <= 1 && isLeadOfVisit(doc, i, to))
    return place(i + 1, 'in');
  if (COPULA.test(lower)) {
    // "it is wonderful to be back in Oslo"
    const at = /^(?:back|here)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (tokens[at]?.lower === 'in') return place(at + 1, 'in');
  }
  if (ATTENDING.test(lower)) return cityOfOccasion(doc, i, to, place);
  return null;
}

/** "Press conference with the Foreign Minister of Zenda, Oslo": the town that ends the headline. */
function closingTown(
  tokens: Tokenised['tokens'],
  from: number,
  to: number,
  place: (at: number, preposition: string) => PlaceHit | null,
): PlaceHit | null {
  const mark = tokens.slice(from, to).findLastIndex(({ text }) => /^[,–—-]$/.test(text));
  const hit = mark < 0 ? null : place(from + mark + 1, 'in');
  return hit?.city && hit.to === to ? hit : null;
}

/** "a four-day mission in Oslo", "is on a peace mission in Oslo". */
const isJourney = (doc: Tokenised, from: number, i: number): boolean =>
  JOURNEY.test(phraseIn(doc, Math.max(from, i - TO_JOURNEY), i));
const JOURNEY =
  /\b(?:[a-z]+-(?:day|week|hour|month)(?: [\w-]+)?|(?:on|ended|began|completed|during) (?:an?|his|her|their)(?: [\w-]+)?)$/;
const TO_JOURNEY = 4;

/** How far behind the name the days stand, and behind them what for. */
const TO_DAYS = 5;

/** "in Oslo on 5 and 6 May": days behind the place, and what the sentence goes on with is no verb. */
function isLeadOfVisit({ tokens }: Tokenised, i: number, end: number): boolean {
  for (let k = i + 2; k < Math.min(end - 1, i + TO_DAYS); k++)
    if (/^(?:on|from)$/.test(tokens[k]!.lower) && tokens[k + 1]!.kind === 'number')
      return tokens.slice(k + 2, Math.min(end, k + 2 + TO_DAYS)).some(({ lower }) => lower === 'for');
  return false;
}

/** The town behind the occasion that one attends, in the same clause. */
function cityOfOccasion(
  { tokens }: Tokenised,
  i: number,
  end: number,
  place: (at: number, preposition: string) => PlaceHit | null,
): PlaceHit | null {
  for (let k = i + 2; k < Math.min(end - 1, i + TO_CITY); k++) {
    if (/^[,;:]$/.test(tokens[k]!.text)) return null;
    // "attending the summit in the French capital"
    if (tokens[k]!.lower !== 'in' || !(tokens[k + 1]!.cap || tokens[k + 1]!.lower === 'the')) continue;
    const hit = place(k + 1, 'in');
    return hit?.city ? hit : null;
  }
  return null;
}

const LEADING = /^(?:lead|leads|led|leading|head|heads|headed|heading)$/;
const TO_LEADING = 9;

/** "will lead a trade delegation to Chad": a journey, as the standing "EU delegation to Chad" is none. */
const isLed = ({ tokens }: Tokenised, from: number, i: number): boolean =>
  !tokens[i]!.cap && tokens.slice(Math.max(from, i - TO_LEADING), i).some(({ lower }) => LEADING.test(lower));

/** How far behind "visit will be" its goal stands. */
const TO_GOAL = 12;

/** "The second visit will be from 6 to 9 August to Chad". */
function told(
  i: number,
  end: number,
  { tokens }: Tokenised,
  place: (at: number, preposition: string) => PlaceHit | null,
): PlaceHit | null {
  // "The visit will be to X", "Visit by Minister A to X".
  if (!/^(?:will|is|was|by|of)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  for (let k = i + 2; k < Math.min(end - 1, i + TO_GOAL); k++) {
    const { lower, text } = tokens[k]!;
    if (/^[,;:]$/.test(text)) return null;
    const cap = tokens[k + 1]!.cap || tokens[k + 1]!.lower === 'the';
    if (lower === 'to' && cap) return place(k + 1, 'to');
  }
  return null;
}

const OCCASION =
  /^(?:talks|meeting|meetings|negotiations|discussions|consultations|summit|session|round|deliberations)$/;
/** "left Oslo on Friday", "after three days of closed-door talks" have no more words between. */
const TO_AFTER = 8;
const TO_OCCASION = 8;

/** "left Oslo on Friday after a two-day visit", "after three days of talks with B": they were there, if no other place is said. */
function afterVisit({ tokens }: Tokenised, i: number, end: number): boolean {
  for (let k = i + 2; k < Math.min(end - 2, i + TO_AFTER); k++) {
    if (tokens[k]!.lower !== 'after') continue;
    const behind = tokens.slice(k + 1, Math.min(end, k + TO_OCCASION));
    return (
      behind.some(({ lower }) => VISIT_NOUN.test(lower)) ||
      (behind.some(({ lower }) => OCCASION.test(lower)) && !saysWhere(tokens, k, end))
    );
  }
  return false;
}

/** "left Oslo after talks with B in Rome". */
const saysWhere = (tokens: Tokenised['tokens'], from: number, end: number): boolean =>
  tokens.slice(from, end).some(({ lower }, k, all) => lower === 'in' && all[k + 1]?.cap === true);

/** "during his Moscow visit". */
function adjectival(
  doc: Tokenised,
  from: number,
  i: number,
  place: (at: number, preposition: string) => PlaceHit | null,
): PlaceHit | null {
  for (let at = i - 1; at >= Math.max(from, i - 3) && doc.tokens[at]!.cap; at--) {
    const hit = place(at, 'to');
    if (hit?.to === i && hit.city) return hit;
  }
  return null;
}
