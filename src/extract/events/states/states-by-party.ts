import { capitalAt } from '../../mentions/capital-at.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';
import type { Draft } from '../draft.ts';

/** For whom those speak whom each one met: "A met B of Zenda. He met C in Lima" makes C of another state than B. */
export function statesByParty(drafts: readonly Draft[]): ReadonlyMap<number, ReadonlySet<string>> {
  const states = new Map<number, Set<string>>();
  for (const { parties } of drafts)
    for (const { entity } of parties) {
      const known = states.get(entity.id) ?? new Set();
      for (const { country } of parties) if (country) known.add(country.code);
      states.set(entity.id, known);
    }
  return states;
}

/** The sentence tells of a capital where they met. */
export function isInCapital(doc: Tokenised, { frames: [frame] }: Draft): boolean {
  const { to } = doc.sentences[frame!.sentence]!;
  for (let i = frame!.to; i < to - 1; i++)
    if (wordAt(doc, i) === 'in' && capitalAt(doc, i + 1, to)) return true;
  return false;
}
