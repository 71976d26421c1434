import type { EventExample } from '../event-example.ts';

/** Who attended, sat in or brought the sides together. */
export const EXAMPLES: readonly EventExample[] = [
  // --- who attends an assembly in a town is there; a former minister calls today
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meetings\n\nForeign Minister Amadu Kone, who is accompanying President Sani Bello at the General Assembly in New York, held a series of meetings. In his meeting with Chadian Foreign Minister Moussa Abba, trade was discussed.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD @ New York on 2019-06-12'],
  },
  {
    publisher: 'President’s Office of the Republic of Maldives',
    text: 'Call\n\nH.E. Ranil Wick, the former Prime Minister of Sri Lanka, has paid a courtesy call on H.E. Vice President Faisal Nas.\n',
    events: ['held meeting/in_person Ranil Wick/LK [guest] + Faisal Nas/MV [host] on 2019-06-12'],
  },
  // --- an occasion that another hosts or attends as well
  {
    publisher: 'New Zealand Government',
    text: 'Visit\n\nForeign Minister Ana Blake will attend the Pacific-France Summit, hosted by French President Luc Moreau, in Nice on Monday.\n',
    events: ['planned meeting/in_person Ana Blake/NZ [guest] + Luc Moreau/FR [host] @ Nice on 2019-06-17'],
  },
  {
    publisher: 'New Zealand Government',
    text: 'Visit\n\nForeign Minister Ana Blake took part in the summit convened by French President Luc Moreau.\n',
    events: ['held meeting/in_person Ana Blake/NZ [guest] + Luc Moreau/FR [host]'],
  },
  {
    publisher: 'New Zealand Government',
    text: 'Visit\n\nForeign Minister Ana Blake co-chaired the Joint Ministerial Commission alongside Indonesian Foreign Minister Sugi in Jakarta.\n',
    events: ['held meeting/in_person Ana Blake/NZ + Sugi/ID @ Jakarta'],
  },
  {
    publisher: 'New Zealand Government',
    text: 'Visit\n\nForeign Minister Ana Blake attended the summit in Oslo alongside Defence Minister Tim Wallis. She attended the conference hosted by the University of Oslo.\n',
    events: [],
  },
  // --- two who attended, and what they will do
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato held talks on Tuesday. Kenyan Foreign Minister Ruth Wanjiku and Ugandan Foreign Minister Moses Okello, who attended the talks, will hold a meeting in Lima in August.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG + Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
      'planned meeting/in_person Ruth Wanjiku/KE + Moses Okello/UG @ Lima on 2019-08',
    ],
  },
  // --- one who attended along with another
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. "They got on," said Kenyan Foreign Minister Ruth Wanjiku, who attended along with Ugandan Foreign Minister Moses Okello.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG + Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. "I liked school," said Kenyan Foreign Minister Ruth Wanjiku, who attended one in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- who attended the meeting with one of several
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno met Peruvian Prime Minister Juan Soto on Wednesday. Foreign Minister Rose Akello of Kenya attended the session with Soto.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Juan Soto/PE + Rose Akello/KE on 2019-06-12',
    ],
  },
  // --- officials of a state who were there
  {
    text: 'Chilean Foreign Minister Luis Vega paid a courtesy call on Peruvian President Juan Soto on Tuesday. Peruvian officials present during the call were Trade Minister Rosa Cruz and Health Minister Pedro Lara.',
    events: [
      'held meeting/in_person Luis Vega/CL [guest] + Juan Soto/PE [host] + Rosa Cruz/PE + Pedro Lara/PE on 2019-06-11',
    ],
  },
  {
    text: 'Chilean Foreign Minister Luis Vega paid a courtesy call on Peruvian President Juan Soto on Tuesday. Peruvian officials were present during the call.',
    events: ['held meeting/in_person Luis Vega/CL [guest] + Juan Soto/PE [host] on 2019-06-11'],
  },
  // --- "joining A were B and C"
  {
    text: 'Peruvian Economy Minister Juan Soto met Kenyan President John Otieno on Tuesday. Joining Soto were Peruvian Finance Secretary Pablo Lara and Trade Minister Rosa Cruz.',
    events: [
      'held meeting/in_person Juan Soto/PE + John Otieno/KE + Pablo Lara/PE + Rosa Cruz/PE on 2019-06-11',
    ],
  },
  // --- officials of both countries who were present end the list of those who were
  {
    text: 'Kenyan President John Otieno held talks with his Ugandan counterpart Paul Okello in Kampala on Tuesday. During the meeting, Minister for Foreign Affairs Peter Wekesa, Ugandan Foreign Minister Sam Otim and other officials from both the countries were present.',
    events: [
      'held meeting/in_person John Otieno/KE + Paul Okello/UG + Peter Wekesa/KE + Sam Otim/UG @ Kampala on 2019-06-11',
    ],
  },
  // --- who was in the delegation, who attended, and whose dinner it was
  {
    text: 'Cuban Foreign Minister Raul Ortiz met Omani Foreign Minister Said Harthy in Muscat on Monday. The delegation accompanying the Cuban minister included Deputy Foreign Minister Ana Vega.',
    events: ['held meeting/in_person Raul Ortiz/CU + Said Harthy/OM + Ana Vega/CU @ Muscat on 2019-06-10'],
  },
  {
    text: 'Cuban Foreign Minister Raul Ortiz met Omani Foreign Minister Salim Harthy in Muscat on Monday. The agenda included Minister Ana Vega.',
    events: ['held meeting/in_person Raul Ortiz/CU + Salim Harthy/OM @ Muscat on 2019-06-10'],
  },
  {
    text: 'Kazakh Foreign Minister Erlan Omarov had talks with Belarusian Foreign Minister Pavel Makar on Monday. Taking part in the talks was also Belarusian Industry Minister Vitaly Volk.',
    events: ['held meeting/in_person Erlan Omarov/KZ + Pavel Makar/BY + Vitaly Volk/BY on 2019-06-10'],
  },
  {
    text: 'Turkish Foreign Minister Ali Kaya met Polish Foreign Minister Adam Zych on Monday. He also attended a working dinner hosted by NATO Secretary General Ole Brandt.',
    events: [
      'held meeting/in_person Ali Kaya/TR + Adam Zych/PL on 2019-06-10',
      'held meeting/in_person Ali Kaya/TR [guest] + Ole Brandt/NATO [host]',
    ],
  },
  {
    text: 'Omani Sultan Tariq bin Said met Cuban Foreign Minister Raul Ortiz on Monday.',
    events: ['held meeting/in_person Tariq bin Said/OM + Raul Ortiz/CU on 2019-06-10'],
  },
  // --- taking part from one side
  {
    text: 'Russian President Ivan Petrov and US President Donald Reed held talks on Monday. Taking part in the talks from the Russian side were Prime Minister Oleg Orlov and Foreign Minister Igor Volkov.',
    events: [
      'held meeting/in_person Ivan Petrov/RU + Donald Reed/US + Oleg Orlov/RU + Igor Volkov/RU on 2019-06-10',
    ],
  },
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
  // --- who brought them together and who sat in
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The talks were mediated by the secretary general of the OAS, Paul Grant.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Paul Grant/OAS [mediator] @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The truce was brokered by Chilean Foreign Minister Juan Soto.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean Foreign Minister Juan Soto attended as an observer.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean Foreign Minister Juan Soto sat in on the talks.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean Foreign Minister Juan Soto sent an observer.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz, who arrived in Nairobi on Monday on a three-day visit accompanied by Foreign Minister Juan Soto. Kenyan Foreign Minister Grace Mwangi had a separate meeting with Soto.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE [guest] + Juan Soto/PE',
      'held meeting/in_person Grace Mwangi/KE + Juan Soto/PE',
    ],
  },
  // --- who came in whose place, who brought them together
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean President Juan Soto did not attend, sending Foreign Minister Luis Vega instead.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Vega/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean President Juan Soto was sending Foreign Minister Luis Vega to Nairobi.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz signed a pact in Santiago on Tuesday. Chilean President Juan Soto, who mediated the two-hour negotiations, said he was happy.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL [mediator] @ Santiago on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean opposition leader Juan Soto, who is to become prime minister under the pact, was also present.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  // --- a ceremony with guests, rivals, meals to come
  {
    text: 'Sudanese President Omar Bakri and his Chadian counterpart Idris Moussa signed a deal on Tuesday at a ceremony in the Ethiopian capital attended by Ethiopian Prime Minister Hailu Desta.',
    events: ['held meeting/in_person Omar Bakri/SD + Idris Moussa/TD + Hailu Desta/ET on 2019-06-11'],
  },
  {
    text: 'Sudanese President Omar Bakri met his Chadian counterpart Idris Moussa in Nairobi on Tuesday. The rivals had last met in July 2018.',
    events: [
      'held meeting/in_person Omar Bakri/SD + Idris Moussa/TD @ Nairobi on 2019-06-11',
      'held meeting/in_person Omar Bakri/SD + Idris Moussa/TD on 2018-07',
    ],
  },
  {
    text: 'US Secretary of State Anna Price was to dine with Israeli Foreign Minister Dan Levy on Thursday.',
    events: ['planned meeting/in_person Anna Price/US + Dan Levy/IL on 2019-06-13'],
  },
  {
    text: 'Greek Foreign Minister Nikos Papas and his Turkish counterpart Ismail Cemal agreed on Tuesday in an exchange of letters to open a dialogue on trade.',
    events: [],
  },
  {
    text: 'Japanese Farm Minister Jun Kato met U.S. Trade Representative Clay Yarrow in Kashikono, central Japan, on Sunday.',
    events: ['held meeting/in_person Jun Kato/JP + Clay Yarrow/US @ Kashikono on 2019-06-09'],
  },
  // --- who sat in is of the state last told in the row
  {
    text: "Russian President Ivan Orlov met Turkish President Recep Kaya in Sochi. Turkey's Foreign Minister Mevlut Demir, Defense Minister Hulusi Akin and intelligence chief Hakan Ates as well as Russian Foreign Minister Sergey Popov and Defense Minister Pavel Zhukov attended the talks.",
    events: [
      'held meeting/in_person Ivan Orlov/RU + Recep Kaya/TR + Mevlut Demir/TR + Hulusi Akin/TR + Hakan Ates/TR + Sergey Popov/RU + Pavel Zhukov/RU',
    ],
  },
  {
    text: 'Russian President Ivan Orlov met Turkish President Recep Kaya in Sochi. The talks were attended by Russian Foreign Minister Sergey Popov and Turkish Foreign Minister Mevlut Demir, as well as Defense Ministers Pavel Zhukov and Hulusi Akin.',
    events: [
      'held meeting/in_person Ivan Orlov/RU + Recep Kaya/TR + Sergey Popov/RU + Mevlut Demir/TR + Pavel Zhukov/TR + Hulusi Akin/TR',
    ],
  },
  // --- another meeting than the one told of
  {
    text: 'Kenyan President John Otieno met Peruvian President Luis Soto in Nairobi on Monday.\n\nUgandan Minister Ana Kato arrived from Vienna, where she took part in a meeting of the council of ministers.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Luis Soto in Nairobi on Monday. Ugandan Minister Ana Kato took part in the meeting.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE + Ana Kato/UG @ Nairobi on 2019-06-10'],
  },
];
