import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';

/** "A chaired a meeting of the Polar Four: Chad, Peru and Norway": a state of three or more for which someone there speaks is not there a second time. */
export function dropSpokenFor(drafts: readonly Draft[], { official, country: home }: Voice): void {
  const stateOf = ({ country, entity: { organization } }: Party) =>
    country?.code ?? (official && !organization ? home : null);
  for (const draft of drafts) {
    if (draft.parties.filter(isState).length < 3) continue;
    const spokenFor = new Set(draft.parties.filter((party) => !isState(party)).map(stateOf));
    draft.parties = draft.parties.filter((party) => !isState(party) || !spokenFor.has(stateOf(party)));
  }
}

const isState = ({ entity: { kind } }: Party): boolean => kind === 'state';
