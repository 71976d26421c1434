import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordSet } from '../../text/words.ts';
import type { Voice } from '../../voice/voice.ts';
import { type Draft, isMixed } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';
import type { Resolved } from './parties.ts';

const VISITING = wordSet('visiting guest');
const GUESTS = wordSet('guests visitors');

/** "the visiting ministers called on B": those of another state in the event told before. */
export function nameVisitors(doc: Tokenised, drafts: readonly Draft[], resolved: Resolved): Resolved {
  if (!resolved.sides.some((side) => side.some((party) => isVisiting(doc, party)))) return resolved;
  const last = drafts.findLast(isMixed);
  const guests = last?.parties.filter(({ role }) => role === 'guest') ?? [];
  const foreign =
    guests.length > 1 ? guests : (last?.parties.filter(({ country }) => country !== null) ?? []);
  if (!last || foreign.length === 0 || foreign.length === last.parties.length) return resolved;
  const sides = resolved.sides.map((side) =>
    side.flatMap((party) =>
      isVisiting(doc, party) ? foreign.map((other) => ({ ...other, role: party.role })) : [party],
    ),
  );
  return { ...resolved, sides };
}

const OF_BOTH =
  /^of (?:the two|both|the|our|their) (?:two )?(?:countries|states|nations|neighbou?rs|sides)\b/;

/** "The chiefs of staff of the two countries": one for each state in the event told before. */
export function nameBothStates(
  { doc, voice }: Material,
  drafts: readonly Draft[],
  resolved: Resolved,
): Resolved {
  if (!resolved.sides.some((side) => side.some((party) => isOfBothStates(doc, party)))) return resolved;
  const states = statesOf(
    drafts.findLast((draft) => statesOf(draft, voice).length === 2),
    voice,
  );
  if (states.length !== 2) return resolved;
  const sides = resolved.sides.map((side) =>
    side.flatMap((party) =>
      isOfBothStates(doc, party)
        ? states.map((country) => ({ ...party, key: `${party.entity.id}:${country.code}`, country }))
        : [party],
    ),
  );
  return { ...resolved, sides };
}

/** The states for which people take part; whoever is of none that is said speaks for the publisher's. */
function statesOf(draft: Draft | undefined, voice: Voice): NonNullable<Party['country']>[] {
  const states = new Map<string, NonNullable<Party['country']>>();
  for (const { country, entity } of draft?.parties ?? []) {
    const own = voice.country && !entity.organization && entity.title;
    const state = country ?? (own ? { ...own, code: voice.country! } : null);
    if (state) states.set(state.code, state);
  }
  return [...states.values()];
}

const isOfBothStates = (doc: Tokenised, { entity, country, mention }: Party): boolean =>
  entity.plural &&
  entity.kind === 'office' &&
  !country &&
  OF_BOTH.test(phraseIn(doc, mention.to, mention.to + 5));

const isVisiting = (doc: Tokenised, { entity, country, mention }: Party): boolean =>
  entity.plural &&
  entity.kind === 'office' &&
  !country &&
  someWord(doc, mention.from, mention.to, VISITING.union(GUESTS));
