import type { ExplainedEntity, ExplainedSentence, Explanation } from '../extract/explain/explain.ts';
import type { SourcedValue } from '../extract/explain/sourced-values.ts';

/** An explanation for reading: sentences with what was found in them, who is who, events with their sources. */
export function explanationText(name: string, stretches: readonly Explanation[]): string {
  return [`# ${name}`, ...stretches.flatMap(stretchText)].join('\n');
}

const stretchText = ({ sentences, entities, drafts, events }: Explanation): string[] => [
  ...sentences.flatMap(sentenceText),
  ...section('Who is who', entities.map(entityText)),
  ...section(
    'No events',
    drafts
      .filter(({ dropped }) => dropped !== null)
      .map(
        ({ dropped, sides, rules, status }) => `${status} ${rules.join(', ')}: ${listed(sides)}: ${dropped}`,
      ),
  ),
  ...events.flatMap(({ values }, at) => section(`Event ${at + 1}`, values.map(valueText))),
  ...(events.length === 0 ? ['', 'No event is reported.'] : []),
];

const section = (title: string, lines: string[]) => (lines.length > 0 ? ['', `## ${title}`, ...lines] : []);
const listed = (names: (string | null)[]) => names.map((name) => name ?? '?').join('; ');

function sentenceText({ kind, text, mentions, groups, frames }: ExplainedSentence, at: number): string[] {
  const one = (k: number) => `${mentions[k]!.kind} ${mentions[k]!.text}${number(mentions[k]!.entity)}`;
  return [
    '',
    `${at + 1} ${kind}: ${text}`,
    ...groups.map((group) => `    ${group.map(one).join(' + ')}`),
    ...frames.map(
      ({ rule, status, kind: sort, channel, background, separate, open, sides, text: words }) =>
        `    → ${rule} “${words}” ${[sort, channel, status, background && 'background', separate && 'separate', open && 'open'].filter(Boolean).join(' ')}: ${sides.map(({ role, text: side }) => `${role} ${side}`).join(' | ')}`,
    ),
  ];
}

const number = (entity: number | null) => (entity === null ? '' : ` #${entity}`);

function entityText({ id, kind, name, title, country, organization, forms }: ExplainedEntity): string {
  const known = [name, title, country, organization].filter((value) => value !== null).join(', ');
  return `#${id} ${kind} ${known} ← ${forms.join(' | ')}`;
}

function valueText({ field, value, evidence }: SourcedValue): string {
  const words = evidence
    ? `“${evidence.text.replace(/\s+/g, ' ')}” ${evidence.start}–${evidence.end} ${evidence.rule}`
    : 'inferred';
  return `${field.padEnd(28)} ${value ?? '—'}  ← ${words}`;
}
