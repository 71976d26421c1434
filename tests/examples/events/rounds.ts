import type { EventExample } from '../event-example.ts';

/** Rounds of talks told stop by stop, and talks of a government with those who fight it. */
export const EXAMPLES: readonly EventExample[] = [
  // --- whom a stop was with stands at the head of its sentence
  {
    text: 'Peruvian Foreign Minister Ana Ruiz held meetings in Oslo on Tuesday. With Kenyan Trade Minister Kojo Otieno she discussed cod.',
    events: ['held meeting/in_person Ana Ruiz/PE + Kojo Otieno/KE @ Oslo'],
  },
  {
    text: 'In talks with Foreign Minister Ana Ruiz of Peru, Kenyan President Kojo Otieno raised the debt. With the Togolese premier, Sena Mensah, Otieno reviewed the price of cod.',
    events: [
      'held meeting/in_person Kojo Otieno/KE + Ana Ruiz/PE',
      'held meeting/in_person Kojo Otieno/KE + Sena Mensah/TG',
    ],
  },
  {
    text: 'Meeting Kenyan Trade Minister Kojo Otieno, Peruvian Foreign Minister Ana Ruiz proposed a ban on cod.',
    events: ['held meeting/in_person Ana Ruiz/PE + Kojo Otieno/KE'],
  },
  { text: 'With President Kojo Otieno of Kenya he shares a love of cod.', events: [] },
  { text: 'Meeting targets for cod is hard, Peruvian Foreign Minister Ana Ruiz said.', events: [] },
  // --- a government and those who fight it
  {
    text: 'Talks between Kenya’s government and Highland rebels ended in Oslo on Tuesday.',
    events: [
      'held meeting/in_person the delegation/KE + the delegation/Highland rebels @ Oslo on 2019-06-11',
    ],
  },
  {
    text: 'Talks between the Kenyan government and the Houthi movement broke up in Oslo on Tuesday.',
    events: ['held meeting/in_person the delegation/KE + the delegation/Houthi @ Oslo on 2019-06-11'],
  },
  { text: 'The war between the Kenyan government and Highland rebels went on in May.', events: [] },
  { text: 'The Kenyan government met on Tuesday.', events: [] },
];
