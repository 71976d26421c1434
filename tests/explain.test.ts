import { describe, expect, test } from 'vitest';
import { explain } from '#src/extract/explain/explain.ts';
import { extract } from '#src/extract/extract.ts';
import { read } from '#src/read/read.ts';
import { folder, run } from './run-cli.ts';

const TEXT = `Ministers talk in Oslo

Published: 5 May 2021

Foreign Minister Ana Lind of Norway met President Bo Berg of Kenya in Oslo on Tuesday. They discussed trade.

Lind said that the port would open. Defence Minister Eva Frost of Norway met Foreign Minister Lind on Monday.
`;
const document = read({ bytes: Buffer.from(TEXT), name: 'talks.txt' });
const [stretch] = explain(document);

describe('an explanation', () => {
  test('has the events of the extraction, each value with its words', () => {
    expect(stretch!.events.map(({ event }) => event)).toEqual(extract(document));
    const values = stretch!.events.flatMap(({ values }) => values);
    const name = values.find(({ field }) => field === 'participants.0.name')!;
    expect(name).toMatchObject({ value: 'Ana Lind', evidence: { text: 'Ana Lind', rule: 'mention:name' } });
    for (const { evidence } of values) {
      if (evidence) expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });

  test('shows each sentence with its mentions, who they are, and its frames', () => {
    const sentence = stretch!.sentences.find(({ text }) => text.startsWith('Foreign Minister Ana Lind'))!;
    expect(sentence.mentions.map(({ text }) => text)).toEqual([
      'Foreign Minister Ana Lind of Norway',
      'President Bo Berg of Kenya',
    ]);
    expect(sentence.frames).toMatchObject([{ rule: 'verb:meet', text: 'met', status: 'held' }]);
    const lind = stretch!.entities.find(({ id }) => id === sentence.mentions[0]!.entity)!;
    expect(lind).toMatchObject({ name: 'Ana Lind', country: 'NO', forms: expect.arrayContaining(['Lind']) });
  });

  test('says why something is no event', () => {
    expect(stretch!.drafts.map(({ dropped }) => dropped)).toEqual([
      null,
      'one government or body with itself',
    ]);
  });
});

describe('readout extract --explain', () => {
  test('writes for people', async () => {
    const { status, stdout } = await run([
      'extract',
      '--explain',
      `${folder({ 'talks.txt': TEXT })}/talks.txt`,
    ]);
    expect(status).toBe(0);
    for (const part of [
      'body: Foreign Minister Ana Lind of Norway met',
      '→ verb:meet “met” meeting in_person held',
      '## Who is who',
      'one government or body with itself',
      /participants\.1\.country +KE {2}← “Kenya” \d+–\d+ mention:country/,
    ])
      expect(stdout).toMatch(part);
  });

  test('--json writes the data', async () => {
    const path = `${folder({ 'talks.txt': TEXT })}/talks.txt`;
    const { stdout } = await run(['extract', '--explain', '--json', path]);
    expect(JSON.parse(stdout)).toEqual({
      file: path,
      document: expect.anything(),
      stretches: explain(document),
    });
  });
});
