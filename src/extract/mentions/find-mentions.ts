import { yearOf } from '../entities/directory.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { RELATIONAL_HEADS } from '../lexicon/offices.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { factOf, type Word } from '../text/vocabulary.ts';
import { type Aliases, aliasAt, learnAlias, unfoldAlias } from './aliases.ts';
import { bareName } from './bare-names.ts';
import { delegations, delegationsFrom, isSeveralSides, loneDelegation, sideBySort } from './delegations.ts';
import { delegationOf, isDelegation } from './delegations-of.ts';
import { withoutDoubtful } from './doubtful.ts';
import { elided } from './elided.ts';
import { firmHeads } from './firm-heads.ts';
import { joint, opensJoint } from './joint.ts';
import type { Mention } from './mention.ts';
import { opensName } from './names.ts';
import { national } from './nationals.ts';
import { officeHolders } from './office-holders.ts';
import { opensRun } from './offices/runs.ts';
import { isOpener, type Opening, openingAt } from './opening.ts';
import { type Holders, learnHolder, leaveToHolder } from './other-holder.ts';
import { pairedSides } from './paired-sides.ts';
import { pastPossessive } from './possessives.ts';
import { isLatter, isPronoun, latter, loneHonorific, pronoun } from './pronouns.ts';
import { markQuoted } from './quoted-mentions.ts';
import { refer } from './references.ts';
import { isSort, rebelSide, side, standForThemselves } from './sides.ts';
import { learnWordNames, type WordNames, wordNamesOf, wordSurname } from './word-surnames.ts';

type Rule = (opening: Opening) => Mention[];
const never = () => false;

/**
 * The sorts of noun phrases, each of which may decline with none. The first that takes a place has it: "the two
 * ministers" is joint before it is an office, an office takes the name behind it, and what has neither office nor
 * name may be a state or a pronoun. Beside each, the words with which its phrases may begin in small letters, where
 * neither a determiner nor a form of address opens them: most words of a text begin none.
 */
const RULES: readonly (readonly [rule: Rule, opens: (word: Word) => boolean])[] = [
  [delegationOf, isDelegation],
  [pairedSides, never],
  [joint, opensJoint],
  [delegationsFrom, isSeveralSides],
  [firmHeads, never],
  [rebelSide, isSort],
  [officeHolders, opensRun],
  [bareName, opensName],
  [loneHonorific, never],
  [delegations, GAZETTEER.opens],
  [loneDelegation, never],
  [sideBySort, never],
  [side, GAZETTEER.opens],
  [national, never],
  [latter, isLatter],
  [pronoun, isPronoun],
];
const ALL: readonly Rule[] = RULES.map(([rule]) => rule);

/** The rules to try at a word in small letters. */
const rulesAt = factOf((_, word) =>
  isOpener(word) ? ALL : RULES.filter(([, opens]) => opens(word)).map(([rule]) => rule),
);

/** All noun phrases of a document that may be sides or speakers, in the order of the text. `day` is that of the report. */
export function findMentions(doc: Tokenised, day: string | null): Mention[] {
  const mentions: Mention[] = [];
  const year = yearOf(day);
  const names: WordNames = new Set();
  const known = wordNamesOf(year);
  const aliases: Aliases = new Map();
  const holders: Holders = new Map();
  for (const sentence of doc.sentences) {
    if (isShouted(doc, sentence)) continue;
    mentions.push(...elided(doc, sentence));
    for (let at = sentence.from; at < sentence.to; ) {
      const found = mentionsAt(doc, sentence, at, { names, known, aliases });
      for (const mention of found) {
        leaveToHolder(doc, sentence, mention, holders);
        learnHolder(holders, mention);
        learnWordNames(doc, names, mention);
        unfoldAlias(mention, aliases);
        learnAlias(doc, sentence, mention, aliases);
        refer(doc, sentence, mention, mentions);
        standForThemselves(doc, mention);
        if (isNobodys(mention) || isUnknownNational(mention, mentions)) continue;
        if (isOfMaster(doc, mention, mentions.at(-1))) mention.country = mentions.at(-1)!.country;
        if (isOfState(doc, mention, mentions.at(-1))) takeState(mention, mentions.pop()!);
        mentions.push(mention);
        if (mention.served) mentions.push(mention.served);
      }
      at = Math.max(at + 1, found.at(-1)?.to ?? 0);
    }
  }
  markQuoted(doc, mentions);
  return withoutDoubtful(doc, mentions, year);
}

/** "the delegation", where none has been named. */
const isNobodys = ({ kind, country, organization, countries }: Mention) =>
  kind === 'delegation' && !country && !organization && countries.length === 0;

/** "The Zendan said", where nobody of Zenda was named. */
const isUnknownNational = ({ head, title, country }: Mention, before: readonly Mention[]) =>
  head === 'visitor' &&
  title === null &&
  !before.some(({ kind, country: of }) => kind === 'person' && of?.code === country?.code);

/** "Zenda's Ana Pérez", "the EU's Juan Soto": the state or body right before a bare name is for whom the person speaks. */
const isOfState = (
  doc: Tokenised,
  { kind, title, from, sentence }: Mention,
  last: Mention | undefined,
): boolean =>
  kind === 'person' &&
  title === null &&
  (last?.kind === 'state' || last?.kind === 'organization') &&
  last.possessive &&
  last.sentence === sentence &&
  (last.to === from || (last.to + 1 === from && /^['’]s?$/.test(doc.tokens[last.to]!.text)));

/** "the Zendan president's envoy B": of the state of whose envoy it is. */
const isOfMaster = (doc: Tokenised, mention: Mention, last: Mention | undefined): boolean =>
  last?.kind === 'office' &&
  last.possessive &&
  !last.plural &&
  last.country !== null &&
  mention.title !== null &&
  !RELATIONAL_HEADS.has(mention.head!) &&
  mention.country === null &&
  mention.organization === null &&
  pastPossessive(doc.tokens, last.to) === mention.from;

function takeState(mention: Mention, state: Mention): void {
  mention.from = state.from;
  mention.country ??= state.country;
  mention.organization ??= state.organization;
}

/** A headline in capitals: what is a name does not show. It does in the line of name and office that signs a text. */
function isShouted({ tokens }: Tokenised, { from, to, kind }: Sentence): boolean {
  if (kind === 'meta') return false;
  for (let i = from; i < to; i++) {
    const { kind: sort, text } = tokens[i]!;
    if (sort === 'word' && /\p{Ll}{2}/u.test(text)) return false;
  }
  return true;
}

function mentionsAt(
  doc: Tokenised,
  sentence: Sentence,
  at: number,
  { names, known, aliases }: { names: WordNames; known: ReadonlySet<string>; aliases: Aliases },
): Mention[] {
  const { kind, cap, word, text } = doc.tokens[at]!;
  if (kind !== 'word') return [];
  const rules = cap ? ALL : rulesAt(word);
  if (rules.length === 0 && !aliases.has(text)) return [];
  const opening = openingAt(doc, sentence, at);
  const alias = aliasAt(opening, aliases);
  if (alias.length > 0) return alias;
  for (const rule of rules) {
    const found = rule(opening);
    if (found.length > 0) return found;
  }
  return wordSurname(opening, names, known);
}
