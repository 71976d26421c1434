import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestPaths } from '#src/ingest/ingest-paths.ts';
import type { ClaimDetail, ClaimRecord } from '#src/model/claim-record.ts';
import { testApp } from './http-setup.ts';
import { claim, meeting, on, side, tell } from './stored.ts';

const GRAIN = 'the grain corridor must stay open to every ship';
const CLOSED = 'the grain corridor must stay open to every vessel until 12 June';
const OTHER = 'the schools of the capital are to be rebuilt';

describe('claims that are put forward again', () => {
  const { ok } = testApp((store) => {
    const said = (text: string, day: string, who = 'Ana Lind') =>
      meeting([side(who, 'NO'), side('Bo Berg', 'SE')], { date: on(day), claims: [claim([who], text, 3)] });
    tell(store, `One\n${GRAIN}`, [said(GRAIN, '2024-05-03')]);
    tell(store, `Two\n${CLOSED}`, [said(CLOSED, '2024-06-03')]);
    tell(store, `Three\n${OTHER}`, [said(OTHER, '2024-07-03')]);
    tell(store, `Four\n${GRAIN}`, [said(GRAIN, '2024-08-03', 'Cem Kaya')]);
    tell(store, `Five\n${GRAIN}`, [said(GRAIN, '2024-05-03')]);
  });

  test('are listed by themselves, and the others by themselves', async () => {
    const list = async (echoed: string) =>
      (await ok(`/claims?echoed=${echoed}&count=exact`)).json().data as ClaimRecord[];
    const texts = (await list('true')).map(({ text }) => text).toSorted();
    expect(texts).toEqual([GRAIN, GRAIN, CLOSED].toSorted());
    expect((await list('true')).every(({ echoed }) => echoed)).toBe(true);
    expect((await list('false')).map(({ text }) => text).toSorted()).toEqual([GRAIN, OTHER].toSorted());
  });

  test('show each other, the most alike first, with what differs and whether it is of the same event', async () => {
    const { data } = (await ok('/claims?q=corridor%20vessel')).json();
    const detail = (await ok(`/claims/${data[0].id}`)).json() as ClaimDetail;
    expect(detail.echo_count).toBe(2);
    expect(detail.echoes.every(({ score }) => score > 0.48 && score < 1)).toBe(true);
    expect(detail.echoes[0]).toMatchObject({
      claim: { text: GRAIN },
      same_event: false,
      differs: { numbers_a: ['12'] },
    });
    const again = (await ok(`/claims/${detail.echoes[0]!.claim.id}`)).json() as ClaimDetail;
    expect(again.echoes[0]).toMatchObject({
      score: 1,
      same_event: true,
      document: { title: expect.any(String) },
    });
  });
});

test('a denial is no echo of what it denies, and is one of the same denial', async () => {
  const { ok } = testApp((store) => {
    const said = (verb: string, day: string) => {
      const text = `Lind ${verb} that ${GRAIN}`;
      const start = text.indexOf(GRAIN);
      const act = { start: 5, end: 5 + verb.length, rule: 'test:verb' };
      const claims = [claim(['Ana Lind'], GRAIN, start, { evidence: { act } })];
      tell(store, text, [
        meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], { date: on(day), claims }),
      ]);
    };
    said('said', '2024-05-03');
    said('denied', '2024-06-03');
    said('rejected', '2024-07-03');
  });
  const { data } = (await ok('/claims?echoed=true')).json() as { data: ClaimRecord[] };
  expect(data.map(({ evidence }) => evidence.act!.end).toSorted((a, b) => a - b)).toEqual([11, 13]);
});

describe('the seeds', () => {
  test('what one side said to two visitors pairs up, and nothing else', async () => {
    const app = testApp();
    await ingestPaths(app.db, [new URL('../seeds', import.meta.url).pathname]);
    expect(globSync('seeds/*.txt').length).toBeGreaterThan(0);
    const { data } = (await app.ok('/claims?echoed=true&limit=200')).json() as { data: ClaimRecord[] };
    const pairs = new Set<string>();
    for (const { id } of data) {
      const { text, echoes } = (await app.ok(`/claims/${id}`)).json() as ClaimDetail;
      for (const echo of echoes) pairs.add([text, echo.claim.text].map(subjectOf).toSorted().join(' = '));
    }
    expect([...pairs].toSorted()).toEqual(EXPECTED);
  });
});

/** Which of the matters a claim of the seeds is on. */
function subjectOf(text: string): string {
  const matters = ['inspected', 'harm', 'disarming', 'rights', 'reintegration', 'Red Cross', 'visit'];
  return matters.filter((word) => text.includes(word)).join('+') || text;
}

/** Aid and infrastructure stand with the dialogue in the one document and with the Red Cross in the other. */
const EXPECTED = [
  'Red Cross = Red Cross',
  'Red Cross = reintegration',
  'disarming = disarming',
  'harm = harm',
  'inspected = inspected',
  'reintegration = reintegration',
  'rights = rights',
  'visit = visit',
];
