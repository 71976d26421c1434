import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Telling } from '../triggers/telling.ts';
import type { Speaker } from './speaker.ts';

/** "Union leaders", "opposition leaders": leaders of something other than states. */
const OF_OTHERS =
  /^(?:union|opposition|community|tribal|religious|church|party|rebel|business|local|religious|industry|civic|farm|militia)\b/i;

const OFFICIAL =
  /^(?:official|diplomat|officer|negotiator|observer|lawmaker|member|delegate|deputy|mediator)$/;

/** "officials said", "Turkish officials said": a source and no side, unless they sit at the table themselves. */
export const isCrowd = ({ kind, plural, determiner, head, title }: Mention): boolean =>
  kind === 'office' &&
  plural &&
  (determiner === null || determiner === 'the') &&
  (OFFICIAL.test(head ?? '') || OF_OTHERS.test(title?.text ?? ''));

/** "officials said": of nobody's state or body. */
const ofNobody = ({ determiner, country, countries, organization }: Mention) =>
  determiner === null && country === null && countries.length === 0 && organization === null;

/** Officials who pass on what others said: a crowd of nobody's, or "the officials" of whom the text spoke before. */
export function crowdOf({ mentions, from, to }: Group, telling: Telling): Speaker | null {
  const crowd = mentions.every(isCrowd);
  if (crowd) telling.crowds ||= true;
  if (
    crowd
      ? !mentions.every(ofNobody)
      : !(telling.crowds && mentions.every((mention) => again(mention, telling)))
  )
    return null;
  return { entities: [], joint: false, source: true, mentions: [...mentions], from, to };
}

/** "the officials", "the diplomats" with no number: those who were quoted before and no sides of the talks. */
const again = ({ kind, from, to }: Mention, { doc }: Telling) =>
  kind === 'joint' &&
  to - from === 2 &&
  doc.tokens[from]!.lower === 'the' &&
  /^(?:officials|diplomats|negotiators)$/.test(doc.tokens[from + 1]!.lower);

/** "a senior Sudanese official", and then "the official": someone whom the text does not name; `null` for all others. */
export function strangerOf(group: Group, telling: Telling): Speaker | null {
  const [mention] = group.mentions;
  if (
    !mention ||
    group.mentions.length > 1 ||
    mention.kind !== 'office' ||
    mention.plural ||
    !OFFICIAL.test(mention.head ?? '')
  )
    return null;
  const known = telling.strangers.get(mention.head!);
  const article = articleBefore(telling, mention);
  if (article === null)
    return known && mention.determiner === 'the' && mention.country === null
      ? { ...known, from: group.from, to: group.to }
      : null;
  const entity = article === mention.from ? telling.cast.of.get(mention) : undefined;
  const words = telling.doc.tokens.slice(article + 1, mention.to).map(({ text }) => text);
  const speaker: Speaker = {
    entities: entity ? [entity] : [],
    joint: false,
    source: false,
    mentions: [mention],
    from: group.from,
    to: group.to,
    phrase: words.join(' '),
  };
  telling.strangers.set(mention.head!, speaker);
  return speaker;
}

/** The "a" that introduces an office, though adjectives that no office has stand between. */
function articleBefore({ doc }: Telling, { from, determiner, sentence }: Mention): number | null {
  if (/^an?$/.test(determiner ?? '')) return from;
  if (determiner !== null) return null;
  for (let i = from - 1; i >= Math.max(doc.sentences[sentence]!.from, from - 3); i--) {
    const { lower, kind, cap } = doc.tokens[i]!;
    if (/^an?$/.test(lower)) return i;
    if (kind !== 'word' || cap || /^(?:the|of|in|to|and|with|by|from|for|that|said|told)$/.test(lower))
      return null;
  }
  return null;
}
