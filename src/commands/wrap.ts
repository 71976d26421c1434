/** The words of a line, as many to a line as fit into a width; those that follow the first stand back as far as is said. */
export function wrap(line: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
