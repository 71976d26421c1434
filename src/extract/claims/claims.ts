import type { Cast, Entity } from '../entities/entity.ts';
import type { Scene } from '../frames/scene.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Quotation, quotationsOf } from '../text/quotes.ts';
import { contentEnd } from './content/bounds.ts';
import { type Content, contentStart } from './content/content.ts';
import { attributed } from './quotations/quoted.ts';
import { standing } from './quotations/standing.ts';
import { verbal } from './quotations/verbal.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import { aboutTalks } from './shapes/about.ts';
import { accordingTo } from './shapes/according.ts';
import { closing } from './shapes/closing.ts';
import { goingOn, goingOnFor } from './shapes/going-on.ts';
import { listed, listItems } from './shapes/lists.ts';
import { nested, parts, reported } from './shapes/parts.ts';
import { passives } from './shapes/passives.ts';
import { isReleased } from './shapes/released.ts';
import { statesTold } from './shapes/states-told.ts';
import { trailing } from './shapes/trailing.ts';
import { heading } from './speakers/heading.ts';
import { isOfSource } from './speakers/nameless-subjects.ts';
import type { Speaker } from './speakers/speaker.ts';
import { speakerOf } from './speakers/speakers.ts';
import type { Telling } from './triggers/telling.ts';
import { tellingOf } from './triggers/telling.ts';
import type { Trigger } from './triggers/trigger.ts';
import { triggersIn } from './triggers/triggers.ts';

export type { Saying } from './saying.ts';

/** All sayings of a document in the order of the text; those of sources without a name are left out. */
export function sayingsOf(scenes: readonly Scene[], cast: Cast, mentions: readonly Mention[]): Saying[] {
  const doc = scenes[0]?.doc;
  if (!doc) return [];
  const quotations = quotationsOf(doc);
  const telling = tellingOf(doc, scenes, cast, mentions, quotations);
  const said = new Set<Quotation>();
  const sayings: Saying[] = [];
  let next = 0;
  for (const scene of scenes) {
    const { sentence } = scene;
    if (sentence.kind === 'title') continue;
    while (next < quotations.length && quotations[next]!.close <= sentence.from) next++;
    const near: Quotation[] = [];
    for (let i = next; i < quotations.length && quotations[i]!.open <= sentence.to; i++)
      near.push(quotations[i]!);
    if (near.some((quotation) => isReleased(doc, quotation, sentence, telling)))
      telling.released = sentence.index;
    const triggers = triggersIn(doc, sentence, near, (quotation) =>
      isReleased(doc, quotation, sentence, telling),
    );
    const reading: Reading = { scene, triggers, quotations: near, said, telling };
    const found = inSentence(reading);
    found.push(...verbal(reading), ...standing(reading, found));
    if (found.length === 0) found.push(...goingOn(reading));
    remember(telling, found, sentence.index);
    heading(scene, telling);
    const about = aboutTalks(scene);
    sayings.push(
      ...found.map((saying) => ({
        ...saying,
        about,
        inJoint: telling.joint,
        told: statesTold(scene, saying),
      })),
    );
  }
  return sayings
    .filter(
      ({ speaker }) =>
        speaker.joint ||
        speaker.other !== undefined ||
        speaker.role !== undefined ||
        speaker.phrase !== undefined ||
        speaker.entities.length > 0,
    )
    .sort((a, b) => a.from - b.from);
}

function remember(telling: Telling, found: readonly Saying[], sentence: number): void {
  const last = found.at(-1);
  if (last) telling.last = { speaker: last.speaker, sentence };
  const quoted = found.findLast(({ mode }) => mode === 'direct');
  if (quoted) telling.quoted = { speaker: quoted.speaker, sentence };
}

function inSentence(reading: Reading): Saying[] {
  const { scene, triggers, telling } = reading;
  const items = listItems(reading);
  if (items) return items;
  const found: Saying[] = [...passives(reading)];
  const according = accordingTo(reading);
  found.push(...according);
  let before: Speaker | null = null;
  let covered =
    according.length > 0 && according[0]!.speaker.entities.length > 0
      ? according[0]!.to
      : scene.sentence.from;
  if (according.some(({ from }) => from > scene.sentence.from + 8)) covered = scene.sentence.from;
  const last = closing(reading);
  for (const trigger of triggers) {
    if (trigger.from < covered || isOfSource(scene, trigger)) continue;
    const quotes = attributed(reading, trigger, before);
    if (quotes) {
      found.push(...quotes);
      before = quotes[0]?.speaker ?? before;
      continue;
    }
    const named = speakerOf(scene, trigger, triggers, before, telling);
    if (!named || (trigger.verb.shared && !named.joint && named.entities.length < 2)) continue;
    const speaker = goingOnFor(scene, named, telling) ?? named;
    if (
      last &&
      trigger.from < last.from &&
      speaker.entities.length > 0 &&
      speaker.entities.every(({ kind }) => /^(?:state|delegation)$/.test(kind))
    )
      continue;
    const list = listed(reading, trigger, speaker);
    if (list) {
      found.push(...list);
      covered = scene.sentence.to;
      continue;
    }
    const content = contentStart(scene, trigger);
    const end = content && contentEnd(scene, content, trigger, triggers);
    if (!content || end === null || !substantial(scene, trigger, content, end)) {
      const behind = trailing(reading, trigger, speaker, found);
      if (behind) {
        found.push(behind);
        covered = Math.max(covered, behind.to);
      }
      before = behind?.speaker ?? (inQuestion(scene, speaker) ? before : speaker);
      continue;
    }
    if (
      ((speaker.source || speaker.phrase !== undefined || speaker.entities.every(passesOn)) &&
        nested(reading, content, end)) ||
      reported(reading, content, speaker)
    ) {
      before = null;
      continue;
    }
    covered = end;
    before = speaker;
    found.push(...parts(reading, trigger, content, end, speaker));
  }
  return found.filter(
    (saying, i) => !found.some((other, j) => j < i && other.from < saying.to && saying.from < other.to),
  );
}

const STAFF = ['aide', 'adviser', 'advisor', 'assistant'];

/** A state, a spokesman, an aide: what they say somebody said is that person's. */
const passesOn = ({ kind, voice, heads }: Entity): boolean =>
  kind === 'state' || voice || STAFF.some((head) => heads.has(head));

/** "declined to say what A had offered, but told": A is not who told. */
const inQuestion = ({ doc, sentence }: Scene, { from }: Speaker): boolean =>
  from > sentence.from + 1 &&
  doc.tokens
    .slice(Math.max(sentence.from, from - 4), from)
    .some(({ lower }) => /^(?:what|whether|when|how|why|where)$/.test(lower));

/** More than a stray word: one word alone only as the object of a preposition or a feeling ("called for restraint"). */
function substantial(
  { doc, groups }: Scene,
  { verb }: Trigger,
  { from, frame }: Content,
  end: number,
): boolean {
  // "agreed that ," at the end of a text says nothing.
  if (end <= from) return false;
  if (verb.nouns && end - from < 3 && /^(?:the|these|those)$/.test(doc.tokens[from]!.lower)) return false;
  // "…, said the king, underlining S": whose words they are.
  if (frame === 'clause' && groups.some((group) => group.from === from && group.to === end)) return false;
  // "informed her of the upcoming election": a matter and nothing said of it.
  if (verb.to === 'recipient' && frame.startsWith('after:') && end - from <= 3) return false;
  if (end - from >= 2) return true;
  const { kind, lower } = doc.tokens[from]!;
  return (
    kind === 'word' &&
    lower.length > 5 &&
    (frame === 'after:for' || frame === 'phrase' || (frame === 'infinitive' && !doc.tokens[from]!.cap))
  );
}
