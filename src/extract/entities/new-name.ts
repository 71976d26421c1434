import { NEWS_WORDS } from '../lexicon/publishers.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Entity } from './entity.ts';
import { nameWords } from './words.ts';

/** Where the text itself, not its headline, names someone first. */
export const firstInBody = (doc: Tokenised, { mentions }: Entity): Mention | undefined =>
  mentions.find(({ sentence }) => doc.sentences[sentence]!.kind === 'body');

/** A full name that acts and that no state introduces. */
export function isNewName(
  doc: Tokenised,
  entity: Entity,
  last: number,
  orElse: (doc: Tokenised, mention: Mention) => boolean = () => false,
): boolean {
  const { kind, name, voice, former, mentions } = entity;
  const first = firstInBody(doc, entity);
  if (kind !== 'person' || !name || voice || !first || entity.organization) return false;
  // "Ana Blake, a former president of Zenda," may be the envoy of the lead.
  if (former && first.from !== doc.sentences[first.sentence]!.from) return false;
  return (
    first.sentence <= last &&
    first.name !== null &&
    nameWords(first.name).length > 1 &&
    !first.doubtful &&
    (!first.possessive || isVisiting(doc, first)) &&
    (isActing(doc, first) || orElse(doc, first)) &&
    (mentions.length > 1 || !mayBeFirm(doc, first))
  );
}

/** "Ana Blake's visit to Zenda": of whom the report is, and no firm. */
const isVisiting = ({ tokens }: Tokenised, { to }: Mention): boolean =>
  /^['’]s?$/.test(tokens[to]?.text ?? '') &&
  /^(?:visit|trip|tour|arrival|talks|meeting|remarks|comments|stay)$/.test(tokens[to + 1]?.lower ?? '');

/** "Alpha Brothers said prices would rise": a name read once that only says so may be a firm's. */
const mayBeFirm = ({ tokens, sentences }: Tokenised, { from, to, sentence }: Mention): boolean =>
  from === sentences[sentence]!.from &&
  /^(?:said|says|expects|has|was|is|reported)$/.test(tokens[to]?.lower ?? '');

/** At the head of its sentence, or behind a quotation. */
function isActing({ tokens, sentences }: Tokenised, { from, to, sentence }: Mention): boolean {
  const start = sentences[sentence]!.from;
  if (from === start || isSecondOfTwo({ tokens, sentences }, from, sentence)) return true;
  // "On Saturday Ana Blake sat".
  if (from - start === 2 && tokens[start]!.lower === 'on' && /day$/.test(tokens[start + 1]!.lower))
    return true;
  // "A told Ana Blake that": whom A met, named in the end.
  if (tokens[from - 1]!.lower === 'told' && tokens[to]?.lower === 'that')
    return !tokens.slice(from, to).some(({ lower }) => PRESS.test(lower));
  return (
    /^(?:said|told|added|says|[,"”])$/.test(tokens[from - 1]!.lower) &&
    /^(?:said|told|added|\.|set|also)$/.test(tokens[to]?.lower ?? '')
  );
}

/** "told Radio Zenda", "told Zenda Times". */
const PRESS = new RegExp(
  `^(?:${NEWS_WORDS.filter((word) => /^\w+$/.test(word)).join('|')}|radio|television|tv|daily|weekly)$`,
);

/** No name is longer. */
const MAX_NAME = 5;

/** "Ana Blake and Juan Soto said": the second of two names at the head of the sentence. */
function isSecondOfTwo(
  { tokens, sentences }: Pick<Tokenised, 'tokens' | 'sentences'>,
  from: number,
  sentence: number,
): boolean {
  const first = sentences[sentence]!.from;
  if (tokens[from - 1]!.lower !== 'and' || from - first > MAX_NAME + 1 || from - 1 === first) return false;
  return tokens.slice(first, from - 1).every(({ cap, kind }) => kind === 'word' && cap);
}
