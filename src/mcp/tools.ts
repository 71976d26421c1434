import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { Query } from '../api/api.ts';
import type { Operation, Parameter } from '../api/operations.ts';

/** Rows of a page where an assistant does not ask for more, and at most: every row costs room in its context. */
const ROWS = { default: 10, maximum: 50 };

/** Parameters that are no use here: answers are JSON. */
const LEFT_OUT = new Set(['format']);

/** The tool that asks what an operation answers: all of its words are those of the OpenAPI document. */
export function toolOf({ id, summary, description, parameters }: Operation): Tool {
  const shown = parameters.filter(({ name }) => !LEFT_OUT.has(name));
  const required = shown.filter((one) => one.required).map(({ name }) => name);
  return {
    name: toolName(id),
    title: summary,
    description: `${summary}. ${description}`,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(shown.map((one) => [one.name, propertyOf(one)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

/** `listEvents` is `list_events`: names of tools are commonly written so. */
export const toolName = (operationId: string) =>
  operationId.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function propertyOf({ name, schema, description }: Parameter): object {
  // Patterns and examples say what descriptions say, and all tools are in the context of an assistant all the time.
  const { pattern: _, examples: __, ...plain } = schema;
  if (plain.items) plain.items = { ...plain.items, pattern: undefined };
  return { ...plain, description, ...(name === 'limit' && ROWS) };
}

/** The request that the arguments of a tool stand for. @throws where a part of the path is missing */
export function requestOf(
  operation: Operation,
  given: Record<string, unknown>,
): { path: string; query: Query } {
  const values = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const asked = new Map(values.map(([name, value]) => [name, textsOf(value)]));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [part] = asked.get(name) ?? [];
    if (!part) throw new Error(`\`${name}\` is missing`);
    asked.delete(name);
    return encodeURIComponent(part);
  });
  if (operation.parameters.some(({ name }) => name === 'limit'))
    asked.set('limit', [rows(asked.get('limit'))]);
  return { path, query: Object.fromEntries(asked) };
}

const textsOf = (value: unknown): string[] =>
  [value].flat().map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)));

function rows(given: string[] | undefined): string {
  if (given === undefined) return String(ROWS.default);
  return Number(given[0]) > ROWS.maximum ? String(ROWS.maximum) : given[0]!;
}
