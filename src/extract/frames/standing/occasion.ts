import { isQuestion, type Scene } from '../scene.ts';
import { isDenied } from './denied.ts';
import { isHabit } from './habit.ts';

/** Do the words between tokens `from` and `to` tell of one occasion: not asked for, denied, or of every year? */
export const isOneOccasion = (scene: Scene, from: number, to: number): boolean =>
  !isQuestion(scene) && !isDenied(scene, from) && !isHabit(scene, from, to);
