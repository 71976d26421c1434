import type { EventExample } from '../event-example.ts';

/** Verbs and nouns of meeting and talking, and the two sides that they have. */
export const EXAMPLES: readonly EventExample[] = [
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
  // --- a second round is one
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. The two presidents then held a second round of talks at State House.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
    ],
  },
  // --- talks that the verb follows
  {
    text: 'Kenyan President John Otieno urged Peruvian President Ana Ruiz to sign, following two hours of talks in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
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
