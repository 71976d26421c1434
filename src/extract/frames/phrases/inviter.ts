import type { Group } from '../../mentions/groups.ts';
import type { StatePiece } from '../../mentions/mention.ts';
import { wordAt } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

/** "at the invitation of his friend, President B": so far behind the word the inviter begins. */
const REACH = 4;

/** "will visit Zenda at the invitation of President B": who receives the visitor in that state; a guild or another state's head does not. */
export function inviterIn({ doc, sentence, groups }: Scene, state: StatePiece | 'any' | null): Group | null {
  for (let i = sentence.from + 2; i < sentence.to; i++) {
    if (wordAt(doc, i) !== 'invitation') continue;
    const group =
      wordAt(doc, i - 2) === 'at'
        ? groups.find(({ from }) => from > i && from - i <= REACH)
        : groups.find(({ from, to }) => to <= i && i - to <= OWNING && wordAt(doc, from - 1) === 'at');
    const [host] = group?.mentions ?? [];
    const isTheirs = !host?.country || state === 'any' || host.country.code === state?.code;
    if (host && isTheirs && !host.organization && isOne(host, group!.to <= i)) return group!;
  }
  return null;
}

/** "at B's invitation": between the two stands the mark of the genitive, or nothing. */
const OWNING = 1;

const isOne = ({ kind, plural, possessive }: Group['mentions'][number], owning: boolean): boolean =>
  !plural && (!possessive || owning) && (kind === 'person' || kind === 'office');
