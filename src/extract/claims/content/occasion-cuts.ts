import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import { oneOf } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Content } from './content.ts';
import { DAY } from './time-words.ts';

/** How far behind the preposition the noun of the occasion stands, and behind that noun with whom it was. */
const TO_NOUN = 4;
const TO_PARTNER = 5;
/** "with that country's prime minister": before the name or office of the partner. */
const TO_NAME = 4;

const opensMeeting = oneOf('when as after');
const opensPassing = oneOf('during in at after following before');

/** "called for restraint during a telephone call with A on Monday", "called for aid after talks here with A": the occasion ends a phrase that is called for. */
export function passingCut({ doc, groups }: Scene, at: number, { from, frame }: Content): number | null {
  if (frame === 'clause' || at < from + 1) return null;
  if (!opensPassing(doc.tokens[at]!.word)) return null;
  const noun = doc.tokens
    .slice(at + 1, at + 1 + TO_NOUN)
    .findIndex(({ lower }) => /^(?:call|conversation|meeting|talks|audience)$/.test(lower));
  const determined = /^(?:an?|the|his|her|their)$/.test(doc.tokens[at + 1]!.lower);
  if (noun < (determined ? 1 : 0) || !(determined || doc.tokens[at + noun + 1]!.lower === 'talks'))
    return null;
  const behind = doc.tokens
    .slice(at + noun + 2, at + noun + 2 + TO_PARTNER)
    .findIndex(
      ({ lower, kind }, i, words) =>
        lower === 'with' ||
        kind === 'mark' ||
        /^(?:and|that|between)$/.test(lower) ||
        (lower === 'on' && !DAY.has(words[i + 1]?.lower ?? '')),
    );
  const partner = at + noun + 2 + behind;
  return behind >= 0 &&
    doc.tokens[partner]!.lower === 'with' &&
    groups.some(({ from: named }) => named > partner && named <= partner + TO_NAME)
    ? at
    : null;
}

/** "to stay in touch when they met in May", "to cut tariffs as they met here", "that ties were good after he met B", "to help as he began a visit": the occasion on which it was said. */
function metAt({ tokens }: Scene['doc'], from: number, end: number): number | null {
  for (let i = from + 2; i < end - 2; i++)
    if (
      opensMeeting(tokens[i]!.word) &&
      /^(?:they|both|the|he|she)$/.test(tokens[i + 1]!.lower) &&
      tokens
        .slice(i + 2, Math.min(end, i + 6))
        .some(({ lower }) =>
          /^(?:met|spoke|talked|discussed|received|visited|hosted|welcomed|began|opened|arrived|wrapped)$/.test(
            lower,
          ),
        )
    )
      return i;
  return null;
}

/** ", while receiving Minister A in Oslo on Monday": the occasion, told of the speaker. */
function whileMeeting({ doc: { tokens }, groups }: Scene, from: number, end: number): number | null {
  for (let i = Math.max(from + 2, end - FARTHEST_WHILE); i < end - 2; i++)
    if (
      tokens[i]!.lower === 'while' &&
      RECEIVING.test(tokens[i + 1]!.lower) &&
      groups.some((group) => group.from === i + 2 && isMet(group, tokens[i + 1]!.lower))
    )
      return tokens[i - 1]!.text === ',' ? i - 1 : i;
  return null;
}
/** Someone or a delegation, and not the standards of a state. */
const isMet = ({ mentions }: Group, verb: string): boolean =>
  verb === 'visiting' || mentions.some(({ kind }) => kind !== 'state' && kind !== 'organization');
/** Whom one receives, with his titles, has no more words. */
const FARTHEST_WHILE = 30;
const RECEIVING = /^(?:receiving|meeting|hosting|welcoming|visiting|greeting)$/;

/** An occasion with its partner and his titles has no more words. */
const FARTHEST_OCCASION = 20;
const isOccasion = oneOf('talks meeting conversation call session lunch dinner breakfast round');

/** ", after talks here with B": behind a comma the occasion is of the saying, not of what is said. */
function talksWith({ tokens }: Scene['doc'], at: number, end: number): boolean {
  if (!/^(?:after|following|during)$/.test(tokens[at]!.lower)) return false;
  const noun = tokens.slice(at + 1, at + 5).findIndex(({ word }) => isOccasion(word));
  return (
    noun >= 0 &&
    tokens.slice(at + noun + 2, Math.min(end, at + noun + 8)).some(({ lower }) => lower === 'with')
  );
}

const opensOccasion = oneOf('during in at after following on');

/** "… during their meeting", "… in a telephone conversation with B": the occasion is no part of a noun phrase or a bare clause. */
export function occasionCut(scene: Scene, from: number, end: number, trigger: Trigger): number {
  const { doc } = scene;
  const met = metAt(doc, from, end) ?? whileMeeting(scene, from, end);
  if (met !== null) return met;
  if (trigger.verb.takes[0] === 'infinitive') return end;
  for (let i = end - 2; i > Math.max(from + 2, end - FARTHEST_OCCASION); i--) {
    if (!opensOccasion(doc.tokens[i]!.word)) continue;
    if (doc.tokens[i - 1]!.text === ',' && talksWith(doc, i, end)) return i - 1;
    const words = doc.tokens.slice(i + 1, Math.min(end, i + 7)).map(({ lower }) => lower);
    const noun = words.findIndex((word) =>
      /^(?:meeting|talks|conversation|call|encounter|audience|telephone|phone|briefing)$/.test(word),
    );
    if (
      noun > 0 &&
      noun < 4 &&
      /^(?:the|their|a|his|her|today|this|an)$/.test(words[0]!) &&
      doc.tokens
        .slice(i, end)
        .every(({ lower }) => !/^(?:that|and|which|to|on|of|between)$/.test(lower) || lower === 'on') &&
      /^(?:during|in|at|after|following)$/.test(doc.tokens[i]!.lower)
    )
      return /^(?:at|in)$/.test(doc.tokens[i]!.lower) && words[noun] === 'talks' ? end : i;
  }
  return end;
}
