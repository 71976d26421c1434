import type { Role } from '#src/model/vocabulary.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { newMention } from '../mentions/new-mention.ts';
import type { Side } from './frame.ts';

/** A side of these mentions in this part. */
export const side = (mentions: Mention[], role: Role = 'participant'): Side => ({ mentions, role });

/** Someone or some body is named in it, not a pronoun alone. */
export const isNamed = ({ mentions }: Group): boolean => mentions.some(({ kind }) => kind !== 'pronoun');

/** One person, by name or office, who owns nothing in the sentence. */
export const isOnePerson = ({ kind, plural, possessive }: Mention): boolean =>
  (kind === 'person' || (kind === 'office' && !plural)) && !possessive;

/** More than one side: a list, or a plural for several ("the two ministers", "they"). */
export const isSeveral = ({ mentions }: Group): boolean =>
  mentions.length > 1 ||
  mentions.some(
    ({ plural, countries, kind }) =>
      plural && (countries.length > 1 || kind === 'joint' || kind === 'pronoun'),
  );

/** A mention of all sides together at tokens `from` ≤ i < `to`, where the text has none of its own. */
export const jointMention = (sentence: number, from: number, to: number, determiner: string): Mention =>
  newMention({ index: sentence }, { kind: 'joint', from, to, plural: true, determiner });
