import type { Command } from 'commander';
import { SCOPES } from '../model/access-key.ts';

const CREATE_HELP = `
Writes the key to standard output, once: only its SHA-256 is stored, so that a lost key is replaced by a new one. What
else there is to say goes to standard error. The server, which may run meanwhile, heeds the key at once.

Scopes: ${Object.entries(SCOPES)
  .map(([scope, may]) => `${scope} (${may})`)
  .join(', ')}.

Ends with status 2 when the name, a scope or the date cannot be.

Examples:
  $ readout key create --scope write --name 'news importer'
  $ KEY=$(readout key create --scope write --name ci --expires 2027-06-30)
  $ curl -s localhost:3000/documents -H "Authorization: Bearer $KEY" -H 'Content-Type: text/plain' --data-binary @a.txt`;

const LIST_HELP = `
A line for each key there has been: id, state, scopes, when it was made and last used (to the minute), name.

Ends with status 1 when there is no database.

Examples:
  $ readout key list
  $ readout key list --json | jq -r 'select(.last_used_at == null).id'`;

const REVOKE_HELP = `
The key is refused from the next request on, for good. It stays in the list.

Ends with status 1 when there is no such key.

Examples:
  $ readout key revoke key_5f0c2d7a91b3`;

export type CreateOptions = { scope: string[]; name: string; expires?: string };
export type ListOptions = { json?: true };

/** `readout key …`: who may write over HTTP. */
export function addKeyCommand(program: Command): void {
  const key = program
    .command('key')
    .description('make, list and revoke the keys of those who may write over HTTP');
  key
    .command('create')
    .description('make a key and show it, this once')
    .requiredOption('--scope <scope...>', `what it allows: ${Object.keys(SCOPES).join(', ')}`)
    .requiredOption('--name <text>', 'who or what it is for')
    .option('--expires <date>', 'last day on which it works, in UTC, or a time such as 2027-06-30T12:00Z')
    .addHelpText('after', CREATE_HELP)
    .action(async (options: CreateOptions) => (await import('./key.ts')).runCreate(options));
  key
    .command('list')
    .description('show the keys there are, without their secrets')
    .option('--json', 'as data, one JSON object a line')
    .addHelpText('after', LIST_HELP)
    .action(async (options: ListOptions) => (await import('./key.ts')).runList(options));
  key
    .command('revoke')
    .description('end a key')
    .argument('<id>', 'its id, as the list shows it')
    .addHelpText('after', REVOKE_HELP)
    .action(async (id: string) => (await import('./key.ts')).runRevoke(id));
}
