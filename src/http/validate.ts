import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { didYouMean, wrongValue } from '../model/suggest.ts';
import { problem } from './problem-error.ts';
import type { ProblemItem } from './problems.ts';

/**
 * Checks parameters and bodies with the zod schemas that also make the OpenAPI document. What fails becomes
 * a problem that names each parameter, what is wrong with it and what would be right.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (input) => {
    const result = schema.safeParse(input);
    if (result.success) return { value: result.data };
    const word = httpPart === 'body' ? 'field' : 'parameter';
    const errors = result.error.issues.flatMap((issue) => itemsOf(issue, { schema, input, word }));
    const code = httpPart === 'body' ? 'invalid-body' : codeOf(result.error);
    return { error: problem(code, errors.map(({ detail }) => detail).join('; '), { errors }) };
  };

function codeOf(error: z.ZodError) {
  const isUnknown = error.issues.some(({ code }) => code === 'unrecognized_keys');
  return isUnknown ? 'unknown-parameter' : 'invalid-parameter';
}

type Asked = { schema: z.ZodType; input: unknown; word: string };

function itemsOf(issue: z.core.$ZodIssue, { schema, input, word }: Asked): ProblemItem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) => {
      const name = key.slice(0, 200);
      const remedy = elsewhere(name, known) || didYouMean(name, known) || knownNames(known, word);
      return { parameter: name, detail: `unknown ${word} \`${name}\`${remedy}` };
    });
  }
  if (issue.path.length === 0) return [{ parameter: 'body', detail: 'the body must be a JSON object' }];
  const parameter = issue.path.join('.');
  const subject = `\`${parameter}\``;
  return [{ parameter, detail: `${subject} ${predicate(issue, valueAt(input, issue.path))}` }];
}

/** What other services call by these names is asked for otherwise here. */
const ELSEWHERE: Record<string, string[]> = {
  page: ['cursor', 'limit'],
  offset: ['cursor', 'limit'],
  per_page: ['limit'],
  page_size: ['limit'],
  year: ['from', 'to'],
  date: ['from', 'to'],
  since: ['from'],
  after: ['from'],
  start: ['from'],
  start_date: ['from'],
  until: ['to'],
  before: ['to'],
  end: ['to'],
  end_date: ['to'],
  search: ['q'],
  query: ['q'],
  order: ['sort'],
  order_by: ['sort'],
  type: ['kind'],
};

function elsewhere(name: string, known: string[]): string {
  const here = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name]! : [];
  if (here.length === 0 || !here.every((one) => known.includes(one))) return '';
  return `; here that is ${here.map((one) => `\`${one}\``).join(' and ')}`;
}

function knownNames(known: string[], word: string): string {
  if (known.length === 0) return `; this route takes no ${word}s`;
  return `; this route takes ${known.map((name) => `\`${name}\``).join(', ')}`;
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    input,
  );
}

/** Messages of our own schemas are predicates ("must be …"); what zod says by itself is put into that form. */
function predicate(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') return wrongType(issue, value);
  if (issue.code === 'invalid_value') return wrongValue(issue.values.map(String), value);
  if (issue.code === 'too_small' && issue.origin === 'string') return 'is empty';
  return issue.message;
}

function wrongType({ expected, message }: z.core.$ZodIssueInvalidType, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return `was given ${value.length} times; give it once`;
  if (!message.startsWith('Invalid input')) return message;
  return `must be ${/^[aeio]/.test(expected) ? 'an' : 'a'} ${expected}`;
}
