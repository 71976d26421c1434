import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Comparison } from '#src/model/comparison-record.ts';
import { openStore } from '#src/store/open.ts';
import { valuesOf } from '#src/store/statement.ts';
import { ONE_SIDE, OTHER_SIDE } from './examples/comparison.ts';
import { folder, run } from './run-cli.ts';

test('readout compare shows two accounts next to each other, for people and for programs', async () => {
  const path = folder({ 'one.txt': ONE_SIDE, 'other.txt': OTHER_SIDE });
  const env = { DATABASE: join(path, 'readout.db') };
  await run(['ingest', path], { env });
  const db = openStore(env.DATABASE);
  const [a = '', b = ''] = valuesOf<string>(db, 'SELECT id FROM events ORDER BY date_from');
  db.close();
  const shown = await run(['compare', a, b], { env });
  expect(shown).toMatchObject({ status: 0, stderr: '' });
  expect(shown.stdout).toMatch(
    /^A {2}Minister Lindqvist speaks .*\nB {2}Telephone conversation .*\nTwo events that may be one\.\n\nIn short\n-/,
  );
  expect(shown.stdout).toContain(
    'B reports that Radu Ceban invited: “Lindqvist to visit Chisinau in May”; no claim of A is worded like it.',
  );
  const { stdout } = await run(['compare', '--json', b, a], { env });
  expect(Comparison.parse(JSON.parse(stdout))).toMatchObject({
    ...{ a: { event_id: b }, b: { event_id: a }, relation: 'possible_duplicates' },
  });
});

test('readout compare says what it cannot find', async () => {
  const path = folder({ 'one.txt': ONE_SIDE, 'again.txt': `${ONE_SIDE}\nThe call was their first.\n` });
  const env = { DATABASE: join(path, 'readout.db') };
  expect(await run(['compare', 'evt_1', 'evt_2'], { env })).toMatchObject({
    ...{ status: 1, stdout: '' },
    stderr: `readout: there is no database at ${env.DATABASE}; ingest documents first, or set DATABASE to where it is\n`,
  });
  await run(['ingest', path], { env });
  expect(await run(['compare', 'evt_1', 'evt_2'], { env })).toMatchObject({
    ...{ status: 1, stdout: '', stderr: 'readout: there is no report or event evt_1\n' },
  });
  const db = openStore(env.DATABASE);
  const [event = ''] = valuesOf<string>(db, 'SELECT id FROM events');
  const reports = valuesOf<string>(db, 'SELECT id FROM reports');
  db.close();
  const { status, stderr } = await run(['compare', event, reports[0]!], { env });
  expect(status).toBe(1);
  expect(stderr).toMatch(`readout: ${event} is an event of 2 reports; name one of them: `);
  for (const id of reports) expect(stderr).toContain(id);
});
