import type { Cast, Entity } from '../entities.ts';
import { antecedent } from '../events/parties.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Scene, subjectBefore } from '../frames/scene.ts';
import type { Trigger } from './triggers.ts';

/** Who says something: entities, or all sides together. */
export interface Speaker {
  entities: Entity[];
  joint: boolean;
  from: number;
  to: number;
}

const ADVERBIAL = /^(?:also|again|further|then|too|has|have|had|will|would|in|turn|once|repeatedly|both|jointly|for|on|part|his|her|their|its|meanwhile|however|moreover|each|later|still|today|yesterday|here|first|and|all|earlier|separately|,|who|instead|likewise|did|is|was|were|are)$/;

/** The speaker of a reporting verb: its own subject, the subject it shares, or the one of the verb before. */
export function speakerOf(scene: Scene, trigger: Trigger, last: Speaker | null, cast: Cast, mentions: readonly Mention[]): Speaker | null {
  const direct = directSubject(scene, trigger.from);
  if (direct) return speakerFrom(direct, cast, mentions);
  if (impersonal(scene, trigger.from)) return { entities: [], joint: true, from: trigger.from, to: trigger.to };
  if (last) return last;
  const subject = subjectBefore(scene, trigger.from) ?? (trigger.participle ? opening(scene, trigger) : null);
  return subject ? speakerFrom(subject, cast, mentions) : null;
}

/** A subject with nothing but adverbs, auxiliaries and insertions between it and the verb. */
export function directSubject(scene: Scene, at: number): Group | null {
  const { doc } = scene;
  let i = at - 1;
  let commas = 0;
  while (i >= scene.sentence.from) {
    const group = scene.groups.find(({ from, to }) => from <= i && i < to);
    if (group) {
      if (group.mentions.at(-1)!.possessive) return null;
      const before = group.from > scene.sentence.from ? doc.tokens[group.from - 1]!.lower : '';
      return /^(?:of|with|to|by|from|for|in|on|between|against|at|about|than)$/.test(before) ? null : group;
    }
    const { lower } = doc.tokens[i]!;
    if (lower === ',') commas++;
    if (/^(?:and)$/.test(lower)) return null;
    const start = lower === ',' && commas === 1 ? insertion(scene, i) : null;
    if (start !== null && !ADVERBIAL.test(doc.tokens[i - 1]!.lower)) {
      i = start - 1;
      continue;
    }
    if (!ADVERBIAL.test(lower) && !/ly$/.test(lower)) return null;
    i--;
  }
  return null;
}

/** "A, a former lawyer, said": the first token of an insertion that follows a group and ends at comma `at`. */
function insertion({ doc, sentence, groups }: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 18); i--) {
    if (/^(?:said|that|told)$/.test(doc.tokens[i]!.lower)) return null;
    if (doc.tokens[i]!.text === ',' && groups.some(({ to }) => to === i)) return i;
  }
  return null;
}

/** "it was noted that", "satisfaction was expressed": nobody is named, both sides are meant. */
function impersonal({ doc, sentence }: Scene, at: number): boolean {
  const before = doc.tokens.slice(Math.max(sentence.from, at - 4), at).map(({ lower }) => lower).join(' ');
  return /\bit (?:was|has been|is) (?:also |further |)$/.test(`${before} `);
}

/** "Pointing to X, he underlined …": the subject stands behind the participle's clause. */
function opening({ groups, doc }: Scene, trigger: Trigger): Group | null {
  return groups.find((group) => group.from > trigger.to && doc.tokens[group.from - 1]?.text === ',' && !group.mentions.at(-1)!.possessive) ?? null;
}

/** The group that follows an inverted verb: "said the minister". */
export function invertedSubject(scene: Scene, trigger: Trigger): Group | null {
  const group = scene.groups.find(({ from }) => from === trigger.to) ?? null;
  return group && !group.mentions.at(-1)!.possessive && group.mentions[0]!.kind !== 'state' ? group : null;
}

export function speakerFrom(group: Group, cast: Cast, mentions: readonly Mention[]): Speaker | null {
  const joint = group.mentions.some((mention) => mention.kind === 'joint' || (mention.kind === 'pronoun' && /^(?:they)$/.test(mention.determiner ?? '')));
  const entities: Entity[] = [];
  for (const mention of group.mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'we') return null;
    const entity = mention.kind === 'pronoun' ? antecedent(mention, cast, mentions) : cast.of.get(mention);
    if (entity && !entities.includes(entity)) entities.push(entity);
  }
  if (!joint && entities.length === 0) return null;
  return { entities, joint, from: group.from, to: group.to };
}
