import type { Api } from '../api/api.ts';
import { apiAt } from '../api/remote.ts';
import { serveTools } from '../mcp/serve.ts';
import { UsageError } from './usage-error.ts';
import { withApi } from './with-api.ts';

export type McpOptions = { url?: string };

/** `readout mcp`: serves the records to an assistant, from the database or from a server. @throws where there is none */
export async function run({ url }: McpOptions): Promise<void> {
  if (url === undefined) await withApi(serveTools);
  else await serveTools(serverAt(url));
}

/** @throws UsageError where that is no address */
function serverAt(url: string): Api {
  try {
    return apiAt(url);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
