import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number as an environment variable writes it; the message says what would be right. */
function whole(least: number, most: number, fallback: number) {
  const right = `give a whole number from ${least} to ${most}`;
  const digits = z.string().regex(/^\d{1,15}$/, right);
  return digits.transform(Number).pipe(z.number(right).min(least, right).max(most, right)).default(fallback);
}

/** The environment that readout reads; every variable has a value that works. */
export const Environment = z.object({
  PORT: whole(0, 65_535, 3000).meta({
    description: 'Port to serve on; 0 takes a free one.',
    example: '3000',
  }),
  HOST: z.string().default('127.0.0.1').meta({
    description: 'Address to serve on; 0.0.0.0 serves on all of the machine.',
    example: '127.0.0.1',
  }),
  DATABASE: z.string().default('data/readout.db').meta({
    description: 'File of the database; made where there is none.',
    example: 'data/readout.db',
  }),
  SEEDS: z.string().default('seeds').meta({
    description: 'Folder or file that the server ingests when it starts.',
    example: 'seeds',
  }),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .meta({ description: 'How much is logged.', example: 'info' }),
  MAX_DOCUMENT_BYTES: whole(1, 64 * 1024 * 1024, 1024 * 1024).meta({
    description: 'The largest document that is taken, in bytes.',
    example: '1048576',
  }),
  MAX_BATCH_BYTES: whole(1, 1024 * 1024 * 1024, 64 * 1024 * 1024).meta({
    description: 'The largest batch of documents that is taken in one request, in bytes.',
    example: '67108864',
  }),
  MAX_STREAMS: whole(0, 10_000, 100).meta({
    description: 'How many clients may follow the changes at once.',
    example: '100',
  }),
});

export type Config = {
  port: number;
  host: string;
  database: string;
  seeds: string;
  logLevel: (typeof LOG_LEVELS)[number];
  maxDocumentBytes: number;
  maxBatchBytes: number;
  maxStreams: number;
};

/** A variable of the environment that cannot be used; the message names it and says what would be right. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

/** The configuration that an environment gives; an empty variable counts as unset. @throws ConfigError */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}=${set[String(path[0])]}: ${message}`),
    );
  }
  const { PORT, HOST, DATABASE, SEEDS, LOG_LEVEL, ...limits } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    database: DATABASE,
    seeds: SEEDS,
    logLevel: LOG_LEVEL,
    maxDocumentBytes: limits.MAX_DOCUMENT_BYTES,
    maxBatchBytes: limits.MAX_BATCH_BYTES,
    maxStreams: limits.MAX_STREAMS,
  };
}
