import type { EventExample } from '../event-example.ts';

/** Two events told closely together that are not one, and their near misses. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a meeting beside a call
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by phone with Turkish Foreign Minister Can Demir on Saturday. They agreed to stay in touch. On Monday Reed held talks with Demir at the G20.',
    events: [
      'held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-08',
      'held meeting/in_person Ann Reed/EE + Can Demir/TR on 2019-06-10',
    ],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by telephone with Turkish Foreign Minister Can Demir on Saturday. Later Reed held talks with Demir in person and reviewed the border.',
    events: [
      'held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-08',
      'held meeting/in_person Ann Reed/EE + Can Demir/TR',
    ],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by telephone with Turkish Foreign Minister Can Demir on Saturday. Reed also held consultations with Demir on trade.',
    events: ['held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-08'],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by phone with Turkish Foreign Minister Can Demir on Friday. Talks with Demir in Ankara focused on migration.',
    events: [
      'held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-07',
      'held meeting/in_person Ann Reed/EE + Can Demir/TR @ Ankara',
    ],
  },
  // --- plans that a cancelled visit or cancelled talks do not take with them
  {
    text: 'Austrian Chancellor Karl Vogel cancelled a trip to Budapest over the floods. On 20 June Vogel was due to meet French President Luc Petit in Berlin.',
    events: ['planned meeting/in_person Karl Vogel/AT + Luc Petit/FR @ Berlin on 2019-06-20'],
  },
  {
    text: 'Russian Foreign Minister Ivan Orlov cancelled talks with Polish Foreign Minister Jan Kowal. The two had agreed to hold new talks in July in Vienna.',
    events: [
      'cancelled meeting/in_person Ivan Orlov/RU + Jan Kowal/PL',
      'planned meeting/in_person Ivan Orlov/RU + Jan Kowal/PL @ Vienna on 2019-07',
    ],
  },
  // --- an earlier or a later meeting of the same two
  {
    text: 'Canadian Prime Minister Joe Smith met French President Luc Petit in Paris to discuss trade. The two met on 3 May in Ottawa and signed a fishing deal.',
    events: [
      'held meeting/in_person Joe Smith/CA + Luc Petit/FR @ Paris',
      'held meeting/in_person Joe Smith/CA + Luc Petit/FR @ Ottawa on 2019-05-03',
    ],
  },
  {
    text: 'Polish Foreign Minister Jan Kowal flies to Kyiv on Thursday for talks with Ukrainian Foreign Minister Oleh Bondar. He will meet Bondar again on 20 June in Warsaw.',
    events: [
      'planned meeting/in_person Jan Kowal/PL + Oleh Bondar/UA @ Kyiv on 2019-06-13',
      'planned meeting/in_person Jan Kowal/PL + Oleh Bondar/UA @ Warsaw on 2019-06-20',
    ],
  },
  {
    text: 'Canadian Prime Minister Joe Smith met French President Luc Petit in Paris on Monday. His office had announced that the two would meet in Ottawa.',
    events: [
      'held meeting/in_person Joe Smith/CA + Luc Petit/FR @ Paris on 2019-06-10',
      'planned meeting/in_person Joe Smith/CA + Luc Petit/FR @ Ottawa',
    ],
  },
  // --- company of something else
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ola Berg in Nairobi on Monday after attending a parade alongside President Kato of Uganda.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ola Berg, a critic of the war along with President Kato.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Chinese President Li Wen and Premier Zhang Bo in Beijing on Monday. He was accompanied by Finance Minister Eva Dahl at the talks with Li.',
    events: [
      'held meeting/in_person Ola Berg/NO + Li Wen/CN + Eva Dahl/NO @ Beijing',
      'held meeting/in_person Ola Berg/NO + Zhang Bo/CN @ Beijing',
    ],
  },
  // --- what is said of one of a row stands within the row
  {
    text: 'Kenyan President John Otieno met Austrian Chancellor Karl Huber, whose country holds the chair, and Polish Prime Minister Jan Kowal in Oslo on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Karl Huber/AT + Jan Kowal/PL @ Oslo on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Austrian Chancellor Karl Huber, whose country holds the chair, and Polish Prime Minister Jan Kowal said he was glad.',
    events: ['held meeting/in_person John Otieno/KE + Karl Huber/AT'],
  },
  // --- two of those who meet as three
  {
    text: 'Kenyan President John Otieno, Austrian Chancellor Karl Huber and Polish Prime Minister Jan Kowal held trilateral talks in Nairobi on Monday. Before the summit, Otieno and Huber held a bilateral meeting that lasted an hour.',
    events: [
      'held meeting/in_person John Otieno/KE + Karl Huber/AT + Jan Kowal/PL @ Nairobi on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Karl Huber/AT @ Nairobi on 2019-06-10',
    ],
  },
  // --- what goes on is no occasion, and the day is that of the accord
  {
    text: 'Kenyan President John Otieno and Austrian Chancellor Karl Huber met in Nairobi on Monday and agreed to resume peace talks.',
    events: ['held meeting/in_person John Otieno/KE + Karl Huber/AT @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno and Austrian Chancellor Karl Huber met in Nairobi on Monday and agreed to resume talks next month in Oslo.',
    events: [
      'held meeting/in_person John Otieno/KE + Karl Huber/AT @ Nairobi on 2019-06-10',
      'planned meeting/in_person John Otieno/KE + Karl Huber/AT @ Oslo on 2019-07',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Austrian Chancellor Karl Huber met in Nairobi on Monday and agreed to meet again.',
    events: [
      'held meeting/in_person John Otieno/KE + Karl Huber/AT @ Nairobi on 2019-06-10',
      'planned meeting/in_person John Otieno/KE + Karl Huber/AT',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Austrian Chancellor Karl Huber in Nairobi on Monday. Otieno expressed his resolve to meet Polish Prime Minister Jan Kowal.',
    events: ['held meeting/in_person John Otieno/KE + Karl Huber/AT @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Kenyan Energy Minister John Otieno briefed Austrian Chancellor Karl Huber on the state of talks with Poland on gas.',
    events: [],
  },
  // --- arrived the day before, and what is to come on the day of the report
  {
    text: 'Kenyan President John Otieno met Polish Prime Minister Jan Kowal in Nairobi on Monday. Kowal arrived in Nairobi on Sunday. He is scheduled to meet Speaker Peter Wafula later in the day.',
    events: [
      'held meeting/in_person John Otieno/KE + Jan Kowal/PL @ Nairobi on 2019-06-10',
      'planned meeting/in_person Jan Kowal/PL + Peter Wafula/KE @ Nairobi on 2019-06-10',
    ],
  },
  {
    text: 'Kenyan President John Otieno arrived in Warsaw on Sunday. He met Polish Prime Minister Jan Kowal in the evening.',
    events: ['held meeting/in_person John Otieno/KE + Jan Kowal/PL @ Warsaw on 2019-06-09'],
  },
  // --- whose initiative it was, by the state
  {
    text: 'Kenyan President John Otieno spoke by phone with Polish Prime Minister Jan Kowal on Monday. Poland said the call was initiated by Kenya as Kowal left Oslo.',
    events: ['held call/phone John Otieno/KE [caller] + Jan Kowal/PL [called] on 2019-06-10'],
  },
  {
    text: 'Talks between the leaders of Kenya and Austria began in Oslo on Monday. Kenya is also represented at the talks by Foreign Minister Peter Wafula.',
    events: ['held meeting/in_person the leader/KE + the leader/AT + Peter Wafula/KE @ Oslo on 2019-06-10'],
  },
  // --- attended another occasion
  {
    text: 'Kenyan Defence Minister John Otieno met Polish Defence Minister Jan Kowal on Friday. The meeting came ahead of a signing ceremony on grain to be attended by Chadian President Idriss Bako.',
    events: ['held meeting/in_person John Otieno/KE + Jan Kowal/PL on 2019-06-07'],
  },
  {
    text: 'Kenyan Defence Minister John Otieno met Polish Defence Minister Jan Kowal on Friday at a dinner attended by Chadian President Idriss Bako.',
    events: ['held meeting/in_person John Otieno/KE + Jan Kowal/PL + Idriss Bako/TD on 2019-06-07'],
  },
  {
    text: 'Kenyan President John Otieno welcomed Polish Prime Minister Jan Kowal to State House in Nairobi on Monday.',
    events: ['held meeting/in_person John Otieno/KE [host] + Jan Kowal/PL [guest] @ Nairobi on 2019-06-10'],
  },
  // --- the leaders are not those who come with one of them
  {
    text: 'The presidents of Kenya and Chad will meet in Nairobi on Friday. Kenyan President John Otieno will be accompanied by Foreign Minister Peter Wafula and Energy Minister Grace Mwangi. The two leaders last met in December in Peru.',
    events: [
      'planned meeting/in_person John Otieno/KE + the president/TD + Peter Wafula/KE + Grace Mwangi/KE @ Nairobi on 2019-06-14',
      'held meeting/in_person John Otieno/KE + the president/TD @ PE on 2018-12',
    ],
  },
  // --- "in a separate meeting" before the verb that tells who met
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Oslo on Tuesday.\n\nIn a separate meeting, Solberg discussed fish with Peruvian President Ana Ruiz.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Oslo on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Oslo on Tuesday.\n\nIn a separate meeting, Solberg stressed the need for fish.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Oslo on 2019-06-11'],
  },
  // --- two of those who met, alone
  {
    text: 'Norwegian President Ada Berg, Chadian President Omar Deby, Malian President Juan Soto and Peruvian President Luis Quispe met in Oslo on Monday. After the summit Berg had a tête-à-tête with Deby.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD + Juan Soto/ML + Luis Quispe/PE @ Oslo on 2019-06-10',
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian President Ada Berg, Chadian President Omar Deby and Malian President Juan Soto met in Oslo on Monday. Berg told Deby at the meeting that he would come.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD + Juan Soto/ML @ Oslo on 2019-06-10'],
  },
  // --- a trilateral meeting, and talks with one of the two before
  {
    text: 'Kenyan Defence Minister John Otieno hosted Peruvian Interior Minister Ana Ruiz and Chilean Interior Minister Juan Soto for a trilateral meeting on Monday. Prior to the trilateral meeting, Otieno held one-on-one talks with Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] + Juan Soto/CL [guest] on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
    ],
  },
  // --- the minutes of a session are no session
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian Foreign Minister Ana Ruiz on Monday. They agreed to carry out the minutes of the sixth session of their Joint Committee in November 2018.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- each by themselves, for a meeting of two
  {
    text: 'Belgian Foreign Minister Ola Berg hosted Prime Minister of Kosovo Alban Krasni and President of Serbia Zoran Vukov in Brussels for separate bilateral meetings.',
    events: [
      'held meeting/in_person Ola Berg/BE [host] + Alban Krasni/XK [guest] @ Brussels',
      'held meeting/in_person Ola Berg/BE [host] + Zoran Vukov/RS [guest] @ Brussels',
    ],
  },
  // --- what one of them did there, told behind "with"
  {
    text: 'Chinese President Wei Jin received French President Alain Roux and German Chancellor Olaf Kern in Beijing on Thursday, with Roux urging Wei to act.',
    events: [
      'held meeting/in_person Wei Jin/CN [host] + Alain Roux/FR [guest] + Olaf Kern/DE [guest] @ Beijing',
    ],
  },
  // --- each in the capital of their own
  {
    text: 'U.S. Secretary of State Ann Hale will fly on to Cairo, Doha and Tel Aviv. She will meet Egyptian President Adel Fathy and Qatar’s emir, Sheikh Tarik bin Salem, on Tuesday.',
    events: [
      'planned meeting/in_person Ann Hale/US + Adel Fathy/EG on 2019-06-18',
      'planned meeting/in_person Ann Hale/US + Tarik bin Salem/QA on 2019-06-18',
    ],
  },
  {
    text: 'U.S. Secretary of State Ann Hale will travel to Cairo and Amman to meet Egyptian President Adel Fathy and Jordanian Prime Minister Hasan Nimri.',
    events: [
      'planned meeting/in_person Ann Hale/US + Adel Fathy/EG @ Cairo',
      'planned meeting/in_person Ann Hale/US + Hasan Nimri/JO @ Amman',
    ],
  },
  {
    text: 'U.S. Secretary of State Ann Hale will travel to Cairo and Amman. In Geneva she will meet Egyptian President Adel Fathy and Jordanian Prime Minister Hasan Nimri.',
    events: ['planned meeting/in_person Ann Hale/US + Adel Fathy/EG + Hasan Nimri/JO @ Geneva'],
  },
  // --- a meeting of three before
  {
    text: 'Kenyan President John Otieno hosted Chilean envoy Ana Ruiz, Peruvian envoy Luis Soto and Norwegian envoy Jon Dahl in Nairobi on Monday after a trilateral meeting in Lima. During the conversation with Soto, Otieno spoke of trade.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/CL [guest]',
      'held meeting/in_person John Otieno/KE [host] + Luis Soto/PE [guest]',
      'held meeting/in_person John Otieno/KE [host] + Jon Dahl/NO [guest]',
    ],
  },
  // --- a sentence soon behind has the day and the place of the talks
  {
    text: 'Kenyan President John Otieno has defended Peru.\n\nAfter talks with Peruvian President Luis Soto, Mr Otieno contradicted his own agencies.\n\nMr Soto reiterated that Peru had never interfered.\n\nThe two men held nearly two hours of talks in Helsinki on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Helsinki on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno has defended Peru.\n\nAfter talks with Peruvian President Luis Soto, Mr Otieno contradicted his own agencies.\n\nThe two men first held talks in Helsinki on 3 May.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Helsinki on 2019-05-03'],
  },
  {
    text: 'Kenyan President John Otieno went to the summit in Lusaka, where he met Slovak President Anton Velk and Czech President Jan Holub. He had bilateral meetings with both leaders.',
    events: [
      'held meeting/in_person John Otieno/KE + Anton Velk/SK',
      'held meeting/in_person John Otieno/KE + Jan Holub/CZ',
    ],
  },
  {
    text: 'Kenyan President John Otieno went to the summit in Lusaka, where he met Slovak President Anton Velk and Czech President Jan Holub. He praised both leaders.',
    events: ['held meeting/in_person John Otieno/KE + Anton Velk/SK + Jan Holub/CZ'],
  },
];
