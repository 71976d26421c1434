import { describe, expect, test } from 'vitest';
import { ReadDocument } from '../src/model/document.ts';
import { readMany } from '../src/read/ndjson.ts';
import { read } from '../src/read/read.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const LEAD = 'The minister met the envoy of Zenda on Monday to discuss the harbour dues of both countries.';
const kinds = (document: ReadDocument, kind: string) =>
  document.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => document.text.slice(start, end));

describe('refusals', () => {
  const refused: readonly [what: string, bytes: Uint8Array, code: string, says: RegExp][] = [
    ['nothing', new Uint8Array(), 'empty', /^x\.txt: is empty; /],
    ['white space', bytesOf(' \r\n\t\uFEFF'), 'empty', /is empty/],
    ['no words', bytesOf('123 — 456\n###'), 'no-words', /no words/],
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a), 'not-utf-8', /not UTF-8; save it as UTF-8/],
    ['a PDF', bytesOf('%PDF-1.7 1 0 obj'), 'not-text', /is a PDF; convert it/],
    ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0xff), 'not-text', /is a Word document/],
    ['RTF', bytesOf('{\\rtf1 The minister met the envoy.}'), 'not-text', /RTF/],
    ['half a character', Uint8Array.of(0x61, 0xe2, 0x82), 'not-utf-8', /not UTF-8/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'not-utf-8', /not UTF-8/],
    ['more than the limit', bytesOf('a'.repeat(101)), 'too-large', /has 101 bytes, the limit is 100/],
  ];
  test.each(refused)('%s', (_, bytes, code, says) => {
    const act = () => read({ bytes, name: 'x.txt' }, { maxBytes: 100 });
    expect(act).toThrow(expect.objectContaining({ name: 'ReadError', code, input: 'x.txt' }));
    expect(act).toThrow(says);
  });
});

test('a text that speaks of PDF or begins with PK is a text', () => {
  for (const text of ['PK Rao met the envoy.', 'The file is a PDF: %PDF-1.4']) {
    expect(read({ bytes: bytesOf(text), name: 'x.txt' }).text).toBe(text);
  }
});

test('line ends and byte order mark stay in the text', () => {
  const text = `\uFEFFMinister receives envoy\r\n\r\n15 July 2024\r\n\r\n${LEAD}\r\n`;
  const document = read({ bytes: bytesOf(text), name: 'x.txt' });
  expect(document.text).toBe(text);
  expect(document.published).toBe('2024-07-15');
  expect(kinds(document, 'body')).toEqual([LEAD]);
});

describe('Markdown', () => {
  const text = `---\ntitle: "Minister: envoy received"\ndate: 2024-03-05T10:30:00Z\npublisher: Zenda Courier\nurl: https://example.org/1\n---\n\n# Minister: envoy received\n\n${LEAD}\n\n## Background\n\n${LEAD}\n`;
  const document = read({ bytes: bytesOf(text), name: 'x.md' });

  test('takes its facts from the front matter', () => {
    const { title, published, publisher, url } = document;
    expect({ title, published, publisher, url }).toEqual({
      title: 'Minister: envoy received',
      published: '2024-03-05T10:30:00Z',
      publisher: 'Zenda Courier',
      url: 'https://example.org/1',
    });
    const { start, end } = document.evidence.published!;
    expect(text.slice(start, end)).toBe('2024-03-05T10:30:00Z');
  });

  test('marks front matter and headings', () => {
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['meta', 'title', 'body', 'furniture', 'body']);
  });

  const headed = (head: string, name: string) =>
    read({ bytes: bytesOf(`---\n${head}\n---\n\nMinister receives envoy\n\n${LEAD}`), name });

  test.each([
    ['date: 2024-03-05\ntitle: [a', 'x.md: front matter is no YAML (line 3: '],
    [
      'published: 2024-99-05',
      'x.md: front matter gives no date that can be read in `published`: `2024-99-05`',
    ],
  ])('refuses front matter that cannot be read: %s', (head, words) => {
    expect(() => headed(head, 'x.md')).toThrow(words);
    expect(kinds(headed(head, 'x.txt'), 'body')).toContain(LEAD);
  });

  test.each(['Minister: envoy', 'date: null', 'title: x\ndate:', '* * *', 'The minister said: [talks'])(
    'takes what may stand between rules: %s',
    (head) => {
      expect(kinds(headed(head, 'x.md'), 'body')).toContain(LEAD);
    },
  );
});

describe('HTML', () => {
  const page = `<!doctype html><html><head><title>Envoy received - Zenda Courier</title>
    <meta property="og:site_name" content="Zenda Courier"><meta property="article:published_time" content="2024-03-05T10:30:00+01:00">
    <script>document.write('Hacked')</script></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Envoy received</h1><p>${LEAD}</p><p>${LEAD.replace('Monday', 'Tuesday')}</p><img src="http://example.invalid/x.png"></article>
    <footer>All rights reserved.</footer></body></html>`;

  test('gives the readable text, its headline and what the head says', () => {
    const document = read({
      bytes: bytesOf(page),
      name: 'x.html',
      sidecar: { publisher: 'Another', published: '2020-01-01' },
    });
    expect(document).toMatchObject({
      title: 'Envoy received',
      publisher: 'Zenda Courier',
      published: '2024-03-05T10:30:00+01:00',
    });
    expect(kinds(document, 'body')).toEqual([LEAD, LEAD.replace('Monday', 'Tuesday')]);
    expect(document.text).not.toMatch(/Hacked|rights|Home/);
    expect(() => ReadDocument.parse(document)).not.toThrow();
  });

  test.each([
    ['<link rel="canonical" href="https://example.org/envoy">', 'https://example.org/envoy'],
    [
      '<link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">',
      'https://example.org/b',
    ],
    ['<link rel="canonical" href="/envoy">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="alternate" href="https://example.org/fr">', null],
  ])('%s gives its address', (head, url) => {
    const bytes = bytesOf(page.replace('<head>', `<head>${head}`));
    expect(read({ bytes, name: 'x.html' }).url).toBe(url);
  });

  test('is told by media type and by its opening too', () => {
    const bytes = bytesOf(page);
    expect(read({ bytes, name: 'posted', mediaType: 'text/html; charset=utf-8' }).title).toBe(
      'Envoy received',
    );
    expect(read({ bytes, name: '-' }).title).toBe('Envoy received');
    expect(read({ bytes, name: 'x.txt' }).text).toBe(page);
  });

  test.each([
    ['too many tags', '<p>a'.repeat(30_000)],
    ['too deep', `${'<div>'.repeat(5000)}a`],
    ['nothing to read', '<html><body><p></p></body></html>'],
  ])('%s is refused', (_, html) => {
    expect(() => read({ bytes: bytesOf(html), name: 'x.html' })).toThrow(
      expect.objectContaining({ name: 'ReadError' }),
    );
  });
});

describe('NDJSON', () => {
  const lines = [
    JSON.stringify({
      text: LEAD,
      title: 'Envoy received',
      publisher: 'Zenda Courier',
      published: '2024-03-05',
      url: 'https://example.org/1',
    }),
    '',
    '{"text": 1}',
    'not JSON',
    JSON.stringify({ title: 'No text' }),
    JSON.stringify({ text: ' ' }),
    JSON.stringify({ text: `Minister receives envoy\n\n${LEAD}`, extra: true }),
  ];
  const read = [...readMany({ bytes: bytesOf(lines.join('\r\n')), name: 'x.ndjson' })];

  test('reads a document a line', () => {
    expect(read[0]).toMatchObject({
      line: 1,
      document: {
        title: 'Envoy received',
        publisher: 'Zenda Courier',
        published: '2024-03-05',
        url: 'https://example.org/1',
        text: LEAD,
      },
    });
    expect(read.at(-1)).toMatchObject({
      line: 7,
      document: { title: 'Minister receives envoy', publisher: null },
    });
  });

  test('names the bad lines and goes on', () => {
    const errors = read.flatMap((one) =>
      'error' in one ? [[one.line, one.error.code, one.error.input]] : [],
    );
    expect(errors).toEqual([
      [3, 'bad-json', 'x.ndjson:3'],
      [4, 'bad-json', 'x.ndjson:4'],
      [5, 'bad-json', 'x.ndjson:5'],
      [6, 'empty', 'x.ndjson:6'],
    ]);
  });
});

test.each([
  [LEAD, 'en'],
  [
    'Le ministre des affaires étrangères a reçu l’ambassadeur de Zenda et ils ont parlé de la paix dans la région avec les deux pays.',
    'fr',
  ],
  [
    'El ministro de Asuntos Exteriores se reunió con el embajador de Zenda para hablar de la paz y los acuerdos en la región.',
    'es',
  ],
  [
    'Prezident Zenda səfirini qəbul etdi və iki ölkə arasında olan əlaqələr ilə bağlı bir sıra məsələlər üçün razılıq da əldə olundu.',
    'az',
  ],
  ['Министр иностранных дел принял посла и обсудил с ним отношения двух стран.', 'ru'],
  ['Міністр закордонних справ прийняв посла і обговорив із ним відносини двох країн.', 'uk'],
  ['外交部长会见了大使，双方讨论了两国关系。', 'zh'],
  ['외교부 장관이 대사를 접견했다.', 'ko'],
  ['استقبل وزير الخارجية السفير وبحثا العلاقات الثنائية.', 'ar'],
  ['Ministers meet in Zenda', 'en'],
])('language of %s', (text, language) => {
  expect(read({ bytes: bytesOf(text), name: 'x.txt' }).language).toBe(language);
});
