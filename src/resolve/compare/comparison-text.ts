import type {
  ClaimPair,
  ComparedClaim,
  ComparedParticipant,
  Comparison,
  EventComparison,
  Quote,
  ReportRef,
} from '../../model/comparison-record.ts';

const RELATIONS: Record<Comparison['relation'], string> = {
  one_event: 'Two reports of one event.',
  possible_duplicates: 'Two events that may be one.',
  neither: 'Two events.',
};

/** A comparison for people who read it in a terminal: the summary, then each part with what both have and each alone. */
export function comparisonText({
  a,
  b,
  relation,
  summary,
  values,
  participants,
  topics,
  claims,
}: Comparison): string {
  const rows = values.filter(({ agreement }) => agreement !== 'neither');
  return [
    `A  ${documentLine(a)}`,
    `B  ${documentLine(b)}`,
    RELATIONS[relation],
    ...section('In short', summary.map(bullet)),
    ...section('Values', [
      columns(['', 'A', 'B', '']),
      ...rows.map(({ field, a: left, b: right, agreement }) =>
        columns([field, left ?? '—', right ?? '—', agreement.replace('_', ' ')]),
      ),
    ]),
    ...section('Participants', [
      ...participants.both.map(({ a: left, b: right }) => `=  ${sideLine(left)}  |  ${sideLine(right)}`),
      ...participants.only_a.map((side) => `A  ${sideLine(side)}`),
      ...participants.only_b.map((side) => `B  ${sideLine(side)}`),
    ]),
    ...section('Topics', [
      ...topics.both.map(({ topic, a: left, b: right }) => `=  ${topic}: ${words(left)}  |  ${words(right)}`),
      ...topics.only_a.map(({ topic, phrases }) => `A  ${topic}: ${words(phrases)}`),
      ...topics.only_b.map(({ topic, phrases }) => `B  ${topic}: ${words(phrases)}`),
    ]),
    ...section('Claims', [
      ...claims.both.flatMap(pairLines),
      ...claims.only_a.map((claim) => `A  ${claimLine(claim)}`),
      ...claims.only_b.map((claim) => `B  ${claimLine(claim)}`),
    ]),
  ].join('\n');
}

/** The comparisons of an event for people, with a line between two of them. */
export function eventComparisonText({ compared, pair_count, comparisons }: EventComparison): string {
  if (compared === 'nothing') return 'One report, and no possible duplicate: there is nothing to compare.';
  const left = pair_count - comparisons.length;
  return [
    ...comparisons.map(comparisonText),
    ...(left > 0 ? [`${left} more ${left === 1 ? 'pair' : 'pairs'} left out.`] : []),
  ].join(`\n\n${'─'.repeat(72)}\n\n`);
}

const section = (title: string, lines: string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);
const bullet = (line: string) => `-  ${line}`;
const WIDTHS = [14, 24, 24, 0];
const columns = (cells: string[]) =>
  cells
    .map((cell, at) => cell.padEnd(WIDTHS[at]!))
    .join(' ')
    .trimEnd();
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const documentLine = ({ report_id, document: { title, publisher, published } }: ReportRef): string =>
  `${[oneLine(title ?? 'untitled'), publisher, published].filter(Boolean).join(', ')} (${report_id})`;

const sideLine = ({ name, title, country, organization, role }: ComparedParticipant): string =>
  [name, title, country ?? organization, role === 'participant' ? null : role].filter(Boolean).join(', ');

const words = (quotes: readonly Quote[]) => quotes.map(({ quote }) => `“${oneLine(quote)}”`).join(', ');

const claimLine = ({ speakers, act, text }: ComparedClaim) =>
  `${speakers.join(', ')} (${act}): “${oneLine(text)}”`;

function pairLines({ a, b, score, differences: differ }: ClaimPair): string[] {
  const only = (which: string, list: readonly string[]) =>
    list.length > 0 ? `only ${which}: ${list.join(', ')}` : null;
  const details = [
    only('A', [...differ.numbers_a, ...differ.words_a]),
    only('B', [...differ.numbers_b, ...differ.words_b]),
    differ.act === null ? null : `${differ.act.a} | ${differ.act.b}`,
  ].filter((line) => line !== null);
  return [
    `=  ${score.toFixed(2)} ${claimLine(a)}`,
    `        ${claimLine(b)}`,
    ...(details.length > 0 ? [`        ${details.join('; ')}`] : []),
  ];
}
