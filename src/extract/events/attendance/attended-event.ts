import { citiesNamed } from '../../gazetteer/cities.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { oneOf, phraseIn, someToken, wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';

const isSeveral = oneOf(new Set(['meetings']));

/** Those of whom the sentence tells that they were met one by one; else the event told of last in the paragraph, else the first one held, else any told of before; of "the meetings" all that were held. */
export function attended(doc: Tokenised, drafts: readonly Draft[], sentence: Sentence): readonly Draft[] {
  const { index, paragraph, from, to } = sentence;
  const told = ofKind(
    doc,
    sentence,
    drafts.filter((draft) => draft.frames.some((frame) => frame.sentence <= index)),
  );
  const held = told.filter((draft) => draft.status === 'held' && !draft.background);
  const near = held.findLast((draft) =>
    draft.frames.some(
      (frame) =>
        (frame.sentence < index || (frame.sentence === index && !frame.anaphoric)) &&
        doc.sentences[frame.sentence]!.paragraph === paragraph,
    ),
  );
  if (held.length > 1 && someToken(doc, from, to, isSeveral)) return held;
  const isAbove = held.length > 1 && TOLD_JUST_NOW.test(phraseIn(doc, from, from + 4));
  const before = isAbove ? toldAbove(doc, held, sentence) : undefined;
  if (before) return atOnce(held, before);
  const apart = held.filter(({ frames }) => frames.some((one) => one.separate && one.sentence === index));
  if (apart.length > 1) return apart;
  const own = withWhom(doc, held, index, from, to);
  const named = own ?? byNoun(doc, held, sentence);
  if (named) return [named];
  const one =
    near ??
    goneOnWith(held, index) ??
    eventNamedIn(held, index) ??
    held[0] ??
    told.find(({ background }) => !background) ??
    told.at(-1);
  return one ? atOnce(held, one) : [];
}

/** "The encounter, in the presence of B": of a call and a meeting the meeting. */
function ofKind(doc: Tokenised, { from }: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  // "The Oslo talks were attended by B": no call.
  if (
    doc.tokens[from + 1]?.cap &&
    IN_TOWN.test(phraseIn(doc, from, from + 3)) &&
    citiesNamed(doc.tokens[from + 1]!.text).length > 0
  )
    return drafts.filter(({ kind }) => kind !== 'call');
  if (!FACE_TO_FACE.test(phraseIn(doc, from, from + 2))) return drafts;
  const met = drafts.filter(({ kind }) => kind !== 'call');
  return met.length > 0 ? met : drafts;
}
const IN_TOWN = /^the [\p{L}-]+ (?:talks|meeting|summit|conference|negotiations|session)$/u;
const FACE_TO_FACE = /^(?:the|this) (?:meeting|encounter|audience|reception|summit|dinner|lunch|visit)$/;

/**
 * "A received B. … C attended the meeting. … A also received D. … E attended the meeting": the one told of last, where
 * the text has spoken of "the meeting" of one before, or of its own, as of the only one.
 */
function goneOnWith(held: readonly Draft[], index: number): Draft | undefined {
  if (held.length < 2 || held.length > MOST) return undefined;
  const told = held
    .flatMap((draft) => draft.frames.map((frame) => ({ draft, frame })))
    .filter(({ frame }) => frame.sentence < index)
    .sort((a, b) => a.frame.from - b.frame.from);
  const last = told.at(-1)?.draft;
  const opening = told.findLast(({ frame }) => !frame.anaphoric);
  const refersBack = told.some(({ frame }) => frame.anaphoric);
  return refersBack && opening?.draft === last ? last : undefined;
}

/** "The audience was attended by": the one told of last. */
const TOLD_JUST_NOW = /^(?:the|this) (?:meeting|encounter|audience|reception|session) was attended$/;

/** The event told of last in the paragraph or the one before it, words that refer back left out. */
function toldAbove(
  doc: Tokenised,
  held: readonly Draft[],
  { index, paragraph }: Sentence,
): Draft | undefined {
  let last: Draft | undefined;
  let at = -1;
  for (const draft of held)
    for (const { sentence, from, anaphoric } of draft.frames) {
      if (anaphoric || sentence >= index || from <= at) continue;
      if (doc.sentences[sentence]!.paragraph < paragraph - 1) continue;
      last = draft;
      at = from;
    }
  return last;
}

/** "had meetings with A and B. He was joined by C": of whichever one verb or noun tells, all of them. */
function atOnce(held: readonly Draft[], one: Draft): readonly Draft[] {
  if (held.length > MOST || !held.includes(one)) return [one];
  const tells = new Set(one.frames.map(({ from }) => from));
  return held.filter((other) => other === one || other.frames.some(({ from }) => tells.has(from)));
}

/** "took part in the meeting with B": of several events the one of B. */
function withWhom(
  doc: Tokenised,
  held: readonly Draft[],
  index: number,
  from: number,
  to: number,
): Draft | undefined {
  if (held.length < 2 || held.length > MOST) return undefined;
  for (let i = from; i < to - 2; i++) {
    if (!MEETING.has(wordAt(doc, i)) || wordAt(doc, i + 1) !== 'with') continue;
    const of = held.filter(({ parties }) =>
      parties.some(({ entity }) =>
        inSentences(entity.mentions, index).some((mention) => mention.from === i + 2),
      ),
    );
    if (of.length === 1) return of[0];
  }
  return undefined;
}

const MEETING = wordSet('meeting talks call conversation audience session');

/** "A and B held talks. … A met C. … D took part in the talks": of several events the one that was told of by that very noun. */
function byNoun(doc: Tokenised, held: readonly Draft[], { from, to }: Sentence): Draft | undefined {
  if (held.length < 2 || held.length > MOST) return undefined;
  for (let i = from + 1; i < to; i++) {
    if (!TOLD_BY.has(wordAt(doc, i)) || wordAt(doc, i - 1) !== 'the') continue;
    const rule = `noun:${wordAt(doc, i)}`;
    const told = held.filter(({ frames }) => frames.some((frame) => !frame.anaphoric && frame.rule === rule));
    return told.length === 1 ? told[0] : undefined;
  }
  return undefined;
}
const TOLD_BY = wordSet('talks lunch luncheon dinner banquet breakfast audience');

/** "attended the larger session with the crown prince": of several events the one whose party, and nobody else's, the sentence names. */
function eventNamedIn(held: readonly Draft[], index: number): Draft | undefined {
  if (held.length < 2 || held.length > MOST) return undefined;
  const isIn = ({ entity }: Party, { parties }: Draft) =>
    parties.some((other) => other.entity.id === entity.id);
  const named = held.filter((draft) =>
    draft.parties.some(
      (party) =>
        inSentences(party.entity.mentions, index).length > 0 &&
        held.every((other) => other === draft || !isIn(party, other)),
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** A report of more events than these tells of each by itself. */
const MOST = 12;
