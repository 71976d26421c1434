import { INDEFINITE } from '../lexicon/determiners.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../text/words.ts';
import type { Cast, Entity } from './entity.ts';
import { firstInBody } from './new-name.ts';

const MEETING = /^(?:met|hosted|received|meeting|talks|dined|spoke|dinner|lunch|sat)$/;

/** "A met with Ana Blake": whom somebody met. */
export const isMet = ({ tokens }: Tokenised, { from }: Mention): boolean =>
  MEETING.test(tokens[from - 1]?.lower ?? '') ||
  (tokens[from - 1]?.lower === 'with' && MEETING.test(tokens[from - 2]?.lower ?? ''));

/** So few sentences behind "a top Zendan official" it is told who that is. */
export const TO_NAME = 8;
export const SOME = /(?:^|\b)(?:official|envoy|diplomat|negotiator|emissary|aide|adviser|representative)$/;

/** "met with a top Zendan official. … A met with Ana Blake, one of its generals": the official whom A is told to have met in the lead. */
export const isSomeOfficial = (doc: Tokenised, { heads, mentions }: Entity, person: Entity): boolean => {
  const [first] = mentions.filter(({ sentence }) => doc.sentences[sentence]!.kind === 'body');
  return (
    first !== undefined &&
    INDEFINITE.has(first.determiner ?? '') &&
    [...heads].every((head) => SOME.test(head)) &&
    firstInBody(doc, person)!.sentence - first.sentence <= TO_NAME &&
    isOfMeeting(doc, first)
  );
};

/** "met with a top official", "A and a top official opened talks". */
export const isOfMeeting = ({ tokens, sentences }: Tokenised, { from, to, sentence }: Mention): boolean => {
  const before = tokens.slice(Math.max(sentences[sentence]!.from, from - 4), from);
  const behind = tokens.slice(to, Math.min(sentences[sentence]!.to, to + 5));
  return [...before, ...behind].some(({ lower }) => MEETING.test(lower) || lower === 'meetings');
};

/** "The Zendan minister met his Chadian counterpart …. Chadian minister B discussed trade with Ana Blake": whom a known side spoke with. */
export const isPartner = (doc: Tokenised, { entities }: Cast, { from, sentence }: Mention): boolean => {
  const start = doc.sentences[sentence]!.from;
  if (wordAt(doc, from - 1) !== 'with') return false;
  if (from - start <= LONGEST_OWN && OWN_TALKS.test(phraseIn(doc, start, from))) return true;
  return (
    someWord(doc, start, from, DISCUSSING) &&
    entities.some(
      ({ kind, country, mentions }) =>
        kind === 'person' &&
        country !== null &&
        mentions.some((mention) => mention.sentence === sentence && mention.to < from),
    )
  );
};
/** "His two-hour meeting with Ana Blake": whom the one of the lead met. */
const OWN_TALKS =
  /^(?:his|her|their) (?:[\w-]+ ){0,3}(?:meeting|talks|conversation|call|session) (?:on \w+ )?with$/;
const LONGEST_OWN = 8;
const DISCUSSING = wordSet('discussed reviewed met spoke talked conferred');
