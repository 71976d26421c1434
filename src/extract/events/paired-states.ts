import type { Group } from '../mentions/groups.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Draft } from './draft.ts';
import type { Material } from './material.ts';
import type { Party } from './party.ts';

/**
 * "Zenda and the League signed an accord after talks between Foreign Minister A and League chairman B": where one of
 * two sides speaks for one of two states or bodies that the sentence joins, the other speaks for the other.
 */
export function pairStates({ groups }: Material, drafts: readonly Draft[]): void {
  for (const { parties, frames } of drafts) {
    const [bare, another] = parties.filter(isBare);
    const known = parties.find((party) => !isBare(party));
    if (!bare || another || !known || parties.length !== 2) continue;
    for (const { sentence } of frames) {
      const state = inSentences(groups, sentence)
        .map((group) => otherState(group, known))
        .find(Boolean);
      if (!state) continue;
      bare.entity.country ??= state;
      bare.country = state;
      break;
    }
  }
}

const isBare = ({ entity, country }: Party): boolean =>
  entity.kind === 'person' && !country && !entity.organization && entity.sure;

/** The state that a pair joins with the one for which the known side speaks. */
function otherState({ mentions }: Group, known: Party): Mention['country'] {
  const [a, b] = mentions;
  if (!a || !b || mentions.length !== 2 || !isBody(a) || !isBody(b)) return null;
  if (isFor(a, known)) return b.country;
  return isFor(b, known) ? a.country : null;
}

const isBody = ({ kind }: Mention): boolean => kind === 'state' || kind === 'organization';

const isFor = ({ country, organization }: Mention, party: Party): boolean =>
  country
    ? country.code === party.country?.code
    : organization !== null && organization.text === party.entity.organization?.text;
