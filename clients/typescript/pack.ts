import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from './package.json' with { type: 'json' };

/**
 * Packs the client as JavaScript with its types, since Node reads no TypeScript of packages that are installed. Prints
 * the path of the file, in the current folder or the one that is named; `npm install` takes it.
 */
const HERE = import.meta.dirname;
const target = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? '.');
const folder = mkdtempSync(join(tmpdir(), 'readout-client-'));
try {
  const npx = (...words: string[]) =>
    execFileSync('npx', words, { cwd: HERE, stdio: ['ignore', 'inherit', 'inherit'] });
  npx('tsc', '--project', 'tsconfig.pack.json', '--outDir', folder);
  const { name, version, description, license, type, dependencies } = manifest;
  const exports = { types: './client.d.ts', default: './client.js' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, description, license, type, exports, dependencies }, null, 2),
  );
  copyFileSync(join(HERE, 'README.md'), join(folder, 'README.md'));
  const packing = ['pack', '--json', '--pack-destination', target];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: folder, encoding: 'utf8' }));
  console.log(join(target, filename));
} finally {
  rmSync(folder, { recursive: true });
}
