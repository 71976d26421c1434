import { readdirSync, readFileSync } from 'node:fs';
import { invented } from './hostile-texts.ts';

const seeds = new URL('../seeds/', import.meta.url);

/** The seed documents as received. */
export const seedReports = (): Uint8Array[] =>
  readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, seeds)));

const STATES = ['Norway', 'Kenya', 'Peru', 'Japan', 'Chile', 'Ghana', 'Malta', 'Laos', 'Togo', 'Fiji'];
const TOWNS = [
  'Oslo',
  'Nairobi',
  'Lima',
  'Tokyo',
  'Santiago',
  'Accra',
  'Valletta',
  'Vientiane',
  'Lomé',
  'Suva',
];
const OFFICES = ['President', 'Foreign Minister', 'Prime Minister', 'Defence Minister', 'Minister of Trade'];
const MATTERS = [
  'a peace treaty and the delimitation of the border',
  'grain exports and food security',
  'the ceasefire and humanitarian access',
  'energy cooperation, pipelines and investment',
  'the return of displaced people',
  'visas and direct flights',
];

/** What the nth invented report speaks of. */
function castOf(n: number) {
  const state = (k: number) => STATES[(n * 3 + k) % STATES.length]!;
  const person = (k: number) => `${invented(n * 11 + k)} ${invented(n * 7 + k * 5 + 40)}`;
  const office = (k: number) => OFFICES[(n + k) % OFFICES.length]!;
  const short = (k: number) => invented(n * 7 + k * 5 + 40);
  return { state, person, office, short, matter: (k: number) => MATTERS[(n + k) % MATTERS.length]! };
}

/** The nth invented report: 2 to 3 KB in the manner of a ministry's readout or of a wire story. */
export function inventedReport(n: number): string {
  const { state, person, office, short, matter } = castOf(n);
  const town = TOWNS[n % TOWNS.length]!;
  const day = 1 + (n % 28);
  const one = `${office(0)} ${person(0)} of ${state(0)}`;
  const other = `${office(1)} ${person(1)} of ${state(1)}`;
  const lines = [
    `${state(0)} and ${state(1)} discuss ${matter(0)} in ${town}`,
    `Published: ${day} May 2021`,
    `${one} met with ${other} in ${town} on ${day - (day > 1 ? 1 : 0)} May. It was the third time this year that the two sides had come together, and the talks went on until late in the evening.`,
    `The two sides discussed ${matter(0)}, as well as ${matter(1)}. ${short(0)} stressed that the agreement reached in March had to be carried out in full, and thanked ${short(1)} for the readiness of ${state(1)} to open its ports to ships from the region.`,
    `“We have come a long way, and we will not let those down who put their trust in us,” the ${office(1).toLowerCase()} said at the end of the meeting. He urged all parties to refrain from steps that could raise tensions, and expressed hope that a further round could take place before the summer.`,
    `${short(1)} said that his country was committed to ${matter(2)}. According to ${short(0)}, experts of both ministries will draw up a timetable by the end of the month; it will be submitted to the two governments for approval. The ministers also exchanged views on ${matter(3)}.`,
    `Earlier in the day ${short(1)} held talks by telephone with ${office(2)} ${person(2)} of ${state(2)}, who briefed him on the situation at the crossing points. The ${office(2).toLowerCase()} noted that humanitarian deliveries had resumed on Monday, and condemned the attack on a convoy in which three drivers were hurt.`,
    `The meeting was attended by Deputy Foreign Minister ${person(3)} and Ambassador ${person(4)}. ${short(0)} is due to visit ${TOWNS[(n + 4) % TOWNS.length]} in October, when a memorandum on ${matter(4)} will be signed, his office said. No details were given of the cost of the project, which has been under discussion for several years and which the opposition calls a waste of money.`,
  ];
  return `${lines.join('\n\n')}\n`;
}

/** Seeds and so many invented reports, as bytes. */
export function reports(count: number): Uint8Array[] {
  return [...seedReports(), ...Array.from({ length: count }, (_, n) => Buffer.from(inventedReport(n)))];
}
