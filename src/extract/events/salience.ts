import type { Frame } from '../frames/frame.ts';
import { PAST_ADJECTIVES, RECALLING } from '../lexicon/earlier-words.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import { occasionsOnly } from './discussion/occasions-only.ts';
import { isToldAtLength } from './discussion/told-at-length.ts';
import type { Draft } from './draft.ts';
import { isSameParty, type Party } from './party.ts';

/** A text whose lead tells of no event is about its first one, where that stands within this part of it. */
const FIRST_PART = 0.65;
/** … or within so many sentences. */
const FIRST_SENTENCES = 8;

/** From this sentence on what is told of another time is no more than background. */
const RECALLED_FROM = 5;

/** Marks what the document is about: what title or lead tell, and the other meetings of the same visit. */
export function weighSalience(doc: Tokenised, drafts: readonly Draft[], { official }: Voice): void {
  const main = toldFirst(doc, drafts);
  if (main.length === 0) main.push(...firstEvent(doc, drafts));
  for (const draft of drafts) {
    const isMain =
      main.includes(draft) ||
      (isOfSameVisit(doc, draft, main[0], official) && (official || !isBefore(draft, main[0]!)));
    draft.salience = isMain ? 'main' : 'mentioned';
  }
}

/** Events of title and lead that stand as their first one does: held, or planned. */
function toldFirst(doc: Tokenised, drafts: readonly Draft[]): Draft[] {
  const lead = leadSentences(doc);
  const inLead = ({ frames }: Draft) => frames.some(({ sentence }) => lead.has(sentence));
  const inTitle = ({ frames }: Draft) =>
    frames.some(({ sentence }) => doc.sentences[sentence]!.kind === 'title');
  const occasions = occasionsOnly(doc, drafts);
  const told = drafts.filter((draft) => !draft.background && !occasions.has(draft));
  const first = told.find(inLead);
  const agreed = first && agreedAt(doc, first, told, Math.max(...lead) + 1);
  for (const { sentence } of agreed?.frames ?? []) lead.add(sentence);
  const status = (agreed ?? first)?.status;
  const isPast = (draft: Draft) => draft !== first && first !== undefined && isBefore(draft, first);
  return told.filter(
    (draft) => inTitle(draft) || (inLead(draft) && draft.status === status && !isPast(draft)),
  );
}

/** The first two sentences of the text. */
function leadSentences(doc: Tokenised): Set<number> {
  const body = doc.sentences.filter(({ kind }) => kind === 'body' || kind === 'standfirst');
  return new Set(body.slice(0, 2).map(({ index }) => index));
}

/** "They agreed to meet in May": the meeting, told close by and of no day in the past, at which the lead's plan was made. */
function agreedAt(doc: Tokenised, plan: Draft, told: readonly Draft[], before: number): Draft | undefined {
  if (plan.status !== 'planned') return undefined;
  const { from, to } = doc.sentences[plan.frames[0]!.sentence]!;
  const agreed = someWord(doc, from, to, AGREEING);
  const plans = (party: Party) =>
    plan.parties.some((other) => isSameParty(other, party) || standsFor(other, party));
  return told.find(
    ({ status, frames, parties, date }) =>
      status === 'held' &&
      frames[0]!.sentence <= before &&
      parties.every(plans) &&
      // "They spoke by phone on Monday" behind the lead: how it was told of, if the lead does not say that they agreed.
      (agreed ||
        (date?.value.basis !== 'stated' &&
          frames[0]!.sentence < before &&
          !isOfEarlierWeek(doc, frames[0]!))),
  );
}

/** "by telephone last Friday": no more than how the plan came about. */
const isOfEarlierWeek = (doc: Tokenised, { to, sentence }: Frame): boolean =>
  someWord(doc, to, Math.min(to + TO_DAY, doc.sentences[sentence]!.to), LAST);
/** From the verb to its day there are no more words. */
const TO_DAY = 10;
const LAST = wordSet('last');

const AGREEING = wordSet('agreed agree agrees decided invited accepted arranged');

/** The delegation of a state that will meet, for the minister who agreed on it. */
const standsFor = ({ entity, country }: Party, other: Party): boolean =>
  entity.kind === 'delegation' && country !== null && country.code === other.country?.code;

/** Of a month or a year, and told behind what is planned of a day. */
const isLongAgo = ({ date, frames }: Draft, drafts: readonly Draft[]): boolean =>
  date !== null &&
  date.value.precision !== 'day' &&
  drafts[0]!.status === 'planned' &&
  drafts[0]!.frames[0]!.from < frames[0]!.from;

/** "will pay a three-day visit to Zenda", "is due to arrive"; in a headline "to visit Zenda". */
const GOING =
  /(?:visit|travel|arrive|fly|tour|(?:pay|make|undertake|begin|start) (?:an?|his|her|the) (?:[\w-]+ ){0,4}(?:visit|trip|tour))\b/
    .source;
const ANNOUNCING = new RegExp(
  String.raw`\b(?:will|would|(?:is|are|was|due|set|scheduled|expected) to) (?:also |then )?${GOING}`,
);
const HEADLINED = new RegExp(String.raw`\bto ${GOING}`);

/** Does title or lead tell of a journey to come of one who takes part, so that what was held is what led to it? */
const isAnnounced = (doc: Tokenised, { parties }: Draft): boolean =>
  [0, ...leadSentences(doc)].some((index) => {
    const { from, to, kind } = doc.sentences[index]!;
    if (!parties.some(({ entity }) => entity.mentions.some(({ sentence }) => sentence === index)))
      return false;
    const words = phraseIn(doc, from, to);
    return ANNOUNCING.test(words) || (kind === 'title' && HEADLINED.test(words));
  });

/** What a text without an event in its lead is about: the first of the journey that it announces, the first that was held, else the first, unless told late. */
function firstEvent(doc: Tokenised, drafts: readonly Draft[]): Draft[] {
  const planned = drafts.find(({ status, background }) => status === 'planned' && !background);
  if (planned && isAnnounced(doc, planned)) return [planned];
  const first =
    drafts.find((draft) => draft.status === 'held' && !draft.background && !isLongAgo(draft, drafts)) ??
    drafts[0];
  const last = Math.max(FIRST_SENTENCES, doc.sentences.length * FIRST_PART);
  const frame = first?.frames[0];
  if (!first || !frame || frame.sentence > last) return [];
  // "Last month A received B", told far below: background of an article on something else.
  return frame.sentence < RECALLED_FROM || isTold(doc, frame) ? [first] : [];
}

/** "Earlier, he had also called on B. The two discussed": in a release one more meeting of the day, where it goes on about it. */
const isToldAsWell = (doc: Tokenised, draft: Draft, main: Draft): boolean =>
  draft.frames[0]!.from > main.frames[0]!.from &&
  wordAt(doc, doc.sentences[draft.frames[0]!.sentence]!.from) === 'earlier' &&
  (!draft.date || draft.date.value.start === main.date?.value.start) &&
  isToldAtLength(draft, main);

/** A further meeting of the one whom the main event is about, told in the same way. */
function isOfSameVisit(doc: Tokenised, draft: Draft, main: Draft | undefined, official: boolean): boolean {
  const same = main !== undefined && main.status === draft.status && draft.kind === main.kind;
  if (!same || main.status === 'cancelled') return false;
  const asWell = official && isToldAsWell(doc, draft, main);
  if (draft.background && !asWell) return false;
  // "their first meeting in March last year"
  if (
    draft.date &&
    draft.date.value.precision !== 'day' &&
    main.date?.value.precision !== draft.date.value.precision
  )
    return false;
  const ids = new Set(main.parties.map(({ entity }) => entity.id));
  return (
    draft.parties.some(({ entity }) => ids.has(entity.id)) &&
    (asWell || draft.frames.some((frame) => isTold(doc, frame) || (official && isBesides(doc, frame))))
  );
}

/** "A met B on Friday. On Wednesday, A met C": of a report its past, of a release one more meeting of the journey; in a lead always the past. */
function isBefore({ date, frames }: Draft, main: Draft): boolean {
  const [own, other] = [date?.value, main.date?.value];
  const last = own && (own.end ?? own.start);
  return (
    last !== undefined &&
    other?.precision === 'day' &&
    // "2002-09" is of a month
    last < other.start.slice(0, last.length) &&
    frames[0]!.from > main.frames[0]!.from
  );
}

const EARLIER = new Set([...PAST_ADJECTIVES, ...RECALLING]);
const RELATIVE = wordSet('who whom');
const ALSO = wordSet('also');

/** "Meanwhile, the minister met B": in a release one more meeting of the day. */
const isBesides = (doc: Tokenised, { sentence, background }: Frame): boolean =>
  !background && BESIDES.has(wordAt(doc, doc.sentences[sentence]!.from));

const BESIDES = wordSet('meanwhile separately elsewhere');

/** Told of for itself, not as another time or as an attribute of someone ("A, who met B"); "A, who also met B" goes on with a round. */
function isTold(doc: Tokenised, frame: Frame): boolean {
  const sentence = doc.sentences[frame.sentence]!;
  const opening = Math.min(sentence.to, sentence.from + 4);
  const isBefore = (words: ReadonlySet<string>) => precededBy({ doc, sentence }, frame.from, 3, words);
  return (
    (!isBefore(RELATIVE) || isBefore(ALSO)) &&
    !isBefore(EARLIER) &&
    !someWord(doc, sentence.from, opening, EARLIER)
  );
}
