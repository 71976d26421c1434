/** A document that did not go in, and why; where the document names itself in the reason, `name` is in it. */
export type Refusal = { name: string; reason: string };

/** A refusal in one line; what comes from outside cannot steer the terminal. */
export function refusalLine({ name, reason }: Refusal): string {
  const line = reason.startsWith(`${name}:`) ? reason : `${name}: ${reason}`;
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}
