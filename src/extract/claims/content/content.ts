import type { Scene } from '../../frames/scene.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { clauseStart, INTRODUCES, thatBehind } from './clauses.ts';
import { behindFillers } from './fillers.ts';
import { asBehind, greeting, nounsOf, phraseAt, sayingNounAt, sayingObject, sumAt } from './objects.ts';
import { behindAddressee, behindRecipient } from './recipients.ts';
import { FILLER, MONTH } from './time-words.ts';

/** A stretch of tokens that is said. */
export interface Content {
  from: number;
  to: number;
  frame: string;
}

/** Where the content behind a trigger begins, by the frames that its verb takes; `null` where none follows. */
export function contentStart(scene: Scene, trigger: Trigger): Content | null {
  const { doc, sentence } = scene;
  // "Recalling his visit, he …": an opening of the sentence that reports nothing.
  if (
    trigger.form === 'ing' &&
    trigger.from === sentence.from &&
    /^(?:recalling|referring|pointing|commenting|alluding|touching|speaking|talking)$/.test(
      doc.tokens[trigger.from]!.lower,
    ) &&
    doc.tokens[trigger.to]?.lower !== 'that'
  )
    return null;
  if (saysThis(scene, trigger)) return null;
  const start = behindFillers(scene, trigger.to, trigger);
  if (isAssured(scene, start, trigger)) return { from: start, to: sentence.to, frame: 'phrase' };
  const from =
    trigger.verb.to === 'recipient'
      ? behindRecipient(scene, start)
      : behindFillers(scene, behindAddressee(scene, start, trigger), trigger);
  for (const frame of framesOf(scene, from, trigger)) {
    const found = frameAt(scene, from, frame, trigger);
    if (found !== null && found < sentence.to)
      return {
        from: pastOpening(doc, found),
        to: sentence.to,
        frame: frame === 'that' || isOfFact(doc, found) ? 'clause' : frame,
      };
  }
  return null;
}

/** "said this on Wednesday", "said so at the meeting": when and where it was said, and nothing new. */
const saysThis = ({ doc, sentence }: Scene, { to }: Trigger): boolean =>
  /^(?:this|so)$/.test(wordAt(doc, to)) &&
  WHEN_OR_WHERE.has(wordAt(doc, to + 1)) &&
  !(wordAt(doc, to) === 'this' && goesOn(doc, to + 1, sentence.to));

/** "said this in no way affects trade", "said this, in turn, would help": a verb follows of which "this" is the subject. */
function goesOn(doc: Scene['doc'], from: number, end: number): boolean {
  if (/^in$/.test(wordAt(doc, from)) && /^(?:no|turn|particular|fact)$/.test(wordAt(doc, from + 1)))
    return true;
  for (let i = from; i < Math.min(end, from + LONGEST_INSERTION); i++) {
    const word = wordAt(doc, i);
    if (OPENS_OTHER.has(word)) return false;
    if (MODAL.has(word)) return !doc.tokens[i - 1]!.cap;
  }
  return false;
}
const LONGEST_INSERTION = 9;
const MODAL = wordSet('will would shall should must may might can could cannot');
/** The subject of a clause of its own stands before its verb. */
const OPENS_OTHER = wordSet('while when before as because which who that he she they it we adding saying');
const WHEN_OR_WHERE = wordSet('on in at during after while when before today yesterday following via to . ,');

/** "assured Zenda's support", "assured full support": what is assured, and not whom. */
function isAssured(scene: Scene, at: number, trigger: Trigger): boolean {
  const { to, nouns } = trigger.verb;
  if (to !== 'recipient' || !nouns || !phraseAt(scene, at) || !sayingObject(scene, at, trigger)) return false;
  const group = scene.groups.find(({ from }) => from === at);
  return !group || group.mentions.at(-1)!.possessive;
}

/** "stressed the importance of A": a noun phrase, though a clause may hang on it; phrases come first there. */
function framesOf(scene: Scene, at: number, { verb }: Trigger): readonly string[] {
  if (verb.takes.includes('infinitive') && verb.to !== 'person' && !sayingNounAt(scene, at))
    return ['infinitive', ...verb.takes];
  if (!verb.takes.includes('phrase') || scene.doc.tokens[at]?.lower === 'that') return verb.takes;
  return sayingNounAt(scene, at) ? ['phrase', ...verb.takes] : verb.takes;
}

/** "the fact that S". */
const isOfFact = ({ tokens }: Scene['doc'], at: number): boolean =>
  tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'fact' && tokens[at + 2]?.lower === 'that';

/** Where S begins in "the fact that S" and in "that, in line with the law, S". */
function pastOpening(doc: Scene['doc'], at: number): number {
  if (isOfFact(doc, at)) return at + 3;
  return doc.tokens[at]?.text === ',' ? at + 1 : at;
}

function frameAt(scene: Scene, at: number, frame: string, trigger: Trigger): number | null {
  const { doc, sentence } = scene;
  const token = doc.tokens[at];
  if (!token || at >= sentence.to) return null;
  const next = doc.tokens[at + 1];
  switch (frame) {
    case 'infinitive':
      return infinitiveAt(scene, at, trigger);
    case 'question':
      return questionAt(scene, at);
    case 'how':
      return /^(?:how|why)$/.test(token.lower) ? at : null;
    case 'that':
      return thatBehind(scene, at);
    case 'clause':
      return clauseStart(scene, at, trigger);
    case 'phrase':
      // "thanked for the support": whom is left out.
      if (token.lower === 'for' && /^thank/.test(doc.tokens[trigger.from]!.lower))
        return phraseAt(scene, at + 1) ? at : null;
      return phraseAt(scene, at) &&
        !greeting(scene, at, trigger) &&
        nounsOf(doc, at, trigger) &&
        (!trigger.verb.nouns || sayingObject(scene, at, trigger))
        ? at
        : null;
    case 'accord':
      return isAccord(doc, at) && phraseAt(scene, at) ? at : null;
    case 'sum':
      return sumAt(scene, at) ? at : null;
    case 'as':
      return asBehind(scene, at) ? at : null;
    default:
      break;
  }
  if (!frame.startsWith('after:')) return null;
  const preposition = frame.slice(6);
  // "spoke for 15 minutes"
  if (preposition === 'for' && isTimeSpan(doc, doc.tokens[trigger.to - 1]!.lower === 'for' ? at : at + 1))
    return null;
  // "pointed to": the preposition is part of the verb already.
  if (doc.tokens[trigger.to - 1]!.lower === preposition) return phraseAt(scene, at) ? at : null;
  if (preposition === 'on' && next && (FILLER.test(next.lower) || MONTH.has(next.lower))) return null;
  return token.lower === preposition && phraseAt(scene, at + 1) && nounsOf(doc, at + 1, trigger)
    ? at + 1
    : null;
}

/** "agreed a plan", "agreed the need for", "agreed a decade of trade"; "agreed the following day" says when. */
const isAccord = ({ tokens }: Scene['doc'], at: number): boolean =>
  /^(?:the|an?)$/.test(tokens[at]!.lower) &&
  !NO_ACCORD.has(tokens[at + 1]?.lower ?? '') &&
  !(TIMES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'of');
const NO_ACCORD = wordSet('following next same previous other second first lot few bit little while');
const TIMES = wordSet('day week weekend month year decade century fortnight morning afternoon evening night');

const QUESTION = /^(?:when|whether|if|why|how|what|where|who|which)$/;

/** "asked her when S": the question as it is put. */
function questionAt({ doc, groups, sentence }: Scene, at: number): number | null {
  const person = groups.find(({ from }) => from === at);
  const from = person?.to ?? (/^(?:him|her|them)$/.test(doc.tokens[at]!.lower) ? at + 1 : at);
  return from < sentence.to && QUESTION.test(doc.tokens[from]!.lower) ? from : null;
}

/** "15 minutes", "more than an hour". */
const isTimeSpan = ({ tokens }: Scene['doc'], at: number): boolean =>
  tokens.slice(at, at + 4).some(({ lower }) => /^(?:minutes?|hours?)$/.test(lower));

/** "pressed A over the ban", "challenged him on it". */
const pressedOn = ({ doc, groups }: Pick<Scene, 'doc' | 'groups'>, at: number, { from }: Trigger): boolean =>
  /^(?:press|challeng)/.test(wordAt(doc, from)) &&
  /^(?:on|over|about)$/.test(wordAt(doc, groups.find((group) => group.from === at)?.to ?? at + 1));

function infinitiveAt({ doc, sentence, groups }: Scene, at: number, trigger: Trigger): number | null {
  const opens = (i: number) =>
    doc.tokens[i]?.lower === 'to' &&
    i < sentence.to &&
    // "promised to "look kindly" at it".
    /^\p{Ll}/u.test(doc.tokens[/^["“]$/.test(doc.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1]?.text ?? '') &&
    !/^(?:the|a|an|its|their|his|her|this|that|all|these|those|both|each|every)$/.test(
      doc.tokens[i + 1]!.lower,
    ) &&
    !/^(?!bring|sing|ring|swing|cling|spring)\w+ing$|\w{3}[^e]ed$/.test(doc.tokens[i + 1]!.lower);
  // "pressed A on the case": a matter, and nothing that A is to do.
  if (pressedOn({ doc, groups }, at, trigger)) return null;
  if (trigger.verb.to === 'person')
    return phraseAt({ doc, sentence, groups } as Scene, at) || opens(at) ? at : null;
  // "promised not to resume"
  if (doc.tokens[at]?.lower === 'not' && opens(at + 1)) return at;
  // "agreed at talks in Oslo on Thursday to resume".
  for (let i = at; i < Math.min(sentence.to, at + 14); i++) {
    if (opens(i)) return i;
    const { lower, cap, kind } = doc.tokens[i]!;
    if (
      lower === 'that' ||
      !(cap || kind === 'number' || FILLER.test(lower) || MONTH.has(lower) || INTRODUCES.test(lower))
    )
      return null;
  }
  return null;
}
