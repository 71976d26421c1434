import type { EventDate } from '#src/model/event.ts';
import { isoDay } from './days.ts';
import type { Random } from './random.ts';
import type { Trait } from './traits.ts';

/** How a report gives the day. */
export type When = 'day' | 'weekday' | 'month' | 'none' | 'published';

/** When a report is published, how it gives the day of the event, and what is special about that. */
export type Timing = { published: number; when: { day: number; words: When }; traits: Trait[] };

/** An announcement: mostly with the day. */
export function timingBefore(random: Random, day: number): Timing {
  const published = day - 1 - random.below(9);
  if (random.chance(0.1)) return { published, when: { day, words: 'month' }, traits: ['month only'] };
  return { published, when: { day, words: 'day' }, traits: [] };
}

/** How the day is told afterwards: by date, by weekday, by nothing but the day of publication; seldom worse. */
export function timingAfter(random: Random, day: number): Timing {
  const lot = random.next();
  const later = day + random.below(3);
  if (lot < 0.01) {
    const wrong = random.chance(0.5) ? day + 1 : day - 1;
    return { published: wrong + 1, when: { day: wrong, words: 'day' }, traits: ['wrong day'] };
  }
  if (lot < 0.035) return { published: later + 8, when: { day, words: 'month' }, traits: ['month only'] };
  if (lot < 0.055)
    return { published: day + random.below(2), when: { day, words: 'none' }, traits: ['undated'] };
  if (lot < 0.06)
    return {
      ...{ published: day + 1, when: { day: day + 1, words: 'published' } },
      traits: ['dated by publication the next day'],
    };
  if (lot < 0.16) return { published: day, when: { day, words: 'published' }, traits: [] };
  if (lot < 0.55) return { published: later, when: { day, words: 'weekday' }, traits: [] };
  return { published: later, when: { day, words: 'day' }, traits: [] };
}

/** The date as extraction would give it. */
export function dateTold({ when: { day, words } }: Timing): EventDate | null {
  if (words === 'none') return null;
  if (words === 'month')
    return { start: isoDay(day).slice(0, 7), end: null, precision: 'month', basis: 'stated', evidence: null };
  const basis = ({ day: 'stated', weekday: 'relative', published: 'published' } as const)[words];
  return { start: isoDay(day), end: null, precision: 'day', basis, evidence: null };
}
