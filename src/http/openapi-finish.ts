import { documentHeaders, HEADERS } from './openapi-headers.ts';
import { PROBLEM_EXAMPLES } from './openapi-problem-examples.ts';
import { documentProblems } from './openapi-problems.ts';
import { takeTraits } from './openapi-traits.ts';
import type { Tree } from './openapi-tree.ts';

/** Puts the last hand to the generated document: examples, problems, headers, components, order. */
export function finish(generated: Tree): Tree {
  const { components, ...document } = withoutInputs(generated);
  for (const [path, operations] of Object.entries<Tree>(document.paths)) {
    for (const operation of Object.values<Tree>(operations)) {
      const traits = takeTraits(operation);
      operation.parameters?.forEach(moveExample);
      if (traits.bodyExample) operation.requestBody.content['application/json'].example = traits.bodyExample;
      describeAnswer(operation, components.schemas);
      documentProblems(path, operation, traits);
      documentHeaders(operation, traits);
    }
  }
  const { openapi, info, servers, security, tags, paths } = document;
  const schemas = usedSchemas(paths, components.schemas);
  return {
    openapi,
    info,
    servers,
    security,
    tags,
    paths,
    components: {
      securitySchemes: components.securitySchemes,
      schemas,
      examples: PROBLEM_EXAMPLES,
      headers: HEADERS,
    },
  };
}

/** Every schema with an id is in the document twice, as it is and as `…Input`; ours are the same both ways. */
function withoutInputs(document: Tree): Tree {
  const { schemas } = document.components;
  const rename = (_key: string, value: unknown) => {
    const name = typeof value === 'string' && /^#\/components\/schemas\/(.+)Input$/.exec(value)?.[1];
    return name && name in schemas ? `#/components/schemas/${name}` : value;
  };
  return JSON.parse(JSON.stringify(document), rename);
}

/** Swagger UI fills its form with `example`, so that all filters would be set at once; `examples` leave it empty. */
function moveExample(parameter: Tree): void {
  const { example, ...schema } = parameter.schema;
  parameter.schema = { ...schema, examples: [example] };
}

function describeAnswer(operation: Tree, schemas: Record<string, Tree>): void {
  const answer = operation.responses['200'];
  for (const one of [answer, operation.responses['201']]) {
    const reference = one?.content['application/json']?.schema.$ref?.split('/').at(-1);
    if (reference && one.description === 'Default Response') one.description = schemas[reference].description;
  }
  if (operation.responses['201']) operation.responses['201'].headers = { Location: NEW_RECORD };
  const isPaged = operation.parameters?.some(({ name }: Tree) => name === 'cursor');
  if (isPaged) answer.headers = { Link: NEXT_PAGE };
}

const NEW_RECORD = {
  description: 'Path of the new record.',
  schema: { type: 'string', examples: ['/documents/doc_3c1f0a9be2d47705'] },
};

const NEXT_PAGE = {
  description: 'Address of the next page with `rel="next"`; missing on the last.',
  schema: { type: 'string', examples: ['</events?cursor=bm90LWEtcmVhbC1jdXJzb3I>; rel="next"'] },
};

/** The schemas that the paths refer to, and those that these refer to, by name. */
function usedSchemas(paths: Tree, schemas: Record<string, Tree>): Record<string, Tree> {
  const used = new Set<string>();
  const visit = (tree: Tree): void => {
    for (const [, name = ''] of JSON.stringify(tree).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries([...used].sort().map((name) => [name, schemas[name]]));
}
