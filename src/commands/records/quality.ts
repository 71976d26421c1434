import { askFor } from '../../api/ask.ts';
import { apiOver } from '../../api/in-process.ts';
import { readConfig } from '../../config.ts';
import type { Quality } from '../../model/quality.ts';
import { openStore } from '../../store/open.ts';
import { note, print } from '../print.ts';
import { tableText, terminalWidth } from './table.ts';

/** `readout quality`: how well records fit gold records, a set a column. It needs no records. */
export async function runQuality({ json }: { json?: true }): Promise<void> {
  const db = openStore(':memory:');
  const api = apiOver(db, readConfig());
  try {
    const quality = await askFor<Quality & { current: boolean }>(api, '/quality');
    await print(`${json ? JSON.stringify(quality) : figuresTable(quality)}\n`);
    if (!json) for (const words of remarks(quality)) note(words);
  } finally {
    await api.close();
    db.close();
  }
}

function figuresTable({ sets }: Quality): string {
  const head = ['figure', 'measure', ...sets.map(({ name, documents }) => `${name} (${documents})`)];
  const rows = (sets[0]?.figures ?? []).map(({ name, measure }) => [
    name,
    measure === 'f1' ? 'F1' : measure,
    ...sets.map(({ figures }) => figures.find((one) => one.name === name)?.value.toFixed(3) ?? '—'),
  ]);
  return tableText(head, rows, {
    width: terminalWidth(),
    whole: head.map((_, at) => at),
    right: sets.map((_, at) => at + 2),
  });
}

function remarks({ measured, extractor_version, current, note }: Quality & { current: boolean }): string[] {
  const other = current ? '' : '; another one runs here, and its figures may differ';
  return [`measured on ${measured} with extractor ${extractor_version}${other}`, note];
}
