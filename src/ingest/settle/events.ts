import { groupReports, occurrenceId, sayingOf } from '../../resolve/events/occurrences.ts';
import { alike, occurrenceKeys } from '../../resolve/events/same-occurrence.ts';
import {
  gistsOf,
  putKeys,
  reportsBeside,
  reportsOfEvent,
  reportsOwning,
  reportsWithKeys,
  type StoredGist,
} from '../../store/gists.ts';
import { putEvent, removeEvent } from '../../store/put-event.ts';
import { type Sayings, sayingsOn } from '../../store/verdicts.ts';
import type { Write } from '../../store/write.ts';

/**
 * Settles which occurrence the reports are of that a change has touched, and every report for which that may
 * matter. What comes out depends on the reports that are there, not on how they came.
 * @returns the reports whose event is another or has been told anew
 */
export function settleEvents(write: Write): Set<string> {
  const { db } = write;
  const near = [...write.near, ...reportsBeside(db, write.reports)];
  for (const gist of gistsOf(db, write.reports)) putKeys(db, gist);
  const left = [...write.events.keys()].flatMap((id) => reportsOfEvent(db, id));
  const touched = new Set([...write.reports, ...near, ...left]);
  const sayings = sayingsOn(db, 'evt');
  const gists = closure(write, gistsOf(db, touched), sayings);
  const { groups, torn } = groupReports(gists, sayings.verdicts);
  const told = new Set<string>();
  const events = new Set([...write.events.keys(), ...gists.map(({ event_id }) => event_id)]);
  for (const group of [...groups, ...torn.map(({ item }) => [item])] as StoredGist[][]) {
    const id = occurrenceId(group);
    events.delete(id);
    if (!isTouched(write, group, id)) continue;
    noteFormer(write, group);
    putEvent(write, id, group);
    for (const { report_id } of group) told.add(report_id);
  }
  for (const id of events) if (id !== '' && reportsOfEvent(db, id).length === 0) removeEvent(write, id);
  return told;
}

/** Everything that may be of the occurrence of one of these, by any number of steps, what was taken to be, and what people say is. */
function closure({ db }: Write, start: readonly StoredGist[], { partners }: Sayings): StoredGist[] {
  const found = new Map(start.map((gist) => [gist.report_id, gist]));
  const open = [...start];
  const followed = new Set<string>();
  const read = new Map<string, StoredGist>();
  /** The same reports stand beside one after another of these, most of them of other occasions. */
  const gistsAmong = (ids: readonly string[]): StoredGist[] => {
    const unread = ids.filter((id) => !read.has(id));
    if (unread.length > 0) for (const gist of gistsOf(db, unread)) read.set(gist.report_id, gist);
    return ids.map((id) => read.get(id)!);
  };
  for (let gist = open.pop(); gist; gist = open.pop()) {
    // Of a famous occasion there are hundreds of reports: those that say the same lead to the same ones.
    const saying = `${gist.event_id} ${partners(gist.id).length > 0 ? gist.id : sayingOf(gist)}`;
    if (followed.has(saying)) continue;
    followed.add(saying);
    const near = reportsWithKeys(db, occurrenceKeys(gist)).filter((id) => !found.has(id));
    const mates =
      gist.event_id === '' ? [] : reportsOfEvent(db, gist.event_id).filter((id) => !found.has(id));
    const same = reportsOwning(db, partners(gist.id)).filter((id) => !found.has(id));
    const sure = [...mates, ...same];
    for (const other of gistsAmong([...new Set([...near, ...sure])])) {
      if (!sure.includes(other.report_id) && !alike(gist, other)) continue;
      found.set(other.report_id, other);
      open.push(other);
    }
  }
  return [...found.values()];
}

/** Is anything about the event other than it stands in the store? */
function isTouched(write: Write, group: readonly StoredGist[], id: string): boolean {
  const members = reportsOfEvent(write.db, id);
  return (
    write.events.has(id) ||
    members.length !== group.length ||
    group.some(({ report_id, event_id }) => event_id !== id || write.reports.has(report_id))
  );
}

/** The events that reports leave for another one: who asks for them has to be sent there. */
function noteFormer({ events }: Write, group: readonly StoredGist[]): void {
  for (const { event_id, report_id } of group) {
    if (event_id !== '') events.set(event_id, (events.get(event_id) ?? new Set()).add(report_id));
  }
}
