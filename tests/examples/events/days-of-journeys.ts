import type { EventExample } from '../event-example.ts';

/** Days of a journey, of a programme and of its stops, and of the meetings there. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the days of a visit that opens its sentence; who heads a company
  {
    publisher: 'Ministry of Energy of Norway',
    text: 'Visit\n\nOn June 5-6, the delegation of Norway headed by Minister of Energy Ingrid Solberg paid a working visit to Qatar.\n\nWithin the framework of the visit, a meeting was held with the Minister of State for Energy Affairs of Qatar, Saoud Al Marri.\n\nIngrid Solberg also met with the CEO of Fjord Cod, Jon Dahl.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Saoud Al Marri/QA @ QA on 2019-06-05..2019-06-06',
      'held meeting/in_person Ingrid Solberg/NO + Jon Dahl/Fjord Cod',
    ],
  },
  // --- the day on which a visit ended is not that of its meetings
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg yesterday concluded a three-day visit to Chile during which she met President Tomas Araya and Foreign Minister Juan Soto.\n\nIn her meeting with President Araya on Sunday, Solberg discussed cod.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-09',
      'held meeting/in_person Ingrid Solberg/NO + Juan Soto/CL @ CL on 2019-06-12',
    ],
  },
  // --- days of a journey and of its stops
  {
    publisher: 'NATO',
    text: 'Visit\n\nA statement said that from June 17 to 21, 2019, the Secretary General will visit the United States and Canada.\n\nOn 17 June, he will visit Washington, where he will meet President Joseph Bidd.\n\nOn 19 June, the Secretary General will travel to Ottawa. There he will meet with the Prime Minister of Canada, Mr. Justin Trud. He will also meet with Defence Minister Anita An of Canada.\n',
    events: [
      'planned meeting/in_person the Secretary General/NATO + Joseph Bidd/US @ Washington on 2019-06-17',
      'planned meeting/in_person the Secretary General/NATO + Justin Trud/CA on 2019-06-19',
      'planned meeting/in_person the Secretary General/NATO + Anita An/CA on 2019-06-19',
    ],
  },
  // --- the days of a programme and of its stops
  {
    publisher: 'Ministry of Foreign Affairs of Singapore',
    text: 'Meetings\n\nMinister for Foreign Affairs Dr Lim Wei continued his programme in New York on 10 June 2019.\n\nMinister Lim had separate bilateral meetings with Minister of External Relations of Angola Teo Anto and Minister of Foreign Affairs of Mongolia Bat Munkh.\n',
    events: [
      'held meeting/in_person Lim Wei/SG + Teo Anto/AO on 2019-06-10',
      'held meeting/in_person Lim Wei/SG + Bat Munkh/MN on 2019-06-10',
    ],
  },
  {
    publisher: 'Commonwealth',
    text: 'Visit\n\nSecretary-General Kamal Sharm, who began his visit in Pune yesterday, would be in India till 22 June.\n\nDuring his stay in Delhi, he would meet External Affairs Minister Pran Mukh. He would also pay courtesy calls on Vice-President Hamid Ansar.\n\nThe Secretary-General will also update leaders on the work of the Eminent Persons Group (EPG), which held its fourth meeting in London last month.\n',
    events: [
      'planned meeting/in_person Kamal Sharm/Commonwealth + Pran Mukh/IN @ Delhi on no day',
      'planned meeting/in_person Kamal Sharm/Commonwealth [guest] + Hamid Ansar/IN [host] on no day',
    ],
  },
  {
    publisher: 'Commonwealth',
    text: 'Visit\n\nSecretary-General Kamal Sharm will visit Mozambique and Lesotho next week. In Mozambique, he will hold bilateral discussions with senior ministers, including Prime Minister Aires Ali, and Minister of Foreign Affairs Oldemiro Balo.\n\nIn Lesotho, he will call on King Letsie III.\n\nHe is also expected to meet Leader of the Opposition, Tom Thaba.\n',
    events: [
      'planned meeting/in_person Kamal Sharm/Commonwealth + Aires Ali/MZ @ MZ',
      'planned meeting/in_person Kamal Sharm/Commonwealth + Oldemiro Balo/MZ @ MZ',
      'planned meeting/in_person Kamal Sharm/Commonwealth [guest] + Letsie III/LS [host] @ LS',
      'planned meeting/in_person Kamal Sharm/Commonwealth + Tom Thaba/LS @ LS',
    ],
  },
  // --- the day of a meeting in the sentence behind
  {
    publisher: 'Ministry of Foreign Affairs of Nigeria',
    text: 'Talks with Chad\n\nForeign Minister Ana Blum has met with the Minister of Foreign Affairs of Chad, Worku Gebre. They met in Abuja on Tuesday.\n',
    events: ['held meeting/in_person Ana Blum/NG + Worku Gebre/TD @ Abuja on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Nigeria',
    text: 'Talks with Chad\n\nForeign Minister Ana Blum met with the Minister of Foreign Affairs of Chad, Worku Gebre, today. They met in Lima in May.\n',
    events: [
      'held meeting/in_person Ana Blum/NG + Worku Gebre/TD on 2019-06-12',
      'held meeting/in_person Ana Blum/NG + Worku Gebre/TD @ Lima on 2019-05',
    ],
  },
  // --- a journey for meetings of which the text gives the days
  {
    publisher: 'Ministry of Foreign Affairs of Cyprus',
    text: 'Visit\n\nForeign Minister Nicos Christo flies to Athens today for meetings with Greek President Prok Pavlo and Prime Minister Alex Tsip.\n\nOn Thursday he will be received by President Pavlo and on Friday he will meet Prime Minister Tsip.\n',
    events: [
      'planned meeting/in_person Nicos Christo/CY [guest] + Prok Pavlo/GR [host] @ Athens on 2019-06-13',
      'planned meeting/in_person Nicos Christo/CY + Alex Tsip/GR @ Athens on 2019-06-14',
    ],
  },
  // --- two days in one sentence; a counterpart with an office of his own
  {
    publisher: 'Ministry of Foreign Affairs of Cyprus',
    text: 'Visit\n\nForeign Minister Nicos Christo met Greek President Pavlo on Monday and on Tuesday he met Greek Prime Minister Tsip.\n',
    events: [
      'held meeting/in_person Nicos Christo/CY + Pavlo/GR on 2019-06-10',
      'held meeting/in_person Nicos Christo/CY + Tsip/GR on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Nigeria',
    text: 'Visit\n\nNigeria’s Foreign Minister Geoff Onya is on a two-day visit to Namibia. The Minister is expected to meet with his counterpart Minister of International Relations and Cooperation, Mrs Netu Nandi, on Thursday.\n',
    events: ['planned meeting/in_person Geoff Onya/NG + Netu Nandi/NA @ NA on 2019-06-13'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Cyprus',
    text: 'Visit\n\nForeign Minister Nicos Christo met Vietnamese counterpart Le Trung on Monday. Mr Le said he was pleased to meet his Cypriot counterpart to discuss the partnership.\n',
    events: ['held meeting/in_person Nicos Christo/CY + Le Trung/VN on 2019-06-10'],
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
  // --- counted from a visit to come
  {
    text: 'Kenyan President John Otieno will meet Ugandan President Paul Okello in Kampala on Friday. The visit comes two days after Okello met Chadian President Idriss Bako.',
    events: [
      'planned meeting/in_person John Otieno/KE + Paul Okello/UG on 2019-06-14',
      'held meeting/in_person Paul Okello/UG + Idriss Bako/TD on 2019-06-12',
    ],
  },
  // --- where both faced the press, and the day on which one spoke after the talks
  {
    text: 'Chadian President Idriss Bako said on Monday that ties were good after he met German Chancellor Anna Weber. Weber, at a joint news conference in Berlin, said the two had talked about trade.',
    events: ['held meeting/in_person Idriss Bako/TD + Anna Weber/DE @ Berlin on 2019-06-10'],
  },
  {
    text: 'Chadian President Idriss Bako said on Monday that he had met German Chancellor Anna Weber. Weber, at a news conference in Berlin, said the fair had opened.',
    events: ['held meeting/in_person Idriss Bako/TD + Anna Weber/DE @ nowhere'],
  },
  {
    text: 'German Foreign Minister Anna Weber on Monday urged Iran to use its influence. Speaking after talks with her Iranian counterpart Ali Rezaei, Weber said that it was important.',
    events: ['held meeting/in_person Anna Weber/DE + Ali Rezaei/IR on 2019-06-10'],
  },
  // --- the day of the arrival
  {
    text: "Kenyan Foreign Minister John Otieno will meet Peruvian President Ana Ruiz on Friday. Arriving on Monday night for a visit, Otieno's agenda includes talks with Peruvian Prime Minister Luis Prado.",
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14',
      'planned meeting/in_person John Otieno/KE + Luis Prado/PE on no day',
    ],
  },
  // --- where one goes next, and on a later day, one has not met before
  {
    text: 'French President Ana Blake was to see Norwegian Premier Lars Holm later in the day, and travels to New York on Thursday, where she will address a group.',
    events: ['planned meeting/in_person Ana Blake/FR [guest] + Lars Holm/NO [host] @ nowhere'],
  },
  {
    text: 'French President Ana Blake met Norwegian Premier Lars Holm and flew to Rome.',
    events: ['held meeting/in_person Ana Blake/FR + Lars Holm/NO @ nowhere'],
  },
  {
    text: 'French President Ana Blake flies to Oslo on Thursday. She met Norwegian Premier Lars Holm on Monday.',
    events: ['held meeting/in_person Ana Blake/FR + Lars Holm/NO @ nowhere on 2019-06-10'],
  },
  {
    text: 'French President Ana Blake visits Oslo on Thursday. She will meet Norwegian Premier Lars Holm on Friday.',
    events: ['planned meeting/in_person Ana Blake/FR + Lars Holm/NO @ Oslo on 2019-06-14'],
  },
  {
    text: 'French President Ana Blake left Rome and flew to Oslo, where she met Norwegian Premier Lars Holm.',
    events: ['held meeting/in_person Ana Blake/FR + Lars Holm/NO @ Oslo'],
  },
  // --- Moscow was the Soviet Union's
  {
    text: 'Officials said U.S. Secretary of State Ana Blake briefed Petit on plans for her trip to Moscow on July 13 for talks with Soviet Foreign Minister Ivan Petrov.',
    events: ['planned meeting/in_person Ana Blake/US + Ivan Petrov/SU @ Moscow on 2019-07-13'],
  },
  // --- stops with their days in brackets; a state of whose name there is a village
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'External Affairs Minister S. Jayan will travel to Ghana (21-23 July 2019) and Peru (24-25 July 2019). In Accra, he will meet Foreign Minister Kofi Boateng. In Lima, he will meet Foreign Minister Luis Duran.',
    events: [
      'planned meeting/in_person S. Jayan/IN + Kofi Boateng/GH @ Accra on 2019-07-21..2019-07-23',
      'planned meeting/in_person S. Jayan/IN + Luis Duran/PE @ Lima on 2019-07-24..2019-07-25',
    ],
  },
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Minister S. Jayan will pay an official visit to Ghana from July 21-23, Colombia (July 24-25) and Peru (July 25-27). In Ghana, he will meet Foreign Minister Kofi Boateng. Foreign Minister of Colombia Luis Duran and the Minister will review bilateral ties.',
    events: [
      'planned meeting/in_person S. Jayan/IN + Kofi Boateng/GH @ GH on 2019-07-21..2019-07-23',
      'planned meeting/in_person Luis Duran/CO + S. Jayan/IN @ CO on 2019-07-24..2019-07-25',
    ],
  },
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Foreign Minister Ana Blake will visit Ghana (twice) and Peru. In Lima, she will meet Foreign Minister Luis Duran.',
    events: ['planned meeting/in_person Ana Blake/IN + Luis Duran/PE @ Lima'],
  },
  // --- the days of a visit that goes on
  {
    publisher: 'Ministry of International Relations and Cooperation, Namibia',
    text: 'The Chairperson of the African Union Commission, Musa Fakir, is in the country on a 3-day visit from 11 to 13 June at the invitation of President Hage Geing. The Ministry said during the visit the Chairperson will exchange views with President Geing on trade.',
    events: [
      'planned meeting/in_person Musa Fakir/African Union Commission + Hage Geing/NA on 2019-06-11..2019-06-13',
    ],
  },
  {
    publisher: 'Ministry of International Relations and Cooperation, Namibia',
    text: 'Norwegian Foreign Minister Ada Berg was in Namibia from 3 to 5 June. She will meet President Hage Geing of Namibia in Windhoek again.',
    events: ['planned meeting/in_person Ada Berg/NO + Hage Geing/NA @ Windhoek'],
  },
  // --- the days of a visit that is announced
  {
    text: 'Norwegian Foreign Minister Ada Berg is pleased to announce the visit to Norway of Dutch Foreign Minister Jan Aarts, November 22 through November 24, 2019. Foreign Minister Aarts will meet with Minister Berg and others.',
    events: ['planned meeting/in_person Jan Aarts/NL + Ada Berg/NO @ NO on 2019-11-22..2019-11-24'],
  },
  {
    text: 'The Ministry announces the official visit to Norway of Dutch Foreign Minister Jan Aarts from November 22 to 24, 2019. Foreign Minister Aarts will meet with Minister Ada Berg of Norway.',
    events: ['planned meeting/in_person Jan Aarts/NL + Ada Berg/NO @ NO on 2019-11-22..2019-11-24'],
  },
  {
    text: 'Dutch Foreign Minister Jan Aarts announced a deal during a visit to Norway from June 3 to 5. Foreign Minister Aarts met with Minister Ada Berg of Norway.',
    events: ['held meeting/in_person Jan Aarts/NL + Ada Berg/NO @ NO on 2019-06-03..2019-06-05'],
  },
  // --- an aside that tells of another time
  {
    text: 'Peruvian President Luis Vega will pay an official visit to Chile from June 29 to July 1, his office said today.\n\nVega, who took office last March, will hold talks with President Marta Soto.',
    events: ['planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ CL on 2019-06-29..2019-07-01'],
  },
  {
    text: 'Peruvian President Luis Vega, who last visited Chile in May, will meet President Marta Soto in Lima on Friday.',
    events: ['planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ Lima on 2019-06-14'],
  },
  // --- the days of a visit that the sentences behind the lead tell
  {
    text: "Norwegian Prime Minister Ada Berg will fly to Lima in mid-July for talks with Peruvian President Ana Ruiz.\n\nThe visit, at Ruiz's invitation, will take place on July 17.",
    events: ['planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE on 2019-07-17'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg will fly to Lima for talks with Peruvian President Ana Ruiz, her office said.\n\nHer visit is scheduled for July 17-18.',
    events: ['planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE on 2019-07-17..2019-07-18'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg will fly to Lima next week for talks with Peruvian President Ana Ruiz, her office said.\n\nThe summit of the powers will be held on July 17.',
    events: ['planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE on 2019-06-17..2019-06-23'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Peruvian President Ana Ruiz during a visit from Monday to Friday.',
    events: ['held meeting/in_person Ada Berg/NO + Ana Ruiz/PE on 2019-06-10..2019-06-14'],
  },
  // --- the days of another occasion, and of another's visit
  {
    text: 'Norwegian Foreign Minister Ada Berg plans to meet Chadian Foreign Minister Omar Deby. The EU summit is scheduled for June 20.',
    events: ['planned meeting/in_person Ada Berg/NO + Omar Deby/TD on no day'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg will meet Chadian Foreign Minister Omar Deby in July. Peruvian President Ana Ruiz is due in Oslo too. Her visit is scheduled for July 16.',
    events: ['planned meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-07'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg held talks with Chadian President Omar Deby from Monday to Friday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-03..2019-06-07'],
  },
  // --- on some day of a visit, of which one day is told
  {
    text: 'Australian Foreign Minister Ann Reed met Vietnamese Foreign Minister Tran Son in Hanoi today. Reed also met Prime Minister Le Chinh during her visit.',
    events: [
      'held meeting/in_person Ann Reed/AU + Tran Son/VN on 2019-06-12',
      'held meeting/in_person Ann Reed/AU + Le Chinh/VN on no day',
    ],
  },
  {
    text: 'Australian Foreign Minister Ann Reed met Vietnamese Foreign Minister Tran Son in Hanoi today. Reed also met Prime Minister Le Chinh.',
    events: [
      'held meeting/in_person Ann Reed/AU + Tran Son/VN on 2019-06-12',
      'held meeting/in_person Ann Reed/AU + Le Chinh/VN on 2019-06-12',
    ],
  },
];
