import { INDEFINITE } from '../../lexicon/determiners.ts';
import { SAID } from '../../lexicon/saying.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention, StatePiece } from '../../mentions/mention.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { townAt as townNamedAt } from '../../where/towns.ts';
import type { Frame, Side } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { inviterIn } from './inviter.ts';
import { namedVisit, standingOfVisit } from './visit-noun.ts';

const LEAD_SENTENCES = 4;

/**
 * "President A made a state visit to X": a visit by itself, told at the head of a text. It is an event only where
 * the text tells of no meeting.
 */
export function visitFrames(scenes: readonly Scene[]): Frame[] {
  const lead = scenes.slice(0, LEAD_SENTENCES);
  const told = lead.filter(({ sentence }) => sentence.kind !== 'title').flatMap(visitsIn);
  const headline = lead.filter(({ sentence }) => sentence.kind === 'title').flatMap(visitsIn);
  // "President visits Zenda" above "will visit Zenda on Friday": the text tells whether it is to come.
  const frames = [...headline.filter((frame) => !told.some((other) => isSameVisit(frame, other))), ...told];
  const host = frames.length > 0 ? jointConference(scenes) : null;
  return host ? frames.map((frame) => ({ ...frame, sides: [frame.sides[0]!, host] })) : frames;
}

/** Of the same guest to the same state; a headline may spare the name ("President visits Zenda") or give a part of it. */
function isSameVisit(headline: Frame, told: Frame): boolean {
  if (headline.visited?.code !== told.visited?.code) return false;
  const [a] = headline.sides[0]!.mentions;
  const [b] = told.sides[0]!.mentions;
  if (!a || !b) return false;
  if (a.country && b.country && a.country.code !== b.country.code) return false;
  if (!a.name || !b.name) return a.head === b.head;
  return isPartOf(a.name.text, b.name.text) || isPartOf(b.name.text, a.name.text);
}

const isPartOf = (part: string, name: string): boolean => ` ${name} `.includes(` ${part} `);

function visitsIn(scene: Scene): Frame[] {
  const frames: Frame[] = [];
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) {
    const frame = (tellsOfVisit(scene, i) ? visitAt(scene, i) : null) ?? namedVisitAt(scene, i);
    if (frame) frames.push(frame);
  }
  return frames;
}

const NOUNS = wordSet('visit trip');
/** "will be in Zenda", "will travel to Zenda": a visit where whoever receives has invited, or the text calls it one. */
const JOURNEYS = wordSet('be travel travels travelled traveled fly flies flew arrive arrives arrived');
/** "A said mercenaries arrived in Zenda": the journey of another. */
const SAYING = wordSet([...SAID].join(' '));
const GOAL = wordSet('in to');
const HERE = 'here';
const VERBS = wordSet('visited visits');
const BEFORE_VERB = wordSet('to will');
const WILL = wordSet('will');

/** "a visit to", "visited", "will visit", "will be in". */
function tellsOfVisit({ doc }: Scene, i: number): boolean {
  const word = wordAt(doc, i);
  if (VERBS.has(word) || (NOUNS.has(word) && wordAt(doc, i + 1) === 'to')) return true;
  if (JOURNEYS.has(word) && (GOAL.has(wordAt(doc, i + 1)) || wordAt(doc, i + 1) === HERE)) return true;
  return word === 'visit' && BEFORE_VERB.has(wordAt(doc, i - 1));
}

interface Host {
  host: Mention;
  state: StatePiece;
}

/** Who receives: the state close behind token `i`, or who has invited there; to a town or on a journey goes a guest only where one has. */
function hostOf(scene: Scene, i: number): Host | null {
  const { doc, sentence, groups } = scene;
  if (wordAt(doc, i + 1) === HERE) return hostHere(scene);
  const near = groups.find(({ from }) => from > i && from - i <= 4)?.mentions[0];
  const visited = near?.kind === 'state' ? near.country : null;
  const state = visited ?? townAt(doc, GOAL.has(wordAt(doc, i + 1)) ? i + 2 : i + 1, sentence.to);
  if (!state) return null;
  const inviter = inviterIn(scene, state)?.mentions[0];
  if (inviter) return { host: inviter, state };
  const tells = !JOURNEYS.has(wordAt(doc, i)) || isJourneyOfVisit(scene, i);
  return near && visited && tells ? { host: near, state } : null;
}

/** "will travel to Zenda on Friday for an official visit": what the journey is for. */
const isJourneyOfVisit = ({ doc, sentence }: Scene, i: number): boolean =>
  !IF.test(phraseIn(doc, i, sentence.to)) &&
  !someWord(doc, sentence.from, i, SHIPS) &&
  FOR_VISIT.test(`${phraseIn(doc, i + 2, Math.min(sentence.to, i + TO_VISIT))} `);
const FOR_VISIT =
  /^[^,.;:]{1,60}? (?:for|on) an? (?:(?!(?:private|family|holiday|personal|umrah|port)\b)[\w-]+ ){0,4}visit (?!(?:to|with)\b)/;
const IF = / (?:if|unless) /;
/** "The frigate Admiral A arrived in Zenda". */
const SHIPS = wordSet(
  'frigate ship cruiser vessel destroyer warship carrier submarine squadron corvette yacht',
);
const TO_VISIT = 22;

/** "arrived here on a visit at the invitation of the Zendan president": to Zenda. */
function hostHere(scene: Scene): { host: Mention; state: StatePiece } | null {
  const host = inviterIn(scene, 'any')?.mentions[0];
  return host?.country ? { host, state: host.country } : null;
}

const NO_CONTEXT = { countries: new Set<string>(), dateline: null, home: null };

/** A town of which the state is known. */
function townAt(doc: Scene['doc'], at: number, end: number): StatePiece | null {
  const town = townNamedAt(doc, at, end, NO_CONTEXT);
  return town?.city && town.country ? { ...town.city, code: town.country } : null;
}

/** The visit of a person to a state or an inviter close behind token `i`; `null` where either is missing. */
function visitAt(scene: Scene, i: number): Frame | null {
  const { doc, sentence } = scene;
  const guest = subjectBefore(scene, i);
  const host = hostOf(scene, i);
  if (!host || !guest?.mentions.some(isSomeone)) return null;
  if (JOURNEYS.has(wordAt(doc, i)) && someWord(doc, guest.to, i, SAYING)) return null;
  const { status } = standingOfVerb(doc, sentence.from, i);
  if (!status) return null;
  const ahead = someWord(doc, sentence.from, i, WILL) || isToPay(scene, i) || isToLeave(scene, i);
  return frameOf(scene, i, guest, host, ahead && status === 'held' ? 'planned' : status);
}

/** "The visit of A to B will take place on Friday", "A's visit to B began". */
function namedVisitAt(scene: Scene, i: number): Frame | null {
  const named = NOUNS.has(wordAt(scene.doc, i)) ? namedVisit(scene, i) : null;
  const goal = named && scene.groups.find(({ from }) => from > named.to && from - named.to <= 3);
  const host = named && hostOf(scene, named.to - 1);
  const [who] = named?.guest.mentions ?? [];
  // "The first visit of a Zendan president to Chad took place in 1958"
  if (!goal || !host || !who || !isSomeone(who) || INDEFINITE.has(who.determiner ?? '')) return null;
  const status = standingOfVisit(scene, i, goal);
  return status && frameOf(scene, i, named.guest, host, status);
}

const isSomeone = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';

const frameOf = (
  { sentence }: Scene,
  i: number,
  guest: Group,
  { host, state }: Host,
  status: Frame['status'],
): Frame => ({
  rule: 'visit:state',
  sentence: sentence.index,
  from: i,
  to: i + 1,
  kind: 'meeting',
  channel: 'in_person',
  status,
  sides: [side(guest.mentions, 'guest'), side([host], 'host')],
  background: false,
  separate: false,
  visit: true,
  visited: state,
  open: false,
});

/** "leaves on Monday for a state visit to Chad". */
const isToLeave = ({ doc, sentence }: Scene, visit: number): boolean =>
  LEAVES_FOR.test(phraseIn(doc, backFrom(doc, visit, TO_LEAVE), visit)) && sentence.kind === 'body';
const LEAVES_FOR = /\b(?:leaves|leave|departs)(?: [\w-]+){0,4} (?:for|on)(?: [\w-]+){1,4}$/;
const TO_LEAVE = 12;

/** "President A to pay two-day visit to Chad": a headline. */
const isToPay = ({ doc, sentence }: Scene, visit: number): boolean =>
  sentence.kind === 'title' &&
  doc.tokens
    .slice(sentence.from, visit)
    .some(({ lower }, k) => lower === 'to' && PAYING.has(wordAt(doc, sentence.from + k + 1)));
const PAYING = wordSet('pay make visit begin start');

/** "at a news conference with Prime Minister B": the host whom the visitor certainly met. */
function jointConference(scenes: readonly Scene[]): Side | null {
  for (const { doc, sentence, groups } of scenes) {
    for (let i = sentence.from; i < sentence.to - 1; i++) {
      if (wordAt(doc, i) !== 'conference' || wordAt(doc, i + 1) !== 'with') continue;
      const group = groups.find(({ from }) => from === i + 2);
      if (group?.mentions[0]?.kind === 'person') return side(group.mentions, 'host');
    }
  }
  return null;
}
