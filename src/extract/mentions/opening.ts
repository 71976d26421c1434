import { HIS_HER_THEIR, PHRASE_OPENERS } from '../lexicon/determiners.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import type { Word } from '../text/vocabulary.ts';
import { oneOf, wordSet } from '../text/words.ts';
import { mayOpenAddress, pastAddress } from './address.ts';
import { isGenitive } from './possessives.ts';

/** A place in the text where a noun phrase may begin, with the determiner and the forms of address that open it. */
export interface Opening {
  doc: Tokenised;
  sentence: Sentence;
  /** The first token of the phrase. */
  from: number;
  /** The first token behind determiner and forms of address. */
  at: number;
  determiner: string | null;
  honorific: boolean;
  /** "the Bank's": the common noun of the body whose office follows. */
  body: string | null;
}

const opensPhrase = oneOf(PHRASE_OPENERS);

/** May a word in small letters open a phrase, as a determiner or a form of address? */
export const isOpener = (word: Word): boolean => opensPhrase(word) || mayOpenAddress(word);

/** What opens the phrase at token `from`: nothing, "the", "H.E. Mr.", "his", "the Commission's". */
export function openingAt(doc: Tokenised, sentence: Sentence, from: number): Opening {
  const { tokens } = doc;
  const addressed = pastAddress(tokens, from, sentence.to);
  const honorific = addressed > from;
  if (honorific || from >= sentence.to || !opensPhrase(tokens[from]!.word) || isConjunction(doc, from))
    return { doc, sentence, from, at: addressed, determiner: null, honorific, body: null };
  const determiner = tokens[from]!.lower;
  const friend = HIS_HER_THEIR.has(determiner) || OUR.test(determiner) ? pastFriend(tokens, from + 1) : null;
  if (friend !== null && friend < sentence.to)
    return lowerAt(tokens, friend) === 'and'
      ? { doc, sentence, from, at: friend + 1, determiner, honorific: false, body: null }
      : {
          doc,
          sentence,
          from,
          at: pastAddress(tokens, tokens[friend]!.text === ',' ? friend + 1 : friend, sentence.to),
          determiner: null,
          honorific: true,
          body: null,
        };
  const at = pastAddress(tokens, from + 1, sentence.to);
  const body = determiner === 'the' ? bodyAt(doc, at, sentence.to) : null;
  return { doc, sentence, from, at: body ? at + 2 : at, determiner, honorific: at > from + 1, body };
}

const OUR = /^(?:my|our)$/;
const DEAR = wordSet('good dear close old great very personal');

/** "my friend, Foreign Minister A", "his dear friend and counterpart B": the token behind the friend, who is nobody else's official for that; `null` where none is. */
function pastFriend(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (DEAR.has(lowerAt(tokens, at)) && at < from + 2) at++;
  return lowerAt(tokens, at) === 'friend' ? at + 1 : null;
}

/** "noted that Minister B", "said that Zenda": before a capital it points at nobody. */
const isConjunction = ({ tokens }: Tokenised, at: number): boolean =>
  tokens[at]!.lower === 'that' && tokens[at + 1]?.cap === true;

/** "the agency's": bodies that a text speaks of by a common noun. */
const COMMON_BODIES = new Set(['agency', 'organisation', 'organization', 'bank', 'fund', 'bloc', 'alliance']);

/** "the Kingdom's Ambassador": our own state. */
const STATES = new Set(['kingdom', 'republic', 'sultanate', 'emirate', 'federation']);

/** "the Commission's": a body by its common noun. */
function bodyAt({ tokens }: Tokenised, at: number, end: number): string | null {
  const noun = tokens[at];
  const named =
    noun &&
    (noun.cap ? ORGANIZATION_HEADS.has(noun.lower) || STATES.has(noun.lower) : COMMON_BODIES.has(noun.lower));
  const owns = at + 2 < end && named && isGenitive(tokens, at + 1);
  return owns ? noun.lower : null;
}
