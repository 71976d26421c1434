import type { Entity } from '../../entities/entity.ts';
import { addressOf } from '../../entities/form-of-address.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordSet } from '../../text/words.ts';
import type { Telling } from '../triggers/telling.ts';

/** Whom "he", "she" or "I" means: the subject in the sentence, then who spoke last, then the subject before. */
export function referent(pronoun: Mention, telling: Telling): Entity | null {
  const { doc } = telling;
  const explained = inBrackets(pronoun, telling);
  if (explained) return explained;
  if (pronoun.determiner === 'i' || pronoun.determiner === 'me') return telling.principal;
  if (pronoun.determiner === 'we' || pronoun.plural) return null;
  if (pronoun.determiner === 'who') return relative(pronoun, telling);
  if (pronoun.determiner === 'latter') return latter(pronoun, telling);
  if (pronoun.determiner === 'honorific') {
    const bearer = addressed(pronoun, telling);
    // A minister is an Excellency without being called so, but no Majesty.
    if (bearer || styleOf(doc, pronoun.from, pronoun.to) !== 'excellency') return bearer;
  }
  const object = objectOf(pronoun, telling);
  const fits = (entity: Entity | undefined) =>
    entity &&
    entity !== object &&
    /^(?:person|office)$/.test(entity.kind) &&
    suits(doc, entity, pronoun.determiner ?? '')
      ? entity
      : null;
  const meant = fits(pronoun.meant && telling.cast.of.get(pronoun.meant));
  if (meant) return meant;
  const here = subjectEntity(telling, pronoun.sentence, attributes(doc, pronoun) ? -1 : pronoun.from, fits);
  if (here) return here;
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - 3); sentence--) {
    const { last } = telling;
    if (last && last.sentence === sentence && last.speaker.entities.length === 1 && !last.speaker.joint) {
      const spoke = fits(last.speaker.entities[0]);
      if (spoke) return spoke;
    }
    const told = subjectEntity(telling, sentence, Number.POSITIVE_INFINITY, fits);
    if (told) return told;
  }
  return fits(telling.last?.speaker.entities[0]);
}

/** "She [Solberg] said": whom the editor names behind the pronoun. */
function inBrackets({ to, sentence }: Mention, { doc, bySentence, cast }: Telling): Entity | null {
  if (!/^[[(]$/.test(doc.tokens[to]?.text ?? '')) return null;
  const named = (bySentence[sentence] ?? []).find(({ from }) => from === to + 1);
  return named && /^[\])]$/.test(doc.tokens[named.to]?.text ?? '') ? (cast.of.get(named) ?? null) : null;
}

/** "She told B": whom the verb has as its object is not its subject. */
function objectOf({ to, sentence }: Mention, { bySentence, cast }: Telling): Entity | undefined {
  const next = (bySentence[sentence] ?? []).find(({ from }) => from >= to);
  const near = next && next.from - to <= 3 && next.from > to && !next.possessive && !next.governed;
  return near ? cast.of.get(next) : undefined;
}

/** The first person or office of a sentence that can be its subject. */
function subjectEntity(
  { bySentence, cast, doc, quotedTokens }: Telling,
  sentence: number,
  before: number,
  fits: (entity: Entity | undefined) => Entity | null,
): Entity | null {
  for (const mention of bySentence[sentence] ?? []) {
    if (mention.from >= before) return null;
    if (quotedTokens[mention.from]) continue;
    if (!/^(?:person|office)$/.test(mention.kind) || mention.plural || mention.possessive) continue;
    const previous = doc.tokens[mention.from - 1];
    if (
      previous &&
      mention.from > doc.sentences[sentence]!.from &&
      // Behind its mark a readout begins as any text does.
      !(/^["“]$/.test(previous.text) && mention.from - 1 === doc.sentences[sentence]!.from) &&
      /^(?:of|with|to|by|from|for|on|between|against|about|after|before|following|like|unlike|alongside|besides|informed|meeting|receiving|welcoming|hosting|and|["“])$/.test(
        previous.lower,
      )
    )
      continue;
    const entity = cast.of.get(mention);
    if (entity?.voice && before === Number.POSITIVE_INFINITY) continue;
    const found = fits(entity);
    if (found) return found;
  }
  return null;
}

/** Forms of address tell whether "he" or "she" can mean someone. */
function suits(doc: Tokenised, entity: Entity, pronoun: string): boolean {
  if (!/^(?:he|she)$/.test(pronoun)) return true;
  return entity.mentions.slice(0, 12).every((mention) => (addressOf(doc, mention) ?? pronoun) === pronoun);
}

/** "S, he said." closes its sentence: the pronoun looks back over it. */
function attributes(doc: Tokenised, { from, to, sentence }: Mention): boolean {
  return /^[,"”’]$/.test(doc.tokens[from - 1]?.text ?? '') && doc.sentences[sentence]!.to - to <= 3;
}

/** "who": whom the sentence has named last. */
function relative(pronoun: Mention, { bySentence, cast }: Telling): Entity | null {
  const last = (bySentence[pronoun.sentence] ?? []).findLast(({ from }) => from < pronoun.from);
  return last ? (cast.of.get(last) ?? null) : null;
}

/** "The latter": the person or office named last. */
function latter(pronoun: Mention, { bySentence, cast }: Telling): Entity | null {
  for (let sentence = pronoun.sentence; sentence >= Math.max(0, pronoun.sentence - 1); sentence--) {
    const last = (bySentence[sentence] ?? []).findLast(
      ({ kind, from, plural }) => /^(?:person|office)$/.test(kind) && !plural && from < pronoun.from,
    );
    if (last) return cast.of.get(last) ?? null;
  }
  return null;
}

/** So many sentences back someone was addressed. */
const ADDRESSED = 12;
/** Before a name stand no more words of its form of address. */
const TO_NAME = 3;

/** "H.H.", "His Excellency" by itself: whoever bears the style, however it is written, in the nearest of the last sentences; first who is the subject there. */
function addressed(pronoun: Mention, { doc, cast, bySentence }: Telling): Entity | null {
  const style = styleOf(doc, pronoun.from, pronoun.to);
  const bears = ({ from, to, name, quoted }: Mention) =>
    name !== null &&
    quoted === pronoun.quoted &&
    from < pronoun.from &&
    styleOf(doc, Math.max(0, from - TO_NAME), to) === style;
  for (let sentence = pronoun.sentence; sentence >= Math.max(0, pronoun.sentence - ADDRESSED); sentence--) {
    const bearers = (bySentence[sentence] ?? []).filter(bears);
    const bearer = bearers.find(({ governed }) => !governed) ?? bearers[0];
    if (bearer) return cast.of.get(bearer) ?? null;
  }
  return null;
}

const STYLES: readonly (readonly [style: string, words: ReadonlySet<string>])[] = [
  ['custodian', wordSet('custodian servant')],
  ['excellency', wordSet('excellency h.e. h.e HE')],
  ['highness', wordSet('highness h.h. h.h HH h.r.h. HRH')],
  ['majesty', wordSet('majesty h.m. h.m HM')],
];

/** The style that words between two tokens give: "HE" is one, "he" is none. */
const styleOf = ({ tokens }: Tokenised, from: number, to: number): string | null =>
  STYLES.find(([, words]) =>
    tokens
      .slice(from, to)
      .some(({ lower, text }) => words.has(text) || (lower.length > 2 && words.has(lower))),
  )?.[0] ?? null;
