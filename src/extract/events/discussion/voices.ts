import type { Saying } from '../../claims/saying.ts';
import { isIssuer } from '../../claims/speakers/issuers.ts';
import type { Speaker } from '../../claims/speakers/speaker.ts';
import { isCrowd } from '../../claims/speakers/unnamed.ts';
import type { Entity } from '../../entities/entity.ts';
import { HEADS_OF_STATE } from '../../lexicon/offices.ts';
import { isWordFor } from '../../mentions/offices/stands-for.ts';
import type { Draft } from '../draft.ts';
import { type Party, partyIn } from '../party.ts';
import { meantBy } from '../sides/together.ts';

/** The names of those who say something at an event; empty where none of them has a part or a name. */
export function speakerNames(draft: Draft, saying: Saying): string[] {
  const { speaker, about, mode, act, addressed = [], inJoint = false } = saying;
  if (speaker.joint && speaker.entities.length === 0) {
    // "The four leaders thanked A": A is none of them.
    const others = draft.parties.filter(({ entity }) => !addressed.includes(entity));
    const all = others.length > 0 ? others : draft.parties;
    return unique(meantBy(saying, all).map(({ entity }) => nameOf(entity)));
  }
  if (speaker.other) {
    const rest = draft.parties.filter(
      (party) => party.entity.id !== partyFor(draft, speaker.other!)?.entity.id,
    );
    return rest.length === 1 && draft.parties.length === 2 ? unique([nameOf(rest[0]!.entity)]) : [];
  }
  if (speaker.role)
    return unique([partyIn(draft.parties, speaker.role)].map((party) => party && nameOf(party.entity)));
  const together = statesTogether(draft, speaker.entities);
  if (together) return together;
  const names: (string | null)[] = speaker.entities.flatMap((entity) => {
    if (inJoint && entity.kind === 'state') return ofState(draft, entity);
    // What a state maintains is its policy; what it asks of the other side it asks there.
    if (entity.kind === 'state' && act !== 'assertive' && tellsOther(draft, entity, saying))
      return ofState(draft, entity);
    const several = entity.plural ? severalOf(draft, entity, speaker) : null;
    if (several) return several.map((party) => nameOf(party.entity));
    const party =
      speaker.mentions.length > 0 && speaker.mentions.every(isCrowd)
        ? seated(draft, entity)
        : partyFor(draft, entity);
    return party
      ? [nameOf(party.entity)]
      : isNamedSource(entity, draft, about === true)
        ? [nameOf(entity)]
        : [];
  });
  const [mention] = speaker.mentions;
  const heard = about || mode === 'direct';
  if (isIssuer(speaker))
    return heard && speaker.mentions.every((one) => sharesState(one, draft)) ? [speaker.phrase!] : [];
  return names.length === 0 && speaker.phrase && heard && mention?.country && sharesState(mention, draft)
    ? [speaker.phrase]
    : unique(names);
}

/** "Chad and Niger agreed": those who spoke for them; `null` where not every state that is named has its own party. */
function statesTogether(draft: Draft, entities: readonly Entity[]): string[] | null {
  if (entities.length < 2 || entities.some(({ kind }) => kind !== 'state')) return null;
  const spoken = entities.map((entity) => ofState(draft, entity));
  return spoken.every((names) => names.length > 0) ? unique(spoken.flat()) : null;
}

/** "Chad urged Niger to": the one who sits there for Chad, where someone sits there for Niger. */
function tellsOther(draft: Draft, state: Entity, { told, sentence }: Saying): boolean {
  if (!told || told.states.length === 0 || draft.status !== 'held' || draft.salience !== 'main') return false;
  const codes = new Set(draft.parties.map(({ country, entity }) => (country ?? entity.country)?.code));
  return (
    draft.frames.some((frame) => sentence === frame.sentence || sentence === frame.sentence + 1) &&
    ofState(draft, state).length === 1 &&
    told.states.every((code) => codes.has(code)) &&
    told.states.some((code) => code !== state.country?.code) &&
    (told.weekday === null || told.weekday === weekdayOf(draft))
  );
}

const weekdayOf = ({ date }: Draft): number | null =>
  date?.value.precision === 'day' ? new Date(`${date.value.start}T00:00:00Z`).getUTCDay() : null;

/** "Chad welcomed" in a joint statement: who spoke for it. */
const ofState = ({ parties }: Draft, { country }: Entity): (string | null)[] =>
  parties
    .filter((party) => (party.country ?? party.entity.country)?.code === country?.code)
    .map(({ entity }) => nameOf(entity));

const unique = (names: (string | null)[]) => [...new Set(names.filter((name) => name !== null))];

/** Someone by name who speaks for a side or about the event, or a body: a source that takes no part. */
const isNamedSource = (entity: Entity, draft: Draft, about: boolean) =>
  entity.kind === 'organization'
    ? /\b(?:ministry|agency|office|presidency|secretariat|commission|department|news|embassy|government)\b|^[A-Z]{3,5}$/i.test(
        entity.organization?.text ?? '',
      )
    : entity.name !== null &&
      (entity.voice || entity.heads.size > 0) &&
      !entity.former &&
      (about || entity.heads.has('mediator') || sharesState(entity, draft));

/** An official of a state that takes part, or one of the publisher's own. */
const sharesState = (
  { country, organization }: Pick<Entity, 'country' | 'organization'>,
  { parties }: Draft,
) =>
  country === null
    ? organization === null
    : parties.some((party) => (party.country ?? party.entity.country)?.code === country.code);

/** "the presidents of A and B", "the foreign ministers": the parties of these states, or all. */
function severalOf(draft: Draft, entity: Entity, { mentions }: Speaker): Party[] | null {
  if (draft.parties.some((party) => party.entity.id === entity.id) || mentions.every(isCrowd)) return null;
  const codes = mentions
    .flatMap(({ countries, country }) => [...countries, ...(country ? [country] : [])])
    .map(({ code }) => code);
  const parties = draft.parties.filter(
    ({ country }) => codes.length === 0 || (country && codes.includes(country.code)),
  );
  return parties.length > 0 ? parties : null;
}

const seated = (draft: Draft, { id }: Entity) =>
  draft.parties.find((party) => party.entity.id === id) ?? null;

/** The party of an event for whom an entity stands: itself, its delegation, its office by another name. */
export function partyFor(draft: Draft, entity: Entity): Party | null {
  const same = draft.parties.find((party) => party.entity.id === entity.id);
  if (same) return same;
  // Who writes "I" is no other, whatever the office.
  if (entity.voice || entity.name !== null || entity.mentions[0]?.determiner === 'i') return null;
  const code = entity.country?.code;
  if (entity.kind === 'delegation') return code === undefined ? null : sideOf(draft, code);
  if (entity.kind !== 'office' || /^(?:an?|another|one|some)$/.test(entity.mentions[0]?.determiner ?? ''))
    return null;
  const fits = draft.parties.filter((party) => samePost(entity, party));
  if (fits.length > 0) return fits.length === 1 ? fits[0]! : null;
  // "The President of A" where the text names its own president without a state.
  const bare = draft.parties.filter(
    ({ country, entity: other }) =>
      !country && !other.country && !other.organization && other.kind === 'person',
  );
  return entity.country && bare.length === 1 && bare[0]!.entity.heads.size === 0 ? bare[0]! : null;
}

/** "The Zendan side": who speaks for Zenda, or the one whose state the text takes for granted. */
function sideOf({ parties }: Draft, code: string): Party | null {
  const stateOf = ({ country, entity }: Party) => country ?? entity.country;
  const [stateless, another] = parties.filter((party) => !stateOf(party) && !party.entity.organization);
  return parties.find((party) => stateOf(party)?.code === code) ?? (another ? null : (stateless ?? null));
}

const GENERIC =
  /^(?:leader|official|diplomat|minister|head|chief|guest|host|visitor|interlocutor|counterpart|colleague|dignitary|envoy|representative|head of state|head of government)$/;

/** Offices in short. */
const ACRONYMS: Readonly<Record<string, string>> = {
  fm: 'minister',
  pm: 'prime minister',
  dpm: 'prime minister',
  vp: 'vice-president',
};

/** One body, though the text names it now in full and now in short. */
const sameBody = (name: string, { organization, title }: Entity) =>
  [organization?.text, title?.text].some(
    (text) => text?.includes(name) || (text !== undefined && name.includes(text)),
  );

/** The same state or body, and an office that can be the party's. */
function samePost(entity: Entity, { entity: other, country }: Party): boolean {
  const code = (country ?? other.country)?.code;
  if (entity.country && code && entity.country.code !== code) return false;
  if (entity.country && !code) return false;
  if (!entity.country && entity.organization && !sameBody(entity.organization.text, other)) return false;
  if (other.heads.size === 0) return entity.country !== null;
  const heads = [...entity.heads].map((head) => ACRONYMS[head] ?? head);
  if (
    heads.some(
      (head) =>
        other.heads.has(head) ||
        [...other.heads].some((held) => isWordFor(head, held) || isWordFor(held, head)),
    )
  )
    return true;
  return (
    (entity.country !== null || entity.organization !== null) &&
    // "The Chinese minister" may be any; a foreign minister is no president, nor is "the Chinese official".
    heads.some((head) => GENERIC.test(head) && (head !== 'minister' || entity.titleWords.size <= 1)) &&
    !(heads.includes('official') && [...other.heads].some((head) => HEADS_OF_STATE.has(head)))
  );
}

/** Name, else office, else body, as the document writes it. */
const nameOf = (entity: Entity): string | null => {
  const piece = entity.name ?? entity.title ?? entity.organization ?? entity.country;
  return piece?.text.replace(/\s+/g, ' ') ?? null;
};
