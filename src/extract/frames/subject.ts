import { ARTICLES, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPredicate } from '../mentions/predicate.ts';
import { isOwnerMark } from '../text/apostrophes.ts';
import type { Tokenised } from '../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../text/words.ts';
import type { Scene } from './scene.ts';

/** Endings and forms of verbs that take an object: who stands behind one is no subject. */
const TRANSITIVE =
  /(?:ed|ing|met|told|meets|hosts|receives|thanks|urges|asks|visits|gave|saw|made|hold|held|has|had|is|was|were|are|be|been|led)$|^(?:see|meet|receive|join|greet|attend|thank|hear|accompany|succeed|replace)$/;
/** Nouns that end as those verbs do. */
const NOUNS_IN_ING = wordSet('morning evening meeting king gathering hearing opening signing');
/** Verbs that are nouns too where nothing before them makes them verbs ("will visit A", "on a visit A met"). */
const VISITING = wordSet('visit tour');
const MODAL = wordSet('will would shall to may might can could also later then');
/** "met various leaders": words that count whom one met. */
const COUNTS = wordSet('various several many numerous');
const CONJUNCTIONS = wordSet('before after until since');
const AS_WHAT = wordSet('a an his her their its');
const FINITE = wordSet('was were is are had has have will would met held spoke');
const ARRANGED = wordSet('arrangements arranged arranging plans preparations date time');
const HEADED = wordSet('led headed');

/**
 * The group of actors before token `at` that can be the subject of what stands there: "A" in "A, in Oslo on Friday, met".
 * Declines groups behind a preposition or another verb, owners ("A's"), and those that a mark cuts off.
 */
export function subjectBefore(scene: Scene, at: number): Group | null {
  let state: Group | null = null;
  for (let k = scene.groups.length - 1; k >= 0; k--) {
    const group = scene.groups[k]!;
    if (group.to > at || !canBeSide(scene.doc, group.mentions.at(-1)!)) continue;
    if (isOfThing(scene.doc, group, at)) continue;
    if (
      isGoverned(scene, group) ||
      isCutOff(scene.doc, group, at) ||
      isOfClosedClause(scene.doc, group, at, k > 1)
    )
      continue;
    if (isInCompany(scene, group, at)) continue;
    // A state before the verb is often the end of a place ("in Oslo, Norway"): a person further left is the subject.
    if (group.mentions.every(({ kind }) => kind === 'state')) state ??= group;
    else return group;
  }
  return state;
}

/** The subject of the main clause behind what stands at token `at`: "B" in "After talks with A, B said"; no owner. */
export const subjectBehind = ({ doc, groups }: Scene, at: number): Group | null =>
  groups.find(
    ({ from, mentions }) => from > at && wordAt(doc, from - 1) === ',' && !mentions.at(-1)!.possessive,
  ) ?? null;

/** "B, whom A", "B, with whom A": the group before the relative clause whose subject is given. */
export function beforeWhom({ doc, groups }: Scene, { from }: Group): Group | null {
  if (wordAt(doc, from - 1) !== 'whom') return null;
  return groups.findLast(({ to }) => to < from && from - to <= 3) ?? null;
}

/** "the U.N. speech": a body by which the writer tells what stands behind. */
function isOfThing(doc: Tokenised, { to, mentions: [one, another] }: Group, at: number): boolean {
  const next = doc.tokens[to];
  return (
    one!.kind === 'organization' &&
    !another &&
    to < at &&
    THINGS.test(next?.lower ?? '') &&
    next!.cap === false
  );
}
const THINGS =
  /^(?:speech|address|resolution|resolutions|report|summit|session|envoy|deadline|vote|plan|plans|proposal|ceasefire|sanctions|peacekeepers|talks|meeting|headquarters|embargo|mandate|force|forces|charter|conference|statement|decision|inspectors)$/;

/** No owner; a state by its name ("the United States", and no "the Zenda talks"), not the goal of a journey. */
const canBeSide = (doc: Tokenised, { possessive, kind, determiner, from, to }: Mention) =>
  !possessive &&
  (kind !== 'state' ||
    ((determiner === null || bearsArticle(phraseIn(doc, from, to))) && !JOURNEYS.has(wordAt(doc, to))));

const bearsArticle = (name: string): boolean => BEARS_ARTICLE.test(name);
const BEARS_ARTICLE =
  /^the (?:u\.?s\.?|u\.?k\.?|uae|drc|(?:united|federated) \w+.*|netherlands|philippines|bahamas|gambia|maldives|seychelles|comoros|holy see|vatican|.*\b(?:republic|kingdom|federation|states|islands)\b.*)$/;

/** "A's UAE trip came after talks with B": where A went. */
const JOURNEYS = wordSet('trip visit tour journey stop leg');

/** Behind a preposition or a transitive verb; "a delegation led by A" is A's own. */
function isGoverned(scene: Scene, { from, to, mentions }: Group): boolean {
  const { doc, sentence, groups } = scene;
  // "met B's envoy": as the owner is.
  const owner = isOwnerMark(wordAt(doc, from - 1)) ? groups.find((one) => one.to === from - 1) : undefined;
  if (owner) return isGoverned(scene, owner);
  let at = from - 1;
  while (at > sentence.from && (ARTICLES.has(wordAt(doc, at)) || COUNTS.has(wordAt(doc, at)))) at--;
  const before = at >= sentence.from ? doc.tokens[at]! : null;
  // "A became the first leader to meet B": A met B; of A without an office the predicate tells more.
  if (wordAt(doc, to) === 'to' && isPredicate(doc, { from, to }))
    return groups.some(
      ({ to: end, mentions: [one] }) => end <= from && (one!.title !== null || one!.kind === 'pronoun'),
    );
  // "chair of the Community (SADC)"
  if (before?.text === '(') return true;
  // "The minister, formerly Zenda's envoy to Oslo, will meet": what the minister was.
  if (
    wordAt(doc, to) === ',' &&
    FORMERLY.test(phraseIn(doc, Math.max(sentence.from, from - TO_FORMERLY), from))
  )
    return true;
  // "the agency reported A spoke with B": "that" is left out.
  if (before && REPORTING.has(before.lower)) return false;
  if (before?.kind !== 'word' || leads(doc, at)) return false;
  // "A, as the facilitator, will host B": who A is there.
  if (before.lower === 'as' && wordAt(doc, at - 1) === ',' && wordAt(doc, to) === ',') return true;
  // "hours before the two were to meet": a conjunction.
  if (CONJUNCTIONS.has(before.lower) && FINITE.has(wordAt(doc, to))) return false;
  // "arrangements for A to hold talks"
  if (before.lower === 'for' && wordAt(doc, to) === 'to' && someWord(doc, backFrom(doc, at, 5), at, ARRANGED))
    return false;
  // "At the invitation of A, B and C met": A is among them.
  if (mentions.length > 2 && before.lower === 'of' && wordAt(doc, at - 1) === 'invitation') return false;
  // "sent by A as a special envoy, will meet": what somebody is sent as.
  if (
    before.lower === 'as' &&
    mentions.every(({ name, determiner }) => !name && AS_WHAT.has(determiner ?? ''))
  )
    return true;
  if (VISITING.has(before.lower) && MODAL.has(wordAt(doc, at - 1))) return true;
  if (PREPOSITIONS.has(before.lower)) return true;
  // In a headline verbs have capitals too: "A Receives B, Meets C".
  return (
    (!before.cap || sentence.kind === 'title') &&
    TRANSITIVE.test(before.lower) &&
    !NOUNS_IN_ING.has(before.lower)
  );
}

/** An aside, between commas: "Previously, A met B" and "as previously announced, A met B" tell of A's meeting. */
const FORMERLY = /, (?:formerly|previously)\b/;
/** ", formerly Zenda's" has no more words before the office. */
const TO_FORMERLY = 4;

const REPORTING = wordSet('reported announced confirmed claimed revealed disclosed added noted stated');

/** "accompanied by aides and Minister": no more words stand between. */
const TO_COMPANY = 10;
const COMPANY = /\b(?:accompanied|flanked|joined) by |\b(?:along|together) with /;

/** "A and B, accompanied by aides and Minister C, met": an aside, which the comma before the verb closes. */
function isInCompany({ doc, sentence }: Scene, { from, to }: Group, at: number): boolean {
  if (wordAt(doc, to) !== ',' || to >= at) return false;
  const before = phraseIn(doc, Math.max(sentence.from, from - TO_COMPANY), from);
  return COMPANY.test(`${before.slice(before.lastIndexOf(' , ') + 1)} `);
}

/** "led by", "headed by": the word at `by` names whom it is. */
export const leads = (doc: Tokenised, by: number): boolean =>
  wordAt(doc, by) === 'by' && HEADED.has(wordAt(doc, by - 1));

/** "A and B, who had not spoken for years, met", "…, will meet": behind the comma the relative clause is over. */
function isOfClosedClause(
  doc: Tokenised,
  { mentions, from }: Group,
  at: number,
  isBehindObject: boolean,
): boolean {
  if (mentions[0]!.determiner !== 'who' || wordAt(doc, from - 1) !== ',') return false;
  // "met B, who had flown in, and had dinner with C": A did, unless the clause is A's own.
  const and = isBehindObject ? AND : NONE;
  let comma = at - 1;
  while (and.has(wordAt(doc, comma)) || AUXILIARIES.has(wordAt(doc, comma))) comma--;
  return wordAt(doc, comma) === ',' && comma > from;
}
const AND = wordSet('and');
const NONE: ReadonlySet<string> = new Set();
const AUXILIARIES = wordSet('will would are were is was due scheduled expected to also then later on');

/** A clause ends between the group and the verb. */
function isCutOff(doc: Tokenised, group: Group, at: number): boolean {
  for (let i = group.to; i < at; i++) if (/^[;:?!]$/.test(doc.tokens[i]!.text)) return true;
  return false;
}
