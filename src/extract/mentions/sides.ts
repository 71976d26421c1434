import { GAZETTEER } from '../gazetteer.ts';
import { SIDE_NOUNS } from '../lexicon/joint.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece, statePiece } from './pieces.ts';
import { notePossession } from './possessives.ts';

/**
 * A state or an organisation by its name, or its delegation ("the Azerbaijani side", "a UN delegation"); none for
 * a nationality without such a noun.
 */
export function side({ doc, sentence, from, at }: Opening): Mention[] {
  const { tokens } = doc;
  const entry = at < sentence.to ? GAZETTEER.at(tokens, at, sentence.to) : null;
  if (!entry) return [];
  const noun = entry.to < sentence.to ? tokens[entry.to]! : null;
  const delegation = noun !== null && SIDE_NOUNS.has(noun.lower);
  if (!delegation && entry.value.type === 'demonym') return [];
  const country = statePiece(doc, entry);
  const mention = newMention(sentence, {
    kind: delegation ? 'delegation' : country ? 'state' : 'organization',
    from,
    to: delegation ? entry.to + 1 : entry.to,
    head: delegation ? noun.lower : null,
    plural: delegation && noun.lower.endsWith('s'),
    country,
    organization: country ? null : piece(doc, entry.from, entry.to),
    determiner: at > from ? tokens[from]!.lower : null,
  });
  notePossession(doc, mention);
  return [mention];
}
