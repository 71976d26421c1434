import { once } from 'node:events';

/** Writes to standard output and waits for a reader that is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A remark to the person, which is no part of the output. */
export function note(words: string): void {
  process.stderr.write(`readout: ${oneLine(words)}\n`);
}

/** Text from outside on one line, without what could steer a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
