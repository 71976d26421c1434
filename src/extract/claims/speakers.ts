import type { Entity } from '../entities.ts';
import type { Scene } from '../frames/scene.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { clauseSubject, opening } from './clause-subject.ts';
import { reliable } from './elsewhere.ts';
import { referent } from './pronouns.ts';
import { bareJoint, directSubject, ownSubject, sourceSubject } from './subjects.ts';
import { at, type Speaker, type Telling } from './telling.ts';
import type { Trigger } from './triggers.ts';
import { impersonal, opensItem, otherThan, ownerOf, purposeOf, turn, unknownBefore } from './turns.ts';

/** The speaker of reporting words: their own subject, the subject that they share, or the one of the verb before. */
export function speakerOf(
  scene: Scene,
  trigger: Trigger,
  triggers: readonly Trigger[],
  before: Speaker | null,
  telling: Telling,
): Speaker | null {
  if (trigger.owned) return ownerOf(scene, trigger, telling);
  if (trigger.form === 'infinitive') return purposeOf(scene, trigger, telling);
  if (trigger.form === 'passive')
    return impersonal(scene, trigger.from)
      ? { ...at(trigger.from, trigger.to), entities: [], joint: true, source: false }
      : null;
  const absolute =
    trigger.form === 'ing'
      ? scene.groups.find(
          ({ from, to }) => to === trigger.from && scene.doc.tokens[from - 1]?.lower === 'with',
        )
      : undefined;
  if (absolute) return speakerFrom(absolute, telling);
  const direct = directSubject(scene, trigger.from, triggers);
  if (direct) return reliable(scene, direct, trigger) ? speakerFrom(direct, telling) : null;
  if (opensItem(scene, trigger)) return telling.heading?.speaker ?? telling.last?.speaker ?? null;
  if (turn(scene, trigger) !== '' && unknownBefore(scene, trigger)) return otherThan(telling, trigger);
  if (bareJoint(scene, trigger.from))
    return { ...at(trigger.from, trigger.to), entities: [], joint: true, source: false };
  if (trigger.form !== 'ing' && sourceSubject(scene, trigger.from))
    return { ...at(trigger.from - 1, trigger.from), entities: [], joint: false, source: true };
  if (trigger.form === 'base') return null;
  if (trigger.form === 'finite' && ownSubject(scene, trigger.from)) return null;
  if (
    trigger.verb.weak &&
    trigger.form !== 'ing' &&
    !/^(?:and|,|but)$/.test(scene.doc.tokens[trigger.from - 1]?.lower ?? '')
  )
    return null;
  if (before) return before;
  const subject =
    trigger.form === 'ing'
      ? (opening(scene, trigger) ?? clauseSubject(scene, trigger.from))
      : clauseSubject(scene, trigger.from);
  return subject ? speakerFrom(subject, telling) : null;
}

/** The speaker that a group of mentions stands for; `null` where nobody is known by it. */
export function speakerFrom(group: Group, telling: Telling): Speaker | null {
  const { cast } = telling;
  if (group.mentions.every(unnamedCrowd))
    return { entities: [], joint: false, source: true, mentions: [], from: group.from, to: group.to };
  let joint = group.mentions.some(({ kind }) => kind === 'joint');
  const entities: Entity[] = [];
  for (const mention of group.mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'they') {
      const several = telling.last?.speaker;
      if (several && (several.joint || several.entities.length > 1)) {
        joint ||= several.joint;
        entities.push(...several.entities);
      } else if (sidesNamed(mention, telling)) joint = true;
      continue;
    }
    const entity = mention.kind === 'pronoun' ? referent(mention, telling) : cast.of.get(mention);
    if (entity && !entities.includes(entity)) entities.push(entity);
  }
  if (!joint && entities.length === 0) return null;
  return {
    entities,
    joint,
    source: entities.length > 0 && entities.every(isSource),
    mentions: group.mentions,
    from: group.from,
    to: group.to,
  };
}

/** "They" means the sides where the text has just named some. */
const sidesNamed = ({ sentence }: Mention, { bySentence }: Telling) =>
  [sentence, sentence - 1, sentence - 2].some((index) =>
    (bySentence[index] ?? []).some(({ kind }) => /^(?:person|office|joint|delegation)$/.test(kind)),
  );

/** "officials said", "diplomats said": a source and no side. */
const unnamedCrowd = ({ kind, plural, determiner, country, countries, organization, head }: Mention) =>
  kind === 'office' &&
  plural &&
  determiner === null &&
  country === null &&
  countries.length === 0 &&
  organization === null &&
  /^(?:official|diplomat|observer|lawmaker|member|delegate|officer|deputy|negotiator)$/.test(head ?? '');

/** A spokesman or a body passes on what others said. */
const isSource = (entity: Entity) => entity.voice || entity.kind === 'organization';
