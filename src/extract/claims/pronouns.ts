import type { Entity } from '../entities/entity.ts';
import { antecedent } from '../events/parties.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Telling } from './speakers.ts';

/** Whom "he", "she" or "I" means: the subject in the sentence, then who spoke last, then the subject before. */
export function referent(pronoun: Mention, telling: Telling): Entity | null {
  const { cast, mentions, doc } = telling;
  if (pronoun.determiner === 'i') return telling.principal;
  if (pronoun.determiner === 'we' || pronoun.plural) return null;
  if (pronoun.determiner === 'who') return antecedent(pronoun, cast, mentions) ?? null;
  if (pronoun.determiner === 'latter') return latter(pronoun, telling);
  if (pronoun.determiner === 'honorific') return addressed(pronoun, telling);
  const fits = (entity: Entity | undefined) =>
    entity && /^(?:person|office)$/.test(entity.kind) && suits(doc, entity, pronoun.determiner ?? '')
      ? entity
      : null;
  // "S, he said": the pronoun of an attribution looks back over its own sentence.
  const attributes =
    /^[,"”’]$/.test(doc.tokens[pronoun.from - 1]?.text ?? '') &&
    /^(?:said|says|added|adds|noted|told|stressed|continued|explained|pointed)$/.test(
      doc.tokens[pronoun.to]?.lower ?? '',
    );
  const here = attributes ? null : subjectEntity(telling, pronoun.sentence, pronoun.from, fits);
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
  return fits(telling.last?.speaker.entities[0]) ?? antecedent(pronoun, cast, mentions) ?? null;
}

/** The first person or office of a sentence that can be its subject. */
function subjectEntity(
  { bySentence, cast, doc }: Telling,
  sentence: number,
  before: number,
  fits: (entity: Entity | undefined) => Entity | null,
): Entity | null {
  for (const mention of bySentence[sentence] ?? []) {
    if (mention.from >= before) return null;
    if (!/^(?:person|office)$/.test(mention.kind) || mention.plural || mention.possessive) continue;
    const previous = doc.tokens[mention.from - 1];
    if (
      previous &&
      mention.from > doc.sentences[sentence]!.from &&
      /^(?:of|with|to|by|from|for|on|between|against|about|informed|and|["“])$/.test(previous.lower)
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
  const other =
    pronoun === 'he'
      ? /^(?:ms|mrs|miss|mme|madam|madame|lady|queen|princess|spokeswoman|chairwoman|baroness|dame|her)\.?$/
      : /^(?:mr|sir|lord|king|prince|sheikh|spokesman|chairman|emir|sultan|pope|his)\.?$/;
  return !entity.mentions
    .slice(0, 12)
    .some(
      ({ from, to }) =>
        doc.tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => other.test(lower)) &&
        !doc.tokens.slice(Math.max(0, from - 1), from).some(({ lower }) => /^(?:his|her)$/.test(lower)),
    );
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

/** "H.H.", "His Excellency" by itself: whoever bears it in the text, the nearest before. */
function addressed(pronoun: Mention, { doc, cast, mentions }: Telling): Entity | null {
  const words = doc.tokens
    .slice(pronoun.from, pronoun.to)
    .map(({ lower }) => lower)
    .join(' ');
  const bearer = mentions.findLast(
    (mention) =>
      mention.from < pronoun.from &&
      mention.name !== null &&
      doc.tokens
        .slice(Math.max(0, mention.from - 3), mention.to)
        .map(({ lower }) => lower)
        .join(' ')
        .includes(words),
  );
  return bearer ? (cast.of.get(bearer) ?? null) : null;
}
