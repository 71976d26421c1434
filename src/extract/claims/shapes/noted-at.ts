import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Reading } from '../reading.ts';
import type { Source } from './according.ts';

/** "As X noted, S", "As he stressed at the meeting, S", "As noted by X, S" at the head of a sentence. */
export function notedAt(reading: Reading): Source | null {
  const { scene, triggers } = reading;
  const { doc, sentence, groups } = scene;
  const at = sentence.from;
  if (wordAt(doc, at) !== 'as') return null;
  if (NOTED.has(wordAt(doc, at + 1)) && wordAt(doc, at + 2) === 'by') {
    const group = groups.find(({ from }) => from === at + 3);
    return group && doc.tokens[group.to]?.text === ',' ? { group, at, to: group.to } : null;
  }
  const group = groups.find(({ from }) => from === at + 1);
  const verb = group && triggers.find(({ from, form }) => form === 'finite' && follows(doc, from, group.to));
  if (!group || !verb?.verb.takes.some((frame) => frame === 'clause' || frame === 'that')) return null;
  const comma = commaBehind(doc, verb.to, sentence.to);
  if (comma === null || saysMore(reading, comma)) return null;
  return { group, at, to: comma };
}

const NOTED = wordSet(
  'noted stressed stated mentioned emphasized emphasised underlined highlighted explained',
);

/** "As X noted, Y said that S", 'As X warned, "S," Y said': what follows is said by the words of its own. */
const saysMore = ({ scene: { doc, groups }, triggers, quotations }: Reading, comma: number): boolean =>
  triggers.some(
    ({ from, form }) =>
      from > comma &&
      form === 'finite' &&
      groups.some(
        ({ from: first, to, mentions }) =>
          first > comma && follows(doc, from, to) && mentions.some(({ kind }) => SPEAKS.test(kind)),
      ),
  ) || quotations.some(({ from }) => from === comma + 1);

/** "Chile appreciates" is of what is noted: a state says nothing there. */
const SPEAKS = /^(?:person|office|pronoun)$/;

/** Right behind, or behind an adverb: "As X also noted". */
const follows = (doc: Tokenised, verb: number, end: number): boolean =>
  verb === end || (verb === end + 1 && /^(?:also|has|had|himself|herself|\w+ly)$/.test(wordAt(doc, end)));

/** The comma right behind the verb, or behind the occasion: "As X noted at the meeting in Oslo,"; "As X said trade grew," has none. */
function commaBehind({ tokens }: Tokenised, from: number, end: number): number | null {
  if (tokens[from]?.text === ',') return from;
  if (!OCCASION.has(tokens[from]?.lower ?? '')) return null;
  for (let i = from + 1; i < Math.min(end, from + LONGEST_OCCASION); i++)
    if (tokens[i]!.text === ',') return i;
  return null;
}
const OCCASION = wordSet('at during in after earlier yesterday today previously before here then');
const LONGEST_OCCASION = 9;
