// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is a tree of plain objects of many shapes.
type Tree = any;

export type Parameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  /** What one value may be, as JSON Schema; an array where the parameter may be repeated. */
  schema: Tree;
  /** Values as the document gives them for an example. */
  example: string[];
};

/** A question that the API answers: one route that reads. */
export type Operation = {
  id: string;
  path: string;
  summary: string;
  description: string;
  parameters: Parameter[];
};

/** What tells of the service itself and not of the records. */
const ABOUT_THE_SERVICE = 'service';

/** The operations of an OpenAPI document that read records, in its order. */
export function readingOperations({ paths }: Tree): Operation[] {
  return Object.entries<Tree>(paths).flatMap(([path, { get }]) => {
    if (!get || get.tags.includes(ABOUT_THE_SERVICE)) return [];
    const { operationId: id, summary, description } = get;
    const parameters = (get.parameters ?? []).map(parameterOf);
    return [{ id, path, summary, description, parameters }];
  });
}

function parameterOf({ name, in: where, required = false, description, schema }: Tree): Parameter {
  const example = [schema.examples?.[0] ?? []].flat().map(String);
  return { name, in: where, required, description, schema, example };
}
