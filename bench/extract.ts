import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '#src/extract/extract.ts';
import { read } from '#src/read/read.ts';
import { processorTime } from './processor-time.ts';
import { reports } from './reports.ts';

/**
 * Documents per second on one core: reading and extraction, and in the same run the same texts through
 * wink-nlp's tokeniser alone as a yardstick for the machine. Medians of rounds that take turns, in processor time.
 */
const DOCUMENTS = 300;
const ROUNDS = 15;

const inputs = reports(DOCUMENTS);
const texts = inputs.map((bytes) => new TextDecoder().decode(bytes));
const wink = winkNLP(model, []);

const TASKS = {
  'wink-nlp, tokens only': () => {
    for (const text of texts) wink.readDoc(text);
  },
  'read only': () => {
    for (const bytes of inputs) read({ bytes, name: 'report.txt' });
  },
  'read and extract': () => {
    for (const bytes of inputs) extract(read({ bytes, name: 'report.txt' }));
  },
};

const times = Object.fromEntries(Object.keys(TASKS).map((name) => [name, [] as number[]]));
for (let round = -3; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(TASKS)) {
    const time = processorTime(task) / 1000;
    if (round >= 0) times[name]!.push(time);
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const rates = Object.entries(times).map(([name, taken]) => [name, inputs.length / median(taken)] as const);
const floor = rates[0]![1];
const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
console.log(`${inputs.length} documents of ${size.toFixed(0)} characters on average, ${ROUNDS} rounds`);
for (const [name, rate] of rates) {
  console.log(
    `${name.padEnd(24)}${rate.toFixed(0).padStart(7)} documents a second   ratio ${(rate / floor).toFixed(2)}`,
  );
}
