import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { documentedOperations } from '#src/api/documented.ts';
import { isListCommand } from '#src/commands/records/list-commands.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { claim, meeting, side, tell, tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';
import { folder } from './run-cli.ts';
import { runHere } from './run-main.ts';

const place = mkdtempSync(join(tmpdir(), 'readout-records-'));
afterAll(() => rmSync(place, { recursive: true }));

/** A database in a file, for commands that are processes of their own. */
function database(name: string, fill: (db: Store) => void): string {
  const path = join(place, name);
  const db = openStore(path);
  fill(db);
  db.close();
  return path;
}

const DATABASE = database('story.db', tellStory);
const { ok } = testApp(tellStory);
const readout = (args: string[], env: Record<string, string> = {}) =>
  runHere(args, { DATABASE, COLUMNS: '100', ...env });
const rows = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const first = async (path: string) => (await ok(path)).json().data[0];

describe('a list', () => {
  test('is a table, with a remark on whom a name means', async () => {
    const { status, stdout, stderr } = await readout(['events', '--person', 'Petrov', '--sort', 'date']);
    expect(stdout.split('\n').map((line) => line.replace(/evt_\w{16}$/, 'evt_…'))).toEqual([
      'date        kind     status   participants                            place     id',
      '2024-02-01  call     held     Mary Roe (United Nations), Ivan Petro…  —         evt_…',
      '2024-05-10  meeting  planned  Ana Lind (NO), Ivan Petrov (BG)         Oslo, NO  evt_…',
      '',
    ]);
    expect(stderr).toMatch(/^readout: Petrov is Ivan Petrov \(per_\w+\)\n$/);
    expect(status).toBe(0);
  });

  test('is as wide as the terminal, and ids are whole in any', async () => {
    const { stdout } = await readout(['events'], { COLUMNS: '72' });
    const lines = stdout.trim().split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(72);
    expect(lines.slice(1).every((line) => /evt_\w{16}$/.test(line))).toBe(true);
    expect(stdout).toContain('…');
  });

  test('has every row as JSON, whatever the pages', async () => {
    const { stdout } = await readout(['claims', '--json']);
    expect(rows(stdout)).toEqual((await ok('/claims?limit=200')).json().data);
    expect((await readout(['claims', '--json', '--limit', '2'])).stdout).toBe(
      `${stdout.split('\n').slice(0, 2).join('\n')}\n`,
    );
  });

  test.each([
    ['--person', 'Lind', '--person', 'Novák'],
    ['--country', 'NO,SE', '--status', '!planned'],
    ['--min-reports', '1', '--undated', 'only'],
  ])('takes the filters of the API: %s %s %s %s', async (...options) => {
    const query = new URLSearchParams();
    for (let at = 0; at < options.length; at += 2) {
      query.append(options[at]!.slice(2).replaceAll('-', '_'), options[at + 1]!);
    }
    const { data } = (await ok(`/events?${query}`)).json();
    expect(data.length).toBeGreaterThan(0);
    expect(rows((await readout(['events', '--json', ...options])).stdout)).toEqual(data);
  });

  test('is counted by a value', async () => {
    const { stdout } = await readout(['events', '--group-by', 'country', '--kind', 'meeting']);
    expect(stdout.trim().split('\n')).toEqual([
      'key  label     count',
      'NO   Norway        3',
      'CZ   Czechia       2',
      'BG   Bulgaria      1',
      'SE   Sweden        1',
    ]);
  });

  test('shows the fields that are asked for', async () => {
    const { stdout } = await readout(['events', '--fields', 'date,topics', '--topic', 'trade-economy']);
    expect(stdout).toBe('date        topics\n2024-03-01  energy, trade-economy\n');
  });

  test('says how many rows are left', async () => {
    const { stdout, stderr } = await readout(['people', '--limit', '2']);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toBe('readout: 2 of 5 rows; --all shows all\n');
  });

  test.each([
    [
      ['events', '--person', 'Lind'],
      /^readout: Lind may be Ana Lind \(per_\w+\) or Ola Lind \(per_\w+\); name one by id/,
    ],
    [['events', '--person', 'Petrovskaya-Nobody'], /nobody of that name.*\nreadout: no rows\n$/],
    [
      ['events', '--person', 'Petrof'],
      /^readout: Petrof: nobody of that name; the nearest are Ivan Petrov\n/,
    ],
    [
      ['people', '--q', 'Petrof'],
      /^readout: nobody of that name; the nearest are Ivan Petrov\nreadout: no rows\n$/,
    ],
  ])('%j is told what the name may mean', async (args, message) => {
    const { status, stderr } = await readout(args);
    expect(stderr).toMatch(message);
    expect(status).toBe(0);
  });

  test.each([
    [['events', '--limit', '0'], /'--limit <n>' argument '0' is invalid. It takes a whole number from 1 on/],
    [['export', 'events', '--format', 'docx'], /argument 'docx' is invalid. Allowed choices are/],
    [['export', 'evnts'], /unknown command 'evnts'/],
    [['changes', '--since', '99'], /^readout: `since` is 99, but the data are at version/],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stdout, stderr } = await readout(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('has the message of the API for a value that cannot be, with status 2', async () => {
    const { status, stdout, stderr } = await readout(['events', '--kind', 'meating']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'readout: `kind` cannot be `meating`; allowed are `meeting`, `call`; did you mean `meeting`?\n',
    );
  });

  test('may be read in part', () => {
    const command = `"${process.execPath}" src/cli.ts events --json | true; echo "\${PIPESTATUS[0]}"`;
    const env = { ...process.env, DATABASE };
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  const lists = documentedOperations().filter(isListCommand);
  test.each(lists)('$path is a command that the help explains', async ({ path, parameters }) => {
    const { status, stdout } = await readout([path.slice(1), '--help']);
    expect(status).toBe(0);
    const own = parameters.filter(({ name }) => !['cursor', 'count', 'format', 'facets'].includes(name));
    for (const { name } of own) expect(stdout).toContain(`--${name.replaceAll('_', '-')} <`);
    expect((await readout([path.slice(1), '--limit', '3'])).status).toBe(0);
  });
});

describe('a record', () => {
  test.each([
    [
      '/events?kind=call',
      ['call, phone, held, main', 'Ivan Petrov (BG), President', 'talks must go on (directive'],
    ],
    ['/people?q=Petrov', ['Ivan Petrov, in 2 documents', 'President, BG', 'Mary Roe, in 1 event']],
    ['/claims?act=directive&speaker=Roe', ['Mary Roe (per_', 'talks must go on', 'directive, direct']],
    ['/documents?q=telephoned', ['Call with the President', 'Harbour Post', '<script>alert(1)</script>.']],
  ])('of %s is shown for people, and as the API gives it', async (list, words) => {
    const { id } = await first(list);
    const { status, stdout } = await readout(['show', id]);
    expect(status).toBe(0);
    for (const one of [id, ...words]) expect(stdout).toContain(one);
    const path = list.split('?')[0];
    expect(JSON.parse((await readout(['show', '--json', id])).stdout)).toEqual(
      (await ok(`${path}/${id}`)).json(),
    );
  });

  test('that is not there is said in one line, with status 1', async () => {
    const { status, stdout, stderr } = await readout(['show', 'per_0000000000ff']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('readout: there is no person `per_0000000000ff`\n');
  });

  test('cannot steer the terminal', async () => {
    const evil = database('evil.db', (db) =>
      tell(db, {
        text: 'Ministers \u001b[2J meet\u202e\nAna Lind \u009b31m met Jan Novák.',
        publisher: 'Evil\u0007 News',
        events: [meeting([side('Ana\u001b[31m Lind', 'NO'), side('Jan Novák', 'CZ')], '2024-03-01')],
      }),
    );
    const { stdout: list } = await readout(['documents', '--json'], { DATABASE: evil });
    for (const args of [['events'], ['documents'], ['show', rows(list)[0].id]]) {
      const { stdout, status } = await readout(args, { DATABASE: evil });
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }
  });
});

/** Without when the records came into the set, which is another moment in each database. */
const undated = (text: string) => text.replace(/\b20(2[5-9]|[3-9]\d)\S*/g, '');

describe('an export', () => {
  test('has all that the filters select', async () => {
    const file = join(folder(), 'events.ndjson');
    const { status, stdout } = await readout(['export', 'events', '--person', 'Petrov', '--output', file]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(rows(readFileSync(file, 'utf8'))).toEqual((await ok('/events?person=Petrov')).json().data);
    const { stdout: same } = await readout(['export', 'events', '--person', 'Petrov', '--format', 'ndjson']);
    expect(same).toBe(readFileSync(file, 'utf8'));
  });

  test.each([
    ['events', 'csv'],
    ['events', 'ics'],
    ['claims', 'csv'],
    ['countries', 'ndjson'],
    ['network', 'csv'],
  ])('of %s as %s is what the API streams', async (list, format) => {
    const { stdout } = await readout(['export', list, '--format', format], { PORT: '80' });
    expect(stdout.length).toBeGreaterThan(200);
    expect(undated(stdout)).toBe(undated((await ok(`/${list}?format=${format}`)).body));
  });

  test('of what the API gives by the page has all pages in one document', async () => {
    const many = database('many-events.db', (db) => {
      const days = Array.from({ length: 450 }, (_, at) =>
        new Date(Date.UTC(2020, 0, at)).toISOString().slice(0, 10),
      );
      const sides = [side('Ana Lind', 'NO'), side('Jan Novák', 'CZ')];
      const events = days.map((day) => meeting(sides, day));
      tell(db, { text: 'Ministers <entry> meet\nAna Lind met Jan Novák.', events });
    });
    const events = await readout(['events', '--json'], { DATABASE: many });
    const ids = rows(events.stdout).map(({ id }) => id);
    expect(new Set(ids).size).toBe(450);
    const graph = await readout(['export', 'events', '--format', 'jsonld'], { DATABASE: many });
    expect(JSON.parse(graph.stdout)['@context']).toBe('https://schema.org');
    expect(JSON.parse(graph.stdout)['@graph'].map((one: { identifier: string }) => one.identifier)).toEqual(
      ids,
    );
    const atom = await readout(['export', 'events', '--format', 'atom'], { DATABASE: many });
    const { feed } = new XMLParser().parse(atom.stdout, true);
    expect(feed.entry.map(({ id }: { id: string }) => id.split('/').at(-1))).toEqual(ids);
  });

  test('leads to the public address where one is configured', async () => {
    const PUBLIC_URL = 'https://example.org/records';
    const { stdout } = await readout(['export', 'events', '--format', 'jsonld'], { PUBLIC_URL });
    expect(stdout).toContain('https://example.org/records/events/evt_');
    expect(stdout).not.toContain('localhost');
  });

  test.each(['atom', 'jsonld'])('of nothing is an empty document, as %s', async (format) => {
    const { stdout } = await readout(['export', 'events', '--person', 'Nobody', '--format', format]);
    if (format === 'jsonld') expect(JSON.parse(stdout)['@graph']).toEqual([]);
    else expect(new XMLParser().parse(stdout, true).feed.entry).toBeUndefined();
  });

  test('that cannot be written says so and leaves nothing', async () => {
    const path = folder();
    const { status, stderr } = await readout([
      'export',
      'people',
      '--output',
      join(path, 'no/people.ndjson'),
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^readout: cannot write .*people\.ndjson: there is no such folder\n$/);
    expect(readdirSync(path)).toEqual([]);
  });

  test('with filters that cannot be leaves the file of before', async () => {
    const path = folder({ 'people.ndjson': 'of before' });
    const file = join(path, 'people.ndjson');
    const { status } = await readout(['export', 'events', '--from', 'now', '--output', file]);
    expect(status).toBe(2);
    expect(readdirSync(path)).toEqual(['people.ndjson']);
    expect(readFileSync(file, 'utf8')).toBe('of before');
  });

  test('that is killed leaves no half file', async () => {
    const many = database('many.db', (db) => {
      const sides = [side('Ana Lind', 'NO'), side('Jan Novák', 'CZ')];
      const claims = Array.from({ length: 500 }, (_, at) =>
        claim('Ana Lind', `gas flows, part ${at} ${'x'.repeat(300)}`),
      );
      tell(db, {
        text: 'Ministers meet\nAna Lind met Jan Novák.',
        events: [meeting(sides, '2024-03-01', { claims })],
      });
    });
    const path = folder();
    const file = join(path, 'claims.ndjson');
    // A reader that has taken a first part of it stands for a disk at the moment of the kill.
    spawnSync('mkfifo', [`${file}.part`]);
    const child = spawn(process.execPath, ['src/cli.ts', 'export', 'claims', '--output', file], {
      env: { ...process.env, DATABASE: many },
      stdio: 'ignore',
    });
    const reader = createReadStream(`${file}.part`, { highWaterMark: 1024 });
    const [beginning] = await once(reader, 'data');
    reader.pause();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(String(beginning)).toMatch(/^\{"id":"clm_/);
    expect(existsSync(file)).toBe(false);
    reader.destroy();
  });
});

test('the quality is a table of figures', async () => {
  const { sets, measured } = JSON.parse((await readout(['quality', '--json'])).stdout);
  const { status, stdout, stderr } = await readout(['quality'], { DATABASE: '/tmp/no-such/readout.db' });
  expect(status).toBe(0);
  for (const { name, value } of sets[0].figures) {
    expect(stdout).toMatch(new RegExp(`^${name} .* ${value.toFixed(3)} `, 'm'));
  }
  expect(stderr).toContain(`measured on ${measured}`);
});
