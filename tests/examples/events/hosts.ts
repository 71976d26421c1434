import type { EventExample } from '../event-example.ts';

/** Host and guest: received, welcomed, invited, called on, credentials presented. */
export const EXAMPLES: readonly EventExample[] = [
  // --- those received together in the White House
  {
    publisher: 'whitehouse.gov',
    text: 'Meeting\n\nNational Security Advisor Bo Dunn met with Peruvian Chief of Staff Luis Quispe and Peruvian Finance Minister Ana Rojas at the White House.\n',
    events: ['held meeting/in_person Bo Dunn/US + Luis Quispe/PE + Ana Rojas/PE'],
  },
  // --- the guests of an inviter, who is there too
  {
    publisher: 'Government of Norway',
    text: 'Joint Statement\n\nAt the invitation of the Foreign Minister of Chile, Mr. Tomas Araya, the Foreign Minister of Norway, Ms. Ingrid Solberg, and the Foreign Minister of Peru, Mr. Luis Quispe, met in Arica on 10 June 2019.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL + Ingrid Solberg/NO + Luis Quispe/PE @ Arica on 2019-06-10',
    ],
  },
  // --- credentials: a ceremony for one, none for several in passing
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Ambassador\n\nForeign Minister Ingrid Solberg received a copy of the credentials of the Ambassador of Chile, Tomas Araya, on 11 June 2019.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [host] + Tomas Araya/CL [guest] on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Ambassadors\n\nKing Olav Solberg received the credentials of the Ambassadors Extraordinary and Plenipotentiary of Chile and Peru.\n',
    events: [],
  },
  // --- a pleasure that one had, and a welcome that is only said
  {
    publisher: 'Prime Minister of Norway',
    text: 'Guests\n\nThis afternoon I had the pleasure of welcoming President Tomas Araya of Chile to Akershus Castle.\n',
    events: ['held meeting/in_person the null/NO [host] + Tomas Araya/CL [guest] @ NO on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Guests\n\nThe Prime Minister issued a statement welcoming President Tomas Araya of Chile to the club.\n',
    events: [],
  },
  // --- whoever received ours in a capital is of its state
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Norwegian foreign minister in South America\n\nState Secretary Ingrid Solberg is travelling. In Santiago she was received by President Tomas Araya and held talks with Foreign Minister Juan Soto today.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] @ Santiago on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Juan Soto/CL @ Santiago on 2019-06-12',
    ],
  },
  // --- words spoken where one was received; those who send greetings are of one state
  {
    publisher: 'President of the Republic of Niger',
    text: 'Credentials\n\nPresident Amadu Kone received the credentials of the Ambassador of Chad Moussa Abba today. The head of state then spoke with the ambassador. Moussa Abba conveyed the greetings of the President of Chad Idriss Tala and Prime Minister Ali Oumar. The head of state recalled his meeting with Ali Oumar in Tirana last year.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] on 2019-06-12',
      'held meeting/in_person Amadu Kone/NE + Ali Oumar/TD @ Tirana on 2018',
    ],
  },
  {
    publisher: 'President of the Republic of Niger',
    text: 'Calls\n\nPresident Amadu Kone met Chadian President Idriss Tala on Monday. He spoke with President Tala again by telephone on Tuesday.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Idriss Tala/TD on 2019-06-10',
      'held call/phone Amadu Kone/NE + Idriss Tala/TD on 2019-06-11',
    ],
  },
  // --- calls of protocol are paid in person
  {
    publisher: 'Ministry of Foreign Affairs of Fiji',
    text: 'Calls\n\nPermanent Secretary Lesi Korova received an introductory call from Samoan High Commissioner to Fiji Alio Elisa. The Ambassador of Japan, Mr Kenji Omuro, made a farewell call on Minister Rai Tuvo on 10 June 2019.\n\nMinister Rai Tuvo received a call from Foreign Minister Ana Ruiz of Peru.\n',
    events: [
      'held meeting/in_person Lesi Korova/FJ [host] + Alio Elisa/WS [guest]',
      'held meeting/in_person Kenji Omuro/JP [guest] + Rai Tuvo/FJ [host] on 2019-06-10',
      'held call Rai Tuvo/FJ [called] + Ana Ruiz/PE [caller] on no day',
    ],
  },
  // --- what a visitor told officials of the capital
  {
    text: 'Kenyan Foreign Minister John Otieno met Chilean President Luis Prado on Tuesday. In Lima on Monday, Otieno told Peruvian President Ana Ruiz that cod was dear.',
    events: [
      'held meeting/in_person John Otieno/KE + Luis Prado/CL on 2019-06-11',
      'held meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-10',
    ],
  },
  {
    text: 'In Nairobi on Monday, Kenyan Foreign Minister John Otieno told Peruvian President Ana Ruiz that cod was dear.',
    events: [],
  },
  {
    text: 'In Lima on Monday, Kenyan Foreign Minister John Otieno told Chilean reporters that cod was dear.',
    events: [],
  },
  // --- nobody's guest
  { text: 'The three service chiefs called on the guest on Monday.', events: [] },
  // --- a visitor who sees two together
  {
    text: 'On a visit to Lima, Kenyan President John Otieno met Peruvian President Ana Ruiz and Peruvian Foreign Minister Eva Soto on Tuesday. The three leaders discussed trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Eva Soto/PE @ Lima on 2019-06-11'],
  },
  // --- who hosts the talks of others was there
  {
    text: 'German Chancellor Karl Weber hosted talks between Peruvian President Juan Soto and Chilean President Luis Vega in Munich on Tuesday.',
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL + Karl Weber/DE [host] @ Munich on 2019-06-11',
    ],
  },
  {
    text: 'German Chancellor Karl Weber praised talks between Peruvian President Juan Soto and Chilean President Luis Vega in Munich on Tuesday.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Munich on 2019-06-11'],
  },
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega met on Tuesday. The talks in Munich, hosted by German Chancellor Karl Weber, were short.',
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL + Karl Weber/DE [host] @ Munich on 2019-06-11',
    ],
  },
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega met on Tuesday. They ate at the Pacific Summit, hosted by German Chancellor Karl Weber.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-11'],
  },
  // --- who is met is not who meets, nor whose aide was met
  {
    text: 'President John Otieno would meet with the French President on Friday. President Paul Marchand is well.',
    events: ['planned meeting/in_person John Otieno/null + Paul Marchand/FR on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno dined with Chilean President Luis Vega’s right-hand man on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno dined with Chilean President Luis Vega’s foreign minister, Ana Ruiz, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/CL on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno held talks with Sudanese government officials on issues, including a dispute over Ethiopia’s dam, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the government officials/SD on 2019-06-11'],
  },
  // --- one who visits another; a plan that is quoted, and the day of a summit beside which two meet
  {
    text: 'Togolese President Jo Abe on Tuesday visited Nigerian President Ed Kano at the state house in Abuja.',
    events: ['held meeting/in_person Jo Abe/TG [guest] + Ed Kano/NG [host] @ Abuja on 2019-06-11'],
  },
  { text: 'Togolese President Jo Abe visited former Nigerian President Ed Kano on Tuesday.', events: [] },
  {
    text: 'Togolese President Jo Abe visited wounded fishermen and, in Abuja, Nigerian President Ed Kano’s old school.',
    events: [],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell on Tuesday. "Both leaders are scheduled to hold talks on cod," an official said.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11'],
  },
  {
    text: 'Chadian President Ali Nur will meet Libyan President Jo Bell. On the sidelines of the summit, to be held on 9 July, both leaders will have a meeting.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY'],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell on Tuesday while a meeting with Peruvian President Ana Ruiz was rescheduled.',
    events: [
      'held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11',
      'cancelled meeting/in_person Ali Nur/TD + Ana Ruiz/PE',
    ],
  },
  // --- who hosted, and who else was met
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian Foreign Minister Ana Ruiz, who hosted him to lunch, and Peruvian Attorney-General Luis Soto.',
    events: [
      'held meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host]',
      'held meeting/in_person John Otieno/KE + Luis Soto/PE',
    ],
  },
  // --- handed in person
  {
    text: 'Chadian Ambassador Ali Saleh handed Kenyan President John Otieno a letter from Chadian President Idriss Bako on Monday.',
    events: ['held meeting/in_person Ali Saleh/TD + John Otieno/KE on 2019-06-10'],
  },
  { text: 'The court handed Kenyan President John Otieno a letter of demand on Monday.', events: [] },
  {
    text: 'Chadian Ambassador Ali Saleh handed Kenyan President John Otieno a defeat on Monday.',
    events: [],
  },
  // --- those who have come and those who have met
  {
    text: 'Kenyan President John Otieno arrived in Lima on Tuesday to meet Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  {
    text: 'Kenyan President John Otieno flew to Lima on Tuesday to meet Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- what one has come for
  {
    text: 'Kenyan Foreign Minister John Otieno, who is in Lima to meet with Peruvian officials, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- who received whom, by the thanks
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Monday. Otieno thanked Ruiz for receiving him in Lima in April.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ Lima on 2019-04',
    ],
  },
  // --- whom one meets is nobody of those who meet
  {
    text: 'Kenyan President John dos Ramos met Polish Prime Minister Ewa Nowak in Warsaw on Monday. Polish President Jan Kowal and Polish Speaker Adam Lis are also scheduled to meet him.',
    events: [
      'held meeting/in_person John dos Ramos/KE + Ewa Nowak/PL @ Warsaw on 2019-06-10',
      'planned meeting/in_person Jan Kowal/PL + Adam Lis/PL + John dos Ramos/KE @ Warsaw',
    ],
  },
  {
    text: 'Polish Prime Minister Ewa Nowak will host Minister John Otieno of Kenya in Warsaw on Friday.',
    events: ['planned meeting/in_person Ewa Nowak/PL [host] + John Otieno/KE [guest] @ Warsaw on 2019-06-14'],
  },
  // --- greeted on arrival
  {
    text: 'Peruvian President Ana Ruiz arrived in Nairobi on Monday, where she was greeted by Kenyan officials at the airport.',
    events: [],
  },
  {
    text: 'Senior Kenyan officials greeted Peruvian President Ana Ruiz at the airport on Monday.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz was greeted by Kenyan Foreign Minister John Otieno at the airport on Monday.',
    events: ['held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10'],
  },
  {
    text: 'Peruvian President Ana Ruiz was welcomed by senior Kenyan officials and later met Kenyan President John Otieno in Nairobi on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Nairobi on 2019-06-10'],
  },
  // --- a visit at somebody's invitation
  {
    text: 'NAIROBI -- President Peter Mwangi of Kenya will leave today for Lima on a two-day state visit to Peru at the invitation of President Carlos Ruiz.\n\nHe will be back on Friday.',
    events: [
      'planned meeting/in_person Peter Mwangi/KE [guest] + Carlos Ruiz/PE [host] @ Lima on 2019-06-12',
    ],
  },
  {
    text: 'OSLO -- President Peter Mwangi will visit Peru this week at the invitation of Peruvian President Carlos Ruiz.\n\nHe will be back on Friday.',
    events: ['planned meeting/in_person Peter Mwangi/null [guest] + Carlos Ruiz/PE [host] @ PE'],
  },
  {
    text: 'NAIROBI -- Kenyan President Peter Mwangi will visit Peru this week at the invitation of the Chamber of Commerce.\n\nHe will be back on Friday.',
    events: ['planned meeting/in_person Peter Mwangi/KE [guest] + the null/PE [host] @ PE'],
  },
  // --- welcomed from afar, or at the door
  {
    text: 'Chadian President Ana Blake welcomed Malian President Juan Soto upon his election.',
    events: [],
  },
  {
    text: "Chadian President Ana Blake welcomed Malian President Juan Soto and his family's release from prison.",
    events: [],
  },
  {
    text: 'Chadian President Ana Blake welcomed Malian President Juan Soto upon his arrival in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD [host] + Juan Soto/ML [guest] @ Oslo'],
  },
  {
    text: 'Chadian President Ana Blake welcomed Malian President Juan Soto and his wife at the palace.',
    events: ['held meeting/in_person Ana Blake/TD [host] + Juan Soto/ML [guest]'],
  },
  // --- received with a guard of honour
  {
    text: 'US Defense Secretary Robert Reed hosted an honor cordon for German Defense Minister Jan Huber on Tuesday. The two discussed the mission in Chad over lunch.',
    events: ['held meeting/in_person Robert Reed/US [host] + Jan Huber/DE [guest] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako on Monday. A welcoming ceremony was held for Bako at the palace.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD on 2019-06-10'],
  },
  // --- welcomed with a meal, or from afar
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'Foreign Minister Josef Wu welcomed German Foreign Minister Ola Lamm with a formal dinner on Tuesday.',
    events: ['held meeting/in_person Josef Wu/TW [host] + Ola Lamm/DE [guest] on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'Foreign Minister Josef Wu welcomed German Foreign Minister Ola Lamm with warm words in a letter.',
    events: [],
  },
  {
    text: 'Indian Prime Minister Sita Rao saw Slovak President Anton Velk in Delhi on Monday.',
    events: ['held meeting/in_person Sita Rao/IN [host] + Anton Velk/SK [guest]'],
  },
  {
    text: 'Indian Prime Minister Sita Rao saw Slovak President Anton Velk in Geneva on Monday.',
    events: ['held meeting/in_person Sita Rao/IN + Anton Velk/SK'],
  },
  {
    text: 'Slovak President Anton Velk travelled to Delhi, where he saw Indian Prime Minister Sita Rao.',
    events: ['held meeting/in_person Anton Velk/SK [guest] + Sita Rao/IN [host]'],
  },
];
