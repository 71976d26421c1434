import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { SAID } from '../../lexicon/saying.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { isWhereItIs } from '../../where/situation.ts';

/** Words that make a state the place or the object of what is talked of. */
const LINKS = wordSet('in on over about regarding concerning');

/**
 * The mentions that may tell whose text it is: not the states that are but a matter ("the situation in Zenda"), and
 * nothing more of them in a sentence that puts them so on the table ("discussed the vote in Zenda and the Zendan count").
 */
export function withoutMatters(doc: Tokenised, mentions: readonly Mention[]): readonly Mention[] {
  const own = statesSpokenFor(doc, mentions);
  const matters = new Set<string>();
  return mentions.filter((mention) => {
    const { kind, country, sentence, from } = mention;
    if (kind !== 'state' || !country || own.has(country.code)) return true;
    const key = `${sentence} ${country.code}`;
    const at = wordAt(doc, from - 1) === 'the' ? from - 1 : from;
    if (isWhereItIs(doc.tokens, from) || LINKS.has(wordAt(doc, at - 1))) matters.add(key);
    return !matters.has(key);
  });
}

const TROUBLE = wordSet(
  'war wars situation crisis conflict violence fighting coup unrest elections election earthquake hostilities developments peace',
);

/** "discussed the war in Zenda. Zenda wants peace": the states in which something is that is talked of, where they are first named so. */
export function statesOfTrouble(doc: Tokenised, mentions: readonly Mention[]): ReadonlySet<string> {
  const seen = new Set(statesSpokenFor(doc, mentions));
  const found = new Set<string>();
  for (const { kind, country, from } of mentions) {
    if (!country || seen.has(country.code)) continue;
    seen.add(country.code);
    if (kind === 'state' && wordAt(doc, from - 1) === 'in' && TROUBLE.has(wordAt(doc, from - 2)))
      found.add(country.code);
  }
  return found;
}

/** "A said the Zendan government": whoever says so may be one of it, whatever else of Zenda is talked of. */
function statesSpokenFor(doc: Tokenised, mentions: readonly Mention[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { kind, to } of mentions) {
    if (kind !== 'person' || !SAID.has(wordAt(doc, to))) continue;
    const at = wordAt(doc, to + 1) === 'the' ? to + 2 : to + 1;
    const entry = GAZETTEER.at(doc.tokens, at);
    if (entry && 'code' in entry.value && GOVERNMENT.has(wordAt(doc, entry.to))) codes.add(entry.value.code);
  }
  return codes;
}

const GOVERNMENT = wordSet('government cabinet parliament army side people');
