import type { EventExample } from './events.ts';

/** Dispatches of news agencies: relative clauses that tell of a meeting, arrivals, parties, and officials without a state. */
export const DISPATCH_EXAMPLES: readonly EventExample[] = [
  // --- told in a relative clause
  {
    text: 'Kenyan Foreign Minister John Otieno arrived in Lima on Tuesday at the invitation of his Peruvian counterpart, Ana Ruiz, with whom he also held talks on cod.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno arrived in Lima on Tuesday with his Peruvian counterpart, Ana Ruiz, with whom he shares a love of cod.',
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
  // --- what was wished for
  {
    text: 'It was the first time that the Kenyan president had proposed formal talks with Peru.',
    events: [],
  },
  {
    text: 'On Tuesday Kenyan President John Otieno had extended talks with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- names of parties are nobody's
  {
    text: 'Kenyan President John Otieno met Ana Ruiz, vice chairman of the Peru Socialist Party, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- whose the officials are
  {
    text: 'Vice President John Otieno, heading the Kenyan delegation to the funeral, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'President John Otieno and Peruvian President Ana Ruiz met on Tuesday. Secretary of State Clara Pratt stayed away.',
    events: ['held meeting/in_person John Otieno/US + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Juan Prado, general secretary of the Communist Party of China and Chinese president, and Kenyan President John Otieno held talks on Tuesday.',
    events: ['held meeting/in_person Juan Prado/CN + John Otieno/KE on 2019-06-11'],
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
  // --- ready for talks, stepping them up, and talks expected
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call on Tuesday that Kenya was open to dialogue with Chad.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno opened a dialogue with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno said Kenya was determined to step up its talks with Peru.',
    events: [],
  },
  {
    text: 'A third round of talks between Kenyan and Peruvian negotiators is expected this weekend.',
    events: ['planned meeting/in_person the negotiators/KE + the negotiators/PE on 2019-06-15..2019-06-16'],
  },
  // --- a call told of twice
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call that he would stay. Ruiz had called Otieno on Tuesday, officials said.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call on Tuesday that he would stay. Ruiz had called Otieno on Sunday, officials said.',
    events: [
      'held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11',
      'held call/phone Ana Ruiz/PE [caller] + John Otieno/KE [called] on 2019-06-09',
    ],
  },
  // --- agreed to meet, and how
  {
    text: 'Kenya and Peru have agreed in principle to hold talks on cod.',
    events: ['planned meeting/in_person the null/KE + the null/PE on no day'],
  },
  {
    text: 'Kenya and Peru have agreed for the first time to hold bilateral talks on cod, officials said on Tuesday.',
    events: ['planned meeting/in_person the null/KE + the null/PE on no day'],
  },
  // --- the day of a statement
  {
    text: 'Kenyan Defence Minister John Otieno will visit Peru tomorrow. His ministry, in a statement today, said Otieno would meet Prime Minister Ana Ruiz of Peru.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- whose palace is not whose talks
  {
    text: "Kenyan Foreign Minister John Otieno and Peruvian President Ana Ruiz met in Lima on Tuesday. The Kenyan minister had come to Ruiz's palace after talks with Peruvian Foreign Minister Luis Prado.",
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/PE',
    ],
  },
  // --- what a minister was before
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz on Tuesday. The minister, formerly ambassador to Chad, will meet Peruvian Prime Minister Luis Prado on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Luis Prado/PE on 2019-06-13',
    ],
  },
  // --- the king of the place, and those who only send greetings
  {
    text: 'AMMAN - King Talal on Tuesday received Kenyan Minister John Otieno, who brought a letter from King Boris of Bulgaria. King Talal asked the minister to convey his greetings to King Boris. Also on Tuesday, the King received Peruvian Prime Minister Ana Ruiz.',
    events: [
      'held meeting/in_person Talal/JO [host] + John Otieno/KE [guest] on 2019-06-11',
      'held meeting/in_person Talal/JO [host] + Ana Ruiz/PE [guest] on 2019-06-11',
    ],
  },
  {
    text: 'The Custodian of the Two Holy Mosques King Talal bin Ali received Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Talal bin Ali/SA [host] + John Otieno/KE [guest] on 2019-06-11'],
  },
  {
    text: 'King Talal received Kenyan Minister John Otieno on Tuesday. Otieno conveyed the greetings of Kenyan President Ali Noor, and King Talal in turn asked him to return them. The meeting dealt with cooperation between the two countries.',
    events: ['held meeting/in_person Talal/null [host] + John Otieno/KE [guest] on 2019-06-11'],
  },
  // --- who goes on doing what the report is about
  {
    text: 'Kenyan Foreign Minister John Otieno met with Ana Ruiz, Minister of Foreign Affairs of Peru, on Tuesday. The minister also met Chilean President Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/CL on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met with Ana Ruiz, President of Peru, on Tuesday. The African leader later received Chilean Foreign Minister Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE [host] + Luis Prado/CL [guest] on 2019-06-11',
    ],
  },
  // --- whose deputy, and the day of what comes after
  {
    text: 'Kenyan Foreign Minister John Otieno will fly to Lima for talks with Peruvian Foreign Minister Ana Ruiz and her deputy Luis Prado on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Prado/PE @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno is to see Chilean President Luis Prado on Monday before flying to Lima for talks with Peruvian Foreign Minister Ana Ruiz on Tuesday.',
    events: [
      'planned meeting/in_person John Otieno/KE [guest] + Luis Prado/CL [host] on 2019-06-17',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-18',
    ],
  },
  // --- what is on a programme
  {
    text: 'Kenyan Foreign Minister John Otieno will be in Lima on 19 and 20 July to complete a programme that includes a meeting with his Peruvian peer, Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07-19..2019-07-20'],
  },
  {
    text: 'The programme of Kenyan Foreign Minister John Otieno included a meeting with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- what one has come for
  {
    text: 'Kenyan Foreign Minister John Otieno, who is in Lima to meet with Peruvian officials, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- talks on a call
  {
    text: 'Kenyan Foreign Minister John Otieno and his Peruvian counterpart, Ana Ruiz, spoke by telephone on Tuesday. Otieno also held consultations with his Peruvian counterpart on cod.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and his Peruvian counterpart, Ana Ruiz, spoke by telephone on Tuesday. Otieno also held talks with his Peruvian counterpart in Lima last week.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-03..2019-06-09',
    ],
  },
  // --- the visit of someone else, and a summit to come
  {
    text: "Kenyan President John Otieno received Peruvian ambassador Ana Ruiz on Tuesday. During the meeting Otieno noted the importance of Luis Prado's visit to Kenya. The sides pointed out the relevance of the coming lake summit in Kisumu.",
    events: ['held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] @ nowhere on 2019-06-11'],
  },
  // --- the agency that tells of it
  {
    text: 'Kenyan President John Otieno received ambassadors of Peru and Chile on Tuesday, Lakeinform cites the press service.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + the ambassador/PE [guest] + the ambassador/CL [guest] on 2019-06-11',
    ],
  },
  // --- told in the present of what is to come
  {
    text: 'Kenyan Foreign Minister John Otieno will meet Peruvian President Ana Ruiz in Lima on Friday. The talks with Ruiz come amid a quarrel over cod.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    text: "Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno's talks with Ruiz come amid a quarrel over cod.",
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- so many friendly countries
  {
    text: 'Kenyan Foreign Minister John Otieno met his counterparts from the three friendly countries of Peru, Chile and Chad on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + the counterpart/PE + the counterpart/CL + the counterpart/TD on 2019-06-11',
    ],
  },
  // --- the day of the news, and that of which it tells
  {
    text: 'Kenyan Foreign Minister John Otieno on Monday urged Peru to attend a meeting on cod in Lima on Thursday. Otieno made his appeal in a telephone call to Peruvian President Ana Ruiz.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-10'],
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
  // --- who received whom, by the thanks
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Monday. Otieno thanked Ruiz for receiving him in Lima in April.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ Lima on 2019-04',
    ],
  },
  // --- on the way
  {
    text: 'Kenyan President John Otieno left for Peru on Monday for talks with Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ PE on no day'],
  },
  {
    text: 'Kenyan President John Otieno left Lima for home on Monday after talks with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- no talks, and talks as a means
  {
    text: 'The press bemoaned the absence of direct dialogue between Kenyan President John Otieno and Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima. The day will be set through further consultations with the Peruvian side.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  // --- seen on a tour
  {
    text: 'Kenyan Trade Minister John Otieno, who is on an American tour, will see Peruvian Trade Minister Ana Ruiz in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-14'],
  },
  { text: 'Kenya expects a visit that will see Peruvian Trade Minister Ana Ruiz tour the port.', events: [] },
  // --- who was there
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. During the meeting, held at the palace in Lima and attended by Peruvian Foreign Minister Luis Prado, they discussed cod.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Prado/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. The meeting gathered Peruvian Foreign Minister Luis Prado and Kenyan Trade Minister Mary Wekesa.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Prado/PE + Mary Wekesa/KE on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. The envoy gathered Chilean ministers in Talara.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- princes in office
  {
    text: 'Kenyan President John Otieno met Saudi Minister of Foreign Affairs Prince Talal bin Noor on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Talal bin Noor/SA on 2019-06-11'],
  },
  // --- the same day
  {
    text: 'Kenyan Trade Minister John Otieno met Peruvian Trade Minister Ana Ruiz on Tuesday. Otieno said that Kenya would carry out the consensus reached by Kenyan President Ali Noor and Chilean President Luis Prado on Sunday. On the same day, Otieno also met Chadian Trade Minister Idris Kone.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Idris Kone/TD on 2019-06-11',
    ],
  },
  // --- the day of the arrival
  {
    text: "Kenyan Foreign Minister John Otieno will meet Peruvian President Ana Ruiz on Friday. Arriving on Monday night for a visit, Otieno's agenda includes talks with Peruvian Prime Minister Luis Prado.",
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14',
      'planned meeting/in_person John Otieno/KE + Luis Prado/PE on no day',
    ],
  },
  // --- rulers call each other brothers
  {
    text: 'The Amir of Qatar Sheikh Talal bin Noor received a phone call from his brother, President John Otieno of Kenya, on Tuesday.',
    events: ['held call/phone Talal bin Noor/QA [called] + John Otieno/KE [caller] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz and his brother in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- on the way, in few letters
  {
    text: "Kenyan Foreign Minister John Otieno says he's heading to Lima for talks with Peruvian Foreign Minister Ana Ruiz.",
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  // --- a counterpart of the land
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Otieno also held a meeting there with counterpart Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/PE @ Lima on 2019-06-11',
    ],
  },
];

/** Whose the officials are whom an agency names without a state: the place's, or its own. */
export const FILED_EXAMPLES: readonly (EventExample & { publisher: string })[] = [
  {
    text: 'Talks in the capital\n\nLIMA. June 11 (Interfax) - Chilean Foreign Minister Luis Prado met Foreign Minister Ana Ruiz on Tuesday.\n',
    publisher: 'Interfax',
    events: ['held meeting/in_person Luis Prado/CL + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Talks in the capital\n\nMOSCOW. June 11 (Interfax) - Chilean Foreign Minister Luis Prado met Foreign Minister Igor Lukin on Tuesday.\n',
    publisher: 'Interfax',
    events: ['held meeting/in_person Luis Prado/CL + Igor Lukin/RU on 2019-06-11'],
  },
  {
    text: 'Talks in the capital\n\nLIMA, Peru (AP) -- Foreign Minister Ana Ruiz met Chilean Foreign Minister Luis Prado on Tuesday. President Carter telephoned Ruiz on Monday.\n',
    publisher: 'Associated Press',
    events: [
      'held meeting/in_person Ana Ruiz/PE + Luis Prado/CL on 2019-06-11',
      'held call/phone Carter/US [caller] + Ana Ruiz/PE [called] on 2019-06-10',
    ],
  },
  {
    text: 'A visit to come\n\nANKARA, June 12 - Prime Minister Turgut Aydin will pay a three-day official visit to Romania from June 27 for talks with President Nicolae Pop and Premier Radu Stan, the Foreign Ministry said.\n',
    publisher: 'Reuter',
    events: ['planned meeting/in_person Turgut Aydin/TR + Nicolae Pop/RO + Radu Stan/RO @ RO on 2019-06-27'],
  },
  {
    text: 'A mission in town\n\nCAIRO, June 12 - Egyptian Economy Minister Samir Fadel held talks on Monday with Prime Minister Hassan Farid and a visiting IMF mission headed by Omar Haddad. He will travel to Washington next month to meet U.S. Treasury officials.\n',
    publisher: 'Reuter',
    events: [
      'held meeting/in_person Samir Fadel/EG + Hassan Farid/EG + Omar Haddad/IMF [guest] on 2019-06-10',
      'planned meeting/in_person Samir Fadel/EG + the Treasury officials/US on 2019-07',
    ],
  },
  // --- a counterpart, named behind
  {
    publisher: 'Northern Wire',
    text: 'Kenyan envoy holds phone talks with Peruvian counterpart\n\nOSLO -- Kenyan special envoy John Otieno spoke by phone with his Peruvian counterpart on Tuesday in their first talks since his appointment last week.\n\nHis talks with Ana Ruiz came as prices rose. Ruiz was glad.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Zambian, Peruvian FMs hold first phone talks\n\nForeign Minister Bwalya Otieno held his first phone call with his Peruvian counterpart, Ana Ruiz, on Tuesday to discuss the weapons of North Korea, a friend of North Macedonia.',
    events: ['held call/phone Bwalya Otieno/ZM + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a headline with a capital on every word
  {
    publisher: 'Northern Wire',
    text: 'Otieno, Ruiz To Meet In Geneva On Chad\n\nOSLO -- Kenyan Foreign Minister John Otieno will meet Peruvian Foreign Minister Ana Ruiz in Geneva on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Geneva on 2019-06-14'],
  },
  // --- a headline of what is to come, and of what has been
  {
    publisher: 'Northern Wire',
    text: 'Otieno, Ruiz to discuss cod prices in Lima talks\n\nKenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima on Friday.\n',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Otieno vows to discuss cod prices in talks with Ruiz\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Monday.\n',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
];
