import type { EventExample } from '../event-example.ts';

/** Whose offices are, in articles of newspapers, and of which state who stands without one. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the office of a community is of neither state
  {
    text: 'Turkish President Recep Demir met the Turkish Cypriot leader, Tufan Denktas, in Ankara on Monday.',
    events: ['held meeting/in_person Recep Demir/TR + Tufan Denktas/null'],
  },
  {
    text: 'Greek Cypriot leader Nikos Makris and Turkish Cypriot leader Tufan Denktas met in Nicosia on Monday.',
    events: ['held meeting/in_person Nikos Makris/CY + Tufan Denktas/null'],
  },
  {
    text: 'Turkish Cypriots protested on Monday as Turkish President Recep Demir met Cypriot President Nikos Makris in Nicosia.',
    events: ['held meeting/in_person Recep Demir/TR + Nikos Makris/CY'],
  },
  // --- where an envoy is posted stands before the name
  {
    text: 'Chadian President Ana Blake met in Haifa with the Malian special envoy to the Middle East, Juan Soto, on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto’s envoy to the Great Lakes, Kofi Sow, on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Kofi Sow/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto and named an envoy to the Great Lakes, Kofi Sow reported.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- what else an office is for
  {
    text: 'Chadian President Ana Blake met the Malian Minister of State for South Asia and the Commonwealth, Lord Juan Soto, in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met the Malian minister for trade and the king, Juan Soto, in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + the minister for trade/ML + Juan Soto/ML'],
  },
  // --- officials in one list are of one state, and intelligence services of theirs
  {
    text: 'Prime Minister Dan Halevi, President Yitzhak Hertz, and Defense Minister Yoav Gal met US Secretary of State Bob Stone on Monday. The prime minister reiterated Israel’s commitment to the proposal.',
    events: ['held meeting/in_person Dan Halevi/IL + Yitzhak Hertz/IL + Yoav Gal/IL + Bob Stone/US'],
  },
  {
    text: 'President Ana Torres and President Luis Vega met US Secretary of State Bob Stone on Monday. Torres said Bolivia wanted peace.',
    events: ['held meeting/in_person Ana Torres/null + Luis Vega/null + Bob Stone/US'],
  },
  {
    text: 'President Ana Torres met Foreign Minister Luis Vega and US Secretary of State Bob Stone on Monday. Torres said Bolivia wanted peace.',
    events: ['held meeting/in_person Ana Torres/null + Luis Vega/null + Bob Stone/US'],
  },
  {
    text: 'CIA Director Bill Barnes met Mossad chief David Barak in Doha on Monday.',
    events: ['held meeting/in_person Bill Barnes/US + David Barak/IL'],
  },
  // --- where a report was written says nothing of officials of others
  {
    text: 'LONDON, June 12 — Armenian Prime Minister Nikol Saryan and Foreign Secretary Geoffrey Hale met in Brussels on Sunday.\n\nDefence Secretary Tom Hunt saw Armenian Defence Minister Ararat Mirza on Monday.',
    events: [
      'held meeting/in_person Nikol Saryan/AM + Geoffrey Hale/GB',
      'held meeting/in_person Tom Hunt/GB [guest] + Ararat Mirza/AM [host]',
    ],
  },
  // --- the foreign minister of a government
  {
    text: 'Indonesian Foreign Minister Retno Sari met with Wunna Lwin, the Myanmar coup government’s appointed foreign minister, on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Wunna Lwin/MM'],
  },
  {
    text: 'Indonesian Foreign Minister Retno Sari met with the Myanmar government’s foreign minister, Wunna Lwin, on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Wunna Lwin/MM'],
  },
  {
    text: 'Indonesian Foreign Minister Retno Sari met Thai Premier Don Pram on the Myanmar government’s offer on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Don Pram/TH'],
  },
  // --- permanent secretaries of the two states
  {
    text: 'Indian Prime Minister Man Singh is to meet Pakistani Prime Minister Ali Gil on Thursday. The foreign secretaries of the two countries, who are already in Maldives, met on Tuesday.',
    events: [
      'planned meeting/in_person Man Singh/IN + Ali Gil/PK',
      'held meeting/in_person the foreign secretary/IN + the foreign secretary/PK',
    ],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. The foreign ministers of the two countries met on Tuesday.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person the foreign minister/TD + the foreign minister/ML',
    ],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. The leaders of the two countries met for an hour.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- where no prime minister leads the government
  {
    text: 'Talks\n\nTaoiseach Sean Moran again held brief discussions with prime minister Ann Trask on Thursday. Moran welcomed the good faith of London.\n',
    publisher: 'The Irish Times',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/null'],
  },
  {
    text: 'Talks\n\nForeign Minister Sean Moran held discussions with French counterpart Ann Trask on Thursday.\n',
    publisher: 'The Irish Times',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/FR'],
  },
  // --- a rebel is of no state in whose capital he is met
  {
    text: 'South Sudanese President Salva Kirr met for several hours Thursday with rebel leader Riek Macho in Addis Ababa.',
    events: ['held meeting/in_person Salva Kirr/SS + Riek Macho/null'],
  },
  {
    text: 'South Sudanese President Salva Kirr met on Thursday with Foreign Minister Haile Desta in Addis Ababa.',
    events: ['held meeting/in_person Salva Kirr/SS + Haile Desta/ET'],
  },
  // --- the press of a state takes its own president for granted
  {
    text: 'Talks\n\nPresident Lee Jae and Japanese Prime Minister Shig Ishida agreed to act with the United States in their first phone talks Monday.\n',
    publisher: 'Korea Herald',
    events: ['held call/phone Lee Jae/KR + Shig Ishida/JP'],
  },
  {
    text: 'Talks\n\nJapanese Prime Minister Shig Ishida met President Reagan in Washington on Monday.\n',
    publisher: 'Korea Herald',
    events: ['held meeting/in_person Shig Ishida/JP + Reagan/US'],
  },
  // --- offices of newspapers
  {
    text: 'Norway’s effective deputy prime minister Ada Berg met Chadian Foreign Minister Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met with Chadian dissident Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met dissident miners in Oslo on Monday.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chad’s ex-vice president and current rebel leader Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- whoever visits a state is of another
  {
    text: 'Foreign Minister Ada Berg began her visit to Chad on Monday. Berg met President Omar Deby of Chad there, the Chadian foreign ministry said. Norway welcomed it.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ TD on 2019-06-10'],
  },
  // --- another state's Foreign Office
  {
    text: 'Pakistan’s Foreign Office said envoy Ada Berg of Norway met Foreign Secretary Bilal Mir in Islamabad on Monday, Foreign Office spokesman Omar Aziz added.',
    events: ['held meeting/in_person Ada Berg/NO + Bilal Mir/PK @ Islamabad on 2019-06-10'],
  },
  // --- the head of a body, and where
  {
    text: 'Norwegian President Ada Berg is due to meet the UN chief in Lima on Tuesday.',
    events: ['planned meeting/in_person Ada Berg/NO + the chief/UN @ Lima on 2019-06-18'],
  },
  // --- what somebody is by profession, and what he was named
  {
    text: 'Economist Ada Berg, who has been confirmed by President-elect Jan Vik to be the next Foreign Minister of Norway, met in Oslo Monday with Chadian Ambassador Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Ambassador Ada Berg met with Labour Party chair Omar Deby of Chad in Lima on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-10'],
  },
  {
    text: 'Norwegian Ambassador Ada Berg sat in the Labour Party chair on Monday.',
    events: [],
  },
  // --- no state has two foreign ministers, wherever a report was filed
  {
    text: 'MAPUTO: Foreign Minister Ada Berg met Mozambican Foreign Minister Rui Nhaca on Tuesday.',
    events: ['held meeting/in_person Ada Berg/null + Rui Nhaca/MZ on 2019-06-11'],
  },
  {
    text: 'MAPUTO: Foreign Minister Ada Berg said she had met her Mozambican counterpart Rui Nhaca on Tuesday.',
    events: ['held meeting/in_person Ada Berg/null + Rui Nhaca/MZ on 2019-06-11'],
  },
  {
    text: 'MAPUTO: Foreign Minister Rui Nhaca met Norwegian Foreign Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person Rui Nhaca/MZ + Ada Berg/NO on 2019-06-11'],
  },
  {
    text: 'MAPUTO: Foreign Minister Rui Nhaca met Mozambican Trade Minister Ana Sitoe on Tuesday.',
    events: [],
  },
  {
    text: 'MAPUTO: Foreign Minister Rui Nhaca met Mozambican Deputy Foreign Minister Ana Sitoe on Tuesday.',
    events: [],
  },
  // --- the chiefs of staff and the council of the state whose press writes
  {
    publisher: 'The Jordan Times',
    text: 'AMMAN — Chairman of the Joint Chiefs of Staff Major General Sami Haddad on Tuesday received the British ambassador to Jordan, Philip Hall.',
    events: ['held meeting/in_person Sami Haddad/JO [host] + Philip Hall/GB [guest] on 2019-06-11'],
  },
  {
    publisher: 'Dawn',
    text: 'National Security Council Secretary Ali Karim met Iranian ambassador Reza Sadr in Islamabad on Tuesday.',
    events: ['held meeting/in_person Ali Karim/PK + Reza Sadr/IR @ Islamabad on 2019-06-11'],
  },
  {
    publisher: 'Dawn',
    text: 'Prime Minister Asif Karim met Chairman of the Joint Chiefs of Staff Mark Hall in Islamabad on Tuesday. The United States has promised aid.',
    events: ['held meeting/in_person Asif Karim/PK + Mark Hall/US @ Islamabad on 2019-06-11'],
  },
  {
    text: 'Chairman of the Joint Chiefs of Staff Mark Hall met Chadian President Omar Deby on Tuesday.',
    events: ['held meeting/in_person Mark Hall/US + Omar Deby/TD on 2019-06-11'],
  },
  // --- who leads a faction is of no state that the place or the text tells
  {
    text: 'Faction leader Husni Aid met Ethiopian Foreign Minister Sisay Mesfin in Addis Ababa on Monday. Another faction leader, Osman Atto, met Kenyan officials in Nairobi.',
    events: [
      'held meeting/in_person Husni Aid/null + Sisay Mesfin/ET @ Addis Ababa on 2019-06-10',
      'held meeting/in_person Osman Atto/null + the officials/KE @ Nairobi',
    ],
  },
  {
    text: 'Somali Islamist leader Sharif Aid met US ambassador Mary Hall in Nairobi on Tuesday.',
    events: ['held meeting/in_person Sharif Aid/SO + Mary Hall/US @ Nairobi on 2019-06-11'],
  },
  {
    text: 'Chadian insurgent leader Timan Deby held talks with Chadian Foreign Minister Omar Zen in Doha on Tuesday.',
    events: ['held meeting/in_person Timan Deby/TD + Omar Zen/TD @ Doha on 2019-06-11'],
  },
  // --- a leader named without an office, and whom he is to see
  {
    publisher: 'ITV News',
    text: 'Hall meets Weber for talks on the UK\n\nIan Hall is holding talks with the German Chancellor Anna Weber in Berlin today. He is also due to meet the Polish Prime Minister today.\n\nIan Hall is to round off his tour with the meeting.\n\nThe Prime Minister is looking for support for the plans of the UK, and he will need the agreement of the German premier.\n\nThis morning Mr Hall will be in Warsaw for talks with Polish counterpart Ewa Kop, before heading for Berlin to see Mrs Weber.\n',
    events: [
      'held meeting/in_person Ian Hall/GB + Anna Weber/DE @ Berlin on 2019-06-12',
      'planned meeting/in_person Ian Hall/GB + Ewa Kop/PL @ Warsaw on 2019-06-12',
    ],
  },
  {
    publisher: 'ITV News',
    text: 'Ian Hall arrives in Berlin for talks with Weber\n\nPM greeted by guard of honour after talks with Polish counterpart in Warsaw\n\nIan Hall has arrived in Berlin for talks with the German chancellor, Anna Weber, on the future of the UK.\n',
    events: [
      'held meeting/in_person Ian Hall/GB + the counterpart/PL @ Warsaw',
      'held meeting/in_person Ian Hall/GB + Anna Weber/DE @ Berlin',
    ],
  },
  {
    text: 'British Prime Minister Ian Hall is to see the Polish president on Monday. Hall will be in Warsaw for talks with the Polish president before heading home.',
    events: [
      'planned meeting/in_person Ian Hall/GB [guest] + the president/PL [host] @ Warsaw on 2019-06-17',
    ],
  },
  {
    text: 'Norwegian President Ola Berg met Malian President Juan Soto in Oslo on Wednesday and is to meet him again in Oslo on Wednesday.',
    events: [
      'held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Oslo on 2019-06-12',
      'planned meeting/in_person Ola Berg/NO + Juan Soto/ML @ Oslo on 2019-06-12',
    ],
  },
  // --- what the press calls a leader beside the office
  {
    text: "Mali's embattled President Juan Soto met Chadian President Omar Deby in Bamako on Monday.",
    events: ['held meeting/in_person Juan Soto/ML + Omar Deby/TD @ Bamako on 2019-06-10'],
  },
  {
    text: "Hungary's right-wing Prime Minister Viktor Orb met Russian President Ivan Petrov in Moscow on Monday.",
    events: ['held meeting/in_person Viktor Orb/HU + Ivan Petrov/RU @ Moscow on 2019-06-10'],
  },
  {
    text: 'The far-right party met on Monday, and President Ola Berg of Norway was at home.',
    events: [],
  },
  // --- a former president who speaks for a body now
  {
    text: 'Former Nigerian president Olu Basa, the UN envoy to Congo, met Rwandan President Paul Kagi in Kigali on Monday.',
    events: ['held meeting/in_person Olu Basa/UN + Paul Kagi/RW @ Kigali on 2019-06-10'],
  },
  {
    text: "Former president of Mali, Ali Kone, who is the AU's high representative for South Sudan, met Kenyan President Juan Moi on Monday.",
    events: ['held meeting/in_person Ali Kone/AU + Juan Moi/KE on 2019-06-10'],
  },
  {
    text: 'Former Nigerian President Olu Basa, the opposition leader, met Rwandan President Paul Kagi in Kigali on Monday.',
    events: ['held meeting/in_person Olu Basa/NG + Paul Kagi/RW @ Kigali on 2019-06-10'],
  },
  {
    text: 'Former Nigerian President Olu Basa, AU Commission chairman Ali Sow and Rwandan President Paul Kagi met in Kigali on Monday.',
    events: [
      'held meeting/in_person Olu Basa/NG + Ali Sow/AU Commission + Paul Kagi/RW @ Kigali on 2019-06-10',
    ],
  },
  // --- rebels are not of the government where a report was filed
  {
    text: 'NAIROBI: The rebel leader met Ethiopian Prime Minister Abi Hamed on Monday.',
    events: ['held meeting/in_person the rebel leader/null + Abi Hamed/ET on 2019-06-10'],
  },
];
