import type { Cast } from '../entities/entity.ts';
import { antecedent } from '../events/sides/antecedent.ts';
import { DISCLOSED, SAID, STRESSED, WROTE } from '../lexicon/saying.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Quotation, quotationsOf } from '../text/quotes.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn, wordAt } from '../text/words.ts';

const SAYING = new Set([...SAID, ...WROTE, ...STRESSED, ...DISCLOSED, 'explained', 'continued']);
/** "he told reporters : " has no more words between verb and quotation. */
const TO_QUOTATION = 6;

/** "“I will see B,” A said": ties each "I" of a quotation to whoever is named beside it as its speaker. */
export function nameQuotedSelves(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  const quoted = mentions.filter(isQuotedSelf);
  if (quoted.length === 0) return;
  const named = mentions.filter(
    (mention) => (cast.of.has(mention) && isSpeaker(mention)) || isPronoun(mention),
  );
  const beginning = new Map(named.map((mention) => [mention.from, mention]));
  const ending = new Map(named.map((mention) => [mention.to, mention]));
  let k = 0;
  for (const quotation of quotationsOf(doc)) {
    while (k < quoted.length && quoted[k]!.from < quotation.open) k++;
    if (k >= quoted.length || quoted[k]!.from >= quotation.close) continue;
    const speaker = speakerBehind(doc, quotation, beginning) ?? speakerAhead(doc, quotation, ending);
    const entity = speaker && (cast.of.get(speaker) ?? antecedent(speaker, cast, mentions));
    for (; k < quoted.length && quoted[k]!.from < quotation.close; k++)
      if (entity && !entity.voice && !isRemembered(doc, quotation, quoted[k]!))
        cast.of.set(quoted[k]!, entity);
  }
}

/** "When I met B as a student", "I once met B", "years ago": no news. */
const isRemembered = (doc: Tokenised, { close }: Quotation, { from }: Mention): boolean =>
  wordAt(doc, from - 1) === 'when' || REMEMBERED.test(phraseIn(doc, from, Math.min(close, from + TO_MEMORY)));
const REMEMBERED =
  /\b(?:as an? (?!result|matter|sign|consequence|guest)|once\b|years ago\b|decades ago\b|back then\b)/;
const TO_MEMORY = 16;

const isQuotedSelf = ({ kind, determiner, quoted }: Mention): boolean =>
  kind === 'pronoun' && quoted === true && (determiner === 'i' || determiner === 'me');

/** "“I will see B,” he said". */
const isPronoun = ({ kind, determiner, quoted }: Mention): boolean =>
  kind === 'pronoun' && !quoted && /^(?:he|she)$/.test(determiner ?? '');

const isSpeaker = ({ kind, plural, possessive, quoted }: Mention): boolean =>
  (kind === 'person' || kind === 'office') && !plural && !possessive && !quoted;

/** "…,” A said", "…,” said A". */
function speakerBehind(
  doc: Tokenised,
  { close }: Quotation,
  beginning: ReadonlyMap<number, Mention>,
): Mention | undefined {
  if (SAYING.has(wordAt(doc, close))) return beginning.get(close + 1);
  const speaker = beginning.get(close);
  return speaker && SAYING.has(wordAt(doc, speaker.to)) ? speaker : undefined;
}

/** "A told reporters: “…", "A said, “…". */
function speakerAhead(
  doc: Tokenised,
  { open }: Quotation,
  ending: ReadonlyMap<number, Mention>,
): Mention | undefined {
  if (!/^[:,]$/.test(wordAt(doc, open - 1))) return undefined;
  for (let at = open - 2; at >= Math.max(1, open - 1 - TO_QUOTATION); at--)
    if (SAYING.has(wordAt(doc, at))) return ending.get(at);
  return undefined;
}
