import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';

/** Plural offices that stand for whoever of a state was met. */
const ANY_OF_STATE = new Set(['leader', 'official', 'authority']);

/** "held talks with Zendan leaders": those of a state whom the rest of the text may name; `null` where the event is not so told. */
function leadersOf({ parties, frames }: Draft): { guest: Party; code: string; least: number } | null {
  if (parties.length !== 2 || frames[0]!.open) return null;
  const all = parties.find(({ entity, country }) => isAnyOfState(entity) && country !== null);
  const guest = parties.find((party) => party !== all);
  if (!all || guest?.entity.kind !== 'person') return null;
  // Officials are many: one who is named is not all of those who were met.
  return { guest, code: all.country!.code, least: all.entity.heads.has('official') ? 2 : 1 };
}

const isAnyOfState = ({ plural, kind, heads }: Party['entity']): boolean =>
  plural && kind === 'office' && heads.size > 0 && heads.isSubsetOf(ANY_OF_STATE);

/** The meetings with those leaders one by one, of which the text tells further down. */
export function toldOneByOne(draft: Draft, drafts: readonly Draft[]): Draft[] {
  const round = leadersOf(draft);
  if (!round) return [];
  const found = drafts.filter(
    (other) =>
      other !== draft &&
      other.kind === draft.kind &&
      other.status === draft.status &&
      other.background === draft.background &&
      other.frames[0]!.from > draft.frames[0]!.from &&
      (!other.told || !draft.date || compatible(other.told, draft.date.value)) &&
      isWithSomeOf(other, round.guest, round.code, draft.place?.country === round.code),
  );
  const named = new Set(found.flatMap(({ parties }) => parties.map(({ key }) => key)));
  // The guest is among them.
  return named.size > round.least ? found : [];
}

/** The guest, and by name or by an office of their own only people of that state, or on a visit `there` of no other. */
function isWithSomeOf({ parties }: Draft, guest: Party, code: string, there: boolean): boolean {
  const others = parties.filter(({ entity }) => entity.id !== guest.entity.id);
  return (
    others.length > 0 &&
    others.length < parties.length &&
    others.every(({ entity, country }) => {
      const local = country ? country.code === code : there && !entity.organization && entity.heads.size > 0;
      return local && (entity.kind === 'person' || (entity.kind === 'office' && !entity.plural));
    })
  );
}

/** "held talks with Zendan leaders in Oslo on Monday. She met President A": day and town hold for each of them. */
export function shareOfRounds(drafts: readonly Draft[]): void {
  for (const draft of drafts)
    for (const one of toldOneByOne(draft, drafts)) {
      one.date ??= draft.date;
      if (one.kind === 'meeting') one.place ??= draft.place;
    }
}
