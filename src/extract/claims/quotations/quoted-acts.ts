import type { Act } from '#src/model/vocabulary.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Of a quotation so many words tell what is done by it. */
const OPENING = 24;
/** A demand stands at its head. */
const HEAD = 10;

const ADVERBS = '(?:\\w+ly |very much |very |so |also |all |both |really |most |looking |truly )*';

/** What a quotation does by its first words, in the order in which they are tried. */
const OPENINGS: readonly (readonly [act: Act, opening: RegExp])[] = [
  ['assertive', /^(?:we|i) agreed that\b/],
  [
    'expressive',
    new RegExp(
      `^(?:i am|i'm|we are|we're|\\w+ is) ${ADVERBS}(?:grateful|thankful|pleased|delighted|impressed|proud|glad|happy|honou?red|sorry|saddened|shocked|concerned|worried|disappointed|hopeful|forward)\\b`,
    ),
  ],
  [
    'expressive',
    new RegExp(
      `^(?:we|i|i want to|we want to|i would like to|we would like to|i'd like to) ${ADVERBS}(?:thank|appreciate|value|welcome|condemn|deplore|regret|hope|congratulate|commend|praise|mourn|salute|express|apologi[sz]e)(?:d|s|ed)?\\b`,
    ),
  ],
  ['expressive', new RegExp(`^(?:we|i) ${ADVERBS}(?:look|looked) forward\\b`)],
  [
    'expressive',
    /^(?:(?:very |so )?(?:nice|good|great|glad|delighted|pleased|happy|honou?red|wonderful)|a pleasure|pleasure) to (?:meet|see|catch|welcome|host|receive|speak|talk|be|have)\b/,
  ],
  [
    'expressive',
    /^(?:it is|it's|it was|it has been) (?:an? |my |our )?(?:\w+ )?(?:honou?r|pleasure|privilege|regrettable|unfortunate|gratifying)\b/,
  ],
  ['expressive', /^(?:thank you|thanks|congratulations|welcome to|you honou?r)\b/],
  ['expressive', /^(?:my|our) (?:\w+ )?(?:condolences|thanks|gratitude|appreciation|congratulations)\b/],
  [
    'commissive',
    /^(?:we|i) (?:will|shall|undertake|pledge|promise|commit)\b(?! be \w+ing\b| have to\b| see\b| know\b| need\b)/,
  ],
  [
    'commissive',
    /^(?:we|i) (?:made|gave|give|make) (?:\w+ )?(?:the|an?|our|my) (?:commitment|assurance|pledge|promise)\b/,
  ],
  [
    'commissive',
    new RegExp(
      `^(?:[\\w.'’-]+ ){1,3}(?:is|are|am|remains?|stands?) ${ADVERBS}(?:committed|ready|prepared|determined|willing) to\\b`,
    ),
  ],
  [
    'directive',
    /^(?:we|i) (?:also )?(?:ask|request|urge|invite|demand|appeal|call (?:on|upon|for))(?:s|d|ed)?\b/,
  ],
];

/** What a quotation does that begins with the verb itself: the ministers "strongly condemn". */
const VERBS: readonly (readonly [act: Act, opening: RegExp])[] = [
  [
    'expressive',
    /^(?:strongly |firmly |deeply |)(?:condemn|welcome|deplore|thank|commend|express|praise|regret)\b/,
  ],
  ['directive', /^(?:strongly |firmly |)(?:urged?|demand(?:ed)?|requested|called (?:on|upon|for)|asked)\b/],
  ['commissive', /^(?:undertake|pledge|commit|reaffirm|agree to|will not)\b/],
];

const DEMAND = /\b(?:must|call on|call upon|urge)\b/;

/** The speech act of a direct quotation. */
export function quotedAct(doc: Tokenised, from: number, to: number, trigger: Trigger | null): Act {
  const words = doc.tokens.slice(from, Math.min(to, from + OPENING)).map(({ lower }) => lower);
  const text = words.join(' ');
  const opened = OPENINGS.find(([, opening]) => opening.test(text));
  if (opened) return opened[0];
  if (DEMAND.test(words.slice(0, HEAD).join(' '))) return 'directive';
  const verb = VERBS.find(([, opening]) => opening.test(text));
  if (verb) return verb[0];
  const act = trigger?.verb.act ?? 'assertive';
  return act === 'expressive' || act === 'directive' ? act : 'assertive';
}
