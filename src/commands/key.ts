import { z } from 'zod';
import { readConfig } from '../config.ts';
import { type AccessKey, SCOPES, type Scope } from '../model/access-key.ts';
import { createKey, listKeys, revokeKey } from '../store/keys.ts';
import { openStore } from '../store/open.ts';
import type { CreateOptions, ListOptions } from './key-command.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

/** `readout key create`: makes a key; a database where there is none, too. @throws when it cannot be as asked for */
export async function runCreate({ scope, name, expires }: CreateOptions): Promise<void> {
  const wanted = {
    name: nameFrom(name),
    scopes: scopesFrom(scope),
    expires: expires ? lastMoment(expires) : null,
  };
  const db = openStore(readConfig().database);
  try {
    const { secret, key } = createKey(db, wanted);
    process.stdout.write(`${secret}\n`);
    const until = key.expires_at === null ? 'until it is revoked' : `until ${key.expires_at}`;
    process.stderr.write(`${key.id} works ${until}. This is the only time that the key is shown.\n`);
  } finally {
    db.close();
  }
}

/** `readout key list`: shows all keys. @throws when there is no database */
export async function runList({ json }: ListOptions): Promise<void> {
  withStore((db) => {
    const keys = listKeys(db);
    if (json) for (const key of keys) process.stdout.write(`${JSON.stringify(key)}\n`);
    else
      process.stdout.write(
        keys.length > 0 ? table(keys) : 'There is no key; readout key create makes one.\n',
      );
  });
}

/** `readout key revoke ID`: ends a key. @throws when there is none */
export async function runRevoke(id: string): Promise<void> {
  withStore((db) => {
    const key = revokeKey(db, id);
    if (!key) throw new Error(`there is no key ${id}; readout key list shows the ids`);
    process.stdout.write(`${key.id} (${key.name}) is revoked since ${key.revoked_at}.\n`);
  });
}

function nameFrom(given: string): string {
  const name = given.toWellFormed().trim();
  if (name !== '' && name.length <= 100 && !/[\p{Cc}\p{Cf}]/u.test(name)) return name;
  throw new UsageError('--name must have 1 to 100 characters, all of them visible');
}

function scopesFrom(given: string[]): Scope[] {
  const scopes = given.flatMap((one) => one.split(',')).map((one) => one.trim());
  const wrong = scopes.find((scope) => !Object.hasOwn(SCOPES, scope));
  if (wrong === undefined) return [...new Set(scopes)] as Scope[];
  throw new UsageError(`there is no scope ${wrong}; the scopes are ${Object.keys(SCOPES).join(', ')}`);
}

/** The end of a day, or a time with its zone. @throws when it is none that is to come */
function lastMoment(given: string): Date {
  const written = z.iso.date().safeParse(given).success ? `${given}T23:59:59.999Z` : given;
  if (!z.iso.datetime({ offset: true }).safeParse(written).success) {
    throw new UsageError(
      `--expires cannot be ${given}; give a day such as 2027-06-30 or a time such as 2027-06-30T12:00Z`,
    );
  }
  const moment = new Date(written);
  if (moment.getTime() > Date.now()) return moment;
  throw new UsageError(`--expires is ${given}, which is over; give a day to come`);
}

const HEAD = ['ID', 'STATE', 'SCOPES', 'CREATED', 'LAST USED', 'NAME'];

function table(keys: AccessKey[]): string {
  const rows = [HEAD, ...keys.map(cells)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function cells(key: AccessKey): string[] {
  const minute = (time: string | null) => time?.slice(0, 16).concat('Z') ?? 'never';
  return [
    key.id,
    state(key),
    key.scopes.join(','),
    minute(key.created_at),
    minute(key.last_used_at),
    key.name,
  ];
}

function state({ revoked_at, expires_at }: AccessKey): string {
  if (revoked_at !== null) return `revoked ${revoked_at.slice(0, 10)}`;
  if (expires_at === null) return 'in force';
  return `${Date.parse(expires_at) <= Date.now() ? 'expired' : 'until'} ${expires_at.slice(0, 10)}`;
}
