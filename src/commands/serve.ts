import type { Command } from 'commander';

const EXAMPLES = `
Reads the environment: PORT, HOST, DATABASE, SEEDS, LOG_LEVEL, MAX_DOCUMENT_BYTES. Ingests SEEDS first.

Examples:
  $ readout serve
  $ PORT=8080 DATABASE=/var/lib/readout.db readout serve`;

/** `readout serve` */
export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the records over HTTP')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      await import('../server.ts');
    });
}
