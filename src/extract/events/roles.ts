import type { Cast, Entity } from '../entities/entity.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../text/words.ts';
import type { Draft } from './draft.ts';
import type { Party } from './party.ts';

/** Gives direction to events whose verb has none: who took the initiative of a call, who came on a visit. */
export function giveRoles(doc: Tokenised, drafts: readonly Draft[], cast: Cast): void {
  for (const { kind, parties, frames, place } of drafts) {
    if (place?.country && frames.every(({ rule }) => rule === 'verb:see')) giveHost(parties, place.country);
    if (parties.some(({ role }) => role !== 'participant')) continue;
    if (kind === 'call') giveCaller(doc, parties, [...frames, ...toldAfter(doc, frames, drafts)], cast);
    else giveGuests(doc, parties);
  }
}

/** "A saw B in Oslo": the host is who is at home there; in a third state nobody is. */
function giveHost(parties: readonly Party[], land: string): void {
  if (parties.some(({ country }) => !country)) return;
  const hosts = parties.filter(({ country }) => country?.code === land);
  if (hosts.length === parties.length) return;
  for (const party of parties)
    party.role = hosts.length === 0 ? 'participant' : hosts.includes(party) ? 'host' : 'guest';
}

type Told = Pick<Frame, 'sentence' | 'from'>;

const CALLS = wordSet('call conversation talk talks telephone phone exchange contact');
/** The initiative is told in one of so many sentences behind the call. */
const BEHIND = 2;

/** "The conversation took place at the initiative of A": the sentences behind a call, up to another event. */
function toldAfter(doc: Tokenised, frames: readonly Frame[], drafts: readonly Draft[]): Told[] {
  const last = frames.reduce((index, { sentence }) => Math.min(index, sentence), doc.sentences.length);
  const others = drafts.flatMap((draft) => (draft.frames === frames ? [] : draft.frames));
  const told: Told[] = [];
  for (const { index, from, to } of doc.sentences.slice(last + 1, last + 1 + BEHIND)) {
    if (others.some(({ sentence }) => sentence === index)) break;
    if (someWord(doc, from, to, CALLS)) told.push({ sentence: index, from });
  }
  return told;
}

const INITIATIVE = wordSet('initiative request initiated requested');

/** "at the German side's initiative", "at the request of the Egyptian side". */
function giveCaller(doc: Tokenised, parties: readonly Party[], frames: readonly Told[], cast: Cast): void {
  if (parties.length !== 2) return;
  for (const { sentence, from } of frames) {
    for (let i = from; i < doc.sentences[sentence]!.to; i++) {
      if (!INITIATIVE.has(wordAt(doc, i))) continue;
      const caller = parties.find((party) => isNamedAt(doc, cast, party, sentence, i));
      if (!caller) continue;
      for (const party of parties) party.role = party === caller ? 'caller' : 'called';
      return;
    }
  }
}

const AT = wordSet('at on by who');

/** Is the party, or its state's side, named next to the word "initiative" at token `at`? */
function isNamedAt(doc: Tokenised, cast: Cast, party: Party, sentence: number, at: number): boolean {
  // "initiated by the Zendan side as B left": B stands near as well, and had no part in it.
  const told = /^(?:by|of)$/.test(wordAt(doc, at + 1)) ? mentionBehind(cast, sentence, at + 2) : undefined;
  if (told && told.kind !== 'pronoun')
    return speaksFor(cast.of.get(told)!, party) || (told.kind === 'state' && isOf(told, party));
  // "B, who initiated the call, told A": A stands near as well.
  const end = wordAt(doc, at - 1) === 'who' ? at : at + 6;
  const isNear = ({ sentence: own, from, to }: Mention) =>
    own === sentence && from <= end && from >= at - 6 && to >= at - 3;
  const named = cast.of.entries().some(([mention, entity]) => isNear(mention) && speaksFor(entity, party));
  // "at the initiative of", "was initiated by"
  return named && (someWord(doc, backFrom(doc, at, 6), at, AT) || wordAt(doc, at + 1) === 'by');
}

/** Who is named at token `at`, or behind an article there. */
const mentionBehind = (cast: Cast, sentence: number, at: number): Mention | undefined =>
  cast.of
    .keys()
    .find((mention) => mention.sentence === sentence && mention.from - at <= 1 && mention.from >= at);

const isOf = ({ country }: Mention, party: Party): boolean =>
  country !== undefined && country !== null && country.code === party.country?.code;

const speaksFor = ({ id, kind, country }: Entity, party: Party): boolean =>
  id === party.entity.id ||
  (kind === 'delegation' && country !== null && country.code === party.country?.code);

/** Who is told to be on a visit is the guest, and one other side the host. */
function giveGuests(doc: Tokenised, parties: readonly Party[]): void {
  const guests = parties.filter(({ mention }) => isVisiting(doc, mention));
  if (guests.length === 0 || guests.length === parties.length) return;
  for (const guest of guests) guest.role = 'guest';
  // "received by President A, with Minister B present": the first of them is the host.
  const [host, ...others] = parties.filter((party) => !guests.includes(party));
  if (host && others.every(({ country }) => country && country.code === host.country?.code))
    host.role = 'host';
}

const VISITING = wordSet('visiting');

/** What is told of a visitor behind the name. */
const VISITS: readonly RegExp[] = [
  /^(?:, )?who (?:is|was|are|were|had|has|will)\b.{0,40}\b(?:visit|visiting|(?:on|for) an? .{0,30}\b(?:tour|trip))\b/,
  /^(?:, )?who (?:arrived|came)\b/,
  /^,? ?during (?:his|her|their) (?:\w+ )?visit to our country/,
];

/** "visiting President A", "A, who is on a visit to our country", "A, who arrived". */
function isVisiting(doc: Tokenised, { from, to, sentence }: Mention): boolean {
  const { from: start, to: end } = doc.sentences[sentence]!;
  if (someWord(doc, Math.max(start, from - 1), from + 2, VISITING)) return true;
  const behind = phraseIn(doc, to, Math.min(end, to + 14));
  return VISITS.some((pattern) => pattern.test(behind));
}
