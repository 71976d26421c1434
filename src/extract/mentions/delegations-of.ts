import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { ARTICLES, INSIDE_NAMES } from '../lexicon/function-words.ts';
import { CHAMBERS } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import { portfolioTo } from './offices/portfolios.ts';
import { pastAcronym } from './offices/states.ts';
import type { Opening } from './opening.ts';
import { piece, statePiece } from './pieces.ts';
import { isGenitive } from './possessives.ts';

/** "a high-level, 12-member delegation": no more words stand before the noun. */
const MAX_MODIFIERS = 5;
/** No body has a longer name. */
const MAX_BODY = 9;
/** "of the opposition National Congress". */
const BEFORE_BODY = new Set(['opposition', 'ruling', 'rebel']);
/** "of senior Zendan officials". */
const SENIORITY = new Set(['senior', 'high-level', 'high-ranking', 'top']);
const NOUNS = new Set(['delegation', 'deputation']);
/** Members of a body of their state. */
const MEMBERS = new Set(
  'lawmakers senators congressmen parliamentarians legislators deputies officials mps'.split(' '),
);

/** "the Zendan government": the state. */
const GOVERNMENTS = new Set(['government', 'authorities', 'leadership', 'military', 'army']);

const MADE_UP = new Set(['comprising', 'including']);
const OF = new Set(['of', 'from', 'representing', ...MADE_UP]);

/** "a delegation from Zenda", "a delegation of the Workers' Party", "a delegation comprising members of the Zendan Senate": whose it is stands behind. */
export function delegationOf({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  const noun = at > from || isUndetermined(doc.tokens, at) ? nounAt(doc.tokens, at, sentence.to) : null;
  if (noun === null || !OF.has(lowerAt(doc.tokens, noun + 1))) return [];
  const members = lowerAt(doc.tokens, noun + 2) === 'members' && lowerAt(doc.tokens, noun + 3) === 'of';
  if (!members && MADE_UP.has(lowerAt(doc.tokens, noun + 1))) return [];
  const of = members ? noun + 3 : noun + 1;
  let body = lowerAt(doc.tokens, of + 1) === 'the' ? of + 2 : of + 1;
  if (BEFORE_BODY.has(lowerAt(doc.tokens, body)) || SENIORITY.has(lowerAt(doc.tokens, body))) body++;
  const owner = body < sentence.to ? ownerAt(doc, body, sentence.to) : null;
  if (!owner) return [];
  const to = pastAcronym(doc.tokens, owner.to, sentence.to);
  return [newMention(sentence, { kind: 'delegation', from, head: 'delegation', determiner, ...owner, to })];
}

/** "met with delegation of the Zendan Senate": ministries spare the article. */
const isUndetermined = (tokens: readonly Token[], at: number): boolean =>
  NOUNS.has(lowerAt(tokens, at)) && TAKES.has(lowerAt(tokens, at - 1));
const TAKES = new Set([
  'with',
  'met',
  'received',
  'hosted',
  'welcomed',
  'receives',
  'meets',
  'hosts',
  'welcomes',
]);
export const isDelegation = oneOf(NOUNS);

function nounAt(tokens: readonly Token[], at: number, end: number): number | null {
  for (let i = at; i < Math.min(end - 2, at + MAX_MODIFIERS); i++) {
    const { lower, cap, kind } = tokens[i]!;
    if (NOUNS.has(lower)) return i;
    if (kind === 'mark' ? !/^[,-]$/.test(lower) : cap || ARTICLES.has(lower)) return null;
  }
  return null;
}

/** The state or the body whose name begins at token `at`, and where it ends. */
export function ownerAt(
  doc: Tokenised,
  at: number,
  end: number,
): Pick<Mention, 'country' | 'organization' | 'to'> | null {
  const to = bodyTo(doc, at, end);
  const entry = GAZETTEER.at(doc.tokens, at, end);
  // "of the Zendan Senate": of the state that its name begins with.
  if (to !== null && entry?.value.type === 'demonym' && OF_STATES.has(lowerAt(doc.tokens, to - 1)))
    return { country: statePiece(doc, entry), organization: null, to };
  const ofOwner = entry?.value.type === 'country' ? bodyOfOwner(doc, entry.to, end) : null;
  if (entry && ofOwner !== null) return { country: statePiece(doc, entry), organization: null, to: ofOwner };
  // "of the United States Congress": the state right before its house.
  if (entry && 'code' in entry.value && CHAMBERS.has(lowerAt(doc.tokens, entry.to)))
    return { country: statePiece(doc, entry), organization: null, to: entry.to + 1 };
  if (to !== null && (!entry || to > entry.to))
    return { country: null, organization: piece(doc, at, to), to };
  if (!entry) return null;
  const country = statePiece(doc, entry);
  if (!country) return { country, organization: piece(doc, entry.from, entry.to), to: entry.to };
  if (entry.value.type !== 'demonym' && !MEMBERS.has(lowerAt(doc.tokens, entry.to)))
    return { country, organization: null, to: entry.to };
  return MEMBERS.has(lowerAt(doc.tokens, entry.to)) || GOVERNMENTS.has(lowerAt(doc.tokens, entry.to))
    ? { country, organization: null, to: entry.to + 1 }
    : null;
}

/** "of Zenda's Ministry of Defence", "of Zenda's ruling Peace Party": the end of the body whose state owns it; `null` where none stands. */
function bodyOfOwner(doc: Tokenised, at: number, end: number): number | null {
  if (!isGenitive(doc.tokens, at)) return null;
  const first = BEFORE_BODY.has(lowerAt(doc.tokens, at + 1)) ? at + 2 : at + 1;
  const to = first < end ? bodyTo(doc, first, end) : null;
  if (to === null || !isOfState(doc.tokens, first, to)) return null;
  return lowerAt(doc.tokens, to) === 'of' ? Math.max(to, portfolioTo(doc.tokens, to + 1, end)) : to;
}

/** "Norway's Security Council", but "Norway's Refugee Council": councils and committees may be anybody's. */
function isOfState(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = lowerAt(tokens, to - 1);
  if (noun === 'chamber') return /^(?:deputies|representatives)$/.test(lowerAt(tokens, to + 1));
  if (!/^(?:committee|council)$/.test(noun)) return OF_STATES.has(noun);
  return tokens.slice(from, to - 1).some(({ lower }) => COUNCILS.has(lower));
}

/** What the councils and committees of a state are for. */
const COUNCILS = new Set(
  'security supreme state foreign defence defense legislative constitutional consultative shura federation sovereign sovereignty transitional'.split(
    ' ',
  ),
);

/** Bodies of a state; a congress or a front may be any party's. */
const OF_STATES = new Set('senate parliament assembly ministry committee chamber council court'.split(' '));

/** The end of a run of capitals that has the noun of a body in it, with the state behind it ("Party of Zenda"). */
function bodyTo({ tokens }: Tokenised, at: number, end: number): number | null {
  let to: number | null = null;
  for (let i = at; i < Math.min(end, at + MAX_BODY); i++) {
    const { cap, lower } = tokens[i]!;
    if (!cap && !INSIDE_NAMES.has(lower)) break;
    if (cap && (ORGANIZATION_HEADS.has(lower) || FORCES.has(lower))) to = i + 1;
  }
  if (to === null || lowerAt(tokens, to) !== 'of') return to;
  return GAZETTEER.at(tokens, to + 1, end)?.to ?? to;
}

const FORCES = new Set(['army', 'navy', 'forces', 'front', 'militia', 'movement']);
