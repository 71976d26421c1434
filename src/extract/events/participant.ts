import type { Participant } from '#src/model/event.ts';
import type { EvidenceByField } from '#src/model/evidence.ts';
import { OPPOSITE_NUMBERS } from '../lexicon/offices.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import { evidenceOf, oneLine } from './evidence.ts';
import { mayBeOurs } from './objections/our-own.ts';
import type { Party } from './party.ts';

/** A party as the record has it: whoever is of no state or body speaks for whom the document does. */
export function participantOf(
  doc: Tokenised,
  party: Party,
  parties: readonly Party[],
  voice: Voice,
): Participant {
  const { entity, country, role } = party;
  const organization = country ? null : entity.organization;
  const ours =
    !country &&
    !organization &&
    (entity.heads.size > 0 || entity.former || (isSomeone(entity.kind) && voice.official) || entity.id < 0) &&
    (voice.official || !isCounterpart(entity)) &&
    !isOfRegion(entity) &&
    mayBeOurs(party, parties, voice);
  return {
    name: oneLine(entity.name),
    title: titleOf(party) ?? (entity.kind === 'delegation' ? 'delegation' : null),
    country: country?.code ?? (ours ? voice.country : null),
    organization: undotted(oneLine(organization)) ?? (ours ? voice.organization : null),
    role,
    evidence: evidenceOfParty(doc, party),
  };
}

/** "U.N." is the UN. */
const undotted = (body: string | null): string | null =>
  body && /^(?:\p{Lu}\.){2,}$/u.test(body) ? body.replaceAll('.', '') : body;

/** "met her counterpart": of another state than hers, of which an agency's own is one of many. */
const isCounterpart = ({ heads }: Party['entity']): boolean =>
  heads.size > 0 && heads.isSubsetOf(OPPOSITE_NUMBERS);

/** "other African leaders": of no one state. */
const isOfRegion = ({ kind, plural, title }: Party['entity']): boolean =>
  kind === 'office' && plural && REGIONAL.test(title?.text ?? '');
const REGIONAL =
  /^(?:(?:north|south|east|west|central|latin|south-east|southeast)\w*\s)?(?:africa|america|asia|europe|arab|gulf|balkan|baltic|caribbean|nordic|regional|world|western|allied|other)/i;

const isSomeone = (kind: Party['entity']['kind']): boolean => kind === 'person' || kind === 'office';

function evidenceOfParty(doc: Tokenised, { entity, country }: Party): EvidenceByField {
  const { name, title, organization } = entity;
  const evidence: EvidenceByField = {};
  if (name) evidence.name = evidenceOf(doc, name, 'mention:name');
  if (title) evidence.title = evidenceOf(doc, title, 'mention:office');
  if (country) evidence.country = evidenceOf(doc, country, country.rule ?? 'mention:country');
  else if (organization)
    evidence.organization = evidenceOf(doc, organization, organization.rule ?? 'mention:organization');
  return evidence;
}

/** "foreign ministers" of several states: each is a foreign minister. */
function titleOf({ key, entity, portfolio }: Party): string | null {
  const whole = oneLine(entity.title);
  const title = portfolio && whole ? `${portfolio} ${whole.split(' ').at(-1)}` : whole;
  return title && (entity.name || key.includes(':')) ? singular(title) : title;
}

/** Offices of one holder a state; "negotiators" come in teams. */
const PLURAL =
  /\b(\p{L}*(?:minister|president|premier|chancellor|king|queen|emir|sultan|prince|leader|counterpart|chief|commander|director|ambassador|envoy|adviser|advisor|official|representative|governor|speaker|colleague|number|member|senator|lawmaker|legislator|parliamentarian|commissioner|mayor|coordinator|delegate|counsellor))s\b/iu;

const singular = (title: string): string => (/s\b/iu.test(title) ? withoutPlural(title) : title);

/** What the office is of keeps its plural ("President of the Council of Ministers", "chairman of the Joint Chiefs of Staff"). */
const withoutPlural = (title: string): string =>
  title
    .replace(/^(?:(?! of ).)*/, (office) => office.replace(PLURAL, '$1'))
    .replace(/\b(secretar|deput)ies\b/i, '$1y')
    .replace(/\b(head)s of\b/i, '$1 of');
