import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { heldByBoth } from './joint-frame.ts';

const TALKS = wordSet('talks meeting discussions');
/** "The talks", "Their talks", "Tuesday's talks"; "the party's meeting" is of the party. */
const OF_THE_TWO = /(?:^|\s)(?:the|their|(?:today|yesterday|\p{L}+day) ?['’]s)$/u;
const WERE_ON = wordSet(
  'focused focussed covered dealt centred centered touched lasted addressed dwelt revolved concentrated',
);
/** So near the head of its sentence the noun stands. */
const REACH = 8;

/** Both before the press: "A and B told reporters", "standing beside B, A said". */
const BEFORE_PRESS =
  /\b(?:told|tell|spoke to|speaking to|addressed|addressing|briefed|faced|facing) (?:the )?(?:reporters|journalists|newsmen|press|media)\b|\b(?:joint|news|press) (?:news |press )?(?:conference|briefing|appearance|statement)\b|\b(?:standing|stood|speaking|spoke|appearing|appeared) (?:beside|alongside|next to|side by side)\b/;

/** "A and B told reporters …. Today's talks focused on trade": the talks of the two. */
export function talksBeforePress(scene: Scene, before: readonly Scene[]): Frame[] {
  const { doc, sentence } = scene;
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + REACH); i++) {
    if (!TALKS.has(wordAt(doc, i)) || !WERE_ON.has(wordAt(doc, i + 1))) continue;
    if (!OF_THE_TWO.test(phraseIn(doc, Math.max(sentence.from, i - 2), i))) continue;
    if (!before.some(isBeforePress)) continue;
    const reading = { rule: `noun:${wordAt(doc, i)}`, from: i, to: i + 1 };
    return [heldByBoth(scene, { ...reading, kind: 'meeting', channel: 'in_person' })];
  }
  return [];
}

const isBeforePress = ({ doc, sentence, mentions }: Scene): boolean =>
  sentence.kind === 'body' &&
  mentions.filter(({ kind }) => kind === 'person' || kind === 'office' || kind === 'joint').length > 0 &&
  BEFORE_PRESS.test(phraseIn(doc, sentence.from, sentence.to));
