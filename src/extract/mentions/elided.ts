import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { phraseIn, wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';

/** Verbs by which a note tells what its author did ("Met X in Oslo. Thanked him for the cod"). */
const TOLD = wordSet(
  `met spoke talked held had hosted welcomed received agreed discussed thanked conveyed expressed raised reaffirmed
  reiterated urged called commended congratulated stressed underlined underscored emphasised emphasized assured
  appreciated briefed exchanged reviewed phoned telephoned`,
);

/** Those that open a sentence of which another is the subject, too ("Received by the king, the envoy said"). */
const PASSIVES = wordSet('received welcomed held hosted urged called raised agreed briefed assured');

/** What a verb in the active has behind it. */
const ACTIVE = wordSet('by with on a an the my his her talks for to');

/** "Pleased to welcome X", "Great to meet X", "Good call with X". */
const GLAD = wordSet('pleased delighted honoured honored glad happy great good nice wonderful privileged');
/** "It is my great pleasure to welcome X", "It was an honour to meet X". */
const PLEASURE =
  /^it (?:(?:is|was|['’]s|has been|gives me) )(?:indeed |again |once again |always |such )?(?:my|an?|our|the)(?: [a-z]+)? (?:pleasure|honou?r|privilege|delight|joy) to /;
const TO_PLEASURE = 11;
const JUDGED = wordSet(
  'good great excellent productive constructive warm fruitful useful substantive wonderful',
);
const TALKS = wordSet('call meeting conversation discussion discussions talks exchange chat');

/**
 * Notes of ministers leave out "I": an empty mention before the verb that opens a sentence of the body. Declines where
 * a main clause with a subject of its own follows.
 */
export function elided(doc: Tokenised, sentence: Sentence): Mention[] {
  const { from, to, kind } = sentence;
  if (kind !== 'body' || !opensNote(doc, from, to) || hasClause(doc, from, to)) return [];
  return [newMention(sentence, { kind: 'pronoun', from, to: from, determiner: 'i' })];
}

function opensNote(doc: Tokenised, from: number, to: number): boolean {
  const { tokens } = doc;
  const at = from + 1 < to && /^(?:just|also|today|then)$/.test(tokens[from]!.lower) ? from + 1 : from;
  const first = tokens[at]!;
  const next = lowerAt(tokens, at + 1);
  if (!tokens[from]!.cap) return false;
  if (GLAD.has(first.lower) && next === 'to') return true;
  if (first.lower === 'it') return PLEASURE.test(phraseIn(doc, at, Math.min(to, at + TO_PLEASURE)));
  if (JUDGED.has(first.lower)) return TALKS.has(next) || TALKS.has(lowerAt(tokens, at + 2));
  if (!TOLD.has(first.lower)) return false;
  if (!PASSIVES.has(first.lower)) return true;
  return ACTIVE.has(next) ? next !== 'by' || isByPhone(tokens, at + 2) : tokens[at + 1]?.cap === true;
}

/** "agreed by phone with", no agent. */
const isByPhone = (tokens: Tokenised['tokens'], at: number) =>
  /^(?:phone|telephone|video)$/.test(lowerAt(tokens, at));

/** A comma, and someone or something behind it who does what a verb in the past tells. */
function hasClause({ tokens }: Tokenised, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 2; i++) {
    if (tokens[i]!.text !== ',') continue;
    for (let k = i + 2; k < Math.min(to, i + REACH) && tokens[k]!.text !== ','; k++)
      if (SAYING.has(tokens[k]!.lower)) return true;
  }
  return false;
}

/** How far behind the comma the verb of a main clause stands. */
const REACH = 8;
const SAYING = wordSet(
  'said told was were left went had has is would will urged added called met noted stressed',
);
