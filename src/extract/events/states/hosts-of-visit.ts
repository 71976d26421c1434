import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { SEATS_OF_BODIES } from '../../lexicon/capitals.ts';
import { stateOrCapitalAt } from '../../mentions/capital-at.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Voice } from '../../voice/voice.ts';
import { townAt } from '../../where/towns.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { isBareOfficial } from './state-left.ts';

const JOURNEY = wordSet('visit visits trip travels travel journey');

/** "returns from visit to Zenda", "Preparations for the visit": the text tells of what was done at home. */
const NOT_THERE = wordSet(
  'return returns returned returning back preparation preparations prepare prepares preparing',
);

/** Where bodies have their seats, an office that a state alone has tells whose it is. */
const OF_STATE =
  /\b(?:defen[cs]e|foreign|state|treasury|commerce|finance|interior|energy|trade|national security|senat\w+|congress\w*|representative|parliament\w*|prime minister)\b/i;

/**
 * "Visit by Minister A to Zenda" heads a release of A's own state: an official without a state whom A meets is of
 * Zenda.
 */
export function placeHostsOfVisit(
  doc: Tokenised,
  drafts: readonly Draft[],
  { official, country: home }: Voice,
): void {
  if (!official || !home) return;
  const goal = stateHeadlined(doc);
  if (!goal || goal.code === home) return;
  const isOurs = ({ entity, country }: Party) =>
    country
      ? country.code === home
      : entity.mentions.some(({ sentence }) => doc.sentences[sentence]!.kind === 'title');
  const isHost = (party: Party) =>
    isBareOfficial(party) &&
    !isOurs(party) &&
    (!SEATS_OF_BODIES.has(goal.code) || OF_STATE.test(party.entity.title?.text ?? ''));
  for (const { parties } of drafts) {
    const [host, another] = parties.filter(isHost);
    if (!host || another || !parties.some(isOurs)) continue;
    host.country = goal;
    host.entity.country ??= goal;
  }
}

/** "to Zenda and New York": whom A meets may be of either. */
function isOnlyGoal(doc: Tokenised, to: number, end: number): boolean {
  if (!/^(?:,|and|&|\/)$/.test(wordAt(doc, to))) return true;
  const at = /^(?:and|&)$/.test(wordAt(doc, to + 1)) ? to + 2 : to + 1;
  const entry = at < end ? GAZETTEER.at(doc.tokens, at, end) : null;
  return entry?.value.type !== 'country' && (at >= end || townAt(doc, at, end, NO_CONTEXT) === null);
}

const NO_CONTEXT = { countries: new Set<string>(), dateline: null, home: null };

/** The state, or the state of the capital, to which the headline tells of a journey. */
function stateHeadlined(doc: Tokenised): Party['country'] {
  const title = doc.sentences.find(({ kind }) => kind === 'title');
  if (!title || !someWord(doc, title.from, title.to, JOURNEY)) return null;
  if (someWord(doc, title.from, title.to, NOT_THERE)) return null;
  for (let i = title.from + 1; i < title.to; i++) {
    if (wordAt(doc, i - 1) !== 'to') continue;
    const at = wordAt(doc, i) === 'the' ? i + 1 : i;
    const goal = stateOrCapitalAt(doc, at, title.to);
    if (goal) return isOnlyGoal(doc, goal.to, title.to) ? goal : null;
  }
  return null;
}
