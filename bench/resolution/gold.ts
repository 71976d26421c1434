import { ingestPaths } from '#src/ingest/ingest-paths.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { nameKeys } from '#src/resolve/fold.ts';
import { openStore, type Store } from '#src/store/open.ts';
import { storedReports } from './stored-ids.ts';

/** A report as it is stored, with what it was resolved to. */
type Report = { event_id: string; document: string; event: ReportedEvent; people: (string | null)[] };
type Mention = { person: string | null; name: string; title: string; document: string };

/** How many days apart two events may be to be shown as perhaps one. */
const NEAR = 3;

/** Ingests real documents and prints who and what was put together or left apart, to be read by eye. */
export async function readGold(paths: string[]): Promise<void> {
  if (paths.length === 0) throw new Error('--gold: name the folders to ingest, such as ../shared/gold/dev');
  const db = openStore(':memory:');
  const onRefused = ({ name, reason }: { name: string; reason: string }) => console.log(`${name}: ${reason}`);
  await ingestPaths(db, paths, { onRefused });
  const reports = allReports(db);
  const mentions = reports.flatMap(mentionsIn);
  printPeople(mentions);
  printEvents(reports);
  db.close();
}

function allReports(db: Store): Report[] {
  type Row = { id: string; title: string; publisher: string };
  const documents = db.prepare<[], Row>('SELECT id, title, publisher FROM documents ORDER BY id').all();
  const told = db.prepare<[string], { event: string }>(
    'SELECT event FROM reports WHERE document_id = ? ORDER BY position',
  );
  return documents.flatMap(({ id, title, publisher }) => {
    const stored = storedReports(db, id);
    return told.all(id).map(({ event }, at) => ({
      ...{ event_id: stored[at]!.event, people: stored[at]!.people },
      ...{ event: JSON.parse(event) as ReportedEvent, document: `${publisher}: ${title?.slice(0, 60)}` },
    }));
  });
}

function mentionsIn({ event, people, document }: Report): Mention[] {
  return event.participants.flatMap(({ name, title, country, organization }, at) =>
    name === null
      ? []
      : { person: people[at] ?? null, name, title: `${title}, ${country ?? organization}`, document },
  );
}

function printPeople(mentions: Mention[]): void {
  const people = Map.groupBy(mentions, ({ person }) => person ?? '');
  const unresolved = people.get('') ?? [];
  people.delete('');
  const known = [...people].map(([id, own]) => ({ id, own, names: distinct(own.map(({ name }) => name)) }));
  console.log(`${mentions.length} mentions of ${known.length} people, ${unresolved.length} not settled`);
  console.log('\nPut together: people with several names');
  for (const { names, own } of known.filter((one) => one.names.length > 1)) printPerson(names, own);
  console.log('\nLeft apart: people whose name has all the parts of another’s');
  for (const [at, one] of known.entries()) {
    for (const other of known.slice(at + 1).filter(({ names }) => fits(one.names, names))) {
      printPerson(one.names, one.own);
      printPerson(other.names, other.own, '~');
    }
  }
  console.log('\nNot settled');
  for (const one of unresolved) console.log(`  ${one.name} (${one.title}) in ${one.document}`);
}

const distinct = (values: string[]) => [...new Set(values)];

function printPerson(names: string[], own: Mention[], sign = ' '): void {
  const titles = distinct(own.map(({ title }) => title)).slice(0, 4);
  console.log(`  ${sign} ${names.join(' | ')} (${titles.join('; ')}) in ${own.length} reports`);
}

function fits(names: string[], others: string[]): boolean {
  return names.some((name) => others.some((other) => partOf(name, other) || partOf(other, name)));
}

const partOf = (name: string, other: string) => new Set(nameKeys(name)).isSubsetOf(new Set(nameKeys(other)));

function printEvents(reports: Report[]): void {
  const events = [...Map.groupBy(reports, ({ event_id }) => event_id).values()];
  console.log(`\n${reports.length} reports of ${events.length} events`);
  console.log('\nPut together: events with several reports');
  for (const event of events.filter(({ length }) => length > 1)) printReports(event);
  console.log('\nLeft apart: the same sides within some days');
  for (const [at, one] of events.entries()) {
    for (const other of events.slice(at + 1).filter((event) => isNear(one[0]!, event[0]!))) {
      printReports([one[0]!, other[0]!]);
    }
  }
}

function isNear(one: Report, other: Report): boolean {
  const [first, second] = [new Set(sidesOf(one)), new Set(sidesOf(other))];
  if (first.intersection(second).size < 2) return false;
  if (one.event.date?.precision !== 'day' || other.event.date?.precision !== 'day') return true;
  const days = (Date.parse(one.event.date.start) - Date.parse(other.event.date.start)) / 86_400_000;
  return Math.abs(days) <= NEAR;
}

function sidesOf({ event, people }: Report): string[] {
  return event.participants.map(
    ({ title, country, organization }, at) => people[at] ?? `${title} ${country ?? organization}`,
  );
}

function printReports(reports: Report[]): void {
  for (const { event, document } of reports) {
    const { kind, status, salience, date, place, participants } = event;
    const sides = participants.map(
      (side) => `${side.name ?? side.title} ${side.country ?? side.organization}`,
    );
    const when = date ? `${date.start} (${date.basis})` : 'undated';
    console.log(
      `  ${status} ${kind} ${when} ${place?.city ?? ''} ${sides.join(' – ')}, ${salience}; ${document}`,
    );
  }
  console.log('');
}
