import { setImmediate } from 'node:timers/promises';
import type { ChangeRecord } from '../model/change-record.ts';
import { listChanges } from '../store/changes-feed.ts';
import { dataset, type Store } from '../store/open.ts';
import { type Place, placeId } from './change-place.ts';
import type { Pulse } from './pulse.ts';

/** Rows that are read at a time: what is held for a client that reads slowly. */
const PAGE = 50;
/** Proxies close connections on which nothing comes for half a minute or so. */
const HEARTBEAT = 15_000;
/** How long a client is to wait before it comes again, in milliseconds. */
const RETRY = 2_000;

type Following = { db: Store; pulse: Pulse; until: AbortSignal };

/**
 * The changes behind a place as server-sent events: those that there are, then each as it comes. It is read on only
 * when the client has taken what came before. The id of an event is the place behind it, so that whoever goes on from
 * the last one that has come misses nothing and gets nothing twice.
 */
export async function* changeEvents(from: Place, { db, pulse, until }: Following): AsyncGenerator<string> {
  let place = from;
  yield `id: ${placeId(place)}\nretry: ${RETRY}\n\n`;
  while (!until.aborted) {
    const page = pageBehind(db, place);
    if (page.text !== '') yield page.text;
    place = page.place;
    if (place.after !== null) {
      await setImmediate();
      continue;
    }
    const beat = await pulse.next(page.version, HEARTBEAT, until);
    if (beat === 'end') return;
    if (beat === 'silence') yield ':\n\n';
  }
}

/** The events of one page, read from one state of the data, and the place behind it. */
function pageBehind(db: Store, from: Place): { text: string; place: Place; version: number } {
  const { base, after } = from;
  const [{ rows, next }, version] = db.transaction(
    () => [listChanges(db, base, { limit: PAGE, after }), dataset(db).dataset_version] as const,
  )();
  const last = rows.at(-1);
  const place: Place =
    next === null ? { base: version, after: null } : { base, after: [last!.version, last!.noun, last!.id] };
  const events = rows.map((row) =>
    eventOf(row, row === last ? place : { base, after: [row.version, row.noun, row.id] }),
  );
  // An id alone is no event, but the client notes it: it is known to be up to date.
  const text =
    rows.length > 0 ? events.join('') : placeId(place) === placeId(from) ? '' : `id: ${placeId(place)}\n\n`;
  return { text, place, version };
}

const eventOf = (row: ChangeRecord, behind: Place) =>
  `id: ${placeId(behind)}\nevent: ${row.change}\ndata: ${JSON.stringify(row)}\n\n`;
