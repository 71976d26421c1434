import { soilOf } from '../../gazetteer/former-states.ts';
import { sitsIn } from '../../lexicon/seats-of-bodies.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { TimeExpression, When } from '../../when/expression.ts';
import type { Stay } from '../../where/stay.ts';
import type { Draft } from '../draft.ts';
import type { Ground } from '../places/ground.ts';
import { compatible } from './moment.ts';

/** So far behind the place a visit has its time ("visited Zenda on Monday", "will visit Zenda early next year"). */
const NEAR = 4;

/** No visit has lasted longer, in days: who arrived on Monday meets others on Friday. */
const LONGEST = 10;
const DAY = 86_400_000;

/** Is a visit that another sentence tells of at another time than the event: "A visited Zenda in March"? */
export function isAtOtherTime({ material: { doc, times } }: Ground, stay: Stay, draft: Draft): boolean {
  const found = timeOf(times[stay.sentence] ?? [], stay);
  // "the first to visit Zenda since 2013": not the time of the visit.
  const expression = found && /^(?:since|until)$/.test(wordAt(doc, found.from - 1)) ? undefined : found;
  const ahead = stay.time === 'planned' || isAhead(doc, stay);
  const value = expression?.resolve(ahead);
  // "They first met in 2002": before the visit of which the report tells.
  if (!value) return draft.status === 'held' && draft.date !== null && draft.date.value.precision !== 'day';
  // What is told without its day is of the day of the report, or of that of the event before.
  if (!draft.date) return value.precision !== 'day' && draft.status === 'held';
  const { start, precision } = draft.date.value;
  if (precision !== 'day' || value.precision !== 'day') return !compatible(draft.date.value, value);
  const toldLater = stay.sentence > draft.frames[0]!.sentence && WAS.has(wordAt(doc, stay.at));
  if (toldLater && !isAmongHosts(stay, draft) && !isWithin(start, value)) return true;
  // "travels to Zenda on Thursday": not there on Monday; "A met B on Sunday. A flew to Zenda on Monday": not there on Sunday.
  const comes = ahead || (stay.time === 'held' && ARRIVED.has(wordAt(doc, stay.at)));
  if (comes && value.start > (draft.date.value.end ?? start)) return true;
  return Math.abs(Date.parse(start) - Date.parse(value.start)) > LONGEST * DAY;
}

const WAS = wordSet('was were visited');
/** "A met B on Tuesday. A was in Zenda on Friday": with somebody of Zenda A may have met there on other days as well. */
const isAmongHosts = ({ hit }: Stay, { parties }: Draft): boolean =>
  parties.some(
    ({ country, entity: { organization } }) =>
      soilOf(country?.code) === hit.country ||
      (!country && organization !== null && sitsIn(organization.text, hit.city?.text)),
  );
const isWithin = (day: string, { start, end }: When): boolean => day >= start && day <= (end ?? start);

const ARRIVED = wordSet('flew travelled traveled arrived went headed landed came journeyed proceeded');

/** "shared the view that his visit to Zenda in June was useful", of talks in May: a month of its own in the sentence that tells of both. */
export function isInOtherMonth({ material: { doc, times } }: Ground, stay: Stay, draft: Draft): boolean {
  const { date } = draft;
  const value = timeOf(times[stay.sentence] ?? [], stay)?.resolve(stay.time === 'planned');
  // "A, who visited Chad last week, received B on Tuesday"
  if (value?.precision === 'day' && date?.value.precision === 'day' && WAS.has(wordAt(doc, stay.at)))
    return !isAmongHosts(stay, draft) && !isWithin(date.value.start, value);
  return value?.precision === 'month' && date?.value.precision === 'day' && !compatible(date.value, value);
}

/** "travels to Zenda", "leaves for Zenda" in the report itself: the journey is to come. */
const isAhead = ({ tokens, sentences }: Tokenised, { time, at, sentence }: Stay): boolean =>
  time === 'open' && sentences[sentence]!.kind === 'body' && /^\w+s$/.test(tokens[at]!.lower);

/** The time close behind the place. */
const timeOf = (times: readonly TimeExpression[], { hit, at }: Stay): TimeExpression | undefined =>
  times.find(({ from }) => from >= Math.max(hit.to, at) && from - hit.to <= NEAR);
