import type { EventExample } from '../event-example.ts';

/** Verbs and nouns of meeting and talking, and the two sides that they have. */
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
  // --- an opportunity that was taken
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Visit\n\nMinister Simon Coven had a good opportunity to meet with US Secretary of State Mike Pomp on Monday. He hopes to have the opportunity to meet President Ana Ruiz of Peru, and had no chance to meet President Tomas Araya of Chile.\n',
    events: ['held meeting/in_person Simon Coven/IE + Mike Pomp/US on 2019-06-10'],
  },
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Visit\n\nIn Lima Minister Simon Coven will also have the opportunity to meet President Ana Ruiz of Peru.\n',
    events: ['planned meeting/in_person Simon Coven/IE + Ana Ruiz/PE @ Lima'],
  },
  // --- three are no pair
  {
    text: 'French President Paul Marchand and German Chancellor Karl Weber spoke by phone with Russian President Oleg Rusin on Saturday. The three leaders had already spoken by telephone on Thursday when both Marchand and Weber demanded a truce.',
    events: [
      'held call/phone Paul Marchand/FR + Karl Weber/DE + Oleg Rusin/RU on 2019-06-08',
      'held call/phone Paul Marchand/FR + Karl Weber/DE + Oleg Rusin/RU on 2019-06-06',
    ],
  },
  // --- a relative clause that is over
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz, who had not spoken for two years, met alone in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- sat with for hours, talk on the margins, at a dinner
  {
    text: 'Kenyan President John Otieno sat with Peruvian President Ana Ruiz for five hours on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno sat with Peruvian President Ana Ruiz in the second row.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and his Peruvian counterpart, Ana Ruiz, will talk on the margins of a forum on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  { text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz will talk about cod.', events: [] },
  {
    text: "Peru's Ana Ruiz said she had spoken to Kenya's John Otieno about cod at the leaders' dinner on Monday.",
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-10'],
  },
  // --- which of two the talks are
  {
    text: 'Kenyan Foreign Minister John Otieno held talks with his Ugandan counterpart Amos Kato on Tuesday. Kato later called on Kenyan President Ruth Wanjiku. The talks were preceded by a meeting of officials on Monday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person Amos Kato/UG [guest] + Ruth Wanjiku/KE [host] on 2019-06-11',
    ],
  },
  // --- a second round is one
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. The two presidents then held a second round of talks at State House.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
    ],
  },
  // --- whoever held meetings is of the sentence before
  {
    text: 'Kenyan President John Otieno is in trouble. The Organization of American States sent a mission. It held meetings with the president of Peru.',
    events: [],
  },
  // --- talks that the verb follows
  {
    text: 'Kenyan President John Otieno urged Peruvian President Ana Ruiz to sign, following two hours of talks in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
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
  // --- where a fight is, the same verb twice, and what is on the agenda
  {
    text: 'British Foreign Secretary Lord Hale called for a pause in the fighting in Tripoli during talks with Israeli Prime Minister Dan Segal in Jerusalem.',
    events: ['held meeting/in_person Hale/GB + Dan Segal/IL @ Jerusalem on 2019-06-12'],
  },
  {
    text: 'Russian President Pavel Orlov spoke to Omani Sultan Said Harthy by phone on June 6 and to Cuban President Raul Ortiz on June 7.',
    events: [
      'held call/phone Pavel Orlov/RU + Said Harthy/OM on 2019-06-06',
      'held call/phone Pavel Orlov/RU + Raul Ortiz/CU on 2019-06-07',
    ],
  },
  {
    text: 'Russian President Pavel Orlov will hold talks with Omani Sultan Said Harthy and Cuban President Raul Ortiz in Sochi on June 26. Separate conversations between Orlov and Harthy are also on the agenda.',
    events: [
      'planned meeting/in_person Pavel Orlov/RU + Said Harthy/OM + Raul Ortiz/CU @ Sochi on 2019-06-26',
      'planned meeting/in_person Pavel Orlov/RU + Said Harthy/OM @ Sochi on no day',
    ],
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
  // --- a meeting told by who came
  {
    text: 'The meeting, held in Lima on Tuesday with the participation of the foreign ministers of Chile and Peru, stressed the importance of fishing.',
    events: ['held meeting/in_person the foreign minister/CL + the foreign minister/PE @ Lima on 2019-06-11'],
  },
  {
    text: "The meeting, held in Lima on Tuesday, witnessed the participation of Chile's Foreign Minister Eva Araya and Kenyan Foreign Minister John Otieno.",
    events: ['held meeting/in_person Eva Araya/CL + John Otieno/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'The meeting, in which the foreign ministers of Chile and Peru took part, stressed the importance of fishing.',
    events: ['held meeting/in_person the foreign minister/CL + the foreign minister/PE'],
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
  // --- talks that open the sentence with their day
  {
    text: 'In phone talks Thursday, Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz condemned the test.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-06'],
  },
  {
    text: 'In town Thursday, Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz condemned the test.',
    events: [],
  },
  // --- on the way, and how often
  {
    text: 'Kenyan Foreign Minister John Otieno is heading to Oslo for yet another meeting with Peruvian Foreign Minister Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz have met three times since May.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz have in recent weeks been in talks over a deal.',
    events: [],
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
  // --- a clause behind comma and "and"
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako on Monday, and Ugandan President Paul Okello promised to help.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako, and Ugandan President Paul Okello promised to help.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD'],
  },
  // --- of two verbs the one who goes on
  {
    text: 'Pakistani Commerce Minister Mahbub Khan also met British Foreign Secretary Anne Ward and will fly to Geneva tomorrow to see GATT Director-General Arthur Dun.',
    events: [
      'held meeting/in_person Mahbub Khan/PK + Anne Ward/GB @ nowhere',
      'planned meeting/in_person Mahbub Khan/PK [guest] + Arthur Dun/GATT [host] @ Geneva on 2019-06-13',
    ],
  },
  // --- told in a relative clause
  {
    text: 'Kenyan Foreign Minister John Otieno arrived in Lima on Tuesday at the invitation of his Peruvian counterpart, Ana Ruiz, with whom he also held talks on cod.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno arrived in Lima on Tuesday with his Peruvian counterpart, Ana Ruiz, with whom he shares a love of cod.',
    events: [],
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
  // --- into talks and out of them
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz emerged from two hours of talks in Lima on Tuesday at odds over trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz came out of three hours of talks on Tuesday without an accord.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Emerging from talks with Peruvian President Ana Ruiz on Tuesday, Kenyan President John Otieno said a deal was near.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Kenyan President John Otieno emerged from hospital on Tuesday.', events: [] },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz failed to reach agreement in talks on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz failed to attend talks on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno had a one-on-one with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno was closeted with Peruvian President Ana Ruiz for two hours on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Peruvian President Ana Ruiz played host to Kenyan President John Otieno in Lima on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ Lima on 2019-06-11'],
  },
  { text: 'Peruvian President Ana Ruiz said Lima would play host to the games.', events: [] },
  {
    text: 'Kenyan President John Otieno joined Peruvian President Ana Ruiz for talks in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno joined Peruvian President Ana Ruiz in denouncing the coup.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz was to have dinner with Kenyan President John Otieno on Thursday.',
    events: ['planned meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-13'],
  },
  {
    text: 'Peruvian President Ana Ruiz was to have dined with Kenyan President John Otieno on Thursday.',
    events: ['cancelled meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-13'],
  },
  // --- a name by itself is a partner behind a noun as it is behind a verb
  {
    text: 'French Foreign Minister Jean Dupont is due in Ankara on Thursday, where he will hold talks with Mevlut Cavus.',
    events: ['planned meeting/in_person Jean Dupont/FR + Mevlut Cavus/null @ Ankara on 2019-06-13'],
  },
  // --- a handshake, and what the two then spoke of
  {
    text: 'Kenyan President John Otieno shook hands with Peruvian President Ana Ruiz in Lima on Monday before the two discussed trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'OSLO -- Kenyan President John Otieno shook hands with Peruvian President Ana Ruiz in Lima on Monday.\n\nThe two leaders then briefly talked about trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'OSLO -- Kenyan President John Otieno shook hands with Peruvian President Ana Ruiz at a concert in Lima on Monday.\n\nThe crowd discussed the music.',
    events: [],
  },
  // --- a session of some length
  {
    text: 'Norwegian Trade Minister Kari Vik said a two-hour session in Lima on Tuesday with Peruvian Trade Minister Luis Mora had been frank.',
    events: ['held meeting/in_person Kari Vik/NO + Luis Mora/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Norwegian Trade Minister Kari Vik said a 90-minute session with Peruvian Trade Minister Luis Mora in Lima on Tuesday had been frank.',
    events: ['held meeting/in_person Kari Vik/NO + Luis Mora/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Norwegian Trade Minister Kari Vik said a two-hour session of parliament had dealt with Peru.',
    events: [],
  },
  {
    text: 'Norwegian Trade Minister Kari Vik attended a two-hour training session for young people from Peru.',
    events: [],
  },
  // --- back from talks, away from talks
  {
    text: 'Norwegian Trade Minister Kari Vik came away empty-handed from talks in Lima with Peruvian Trade Minister Luis Mora on Tuesday.',
    events: ['held meeting/in_person Kari Vik/NO + Luis Mora/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Norwegian Trade Minister Kari Vik came back from talks in Lima with Peruvian Trade Minister Luis Mora.',
    events: ['held meeting/in_person Kari Vik/NO + Luis Mora/PE @ Lima'],
  },
  {
    text: 'Norwegian Trade Minister Kari Vik stayed away from talks with Peruvian Trade Minister Luis Mora.',
    events: [],
  },
  // --- interactions
  {
    text: 'Indian External Affairs Minister Ravi Rao held separate interactions with Danish Foreign Minister Lars Holm and Omani Foreign Minister Badr Said on Tuesday.',
    events: [
      'held meeting/in_person Ravi Rao/IN + Lars Holm/DK on 2019-06-11',
      'held meeting/in_person Ravi Rao/IN + Badr Said/OM on 2019-06-11',
    ],
  },
  {
    text: 'Danish Foreign Minister Lars Holm spoke of the interaction of trade and security on Tuesday.',
    events: [],
  },
  {
    text: 'There was little interaction between Danish and Omani ministries, Lars Holm said on Tuesday.',
    events: [],
  },
  // --- who is told of with "by" as having said something at the talks; a month is no verb
  {
    text: 'Omani Foreign Minister Rina Sari expressed thanks. This support was conveyed by Foreign Minister Don Sukhum during a meeting with Foreign Minister Rina Sari in New York City on Tuesday.',
    events: ['held meeting/in_person Don Sukhum/null + Rina Sari/OM @ New York City on 2019-06-11'],
  },
  {
    text: 'This was conveyed by Danish Foreign Minister Lars Holm during a meeting with Omani Foreign Minister Rina Sari on 19 May 2019.',
    events: ['held meeting/in_person Lars Holm/DK + Rina Sari/OM on 2019-05-19'],
  },
  {
    text: 'A meeting between Danish Foreign Minister Lars Holm and Omani Foreign Minister Rina Sari may help.',
    events: [],
  },
  // --- in a meeting of one's own
  {
    text: 'Norwegian President Ada Berg met Chadian President Omar Deby in Oslo on Monday. In a meeting on Tuesday, Berg told her ministers that reform was needed.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- what one had to eat is no pluperfect, and who hosted it was there
  {
    text: 'Prime Minister Omar Deby of Chad had a working lunch hosted by President Ana Ruiz of Peru on Monday.',
    events: ['held meeting/in_person Omar Deby/TD [guest] + Ana Ruiz/PE [host]'],
  },
  {
    text: 'Prime Minister Omar Deby of Chad called on President Ana Ruiz of Peru on Monday. He also had lunch with Foreign Minister Rosa Quispe, where they exchanged views on trade.',
    events: [
      'held meeting/in_person Omar Deby/TD [guest] + Ana Ruiz/PE [host]',
      'held meeting/in_person Omar Deby/TD + Rosa Quispe/PE',
    ],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby had visited Lima, where he met Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE'],
  },
  // --- the long name of an occasion hides neither who goes nor that it is to come
  {
    text: "Norwegian Foreign Minister Ada Berg and Defence Minister Ola Lie will travel to Lima tomorrow for the sixth Norway-Peru Foreign and Defence Ministers' 2+2 Meeting with their Peruvian counterparts, Ana Ruiz and Juan Mora.",
    events: [
      'planned meeting/in_person Ada Berg/NO + Ola Lie/NO + Ana Ruiz/PE + Juan Mora/PE @ Lima on 2019-06-13',
    ],
  },
  // --- "discussed preparations for the summit with B": not at the summit
  {
    text: 'Kenyan Foreign Minister John Otieno discussed preparations for the summit with his Peruvian counterpart Ana Ruiz in Rome last week.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Rome'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno discussed cod at a summit with his Peruvian counterpart Ana Ruiz in Rome on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Rome on 2019-06-10'],
  },
  // --- "plans talks": a verb, and no noun
  {
    text: 'Norwegian Prime Minister Ada Berg plans talks with Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Chadian President Omar Deby on Monday. She also plans talks with Peruvian President Ana Ruiz, a spokesman said in Oslo.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD',
      'planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg has no plans for talks with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: "Norwegian Prime Minister Ada Berg's peace plans dominated talks with Peruvian President Ana Ruiz on Monday.",
    events: ['held meeting/in_person Ada Berg/NO + Ana Ruiz/PE'],
  },
];
