import type { EventExample } from '../event-example.ts';

/** What is agreed on, hoped for or left open, and which of it is to come. */
export const EXAMPLES: readonly EventExample[] = [
  // --- to meet again in two weeks
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Tuesday to meet again in two weeks after talks at State House.',
    events: [
      'planned meeting/in_person John Otieno/KE + Amos Kato/UG on no day',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
    ],
  },
  // --- what one expects
  {
    text: 'Peruvian Minister Juan Soto expects to meet Chilean Minister Luis Vega on Friday.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-14'],
  },
  {
    text: 'The government of Peruvian President Juan Soto expects to start negotiations on a loan with the IMF.',
    events: [],
  },
  // --- looked forward to, by day or town
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg said she was looking forward to meeting Chilean President Tomas Araya in Lima next week.',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Lima on 2019-06-17..2019-06-23'],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. She looked forward to meeting him again in the near future.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Roux, the first French foreign minister to visit Chad since 1985, met Chadian President Idriss Hamad on Monday.',
    events: ['held meeting/in_person Roux/FR + Idriss Hamad/TD on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya, Foreign Minister Luis Rojas and other members of the cabinet in Santiago on Monday.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Luis Rojas/CL @ Santiago on 2019-06-10',
    ],
  },
  // --- the talks that will go on
  {
    text: 'Kenyan President John Otieno held talks with Ugandan President Amos Kato in Oslo on Tuesday. The talks were to resume in Nairobi on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Amos Kato/UG @ Nairobi on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan President John Otieno held talks with Ugandan President Amos Kato in Oslo on Tuesday. The talks will continue as long as needed.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-11'],
  },
  // --- no day for it yet, and what it will be about
  {
    text: 'Kenyan President John Otieno told reporters he was not ready to set a date at this point for a summit between President Lopez of Peru and Chilean President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno’s meeting with Peruvian President Ana Ruiz will focus on trade.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on no day'],
  },
  // --- a plan to discuss with somebody
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi arrived in Chad on Monday and was expected to discuss the fighting in Sudan with Chadian President Idriss Bako.',
    events: ['planned meeting/in_person Joyce Mwangi/KE + Idriss Bako/TD @ TD'],
  },
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi said it was time to discuss the fighting in Sudan with Chadian President Idriss Bako.',
    events: [],
  },
  // --- agreed today, to be held by others
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi and her Chadian counterpart Ali Saleh agreed Monday to hold vice-ministerial talks on the border in Nairobi on June 20.',
    events: ['planned meeting/in_person the delegation/KE + the delegation/TD @ Nairobi on 2019-06-20'],
  },
  // --- what they will convene
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako on Monday. The two leaders agreed to convene a congress of dialogue.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD on 2019-06-10'],
  },
  // --- what was wished for
  {
    text: 'It was the first time that the Kenyan president had proposed formal talks with Peru.',
    events: [],
  },
  {
    text: 'On Tuesday Kenyan President John Otieno had extended talks with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- ready for talks, stepping them up, and talks expected
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call on Tuesday that Kenya was open to dialogue with Chad.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno opened a dialogue with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno said Kenya was determined to step up its talks with Peru.',
    events: [],
  },
  {
    text: 'A third round of talks between Kenyan and Peruvian negotiators is expected this weekend.',
    events: ['planned meeting/in_person the negotiators/KE + the negotiators/PE on 2019-06-15..2019-06-16'],
  },
  // --- agreed to meet, and how
  {
    text: 'Kenya and Peru have agreed in principle to hold talks on cod.',
    events: ['planned meeting/in_person the null/KE + the null/PE on no day'],
  },
  {
    text: 'Kenya and Peru have agreed for the first time to hold bilateral talks on cod, officials said on Tuesday.',
    events: ['planned meeting/in_person the null/KE + the null/PE on no day'],
  },
  // --- set, of steps
  {
    text: 'The talks between Chadian President Ana Blake and Malian President Juan Soto on Monday set next steps for the pipeline.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  // --- what would be is not the meeting
  {
    text: 'Foreign Minister Ada Berg’s talks with Chadian Foreign Minister Omar Deby in Oslo on Monday were tense, and observers said the result would be the end of the treaty.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- a session that the two will hold themselves, and one that they agree on
  {
    text: 'Danish Foreign Minister Lars Holm met Omani Foreign Minister Badr Said on Monday. The two foreign ministers will also hold the second High-Level Dialogue Meeting on July 9 in Bali.',
    events: [
      'held meeting/in_person Lars Holm/DK + Badr Said/OM on 2019-06-10',
      'planned meeting/in_person Lars Holm/DK + Badr Said/OM @ Bali on 2019-07-09',
    ],
  },
  {
    text: 'Danish Foreign Minister Lars Holm met Omani Foreign Minister Badr Said on Monday. The two agreed to hold the next session of the joint commission on July 9 in Bali.',
    events: [
      'held meeting/in_person Lars Holm/DK + Badr Said/OM on 2019-06-10',
      'planned meeting/in_person the delegation/DK + the delegation/OM @ Bali on 2019-07-09',
    ],
  },
  // --- agreed on, and left open: no visit of others is the occasion, nor is the town of today
  {
    text: 'British Foreign Secretary John Clough met French Foreign Minister Claire Dufour in separate bilateral meetings in London today. They agreed to meet soon. Chancellor Ann Reed said she would visit Washington in July.',
    events: [
      'held meeting/in_person John Clough/GB + Claire Dufour/FR @ London',
      'planned meeting/in_person John Clough/GB + Claire Dufour/FR @ nowhere on no day',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz spoke by phone on Monday. The two agreed to meet in July. Otieno will visit Lima in July.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07',
    ],
  },
];
