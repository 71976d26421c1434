import { DAYS } from '../../lexicon/names.ts';
import { MONTHS } from '../../lexicon/time-words.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { jointMention, side } from '../sides.ts';
import { type NounPhrase, type NounSides, wordBefore } from './noun-phrase.ts';
import { tellsOwnPeople } from './own-people.ts';

const KNOWN = wordSet('the this these their');
/** What may follow a noun that stands for the whole event ("the summit was", not "the summit host"). */
const GOES_ON =
  wordSet(`in at on was were is are and but with held took lasted to that which who where came comes will would had has have also ended focused covered here today
  lasting yesterday by for as after before followed follows began opened concluded went attended`);

/** "the meeting", "the 25-minute meeting", "the closed-door talks". */
const isKnown = (phrase: NounPhrase): boolean =>
  KNOWN.has(wordBefore(phrase)) ||
  (SORT.test(wordBefore(phrase)) && KNOWN.has(wordAt(phrase.scene.doc, phrase.from - 2)));
/** "the May 25 call", "the tense 3 June meeting": its day stands between. */
function isOfDate({ scene: { doc }, from }: NounPhrase): boolean {
  const [day, month] = [doc.tokens[from - 1], doc.tokens[from - 2]];
  const isDay =
    (day?.kind === 'number' && MONTHS[month?.lower ?? ''] !== undefined) ||
    (month?.kind === 'number' && MONTHS[day?.lower ?? ''] !== undefined);
  return isDay && (KNOWN.has(wordAt(doc, from - 3)) || KNOWN.has(wordAt(doc, from - 4)));
}

const SORT =
  /^(?:[\w-]+-(?:minute|hour)(?:-long)?|hour-?long|brief|lengthy|closed-door|private|informal|face-to-face|one-on-one|unscheduled|surprise)$/;

/** "yesterday's meeting", "Friday's talks". */
const isOfDay = ({ scene: { doc }, from }: NounPhrase): boolean =>
  /^['’]s$/.test(wordAt(doc, from - 1)) && OWN_DAY.has(wordAt(doc, from - 2));
const OWN_DAY = new Set([...DAYS, 'yesterday', 'today']);

/** "In talks lasting two hours, A complained": those of A that the report is about, where no other side is said. */
function isOfSubject({ scene: { doc, sentence, groups }, from, to }: NounPhrase): boolean {
  if (!OPENING.has(wordAt(doc, sentence.from)) || from - sentence.from > MAX_ADJECTIVES + 1) return false;
  if (doc.tokens[to]?.text !== ',' && !(LASTING.has(wordAt(doc, to)) || DAYS.has(wordAt(doc, to + 1))))
    return false;
  let comma = to;
  while (comma < Math.min(sentence.to, to + TO_SUBJECT) && wordAt(doc, comma) !== ',') comma++;
  const subject = groups.find((group) => group.from === comma + 1);
  return (
    subject?.mentions.length === 1 &&
    subject.mentions[0]!.kind === 'person' &&
    !tellsOwnPeople(doc, subject.to) &&
    !groups.some((group) => group.from > sentence.from && group.from < comma)
  );
}
const OPENING = wordSet('in during at');
const LASTING = wordSet('lasting');
/** "In unusually frank and lengthy". */
const MAX_ADJECTIVES = 3;
/** "talks lasting more than two hours on Monday". */
const TO_SUBJECT = 10;

/** "views on the outcomes of the consultations held in March": of others, held before. */
const OUTCOME = wordSet('outcome outcomes');

/** "the meeting", "this call": an event that is known, with what the sentence adds of time and place. */
export function anaphora(phrase: NounPhrase): NounSides | null {
  const { scene, noun, from, to } = phrase;
  const { doc, sentence } = scene;
  if (
    noun.loose ||
    sentence.kind === 'title' ||
    !(isKnown(phrase) || isOfDay(phrase) || isOfDate(phrase) || isOfSubject(phrase))
  )
    return null;
  if (OUTCOME.has(wordAt(doc, from - 3)) && wordAt(doc, from - 2) === 'of') return null;
  if (doc.tokens[to]?.kind === 'word' && !GOES_ON.has(wordAt(doc, to))) return null;
  return { sides: [side([jointMention(sentence.index, from, to, 'the')])], open: false, anaphoric: true };
}
