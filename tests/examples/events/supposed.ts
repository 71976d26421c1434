import type { EventExample } from '../event-example.ts';

/** What news tells of without any event: asked, supposed, denied, imagined, or of every other week; and their near misses. */
export const EXAMPLES: readonly EventExample[] = [
  // --- asked and supposed
  {
    text: 'Whether Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima is not known.',
    events: [],
  },
  {
    text: 'Much depends on whether Kenyan President John Otieno meets Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Tariffs will rise if Kenyan President John Otieno meets Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Asked whether he would run again, Kenyan President John Otieno, who met Peruvian President Ana Ruiz on Tuesday, laughed.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'If it rains, Kenyan President John Otieno will receive Peruvian President Ana Ruiz indoors on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima on Thursday. He threatened further tariffs if his meeting with Ruiz fails.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-13'],
  },
  // --- what somebody wants to see
  {
    text: 'The envoy would like to see Kenyan President John Otieno meet with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno hopes to see peace and will meet Peruvian President Ana Ruiz on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  // --- imagined
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz would cost nothing, she said.',
    events: [],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz would be held on Thursday, she said.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- plans that are denied
  { text: 'Kenyan President John Otieno has no plans to meet Peruvian President Ana Ruiz.', events: [] },
  { text: 'Kenyan President John Otieno is not expected to meet Peruvian President Ana Ruiz.', events: [] },
  {
    text: 'Kenyan President John Otieno plans to meet Peruvian President Ana Ruiz on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- an auxiliary is no verb of having talks
  { text: 'Kenyan Foreign Minister John Otieno has ruled out any talks with Peru.', events: [] },
  {
    text: 'The Union has repeatedly called for talks between Kenyan President John Otieno and Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno has had talks with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- habits
  { text: 'Kenyan President John Otieno speaks with Peruvian President Ana Ruiz "often".', events: [] },
  { text: 'Kenyan President John Otieno often met Peruvian President Ana Ruiz.', events: [] },
  { text: 'Kenyan President John Otieno has met Peruvian President Ana Ruiz several times.', events: [] },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz for the third time on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- talks to come, between states alone
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Climate talks between the two countries will resume, and Peruvian Minister Eva Soto will visit Kenya next year.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno hopes for a deal at his meeting with Peruvian President Ana Ruiz in Lima later this month.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06'],
  },
  // --- what is counted is what was told of
  {
    text: 'Kenyan President John Otieno is to meet Peruvian President Ana Ruiz on Thursday - the first meeting between the leaders of the two countries in years.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. It was the first meeting between the leaders of Kenya and Peru since 2009.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz had their first meeting in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- whom the lead names as two
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz deny that they are rivals. The two leaders last met in Lima in April 2018.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2018-04'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz deny that they are rivals. The leaders of the region last met in Lima in April 2018.',
    events: [],
  },
  // --- many calls are no one call
  {
    text: 'Asked about his many phone calls with Peruvian President Ana Ruiz, Kenyan President John Otieno laughed.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno has met Peruvian ministers on several occasions.',
    events: [],
  },
  // --- what is put forward, or to be kept from beginning
  {
    text: 'Kenyan President John Otieno has proposed direct talks with Peruvian President Ana Ruiz.',
    events: [],
  },
  { text: 'Kenya would veto the start of membership talks between Peru and Chile on Thursday.', events: [] },
  {
    text: 'At the start of talks between Kenyan President John Otieno and Peruvian President Ana Ruiz on Tuesday, rain fell.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a summit at which they will meet
  {
    text: "Canadian Prime Minister Paul Martin spoke by phone with Indian Prime Minister Ravi Sen on Monday.\n\nMartin and Sen agreed to meet at the G7 Leaders' Summit.",
    events: [
      'held call/phone Paul Martin/CA + Ravi Sen/IN',
      'planned meeting/in_person Paul Martin/CA + Ravi Sen/IN',
    ],
  },
  {
    text: 'Canadian Prime Minister Paul Martin spoke by phone with Indian Prime Minister Ravi Sen on Monday.\n\nMartin and Sen looked forward to meeting at the G7 summit.',
    events: ['held call/phone Paul Martin/CA + Ravi Sen/IN'],
  },
  {
    text: 'Canadian Prime Minister Paul Martin and Indian Prime Minister Ravi Sen agreed to cut tariffs at a meeting in Delhi on Monday.',
    events: ['held meeting/in_person Paul Martin/CA + Ravi Sen/IN'],
  },
];
