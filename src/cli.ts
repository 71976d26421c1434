#!/usr/bin/env node
import { requireNode } from './node-version.ts';

requireNode();

// A reader that has seen enough (`readout extract … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Only now: the commands load better-sqlite3, which crashes an old Node.
const { main } = await import('./commands/main.ts');
await main(process.argv);
