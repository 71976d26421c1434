import type { EventExample } from './events.ts';

/** Sentences that a rule meant for another phrase once took or denied, beside those for which the rule is there. */
export const OVERREACH_EXAMPLES: readonly EventExample[] = [
  // --- a full secretary-general beside the official of another body
  {
    text: 'European Commission President Odo Brandt and Secretary-General Marta Lindqvist met in Brussels on Tuesday, a UN spokesman said.',
    events: [
      'held meeting/in_person Odo Brandt/European Commission + Marta Lindqvist/UN @ Brussels on 2019-06-11',
    ],
  },
  {
    text: 'EU foreign policy chief Carla Rossetti met Secretary General Jan Solberg in Brussels on Tuesday. NATO and the EU will work together, he said.',
    events: ['held meeting/in_person Carla Rossetti/EU + Jan Solberg/NATO @ Brussels on 2019-06-11'],
  },
  {
    text: 'NATO Secretary-General Jan Solberg and Deputy Secretary-General Ana Ruiz met Peruvian President Luis Vega in Lima on Tuesday. The United Nations was told.',
    events: ['held meeting/in_person Jan Solberg/NATO + Ana Ruiz/NATO + Luis Vega/PE @ Lima on 2019-06-11'],
  },
  // --- a press conference with ministers of one's own
  {
    text: 'British Foreign Secretary Hugh Barlow said so at a joint press conference with Home Secretary Adil Karim on Tuesday.',
    events: [],
  },
  {
    text: 'French President Luc Moreau spoke at a joint press conference with Prime Minister Paul Girard and Finance Minister Jean Vidal on Tuesday.',
    events: [],
  },
  {
    text: 'British Foreign Secretary Hugh Barlow said so at a joint press conference with German Foreign Minister Karl Vogt in London on Tuesday.',
    events: ['held meeting/in_person Hugh Barlow/GB + Karl Vogt/DE @ London on 2019-06-11'],
  },
  {
    text: 'British Foreign Secretary Hugh Barlow said so at a joint press conference with his German counterpart Karl Vogt in London on Tuesday.',
    events: ['held meeting/in_person Hugh Barlow/GB + Karl Vogt/DE @ London on 2019-06-11'],
  },
  // --- departing as outgoing
  {
    text: 'South African President Sipho Dlamini met departing US Ambassador Paul Garner in Pretoria on Tuesday.',
    events: ['held meeting/in_person Sipho Dlamini/ZA + Paul Garner/US @ Pretoria on 2019-06-11'],
  },
];
