import {
  type ComparedParticipant,
  type Comparison,
  PARTICIPANT_FIELDS,
  type ParticipantPair,
} from '../../model/comparison-record.ts';
import type { Participant } from '../../model/event.ts';
import { affiliation } from '../affiliation.ts';
import { fold, nameKeys } from '../fold.ts';
import { quoted, type ReportToCompare } from './compared.ts';
import { type Pairing, pairUp } from './pairs.ts';

/** A participant with what it is compared by: keys and letters of the name, words of the office. */
type Side = Participant & { person: string | null; keys: string[]; letters: string; office: string[] };

/**
 * Which participants of two reports are the same: by person, else by whom they speak for and a name or an office that
 * fits ("the Egyptian foreign minister" is Egypt's foreign minister, whatever his name).
 */
export function pairParticipants(a: ReportToCompare, b: ReportToCompare): Pairing {
  return pairUp(sidesOf(a), sidesOf(b), fit);
}

/** The participants of two reports that belong together as `pairing` says, each with its words. */
export function compareParticipants(
  a: ReportToCompare,
  b: ReportToCompare,
  pairing: Pairing,
): Comparison['participants'] {
  const [left, right] = [shown(a), shown(b)];
  return {
    both: pairing.both.map((pair) => pairOf(left[pair.a]!, right[pair.b]!)),
    only_a: pairing.onlyA.map((at) => left[at]!),
    only_b: pairing.onlyB.map((at) => right[at]!),
  };
}

const sidesOf = ({ event, people }: ReportToCompare): Side[] =>
  event.participants.map((side, at) => ({
    ...side,
    person: people[at] ?? null,
    keys: nameKeys(side.name ?? ''),
    letters: fold(side.name ?? '').replaceAll(' ', ''),
    office: officeWords(side.title ?? ''),
  }));

/** How well two sides fit, the better the more fields are equal; `null` where they are not the same. */
function fit(a: Side, b: Side): number | null {
  const equal = PARTICIPANT_FIELDS.filter((field) => a[field] === b[field]).length;
  const grade = equal === PARTICIPANT_FIELDS.length ? 5 : gradeOf(a, b);
  return grade === null ? null : grade + equal / 100;
}

function gradeOf(a: Side, b: Side): number | null {
  if (a.person !== null && a.person === b.person) return 4;
  const affiliated = sameAffiliation(a, b);
  if (affiliated === false) return null;
  if (a.name !== null && b.name !== null) return namesFit(a, b);
  if (affiliated === null) return null;
  if (within(a.office, b.office)) return 2;
  return a.title === null || b.title === null ? 1 : null;
}

/** `null` where one of the two speaks for nobody that is known. */
function sameAffiliation(a: Side, b: Side): boolean | null {
  const [left, right] = [affiliation(a), affiliation(b)];
  return left === '' || right === '' ? null : fold(left) === fold(right);
}

/** 3 for the same name; 2.5 where all parts of the shorter one are in the longer one, in any spelling. */
function namesFit(a: Side, b: Side): number | null {
  if (a.letters === b.letters) return 3;
  return within(a.keys, b.keys) ? 2.5 : null;
}

/**
 * Whether all words of the shorter list are in the longer one: "Foreign Minister" is "Deputy Prime Minister and
 * Minister of Foreign Affairs".
 */
function within(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

const FILLERS = new Set(['of', 'the', 'for', 'and', 'affairs', 'his', 'her', 'excellency']);
const officeWords = (title: string) =>
  fold(title)
    .replace(/\bforeign affairs\b/g, 'foreign')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));

function shown({ event, people, text }: ReportToCompare): ComparedParticipant[] {
  return event.participants.map(({ evidence, ...side }, at) => ({
    person_id: people[at] ?? null,
    ...side,
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([field, where]) => [field, quoted(text, where)]),
    ),
  }));
}

const pairOf = (a: ComparedParticipant, b: ComparedParticipant): ParticipantPair => ({
  a,
  b,
  differs: PARTICIPANT_FIELDS.filter((field) => a[field] !== b[field]),
});
