import type { Reading } from '../reading.ts';
import { directSubject, invertedSubject } from '../speakers/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The verb of someone's words to whom the whole sentence belongs: "Iran welcomes the accord, the president said after the talks." */
export function closing({ scene, triggers }: Reading): Trigger | null {
  const { doc, sentence } = scene;
  const last = triggers.findLast(
    ({ form, verb }) => form === 'finite' && /^(?:clause|that)$/.test(verb.takes[0]!),
  );
  if (!last || last.verb.to === 'person' || doc.tokens[last.to]?.lower === 'that') return null;
  const inverted = comma(doc.tokens, last.from) ? invertedSubject(scene, last) : null;
  const group = inverted ?? directSubject(scene, last.from, triggers);
  if (!group || !comma(doc.tokens, inverted ? last.from : group.from) || group.from <= sentence.from + 5)
    return null;
  const mention = group.mentions.at(-1)!;
  const person =
    /^(?:person|office|pronoun)$/.test(mention.kind) && !mention.plural && mention.determiner !== 'who';
  return person && group.mentions.length === 1 ? last : null;
}

/** A comma stands before the token, maybe inside the quotation marks that close there. */
export const comma = (tokens: Reading['scene']['doc']['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === ',' ||
  (/^["”’]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === ',');
