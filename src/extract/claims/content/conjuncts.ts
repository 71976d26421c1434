import type { Scene } from '../../frames/scene.ts';
import { oneOf } from '../../text/words.ts';
import { trimmed } from './connectors.ts';
import type { Content } from './content.ts';

const isLink = oneOf('and but while so , ;');

/** Parts of a content under one verb: "that A and that B", "A is …, and B will …". Phrases stay together. */
export function split(scene: Scene, content: Content, end: number): [number, number][] {
  const { doc } = scene;
  if (content.frame !== 'clause') return end > content.from ? [[content.from, end]] : [];
  const parts: [number, number][] = [];
  let from = content.from;
  let quoted = false;
  for (let i = content.from; i < end - 2; i++) {
    const { lower, text, kind, word } = doc.tokens[i]!;
    if (kind === 'mark' && /^["“”]$/.test(text))
      quoted = text === '“' ? true : text === '”' ? false : !quoted;
    if (quoted || i === content.from || !isLink(word)) continue;
    const next = behindLinks(scene, i + 1, end);
    // "both now and later, so that it is safe": a purpose.
    if (lower === 'so' && doc.tokens[i + 1]!.lower === 'that') continue;
    const that = doc.tokens[next]?.lower === 'that' && thatClause(scene, next, end, lower);
    if (
      !that &&
      !(
        (/^(?:and|but|while)$/.test(lower) || (lower === 'so' && doc.tokens[i - 1]!.text === ',')) &&
        fullClauses(scene, from, i, next, end)
      )
    )
      continue;
    const to = trimmed(scene, from, i);
    if (to > from) parts.push([from, to]);
    from = that ? next + 1 : next;
    i = next;
  }
  parts.push([from, end]);
  return parts.filter(([a, b]) => b > a);
}

/** ", and also that", "as well as that". */
function behindLinks({ doc }: Scene, at: number, end: number): number {
  let i = at;
  while (
    i < end &&
    /^(?:and|but|also|likewise|further|furthermore)$/.test(doc.tokens[i]!.lower) &&
    i - at < 2
  )
    i++;
  return i;
}

/** A that-clause, not "that country" and not a relative clause behind a bare comma. */
function thatClause({ doc }: Scene, at: number, end: number, link: string): boolean {
  if (/^(?:of|is|was|will|would|has|had|could|should|must|may)$/.test(doc.tokens[at + 1]?.lower ?? ''))
    return false;
  if (link === ',' || link === ';')
    return (
      doc.tokens
        .slice(at + 1, Math.min(end, at + 40))
        .some(({ lower }, i, all) => lower === 'that' && all[i - 1]?.lower === 'and') ||
      doc.tokens[at - 1]?.lower === 'and'
    );
  return true;
}

const AUX =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|cannot|(?:is|are|was|were|has|have|had|would|could|should|do|does|did|wo|ca)n['’]t|remains|remained|stands|hopes|wants|needs|supports|continues)$/;

/** A finite verb outside a relative clause stands between the tokens. */
function mainVerb(doc: Scene['doc'], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const { lower } = doc.tokens[i]!;
    if (/^(?:who|which|whose|whom)$/.test(lower)) relative = true;
    else if (lower === ',') relative = false;
    else if (AUX.test(lower) && !relative) return true;
  }
  return false;
}

/** "public health needs, and": no verb. */
const isNounHere = ({ tokens }: Scene['doc'], i: number): boolean =>
  /^(?:needs|wants|hopes|supports|stands)$/.test(tokens[i]!.lower) &&
  /^(?:[,;.:)]|and|or|of|in|for|by|are|were|will)$/.test(tokens[i + 1]?.lower ?? '.');

/** Nothing but names, and their article, stands between the tokens. */
const namesFrom = ({ tokens }: Scene['doc'], from: number, to: number): boolean =>
  tokens.slice(tokens[from]!.lower === 'the' ? from + 1 : from, to).every(({ cap }) => cap);

/** "the way Zenda and Chad have been acting": names on both sides of the link, and a verb of several. */
const isVerbOfSeveral = (doc: Scene['doc'], at: number, next: number, verb: number): boolean =>
  /^(?:have|are|were|do)$/.test(doc.tokens[verb]!.lower) &&
  doc.tokens[at - 1]!.cap &&
  namesFrom(doc, next, verb) &&
  !/s$/.test(doc.tokens[verb - 1]!.lower);

/** "Zenda attaches importance to": a verb in the present right behind the actor that opens the clause. */
const opensWithVerb = ({ doc, groups }: Scene, from: number): boolean => {
  const subject = groups.find((group) => group.from === from);
  return (
    subject !== undefined &&
    !subject.mentions.at(-1)!.possessive &&
    /^[a-z]{3,}[^s'’]s$/.test(doc.tokens[subject.to]?.text ?? '')
  );
};

/** Both conjuncts have a subject and a finite verb of their own. */
function fullClauses(scene: Scene, from: number, at: number, next: number, end: number): boolean {
  const { doc } = scene;
  if (!mainVerb(doc, from, at) && !opensWithVerb(scene, from)) return false;
  const first = doc.tokens[next];
  if (!first || first.kind === 'mark') return false;
  if (
    AUX.test(first.lower) ||
    /^(?:to|not|also|therefore|then|thus|in|by|with|for|of|on|at|from|it|as|if|when|where|who|which|only)$/.test(
      first.lower,
    )
  )
    return first.lower === 'it' && AUX.test(doc.tokens[next + 1]?.lower ?? '');
  for (let i = next + 1; i < Math.min(end, next + 12); i++) {
    const { lower, text } = doc.tokens[i]!;
    // "and the UK and Europe are ready".
    if (lower === 'and' && namesFrom(doc, next, i) && doc.tokens[i + 1]!.cap) continue;
    if (AUX.test(lower)) return !isNounHere(doc, i) && !isVerbOfSeveral(doc, at, next, i);
    if (
      /^[,;:]$/.test(text) ||
      /^(?:that|which|who|to|where|when|and|but|whose|if|because|unless|until)$/.test(lower)
    )
      return false;
  }
  return false;
}
