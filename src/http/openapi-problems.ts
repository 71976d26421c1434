import { nounOf } from './elsewhere.ts';
import { referTo } from './openapi-problem-examples.ts';
import type { Traits } from './openapi-traits.ts';
import type { Tree } from './openapi-tree.ts';
import { PROBLEMS, type ProblemCode } from './problems.ts';

/** The problems that an operation can answer with, as they follow from what it takes and gives. */
function problemsOf(path: string, operation: Tree, { isLimited }: Traits): ProblemCode[] {
  const parameters: { in: string; name: string; required?: boolean }[] = operation.parameters ?? [];
  const codes: ProblemCode[] = ['malformed-request', 'unknown-parameter'];
  if (parameters.some((parameter) => parameter.in === 'query')) codes.push('invalid-parameter');
  if (parameters.some(({ name }) => name === 'cursor')) codes.push('invalid-cursor', 'stale-cursor');
  if (operation.requestBody) codes.push('malformed-json', 'invalid-body');
  if (operation.security) codes.push('unauthorized', 'forbidden', 'writing-off');
  // What a route cannot do without names a record, in the path or not.
  if (parameters.some(({ required }) => required)) codes.push('not-found');
  if (nounOf(path) || parameters.some((one) => one.in === 'query' && one.required)) codes.push('gone');
  codes.push('not-acceptable');
  // A DELETE takes no body, but may be sent one.
  const mayHaveBody = operation.requestBody || operation.security;
  if (mayHaveBody) codes.push('body-too-large');
  codes.push('url-too-long');
  if (mayHaveBody) codes.push('unsupported-content-type');
  if (operation.requestBody?.content['text/plain']) codes.push('unreadable-document');
  if (operation.security && path.startsWith('/documents')) codes.push('superseded-content');
  if (operation.responses['201']) codes.push('withdrawn-content');
  if (isLimited) codes.push('too-many-requests');
  return [...codes, 'internal-error', 'unavailable'];
}

/** Adds to an operation the problem responses that it can give, one for each status, and where it may send on. */
export function documentProblems(path: string, operation: Tree, traits: Traits): void {
  // What is written goes to the record that is named, or nowhere.
  if (nounOf(path) && !operation.security) operation.responses[308] = SENT_ON;
  const byStatus = Map.groupBy(problemsOf(path, operation, traits), (code) => PROBLEMS[code].status);
  for (const [status, codes] of byStatus) operation.responses[status] = response(codes);
}

const SENT_ON = {
  description: 'The record has become part of another one.',
  headers: {
    Location: {
      description: 'The same path below the id of that record.',
      schema: { type: 'string', examples: ['/events/evt_7f1d20c4a6b98e53'] },
    },
  },
};

function response(codes: ProblemCode[]) {
  const listed = codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('; ');
  return {
    description: `${listed}.`,
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: referTo(codes),
      },
    },
  };
}
