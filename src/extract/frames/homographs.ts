import { type EventVerb, LIGHT_VERBS } from '../lexicon/event-verbs.ts';
import { ARTICLES_AND_OWNERS } from '../lexicon/function-words.ts';
import type { Match } from '../text/phrases.ts';
import { phraseIn, precededBy, wordAt, wordSet } from '../text/words.ts';
import { isMeetingAside } from './meeting-aside.ts';
import type { NamedEvent } from './named-event.ts';
import type { Scene } from './scene.ts';
import { GLADNESS } from './standing/opportunity.ts';

/** Before "meeting", these make it a verb: "are meeting", "after meeting B". */
const BEFORE_GERUND = wordSet('is are was were been after since before when while be also by besides');
const BEFORE_INFINITIVE = wordSet('to will would');
const BEFORE_FINITE = new Set([...BEFORE_INFINITIVE, 'and']);

/** "had the pleasure of meeting B". */
const OF_GLADNESS = wordSet('meeting welcoming receiving hosting seeing calling speaking');

/** Forms that are nouns behind a determiner or an adjective, or before "with": "a call", "recent talk". */
const NOUN_OR_VERB = wordSet('talk telephone phone host hosts calls');
const BEFORE_NOUN = new Set([
  ...ARTICLES_AND_OWNERS,
  ...'this that of in by over for on and these first second last next high-level recent further such no two hold held courtesy farewell introductory protocol phone telephone'.split(
    ' ',
  ),
]);
const AFTER_NOUN = wordSet('with between');
/** Forms that are nouns only where a determiner stands near. */
const RARELY_NOUN = wordSet('call calls meet rings speaking calling discuss');

/** Is the form of an event verb a noun here: "the meeting", "a call", "their talk"? */
export function isNounForm(scene: Scene, { from, to, value }: Match<EventVerb>): boolean {
  const { doc, groups } = scene;
  const word = wordAt(doc, from);
  const before = wordAt(doc, from - 1);
  if (OF_GLADNESS.has(word) && before === 'of' && GLADNESS.has(wordAt(doc, from - 2))) return false;
  // "look forward to meeting B"
  if (word === 'meeting' && before === 'to' && wordAt(doc, from - 2) === 'forward') return false;
  if (OF_GLADNESS.has(word) && opensWith(scene, from, to)) return false;
  // "A and B, who co-chair the committee": a post, and no session.
  if (word === 'co-chair') return !precededBy(scene, from, 2, BEFORE_INFINITIVE);
  // "a statement welcoming B"
  if (word === 'welcoming') return true;
  if (word === 'meeting')
    return !(BEFORE_GERUND.has(before) || isTrailing(scene, from, to) || isMeetingAside(scene, from));
  // "saw Secretary X", and no other sense: an office stands right behind.
  if (word === 'saw' && groups.some((group) => group.from === to && group.mentions[0]!.title !== null))
    return false;
  // "held talks with A before seeing President B": an office, and nobody who is seen off.
  if (word === 'seeing')
    return !(
      /^(?:before|after)$/.test(before) &&
      groups.some(
        (group) =>
          (group.from === to || (group.from === to + 1 && wordAt(doc, to) === 'the')) &&
          (group.mentions[0]!.title !== null || group.mentions[0]!.kind === 'person') &&
          wordAt(doc, group.to) !== 'off',
      )
    );
  // "B, whom A saw on Monday"
  if (value.id === 'see' && precededBy(scene, from, MAX_RELATIVE, WHOM)) return false;
  // "a visit that will see him tour the port": what it will bring.
  // "A, who is on a tour, will see B": behind the comma A does.
  // "will travel to Oslo next week to see B": a purpose; "a week that will see B speak" is not over.
  const closed = /^(?:,|week|and)$/.test(wordAt(doc, from - 2));
  if (value.id === 'see' && !closed && precededBy(scene, from, 4, BRINGING)) return true;
  if (value.id === 'see')
    return !precededBy(scene, from, before === 'also' || before === 'then' ? 2 : 1, BEFORE_INFINITIVE);
  if (word === 'review' || (word === 'visit' && to === from + 1))
    return !precededBy(scene, from, 1, BEFORE_INFINITIVE);
  if (NOUN_OR_VERB.has(word) && value.id !== 'call-on')
    return BEFORE_NOUN.has(before) || AFTER_NOUN.has(wordAt(doc, to));
  // "when the two leaders meet in Oslo"
  if (word === 'meet' && WHEN_THE_TWO.test(phraseIn(doc, Math.max(scene.sentence.from, from - 5), from)))
    return false;
  return (
    RARELY_NOUN.has(word) && precededBy(scene, from, 3, ARTICLES_AND_OWNERS) && !BEFORE_FINITE.has(before)
  );
}

/** "will visit Oslo, meeting B", "…, meeting with B": what one does there, behind a comma. */
function isTrailing({ doc, groups }: Scene, from: number, to: number): boolean {
  const whom = wordAt(doc, to) === 'with' ? to + 1 : to;
  return wordAt(doc, from - 1) === ',' && groups.some((group) => group.from === whom);
}

/** "Meeting Minister B, A proposed": whom it is opens the sentence. */
const opensWith = ({ sentence, groups }: Scene, from: number, to: number): boolean =>
  from === sentence.from &&
  sentence.kind === 'body' &&
  groups.some((group) => group.from === to && /^(?:person|office)$/.test(group.mentions[0]!.kind));

const WHEN_THE_TWO =
  /\b(?:when|as|before|after|until) the (?:\w+ )?(?:two|pair|leaders|presidents|ministers|men|women)(?: next)?$/;

const BRINGING = wordSet('that which visit trip tour summit meeting talks agreement deal week');
const WHOM = wordSet('whom');
/** "whom Foreign Minister A later saw". */
const MAX_RELATIVE = 7;

const CALLS = wordSet('call calls');
const AFTER_CALLING = wordSet('for on upon off to it him her them');
const ALSO_VERBS = wordSet('visit call contact exchange meet encounter');
const BEFORE_VERB = wordSet('to will would may can must should not');
const OF_MONEY = wordSet('rate rates market markets controls reserves programme program');
const PRESS = wordSet('press news media');
/** "a conference table", "the meeting room": where people sit. */
const SETTINGS = wordSet('table room rooms hall centre center');
const ADJECTIVES = wordSet('bilateral trilateral');
const AFTER_NOUN_ADJECTIVE = wordSet('with between on in at took was , .');
const BEFORE_MEET = wordSet('a the this');
const DETERMINERS = wordSet('a the this that their his her another');
const BE = wordSet('be been is are');

/** Is the form of an event noun a verb or an adjective here: "calls on", "to visit Oslo", "bilateral trade"? */
export function isOtherForm(scene: Scene, { from, to, value: { word } }: Match<NamedEvent>): boolean {
  const { doc } = scene;
  const before = wordAt(doc, from - 1);
  const next = wordAt(doc, to);
  if (word === 'meet' && !precededBy(scene, from, 3, BEFORE_MEET)) return true;
  // "will also be meeting with B": what they do.
  if (word === 'meeting' && BE.has(before === 'also' ? wordAt(doc, from - 2) : before)) return true;
  if (word === 'meeting' && isTrailing(scene, from, to)) return true;
  if (CALLS.has(word) && AFTER_CALLING.has(next) && !LIGHT_VERBS.has(before) && !isCallTo(scene, from, to))
    return true;
  if (ALSO_VERBS.has(word) && BEFORE_VERB.has(before)) return true;
  if (word === 'exchange' && OF_MONEY.has(next)) return true;
  if (SETTINGS.has(next)) return true;
  // "will hold a joint news conference": what is said there is for others.
  if (word === 'conference' && PRESS.has(before)) return true;
  // "talks over bilateral, regional and global issues".
  if (ADJECTIVES.has(word) && next === ',' && !precededBy(scene, from, 3, DETERMINERS)) return true;
  return ADJECTIVES.has(word) && !AFTER_NOUN_ADJECTIVE.has(next);
}

/** "said in a call to President B", "during his call to B"; "in a call to B to resign" is an appeal. */
const isCallTo = ({ doc, groups }: Scene, from: number, to: number): boolean =>
  wordAt(doc, to) === 'to' &&
  /^(?:in|during) (?:an?|his|her|their)$/.test(phraseIn(doc, from - 2, from)) &&
  groups.some(
    (group) =>
      group.from === to + 1 && group.mentions[0]!.kind === 'person' && wordAt(doc, group.to) !== 'to',
  );
