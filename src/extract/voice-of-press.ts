import type { Mention } from './mentions/mention.ts';
import { leadOf, type Tokenised } from './sentences.ts';
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
  if (states.has(voice.country ?? '') || (first && isBare(first))) return voice;
  // "The American president called A over tariffs on Canada": in Canada's press A may be its own.
  if (states.size === 1 && isNamedInLead(doc, mentions, voice.country)) return { ...voice, country: null };
  const [only] = states;
  if (states.size === 1 && isBareBeside(doc, holders))
    return { ...voice, country: voice.country === only ? null : voice.country };
  return { ...voice, country: states.size === 1 ? only! : states.size === 0 ? voice.country : null };
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
