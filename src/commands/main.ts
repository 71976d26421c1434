import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { extractCommand } from './extract.ts';
import { ingestCommand } from './ingest.ts';
import { serveCommand } from './serve.ts';

/** Runs the command that the arguments name; what goes wrong is said in one line, with status 1. */
export async function main(argv: string[]): Promise<void> {
  const program = new Command('readout')
    .description(manifest.description)
    .version(manifest.version)
    .showHelpAfterError('(readout --help says what there is)');
  ingestCommand(program);
  extractCommand(program);
  serveCommand(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.stderr.write(`readout: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
