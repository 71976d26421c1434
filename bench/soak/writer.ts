import { inventedReport } from '../reports.ts';
import type { Served } from './server.ts';

/** As many documents as are there at once: the data change all the time and do not grow. */
const POOL = 300;

/** Ingests, changes, withdraws and restores documents, one after another. @returns what went wrong */
export async function write(
  { origin, key }: Served,
  until: () => boolean,
): Promise<{ writes: number; faults: string[] }> {
  const faults: string[] = [];
  const ids = new Map<number, string>();
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const send = async (method: string, path: string, body?: object) => {
    const answer = await fetch(origin + path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const told = await answer.text();
    if (!answer.ok) faults.push(`${answer.status} for ${method} ${path}: ${told.slice(0, 200)}`);
    return JSON.parse(told) as { id: string };
  };
  let writes = 0;
  for (; !until(); writes++) {
    const n = Math.floor(Math.random() * POOL);
    const id = ids.get(n);
    if (id === undefined || Math.random() < 0.5) {
      // Now and then with another address or publisher: a document that has changed.
      const text = inventedReport(n);
      ids.set(n, (await send('POST', '/documents', { text, publisher: `Wire ${writes % 3}` })).id);
    } else {
      await send('DELETE', `/documents/${id}?why=soak`);
      await send('PATCH', `/documents/${id}`, { withdrawn: false, why: 'soak' });
      ids.delete(n);
    }
  }
  return { writes, faults };
}
