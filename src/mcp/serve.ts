import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import manifest from '../../package.json' with { type: 'json' };
import type { Api } from '../api/api.ts';
import { askFor } from '../api/ask.ts';
import { type Operation, readingOperations } from '../api/operations.ts';
import { call } from './call.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { toolName, toolOf } from './tools.ts';

/** Serves the reading operations of an API as tools over standard input and output, until the input ends. */
export async function serveTools(api: Api): Promise<void> {
  const document = await askFor<object>(api, '/openapi.json');
  const running = new Set<Promise<unknown>>();
  const server = toolServer(api, document, (answer) => {
    running.add(answer);
    void answer.finally(() => running.delete(answer));
    return answer;
  });
  server.onerror = (error) => process.stderr.write(`readout: ${error.message}\n`);
  const ended = endOf(process.stdin);
  await server.connect(new StdioServerTransport());
  await ended;
  // Whoever has asked and closed the input still waits for the answers.
  await Promise.allSettled(running);
  await new Promise((written) => setImmediate(written));
  await server.close();
}

/** A pipe closes when it has ended, a file may do only one of both. */
const endOf = (input: NodeJS.ReadStream) =>
  new Promise<void>((resolve) => {
    for (const event of ['end', 'close']) input.once(event, () => resolve());
  });

type Running = <T>(answer: Promise<T>) => Promise<T>;

function toolServer(api: Api, document: object, keep: Running): Server {
  const operations = readingOperations(document);
  const byTool = new Map<string, Operation>(operations.map((one) => [toolName(one.id), one]));
  const server = new Server(
    { name: 'readout', title: 'Readout', version: manifest.version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: operations.map(toolOf) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    const operation = byTool.get(name);
    if (!operation) throw new McpError(ErrorCode.InvalidParams, `there is no tool ${name}`);
    return keep(call(api, operation, given));
  });
  return server;
}
