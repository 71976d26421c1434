import { apiAt } from '../api/remote.ts';
import { serveTools } from '../mcp/serve.ts';
import { withApi } from './with-api.ts';

export type McpOptions = { url?: string };

/** `readout mcp`: serves the records to an assistant, from the database or from a server. @throws where there is none */
export async function run({ url }: McpOptions): Promise<void> {
  if (url === undefined) await withApi(serveTools);
  else await serveTools(apiAt(url));
}
