import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { give } from './give-state.ts';
import { isBare } from './whose-side.ts';

/** "our Secretary-General met Zenda's Minister A and Mr B, the Permanent Secretary": those on one side speak for one state. */
export function placeFellows(drafts: readonly Draft[]): void {
  for (const { frames, parties } of drafts)
    for (const { mentions } of frames[0]!.sides) {
      const fellows = parties.filter(({ mention }) => mentions.includes(mention));
      const states = new Map(
        fellows.flatMap(({ country }) => (country ? [[country.code, country] as const] : [])),
      );
      const [state] = states.values();
      if (states.size !== 1 || fellows.some(({ entity }) => entity.organization)) continue;
      for (const fellow of fellows) if (isBare(fellow)) give(fellow, state!);
    }
}

/** The one state that those on a side are said to be of; `null` where none, several or a body is named. */
function onlyState(side: readonly Mention[]): Mention['country'] {
  const states = new Map(side.flatMap(({ country }) => (country ? [[country.code, country] as const] : [])));
  const [state] = states.values();
  return state && states.size === 1 && !side.some(({ organization }) => organization) ? state : null;
}

/** "We were hosted by Zendan Minister A and Defence Minister B". */
const OURS = wordSet('we us i me');

/** "spoke to Zendan Prime Minister A and to Speaker B": whom ours met with the official of another state is of that one. */
export function placeCompatriots(drafts: readonly Draft[], home: string): void {
  for (const { frames, parties } of drafts) {
    const [hosts, met] = frames[0]!.sides.map(({ mentions }) => mentions);
    for (const side of [
      met ?? [],
      ...(met?.some((one) => one.country?.code === home || OURS.has(one.determiner ?? ''))
        ? [hosts ?? []]
        : []),
    ]) {
      const state = onlyState(side);
      if (!state || state.code === home) continue;
      for (const party of parties)
        if (isBare(party) && party.entity.heads.size > 0 && side.includes(party.mention)) give(party, state);
    }
  }
}
