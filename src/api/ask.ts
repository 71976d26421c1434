import { text } from 'node:stream/consumers';
import type { Answer, Api, Query } from './api.ts';
import { Refusal } from './refusal.ts';

/** What the API answers to a question, as it comes. @throws Refusal */
export async function ask(api: Api, path: string, query?: Query): Promise<Answer> {
  const answer = await api.get(path, query);
  if (answer.status === 200) return answer;
  throw refusalOf(answer.status, await text(answer.body), path);
}

/** The record or the list that the API answers with. @throws Refusal */
export async function askFor<T>(api: Api, path: string, query?: Query): Promise<T> {
  const { body } = await ask(api, path, query);
  return JSON.parse(await text(body)) as T;
}

/** Proxies between here and a server elsewhere answer as they like. */
function refusalOf(status: number, body: string, path: string): Error {
  try {
    const problem = JSON.parse(body);
    if (typeof problem.detail === 'string') return new Refusal(problem);
  } catch {}
  return new Error(`${path} answers ${status} without saying why`);
}
