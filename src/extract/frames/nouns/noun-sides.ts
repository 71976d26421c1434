import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import { isNamed, isSeveral, side } from '../sides.ts';
import { isOneOccasion } from '../standing/occasion.ts';
import { accordReached } from './accord-reached.ts';
import { attendedBy } from './attended-by.ts';
import { attendsWith } from './attends-with.ts';
import { betweenThem, oneBehind } from './between.ts';
import { broughtTogether } from './brought-together.ts';
import { chairedByOne } from './chaired-by-one.ts';
import { counted } from './counted.ts';
import { courtesyBy } from './courtesy-by.ts';
import { directional, inCallTo, invited } from './directional.ts';
import { duringTalks, duringTheirTalks } from './during.ts';
import { joinedFor } from './joined-for.ts';
import { memberStates } from './member-states.ts';
import { nextOccasion } from './next-occasion.ts';
import type { NounPhrase, NounSides, SideRule } from './noun-phrase.ts';
import { heldByThem, heldTogether, isSubject, ofOwners, theirs } from './nouns-of-both.ts';
import { heldByStates, ofPair } from './of-pair.ts';
import { openedBy } from './opened-by.ts';
import { withPartner } from './partner.ts';
import { isOfNoSides, isVague } from './sides-elsewhere.ts';
import { whereTheyMeet } from './where-they-meet.ts';

/** These show both sides by themselves, whatever the noun. */
const CLEAR: readonly SideRule[] = [
  counted,
  attendedBy,
  courtesyBy,
  directional,
  inCallTo,
  attendsWith,
  invited,
  chairedBy,
  betweenThem,
  memberStates,
  joinedFor,
  broughtTogether,
  openedBy,
  nextOccasion,
  ofPair,
  heldByStates,
  whereTheyMeet,
];
/** What is known more surely comes first: owners and partners before those whom the sentence merely names. */
const PARTLY: readonly SideRule[] = [
  theirs,
  ofOwners,
  withPartner,
  duringTalks,
  heldTogether,
  heldByThem,
  duringTheirTalks,
  accordReached,
  ofOneInTitle,
  chairedByOne,
];

/** The sides of an event noun, or `null` where the words around it name none or no one occasion. */
export function sidesOfNoun(phrase: NounPhrase): NounSides | null {
  const { scene, from, to } = phrase;
  if (!isOneOccasion(scene, from, to) || isOfNoSides(phrase)) return null;
  return firstOf(CLEAR, phrase) ?? (isVague(phrase) ? null : firstOf(PARTLY, phrase));
}

function firstOf(rules: readonly SideRule[], phrase: NounPhrase): NounSides | null {
  for (const rule of rules) {
    const found = rule(phrase);
    if (found) return found;
  }
  return null;
}

const CHAIRED = wordSet('chaired co-chaired led headed co-led');
/** How far behind the noun its verb stands ("session of the Joint Commission was"). */
const TO_CHAIRED = 14;

/** "a session of the commission, co-chaired by A and B": those two sat there. */
function chairedBy({ scene, to }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  for (let i = to; i < Math.min(sentence.to, to + TO_CHAIRED); i++) {
    if (/^[;:.]$/.test(wordAt(doc, i)) || wordAt(doc, i) === 'with') return null;
    if (!CHAIRED.has(wordAt(doc, i)) || wordAt(doc, i + 1) !== 'by') continue;
    const who = groups.find(({ from }) => from >= i + 2 && from <= i + 3);
    if (!who || !isSeveral(who) || !isNamed(who)) return null;
    // "The commission will be co-chaired by A and B"
    const status = TO_BE.test(phraseIn(doc, Math.max(to, i - 4), i)) ? { status: 'planned' as const } : {};
    return { sides: [side(who.mentions)], open: false, ...status };
  }
  return null;
}
const TO_BE = /\b(?:will|to) (?:also )?be(?: jointly)?$/;

/** "Meeting of A" as a headline: with whom is told below. */
function ofOneInTitle(phrase: NounPhrase): NounSides | null {
  const { scene, noun, light } = phrase;
  if (scene.sentence.kind !== 'title' || noun.loose || (light !== null && isSubject(phrase))) return null;
  const one = oneBehind(phrase);
  return one && { sides: [side(one.mentions)], open: true };
}
