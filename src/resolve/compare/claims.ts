import type { ClaimPair, ComparedClaim, Comparison } from '../../model/comparison-record.ts';
import { fold } from '../fold.ts';
import { differences } from '../likeness/differences.ts';
import { likeness, likenessOfTellings, SAME_TELLING } from '../likeness/likeness.ts';
import { claimTerms, type Terms } from '../likeness/terms.ts';
import { maybeQuoted, quoted, type ReportToCompare } from './compared.ts';
import { type Pairing, pairUp } from './pairs.ts';

/** A claim with what it is compared by. A speaker who takes part is the place of the pair in `sides.both`, or of the one left over. */
type Compared = { shown: ComparedClaim; terms: Terms; sides: ReadonlySet<string> };

/**
 * Claims of both reports and of each alone. The best pairs go first, those that the same side is reported to say
 * before those in which one side says what the other report has from another side.
 * @param sides which participants of the two reports are the same
 */
export function compareClaims(a: ReportToCompare, b: ReportToCompare, sides: Pairing): Comparison['claims'] {
  const left = comparedIn(a, new Map(sides.both.map((pair, at) => [pair.a, `both ${at}`])), 'a');
  const right = comparedIn(b, new Map(sides.both.map((pair, at) => [pair.b, `both ${at}`])), 'b');
  const { both, onlyA, onlyB } = pairUp(left, right, score);
  return {
    both: both.map((pair) => pairOf(left[pair.a]!, right[pair.b]!)),
    only_a: onlyA.map((at) => left[at]!.shown),
    only_b: onlyB.map((at) => right[at]!.shown),
  };
}

function comparedIn(report: ReportToCompare, paired: ReadonlyMap<number, string>, which: string): Compared[] {
  const places = new Map<string, string>();
  report.event.participants.forEach(({ name, title }, at) => {
    for (const form of [name, title])
      if (form !== null && !places.has(fold(form)))
        places.set(fold(form), paired.get(at) ?? `only ${which} ${at}`);
  });
  return report.event.claims.map(({ evidence, start, end, rule, ...claim }) => ({
    shown: {
      ...claim,
      said: maybeQuoted(report.text, evidence.act),
      ...quoted(report.text, { start, end, rule }),
    },
    terms: claimTerms(claim.text, maybeQuoted(report.text, evidence.act)?.quote),
    sides: new Set(claim.speakers.map((speaker) => places.get(fold(speaker)) ?? `source ${fold(speaker)}`)),
  }));
}

const sameSide = (a: Compared, b: Compared) => [...a.sides].some((side) => b.sides.has(side));

/** Above 2 for a pair of the same side, so that it goes before any other; of equally alike ones the same numbers first. */
function score(a: Compared, b: Compared): number | null {
  const found = likenessOfTellings(a.terms, b.terms);
  if (found < SAME_TELLING || (a.terms.length === 0 && !sameWords(a, b))) return null;
  return found + likeness(a.terms, b.terms) / 1000 + (sameSide(a, b) ? 2 : 0);
}

const sameWords = (a: Compared, b: Compared) => fold(a.shown.text) === fold(b.shown.text);

function pairOf(a: Compared, b: Compared): ClaimPair {
  return {
    a: a.shown,
    b: b.shown,
    score: Math.round(likenessOfTellings(a.terms, b.terms) * 1000) / 1000,
    same_side: sameSide(a, b),
    differences: differences(a.shown, b.shown),
  };
}
