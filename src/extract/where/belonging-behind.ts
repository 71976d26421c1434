import type { Frame } from '../frames/frame.ts';
import { DAYS } from '../lexicon/names.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { oneOf, wordSet, written } from '../text/words.ts';
import { endOfAside } from './aside.ts';
import type { PlaceHit } from './hit.ts';
import { SITUATION } from './situation.ts';
import { BREAKS, type Surroundings } from './surroundings.ts';
import { takesPlace } from './takes-place.ts';

const PURPOSE =
  /^(?:discuss|address|review|talk|explore|examine|help|end|resolve|prepare|follow|seek|strengthen|promote|support|resume|revive|ease|defuse|broker|coordinate|finalise|finalize|sign)$/;

const breaks = written(BREAKS);
const endsOccasion = oneOf('after following');
const mayOpenMatter = oneOf('on over for');

export function behind({ doc, mentions }: Surroundings, frame: Frame, hit: PlaceHit): boolean {
  const { tokens } = doc;
  const people = mentions.filter(({ name, from, to }) => name !== null && to > frame.to && from < hit.from);
  let topic = false;
  for (let i = frame.to; i < hit.from; i++) {
    const { lower, word, cap, text } = tokens[i]!;
    if (text === ';') return false;
    const named = people.find(({ from, to }) => from <= i && i < to);
    if (named) {
      i = Math.min(named.to, hit.from) - 1;
      continue;
    }
    if (cap) continue;
    // "discussed preparations for the meeting of their leaders in Oslo": that will be there.
    if (lower === 'preparations' && i > frame.to) return false;
    // "A, who attended the talks, will see B in Oslo"
    if (text === ',' && frame.anaphoric && /^(?:will|would)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    // "A, who is to talk with B later, will meet C in Oslo": the clause of B is over.
    if (text === ',' && MAIN_VERB.has(tokens[i + 1]?.lower ?? '') && isInRelative(tokens, frame.from))
      return false;
    const aside = text === ',' ? endOfAside(tokens, i, hit.from) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    // "their first talks since the crisis began, on the sidelines of".
    if (lower === 'since' && tokens.slice(i, hit.from).some(({ text }) => text === ',')) {
      while (tokens[i]!.text !== ',') i++;
      continue;
    }
    if ((lower === 'which' && takesPlace(tokens, i)) || (lower === 'who' && paysCall(tokens, i))) continue;
    // "held talks but agreed to meet in Oslo", "will meet A and will report in Oslo": of the second verb.
    if (lower === 'but' && /ed$|^(?:will|would|is|are)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    if (lower === 'and' && AUXILIARY.test(tokens[i + 1]?.lower ?? '')) return false;
    // "met B in May, and on Friday C held talks in Oslo": of another day and clause.
    if (lower === 'and' && tokens[i - 1]?.text === ',' && isOnDay(tokens, i + 1)) return false;
    // "met B on Thursday, and C in Oslo the same day": where C was met.
    if (lower === 'and' && isBehindDay(tokens[i - 1]) && isOfFurther(frame, people, i + 1)) return false;
    // "will hold talks with B and visit the museum at Zendaville": seen on another occasion.
    if (lower === 'and' && SIGHTSEEING.test(tokens[i + 1]?.lower ?? '')) return false;
    if (lower === 'including' && namesMet(frame, i)) continue;
    if (breaks(word) && !ordinary(tokens[i + 1]?.lower ?? '', lower)) return false;
    if (
      endsOccasion(word) ||
      (lower === 'as' && !/^(?:part|well)$/.test(tokens[i + 1]?.lower ?? '') && !isAsEnvoy(tokens, i))
    )
      return false;
    if (lower === 'to' && topic && /^(?:him|her|them)$/.test(tokens[i - 1]?.lower ?? '')) return false;
    if (lower === 'to' && PURPOSE.test(tokens[i + 1]?.lower ?? '')) topic = true;
    else if (
      lower === 'to' &&
      i > frame.to &&
      !cap &&
      !/^(?:be|have|take)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^[a-z]+$/.test(tokens[i + 1]?.lower ?? '') &&
      !tokens[i + 1]!.cap &&
      !/^(?:the|a|his|her|their)$/.test(tokens[i + 1]!.lower)
    )
      topic = true;
    if (mayOpenMatter(word) && !occasional(tokens, i)) topic = true;
  }
  if (!topic) return !SITUATION.test(tokens[hit.from - 1]!.lower) || hit.from === frame.to;
  // "talks on trade in Geneva" are in Geneva; "talks on the war in Syria" are not in Syria.
  const previous = tokens[hit.from - 1]!;
  return (
    (hit.city !== null || hit.venue !== null) &&
    (hit.from - frame.to <= 14 || isOfOccasion(tokens, hit.from)) &&
    !SITUATION.test(previous.lower)
  );
}

const isBehindDay = (token: Tokenised['tokens'][number] | undefined): boolean =>
  token?.text === ',' ||
  DAYS.has(token?.lower ?? '') ||
  /^(?:today|yesterday|tomorrow)$/.test(token?.lower ?? '');

/** Somebody is named at token `at` who was not at the meeting of the frame. */
const isOfFurther = ({ sides }: Frame, people: readonly Mention[], at: number): boolean =>
  people.some((mention) => mention.from === at && !sides.some(({ mentions }) => mentions.includes(mention)));

/** "presented his credentials as Zenda's Ambassador to Chad at a ceremony in Oslo": as what, and not another clause. */
const isAsEnvoy = (tokens: Tokenised['tokens'], as: number): boolean =>
  tokens.slice(as + 1, as + TO_ENVOY).some(({ lower }) => /^(?:ambassador|commissioner|consul)$/.test(lower));
/** "as the new High Commissioner" has no more words. */
const TO_ENVOY = 6;

const MAIN_VERB = wordSet(
  'will would is was has had met held received visited hosted cancelled postponed flew arrived travelled traveled told said',
);
/** Is token `at` within "A, who …"? */
function isInRelative(tokens: Tokenised['tokens'], at: number): boolean {
  let comma = at - 1;
  while (comma > at - TO_WHO && tokens[comma]?.text !== ',') comma--;
  // "A, who is holding talks with B, was received in Oslo": there.
  if (tokens[comma + 2]?.lower === 'is' && /ing$/.test(tokens[comma + 3]?.lower ?? '')) return false;
  return RELATIVE.has(tokens[comma + 1]?.lower ?? '');
}
const RELATIVE = wordSet('who whose whom');
/** ", who is due to hold a second round of" has no more words before the talks. */
const TO_WHO = 16;

const isOnDay = (tokens: Tokenised['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'on' && DAYS.has(tokens[at + 1]?.lower ?? '');

/** "discussed the war, the climate and trade at a meeting in Oslo": far behind the verb the occasion itself has the place. */
const isOfOccasion = (tokens: Tokenised['tokens'], at: number): boolean =>
  /^(?:meeting|talks|summit|dinner|lunch|conference)$/.test(tokens[at - 1]?.lower ?? '') &&
  [2, 3, 4].some((back) => /^(?:at|during|in)$/.test(tokens[at - back]?.lower ?? ''));

/** "met with several leaders, including B, in Oslo": B is one of those met there. */
const namesMet = ({ sides }: Frame, including: number): boolean =>
  sides.some(({ mentions }) => mentions.some(({ from }) => from > including && from <= including + 2));

/** "talks with B, who paid him a courtesy call at X": where the talks were. */
const paysCall = (tokens: Tokenised['tokens'], who: number): boolean =>
  /^(?:paid|called)$/.test(tokens[who + 1]?.lower ?? '') &&
  /^(?:him|her|them|on|a)$/.test(tokens[who + 2]?.lower ?? '');

const SIGHTSEEING = /^(?:visit|visits|visited|tour|tours|toured|inspect|inspects|inspected|lay|laid|lays)$/;

const AUXILIARY = /^(?:will|would|is|was|has|had)$/;

/** "since 2019", "about 40 minutes". */
const ordinary = (next: string, word: string): boolean =>
  (word === 'about' &&
    /^(?:\d|(?:an?|one|two|three|four|five|half|ninety|forty|thirty|twenty)$)/.test(next)) ||
  ((word === 'since' || word === 'before' || word === 'until') &&
    /^(?:the|a)$/.test(next) === false &&
    /^\d/.test(next));

/** "on Monday", "on the sidelines", "for two hours", "for talks": no matter of discussion. */
function occasional(tokens: Tokenised['tokens'], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  if (next.cap || next.kind === 'number') return true;
  const words = [1, 2, 3, 4].map((ahead) => tokens[i + ahead]?.lower ?? '');
  return words.some((word) =>
    /^(?:sidelines|margins|margin|fringes|occasion|eve|invitation|morning|evening|afternoon|talks|meeting|meetings|lunch|dinner|consultations|first|second|third|hour|hours|minutes|days|day|time|side|visit|board|behalf|part|summit|session|round|ceremony|conference|dialogue)$/.test(
      word,
    ),
  );
}
