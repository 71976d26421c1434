import type { Group } from '../mentions/groups.ts';
import { phraseIn, wordAt, wordSet } from '../text/words.ts';
import type { Frame } from './frame.ts';
import { pastTime } from './past-time.ts';
import type { Scene } from './scene.ts';
import { side } from './sides.ts';

/** How many tokens one stop of an itinerary takes. */
const MAX_STOP = 16;
const MAX_PURPOSE = 40;
const MAX_STOPS = 4;
const WHERE_OR_WHEN = wordSet('in at on');
const PURPOSES = wordSet('discuss review exchange follow address take consider');
const ENDS = wordSet('; : . who which that to said where when after before');

/**
 * "will hold talks with A in Oslo on Monday and with B in Bern on Tuesday": a frame for each further stop, which
 * stands where its own partner does, so that place and day are its own. Also "spoke to A on Monday and to B on Tuesday".
 */
export function furtherStops(scene: Scene, frame: Frame): Frame[] {
  const stops: Frame[] = [];
  if (frame.sides.length !== 2 || frame.open) return stops;
  let last: Frame = frame;
  while (stops.length < MAX_STOPS) {
    const next = nextStop(scene, last);
    if (!next) return stops;
    stops.push(next);
    last = next;
  }
  return stops;
}

function nextStop(scene: Scene, frame: Frame): Frame | null {
  const { doc, sentence } = scene;
  const partner = frame.sides[1]!.mentions.at(-1)!;
  const mark = wordAt(doc, frame.sides[1]!.mentions[0]!.from - 1);
  let [told, purpose] = [false, false];
  for (let i = partner.to; i < Math.min(sentence.to, partner.to + (purpose ? MAX_PURPOSE : MAX_STOP)); i++) {
    const word = wordAt(doc, i);
    purpose ||= word === 'to' && PURPOSES.has(wordAt(doc, i + 1));
    if (ENDS.has(word) && !(purpose && word === 'to')) return null;
    // "met A, with whom she discussed trade, and with B".
    told ||= WHERE_OR_WHEN.has(word) || word === 'whom';
    if (word !== 'and' && word !== ',') continue;
    const behind = word === ',' && wordAt(doc, i + 1) === 'and' ? i + 2 : i + 1;
    const at = pastTime(doc, behind);
    if (!told && at === behind) continue;
    if (wordAt(doc, at) === 'with' || (wordAt(doc, at) === 'to' && mark === 'to')) {
      const group = groupAt(scene, at + 1);
      if (group && (isThereToo(doc, group) || (behind === i + 1 && isActing(doc, group)))) return null;
      // "met A on Thursday, with B following on Friday"
      if (group && isNext(doc, group.to)) return nextAt(doc, frame, group);
      if (group) return stopAt(frame, group, at);
    } else {
      const group = purpose ? null : metAt(scene, at);
      // Where and when stand behind the partner.
      if (group) return stopAt(frame, group, group.to - 1);
    }
  }
  return null;
}

/** "met A in Oslo on Monday, with B also present": on the same occasion. */
const isThereToo = (doc: Scene['doc'], { to }: Group): boolean => THERE_TOO.test(phraseIn(doc, to, to + 3));
const THERE_TOO =
  /^(?:(?:also|both|too) )?(?:present|attending|participating|in attendance|taking part|sitting in|looking on|on hand|joining)\b/;

/** "received A and B in Oslo on Monday, with A urging him to act": what A did there. */
const isActing = (doc: Scene['doc'], { to }: Group): boolean =>
  !doc.tokens[to]?.cap && ACTING.test(wordAt(doc, to)) && !isNext(doc, to);
const ACTING = /^(?!(?:during|including|regarding|concerning|morning|evening)$)\p{Ll}{2,}ing$/u;

/** "with B following on Friday", "with B to follow later": met after A. */
const isNext = (doc: Scene['doc'], to: number): boolean =>
  NEXT.test(phraseIn(doc, to, to + 4)) && !(wordAt(doc, to + 1) === 'in' && !doc.tokens[to + 2]?.cap);
const NEXT = /^(?:following|to follow)(?: (?:on|in|at|later|the next|a day)\b| [.,]|$)/;
const nextAt = (doc: Scene['doc'], frame: Frame, group: Group): Frame => {
  const stop = stopAt(frame, group, group.to);
  return wordAt(doc, group.to) === 'to' ? { ...stop, status: 'planned' } : stop;
};

/** "met A in Oslo on Monday and B in Bern on Tuesday": one met elsewhere or on another day, as the first was. */
function metAt(scene: Scene, at: number): Group | null {
  const { doc, sentence } = scene;
  const group = groupAt(scene, at);
  const [first] = group?.mentions ?? [];
  // "the Queen at Windsor on Sunday and Zenda's A in Bern on Monday"
  if (!group || first?.kind !== 'person' || (first.title === null && first.country === null)) return null;
  if (wordAt(doc, group.to) === '.') return group;
  const time = pastTime(doc, group.to);
  if (time === group.to && !WHERE_OR_WHEN.has(wordAt(doc, group.to))) return null;
  for (let i = Math.max(time, group.to + 1); i < Math.min(sentence.to, group.to + MAX_WHERE); i++) {
    if (CLOSES.has(wordAt(doc, i))) return group;
    if (PREDICATES.has(wordAt(doc, i)) || (/ed$/.test(wordAt(doc, i)) && !doc.tokens[i]!.cap)) return null;
  }
  return null;
}

/** Behind "in Bern the same day" a verb would make whoever stands before it a subject: nothing else stands there. */
const MAX_WHERE = 7;
const CLOSES = wordSet('. , ; and');
const PREDICATES = ENDS.union(
  wordSet('told sent gave was were is are had has will would came went left saw made took met'),
);

const groupAt = ({ groups }: Scene, at: number): Group | null =>
  groups.find(({ from, mentions }) => from === at && mentions.some(({ kind }) => kind !== 'state')) ?? null;

const stopAt = (frame: Frame, { mentions }: Group, at: number): Frame => ({
  ...frame,
  from: at,
  to: at + 1,
  sides: [frame.sides[0]!, side(mentions, frame.sides[1]!.role)],
  separate: true,
});
