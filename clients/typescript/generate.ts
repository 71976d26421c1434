import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

/** Writes `src/schema.ts` from `openapi.yaml`; with `--check` fails where the file is not what the document gives. */
const DOCUMENT = new URL('../../openapi.yaml', import.meta.url);
const FILE = new URL('src/schema.ts', import.meta.url);

const text = readFileSync(DOCUMENT, 'utf8');
const made = `// Made from openapi.yaml by \`npm run client\`.
${astToString(await openapiTS(text))}
/** The lists that come in pages of rows, by the names of their methods. */
export const LISTS = ${JSON.stringify(lists(parse(text)), null, 2)} as const;
`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, made);
} else if (readOrNothing() !== made) {
  console.error('clients/typescript/src/schema.ts is stale: run `npm run client` and commit the file');
  process.exitCode = 1;
}

type Operation = {
  responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } };
};
type OpenApi = {
  paths: Record<string, { get?: Operation }>;
  components: { schemas: Record<string, { properties?: object }> };
};

/** A list is a path of one part whose answer has rows and a page. */
function lists({ paths, components }: OpenApi): Record<string, string> {
  const found = Object.entries(paths).filter(([path, { get }]) => {
    const reference = get?.responses[200].content['application/json']?.schema.$ref ?? '';
    const { properties = {} } = components.schemas[reference.split('/').at(-1) ?? ''] ?? {};
    return /^\/\w+$/.test(path) && 'data' in properties && 'page' in properties;
  });
  return Object.fromEntries(found.map(([path]) => [path.slice(1), path]));
}

function readOrNothing(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
