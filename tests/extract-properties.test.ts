import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '#src/extract/extract.ts';
import { MAX_STRETCH } from '#src/extract/stretches.ts';
import type { ReadDocument } from '#src/model/document.ts';
import { ReportedEvent } from '#src/model/event.ts';
import type { Evidence } from '#src/model/evidence.ts';
import { ReadError } from '#src/read/error.ts';
import { read } from '#src/read/read.ts';
import { HOSTILE } from '../bench/hostile-texts.ts';
import { diplomaticText } from './diplomatic-text.ts';
import { TOPIC_CASES } from './examples/topic-cases.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  diplomaticText,
  fc.tuple(diplomaticText, fc.string({ unit: 'binary', maxLength: 60 })).map((parts) => parts.join('')),
);

/** What is read from a text; `null` where reading refuses it. */
function documentOf(text: string, published: string | null = '2023-09-27'): ReadDocument | null {
  try {
    return read({ bytes: new TextEncoder().encode(text), name: 'any.txt', sidecar: { published } });
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return null;
  }
}

const singular = (words: string) => words.replace(/(?:ies|y)\b/g, 'i').replace(/s\b/g, '');
const folded = (text: string) => text.replace(/\s+/g, ' ');

interface Sourced {
  /** `null` where the words give the value without being it. */
  value: string | null;
  at: Evidence | null | undefined;
  /** "The presidents of A and B" are each a president. */
  plural?: boolean;
  /** "OSLO, May 3": the town of a dateline is written as a name. */
  inCapitals?: boolean;
}

/** Every value of an event with the words it is said to come from. */
function* valuesOf(event: ReportedEvent): Generator<Sourced> {
  const { evidence, date, place, participants, topics, claims } = event;
  for (const at of Object.values(evidence)) yield { value: null, at };
  yield { value: null, at: date?.evidence };
  if (place) {
    yield { value: place.city, at: place.evidence.city, inCapitals: true };
    yield { value: place.venue, at: place.evidence.venue };
    yield { value: null, at: place.evidence.country };
  }
  for (const { name, title, organization, country, evidence: at } of participants) {
    yield { value: name, at: at.name };
    yield { value: at.title ? title : null, at: at.title, plural: true };
    yield { value: at.organization ? organization : null, at: at.organization };
    yield { value: null, at: country ? at.country : undefined };
  }
  for (const { phrase, ...at } of topics) yield { value: phrase, at };
  for (const { text, evidence: at, ...claim } of claims) {
    yield { value: text, at: claim };
    for (const one of Object.values(at)) yield { value: null, at: one };
  }
}

/** A title is its evidence, less the state that may stand within it ("top diplomat" of "top Chadian diplomat"). */
function inner(words: string, value: string): boolean {
  const [all, kept] = [words.split(' '), value.split(' ')];
  const ahead = all.findIndex((word, i) => word !== kept[i]);
  const left = all.length - kept.length;
  return ahead < 0
    ? left === 0
    : kept.slice(ahead).join(' ') === all.slice(ahead + left).join(' ') && left >= 0;
}

function checkEvent(event: ReportedEvent, text: string): void {
  ReportedEvent.parse(event);
  for (const { value, at, plural, inCapitals } of valuesOf(event)) {
    if (value !== null) expect(at, `no evidence for ${value}`).toBeDefined();
    if (!at) continue;
    expect(at.start).toBeLessThan(at.end);
    expect(at.end).toBeLessThanOrEqual(text.length);
    if (value === null) continue;
    const words = folded(text.slice(at.start, at.end));
    if (plural && words !== value)
      expect(inner(singular(words), singular(value)), `${value} of ${words}`).toBe(true);
    else if (inCapitals && words === words.toUpperCase()) expect(words).toBe(value.toUpperCase());
    else expect(words).toBe(folded(value));
  }
  for (const { text: said, start, end } of event.claims) expect(text.slice(start, end)).toBe(said);
  expect(event.claims.flatMap(({ speakers }) => speakers).filter((name) => !name.trim())).toEqual([]);
  for (const day of [event.date?.start, event.date?.end]) if (day) expect(isDate(day), day).toBe(true);
  expect(event.participants.length).toBeGreaterThan(1);
}

/** A day, month or year of the calendar: there is no 31 April. */
function isDate(text: string): boolean {
  const date = new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

describe('extraction of any text', () => {
  test('gives sound records and never throws', () => {
    let events = 0;
    fc.assert(
      fc.property(anyText, fc.constantFrom('2023-09-27', '2023-09', '2023', null), (text, published) => {
        const document = documentOf(text, published);
        if (!document) return;
        for (const event of extract(document)) {
          events += 1;
          checkEvent(event, document.text);
        }
      }),
      { numRuns: 3000 },
    );
    expect(events).toBeGreaterThan(100);
  });

  // Rules look at the word before theirs, and the first word of a document has none.
  test('reads every word of the examples at the head of a document', () => {
    const words = new Set(TOPIC_CASES.flatMap(({ text }) => text.match(/(?<!\S)[a-z]{2,}(?!\S)/g) ?? []));
    expect(words.size).toBeGreaterThan(500);
    const story =
      'trade ties, Chadian President Omar Deby told Peruvian President Ana Ruiz at a meeting in Lima on Monday.';
    for (const word of words) {
      const document = documentOf(`${word} ${story} They discussed trade.`, '2019-06-12')!;
      for (const event of extract(document)) checkEvent(event, document.text);
    }
  });

  test('gives the same records again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [once, again] = [documentOf(text), documentOf(text)];
        if (once && again) expect(extract(once)).toEqual(extract(again));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts give sound records', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, make) => {
    const document = documentOf(
      `Talks\n\nMinister Ana Lind met Minister Bo Berg of Kenya.\n\n${make(6000)}`,
    )!;
    for (const event of extract(document)) checkEvent(event, document.text);
  });
});

test('a text of several stretches gives what each reports, at its place', () => {
  const report = (n: number) =>
    `President Ana Lind of Norway met Foreign Minister Bo Berg of ${n % 2 ? 'Kenya' : 'Peru'} in Oslo on 3 May 2021.\n\n${'Nothing else was told of it.\n\n'.repeat(600)}`;
  const document = documentOf(`Talks in Oslo\n\n${[0, 1, 2, 3, 4].map(report).join('')}`)!;
  expect(document.text.length).toBeGreaterThan(2 * MAX_STRETCH);
  const events = extract(document);
  for (const event of events) checkEvent(event, document.text);
  expect(events.length).toBeGreaterThanOrEqual(3);
  expect(events.map(({ salience }) => salience).indexOf('mentioned')).toBeGreaterThan(0);
  const starts = events.map(({ evidence }) => evidence.kind!.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
