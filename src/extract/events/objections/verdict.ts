import { AGAINST } from '../../lexicon/office-synonyms.ts';
import { COUNTERPARTS } from '../../lexicon/offices.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Voice } from '../../voice/voice.ts';
import type { AmongDrafts } from '../among-drafts.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { toldOneByOne } from './named-one-by-one.ts';
import { isOnTheCall } from './on-the-call.ts';
import { isPeer, mayBeOurs } from './our-own.ts';
import { isHeldBelow, isOfSameDay, isPlanToldBack } from './plan-told-back.ts';
import { isSummary } from './summaries.ts';
import {
  isInPassing,
  isLeftWithOther,
  isSignedBeside,
  isToldAsMeeting,
  isToldByName,
  isToldOfPeople,
} from './told-already.ts';

/** Each objection with its test, in order: the first that holds is given. */
const OBJECTIONS: readonly (readonly [string, (one: AmongDrafts) => boolean])[] = [
  ['fewer than two sides', ({ draft }) => draft.parties.length < 2],
  [
    'states or bodies only, and no occasion is named',
    ({ draft, doc }) => isFaceless(draft) && !isOccasion(draft) && !isSession(doc, draft),
  ],
  ['no side is a state, a body or an office', ({ draft }) => !draft.parties.some(isOfficial)],
  ['one government or body with itself', ({ draft, voice }) => countBodies(draft, voice) < 2],
  ['a government with its own ministers', ({ draft }) => draft.parties.some(isOwnMinister)],
  ['told already of the people of these states', isToldOfPeople],
  ['told already of the leader by name', isToldByName],
  ['talks of states in passing, beside people who met', isInPassing],
  ['told already of those who were met one by one', isSummary],
  ['leaders whom the text goes on to name', ({ draft, drafts }) => toldOneByOne(draft, drafts).length > 0],
  ['a message left with a compatriot of whom it is for', isLeftWithOther],
  ['an accord that ministers sign where their superiors meet', isSignedBeside],
  ['talks that were held on a call of the same sides', isOnTheCall],
  [
    'what had been planned of a meeting that was held',
    (one) => isPlanToldBack(one) || isHeldBelow(one) || isOfSameDay(one),
  ],
  ['a visit of which a meeting of the same sides is told', isToldAsMeeting],
];

/**
 * Why a draft is no event of the codebook, or `null` where it is one: two sides at least, one of them a state or a
 * body, not one government with itself. Leaves the draft without parties that are no sides.
 */
export function objectionTo(
  doc: Tokenised,
  draft: Draft,
  drafts: readonly Draft[],
  voice: Voice,
): string | null {
  draft.parties = draft.parties.filter((party) => isSide(party) && !isCompany(party, draft));
  return OBJECTIONS.find(([, holds]) => holds({ doc, draft, drafts, voice }))?.[0] ?? null;
}

const NOBODY = wordSet('member official diplomat observer manager guest visitor host dignitary');

/** "officials", "observers" of nobody are no side. */
const isSide = ({ mention, entity: { kind, heads, country, organization, title, plural } }: Party): boolean =>
  kind !== 'office' ||
  ((country !== null || organization !== null || !NOBODY.has([...heads][0] ?? mention.head ?? '')) &&
    !(
      plural &&
      (ANYONE.test(title?.text ?? '') ||
        isCounterparts(heads, country, organization) ||
        (country === null && organization === null && title?.text === 'leaders'))
    ));

/** "held meetings with his counterparts": of whichever states. */
const isCounterparts = (
  heads: Party['entity']['heads'],
  country: Party['country'],
  organization: Party['entity']['organization'],
): boolean => country === null && organization === null && heads.size > 0 && heads.isSubsetOf(COUNTERPARTS);

/** "met President A and members of the Zendan cabinet": nameless members beside someone of their state who is named. */
const isCompany = ({ entity, country }: Party, { parties }: Draft): boolean =>
  entity.kind === 'office' &&
  entity.plural &&
  entity.heads.has('member') &&
  parties.some(
    (other) => other.entity.kind === 'person' && country !== null && other.country?.code === country.code,
  );

/** "business leaders", "members of the community", "members of her cabinet". */
const ANYONE =
  /^(?:business|community|industry|civil society|NGO|youth|student)\b|^(?:service|staff|family|crew) members?$|^(?:members?|representatives?) of .*\b(?:community|public|diaspora|business|society|media)\b|^members? of (?:his|her|their) /i;

const OWN = /^(?:cabinet|government) (?:ministers?|members?)$|^(?:lawmakers|governors|senators|aides)$/i;

/** "met cabinet ministers": of one's own, where no state is said. */
const isOwnMinister = ({ entity, country }: Party): boolean =>
  entity.kind === 'office' && !country && !entity.organization && OWN.test(entity.title?.text ?? '');

const isFaceless = ({ parties }: Draft): boolean =>
  parties.every(({ entity }) => entity.kind === 'state' || entity.kind === 'organization');

/** States by themselves meet only where date or place make it an occasion: settled later, so the verb must say it. */
const isOccasion = ({ frames }: Draft): boolean =>
  frames.some(({ rule }) => /talks|meeting|summit|negotiations|meet|consultations/.test(rule));

/** "A and B held a strategic dialogue in Oslo on Friday": with day or place, one session of what goes on for years. */
const isSession = (doc: Tokenised, { frames, date, place }: Draft): boolean =>
  (date !== null || place !== null) &&
  frames.some(
    ({ rule, from, to }) =>
      rule === 'noun:dialogue' &&
      (HOLDING.test(phraseIn(doc, backFrom(doc, from, TO_VERB), from)) ||
        WAS_HELD.test(phraseIn(doc, to, Math.min(doc.tokens.length, to + TO_VERB)))) &&
      wordAt(doc, to + 2) !== 'deaf',
  );
const TO_VERB = 10;
/** "hold their first 2+2 dialogue"; "hold no direct dialogue" and "held elections, and dialogue" are none. */
const HOLDING =
  /\b(?:held|hold|holds|holding|convened|conducted)(?: (?!(?:no|any|and|but|with|before|after|that)\b)[^\s,;:]+){0,6}$/;
const WAS_HELD =
  /^(?:(?!but\b|that\b|which\b|who\b)[^\s,;:.]+ ){0,8}?(?:(?:was|were|is|are|be|being|been) (?:held|convened)|held|t(?:ook|ake|akes) place)\b/;

const isOfficial = ({ country, entity }: Party): boolean =>
  country !== null || entity.organization !== null || entity.heads.size > 0;

const countBodies = ({ parties, place }: Draft, voice: Voice): number =>
  arePeers(parties)
    ? 2
    : new Set(parties.map((party) => bodyOf(party, parties, voice, place?.country ?? null))).size;

/** "Prime Minister A met Prime Minister B": no state has two. */
const arePeers = (parties: readonly Party[]): boolean =>
  parties.some((party, i) => parties.some((other, k) => k > i && isPeer(party, other)));

/** For whom a party speaks; without a word of it for whom the document does, but for those whom one of ours meets abroad. */
function bodyOf(party: Party, parties: readonly Party[], voice: Voice, where: string | null): string {
  const { entity, country } = party;
  if (AGAINST.test(entity.title?.text ?? '')) return `against:${country?.code ?? entity.id}`;
  if (country) return country.code;
  if (entity.organization) return entity.organization.text.toLowerCase();
  if (!mayBeOurs(party, parties, voice)) return `office:${entity.id}`;
  if (entity.heads.size > 0) return voice.country ?? voice.organization ?? `office:${entity.id}`;
  const isAbroad = where !== null && where !== voice.country;
  return isAbroad ? `person:${entity.id}` : (voice.country ?? `person:${entity.id}`);
}
