/** The oldest Node that strips types and loads better-sqlite3. */
const OLDEST = 24;

/**
 * Ends the process with status 1 and one line that says why, when this Node is too old. To be called before
 * anything loads better-sqlite3, which crashes an old Node instead of throwing.
 */
export function requireNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  process.stderr.write(
    `readout: needs Node ${OLDEST} or newer, this is ${version}; run it through npm (npm start, npm run readout)\n`,
  );
  process.exit(1);
}
