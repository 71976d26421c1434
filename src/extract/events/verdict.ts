import type { Voice } from '../voice.ts';
import type { Draft } from './draft.ts';
import type { Party } from './parties.ts';

/**
 * Why a draft is no event of the codebook, or `null` where it is one: two sides at least, one of them a state or a
 * body, not one government with itself. Leaves the draft without parties that are no sides.
 */
export function objectionTo(draft: Draft, drafts: readonly Draft[], voice: Voice): string | null {
  const parties = draft.parties.filter(isSide);
  draft.parties = parties;
  if (parties.length < 2) return 'fewer than two sides';
  if (
    parties.every(({ entity }) => entity.kind === 'state' || entity.kind === 'organization') &&
    !definite(draft)
  )
    return 'states or bodies only, and no occasion is named';
  const bodies = new Set(parties.map((party) => bodyOf(party, voice)));
  const official = parties.some(
    (party) => party.country || party.entity.organization || party.entity.heads.size > 0,
  );
  if (!official) return 'no side is a state, a body or an office';
  if (bodies.size < 2) return 'one government or body with itself';
  if (coveredStates(draft, drafts)) return 'told already of the people of these states';
  const met =
    draft.visit &&
    drafts.some(
      (other) =>
        other !== draft &&
        !other.visit &&
        other.parties.filter(({ entity }) => parties.some((party) => party.entity.id === entity.id)).length >=
          2,
    );
  return met ? 'a visit of which a meeting of the same sides is told' : null;
}

const isSide = ({ entity }: Party) =>
  !(
    entity.kind === 'office' &&
    /^(?:member|official|observer|manager)$/.test([...entity.heads][0] ?? '') &&
    !entity.country &&
    !entity.organization
  );

const bodyOf = ({ entity, country }: Party, voice: Voice): string =>
  country?.code ??
  entity.organization?.text.toLowerCase() ??
  (entity.heads.size > 0
    ? (voice.country ?? voice.organization ?? `office:${entity.id}`)
    : (voice.country ?? `person:${entity.id}`));

/** States by themselves meet only where date or place make it an occasion: settled later, so the verb must say it. */
const definite = (draft: Draft) =>
  draft.frames.some(({ rule }) => /talks|meeting|summit|negotiations|meet/.test(rule));

/** "The two countries have begun talks" beside the people who hold them: told already. */
const coveredStates = (draft: Draft, drafts: readonly Draft[]) =>
  draft.parties.every(({ entity }) => entity.kind === 'state') &&
  drafts.some(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      draft.parties.every(({ country }) =>
        other.parties.some(
          (party) => party.entity.kind === 'person' && party.country?.code === country?.code,
        ),
      ),
  );
