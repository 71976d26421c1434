import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, MeasuredSet } from '#src/model/quality.ts';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '../shared');
const SCORE = join(SHARED, 'score/score.mjs');

/** Gold records are kept beside the checkout, not in it. */
export const canMeasure = existsSync(SCORE);

export const SETS: Readonly<Record<string, string>> = {
  dev: 'Real readouts and articles. The rules were written with them in sight.',
  written:
    'Texts written for the project in genres that `dev` lacks. The rules were written with them in sight.',
  seeds: 'The two documents of `seeds/`. The rules were written with them in sight.',
};

const MEANINGS: Readonly<Record<string, string>> = {
  main_events: 'Events that a document is about, found with their sides.',
  all_events: 'All events, background and outlook included.',
  participants: 'Sides of the events that were found.',
  topics: 'What was discussed, of the closed list.',
  claims: 'What each side is reported to have said, by its words.',
  status: 'Held, planned or cancelled.',
  channel: 'In person, by telephone or by video.',
  date: 'Day, range or none, as the text supports it.',
  place: 'Town, country and venue, or none.',
  full_name: 'The fullest form of a name in the document.',
  country: 'State or body that a side speaks for.',
  title: 'Office as stated.',
  role: 'Host, guest, caller, called.',
  act: 'Speech act of a claim.',
  mode: 'Direct or indirect speech.',
  perfect_main_records: 'Main records usable as they are: kind, status, date, place and all sides right.',
  documents_without_false_event: 'Documents in which no event was found that is none.',
};

type Scored =
  | { f1: number; precision: number; recall: number; gold: number }
  | { accuracy: number; of: number };

/** Extracts the documents of a set and scores the records. @throws where extraction or the score fails */
export function measure(name: string): MeasuredSet {
  const extract = [process.execPath, join(ROOT, 'src/cli.ts'), 'extract'];
  const output = execFileSync(
    process.execPath,
    [SCORE, '--json', join(SHARED, 'gold', name), '--', ...extract],
    {
      encoding: 'utf8',
      cwd: ROOT,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const { documents, ...figures } = JSON.parse(output) as { documents: number } & Record<string, Scored>;
  return {
    name,
    description: SETS[name] ?? '',
    documents,
    figures: Object.entries(figures as Record<string, Scored>).map(([figure, scored]) =>
      figureOf(figure, scored),
    ),
  };
}

function figureOf(name: string, scored: Scored): Figure {
  const meaning = MEANINGS[name] ?? name;
  if ('accuracy' in scored)
    return {
      name,
      meaning,
      measure: 'accuracy',
      value: scored.accuracy,
      precision: null,
      recall: null,
      of: scored.of,
    };
  const { f1, precision, recall, gold } = scored;
  return { name, meaning, measure: 'f1', value: f1, precision, recall, of: gold };
}
