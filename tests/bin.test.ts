import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const bin = join(import.meta.dirname, '..', manifest.bin.readout);

/** Runs the command as a Node that calls itself `version`. */
function runAs(version: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  return spawnSync(process.execPath, ['--import', pretend, bin, '--version'], { encoding: 'utf8' });
}

test('the command runs', () => {
  expect(runAs(process.versions.node)).toMatchObject({
    status: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  });
});

test('a Node that reads no TypeScript says so in one line', () => {
  const { status, stdout, stderr } = runAs('20.20.2');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^readout: needs Node 24 or newer, this is 20\.20\.2; .*\n$/);
});
