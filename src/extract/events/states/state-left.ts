import { mayBeOf } from '../../entities/own-offices.ts';
import type { Frame } from '../../frames/frame.ts';
import { OF_REBELS } from '../../lexicon/office-synonyms.ts';
import { COUNTERPARTS, SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Voice } from '../../voice/voice.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { give } from './give-state.ts';
import { isWhereVisited } from './land-of-place.ts';
import { statesOfTrouble, withoutMatters } from './state-as-matter.ts';
import { isInCapital, statesByParty } from './states-by-party.ts';
import { statesVisited, stateVisitedThen } from './states-visited.ts';

type State = NonNullable<Party['country']>;

/**
 * In a report of a newspaper of which nothing tells the state, an official whom the text names without one is of the
 * state that it names most, those of the other sides left out: reporters leave out their own. Nothing where two states
 * are named as often, or where two sides are without a state.
 */
export function placeByText(
  doc: Tokenised,
  mentions: readonly Mention[],
  drafts: readonly Draft[],
  voice: Voice,
): void {
  if (voice.official || voice.country !== null || voice.organization !== null) return;
  const states = statesOf(withoutMatters(doc, mentions));
  const troubled = statesOfTrouble(doc, mentions);
  const met = statesMet(drafts);
  const beside = statesByFrame(drafts);
  const hosts = statesByParty(drafts);
  for (const draft of drafts) {
    const { parties, gathering } = draft;
    const bares = parties.filter(isBareOfficial);
    const [bare] = bares;
    if (
      gathering ||
      !bare ||
      bares.length === parties.length ||
      !areTogether(draft, bares) ||
      isInCompany(doc, mentions, draft) ||
      isWhereVisited(doc, draft.frames[0]!)
    )
      continue;
    if (isAtHome(doc.tokens, mentions, draft, bare)) continue;
    const others = beside.get(draft.frames[0]!)!;
    const elsewhere = isInCapital(doc, draft)
      ? parties.flatMap(({ entity }) => [...hosts.get(entity.id)!])
      : [];
    const isLeft = (code: string) => elsewhere.includes(code);
    const visited = statesVisited(doc, bare.entity);
    const visitedThen = stateVisitedThen(doc, draft.frames[0]!.sentence);
    const left = states.filter(
      ([{ code }]) =>
        !others.has(code) &&
        !visited.has(code) &&
        visitedThen !== code &&
        !isLeft(code) &&
        !isHeldIn(mentions, bare, code) &&
        canHold(bare, code),
    );
    // Whose officials the others met are guests, of which the text tells as much as of its own state.
    const [most, next] = left.filter(([{ code }]) => !met.has(code));
    if (
      !most ||
      troubled.has(most[0].code) ||
      (next && next[1] === most[1]) ||
      leadsElsewhere(doc.tokens, mentions, draft, most[0].code)
    )
      continue;
    for (const one of bares) give(one, most[0]);
  }
}

/** "held talks in Zenda on Monday with Minister B": B is of Zenda, whatever else the text names. */
const isAtHome = (
  tokens: Tokenised['tokens'],
  mentions: readonly Mention[],
  { frames: [frame], parties }: Draft,
  { mention }: Party,
): boolean =>
  inSentences(mentions, frame!.sentence).some(
    ({ kind, country, from, to }) =>
      kind === 'state' &&
      from > frame!.from &&
      to <= mention.from &&
      tokens[from - 1]?.lower === 'in' &&
      parties.every((party) => party.country?.code !== country?.code),
  );

/** "President A and Defence Minister B met C": those of one list are of one state, but not "President A and Prime Minister B". */
const areTogether = ({ frames: [frame] }: Draft, bares: readonly Party[]): boolean =>
  bares.length === 1 ||
  frame!.sides.some(
    ({ mentions }) =>
      new Set(mentions.map(({ head }) => head)).size === mentions.length &&
      !(mentions.length === 2 && mentions.every(({ head }) => SOVEREIGN_HEADS.has(head ?? ''))) &&
      bares.every(({ mention }) => mentions.includes(mention)),
  );

/** For whom those speak whom one frame tells of: "A spoke with B of Zenda and C of Chad" makes A of neither. */
function statesByFrame(drafts: readonly Draft[]): ReadonlyMap<Frame, ReadonlySet<string>> {
  const states = new Map<Frame, Set<string>>();
  for (const { frames, parties } of drafts) {
    const known = states.get(frames[0]!) ?? new Set();
    for (const { country } of parties) if (country) known.add(country.code);
    states.set(frames[0]!, known);
  }
  return states;
}

/** "A, who accompanied President B of Zenda, met Minister C": B's state tells nothing of C's. */
const isInCompany = (doc: Tokenised, mentions: readonly Mention[], { frames: [frame] }: Draft): boolean =>
  inSentences(mentions, frame!.sentence).some(
    ({ country, from, to }) =>
      country !== null &&
      to <= frame!.from &&
      wordAt(doc, from - 1) !== 'by' &&
      someWord(doc, Math.max(doc.sentences[frame!.sentence]!.from, from - TO_COMPANY), from, COMPANY),
  );
/** "accompanied the" and no more stands before who is accompanied. */
const TO_COMPANY = 2;
const COMPANY = wordSet('accompanied escorted accompanying');

/** "before going on to Zenda for talks with President B": the sentence tells where that is. */
const leadsElsewhere = (
  tokens: Tokenised['tokens'],
  mentions: readonly Mention[],
  { frames: [frame], parties }: Draft,
  code: string,
): boolean =>
  inSentences(mentions, frame!.sentence).some(
    ({ kind, country, from, to }) =>
      kind === 'state' &&
      country !== null &&
      country.code !== code &&
      to <= frame!.from &&
      frame!.from - to <= 3 &&
      /^(?:to|visit|visiting|visited)$/.test(tokens[from - 1]?.lower ?? '') &&
      parties.every((party) => party.country?.code !== country.code),
  );

const OFFICIAL = 2;

/** "Minister A told the Indian minister": the text names that state's own holder of the office. */
const isHeldIn = (mentions: readonly Mention[], { entity }: Party, code: string): boolean =>
  mentions.some(
    ({ kind, title, head, country, sentence }) =>
      country?.code === code &&
      (kind === 'person' || kind === 'office') &&
      (title?.text.toLowerCase() === entity.title?.text.toLowerCase() ||
        (COUNTERPARTS.has(head ?? '') && entity.mentions.some((mention) => mention.sentence === sentence))),
  );

/** Can a side be an official of that state? */
export const canHold = ({ entity }: Party, code: string): boolean =>
  mayBeOf(entity, { country: code, organization: null, filed: null, official: false });

/** For whom those speak who met officials without a state. */
const statesMet = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts
      .filter(({ parties }) => parties.some(isBareOfficial))
      .flatMap(({ parties }) => parties.flatMap(({ country }) => country?.code ?? [])),
  );

/** The states that the text names, those named most first; an official of one counts for more than its bare name. */
export function statesOf(mentions: readonly Mention[]): [State, number][] {
  const counts = new Map<string, [State, number]>();
  for (const { country, countries, kind } of mentions) {
    const weight = kind === 'state' ? 1 : OFFICIAL;
    for (const state of countries.length > 1 ? countries : country ? [country] : []) {
      const known = counts.get(state.code);
      if (known) known[1] += weight;
      else counts.set(state.code, [state, weight]);
    }
  }
  return [...counts.values()].sort(([, a], [, b]) => b - a);
}

/** An official by name of whom the text does not say for whom; who leads rebels is none. */
export const isBareOfficial = ({ entity, country }: Party): boolean =>
  entity.kind === 'person' &&
  !country &&
  !entity.organization &&
  entity.heads.size > 0 &&
  !entity.former &&
  !entity.plural &&
  !OF_REBELS.test(entity.title?.text ?? '');
