import type { ReadDocument } from '#src/model/document.ts';
import type { EventDate, Place, ReportedEvent } from '#src/model/event.ts';
import type { Evidence, EvidenceByField } from '#src/model/evidence.ts';
import type { Tokenised } from '../text/sentences.ts';
import { written } from '../where/filed.ts';
import type { Spot } from '../where/hit.ts';
import { dayOfReport } from './dates/day-of-report.ts';
import type { Draft } from './draft.ts';
import { evidenceOf, oneLine } from './evidence.ts';
import type { Material } from './material.ts';
import { participantOf } from './participant.ts';

/** The finished record of an event, without topics and claims. */
export function recordOf({ doc, voice }: Material, document: ReadDocument, draft: Draft): ReportedEvent {
  const { kind, channel, status, salience, parties } = draft;
  return {
    kind: kind ?? 'meeting',
    channel,
    status,
    salience,
    date: dateOf(doc, document, draft),
    place: placeOf(doc, draft),
    participants: parties.map((party) => participantOf(doc, party, parties, voice)),
    topics: [],
    claims: [],
    evidence: evidenceOfFrames(doc, draft),
  };
}

function evidenceOfFrames(doc: Tokenised, { frames, status, channel }: Draft): EvidenceByField {
  const frame = frames[0]!;
  const evidence: EvidenceByField = {
    kind: evidenceOf(doc, frame, `frame:${frame.rule}`),
    status: evidenceOf(doc, frame, `status:${status}`),
  };
  // A noun says by what means ("phone call"), a verb beside it only that they spoke.
  const by = frames.filter((other) => other.channel === channel);
  const source = by.find(({ rule }) => rule.startsWith('noun:')) ?? by[0];
  if (channel && source) evidence.channel = evidenceOf(doc, source, `channel:${channel}`);
  return evidence;
}

function dateOf(doc: Tokenised, document: ReadDocument, draft: Draft): EventDate | null {
  if (!draft.date) return isReadout(draft) ? dateOfPublication(document) : null;
  const { value, expression } = draft.date;
  return { ...value, evidence: expression && evidenceOf(doc, expression, expression.rule) };
}

/** The document is itself the occasion's readout, and gives no time word. */
const isReadout = ({ salience, status, undated }: Draft): boolean =>
  salience === 'main' && status === 'held' && !undated;

/** How exact an ISO date of this many characters is. */
const PRECISION: Readonly<Record<number, EventDate['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

function dateOfPublication(document: ReadDocument): EventDate | null {
  const start = dayOfReport(document);
  if (!start) return null;
  const precision = PRECISION[start.length] ?? 'year';
  return { start, end: null, precision, basis: 'published', evidence: document.evidence.published ?? null };
}

function placeOf(doc: Tokenised, { place }: Draft): Place | null {
  if (!place) return null;
  const { city, venue, country, countrySpan, rule } = place;
  const evidence: EvidenceByField = {};
  if (city) evidence.city = evidenceOfSpot(doc, city, rule);
  if (venue) evidence.venue = evidenceOf(doc, venue, 'place:venue');
  if (country) evidence.country = evidenceOf(doc, countrySpan ?? city ?? venue ?? place, rule);
  return { city: city && written(oneLine(city)!), country, venue: oneLine(venue), evidence };
}

/** The evidence of a place: "here" is proved by the dateline, which is no token of a sentence. */
function evidenceOfSpot(doc: Tokenised, spot: Spot, rule: string): Evidence {
  const { start, end } = spot;
  return start === undefined || end === undefined ? evidenceOf(doc, spot, rule) : { start, end, rule };
}
