import type { Frame } from '../../frames/frame.ts';
import { countryOfCapital } from '../../gazetteer/cities.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { townNameAt } from '../../where/town-name.ts';
import type { Party } from '../party.ts';
import { townsNamed } from '../same-event/towns-named.ts';

/**
 * "will fly to Cairo and Amman. There she will meet President A of Egypt and King B of Jordan": the stops told right
 * before are the capitals of each, and the sentence names no town in which they would come together.
 */
export function isEachAtHome(doc: Tokenised, frame: Frame, object: readonly Party[]): boolean {
  const { from, to, index, paragraph } = doc.sentences[frame.sentence]!;
  const codes = new Set(object.map(({ country }) => country?.code));
  if (frame.rule !== 'verb:meet' || object.length < 2 || codes.size < object.length) return false;
  if (codes.has(undefined) || townsNamed(doc, frame.to, to).size > 0) return false;
  if ([...townsNamed(doc, from, frame.from)].some((town) => !codes.has(countryOfCapital(town)))) return false;
  const before = doc.sentences[index - 1];
  const first = before?.paragraph === paragraph ? before.from : from;
  const visited = capitalsNamed(doc, first, frame.from);
  return [...codes].every((code) => visited.has(code!));
}

/** The states of the capitals named among the tokens `from` ≤ i < `to`. */
function capitalsNamed(doc: Tokenised, from: number, to: number): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let i = from; i < to; i++) {
    const town = townNameAt(doc, i, to);
    const code = town && countryOfCapital(town.name);
    if (code) codes.add(code);
  }
  return codes;
}
