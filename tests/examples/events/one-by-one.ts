import type { EventExample } from '../event-example.ts';

/** Several who were met one after the other, apart or in a list; each meeting is one of its own. */
export const EXAMPLES: readonly EventExample[] = [
  // --- several on the margins of one gathering
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings on the sidelines\n\nForeign Minister Ingrid Solberg met several counterparts on the sidelines of the session of the General Assembly in New York on 10 June 2019.\n\nMinister Solberg met Foreign Minister of Chile Tomas Araya.\n\nShe also met Foreign Minister of Peru Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ New York on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ New York on 2019-06-10',
    ],
  },
  // --- each told of below by himself
  {
    publisher: 'Office of the President of Norway',
    text: 'Meetings\n\nOn the sidelines of the forum, President Ingrid Solberg met with President of Chile Tomas Araya and President of Peru Luis Quispe.\n\nDuring the conversation with the President of Chile, the leaders discussed salmon.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE',
    ],
  },
  // --- the same verb for the next, at another time or apart
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nForeign Minister Ingrid Solberg spoke on the phone yesterday with the Foreign Minister of Chile, Tomas Araya, and today with the Foreign Minister of Peru, Luis Quispe.\n',
    events: [
      'held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-11',
      'held call/phone Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-12',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister Ingrid Solberg met on 11 June 2019 with the Foreign Minister of Chile, Tomas Araya, and separately with the Foreign Minister of Peru, Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-11',
    ],
  },
  // --- a list of those met that ends with others
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg visited Chile today, where she met with President Tomas Araya, Foreign Minister Juan Soto and the leadership of the parliament.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Juan Soto/CL @ CL on 2019-06-12',
    ],
  },
  // --- received by one after the other
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg visited Chile today. During the visit she was received by President Tomas Araya and Foreign Minister Juan Soto.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] @ CL on 2019-06-12',
      'held meeting/in_person Juan Soto/CL [host] + Ingrid Solberg/NO [guest] @ CL on 2019-06-12',
    ],
  },
  // --- spoke to one and to another of the same state
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nForeign Minister Ingrid Solberg spoke by phone today to Lebanese Prime Minister Samir Khoury and to Speaker of the Parliament Nadim Haddad.\n',
    events: [
      'held call/phone Ingrid Solberg/NO + Samir Khoury/LB on 2019-06-12',
      'held call/phone Ingrid Solberg/NO + Nadim Haddad/LB on 2019-06-12',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nForeign Minister Ingrid Solberg spoke by phone today to Lebanese Prime Minister Samir Khoury and to representatives of the Parliament.\n',
    events: ['held call/phone Ingrid Solberg/NO + Samir Khoury/LB on 2019-06-12'],
  },
  // --- "with whom she discussed …, and with"
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nForeign Minister Ingrid Solberg met today with President Tomas Araya of Chile, with whom she discussed cod, and with the Secretary-General of the OECD, Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/OECD on 2019-06-12',
    ],
  },
  // --- ", and, separately, with"
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nToday, Foreign Minister Ingrid Solberg spoke by phone with Tomas Araya, President of Chile, and, separately, with Luis Quispe, Foreign Minister of Peru.\n',
    events: [
      'held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12',
      'held call/phone Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-12',
    ],
  },
  // --- each behind a preposition of its own; what bodies hold under their names is nobody whom one hosts
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meetings\n\nForeign Minister Amadu Kone met today with the Foreign Minister of Chad, Moussa Abba, with the Secretary General of the Gulf Cooperation Council and with the UN High Representative, Miguel Mora.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD',
      'held meeting/in_person Amadu Kone/NE + the Secretary General of the Gulf Cooperation Council/Gulf Cooperation Council',
      'held meeting/in_person Amadu Kone/NE + Miguel Mora/UN',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Peru',
    text: 'Meeting\n\nForeign Minister Luis Quispe met Chadian Foreign Minister Moussa Abba today. The two sides agreed on trade, especially as Peru will host the 2020 APEC Meetings.\n',
    events: ['held meeting/in_person Luis Quispe/PE + Moussa Abba/TD'],
  },
  // --- audiences granted as well; who was met behind the place of the first; bilateral talks with several
  {
    publisher: 'Ministry of Foreign Affairs of Latvia',
    text: 'Visit\n\nOn 12 June 2019, Minister of Foreign Affairs Baiba Kalna met the Foreign Minister of Norway, Espen Lund, in Oslo. She was also granted an audience by King Haakon Magn of Norway.\n',
    events: [
      'held meeting/in_person Baiba Kalna/LV + Espen Lund/NO @ Oslo',
      'held meeting/in_person Baiba Kalna/LV [guest] + Haakon Magn/NO [host]',
    ],
  },
  {
    publisher: 'Presidency of Niger',
    text: 'Audiences\n\nPresident Amadu Kone received Chadian Minister Moussa Abba at the palace and Chilean Speaker Ana Soto today. He thanked them.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest]',
      'held meeting/in_person Amadu Kone/NE [host] + Ana Soto/CL [guest]',
    ],
  },
  {
    publisher: 'Presidency of Niger',
    text: 'Audience\n\nPresident Amadu Kone met Chadian Minister Moussa Abba at the palace and Chilean Speaker Ana Soto said trade was good.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD'],
  },
  {
    publisher: 'Office of the Prime Minister of Niger',
    text: 'Meetings\n\nOn the margins of the Conference of Heads of Government in Bridgetown, Prime Minister Amadu Kone held bilateral discussions today with the President of the European Commission, Ursula Leid, and the Secretary-General of the United Nations, Anton Gutier.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Ursula Leid/European Commission @ Bridgetown on 2019-06-12',
      'held meeting/in_person Amadu Kone/NE + Anton Gutier/United Nations @ Bridgetown on 2019-06-12',
    ],
  },
  // --- one by one, as a later sentence tells; lists by semicolons that "and" closes
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Calls\n\nForeign Minister Amadu Kone met with the Russian Ambassador Yuri Met and Chinese Ambassador Qi Zhen at the Foreign Ministry today. He thanked them. The Minister met with the Ambassadors of the two countries separately.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Yuri Met/RU',
      'held meeting/in_person Amadu Kone/NE + Qi Zhen/CN',
    ],
  },
  {
    publisher: 'Council of Europe',
    text: 'Visit\n\nSecretary General Marija Pej met in Moscow today with Sergey Lav, Minister for Foreign Affairs; Valentina Matv, Chairperson of the Federation Council and Konstantin Chuy, Minister of Justice. Meetings also took place with NGO representatives.\n',
    events: [
      'held meeting/in_person Marija Pej/Council of Europe + Sergey Lav/RU @ Moscow',
      'held meeting/in_person Marija Pej/Council of Europe + Valentina Matv/RU @ Moscow',
      'held meeting/in_person Marija Pej/Council of Europe + Konstantin Chuy/RU @ Moscow',
    ],
  },
  // --- a list of those met on the sidelines of which the sentence before tells
  {
    publisher: 'Ministry of Foreign Affairs of Norway',
    text: 'Meetings\n\nForeign Minister Ingrid Solberg met her counterparts on the sidelines of the General Assembly on 10 June 2019.\n\nMs Solberg met Peruvian Prime Minister Ana Ruiz, Chilean Foreign Minister Arno Tino and Secretary-General of the Organization of American States Luis Alma.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Arno Tino/CL on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Alma/Organization of American States on 2019-06-10',
    ],
  },
  // --- some of those who met, by themselves
  {
    text: 'Kenyan President John Otieno hosted Peruvian President Ana Ruiz and Chadian President Ali Saad on Tuesday. Otieno had met separately with his two guests on Monday. Ruiz and Saad also talked for an hour.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] + Ali Saad/TD [guest] on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ali Saad/TD on 2019-06-10',
      'held meeting/in_person Ana Ruiz/PE + Ali Saad/TD',
    ],
  },
  // --- two of three by themselves
  {
    text: 'Kenyan President John Otieno, Ugandan President Amos Kato and UN envoy Eva Huber held a trilateral meeting in Lima on Tuesday. Ahead of the trilateral, Otieno met separately with Kato.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG + Eva Huber/UN @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG',
    ],
  },
  // --- whom one met bilaterally
  {
    text: 'Kenyan President John Otieno met bilaterally with Ugandan President Amos Kato and Peruvian President Ana Ruiz on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
    ],
  },
  // --- talks with one and with another
  {
    text: 'Kenyan President John Otieno held talks with the Peruvian president, Ana Ruiz, and with the Peruvian prime minister, Eva Soto, on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Eva Soto/PE on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno held talks with the Peruvian president, Ana Ruiz, and the Peruvian prime minister, Eva Soto, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Eva Soto/PE on 2019-06-11'],
  },
  // --- a round of meetings told of in general, and who was in all of them
  {
    text: 'Turkish President Kemal Demir on Monday met with leaders of several countries. Demir separately received Kosovan President Arben Krasniqi and Serbian President Milan Jovic. Turkish Foreign Minister Ali Kaya was also present in the meetings.',
    events: [
      'held meeting/in_person Kemal Demir/TR [host] + Arben Krasniqi/XK [guest] + Ali Kaya/TR on 2019-06-10',
      'held meeting/in_person Kemal Demir/TR [host] + Milan Jovic/RS [guest] + Ali Kaya/TR on 2019-06-10',
    ],
  },
  // --- in talks with two at once
  {
    text: 'LIMA, June 12 - Kenyan Defence Secretary John Otieno, on a two-day visit, urged Peru to buy cod. Otieno made the appeal in talks with Prime Minister Ana Ruiz and Defence Minister Luis Quispe.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Quispe/PE on 2019-06-12'],
  },
  // --- one met elsewhere on another day, told by the state alone
  {
    text: 'US President Joe Hart will meet the Danish queen in Odense on Sunday and Russia’s Boris Orlov in Geneva on Monday.',
    events: [
      'planned meeting/in_person Joe Hart/US + the queen/DK @ Odense on 2019-06-16',
      'planned meeting/in_person Joe Hart/US + Boris Orlov/RU @ Geneva on 2019-06-17',
    ],
  },
  // --- met apart, with the time behind
  {
    text: 'Kenyan Finance Minister John Otieno met Peruvian Finance Minister Ana Ruiz and French Finance Minister Paul Ballard separately this morning.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-12',
      'held meeting/in_person John Otieno/KE + Paul Ballard/FR on 2019-06-12',
    ],
  },
  // --- one after the other
  {
    text: 'Canadian Prime Minister Jane Roy telephoned Russian President Ivan Petrov and German Chancellor Anna Weber on Sunday.',
    events: [
      'held call/phone Jane Roy/CA [caller] + Ivan Petrov/RU [called] on 2019-06-09',
      'held call/phone Jane Roy/CA [caller] + Anna Weber/DE [called] on 2019-06-09',
    ],
  },
  {
    text: 'Canadian Prime Minister Jane Roy spoke to Russian President Ivan Petrov, German Chancellor Anna Weber and French President Paul Marchand in a conference call on Sunday.',
    events: ['held call Jane Roy/CA + Ivan Petrov/RU + Anna Weber/DE + Paul Marchand/FR on 2019-06-09'],
  },
  // --- one after the other on the sidelines
  {
    text: 'British Foreign Secretary Anne Ward will meet Chinese Foreign Minister Li Jun and French Foreign Minister Luc Petit on the sidelines of the forum in Oslo on Thursday.',
    events: [
      'planned meeting/in_person Anne Ward/GB + Li Jun/CN @ Oslo on 2019-06-13',
      'planned meeting/in_person Anne Ward/GB + Luc Petit/FR @ Oslo on 2019-06-13',
    ],
  },
  {
    text: 'British Foreign Secretary Anne Ward will hold a three-way meeting with Chinese Foreign Minister Li Jun and French Foreign Minister Luc Petit on the sidelines of the forum in Oslo on Thursday.',
    events: ['planned meeting/in_person Anne Ward/GB + Li Jun/CN + Luc Petit/FR @ Oslo on 2019-06-13'],
  },
  // --- one of the officials, one after the other
  {
    text: 'Chadian Foreign Minister Idris Zene met Qatari officials in Doha on Tuesday. The visit included a meeting with Qatari Deputy Prime Minister Mansour Ahmadi.',
    events: ['held meeting/in_person Idris Zene/TD + Mansour Ahmadi/QA @ Doha on 2019-06-11'],
  },
  {
    text: 'Brazilian Finance Minister Durval Fontes met Federal Reserve Board Chairman Peter Vollmer and US Treasury Secretary Jack Barker separately to explain the freeze.',
    events: [
      'held meeting/in_person Durval Fontes/BR + Peter Vollmer/US',
      'held meeting/in_person Durval Fontes/BR + Jack Barker/US',
    ],
  },
  {
    text: 'Indian Foreign Minister Ravi Nair met Secretary (East) R K Abhyan and Thai Foreign Minister Surin Pitak in New Delhi on Monday.',
    events: [
      'held meeting/in_person Ravi Nair/IN + R K Abhyan/null + Surin Pitak/TH @ New Delhi on 2019-06-10',
    ],
  },
  {
    text: 'Arrangements are being made for Japanese Prime Minister Jun Koizu to hold talks with Chinese President Hu Jin on Sunday.',
    events: ['planned meeting/in_person Jun Koizu/JP + Hu Jin/CN on 2019-06-16'],
  },
  {
    text: 'There is a proposal for Japanese Prime Minister Jun Koizu to hold talks with Chinese President Hu Jin.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Johan Holm will fly to Cairo on Friday to brief Egyptian President Hassan Farid.',
    events: ['planned meeting/in_person Johan Holm/NO + Hassan Farid/EG @ Cairo on 2019-06-14'],
  },
  {
    text: 'Norwegian Foreign Minister Johan Holm will ask his staff on Friday to brief Egyptian President Hassan Farid.',
    events: [],
  },
  // --- apart, in the chair, on the way
  {
    text: 'Chinese special envoy Wu Dehai visited Hanoi and Kuala Lumpur, where he held consultations with Vietnamese Deputy Foreign Minister Nguyen Van Cuong and Malaysian Foreign Minister Anifah Osman respectively.',
    events: [
      'held meeting/in_person Wu Dehai/CN + Nguyen Van Cuong/VN',
      'held meeting/in_person Wu Dehai/CN + Anifah Osman/MY',
    ],
  },
  {
    text: 'Japanese Foreign Minister Jun Genma and Defence Minister Taro Morita met Australian Foreign Minister Bob Carr and Defence Minister Stephen Smythe in Sydney on Friday. Genma later held separate talks with Carr over dinner.',
    events: [
      'held meeting/in_person Jun Genma/JP + Taro Morita/JP + Bob Carr/AU + Stephen Smythe/AU @ Sydney on 2019-06-07',
      'held meeting/in_person Jun Genma/JP + Bob Carr/AU',
    ],
  },
  {
    text: 'US President Ronald Stamp spoke on Friday with President Tsai Ling of Taiwan. Stamp also spoke on Friday with the leaders of the Philippines, Afghanistan and Singapore.',
    events: [
      'held call Ronald Stamp/US + Tsai Ling/TW on 2019-06-07',
      'held call Ronald Stamp/US + the leader/PH on 2019-06-07',
      'held call Ronald Stamp/US + the leader/AF on 2019-06-07',
      'held call Ronald Stamp/US + the leader/SG on 2019-06-07',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The talks were chaired by Chilean President Juan Soto.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Saudi Crown Prince Ali bin Saud arrived in Paris from Greece, where he signed a cable deal with Greek Prime Minister Nikos Mitsos on Tuesday.',
    events: ['held meeting/in_person Ali bin Saud/SA + Nikos Mitsos/GR @ GR on 2019-06-11'],
  },
  {
    text: 'Iraqi Deputy Prime Minister Taha Jazri delivered a message to Egyptian President Hosni Amer on Monday. Amer returned on Sunday from a tour of Saudi Arabia and Kuwait.',
    events: ['held meeting/in_person Taha Jazri/IQ + Hosni Amer/EG @ nowhere on 2019-06-10'],
  },
  // --- a call on each
  {
    text: 'NAIROBI -- Peruvian Foreign Minister Ana Ruiz paid a courtesy call on Prime Minister John Otieno and Speaker Mary Wekesa in Nairobi on Monday.\n\nShe left on Tuesday.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [guest] + John Otieno/KE [host] @ Nairobi on 2019-06-10',
      'held meeting/in_person Ana Ruiz/PE [guest] + Mary Wekesa/KE [host] @ Nairobi on 2019-06-10',
    ],
  },
  {
    text: 'NAIROBI -- Peruvian Foreign Minister Ana Ruiz met Kenyan President John Otieno on Monday.\n\nAfter the courtesy call on the president, she left.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-10'],
  },
  // --- both, and separately tomorrow
  {
    text: 'Norwegian Finance Minister Kari Vik spoke by telephone with both Kenyan Finance Minister Peter Otieno and Ugandan Finance Minister Ali Kato on Monday.',
    events: [
      'held call/phone Kari Vik/NO + Peter Otieno/KE on 2019-06-10',
      'held call/phone Kari Vik/NO + Ali Kato/UG on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met both Kenyan President Peter Otieno and Ugandan Finance Minister Ali Kato in Nairobi on Monday.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10',
      'held meeting/in_person Kari Vik/NO + Ali Kato/UG @ Nairobi on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met both Kenyan President Peter Otieno and his wife in Nairobi on Monday.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik held a joint meeting with both Kenyan President Peter Otieno and Ugandan Finance Minister Ali Kato in Nairobi on Monday.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE + Ali Kato/UG @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Norwegian Finance Minister Kari Vik will see Chilean Trade Minister Karl Blom and World Bank President Barbara Cole separately tomorrow, and leaves for Lima tonight.',
    events: [
      'planned meeting/in_person Kari Vik/NO [guest] + Karl Blom/CL [host] on 2019-06-13',
      'planned meeting/in_person Kari Vik/NO [guest] + Barbara Cole/World Bank [host] on 2019-06-13',
    ],
  },
  // --- "with both", "with each": those who were met, and by the same
  {
    text: 'Norwegian Prime Minister Ada Berg hosted Kenyan President John Otieno and Peruvian President Ana Ruiz in Oslo on Monday. She had separate talks with each side’s backers.',
    events: [
      'held meeting/in_person Ada Berg/NO [host] + John Otieno/KE [guest] + Ana Ruiz/PE [guest] @ Oslo on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno and Peruvian President Ana Ruiz in Oslo on Monday. Slovak President Anton Velk had individual talks with both.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno and Peruvian President Ana Ruiz in Oslo on Monday. She had individual talks with both leaders.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE @ Oslo on 2019-06-10',
      'held meeting/in_person Ada Berg/NO + Ana Ruiz/PE @ Oslo on 2019-06-10',
    ],
  },
  // --- "leaders, including", "colleagues, among them": each by himself
  {
    text: 'Norwegian Foreign Minister Kari Vik met leaders, including Kenyan President John Otieno and Peruvian President Ana Ruiz, and discussed cod with them.',
    events: [
      'held meeting/in_person Kari Vik/NO + John Otieno/KE',
      'held meeting/in_person Kari Vik/NO + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met with a number of colleagues, among them Kenyan Foreign Minister Ken Omondi and Peruvian Foreign Minister Luis Quispe. She spoke to them about cod.',
    events: [
      'held meeting/in_person Kari Vik/NO + Ken Omondi/KE',
      'held meeting/in_person Kari Vik/NO + Luis Quispe/PE',
    ],
  },
];
