import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };

/**
 * Completes `package-lock.json` after `npm install`, or with `--check` fails where something is missing:
 *
 * - npm leaves out the packages of other platforms that it could not reach; npm 11 then refuses `npm ci`.
 * - npm 10 knows no `allowScripts` and would run node-gyp for a package that comes with its binaries, which
 *   fails where there is no Python. `gypfile: false` tells it not to; npm drops that key when it writes.
 */
type Package = Partial<Record<'cpu' | 'os' | 'libc', string[]>> & {
  version: string;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
};

const FILE = new URL('../package-lock.json', import.meta.url);
const before = readFileSync(FILE, 'utf8');
const lock: { packages: Record<string, Package> } = JSON.parse(before);

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    lock.packages[`node_modules/${name}`] ??= ofPlatform(name, version, owner);
  }
}
for (const [name, allowed] of Object.entries(manifest.allowScripts)) {
  const locked = lock.packages[`node_modules/${name}`];
  if (locked && !allowed) locked.gypfile = false;
}

const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
const after = `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, after);
} else if (after !== before) {
  console.error('package-lock.json is incomplete: run `npm run lock` and commit the file');
  process.exitCode = 1;
}

/** An entry without a checksum for a package whose name ends in the platform that it is for. */
function ofPlatform(name: string, version: string, { dev, license, engines }: Package): Package {
  const platform = /-(?<os>android|darwin|linux|win32)-(?<cpu>arm64|x64)(?<musl>-musl)?$/.exec(name)?.groups;
  if (!platform) throw new Error(`${name} is optional, not in the lock file, and of no known platform`);
  const { os, cpu, musl } = platform as { os: string; cpu: string; musl?: string };
  const libc = os === 'linux' && { libc: [musl ? 'musl' : 'glibc'] };
  return {
    version,
    cpu: [cpu],
    ...(dev === true && { dev }),
    ...libc,
    license,
    optional: true,
    os: [os],
    engines,
  };
}
