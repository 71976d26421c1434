import type { Sentence, Tokenised } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';

/** "The two Foreign Secretaries reviewed": of those told of so far the last of which two hold that office. */
export function peersOf(
  { tokens }: Tokenised,
  { from, to }: Sentence,
  known: ReadonlySet<Draft>,
  before: readonly Draft[],
  current: readonly Draft[],
  first: Draft | undefined,
): readonly Draft[] | null {
  const opening = tokens.slice(from, Math.min(to, from + PEERS)).map(({ lower }) => lower);
  const [, office] =
    /^(?:the two|both|the) (?:foreign |prime |defen[cs]e )*(minister|secretarie|president|premier)s\b/.exec(
      opening.join(' '),
    ) ?? [];
  if (!office) return null;
  const head = office.replace(/ie$/, 'y');
  const fits = (draft: Draft) =>
    draft.parties.filter(({ entity }) => [...entity.heads].some((held) => held.endsWith(head))).length > 1;
  // "On Monday A telephoned C. The ministers discussed": those two, whatever A is in the news for.
  const others = before.filter((draft) => fits(draft) && hasOthersThan(draft, first));
  if (others.length > 0) return others;
  if (before.some(fits)) return null;
  if (current.some(fits)) return current;
  const last = [...known].findLast(fits);
  return last ? [last] : null;
}

const hasOthersThan = ({ parties }: Draft, first: Draft | undefined): boolean =>
  parties.some(({ key }) => !first?.parties.some((party) => party.key === key));

/** So many words may stand before the office of those who hold the same. */
const PEERS = 5;
