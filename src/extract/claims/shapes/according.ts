import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import { newMention } from '../../mentions/new-mention.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { oneOf, someToken, wordAt, wordSet } from '../../text/words.ts';
import { actOf } from '../acts.ts';
import { trimmed } from '../content/connectors.ts';
import { innerEnd, quotationSaying } from '../quotations/quoted.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { issuing, seatSpeaker } from '../speakers/issuers.ts';
import { jointPaperAt } from '../speakers/joint-statement.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { speakerFrom } from '../speakers/speaker-from.ts';
import { notedAt } from './noted-at.ts';

/**
 * "According to X, S" and "S, according to X" where X is someone by name or office; "In X's view, S" and
 * "As X put it, S" too, and "As X noted, S".
 */
export function accordingTo(reading: Reading): Saying[] {
  const { scene, telling } = reading;
  const paper = jointPaper(scene);
  const source = paper ?? accordingAt(scene) ?? viewAt(scene) ?? putAt(scene) ?? notedAt(reading);
  const body = source && !ofState(source) ? null : bodyAt(reading, source);
  if (body) return toldBy(reading, body, body.speaker);
  if (!source || ofState(source)) return [];
  const whole = quotedBehind(reading, source);
  if (whole) return whole;
  const speaker = paper ? allSides(source.group) : speakerFrom(source.group, telling);
  return !speaker || (speaker.joint && !paper) || isTold(reading, source.group, speaker)
    ? []
    : toldBy(reading, source, speaker);
}

/** "Minister A will meet B, according to the diplomat": whoever is told of by name is not whose words they are. */
const isTold = ({ scene: { mentions }, telling }: Reading, group: Group, { entities }: Speaker): boolean =>
  group.mentions.every(({ kind }) => kind === 'office') &&
  mentions.some(
    (mention) =>
      mention.kind === 'person' && !mention.possessive && entities.includes(telling.cast.of.get(mention)!),
  );

/** What the sentence says beside the words that name whose words they are. */
function toldBy(reading: Reading, source: Pick<Source, 'at' | 'to'>, speaker: Speaker): Saying[] {
  const { scene, triggers, quotations, said } = reading;
  const { doc, sentence } = scene;
  const { at } = source;
  const front = doc.tokens[source.to]?.text === ',' && at <= sentence.from + 6;
  const from = front ? source.to + 1 : sentence.from;
  const to = front ? trimmed(scene, from, sentence.to) : trimmed(scene, from, at);
  if (to - from < 4 || discussed(scene.doc, from, to)) return [];
  const inner = triggers.some(({ from: start, form }) => start >= from && start < to && form === 'finite');
  if (inner && (speaker.source || !front)) return [];
  const quoted = quotations.find(({ open, close }) => open === from && close >= to && close <= sentence.to);
  if (quoted) said.add(quoted);
  return [
    {
      from: quoted?.from ?? from,
      to: quoted ? innerEnd(scene, quoted.from, quoted.to) : to,
      sentence: sentence.index,
      speaker,
      mode: quoted ? 'direct' : 'indirect',
      act: actOf(doc, null, { from, to, frame: 'clause' }),
      rule: 'claim:according-to',
      trigger: { from: at, to: at + 2 },
    },
  ];
}

/** 'According to X: "Q. Q."': the quotation with all its sentences; `null` where none follows the colon. */
function quotedBehind({ scene, telling, quotations, said }: Reading, { group, to }: Source): Saying[] | null {
  if (scene.doc.tokens[to]?.text !== ':') return null;
  const quotation = quotations.find(({ open }) => open === to + 1);
  const speaker = quotation && speakerFrom(group, telling);
  if (!quotation || !speaker) return null;
  said.add(quotation);
  return [quotationSaying(scene, quotation, speaker, null)];
}

const ofState = ({ group }: Source): boolean => group.mentions[0]?.kind === 'state';

/** "According to the Foreign Ministry, S", "S, according to the Kremlin": a body that speaks for a government. */
function bodyAt(
  { scene, telling }: Reading,
  named: Source | null,
): (Pick<Source, 'at' | 'to'> & { speaker: Speaker }) | null {
  if (named) {
    const speaker = seatSpeaker(scene, named.group, telling);
    return speaker && { at: named.at, to: named.to, speaker };
  }
  const { doc, sentence } = scene;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (wordAt(doc, at) !== 'according' || wordAt(doc, at + 1) !== 'to') continue;
    for (let to = at + 3; to < Math.min(sentence.to, at + LONGEST_BODY); to++) {
      if (!/^[.,]$/.test(doc.tokens[to]!.text)) continue;
      const speaker = issuing(scene, to, telling);
      return speaker && speaker.from <= at + 3 ? { at, to, speaker } : null;
    }
    return null;
  }
  return null;
}
/** "according to a statement of the Ministry of Foreign Affairs of Zenda" has no more words. */
const LONGEST_BODY = 14;

/** Whose words they are, and the tokens that say so. */
export interface Source {
  group: Group;
  at: number;
  to: number;
}

/** "according to a joint statement": all sides say it. */
function jointPaper(scene: Scene): Source | null {
  const { doc, sentence } = scene;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (wordAt(doc, at) !== 'according' || wordAt(doc, at + 1) !== 'to') continue;
    const end = jointPaperAt(scene, at + 2);
    if (end === null) continue;
    const comma = Math.min(pastIssue(doc, end), sentence.to - 1);
    return { group: { mentions: [], from: at + 2, to: end, sentence: sentence.index }, at, to: comma };
  }
  return null;
}

/** "a joint statement issued after the talks,": the comma. */
function pastIssue(doc: Tokenised, end: number): number {
  if (!/^(?:issued|released|signed|adopted|published)$/.test(wordAt(doc, end))) return end;
  for (let i = end; i < Math.min(doc.tokens.length, end + MAX_ISSUE); i++)
    if (doc.tokens[i]!.text === ',') return i;
  return end;
}

/** "issued here on Tuesday after the talks of the two ministers" has no more words. */
const MAX_ISSUE = 14;

const allSides = ({ from, to }: Group): Speaker => ({
  entities: [],
  joint: true,
  source: false,
  mentions: [],
  from,
  to,
});

/** "according to X". */
function accordingAt({ doc, sentence, groups }: Scene): Source | null {
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if (doc.tokens[at]!.lower !== 'according' || doc.tokens[at + 1]!.lower !== 'to') continue;
    const group = groups.find(({ from }) => from === at + 2);
    return group && !group.mentions.at(-1)!.possessive ? { group, at, to: group.to } : null;
  }
  return null;
}

const VIEWS = wordSet('opinion view words judgment judgement estimation assessment');
const THEIR_OWN: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** "In X's opinion", "In the view of X", "In his words" at the head of a sentence. */
function viewAt({ doc, sentence, groups }: Scene): Source | null {
  const at = sentence.from;
  if (wordAt(doc, at) !== 'in') return null;
  const own = THEIR_OWN.get(wordAt(doc, at + 1));
  if (own !== undefined && VIEWS.has(wordAt(doc, at + 2)))
    return { group: pronounGroup(sentence, at + 1, own), at, to: at + 3 };
  const group = groups.find(({ from }) => from > at);
  if (!group || group.from > at + 4) return null;
  const noun = group.from === at + 1 ? group.to + 1 : group.from - 2;
  if (!VIEWS.has(wordAt(doc, noun))) return null;
  if (noun > group.to) return group.mentions.at(-1)!.possessive ? { group, at, to: noun + 1 } : null;
  return wordAt(doc, group.from - 1) === 'of' ? { group, at, to: group.to } : null;
}

/** "As X put it, S". */
function putAt({ doc, sentence, groups }: Scene): Source | null {
  const at = sentence.from;
  if (wordAt(doc, at) !== 'as') return null;
  const group = groups.find(({ from }) => from === at + 1);
  if (!group || !/^(?:put|puts)$/.test(wordAt(doc, group.to)) || wordAt(doc, group.to + 1) !== 'it')
    return null;
  return { group, at, to: group.to + 2 };
}

function pronounGroup(sentence: Sentence, at: number, determiner: string): Group {
  const mention = newMention(sentence, { kind: 'pronoun', from: at, to: at + 1, determiner });
  return { mentions: [mention], from: at, to: at + 1, sentence: sentence.index };
}

const tellsOfTalks = oneOf('discussed reviewed');

const discussed = (doc: Reading['scene']['doc'], from: number, to: number) =>
  someToken(doc, from, to, tellsOfTalks);
