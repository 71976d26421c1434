import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { faceToFace } from './face-to-face.ts';

/** Those whom a host received, as the verb at token `at` tells by a rule of its own. */
export const reception = (
  { sentence }: Scene,
  rule: string,
  at: number,
  host: Group,
  guests: Mention[],
): Frame => faceToFace(rule, sentence.index, at, [side(host.mentions, 'host'), side(guests, 'guest')], false);
