import type { Scene } from '../../frames/scene.ts';
import { DAY } from '../content/time-words.ts';
import type { Telling } from '../triggers/telling.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { byRole } from './by-role.ts';
import { clauseSubject, opening } from './clause-subject.ts';
import { reliable } from './elsewhere.ts';
import { issuing, seatSpeaker } from './issuers.ts';
import { goesOnInPaper, jointStatement } from './joint-statement.ts';
import { bareJoint, ownSubject, sourceSubject } from './nameless-subjects.ts';
import { at, type Speaker } from './speaker.ts';
import { speakerFrom } from './speaker-from.ts';
import { directSubject } from './subjects.ts';
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
  if (ordersHome(scene, trigger)) return null;
  const role = trigger.form === 'finite' ? byRole(scene, trigger) : null;
  if (role) return role;
  const absolute =
    trigger.form === 'ing'
      ? scene.groups.find(
          ({ from, to }) => to === trigger.from && scene.doc.tokens[from - 1]?.lower === 'with',
        )
      : undefined;
  if (absolute) return speakerFrom(absolute, telling);
  const direct = trailsAdverbial(scene, trigger) ? null : directSubject(scene, trigger.from, triggers);
  const seat = direct && seatSpeaker(scene, direct, telling);
  if (seat) return seat;
  if (direct) return reliable(scene, direct, trigger) ? speakerFrom(direct, telling) : null;
  if (opensItem(scene, trigger)) return telling.heading?.speaker ?? telling.last?.speaker ?? null;
  if (turn(scene, trigger) !== '' && unknownBefore(scene, trigger)) return otherThan(telling, trigger);
  if (bareJoint(scene, trigger.from))
    return { ...at(trigger.from, trigger.to), entities: [], joint: true, source: false };
  if (isOfPaper(scene, trigger, telling))
    return { ...at(trigger.from - 1, trigger.from), entities: [], joint: true, source: false };
  const issuer = trigger.form === 'finite' ? issuing(scene, trigger.from, telling) : null;
  if (issuer) return issuer;
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
  // "respect for borders and seeking peace": a gerund in a row of nouns.
  if (!before && trigger.form === 'ing' && scene.doc.tokens[trigger.from - 1]?.lower === 'and') return null;
  // "countries that are poor, who asked for help": of whom the text knows nobody.
  if (scene.doc.tokens[trigger.from - 1]?.lower === 'who') return null;
  if (before) return before;
  const subject =
    trigger.form === 'ing'
      ? (opening(scene, trigger) ?? clauseSubject(scene, trigger.from))
      : clauseSubject(scene, trigger.from);
  return subject ? speakerFrom(subject, telling) : null;
}

/** A joint statement says it, or goes on to. */
function isOfPaper(scene: Scene, { form, from }: Trigger, telling: Telling): boolean {
  if (form === 'ing') return false;
  const own = jointStatement(scene, from) !== null || goesOnInPaper(scene, from, telling.paper);
  if (own) telling.paper = scene.sentence.index;
  return own;
}

/** "A met B on Wednesday, pressing him to", "A joined B in condemning it": of the subject of the clause, not of whoever stands before the day. */
const trailsAdverbial = ({ doc, groups }: Scene, { from, form }: Trigger): boolean =>
  form === 'ing' &&
  (doc.tokens[from - 1]?.lower === 'in' ||
    DAY.has(doc.tokens[from - 1]?.lower ?? '') ||
    (doc.tokens[from - 1]?.text === ',' && !isSubjectBefore(groups, from - 1)));

/** "A received the ambassador, B, praising the ties": the group at the comma is whom A received. */
const isSubjectBefore = (groups: Scene['groups'], comma: number): boolean => {
  const last = groups.findIndex(({ to }) => to === comma);
  const [first] = groups;
  return last === 0 || (last > 0 && !/^(?:person|office|pronoun)$/.test(first!.mentions[0]!.kind));
};

/** "ordered his government to consult A": a decision at home that nobody is told at the meeting. */
const ordersHome = ({ doc }: Scene, { from, to }: Trigger): boolean =>
  /^(?:order|instruct|direct|task|command)/.test(doc.tokens[from]!.lower) &&
  /^(?:his|her|its|the)$/.test(doc.tokens[to]?.lower ?? '') &&
  doc.tokens
    .slice(to + 1, to + 4)
    .some(({ lower }) =>
      /^(?:government|cabinet|ministers|ministry|army|military|troops|forces|navy|police|officials|aides|staff|agencies)$/.test(
        lower,
      ),
    );
