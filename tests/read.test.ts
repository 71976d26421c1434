import { describe, expect, test } from 'vitest';
import { ReadDocument } from '../src/model/document.ts';
import type { Sidecar } from '../src/model/sidecar.ts';
import { read } from '../src/read/read.ts';
import { BLOCKS } from './examples/read/blocks.ts';
import { DATELINES } from './examples/read/datelines.ts';
import { DATES, DATES_ELSEWHERE } from './examples/read/dates.ts';
import { PUBLISHERS } from './examples/read/publishers.ts';
import { TITLES } from './examples/read/titles.ts';

const LEAD = 'The minister met the envoy of Zenda on Monday to discuss the harbour dues of both countries.';
const MORE = 'The envoy thanked the minister for the warm welcome and invited him to visit Zenda.';

const readText = (text: string, sidecar: Sidecar = {}) =>
  read({ bytes: new TextEncoder().encode(text), name: 'example.txt', sidecar });
const knownOf = (known: string | undefined): Sidecar => (known === undefined ? {} : { published: known });

describe('dates', () => {
  test.each(DATES)('$lines', ({ lines, published, modified, known }) => {
    const document = readText(`Minister receives envoy\n\n${lines}\n\n${LEAD}\n\n${MORE}\n`, knownOf(known));
    expect({ published: document.published, modified: document.modified }).toEqual({
      published,
      modified: modified ?? null,
    });
  });

  test.each(DATES_ELSEWHERE)('$text', ({ text, published, known }) => {
    expect(readText(text.replace('BODY', `${LEAD}\n\n${MORE}`), knownOf(known)).published).toBe(published);
  });
});

describe('datelines', () => {
  test.each(DATELINES)('$opens', (example) => {
    const known = 'known' in example ? example.known : undefined;
    const document = readText(
      `Minister receives envoy\n\n${example.opens}${LEAD}\n\n${MORE}\n`,
      knownOf(known),
    );
    const { place, date } = document.dateline ?? {};
    if ('none' in example) expect(document.dateline).toBeNull();
    else expect({ place, date }).toEqual({ place: example.place, date: example.date });
  });
});

test.each(TITLES)('headline of $top', ({ top, title }) => {
  const document = readText(`${top}\n\n${LEAD}\n\n${MORE}\n`);
  expect(document.title).toBe(title);
  const span = document.evidence.title;
  if (span) expect(document.text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(title);
});

test.each(PUBLISHERS)('publisher of $text', ({ text, known, publisher }) => {
  const body = text.replace('BODY', `${LEAD}\n\n${MORE}`);
  expect(readText(body, known === undefined ? {} : { publisher: known }).publisher).toBe(publisher);
});

test.each(BLOCKS)('blocks of $name', ({ rows, between = '\n\n' }) => {
  const expected = rows.filter((row) => row !== '').map((row) => row.replace(/^(\w+)\|\s+/, '$1|').trimEnd());
  const document = readText(textOf(rows, between));
  expect(document.blocks.map(({ kind, start, end }) => `${kind}|${document.text.slice(start, end)}`)).toEqual(
    expected,
  );
  expect(() => ReadDocument.parse(document)).not.toThrow();
});

/** A row that ends in a space is a dateline: the next row goes on in the same line. */
function textOf(rows: readonly string[], between: string): string {
  const words = rows.map((row) => row.slice(row.indexOf('|') + 1)).filter((row) => row !== '');
  return words.reduce(
    (text, row) => (text === '' || text.endsWith(' ') ? text + row : text + between + row),
    '',
  );
}
