/**
 * Shortened JSON as the README shows it: `…` at the end of an object or a list stands for what is left out,
 * at the end of a string for the rest of it.
 */
export const LEFT_OUT = '…';

/** Reads an excerpt; what was left out becomes a member or an item `…`. @throws when it is not such JSON */
export function parseExcerpt(text: string): unknown {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|…|[^"…]+/g) ?? [];
  const marked = tokens.map((token, at) => {
    if (token !== LEFT_OUT) return token;
    return tokens[at + 1]?.trimStart().startsWith('}') ? `"${LEFT_OUT}": 0` : `"${LEFT_OUT}"`;
  });
  return JSON.parse(marked.join(''));
}

/** What `answer` has where `shape` shows something, in the form of an excerpt. @throws where it has nothing */
export function excerptOf(shape: unknown, answer: unknown, path = '$'): unknown {
  if (Array.isArray(shape) && Array.isArray(answer)) return itemsOf(shape, answer, path);
  if (isObject(shape) && isObject(answer)) return membersOf(shape, answer, path);
  if (typeof shape === 'string' && shape.endsWith(LEFT_OUT) && typeof answer === 'string') {
    return shorten(answer, shape.length);
  }
  return answer;
}

function itemsOf(shape: unknown[], answer: unknown[], path: string): unknown[] {
  const shown = shape.filter((item) => item !== LEFT_OUT);
  const items = answer.slice(0, shown.length).map((item, at) => excerptOf(shown[at], item, `${path}[${at}]`));
  return answer.length > items.length ? [...items, LEFT_OUT] : items;
}

function membersOf(shape: Record<string, unknown>, answer: Record<string, unknown>, path: string) {
  const shown = Object.keys(shape).filter((key) => key !== LEFT_OUT);
  const members = shown.map((key) => {
    if (!(key in answer)) throw new Error(`the answer has no ${path}.${key}`);
    return [key, excerptOf(shape[key], answer[key], `${path}.${key}`)];
  });
  if (Object.keys(answer).length > shown.length) members.push([LEFT_OUT, 0]);
  return Object.fromEntries(members);
}

/** The first words of a text that fit. */
function shorten(text: string, length: number): string {
  if (text.length < length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')} ${LEFT_OUT}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Writes an excerpt; what fits stands on one line. */
export function printExcerpt(value: unknown, indent = ''): string {
  const flat = onOneLine(value);
  if (indent.length + flat.length <= 100 || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  const parts = isObject(value)
    ? Object.entries(value).map(([key, item]) => member(key, printExcerpt(item, deeper)))
    : (value as unknown[]).map((item) => (item === LEFT_OUT ? LEFT_OUT : printExcerpt(item, deeper)));
  const [open, close] = isObject(value) ? '{}' : '[]';
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

const member = (key: string, text: string) =>
  key === LEFT_OUT ? LEFT_OUT : `${JSON.stringify(key)}: ${text}`;

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => (item === LEFT_OUT ? LEFT_OUT : onOneLine(item))).join(', ')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => member(key, onOneLine(item)));
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}
