import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '#src/extract/extract.ts';
import { read } from '#src/read/read.ts';
import { NEAR_SYNONYMS } from '#src/resolve/lexicon/near-synonyms.ts';
import { claimBuckets, MOST_BUCKETS } from '#src/resolve/likeness/buckets.ts';
import { differences } from '#src/resolve/likeness/differences.ts';
import { ECHO, likeness, likenessOfTellings } from '#src/resolve/likeness/likeness.ts';
import { claimTerms } from '#src/resolve/likeness/terms.ts';
import { CLAIM_PAIRS, KNOWN_GAPS } from './examples/likeness.ts';

const score = (a: string, b: string) => likeness(claimTerms(a), claimTerms(b));
const shareBucket = (a: string, b: string) => {
  const keys = new Set(claimBuckets(claimTerms(a)));
  return claimBuckets(claimTerms(b)).some((key) => keys.has(key));
};

describe('claims that put forward the same proposition', () => {
  test.each(CLAIM_PAIRS)('$why: $a / $b', ({ a, b, echo }) => {
    if (echo) expect(score(a, b)).toBeGreaterThanOrEqual(ECHO);
    else expect(score(a, b)).toBeLessThan(ECHO);
  });

  test.fails.each(KNOWN_GAPS)('not yet: $why: $a / $b', ({ a, b, echo }) => {
    expect(score(a, b) >= ECHO).toBe(echo);
  });
});

describe('terms', () => {
  test.each([
    ['his country would not sign the treaty', ['-sign', '-treati', '@own']],
    ['the seized weapons, 1,500 rifles', ['#1500', 'arm', 'confisc', 'rifl']],
    ["the Republic of Moldova's EU accession", ['@MD', '@eu', 'access']],
    ['U.S. aid and the African Union', ['@US', '@au', 'aid']],
    ['not only trade but fisheries', ['fisheri', 'trade']],
    ['the', []],
    ['', []],
  ])('%s', (text, terms) => {
    expect(claimTerms(text)).toEqual(terms);
  });

  test('no word stands in two classes of near synonyms', () => {
    const words = NEAR_SYNONYMS.flatMap((line) => line.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

describe('what differs', () => {
  test('numbers, words, act and mode', () => {
    const a = {
      text: 'the release of two engineers held in the north',
      act: 'directive',
      mode: 'indirect',
    } as const;
    const b = {
      text: 'Release the three engineers without ransom',
      act: 'directive',
      mode: 'direct',
    } as const;
    expect(differences(a, b)).toEqual({
      ...{ numbers_a: ['two'], numbers_b: ['three'], words_a: ['north'], words_b: ['not ransom'] },
      ...{ act: null, mode: { a: 'indirect', b: 'direct' } },
    });
  });

  test('near synonyms and spelling do not', () => {
    const claim = { act: 'assertive', mode: 'indirect' } as const;
    const found = differences(
      { ...claim, text: "Norway's seized weapons" },
      { ...claim, text: 'the confiscated Norwegian arms' },
    );
    expect(Object.values(found).flat().filter(Boolean)).toEqual([]);
  });
});

describe('whatever the claims are', () => {
  const words = fc.constantFrom(
    ...'Norway Norwegian Moldova UN no not without refuse resume suspend two 3 1,500 million his country harm hurt border'.split(
      ' ',
    ),
    ...'weapons arms trade cooperation the of , release naïve Сирия 和平 ransom visit Varnholm treaty accord'.split(
      ' ',
    ),
  );
  const sentence = fc.array(words, { maxLength: 14 }).map((list) => list.join(' '));
  const claim = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 60 }));

  test('likeness is symmetric, in 0..1, and 1 for a claim and itself', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        const found = score(a, b);
        expect(found).toBe(score(b, a));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(score(a, a)).toBeCloseTo(1, 10);
        expect(likenessOfTellings(claimTerms(a), claimTerms(b))).toBeGreaterThanOrEqual(found);
      }),
    );
  });

  test('terms are sorted and each there once', () => {
    fc.assert(
      fc.property(claim, (text) => {
        const terms = claimTerms(text);
        expect(terms).toEqual([...new Set(terms)].sort());
      }),
    );
  });

  test('swapped claims mirror what differs', () => {
    const whole = fc.record({
      text: claim,
      act: fc.constantFrom('assertive', 'directive'),
      mode: fc.constantFrom('direct', 'indirect'),
    });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [there, back] = [differences(a as never, b as never), differences(b as never, a as never)];
        expect([there.numbers_a, there.words_a, there.act?.a, there.mode?.a]).toEqual([
          back.numbers_b,
          back.words_b,
          back.act?.b,
          back.mode?.b,
        ]);
      }),
    );
  });

  test('buckets are few, and equal claims share all', () => {
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        const found = claimBuckets(claimTerms(`${a} ${b}`));
        expect(found.length).toBeLessThanOrEqual(MOST_BUCKETS);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('on the seeds', () => {
  const claimsIn = (start: string) => {
    const name = readdirSync('seeds').find((file) => file.startsWith(start))!;
    const events = extract(read({ bytes: readFileSync(`seeds/${name}`), name }));
    return events.flatMap(({ claims }) => claims);
  };
  const [call, visit] = [claimsIn('000_'), claimsIn('004_')];

  /** Words of a claim to the minister, and of its counterpart to the delegation. */
  const ECHOES: [RegExp, RegExp][] = [
    [/no harm to civilians/, /without causing harm/],
    [/process of disarming/, /process of disarming/],
    [/inspected the confiscated/, /inspected the seized/],
    [/upholding the rights/, /rights would be safeguarded/],
    [/dialogue on reintegration/, /reintegration dialogue/],
    [/dialogue on reintegration/, /humanitarian aid to Armenian residents/],
    [/cooperation with the International Committee/, /collaborating with the International Committee/],
    [/readiness to facilitate a visit/, /readiness to facilitate a visit/],
  ];
  const expected = (a: string, b: string) => ECHOES.some(([one, other]) => one.test(a) && other.test(b));
  const pairs = call.flatMap((one) =>
    visit
      .filter(({ speakers }) => speakers.some((name) => one.speakers.includes(name)))
      .map((other) => [one.text, other.text] as const),
  );

  test.each(ECHOES)('%s is said again: %s', (one, other) => {
    const found = pairs.filter(([a, b]) => one.test(a) && other.test(b));
    expect(found.length).toBe(1);
    const [a, b] = found[0]!;
    expect(score(a, b)).toBeGreaterThanOrEqual(ECHO);
    expect(shareBucket(a, b)).toBe(true);
  });

  test('nothing else is', () => {
    expect(pairs.filter(([a, b]) => score(a, b) >= ECHO && !expected(a, b))).toEqual([]);
  });
});

describe('buckets', () => {
  test('claims that are alike share one', () => {
    const alike = CLAIM_PAIRS.filter(({ echo }) => echo);
    const missed = alike.filter(({ a, b }) => !shareBucket(a, b));
    expect(missed.length / alike.length).toBeLessThanOrEqual(0.05);
  });

  test('claims on other things rarely do', () => {
    const texts = CLAIM_PAIRS.map(({ a }) => a);
    const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b] as const));
    const apart = pairs.filter(([a, b]) => score(a, b) < ECHO / 2);
    expect(apart.filter(([a, b]) => shareBucket(a, b)).length / apart.length).toBeLessThan(0.02);
  });
});
