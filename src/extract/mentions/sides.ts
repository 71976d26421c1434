import { GAZETTEER } from '../gazetteer.ts';
import { SEVERAL_SIDES, SIDE_MODIFIERS, SIDE_NOUNS } from '../lexicon/joint.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import { nationalitiesAt } from './offices/states.ts';
import type { Opening } from './opening.ts';
import { piece, statePiece } from './pieces.ts';
import { notePossession } from './possessives.ts';

/**
 * A state or an organisation by its name, or its delegation ("the Azerbaijani side", "a UN delegation"); none for
 * a nationality without such a noun.
 */
export function side(opening: Opening): Mention[] {
  const { doc, sentence, from, at, determiner } = opening;
  const { tokens } = doc;
  const several = delegations(opening);
  if (several) return [several];
  if (determiner === 'the' && tokens[at]?.lower === 'delegation')
    return [newMention(sentence, { kind: 'delegation', from, to: at + 1, head: 'delegation', determiner })];
  const entry = at < sentence.to ? GAZETTEER.at(tokens, at, sentence.to) : null;
  if (!entry) return [];
  let to = entry.to;
  while (to < sentence.to && SIDE_MODIFIERS.has(tokens[to]!.lower)) to++;
  const noun = to < sentence.to ? tokens[to]! : null;
  const delegation = noun !== null && SIDE_NOUNS.has(noun.lower);
  if (!delegation && entry.value.type === 'demonym') return [];
  const country = statePiece(doc, entry);
  const mention = newMention(sentence, {
    kind: delegation ? 'delegation' : country ? 'state' : 'organization',
    from,
    to: delegation ? to + 1 : entry.to,
    head: delegation ? noun.lower : null,
    plural: delegation && noun.lower.endsWith('s'),
    country,
    organization: country ? null : piece(doc, entry.from, entry.to),
    determiner: at > from ? tokens[from]!.lower : null,
  });
  notePossession(doc, mention);
  return [mention];
}

/** "Russian and U.S. delegations": one phrase for a delegation of each. */
function delegations({ doc, sentence, from, at }: Opening): Mention | null {
  const list = at < sentence.to ? nationalitiesAt(doc, at, sentence.to) : null;
  const noun = list && list.to < sentence.to ? doc.tokens[list.to]! : null;
  if (!list || !noun || !SEVERAL_SIDES.has(noun.lower)) return null;
  return newMention(sentence, {
    kind: 'delegation',
    from,
    to: list.to + 1,
    head: noun.lower,
    plural: true,
    countries: list.states,
    determiner: at > from ? doc.tokens[from]!.lower : null,
  });
}
