import type { Tokenised } from '../sentences.ts';
import { someWord, wordSet } from '../words.ts';
import { type Draft, isMixed } from './draft.ts';
import type { Resolved } from './parties.ts';
import type { Party } from './party.ts';

const VISITING = wordSet('visiting guest');

/** "the visiting ministers called on B": those of another state in the event told before. */
export function nameVisitors(doc: Tokenised, drafts: readonly Draft[], resolved: Resolved): Resolved {
  if (!resolved.sides.some((side) => side.some((party) => isVisiting(doc, party)))) return resolved;
  const last = drafts.findLast(isMixed);
  const foreign = last?.parties.filter(({ country }) => country !== null) ?? [];
  if (!last || foreign.length === 0 || foreign.length === last.parties.length) return resolved;
  const sides = resolved.sides.map((side) =>
    side.flatMap((party) =>
      isVisiting(doc, party) ? foreign.map((other) => ({ ...other, role: party.role })) : [party],
    ),
  );
  return { ...resolved, sides };
}

const isVisiting = (doc: Tokenised, { entity, country, mention }: Party): boolean =>
  entity.plural && entity.kind === 'office' && !country && someWord(doc, mention.from, mention.to, VISITING);
