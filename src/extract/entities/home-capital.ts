import { MOVED_FROM, SEATS_OF_BODIES } from '../lexicon/capitals.ts';
import { SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import { MONARCHIES, MONARCHS, NO_PRESIDENT } from '../lexicon/offices-of-states.ts';
import { capitalAt } from '../mentions/capital-at.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { piece } from '../mentions/pieces.ts';
import type { Tokenised } from '../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import { isOfSummit } from '../where/of-summit.ts';
import type { Cast } from './entity.ts';

/** No further before the one met stands the verb of meeting or telling. */
const TO_VERB = 3;
const MEETING = wordSet(
  'told tells met meet meets meeting see saw sees with received reassured assured urged warned',
);
const PRESENTING = wordSet('put present deliver submit convey');
/** Verbs that go to a town, and what leads to it from them. */
const GOING = wordSet(
  'fly flies flew flying travel travels travelled traveled go goes went going head heads headed leave leaves left',
);
const TO = wordSet('to for on');
/** From the capital to whom is met there no more words stand than a day and a purpose. */
const REACH = 12;
/** No name of a capital is longer. */
const MAX_NAME = 3;

/**
 * "In Cairo he told President B", "flies to Cairo to see President B", "In Cairo, President B said": whoever is at the
 * head of a state is met, and speaks, in its capital.
 */
export function placeAtHome(doc: Tokenised, mentions: readonly Mention[], { of }: Cast, home: Voice): void {
  // The press of a state takes its own for granted: "In London, President A said".
  const knowsNoOwn = !home.official && (home.country === null || home.country === home.filed);
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'person' || !mention.title) continue;
    const sovereign = SOVEREIGN_HEADS.has(mention.head ?? '');
    if (!sovereign && mention.head !== CHANCELLOR && !isMinisterAtHome(doc, mention)) continue;
    const entity = of.get(mention);
    if (!entity || entity.country || entity.organization) continue;
    if (sovereign)
      entity.country = stateOfCapitalBefore(doc, mention) ?? seatOfMonarch(doc, mention, mentions);
    if (
      entity.country ||
      !(knowsNoOwn || wordAt(doc, mention.to) === SUMMONED) ||
      entity.mentions[0] !== mention
    )
      continue;
    const capital = capitalAtHead(doc, mention);
    if (capital && !namesAnother(capital, mentions, i, of)) entity.country = capital;
  }
}

/** "In Oslo, Foreign Minister B summoned": who does or says so is at home. "In Oslo, Foreign Minister B, on a visit," is not. */
const isMinisterAtHome = (doc: Tokenised, { head, to }: Mention): boolean =>
  /\bminister$/.test(head ?? '') && AT_HOME.has(wordAt(doc, to));
/** Nobody summons abroad, whichever press tells of it. */
const SUMMONED = 'summoned';
const AT_HOME = wordSet(
  'summoned said told denied rejected accused warned announced dismissed denounced called',
);

/** "met King B in Rabat": a monarch is met in the capital of the realm; not in one of a republic. */
function seatOfMonarch(
  doc: Tokenised,
  { head, from, to, sentence }: Mention,
  mentions: readonly Mention[],
): Mention['country'] {
  if (!MONARCHS.has(head!) || wordAt(doc, to) !== 'in') return null;
  if (![1, 2, 3].some((back) => MEETING.has(wordAt(doc, from - back)))) return null;
  const capital = capitalAt(doc, to + 1, Math.min(doc.tokens.length, to + 1 + MAX_NAME));
  if (!capital || !MONARCHIES.has(capital.code)) return null;
  // "The British premier met King B in London": B is the guest, and so may be whoever is met by one of no state.
  const others = inSentences(mentions, sentence).filter(
    (one) => one.to <= from && (one.kind === 'person' || one.kind === 'office'),
  );
  const abroad = others.length > 0 && others.every(({ country }) => country && country.code !== capital.code);
  return abroad ? capital : null;
}

/** "In Bonn": a government sat there. */
function movedFrom(doc: Tokenised, at: number): Mention['country'] {
  const code = MOVED_FROM.get(wordAt(doc, at));
  return code ? { ...piece(doc, at, at + 1), code } : null;
}

const CHANCELLOR = 'chancellor';
const OF_CHANCELLORS = new Set(['DE', 'AT']);

/** "In Cairo, President B said". */
function capitalAtHead(doc: Tokenised, { from, sentence, head }: Mention): Mention['country'] {
  const start = doc.sentences[sentence]!.from;
  if (wordAt(doc, start) !== 'in') return null;
  const capital = capitalAt(doc, start + 1, from) ?? (head === CHANCELLOR ? movedFrom(doc, start + 1) : null);
  if (!capital || SEATS_OF_BODIES.has(capital.code)) return null;
  if (head === CHANCELLOR && !OF_CHANCELLORS.has(capital.code)) return null;
  if (
    head === 'president'
      ? NO_PRESIDENT.has(capital.code)
      : MONARCHS.has(head!) && !MONARCHIES.has(capital.code)
  )
    return null;
  const rest = from - capital.to;
  return rest === 0 || (rest === 1 && wordAt(doc, capital.to) === ',') ? capital : null;
}

/** "In Cairo, President B met Egyptian President A": B is the visitor. */
function namesAnother(
  { code }: NonNullable<Mention['country']>,
  mentions: readonly Mention[],
  at: number,
  of: Cast['of'],
): boolean {
  const { sentence } = mentions[at]!;
  for (let i = at + 1; mentions[i]?.sentence === sentence; i++) {
    const other = of.get(mentions[i]!)?.country;
    if (other?.code === code || (!other && SOVEREIGN_HEADS.has(mentions[i]!.head ?? ''))) return true;
  }
  return false;
}

/** The state in whose capital the sentence puts the meeting with the one mentioned; `null` where it names none so. */
function stateOfCapitalBefore(doc: Tokenised, { from, sentence }: Mention): Mention['country'] {
  const isPresentedTo = wordAt(doc, from - 1) === 'to' && PRESENTING.has(wordAt(doc, from - 2));
  if (!isPresentedTo && !someWord(doc, from - TO_VERB, from, MEETING)) return null;
  if (isOfSummit(doc, sentence)) return null;
  const start = doc.sentences[sentence]!.from;
  for (let at = from - 2; at >= Math.max(start + 1, from - REACH); at--) {
    if (/^[;:"“”]$/.test(wordAt(doc, at))) return null;
    const name = isAtSummit(doc, start, at) ? null : capitalAt(doc, at, from);
    if (name && (leadsToTown(doc, start, at) || opensWhere(doc, at, from))) return name;
  }
  return null;
}

/** "at a summit in Oslo, where": those who meet there come from everywhere. */
const isAtSummit = (doc: Tokenised, start: number, at: number): boolean =>
  wordAt(doc, at - 1) === 'in' && someWord(doc, Math.max(start, at - TO_SUMMIT), at, SUMMITS);
const SUMMITS = wordSet('summit conference forum assembly funeral ceremony session');
/** "at a summit of the Union's and other leaders in" has no more words. */
const TO_SUMMIT = 10;

/** "Speaking by video link from" has no more words. */
const MAX_SPEAKING = 6;

/** "In" at the head of the sentence, "flies to", "left on Monday for". */
function leadsToTown(doc: Tokenised, start: number, at: number): boolean {
  if (at - 1 === start) return wordAt(doc, start) === 'in';
  // "Speaking by video link from Oslo".
  if (wordAt(doc, at - 1) === 'from') return wordAt(doc, start) === 'speaking' && at - start <= MAX_SPEAKING;
  if (!TO.has(wordAt(doc, at - 1))) return false;
  return [2, 3, 4].some((back) => at - back >= start && GOING.has(wordAt(doc, at - back)));
}

/** "arrived from Oslo, where he met President B". */
function opensWhere(doc: Tokenised, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + MAX_NAME + 1); i++)
    if (wordAt(doc, i) === ',') return wordAt(doc, i + 1) === 'where';
  return false;
}
