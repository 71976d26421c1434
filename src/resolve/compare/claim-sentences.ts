import type { ClaimPair, ComparedClaim } from '../../model/comparison-record.ts';

/** A past or present form of a verb of reporting, as it would stand behind "that the minister". */
const FINITE =
  /^(?!according)[a-z]+(?:ed|s)\b|^(?:said|made|gave|drew|spoke|paid|sought|undertook|took|put|set|laid|saw|felt|thought)\b/;
const LONGEST = 160;

/** What follows on "reports": "that the minister demanded: “…”" where the text has such a verb. */
export function reported({ speakers, said, text }: ComparedClaim): string {
  const [who, verb] = [speakers.join(' and '), said === null ? '' : oneLine(said.quote)];
  if (FINITE.test(verb)) return `that ${who} ${verb}: “${short(text)}”`;
  return `this of ${who}${verb === '' ? '' : ` (“${verb}”)`}: “${short(text)}”`;
}

/** What two reports have of one proposition: numbers where they differ, else both wordings. */
export function pairSentence({ a, b, same_side, differences: { numbers_a, numbers_b } }: ClaimPair): string {
  if (numbers_a.length > 0 && numbers_b.length > 0) {
    const both = same_side ? '' : `, and B ${reported(b)}`;
    return `A gives ${numbers_a.join(', ')} and B ${numbers_b.join(', ')} where A reports ${reported(a)}${both}.`;
  }
  if (!same_side) return `On one point A reports ${reported(a)}, and B ${reported(b)}.`;
  if (oneLine(a.text) === oneLine(b.text)) return `Both report ${reported(a)}.`;
  return `Both have ${a.speakers.join(' and ')} on one point: “${short(a.text)}” in A, “${short(b.text)}” in B.`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A quotation of a line or two at most, cut between words. */
function short(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
