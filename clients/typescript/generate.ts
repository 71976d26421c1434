import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

/** Writes `src/schema.ts` from `openapi.yaml`; with `--check` fails where the file is not what the document gives. */
const DOCUMENT = new URL('../../openapi.yaml', import.meta.url);
const FILE = new URL('src/schema.ts', import.meta.url);

const text = readFileSync(DOCUMENT, 'utf8');
const made = `// Made from openapi.yaml by \`npm run client\`.
${astToString(await openapiTS(text))}${listsOf(parse(text))}`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, made);
} else if (readOrNothing() !== made) {
  console.error('clients/typescript/src/schema.ts is stale: run `npm run client` and commit the file');
  process.exitCode = 1;
}

type Schema = { $ref?: string; anyOf?: Schema[] };
type Operation = {
  parameters?: { name: string }[];
  responses: { 200: { content: Record<string, { schema: Schema }> } };
};
type OpenApi = { paths: Record<string, { get?: Operation }> };

/** What the client has to know of the lists: their paths, and which of the answers that are possible has what. */
function listsOf({ paths }: OpenApi): string {
  const lists = Object.entries(paths).flatMap(([path, { get }]) => {
    const isList = /^\/\w+$/.test(path) && get?.parameters?.some(({ name }) => name === 'cursor');
    return isList ? [{ name: path.slice(1), path, schemas: schemasOf(get!) }] : [];
  });
  const type = (schema: string) => `components["schemas"]["${schema}"]`;
  const pages = lists.map(({ name, schemas: [rows = ''] }) => `    ${name}: ${type(rows)};`);
  const groups = lists.flatMap(({ name, schemas }) => {
    const counted = schemas.find((schema) => schema.endsWith('Groups'));
    return counted ? [`    ${name}: ${type(counted)};`] : [];
  });
  return `
/** The lists that come in pages, by the names of their methods. */
export const LISTS = ${JSON.stringify(Object.fromEntries(lists.map(({ name, path }) => [name, path])), null, 4)} as const;
/** A page of rows of each list, all fields in them. */
export interface Pages {
${pages.join('\n')}
}
/** A page of what each list can count. */
export interface GroupPages {
${groups.join('\n')}
}
`;
}

/** The names of the schemas that an answer in JSON may have; that of whole rows comes first. */
function schemasOf({ responses }: Operation): string[] {
  const { anyOf, ...schema } = responses[200].content['application/json']!.schema;
  return (anyOf ?? [schema]).map(({ $ref = '' }) => $ref.split('/').at(-1)!);
}

function readOrNothing(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
