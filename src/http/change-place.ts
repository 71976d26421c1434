import type { Store } from '../store/open.ts';
import { dataset } from '../store/open.ts';
import { problem } from './problem-error.ts';

/**
 * How far somebody has followed the changes: all of them up to version `base`, and behind that those up to the place
 * `after`, where the last answer ended in the middle.
 */
export type Place = { base: number; after: [version: number, noun: string, id: string] | null };

/** A place as the `id` of an event: a version, or a version and where it goes on behind it. */
export function placeId({ base, after }: Place): string {
  return after === null ? String(base) : [base, ...after].join('.');
}

const ID = /^(\d{1,15})(?:\.(\d{1,15})\.(claim|document|event|person)\.([a-z]{3}_[0-9a-f]{1,64}))?$/;

/** The place that an id stands for. @throws the problem of a text that is none */
export function placeAt(id: string): Place {
  const [, base, version, noun, record] = ID.exec(id) ?? [];
  if (base === undefined) {
    throw wrong(
      'Last-Event-ID',
      `\`Last-Event-ID\` cannot be \`${id.slice(0, 100)}\`; give the \`id\` of an event of this stream`,
    );
  }
  const after = version === undefined ? null : ([Number(version), noun!, record!] satisfies Place['after']);
  return { base: Number(base), after };
}

/** Whoever has a version that never was mirrors another database, or an earlier copy of this one. */
export function refuseFuture(db: Store, { base, after }: Place, parameter: string): void {
  const { dataset_version } = dataset(db);
  const given = Math.max(base, after?.[0] ?? 0);
  if (given <= dataset_version) return;
  throw wrong(
    parameter,
    `\`${parameter}\` is ${given}, but the data are at version ${dataset_version}; start again from 0 if you mirror another database`,
  );
}

function wrong(parameter: string, detail: string) {
  return problem('invalid-parameter', detail, { errors: [{ parameter, detail }] });
}
