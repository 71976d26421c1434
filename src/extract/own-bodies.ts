import { COMMON_BODIES } from './lexicon/countries.ts';
import type { Mention } from './mentions/mention.ts';
import type { Voice } from './voice.ts';

/** "National Security Council Secretary-General A" in a state's own release or a report from home: of its own council, and not of the one in Washington. */
export function asOwnBodies(mentions: readonly Mention[], { official, country, filed, agency }: Voice): void {
  if (!country || agency || !(official || filed === country)) return;
  for (const mention of mentions)
    if (mention.country && mention.country.code !== country && COMMON_BODIES.test(mention.country.text))
      mention.country = null;
}
