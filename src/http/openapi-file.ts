import { readFileSync, writeFileSync } from 'node:fs';
import { openStore } from '../store/open.ts';
import { buildApp } from './app.ts';
import { openapiYaml } from './routes/docs.ts';

/** Writes `openapi.yaml` from the code; with `--check` fails where the file is not what the code gives. */
const FILE = new URL('../../openapi.yaml', import.meta.url);

const db = openStore(':memory:');
const app = buildApp({ db, config: { maxDocumentBytes: 1 } });
await app.ready();
const made = openapiYaml(app);
await app.close();
db.close();

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, made);
} else if (readOrNothing() !== made) {
  console.error('openapi.yaml is stale: run `npm run openapi` and commit the file');
  process.exitCode = 1;
}

function readOrNothing(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
