import type { World } from '../world/world.ts';
import { type Clusters, pairwise } from './clusters.ts';
import { type Confusion, merges, type Pair, splits } from './confusions.ts';
import { likenessOfEvents, likenessOfPeople } from './likeness.ts';
import { type Tally, whereIs } from './tally.ts';

/** What resolution has to reach. */
const TARGETS = { people: { precision: 0.99, recall: 0.95 }, events: { precision: 0.99, recall: 0.93 } };

/** Prints the figures beside their targets; whether all of them are reached. */
export function printFigures(tally: Tally): boolean {
  console.log(`${''.padEnd(10)}precision  target   recall  target   in truth  found    of`);
  return (['people', 'events'] as const)
    .map((noun) => printRow(noun, tally[noun], TARGETS[noun]))
    .every((reached) => reached);
}

function printRow(noun: string, clusters: Clusters, target: { precision: number; recall: number }): boolean {
  const { precision, recall, truths, clusters: found, items } = pairwise(clusters);
  const missed = [precision < target.precision && 'PRECISION', recall < target.recall && 'RECALL'].filter(
    Boolean,
  );
  const unit = noun === 'people' ? 'mentions' : 'reports';
  console.log(
    [
      noun.padEnd(10),
      `${precision.toFixed(4).padStart(9)}${target.precision.toFixed(2).padStart(8)}`,
      `${recall.toFixed(4).padStart(9)}${target.recall.toFixed(2).padStart(8)}`,
      `${String(truths).padStart(11)}${String(found).padStart(7)}  ${items} ${unit}`,
      missed.length > 0 ? `  BELOW TARGET: ${missed.join(', ')}` : '',
    ].join(''),
  );
  return missed.length === 0;
}

/** Forms of a name that are full, or have a trait of their own. */
const PLAIN: string[] = ['full', 'surname only', 'without a country'];

/** Prints what went wrong, sort by sort, with some examples of each. */
export function printConfusions(world: World, { people, events }: Tally, examples: number): void {
  const formOf = (item: number) => [trueSide(world, item).form ?? 'unnamed'];
  const traitsOf = (item: number) => {
    const { traits, people } = trueEvent(world, item);
    const respelled = people.some(({ form }) => form !== null && !PLAIN.includes(form));
    const sorts = [...traits, ...(respelled ? ['another form of a name'] : [])];
    return sorts.length > 0 ? sorts : ['nothing special'];
  };
  const show = (describe: Describe, rows: Confusion[], title: string) =>
    printRows(world, describe, rows, title);
  show(sideText, merges(people, likenessOfPeople(world), examples), 'People taken for another');
  show(sideText, splits(people, formOf, examples), 'Mentions apart from the rest, by form of the name');
  show(reportText, merges(events, likenessOfEvents(world), examples), 'Reports put to another event');
  show(
    reportText,
    splits(events, traitsOf, examples),
    'Reports apart from the rest of their event, by trait',
  );
}

type Describe = (world: World, item: number) => string;

function printRows(world: World, describe: Describe, rows: Confusion[], title: string): void {
  console.log(`\n${title}: ${rows.length === 0 ? 'none' : ''}`);
  for (const { sort, wrong, of, examples } of rows) {
    console.log(`  ${String(wrong).padStart(7)}${of === null ? '' : ` of ${of}`}  ${sort}`);
    for (const one of examples) printExample(world, describe, one);
  }
}

function printExample(world: World, describe: Describe, { item, beside }: Pair): void {
  console.log(`             ${describe(world, item)}`);
  console.log(`           ~ ${describe(world, beside)}`);
}

function trueEvent(world: World, item: number) {
  const { document, event } = whereIs(item);
  return world.documentAt(document).truth[event]!;
}

const trueSide = (world: World, item: number) => trueEvent(world, item).people[whereIs(item).side]!;

function sideText(world: World, item: number): string {
  const { document, event, side } = whereIs(item);
  const { events, read } = world.documentAt(document);
  const { title, name, country, organization } = events[event]!.participants[side]!;
  return `${title} ${name}, ${country ?? organization}, ${read.published} (in truth ${trueSide(world, item).person})`;
}

function reportText(world: World, item: number): string {
  const { document, event } = whereIs(item);
  const { events, read, truth } = world.documentAt(document);
  const { kind, status, date, place, participants } = events[event]!;
  const sides = participants.map(
    ({ title, name, country, organization }) => `${name ?? title} ${country ?? organization}`,
  );
  const when = date ? `${date.start} (${date.basis})` : 'undated';
  return `${status} ${kind} ${when} ${place?.city ?? ''} ${sides.join(' – ')}; ${read.publisher} ${read.published} (in truth ${truth[event]!.event})`;
}
