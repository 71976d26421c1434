import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';

/** One sentence with what was found in it: what the frame rules work on. */
export interface Scene {
  doc: Tokenised;
  sentence: Sentence;
  mentions: Mention[];
  groups: Group[];
}

/** A scene for each sentence of a document, in order. */
export function scenesOf(doc: Tokenised, mentions: readonly Mention[], groups: readonly Group[]): Scene[] {
  const scenes: Scene[] = doc.sentences.map((sentence) => ({ doc, sentence, mentions: [], groups: [] }));
  for (const mention of mentions) scenes[mention.sentence]!.mentions.push(mention);
  for (const group of groups) scenes[group.sentence]!.groups.push(group);
  return scenes;
}

/** A question tells of no event. */
export const isQuestion = ({ doc, sentence }: Scene): boolean => doc.tokens[sentence.to - 1]?.text === '?';
