import type { Entity } from '../../entities/entity.ts';
import { SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import { NO_PRESIDENT } from '../../lexicon/offices-of-states.ts';
import type { Mention } from '../../mentions/mention.ts';
import { pairAt } from '../../mentions/paired-sides.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';
import { give } from './give-state.ts';
import { canHold } from './state-left.ts';

type State = NonNullable<Party['country']>;

/**
 * "The Prime Minister spoke with President B. They agreed that Zenda and Chad must work together": in a release of
 * Zenda, B is of the one state that the text pairs with it. Only where B's office tells that B is of another state, and
 * the text tells of no other such.
 */
export function placeBesideHome({ doc, mentions, voice }: Material, drafts: readonly Draft[]): void {
  const home = voice.official ? voice.country : null;
  const state = home ? pairedWith(doc, mentions, home) : null;
  if (!home || !state) return;
  const foreign = drafts.flatMap(({ parties, gathering }) =>
    gathering || parties.length !== 2 ? [] : parties.filter((_, k) => isForeign(parties, k, home)),
  );
  if (new Set(foreign.map(({ entity }) => entity)).size !== 1) return;
  for (const party of foreign) if (canHold(party, state.code)) give(party, state);
}

/** Beside one of home: without a state, and in an office that home does not have, or has for the one told first. */
function isForeign(parties: readonly Party[], k: number, home: string): boolean {
  const { entity, country } = parties[k]!;
  const ours = parties[1 - k]!;
  if (entity.kind !== 'person' || country || entity.organization || entity.former) return false;
  if (ours.entity.heads.size === 0 || (ours.country && ours.country.code !== home)) return false;
  if (NO_PRESIDENT.has(home) && entity.heads.has('president')) return !ours.entity.heads.has('president');
  const [first] = ours.entity.mentions;
  const [second] = entity.mentions;
  return first!.from < second!.from && holdOneSeat(ours.entity, entity);
}

/** Both in an office of which a state has one. */
const holdOneSeat = (a: Entity, b: Entity): boolean =>
  [...b.heads].some((head) => SOVEREIGN_HEADS.has(head) && a.heads.has(head)) ||
  (FOREIGN.test(a.title?.text ?? '') && FOREIGN.test(b.title?.text ?? ''));
const FOREIGN = /^(?:foreign minister|minister (?:of|for) foreign affairs)\b/i;

/** The one state that the text names beside home ("the UK and the US", "the Zenda-Chad talks"); `null` where it pairs several. */
function pairedWith(doc: Tokenised, mentions: readonly Mention[], home: string): State | null {
  const pairs = new Map<string, State>();
  for (const [k, one] of mentions.entries()) {
    const other = mentions[k + 1];
    if (one.kind !== 'state' || other?.kind !== 'state' || !one.country || !other.country) continue;
    if (!AND.test(phraseIn(doc, one.to, other.to)) || !actTogether(doc, one, other)) continue;
    if (one.country.code === home) pairs.set(other.country.code, other.country);
    else if (other.country.code === home) pairs.set(one.country.code, one.country);
  }
  for (let i = 0; i < doc.tokens.length; i++) {
    const pair = pairAt(doc.tokens, i);
    const isOccasion = pair && OCCASION.test(phraseIn(doc, pair.to, pair.to + TO_OCCASION));
    const code = isOccasion && pair.codes.includes(home) ? pair.codes.find((one) => one !== home) : undefined;
    if (pair && code) pairs.set(code, pairs.get(code) ?? { ...piece(doc, i, pair.to), code });
  }
  const [state, another] = pairs.values();
  return state && !another ? state : null;
}
const AND = /^and\b/;
const OCCASION = /^(?:[\w-]+ ){0,2}(?:meeting|talks|summit|consultations|dialogue)\b/;
const TO_OCCASION = 3;

/** "They agreed that Zenda and Chad must work together"; "that Zenda and Chad signed a pact" may be told to a third. */
const actTogether = (doc: Tokenised, one: Mention, other: Mention): boolean =>
  SIDES.test(phraseIn(doc, doc.sentences[one.sentence]!.from, one.from)) &&
  TOGETHER.test(phraseIn(doc, other.to, other.to + TO_TOGETHER));
const SIDES = /^(?:they|both|the (?:two|leaders|ministers|presidents|prime ministers))\b.*\bthat(?: the)?$/;
const TOGETHER = /^(?:[\w-]+ ){0,7}(?:together|side by side|closely)\b/;
const TO_TOGETHER = 8;
