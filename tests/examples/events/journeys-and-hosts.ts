import type { EventExample } from '../event-example.ts';

/** Journeys: to whose land, at whose invitation and what for, and whom one met there. */
export const EXAMPLES: readonly EventExample[] = [
  // --- headlines of journeys to two states, from one, and towards one: they do not tell whose a host is
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Foreign Minister's trip to Brussels and New York\n\nIn New York, Foreign Minister Ana Blake met Foreign Minister Kofi Mensah.\n",
    events: ['held meeting/in_person Ana Blake/NO + Kofi Mensah/null @ New York on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Foreign Minister's visit to Mali\n\nForeign Minister Ana Blake met Foreign Minister Juan Soto on Monday.\n",
    events: ['held meeting/in_person Ana Blake/NO + Juan Soto/ML on 2019-06-10'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Preparations for the King's visit to Mali\n\nForeign Minister Ana Blake met Chief of Protocol Per Olsen.\n",
    events: [],
  },
  // --- whose journey it is
  {
    text: 'Chadian President Ana Blake said Russian traders arrived in Mali at the invitation of Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake said her son would travel to Bamako at the invitation of Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake arrived in Mali on Monday at the invitation of Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD [guest] + Juan Soto/ML [host] on 2019-06-10'],
  },
  // --- whom one meets in the land to which one goes is of that land
  {
    text: 'U.S. Secretary of State Ana Blake will travel to Brazil, where she will meet President Luiz Silva on Monday.',
    events: ['planned meeting/in_person Ana Blake/US + Luiz Silva/BR @ BR on 2019-06-17'],
  },
  {
    text: 'Norwegian Foreign Minister Lars Holm travelled on to Peru, where he met President Ana Ruiz on Monday.',
    events: ['held meeting/in_person Lars Holm/NO + Ana Ruiz/PE @ PE on 2019-06-10'],
  },
  {
    text: 'U.S. Secretary of State Ana Blake met President Tom Reed before talks with Peruvian Premier Luis Soto.',
    events: ['held meeting/in_person Ana Blake/US + Luis Soto/PE'],
  },
  // --- a visit told by its noun
  {
    text: 'The official visit of Norwegian President Ada Berg to Chad will take place on 16 June, the ministry said.',
    events: ['planned meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-16'],
  },
  {
    text: 'Norwegian President Ada Berg’s visit to Chad began on Monday.',
    events: ['held meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-10'],
  },
  {
    text: 'The visit of Norwegian President Ada Berg to Chad was postponed and will now take place on 16 June.',
    events: ['planned meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-16'],
  },
  {
    text: 'Norwegian President Ada Berg’s visit to Chad will boost trade, the Chadian ambassador said.',
    events: [],
  },
  {
    text: 'The first visit of a Norwegian president to Chad took place in 1958.',
    events: [],
  },
  {
    text: 'The visit of Norwegian President Ada Berg’s son to Chad began on Monday.',
    events: [],
  },
  {
    text: 'Norwegian President Ada Berg visits Chad on Thursday.',
    events: ['planned meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-13'],
  },
  {
    text: 'Norwegian President Ada Berg visits Chad for the first time.',
    events: ['held meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-12'],
  },
  // --- arrived "here" at an invitation, and the two of it
  {
    text: 'BUDAPEST, June 12 - Kazakh President Nursultan Nazarov arrived here today on a two-day official visit at the invitation of his Hungarian counterpart Arpad Gonda. The two presidents had a tete-a-tete conversation. Nazarov will have meetings with Prime Minister Peter Borsa on Friday.',
    events: [
      'held meeting/in_person Nursultan Nazarov/KZ + Arpad Gonda/HU @ Budapest',
      'planned meeting/in_person Nursultan Nazarov/KZ + Peter Borsa/HU @ Budapest',
    ],
  },
  {
    text: 'BUDAPEST, June 12 - Kazakh President Nursultan Nazarov arrived here today at the invitation of Hungarian President Arpad Gonda.',
    events: ['held meeting/in_person Nursultan Nazarov/KZ [guest] + Arpad Gonda/HU [host] @ Budapest'],
  },
  {
    text: 'BUDAPEST, June 12 - Kazakh President Nursultan Nazarov arrived here today at the invitation of the Budapest chamber of commerce. He will open a fair.',
    events: [],
  },
  {
    text: 'BUDAPEST, June 12 - Kazakh singer Ana Blake arrived here today at the invitation of Hungarian President Arpad Gonda.',
    events: [],
  },
  // --- what stands right behind the goal tells of the visit
  {
    text: "Norwegian President Ada Berg's visit to Chad was not cancelled, the ministry said.",
    events: [],
  },
  {
    text: "If Norwegian President Ada Berg's visit to Chad is cancelled, the summit will be held without her.",
    events: [],
  },
  {
    text: "Following Norwegian President Ada Berg's visit to Chad, elections will be held in June.",
    events: [],
  },
  {
    text: "The elections were postponed until June 30 after Norwegian President Ada Berg's visit to Chad was discussed.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad starts a new chapter in relations, the minister said.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad last year started a debate about fish.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad has started a row in Lima.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad was held up as a success by state media.",
    events: [],
  },
  {
    text: "Protests in Lima have begun since Norwegian President Ada Berg's visit to Chad took place in 2017.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad took place in 1972.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad on Monday and Tuesday has been postponed.",
    events: [
      'cancelled meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-17..2019-06-18',
    ],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad took place from 3 to 5 June 2019.",
    events: [
      'held meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-03..2019-06-05',
    ],
  },
  // --- who becomes the first to meet somebody
  {
    text: 'Peruvian President Ana Ruiz on Monday became the first foreign leader to meet Chadian President Omar Deby since the war.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Deby/TD'],
  },
  {
    text: 'Peruvian President Ana Ruiz could become the first leader to meet Chadian President Omar Deby since the war.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz hopes to become the first leader to meet Chadian President Omar Deby since the war.',
    events: [],
  },
  {
    text: 'Norwegian Deputy Prime Minister Ada Berg left on Sunday for Lima, where she will become the most senior Norwegian official to meet Peruvian President Ana Ruiz. Berg is due to hold talks with Foreign Minister Juan Mora on Friday.',
    events: [
      'planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE',
      'planned meeting/in_person Ada Berg/NO + Juan Mora/PE',
    ],
  },
  // --- an official visit is no official
  {
    text: 'Foreign Minister Tomas Araya of Chile will pay an official visit to Norway on June 28.',
    events: ['planned meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-28'],
  },
  {
    text: 'President Tomas Araya of Chile began an official visit to Norway on Monday.',
    events: ['held meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-10'],
  },
  {
    text: 'A Norwegian official met Foreign Minister Tomas Araya of Chile in Oslo on Monday.',
    events: ['held meeting/in_person the official/NO + Tomas Araya/CL'],
  },
  // --- what a journey is for, where the text calls it a visit
  {
    text: 'Chilean Foreign Minister Tomas Araya will travel to Norway on June 18-19 for an official visit.',
    events: [
      'planned meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-18..2019-06-19',
    ],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya arrived in Norway on Monday on a three-day visit.',
    events: ['held meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-10'],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya will be in Norway on an official visit on June 18-19.',
    events: [
      'planned meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-18..2019-06-19',
    ],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya flew to Norway on Monday for a private visit.',
    events: [],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya will travel to Norway next week.',
    events: [],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya arrived in Norway, where a delegation of firms is on a visit.',
    events: [],
  },
  // --- who became what, and then met
  {
    text: 'Since he became US president, Walter Cole has met Chinese President Li Wen on Monday.',
    events: ['held meeting/in_person Walter Cole/US + Li Wen/CN'],
  },
  {
    text: 'The former comedian, who became Ukrainian president in May, spoke by phone with US President Walter Cole.',
    events: ['held call/phone the president/UA + Walter Cole/US'],
  },
  {
    text: 'Slovak Prime Minister Jan Kovac was the only European leader to meet US President Walter Cole at the White House in May.',
    events: ['held meeting/in_person Jan Kovac/SK + Walter Cole/US'],
  },
  {
    text: 'Kenyan President John Otieno was the next leader to meet Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'French President Luc Petit will not be the first leader to meet Ukrainian President Ivan Bondar.',
    events: [],
  },
];
