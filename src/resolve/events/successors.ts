import type { ReportedEvent } from '../../model/event.ts';
import { type Gist, gistOf } from './gist.ts';
import { sameButForTheDay, sameOccurrence } from './same-occurrence.ts';

/** A reported event with the id that it gives its event. */
export type Told = { id: string; event: ReportedEvent };

/**
 * What a document told of before, each with what it tells of the same occasion now that it has been changed or read
 * anew: one that may be the same and is the only one, first with its day, then whatever the day. `published` is the
 * day of publication or `''`.
 */
export function successors<Before extends Told, Now extends Told>(
  before: readonly Before[],
  now: readonly Now[],
  published: string,
): [Before, Now][] {
  const gists = (all: readonly Told[], document: string) =>
    new Map(all.map((one) => [one.id, gistOf(one.event, { id: one.id, document, published, people: [] })]));
  const [was, is] = [gists(before, 'before'), gists(now, 'now')];
  const found = new Map<Before, Now>();
  for (const same of [sameOccurrence, sameButForTheDay] as ((a: Gist, b: Gist) => boolean)[]) {
    const left = before.filter((one) => !found.has(one));
    const free = now.filter((one) => !new Set(found.values()).has(one));
    const fits = (one: Before) => free.filter((other) => same(was.get(one.id)!, is.get(other.id)!));
    const matches = left.map((one) => [one, fits(one)] as const);
    for (const [one, [other, ...more]] of matches) {
      if (!other || more.length > 0) continue;
      if (matches.filter(([, others]) => others.includes(other)).length === 1) found.set(one, other);
    }
  }
  return [...found];
}

/**
 * The path of a field of an event as it was told before in the event as it is told now, where sides may stand in
 * another order; `null` for one of a side that is not told of any more.
 */
export function fieldNow(field: string, before: ReportedEvent, now: ReportedEvent): string | null {
  const [, at, rest = ''] = /^participants\.(\d+)(.*)$/.exec(field) ?? [];
  if (at === undefined) return field;
  const side = before.participants[Number(at)];
  const found = now.participants.findIndex(
    ({ name, title, country }) =>
      side && name === side.name && (name !== null || (title === side.title && country === side.country)),
  );
  return found === -1 ? null : `participants.${found}${rest}`;
}
