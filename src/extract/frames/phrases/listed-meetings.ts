import { DAYS } from '../../lexicon/names.ts';
import { MONTH_NAMES } from '../../lexicon/time-words.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { oneOf, someToken, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';

const MEETINGS = wordSet('meetings engagements bilaterals talks consultations');
const CALLS = wordSet('calls');
const isSeveral = oneOf(MEETINGS.union(CALLS));
const isFollowing = oneOf('following these below');
const PLANNED = wordSet('will scheduled due plans expected');
/** No programme has more rows. */
const MOST = 30;
/** A number, a date or a bullet stands before the name, and no more than that. */
const MAX_BEFORE = 8;
/** An item tells of somebody and is no sentence. */
const VERBS = wordSet(
  'is are was were has have had will would met held said told received spoke discussed agreed joined accompanied attended',
);

/**
 * "A held the following meetings", and below it a table or a list with one name a row: a meeting of A with each.
 * Declines rows that are sentences, which tell of their meetings themselves.
 */
export function listedMeetings(scenes: readonly Scene[]): Frame[] {
  return scenes.flatMap((lead, k) => {
    const host = announced(lead);
    if (!host) return [];
    const frames: Frame[] = [];
    for (const item of scenes.slice(k + 1, k + 1 + MOST)) {
      const met = item.sentence.paragraph === lead.sentence.paragraph ? null : listed(item);
      if (!met) break;
      frames.push(frameOf(lead, host, item, met));
    }
    return frames;
  });
}

/** Who is said to have held the meetings that follow; `null` where none are announced. */
function announced({ doc, sentence, groups }: Scene): Group | null {
  const { from, to, kind } = sentence;
  const colon = wordAt(doc, to - 1) === ':';
  if (kind !== 'body' || !someToken(doc, from, to, isSeveral)) return null;
  if (!colon && !someToken(doc, from, to, isFollowing)) return null;
  const first = groups.find(({ mentions }) => mentions.every(isSomeone));
  return first && !first.mentions.some(({ possessive, governed }) => possessive || governed) ? first : null;
}

/** The one whom a row names, before what the meeting was about. */
function listed({ doc, sentence, groups }: Scene): Group | null {
  const { from, to } = sentence;
  const [first] = groups;
  if (!first?.mentions.every(isIntroduced) || first.from - from > MAX_BEFORE) return null;
  for (let i = from; i < to; i++) if (VERBS.has(wordAt(doc, i))) return null;
  for (let i = from; i < first.from; i++)
    if (doc.tokens[i]!.kind === 'word' && !BEFORE.has(wordAt(doc, i))) return null;
  return first;
}

const BEFORE = new Set([...DAYS, ...MONTH_NAMES, ...wordSet('on the with am pm st nd rd th')]);

const isSomeone = ({ kind, name }: Mention): boolean =>
  kind === 'person' && name !== null ? true : kind === 'office';

const isIntroduced = ({ kind, title, country, organization }: Mention): boolean =>
  (kind === 'person' && title !== null) || (kind === 'office' && (country !== null || organization !== null));

const frameOf = (lead: Scene, host: Group, { sentence }: Scene, met: Group): Frame => ({
  rule: 'noun:listed-meeting',
  sentence: sentence.index,
  from: met.from,
  to: met.to,
  ...(someWord(lead.doc, lead.sentence.from, lead.sentence.to, CALLS)
    ? { kind: 'call', channel: null }
    : { kind: 'meeting', channel: 'in_person' }),
  status: someWord(lead.doc, lead.sentence.from, lead.sentence.to, PLANNED) ? 'planned' : 'held',
  sides: [side(host.mentions), side(met.mentions)],
  background: false,
  separate: false,
  visit: false,
  open: false,
});
