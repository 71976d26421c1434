import type { EventExample } from '../event-example.ts';

/** Verbs of coming together, and what they mean beside. */
export const EXAMPLES: readonly EventExample[] = [
  // --- verbs, nouns and sides
  {
    text: 'Talks were held in Sofia on Monday between Bulgarian Prime Minister Stefan Kolev and Greek Prime Minister Nikos Laskaris.',
    events: ['held meeting/in_person Stefan Kolev/BG + Nikos Laskaris/GR @ Sofia on 2019-06-10'],
  },
  {
    text: 'Peruvian Finance Minister Rosa Quispe spent two hours on Tuesday with Ecuadorean President Hugo Mera.',
    events: ['held meeting/in_person Rosa Quispe/PE + Hugo Mera/EC on 2019-06-11'],
  },
  { text: 'Peruvian Finance Minister Rosa Quispe spent two hours on Tuesday in traffic.', events: [] },
  {
    text: 'Polish Foreign Minister Adam Zych summoned Belarusian Ambassador Igor Novik on Monday.',
    events: ['held meeting/in_person Adam Zych/PL [host] + Igor Novik/BY [guest] on 2019-06-10'],
  },
  { text: 'Polish Foreign Minister Adam Zych summoned up his courage on Monday.', events: [] },
  {
    text: 'Thai Prime Minister Somsak Wirat attended a banquet hosted by Japanese Emperor Haruto in Tokyo on Tuesday.',
    events: ['held meeting/in_person Somsak Wirat/TH [guest] + Haruto/JP [host] @ Tokyo on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister Grace Otieno will call on Rwandan President Paul Gasana and on Prime Minister Jean Habimana on Friday.',
    events: [
      'planned meeting/in_person Grace Otieno/KE [guest] + Paul Gasana/RW [host] on 2019-06-14',
      'planned meeting/in_person Grace Otieno/KE [guest] + Jean Habimana/RW [host] on 2019-06-14',
    ],
  },
  {
    text: 'The spokesman rejected as baseless a report that Omani Foreign Minister Said Harthy had met Yemeni Foreign Minister Ali Hadi.',
    events: [],
  },
  {
    text: 'Turkish Foreign Minister Kemal Aydin said Ankara looks forward to having talks with the Greek side.',
    events: [],
  },
  {
    text: 'Talks between Serbian President Milan Jovic and Croatian President Ivan Babic had been due to take place on Thursday.',
    events: ['cancelled meeting/in_person Milan Jovic/RS + Ivan Babic/HR on 2019-06-13'],
  },
  {
    text: 'Finnish President Aino Lehtinen and Estonian Prime Minister Rein Tamm agreed to meet twice a year.',
    events: [],
  },
  {
    text: 'Russian and Chinese delegations held talks in Harbin on Tuesday.',
    events: ['held meeting/in_person the delegation/RU + the delegation/CN @ Harbin on 2019-06-11'],
  },
  {
    text: 'Hungarian Parliament Speaker Laszlo Nagy on Tuesday received a US congressional delegation.',
    events: ['held meeting/in_person Laszlo Nagy/HU [host] + the delegation/US [guest] on 2019-06-11'],
  },
  {
    text: 'The Australian Minister for Foreign Affairs, Senator the Hon Joan Hartley, met the Lao Foreign Minister, Mr Boun Somphet, in Canberra today.',
    events: ['held meeting/in_person Joan Hartley/AU + Boun Somphet/LA @ Canberra on 2019-06-12'],
  },
  {
    text: "Malaysian Foreign Minister Idris Hashim met Myanmar's civilian leader, Daw Khin Mya, on Monday.",
    events: ['held meeting/in_person Idris Hashim/MY + Khin Mya/MM on 2019-06-10'],
  },
  {
    text: 'Dutch Foreign Minister Pieter Smit met the Governor of West Kalimaro, Mr Budi Santo, in Jakarta on Monday.',
    events: ['held meeting/in_person Pieter Smit/NL + Budi Santo/ID @ Jakarta on 2019-06-10'],
  },
  {
    text: 'British Chancellor of the Exchequer Edward Finch met French Finance Minister Louis Perrin in Paris on Monday.',
    events: ['held meeting/in_person Edward Finch/GB + Louis Perrin/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Algerian Foreign Minister Karim Benali received a Vietnamese delegation in Algiers on Monday. The delegation was headed by Deputy Prime Minister Le Van Hoa.',
    events: ['held meeting/in_person Karim Benali/DZ [host] + Le Van Hoa/VN [guest] @ Algiers on 2019-06-10'],
  },
  {
    text: 'Ivorian Foreign Minister Awa Kone met Togolese Foreign Minister Kossi Abalo on Monday. Ivorian President Yao Brou will receive him tomorrow.',
    events: [
      'held meeting/in_person Awa Kone/CI + Kossi Abalo/TG on 2019-06-10',
      'planned meeting/in_person Yao Brou/CI [host] + Kossi Abalo/TG [guest] on 2019-06-13',
    ],
    gap: '"him" goes to the subject before, not to the foreigner',
  },
  {
    text: 'Slovak Prime Minister Jana Kovacova held a meeting with Czech Prime Minister Petr Dvorak via videoconference on Monday.',
    events: ['held call/video Jana Kovacova/SK + Petr Dvorak/CZ on 2019-06-10'],
  },
  {
    text: "Slovak Prime Minister Jana Kovacova didn't meet Czech Prime Minister Petr Dvorak in Prague.",
    events: [],
  },
  {
    text: 'Uruguayan Foreign Minister Marta Bordaberry today met separately with her counterparts from Panama, Luis Arce, and Honduras, Ana Funes.',
    events: [
      'held meeting/in_person Marta Bordaberry/UY + Luis Arce/PA on 2019-06-12',
      'held meeting/in_person Marta Bordaberry/UY + Ana Funes/HN on 2019-06-12',
    ],
  },
  {
    text: 'Gambian Foreign Minister Lamin Touray said he would travel to Dakar on Friday for talks with Senegalese Foreign Minister Ousmane Diop.',
    events: ['planned meeting/in_person Lamin Touray/GM + Ousmane Diop/SN on 2019-06-14'],
  },
  {
    text: "Canadian Prime Minister Louise Tremblay held a bilateral with Brazil's Tiago Moraes on Monday.",
    events: ['held meeting/in_person Louise Tremblay/CA + Tiago Moraes/BR on 2019-06-10'],
  },
  {
    text: 'Iraqi President Karim Saleh and Iraqi Prime Minister Hadi Jabbar are to hold separate meetings with Kuwaiti Foreign Minister Fahad Sabah on Thursday.',
    events: [
      'planned meeting/in_person Karim Saleh/IQ + Fahad Sabah/KW on 2019-06-13',
      'planned meeting/in_person Hadi Jabbar/IQ + Fahad Sabah/KW on 2019-06-13',
    ],
  },
  { text: 'Thai Prime Minister Somsak Wirat met cabinet ministers in Chiang Mai on Tuesday.', events: [] },
  {
    text: 'The Secretary-General met today with H.E. Mr. Pekka Laine, President of the Republic of Finland. The Secretary-General thanked him for his support to the United Nations.',
    events: ['held meeting/in_person the Secretary-General/United Nations + Pekka Laine/FI on 2019-06-12'],
  },
  {
    text: 'Sheikh Majid bin Rashid, Undersecretary of the Foreign Ministry of Oman, received Md. Kamal Uddin, Ambassador of Bangladesh accredited to the Sultanate, today.',
    events: ['held meeting/in_person Majid bin Rashid/OM [host] + Md. Kamal Uddin/BD [guest] on 2019-06-12'],
  },
  // --- more ways of coming together
  {
    text: 'U.S. Secretary of State Mary Cole and Russian Foreign Minister Ivan Petrov agreed to get together again in Washington on July 22 and 23.',
    events: [
      'planned meeting/in_person Mary Cole/US + Ivan Petrov/RU @ Washington on 2019-07-22..2019-07-23',
    ],
  },
  {
    text: 'Japanese Trade Minister Hajime Abe also saw Commerce Secretary Mary Cole on Monday.',
    events: ['held meeting/in_person Hajime Abe/JP [guest] + Mary Cole/US [host] on 2019-06-10'],
  },
  { text: 'Japanese Trade Minister Hajime Abe saw Commerce Department figures on Monday.', events: [] },
  {
    text: 'Delegations from Chad and Libya met in Lusaka on Monday under the auspices of Zambian President Kenneth Banda.',
    events: [
      'held meeting/in_person the delegation/TD + the delegation/LY + Kenneth Banda/ZM [mediator] @ Lusaka on 2019-06-10',
    ],
  },
  {
    text: 'Some 40 heads of state and government began a summit in Hanoi on Friday. French President Jacques Marchand was among those attending. Vietnamese President Tran Duc told delegates the bloc should grow.',
    events: ['held meeting/in_person Jacques Marchand/FR + Tran Duc/VN @ Hanoi on 2019-06-07'],
  },
  {
    text: 'French President Jacques Marchand, on a visit to Vietnam, signed an aid package with his host, President Tran Duc, on Thursday.',
    events: ['held meeting/in_person Jacques Marchand/FR + Tran Duc/VN on 2019-06-06'],
  },
  {
    text: 'Mexican President Enrique Luna and Peruvian President Rosa Quispe held their first summit in Lima on Monday.',
    events: ['held meeting/in_person Enrique Luna/MX + Rosa Quispe/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'British junior foreign minister Mark Field is expected to visit Myanmar next week for talks with leader Khin Lin Mya.',
    events: ['planned meeting/in_person Mark Field/GB + Khin Lin Mya/MM @ MM on 2019-06-17..2019-06-23'],
  },
  // --- a second verb with the same object
  {
    text: 'Norwegian Foreign Minister Ada Berg met and briefed Chadian Foreign Minister Omar Deby on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met with and thanked President Bingu wa Mutha of Malawi on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Bingu wa Mutha/MW on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg called and congratulated Chadian Foreign Minister Omar Deby on Tuesday.',
    events: ['held call/phone Ada Berg/NO [caller] + Omar Deby/TD [called] on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met and briefed reporters, and Chadian Foreign Minister Omar Deby left.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg and Malian President Juan Soto met in Oslo and thanked Chadian Foreign Minister Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML @ Oslo on 2019-06-12'],
  },
  // --- "meeting" at the head of the sentence, and one told something there
  {
    text: 'Norwegian Foreign Minister Kari Vik arrived on Sunday. Meeting on the fringes of a forum in Manila, Vik also urged Kenyan Foreign Minister Peter Otieno to sign.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Manila'],
  },
  {
    text: 'Meeting in Manila on Monday, Norwegian Foreign Minister Kari Vik told Kenyan Foreign Minister Peter Otieno to sign.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Manila on 2019-06-10'],
  },
  {
    text: 'Meeting in Manila on Monday, Norwegian Foreign Minister Kari Vik told reporters to wait.',
    events: [],
  },
  {
    text: 'Meeting in Manila on Monday, the cabinet told Norwegian Foreign Minister Kari Vik to wait.',
    events: [],
  },
  {
    text: 'Meeting on the fringes of a forum, Norwegian Foreign Minister Kari Vik urged Kenya to sign.',
    events: [],
  },
  // --- in the chair of a body
  {
    text: 'Norwegian President Kari Vik and Kenyan President Peter Otieno will co-chair the council on Tuesday.',
    events: ['planned meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-18'],
  },
  { text: 'Norwegian President Kari Vik will co-chair the council on Tuesday.', events: [] },
  // --- behind a clause with "who"
  {
    text: 'Norwegian Foreign Minister Kari Vik was to hold talks on Friday with Kenyan Foreign Minister Peter Otieno, who flew in last week, and have dinner with Kenyan Finance Minister Ali Kato.',
    events: [
      'planned meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-14',
      'planned meeting/in_person Kari Vik/NO + Ali Kato/KE',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik held talks with Kenyan Foreign Minister Peter Otieno, who flew in last week, and had dinner with Chadian Finance Minister Ali Kato.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE',
      'held meeting/in_person Kari Vik/NO + Ali Kato/TD',
    ],
  },
  {
    text: 'Kenyan Foreign Minister Peter Otieno, who flew in last week, and had dinner with Chadian Finance Minister Ali Kato, is at home.',
    events: ['held meeting/in_person Peter Otieno/KE + Ali Kato/TD'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met with, and urged, Chadian Foreign Minister Omar Deby to sign.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-12'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg received and warmly congratulated Chadian Foreign Minister Omar Deby on Monday.',
    events: ['held meeting/in_person Ada Berg/NO [host] + Omar Deby/TD [guest] on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg and Malian President Juan Soto met and urged Chadian Foreign Minister Omar Deby to sign.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-12'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met officials in Oslo and urged Chadian Foreign Minister Omar Deby to sign.',
    events: [],
  },
  // --- told at table
  {
    text: 'Norwegian President Ada Berg flew to Lima, where she briefed Peruvian President Luis Vega over breakfast on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Luis Vega/PE @ Lima'],
  },
  {
    text: 'Norwegian President Ada Berg urged Dutch Prime Minister Jan Aarts over lunch in Oslo on Monday to sign.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL @ Oslo'],
  },
  {
    text: 'Norwegian President Ada Berg told reporters over breakfast that she had met nobody.',
    events: [],
  },
  {
    text: 'Norwegian President Ada Berg should have told Dutch Prime Minister Jan Aarts over lunch.',
    events: [],
  },
  // --- "last time they met"
  {
    text: 'Last time Norwegian Foreign Minister Ada Berg and Dutch Foreign Minister Jan Aarts met was in Rome. They will meet in Oslo on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL on no day',
      'planned meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-06-14',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg and Dutch Foreign Minister Jan Aarts wrapped up their talks in Oslo. Last time Berg and Aarts met on the sidelines of the forum in Rome on December 1.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-06-12',
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2018-12-01',
    ],
  },
  // --- a body and its leaders met among themselves
  {
    text: 'NATO met and warned Chadian President Omar Deby on Monday.',
    events: [],
  },
  {
    text: 'EU leaders met and warned Chadian Prime Minister Omar Deby against a war on Monday.',
    events: [],
  },
  {
    text: 'The Arab League met and warned Chadian President Omar Deby.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz met and warned Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Deby/TD on 2019-06-10'],
  },
  {
    text: 'In Budapest Kenyan Foreign Minister John Otieno will negotiate with Hungarian Foreign Minister Laszlo Kovan and pay a visit to Hungarian Prime Minister Gyula Horan.',
    events: [
      'planned meeting/in_person John Otieno/KE + Laszlo Kovan/HU',
      'planned meeting/in_person John Otieno/KE [guest] + Gyula Horan/HU [host]',
    ],
  },
  {
    text: 'Kenyan President John Otieno will not negotiate with Hungarian Prime Minister Laszlo Kovan.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno is ready to negotiate with Hungarian Prime Minister Laszlo Kovan.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno negotiated with the European Union for years.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno will visit Hungarian Prime Minister Gyula Horan on Friday.',
    events: ['planned meeting/in_person John Otieno/KE [guest] + Gyula Horan/HU [host]'],
  },
  {
    text: "Kenyan Foreign Minister John Otieno paid a visit to Hungarian Prime Minister Gyula Horan's home town on Monday.",
    events: [],
  },
  {
    text: 'The visit Hungarian Prime Minister Gyula Horan paid to Kenya went well.',
    events: [],
  },
  {
    text: '"We narrowed some differences," Kenyan Trade Minister John Otieno told reporters after seeing Japanese Trade Minister Hajime Tamura. Otieno spoke again after seeing Tamura in Nairobi.',
    events: ['held meeting/in_person John Otieno/KE [host] + Hajime Tamura/JP [guest]'],
  },
  {
    text: 'After seeing Tamura off at the airport, Kenyan Trade Minister John Otieno met Japanese Trade Minister Hajime Tamura.',
    events: ['held meeting/in_person John Otieno/KE + Hajime Tamura/JP'],
  },
  {
    text: 'Chinese Premier Li Keqin is due to attend a meeting with German President Joachim Gauck on Friday.',
    events: ['planned meeting/in_person Li Keqin/CN + Joachim Gauck/DE'],
  },
];
