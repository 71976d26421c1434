import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createKey } from '#src/store/keys.ts';
import { openStore } from '#src/store/open.ts';

/** A server in a process of its own, with a key that may write. */
export type Served = { origin: string; key: string; stop: () => Promise<void>; hasDied: () => boolean };

/** Starts the service over a new database in a folder; nobody is turned away for the number of requests. */
export async function serve(folder: string): Promise<Served> {
  const database = join(folder, 'readout.db');
  const db = openStore(database);
  const { secret } = createKey(db, { name: 'soak', scopes: ['write'], expires: null });
  db.close();
  const env = {
    ...process.env,
    DATABASE: database,
    SEEDS: 'seeds',
    PORT: '0',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await addressOf(child);
  child.stdout!.resume();
  return {
    origin,
    key: secret,
    hasDied: () => child.exitCode !== null,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      output += chunk;
      const address = /listening at (http:[^"]+)"/.exec(output)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`the server has stopped: ${output.slice(-2000)}`)));
  });
}
