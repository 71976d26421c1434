import type { z } from 'zod';
import { Environment } from '#src/config.ts';
import { PROBLEMS } from '#src/http/problems.ts';

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is a tree of plain objects of many shapes.
type Tree = any;

/** The tables of the README that are made from the code, by the name in their markers. */
export function tablesOf(openapi: Tree): Record<string, string> {
  return {
    routes: table(['Route', 'What'], routes(openapi)),
    problems: table(['Code', 'Status', 'Meaning'], problems()),
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

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
