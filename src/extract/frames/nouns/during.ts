import { TELLING } from '../../lexicon/telling.ts';
import { bodyOf } from '../../mentions/body-of.ts';
import type { Mention } from '../../mentions/mention.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import { isNamed, isSeveral, jointMention, side } from '../sides.ts';
import { subjectBehind } from '../subject.ts';
import { oneBehind } from './between.ts';
import { coordinatedSubject } from './in-common.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';
import { tellsOwnPeople } from './own-people.ts';

const KNOWN = wordSet('the this that these');
const DURING = wordSet('during in at after following sidelines margins');

/** "A pressed B to release him during talks in Oslo": those two whom the sentence names talk. */
export function duringTalks(phrase: NounPhrase): NounSides | null {
  const { scene, noun, from, light } = phrase;
  if (light !== null || oneBehind(phrase) || !precededBy(scene, from, 6, DURING) || isRefused(phrase))
    return null;
  if (isAfterNamed(phrase) || isThereafter(phrase) || isPurpose(phrase)) return null;
  const told = statesThatTell(scene, from) ?? statesInTalks(scene, noun, from);
  if (told) return told;
  const people = scene.mentions.filter(
    ({ to, possessive, kind, plural }) =>
      to <= from && !possessive && (kind === 'person' || (kind === 'office' && !plural)),
  );
  const several = coordinatedSubject(scene, from) ?? seatsTogether(phrase);
  if (several) return several;
  const both = people.length === 0 ? jointSubject(phrase) : null;
  if (both) return both;
  const [a, b] = people;
  if (!a || !b || people.length !== 2 || !mayBeTwoSides(a, b)) return null;
  if (TO_MEET_THERE.test(phraseIn(scene.doc, b.to, from))) return null;
  return { sides: [side([a]), side([b])], open: false };
}

/** "A and B agreed to meet at the summit", "looked forward to seeing each other at it": the one at which they will. */
const TO_MEET_THERE =
  /^(?:also |both )?(?:agree[sd]?|look(?:s|ed|ing)? forward|hope[sd]?|plan(?:s|ned)?|promised|pledged) to (?:meet|see|talk|speak|meeting|seeing|welcoming|(?:continue|resume|hold|continuing|holding)(?: [\w-]+){0,2} (?:talks|discussions|negotiations|dialogue))\b/;

/** "met B, who was there to take part in the Water Summit": what B came for, and not the meeting. */
const isPurpose = ({ scene: { doc, sentence }, from }: NounPhrase): boolean =>
  TO_TAKE_PART.test(phraseIn(doc, Math.max(sentence.from, from - TO_NOUN), from));
const TO_TAKE_PART = /\bto (?:take part|participate|speak|be present)(?: \w+)? (?:in|at)\b[^,;]*$/;
/** "to take part in the" and the name of the occasion. */
const TO_NOUN = 10;

const LATER = wordSet('after following');

/** "invited B to come after the Zendan Forum meeting": an occasion with a name of its own. */
const isAfterNamed = ({ scene, from }: NounPhrase): boolean =>
  scene.doc.tokens[from - 1]?.cap === true && precededBy(scene, from, 6, LATER);

/** "A could be received by B after the talks": not at those. */
const isThereafter = ({ scene: { doc, sentence }, from }: NounPhrase): boolean =>
  KNOWN.has(wordAt(doc, from - 1)) &&
  LATER.has(wordAt(doc, from - 2)) &&
  MAY_BE_MET.test(phraseIn(doc, sentence.from, from - 2));
const MAY_BE_MET =
  /\b(?:could|may|might|will|would) (?:also |then )?(?:be (?:received|hosted|welcomed)|meet|see)\b/;

/** "The foreign ministers of X and Y discussed cod during a phone call": those two, and nobody else whom the sentence names. */
function seatsTogether({ scene, from, noun }: NounPhrase): NounSides | null {
  const { sentence, groups, doc } = scene;
  const [first] = groups;
  const [one, another] = first?.mentions ?? [];
  if (!first || !one || another || first.from !== sentence.from || noun.loose) return null;
  if (one.kind !== 'office' || !one.plural || one.countries.length < 2 || one.possessive) return null;
  const others = groups.some(
    ({ from: at, mentions }) => at > first.to && at < from && mentions.some(({ kind }) => kind !== 'state'),
  );
  return others || !/(?:ed|held|spoke|met)$/.test(wordAt(doc, first.to))
    ? null
    : { sides: [side([one])], open: false };
}

const BEHIND = wordSet('after following during');
const WILL = wordSet('will would');

/** "the two leaders said in a statement after seven hours of talks", "They shared the view in a telephone conversation". */
function jointSubject(phrase: NounPhrase): NounSides | null {
  const { scene, from } = phrase;
  const { doc, sentence, mentions } = scene;
  if (someWord(doc, sentence.from, from, WILL)) return null;
  const agreed = agreedIn(phrase);
  if (agreed) return { sides: [side([agreed])], open: false };
  if (!precededBy(scene, from, 6, BEHIND)) return null;
  // "The two sides agreed to decide during the next Zendan Forum meeting": an occasion with a name of its own.
  if (from - 1 > sentence.from && doc.tokens[from - 1]!.cap) return null;
  const joint = mentions.filter(({ to, kind, possessive }) => to <= from && kind === 'joint' && !possessive);
  return joint.length === 1 ? { sides: [side(joint)], open: false } : null;
}

const IN_TALKS = /\b(?:in|during|at|by)(?: (?:an?|their))?(?: (?!the |upcoming |forthcoming )[\w-]+){0,2}$/;
const AGREED =
  /^(?:also |both |jointly |then |later )?(?:agreed|shared|confirmed|affirmed|reaffirmed|reached|exchanged|discussed|pledged|vowed|decided|concurred|made|struck|settled|resolved)$/;

/** "They shared the view in a telephone conversation": those who open the sentence, of whom the text has just told. */
function agreedIn({ scene, from, noun, light }: NounPhrase): Mention | null {
  const { doc, sentence, mentions } = scene;
  const [first] = mentions;
  if (light !== null || noun.loose || sentence.kind !== 'body' || first?.from !== sentence.from) return null;
  if (first.kind !== 'joint' && first.determiner !== 'they') return null;
  const verb = AGREED.test(wordAt(doc, first.to)) ? first.to : first.to + 1;
  if (!AGREED.test(phraseIn(doc, first.to, verb + 1))) return null;
  if (doc.tokens[from - 1]!.cap || someWord(doc, verb + 1, from, ANOTHER)) return null;
  return IN_TALKS.test(phraseIn(doc, Math.max(first.to, from - 6), from))
    ? jointMention(sentence.index, first.from, first.to, 'their')
    : null;
}
/** "agreed to meet again in a summit", "agreed that A will take part in talks", "reaffirmed what was agreed at a summit": of another occasion. */
const ANOTHER = wordSet('to that will would who which next reached signed made concluded agreed struck');

const REFUSING = wordSet('declined declines refused refuses avoided boycotted snubbed');
/** Failing in these nobody met; whoever failed to agree did. */
const COMING = wordSet('meet attend see come appear show join turn');

const DID_NOT =
  /\b(?:not|never|n['’]t) (?:\w+ )?(?:meet|met|hold|held|have|had|talk|talked|speak|spoken|see|seen) (?!(?:out|up|back|any (?:comment|objection))\b)/;

/** "A did not meet B at the summit", "A declined to meet B at the summit": they did not talk there. */
const isRefused = ({ scene: { doc, sentence }, from }: NounPhrase): boolean =>
  DID_NOT.test(phraseIn(doc, sentence.from, from)) ||
  someWord(doc, sentence.from, from, REFUSING) ||
  doc.tokens
    .slice(sentence.from, from)
    .some(({ lower }, k) => lower === 'failed' && COMING.has(wordAt(doc, sentence.from + k + 2)));

/** "State A told state B at talks in Oslo": the states speak through their delegations. */
function statesThatTell({ doc, mentions }: Scene, at: number): NounSides | null {
  const [a, b] = mentions.filter(({ to, possessive }) => to <= at && !possessive);
  if (a?.kind !== 'state' || b?.kind !== 'state' || !TELLING.has(wordAt(doc, a.to))) return null;
  return { sides: [side([a]), side([b])], open: false };
}

const PARLEYS = wordSet('talks negotiations consultations');

/** "State A and state B failed to bridge their differences after two rounds of talks": the subject of the sentence. */
function statesInTalks(
  { doc, sentence, groups }: Scene,
  noun: NounPhrase['noun'],
  at: number,
): NounSides | null {
  const [first] = groups;
  if (!PARLEYS.has(noun.word) || !first || first.from !== sentence.from || first.to > at) return null;
  if (
    first.mentions.length !== 2 ||
    first.mentions.some(({ kind, possessive }) => kind !== 'state' || possessive)
  )
    return null;
  if (someWord(doc, first.to, at, NOT_YET) || !precededBy({ doc, sentence }, at, 8, AFTER)) return null;
  return { sides: [side(first.mentions)], open: false };
}

const AFTER = wordSet('after following during in at');
const NOT_YET = wordSet('will would may could should before ahead if');

/** "After holding talks in Oslo, A said": no subject stands before the verb. */
const isAfterHolding = (doc: Scene['doc'], light: number): boolean =>
  /^(?:holding|having)$/.test(wordAt(doc, light)) && BEHIND.has(wordAt(doc, light - 1));

/** How far into a text its lead reaches. */
const LEAD = 4;

/** "During two hours of talks in Oslo, A voiced regret": those of the lead talked with each other. */
export function duringTheirTalks({ scene, noun, from, to, light }: NounPhrase): NounSides | null {
  const { sentence } = scene;
  const told = light === null || isAfterHolding(scene.doc, light);
  if (!told || noun.loose || noun.several || sentence.kind !== 'body') return null;
  if (!precededBy(scene, from, 6, DURING) || KNOWN.has(wordAt(scene.doc, from - 1))) return null;
  // "on the sidelines of the Council of Zenda summit": not of those two.
  const opens = from - 1 === sentence.from;
  if (!opens && scene.doc.tokens[from - 1]?.cap) return null;
  const who = subjectBehind(scene, to);
  // "After talks in Oslo, B said": with whom is not told.
  if (!who || !isNamed(who) || ((opens || sentence.index > LEAD) && !isSeveral(who))) return null;
  if (!isSeveral(who) && tellsOwnPeople(scene.doc, who.to)) return null;
  const all = isSeveral(who) ? who.mentions : [jointMention(sentence.index, from, to, 'their')];
  return { sides: [side(all)], open: false };
}

/** Of two states or bodies, or by name where nothing is said of whose they are. */
const mayBeTwoSides = (a: Mention, b: Mention): boolean =>
  bodyOf(a) !== bodyOf(b) || (bodyOf(a) === undefined && a.name !== null && b.name !== null);
