import { askFor } from '../../api/ask.ts';
import { print } from '../print.ts';
import { UsageError } from '../usage-error.ts';
import { withApi } from '../with-api.ts';
import { claimText } from './claim-text.ts';
import { documentDetailText } from './document-text.ts';
import { eventText } from './event-text.ts';
import { personText } from './person-text.ts';

/** By how an id begins: the path of the record and how it is written for people. */
const RECORDS: Record<string, { path: string; write: (record: never) => string }> = {
  evt: { path: '/events', write: eventText },
  per: { path: '/people', write: personText },
  clm: { path: '/claims', write: claimText },
  doc: { path: '/documents', write: documentDetailText },
};

/** `readout show ID`: one record in full. @throws Refusal where it is not there, UsageError where that is no id */
export async function runShow(id: string, { json }: { json?: true }): Promise<void> {
  const [, prefix = '', rest = ''] = /^([a-z]{3})_(.*)$/s.exec(id) ?? [];
  const record = Object.hasOwn(RECORDS, prefix) ? RECORDS[prefix] : undefined;
  if (record && !/^[0-9a-f]+$/.test(rest)) {
    throw new UsageError(
      `${id} is no id of a record; behind ${prefix}_ stand digits and the letters a to f alone`,
    );
  }
  if (!record) {
    const kinds = Object.keys(RECORDS).map((kind) => `${kind}_…`);
    const report = id.startsWith('rep_') ? '; a report is shown with its event' : '';
    throw new UsageError(`${id} is no id of a record; ids begin with ${kinds.join(', ')}${report}`);
  }
  await withApi(async (api) => {
    const found = await askFor<never>(api, `${record.path}/${id}`);
    await print(`${json ? JSON.stringify(found) : record.write(found)}\n`);
  });
}
