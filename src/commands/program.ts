import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { CompareOptions } from './compare.ts';
import type { CorrectOptions } from './correct.ts';
import type { ExtractOptions } from './extract.ts';
import { HELP } from './help.ts';
import { addKeyCommand } from './key-command.ts';
import type { McpOptions } from './mcp.ts';

/** The commands. Each is loaded when it is asked for: the vocabulary takes a second that help need not wait. */
export function readout(): Command {
  const program = new Command('readout')
    .description(manifest.description)
    .version(manifest.version)
    .showHelpAfterError('(readout --help says what there is)')
    .exitOverride();
  program
    .command('ingest')
    .description('read documents into the database')
    .argument('<path...>', 'files, folders, or - for standard input')
    .addHelpText('after', HELP.ingest)
    .action(async (paths: string[]) => (await import('./ingest.ts')).run(paths));
  program
    .command('extract')
    .description('show what documents report, without storing anything')
    .argument('<file...>', 'files, folders, or - for standard input')
    .option('--explain', 'show instead how each value was found: sentences, people, rules')
    .option('--json', 'with --explain: as data, one JSON object a line')
    .addHelpText('after', HELP.extract)
    .action(async (paths: string[], options: ExtractOptions) =>
      (await import('./extract.ts')).run(paths, options),
    );
  program
    .command('correct')
    .description('say what is right in a record, for good')
    .argument('<id>', 'id of a report, an event, a claim or a person')
    .argument('<field>', 'what is wrong, or same_as, or not_same_as')
    .argument('[value]', 'what is right; null for none; the id of the other record for same_as')
    .requiredOption('--why <text>', 'the reason, which is shown beside the value')
    .option('--undo', 'take the correction back')
    .addHelpText('after', HELP.correct)
    .action(async (id: string, field: string, value: string | undefined, options: CorrectOptions) =>
      (await import('./correct.ts')).run(id, field, value, options),
    );
  program
    .command('withdraw')
    .description('take a document out with all that it reports')
    .argument('<document>', 'its id, or a file with the same bytes')
    .requiredOption('--why <text>', 'the reason, which is shown to whoever asks for it')
    .addHelpText('after', HELP.withdraw)
    .action(async (document: string, { why }: { why: string }) =>
      (await import('./withdraw.ts')).runWithdraw(document, why),
    );
  program
    .command('restore')
    .description('let a document that was withdrawn come in again')
    .argument('<document>', 'its id, or a file with the same bytes')
    .requiredOption('--why <text>', 'the reason, which stays on record')
    .addHelpText('after', HELP.restore)
    .action(async (document: string, { why }: { why: string }) =>
      (await import('./withdraw.ts')).runRestore(document, why),
    );
  program
    .command('compare')
    .description('show what two reports have in common and what each leaves out')
    .argument('<a>', 'id of a report (rep_…), or of an event with one report (evt_…)')
    .argument('<b>', 'id of the report to hold against it')
    .option('--json', 'as data, one JSON object')
    .addHelpText('after', HELP.compare)
    .action(async (a: string, b: string, options: CompareOptions) =>
      (await import('./compare.ts')).run(a, b, options),
    );
  program
    .command('show')
    .description('show one record in full')
    .argument('<id>', 'id of an event, a person, a claim or a document')
    .option('--json', 'as the API gives it')
    .addHelpText('after', HELP.show)
    .action(async (id: string, options: { json?: true }) =>
      (await import('./records/show.ts')).runShow(id, options),
    );
  program
    .command('quality')
    .description('show how good the records are, as measured')
    .option('--json', 'as the API gives it')
    .addHelpText('after', HELP.quality)
    .action(async (options: { json?: true }) => (await import('./records/quality.ts')).runQuality(options));
  program
    .command('mcp')
    .description('serve the records to an assistant (Model Context Protocol)')
    .option('--url <address>', 'ask the server there; the database that DATABASE names otherwise')
    .addHelpText('after', HELP.mcp)
    .action(async (options: McpOptions) => (await import('./mcp.ts')).run(options));
  program
    .command('serve')
    .description('serve the records over HTTP')
    .addHelpText('after', HELP.serve)
    .action(async () => void (await import('../server.ts')));
  addKeyCommand(program);
  return program;
}
