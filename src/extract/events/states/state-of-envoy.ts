import { RESIDENT_HEADS } from '../../lexicon/offices.ts';
import type { Mention, StatePiece } from '../../mentions/mention.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { give } from './give-state.ts';
import { isBare } from './whose-side.ts';

const CEREMONIES = /^verb:(?:present-credentials|receive-credentials|credentials)$/;

/**
 * "Mr A presented his credentials to our President. High Commissioner A hailed the ties with Zenda": in a state's own
 * release an envoy of whom no state is said is of the state whose such envoy the text names, or else of the only other
 * state that it names.
 */
export function placeEnvoys({ mentions, voice }: Material, drafts: readonly Draft[]): void {
  if (!voice.official || !voice.country) return;
  for (const { frames, parties } of drafts) {
    if (!frames.some(({ rule }) => CEREMONIES.test(rule))) continue;
    // "Our ambassador presented his credentials to the Zendan president".
    if (parties.some(({ country }) => country !== null && country.code !== voice.country)) continue;
    const [envoy, another] = parties.filter(
      (party) => isBare(party) && party.role === 'guest' && party.entity.kind === 'person',
    );
    if (!envoy || another || ![...envoy.entity.heads].every(isResident)) continue;
    const others = mentions.filter(({ country }) => country !== null && country.code !== voice.country);
    const state = onlyState(others.filter(({ head }) => isResident(head ?? ''))) ?? onlyState(others);
    if (state) give(envoy, state);
  }
}

/** "ambassador", "high commissioner": an envoy who is posted to a state. */
export const isResident = (head: string): boolean => head.split(' ').some((word) => RESIDENT_HEADS.has(word));

/** The state of all of them; `null` where there are several or none. */
function onlyState(mentions: readonly Mention[]): StatePiece | null {
  const [first, ...rest] = mentions;
  return first?.country && rest.every(({ country }) => country!.code === first.country!.code)
    ? first.country
    : null;
}
