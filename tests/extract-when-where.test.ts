import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import { addDays, lastWeekday, nextWeekday, weekdayOf } from '../src/extract/when/calendar.ts';
import type { ReportedEvent } from '../src/model/event.ts';
import { read } from '../src/read/read.ts';
import { DATE_CASES } from './examples/dates.ts';
import { PLACE_CASES } from './examples/places.ts';

const eventsOf = (
  text: string,
  publisher = 'Northern Wire',
  published: string | null = '2019-06-12',
): ReportedEvent[] =>
  extract(
    read({
      bytes: new TextEncoder().encode(`News in brief\n\n${text}\n`),
      name: 'example.txt',
      sidecar: { publisher, published },
    }),
  );

function dateLine(event: ReportedEvent | undefined): string | null {
  if (!event) return 'no event';
  const { date } = event;
  return date && `${date.start}${date.end ? `..${date.end}` : ''} ${date.basis}`;
}

function placeLine(event: ReportedEvent | undefined): string | null {
  if (!event) return 'no event';
  const { place } = event;
  return place && `${place.city ?? ''}|${place.country ?? ''}|${place.venue ?? ''}`;
}

describe('dates', () => {
  for (const { text, date, gap } of DATE_CASES) {
    (gap ? test.fails : test)(text, () => expect(dateLine(eventsOf(text)[0])).toBe(date));
  }

  test('without a day of publication relative days are unknown, stated ones are not', () => {
    const met = 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya';
    expect(dateLine(eventsOf(`${met} on Tuesday.`, 'Northern Wire', null)[0])).toBeNull();
    expect(dateLine(eventsOf(`${met} on 3 May 2018.`, 'Northern Wire', null)[0])).toBe('2018-05-03 stated');
  });

  test('without a day of publication a year is that of the day told before', () => {
    const [, dinner] = eventsOf(
      'Norwegian Foreign Minister Ingrid Solberg had a call with Chilean Foreign Minister Tomas Araya on 28 December 2017. Solberg will host Araya to dinner in Oslo on 15 January.',
      'Northern Wire',
      null,
    );
    expect(dateLine(dinner)).toBe('2018-01-15 stated');
  });

  test('a chain of days is as long as the text', () => {
    const chain = 'On 3 June the fair opened. '.concat('The next day it went on. '.repeat(2000));
    expect(() => eventsOf(chain)).not.toThrow();
  });
});

describe('places', () => {
  for (const { text, place, by, gap } of PLACE_CASES) {
    (gap ? test.fails : test)(text, () => {
      const event = eventsOf(text, by ?? 'Ministry of Foreign Affairs of Norway')[0];
      expect(placeLine(event)).toBe(place);
    });
  }

  test('a caption gives the town that the body lacks', () => {
    const text =
      '[Photo: Ingrid Solberg and Tomas Araya shake hands, Valparaiso, 12 June 2019]\n\nNorwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya today.';
    expect(placeLine(eventsOf(text)[0])).toBe('Valparaiso|CL|');
  });

  test('evidence of a date and a place is the text of it', () => {
    const text =
      'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Geneva on Tuesday.';
    const whole = `News in brief\n\n${text}\n`;
    const [event] = eventsOf(text);
    const { city } = event!.place!.evidence;
    expect(whole.slice(city!.start, city!.end)).toBe('Geneva');
    expect(whole.slice(event!.date!.evidence!.start, event!.date!.evidence!.end)).toBe('Tuesday');
  });
});

describe('calendar', () => {
  const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
  const weekday = fc.integer({ min: 0, max: 6 });

  test('the last such weekday is within the week before, the next within the week behind', () => {
    fc.assert(
      fc.property(day, weekday, (date, wanted) => {
        const [last, next] = [lastWeekday(date, wanted), nextWeekday(date, wanted)];
        expect([weekdayOf(last), weekdayOf(next)]).toEqual([wanted, wanted]);
        expect(last <= date && last > addDays(date, -7)).toBe(true);
        expect(next > date && next <= addDays(date, 7)).toBe(true);
      }),
    );
  });
});
