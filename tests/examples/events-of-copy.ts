import type { EventExample } from './events.ts';

/** Copy of news agencies: calls told by halves, courses of talks, press conferences, and what was called off beside. */
export const COPY_EXAMPLES: readonly EventExample[] = [
  // --- the hour of a call, told behind it
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz.\n\nThe conversation began at 9:30 p.m. Tuesday and lasted an hour.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz.\n\nThe talks took place on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz. Prices fell after 9:30 p.m. They will rise.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  // --- a call counted in apposition
  {
    text: 'Kenyan President John Otieno talked to Peruvian President Ana Ruiz during their video conference Friday, their first full-fledged talks since May.',
    events: ['held call/video John Otieno/KE + Ana Ruiz/PE on 2019-06-07'],
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
  // --- the press hears what was said
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met on Monday. The two leaders plan to hold a joint news conference on Sunday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- one event called off, and another not
  {
    text: "Kenyan Foreign Minister John Otieno and his Peruvian counterpart, Ana Ruiz, are scheduled to speak over the phone on Friday, after a previously arranged trip was put off at Peru's request.",
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  {
    text: 'A call between Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz on Friday was cancelled after a storm.',
    events: ['cancelled call John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  // --- courses of talks
  {
    text: 'Kenyan Foreign Minister John Otieno is in talks with his Peruvian counterpart, Ana Ruiz, over cod.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno called on Peru to promptly resume dialogue with Chile.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno on Monday reviewed the status of the thorny negotiations between Kenya and Peru on trade.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met on Monday. The two sides agreed to hold talks at an early date.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz spoke by phone on Monday. The two sides agreed to hold talks in Lima in July.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07',
    ],
  },
  // --- a call, and a meeting days before
  {
    text: 'The phone talks came days after foreign ministers of Kenya, Peru and Chile gathered in Lima for talks on cod.',
    events: [
      'held meeting/in_person the foreign minister/KE + the foreign minister/PE + the foreign minister/CL @ Lima',
    ],
  },
  // --- who consults for two countries
  {
    text: 'Kenyan Deputy Foreign Minister John Otieno and his Peruvian counterpart Ana Ruiz held a new round of political consultations between the two countries in Lima on Saturday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-08'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Monday. They had held talks in Oslo in early May.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-05',
    ],
  },
  // --- what a visit will see
  {
    text: 'OSLO -- Peruvian President Ana Ruiz is in Oslo. Kenyan President John Otieno arrived on Monday for a visit that will also see him tour a hospital.',
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
  // --- "yesterday's meeting" gives a day
  {
    text: 'OSLO -- Fish is dear.\n\nPresident John Otieno of Kenya held talks with Peruvian President Ana Ruiz without result. Officials designed yesterday’s talks as a feast.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nPresident John Otieno of Kenya held talks with Peruvian President Ana Ruiz on Monday. Officials designed yesterday’s fair as a feast.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- what opens with "In their talks"
  {
    text: 'OSLO -- Kenyan and Peruvian oil ministers said Sunday that oil was cheap.\n\nIn their talks in Lima, John Otieno of Kenya and Ana Ruiz of Peru agreed to wait. "The two sides agreed to decide during the next OPEC meeting on July 23."',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
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
  // --- a round, told as a whole and one by one
  {
    text: 'OSLO -- Kenyan Foreign Minister John Otieno has exchanged views with his Egyptian and Turkish counterparts on cod.\n\nOtieno held separate telephone conversations with Egyptian Foreign Minister Omar Said and his Turkish counterpart Ayla Demir on Tuesday.',
    events: [
      'held call/phone John Otieno/KE + Omar Said/EG on 2019-06-11',
      'held call/phone John Otieno/KE + Ayla Demir/TR on 2019-06-11',
    ],
  },
  // --- whose envoy it is
  {
    text: 'President Kojo Otieno on Monday met behind closed doors with the South African President’s Special Envoy, Mr Jeff Radeb, at the Presidential Villa, Abuja.',
    events: ['held meeting/in_person Kojo Otieno/NG + Jeff Radeb/ZA @ Abuja on 2019-06-10'],
  },
  // --- offices at the head of a government
  {
    text: "Kenyan Foreign Minister John Otieno met Malaysia's Minister in the Prime Minister's Department (Law and Reform), Datuk Seri Azlina Said, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Azlina Said/MY on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met a minister in the Prime Minister’s party on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the minister/null on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno paid a courtesy call on the Sultan of Brunei Sultan Hassan Bolkah on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Hassan Bolkah/BN [host] on 2019-06-11'],
  },
  // --- the land of another occasion
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on Monday in their talks on proposals made at the Iceland summit.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ nowhere on 2019-06-10'],
  },
  // --- what one plans to visit for
  {
    text: 'Kenyan Foreign Minister John Otieno plans to visit Lima early this month for a meeting with Peruvian Foreign Minister Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  // --- officials of whom one is named below
  {
    text: 'NAIROBI -- Peruvian Foreign Minister Ana Ruiz is on a tour.\n\nThe top Peruvian diplomat arrived in Nairobi on Saturday for talks with senior Kenyan officials.\n\nRuiz held a meeting with her Kenyan counterpart John Otieno at the Foreign Ministry.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Nairobi on 2019-06-08'],
  },
  {
    text: 'NAIROBI -- Peruvian Foreign Minister Ana Ruiz is on a tour.\n\nThe top Peruvian diplomat arrived in Nairobi on Saturday for talks with senior Kenyan officials.\n\nRuiz held a meeting with Chilean President John Soto on Sunday.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + the senior officials/KE @ Nairobi on 2019-06-08',
      'held meeting/in_person Ana Ruiz/PE + John Soto/CL on 2019-06-09',
    ],
  },
  // --- official talks of two states, chaired by those who met
  {
    text: 'NAIROBI -- Fish is dear.\n\nPresident Otieno Kato of Kenya received the President of Peru, Ana Ruiz, on Monday.\n\nSubsequently, official talks were held between the Republic of Kenya and the Republic of Peru. The Kenyan side was chaired by President Kato, while the Peruvian side was chaired by President Ruiz.',
    events: ['held meeting/in_person Otieno Kato/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10'],
  },
  // --- the minister of the lead, whom the other spoke with
  {
    text: "OSLO -- Kenya's foreign minister has met with his Peruvian counterpart in Nairobi, agencies reported.\n\nA report on Sunday said Peruvian Foreign Minister Ana Ruiz discussed cod with John Otieno. Otieno was glad.",
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi'],
  },
  // --- a counterpart with a state, named by the office below
  {
    text: "OSLO -- Fish is dear.\n\nKenya's foreign minister has met with his Peruvian counterpart in Nairobi.\n\nPeruvian Foreign Minister Ana Ruiz said cod was dear.",
    events: ['held meeting/in_person the foreign minister/KE + Ana Ruiz/PE @ Nairobi'],
  },
  {
    text: "OSLO -- Fish is dear.\n\nKenya's foreign minister has met with his Peruvian counterpart in Nairobi.\n\nChilean Foreign Minister Ana Ruiz said cod was dear, and so did Peruvian Trade Minister Juan Soto.",
    events: ['held meeting/in_person the foreign minister/KE + the counterpart/PE @ Nairobi'],
  },
  // --- the day and the town of another sentence or clause
  {
    text: 'NAIROBI -- Kenyan Foreign Minister John Otieno met his Peruvian counterpart Ana Ruiz in Nairobi on Wednesday.\n\n"Peru is glad," Otieno said.\n\nOn Thursday, the Peruvian minister is to be received by Speaker of the Senate Mary Wekesa.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-06-12',
      'planned meeting/in_person Mary Wekesa/KE [host] + Ana Ruiz/PE [guest] on 2019-06-13',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Sunday.\n\nIt was the first summit between the two since March, when they met in Bangkok on the fringes of a forum.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-09',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Bangkok on 2019-03',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Sunday.\n\nOtieno, who arrived on Saturday, is to meet Peruvian Foreign Minister Juan Soto before returning to Nairobi later in the day.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-09',
      'planned meeting/in_person John Otieno/KE [guest] + Juan Soto/PE [host] on 2019-06-09',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Sunday.\n\nOtieno was later to be received by Prime Minister Juan Soto of Peru before leaving.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-09',
      'planned meeting/in_person Juan Soto/PE [host] + John Otieno/KE [guest]',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nFormer Kenyan premier Yusuf Fuko met Chinese President Ana Ruiz in secret in May, and on Friday Kenyan national security adviser Shota Yachi held talks in Beijing with State Councillor Yang Jiechen.',
    events: [
      'held meeting/in_person Yusuf Fuko/KE + Ana Ruiz/CN @ nowhere on 2019-05',
      'held meeting/in_person Shota Yachi/KE + Yang Jiechen/CN @ Beijing on 2019-06-07',
    ],
  },
  {
    text: 'OSLO -- Kyrgyz President Roza Otun will meet Russian President Igor Lukin in Moscow on Friday.\n\nOtun will also attend a session of the CIS Council in St. Petersburg and have a meeting with Russian Prime Minister Juri Orlov on its sidelines.',
    events: [
      'planned meeting/in_person Roza Otun/KG + Igor Lukin/RU @ Moscow on 2019-06-14',
      'planned meeting/in_person Roza Otun/KG + Juri Orlov/RU @ St. Petersburg',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Chinese President Ana Ruiz on Sunday.\n\nThe 25-minute meeting in Beijing came on the sidelines of a forum.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/CN @ Beijing on 2019-06-09'],
  },
  // --- presidents are no foreign ministers
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz met in Lima on Monday. The two will carry out the agreements reached at the talks of the presidents of the two countries in Oslo on May 13.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- heads of firms
  {
    text: 'Kenyan Prime Minister John Otieno visited Moscow last week, where he met with Zarneft head Igor Lukin.',
    events: ['held meeting/in_person John Otieno/KE + Igor Lukin/Zarneft @ Moscow'],
  },
  {
    text: 'Kenyan Prime Minister John Otieno met Police chief Igor Lukin of Peru on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Igor Lukin/PE on 2019-06-10'],
  },
  // --- met apart, with the time behind
  {
    text: 'Kenyan Finance Minister John Otieno met Peruvian Finance Minister Ana Ruiz and French Finance Minister Paul Ballard separately this morning.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-12',
      'held meeting/in_person John Otieno/KE + Paul Ballard/FR on 2019-06-12',
    ],
  },
];
