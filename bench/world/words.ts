import { longDay, longMonth, weekday } from './days.ts';
import { POOLS } from './name-pools.ts';
import type { Random } from './random.ts';
import type { Telling, ToldSide } from './tellings.ts';

/** A side where it is first spoken of: office, country and name as this report gives them. */
export function introduced({ term, form, title, stateless }: ToldSide, shape: Telling['shape']): string {
  const { adjective, name } = term.actor;
  if (form === null) return `the ${adjective} ${title.toLowerCase()}`;
  if (stateless) return `${title} ${form.name}`;
  return shape === 'wire' ? `${adjective} ${title} ${form.name}` : `${title} of ${name} ${form.name}`;
}

/** A side where it is spoken of again: the surname, or the office where there is no name. */
export function again({ term, form, title }: ToldSide): string {
  if (form === null) return `the ${term.actor.adjective} ${title.toLowerCase()}`;
  const { culture, family, given } = term.person.parts;
  const known = POOLS[culture].manner === 'vietnamese' ? given : family;
  const spellings = known.replaceAll('_', ' ').split(/[/~=]/);
  return spellings.find((spelling) => form.name.split(/ /).join(' ').includes(spelling)) ?? form.name;
}

/** The words for the day, with a space before them; '' where the report says nothing of it. */
export function whenSaid({ when: { day, words } }: Telling): string {
  if (words === 'day') return ` on ${longDay(day)}`;
  if (words === 'weekday') return ` on ${weekday(day)}`;
  if (words === 'month') return ` in ${longMonth(day)}`;
  return words === 'none' ? ' recently' : '';
}

function whereSaid({ place }: Telling): string {
  if (!place) return '';
  return place.venue ? ` at ${place.venue} in ${place.city}` : ` in ${place.city}`;
}

/** The sentence that says what took place, and what the sides were to each other in it. */
export function opening(random: Random, telling: Telling): { sentence: string; verb: 'received' | 'other' } {
  const sides = telling.sides.map((side) => introduced(side, telling.shape));
  const [first, second] = [capital(sides[0]!), sides.length > 2 ? listed(sides.slice(1)) : sides[1]!];
  const rest = `${whereSaid(telling)}${whenSaid(telling)}`;
  const say = (verb: string) => ({ sentence: `${first} ${verb} ${second}${rest}.`, verb: 'other' as const });
  if (telling.status === 'cancelled') {
    const what = telling.happening.kind === 'call' ? 'phone call' : 'meeting';
    return { sentence: `A ${what} between ${sides[0]} and ${second}${rest} was cancelled.`, verb: 'other' };
  }
  if (telling.happening.kind === 'call') return say(callVerb(random, telling));
  if (telling.status === 'planned')
    return say(random.pick(['will meet with', 'is to meet', 'will hold talks with']));
  if (sides.length > 2) return say(random.pick(['met with', 'held trilateral talks with']));
  if (telling.shape === 'readout' && isHost(telling, 0)) return { ...say('received'), verb: 'received' };
  return say(random.pick(['met with', 'met', 'held talks with']));
}

/** Whether the meeting took place in the country of that side, as the report tells it. */
export function isHost({ place, sides }: Telling, at: number): boolean {
  return place !== null && place.country === sides[at]!.term.actor.code;
}

function callVerb(random: Random, { status, channel }: Telling): string {
  const means = channel === 'video' ? 'a video call' : channel === 'phone' ? 'a phone call' : 'a call';
  if (status === 'planned') return `will hold ${means} with`;
  return channel === 'phone'
    ? random.pick(['spoke by phone with', 'had a phone call with'])
    : `held ${means} with`;
}

export const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

export const listed = (parts: string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
