import { describe, expect, test } from 'vitest';
import { dataset } from '#src/store/open.ts';
import { claim, meeting, side, tell, tellStory } from './http-records.ts';
import { expectProblem } from './http-setup.ts';
import { writer } from './write.ts';

const WHY = 'the ministry says so';
const { send, ok, db } = writer(tellStory);
const first = async (path: string) => (await ok(path)).json().data[0].id as string;
const says = (path: string, body: object) => send('PATCH', path, { why: WHY, ...body });

describe('PATCH of a record', () => {
  test('of an event: the value is shown, with what was extracted, until it is taken back', async () => {
    const id = await first('/events?status=held&kind=meeting');
    const told = await says(`/events/${id}`, { field: 'place.venue', value: 'Town Hall' });
    expect([told.statusCode, told.json()]).toEqual([
      200,
      { id, field: 'place.venue', change: 'corrected', ...dataset(db) },
    ]);
    const event = (await ok(`/events/${id}`)).json();
    expect(event.place.venue).toBe('Town Hall');
    expect(event.corrections).toMatchObject([{ field: 'place.venue', extracted: null, why: WHY }]);
    const undone = await says(`/events/${id}`, { field: 'place.venue', undo: true });
    expect(undone.json()).toMatchObject({ change: 'undone' });
    expect((await ok(`/events/${id}`)).json()).toMatchObject({ place: { venue: null }, corrections: [] });
    const { errors } = expectProblem(
      await says(`/events/${id}`, { field: 'place.venue', undo: true }),
      'invalid-body',
    );
    expect(errors).toMatchObject([{ parameter: 'undo' }]);
  });

  test('`null` is no value', async () => {
    const id = await first('/events?status=held&kind=meeting');
    await says(`/events/${id}`, { field: 'place.city', value: null });
    expect((await ok(`/events/${id}`)).json().place.city).toBeNull();
  });

  test('of a report, so that events merge; of the event that it was, to part them', async () => {
    tell(db, {
      text: 'A day off\nLind met Novák in Oslo.',
      published: '2024-03-03',
      events: [meeting([side('Ana Lind', 'NO'), side('Jan Novák', 'CZ')], '2024-03-02')],
    });
    const [{ id }, other] = (await ok('/events?person=Novák&from=2024-03-01&to=2024-03-02&sort=date')).json()
      .data;
    const report = (await ok(`/events/${other.id}`)).json().reports[0].id;
    const told = await says(`/reports/${report}`, { field: 'date', value: '2024-03-01' });
    expect(told.json()).toMatchObject({ id: report, change: 'corrected' });
    expect((await ok(`/events/${id}`)).json().report_count).toBe(2);
    // A read is sent on from the id that is gone; what is said of it is said of it.
    const parted = await says(`/events/${other.id}`, { field: 'not_same_as', value: id });
    expect(parted.json()).toMatchObject({ id: other.id });
    expect((await ok(`/events/${id}`)).json().report_count).toBe(1);
    await ok(`/events/${other.id}`);
  });

  test('of a claim: speakers as a list', async () => {
    const id = await first('/claims?q=gas');
    await says(`/claims/${id}`, { field: 'speakers', value: ['Ana Lind', 'Roe; Mary'] });
    const { speakers } = (await ok(`/claims/${id}`)).json();
    expect(speakers.map(({ name }: { name: string }) => name)).toEqual(['Ana Lind', 'Roe; Mary']);
  });

  test('of a person: the name that is shown, and who is the same', async () => {
    const [one, other] = [await first('/people?q=Ana Lind'), await first('/people?q=Ola Lind')];
    await says(`/people/${one}`, { field: 'name', value: 'Anna Lind' });
    expect((await ok(`/people/${one}`)).json().name).toBe('Anna Lind');
    await says(`/people/${one}`, { field: 'same_as', value: other });
    const people = (await ok('/people?q=Ola Lind')).json().data;
    expect(people).toHaveLength(1);
    expect(people[0].variants).toEqual(expect.arrayContaining(['Ana Lind', 'Ola Lind']));
  });

  test.each([
    ['/events/evt_none', { field: 'date', value: '2024-01-01' }, 'not-found', 'evt_none'],
    ['/events/per_none', { field: 'name', value: 'A' }, 'not-found', 'there is no event `per_none`'],
    ['/reports/rep_none', { field: 'date', value: null }, 'not-found', 'rep_none'],
    [
      '/events/ID',
      { field: 'dates', value: 'x' },
      'invalid-body',
      'no field dates to correct; it has channel, status',
    ],
    ['/events/ID', { field: '__proto__', value: 'x' }, 'invalid-body', 'no field __proto__'],
    ['/events/ID', { field: 'date', value: 'soon' }, 'invalid-body', 'give a date as 2024-05-03'],
    ['/events/ID', { field: 'date', value: ['2024-05-03'] }, 'invalid-body', 'date cannot be'],
    ['/events/ID', { field: 'place.country', value: 'Norway' }, 'invalid-body', 'ISO 3166-1'],
    ['/events/ID', { field: 'place.city', value: 'a'.repeat(501) }, 'invalid-body', 'place.city cannot be'],
    ['/events/ID', { field: 'date' }, 'invalid-body', '`value` is missing'],
    ['/events/ID', { field: 'same_as', value: 'evt_none' }, 'invalid-body', 'no event or report evt_none'],
    ['/events/ID', { field: 'same_as', value: null }, 'invalid-body', 'no event or report'],
    ['/events/ID', { field: 'same_as', value: 'ID' }, 'invalid-body', 'are the same'],
    ['/events/ID', { field: 'date', value: 7 }, 'invalid-body', '`value`'],
    ['/events/ID', { field: 'date', value: null, why: ' ' }, 'invalid-body', '`why` has no words'],
    ['/events/ID', { field: 'date', valeu: null }, 'invalid-body', 'did you mean `value`?'],
  ] as const)('%s with %j is refused', async (path, body, code, words) => {
    const id = await first('/events');
    const before = dataset(db);
    const sent = JSON.parse(JSON.stringify(body).replaceAll('"ID"', `"${id}"`));
    expect(expectProblem(await says(path.replace('ID', id), sent), code).detail).toContain(words);
    expect(dataset(db)).toEqual(before);
  });

  test('that is gone says why', async () => {
    tell(db, {
      text: 'Soon gone\nwords',
      events: [
        meeting([side('Eva Frost', 'IS'), side('Gia Hart', 'MT')], null, {
          claims: [claim('Eva Frost', 'fish matters')],
        }),
      ],
    });
    const event = await first('/events?person=Frost');
    await send('DELETE', `/documents/${await first('/documents?q=soon')}?why=made+up`);
    const { detail } = expectProblem(await says(`/events/${event}`, { field: 'date', value: null }), 'gone');
    expect(detail).toContain('made up');
  });
});

test.each([
  ['kind', 'lunch', 'kind cannot be `lunch`; allowed are `meeting`, `call`'],
  ['status', 'hled', 'did you mean `held`?'],
  ['date', ['2024'], 'date cannot be ["2024"]: give one text'],
  ['place.venue', 5, '`value` must be a text, a list of texts or null'],
])('a value that %s cannot have is refused in words: %j', async (field, value, words) => {
  const [{ id: event }] = (await ok('/events')).json().data;
  const { id } = (await ok(`/events/${event}`)).json().reports[0];
  const { detail } = expectProblem(await says(`/reports/${id}`, { field, value }), 'invalid-body');
  expect(detail).toContain(words);
});

test('an event says that a value is shown because its report was corrected', async () => {
  tell(db, {
    text: 'A visit\nHolm met Ek in Oslo.',
    published: '2019-02-03',
    events: [meeting([side('Eva Holm', 'NO'), side('Per Ek', 'SE')], '2019-02-02')],
  });
  const [{ id: event }] = (await ok('/events?person=Holm')).json().data;
  const because = async () => {
    const { choices } = (await ok(`/events/${event}`)).json();
    return choices.find(({ field }: { field: string }) => field === 'date').because;
  };
  const [{ id }] = (await ok(`/events/${event}`)).json().reports;
  expect(await because()).not.toBe('corrected');
  await says(`/reports/${id}`, { field: 'date', value: '2019-02-03' });
  expect(await because()).toBe('corrected');
  await says(`/reports/${id}`, { field: 'date', undo: true });
  expect(await because()).not.toBe('corrected');
});
