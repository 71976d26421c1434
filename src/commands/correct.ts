import { correct } from '../ingest/correct.ts';
import { dataset } from '../store/open.ts';
import { reasonFrom } from './reason.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

export type CorrectOptions = { why: string; undo?: true };

/** `readout correct ID FIELD [VALUE] --why TEXT`: says what is right. @throws when it cannot be said of the record */
export async function run(
  id: string,
  field: string,
  value: string | undefined,
  { why, undo = undefined }: CorrectOptions,
): Promise<void> {
  if (value === undefined && !undo) {
    throw new UsageError(
      `give the right value of ${field}, null for none, or --undo to take a correction back`,
    );
  }
  withStore((db) => {
    const saying = { id, field, value: value ?? null, undo: undo === true };
    const target = correct(db, saying, { why: reasonFrom(why) });
    const { dataset_version } = dataset(db);
    process.stdout.write(
      `${target}: ${field} is ${undo ? 'no longer corrected' : 'corrected'}. Dataset version ${dataset_version}.\n`,
    );
  });
}
