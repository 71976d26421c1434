import { describe, expect, test } from 'vitest';
import { holdingsOf } from '#src/extract/entities/directory.ts';
import { OFFICE_HOLDERS } from '#src/extract/entities/directory-rows.ts';

const rows = OFFICE_HOLDERS.replace(/\n {2,}/g, ' ')
  .split('\n')
  .filter((row) => row.trim());

describe('the directory of office holders', () => {
  test('has a state or body, an office and holders with their years in each row', () => {
    const row = /^(?:[A-Z]{2} (?:head|government|foreign|defence|other)|\p{Lu}[\p{L} -]+ body): (.+)$/u;
    const holder = /^\p{L}[\p{L}.' -]*(?:\/\p{L}[\p{L}.' -]*)* \d{4}-(?:\d{4})?$/u;
    const wrong = rows.flatMap((text) => {
      const holders = row.exec(text)?.[1];
      return holders ? holders.split('; ').filter((one) => !holder.test(one)) : [text];
    });
    expect(wrong).toEqual([]);
  });

  test('has every term the right way round', () => {
    const terms = [...OFFICE_HOLDERS.matchAll(/(\d{4})-(\d{4})/g)];
    expect(terms.filter(([, since, until]) => Number(since) > Number(until)).map(([term]) => term)).toEqual(
      [],
    );
  });

  test.each([
    ['Sergei Lavrov', 2013, ['RU']],
    ['Sergey Lavrov', 2013, ['RU']],
    ['Lavrov', 2013, ['RU']],
    // A surname tells nobody decades before the term.
    ['Lavrov', 1985, []],
    ['Hans-Dietrich Genscher', 1987, ['DE']],
    ['Genscher', 1987, ['DE']],
    ['Mahathir Mohamad', 2019, ['MY']],
    ['Moon Jae-in', 2019, ['KR']],
    ['Abe Shinzo', 2015, ['JP']],
    ['Ana Pérez', 2019, []],
    ['', 2019, []],
    ['__proto__', 2019, []],
  ])('knows %s in %i as of %j', (name, year, states) => {
    expect([...new Set(holdingsOf(name, year).map(({ of }) => of))]).toEqual(states);
  });
});
