import type { Cast, Entity } from '../entities/entity.ts';
import { newEntity } from '../entities/entity.ts';
import { giveAuthorsOffice } from '../entities/offices-of-counterparts.ts';
import { MY } from '../lexicon/determiners.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { surnameOf } from '../mentions/pieces.ts';
import { leadOf, type Tokenised } from '../text/sentences.ts';
import { backFrom, someWord, wordAt } from '../text/words.ts';
import { type Floor, floorOf } from './transcript-speaker.ts';
import type { Voice } from './voice.ts';

/** Whoever writes in the first person says "I" so early. */
const LEAD = 2;

/**
 * A release in the first person ("Today I met …"): the name and office in the lines under its headline are who
 * speaks, else whoever holds the office that publishes. Ties each "I" outside quotations to that person, in a transcript
 * to whoever has the floor.
 */
export function nameAuthor(doc: Tokenised, mentions: readonly Mention[], cast: Cast, voice: Voice): void {
  const signed = mentions.filter(({ sentence }) => doc.sentences[sentence]!.kind === 'meta');
  const own = mentions.filter((mention) => isI(mention) && !quoted(doc, mention));
  const [signatory, ...others] = signatories(signed, cast);
  const author = signatory ?? (voice.official ? unnamed(doc, mentions, signed, own, cast) : null);
  const floors = floorOf(doc, mentions);
  for (const mention of own) {
    const speaker = speakerOf(floors[mention.sentence], author, cast);
    if (speaker) cast.of.set(mention, speaker);
  }
  if (!author) return;
  author.sure = true;
  giveAuthorsOffice(cast, author);
  const colleagues = besideAuthor(doc, mentions, own, cast);
  cast.authors = [author, ...others, ...travelling(doc, colleagues, own)];
  for (const one of [author, ...others, ...colleagues]) one.own = true;
  if (own.length > 0) placeHeadlined(doc, mentions, cast, author, voice);
}

/** "the Deputy Prime Minister and I will meet B": a colleague. */
const besideAuthor = (
  doc: Tokenised,
  mentions: readonly Mention[],
  own: readonly Mention[],
  { of }: Cast,
): Entity[] =>
  own.flatMap(({ sentence, from }) => {
    if (doc.tokens[from - 1]?.lower !== 'and') return [];
    const colleague = inSentences(mentions, sentence).find(
      (one) => isBeside(doc, one, from) && !one.country && !one.plural,
    );
    return (colleague && of.get(colleague)) ?? [];
  });

/** "Minister A and I will travel to", "the Deputy Prime Minister and I travelled": those of whom the lead tells so are "we" from there on. */
const travelling = (doc: Tokenised, colleagues: readonly Entity[], own: readonly Mention[]): Entity[] => {
  const lead = leadOf(doc);
  return [...new Set(colleagues)].filter(
    ({ name, heads, mentions }) =>
      (name !== null || heads.size > 0) &&
      mentions.some(
        ({ to, sentence }) => sentence < lead + LEAD && own.some(({ from }) => isBeside(doc, { to }, from)),
      ),
  );
};

/** "Minister A and I", "the Minister, Mr A, and I": right before "and", which stands before token `at`. */
const isBeside = ({ tokens }: Tokenised, { to }: Pick<Mention, 'to'>, at: number): boolean =>
  to === at - 1 || (to === at - 2 && tokens[to]!.text === ',');

/** Who says "I": whoever has the floor, which in a transcript may be another than the author, or a reporter. */
function speakerOf(floor: Floor | undefined, author: Entity | null, { of }: Cast): Entity | null {
  if (!floor) return author;
  const labelled = floor.mention && of.get(floor.mention);
  if (labelled) return labelled;
  const name = author?.name;
  return name && surnameOf(name).toLowerCase() === floor.surname ? author : null;
}

const isI = ({ kind, determiner }: Mention): boolean =>
  kind === 'pronoun' && (determiner === 'i' || determiner === 'me');

/** "Senator the Hon A" under the headline, with the office that stands below; all who sign a joint release. */
function signatories(signed: readonly Mention[], cast: Cast): Entity[] {
  const signatures = signed.filter(({ name }) => name !== null);
  const offices = signed.filter(({ kind, country }) => kind === 'office' && !country);
  const found = new Set<Entity>();
  signatures.forEach((signature, i) => {
    const author = cast.of.get(signature);
    if (!author || found.has(author)) return;
    found.add(author);
    const next = signatures[i + 1]?.sentence ?? Number.POSITIVE_INFINITY;
    const below = offices.find(({ sentence }) => sentence > signature.sentence && sentence < next);
    giveOffice(author, below ?? (i === 0 ? offices[0] : undefined));
  });
  return [...found];
}

/** "Senator the Hon A", and below it "Minister for Foreign Affairs": the office is what A speaks in. */
function giveOffice(author: Entity, office: Mention | undefined): void {
  if (!office?.title || !office.head) return;
  author.title = office.title;
  author.heads.add(office.head);
  for (const word of office.title.text.toLowerCase().split(/\s+/)) author.titleWords.add(word);
}

/** Nobody signs: whoever says "I" in the lead, in the office that stands under the headline or in it where one does. */
function unnamed(
  doc: Tokenised,
  mentions: readonly Mention[],
  signed: readonly Mention[],
  own: readonly Mention[],
  cast: Cast,
): Entity | null {
  const body = leadOf(doc);
  const [first] = own;
  if (!first || first.sentence >= body + LEAD || isReported(doc, first)) return null;
  const office = signed.find(({ kind, country }) => kind === 'office' && !country);
  const headlined = mentions.find((mention) => isOwnOffice(mention) && isHeadline(doc, mention));
  const known = !office && headlined && cast.of.get(headlined);
  if (known && !known.country && !known.organization && !isSpokenOf(known, own)) return known;
  if (known && headlined) known.mentions = known.mentions.filter((mention) => mention !== headlined);
  const author = newEntity(cast, 'office', first);
  author.mentions.push(first);
  giveOffice(author, office ?? headlined ?? mentions.find((mention) => isCalledSo(doc, mention)));
  // "Foreign Minister on cod" above "Met Foreign Minister B of Chile": our own, not B.
  if (!office && headlined) cast.of.set(headlined, author);
  return author;
}

/** "my first visit as Foreign Minister": by their own words the office of whoever writes. */
const isCalledSo = (doc: Tokenised, mention: Mention): boolean =>
  isOwnOffice(mention) &&
  mention.determiner === null &&
  wordAt(doc, mention.from - 1) === 'as' &&
  someWord(doc, backFrom(doc, mention.from, TO_MY), mention.from, MY);
/** "my first official visit to Chad as". */
const TO_MY = 8;

/** "Prime Minister A and I agreed": A is not who writes, though the headline names the writer by that office. */
const isSpokenOf = ({ mentions }: Entity, own: readonly Mention[]): boolean =>
  mentions.some(({ name, sentence }) => name !== null && own.some((one) => one.sentence === sentence));

const isOwnOffice = ({ kind, country, plural }: Mention) => kind === 'office' && !country && !plural;

const isHeadline = ({ sentences }: Tokenised, { sentence }: Mention) => sentences[sentence]!.kind === 'title';

/** "President A: I am glad", "I am glad, A said": the words of someone whom the text names. */
function isReported({ sentences, tokens }: Tokenised, { sentence, from }: Mention): boolean {
  const { from: first, to } = sentences[sentence]!;
  return (
    tokens.slice(first, from).some(({ text }) => text === ':') ||
    tokens.slice(from, to).some(({ lower }) => lower === 'said' || lower === 'says')
  );
}

/** "Meeting with the Prime Minister of Chad", and below "Prime Minister A": the guest, for the author is our own. */
function placeHeadlined(
  doc: Tokenised,
  mentions: readonly Mention[],
  { entities }: Cast,
  author: Entity,
  voice: Voice,
): void {
  for (const { sentence, kind, head, country } of mentions) {
    if (doc.sentences[sentence]!.kind !== 'title' || kind !== 'office' || !head || !country) continue;
    if (country.code === voice.country) continue;
    const holders = entities.filter(
      (entity) => entity.kind === 'person' && entity !== author && !entity.country && entity.heads.has(head),
    );
    if (holders.length === 1) holders[0]!.country = country;
  }
}

/** An opening mark stands before it in its sentence and no closing one. */
function quoted(doc: Tokenised, mention: Mention): boolean {
  const { from } = doc.sentences[mention.sentence]!;
  return doc.tokens.slice(from, mention.from).filter(({ text }) => /^["“”‘«»]$/.test(text)).length % 2 === 1;
}
