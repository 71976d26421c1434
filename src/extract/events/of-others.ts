import type { Frame } from '../frames/frame.ts';
import { JOINT_STATES } from '../lexicon/joint.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Material } from './material.ts';
import type { Telling } from './telling.ts';

/** "League Heads of Government considered it at their meeting in May": theirs, and of no two who were told of before. */
export const isOfOthers = ({ mentions }: Material, { sentence, sides, from, to: end }: Frame): boolean =>
  // "at Friday's League Council meeting of leaders"; but "the two ministers will hold a League meeting"
  (sides.some(({ mentions: [first] }) => first!.from >= end) &&
    inSentences(mentions, sentence).some(({ kind, to }) => kind === 'organization' && to === from)) ||
  sides.some(({ mentions: [first] }) =>
    inSentences(mentions, sentence).some(
      ({ kind, plural, possessive, governed, organization, countries, to }) =>
        kind === 'office' &&
        plural &&
        !possessive &&
        !governed &&
        organization !== null &&
        countries.length < 2 &&
        to <= first!.from,
    ),
  );

/** "Climate talks between the two countries will resume": by whom and when is open. */
export const isOfStatesSomeDay = ({ frame, when, isTimed }: Telling): boolean =>
  frame.status === 'planned' &&
  !when &&
  !isTimed() &&
  frame.sides.every(({ mentions }) => mentions.every(({ head }) => JOINT_STATES.has(head ?? '')));
