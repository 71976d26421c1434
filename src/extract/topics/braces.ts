/** The phrases of which one with alternatives in braces is short: "{oil,gas} price*" is two. Braces do not nest. */
export function spelledOut(phrase: string): string[] {
  const brace = /^([^{]*)\{([^}]*)\}(.*)$/s.exec(phrase);
  if (!brace) return [phrase];
  const [, before = '', choices = '', after = ''] = brace;
  const rest = spelledOut(after);
  return choices.split(',').flatMap((choice) => rest.map((end) => before + choice.trim() + end));
}
