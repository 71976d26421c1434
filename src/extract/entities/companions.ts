import { COMPANION_VERBS, TRAVEL_VERBS } from '../lexicon/attendance.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';
import type { Cast } from './entity.ts';

/** "Foreign Minister A, who is accompanying the Prime Minister,", "A, travelling with B,": who comes with someone is of the same state. */
export function placeCompanions(doc: Tokenised, mentions: readonly Mention[], { of }: Cast): void {
  for (const mention of mentions) {
    const companion = of.get(mention);
    if (companion?.kind !== 'person' || companion.country || companion.organization) continue;
    // Of whom no office is told, it may be a host or an escort.
    if (companion.heads.size === 0) continue;
    const at = pastAccompanying(doc, mention.to);
    if (at === null) continue;
    const leader = inSentences(mentions, mention.sentence).find(({ from }) => from >= at && from <= at + 1);
    // "accompanying her husband", "travelling with the UN envoy": of no state that is told.
    const one = leader && leader.kind !== 'state' ? of.get(leader) : undefined;
    const country = one?.heads.isDisjointFrom(MINISTERS) ? one.country : null;
    if (country) companion.country = country;
  }
}

/** Who accompanies another state's minister may be the host. */
const MINISTERS = new Set(['minister', 'secretary of state', 'secretary']);

const AUXILIARIES = /^(?:is|was|has|had|been|were|also)$/;

/** Where the one begins with whom those named before token `at` come; `null` where nothing of the kind follows. */
function pastAccompanying(doc: Tokenised, at: number): number | null {
  let i = wordAt(doc, at) === ',' ? at + 1 : at;
  if (wordAt(doc, i) === 'who') i++;
  // "A is accompanying B" tells the same as a sentence of its own.
  while (AUXILIARIES.test(wordAt(doc, i))) i++;
  if (COMPANION_VERBS.has(wordAt(doc, i))) return i + 1;
  return TRAVEL_VERBS.has(wordAt(doc, i)) && wordAt(doc, i + 1) === 'with' ? i + 2 : null;
}
