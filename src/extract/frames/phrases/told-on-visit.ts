import { countryOfCapital } from '../../gazetteer/cities.ts';
import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { WENT } from '../../lexicon/journey-verbs.ts';
import { TELLING_THERE, WRITTEN } from '../../lexicon/telling.ts';
import type { Group } from '../../mentions/groups.ts';
import { oneOf, someWord, wordSet } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { isOfficialOf, tellThere } from './told-there.ts';

const isTelling = oneOf(TELLING_THERE.union(wordSet('warned reassured')));
const GOING = WENT.union(wordSet('visited'));
/** What ties the telling to the journey: "visited Oslo on Monday, where he told", "flew to Oslo and told". */
const TIES = wordSet('where when and');
/** Between the telling and the verb of the journey stand its goal, its day and the speaker. */
const REACH = 16;

/** "A visited Oslo last week, when he told Norwegian Prime Minister B that …": whom a visitor tells something at home was met there. */
export function toldOnVisitFrames(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  if (sentence.kind !== 'body') return [];
  const frames: Frame[] = [];
  for (let i = sentence.from + 2; i < sentence.to; i++) {
    if (!isTelling(doc.tokens[i]!.word)) continue;
    const host = groups.find(({ from }) => from === i + 1);
    const guest = host && isNamed(host) ? subjectBefore(scene, i) : null;
    if (!host || guest?.mentions.length !== 1 || !isOnVisitTo(scene, i, host)) continue;
    if (isRemote(channelIn(scene)) || someWord(doc, i, sentence.to, WRITTEN)) return [];
    const { status, background } = standingOfVerb(doc, sentence.from, i);
    if (status === 'held') frames.push(tellThere(sentence.index, i, guest, host, background));
  }
  return frames;
}

const isNamed = ({ mentions: [one] }: Group): boolean => one!.name !== null && one!.country !== null;

/** A journey to the state of the host is told before in the clause, and tied to what was told. */
function isOnVisitTo({ doc, sentence }: Scene, at: number, host: Group): boolean {
  const code = host.mentions[0]!.country!.code;
  if (!isOfficialOf(host, code)) return false;
  let tied = false;
  let there = false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i--) {
    const token = doc.tokens[i]!;
    if (/^[;:"“”]$/.test(token.text)) return false;
    tied ||= TIES.has(token.lower);
    there ||= tied && token.cap && isIn(doc, i, sentence.to, code);
    if (GOING.has(token.lower)) return tied && there;
  }
  return false;
}

function isIn(doc: Scene['doc'], at: number, end: number, code: string): boolean {
  const entry = GAZETTEER.at(doc.tokens, at, end);
  if (entry?.value.type === 'country') return entry.value.code === code;
  return countryOfCapital(doc.tokens[at]!.text) === code;
}
