import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import { isSeveral, side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

const OCCASIONS = wordSet('summit meeting conference session gathering talks');
/** Between the occasion and "was attended by" stands no more than its place and its days. */
const TO_VERB = 16;
/** "saw the participation of": words from the verb to the first who came. */
const TO_FIRST = 6;

/**
 * "The summit, held at Cusco on 7 May, was attended by A, B and C", "… witnessed the participation of A and B", "with the
 * participation of A and B": an occasion that is told by who came, where nothing before told of it.
 */
export function attendedBy({ scene, noun, to }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  if (!OCCASIONS.has(noun.word)) return null;
  // "Talks between A and B were attended by C": whose talks they are is told.
  if (
    BETWEEN.has(wordAt(doc, to)) &&
    groups.some(({ from, mentions }) => from === to + 1 && mentions[0]!.name)
  )
    return null;
  for (let i = to; i < Math.min(sentence.to - 3, to + TO_VERB); i++) {
    if (/^[;:.]$/.test(wordAt(doc, i)) || LINK.test(wordAt(doc, i))) return null;
    const first = firstWhoCame(doc, i);
    if (first === null) continue;
    const who = groups.find(({ from }) => from === first);
    if (!who || !isSeveral(who) || (isRelative(doc, i) && !TOOK_PART.test(phraseIn(doc, who.to, who.to + 2))))
      return null;
    return { sides: [side(who.mentions)], open: false, attended: true };
  }
  return null;
}

const BETWEEN = wordSet('between with');

/** Another thing is told from here on. */
const LINK = /^(?:said|told|that|who|ahead|before|after)$/;

/** Where the words at `i` say that they came: the token of the first, else `null`. */
function firstWhoCame(doc: NounPhrase['scene']['doc'], i: number): number | null {
  if (!OPENS.has(wordAt(doc, i))) return null;
  const words = phraseIn(doc, i, i + TO_FIRST);
  const came = CAME.exec(words)?.[0];
  return came === undefined ? null : i + came.split(' ').length;
}

const OPENS = wordSet('was were witnessed saw with in');
const CAME =
  /^(?:(?:was|were) attended by|(?:witnessed|saw|with) the (?:participation|attendance|presence) of|in which)(?= )/;

/** "The meeting, in which A and B took part". */
const isRelative = (doc: NounPhrase['scene']['doc'], i: number): boolean => wordAt(doc, i + 1) === 'which';
const TOOK_PART = /^(?:participated?\b|(?:took|take) part$)/;
