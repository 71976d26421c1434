import type { Scene } from '../../frames/scene.ts';
import { DAYS } from '../../lexicon/names.ts';
import { DISCUSSION_VERBS, NARRATIVE_VERBS } from '../../lexicon/reporting-verbs.ts';
import { SAID } from '../../lexicon/saying.ts';
import { oneOf, someWord, wordSet } from '../../text/words.ts';
import { connectorBefore } from './connectors.ts';
import type { Content } from './content.ts';

const narrates = oneOf(DISCUSSION_VERBS.union(NARRATIVE_VERBS));

const RELATIVES = wordSet('who which that');
/** "thanked A for his help and left for B", "… and discussed C". */
export function narrativeCut(scene: Scene, at: number, content: Content): number | null {
  const { lower, word } = scene.doc.tokens[at]!;
  if (
    lower === 'but' &&
    content.frame !== 'clause' &&
    isNotDone(scene.doc, at + 1) &&
    !someWord(scene.doc, content.from, at, RELATIVES)
  )
    return at;
  if (!narrates(word)) return null;
  const subject = groupBefore(scene, at);
  if (
    subject !== null &&
    DISCUSSION_VERBS.has(lower) &&
    /^(?:and|while)$/.test(scene.doc.tokens[subject - 1]!.lower)
  )
    return subject - 1;
  const joined = /^(?:and|,|then|also|later|jointly|before|but)$/.test(scene.doc.tokens[at - 1]!.lower);
  if (!joined) return null;
  if (DISCUSSION_VERBS.has(lower) || (NARRATIVE_VERBS.has(lower) && content.frame !== 'clause'))
    return connectorBefore(scene, at);
  return null;
}

/** "agreed to go on, and Ministers A and B will meet again": behind an infinitive another subject opens a clause of its own. */
export function otherSubjectCut({ doc, groups }: Scene, at: number, { frame }: Content): number | null {
  if (doc.tokens[at]!.lower !== 'and' || doc.tokens[at - 1]!.text !== ',' || frame === 'clause') return null;
  const subject = groups.find(({ from }) => from === at + 1);
  return subject && AUXILIARY.test(doc.tokens[subject.to]?.lower ?? '') ? at - 1 : null;
}
const AUXILIARY = /^(?:will|would|is|are|was|were|has|have|had)$/;

/** "expressed interest but did not accept it": what was not done. */
const isNotDone = ({ tokens }: Scene['doc'], at: number): boolean =>
  (/^(?:did|has|had|was|were|would)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:not|n['’]t)$/.test(tokens[at + 1]?.lower ?? '')) ||
  /^(?:did|would|was)n['’]t$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'stopped' && tokens[at + 1]?.lower === 'short');

/** The first token of the actors right before a verb. */
function groupBefore({ doc, groups }: Scene, at: number): number | null {
  const end = /^(?:also|then|later|had|have|has)$/.test(doc.tokens[at - 1]!.lower) ? at - 1 : at;
  return groups.find(({ to }) => to === end)?.from ?? null;
}

/** ", according to A", ", as he put it", ", A's office said". */
export function attributionCut({ doc }: Scene, at: number): number | null {
  const { lower } = doc.tokens[at]!;
  const comma = doc.tokens[at - 1]!.text === ',';
  if (lower === 'according' && doc.tokens[at + 1]?.lower === 'to') return comma ? at - 1 : at;
  if (
    comma &&
    lower === 'as' &&
    /^(?:he|she|they)$/.test(doc.tokens[at + 1]?.lower ?? '') &&
    /^(?:put|said|called|says)$/.test(doc.tokens[at + 2]?.lower ?? '')
  )
    return at - 1;
  // ", as reported the news service of the ministry".
  if (comma && lower === 'as' && /^(?:reported|informed|announced)$/.test(doc.tokens[at + 1]?.lower ?? ''))
    return at - 1;
  // "hope for a deal, reports ZNA": an agency behind its verb.
  if (comma && /^(?:reports|writes|informs)$/.test(lower) && doc.tokens[at + 1]?.cap) return at - 1;
  // "which, she said, had helped": within what is said.
  if (comma && doc.tokens[at + 2]?.text === ',' && /^(?:he|she|they)$/.test(lower)) return null;
  return comma && (saidBySource(doc, at) || learnedBy(doc, at)) ? at - 1 : null;
}

/** "ZNA learned from the ministry", "Zenda Today has learned": the agency that passes it on. */
function learnedBy({ tokens }: Scene['doc'], at: number): boolean {
  let i = at;
  while (i < at + LONGEST_AGENCY && tokens[i]?.cap) i++;
  if (i === at) return false;
  const verb = tokens[i]?.lower === 'has' ? i + 1 : i;
  return (
    /^(?:learned|learnt|learns)$/.test(tokens[verb]?.lower ?? '') &&
    /^(?:from|on|today|yesterday|[.,;])$/.test(tokens[verb + 1]?.lower ?? '.')
  );
}
const LONGEST_AGENCY = 4;

/** "the sources said", "an aide said", "state radio reported": words of attribution of a source that takes no part. */
function saidBySource(doc: Scene['doc'], at: number): boolean {
  for (let i = at + 1; i < at + 9; i++) {
    const token = doc.tokens[i];
    // "sources close to the delegation said"
    if (token?.lower === 'to' && doc.tokens[i - 1]!.lower === 'close') continue;
    // "spokespeople for the Zendan Ministry of Trade said"
    if (token?.lower === 'for' && doc.tokens[i - 1]!.lower.startsWith('spokes')) continue;
    if (!token || /^(?:[,;]|that|to|for|with|and)$/.test(token.lower)) return false;
    if (token.lower === 'told') return true;
    if (SAID.has(token.lower) || /^report(?:s|ed)$/.test(token.lower))
      return BEHIND_SOURCE.has(doc.tokens[i + 1]?.lower ?? '.');
  }
  return false;
}

/** "sources said on Friday", "an aide said after the talks". */
const BEHIND_SOURCE = new Set([
  ...DAYS,
  ...wordSet('. , " ” on in after following later earlier during at today here late yesterday'),
]);

/** ", a point on which …", ", a call that …": the writer's comment on what was said. */
export function commentCut({ doc }: Scene, at: number): number | null {
  if (doc.tokens[at - 1]!.text !== ',') return null;
  if (isOneOfWhich(doc, at)) return at - 1;
  if (!/^(?:an?|something|adding)$/.test(doc.tokens[at]!.lower)) return null;
  for (let i = at + 1; i < at + 5; i++) {
    const lower = doc.tokens[i]?.lower ?? '';
    if (
      /^(?:point|idea|call|move|request|proposal|demand|view|position|suggestion|charge|remark|step|stance|offer|plea|appeal|allegation|accusation|claim|reference|warning|issue|proposition)$/.test(
        lower,
      )
    )
      return at - 1;
    if (/^(?:of|,|and|to|that)$/.test(lower)) return null;
  }
  return null;
}

/** ", the last of which arrived in May": told of a thing by the writer. */
const isOneOfWhich = (doc: Scene['doc'], at: number): boolean =>
  doc.tokens[at]!.lower === 'the' &&
  /^(?:first|last|latest|second|third|most|largest|biggest)$/.test(doc.tokens[at + 1]?.lower ?? '') &&
  doc.tokens[at + 2]?.lower === 'of' &&
  /^(?:which|whom)$/.test(doc.tokens[at + 3]?.lower ?? '');

/** ", as soldiers patrolled the streets": what went on meanwhile is no part of what is urged. */
export function meanwhileCut({ doc }: Scene, at: number, { frame }: Content): number | null {
  if (frame !== 'infinitive' || doc.tokens[at]!.lower !== 'as' || doc.tokens[at - 1]!.text !== ',')
    return null;
  if (/^(?:well|a|an|part|soon|long|far|he|she|they|it|to)$/.test(doc.tokens[at + 1]?.lower ?? 'a'))
    return null;
  for (let i = at + 2; i < at + 6; i++) {
    const { lower, kind } = doc.tokens[i] ?? { lower: '', kind: 'mark' };
    if (kind !== 'word') return null;
    if (/^(?:\w{3,}ed|was|were|had|met|began|fought|went|held|said)$/.test(lower)) return at - 1;
  }
  return null;
}

/** ", while B …", "; the minister …": another actor's clause. */
export function clauseCut({ doc, groups }: Scene, at: number, content: Content): number | null {
  const { lower, text } = doc.tokens[at]!;
  if (text === ';')
    return content.frame === 'clause' && doc.tokens[at + 1]?.lower === 'that'
      ? null
      : groups.some(({ from }) => from === at + 1) || content.frame !== 'clause'
        ? at
        : null;
  if (doc.tokens[at - 1]!.text !== ',' || !/^(?:while|whereas)$/.test(lower)) return null;
  const mentions = groups.find(({ from }) => from === at + 1)?.mentions ?? [];
  const actor = mentions.some(({ kind }) => /^(?:person|office|joint|pronoun|delegation)$/.test(kind));
  return actor && !mentions.at(-1)?.possessive ? at - 1 : null;
}
