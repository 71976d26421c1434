import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { statePiece } from '../mentions/pieces.ts';
import { leadOf, type Tokenised } from '../text/sentences.ts';
import type { Voice } from './voice.ts';

/** How many sentences of the report tell of which state it is. */
const LEAD = 3;

/**
 * Whose offices a report of the press of the whole world names without a state: those of its own where it begins with
 * one of them, or where its lead names its own among others; else those of the one state of which its lead tells.
 */
export function voiceOfPress(voice: Voice, doc: Tokenised, mentions: readonly Mention[]): Voice {
  if (!voice.press) return voice;
  const holders = holdersOfLead(doc, mentions);
  const states = new Set(holders.flatMap(({ country }) => country?.code ?? []));
  const [first] = holders.filter(({ sentence }) => doc.sentences[sentence]!.kind === 'body');
  if (states.has(voice.country ?? '')) return voice;
  if (!first || isBare(first)) {
    const told = statesBefore(doc, first?.sentence ?? Number.POSITIVE_INFINITY);
    const [one, another] = told.includes(voice.country ?? '') ? [] : told;
    // "Zenda has said that it is ready. Foreign Minister A": not ours.
    const theirs = one && !states.has(one) && (!another || opensTitle(doc, one)) ? one : null;
    if (one && (first || states.size === 0)) return { ...voice, country: theirs };
    if (first) return voice;
  }
  // "The American president called A over tariffs on Canada": in Canada's press A may be its own.
  if (states.size === 1 && isNamedInLead(doc, mentions, voice.country)) return { ...voice, country: null };
  const [only] = states;
  if (states.size === 1 && isBareBeside(doc, holders))
    return { ...voice, country: voice.country === only ? null : voice.country };
  return { ...voice, country: states.size === 1 ? only! : states.size === 0 ? voice.country : null };
}

/** The states of which headline and lead tell before the sentence `end` names anybody, in their order. */
function statesBefore(doc: Tokenised, end: number): string[] {
  const first = leadOf(doc);
  if (first < 0) return [];
  const told = doc.sentences.filter(
    ({ index, kind }) => index < Math.min(end, first + LEAD) && (kind === 'title' || index >= first),
  );
  const codes = told.flatMap(({ from, to, kind }) => {
    // A headline tells whose news it is by its first word.
    const reach = kind === 'title' ? from + 1 : to;
    return Array.from({ length: reach - from }, (_, k) => stateAt(doc, from + k, to) ?? []).flat();
  });
  return [...new Set(codes)];
}

function stateAt(doc: Tokenised, at: number, end: number): string | null {
  const entry = doc.tokens[at]!.cap ? GAZETTEER.at(doc.tokens, at, end) : null;
  return entry && (entry.value.type === 'country' || entry.value.type === 'demonym')
    ? (statePiece(doc, entry)?.code ?? null)
    : null;
}

/** "Zenda offers to mediate": the headline opens with the state. */
function opensTitle(doc: Tokenised, code: string): boolean {
  const title = doc.sentences.find(({ kind }) => kind === 'title');
  return title !== undefined && stateAt(doc, title.from, title.to) === code;
}

/** Does the lead name that state, of none of whose offices it tells? */
function isNamedInLead(doc: Tokenised, mentions: readonly Mention[], code: string | null): boolean {
  const first = leadOf(doc);
  return mentions.some(
    ({ kind, country, sentence }) =>
      kind === 'state' && country?.code === code && sentence >= first && sentence < first + LEAD,
  );
}

const isBare = ({ country, organization }: Mention): boolean => country === null && organization === null;

/** "A Zendan envoy called on President B": in the lead, someone by name and office beside whose state is told is of another. */
function isBareBeside({ sentences }: Tokenised, holders: readonly Mention[]): boolean {
  const first = holders.find(({ sentence }) => sentences[sentence]!.kind === 'body')?.sentence;
  const there = holders.filter(({ sentence }) => sentence === first);
  return (
    there.some(({ country }) => country !== null) &&
    there.some((one) => one.kind === 'person' && one.title !== null && one.determiner === null && isBare(one))
  );
}

/** Those named with an office or a state, in headline and lead. */
function holdersOfLead(doc: Tokenised, mentions: readonly Mention[]): Mention[] {
  const first = leadOf(doc);
  const end = first < 0 ? doc.sentences.length : first + LEAD;
  return mentions.filter(
    ({ sentence, kind, title, country, plural }) =>
      sentence < end &&
      !plural &&
      (kind === 'person' || kind === 'office') &&
      (title !== null || country !== null),
  );
}
