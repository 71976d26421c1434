import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { pastOpener } from '../verbs/fronted.ts';

/** What one does with someone at a meeting. */
const TALKING = wordSet(
  `discussed discusses reviewed reviews raised addressed considered explored examined focused touched talked spoke
  exchanged agreed signed stressed underlined emphasised emphasized tackled covered concentrated debated negotiated
  broached described surveyed analysed analyzed assessed`,
);
/** Between the subject and its verb stand no more adverbs. */
const MAX_ADVERBS = 2;
const ADVERB = /ly$|^(?:also|then|later|again|mainly)$/;

/** "With B he discussed trade", "With Chad's premier, C, A reviewed the war": a stop of a round of talks, told by whom it was with. */
export function frontedTalkFrames(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  if (sentence.kind !== 'body') return [];
  const at = pastOpener(doc, sentence.from);
  const met = wordAt(doc, at) === 'with' ? groups.find(({ from }) => from === at + 1) : undefined;
  if (!met?.mentions.every(canBeMet)) return [];
  const from = wordAt(doc, met.to) === ',' ? met.to + 1 : met.to;
  const subject = groups.find((group) => group.from === from);
  if (!subject?.mentions.every(canTalk)) return [];
  const verb = verbBehind(scene, subject);
  if (verb === null || isRemote(channelIn(scene))) return [];
  const { status, background } = standingOfVerb(doc, sentence.from, verb);
  return status === 'held' ? [frameOf(sentence.index, verb, subject, met, background)] : [];
}

function verbBehind({ doc, sentence }: Scene, { to }: Group): number | null {
  let at = to;
  while (at < to + MAX_ADVERBS && ADVERB.test(wordAt(doc, at))) at++;
  return at < sentence.to && TALKING.has(wordAt(doc, at)) ? at : null;
}

const canBeMet = ({ kind, possessive }: Mention): boolean =>
  !possessive && /^(?:person|office|delegation)$/.test(kind);

const canTalk = ({ kind, possessive, determiner }: Mention): boolean =>
  !possessive &&
  (/^(?:person|office)$/.test(kind) || (kind === 'pronoun' && /^(?:he|she)$/.test(determiner ?? '')));

const frameOf = (sentence: number, at: number, subject: Group, met: Group, background: boolean): Frame => ({
  rule: 'verb:talk-with',
  sentence,
  from: at,
  to: at + 1,
  kind: null,
  channel: null,
  status: 'held',
  sides: [side(subject.mentions, 'participant'), side(met.mentions, 'participant')],
  background,
  separate: false,
  visit: false,
  open: false,
});
