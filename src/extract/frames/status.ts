import type { Status } from '#src/model/vocabulary.ts';
import type { Tokenised } from '../sentences.ts';

/** What the words around a verb make of the event. `null`: none took place, none is announced. */
export interface Standing {
  status: Status | null;
  background: boolean;
}

const held: Standing = { status: 'held', background: false };
const none: Standing = { status: null, background: false };
const planned: Standing = { status: 'planned', background: false };

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|may|might|could|should|must|can|cannot|'ll|’ll|to|not|n't|never|also|again|first|last|already|jointly|separately|just|then|later|earlier|still|only|recently|both|all|each|now|next|soon|ever|did|does|do|due|scheduled|set|expected|slated|going|able|likely|having)$/;

/** Words before "to meet" that announce it. */
const ANNOUNCES =
  /^(?:due|set|scheduled|expected|slated|planning|plans|plan|planned|agreed|agree|agrees|decided|decide|about|is|are|was|were|going|be|arranged|intends|intend|leaders|ministers|presidents)$/;
/** Words before "to meet" that only wish or deny it. */
const WISHES =
  /^(?:urged|urging|urges|urge|asked|asks|asking|invited|invites|invite|inviting|offered|offers|offer|offering|wants|want|wanted|hope|hopes|hoped|like|ready|willing|prepared|refused|refuses|declined|failed|able|supposed|pressed|encouraged|proposes|proposed|need|needs|opportunity|chance|readiness|willingness|invitation|desire|intention|intent|call|calls|appeal|request|requested|requests|seeking|sought|seek|unable|reluctant|free|continue|continuing|begin|beginning|possible|easier|necessary|important|how|where|when|way|ways|proposal|idea|try|trying|tried|attempt|attempts|efforts|effort|leader|him|her|them|wish|wishes|pleased|honoured|honored|happy|glad|rush|vowed|demanded)$/;

/** Reads the verb group that ends at the main verb `verb`, and the words that may call it off. */
export function standingOf(doc: Tokenised, from: number, verb: number, to: number): Standing {
  const { tokens } = doc;
  const word = tokens[verb]!.lower;
  if (
    /^(?:if|unless|should)$/.test(doc.tokens[from]?.lower ?? '') &&
    !doc.tokens.slice(from, verb).some(({ text }) => text === ',')
  )
    return none;
  let had = false;
  if (/^(?:meet|receive|visit|welcome|host|hold|speak|call)$/.test(word) && willBefore(doc, from, verb))
    return planned;
  for (let i = verb - 1; i >= Math.max(from, verb - 8); i--) {
    const { lower, text } = tokens[i]!;
    if (/^(?:will|shall|'ll|’ll)$/.test(lower)) return negated(doc, i, verb) ? none : planned;
    if (/^(?:may|might|could|should|must|can|cannot)$/.test(lower)) return none;
    if (lower === 'would') return negated(doc, i, verb) ? none : planned;
    if (/^(?:not|n't|never|neither|nor)$/.test(lower)) return none;
    if (lower === 'had') had = true;
    if (lower === 'to' && i === verb - 1) return infinitive(doc, from, i, word);
    if (lower === 'to' && verb - i <= 3 && AUXILIARY.test(tokens[i + 1]!.lower))
      return infinitive(doc, from, i, word);
    if (/^(?:if|unless|whether)$/.test(lower)) return none;
    if (!AUXILIARY.test(lower) && !/ly$/.test(lower) && text !== ',') break;
  }
  void to;
  return had ? { status: 'held', background: true } : held;
}

/** "will arrive on Saturday and meet": the auxiliary of the first verb serves the second. */
function willBefore({ tokens }: Tokenised, from: number, verb: number): boolean {
  if (tokens[verb - 1]?.lower === 'to') return false;
  for (let i = verb - 1; i >= Math.max(from, verb - 24); i--) {
    if (/^(?:will|shall)$/.test(tokens[i]!.lower)) return !/^(?:not|never)$/.test(tokens[i + 1]!.lower);
    if (/^[;:]$/.test(tokens[i]!.text) || /^(?:that|who|which|because)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}

const negated = (doc: Tokenised, from: number, to: number) => {
  for (let i = from; i < to; i++) if (/^(?:not|n't|never)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
};

/** "is due to meet", "urged them to meet", "arrived to meet". */
function infinitive(doc: Tokenised, from: number, to: number, _verb: string): Standing {
  const { tokens } = doc;
  let i = to - 1;
  while (
    i > from &&
    (/ly$/.test(tokens[i]!.lower) || /^(?:also|not|yet|both|next|again|today|soon)$/.test(tokens[i]!.lower))
  ) {
    if (/^(?:not|yet)$/.test(tokens[i]!.lower)) return none;
    i--;
  }
  const governor = tokens[i];
  if (!governor || i < from) return planned;
  if (
    /^(?:due|scheduled|set|expected|supposed|slated)$/.test(governor.lower) &&
    tokens[i - 1]?.lower === 'been' &&
    tokens[i - 2]?.lower === 'had'
  )
    return { status: 'cancelled', background: false };
  if (ANNOUNCES.test(governor.lower)) return planned;
  if (WISHES.test(governor.lower)) return none;
  if (governor.cap || governor.kind === 'mark') return wishedBefore(doc, from, i) ? none : planned;
  for (let k = i; k >= Math.max(from, i - 12); k--) {
    const { lower } = tokens[k]!;
    if (WISHES.test(lower) && !/^(?:him|her|them|leader)$/.test(lower)) return none;
    if (/^(?:will|would)$/.test(lower)) return planned;
    if (ANNOUNCES.test(lower) && tokens[k + 1]?.lower === 'to') return planned;
  }
  return held;
}

/** "urged X and Y to meet": a wish whose object stands between. */
function wishedBefore(doc: Tokenised, from: number, at: number): boolean {
  for (let k = at; k >= Math.max(from, at - 20); k--) {
    const { lower, text } = doc.tokens[k]!;
    if (/^[;:]$/.test(text)) return false;
    if (WISHES.test(lower) && !/^(?:him|her|them|leader|call|calls)$/.test(lower)) return true;
    if (/^(?:calls?|called|calling)$/.test(lower) && /^(?:on|for|upon)$/.test(doc.tokens[k + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

const CANCELS = new Set(
  'cancelled canceled cancels cancel postponed postpones postpone scrapped scraps dropped abandoned shelved suspended'.split(
    ' ',
  ),
);

/** First words of what calls an event off, with what may stand behind them. */
const CALLS_OFF = new Set(['called', 'calls', 'calling', 'call', 'put', 'not', 'fell', 'falls']);

/** A sentence that calls an event off: the words, and whether it is only put off. */
export function cancelledIn({ tokens }: Tokenised, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (CANCELS.has(lower)) return true;
    if (CALLS_OFF.has(lower) && calledOff(lower, tokens[i + 1]?.lower, tokens[i + 2]?.lower)) return true;
  }
  return false;
}

function calledOff(lower: string, next: string | undefined, third: string | undefined): boolean {
  if (lower === 'not') return next === 'take' && third === 'place';
  if (/^fell|^falls/.test(lower)) return next === 'through';
  return next === 'off' || (lower !== 'put' && third === 'off');
}
