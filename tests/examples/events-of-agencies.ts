import type { EventExample } from './events.ts';

/** How agencies of other decades and the ministries of other states tell of events. */
export const AGENCY_EXAMPLES: readonly EventExample[] = [
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
  // --- a date of one's own behind the second verb of a sentence
  {
    text: 'Thai Foreign Minister Anan Suk met Lao President Kham Sida on Monday and held talks with Vietnamese Prime Minister Tran Duc on Tuesday.',
    events: [
      'held meeting/in_person Anan Suk/TH + Kham Sida/LA on 2019-06-10',
      'held meeting/in_person Anan Suk/TH + Tran Duc/VN on 2019-06-11',
    ],
  },
  {
    text: 'On Monday Thai Foreign Minister Anan Suk flew to Hanoi and met Vietnamese Prime Minister Tran Duc.',
    events: ['held meeting/in_person Anan Suk/TH + Tran Duc/VN on 2019-06-10'],
  },
  // --- "the same hotel", "later in the day" beside what is to come
  {
    text: 'Fijian Prime Minister Jone Vula met Chilean President Tomas Araya on Monday at a Lima hotel. Vula told him that he would raise the matter when he meets Tongan Prime Minister Sione Taufa in Apia next Thursday. Vula also held talks with Peruvian President Rosa Quispe at the same hotel later in the day.',
    events: [
      'held meeting/in_person Jone Vula/FJ + Tomas Araya/CL @ Lima on 2019-06-10',
      'planned meeting/in_person Jone Vula/FJ + Sione Taufa/TO @ Apia on 2019-06-13',
      'held meeting/in_person Jone Vula/FJ + Rosa Quispe/PE @ Lima on 2019-06-10',
    ],
  },
  // --- surnames that are words, and whose envoy someone is
  {
    text: "Mongolian President Bat Erdene met South Korean President Park Jae-in's special envoy Lim Min-su on Monday. On Friday he will hold talks with President Park himself.",
    events: [
      'held meeting/in_person Bat Erdene/MN + Lim Min-su/KR on 2019-06-10',
      'planned meeting/in_person Bat Erdene/MN + Park Jae-in/KR on 2019-06-14',
    ],
  },
  {
    text: 'Mongolian Prime Minister Dorj Gan met Park Jun-ho, foreign minister of the Republic of Korea, on Monday.',
    events: ['held meeting/in_person Dorj Gan/MN + Park Jun-ho/KR on 2019-06-10'],
  },
  // --- regions as places, the outskirts of a town
  {
    text: "Lao Foreign Minister Boun Somphet met Chinese Vice Premier Hu Dalin in east China's Jiangsu Province on Monday.",
    events: ['held meeting/in_person Boun Somphet/LA + Hu Dalin/CN @ CN on 2019-06-10'],
  },
  {
    text: "Lao Foreign Minister Boun Somphet met Chinese Vice Premier Hu Dalin in southwest China's Chongqing Municipality on Monday.",
    events: ['held meeting/in_person Boun Somphet/LA + Hu Dalin/CN @ Chongqing on 2019-06-10'],
  },
  {
    text: 'Polish Foreign Minister Adam Zych and Czech Foreign Minister Petr Malik met on the outskirts of Brno on Monday.',
    events: ['held meeting/in_person Adam Zych/PL + Petr Malik/CZ @ Brno on 2019-06-10'],
  },
  {
    text: 'Polish Foreign Minister Adam Zych and Czech Foreign Minister Petr Malik held talks lasting about 40 minutes at a Brno hotel on Monday.',
    events: ['held meeting/in_person Adam Zych/PL + Petr Malik/CZ @ Brno on 2019-06-10'],
  },
  // --- a round of meetings told of in general, and who was in all of them
  {
    text: 'Turkish President Kemal Demir on Monday met with leaders of several countries. Demir separately received Kosovan President Arben Krasniqi and Serbian President Milan Jovic. Turkish Foreign Minister Ali Kaya was also present in the meetings.',
    events: [
      'held meeting/in_person Kemal Demir/TR [host] + Arben Krasniqi/XK [guest] + Ali Kaya/TR on 2019-06-10',
      'held meeting/in_person Kemal Demir/TR [host] + Milan Jovic/RS [guest] + Ali Kaya/TR on 2019-06-10',
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
  // --- offices in a party named by its state, and its organs
  {
    text: "Omani Premier Said Harthy met with Vong Sisay, general secretary of the Lao People's Harvest Party Central Committee and Lao president, in Muscat on Monday.",
    events: ['held meeting/in_person Said Harthy/OM + Vong Sisay/LA @ Muscat on 2019-06-10'],
  },
  {
    text: 'Li Wen, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee and director of the Office of the Fisheries Commission of the CPC Central Committee, met with Omani Foreign Minister Said Harthy in Muscat on Monday.',
    events: ['held meeting/in_person Li Wen/CN + Said Harthy/OM @ Muscat on 2019-06-10'],
  },
  // --- those above the ministers who met
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. The two sides agreed to implement the consensus reached by the two heads of state in their meeting on February 16.',
    events: [
      'held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10',
      'held meeting/in_person the head of state/CN + the head of state/FR on 2019-02-16',
    ],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. Wang said that the two presidents met in Bali last November.',
    events: [
      'held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10',
      'held meeting/in_person the president/CN + the president/FR @ Bali on 2018-11',
    ],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. They discussed preparations for a meeting of the two presidents in June.',
    events: [
      'held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10',
      'planned meeting/in_person the president/CN + the president/FR on 2019-06',
    ],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. The two presidents should meet more often, Wang said.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. The two leaders discussed cod.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Chinese President Li Wen met French President Paul Roux in Paris on Monday. The two presidents last met in Bali in November.',
    events: [
      'held meeting/in_person Li Wen/CN + Paul Roux/FR @ Paris on 2019-06-10',
      'held meeting/in_person Li Wen/CN + Paul Roux/FR @ Bali on 2018-11',
    ],
  },
  // --- looked forward to, by day or town
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg said she was looking forward to meeting Chilean President Tomas Araya in Lima next week.',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Lima on 2019-06-17..2019-06-23'],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. She looked forward to meeting him again in the near future.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Roux, the first French foreign minister to visit Chad since 1985, met Chadian President Idriss Hamad on Monday.',
    events: ['held meeting/in_person Roux/FR + Idriss Hamad/TD on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya, Foreign Minister Luis Rojas and other members of the cabinet in Santiago on Monday.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Luis Rojas/CL @ Santiago on 2019-06-10',
    ],
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
  // --- who comes with whom, by a pronoun
  {
    text: 'British Foreign Secretary Anna Hale met Bhutanese Foreign Minister Dorji Tashi in London on Monday. Minister Tashi is on a visit to London. He is accompanied by Education Minister Pema Choki.',
    events: ['held meeting/in_person Anna Hale/GB + Dorji Tashi/BT + Pema Choki/BT @ London on 2019-06-10'],
  },
  // --- good offices that are only offered
  {
    text: 'Omani Sultan Said Harthy spoke by phone with Cuban President Raul Ortiz on Monday. Harthy expressed readiness to facilitate talks between the sides.',
    events: ['held call/phone Said Harthy/OM + Raul Ortiz/CU on 2019-06-10'],
  },
  // --- talks reported to someone, and presidents met in their capitals
  {
    text: 'Omani Sultan Said Harthy met Cuban President Raul Ortiz in Muscat on Monday. Ortiz briefed Harthy on his talks in Nairobi with Kenyan President John Otieno.',
    events: [
      'held meeting/in_person Said Harthy/OM + Raul Ortiz/CU @ Muscat on 2019-06-10',
      'held meeting/in_person Raul Ortiz/CU + John Otieno/KE @ Nairobi on no day',
    ],
  },
  {
    text: 'Omani Sultan Said Harthy met Cuban President Raul Ortiz in Muscat on Monday. They discussed prospects for peace talks with Kenya.',
    events: ['held meeting/in_person Said Harthy/OM + Raul Ortiz/CU @ Muscat on 2019-06-10'],
  },
  {
    text: 'Omani Sultan Said Harthy met Cuban President Raul Ortiz in Muscat on Monday. Ortiz arrived from Nairobi, where he held talks with President John Otieno. U.S. officials praised him.',
    events: [
      'held meeting/in_person Said Harthy/OM + Raul Ortiz/CU @ Muscat on 2019-06-10',
      'held meeting/in_person Raul Ortiz/CU + John Otieno/KE @ Nairobi on no day',
    ],
  },
  // --- brackets behind a name
  {
    text: 'Omani Sultan Tariq Salem (Abuda) and Cuban President Raul Ortiz agreed to buy cod at a meeting on Monday. Abuda also met Kenyan President John Otieno.',
    events: [
      'held meeting/in_person Tariq Salem/OM + Raul Ortiz/CU on 2019-06-10',
      'held meeting/in_person Tariq Salem/OM + John Otieno/KE',
    ],
  },
  {
    text: 'Omani Sultan Tariq Salem (left) and Cuban President Raul Ortiz (right) agreed to buy cod at a meeting on Monday.',
    events: ['held meeting/in_person Tariq Salem/OM + Raul Ortiz/CU on 2019-06-10'],
  },
  // --- heads of two delegations
  {
    text: 'Talks were held in Geneva on Monday between the heads of the Cuban and Omani delegations, Raul Ortiz and Said Harthy.',
    events: ['held meeting/in_person Raul Ortiz/CU + Said Harthy/OM @ Geneva on 2019-06-10'],
  },
  {
    text: 'The heads of the Cuban and Omani fishing firms, Raul Ortiz and Said Harthy, met in Geneva on Monday.',
    events: [],
  },
  // --- who serves the head of a body
  {
    text: "Omani Foreign Minister Said Badri and UN Secretary General's Special Envoy for Chad Martin Lund met in Muscat on Monday.",
    events: ['held meeting/in_person Said Badri/OM + Martin Lund/UN @ Muscat on 2019-06-10'],
  },
  {
    text: 'Omani Foreign Minister Said Badri met the UN Secretary-General in Muscat on Monday.',
    events: ['held meeting/in_person Said Badri/OM + the Secretary-General/UN @ Muscat on 2019-06-10'],
  },
  // --- the Kremlin was the Soviet Union's
  {
    text: 'MOSCOW, June 12, 1987 - British Foreign Secretary Ann Hill met Kremlin leader Mikhail Orlov on Thursday.',
    events: ['held meeting/in_person Ann Hill/GB + Mikhail Orlov/SU on 1987-06-11'],
  },
  {
    text: 'MOSCOW, June 12, 2007 - British Foreign Secretary Ann Hill met Kremlin leader Mikhail Orlov on Monday.',
    events: ['held meeting/in_person Ann Hill/GB + Mikhail Orlov/RU on 2007-06-11'],
  },
  // --- several days of talks
  {
    text: 'Zambian Foreign Minister Mary Banda ended three days of talks with Chadian President Juan Soto in Oslo on Tuesday.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Oslo on 2019-06-09..2019-06-11'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda left Oslo on Tuesday after a two-day meeting with Chadian President Juan Soto.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Oslo on 2019-06-10..2019-06-11'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda left Oslo on Tuesday after a meeting in Vienna with Chadian President Juan Soto.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Vienna on 2019-06-11'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda and Chadian President Juan Soto opened two days of talks in Oslo on Tuesday.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Oslo on 2019-06-11..2019-06-12'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda ended a three-day visit on Tuesday after a meeting with Chadian President Juan Soto.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD on 2019-06-11'],
  },
  // --- conversations with two are two
  {
    text: 'Kenyan President John Otieno had telephone conversations with French President Jean Roux and German Chancellor Karl Bauer on Tuesday.',
    events: [
      'held call/phone John Otieno/KE + Jean Roux/FR on 2019-06-11',
      'held call/phone John Otieno/KE + Karl Bauer/DE on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno had a telephone conversation with French President Jean Roux and German Chancellor Karl Bauer on Tuesday.',
    events: ['held call/phone John Otieno/KE + Jean Roux/FR + Karl Bauer/DE on 2019-06-11'],
  },
  {
    text: 'Two telephone conversations took place on Tuesday between French President Jean Roux and German Chancellor Karl Bauer.',
    events: ['held call/phone Jean Roux/FR + Karl Bauer/DE on 2019-06-11'],
  },
  // --- a president is no minister's counterpart
  {
    text: 'Kenyan Foreign Minister Mary Banda met her counterparts from Ghana and Rwanda in Kigali on Tuesday. Banda also called on Rwandan President Paul Habi.',
    events: [
      'held meeting/in_person Mary Banda/KE + the counterpart/GH + the counterpart/RW @ Kigali on 2019-06-11',
      'held meeting/in_person Mary Banda/KE [guest] + Paul Habi/RW [host] @ Kigali on 2019-06-11',
    ],
  },
  // --- whoever is spoken of in a quotation is not whom the writer goes on about
  {
    text: 'Kenyan Foreign Minister Peter Banda met Ugandan President Amos Kato in Kigali on Tuesday. "Warm words from Minister Vincent Habi of Rwanda," he tweeted. He also met Peruvian President Ana Ruiz there.',
    events: [
      'held meeting/in_person Peter Banda/KE + Amos Kato/UG @ Kigali on 2019-06-11',
      'held meeting/in_person Peter Banda/KE + Ana Ruiz/PE @ Kigali on 2019-06-11',
    ],
  },
  // --- who called the meeting, and the day that is told more exactly
  {
    text: 'Kenyan President John Otieno met Ugandan President Amos Kato in Kigali last year. The meeting on 21 January 2018 was convened by US Secretary of State Ann Hill.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG + Ann Hill/US @ Kigali on 2018-01-21'],
  },
  // --- in talks with two at once
  {
    text: 'LIMA, June 12 - Kenyan Defence Secretary John Otieno, on a two-day visit, urged Peru to buy cod. Otieno made the appeal in talks with Prime Minister Ana Ruiz and Defence Minister Luis Quispe.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Quispe/PE on 2019-06-12'],
  },
  // --- whoever heads a delegation is of its state
  {
    text: 'The two sides were close to an accord following talks in Washington on Tuesday between U.S. officials and a Peruvian delegation headed by Deputy Trade Minister Luis Quispe.',
    events: ['held meeting/in_person the officials/US + Luis Quispe/PE @ Washington on 2019-06-11'],
  },
  // --- an apostrophe inside a name
  {
    text: "Kenyan President John Otieno met Iraqi Prime Minister Hassan Rabi' al-Jabri in Baghdad on Tuesday.",
    events: ["held meeting/in_person John Otieno/KE + Hassan Rabi' al-Jabri/IQ @ Baghdad on 2019-06-11"],
  },
  // --- the talks that will go on
  {
    text: 'Kenyan President John Otieno held talks with Ugandan President Amos Kato in Oslo on Tuesday. The talks were to resume in Nairobi on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Amos Kato/UG @ Nairobi on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan President John Otieno held talks with Ugandan President Amos Kato in Oslo on Tuesday. The talks will continue as long as needed.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-11'],
  },
  // --- one more meeting of a visit, told in passing
  {
    text: 'LIMA, June 12 - Kenyan President John Otieno held talks with Peruvian Prime Minister Ana Ruiz in Lima on Tuesday. They agreed on cod. Otieno, who also met Defence Minister Luis Quispe, said fish was dear.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Quispe/PE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'LIMA, June 12 - Kenyan President John Otieno held talks with Peruvian Prime Minister Ana Ruiz in Lima on Tuesday. They agreed on cod. Otieno, who has also met Chilean President Juan Soto, said fish was dear.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Juan Soto/CL on 2019-06-11',
    ],
  },
  // --- three envoys whom the next sentence names
  {
    text: 'The nuclear envoys of Peru, Chile and Kenya met in Oslo on Tuesday. Juan Soto, special representative for peace, and his Chilean and Kenyan counterparts, Luis Vega and John Otieno, said that it had rained.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL + John Otieno/KE @ Oslo on 2019-06-11'],
  },
  // --- a king and a president of one name
  {
    text: 'King Hassan of Jordan arrived in Baghdad on Tuesday for talks with President Karim Hassan. The King met Syrian President Hafez Nassar in Damascus last week. Iraq has broken with Syria.',
    events: [
      'held meeting/in_person Hassan/JO + Karim Hassan/IQ @ Baghdad on 2019-06-11',
      'held meeting/in_person Hassan/JO + Hafez Nassar/SY @ Damascus on 2019-06-03..2019-06-09',
    ],
  },
  // --- other ministers of the same two states
  {
    text: "Peru and Chile agreed on cod following a meeting between their foreign ministers. Juan Soto and Luis Vega met in Oslo on Tuesday. The two countries' defence ministers had met in the Norwegian capital last week.",
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-11',
      'held meeting/in_person the defence minister/PE + the defence minister/CL @ Oslo on 2019-06-03..2019-06-09',
    ],
  },
  // --- the short form of a body inside an office
  {
    text: 'Peruvian President Ana Ruiz received Kenyan President John Otieno in Lima on Tuesday. Foreign Minister Luis Quispe, National Fisheries Organization (NFO) Director Juan Soto and chief presidential adviser Luis Vega were also present.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] + Luis Quispe/PE + Juan Soto/PE + Luis Vega/PE @ Lima on 2019-06-11',
    ],
  },
  // --- a surname that looks like a numeral
  {
    text: 'Chinese President Xi Wenhai arrived in Lima on Tuesday. Xi met Peruvian President Ana Ruiz there.',
    events: ['held meeting/in_person Xi Wenhai/CN + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- one surname, written in two ways
  {
    text: 'Ukrainian President Olena Bondarskyy spoke. Last week, Bondarsky met German Chancellor Karl Bauer in Berlin.',
    events: ['held meeting/in_person Olena Bondarskyy/UA + Karl Bauer/DE @ Berlin on 2019-06-03..2019-06-09'],
  },
  {
    text: 'Armenian Prime Minister Levon Sarkisyan spoke. Last week, Sarkisian met German Chancellor Karl Bauer in Berlin. Sarkisov was not there.',
    events: ['held meeting/in_person Levon Sarkisyan/AM + Karl Bauer/DE @ Berlin on 2019-06-03..2019-06-09'],
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
  // --- talks that came ahead of what is to come
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met in Oslo. The talks on Monday came ahead of a meeting of the council in Lima next month.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-10'],
  },
  // --- in whose capital one speaks
  {
    text: 'Norwegian President Ola Berg met Peruvian President Ana Ruiz on Tuesday. In Nairobi, President John Otieno spoke by telephone with Chilean President Eva Araya.',
    events: [
      'held meeting/in_person Ola Berg/NO + Ana Ruiz/PE on 2019-06-11',
      'held call/phone John Otieno/KE + Eva Araya/CL',
    ],
  },
  {
    text: 'In Nairobi, President Ana Ruiz met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/null + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- "is to meet … at a summit" is one plan
  {
    text: 'Kenyan President John Otieno is to meet Peruvian President Ana Ruiz at the G8 summit in Oslo on June 20.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-20'],
  },
  // --- a counterpart is of the same sort of office
  {
    text: "Kenyan Foreign Minister John Otieno met the head of Libya's Presidential Council, Salim Qadir, in Oslo on Monday. Separately, Kenyan Defence Minister Grace Mboya received her Libyan counterpart in Nairobi.",
    events: [
      'held meeting/in_person John Otieno/KE + Salim Qadir/LY @ Oslo on 2019-06-10',
      'held meeting/in_person Grace Mboya/KE [host] + the counterpart/LY [guest] @ Nairobi',
    ],
  },
  // --- bodies and offices of one state only
  {
    text: "MITI Vice Minister Kenji Sato met Undersecretary of Commerce Robert Lane in Tokyo on Monday. U.S. Treasury's Baines met Germany's Stolz in Bonn on Tuesday.",
    events: [
      'held meeting/in_person Kenji Sato/JP + Robert Lane/US @ Tokyo on 2019-06-10',
      'held meeting/in_person Baines/US + Stolz/DE @ Bonn on 2019-06-11',
    ],
  },
  // --- the days of a stay
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz during his May 5-8 visit to Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-05-05..2019-05-08'],
  },
  {
    text: 'Kenyan Trade Minister John Otieno is expected to meet Peruvian President Ana Ruiz during the July 25-28 visit.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-07-25..2019-07-28'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday during the May 5 anniversary fair.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a delegation of a body with its letters
  {
    text: 'Kenyan President John Otieno met a delegation of the Solar Power Association (SPA) led by Ana Ruiz, a member of its board, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/Solar Power Association on 2019-06-11'],
  },
  // --- one "to" for two verbs; where one went from there
  {
    text: "Kenyan President John Otieno was to meet Peruvian Prime Minister Ana Ruiz on Thursday and have a working lunch with Peruvian President Luis Soto. After talks in Lima, Otieno was scheduled to fly to London to see Jordan's King Talal.",
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + Luis Soto/PE on 2019-06-13',
      'planned meeting/in_person John Otieno/KE [guest] + Talal/JO [host] @ London',
    ],
  },
  {
    text: 'After meeting separately with Peruvian Prime Minister Ana Ruiz and Foreign Minister Luis Soto, Kenyan President John Otieno flew to Santiago, where he met Chilean President Eva Araya.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE',
      'held meeting/in_person John Otieno/KE + Luis Soto/PE',
      'held meeting/in_person John Otieno/KE + Eva Araya/CL @ Santiago',
    ],
  },
  // --- mayors are of the state of their town
  {
    text: 'Malaysian Foreign Minister Aina Rahman met London Mayor Ruth Hall on Tuesday. She received a courtesy call from the Mayor of Quanzhou, Cai Wen, on Monday.',
    events: [
      'held meeting/in_person Aina Rahman/MY + Ruth Hall/GB on 2019-06-11',
      'held meeting/in_person Aina Rahman/MY [host] + Cai Wen/CN [guest] on 2019-06-10',
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
  // --- who was met, and who speaks
  {
    text: "Speaking in Lima after a meeting with Chile's leader, Peruvian President Luis Soto said trade was good.",
    events: ['held meeting/in_person Luis Soto/PE + the leader/CL @ Lima'],
  },
  {
    text: 'After meeting with the king of Jordan, Peruvian President Luis Soto said trade was good.',
    events: ['held meeting/in_person Luis Soto/PE + the king/JO'],
  },
  {
    text: 'On Monday the Kenyan foreign minister, Dr John Otieno, met the Chilean president, Eva Araya.',
    events: ['held meeting/in_person John Otieno/KE + Eva Araya/CL on 2019-06-10'],
  },
  // --- the one day of the lead
  {
    text: 'Kenyan President John Otieno left Oslo on Tuesday insisting that his plan was alive. After meeting Norwegian Foreign Minister Ola Berg, Otieno flew to Lima, where he met Peruvian President Ana Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Kenya has been at war since Tuesday. Kenyan President John Otieno met Norwegian Foreign Minister Ola Berg.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-12'],
  },
  // --- a meeting that one will attend with somebody
  {
    text: 'Kenyan Minister Otieno will attend the tenth Kenya-Peru Joint Ministerial Committee meeting with Peruvian Foreign Minister Ana Ruiz in Lima on 16 June.',
    events: ['planned meeting/in_person Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-16'],
  },
  {
    text: 'Kenyan President John Otieno and the co-chairmen of the OSCE Minsk Group discussed fishing on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + the co-chairmen of the OSCE Minsk Group/OSCE on 2019-06-11',
    ],
  },
  // --- a name behind a month or a town
  {
    text: 'Kenyan Foreign Minister John Otieno is on a tour. On 4 June Otieno met Peruvian President Ana Ruiz. In Santiago Otieno met Chilean President Eva Araya.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-04',
      'held meeting/in_person John Otieno/KE + Eva Araya/CL @ Santiago',
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
  // --- absence is no meeting
  {
    text: 'Kenyan Foreign Minister John Otieno did not attend the summit hosted by Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz were in Oslo for talks on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-10'],
  },
  {
    text: 'In London, President John Otieno met Queen Margaret on Monday. Kenya is far away.',
    events: ['held meeting/in_person John Otieno/KE + Margaret/GB @ London on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno would not comment after meeting Peruvian President Ana Ruiz in Oslo on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-10'],
  },
  // --- what is told beside an event is not of it
  {
    text: 'Kenyan President John Otieno held talks with Peruvian officials in Lima on Monday. On Tuesday he met Peruvian Foreign Minister Ana Ruiz in Rome.',
    events: [
      'held meeting/in_person John Otieno/KE + the officials/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Rome on 2019-06-11',
    ],
  },
  {
    text: 'Norwegian President Ola Berg left Oslo on Monday. The king of Spain is ill. Kenyan President John Otieno met Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  {
    text: 'Kenyan President John Otieno will hold talks with Peruvian President Ana Ruiz to be held in Oslo on 18 June.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-18'],
  },
  {
    text: 'On 19 April, Kenyan President John Otieno opened a bridge. He will meet Peruvian President Ana Ruiz in Oslo.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo'],
  },
  {
    text: 'Kenyan President John Otieno visited Lima, followed by reporters, and met Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'Kenyan Defence Minister John Otieno met Peruvian Defence Minister Luis Soto in Oslo on Monday. Kenyan Foreign Minister Rose Akello, who opposes the pact, did not take part in the talks.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Oslo on 2019-06-10'],
  },
  // --- what one does on a journey, by the participle behind the comma
  {
    text: 'Maltese Foreign Minister Ana Hart will travel to Oslo on Monday, meeting with Prime Minister Ola Berg.',
    events: ['planned meeting/in_person Ana Hart/MT + Ola Berg/NO @ Oslo on 2019-06-17'],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart visited Oslo on Monday, meeting with Prime Minister Ola Berg.',
    events: ['held meeting/in_person Ana Hart/MT + Ola Berg/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart, meeting with Chadian President Bo Deng in Oslo, said that Malta will reopen its embassy.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD @ Oslo on 2019-06-12'],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart met Chadian Foreign Minister Bo Deng in Dubai on Monday and separately spoke by phone with Greek Prime Minister Nikos Rallis.',
    events: [
      'held meeting/in_person Ana Hart/MT + Bo Deng/TD @ Dubai on 2019-06-10',
      'held call/phone Ana Hart/MT + Nikos Rallis/GR on 2019-06-10',
    ],
  },
  // --- who came along to what one verb or noun tells of several
  {
    text: 'Maltese Foreign Minister Ana Hart called on Chadian President Bo Deng and Prime Minister Ali Seck in Moundou on Monday. She was accompanied by Ambassador Joe Galea.',
    events: [
      'held meeting/in_person Ana Hart/MT [guest] + Bo Deng/TD [host] + Joe Galea/MT @ Moundou on 2019-06-10',
      'held meeting/in_person Ana Hart/MT [guest] + Ali Seck/TD [host] + Joe Galea/MT @ Moundou on 2019-06-10',
    ],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart called on Chadian President Bo Deng and met Foreign Minister Ali Seck in Moundou on Monday. At the second meeting she was accompanied by Ambassador Joe Galea.',
    events: [
      'held meeting/in_person Ana Hart/MT [guest] + Bo Deng/TD [host] @ Moundou on 2019-06-10',
      'held meeting/in_person Ana Hart/MT + Ali Seck/TD + Joe Galea/MT @ Moundou on 2019-06-10',
    ],
  },
  // --- an adverb with a capital before a surname
  {
    text: 'French Finance Minister Ana Berg and Japanese Finance Minister Goro Mita met on Monday. Later Mita held a separate meeting with Spanish Finance Minister Luis Soto.',
    events: [
      'held meeting/in_person Ana Berg/FR + Goro Mita/JP on 2019-06-10',
      'held meeting/in_person Goro Mita/JP + Luis Soto/ES on 2019-06-10',
    ],
  },
  // --- in a row the envoy, and not whose envoy it is
  {
    text: "Russian Foreign Minister Boris Orlov and the Chadian president's special envoy Bo Deng met in Oslo on Friday.",
    events: ['held meeting/in_person Boris Orlov/RU + Bo Deng/TD @ Oslo on 2019-06-07'],
  },
  {
    text: 'Russian Foreign Minister Boris Orlov and the Chadian president met in Oslo on Friday.',
    events: ['held meeting/in_person Boris Orlov/RU + the president/TD @ Oslo on 2019-06-07'],
  },
  // --- where one will go later is not where one was
  {
    text: 'Maltese Foreign Minister Ana Hart will leave for Rome on Saturday. She met Chadian Foreign Minister Ali Seck on Friday.',
    events: ['held meeting/in_person Ana Hart/MT + Ali Seck/TD on 2019-06-07'],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart will leave for Rome on Saturday to meet Italian Foreign Minister Luca Bo.',
    events: ['planned meeting/in_person Ana Hart/MT + Luca Bo/IT @ Rome on 2019-06-15'],
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
  // --- like what was held before, not like what is planned
  {
    text: 'Iranian Foreign Minister Reza Amiri and Russian Foreign Minister Boris Orlov conferred by telephone on Monday. Amiri is scheduled to travel to Moscow on Friday for talks with Orlov. He had a similar conversation with Turkish Foreign Minister Ali Demir on Sunday.',
    events: [
      'held call/phone Reza Amiri/IR + Boris Orlov/RU on 2019-06-10',
      'planned meeting/in_person Reza Amiri/IR + Boris Orlov/RU @ Moscow on 2019-06-14',
      'held call/phone Reza Amiri/IR + Ali Demir/TR on 2019-06-09',
    ],
  },
  // --- what one did before one spoke has a day and a place of its own
  {
    text: 'Palestinian President Ali Amri told reporters in Oslo on Tuesday after meeting King Talal of Jordan in Amman on Sunday that he was hopeful.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO @ Amman on 2019-06-09'],
  },
  {
    text: 'Palestinian President Ali Amri said on Tuesday after meeting King Talal of Jordan in Amman that polls would be held on Sunday.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO @ Amman on 2019-06-11'],
  },
  {
    text: 'Palestinian President Ali Amri said in Amman on Tuesday after a joint meeting with King Talal of Jordan and Iraqi Prime Minister Haidar Jabr that polls would be held.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO + Haidar Jabr/IQ @ Amman on 2019-06-11'],
  },
  // --- who came along, told behind the meeting
  {
    text: 'Maltese President Ana Hart met Chadian President Bo Deng at his hotel late on Saturday, along with European Commission President Luca Bo.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD + Luca Bo/European Commission on 2019-06-08'],
  },
  {
    text: 'Maltese President Ana Hart met Chadian President Bo Deng in Rome on Saturday and visited Oslo alongside Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD @ Rome on 2019-06-08'],
  },
  // --- a hotel on an island
  {
    text: 'Maltese President Ana Hart and Chadian President Bo Deng held talks on Saturday at a luxury hotel on the Indonesian resort island of Bali.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD @ Bali on 2019-06-08'],
  },
  // --- offices that others stand around
  {
    text: 'Pakistani Defense Minister Rao Iqbal met with Marine Gen. Peter Pace, chairman of the Joint Chiefs of Staff, on Monday.',
    events: ['held meeting/in_person Rao Iqbal/PK + Peter Pace/US on 2019-06-10'],
  },
  // --- officials by a common office, and then by name
  {
    text: "French President Ana Berg met two envoys from Libya's opposition council, Mahmud Jabri and Ali Essari, in Paris on Monday.",
    events: ['held meeting/in_person Ana Berg/FR + Mahmud Jabri/LY + Ali Essari/LY @ Paris on 2019-06-10'],
  },
  {
    text: 'French President Ana Berg met three Chadian officials in Paris on Monday, including Defence Minister Bo Deng and Interior Minister Ali Seck.',
    events: ['held meeting/in_person Ana Berg/FR + Bo Deng/TD + Ali Seck/TD @ Paris on 2019-06-10'],
  },
  {
    text: 'After talks with Chadian ministers, Ana Berg and Bo Deng signed an accord.',
    events: [],
  },
  // --- the next meeting of a body is none of those who speak of it
  {
    text: 'Nigerian oil minister Femi Ade met Ecuadorian energy minister Fernando Soto in Lagos on Monday. Ade said OPEC would consider the request at its next meeting in July.',
    events: ['held meeting/in_person Femi Ade/NG + Fernando Soto/EC @ Lagos on 2019-06-10'],
  },
  // --- one met elsewhere on another day, told by the state alone
  {
    text: 'US President Joe Hart will meet the Danish queen in Odense on Sunday and Russia’s Boris Orlov in Geneva on Monday.',
    events: [
      'planned meeting/in_person Joe Hart/US + the queen/DK @ Odense on 2019-06-16',
      'planned meeting/in_person Joe Hart/US + Boris Orlov/RU @ Geneva on 2019-06-17',
    ],
  },
  // --- "the Minister" is who was the subject of the sentence before, not by whom that one was received
  {
    text: 'Slovenian Foreign Minister Katarina Zupan paid a visit to Japan. On Monday, Minister Zupan was received in Tokyo by the Minister for Foreign Affairs of Japan, Hiroshi Tanabe. On Tuesday, the Minister met Prime Minister Kenji Morita.',
    events: [
      'held meeting/in_person Hiroshi Tanabe/JP [host] + Katarina Zupan/SI [guest] @ Tokyo on 2019-06-10',
      'held meeting/in_person Katarina Zupan/SI + Kenji Morita/JP @ JP on 2019-06-11',
    ],
  },
];
