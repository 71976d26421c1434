import { DENIES, REPORTS } from '../../lexicon/denial-words.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { yesOrNo } from '../../text/vocabulary.ts';
import { backFrom, oneOf, phraseIn, someWord, wordSet } from '../../text/words.ts';
import { isMatterBefore, isMatterBehind, opensMatter } from './matter-cues.ts';
import {
  isOfTalks,
  isOnWill,
  isToFurther,
  opensFurthering,
  pastOpening,
  predicateFrom,
} from './on-agenda.ts';

/** Words of discussing: what follows them was on the table. */
const isTalk = oneOf(
  `discuss discussed discussing discusses discussion discussions reviewed review reviewing talks
  exchanged exchange focused focussed focusing focus touched considered agenda topics raised covered
  addressed address consulted dwelt examined conversation talked spoke spoken devoted centred centered looked
  included attention consult debated deliberated negotiated cover consider considering explored explore
  initialled signed sign signing disagreed differed clashed bargained haggled wrangled deadlocked differences progress headway
  tabled compared mull mulled weigh weighed assess assessed analyse analysed analyzed evaluate evaluated examine hammered thrashed concentrated revolved figured broached tackled dealt conferred confer dominated topped taken briefed apprised reflected`,
);
/** Of these only in a sentence that tells of the meeting: elsewhere they are any talks. */
const onlyInFrame = oneOf(
  'talks conversation agenda spoke spoken talked exchange discussion discussions included attention topics differences progress headway',
);
const mayBePassive = oneOf(
  `agenda topics discussed reviewed considered raised covered addressed figured broached examined
  touched tabled dominated topped highlighted dealt taken focus`,
);
/** "satisfaction was expressed at X": nobody in particular says it, so it is no claim, but it was on the table. */
const isImpersonal = oneOf(
  `expressed highlighted stressed noted underlined emphasised emphasized mentioned made paid voiced
  reaffirmed agreed welcomed recalled reached achieved`,
);

/** Where in a sentence the words about what was discussed begin; `null` where it says nothing of that. */
export function discussionFrom(doc: Tokenised, { from, to }: Sentence, told: boolean): number | null {
  for (let i = from; i < to; i++) {
    const { lower, word, text } = doc.tokens[i]!;
    // "President A | Trade; cod": a row of a table of meetings.
    if (told && text === '|' && i > from + 2) return i;
    if (isImpersonal(word) && passive(doc, from, i) && impersonal(doc, from, i)) return from;
    if (!isCue(word) || isDenied(doc, i)) continue;
    if (isMatterBefore(doc, i)) return from;
    if (isMatterBehind(doc, i, to) || isToFurther(doc, from, i)) return i;
    if (!isTalk(word) || (lower === 'taken' && doc.tokens[i + 1]?.lower !== 'up')) continue;
    if (lower === 'consider' && !isOnWill(doc, from, i)) continue;
    if (onlyInFrame(word)) {
      const before = predicateFrom(doc, from, i);
      if (before === null && (told || hasMatter(doc, i, to))) return i;
      if (before !== null && isOfTalks(doc, before, i)) return pastOpening(doc, from, before);
      continue;
    }
    return mayBePassive(word) && passive(doc, from, i) ? from : i;
  }
  return null;
}

/** With one of these begins all that is read below, and most words are none. */
const isCue = yesOrNo((_, word) => isTalk(word) || opensMatter(word) || opensFurthering(word));
/** "did not come up", "was never raised": nothing was said of it. */
const isDenied = (doc: Tokenised, i: number): boolean =>
  (someWord(doc, backFrom(doc, i, TO_NOT), i, NOT) &&
    !someWord(doc, backFrom(doc, i, TO_NOT), i, AFTER_ALL) &&
    !someWord(doc, i, i + 1, NOUNS_OF_TALK)) ||
  NOT_ON_AGENDA.test(phraseIn(doc, backFrom(doc, i, TO_NOT + 2), i + 1)) ||
  DENIED_THAT.test(phraseIn(doc, backFrom(doc, i, TO_DENIED), i));
/** "had not been on the agenda". */
const NOT_ON_AGENDA =
  /\b(?:not|never) (?:been |be )?(?:on|part of) (?:the )?(?:\w+ )?agenda$|\bno (?:discussions?|talk|mention|talks)$/;
/** "denied reports that the ministers had discussed". */
const DENIED_THAT = new RegExp(
  `\\b(?:${[...DENIES].join('|')}) (?:(?:\\w+ )?(?:${[...REPORTS].join('|')}) )?that (?!.*(?: (?:but|and|while|when|after|as|which|who) |[,;]))[^.]*$`,
);
const TO_DENIED = 16;
/** "not only discussed", "did not just discuss", "could not come but discussed". */
const AFTER_ALL = wordSet('only just merely but and ,');
const NOT = wordSet("not never n't didn't didn’t wasn't wasn’t weren't weren’t hardly");
/** "did not come up", "was not even raised". */
const TO_NOT = 3;
/** "was not on the agenda" is denied as well, "could not attend the talks on X" not. */
const NOUNS_OF_TALK = wordSet(
  'talks discussion discussions conversation exchange differences progress headway statement focus',
);

/** "talks on X", "they spoke about X": the matter is said. */
function hasMatter(doc: Tokenised, at: number, to: number): boolean {
  if (/^(?:agenda|topics|included|attention)$/.test(doc.tokens[at]!.lower)) return true;
  if (
    doc.tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) =>
        /^(?:for|urged|demanded|open|start|begin|propose|proposed|offered|want|wants)$/.test(lower),
      )
  )
    return false;
  for (let i = at + 1; i < Math.min(to, at + 6); i++)
    if (
      /^(?:on|about|over|towards?|regarding|concerning|included|covered|centred|centered|focused|highlighted|ranged|encompassed|turned|underlined|stressed|emphasised|emphasized|revolved)$/.test(
        doc.tokens[i]!.lower,
      )
    )
      return true;
  return false;
}

/** "X was discussed": the matter stands before the verb. */
function passive(doc: Tokenised, from: number, at: number): boolean {
  if (/^(?:agenda|topics|figured|dominated|topped)$/.test(doc.tokens[at]!.lower)) return true;
  if (doc.tokens[at]!.lower === 'focus') return doc.tokens[at - 1]?.lower === 'in';
  for (let i = at - 1; i >= Math.max(from, at - 4); i--)
    if (/^(?:was|were|been|being|be|is|are)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
}

/** The subject is a noun of speech or of weight: "satisfaction", "attention", "the importance of". */
function impersonal(doc: Tokenised, from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (
      /^(?:it|satisfaction|dissatisfaction|attention|emphasis|importance|hope|concern|appreciation|interest|readiness|mention|contribution|need|commitment|agreement|agreements|understanding|understandings|consensus)$/.test(
        doc.tokens[i]!.lower,
      )
    )
      return true;
  return false;
}
