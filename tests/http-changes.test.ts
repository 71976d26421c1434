import { describe, expect, test } from 'vitest';
import { commit } from '#src/ingest/commit.ts';
import { documentId } from '#src/resolve/ids.ts';
import type { Store } from '#src/store/open.ts';
import { removeDocument } from '#src/store/put-document.ts';
import { claim, meeting, STORY, side, tell, tellStory } from './http-records.ts';
import { testApp } from './http-setup.ts';

const idOf = (text: string) => documentId(Buffer.from(text));
const remove = (db: Store, id: string, why: string) =>
  commit(db, { at: new Date('2024-06-01T00:00:00Z'), why }, (write) => ({
    result: removeDocument(write, id),
  }));

const lind = side('Ana Lind', 'NO');
const novak = side('Jan Novák', 'CZ', { title: 'Prime Minister' });
/** A second report of the first event of the story, published before the one that is there. */
const earlier = {
  text: 'Short notice\nLind met Novák in Oslo.',
  publisher: 'Harbour Post',
  published: '2024-03-01',
  events: [meeting([lind, novak], '2024-03-01', { claims: [claim('Jan Novák', 'winters are long')] })],
};

describe('GET /changes', () => {
  const { app, db, ok, problem } = testApp(tellStory);
  const changes = async (query: string) => (await ok(`/changes?${query}`)).json();
  const lists = async () =>
    (await Promise.all(['events', 'people', 'claims', 'documents'].map((noun) => ok(`/${noun}?limit=200`))))
      .flatMap((answer) => answer.json().data)
      .map((row) => JSON.stringify(row))
      .sort();

  test('gives from 0 what the lists give, and nothing from the version that it ends at', async () => {
    const all = await changes('limit=200&count=exact');
    expect(all.data.map(({ record }: { record: object }) => JSON.stringify(record)).sort()).toEqual(
      await lists(),
    );
    expect(all.page).toMatchObject({ next: null, total: all.data.length });
    expect(new Set(all.data.map(({ change }: { change: string }) => change))).toEqual(new Set(['added']));
    const order = all.data.map(({ version, noun, id }: Record<string, string>) => `${version} ${noun} ${id}`);
    expect(order).toEqual(order.toSorted());
    expect((await changes(`since=${all.meta.dataset_version}`)).data).toEqual([]);
  });

  test('goes on by pages', async () => {
    const whole = (await changes('limit=200')).data;
    const rows = [];
    for (let url = '/changes?limit=3'; url; ) {
      const answer = await ok(url);
      rows.push(...answer.json().data);
      url = /<(.+)>/.exec(String(answer.headers.link ?? ''))?.[1] ?? '';
    }
    expect(rows).toEqual(whole);
    const { page } = await changes('limit=3');
    await problem(`/changes?limit=3&since=1&cursor=${page.next}`, 'invalid-cursor');
  });

  test.each([
    ['since=-1', '`since` must be a whole number from 0'],
    ['since=x', '`since` must be a whole number from 0'],
    ['since=1.5', '`since` must be a whole number from 0'],
    ['since=4', '`since` is 4, but the data are at version 3'],
    ['since=99999999999999999999', '`since` must be a whole number'],
  ])('refuses %s', async (query, words) => {
    expect((await problem(`/changes?${query}`, 'invalid-parameter')).detail).toContain(words);
  });

  test('tells what has been merged, changed and withdrawn, and sends on', async () => {
    const was = (await ok('/events?publisher=Fjord News&status=held')).json().data[0].id;
    tell(db, earlier);
    const merged = (await changes('since=3&limit=200')).data;
    const [now] = merged.filter(
      ({ noun, change }: Record<string, string>) => noun === 'event' && change === 'added',
    );
    expect(now.record).toMatchObject({ report_count: 2 });
    expect(merged.find(({ id }: { id: string }) => id === was)).toMatchObject({
      ...{ state: 'merged', change: 'merged', into: now.id, record: null, noun: 'event', version: 4 },
      was: 'meeting of Ana Lind, Jan Novák, 2024-03-01',
    });
    for (const method of ['GET', 'HEAD'] as const) {
      const moved = await app.inject({ url: `/events/${was}`, method });
      expect([moved.statusCode, moved.headers.location]).toEqual([308, `/events/${now.id}`]);
    }
    const asked = await ok(`/claims?event=${was}`);
    expect(asked.json().data.map(({ event_id }: { event_id: string }) => event_id)).toEqual([
      now.id,
      now.id,
      now.id,
    ]);

    remove(db, idOf(earlier.text), 'it was made up');
    const back = (await changes('since=4&limit=200')).data;
    const gone = back.filter(({ state }: { state: string }) => state !== 'present');
    expect(gone.map(({ noun, state }: Record<string, string>) => [noun, state])).toEqual([
      ['claim', 'withdrawn'],
      ['document', 'withdrawn'],
      ['event', 'merged'],
    ]);
    expect(gone[1]).toMatchObject({
      why: 'it was made up',
      was: '“Short notice”, Harbour Post',
      record: null,
    });
    await ok(`/events/${was}`);
    const { detail } = await problem(`/claims/${gone[0].id}`, 'gone');
    expect(detail).toBe(
      `claim \`${gone[0].id}\` (“winters are long” by Jan Novák) was withdrawn on 2024-06-01: it was made up`,
    );
    await problem(`/documents/${gone[1].id}/raw`, 'gone');
    await problem(`/documents/${gone[1].id}?a=b`, 'unknown-parameter');
    await problem('/documents/doc_0123456789abcdef', 'not-found');
  });

  test('a person is found by the id of each form of the name', async () => {
    const story = STORY[0]!;
    tell(db, {
      text: 'Again\nPrime Minister Novák met Lind.',
      published: '2024-04-02',
      events: [meeting([side('Jan P. Novák', 'CZ', { title: 'Prime Minister' }), lind], '2024-04-01')],
    });
    const [{ id, variants }] = (await ok('/people?q=Novák')).json().data;
    expect(variants).toEqual(['Jan Novák', 'Jan P. Novák']);
    const forms = db.prepare<[string], { id: string }>('SELECT id FROM forms WHERE person_id = ?').all(id);
    expect(forms).toHaveLength(2);
    for (const form of forms.filter((one) => one.id !== id)) {
      const moved = await app.inject(`/people/${form.id}`);
      expect([moved.statusCode, moved.headers.location]).toEqual([308, `/people/${id}`]);
      const found = (await ok(`/events?person=${form.id}`)).json();
      expect(found.data).toHaveLength(3);
      expect(found.meta.person[0].people[0].person_id).toBe(id);
    }
    expect(story.events).toHaveLength(2);
  });
});
