import type { Act } from '#src/model/vocabulary.ts';
import { ACT_NOUNS } from '../lexicon/reporting-verbs.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Content } from './content/content.ts';
import { isOfThing } from './subject-of-promise.ts';
import type { Trigger } from './triggers/trigger.ts';

const NOUN_ACTS = new Map<string, Act>(
  ACT_NOUNS.flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [noun, act] as const)),
);

/** The speech act of a claim: by its verb, and by what the content says of itself. */
export function actOf(
  doc: Tokenised,
  trigger: Trigger | null,
  content: Pick<Content, 'from' | 'to' | 'frame'>,
): Act {
  const base = trigger?.verb.act ?? 'assertive';
  const { frame } = content;
  if ((frame === 'infinitive' || frame === 'after:to') && base === 'assertive' && agrees(doc, trigger))
    return 'commissive';
  // "told A to leave".
  if (frame === 'infinitive' && trigger?.verb.to === 'recipient') return 'directive';
  if (
    frame === 'clause' &&
    base === 'assertive' &&
    (agrees(doc, trigger) || assures(doc, trigger)) &&
    /\b(?:will|would|shall)\b(?! (?:\w+ly )?(?:be an?|mean)\b)/.test(opening(doc, content)) &&
    !isOfThing(opening(doc, content))
  )
    return 'commissive';
  if (frame === 'clause' && warns(doc, trigger)) return clauseAct(doc, content) ?? 'assertive';
  if (base === 'assertive' && trigger && withFeeling(doc, trigger)) return 'expressive';
  // "shared his assessment of the crisis", "raised the issue of visas".
  if (
    frame === 'phrase' &&
    /^(?:shar|rais|reciprocat)/.test(trigger ? doc.tokens[trigger.from]!.lower : '') &&
    viewed(doc, content)
  )
    return 'assertive';
  if ((frame === 'phrase' || frame === 'after:of') && assures(doc, trigger)) return 'commissive';
  if (frame === 'phrase' || frame.startsWith('after:')) return nounAct(doc, content, base, trigger) ?? base;
  if (frame === 'clause' && (base === 'assertive' || base === 'commissive') && !expects(doc, trigger))
    return demands(doc, trigger, content) ? 'directive' : (clauseAct(doc, content) ?? base);
  return base;
}

const viewed = (doc: Tokenised, { from, to }: { from: number; to: number }) =>
  doc.tokens
    .slice(from, Math.min(to, from + 4))
    .some(({ lower }) =>
      /^(?:assessments?|perspectives?|positions?|views?|details|information|experience|insights?|issues?|case|cases|question|matter)$/.test(
        lower,
      ),
    );

const opening = (doc: Tokenised, { from, to }: { from: number; to: number }) =>
  doc.tokens
    .slice(from, Math.min(to, from + 12))
    .map(({ lower }) => lower)
    .join(' ');

const agrees = (doc: Tokenised, trigger: Trigger | null) =>
  trigger !== null && /^(?:agree|concur)/.test(doc.tokens[trigger.from]!.lower);

/** "assured them that two more ships would sail". */
const assures = (doc: Tokenised, trigger: Trigger | null) =>
  trigger !== null && /^(?:re)?assur/.test(doc.tokens[trigger.from]!.lower);

/** "warned that the dam is failing" states it. */
const warns = (doc: Tokenised, trigger: Trigger | null) =>
  trigger !== null && /^(?:warn|caution)/.test(doc.tokens[trigger.from]!.lower);

/** "expressed confidence that the talks would give", "voiced his belief that": no promise. */
const expects = (doc: Tokenised, trigger: Trigger | null) =>
  trigger !== null &&
  doc.tokens
    .slice(trigger.from, trigger.to)
    .some(({ lower }) => /^(?:confidence|confident|convinced|belief|believ\w+)$/.test(lower));

/** "noted with satisfaction", "welcomed with regret". */
const withFeeling = (doc: Tokenised, { to }: Trigger) =>
  doc.tokens[to]?.lower === 'with' &&
  doc.tokens.slice(to + 1, to + 4).some(({ lower }) => NOUN_ACTS.get(lower) === 'expressive');

/** "expressed readiness" does what the noun says; "praised their readiness" does not. */
const voices = (doc: Tokenised, trigger: Trigger | null) =>
  trigger !== null &&
  /^(?:express|voic|convey|regist|extend|shar|rais|relay|renew|reassert|offer|deliver|hand)/.test(
    doc.tokens[trigger.from]!.lower,
  );

/** "acknowledged Zenda's support", "recalled the commitments made": what is told of, and not given. */
const tellsOfOthers = (doc: Tokenised, trigger: Trigger | null): boolean =>
  trigger !== null &&
  /^(?:acknowledg|recogni[sz]|recall|mention|cit(?:e|ing))/.test(doc.tokens[trigger.from]!.lower);

function nounAct(
  doc: Tokenised,
  { from, to }: { from: number; to: number },
  base: Act,
  trigger: Trigger | null,
): Act | null {
  if (base === 'directive' || (base === 'expressive' && !voices(doc, trigger))) return null;
  const ofOthers = tellsOfOthers(doc, trigger);
  for (let i = from; i < Math.min(to, from + 9); i++) {
    const { lower } = doc.tokens[i]!;
    const act = NOUN_ACTS.get(lower);
    if (act === 'assertive' && base === 'expressive') return null;
    if (act) return ofOthers && act === 'commissive' ? null : act;
    if (/^(?:of|for|in|to|on|with|by|that|which|who|,|as|at|and)$/.test(lower)) return null;
  }
  return null;
}

/** "said both sides should speed up the work": what others are to do, not what ought to be or have been. */
const DEMAND =
  /^(?!he |she |we |i |they |it )(?:[\w'’.-]+ ){1,7}?should (?!be\b|have\b|not have\b|never have\b)/;
const SAYS =
  /^(?:said|says|say|saying|added|adding|told|telling|stated|stating|stressed|stressing|insisted|insisting)$/;

const demands = (doc: Tokenised, trigger: Trigger | null, content: { from: number; to: number }): boolean =>
  (trigger === null || SAYS.test(doc.tokens[trigger.from]!.lower)) && DEMAND.test(opening(doc, content));

/** "his country is committed to", "Russia will continue to", "stands ready to". */
function clauseAct(doc: Tokenised, { from, to }: { from: number; to: number }): Act | null {
  const words = doc.tokens
    .slice(from, Math.min(to, from + 16))
    .map(({ lower }) => lower)
    .join(' ')
    // What a relative clause says is not done by saying it.
    .replace(/ (?:which|that|who) .*/, '');
  if (/\b(?:looks?|looked|looking) forward to\b/.test(words)) return 'expressive';
  // "the talks between A and B would help": no promise of the talks.
  if (isOfThing(words)) return null;
  // "Iran welcomes the accord, he said"; "that she hoped for more".
  if (
    /^(?:[\w.'’-]+ ){1,6}?(?:(?:\w+ly|also) )?(?:welcome[sd]?|condemn(?:s|ed)?|deplore[sd]?|regret(?:s|ted)?|appreciate[sd]?|hope[sd]?|thank(?:s|ed)?)\b/.test(
      words,
    ) &&
    !/\b(?:is|are|was|were|has|have|had|will|would|should|must|may|can|could|to|be|not)\b.*\b(?:welcome|condemn|deplore|regret|appreciate|hope|thank)/.test(
      words,
    )
  )
    return 'expressive';
  if (/^(?:we|i) (?:both |also |all )?(?:will|would|shall)\b/.test(words)) return 'commissive';
  if (
    /\b(?:is|are|was|were|remains?|remained|stands?|stood) (?:\w+ly )?(?:committed|ready|prepared|willing|determined|dedicated)\b/.test(
      words,
    )
  )
    return 'commissive';
  if (
    /\b(?:will|would) (?:not |also |never |)(?:continue|cooperate|co-operate|collaborate|strengthen|deepen|expand|enhance|intensify|support|provide|offer|release|allow|send|work|stand|back|give|do (?:everything|(?:its|their) utmost|(?:our|his|her) (?:utmost|best|part))|keep|take steps|help|table|sail|raise|share|make every|coordinate|put|hold|sign|visit|be safeguarded|be continued|begin)\b/.test(
      words,
    )
  )
    return 'commissive';
  if (
    /\b(?:is|are|was|were) (?:very |most |seriously |deeply |)(?:grateful|concerned|pleased|thankful|impressed|delighted|honou?red|disappointed|proud|alarmed)\b/.test(
      words,
    )
  )
    return 'expressive';
  return null;
}
