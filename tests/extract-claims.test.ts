import { describe, expect, test } from 'vitest';
import { extract } from '../src/extract/extract.ts';
import type { Claim } from '../src/model/event.ts';
import { read } from '../src/read/read.ts';
import { CLAIM_EXAMPLES, SETTING } from './examples/claims.ts';
import { GOING_ON_CLAIMS } from './examples/claims-going-on.ts';
import { NO_CLAIMS } from './examples/claims-none.ts';
import { FRAME_CLAIMS } from './examples/claims-of-frames.ts';
import { MANNERS_CLAIMS } from './examples/claims-of-manners.ts';
import { PRESS_CLAIMS } from './examples/claims-of-press.ts';
import { SOURCE_CLAIMS } from './examples/claims-of-sources.ts';
import { WIRE_CLAIMS } from './examples/claims-of-wires.ts';
import { OCCASION_CLAIMS } from './examples/claims-on-occasions.ts';

const EXAMPLES = [
  ...CLAIM_EXAMPLES,
  ...MANNERS_CLAIMS,
  ...OCCASION_CLAIMS,
  ...NO_CLAIMS,
  ...PRESS_CLAIMS,
  ...WIRE_CLAIMS,
  ...GOING_ON_CLAIMS,
  ...FRAME_CLAIMS,
  ...SOURCE_CLAIMS,
];

const claimsOf = (text: string): Claim[] =>
  extract(
    read({
      bytes: new TextEncoder().encode(`News in brief\n\n${SETTING}\n\n${text}\n`),
      name: 'example.txt',
      sidecar: { publisher: 'Northern Wire', published: '2019-06-12' },
    }),
  ).flatMap(({ claims }) => claims);

const line = ({ speakers, act, mode, text }: Claim) =>
  `${speakers.join(' + ')} ${act}${mode === 'direct' ? ', direct' : ''}: ${text}`;

describe('claims in sentences', () => {
  for (const { text, claims, gap } of EXAMPLES) {
    test.runIf(gap === undefined)(text, () => {
      expect(claimsOf(text).map(line)).toEqual(claims);
    });
  }

  test.each(EXAMPLES.filter(({ gap }) => gap !== undefined))('known gap: $gap', ({ text, claims }) => {
    expect(claimsOf(text).map(line), 'the gap is closed: take its mark off').not.toEqual(claims);
  });

  test('the side of the state whose release it is speaks by the one whom it names without a state', () => {
    const text =
      'Telephone conversation\n\nIngrid Solberg had a telephone conversation with President of Chile Tomas Araya.\n\nThe Norwegian side stressed that the harbour must open. The Chilean side said that it would open in May.\n';
    const document = read({
      bytes: new TextEncoder().encode(text),
      name: 'call.txt',
      sidecar: { publisher: 'Office of the Prime Minister of Norway', published: '2019-06-12' },
    });
    expect(extract(document).flatMap(({ claims }) => claims.map(line))).toEqual([
      'Ingrid Solberg assertive: the harbour must open',
      'Tomas Araya assertive: it would open in May',
    ]);
  });

  test('every claim is the text between its offsets', () => {
    const document = read({
      bytes: new TextEncoder().encode(
        `News\n\n${SETTING}\n\n${EXAMPLES.map(({ text }) => text).join('\n\n')}\n`,
      ),
      name: 'all.txt',
    });
    const claims = extract(document).flatMap((event) => event.claims);
    expect(claims.length).toBeGreaterThan(30);
    for (const { start, end, text } of claims) expect(document.text.slice(start, end)).toBe(text);
  });
});
