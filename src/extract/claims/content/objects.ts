import type { Scene } from '../../frames/scene.ts';
import { DISPUTED_NOUNS, NOUNS_OF_ACTS, OFFERED_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { phraseIn } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { FINITE } from './clauses.ts';

export function phraseAt({ doc, sentence }: Pick<Scene, 'doc' | 'sentence'>, at: number): boolean {
  const first = doc.tokens[at];
  if (!first || at >= sentence.to) return false;
  if (first.kind === 'mark') return /^["“‘'«$€£]$/.test(first.text);
  return (
    !/^(?:by|at|with|of|for|from|when|after|before|during|as|about|whether|if|and|but|or|to|in|on|where|which|who|so|not|it|that|there|upon|through|amid|while)$/.test(
      first.lower,
    ) ||
    (first.lower === 'it' && /^(?:as|to|not)$/.test(doc.tokens[at + 1]?.lower ?? ''))
  );
}

/** "called on A to discuss the treaty", "to brief him on the talks": what one visits a person for. */
const PURPOSES =
  /^(?:(?:discuss|convey|congratulate|felicitate|condole|express|thank|consult)\b|exchange (?:\w+ )?(?:views|greetings|notes|ideas|opinions)\b|brief (?:him|her)\b|bid (?:\w+ )?(?:farewell|goodbye|adieu)\b|say (?:farewell|goodbye)\b|take leave\b|present (?:his|her|their) (?:credentials|letters?)\b|pay (?:his|her|their)\b|(?:deliver|hand over|present) (?:an?|the) (?:[\w-]+ )?(?:note|letter|message|invitation) from\b)/;

/** "to hand over a personal letter from". */
const TO_PURPOSE = 6;

/** Is the object that begins here one person, on whom one may call? */
const isOnePerson = ({ groups }: Scene, at: number): boolean => {
  const mentions = groups.find(({ from }) => from === at)?.mentions ?? [];
  return (
    mentions.length === 1 && /^(?:person|office|pronoun)$/.test(mentions[0]!.kind) && !mentions[0]!.plural
  );
};

/** "called on A to do X": an infinitive, before another verb in the past ("called on A and discussed ways to do X"). */
function asksFor(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene.doc;
  for (let i = from; i < Math.min(end, from + 30) - 1; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (lower === 'and' && /(?:[^e]ed|held|had|met)$/.test(next.lower) && !next.cap) return false;
    if (
      /^(?:to|not)$/.test(lower) &&
      /^\p{Ll}/u.test(next.text) &&
      !/^(?:the|his|her|their|a|an)$/.test(next.lower)
    )
      return !(
        isOnePerson(scene, from) && PURPOSES.test(phraseIn(scene.doc, i + 1, Math.min(end, i + TO_PURPOSE)))
      );
  }
  return false;
}

/** "welcomed the guests", "called on the minister at his office", "wished him luck": a reception or a visit and no saying. */
export function greeting(scene: Scene, at: number, trigger: Trigger): boolean {
  const { doc, sentence, groups } = scene;
  const verb = doc.tokens[trigger.from]!.lower;
  const group = groups.find(({ from }) => from === at);
  if (/^call/.test(verb)) return !asksFor(scene, at, sentence.to);
  // "wished him a pleasant stay", but "wished him success in his office".
  if (/^wish/.test(verb))
    return (
      /^(?:him|her|them|you|each|one)$/.test(doc.tokens[at]!.lower) &&
      !BLESSING.test(phraseIn(doc, at + 1, at + 5))
    );
  if (!/^welcom/.test(verb)) return false;
  const people =
    group?.mentions.some(
      ({ kind, possessive }) => /^(?:person|office|delegation|pronoun|joint)$/.test(kind) && !possessive,
    ) ?? false;
  return (
    people ||
    /^(?:guests?|visitors?|delegation|participants|delegates|everyone|attendees)$/.test(
      doc.tokens[at + 1]?.lower ?? '',
    ) ||
    /^(?:him|her|them)$/.test(doc.tokens[at]!.lower)
  );
}

const BLESSING =
  /^(?:every |great |much |further |good |the best of |all |continued |new )?(?:success|successes|luck|health|prosperity|progress) (?:in|and|for|on|with)\b/;

/** The head of the object is a noun of saying, feeling or offering. */
export function sayingObject({ doc, sentence }: Scene, at: number, trigger: Trigger): boolean {
  // "shared views on the situation": what they talked of.
  if (/^(?:views|perspectives|assessments|opinions|ideas|notes)$/.test(doc.tokens[at]!.lower)) return false;
  for (let i = at; i < Math.min(sentence.to, at + 6); i++) {
    const { lower } = doc.tokens[i]!;
    if (
      (NOUNS_OF_ACTS.has(lower) && lower !== 'interest') ||
      /^(?:details|assessment|perspective|positions?|approach|approaches|vision|priorities|cases?)$/.test(
        lower,
      )
    )
      return true;
    if (OFFERED_NOUNS.has(lower) && offers(doc, trigger)) return true;
    if (DISPUTED_NOUNS.has(lower) && /^(?:dismiss|refut|rebut|brush)/.test(doc.tokens[trigger.from]!.lower))
      return true;
    if (/^(?:of|for|in|on|with|that|and|,)$/.test(lower)) return false;
  }
  return false;
}

/** "offered help", "assured Zenda's assistance". */
const offers = ({ tokens }: Scene['doc'], { verb, from }: Trigger): boolean =>
  verb.act === 'commissive' || /^(?:re)?assur/.test(tokens[from]!.lower);

/** "a further EUR 12 million", "$3 billion": what is given. */
export function sumAt({ doc, sentence }: Scene, at: number): boolean {
  let i = at;
  while (
    i < sentence.to &&
    i - at < 3 &&
    /^(?:an?|further|additional|another|up|to|over|some|nearly|almost|more|than)$/.test(doc.tokens[i]!.lower)
  )
    i++;
  const { text, kind } = doc.tokens[i] ?? { text: '', kind: 'mark' };
  return (
    i < sentence.to &&
    (kind === 'number' || /^(?:[$€£¥]|(?:US|A|NZ|C)\$|EUR|USD|GBP|AUD|NZD|CAD|SEK|NOK|DKK|CHF)$/.test(text))
  );
}

/** The head of the noun phrase that begins here is a noun of saying or feeling: "the U.S. commitment to". */
export function sayingNounAt({ doc, sentence }: Scene, at: number): boolean {
  for (let i = at; i < Math.min(sentence.to, at + 8); i++) {
    const { lower, kind, text } = doc.tokens[i]!;
    if (NOUNS_OF_ACTS.has(lower) && !/^(?:call|calls|fact|pledge|promise|request|demand|appeal)$/.test(lower))
      return /^(?:of|for|to|in|that|on|with|at|about|over|,|\.|and|between|against|by|from)$/.test(
        doc.tokens[i + 1]?.lower ?? '.',
      );
    if (/^['’]s?$/.test(text)) continue;
    if (kind === 'mark') return false;
    if (FINITE.test(lower) || /^(?:of|for|in|on|with|and|to|that|which|by|from)$/.test(lower)) return false;
  }
  return false;
}

/** "informed him of the situation", "explained the situation" and "briefed on the talks" name a matter and report nothing. */
export function nounsOf(doc: Scene['doc'], at: number, trigger: Trigger): boolean {
  if (trigger.verb.to !== 'recipient' && !/^explain/.test(doc.tokens[trigger.from]!.lower)) return true;
  const words = doc.tokens.slice(at, at + 3).map(({ lower }) => lower);
  const bare =
    /^(?:condition|situation|developments|talks|visit|meeting|outcome|outcomes|results|matter|issue|issues|state|details|progress|latest|events|preparations|course)$/;
  const noun = [2, 1, 0].find((k) => bare.test(words[k] ?? '')) ?? -1;
  const matter =
    noun === 0 ||
    (noun > 0 &&
      words
        .slice(0, noun)
        .every((word) => /^(?:the|recent|his|her|their|latest|current|these|those|this)$/.test(word)));
  // "of the outcome of his talks with A in B" tells more than "of the outcome".
  return (
    !matter ||
    (/^(?:of|in|for|made|achieved)$/.test(doc.tokens[at + noun + 1]?.lower ?? '') &&
      /^(?:outcomes?|results?|developments|state|progress|course|preparations)$/.test(words[noun]!)) ||
    // "the situation on the front line", not "the situation in Zenda".
    (words[noun] === 'situation' && /^(?:on|along|at)$/.test(doc.tokens[at + noun + 1]?.lower ?? ''))
  );
}

const ADJECTIVE =
  /^(?:an?|very|constructive|useful|productive|positive|important|fruitful|unacceptable|unjustified|illegal|historic|frank|serious|excellent|good|crucial|vital|regrettable|satisfactory|encouraging|successful)$/;

/** "called the accords unprecedented": an adjective that closes the clause behind its noun. */
const judged = ({ tokens }: Scene['doc'], i: number) =>
  /(?:[aei]ble|[^t]ive|ful|less|ented|ous|ical|ified|[^e]ary|fair)$/.test(tokens[i]!.lower) &&
  /^(?:[.,;]|and|but)$/.test(tokens[i + 1]?.lower ?? '.') &&
  !/^(?:the|an?|his|her|its|their)$/.test(tokens[i - 1]!.lower);

/** "called X a Y", "described X as Y": the whole is said. */
export function asBehind({ doc, sentence, groups }: Scene, at: number): boolean {
  const first = doc.tokens[at];
  if (!first || /^(?:as|on|for|off|upon|by|to|in|at|that|and|an?|["“‘])$/.test(first.lower)) return false;
  for (let i = at + 1; i < Math.min(sentence.to, at + 26); i++) {
    const { lower, text } = doc.tokens[i]!;
    if (lower === 'as' || /^["“‘]$/.test(text)) return true;
    if (/^[;:.]$/.test(text)) return false;
    // "called the talks constructive", "termed it a success".
    if (
      i - at <= 7 &&
      (ADJECTIVE.test(lower) || judged(doc, i)) &&
      !groups.some(({ from, to }) => from <= i && i < to) &&
      !/^(?:on|for|in|at|of|to|with|from|by|as|and)$/.test(doc.tokens[i - 1]!.lower)
    )
      return true;
  }
  return false;
}
