import { COUNTERPARTS } from '../lexicon/offices.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn, wordsIn } from '../text/words.ts';
import { inSentences } from './in-sentences.ts';
import type { Mention, StatePiece } from './mention.ts';
import { piece } from './pieces.ts';

/** "the two foreign ministers", where heads of state met: no one named before, but an office of the two states. */
export function becomeOffice(doc: Tokenised, mention: Mention, before: readonly Mention[]): void {
  if (mention.kind !== 'joint') return;
  const to = endOfOffice(doc, mention);
  const [sort, head] = wordsIn(doc, to - 2, to);
  const portfolio = OFFICES.get(head ?? '')?.get(sort ?? '');
  if (!portfolio || before.some((one) => isHeldBy(portfolio, one))) return;
  const countries = lastTwo(before.filter(({ kind }) => kind === 'person'));
  if (countries.length < 2) return;
  mention.kind = 'office';
  mention.countries = countries;
  mention.title = piece(doc, to - 2, to);
  mention.head = head === 'secretaries' ? 'secretary' : sort === 'prime' ? 'prime minister' : 'minister';
}

/** "the foreign secretaries of the two countries": the token behind the office. */
function endOfOffice(doc: Tokenised, { from, to }: Mention): number {
  const of = wordsIn(doc, from, to).indexOf('of');
  return of < 0 ? to : from + of;
}

/** Portfolios that tell "the two foreign ministers" from others, with the titles of those who hold them. */
const PORTFOLIOS: ReadonlyMap<string, RegExp> = new Map([
  ['foreign', /foreign|external|international|secretary of state|diploma/i],
  ['defence', /defen[cs]e|war/i],
  ['defense', /defen[cs]e|war/i],
  ['finance', /financ|treasury|exchequer|econom/i],
  ['trade', /trade|commerc|econom/i],
  ['interior', /interior|home|internal/i],
  ['prime', /prime|premier|chancellor|taoiseach/i],
]);

/** Permanent secretaries, who are none of the ministers. */
const SECRETARIES: ReadonlyMap<string, RegExp> = new Map([
  ['foreign', /foreign secretar/i],
  ['defence', /defen[cs]e secretar/i],
  ['home', /home secretar/i],
  ['commerce', /commerce secretar/i],
]);

const OFFICES: ReadonlyMap<string, ReadonlyMap<string, RegExp>> = new Map([
  ['ministers', PORTFOLIOS],
  ['secretaries', SECRETARIES],
]);

const isHeldBy = (portfolio: RegExp, { title, head, equal }: Mention): boolean =>
  (COUNTERPARTS.has(head ?? '') && !equal) || portfolio.test(title?.text ?? '');

/** "A and B … between their foreign ministers": one of each of the two states that the sentence has named. */
export function takeTheirStates(doc: Tokenised, mention: Mention, before: readonly Mention[]): void {
  const { determiner, plural, countries, country, kind } = mention;
  if (kind !== 'office' || !plural || countries.length > 0 || country) return;
  if (isOfTheTwo(doc, mention, before.at(-1))) {
    mention.countries = lastTwo(before);
    return;
  }
  if (determiner !== 'their') return;
  const states = inSentences(before, mention.sentence).filter(({ kind: sort }) => sort === 'state');
  const [a, b] = states.flatMap((state) => state.country ?? []);
  if (a && b && states.length === 2 && a.code !== b.code) mention.countries = [a, b];
  else if (states.length === 0) mention.countries = statesOfPair(mention, before);
}

/** "A and B met. Their foreign ministers": of the two states of the people just named. */
function statesOfPair({ sentence }: Mention, before: readonly Mention[]): StatePiece[] {
  const people = inSentences(before, sentence - 1, sentence).filter(({ kind }) => kind === 'person');
  const codes = new Set(people.flatMap(({ country }) => country?.code ?? []));
  return codes.size === 2 ? lastTwo(people) : [];
}

const THE_TWO =
  /^(?:of|from) (?:the two|both) (?:countries|states|nations|neighbou?rs|allies|governments|powers|sides)\b/;

/** "the foreign ministers of the two countries", "the two countries' defence ministers". */
function isOfTheTwo(doc: Tokenised, { from, to }: Mention, last: Mention | undefined): boolean {
  if (THE_TWO.test(phraseIn(doc, to, to + 4))) return true;
  return last?.kind === 'joint' && last.possessive && from - last.to <= 1;
}

/** The two states of the last office that two share, else the two named last; none where fewer have been named. */
function lastTwo(before: readonly Mention[]): StatePiece[] {
  const pair = before.findLast(({ kind, countries }) => kind === 'office' && countries.length === 2);
  if (pair) return pair.countries;
  const states: StatePiece[] = [];
  for (let i = before.length - 1; i >= 0 && states.length < 2; i--) {
    const { country } = before[i]!;
    if (country && !states.some(({ code }) => code === country.code)) states.unshift(country);
  }
  return states.length === 2 ? states : [];
}
