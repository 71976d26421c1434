import type { ClaimExample } from './claims.ts';

/** Sentences without a verb of saying that go on for who spoke before, as foreign ministries of the East write them. */
export const GOING_ON_CLAIMS: readonly ClaimExample[] = [
  {
    text: 'Araya said that Chile and Norway are old friends. Chile stands ready to build a second hatchery. It is important to keep the fjords clean.',
    claims: [
      'Tomas Araya assertive: Chile and Norway are old friends',
      'Tomas Araya commissive: Chile stands ready to build a second hatchery',
      'Tomas Araya assertive: It is important to keep the fjords clean',
    ],
  },
  {
    text: 'Araya said that trade has grown. Chile hopes to sell more wine to Norway, and welcomes Norwegian companies to invest in salmon. The two sides should open the market further.',
    claims: [
      'Tomas Araya assertive: trade has grown',
      'Tomas Araya expressive: to sell more wine to Norway',
      'Tomas Araya expressive: Norwegian companies to invest in salmon',
      'Tomas Araya directive: The two sides should open the market further',
    ],
  },
  {
    text: 'Solberg noted that the ties are strong. The Norwegian side firmly supports free shipping. The most urgent task is to clear the strait, and Norway is ready to send ships.',
    claims: [
      'Ingrid Solberg assertive: the ties are strong',
      'Ingrid Solberg commissive: free shipping',
      'Ingrid Solberg assertive: The most urgent task is to clear the strait',
      'Ingrid Solberg commissive: Norway is ready to send ships',
    ],
  },
  // --- another state's, what the writer tells, another paragraph
  {
    text: 'Araya said that trade has grown. Peru supports a tariff.',
    claims: ['Tomas Araya assertive: trade has grown'],
  },
  {
    text: 'Araya said that trade has grown. Chile is the largest producer of copper.',
    claims: ['Tomas Araya assertive: trade has grown'],
  },
  {
    text: 'Araya said that trade has grown. The two countries established relations in 1919.',
    claims: ['Tomas Araya assertive: trade has grown'],
  },
  {
    text: 'Araya said that trade has grown.\n\nChile supports a tariff on wheat.',
    claims: ['Tomas Araya assertive: trade has grown'],
  },
  { text: 'Chile stands ready to build a second hatchery.', claims: [] },
];
