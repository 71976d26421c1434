import { HIS_HER } from '../lexicon/determiners.ts';
import { GOVERNING } from '../lexicon/links.ts';
import { RELATIONAL_HEADS } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { DISCLOSED, SAID, STRESSED } from '../lexicon/saying.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import { isNamedAsCounterpart } from './as-counterpart.ts';
import { takeCounterpartsOffice, takeCounterpartsState } from './counterpart-office.ts';
import { inSentences } from './in-sentences.ts';
import { speakForDelegation, standForLeader } from './led-delegation.ts';
import { meantBefore } from './meant.ts';
import type { Mention } from './mention.ts';
import { becomeOffice, takeTheirStates } from './their-states.ts';

/** Gives a mention what it takes from the words before it: "its president", "his counterpart", "who". */
export function refer(
  doc: Tokenised,
  sentence: Sentence,
  mention: Mention,
  before: readonly Mention[],
): void {
  // Few mentions look around, and a sentence may be endless.
  const recent = () => inSentences(before, mention.sentence - 1, mention.sentence);
  const last = before.at(-1);
  const previous = last && last.sentence >= mention.sentence - 1 ? last : undefined;
  if (!isNamedAsCounterpart(doc, mention)) takeOwner(mention, before, recent);
  takeDelegationsState(mention, before);
  standForLeader(doc, mention, before);
  speakForDelegation(doc, mention, previous);
  becomeOffice(doc, mention, before);
  takeTheirStates(doc, mention, before);
  takeCounterpartsOffice(mention, before, recent);
  takeCounterpartsState(mention, before, recent);
  mention.governed =
    mention.from > sentence.from && (isGoverned(doc, mention) || sharesGovernor(doc, mention, previous));
  const verb = mention.governed ? '' : verbBehind(doc, mention);
  if (SPOKEN.has(verb)) mention.tells = verb === 'told' ? 'told' : 'said';
  if (mention.kind === 'pronoun' && CONJUNCTIONS.has(lowerAt(doc.tokens, mention.from - 1)))
    mention.subordinate = true;
  if (mention.kind === 'pronoun')
    mention.meant = meantBefore(doc, mention, inSentences(before, mention.sentence));
  mention.plural ||= isWhoOfSeveral(mention, last);
}

/** Behind a preposition; "after" is a conjunction where a verb follows ("a day after A went"). */
function isGoverned({ tokens }: Tokenised, { from, to }: Mention): boolean {
  const { lower } = tokens[from - 1]!;
  const opensClause = /^(?:after|before|since|until)$/.test(lower) && FINITE.test(lowerAt(tokens, to));
  return (GOVERNING.has(lower) || RECEIVING.has(lower)) && !opensClause;
}

/** "after meeting with Premier A and Minister B, C flew": the preposition is said of both; of "A and B said" it is not. */
const sharesGovernor = ({ tokens }: Tokenised, { from, to, sentence }: Mention, last: Mention | undefined) =>
  last?.governed === true &&
  last.sentence === sentence &&
  last.to === from - 1 &&
  lowerAt(tokens, from - 1) === 'and' &&
  !isVerbOfSubject(lowerAt(tokens, to));

/** May the word be the verb of a subject right before it, or lead up to it? */
export const isVerbOfSubject = (lower: string): boolean => PREDICATE.test(lower);

const PREDICATE =
  /ed$|^(?:went|met|held|was|were|had|has|have|is|are|will|would|flew|came|left|took|made|said|says|told|gave|spoke|also|then|later)$/;

/** "Meeting Minister B, he proposed": B is met. */
const RECEIVING = wordSet('meeting receiving welcoming hosting greeting');

const FINITE = /^(?:went|met|held|was|were|had|has|is|flew|came|left|took|made|said|told|visited|arrived)$/;

const CONJUNCTIONS = wordSet('when before after where while until once');

/** "told" of "A told reporters", "said" of "A had said". */
const verbBehind = ({ tokens }: Tokenised, { to }: Mention): string =>
  lowerAt(tokens, /^(?:has|had|also|later)$/.test(lowerAt(tokens, to)) ? to + 1 : to);
const SPOKEN = SAID.union(DISCLOSED).union(STRESSED);

/** "the ministers, who": several are meant. */
const isWhoOfSeveral = ({ determiner, sentence, from }: Mention, last: Mention | undefined) =>
  determiner === 'who' &&
  last !== undefined &&
  last.plural &&
  last.sentence === sentence &&
  from - last.to <= 1;

/** "its president", "her adviser", "the Bank's director": for whom one speaks is said before. */
function takeOwner(mention: Mention, before: readonly Mention[], recent: () => readonly Mention[]): void {
  const { country, organization, countries, determiner, title, head } = mention;
  if (country || organization || countries.length > 0) return;
  const body = bodyOf(mention);
  if (body)
    mention.organization =
      bodyNamed(body, before) ??
      (OF_STATES.has(body)
        ? null
        : (recent().findLast(({ kind }) => kind === 'organization')?.organization ??
          recent().findLast(({ organization }) => organization)?.organization ??
          null));
  else if (!title) return;
  else if (HIS_HER.has(determiner ?? '') && !RELATIONAL_HEADS.has(head ?? ''))
    mention.country = recent().findLast(({ kind }) => kind === 'person')?.country ?? null;
  else if (determiner === 'its') {
    const owner = recent().findLast(({ kind }) => OWNING.has(kind));
    mention.country = owner?.country ?? null;
    mention.organization = owner?.organization ?? null;
  }
}

/** "Secretary of the Ministry", "Speaker of the Senate": a state has ministries and chambers, a league has none; "the Kingdom's Ambassador" is of none. */
const OF_STATES = new Set(
  'ministry government presidency embassy kingdom republic sultanate emirate federation parliament senate congress assembly house chamber cabinet'.split(
    ' ',
  ),
);

const OWNING = new Set(['organization', 'state', 'delegation']);

/** "the delegation" by itself: the one named last. */
function takeDelegationsState(mention: Mention, before: readonly Mention[]): void {
  if (mention.kind !== 'delegation' || mention.country || mention.organization || mention.plural) return;
  const named = before.findLast(
    (other) => other.kind === 'delegation' && !other.plural && isOfSort(mention, other),
  );
  mention.country = named?.country ?? null;
  mention.organization = named?.organization ?? null;
}

/** "the government team" is that of a state, "the rebels" are a body's. */
const isOfSort = ({ head }: Mention, { country, organization }: Mention): boolean =>
  head === 'government' ? country !== null : head === 'rebels' ? organization !== null : true;

/** The common noun of the body whose office it is: "the Bank's director", "Secretary General of the League". */
function bodyOf({ body, title }: Mention): string | null {
  if (body) return body;
  const noun = /\bof the (\p{Lu}\p{L}+)$/u.exec(title?.text ?? '')?.[1]?.toLowerCase();
  return noun && ORGANIZATION_HEADS.has(noun) ? noun : null;
}

/** The body named last whose name has that noun. */
const bodyNamed = (noun: string, before: readonly Mention[]) =>
  before.findLast(({ organization }) => organization?.text.toLowerCase().includes(noun))?.organization;
