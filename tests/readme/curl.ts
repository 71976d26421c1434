import { readFileSync } from 'node:fs';
import type { InjectOptions } from 'fastify';

/** The words of a shell command with plain and single-quoted parts; nothing is expanded. */
function words(command: string): string[] {
  return [...command.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) =>
    word.replaceAll("'", ''),
  );
}

/** The request that a curl command makes. @throws on an option that is not known here */
export function requestOf(command: string): InjectOptions {
  const [name, ...rest] = words(command);
  if (name !== 'curl') throw new Error(`not curl: ${command}`);
  const request = {
    method: 'GET',
    url: '',
    headers: {} as Record<string, string>,
    payload: undefined as unknown,
  };
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at]!;
    if (word === '-s' || word === '-sG') continue;
    if (!word.startsWith('-')) request.url = pathOf(word);
    else apply(request, word, rest[++at] ?? '');
  }
  return request as InjectOptions;
}

function pathOf(url: string): string {
  const { host, pathname, search } = new URL(url.startsWith('http') ? url : `http://${url}`);
  if (host !== 'localhost:3000') throw new Error(`${url} is not the address of npm start`);
  return pathname + search;
}

function apply(
  request: { method: string; url: string; headers: Record<string, string>; payload: unknown },
  option: string,
  value: string,
) {
  if (option === '-H') {
    const [, name = '', content = ''] = /^([^:]+):\s*(.*)$/.exec(value) ?? [];
    request.headers[name.toLowerCase()] = content;
  } else if (option === '--data-urlencode') {
    const [name = '', ...content] = value.split('=');
    request.url += `${request.url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(content.join('='))}`;
  } else if (option === '--data-binary') {
    request.method = 'POST';
    request.payload = value.startsWith('@') ? readFileSync(value.slice(1)) : value;
  } else {
    throw new Error(`the README's test does not know ${option}`);
  }
}
