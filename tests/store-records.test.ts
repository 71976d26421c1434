import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ClaimRecord } from '#src/model/claim-record.ts';
import { Dataset } from '#src/model/dataset.ts';
import { DocumentDetail, DocumentSummary } from '#src/model/document-record.ts';
import { EventDetail } from '#src/model/event-detail.ts';
import { EventSummary } from '#src/model/event-record.ts';
import { NameMatch } from '#src/model/name-match.ts';
import { PersonDetail, PersonSummary } from '#src/model/person-record.ts';
import { CountryCount, TopicCount } from '#src/model/tallies.ts';
import { TOPICS } from '#src/model/topics.ts';
import { countClaims, getClaim, listClaims } from '#src/store/claims.ts';
import { countDocuments, getDocument, getDocumentBytes, listDocuments } from '#src/store/documents.ts';
import { getEvent, listEvents } from '#src/store/events.ts';
import { KeysetError } from '#src/store/keyset.ts';
import { dataset, openStore } from '#src/store/open.ts';
import { getPerson, listPeople, resolveName } from '#src/store/people.ts';
import { countries, listTopics } from '#src/store/tallies.ts';
import { at, claim, meeting, on, side, tell } from './stored.ts';

const TEXT =
  'Ministers meet\nAna Lind of Norway told Bo Berg of Sweden on 3 May that the grain corridor must stay open.';
const span = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  rule: 'test',
});
const GRAIN = 'the grain corridor must stay open';

const db = openStore(':memory:');
const ana = side('Ana Lind', 'NO', { evidence: { name: span('Ana Lind') } });
const bo = side('Bo Berg', 'SE', { evidence: { name: span('Bo Berg'), country: span('Sweden') } });
const talks = meeting([ana, bo], {
  date: { ...on('2024-05-03'), evidence: span('3 May') },
  place: at('Oslo', 'NO'),
  topics: [{ topic: 'food-agriculture', phrase: 'grain', ...span('grain') }],
  claims: [claim(['Ana Lind', 'a source'], GRAIN, span(GRAIN).start, { evidence: { act: span('told') } })],
});
const call = meeting([ana, side(null, 'KE', { title: 'delegation' })], {
  kind: 'call',
  channel: null,
  salience: 'mentioned',
});
const head = {
  publisher: 'The Brabant Gazette',
  published: '2024-05-04T09:00',
  evidence: { title: { start: 0, end: 14, rule: 'test' } },
  dateline: { start: 0, end: 4, rule: 'test', place: 'OSLO', date: null },
};
const document = tell(db, TEXT, [talks, call], head);
const page = { limit: 10, after: null };

test('every answer is what its schema promises', () => {
  const { rows: events } = listEvents(db, {}, { ...page, sort: '-date' });
  const { rows: people } = listPeople(db, {}, page);
  const { rows: claims } = listClaims(db, {}, page);
  z.array(EventSummary).length(2).parse(events);
  z.array(PersonSummary).length(2).parse(people);
  z.array(ClaimRecord).length(1).parse(claims);
  z.array(DocumentSummary)
    .length(1)
    .parse(listDocuments(db, {}, page).rows);
  z.array(TopicCount).length(Object.keys(TOPICS).length).parse(listTopics(db, {}));
  z.array(CountryCount)
    .length(3)
    .parse(countries.list(db, {}, page).rows);
  for (const { id } of events) EventDetail.parse(getEvent(db, id));
  for (const { id } of people) PersonDetail.parse(getPerson(db, id));
  DocumentDetail.parse(getDocument(db, document));
  NameMatch.parse(resolveName(db, 'Lind'));
  Dataset.parse(dataset(db));
  expect(getClaim(db, claims[0]!.id)).toMatchObject(claims[0]!);
});

describe('an event', () => {
  const [dated, undated] = listEvents(db, {}, { ...page, sort: '-date' }).rows;

  test('in short', () => {
    const person_id = expect.stringMatching(/^per_/);
    expect(dated).toMatchObject({
      date: { start: '2024-05-03', end: null, precision: 'day', basis: 'stated' },
      place: { city: 'Oslo', country: 'NO', venue: null },
      participants: [
        { person_id, name: 'Ana Lind', country: 'NO' },
        { person_id, name: 'Bo Berg', country: 'SE' },
      ],
      topics: ['food-agriculture'],
      claim_count: 1,
      report_count: 1,
      documents: [{ id: document, title: 'Ministers meet', publisher: 'The Brabant Gazette' }],
    });
    expect(undated).toMatchObject({
      kind: 'call',
      date: null,
      place: null,
      participants: [{ name: 'Ana Lind' }, { person_id: null, name: null, title: 'delegation' }],
    });
  });

  test('as reported, with the words that carry each value', () => {
    const [report] = getEvent(db, dated!.id)!.reports;
    const { id } = listClaims(db, {}, page).rows[0]!;
    expect(report!.event).toEqual({ ...talks, claims: [{ id, ...talks.claims[0] }] });
    expect(getEvent(db, 'evt_0000000000000000')).toBeNull();
  });
});

describe('a claim', () => {
  test('has its speakers, its topics and its place in the text', () => {
    expect(listClaims(db, {}, page).rows).toMatchObject([
      {
        document_id: document,
        speakers: [
          { name: 'Ana Lind', person_id: expect.stringMatching(/^per_/) },
          { name: 'a source', person_id: null },
        ],
        text: GRAIN,
        topics: ['food-agriculture'],
        ...span(GRAIN),
        rule: 'test:claim',
      },
    ]);
    expect(getClaim(db, 'clm_0000000000000000')).toBeNull();
  });

  const one = (value: string, not = false) => [{ any: [value], not }];
  test.each([
    [{ speaker: one(resolveName(db, 'Lind').people[0]!.person_id) }, 1],
    [{ speaker: one('ana lind') }, 1],
    [{ speaker: one('A Source') }, 1],
    [{ speaker: one('Bo Berg') }, 0],
    [{ act: one('assertive'), mode: one('indirect') }, 1],
    [{ act: one('assertive', true) }, 0],
    [{ topic: one('food-agriculture'), q: 'Corridor, GRAIN!' }, 1],
    [{ event: one(listEvents(db, {}, { ...page, sort: 'date' }).rows[0]!.id) }, 1],
    [{ event: one('evt_0000000000000000') }, 0],
    [{ q: 'harbour' }, 0],
    [{ q: '*' }, 0],
    [{ q: 'grain OR harbour' }, 0],
    [{ q: 'text : grain' }, 0],
    [{ q: '"grain' }, 1],
    [{ q: 'NEAR(grain corridor)' }, 0],
    [{ q: 'grain\u0000corridor' }, 1],
    [{ q: Array.from({ length: 500 }, (_, n) => `grain w${n}`).join(' ') }, 0],
  ])('found by %j: %i', (filter, count) => {
    expect(listClaims(db, filter, page).rows).toHaveLength(count);
    expect(countClaims(db, filter)).toBe(count);
  });
});

describe('a document', () => {
  test('keeps its bytes', () => {
    expect(getDocumentBytes(db, document)).toEqual({ bytes: Buffer.from(TEXT), media_type: 'text/plain' });
    expect(getDocumentBytes(db, 'doc_0000000000000000')).toBeNull();
  });

  test('shows in the order of the text what was read from which words', () => {
    const { annotations, text } = getDocument(db, document)!;
    const shown = annotations.map(({ start, end, field, value }) => [text.slice(start, end), field, value]);
    expect(shown).toEqual(
      [
        ['Mini', 'dateline', 'OSLO'],
        ['Ministers meet', 'title', 'Ministers meet'],
        ['Ana Lind', 'participants.0.name', 'Ana Lind'],
        ['Ana Lind', 'participants.0.name', 'Ana Lind'],
        ['told', 'claims.0.act', 'assertive'],
        ['Bo Berg', 'participants.1.name', 'Bo Berg'],
        ['Sweden', 'participants.1.country', 'SE'],
        ['3 May', 'date', '2024-05-03'],
        ['grain', 'topics.0', 'food-agriculture'],
        [GRAIN, 'claims.0', GRAIN],
      ].toSorted((a, b) => TEXT.indexOf(a[0]!) - TEXT.indexOf(b[0]!)),
    );
  });

  test.each([
    [{}, 1],
    [{ publisher: [{ any: ['the brabant gazette'], not: false }] }, 1],
    [{ publisher: [{ any: ['The Brabant Gazette'], not: true }] }, 0],
    [{ q: 'ministers norway' }, 1],
    [{ q: 'harbour' }, 0],
  ])('found by %j: %i', (filter, count) => {
    expect(listDocuments(db, filter, page).rows).toHaveLength(count);
    expect(countDocuments(db, filter)).toBe(count);
  });
});

test.each([[[]], [[1, 'evt_1']], [['2024-01-01']], [['', 'x', 'y']], [[null, null]], [[{}, []]]])(
  'a place that no list gave out is refused: %j',
  (after) => {
    expect(() => listEvents(db, {}, { limit: 1, after, sort: 'date' })).toThrow(KeysetError);
    expect(() => listDocuments(db, {}, { limit: 1, after })).toThrow(KeysetError);
  },
);

test('and so is a place in a list of another kind', () => {
  expect(() => listPeople(db, {}, { limit: 1, after: ['a', 'b'] })).toThrow(KeysetError);
});

test('topics and countries are counted', () => {
  expect(listTopics(db, {}).find(({ topic }) => topic === 'food-agriculture')).toMatchObject({
    event_count: 1,
    claim_count: 1,
  });
  expect(countries.list(db, {}, { limit: 9, after: null }).rows).toEqual([
    { code: 'NO', name: 'Norway', event_count: 2, person_count: 1 },
    { code: 'KE', name: 'Kenya', event_count: 1, person_count: 0 },
    { code: 'SE', name: 'Sweden', event_count: 1, person_count: 1 },
  ]);
});
