import type { Scene } from '../frames/scene.ts';
import { DISCUSSION_VERBS, NARRATIVE_VERBS } from '../lexicon/reporting-verbs.ts';
import { oneOf } from '../words.ts';
import { connectorBefore } from './connectors.ts';
import type { Content } from './content.ts';
import type { Trigger } from './trigger.ts';

const narrates = oneOf(DISCUSSION_VERBS.union(NARRATIVE_VERBS));

/** "thanked A for his help and left for B", "… and discussed C". */
export function narrativeCut(scene: Scene, at: number, content: Content): number | null {
  const { lower, word } = scene.doc.tokens[at]!;
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
  return comma && saidBySource(doc, at) ? at - 1 : null;
}

/** "the sources said", "an aide said", "state radio reported": words of attribution of a source that takes no part. */
function saidBySource(doc: Scene['doc'], at: number): boolean {
  for (let i = at + 1; i < at + 9; i++) {
    const token = doc.tokens[i];
    if (!token || /^(?:[,;]|that|to|for|with|and)$/.test(token.lower)) return false;
    if (token.lower === 'told') return true;
    if (/^(?:said|says|reported|reports|added|stated)$/.test(token.lower))
      return /^(?:[.,"”]|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|here|late|yesterday)$/.test(
        doc.tokens[i + 1]?.lower ?? '.',
      );
  }
  return false;
}

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

/** How far behind the preposition the noun of the occasion stands, and behind that noun with whom it was. */
const TO_NOUN = 4;
const TO_PARTNER = 5;

const opensPassing = oneOf('during in at after following before');

/** "called for restraint during a telephone call with A on Monday", "called for aid after talks here with A": the occasion ends a phrase that is called for. */
export function passingCut({ doc, groups }: Scene, at: number, { from, frame }: Content): number | null {
  if (frame === 'clause' || at < from + 1) return null;
  if (!opensPassing(doc.tokens[at]!.word)) return null;
  const noun = doc.tokens
    .slice(at + 1, at + 1 + TO_NOUN)
    .findIndex(({ lower }) => /^(?:call|conversation|meeting|talks|audience)$/.test(lower));
  const determined = /^(?:an?|the|his|her|their)$/.test(doc.tokens[at + 1]!.lower);
  if (noun < (determined ? 1 : 0) || !(determined || doc.tokens[at + noun + 1]!.lower === 'talks'))
    return null;
  const behind = doc.tokens
    .slice(at + noun + 2, at + noun + 2 + TO_PARTNER)
    .findIndex(
      ({ lower, kind }) => lower === 'with' || kind === 'mark' || /^(?:and|on|that|between)$/.test(lower),
    );
  const partner = at + noun + 2 + behind;
  return behind >= 0 &&
    doc.tokens[partner]!.lower === 'with' &&
    groups.some((group) => group.from === partner + 1 || group.from === partner + 2)
    ? at
    : null;
}

/** "to stay in touch when they met in May": the occasion on which it was said. */
function metAt({ tokens }: Scene['doc'], from: number, end: number): number | null {
  for (let i = from + 2; i < end - 2; i++)
    if (
      tokens[i]!.lower === 'when' &&
      /^(?:they|both|the|he|she)$/.test(tokens[i + 1]!.lower) &&
      tokens
        .slice(i + 2, Math.min(end, i + 6))
        .some(({ lower }) => /^(?:met|spoke|talked|received|visited|hosted)$/.test(lower))
    )
      return i;
  return null;
}

/** An occasion with its partner and his titles has no more words. */
const FARTHEST_OCCASION = 20;
const isOccasion = oneOf('talks meeting conversation call session lunch dinner breakfast round');

/** ", after talks here with B": behind a comma the occasion is of the saying, not of what is said. */
function talksWith({ tokens }: Scene['doc'], at: number, end: number): boolean {
  if (!/^(?:after|following|during)$/.test(tokens[at]!.lower)) return false;
  const noun = tokens.slice(at + 1, at + 5).findIndex(({ word }) => isOccasion(word));
  return (
    noun >= 0 &&
    tokens.slice(at + noun + 2, Math.min(end, at + noun + 8)).some(({ lower }) => lower === 'with')
  );
}

const opensOccasion = oneOf('during in at after following on');

/** "… during their meeting", "… in a telephone conversation with B": the occasion is no part of a noun phrase or a bare clause. */
export function occasionCut({ doc }: Scene, from: number, end: number, trigger: Trigger): number {
  const met = metAt(doc, from, end);
  if (met !== null) return met;
  if (trigger.verb.takes[0] === 'infinitive') return end;
  for (let i = end - 2; i > Math.max(from + 2, end - FARTHEST_OCCASION); i--) {
    if (!opensOccasion(doc.tokens[i]!.word)) continue;
    if (doc.tokens[i - 1]!.text === ',' && talksWith(doc, i, end)) return i - 1;
    const words = doc.tokens.slice(i + 1, Math.min(end, i + 7)).map(({ lower }) => lower);
    const noun = words.findIndex((word) =>
      /^(?:meeting|talks|conversation|call|encounter|audience|telephone|phone|briefing)$/.test(word),
    );
    if (
      noun > 0 &&
      noun < 4 &&
      /^(?:the|their|a|his|her|today|this|an)$/.test(words[0]!) &&
      doc.tokens
        .slice(i, end)
        .every(({ lower }) => !/^(?:that|and|which|to|on|of|between)$/.test(lower) || lower === 'on') &&
      /^(?:during|in|at|after|following)$/.test(doc.tokens[i]!.lower)
    )
      return /^(?:at|in)$/.test(doc.tokens[i]!.lower) && words[noun] === 'talks' ? end : i;
  }
  return end;
}
