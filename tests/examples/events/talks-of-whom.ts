import type { EventExample } from '../event-example.ts';

/** Whose talks they are: which people, states and bodies a noun of talking has as its sides. */
export const EXAMPLES: readonly EventExample[] = [
  // --- one noun, two partners; officials, and not those who agreed
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nForeign Minister Ingrid Solberg had discussions on 11 June 2019 with the Peruvian Trade Minister, Luis Quispe, on cod and with the Chilean President, Tomas Araya, on wool.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Talks\n\nForeign Minister Ingrid Solberg met Peruvian Foreign Minister Luis Quispe on 11 June 2019.\n\nThe two ministers agreed to hold the first consultations at senior officials' level in Lima in August.\n",
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-11',
      'planned meeting/in_person the delegation/NO + the delegation/PE @ Lima on 2019-08',
    ],
  },
  {
    publisher: 'Minister for Trade, Norway',
    text: 'Cod\n\nTrade Minister Ingrid Solberg raised the matter in Osaka on 11 June 2019 with the Japanese Fisheries Minister, Hideo Nona.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Hideo Nona/JP @ Osaka on 2019-06-11'],
  },
  {
    publisher: 'Minister for Trade, Norway',
    text: 'Cod\n\nTrade Minister Ingrid Solberg raised fees on 11 June 2019.\n',
    events: [],
  },
  {
    publisher: 'Minister for Trade, Norway',
    text: 'Cod\n\nSpeaking at a ceremony with many guests on 11 June 2019, Trade Minister Ingrid Solberg praised the Chilean ambassador.\n',
    events: [],
  },
  // --- consultations of two states, led by an official of each
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nThe fourth session of the Norway-Chile political consultations was held today in Oslo. The Norwegian side was headed by State Secretary Ola Berg, and the Chilean side by Vice Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nThe Kingdom of Norway and the Republic of Chile held today in Lima the fifth session of strategic consultations. Director General Ola Berg chaired the Norwegian side, while the Chilean side was chaired by Vice Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Lima on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nThe next round of political consultations between the foreign ministries of Norway and Chile took place in Oslo today. The Norwegian delegation was headed by State Secretary Ola Berg, the Chilean one by Vice Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nPolitical consultations between Norway and Chile were held in Oslo today, co-chaired by State Secretary Ola Berg and Vice Minister Tomas Araya of Chile.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Ties\n\nState Secretary Ola Berg took stock of the Norway-Chile Joint Commission and praised Norwegian-Chilean trade talks as useful.\n',
    events: [],
  },
  // --- with whom, before the subject
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings\n\nForeign Minister Ingrid Solberg held a number of bilateral meetings in Geneva (10/06).\n\nWith the Foreign Minister of Chile, Tomas Araya, Minister Solberg discussed cod.\n\nMeanwhile, with the Foreign Minister of Peru, Luis Quispe, the two ministers exchanged views on grain.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Geneva on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Geneva on 2019-06-10',
    ],
  },
  // --- three are no pair
  {
    text: 'French President Paul Marchand and German Chancellor Karl Weber spoke by phone with Russian President Oleg Rusin on Saturday. The three leaders had already spoken by telephone on Thursday when both Marchand and Weber demanded a truce.',
    events: [
      'held call/phone Paul Marchand/FR + Karl Weber/DE + Oleg Rusin/RU on 2019-06-08',
      'held call/phone Paul Marchand/FR + Karl Weber/DE + Oleg Rusin/RU on 2019-06-06',
    ],
  },
  // --- which of two the talks are
  {
    text: 'Kenyan Foreign Minister John Otieno held talks with his Ugandan counterpart Amos Kato on Tuesday. Kato later called on Kenyan President Ruth Wanjiku. The talks were preceded by a meeting of officials on Monday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person Amos Kato/UG [guest] + Ruth Wanjiku/KE [host] on 2019-06-11',
    ],
  },
  // --- whoever held meetings is of the sentence before
  {
    text: 'Kenyan President John Otieno is in trouble. The Organization of American States sent a mission. It held meetings with the president of Peru.',
    events: [],
  },
  // --- of two occasions in one phrase the nearer has the sides
  {
    text: 'It was the first round of talks between envoys since the summit between Peruvian President Juan Soto and Chilean President Luis Vega in May.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-05'],
  },
  // --- those who fight a government are a side of talks with it
  {
    text: 'A new round of negotiations between the Sudanese government and the rebels opened in Addis Ababa on Tuesday.',
    events: ['held meeting/in_person the delegation/SD + the delegation/rebels @ Addis Ababa on 2019-06-11'],
  },
  {
    text: 'Peace talks between the Colombian government and leftist guerrillas resumed in Oslo on Monday.',
    events: [
      'held meeting/in_person the delegation/CO + the delegation/leftist guerrillas @ Oslo on 2019-06-10',
    ],
  },
  {
    text: 'The Colombian government fought the rebels in Cali on Monday.',
    events: [],
  },
  // --- what was discussed with someone by name
  {
    text: 'Kenyan Foreign Minister John Otieno will visit Peru from Wednesday to Friday. Otieno is expected to discuss fish and economic cooperation with Peruvian Foreign Minister Ana Ruiz in Lima on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-13'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno on Tuesday discussed fish and economic cooperation with Peru.',
    events: [],
  },
  // --- the talks of those whom a genitive names; the work that was agreed on is no company
  {
    text: "Russian President Boris Orlov has accepted Chadian President Bo Deng's invitation to visit Chad, a source said after the presidents' telephone conversation on Wednesday.",
    events: ['held call/phone Boris Orlov/RU + Bo Deng/TD on 2019-06-12'],
  },
  {
    text: "Maltese Foreign Minister Ana Hart praised Chadian President Bo Deng's speech before the ministers met.",
    events: [],
  },
  {
    text: 'Japanese Prime Minister Goro Mita and Chadian President Bo Deng agreed in talks Saturday to cooperate closely with the United States in dealing with North Korea, Japanese officials said.',
    events: ['held meeting/in_person Goro Mita/JP + Bo Deng/TD on 2019-06-08'],
  },
  {
    text: 'Japanese Prime Minister Goro Mita agreed in talks with Chadian President Bo Deng on Monday to cooperate with Malta.',
    events: ['held meeting/in_person Goro Mita/JP + Bo Deng/TD on 2019-06-10'],
  },
  // --- those who are no side
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met in Lima on Monday. They will be busy when world leaders gather in the city for a summit.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'On Monday, United Nations Secretary-General John Otieno called on the UN Security Council to take action.',
    events: [],
  },
  // --- official talks of two states, chaired by those who met
  {
    text: 'NAIROBI -- Fish is dear.\n\nPresident Otieno Kato of Kenya received the President of Peru, Ana Ruiz, on Monday.\n\nSubsequently, official talks were held between the Republic of Kenya and the Republic of Peru. The Kenyan side was chaired by President Kato, while the Peruvian side was chaired by President Ruiz.',
    events: ['held meeting/in_person Otieno Kato/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10'],
  },
  // --- who had the talks held
  {
    text: 'Kenyan President John Otieno will meet Chadian President Idriss Bako in Tripoli on Thursday. The talks, hosted by Libyan leader Omar Farid, follow the failure of an accord.',
    events: [
      'planned meeting/in_person John Otieno/KE + Idriss Bako/TD + Omar Farid/LY [host] @ Tripoli on 2019-06-13',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako in Tripoli on Monday. Kenya won the games, hosted by Libyan leader Omar Farid.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Tripoli on 2019-06-10'],
  },
  // --- what talks are on, and who was there
  {
    text: "Kenyan Trade Minister John Otieno met Peruvian Trade Minister Ana Ruiz on Tuesday for talks on Peru's trade surplus with the European Union.",
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan Trade Minister John Otieno held talks on trade with Peruvian Trade Minister Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. The meeting in the southern resort of Talara, attended by Chilean Foreign Minister Luis Prado, was their first.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Prado/CL @ Talara on 2019-06-11'],
  },
  // --- in what talks they agreed
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz on Monday agreed that cod is dear. The two leaders shared the view in a 30-minute telephone conversation.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Monday. The two leaders discussed the role of Chile in the upcoming summit.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: "Kenyan Foreign Minister John Otieno and Peruvian counterpart Ana Ruiz told reporters in Lima on Tuesday that cod is dear. Tuesday's talks focused on cod.",
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- a name by itself is a partner behind a noun as it is behind a verb
  {
    text: 'French Foreign Minister Jean Dupont is due in Ankara on Thursday, where he will hold talks with Mevlut Cavus.',
    events: ['planned meeting/in_person Jean Dupont/FR + Mevlut Cavus/null @ Ankara on 2019-06-13'],
  },
  // --- in a meeting of one's own
  {
    text: 'Norwegian President Ada Berg met Chadian President Omar Deby in Oslo on Monday. In a meeting on Tuesday, Berg told her ministers that reform was needed.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
];
