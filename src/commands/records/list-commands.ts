import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Query } from '../../api/api.ts';
import type { Operation, Parameter } from '../../api/operations.ts';
import { wrap } from '../wrap.ts';

/** Rows of a table where nobody says how many. */
const ROWS = 20;

/** Parameters that are none of a person's business: pages are walked, and formats are for `export`. */
const NOT_OPTIONS = new Set(['cursor', 'count', 'limit', 'format', 'facets']);

/** Adds a command for each list of the API, with an option for each of its filters. */
export function addListCommands(program: Command, operations: readonly Operation[]): void {
  for (const operation of operations.filter(isListCommand)) {
    const command = program
      .command(operation.path.slice(1))
      .description(`list ${firstLower(operation.summary)}`)
      .option('--json', 'a record a line (NDJSON), all of them')
      .option('--limit <n>', `the most rows to show; ${ROWS} in a table where it is left out`, rowCount)
      .option('--all', 'all rows in the table')
      .addHelpText('after', listHelp(operation));
    addFilters(command, operation);
    command.action(async (given: Given & { json?: true; limit?: number; all?: true }) => {
      const { json, limit = given.all || json ? Number.POSITIVE_INFINITY : ROWS } = given;
      const { runList } = await import('./list.ts');
      await runList(operation, queryOf(operation, given), { limit, ...(json && { json }) });
    });
  }
}

/** What comes in pages, at the top of the API. */
export const isListCommand = ({ path, parameters }: Operation): boolean =>
  /^\/\w+$/.test(path) && parameters.some(({ name }) => name === 'cursor');

type Given = Record<string, unknown>;

/** The filters of an operation as options, in its words. */
export function addFilters(command: Command, { parameters }: Operation): void {
  for (const parameter of parameters.filter(({ name }) => !NOT_OPTIONS.has(name))) {
    command.addOption(optionOf(parameter));
  }
}

function optionOf({ name, description, schema }: Parameter): Option {
  const repeats = schema.type === 'array' ? ' May be repeated.' : '';
  const told = (schema.enum ?? []).every((one: string) => description.includes(one));
  const choices = told ? '' : ` One of ${schema.enum.join(', ')}.`;
  const option = new Option(`--${name.replaceAll('_', '-')} <value>`, `${description}${choices}${repeats}`);
  return option.argParser((value: string, before: string[] = []) => [...before, value]);
}

/** The query that options stand for. */
export function queryOf({ parameters }: Operation, given: Given): Query {
  const asked = parameters.flatMap(({ name }) => {
    const values = given[new Option(`--${name.replaceAll('_', '-')}`).attributeName()];
    return Array.isArray(values) && !NOT_OPTIONS.has(name) ? [[name, values as string[]] as const] : [];
  });
  return Object.fromEntries(asked);
}

function rowCount(given: string): number {
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It takes a whole number from 1 on.');
}

const HOW_TO_FILTER =
  'A comma between values means any of them, a leading ! none of them; an option that is repeated must hold each time. Whom a name was taken for is said on standard error.';

function listHelp({ path, description, parameters }: Operation): string {
  const name = path.slice(1);
  const examples = parameters
    .filter((one) => !NOT_OPTIONS.has(one.name) && one.example.length > 0)
    .slice(0, 2)
    .map((one) => `--${one.name.replaceAll('_', '-')} ${quoted(one.example[0]!)}`);
  return `
${wrap(`${description} ${HOW_TO_FILTER}`, 118).join('\n')}

Examples:
${['', ...examples].map((options) => `  $ readout ${`${name} ${options}`.trim()}`).join('\n')}
  $ readout ${name} --json | head`;
}

const quoted = (value: string) => (/^[\w.,@-]+$/.test(value) ? value : `'${value}'`);
const firstLower = (words: string) => words[0]!.toLowerCase() + words.slice(1);
