import { readFileSync } from 'node:fs';
import type { InjectOptions } from 'fastify';

type Variables = Record<string, string>;

/** The words of a shell command with plain and quoted parts; variables are expanded between double quotes only. */
function words(command: string, variables: Variables): string[] {
  const joined = command.replaceAll('\\\n', ' ');
  return [...joined.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, plain, quoted) => plain ?? expanded(quoted, variables)),
  );
}

function expanded(quoted: string, variables: Variables): string {
  return quoted.replace(/\$(\w+)/g, (_, name) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`the README's test does not know $${name}`);
    return value;
  });
}

/** The request that a curl command makes. @throws on an option or a variable that is not known here */
export function requestOf(command: string, variables: Variables = {}): InjectOptions {
  const [name, ...rest] = words(command, variables);
  if (name !== 'curl') throw new Error(`not curl: ${command}`);
  const request: Request = { url: '', headers: {} };
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at]!;
    if (word === '-s' || word === '-sG') continue;
    if (!word.startsWith('-')) request.url = pathOf(word);
    else apply(request, word, rest[++at] ?? '');
  }
  return { method: request.payload === undefined ? 'GET' : 'POST', ...request } as InjectOptions;
}

type Request = { method?: string; url: string; headers: Record<string, string>; payload?: unknown };

function pathOf(url: string): string {
  const { host, pathname, search } = new URL(url.startsWith('http') ? url : `http://${url}`);
  if (host !== 'localhost:3000') throw new Error(`${url} is not the address of npm start`);
  return pathname + search;
}

function apply(request: Request, option: string, value: string) {
  if (option === '-H') {
    const [, name = '', content = ''] = /^([^:]+):\s*(.*)$/.exec(value) ?? [];
    request.headers[name.toLowerCase()] = content;
  } else if (option === '-X') {
    request.method = value;
  } else if (option === '--data-urlencode') {
    const [name = '', ...content] = value.split('=');
    request.url += `${request.url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(content.join('='))}`;
  } else if (option === '--data-binary') {
    request.payload = value.startsWith('@') ? readFileSync(value.slice(1)) : value;
  } else {
    throw new Error(`the README's test does not know ${option}`);
  }
}
