import type { Participant } from '../../model/event.ts';
import type { GistSide } from './gist.ts';
import { sameSide } from './same-side.ts';

/** A side as one report has it. */
export type ReportedSide = { side: Participant; gist: GistSide };

/** A side as all reports together have it, with whom it is known to be. */
export type MergedSide = Pick<Participant, 'name' | 'title' | 'country' | 'organization' | 'role'> & {
  person: string | null;
};

/**
 * The sides of an event from those of its reports, in the order of the first report, those that only later ones
 * name behind. Each has the fullest name and title that a report gives.
 */
export function mergeSides(reports: readonly ReportedSide[][]): MergedSide[] {
  const merged: ReportedSide[][] = [];
  for (const sides of reports) {
    const before = merged.map((group) => [...group]);
    for (const one of sides) {
      const at = before.findIndex(
        (group, k) =>
          merged[k]!.length === group.length && group.some(({ gist }) => sameSide(gist, one.gist)),
      );
      if (at === -1) merged.push([one]);
      else merged[at]!.push(one);
    }
  }
  return merged.map(mergedSide);
}

function mergedSide(group: ReportedSide[]): MergedSide {
  const sides = group.map(({ side }) => side);
  const names = group.filter(({ side }) => side.name !== null).toSorted((a, b) => fullness(b) - fullness(a));
  return {
    name: names[0]?.side.name ?? null,
    title: longest(sides.flatMap(({ title }) => title ?? [])),
    country: sides.find(({ country }) => country !== null)?.country ?? null,
    organization: sides.find(({ organization }) => organization !== null)?.organization ?? null,
    role: sides.find(({ role }) => role !== 'participant')?.role ?? 'participant',
    person: group.find(({ gist }) => gist.person !== null)?.gist.person ?? null,
  };
}

const fullness = ({ side, gist }: ReportedSide): number =>
  (gist.name?.keys.length ?? 0) * 1000 + side.name!.length;

const longest = (titles: string[]): string | null =>
  titles.filter((title) => title !== 'delegation').toSorted((a, b) => b.length - a.length)[0] ??
  titles[0] ??
  null;
