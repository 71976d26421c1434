import type { Frame } from '../../frames/frame.ts';
import { DISCLOSED, SAID, WROTE } from '../../lexicon/saying.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { factOf } from '../../text/vocabulary.ts';
import { phraseIn, wordAt } from '../../text/words.ts';
import type { TimeExpression } from '../../when/expression.ts';
import { takesPlace } from '../../where/takes-place.ts';
import { isMade, MADE } from './date-of-other.ts';

export const OCCASION =
  /^(?:meeting|meetings|talks|summit|call|calls|visit|conversation|session|round|negotiations|consultations|audience|conference|discussions|trip|encounter|dialogue)$/;
/** Between a frame and a date behind it: what stands there owns the date. */
const OWNERS = new RegExp(
  `^(?:${[...SAID, ...DISCLOSED, ...WROTE].join('|')}|which|that|who|whom|whose|when|where|while|because|since|after|before|until|if|although|declared|signed|killed|appointed|elected|adopted|launched|arrested|seized|captured|detained|sworn|imposed|broken|interrupted|suspended|severed|stalled|inaugurated|invaded|attacked|recognised|recognized|voted|died|born|fired)$`,
);

const OF_OCCASION =
  /^(?:summit|conference|meeting|session|forum|talks|elections?|assembly|games|fair|congress)$/;

/** Does what stands at token `i`, between a frame and a date behind it, give the date to something else? */
type Ends = (doc: Tokenised, i: number, frame: Frame, date: TimeExpression) => boolean;

export const AUXILIARY = /^(?:will|would)$/;

/** A month, or a day of one: "ahead of the summit on Monday" may tell when they met. */
const OF_CALENDAR = /^date:(?:month|day-month|numeric|ordinal)$/;

/** The verb of the main clause behind a relative one. */
const MAIN_VERB =
  /^(?:returned|arrived|left|flew|went|came|travelled|traveled|visited|departed|resigned|took|called|urged|warned|accused|announced|rejected|ruled|welcomed|denied|signed|won|lost|died)$/;

/**
 * Each with the words at which it is asked, for it is asked of every word up to a date, and with a phrase that it is there
 * for; none looks at what asides and further verbs of the same day say.
 */
const ENDS: readonly (readonly [at: RegExp, ends: Ends])[] = [
  [/^;$/, () => true],
  // "will discuss preparations for the summit to be held in Oslo in May"
  [
    /^to$/,
    (doc, i, frame) =>
      i > frame.to + 2 &&
      OF_OCCASION.test(wordAt(doc, i - 1)) &&
      /^to be (?:held|hosted)/.test(phraseIn(doc, i, i + 3)),
  ],
  [MADE, ({ tokens }, i, frame) => i > frame.to && isMade(tokens, i)],
  [OWNERS, isOwnedAt],
  // "A, who attended the talks, will see B in May"
  [/^,$/, (doc, i, frame) => frame.anaphoric === true && AUXILIARY.test(wordAt(doc, i + 1))],
  // "at a meeting with B, A spoke of the consultations held in March"
  [
    /^held$/,
    (doc, i, frame) =>
      i > frame.to + 2 &&
      OCCASION.test(wordAt(doc, i - 1)) &&
      // "met B on the sidelines of the summit held in Oslo on Monday": then.
      !/\bon the (?:sidelines|margins|fringes) of\b/.test(phraseIn(doc, Math.max(frame.to, i - 14), i)),
  ],
  // "A, who met B in Oslo, returned home on Monday"
  [
    /^,$/,
    (doc, i, frame) =>
      i > frame.to &&
      MAIN_VERB.test(wordAt(doc, i + 1)) &&
      /, who$/.test(phraseIn(doc, frame.from - 2, frame.from)),
  ],
  // "held talks but agreed to meet in May"
  [/^but$/, (doc, i) => /ed$|^(?:will|would|is|are)$/.test(wordAt(doc, i + 1))],
  // "saw A and is to meet B today"
  [/^and$/, (doc, i) => /^(?:is|are|will|was|were)$/.test(wordAt(doc, i + 1))],
  // "toured the port and signed the roll there after lunch on May 3", but "met and talked with B on Thursday"
  [
    /^and$/,
    (doc, i, frame, date) =>
      // "met with and thanked B on Thursday"
      i > frame.to + 1 &&
      date.from - i > 6 &&
      /^(?!talked$|conferred$).*(?:ed|gave|told|said|paid)$/.test(wordAt(doc, i + 1)),
  ],
  // "met the leaders ahead of a summit in Oslo in May"
  [/^ahead$/, (doc, i, _, { rule }) => OF_CALENDAR.test(rule) && wordAt(doc, i + 1) === 'of'],
  // "met B ahead of the summit on Friday, when leaders will vote"
  [
    /^(?:ahead|before)$/,
    (doc, _, frame, { to }) =>
      frame.status === 'held' && WHEN_THEY_WILL.test(phraseIn(doc, to, to + TO_WILL)),
  ],
  // "Their meeting came as a mission left over the weekend"; "came as a surprise on Thursday" has no clause
  [
    /^as$/,
    (doc, i, { rule }) =>
      rule.startsWith('noun:') &&
      /^(?:came|comes|coming)$/.test(wordAt(doc, i - 1)) &&
      !AS_WHAT.test(phraseIn(doc, i + 1, i + 1 + TO_WHAT)),
  ],
  // "The talks were preceded by a meeting of officials yesterday"
  [/^(?:preceded|followed)$/, (doc, i) => wordAt(doc, i + 1) === 'by'],
  // "discussed topics that they would address at the meeting on Monday"
  [AUXILIARY, (_, i, frame) => frame.status === 'held' && i > frame.to],
];
const WHEN_THEY_WILL = /^(?:, )?(?:when|where|at which) (?:[\w-]+ ){1,4}(?:will|would|is|are)\b/;
const TO_WILL = 7;
const AS_WHAT =
  /^(?:part of|(?:an?|no|the) (?:[\w-]+ ){0,2}(?:surprise|shock|relief|blow|boost|response|reminder|result|setback|rebuff|breakthrough|disappointment|follow-up)\b)/;
const TO_WHAT = 4;
export const endsAt = factOf((lower) => ENDS.filter(([at]) => at.test(lower)).map(([, ends]) => ends));

/** "met B, who signed the accord in May": a word whose clause the date is in. */
function isOwnedAt(doc: Tokenised, i: number, frame: Frame, { rule }: TimeExpression): boolean {
  const { tokens } = doc;
  const { lower, cap } = tokens[i]!;
  return (
    !cap &&
    (i > frame.to || lower === 'since') &&
    !(lower === 'which' && takesPlace(tokens, i)) &&
    !isSetBehind(doc, i, frame) &&
    // "met the newly elected president on Monday"
    tokens[i - 1]?.lower !== 'newly' &&
    // "will meet B before leaving for Oslo later in the day"
    !(lower === 'before' && rule === 'date:beside' && /ing$/.test(tokens[i + 1]?.lower ?? '')) &&
    !thenVisited(tokens, i)
  );
}

/** "called off a meeting with B that was scheduled for July 3": the day of what is called off, where no other thing stands between. */
const isSetBehind = (doc: Tokenised, i: number, { to, status }: Frame): boolean =>
  status === 'cancelled' &&
  /^(?:that|which)$/.test(wordAt(doc, i)) &&
  /^(?:was|were|had been|has been) (?:scheduled|slated|planned|due|set)/.test(
    phraseIn(doc, i + 1, i + 1 + TO_SET),
  ) &&
  doc.tokens.slice(to, i).every(({ lower }) => !OF_MATTER.test(lower));
const OF_MATTER = /^(?:to|on|about|over|for|at|in|after|before|and|ahead|during|regarding)$/;
const TO_SET = 4;

/** "discussed it when B visited the capital in March": that was when. */
const thenVisited = (tokens: Tokenised['tokens'], i: number): boolean =>
  tokens[i]!.lower === 'when' &&
  tokens
    .slice(i + 1, i + 9)
    .some(({ lower }) => /^(?:visited|met|came|travelled|traveled|hosted|received)$/.test(lower));
