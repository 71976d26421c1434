import type { Cast, Entity } from './entities/entity.ts';
import type { Mention } from './mentions/mention.ts';
import type { Tokenised } from './sentences.ts';

/**
 * A release in the first person ("Today I met …"): the name and office in the lines under its headline are who
 * speaks. Ties each "I" outside quotations to that person.
 */
export function nameAuthor(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  const signed = mentions.filter(({ sentence }) => doc.sentences[sentence]!.kind === 'meta');
  const signature = signed.find(({ name }) => name !== null);
  const author = signature && cast.of.get(signature);
  if (!signature || !author) return;
  giveOffice(
    author,
    signed.find(({ kind, sentence }) => kind === 'office' && sentence > signature.sentence),
  );
  author.sure = true;
  for (const mention of mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'i' && !quoted(doc, mention))
      cast.of.set(mention, author);
  }
}

/** "Senator the Hon A", and below it "Minister for Foreign Affairs": the office is what A speaks in. */
function giveOffice(author: Entity, office: Mention | undefined): void {
  if (!office?.title || !office.head) return;
  author.title = office.title;
  author.heads.add(office.head);
  for (const word of office.title.text.toLowerCase().split(/\s+/)) author.titleWords.add(word);
}

/** An opening mark stands before it in its sentence and no closing one. */
function quoted(doc: Tokenised, mention: Mention): boolean {
  const { from } = doc.sentences[mention.sentence]!;
  return doc.tokens.slice(from, mention.from).filter(({ text }) => /^["“”‘«»]$/.test(text)).length % 2 === 1;
}
