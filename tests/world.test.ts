import { expect, test } from 'vitest';
import { ReadDocument } from '#src/model/document.ts';
import { ReportedEvent } from '#src/model/event.ts';
import { FORM_KINDS } from '../bench/world/name-forms.ts';
import { POOLS } from '../bench/world/name-pools.ts';
import { world } from '../bench/world/world.ts';

const SIZE = 600;
const one = world(SIZE, 'tests');
const documents = Array.from({ length: SIZE }, (_, n) => one.documentAt(n));
const reports = documents.flatMap(({ truth }) => truth);

test('the same size and seed give the same world', () => {
  const again = world(SIZE, 'tests');
  expect(again.documentAt(SIZE - 1)).toEqual(one.documentAt(SIZE - 1));
  expect(again.shuffled()).toEqual(one.shuffled());
  expect(world(SIZE, 'another').documentAt(0)).not.toEqual(one.documentAt(0));
});

test('documents are such as reading and extraction give', () => {
  for (const { read, events, truth } of documents) {
    ReadDocument.parse(read);
    expect(truth.length).toBe(events.length);
    for (const [at, event] of events.entries()) {
      ReportedEvent.parse(event);
      expect(truth[at]!.people.length).toBe(event.participants.length);
      for (const { start, end, phrase } of event.topics) expect(read.text.slice(start, end)).toBe(phrase);
      for (const { start, end, text } of event.claims) expect(read.text.slice(start, end)).toBe(text);
    }
  }
  expect(new Set(documents.map(({ read }) => read.text)).size).toBe(SIZE);
});

test('names, namesakes and reports are as various as they are to be', () => {
  const people = new Map(one.terms.map(({ person }) => [person.id, person]));
  const forms = new Set([...people.values()].flatMap((person) => person.forms.map(({ kind }) => kind)));
  expect([...forms].toSorted()).toEqual([...FORM_KINDS].toSorted());
  for (const { forms } of people.values()) expect(forms.length).toBeLessThanOrEqual(6);
  expect(Object.keys(POOLS).length).toBeGreaterThanOrEqual(12);
  const traits = new Set(reports.flatMap(({ traits }) => traits));
  for (const trait of ['planned', 'month only', 'undated', 'unnamed side', 'surname only', 'with aides']) {
    expect(traits).toContain(trait);
  }
  const told = [...Map.groupBy(reports, ({ event }) => event).values()].map(({ length }) => length);
  expect(Math.max(...told)).toBeGreaterThanOrEqual(5);
});

test('nobody holds two offices on one day, and each meets others', () => {
  for (const terms of Map.groupBy(one.terms, ({ person }) => person).values()) {
    const sorted = terms.toSorted((a, b) => a.from - b.from);
    for (const [at, { from }] of sorted.entries()) {
      if (at > 0) expect(from).toBeGreaterThanOrEqual(sorted[at - 1]!.to);
    }
  }
  for (const { people } of reports) {
    expect(new Set(people.map(({ person }) => person)).size).toBe(people.length);
  }
});

test('what is not told apart by a plot is days apart', () => {
  const events = [...new Set(reports.map(({ event }) => event))].map((id) => one.happening(id));
  const key = ({ kind, sides }: (typeof events)[0]) =>
    [kind, ...sides.map(({ person }) => person.id).toSorted()].join(' ');
  for (const alike of Map.groupBy(events, key).values()) {
    for (const a of alike) {
      for (const b of alike.filter((other) => Number.parseInt(other.id, 10) !== Number.parseInt(a.id, 10))) {
        expect(Math.abs(a.day - b.day)).toBeGreaterThanOrEqual(4);
      }
    }
  }
});
