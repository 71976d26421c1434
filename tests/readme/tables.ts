import type { z } from 'zod';
import { Environment } from '#src/config.ts';
import { PROBLEMS } from '#src/http/problems.ts';
import { Quality } from '#src/model/quality.ts';
import measured from '../../quality.json' with { type: 'json' };

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is a tree of plain objects of many shapes.
type Tree = any;

/** The tables of the README that are made from the code, by the name in their markers. */
export function tablesOf(openapi: Tree): Record<string, string> {
  return {
    routes: table(['Route', 'What'], routes(openapi)),
    problems: table(['Code', 'Status', 'Meaning'], problems()),
    quality: qualityTable(),
    configuration: table(['Variable', 'Default', 'What'], variables()),
  };
}

function routes(openapi: Tree): string[][] {
  return Object.entries<Tree>(openapi.paths).flatMap(([path, methods]) =>
    Object.entries<Tree>(methods).map(([method, { summary }]) => [
      `\`${method.toUpperCase()} ${path}\``,
      summary,
    ]),
  );
}

function problems(): string[][] {
  return Object.entries(PROBLEMS).map(([code, { status, title }]) => [`\`${code}\``, String(status), title]);
}

function variables(): string[][] {
  return Object.entries<z.ZodType>(Environment.shape).map(([name, schema]) => [
    `\`${name}\``,
    `\`${schema.parse(undefined)}\``,
    schema.meta()?.description ?? '',
  ]);
}

/** The measured figures, a set a column. */
function qualityTable(): string {
  const { sets, extractor_version, commit, note } = Quality.parse(measured);
  const rows = sets[0]!.figures.map(({ name, measure }) => [
    `\`${name}\``,
    measure === 'f1' ? 'F1' : 'accuracy',
    ...sets.map(({ figures }) => figures.find((one) => one.name === name)!.value.toFixed(3)),
  ]);
  const head = [
    'Figure',
    'Measure',
    ...sets.map(({ name, documents }) => `${name} (${documents} documents)`),
  ];
  const of = `${extractor_version}${commit ? ` (commit ${commit})` : ''}`;
  return `Measured on ${measured.measured} with extractor ${of}. ${note}\n\n${table(head, rows)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
