import type { Scene } from '../../frames/scene.ts';
import { JUDGEMENTS, OBLIGATIONS, STANCE_ADJECTIVES, STANCE_VERBS } from '../../lexicon/stances.ts';
import type { Group } from '../../mentions/groups.ts';
import { wordAt } from '../../text/words.ts';
import { actOf } from '../acts.ts';
import { split } from '../content/conjuncts.ts';
import { trimmed } from '../content/connectors.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import type { Speaker } from '../speakers/speaker.ts';
import type { Telling } from '../triggers/telling.ts';

/** The speaker of the sentence before in the same paragraph, where it was one side that spoke for a state. */
function floorOf({ sentence, doc }: Scene, { last }: Telling): Speaker | null {
  if (last?.sentence !== sentence.index - 1) return null;
  if (doc.sentences[last.sentence]!.paragraph !== sentence.paragraph) return null;
  const [entity, another] = last.speaker.entities;
  return entity && !another && !last.speaker.joint && !last.speaker.source ? last.speaker : null;
}

/** "A said that … B hopes for more", where B is the state of A: A goes on. `null` where the state is another's. */
export function goingOnFor(scene: Scene, { entities }: Speaker, telling: Telling): Speaker | null {
  const [state, another] = entities;
  if (!state || another || !/^(?:state|delegation)$/.test(state.kind)) return null;
  const floor = floorOf(scene, telling);
  return floor && floor.entities[0]!.country?.code === state.country?.code ? floor : null;
}

/**
 * A sentence that goes on with what the side before has said, without a verb of saying: "China stands ready to …",
 * "The two sides should …", "It is necessary to …".
 */
export function goingOn({ scene, quotations, telling }: Reading): Saying[] {
  const { doc, sentence } = scene;
  const speaker = floorOf(scene, telling);
  const from = sentence.from;
  if (!speaker || quotations.some(({ open }) => open < sentence.to)) return [];
  if (!takesStance(scene, speaker) && !isJudgement(scene)) return [];
  const end = trimmed(scene, from, sentence.to);
  return split(scene, { from, to: end, frame: 'clause' }, end).map(([start, to]) => ({
    from: start,
    to: trimmed(scene, start, to),
    sentence: sentence.index,
    speaker,
    mode: 'indirect',
    act: actOf(doc, null, { from: start, to, frame: 'clause' }),
    rule: 'claim:going-on',
    trigger: null,
  }));
}

/** The subject that opens the sentence is the speaker's state with its stance, or both sides with their duty. */
function takesStance(scene: Scene, speaker: Speaker): boolean {
  const { doc, sentence, groups } = scene;
  const subject = groups.find(({ from }) => from === sentence.from);
  const [only, another] = subject?.mentions ?? [];
  if (!subject || !only || another || only.possessive) return false;
  if (only.kind === 'joint') return OBLIGATIONS.has(wordAt(doc, subject.to));
  if (only.kind !== 'state' && only.kind !== 'delegation') return false;
  return only.country?.code === speaker.entities[0]!.country?.code && hasStance(scene, subject);
}

const MAX_ADVERBS = 3;

function hasStance({ doc }: Scene, { to }: Group): boolean {
  let at = to;
  while (at < to + MAX_ADVERBS && isAdverb(wordAt(doc, at))) at++;
  const verb = wordAt(doc, at);
  if (!/^(?:is|stands|remains)$/.test(verb)) return STANCE_VERBS.has(verb);
  while (isAdverb(wordAt(doc, at + 1)) && at < to + 2 * MAX_ADVERBS) at++;
  return STANCE_ADJECTIVES.has(wordAt(doc, at + 1));
}

const isAdverb = (word: string): boolean => /ly$|^(?:also|always|never|still|further|very)$/.test(word);

/** "It is necessary to", "The most urgent task is to". */
function isJudgement({ doc, sentence: { from } }: Scene): boolean {
  if (wordAt(doc, from) === 'it')
    return wordAt(doc, from + 1) === 'is' && JUDGEMENTS.has(wordAt(doc, from + 2));
  if (wordAt(doc, from) !== 'the') return false;
  for (let at = from + 1; at <= from + MAX_ADVERBS + 1; at++)
    if (/^(?:task|priority)$/.test(wordAt(doc, at))) return /^(?:is|now|at)$/.test(wordAt(doc, at + 1));
  return false;
}
