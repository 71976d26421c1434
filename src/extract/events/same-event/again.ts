import { unknownEntity } from '../../entities/entity.ts';
import type { Frame } from '../../frames/frame.ts';
import { INDEFINITE } from '../../lexicon/determiners.ts';
import { JOINT_STATES } from '../../lexicon/joint.ts';
import { isWordFor } from '../../mentions/offices/stands-for.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import { type Draft, isMixed } from '../draft.ts';
import { isSameParty, type Party, partyOf } from '../party.ts';
import type { Telling } from '../telling.ts';

/** "The two leaders will meet in Oslo in May": the sides of the event told before, on another occasion; or `null`. */
export function againTogether(
  doc: Tokenised,
  drafts: readonly Draft[],
  { frame, parties, when, isTimed }: Telling,
): Party[] | null {
  const earlier = drafts.every(({ status }) => status === 'planned') && isTimed();
  if (
    !isOfThree(doc, frame, parties) &&
    !when &&
    !earlier &&
    frame.status === 'held' &&
    !frame.background &&
    !isOnlyCall(drafts, frame)
  )
    return null;
  const together = drafts.filter((draft) => draft.parties.length > 1 && mayHold(doc, draft, frame));
  const summit = frame.rule === 'noun:summit' ? together.findLast(({ gathering }) => gathering) : undefined;
  // Those who come to the next summit are more than the two told of by themselves.
  if (!summit && frame.rule === 'noun:summit' && drafts.some(({ gathering }) => gathering)) return null;
  const last =
    summit ??
    (meetsAgain(doc, frame) ? together.find((draft) => allAre(draft, frame)) : undefined) ??
    together.findLast((draft) => allAre(draft, frame)) ??
    together.findLast((draft) => isMixed(draft) && isJustTold(draft, frame)) ??
    together.findLast((draft) => isMixed(draft) && isNews(draft, frame)) ??
    together.findLast(isMixed) ??
    together.at(-1);
  const told = last && latestOf(together, last, frame);
  if (!told) return null;
  const again =
    isSession(doc, frame) || isBelowThem(doc, frame) || isOfGovernments(frame)
      ? delegationsOf(told.parties)
      : told.parties.map((party) => ({ ...party, role: 'participant' as const }));
  return [...again, ...parties.filter((party) => !told.parties.some((other) => isSameParty(other, party)))];
}

/** "The two governments held talks in May": on another occasion, and nobody of those who met tells that they were there. */
const isOfGovernments = ({ sides, rule }: Frame): boolean =>
  rule !== 'noun:summit' &&
  sides.every(({ mentions }) =>
    mentions.every(({ kind, head }) => kind === 'joint' && JOINT_STATES.has(head ?? '')),
  );

/** "The two Ministers will meet again in Oslo": those of whom the report tells first. */
const meetsAgain = (doc: Tokenised, { status, to }: Frame): boolean =>
  status === 'planned' && /^(?:each other )?again\b/.test(phraseIn(doc, to, to + 3));

/** "The two presidents then met A": those two, who were told of, and one more. */
const isOfThree = (doc: Tokenised, { sides }: Frame, parties: readonly Party[]): boolean =>
  parties.length === 1 &&
  parties[0]!.entity.kind === 'person' &&
  sides.some(
    ({ mentions: [all] }) =>
      all!.kind === 'joint' && /\b(?:two|both)\b/.test(phraseIn(doc, all!.from, all!.to)),
  );

/** "spoke with A and with B. … the president-elect. The two men agreed to meet": of meetings told at once, that of those named last. */
function latestOf(together: readonly Draft[], last: Draft, { from }: Frame): Draft {
  const told = together.filter(({ frames }) => frames[0] === last.frames[0]);
  if (told.length < 2) return last;
  const namedAt = ({ parties }: Draft): number =>
    Math.min(
      ...parties.map(({ entity: { mentions } }) =>
        mentions.reduce((at, mention) => (mention.from < from ? Math.max(at, mention.from) : at), -1),
      ),
    );
  return told.reduce((best, draft) => (namedAt(draft) > namedAt(best) ? draft : best));
}

/** "The trip comes after the two had a phone conversation": no meeting that was told of before. */
const isOnlyCall = (drafts: readonly Draft[], { kind, channel }: Frame): boolean =>
  kind === 'call' && channel === 'phone' && drafts.every((draft) => draft.kind === 'meeting');

const PORTFOLIO =
  /\b(prime|foreign|defen[cs]e|finance|interior|trade) ministers$|\b(president)s(?: of (?:the two|both) \w+)?$/;
const HELD_AS: Readonly<Record<string, RegExp>> = {
  prime: /prime|premier|chancellor|taoiseach|president/i,
  foreign: /foreign|external|secretary|diploma|affairs/i,
};

/** "talks between the two Prime Ministers", "the talks of the presidents of the two countries" are not those of foreign secretaries. */
function mayHold(doc: Tokenised, { parties }: Draft, { sides }: Frame): boolean {
  const joint = sides.flatMap(({ mentions }) => mentions).find(({ kind }) => kind === 'joint');
  const [, minister, president] = (joint && PORTFOLIO.exec(phraseIn(doc, joint.from, joint.to))) ?? [];
  const portfolio = minister ?? president;
  if (!portfolio) return true;
  const titles = HELD_AS[portfolio] ?? new RegExp(portfolio, 'i');
  return parties.some(({ entity: { title, kind } }) => kind === 'state' || !title || titles.test(title.text));
}

/** "the two Ministers" are those of the event in which both are ministers. */
export function allAre({ parties }: Draft, { sides }: Frame): boolean {
  const joint = sides.flatMap(({ mentions }) => mentions).find(({ kind }) => kind === 'joint');
  const noun = joint?.head?.replace(/s$/, '');
  if (noun === undefined) return false;
  return parties.every(({ entity }) =>
    [...entity.heads, entity.equal ?? ''].some(
      (head) => head.endsWith(noun) || (noun === 'leader' && isWordFor(noun, head)),
    ),
  );
}

/** "their first meeting in March": of those who now met, not of one of them and whom that one will meet. */
const isNews = ({ status, background }: Draft, frame: Frame): boolean =>
  frame.status === 'planned' || (status === 'held' && !background);

/** So many sentences before stands the event of "the two leaders, who first met". */
const JUST = 2;

/** "The two leaders, who first met in May": those of the event of which the sentences right before told, though it is to come. */
const isJustTold = ({ frames, status }: Draft, frame: Frame): boolean =>
  frame.status === 'held' &&
  status === 'planned' &&
  frame.sentence - frames.at(-1)!.sentence <= JUST &&
  frame.sides.some(({ mentions }) => mentions.some(({ determiner }) => determiner === 'who'));

const SESSION =
  /^(?:noun:(?:session|round|meeting|consultations|dialogue|talks|negotiations)|verb:come-together)$/;
const STANDING_BODY =
  /\b(?:commission|committee|council|consultations|dialogue|working group|working-level|expert-level)\b/;

/** "agreed to hold a session of the joint commission". */
const isSession = (doc: Tokenised, frame: Frame): boolean =>
  frame.status === 'planned' &&
  SESSION.test(frame.rule) &&
  STANDING_BODY.test(sentenceOf(doc, frame)) &&
  !HELD_BY_THEM.test(sentenceOf(doc, frame));
/** "The two ministers will co-chair the joint commission": they will be there. */
const HELD_BY_THEM =
  /\b(?:ministers|presidents|leaders|premiers) (?:will|would|are (?:due |set |scheduled )?to)(?: also)? (?:hold|co-chair|chair|attend|lead)\b/;

const BELOW_THEM =
  /\b(?:working|expert|official|technical|vice-minister(?:ial)?|deputy-minister(?:ial)?|senior|director|ambassador)-level\b|\b(?:vice|deputy)-ministerial\b|\bof experts\b|\bofficials ?['’]? level\b|\blevel of (?:senior |high )?officials\b|\b(?:experts|officials|negotiators|teams) (?:will|would|are to|should) (?:also )?meet\b/;

/** "A and B agreed to hold working-level talks": of others than those who agreed. */
export const isBelowThem = (doc: Tokenised, frame: Frame): boolean =>
  frame.status === 'planned' &&
  BELOW_THEM.test(
    phraseIn(doc, Math.max(doc.sentences[frame.sentence]!.from, frame.from - NEAR), frame.to + NEAR),
  );

/** How far from the noun the words stand that tell on what level. */
const NEAR = 12;

const sentenceOf = (doc: Tokenised, { sentence }: Frame): string => {
  const { from, to } = doc.sentences[sentence]!;
  return phraseIn(doc, from, to);
};

/** "the first time that they had met": no occasion of its own; but "had not met since a session in May" tells of that one. */
export const isFirstTime = (doc: Tokenised, frame: Frame): boolean =>
  frame.background &&
  /\b(?:first time|not met|never met)\b/.test(sentenceOf(doc, frame)) &&
  !/\bsince\b/.test(phraseIn(doc, doc.sentences[frame.sentence]!.from, frame.from));

/** "the first time that the president has met a senior diplomat there": what the report tells of by name. */
export const isFirstOfKind = (doc: Tokenised, frame: Frame, parties: readonly Party[]): boolean =>
  parties.some(
    ({ entity, mention }) => entity.kind === 'office' && INDEFINITE.has(mention.determiner ?? ''),
  ) &&
  /\b(?:marked|was|is|marks) the first time\b[^,;]*$/.test(
    phraseIn(doc, doc.sentences[frame.sentence]!.from, frame.from),
  );

/** A session of a joint commission is a meeting of the two states, not of those who agreed on it. */
export function delegationsOf(parties: readonly Party[]): Party[] {
  const states = new Map(
    parties.map((party) => [party.country?.code ?? party.entity.organization?.text ?? HOME, party] as const),
  );
  if (states.size < 2) return parties.map((party) => ({ ...party, role: 'participant' }));
  return [...states].map(([code, party], k) => delegationOf(party, code, k));
}

/** Whoever is of no state that the text names is of the publisher's. */
const HOME = 'home';
function delegationOf({ entity, mention, country }: Party, code: string, k: number): Party {
  const delegation = unknownEntity(-1 - k, 'delegation');
  delegation.organization = country ? null : entity.organization;
  delegation.country = country;
  delegation.mentions.push(...entity.mentions);
  return { ...partyOf(delegation, mention), key: `delegation:${code}` };
}
