import { z } from 'zod';
import { type Clause, parseClauses } from '../model/filter.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { wrongValue } from '../model/suggest.ts';
import { fold } from '../resolve/fold.ts';
import { type Days, daysCovered } from '../store/days.ts';

const MAX_CHARACTERS = 200;
const MAX_VALUES = 50;

type Documented = { description: string; example: string };
type FilterSpec = Documented & {
  /** Says what is wrong with one value, as a predicate; `null` where it is right. */
  check?: (value: string) => string | null;
  /** The form of a value that the database holds. */
  normalize?: (value: string) => string;
  /** What one value looks like, for the OpenAPI document. */
  pattern?: string;
  /** The form shows one field for it; repeating it works all the same. */
  single?: boolean;
  /** What has only one value of it, as `an event`: to be two values at once is refused. */
  oneOf?: string;
};

/** A filter: a comma between values means any of them, a leading `!` none of them (`!a,b` or `!a,!b`), repetition all. */
export function filter(spec: FilterSpec) {
  return z
    .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.string()))
    .transform((given, ctx) => {
      const clauses = parseClauses(given).map(({ any, not }) => ({ any: any.map(normalizer(spec)), not }));
      const wrong = wrongClauses(given, clauses, spec);
      if (wrong) ctx.issues.push({ code: 'custom', message: wrong, input: given });
      return clauses;
    })
    .optional()
    .meta(documentation(spec));
}

/** Says how to ask for either, where two clauses want a thing with one value of it to have two. */
function contradiction(clauses: Clause[], thing: string): string | null {
  const wanted = clauses.filter(({ not }) => !not).map(({ any }) => new Set(any.map(fold)));
  if (wanted.length < 2 || wanted.reduce((left, any) => left.intersection(any)).size > 0) return null;
  const either = clauses.flatMap(({ any, not }) => (not ? [] : any)).join(',');
  return `was given ${wanted.length} times, each of which must hold, but ${thing} has one; for either, put a comma between: \`${either}\``;
}

const normalizer = (spec: FilterSpec) => spec.normalize ?? ((value: string) => value);

function wrongClauses(given: string[], clauses: Clause[], { check, oneOf }: FilterSpec): string | null {
  if (clauses.length < given.length) return 'is empty; give a value or leave it out';
  const negated = clauses.map(negatedWithin).find((one) => one !== null);
  if (negated) return negated;
  const values = clauses.flatMap(({ any }) => any);
  if (values.length > MAX_VALUES) return `has ${values.length} values; ${MAX_VALUES} are the most`;
  const wrong = values
    .map((value) => wrongText(value) ?? check?.(value))
    .find((one) => typeof one === 'string');
  return wrong ?? (oneOf === undefined ? null : contradiction(clauses, oneOf));
}

/** Says how to ask for some values and leave out others, where a `!` stands before one that is not the first. */
function negatedWithin({ any, not }: Clause): string | null {
  const within = any.find((value) => value.startsWith('!'))?.slice(0, MAX_CHARACTERS);
  if (within === undefined) return null;
  const left = `\`!${within.replace(/^[!\s]+/, '')}\``;
  if (not) return `cannot begin with two \`!\`; one, as in ${left}, leaves out all values of the list`;
  return `cannot have \`${within}\` behind a value to ask for: a \`!\` at the beginning turns the whole list round; give the parameter twice, once as ${left}`;
}

/** Says what is wrong with a text from outside, as a predicate. */
function wrongText(value: string): string | null {
  if (value.length > MAX_CHARACTERS) {
    return `has ${value.length} characters; ${MAX_CHARACTERS} are the most`;
  }
  return /\p{Cc}/u.test(value) ? 'has a control character; only text is allowed' : null;
}

/** Swagger UI shows descriptions and no examples; it would fill its form with them instead. */
const withExample = (description: string, example: string) => `${description} For example \`${example}\`.`;

function documentation({
  description: what,
  example,
  pattern = '[^,]+',
  oneOf,
  single = oneOf !== undefined,
}: FilterSpec) {
  const item = { type: 'string', pattern: `^!?${pattern}(,${pattern})*$` };
  const description = withExample(what, example);
  // Taking `items` away again makes the array of the parser the single text that the form shows.
  return single
    ? { description, example, ...item, items: undefined }
    : // Swagger UI fills a further value of its form with the example of the items, else with letters made for the pattern.
      { description, example: [example], items: { ...item, examples: [example] } };
}

/** A filter by a closed list; each value is checked, and the error names the nearest allowed one. */
export function closedFilter(values: Record<string, string>, { description, ...spec }: FilterSpec) {
  const allowed = Object.keys(values);
  return filter({
    ...spec,
    description: `${description} Allowed are ${allowed.map((value) => `\`${value}\``).join(', ')}.`,
    pattern: `(${allowed.join('|')})`,
    normalize: (value) => value.toLowerCase(),
    check: (value) => (allowed.includes(value) ? null : wrongValue(allowed, value)),
  });
}

/** A filter by the ids of records of a noun, of which what it belongs to has one. */
export function idFilter(noun: 'event' | 'document', spec: Documented & { oneOf: string }) {
  const form = new RegExp(`^${spec.example.slice(0, 4)}[0-9a-f]{16}$`);
  return filter({
    ...spec,
    pattern: `${spec.example.slice(0, 4)}[0-9a-f]{16}`,
    check: (value) =>
      form.test(value)
        ? null
        : `cannot be \`${value}\`; it takes ids of ${noun}s such as \`${spec.example}\``,
  });
}

/** One text, such as the words of a full-text search. */
export function text({ description, example }: Documented) {
  return z
    .string()
    .trim()
    .min(1, 'is empty; give a value or leave it out')
    .superRefine((value, ctx) => {
      const message = wrongText(value);
      if (message) ctx.addIssue({ code: 'custom', message });
    })
    .optional()
    .meta({ description: withExample(description, example), example, maxLength: MAX_CHARACTERS });
}

/** One end of a range of days: an ISO 8601 day, or the first or last one of a month or a year. */
export function day(edge: keyof Days, { description, example }: Documented) {
  return z
    .string()
    .superRefine((value, ctx) => {
      if (!isPartialDate(value)) ctx.addIssue({ code: 'custom', message: noDay(value) });
    })
    .transform((value) => daysCovered(value)[edge])
    .optional()
    .meta({
      description: withExample(
        `${description} A month (\`2023-09\`) or a year (\`2023\`) stands for its ${edge === 'date_from' ? 'first' : 'last'} day.`,
        example,
      ),
      example,
      type: 'string',
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    });
}

const noDay = (value: string): string =>
  `must be a day that exists, as YYYY-MM-DD, or a month or year, not \`${value.slice(0, MAX_CHARACTERS)}\``;

/** One value of a closed list. */
export function choice<T extends string>(values: readonly [T, ...T[]], { description, example }: Documented) {
  return z.enum(values).optional().meta({ description, example });
}

/** A whole number within bounds; `usual` is the one that is taken where none is given. */
export function whole(
  bounds: { min: number; max: number },
  { description, example, usual }: Documented & { usual?: number },
) {
  const error = `must be a whole number from ${bounds.min} to ${bounds.max}`;
  const number = z.number({ error }).int(error).min(bounds.min, error).max(bounds.max, error);
  // Of texts only digits: `Number` takes `1e2`, `0x10` and nothing at all for numbers, too.
  return z
    .preprocess(
      (given) => (typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given),
      // Within: of a default outside the documents say nothing.
      usual === undefined ? number : number.default(usual),
    )
    .meta({ description, example: Number(example) });
}

/** The id in a path. */
export const idParams = (what: string, example: string) =>
  z.strictObject({
    id: z
      .string()
      .refine((value) => wrongText(value) === null, 'cannot be an id')
      .meta({ description: `Id of the ${what}.`, example }),
  });
