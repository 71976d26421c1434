import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { EXTRACTOR_VERSION } from '#src/extract/version.ts';
import { Quality } from '#src/model/quality.ts';
import { canMeasure, measure, SETS } from './measure.ts';

/** Writes `quality.json`: what `GET /quality` and the README tell is what was measured here. */
const FILE = new URL('../quality.json', import.meta.url);
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const committed = () => git('status', '--porcelain', 'src/extract', 'src/read') === '';

if (!canMeasure) {
  console.error('npm run quality: there are no gold records in ../shared to measure against');
  process.exit(1);
}
const quality = Quality.parse({
  measured: new Date().toISOString().slice(0, 10),
  extractor_version: EXTRACTOR_VERSION,
  commit: committed() ? git('rev-parse', '--short=10', 'HEAD') : null,
  note: 'Every set was in sight while the rules were written: expect less on other documents.',
  sets: Object.keys(SETS).map(measure),
});
writeFileSync(FILE, `${JSON.stringify(quality, null, 2)}\n`);
for (const { name, documents, figures } of quality.sets) {
  console.log(`${name}: ${documents} documents`);
  for (const figure of figures)
    console.log(`  ${figure.name.padEnd(30)} ${figure.value.toFixed(3)} of ${figure.of}`);
}
