import type { EventExample } from '../event-example.ts';

/** Two people of one surname in one text: office, form of address and the last sentence tell who is meant, or nothing does. */
export const EXAMPLES: readonly EventExample[] = [
  // --- by the office that stands with the surname
  {
    text: 'Zambian President Moses Tembo and his brother, Zambian Defence Minister Isaac Tembo, opened a bridge. Minister Tembo met Malawian Foreign Minister Grace Phiri on Tuesday.',
    events: ['held meeting/in_person Isaac Tembo/ZM + Grace Phiri/MW'],
  },
  {
    text: 'Chinese Foreign Minister Wang Bo and Chinese Commerce Minister Wang Jie are in Lima. Commerce Minister Wang met Peruvian President Luis Quispe on Tuesday.',
    events: ['held meeting/in_person Wang Jie/CN + Luis Quispe/PE'],
  },
  // --- by the form of address
  {
    text: 'Mr. Peter Lindo, the Jamaican Prime Minister, and Mrs. Ann Lindo, the Jamaican Health Minister, opened a clinic. Mrs. Lindo met Cuban Health Minister Rosa Vidal on Tuesday.',
    events: ['held meeting/in_person Ann Lindo/JM + Rosa Vidal/CU'],
  },
  // --- by the last sentence about one of them
  {
    text: 'Zambian President Moses Tembo opened a bridge. Zambian Defence Minister Isaac Tembo was in Lilongwe. Tembo met Malawian Foreign Minister Grace Phiri on Tuesday.',
    events: ['held meeting/in_person Isaac Tembo/ZM + Grace Phiri/MW'],
  },
  // --- by nothing: of the state of both, and neither of them
  {
    text: 'Zambian President Moses Tembo and Zambian Defence Minister Isaac Tembo opened a bridge. Tembo met Malawian Foreign Minister Grace Phiri on Tuesday.',
    events: ['held meeting/in_person Tembo/ZM + Grace Phiri/MW'],
  },
  {
    text: 'Chinese Foreign Minister Wang Bo and Chinese Commerce Minister Wang Jie are in Lima. Minister Wang met Peruvian President Luis Quispe on Tuesday.',
    events: ['held meeting/in_person Wang/CN + Luis Quispe/PE'],
  },
  // --- a surname that is another's given name is nobody's but the one's
  {
    text: 'Zambian President Moses Tembo and Zambian Defence Minister Tembo Banda opened a bridge. Tembo met Malawian Foreign Minister Grace Phiri on Tuesday.',
    events: ['held meeting/in_person Moses Tembo/ZM + Grace Phiri/MW'],
  },
  // --- a monarch is told with the title
  {
    publisher: 'Reuters',
    text: 'Talks\n\nBarack Hale and Dmitry Medvin met in London on Tuesday. Mr Hale, the US president, was also received by the Queen at Buckingham Palace.\n',
    events: [
      'held meeting/in_person Barack Hale/US + Dmitry Medvin/null @ London on 2019-06-11',
      'held meeting/in_person the Queen/GB [host] + Barack Hale/US [guest] @ GB',
    ],
  },
  // --- the offices of two in one sentence, their names in the next
  {
    text: 'The US and Russian presidents have agreed to reduce their arsenals. Mr Barack Hale and Mr Dmitry Medvin made the announcement after their first meeting in London.',
    events: ['held meeting/in_person Barack Hale/US + Dmitry Medvin/RU @ London'],
  },
  {
    text: 'The US and Russian presidents have agreed to reduce their arsenals. Norwegian Foreign Minister Kari Vik and Kenyan President Peter Otieno met in London on Tuesday.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ London on 2019-06-11'],
  },
  // --- called by the given name
  {
    text: 'Sheikh Omar bin Saif, Crown Prince of Qatar, met Norwegian President Ada Berg in Doha on Monday. Sheikh Omar welcomed her. The meeting was attended by Sheikh Tamim bin Omar, Minister of Finance.',
    events: [
      'held meeting/in_person Omar bin Saif/QA [host] + Ada Berg/NO [guest] + Tamim bin Omar/QA @ Doha on 2019-06-10',
    ],
  },
];
