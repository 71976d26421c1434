import type { Mention, StatePiece } from '../../mentions/mention.ts';
import { pairAt } from '../../mentions/paired-sides.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';

/** Two states whose relations the text tells of. */
export type Ties = readonly [StatePiece, StatePiece];

const TIES = wordSet('ties relations relationship cooperation co-operation partnership friendship');
/** "Zenda-Chad economic and trade". */
const TO_TIES = 4;
/** What one does to one's own relations, and how one calls them. */
const OWN = wordSet(
  `bilateral strengthen strengthening enhance enhancing deepen deepening boost boosting expand expanding develop developing
  promote promoting advance advancing consolidate further longstanding long-standing`,
);
/** Of these two others may talk: their relations are a matter of the world's. */
const OF_THE_WORLD = new Set('US CN RU SU IN PK IL IR KP KR PS TW SA GR TR AM AZ RS XK'.split(' '));

/** The pairs of states of whose relations the text tells ("Zenda-Chad ties", "ties between Zenda and Chad"), in their order. */
export function tiesOf(doc: Tokenised, mentions: readonly Mention[]): readonly Ties[] {
  const found: Ties[] = [];
  for (const { from, to, kind } of doc.sentences) {
    if (kind !== 'body' && kind !== 'title') continue;
    for (let at = from; at < to; at++) {
      const pair = doc.tokens[at]!.cap ? pairAt(doc.tokens, at) : null;
      if (!pair) continue;
      const behind = Math.min(to, pair.to + TO_TIES);
      if (someWord(doc, pair.to, behind, TIES) && isTheirs(doc, from, to, pair.codes)) {
        const [one, other] = pair.codes.map((code) => ({ ...piece(doc, at, pair.to), code }));
        found.push([one!, other!]);
      }
      at = pair.to - 1;
    }
  }
  for (const [k, one] of mentions.entries()) {
    const other = mentions[k + 1];
    if (!other || !isBetween(doc, one, other)) continue;
    const { from, to } = doc.sentences[one.sentence]!;
    if (isTheirs(doc, from, to, [one.country!.code, other.country!.code]))
      found.push([one.country!, other.country!]);
  }
  return found;
}

/** "ties between Zenda and Chad". */
const isBetween = (doc: Tokenised, one: Mention, other: Mention): boolean =>
  one.kind === 'state' &&
  other.kind === 'state' &&
  one.country !== null &&
  other.country !== null &&
  one.country.code !== other.country.code &&
  wordAt(doc, other.from - 1).replace('the', 'and') === 'and' &&
  other.from - one.to <= 2 &&
  BETWEEN.test(phraseIn(doc, Math.max(0, one.from - 4), one.from));
const BETWEEN =
  /\b(?:ties|relations|relationship|cooperation|co-operation|partnership|friendship) between(?: the)?$/;

const isTheirs = (doc: Tokenised, from: number, to: number, codes: readonly string[]): boolean =>
  !codes.every((code) => OF_THE_WORLD.has(code)) || someWord(doc, from, to, OWN);

/** The one state with whose relations to the known one the text deals; `null` where there are several or none. */
export function otherOfTies(ties: readonly Ties[], known: string): StatePiece | null {
  const others = ties.flatMap(([one, other]) =>
    one.code === known ? [other] : other.code === known ? [one] : [],
  );
  const [first] = others;
  return first && others.every(({ code }) => code === first.code) ? first : null;
}
