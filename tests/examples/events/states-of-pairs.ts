import type { EventExample } from '../event-example.ts';

/** Of which state someone is who stands without one: by the states of the others. */
export const EXAMPLES: readonly EventExample[] = [
  // --- whoever spoke with the ministers of two states is of neither
  {
    publisher: 'Northern Wire',
    text: 'Kaja Sten: phone calls with Foreign Ministers of Pakistan and India\n\nHigh Representative Kaja Sten spoke on Tuesday, 11 June 2019, with Indian Foreign Minister Ravi Modak and Pakistani Foreign Minister Ishaq Darr in two separate phone calls.\n',
    events: [
      'held call/phone Kaja Sten/null + Ravi Modak/IN on 2019-06-11',
      'held call/phone Kaja Sten/null + Ishaq Darr/PK on 2019-06-11',
    ],
  },
  // --- a president without a state who meets an American is none
  {
    text: 'President Kojo Asante is meeting with American Secretary of State Ann Cole in Abuja.',
    events: ['held meeting/in_person Kojo Asante/NG + Ann Cole/US @ Abuja on 2019-06-12'],
  },
  {
    text: 'President Walter Cole will meet Peruvian President Ana Ruiz in Lima, US Secretary of State Ann Hill said on Tuesday.',
    events: ['planned meeting/in_person Walter Cole/US + Ana Ruiz/PE @ Lima'],
  },
  // --- the ministers of two states, of whom one is named with the state
  {
    text: 'The Kenyan and Peruvian foreign ministers said on Tuesday that a deal was near. Kenyan Foreign Minister Rose Akello spoke after four hours of talks with Foreign Minister Luis Soto in Rome.',
    events: ['held meeting/in_person Rose Akello/KE + Luis Soto/PE @ Rome'],
  },
  // --- ministers of the two states
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato held talks on Tuesday. Foreign ministers Ruth Wanjiku and Moses Okello also met on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
    ],
  },
  // --- no state has two prime ministers
  {
    text: 'Prime Minister Ana Blake met Prime Minister Luis Vega on Tuesday. Peru slept.',
    events: ['held meeting/in_person Ana Blake/null + Luis Vega/null on 2019-06-11'],
  },
  {
    text: 'Peruvian Prime Minister Ana Blake met Peruvian Finance Minister Luis Vega on Tuesday.',
    events: [],
  },
  // --- the leadership of the state whose minister is met
  {
    text: 'Peruvian President Jo Blum arrived in Oslo on Monday on a visit to hold talks with the Norwegian leadership. Blum was received by Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person Ola Berg/NO [host] + Jo Blum/PE [guest] @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian President Jo Blum arrived in Oslo on Monday on a visit to hold talks with the Norwegian leadership.',
    events: ['held meeting/in_person Jo Blum/PE + the delegation/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian President Jo Blum met Tajik President Ali Nur on Tuesday in the Uzbek exclave of Sokhum.',
    events: ['held meeting/in_person Jo Blum/PE + Ali Nur/TJ @ Sokhum on 2019-06-11'],
  },
  // --- other ministers of the same two states
  {
    text: "Peru and Chile agreed on cod following a meeting between their foreign ministers. Juan Soto and Luis Vega met in Oslo on Tuesday. The two countries' defence ministers had met in the Norwegian capital last week.",
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-11',
      'held meeting/in_person the defence minister/PE + the defence minister/CL @ Oslo on 2019-06-03..2019-06-09',
    ],
  },
  // --- presidents are no foreign ministers
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz met in Lima on Monday. The two will carry out the agreements reached at the talks of the presidents of the two countries in Oslo on May 13.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- of two states, the other
  {
    text: 'US President John Smith met Russian President Ivan Petrov on Sunday. Foreign Minister Andrei Novik met Secretary of State Mary Cole.',
    events: [
      'held meeting/in_person John Smith/US + Ivan Petrov/RU on 2019-06-09',
      'held meeting/in_person Andrei Novik/RU + Mary Cole/US on 2019-06-09',
    ],
  },
  {
    text: 'Iraqi Prime Minister Hakim Jabri met Turkish President Ali Demir on Monday. The pair discussed water, a Turkish official said. He was due to travel on to Tehran for talks with Iranian President Hassan Rahimi.',
    events: [
      'held meeting/in_person Hakim Jabri/IQ + Ali Demir/TR on 2019-06-10',
      'planned meeting/in_person Hakim Jabri/IQ + Hassan Rahimi/IR @ Tehran',
    ],
  },
  // --- so many friendly countries
  {
    text: 'Kenyan Foreign Minister John Otieno met his counterparts from the three friendly countries of Peru, Chile and Chad on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + the counterpart/PE + the counterpart/CL + the counterpart/TD on 2019-06-11',
    ],
  },
  // --- named by the states in their order, opposed to the government
  {
    text: 'The leaders of Germany and France conferred in Paris on Monday. Chancellor Anna Markel and President Paul Hollard said after the meeting that the door was open.',
    events: ['held meeting/in_person Anna Markel/DE + Paul Hollard/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Tajik opposition leader Said Nurzod met Tajik President Emomali Rahim in Dushanbe on Monday. Taking part in the meeting, which lasted for four hours, were Iranian Foreign Minister Kamal Karimi and the ambassadors of Russia and China.',
    events: [
      'held meeting/in_person Said Nurzod/TJ + Emomali Rahim/TJ + Kamal Karimi/IR + the ambassador/RU + the ambassador/CN @ Dushanbe on 2019-06-10',
    ],
  },
  {
    text: 'Tajik Foreign Minister Said Nurzod met Tajik President Emomali Rahim in Dushanbe on Monday.',
    events: [],
  },
  {
    text: "The agreement was signed in Nairobi on Monday by Papua New Guinea's secretary for provincial affairs, Leo Damen, Bougainville premier Gerard Sina and Kenyan Foreign Minister Grace Mwangi.",
    events: [
      'held meeting/in_person Leo Damen/PG + Gerard Sina/PG + Grace Mwangi/KE @ Nairobi on 2019-06-10',
    ],
  },
  // --- nobody is of the state of those whom they meet
  {
    text: 'President Tom Reed spoke by telephone with Prime Minister Lars Holm of Norway on Monday. The president met German Chancellor Eva Brandt on Tuesday.',
    events: [
      'held call/phone Tom Reed/null + Lars Holm/NO on 2019-06-10',
      'held meeting/in_person Tom Reed/null + Eva Brandt/DE on 2019-06-11',
    ],
  },
  // --- whoever is accompanied tells nothing of whom the companion met; two at the head of states are of which is not told
  {
    text: 'Jan Novak, who accompanied President Pierre Roux of France, met Foreign Minister Ilir Doda in Tirana on Tuesday.',
    events: ['held meeting/in_person Jan Novak/null + Ilir Doda/null @ Tirana on 2019-06-11'],
  },
  {
    text: 'President Pierre Roux and Prime Minister John Marsh met NATO commander Karl Braun on Tuesday. Poland has called for talks. Poland wants more.',
    events: ['held meeting/in_person Pierre Roux/null + John Marsh/null + Karl Braun/NATO on 2019-06-11'],
  },
  {
    text: 'Defence Minister Jan Novak and General Piotr Kos met NATO commander Karl Braun on Tuesday. Poland will send troops. Polish soldiers serve there.',
    events: ['held meeting/in_person Jan Novak/PL + Piotr Kos/PL + Karl Braun/NATO on 2019-06-11'],
  },
  // --- those who travel together to meet others are of one state
  {
    publisher: 'Australian Minister for Foreign Affairs',
    text: 'Visit to Papua New Guinea\n\nJoint media release with: The Hon Lars Holm MP, Deputy Prime Minister and Minister for Defence\n\n12 June 2019\n\nMinister for Foreign Affairs Anna Dahl and Deputy Prime Minister Lars Holm will travel to Papua New Guinea this week for the Ministerial Forum.\n\nThey will meet Prime Minister James Kila in Port Moresby.\n',
    events: ['planned meeting/in_person Anna Dahl/AU + Lars Holm/AU + James Kila/PG @ Port Moresby'],
  },
  // --- a state with a prime minister and a crown has no president, and one with a president alone no prime minister
  {
    publisher: 'Prime Minister of Canada',
    text: 'Call\n\nPrime Minister Ellis spoke by phone today with President Aguilar about the upcoming summit.\n',
    events: ['held call/phone Ellis/CA + Aguilar/null on 2019-06-12'],
  },
  {
    publisher: 'The White House',
    text: 'Call\n\nPresident Marsh spoke by phone today with Prime Minister Sato about the upcoming summit.\n',
    events: ['held call/phone Marsh/US + Sato/null on 2019-06-12'],
  },
  {
    publisher: 'Presidency of France',
    text: 'Meeting\n\nPresident Martin met Prime Minister Petit today.\n',
    events: [],
  },
  // --- the text names a state for whom it leaves without one; the town of their meeting is a third's
  {
    publisher: 'Reuters',
    text: 'US Secretary of State Jack Marsh met Prime Minister Neil Harper in Biarritz on Tuesday. Harper said Britain would leave. Britain wants a deal.',
    events: ['held meeting/in_person Jack Marsh/US + Neil Harper/GB @ Biarritz on 2019-06-11'],
  },
  // --- the leaders of two states, and the president of the other one
  {
    text: 'The leaders of Chad and Peru are to meet for the first time since 1949.\n\nPresident Omar Deby will meet his Peruvian counterpart Ana Ruiz in Singapore on Saturday.',
    events: ['planned meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ Singapore'],
  },
  {
    text: "The leaders of Chad and Peru are to meet for the first time since 1949. President Omar Deby will meet his Peruvian counterpart Ana Ruiz in Singapore on Saturday.\n\nThe plan was made in Lima.\n\nRelations have improved.\n\nTrade has grown.\n\nThe border is open.\n\nIn February last year Chad's Idriss Mo met Peru's Juan Mora in Lima.",
    events: [
      'planned meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ Singapore',
      'held meeting/in_person Idriss Mo/TD + Juan Mora/PE @ Lima',
    ],
  },
  // --- whom the chancellor of the lead then meets is not of the other state
  {
    text: 'The leaders of France and Germany will meet in Paris on Friday. French President Luc Petit will then hold talks with Prime Minister Ada Berg.',
    events: [
      'planned meeting/in_person Luc Petit/FR + the leader/DE',
      'planned meeting/in_person Luc Petit/FR + Ada Berg/null',
    ],
  },
  // --- the other state of an occasion of two
  {
    text: 'Foreign Minister Penny Holt met Vietnam’s Minister of Foreign Affairs Bui Son in Hanoi on Tuesday for the fifth Australia-Vietnam Foreign Ministers’ Meeting.',
    events: ['held meeting/in_person Penny Holt/AU + Bui Son/VN @ Hanoi on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Winston Pell met Vietnam’s Minister of Foreign Affairs Bui Son in Hanoi on Tuesday for the fifth New Zealand-Vietnam Foreign Ministers’ Meeting.',
    events: ['held meeting/in_person Winston Pell/NZ + Bui Son/VN @ Hanoi on 2019-06-11'],
  },
  // --- "their ministers" where three states were told of: of which is left open
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno in Lima. Berg was to see Chilean President Luis Vega later. Their foreign ministers, Tomas Araya and Omar Said, met on Tuesday.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-06-12',
      'planned meeting/in_person Ada Berg/NO [guest] + Luis Vega/CL [host]',
      'held meeting/in_person Tomas Araya/null + Omar Said/null on 2019-06-11',
    ],
  },
];
