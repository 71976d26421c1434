import type { Group } from '../../mentions/groups.ts';
import { backFrom, wordAt, wordSet } from '../../text/words.ts';
import type { NounPhrase } from './noun-phrase.ts';

const PROGRAMMES = wordSet('visit trip tour programme program itinerary agenda schedule stay engagements');
const INCLUDING = wordSet(
  'includes include featuring features comprises envisages foresees included featured comprised',
);
const PROVIDING = wordSet('provides provide');
/** A programme lists no more words before the noun. */
const REACH = 30;
/** "The programme of the visit will also include". */
const TO_PROGRAMME = 6;
/** Verbs by which another clause tells of the noun: "the agenda includes cod, A said after talks", "which included a tour, A held talks". */
const OWN_CLAUSE = wordSet(
  'said says told added noted met meets held holds had has have was were is are took takes spoke paid received hosted',
);
const WILL = wordSet('will would to');

/** Where a programme lists the noun: the tokens of the programme and of its verb. */
function listedIn({
  scene: { doc, sentence },
  from,
}: NounPhrase): { programme: number; verb: number } | null {
  for (let verb = from - 1; verb >= Math.max(sentence.from, from - REACH); verb--) {
    const word = wordAt(doc, verb);
    if (/^[.;:]$/.test(word) || OWN_CLAUSE.has(word)) return null;
    if (!INCLUDING.has(word) && !(word === 'for' && PROVIDING.has(wordAt(doc, verb - 1)))) continue;
    for (
      let programme = Math.max(sentence.from, backFrom(doc, verb, TO_PROGRAMME));
      programme < verb;
      programme++
    )
      if (PROGRAMMES.has(wordAt(doc, programme))) return { programme, verb };
    return null;
  }
  return null;
}

/**
 * "The visit includes discussions with A, a forum and a meeting with B": the verb by which a programme lists the noun;
 * `null` where none does. What it includes is still to come, what it included has been.
 */
export function programmeOf(phrase: NounPhrase): 'planned' | 'held' | null {
  const listed = listedIn(phrase);
  if (!listed) return null;
  const { doc } = phrase.scene;
  return /d$/.test(wordAt(doc, listed.verb)) && !WILL.has(wordAt(doc, listed.verb - 1)) ? 'held' : 'planned';
}

/** "A's schedule on Tuesday included a call with B": who carries out what is listed. */
export function ownerOfProgramme(phrase: NounPhrase): Group | null {
  const listed = listedIn(phrase);
  if (!listed) return null;
  return (
    phrase.scene.groups.find(
      ({ to, mentions: [one, another] }) =>
        !another &&
        one!.possessive &&
        (one!.kind === 'person' || one!.kind === 'office') &&
        listed.programme - to >= 0 &&
        listed.programme - to <= TO_OWNED,
    ) ?? null
  );
}
/** "A's official": from the owner to the programme. */
const TO_OWNED = 3;
