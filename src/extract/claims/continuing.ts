import type { Scene } from '../frames/scene.ts';
import { wordAt, wordSet } from '../words.ts';
import type { Content } from './content.ts';

/** "noted that as members of the League, A and B share": the first comma of the clause is that of its opening phrase. */
export const opensWithAdverbial = ({ doc }: Scene, { from, frame }: Content, comma: number): boolean =>
  frame === 'clause' &&
  OPENS_ADVERBIAL.has(wordAt(doc, from)) &&
  !doc.tokens.slice(from, comma).some(({ text }) => text === ',');
const OPENS_ADVERBIAL = wordSet(
  'as for in on at with after since while if when despite although though given under through amid unlike like by before during',
);

/** The clause that is said is about what a state does. */
export const isOfState = ({ groups }: Scene, { from, frame }: Content): boolean => {
  const subject = frame === 'clause' ? groups.find((group) => group.from === from) : undefined;
  return subject?.mentions.every(({ kind, possessive }) => kind === 'state' && !possessive) ?? false;
};
