import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { oneOf } from '../text/words.ts';
import { marginsOf } from './forums.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { hostTown, isHosting } from './host-town.ts';
import { merged } from './merged.ts';
import { placeAt, placeOfDateline, townHere } from './place-at.ts';
import { venueAt } from './venues.ts';

const isAt = oneOf('in at near outside inside on aboard');
const leadsTo = oneOf('to from for visited');

/** All places of a sentence that stand behind a preposition of place, and "here". `mentions` are those of the sentence. */
export function placesIn(
  doc: Tokenised,
  sentence: Sentence,
  context: PlaceContext,
  mentions: readonly Mention[],
): PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower, word } = doc.tokens[i]!;
    const hit =
      lower === 'here'
        ? hereAt(doc, i, context)
        : isAt(word) && i + 1 < sentence.to
          ? placeAt(doc, i + 1, sentence.to, context, mentions, lower)
          : lower === 'of' && /^(?:margins|margin|sidelines|fringes)$/.test(doc.tokens[i - 1]?.lower ?? '')
            ? marginsOf(doc, i + 1, sentence.to, context)
            : lower === 'of' && /^(?:outskirts|suburbs|edge)$/.test(doc.tokens[i - 1]?.lower ?? '')
              ? townHere(doc, i + 1, sentence.to, context)
              : isHosting(word)
                ? hostTown(doc, i, sentence, context)
                : lower === 'during'
                  ? beforeOccasion(doc, i + 1, sentence.to, context)
                  : leadsTo(word) && i + 1 < sentence.to
                    ? (whereClause(doc, i + 1, sentence.to, context, mentions) ??
                      (isSetFor(doc, i) ? townHere(doc, i + 1, sentence.to, context) : null))
                    : null;
    if (!hit) continue;
    // "here at the palace", "at the palace here": both are said of one place.
    const beside = [i - 1, hit.to].find((at) => doc.tokens[at]?.lower === 'here');
    const here = hit.venue && beside !== undefined ? placeOfDateline(beside, context) : null;
    hits.push({ ...(here ? merged(hit, here) : hit), from: i });
    // A town that hosts stands before its verb.
    i = Math.max(i, hit.to - 1);
  }
  return hits;
}

/** "a two-hour White House meeting": before the name of the building stand no more words. */
const TO_BUILDING = 3;
const isOccasion = oneOf('meeting talks summit ceremony dinner luncheon lunch session visit');

/** "during a two-hour White House meeting": the building whose name stands before the occasion. */
function beforeOccasion(doc: Tokenised, at: number, end: number, context: PlaceContext): PlaceHit | null {
  for (let q = at; q < Math.min(end, at + TO_BUILDING); q++) {
    if (!doc.tokens[q]!.cap) continue;
    const venue = venueAt(doc, q, end, context);
    const occasion = venue?.rule === 'place:famous-venue' ? doc.tokens[venue.to] : undefined;
    return occasion && isOccasion(occasion.word) ? venue : null;
  }
  return null;
}

/** "a summit planned for Oslo", "talks scheduled for Oslo on Friday". */
const isSetFor = ({ tokens }: Tokenised, at: number): boolean =>
  tokens[at]!.lower === 'for' && /^(?:planned|scheduled|slated|set)$/.test(tokens[at - 1]?.lower ?? '');

/** "from Italy, where he met B", "left for Rome on Friday, where": a place only for the clause behind it. */
function whereClause(
  doc: Tokenised,
  at: number,
  end: number,
  context: PlaceContext,
  mentions: readonly Mention[],
): PlaceHit | null {
  if (!doc.tokens[at]!.cap && doc.tokens[at]!.lower !== 'the') return null;
  const hit = placeAt(doc, at, end, context, mentions, 'to');
  for (let i = hit ? hit.to : end; i < Math.min(end, at + 12); i++) {
    const { lower, cap, kind } = doc.tokens[i]!;
    if (lower === 'where') return { ...hit!, rule: 'place:where' };
    if (
      kind === 'word' &&
      !cap &&
      !/^(?:on|next|last|this|the|same|day|week|weekend|month|earlier|later|morning|afternoon|evening|today|yesterday|tomorrow)$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** "met here": the place of the dateline. "here in Geneva" has its own. */
export function hereAt(doc: Tokenised, i: number, { dateline }: PlaceContext): PlaceHit | null {
  return /^(?:in|at)$/.test(doc.tokens[i + 1]?.lower ?? '') ? null : placeOfDateline(i, { dateline });
}
