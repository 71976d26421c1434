import type { ReadDocument } from '#src/model/document.ts';
import type { EventDate, Participant, Place, ReportedEvent } from '#src/model/event.ts';
import type { Evidence, EvidenceByField } from '#src/model/evidence.ts';
import type { Piece } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { Spot } from '../where/hit.ts';
import type { Draft } from './draft.ts';
import type { Party } from './parties.ts';
import type { Material } from './unify.ts';

interface Context {
  material: Material;
  document: ReadDocument;
  voice: Voice;
}

/** The evidence of a stretch of tokens. */
export function evidenceOf(
  doc: Tokenised,
  { from, to }: { from: number; to: number },
  rule: string,
): Evidence {
  return { start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end, rule };
}

/** The finished record of an event, without topics and claims. */
export function recordOf(context: Context, draft: Draft): ReportedEvent {
  const { doc } = context.material;
  const frame = draft.frames[0]!;
  const evidence: EvidenceByField = {
    kind: evidenceOf(doc, frame, `frame:${frame.rule}`),
    status: evidenceOf(doc, frame, `status:${draft.status}`),
  };
  const channel = draft.frames.find((other) => other.channel === draft.channel);
  if (draft.channel && channel) evidence.channel = evidenceOf(doc, channel, `channel:${draft.channel}`);
  return {
    kind: draft.kind ?? 'meeting',
    channel: draft.channel,
    status: draft.status,
    salience: draft.salience,
    date: dateRecord(context, draft),
    place: placeRecord(doc, draft),
    participants: draft.parties.map((party) => participantOf(context, party)),
    topics: [],
    claims: [],
    evidence,
  };
}

function dateRecord({ material, document }: Context, draft: Draft): EventDate | null {
  if (draft.date) {
    const { value, expression } = draft.date;
    return { ...value, evidence: expression ? evidenceOf(material.doc, expression, expression.rule) : null };
  }
  const published = (document.dateline?.date ?? document.published)?.slice(0, 10);
  if (draft.salience !== 'main' || draft.status !== 'held' || draft.undated || !published) return null;
  return {
    start: published,
    end: null,
    precision: published.length === 10 ? 'day' : published.length === 7 ? 'month' : 'year',
    basis: 'published',
    evidence: document.evidence.published ?? null,
  };
}

/** The evidence of a place: "here" is proved by the dateline, which is no token of a sentence. */
function spotEvidence(doc: Tokenised, spot: Spot, rule: string): Evidence {
  const { start, end } = spot;
  return start === undefined || end === undefined ? evidenceOf(doc, spot, rule) : { start, end, rule };
}

function placeRecord(doc: Tokenised, { place }: Draft): Place | null {
  if (!place) return null;
  const evidence: EvidenceByField = {};
  if (place.city) evidence.city = spotEvidence(doc, place.city, place.rule);
  if (place.venue) evidence.venue = evidenceOf(doc, place.venue, 'place:venue');
  if (place.country)
    evidence.country = evidenceOf(doc, place.countrySpan ?? place.city ?? place.venue ?? place, place.rule);
  return {
    city: place.city?.text.replace(/\s+/g, ' ') ?? null,
    country: place.country,
    venue: place.venue?.text.replace(/\s+/g, ' ') ?? null,
    evidence,
  };
}

/** "foreign ministers" of several states: each is a foreign minister. */
const one = (title: string | null) =>
  title
    ?.replace(
      /\b(\p{L}*(?:minister|president|leader|counterpart|chief|director|ambassador|envoy|adviser|advisor|official|representative|governor|speaker|colleague|number))s\b/iu,
      '$1',
    )
    .replace(/\b(secretar)ies\b/i, '$1y')
    .replace(/\b(head)s of\b/i, '$1 of') ?? null;

const clean = (piece: Piece | null) => piece?.text.replace(/\s+/g, ' ') ?? null;

function participantOf({ material: { doc }, voice }: Context, party: Party): Participant {
  const { entity, country, role } = party;
  const evidence: EvidenceByField = {};
  if (entity.name) evidence.name = evidenceOf(doc, entity.name, 'mention:name');
  if (entity.title) evidence.title = evidenceOf(doc, entity.title, 'mention:office');
  if (country) evidence.country = evidenceOf(doc, country, 'mention:country');
  const organization = country ? null : entity.organization;
  if (organization) evidence.organization = evidenceOf(doc, organization, 'mention:organization');
  const taken = !country && !organization && (entity.heads.size > 0 || entity.kind === 'person');
  return {
    name: clean(entity.name),
    title:
      (party.key.includes(':') || entity.name ? one(clean(entity.title)) : clean(entity.title)) ??
      (entity.kind === 'delegation' ? 'delegation' : null),
    country: country?.code ?? (taken ? voice.country : null),
    organization: clean(organization) ?? (taken ? voice.organization : null),
    role,
    evidence,
  };
}
