import type { Tree } from './openapi-tree.ts';

/** Of a filter by a closed list: one or several of its values, or none of them. */
const CLOSED = /^\^!\?\(([\w|-]+)\)\(,\(\1\)\)\*\$$/;

/**
 * The OpenAPI document as Swagger UI makes its form from it. A filter by a closed list becomes a choice of its values,
 * and of each with a `!`; what has to be given is filled in. The document proper says neither, since several values with
 * commas between are right, too, and an example is not what everybody asks for.
 */
export function forTheForm(document: Tree): Tree {
  for (const operations of Object.values<Tree>(document.paths)) {
    for (const { parameters = [] } of Object.values<Tree>(operations)) {
      for (const parameter of parameters) parameter.schema = schemaOf(parameter);
    }
  }
  return document;
}

function schemaOf({ schema, required }: Tree): Tree {
  const values = CLOSED.exec(schema.type === 'string' ? (schema.pattern ?? '') : '')?.[1]?.split('|');
  if (values) {
    const { pattern: _, ...rest } = schema;
    return { ...rest, enum: [...values, ...values.map((value) => `!${value}`)] };
  }
  return required && schema.examples ? { ...schema, example: schema.examples[0] } : schema;
}
