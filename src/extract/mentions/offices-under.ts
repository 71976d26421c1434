import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { addressedName } from './address.ts';
import type { Mention, Piece } from './mention.ts';
import { newMention } from './new-mention.ts';
import { type Office, officeAt } from './offices/office.ts';
import { piece } from './pieces.ts';
import { isGenitive } from './possessives.ts';

/** "Zendan Prime Minister Ana Maria Blake" has no more words. */
const MAX_OWNER = 8;

/**
 * "B, President A's security adviser,": takes the office of the name before, which speaks for whichever state the one
 * served does. `false` where no such apposition follows the name.
 */
export function takeOfficeUnder(doc: Tokenised, { to: end, index }: Sentence, mention: Mention): boolean {
  const { tokens } = doc;
  const from = mention.to + 1;
  let mark = from;
  while (mark < Math.min(end, from + MAX_OWNER) && !isGenitive(tokens, mark) && tokens[mark]!.kind === 'word')
    mark++;
  const owner = mark > from && isGenitive(tokens, mark) ? ownerAt(doc, from, mark) : null;
  const office = owner && mark + 1 < end ? officeAt(doc, mark + 1, end, true) : null;
  if (!owner || !office || office.plural || office.country || !/^[,.;)]$/.test(lowerAt(tokens, office.to)))
    return false;
  const { title, head, to } = office;
  const served = newMention(
    { index },
    { kind: 'person', from, to: mark, ...owner, inner: true, governed: true },
  );
  Object.assign(mention, { title, head, to, served });
  return true;
}

/** Whose the office is: a name, with or without an office of its own, that ends where the genitive stands. */
function ownerAt(
  doc: Tokenised,
  from: number,
  mark: number,
): (Pick<Mention, 'title' | 'head' | 'country'> & { name: Piece }) | null {
  const office: Office | null = officeAt(doc, from, mark, false);
  const name = addressedName(doc, office ? office.to : from, mark)?.name;
  if (!name || name.to !== mark) return null;
  return office && !office.plural
    ? { title: office.title, head: office.head, country: office.country, name }
    : { title: null, head: null, country: null, name: piece(doc, name.from, name.to) };
}
