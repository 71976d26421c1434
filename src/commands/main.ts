import { type Command, CommanderError } from 'commander';
import { Refusal } from '../api/refusal.ts';
import { ConfigError } from '../config.ts';
import { ChangeRefused } from '../ingest/change-refused.ts';
import { STATUSES } from './help.ts';
import { note } from './print.ts';
import { readout } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command that the arguments name; what goes wrong is said in one line, with the status that `STATUSES` has. */
export async function main(argv: string[]): Promise<void> {
  try {
    const program = readout();
    if (!isPlain(program, argv[2])) await addCommandsOfTheApi(program);
    tellStatuses(program);
    await program.parseAsync(argv);
  } catch (error) {
    // What commander has to say it has said.
    if (!(error instanceof CommanderError)) note((error as Error).message);
    process.exitCode = statusOf(error);
  }
}

/** Ends the help of every command with what its exit status means. */
function tellStatuses(command: Command): void {
  command.addHelpText('after', STATUSES);
  command.commands.forEach(tellStatuses);
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Refusal) return error.problem.status === 400 ? 2 : 1;
  if (error instanceof ChangeRefused) return error.fault === 'field' || error.fault === 'value' ? 2 : 1;
  return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
}

const isPlain = (program: Command, name: string | undefined) =>
  program.commands.some((command) => command.name() === name);

/** The commands that follow from the OpenAPI document, which the others need not wait for. */
async function addCommandsOfTheApi(program: Command): Promise<void> {
  const { documentedOperations } = await import('../api/documented.ts');
  const { addExportCommand } = await import('./records/export-commands.ts');
  const { addListCommands } = await import('./records/list-commands.ts');
  const operations = documentedOperations();
  addListCommands(program, operations);
  addExportCommand(program, operations);
}
