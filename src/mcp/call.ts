import { text } from 'node:stream/consumers';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Api } from '../api/api.ts';
import { ask } from '../api/ask.ts';
import type { Operation } from '../api/operations.ts';
import { Refusal } from '../api/refusal.ts';
import { bounded } from './bounded.ts';
import { requestOf } from './tools.ts';

/** The most characters of an answer; about 15,000 tokens. */
const MOST = 60_000;

/** What a tool answers. What goes wrong is an answer, too, that says what would be right. */
export async function call(
  api: Api,
  operation: Operation,
  given: Record<string, unknown>,
): Promise<CallToolResult> {
  try {
    const { path, query } = requestOf(operation, given);
    const { mediaType, body } = await ask(api, path, query);
    const answer = await text(body);
    return /[/+]json$/.test(mediaType) ? structured(JSON.parse(answer)) : plain(answer);
  } catch (error) {
    return failed(error as Error);
  }
}

function structured(answer: unknown): CallToolResult {
  const { value, shortened } = bounded(answer, MOST);
  const note = `Shortened to fit: ${shortened.join(', ')}. Narrower questions give the rest.`;
  return {
    content: [JSON.stringify(value), ...(shortened.length > 0 ? [note] : [])].map(textContent),
    structuredContent: value as Record<string, unknown>,
  };
}

function plain(answer: string): CallToolResult {
  if (answer.length <= MOST) return { content: [textContent(answer)] };
  const note = `These are the first ${MOST} of ${answer.length} characters.`;
  return { content: [answer.slice(0, MOST), note].map(textContent) };
}

function failed(error: Error): CallToolResult {
  if (!(error instanceof Refusal)) return { isError: true, content: [textContent(error.message)] };
  const { title, detail } = error.problem;
  return {
    isError: true,
    content: [textContent(`${title}: ${detail}`)],
    structuredContent: { ...error.problem },
  };
}

const textContent = (words: string) => ({ type: 'text' as const, text: words });
