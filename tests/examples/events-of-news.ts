import type { EventExample } from './events.ts';

/** How news articles tell of events: leaders met in their capitals, names that come late, gatherings, two delegations, company that takes no part. */
export const NEWS_EXAMPLES: readonly EventExample[] = [
  // --- whom one meets in a capital is at the head of that state
  {
    text: 'Kenyan President John Otieno is in Lima. He flies to Santiago on Thursday to meet President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/CL @ Santiago on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno left on Tuesday for Lima with President Ana Ruiz of Chile.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno has a meeting with Peruvian President Ana Ruiz next Tuesday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-18'],
  },
  // --- company that takes no part
  {
    text: 'Speaking to reporters on the sidelines of the summit with Peruvian President Ana Ruiz beside him, Kenyan President John Otieno said trade would grow.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke to reporters with Peruvian President Ana Ruiz at his side.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke by phone to Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'As the rain fell, Kenyan President John Otieno was on the phone with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Kenyan President John Otieno was on the phone with his bank on Tuesday.', events: [] },
  {
    text: 'Kenyan President John Otieno will brief Peruvian President Ana Ruiz by telephone on Thursday.',
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  { text: 'Kenyan President John Otieno will brief Peruvian President Ana Ruiz on Thursday.', events: [] },
  // --- a relative clause that is over
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz, who had not spoken for two years, met alone in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- the two, both leaders
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on a truce. Chilean Foreign Minister Eva Soto met the two for breakfast on Tuesday.',
    events: ['held meeting/in_person Eva Soto/CL + John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- delegations of a government and of a movement, and who led them
  {
    text: 'Delegations of the Chadian government and the Northern Liberation Movement met in Rome on Tuesday. The government team was led by Vice President Idi Omar and the rebels by their secretary-general, Ali Saad.',
    events: [
      'held meeting/in_person Idi Omar/TD + Ali Saad/Northern Liberation Movement @ Rome on 2019-06-11',
    ],
  },
  { text: 'The government team was led by Vice President Idi Omar and the rebels by Ali Saad.', events: [] },
  // --- foreign and defence ministers whose names come in the next sentence
  {
    text: 'Japan and Peru agreed on Tuesday to share radar data after their foreign and defence ministers met in Lima. Foreign Minister Ana Ruiz and Defence Minister Luis Soto received Japanese Foreign Minister Ken Mori and Defence Minister Jun Abe.',
    events: [
      'held meeting/in_person Ken Mori/JP [guest] + Ana Ruiz/PE [host] + Luis Soto/PE [host] + Jun Abe/JP [guest] @ Lima on 2019-06-11',
    ],
  },
  // --- ministers of a body meet, and who was there
  {
    text: 'European Union foreign ministers meeting in Vienna on Tuesday agreed to help. Austrian Foreign Minister Eva Huber chaired the meeting together with Irish Foreign Minister Sean Daly.',
    events: [
      'held meeting/in_person the foreign ministers/European Union + Eva Huber/AT + Sean Daly/IE @ Vienna on 2019-06-11',
    ],
  },
  { text: 'The European Union foreign ministers meeting in Vienna is a habit by now.', events: [] },
  {
    text: 'Leaders of the region met in Nairobi on Tuesday. Those who came were Presidents Ali Saad of Chad and Idi Omar of Niger. Kenya sent its prime minister, John Otieno, and Uganda its foreign minister, Rose Akello.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + John Otieno/KE + Rose Akello/UG @ Nairobi on 2019-06-11',
    ],
  },
  {
    text: 'Leaders of the region met in Nairobi on Tuesday. Kenya sent its condolences, and Presidents Ali Saad of Chad and Idi Omar of Niger stayed at home.',
    events: [],
  },
  // --- a counterpart whose name comes next
  {
    text: 'Kenyan President John Otieno met his Peruvian counterpart on Tuesday. Otieno told Ana Ruiz that trade would grow. Ruiz said she was glad.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met his Peruvian counterpart on Tuesday. Otieno told Radio Lima that trade would grow.',
    events: ['held meeting/in_person John Otieno/KE + the counterpart/PE on 2019-06-11'],
  },
  // --- leaders of the opposition are no leaders of their states
  {
    text: 'Kenyan President John Otieno met opposition leader Ana Ruiz of Peru on Monday. The leaders of Peru and Chad met in Rome on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person the leader/PE + the leader/TD @ Rome on 2019-06-11',
    ],
  },
];
