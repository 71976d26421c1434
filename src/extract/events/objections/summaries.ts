import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { AmongDrafts } from '../among-drafts.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { isOnArrival } from '../same-event/on-arrival.ts';

/** A summary of meetings with those who are met one by one. */
export const isSummary = (one: AmongDrafts): boolean =>
  isRoundOfMeetings(one) || isRoundOfCounterparts(one) || isSummaryByOffice(one);

/** "A has exchanged views with his Zendan and Chadian counterparts": the text goes on to tell of each by itself. */
function isRoundOfCounterparts({ draft, drafts }: AmongDrafts): boolean {
  const [principal, ...others] = draft.parties;
  const all = draft.frames[0]!.sides[1]?.mentions ?? [];
  if (others.length < 2 || !all.some(({ kind, countries }) => kind === 'office' && countries.length > 1))
    return false;
  const alone = drafts.filter(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      other.parties.length === 2 &&
      other.parties.some(({ entity }) => entity.id === principal!.entity.id),
  );
  return others.every(({ country }) =>
    alone.some(({ parties }) => country && parties.some((party) => party.country?.code === country.code)),
  );
}

/** "A met leaders of several countries on Monday": a round of meetings of which the text goes on to tell. */
function isRoundOfMeetings({ draft, drafts }: AmongDrafts): boolean {
  const [frame] = draft.frames;
  if (!draft.gathering || draft.status !== 'held' || !frame!.rule.startsWith('verb:')) return false;
  if (draft.parties.some(({ entity }) => entity.organization)) return false;
  const host = draft.parties.find(({ entity }) => entity.kind === 'person');
  const met = drafts.filter(
    ({ gathering, status, parties }) =>
      !gathering &&
      status === 'held' &&
      parties.length === 2 &&
      parties.some(({ entity }) => entity.id === host?.entity.id),
  );
  return frame!.sides.length > 1 && met.length > 1;
}

/** "A's meetings with Zendan dignitaries", "arrived for talks with Zendan officials": those of whom the text tells by name. */
function isSummaryByOffice({ draft, drafts, doc }: AmongDrafts): boolean {
  const all = draft.parties.find((party) => isOfficials(party) || isLeadership(doc, party));
  if (!all || (draft.parties.length !== 2 && countApart(draft) !== 2)) return false;
  const isPurpose = draft.frames.every((frame) => isOnArrival(doc, frame));
  if (!isPurpose && !isRecap(doc, draft) && !all.entity.heads.has('dignitary')) return false;
  const other = draft.parties.find((party) => party !== all)!;
  return drafts.some(
    ({ status, parties, frames }) =>
      status === draft.status &&
      (!isPurpose || frames[0]!.from > draft.frames[0]!.from) &&
      parties.some(({ entity }) => entity.id === other.entity.id) &&
      parties.some(({ entity, country }) => entity.name !== null && country?.code === all.country?.code),
  );
}

/** "The meetings with the leaders of Zenda focused on": those of which the text has told. */
const isRecap = (doc: Tokenised, { frames }: Draft): boolean =>
  frames.every(
    ({ rule, sentence, from }) =>
      /^noun:(?:meetings|talks|discussions|engagements)$/.test(rule) &&
      RECAP.test(phraseIn(doc, doc.sentences[sentence]!.from, from)),
  );
const RECAP = /^(?:(?:in|during|at) )?(?:the|these|those|his|her|all)(?: (?:bilateral|separate))?$/;

/** How many sides the words of the meeting name; company is told of further down. */
const countApart = ({ parties, frames: [first] }: Draft): number =>
  parties.filter(({ mention }) => mention.sentence === first!.sentence).length;

/** "Zendan dignitaries", "senior Zendan officials": of no office in particular. */
const isOfficials = ({ entity: { kind, plural, heads, title }, country }: Party): boolean =>
  kind === 'office' &&
  plural &&
  country !== null &&
  [...heads].some((head) => /^(?:dignitary|official|leader|authority)$/.test(head)) &&
  /^(?:senior |top |high-ranking |leading )?\w+$/i.test(title?.text ?? '');

/** "the Zendan leadership": no delegation, but whoever is at the head of the state. */
const isLeadership = ({ tokens }: Tokenised, { entity: { kind }, mention: { to } }: Party): boolean =>
  kind === 'delegation' && LEADERSHIP.test(tokens[to - 1]?.lower ?? '');
const LEADERSHIP = /^(?:leadership|authorities)$/;
