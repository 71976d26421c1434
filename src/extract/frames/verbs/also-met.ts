import type { EventVerb } from '../../lexicon/event-verbs.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Match } from '../../text/phrases.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { MarkedObject } from '../object.ts';
import { pastTime } from '../past-time.ts';
import type { Scene } from '../scene.ts';

/** "called on A and on B", "met with A, with B and with C": those behind the repeated preposition, met by themselves. */
export function alsoMet(scene: Scene, { to }: Match<EventVerb>, { group, mark }: MarkedObject): Group | null {
  const { doc } = scene;
  const preposition = mark === 'direct' ? wordAt(doc, to - 1) : mark;
  const also = repeatedFrom(scene, group.to, preposition);
  // "to talk to A and to representatives": no one in particular.
  if (also && (REPEATABLE.has(preposition) || also.mentions[0]?.name)) return also;
  // "who hosted her to lunch, and Minister B": B was met by her.
  if (group.mentions.at(-1)!.kind === 'pronoun') return null;
  const insertion =
    wordAt(doc, group.to) === 'to' || /^, who$/.test(`${wordAt(doc, group.to)} ${wordAt(doc, group.to + 1)}`);
  return insertion ? metBehindPurpose(scene, group, preposition) : metBehindPlace(scene, group);
}

/** "at the Federal Chancellery" has no more words. */
const MAX_PLACE = 8;

/** "met A at the chancellery and Speaker B on Monday": where A was met stands between them. */
function metBehindPlace({ doc, groups }: Scene, { to }: Group): Group | null {
  if (wordAt(doc, to) !== 'at') return null;
  const next = groups.find(({ from }) => from > to);
  if (!next || next.from - to > MAX_PLACE || !next.mentions.every(isTitled)) return null;
  const and = wordAt(doc, next.from - 1) === 'the' ? next.from - 2 : next.from - 1;
  return wordAt(doc, and) === 'and' && AFTER_MET.has(wordAt(doc, next.to)) ? next : null;
}

/** All who stand behind the preposition that is said again, in a list that "and" closes; `null` where none do. */
function repeatedFrom({ doc, groups }: Scene, from: number, preposition: string): Group | null {
  const found: Group[] = [];
  for (let end = from, closed = false; !closed; end = found.at(-1)!.to) {
    const at = wordAt(doc, end) === ',' ? end + 1 : end;
    closed = wordAt(doc, at) === 'and';
    // "with B and with C" is one list already.
    if (!closed && found.at(-1) && found.at(-1)!.mentions.length > 1) break;
    if (!closed && at === end) return null;
    const next = closed ? pastTime(doc, at + 1) : at;
    const group = wordAt(doc, next) === preposition ? groups.find((one) => one.from === next + 1) : undefined;
    if (!group) return null;
    found.push(group);
  }
  return { ...found[0]!, mentions: found.flatMap(({ mentions }) => mentions), to: found.at(-1)!.to };
}

const MAX_PURPOSE = 40;

/** "met with A to discuss trade, and with B", "met A, who hosted her to lunch, and Minister B." */
function metBehindPurpose({ doc, groups }: Scene, { to }: Group, preposition: string): Group | null {
  for (const group of groups) {
    if (group.from <= to || group.from > to + MAX_PURPOSE || !isTitled(group.mentions[0]!)) continue;
    const repeated = REPEATABLE.has(preposition) && wordAt(doc, group.from - 1) === preposition;
    const comma = wordAt(doc, group.from - (repeated ? 3 : 2)) === ',';
    if (wordAt(doc, group.from - (repeated ? 2 : 1)) !== 'and' || !comma) continue;
    if (repeated || AFTER_MET.has(wordAt(doc, group.to))) return group;
  }
  return null;
}

const AFTER_MET = wordSet('. to on in at today yesterday');
const isTitled = ({ name, title }: Mention) => name !== null && title !== null;

const REPEATABLE = wordSet('on with upon');

/** Is each of those met named behind a preposition of its own? */
export const areApart = ({ doc }: Scene, { group }: MarkedObject, others: Group | null): boolean =>
  others !== null || group.mentions.slice(1).some(({ from }) => REPEATABLE.has(wordAt(doc, from - 1)));
