import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const CLI = new URL('../src/cli.ts', import.meta.url).pathname;

/** A folder of its own for one test, gone afterwards; `files` are written into it by their names. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'readout-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export type Run = { status: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** Runs the command line as a process of its own; `killAfter` milliseconds later it is killed. */
export function run(
  args: string[],
  {
    env = {},
    stdin = '',
    killAfter,
    cwd,
  }: { env?: Record<string, string>; stdin?: string; killAfter?: number; cwd?: string } = {},
): Promise<Run> {
  const options: SpawnOptions = { env: { ...process.env, ...env }, stdio: 'pipe', ...(cwd && { cwd }) };
  const child = spawn(process.execPath, [CLI, ...args], options);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]!.on('data', (chunk) => {
      output[stream] += chunk;
    });
  }
  child.stdin!.on('error', () => {}).end(stdin);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, ...output });
    });
  });
}
