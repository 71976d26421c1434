import { isIP } from 'node:net';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number as an environment variable writes it; the message says what would be right. */
function whole(least: number, most: number, fallback: number) {
  const right = `give a whole number from ${least} to ${most}`;
  const digits = z.string().regex(/^\d{1,15}$/, right);
  return digits.transform(Number).pipe(z.number(right).min(least, right).max(most, right)).default(fallback);
}

const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether a proxy can be told by this: an address, a network in CIDR notation, or a name for some networks. */
function isNetwork(given: string): boolean {
  if (NETWORKS.includes(given)) return true;
  const [address = '', bits, ...rest] = given.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const isRange = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most);
  return most > 0 && isRange && rest.length === 0;
}

const listed = (given: string) => (given === 'none' ? [] : given.split(',').map((one) => one.trim()));

const proxies = z
  .string()
  .default('none')
  .refine(
    (given) => listed(given).every(isNetwork),
    `give none, or addresses and networks with commas between: 10.0.0.0/8, ::1, ${NETWORKS.join(', ')}`,
  );

/** Whether links can begin with this: an address of the web without user, query and fragment. */
function isAddress(given: string): boolean {
  const url = URL.canParse(given) ? new URL(given) : null;
  return url !== null && /^https?:$/.test(url.protocol) && !/[?#@\s]/.test(given);
}

const publicUrl = z
  .string()
  .default('none')
  .refine(
    (given) => given === 'none' || isAddress(given),
    'give none, or an address such as https://events.example.org',
  );

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
  RATE_LIMIT: whole(0, 1_000_000, 600).meta({
    description: 'Requests that an address may send a minute; 0 for any number.',
    example: '600',
  }),
  TRUST_PROXY: proxies.meta({
    description:
      'Proxies whose `X-Forwarded-For` says who asks: addresses, networks, `loopback`, `linklocal` or `uniquelocal`, with commas between.',
    example: 'loopback,10.0.0.0/8',
  }),
  PUBLIC_URL: publicUrl.meta({
    description:
      'Address at which clients reach the server, for links in exports; with none they follow the host that was asked for.',
    example: 'https://events.example.org',
  }),
  CACHE_BYTES: whole(0, 16 * 1024 ** 3, 64 * 1024 ** 2).meta({
    description:
      'How many bytes of answers are kept to be given again while the data stay the same; 0 keeps none.',
    example: '67108864',
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
  rateLimit: number;
  trustProxy: string[];
  cacheBytes: number;
  publicUrl: string | null;
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
    rateLimit: limits.RATE_LIMIT,
    trustProxy: listed(limits.TRUST_PROXY),
    cacheBytes: limits.CACHE_BYTES,
    publicUrl: limits.PUBLIC_URL === 'none' ? null : limits.PUBLIC_URL.replace(/\/+$/, ''),
  };
}
