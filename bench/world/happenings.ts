import type { Kind } from '#src/model/vocabulary.ts';
import type { Term } from './careers.ts';
import type { Cast } from './cast.ts';
import { MATTERS, type Matter } from './matters.ts';
import type { Random } from './random.ts';
import { ELSEWHERE } from './states.ts';

/** Something that happened, or was to happen: the truth that reports tell of. */
export type Happening = {
  id: string;
  kind: Kind;
  day: number;
  place: { city: string; country: string; venue: string } | null;
  /** The sides, the host or the caller first. */
  sides: Term[];
  /** Who came with them: named in one report only. */
  aides: Term[];
  matters: Matter[];
  cancelled: boolean;
};

/** What hangs together: a visit, a round of calls, two calls on neighbouring days. */
type Plot = (stage: Stage) => Bare[];
type Bare = { kind: Kind; day: number; sides: Term[]; at: Term | null };
type Stage = { random: Random; cast: Cast; day: number; lead: Term; other: Term };

/** How often each sort of plot comes, in a hundred. */
const PLOTS: [number, Plot][] = [
  [
    46,
    ({ random, day, lead, other }) => [bilateral(random.chance(0.55) ? 'meeting' : 'call', day, lead, other)],
  ],
  [
    8,
    ({ day, lead, other }) => [bilateral('call', day, lead, other), bilateral('call', day + 1, other, lead)],
  ],
  [
    4,
    ({ random, day, lead, other }) => [
      bilateral('meeting', day, lead, other),
      bilateral('meeting', day + 1 + random.below(2), lead, other),
    ],
  ],
  [
    5,
    ({ day, lead, other }) => [bilateral('call', day, lead, other), bilateral('meeting', day, lead, other)],
  ],
  [12, visit],
  [12, roundOfCalls],
  [13, trilateral],
];

const LOTS = PLOTS.flatMap(([share, plot]) => Array<Plot>(share).fill(plot));

const bilateral = (kind: Kind, day: number, lead: Term, other: Term): Bare => ({
  ...{ kind, day, sides: [lead, other], at: kind === 'meeting' ? lead : null },
});

/** A guest meets several of the hosts, one after another. */
function visit({ random, cast, day, lead, other }: Stage): Bare[] {
  const hosts = [lead, ...random.shuffled(cast.colleagues(lead, day)).slice(0, 1 + random.below(2))];
  return hosts.map((host) => bilateral('meeting', day, host, other));
}

/** Someone calls several others on one day. */
function roundOfCalls(stage: Stage): Bare[] {
  const third = thirdOf(stage);
  return [stage.other, third].flatMap((called) =>
    called ? bilateral('call', stage.day, stage.lead, called) : [],
  );
}

/** Three meet, and two of them, or each two, meet by themselves on the same day. */
function trilateral(stage: Stage): Bare[] {
  const { random, day, lead, other } = stage;
  const third = thirdOf(stage);
  if (!third) return [bilateral('meeting', day, lead, other)];
  const kind = random.chance(0.75) ? 'meeting' : 'call';
  const all: Bare = { ...bilateral(kind, day, lead, other), sides: [lead, other, third] };
  const pairs = [bilateral(kind, day, lead, other), bilateral(kind, day, lead, third)];
  return [all, ...pairs.slice(0, random.below(3))];
}

function thirdOf({ random, cast, day, lead, other }: Stage): Term | null {
  return cast.someone(random, day, (term) => ![lead.actor, other.actor].includes(term.actor));
}

/** What happens in one plot that starts on that day. Empty where nobody was found to meet. */
export function happeningsOf(random: Random, cast: Cast, id: string, day: number): Happening[] {
  const lead = cast.someone(random, day);
  const other = lead && cast.someone(random, day, (term) => term.actor !== lead.actor);
  if (!lead || !other) return [];
  const plot = random.pick(LOTS);
  const stage = { random, cast, day, lead, other };
  const elsewhere = random.chance(0.15);
  return plot(stage).map((bare, n) => whole(stage, bare, `${id}.${n}`, elsewhere));
}

function whole({ random, cast }: Stage, bare: Bare, id: string, elsewhere: boolean): Happening {
  const delegation = bare.kind === 'meeting' && random.chance(0.12);
  const aides = delegation
    ? bare.sides.flatMap((side) => random.shuffled(cast.colleagues(side, bare.day)).slice(0, random.below(3)))
    : [];
  return {
    ...{ id, kind: bare.kind, day: bare.day, sides: bare.sides, aides },
    place: bare.at && placeOf(random, bare.at, elsewhere),
    matters: random.shuffled(MATTERS).slice(0, 1 + random.below(3)),
    cancelled: random.chance(0.01),
  };
}

function placeOf(random: Random, host: Term, elsewhere: boolean): Happening['place'] {
  const { code, cities } = host.actor;
  const [city, country] =
    elsewhere || code === null ? random.pick(ELSEWHERE) : [homeCity(random, cities), code];
  return {
    city,
    country,
    venue: random.pick(['the Congress Hall', 'the Foreign Ministry', 'the State Palace', 'the Grand Hotel']),
  };
}

/** The capital, mostly. */
const homeCity = (random: Random, cities: string[]) =>
  random.chance(0.8) ? cities[0]! : random.pick(cities);
