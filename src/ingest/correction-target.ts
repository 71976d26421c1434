import type { z } from 'zod';
import { CORRECTABLE, VERDICTS } from '../model/correctable.ts';
import { wrongValue } from '../model/suggest.ts';
import { extractedReport, type Target, targetFor } from '../store/correction-targets.ts';
import type { Store } from '../store/open.ts';
import { goneWords } from '../store/whereabouts.ts';
import { ChangeRefused } from './change-refused.ts';

/** The record with this id. @throws when there is none; the message says which there are */
export function targetOf(db: Store, id: string): Target {
  const target = targetFor(db, id);
  if (target && CORRECTABLE[id.slice(0, 3)]) return target;
  const gone = goneWords(db, id);
  throw new ChangeRefused(
    gone === null ? 'unknown' : 'gone',
    gone ??
      `there is no record ${id} to correct; give the id of a report (rep_…), an event (evt_…), a claim (clm_…) or a person (per_…) as the API shows it`,
  );
}

/** The fields of a record that can be corrected, for a message. */
export function fieldsOf(id: string): string {
  const kind = id.slice(0, 3);
  const verdicts = kind === 'evt' || kind === 'per' ? VERDICTS : [];
  return [...Object.keys(CORRECTABLE[kind] ?? {}), ...verdicts].join(', ');
}

/** The value that was written for a field. @throws when the field cannot have it; the message says what would be right */
export function parsedValue(
  db: Store,
  target: Target,
  field: string,
  schema: z.ZodType,
  written: string | string[],
): unknown {
  const at = /^participants\.(\d+)\./.exec(field)?.[1];
  const sides = at === undefined ? 0 : extractedReport(db, target.id).participants.length;
  if (at !== undefined && Number(at) >= sides) {
    throw new ChangeRefused(
      'field',
      `${target.id} has ${sides} participants, counted from 0: there is no ${field}`,
    );
  }
  const parsed = schema.safeParse(given(field, written));
  if (parsed.success) return parsed.data;
  throw new ChangeRefused('value', `${field} ${wrongIn(parsed.error.issues[0]!, written)}`);
}

function wrongIn(issue: z.core.$ZodIssue, written: string | string[]): string {
  if (issue.code === 'invalid_value' && typeof written === 'string')
    return wrongValue(issue.values.map(String), written);
  const isOurs = issue.code === 'custom' || !issue.message.startsWith('Invalid');
  return `cannot be ${JSON.stringify(written)}: ${isOurs ? issue.message : rightSort(issue)}`;
}

const rightSort = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && issue.expected === 'array' ? 'give a list of names' : 'give one text';

function given(field: string, written: string | string[]): unknown {
  if (Array.isArray(written)) return written;
  if (written === 'null') return null;
  if (field !== 'speakers') return written.trim();
  return written
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
