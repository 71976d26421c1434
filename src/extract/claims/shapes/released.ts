import { SAID } from '../../lexicon/saying.ts';
import { SOURCE_NOUNS } from '../../lexicon/sources.ts';
import type { Quotation } from '../../text/quotes.ts';
import { leadOf, type Sentence, type Tokenised } from '../../text/sentences.ts';
import { backFrom, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Telling } from '../triggers/telling.ts';

/** A release is quoted that itself reports what a side said: the words inside are read. */
export function isReleased(
  doc: Tokenised,
  quotation: Quotation,
  sentence: Sentence,
  telling: Telling,
): boolean {
  const { open, close } = quotation;
  if (telling.readouts.has(quotation)) return true;
  if (opensReadout(doc, quotation)) {
    telling.readouts.add(quotation);
    // Whoever it names is named by the text itself.
    telling.quotedTokens.fill(0, open, close);
    return true;
  }
  const after = doc.tokens.slice(close, close + 12).map(({ lower }) => lower);
  const said = after.findIndex((word) => SAYS.has(word));
  const names = said === 0 ? after.slice(1, 1 + INVERTED) : after.slice(0, Math.max(0, said));
  if (names.some((word) => SOURCE_NOUNS.has(word))) return !ownWords(doc, open, close);
  if (names.some((word) => telling.voices.has(word)) && tellsOfSide(doc, quotation)) return true;
  // The release is quoted further: the next paragraph opens with a mark of its own.
  return (
    open === sentence.from &&
    telling.released !== null &&
    (telling.released === sentence.index - 1 || telling.released === sentence.index)
  );
}

/** "Q," reads the statement: so near behind its verb. */
const INVERTED = 3;

/** "… have informed us", "the Union takes note of": a body that speaks for itself and tells of no talk. */
const ownWords = (doc: Tokenised, open: number, close: number) =>
  doc.tokens
    .slice(open, close)
    .some(({ lower }) =>
      /^(?:we|us|our|i|takes|condemns|welcomes|regrets|calls|urges|remains|stands|rejects|supports)$/.test(
        lower,
      ),
    );

/** '"The Secretary thanked A," Miller said': a spokesman known by name tells what a side said. */
const tellsOfSide = (doc: Tokenised, { open, from, close }: Quotation): boolean =>
  (SIDE.has(wordAt(doc, from)) || (wordAt(doc, from) === 'the' && OFFICES.has(wordAt(doc, from + 1)))) &&
  someWord(doc, from + 1, Math.min(close, from + TO_TOLD), TELLS) &&
  !someWord(doc, from, close, OWN) &&
  !ownWords(doc, open, close);
const SIDE = wordSet('they both he she');
/** "The Secretary thanked A"; the Taliban are no side. */
const OFFICES = wordSet(
  'secretary minister president prime foreign chancellor premier leaders ministers presidents sides two deputy vice under assistant ambassador special',
);
/** "The Secretary of State also" thanked. */
const TO_TOLD = 7;

/**
 * "A spokesman for the office said: 'The Prime Minister spoke to President A …'": a readout told in the third person.
 * Where the quotation opens the report, the line that announces it is furniture.
 */
function opensReadout(doc: Tokenised, { open, from, to }: Quotation): boolean {
  const announced = wordAt(doc, open - 1) === ':' && SAYS.has(wordAt(doc, open - 2));
  const opensReport = doc.sentences[leadOf(doc)]?.from === open;
  if (!announced && !opensReport) return false;
  const first = doc.tokens.slice(from, Math.min(to, from + READOUT_OPENING));
  const stop = first.findIndex(({ text }) => text === '.');
  const opening = stop < 0 ? first : first.slice(0, stop);
  return (
    (first[0]?.cap ?? false) &&
    (opensReport ||
      wordAt(doc, open - 3) === 'it' ||
      someWord(doc, backFrom(doc, open, TO_SPOKESMAN), open - 1, SOURCE_NOUNS)) &&
    opening.some(({ lower }) => TELLS.has(lower)) &&
    !opening.some(({ lower }) => OWN.has(lower))
  );
}
const SAYS = new Set([...SAID, 'reads', 'read']);
const TELLS = wordSet(
  'met spoke called held received hosted welcomed discussed talked telephoned phoned thanked agreed stressed identified underlined emphasised emphasized reviewed told urged assured reaffirmed reiterated noted pledged invited congratulated condemned',
);
const OWN = wordSet('we i our us my');
/** The first sentence of a readout says in so many words who met whom. */
const READOUT_OPENING = 30;
/** "a spokeswoman for the Prime Minister's office said". */
const TO_SPOKESMAN = 12;
