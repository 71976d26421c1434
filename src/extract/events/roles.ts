import type { Cast } from '../entities/entity.ts';
import type { Tokenised } from '../sentences.ts';
import type { Draft } from './draft.ts';
import type { Party } from './parties.ts';

/** Gives direction to events whose verb has none: who took the initiative of a call, who came on a visit. */
export function giveRoles(doc: Tokenised, drafts: readonly Draft[], cast: Cast): void {
  for (const draft of drafts) {
    if (draft.parties.some(({ role }) => role !== 'participant')) continue;
    if (draft.kind === 'call') initiative(doc, draft, cast);
    else visit(doc, draft);
  }
}

/** "at the German side's initiative", "at the request of the Egyptian side". */
function initiative(doc: Tokenised, draft: Draft, cast: Cast): void {
  if (draft.parties.length !== 2) return;
  for (const frame of draft.frames) {
    const sentence = doc.sentences[frame.sentence]!;
    for (let i = frame.from; i < sentence.to; i++) {
      if (!/^(?:initiative|request)$/.test(doc.tokens[i]!.lower)) continue;
      const caller = draft.parties.find((party) => sideNear(doc, cast, party, frame.sentence, i));
      if (!caller) continue;
      for (const party of draft.parties) party.role = party === caller ? 'caller' : 'called';
      return;
    }
  }
}

/** Is the party's side named next to the word "initiative"? */
function sideNear(doc: Tokenised, cast: Cast, party: Party, sentence: number, at: number): boolean {
  for (const [mention, entity] of cast.of) {
    if (
      mention.sentence !== sentence ||
      mention.from > at + 6 ||
      mention.to < at - 3 ||
      mention.from < at - 6
    )
      continue;
    const own = entity.id === party.entity.id;
    const delegation =
      entity.kind === 'delegation' &&
      entity.country?.code !== undefined &&
      entity.country.code === party.country?.code;
    if (own || delegation)
      return doc.tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'at');
  }
  return false;
}

/** "visiting", "who is on a visit to our country", "during their visit", "who is due to pay an official visit". */
function visit(doc: Tokenised, draft: Draft): void {
  const guests = draft.parties.filter(({ mention }) =>
    comes(doc, mention.from, mention.to, mention.sentence),
  );
  if (guests.length === 0 || guests.length === draft.parties.length) return;
  for (const guest of guests) guest.role = 'guest';
  const hosts = draft.parties.filter((party) => !guests.includes(party));
  if (hosts.length === 1 && hosts[0]) hosts[0].role = 'host';
}

function comes(doc: Tokenised, from: number, to: number, index: number): boolean {
  const sentence = doc.sentences[index]!;
  if (doc.tokens.slice(Math.max(sentence.from, from - 1), from + 2).some(({ lower }) => lower === 'visiting'))
    return true;
  const behind = doc.tokens
    .slice(to, Math.min(sentence.to, to + 14))
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /^(?:, )?who (?:is|was|are|were|had|has|will)\b.{0,40}\b(?:visit|visiting)\b/.test(behind) ||
    /^(?:, )?who (?:arrived|came)\b/.test(behind) ||
    /^,? ?during (?:his|her|their) (?:\w+ )?visit to our country/.test(behind)
  );
}
