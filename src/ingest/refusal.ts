/** A document that did not go in, and why; where the document names itself in the reason, `name` is in it. */
export type Refusal = { name: string; reason: string };

/** A refusal in one line; what comes from outside cannot steer the terminal. */
export function refusalLine({ name, reason }: Refusal): string {
  const line = reason.startsWith(`${name}:`) ? reason : `${name}: ${reason}`;
  return harmless(line);
}

/** How many files of skipped ones are named. */
const NAMED = 3;

/** Files of folders that are not read, in one line. */
export function skippedLine(files: readonly string[]): string {
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'} of other kinds`;
  return harmless(`skipped ${count}: ${files.slice(0, NAMED).join(', ')}${more}`);
}

const harmless = (line: string) => line.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
