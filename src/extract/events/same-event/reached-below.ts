import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { areAmong } from '../party.ts';

/**
 * "A left for Oslo on Monday for talks with B. … A and B agreed at a meeting in the palace": by now the talks for which A
 * left were held, and both tell of one event. Returns the drafts without the plan.
 */
export function withoutReached(doc: Tokenised, drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const held = isJourney(doc, draft) ? drafts.find((other) => isReached(doc, draft, other)) : undefined;
    if (!held) return true;
    held.frames.push(...draft.frames);
    held.place ??= draft.place;
    return false;
  });
}

const isJourney = (doc: Tokenised, { status, frames }: Draft): boolean =>
  status === 'planned' &&
  frames.every(({ sentence, from }) => LEFT_FOR.test(phraseIn(doc, doc.sentences[sentence]!.from, from)));
const LEFT_FOR =
  /\b(?:left|leaves|departed|flew|flies|set off|headed|arrived|arrives|travelled|traveled|came) (?:(?!(?:who|which|that|where|and|said)\b)[^;:])*$/;

/** Told of behind the journey, of these days, in no other town, and not as the last time they met. */
const isReached = (doc: Tokenised, plan: Draft, held: Draft): boolean =>
  held.status === 'held' &&
  !held.background &&
  held.kind === plan.kind &&
  held.frames[0]!.from > plan.frames[0]!.from &&
  (held.date === null || (held.date.value.precision === 'day' && held.date.value.basis !== 'stated')) &&
  (!held.place?.city || !plan.place?.city || held.place.city.text === plan.place.city.text) &&
  held.parties.length === plan.parties.length &&
  areAmong(plan.parties, held.parties) &&
  !held.frames.some(({ from, to }) => LAST_TIME.test(phraseIn(doc, Math.max(0, from - TO_LAST), to)));
const LAST_TIME = /\b(?:last|previously|earlier|first)\b/;
const TO_LAST = 4;
