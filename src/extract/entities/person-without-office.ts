import { INDEFINITE } from '../lexicon/determiners.ts';
import { LEADING_HEADS } from '../lexicon/offices.ts';
import { MONARCHS } from '../lexicon/offices-of-states.ts';
import type { Mention } from '../mentions/mention.ts';
import { leadOf, type Tokenised } from '../text/sentences.ts';
import { phraseIn, wordAt } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import { type Entity, firstFrom } from './entity.ts';
import { mayHold } from './held-office.ts';
import { isOfNone, isWithoutOffice } from './without-office.ts';
import { nameWords } from './words.ts';

/**
 * "The President of Russia", "the Colombian president": the one person of that state who was named without an
 * office; for the publisher's own state, the first name of the text that has neither office nor state.
 */
export function personWithoutOffice(
  doc: Tokenised,
  mention: Mention,
  entities: readonly Entity[],
  home: Voice,
): Entity | undefined {
  const { country, head, determiner } = mention;
  if (!LEADING_HEADS.has(head!) || INDEFINITE.has(determiner ?? '')) return undefined;
  const bare = entities.filter(
    (entity) => isWithoutOffice(entity) && mayHold(entity, mention) && firstFrom(entity) < mention.to,
  );
  // Whoever was told of by another office before is the one that is named.
  if (isOfOther(mention, entities, bare)) return undefined;
  if (!country)
    return !home.official && (determiner === 'the' || opensStandfirst(doc, mention))
      ? namedNear(doc, mention, determiner === 'the' ? bare : bare.filter((one) => opensBody(doc, one)))
      : undefined;
  const compatriots = bare.filter((person) => person.country?.code === country.code);
  if (compatriots.length > 0) return compatriots.length === 1 ? compatriots[0] : undefined;
  if (!home.official && determiner === 'the') return namedNear(doc, mention, bare);
  if (!home.official || home.country !== country.code) return undefined;
  return bare.find(isOfNone);
}

/** "PM greeted by guard of honour": below a headline that names one. */
const opensStandfirst = ({ sentences }: Tokenised, { sentence, from, determiner }: Mention): boolean =>
  determiner === null && sentences[sentence]!.kind === 'standfirst' && sentences[sentence]!.from === from;

/** The report goes on with whom the headline names. */
const opensBody = (doc: Tokenised, { mentions }: Entity): boolean =>
  mentions.some(({ sentence }) => sentence === leadOf(doc));

/** "Zenda's president demanded … Ana Blake told reporters that the prime minister of Chad had": Blake is the president. */
const isOfOther = (
  { country, sentence }: Mention,
  entities: readonly Entity[],
  bare: readonly Entity[],
): boolean =>
  country !== null &&
  entities.some(
    ({ kind, plural, country: other, heads, mentions: [first] }) =>
      kind === 'office' &&
      !plural &&
      other &&
      other.code !== country.code &&
      first !== undefined &&
      sentence - first.sentence <= 2 &&
      [...heads].some((head) => LEADING_HEADS.has(head)) &&
      bare.some((person) => firstFrom(person) > first.from && !person.country),
  );

/**
 * "a meeting with Ana Blake after the Zendan president had said": the one person of the sentence, or of the one
 * before it, without office and state.
 */
function namedNear(doc: Tokenised, mention: Mention, bare: readonly Entity[]): Entity | undefined {
  const { sentences } = doc;
  const { sentence, head } = mention;
  // A monarch is told with the title: "A was received by the Queen".
  if (MONARCHS.has(head ?? '') || isMetByPronoun(doc, mention)) return undefined;
  const opening = sentences[sentence - 1]?.from;
  const here = bare.filter(
    (entity) =>
      (entity.held ? !mention.country && isKnownEnough(entity) : isOfNone(entity)) &&
      entity.mentions.some(
        (mention) =>
          mention.sentence <= sentence && mention.sentence >= sentence - 1 && !isAuthor(doc, mention),
      ),
  );
  const isSubject = here.some(({ mentions }) =>
    mentions.some((one) => one.from >= sentences[sentence]!.from && one.from < mention.from),
  );
  if (isSubject && isOfOtherSide(doc, mention)) return undefined;
  if (here.length === 1) return here[0];
  // "A missed the call. The prime minister, after the B report": the one of whom alone the sentence before is.
  const [subject, another] = here.filter(({ mentions }) =>
    mentions.some((mention) => mention.sentence === sentence - 1),
  );
  return subject && !another && subject.mentions.some(({ from }) => from === opening) ? subject : undefined;
}

/** "Analysis, by Ana Blake:": who wrote it. */
const isAuthor = (doc: Tokenised, { from, to }: Mention): boolean =>
  wordAt(doc, from - 1) === 'by' && /^[:,.]?$/.test(wordAt(doc, to));

/** Named in full, or known by the surname as in office then. */
const isKnownEnough = ({ held, name }: Entity): boolean => held!.size > 0 || nameWords(name!).length > 1;

/** "A is in Oslo. He is also due to meet the Zendan prime minister": whom A meets is someone else. */
const isMetByPronoun = (doc: Tokenised, { from, sentence }: Mention): boolean =>
  BY_PRONOUN.test(
    phraseIn(doc, doc.sentences[sentence]!.from, Math.min(from, doc.sentences[sentence]!.from + TO_MET)),
  );
const BY_PRONOUN =
  /^(?:(?:later|on \w+|then) ,? ?)?(?:he|she)\b(?: [\w-]+){0,6} (?:meet|meets|met|meeting|see|seeing|receive|received|host|hosted|visit|(?:talks|meeting|met|spoke|dined|lunch|dinner) with|spoke to)$/;
const TO_MET = 12;

/** "A needs the agreement of the Zendan premier", "A spoke after talks with the Zendan premier": of another than A. */
const isOfOtherSide = (doc: Tokenised, { from, country }: Mention): boolean =>
  country !== null && OTHER_SIDE.test(phraseIn(doc, Math.max(0, from - 2), from));
const OTHER_SIDE =
  /(?:^| )(?:with|to|from|by)$|\b(?:agreement|approval|consent|support|backing|invitation|help|blessing) of$/;
