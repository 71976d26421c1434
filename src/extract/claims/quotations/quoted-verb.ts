import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Quotation } from '../../text/quotes.ts';
import { reportsAt } from '../triggers/triggers.ts';

/** The speaker right before a quotation that begins with a reporting verb. */
export function beginsWithVerb({ doc, groups }: Scene, { open, from }: Quotation): Group | null {
  const end = /^(?:also|both|jointly|meanwhile)$/.test(doc.tokens[open - 1]?.lower ?? '') ? open - 1 : open;
  const group = groups.find(({ to }) => to === end);
  const verb = /ly$/.test(doc.tokens[from]!.lower) ? from + 1 : from;
  return group && !group.mentions.at(-1)!.possessive && reportsAt(doc, verb) ? group : null;
}
