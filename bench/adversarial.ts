import { extract } from '#src/extract/extract.ts';
import { read } from '#src/read/read.ts';
import { HOSTILE, type Hostile } from './hostile-texts.ts';
import { processorTime } from './processor-time.ts';

/**
 * How long each hostile text takes at sizes that double: what is linear doubles too. Prints milliseconds of
 * processor time of reading and extraction together, and the exponent between the last two sizes (1 is linear, 2 quadratic).
 * `npm run bench:adversarial -- NAME...` takes only texts whose names contain one of the words.
 */
const SIZES = [128, 256, 512, 1024];
/** No text is doubled once it has taken so long. */
const PATIENCE = 20_000;

const wanted = process.argv.slice(2);
const chosen = Object.entries(HOSTILE).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

/** The text behind an ordinary first line, cut to so many bytes between two characters. */
function sized(make: Hostile, size: number): Uint8Array {
  const bytes = Buffer.from(
    `Talks in Oslo\n\nMinister Ana Lind met Minister Bo Berg of Kenya.\n\n${make(size)}`,
  );
  return Buffer.from(new TextDecoder().decode(bytes.subarray(0, size), { stream: true }));
}

const timed = (bytes: Uint8Array): number =>
  processorTime(() => {
    extract(read({ bytes, name: 'hostile.txt', sidecar: { published: '2023-09-27' } }));
  });

for (const [, make] of chosen) timed(sized(make, 16 * 1024));
console.log(`${'KiB'.padEnd(30)}${SIZES.map((size) => `${size}`.padStart(8)).join('')}  exponent`);
for (const [name, make] of chosen) {
  const times: number[] = [];
  for (const size of SIZES) {
    if ((times.at(-1) ?? 0) < PATIENCE) times.push(timed(sized(make, size * 1024)));
  }
  const [before = 0, last = 0] = times.slice(-2);
  const row = times.map((time) => time.toFixed(0).padStart(8)).join('');
  console.log(
    `${name.padEnd(30)}${row}  ${Math.log2(last / before).toFixed(1)}${last > 1000 ? '  SLOW' : ''}`,
  );
}
