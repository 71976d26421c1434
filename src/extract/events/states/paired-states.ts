import type { Frame } from '../../frames/frame.ts';
import type { Group } from '../../mentions/groups.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';
import { otherOfOccasion } from './occasion-of-two.ts';

/**
 * "Zenda and the League signed an accord after talks between Foreign Minister A and League chairman B": where one of
 * two sides speaks for one of two states or bodies that the sentence joins, the other speaks for the other. Whoever
 * invited a visitor to a state speaks for it.
 */
export function pairStates({ doc, groups, mentions, voice }: Material, drafts: readonly Draft[]): void {
  for (const { parties, frames } of drafts) {
    const visited = frames.find(({ visited }) => visited)?.visited;
    const host = parties.find((party) => party.role === 'host' && isBare(party));
    if (visited && host) giveOther(host, visited);
    const [bare, another] = parties.filter(isBare);
    if (bare && another && parties.length === 2) giveOther(another, ofOccasion(mentions, frames, voice));
    const known = parties.find((party) => !isBare(party));
    if (!bare || another || !known || parties.length !== 2 || isOursBeside(known, voice)) continue;
    for (const { sentence } of frames) {
      // "Zendan, Chadian envoys call on A": who is named beside the two is neither's.
      const isThird = bare.entity.mentions.some((mention) => mention.sentence === sentence);
      const state =
        inSentences(groups, sentence)
          .map((group) => otherState(group, known, !isThird && group.from === doc.sentences[sentence]!.from))
          .find(Boolean) ??
        (/^(?:his|her)$/.test(known.mention.determiner ?? '')
          ? ofLead(doc, groups, known, sentence)
          : null) ??
        (known.country && otherOfOccasion(doc, sentence, known.country.code));
      if (!state) continue;
      bare.entity.country ??= state;
      bare.country = state;
      break;
    }
  }
}

/** "The leaders of Zenda and Chad are to meet. President A will meet his Chadian counterpart": the other of the two whose leaders the sentences before told of. */
const ofLead = (
  { sentences }: Tokenised,
  groups: readonly Group[],
  known: Party,
  before: number,
): Mention['country'] =>
  inSentences(groups, before - LEAD, before - 1)
    .filter(({ from, sentence }) => from === sentences[sentence]!.from)
    .filter(({ mentions: [one] }) => /^(?:leader|president|minister|premier)$/.test(one!.head ?? ''))
    .map((group) => otherState(group, known, true))
    .find(Boolean) ?? null;
const LEAD = 2;

/** In a state's own release whoever stands without a state beside a foreigner is its own, whichever two states are talked of. */
const isOursBeside = (known: Party, { official, country }: Voice): boolean =>
  official && country !== null && known.country !== null && known.country.code !== country;

/** The other state of "the Zenda-Chad Dialogue" in the words of our own official release; a longer list joins no two. */
function ofOccasion(
  mentions: readonly Mention[],
  frames: readonly Frame[],
  { official, country }: Voice,
): Mention['country'] {
  if (!official || !country) return null;
  for (const { sentence } of frames) {
    const states = inSentences(mentions, sentence).filter(({ kind }) => kind === 'state');
    for (const [k, one] of states.entries()) {
      const next = states[k + 1];
      if (!joins(one, next) || joins(states[k - 1], one) || joins(next, states[k + 2])) continue;
      if (one.country?.code === country) return next!.country;
      if (next!.country?.code === country) return one.country;
    }
  }
  return null;
}

/** Side by side, with a hyphen, a comma or an "and" between at most. */
const joins = (one: Mention | undefined, next: Mention | undefined): boolean =>
  one !== undefined && next !== undefined && next.from - one.to <= 1;

function giveOther(party: Party, state: Mention['country']): void {
  if (!state) return;
  party.entity.country ??= state;
  party.country = state;
}

const isBare = ({ entity, country }: Party): boolean =>
  entity.kind === 'person' && !country && !entity.organization && entity.sure;

/** The state that a pair joins with the one for which the known side speaks. */
function otherState({ mentions }: Group, known: Party, opens: boolean): Mention['country'] {
  const [a, b] = mentions;
  // "Zendan, Chadian ministers hold talks": the headline has both; "A meets Zendan, Chadian ministers" is of a third.
  if (opens && a && !b && a.kind === 'office' && a.countries.length === 2) {
    const other = a.countries.filter(({ code }) => code !== known.country?.code);
    return other.length === 1 ? other[0]! : null;
  }
  if (!a || !b || mentions.length !== 2 || !isBody(a) || !isBody(b)) return null;
  if (isFor(a, known)) return b.country;
  return isFor(b, known) ? a.country : null;
}

const isBody = ({ kind }: Mention): boolean => kind === 'state' || kind === 'organization';

const isFor = ({ country, organization }: Mention, party: Party): boolean =>
  country
    ? country.code === party.country?.code
    : organization !== null && organization.text === party.entity.organization?.text;
