import { vi } from 'vitest';
import { main } from '#src/commands/main.ts';
import type { Run } from './run-cli.ts';

type Written = Pick<Run, 'status' | 'stdout' | 'stderr'>;

/** Runs a command in this process, which saves the start of one: what it wrote, and the status it would end with. */
export async function runHere(args: string[], env: Record<string, string> = {}): Promise<Written> {
  const output = { stdout: '', stderr: '' };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((...[chunk, ...rest]: unknown[]) => {
      output[name] += String(chunk);
      const written = rest.find((one) => typeof one === 'function');
      if (written) written();
      return true;
    });
  }
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await main(['node', 'readout', ...args]);
    return { status: Number(process.exitCode ?? 0), ...output };
  } finally {
    process.exitCode = before;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
