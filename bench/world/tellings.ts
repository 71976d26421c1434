import type { Channel, Status } from '#src/model/vocabulary.ts';
import type { Term } from './careers.ts';
import type { Happening } from './happenings.ts';
import type { Matter, Proposition } from './matters.ts';
import type { Form } from './name-forms.ts';
import { AGENCIES, ministryOf, presidencyOf } from './publishers.ts';
import { type Random, randomOf } from './random.ts';
import { type Timing, timingAfter, timingBefore } from './timing.ts';
import type { Trait } from './traits.ts';

/** One side as one report gives it. `form` is `null` where it gives the office and no name. */
export type ToldSide = { term: Term; form: Form | null; title: string; stateless: boolean };

/** What one publisher tells of one happening, before it is put into words. */
export type Telling = Timing & {
  happening: Happening;
  publisher: string;
  status: Status;
  channel: Channel | null;
  place: { city: string | null; country: string; venue: string | null } | null;
  sides: ToldSide[];
  aides: ToldSide[];
  shape: 'wire' | 'readout';
  matters: Matter[];
  claims: { side: number; proposition: Proposition; wording: string }[];
};

const NUMBER_OF_REPORTS = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5];

/** What the press tells of a happening: one to five reports, each of another publisher, and what was announced before. */
export function tellingsOf(happening: Happening, seed: string): Telling[] {
  const random = randomOf(seed, 'tellings', happening.id);
  const publishers = random.shuffled(publishersFor(happening)).slice(0, random.pick(NUMBER_OF_REPORTS));
  const withAides = random.below(publishers.length);
  const told = publishers.map((publisher, n) =>
    telling(random, happening, publisher, n === withAides, false),
  );
  const announced = happening.cancelled || random.chance(0.08);
  return announced ? [telling(random, happening, random.pick(AGENCIES), false, true), ...told] : told;
}

function publishersFor({ sides }: Happening): string[] {
  const own = sides.map(({ actor, office }) =>
    office.key === 'president' || office.key === 'premier' ? presidencyOf(actor) : ministryOf(actor),
  );
  return [...new Set([...own, ...AGENCIES])];
}

function telling(
  random: Random,
  happening: Happening,
  publisher: string,
  aides: boolean,
  planned: boolean,
): Telling {
  const shape = AGENCIES.includes(publisher) ? 'wire' : 'readout';
  const timing = planned ? timingBefore(random, happening.day) : timingAfter(random, happening.day);
  const place = placeTold(random, happening);
  const sides = sidesTold(random, happening.sides, publisher, shape);
  const channel = channelTold(random, happening);
  const matters = random.shuffled(happening.matters).slice(0, 1 + random.below(2));
  const status = planned ? 'planned' : happening.cancelled ? 'cancelled' : 'held';
  const named = aides ? happening.aides.map((term) => toldSide(random, term, publisher)) : [];
  const claims = status === 'held' ? claimsTold(random, matters, sides) : [];
  const bare = {
    happening,
    publisher,
    status,
    channel,
    place,
    sides,
    aides: named,
    shape,
    matters,
    claims,
  } as const;
  return { ...bare, ...timing, traits: [...timing.traits, ...traitsOf(bare)] };
}

function placeTold(random: Random, { place }: Happening): Telling['place'] {
  if (!place || random.chance(0.25)) return null;
  const { city, country, venue } = place;
  return { city, country, venue: random.chance(0.25) ? venue : null };
}

function channelTold(random: Random, { kind, id }: Happening): Channel | null {
  if (kind === 'meeting') return 'in_person';
  if (random.chance(0.15)) return null;
  return randomOf(id).chance(0.12) ? 'video' : 'phone';
}

/** The sides in the order of the report: a readout begins with its own. */
function sidesTold(random: Random, sides: Term[], publisher: string, shape: string): ToldSide[] {
  const own = (term: Term) => [ministryOf(term.actor), presidencyOf(term.actor)].includes(publisher);
  const ordered = shape === 'wire' && random.chance(0.3) ? sides.toReversed() : sides;
  const told = ordered
    .toSorted((a, b) => Number(own(b)) - Number(own(a)))
    .map((term) => toldSide(random, term, publisher));
  const unnamed = random.chance(0.03) ? random.below(told.length) : -1;
  return told.map((side, at) => (at === unnamed ? { ...side, form: null, stateless: false } : side));
}

/** Publishers keep to one form of a name, the full one mostly; once in a while a surname has to do. */
function toldSide(random: Random, term: Term, publisher: string): ToldSide {
  const { forms } = term.person;
  const surname = forms.find(({ kind }) => kind === 'surname only');
  const longer = forms.filter((form) => form !== surname);
  const habit = randomOf(term.person.id, publisher);
  const liked = habit.chance(0.5) ? longer[0]! : habit.pick(longer);
  // Whom everybody calls by a short name is still rare in the press.
  const form = liked.kind === 'nickname' && habit.chance(0.6) ? longer[0]! : liked;
  const title = habit.pick(term.office.titles);
  return {
    ...{ term, title },
    form: surname && random.chance(0.03) ? surname : form,
    stateless: random.chance(0.01) && term.actor.code !== null,
  };
}

/** A body has no ports and takes in no refugees: what is said of one's own country only countries say. */
function claimsTold(random: Random, matters: Matter[], sides: ToldSide[]): Telling['claims'] {
  const told = matters.flatMap(({ propositions }) =>
    propositions
      .filter(() => random.chance(0.6))
      .map((proposition) => ({
        ...{ side: random.below(sides.length), proposition, wording: random.pick(proposition.wordings) },
      })),
  );
  return told.filter(
    ({ side, wording }) => sides[side]!.term.actor.code !== null || !wording.includes('{own}'),
  );
}

function traitsOf(bare: Pick<Telling, 'happening' | 'status' | 'place' | 'sides' | 'aides'>): Trait[] {
  const { happening, status, place, sides, aides } = bare;
  const traits: [Trait, boolean][] = [
    ['planned', status === 'planned'],
    ['cancelled', status === 'cancelled'],
    ['without a place', happening.place !== null && place === null],
    ['unnamed side', sides.some(({ form }) => form === null)],
    ['surname only', sides.some(({ form }) => form?.kind === 'surname only')],
    ['without a country', sides.some(({ stateless }) => stateless)],
    ['with aides', aides.length > 0],
    ['three sides', sides.length > 2],
  ];
  return traits.flatMap(([trait, holds]) => (holds ? [trait] : []));
}
