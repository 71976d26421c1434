import type { EventExample } from '../event-example.ts';

const A = 'Kenyan President John Otieno';
const B = 'Peruvian President Ana Ruiz';
const HIS = 'his Peruvian counterpart Ana Ruiz';
const met = (rest: string) => [`held meeting/in_person John Otieno/KE + Ana Ruiz/PE${rest}`];
const received = (rest: string) => [
  `held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest]${rest}`,
];

/** Meetings told in passing, by a participle or by what people there agreed or said. */
export const EXAMPLES: readonly EventExample[] = [
  // --- "meeting" as a participle
  {
    text: `${A} and ${HIS}, meeting in Lima on Monday, called for a truce.`,
    events: met(' @ Lima on 2019-06-10'),
  },
  {
    text: `${A} and his Peruvian colleague, Ana Ruiz, meeting here Monday, called for a truce.`,
    events: met(' on 2019-06-10'),
  },
  {
    text: `Meeting in Lima on Monday, ${A} and ${HIS} called for a truce.`,
    events: met(' @ Lima on 2019-06-10'),
  },
  { text: `${A} and ${HIS} praised the spring gathering, meeting in Lima of fishermen.`, events: [] },
  { text: `Kenyan ministers, meeting in Nairobi on Monday, told ${A} that Peru wanted peace.`, events: [] },
  // --- agreed in a town
  {
    text: `${A} and ${HIS} agreed in Lima on Monday to open the border.`,
    events: met(' @ Lima on 2019-06-10'),
  },
  { text: `${A} and ${B} agreed in Buenos Aires to open the border.`, events: met(' @ Buenos Aires') },
  { text: `${A} and ${B} agreed in principle to open the border.`, events: [] },
  { text: `${A} and ${B} agreed in May to open the border.`, events: [] },
  { text: `${A} and ${B} agreed to open a consulate in Lima.`, events: [] },
  { text: `${A} and ${B} agreed in Lima's favour on Monday.`, events: [] },
  { text: 'Kenya and Peru agreed in Lima on Monday to open the border.', events: [] },
  // --- told a visitor
  { text: `${A} told visiting ${B} on Tuesday that Kenya wanted peace.`, events: received(' on 2019-06-11') },
  {
    text: `"We want peace," ${A} told the visiting Peruvian envoy, Ana Ruiz, in Nairobi.`,
    events: received(' @ Nairobi'),
  },
  {
    text: `${A} assured a visiting Peruvian delegation that Kenya wanted peace.`,
    events: ['held meeting/in_person John Otieno/KE [host] + the delegation/PE [guest]'],
  },
  {
    text: `${A} told his guest, Peruvian President Ana Ruiz, on Tuesday that Kenya wanted peace.`,
    events: received(' on 2019-06-11'),
  },
  { text: `${A} told his guests on Tuesday that ${B} wanted peace.`, events: [] },
  { text: `${A} told visiting journalists on Tuesday that ${B} wanted peace.`, events: [] },
  { text: `${A} said visiting ${B} wanted peace.`, events: [] },
  { text: `${A} will tell visiting ${B} that Kenya wants peace.`, events: [] },
  { text: `${A} told visiting ${B}'s aides that Kenya wanted peace.`, events: [] },
  {
    text: `${A} told visiting ${B} by telephone that Kenya wanted peace.`,
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called]'],
  },
  // --- came to tell
  {
    text: `${B} flew to Nairobi on Monday to urge ${A} to open the border.`,
    events: ['held meeting/in_person Ana Ruiz/PE [guest] + John Otieno/KE [host] @ Nairobi on 2019-06-10'],
  },
  { text: `${B} will fly to Nairobi on Monday to urge ${A} to open the border.`, events: [] },
  { text: `${B} would have crossed into Kenya to tell ${A} the truth.`, events: [] },
  { text: `${B} went on television to urge ${A} to open the border.`, events: [] },
  { text: `${B} went to parliament to tell lawmakers that ${A} had opened the border.`, events: [] },
  // --- an occasion that names a body, or that is theirs
  {
    text: `In a meeting held on the fringes of the U.N. General Assembly, ${A} told ${B} that Kenya wanted peace.`,
    events: met(''),
  },
  {
    text: `${A} told ${B} in their first telephone talks on Monday that Kenya wanted peace.`,
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: `${A} said that the African Union would wait, after talks in Lima with ${B}.`,
    events: met(' @ Lima'),
  },
  // --- with a delegation and a person, each alone
  {
    text: `${A} held separate meetings with a Chilean delegation and ${B}.`,
    events: [
      'held meeting/in_person John Otieno/KE + the delegation/CL',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE',
    ],
  },
  {
    text: `${A} met separately with ${B} and a Peruvian delegation.`,
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + the delegation/PE'],
  },
  // --- offices of two states
  {
    text: 'The Foreign Minister of Kenya and Trade Minister of Peru held talks on Monday.',
    events: ['held meeting/in_person the Foreign Minister/KE + the Trade Minister/PE on 2019-06-10'],
  },
  // --- a relative clause has its own place
  {
    text: 'Peruvian President Luis Vega, who is due to hold talks with Chilean President Marta Soto later in the day, will meet Kenyan President John Otieno in Nairobi on Tuesday.',
    events: [
      'planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ nowhere on 2019-06-12',
      'planned meeting/in_person Luis Vega/PE + John Otieno/KE @ Nairobi on 2019-06-18',
    ],
  },
  {
    text: 'Peruvian President Luis Vega, who held talks with Chilean President Marta Soto on Monday, met Kenyan President John Otieno in Nairobi on Tuesday.',
    events: [
      'held meeting/in_person Luis Vega/PE + Marta Soto/CL @ nowhere on 2019-06-10',
      'held meeting/in_person Luis Vega/PE + John Otieno/KE @ Nairobi on 2019-06-11',
    ],
  },
  {
    text: 'Peruvian President Luis Vega held talks with Chilean President Marta Soto, who is on a visit, in Lima on Monday.',
    events: ['held meeting/in_person Luis Vega/PE [host] + Marta Soto/CL [guest] @ Lima on 2019-06-10'],
  },
  // --- talks on whose sidelines others met
  {
    text: 'Norwegian Foreign Minister Karl Lund met his Chilean counterpart Jorge Araya on Tuesday on the fringes of three-way talks with China.',
    events: [
      'held meeting/in_person Karl Lund/NO + Jorge Araya/CL on 2019-06-11',
      'held meeting/in_person Karl Lund/NO + the null/CN',
    ],
  },
];
