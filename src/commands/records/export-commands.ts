import { type Command, Option } from 'commander';
import type { Operation } from '../../api/operations.ts';
import { addFilters, isListCommand, queryOf } from './list-commands.ts';

/** Adds `export` with a command for each list of the API, in the formats that the list has. */
export function addExportCommand(program: Command, operations: readonly Operation[]): void {
  const lists = operations.filter(isListCommand);
  const names = lists.map(({ path }) => path.slice(1));
  const command = program
    .command('export')
    .description('write all records that filters select, in one of several formats')
    .addHelpText('after', exportHelp(names));
  for (const list of lists) addExport(command, list);
}

function addExport(parent: Command, operation: Operation): void {
  const { path, parameters } = operation;
  const formats = parameters.find(({ name }) => name === 'format')?.schema.enum as string[] | undefined;
  const command = parent
    .command(path.slice(1))
    .description(`export the rows of ${path}`)
    .addOption(
      new Option('--format <format>', 'format of the file')
        .choices(formats?.filter((one) => one !== 'json') ?? ['ndjson'])
        .default('ndjson'),
    )
    .option(
      '--output <file>',
      'the file to write, which is there only when it is whole; standard output otherwise',
    );
  addFilters(command, operation);
  command.action(async (given: Record<string, unknown> & { format: string; output?: string }) => {
    const { format, output } = given;
    const { runExport } = await import('./export.ts');
    const list = { path, hasFormats: formats !== undefined };
    await runExport(list, queryOf(operation, given), { format, ...(output && { output }) });
  });
}

const exportHelp = (names: string[]) => `
The lists are ${names.join(', ')}; readout export LIST --help says their formats and filters, which are those of
readout LIST. Rows are written as they are read, however many they are. With --output they go to FILE.part, which
becomes FILE at the end: an export that is stopped leaves no half file.

Examples:
  $ readout export events --person Aliyev > events.ndjson
  $ readout export claims --act directive --format csv --output claims.csv
  $ readout export events --country NO --format ics --output meetings.ics
  $ readout export people | gzip > people.ndjson.gz`;
