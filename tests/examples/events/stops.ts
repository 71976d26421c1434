import type { EventExample } from '../event-example.ts';

/** Journeys and their stops, and whom a traveller met at each. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a journey to two states
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Minister to visit Qatar and Iran\n\nForeign Minister Ingrid Solberg will undertake a working visit to Doha, the State of Qatar, and to Tehran, the Islamic Republic of Iran, on 15 and 16 June 2019.\n\nIn Qatar, Minister Solberg will hold a bilateral meeting with her counterpart, HE Sheikh Ahmad Nasser, Deputy Prime Minister.\n\nOn 16 June, Minister Solberg will co-chair the Joint Commission together with the Iranian Minister of Foreign Affairs, Dr Reza Karimi.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Ahmad Nasser/QA @ Doha',
      'planned meeting/in_person Ingrid Solberg/NO + Reza Karimi/IR @ Tehran on 2019-06-16',
    ],
  },
  {
    publisher: 'Office of the President of Norway',
    text: 'Press marathon\n\n"And in parallel, we expect negotiations between the United States and the Russian Federation," President Ingrid Solberg said.\n',
    events: [],
  },
  // --- visits told of in one release: the days of the visit, initials of the office, who was met last
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Visit to Chile\n\nOctober 12, 2018\n\nExternal Affairs Minister Shri R. K. Varadan paid an official visit to Lima on October 10-11, 2018.\n\nDuring the visit EAM called on H.E. Mr. Luis Quispe, President of the Republic of Peru.\n\nEAM held delegation-level talks with the Foreign Minister of Peru, H.E. Mr. Pablo Soto.\n',
    events: [
      'held meeting/in_person R. K. Varadan/IN [guest] + Luis Quispe/PE [host] @ Lima on 2018-10-10..2018-10-11',
      'held meeting/in_person R. K. Varadan/IN + Pablo Soto/PE @ Lima on 2018-10-10..2018-10-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nMinister for Foreign Affairs Ingrid Solberg visited Riga from 3 to 5 June 2019.\n\nMinister Solberg called on President of Latvia Guntars Ozols on 4 June. She was hosted to lunch by Foreign Minister of Latvia Andris Berzs. They agreed to trade more cod.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [guest] + Guntars Ozols/LV [host] @ Riga on 2019-06-04',
      'held meeting/in_person Andris Berzs/LV [host] + Ingrid Solberg/NO [guest] @ Riga on 2019-06-04',
    ],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to the Pacific\n\nThe Hon Ingrid Solberg MP\nMinister for Foreign Affairs\n\n12 June 2019\n\nToday I met the Prime Minister of Tonga, Semisi Vea, in Apia.\n\nYesterday in Suva I held talks with the Foreign Minister of Fiji, Ratu Inoke Vola, my third meeting with him this year.\n\nI will travel to Port Vila tomorrow, where I will meet Prime Minister Joe Tari.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Semisi Vea/TO @ Apia on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Inoke Vola/FJ @ Suva on 2019-06-11',
      'planned meeting/in_person Ingrid Solberg/NO + Joe Tari/VU @ Port Vila on 2019-06-13',
    ],
  },
  // --- a journey on which others are seen too
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg met with Foreign Minister Luis Quispe of Peru in Lima on 11 June 2019.\n\nThe Foreign Minister also called on President Pablo Soto.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO [guest] + Pablo Soto/PE [host] @ Lima on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings\n\nOn the sidelines of the session in Bern on 11 June 2019, Foreign Minister Ingrid Solberg held a series of meetings.\n\nDuring the meeting with Foreign Minister of Peru Luis Quispe, the parties discussed cod.\n\nWith Foreign Minister of Albania Gent Prift, the Minister discussed the chairmanship in 2020.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE',
      'held meeting/in_person Ingrid Solberg/NO + Gent Prift/AL on 2019-06-11',
    ],
  },
  // --- whoever is met on a visit abroad is the one whom an office with the state means
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg, who is on a visit to Chile, met with President Tomas Araya today.\n\nAt her meeting with the Chilean President, Solberg said Norway would buy wine.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [guest] + Tomas Araya/CL [host] @ CL on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg, who is on a visit to Chile together with President Ola Berg, praised the wine.\n\nSolberg met the Chilean President today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + the President/CL @ CL on 2019-06-12'],
  },
  // --- rounds of a visitor: talks with several of the state visited are told one by one; "review" is what they will do
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Visit\n\nForeign Secretary Amadu Kone left Chad today after a two-day visit. During his stay in Chad, Kone held talks with his Chadian counterpart Moussa Abba, Prime Minister Ali Oumar and President Idriss Tala. The meetings with Chadian dignitaries were cordial.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD',
      'held meeting/in_person Amadu Kone/NE + Ali Oumar/TD',
      'held meeting/in_person Amadu Kone/NE + Idriss Tala/TD',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Visit\n\nDuring his visit to Chad on 20 June, Foreign Secretary Amadu Kone and his Chadian counterpart Moussa Abba will review the entire range of bilateral ties.\n',
    events: ['planned meeting/in_person Amadu Kone/NE + Moussa Abba/TD on 2019-06-20'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Visit\n\nForeign Secretary Amadu Kone welcomed the review by Chadian Minister Moussa Abba of the ties with Niger.\n',
    events: [],
  },
  // --- several stops with their days
  {
    publisher: 'European Commission',
    text: 'Visit\n\nEU Commissioner Jozef Sikel will be in Dhaka on 3 and 4 July and in Colombo on 5 July. In Dhaka, Commissioner Sikel will meet President Muhammad Yun. In Colombo, he will be received by President Anura Dissa.\n',
    events: [
      'planned meeting/in_person Jozef Sikel/EU + Muhammad Yun/BD @ Dhaka on 2019-07-03..2019-07-04',
      'planned meeting/in_person Anura Dissa/LK [host] + Jozef Sikel/EU [guest] @ Colombo on 2019-07-05',
    ],
  },
  // --- a journey to come, of which others spoke
  {
    publisher: 'The White House',
    text: 'Readout\n\nNational Security Adviser Jake Sully met today with British National Security Adviser Stephen Love. They discussed President Bidd’s upcoming trip to London in July to confer with allies and meet with UK Prime Minister Boris John.\n',
    events: [
      'held meeting/in_person Jake Sully/US + Stephen Love/GB on 2019-06-12',
      'planned meeting/in_person Bidd/US + Boris John/GB @ London on 2019-07',
    ],
  },
  // --- stops in states, each with someone to meet
  {
    publisher: 'New Zealand Government',
    text: 'Visit\n\nForeign Minister Wiremu Peel will travel to the Pacific next week.\n\nHe will meet the acting Prime Minister in Tonga, President David Ade in Nauru and Cook Islands Prime Minister Mark Tere.\n',
    events: [
      'planned meeting/in_person Wiremu Peel/NZ + the acting Prime Minister/TO @ TO',
      'planned meeting/in_person Wiremu Peel/NZ + David Ade/NR @ NR',
      'planned meeting/in_person Wiremu Peel/NZ + Mark Tere/CK',
    ],
  },
  // --- whom a traveller met in the same breath
  {
    publisher: 'Ministry of Foreign Affairs of Malaysia',
    text: 'Visit\n\nForeign Minister Ana Blake is scheduled to call on Egyptian President Abdel Sisi and hold talks with Foreign Minister Sameh Shouk.\n',
    events: [
      'planned meeting/in_person Ana Blake/MY [guest] + Abdel Sisi/EG [host]',
      'planned meeting/in_person Ana Blake/MY + Sameh Shouk/EG',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Malaysia',
    text: 'Visit\n\nForeign Minister Ana Blake called on Egyptian President Abdel Sisi today. She also met Foreign Minister Sameh Shouk.\n',
    events: [
      'held meeting/in_person Ana Blake/MY [guest] + Abdel Sisi/EG [host]',
      'held meeting/in_person Ana Blake/MY + Sameh Shouk/EG',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Malaysia',
    text: 'Visit\n\nForeign Minister Ana Blake called on Egyptian President Abdel Sisi today. On her return she met Prime Minister Hassan Omar.\n',
    events: ['held meeting/in_person Ana Blake/MY [guest] + Abdel Sisi/EG [host]'],
  },
  // --- those who travel together and whom "they" will meet
  {
    publisher: 'Radio New Zealand',
    text: "Visit\n\nNew Zealand's Foreign Minister Wiremu Peel and Dr Shane Rata, Minister for Health, are visiting three Pacific nations this week. They depart on Tuesday.\n\nMr Peel said the government wanted more.\n\nThey will meet with Cook Islands Prime Minister Mark Tere and Samoa's Prime Minister Naomi Leota.\n",
    events: [
      'planned meeting/in_person Wiremu Peel/NZ + Shane Rata/NZ + Mark Tere/CK',
      'planned meeting/in_person Wiremu Peel/NZ + Shane Rata/NZ + Naomi Leota/WS',
    ],
  },
  {
    publisher: 'Radio New Zealand',
    text: "Visit\n\nNew Zealand's Foreign Minister Wiremu Peel and Dr Shane Rata are visiting the Pacific. They leave on Tuesday.\n\nPeruvian President Luis Quispe fell ill.\n\nThey will meet with Samoa's Prime Minister Naomi Leota.\n",
    events: [],
  },
  {
    publisher: 'Radio New Zealand',
    text: "Visit\n\nNew Zealand's Foreign Minister Wiremu Peel and Chilean Foreign Minister Ana Soto have resigned, Peruvian President Luis Quispe said. They will meet with Samoa's Prime Minister Naomi Leota.\n",
    events: ['planned meeting/in_person Wiremu Peel/NZ + Ana Soto/CL + Naomi Leota/WS @ nowhere on no day'],
  },
  // --- stops of a journey with the same host; "she" behind a sentence about both
  {
    publisher: 'Global Affairs Canada',
    text: "Visit\n\nWhile in Rome, Minister Melanie Jolin will meet with her Italian counterpart Antonio Tani. They will also discuss the Roadmap announced in March by Prime Minister Justin Trudel and Italian Prime Minister Giorgia Melini. She will also meet with Interior Minister Pietro Paroli.\n\nIn Capri, Minister Jolin will attend the G7 Foreign Ministers' Meeting, hosted by Minister Tani.\n",
    events: [
      'planned meeting/in_person Melanie Jolin/CA + Antonio Tani/IT @ Rome',
      'planned meeting/in_person Melanie Jolin/CA + Pietro Paroli/IT',
      'planned meeting/in_person Melanie Jolin/CA [guest] + Antonio Tani/IT [host] @ Capri',
    ],
  },
  // --- further stops without another "with"
  {
    text: 'Kenyan Oil Minister John Otieno met Peruvian Oil Minister Ana Ruiz in Lima on Monday and Ugandan Oil Minister Amos Kato in Kampala on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Kampala on 2019-06-11',
    ],
  },
  // --- one "to" for two verbs; where one went from there
  {
    text: "Kenyan President John Otieno was to meet Peruvian Prime Minister Ana Ruiz on Thursday and have a working lunch with Peruvian President Luis Soto. After talks in Lima, Otieno was scheduled to fly to London to see Jordan's King Talal.",
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + Luis Soto/PE on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + Talal/JO @ London',
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
  // --- where one will go later is not where one was
  {
    text: 'Maltese Foreign Minister Ana Hart will leave for Rome on Saturday. She met Chadian Foreign Minister Ali Seck on Friday.',
    events: ['held meeting/in_person Ana Hart/MT + Ali Seck/TD on 2019-06-07'],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart will leave for Rome on Saturday to meet Italian Foreign Minister Luca Bo.',
    events: ['planned meeting/in_person Ana Hart/MT + Luca Bo/IT @ Rome on 2019-06-15'],
  },
  // --- where one went from there
  {
    text: 'British Foreign Secretary Anne Ward held talks with Kenyan President John Otieno at his palace on Monday. Ward flew to Warsaw later on Monday.',
    events: ['held meeting/in_person Anne Ward/GB + John Otieno/KE @ nowhere on 2019-06-10'],
  },
  // --- told on a visit
  {
    text: 'French Foreign Minister Paul Marchand visited Tokyo last week, when he told Japanese Foreign Minister Kenji Abe that France would not accept it.',
    events: [
      'held meeting/in_person Paul Marchand/FR [guest] + Kenji Abe/JP [host] @ Tokyo on 2019-06-03..2019-06-09',
    ],
  },
  {
    text: 'French Foreign Minister Paul Marchand arrived in Nairobi on Monday and told Kenyan President John Otieno that France would help.',
    events: [
      'held meeting/in_person Paul Marchand/FR [guest] + John Otieno/KE [host] @ Nairobi on 2019-06-10',
    ],
  },
  {
    text: 'French Foreign Minister Paul Marchand visited Nairobi on Monday, and told Chadian President Idriss Bako in a letter that France would help.',
    events: [],
  },
  // --- on a stop where he met
  {
    text: 'U.S. Secretary of State Rex Lane arrived in India on Tuesday after a brief stop in Pakistan, where he met Prime Minister Imran Baig in Islamabad.',
    events: ['held meeting/in_person Rex Lane/US + Imran Baig/PK @ Islamabad'],
  },
  // --- seen on a tour
  {
    text: 'Kenyan Trade Minister John Otieno, who is on an American tour, will see Peruvian Trade Minister Ana Ruiz in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-14'],
  },
  { text: 'Kenya expects a visit that will see Peruvian Trade Minister Ana Ruiz tour the port.', events: [] },
  // --- the state named near the event, and its town in the headline
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to Kuala Lumpur and Vientiane\n\nToday I travel to Malaysia.\n\nIn Kuala Lumpur I will meet Prime Minister Naj Raz.\n\nI will be the first Norwegian foreign minister to visit Laos since 2013. On Thursday I will call on President Boun Vorach.\n',
    events: [
      'planned meeting/in_person the null/NO + Naj Raz/MY @ Kuala Lumpur',
      'planned meeting/in_person the null/NO [guest] + Boun Vorach/LA [host] @ Vientiane on 2019-06-13',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit by Foreign Minister Kari Vik to Tokyo, Japan\n\nForeign Minister Kari Vik met Liberal Party leader Tosh Nika this morning.\n',
    events: ['held meeting/in_person Kari Vik/NO + Tosh Nika/JP @ Tokyo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Statement by Foreign Minister Kari Vik\n\nA visit by Foreign Minister Kari Vik was planned. She met Japanese Foreign Minister Tosh Nika this morning.\n',
    events: ['held meeting/in_person Kari Vik/NO + Tosh Nika/JP @ nowhere on 2019-06-12'],
  },
  // --- where one flew the day after
  {
    text: "Peruvian Foreign Minister Ana Ruiz met Chad's President Idris Hassan on Sunday.\n\nRuiz, on an African tour, flew to Niger on Monday, where she was due to meet Prime Minister Salif Oumarou.",
    events: [
      'held meeting/in_person Ana Ruiz/PE + Idris Hassan/TD @ nowhere',
      'planned meeting/in_person Ana Ruiz/PE + Salif Oumarou/NE @ NE',
    ],
  },
  {
    text: "Peruvian Foreign Minister Ana Ruiz met Chad's President Idris Hassan on Tuesday. She flew to Chad on Sunday.",
    events: ['held meeting/in_person Ana Ruiz/PE + Idris Hassan/TD @ TD'],
  },
  {
    text: 'Peruvian Deputy Trade Minister Ana Ruiz, who arrived on Sunday, also called on Indonesian Coordinating Minister Adi Wardoyo and was to leave for Kuala Lumpur later today.',
    events: ['held meeting/in_person Ana Ruiz/PE [guest] + Adi Wardoyo/ID [host] @ nowhere'],
  },
  // --- what is planned elsewhere is not where another was met
  {
    text: 'Zambian Finance Minister Gibson Phiri said he would meet International Monetary Fund officials in Washington next month. Phiri met British Trade Minister Peter Hale. Hale also met President Kaseba.',
    events: [
      'planned meeting/in_person Gibson Phiri/ZM + the officials/International Monetary Fund @ Washington',
      'held meeting/in_person Gibson Phiri/ZM + Peter Hale/GB @ nowhere',
      'held meeting/in_person Peter Hale/GB + Kaseba/ZM @ nowhere',
    ],
  },
  {
    text: 'Zambian Finance Minister Gibson Phiri met Dutch Trade Minister Jan Aarts in Geneva on Monday. Phiri also met British Trade Minister Peter Hale.',
    events: [
      'held meeting/in_person Gibson Phiri/ZM + Jan Aarts/NL @ Geneva',
      'held meeting/in_person Gibson Phiri/ZM + Peter Hale/GB @ Geneva',
    ],
  },
  // --- journeys with a further stop; whom "her" means; when a proposal was made
  {
    text: 'British Prime Minister Helen Ward is expected to travel to Berlin next week to see German Chancellor Karl Vogt before going on to Paris for dinner with French President Luc Moreau.',
    events: [
      'planned meeting/in_person Helen Ward/GB [guest] + Karl Vogt/DE [host] @ Berlin on 2019-06-17..2019-06-23',
      'planned meeting/in_person Helen Ward/GB + Luc Moreau/FR @ Paris on 2019-06-17..2019-06-23',
    ],
  },
  {
    text: 'British Prime Minister Helen Ward met German Chancellor Karl Vogt in Berlin on Monday before going on to Paris for talks with French President Luc Moreau.',
    events: [
      'held meeting/in_person Helen Ward/GB + Karl Vogt/DE @ Berlin on 2019-06-10',
      'held meeting/in_person Helen Ward/GB + Luc Moreau/FR @ Paris on 2019-06-10',
    ],
  },
  {
    text: 'Vice President Amina Juma of Tanzania is visiting Singapore. She was hosted to lunch today by Deputy Prime Minister Tan Bo of Singapore. Singaporean Minister for Trade Lim Wei also called on her.',
    events: [
      'held meeting/in_person Tan Bo/SG [host] + Amina Juma/TZ [guest]',
      'held meeting/in_person Lim Wei/SG [guest] + Amina Juma/TZ [host]',
    ],
  },
  {
    text: 'During talks with Japanese Prime Minister Kenji Ito at the palace in Moscow on Friday, Russian President Ivan Orlov answered a proposal made in April.',
    events: ['held meeting/in_person Ivan Orlov/RU + Kenji Ito/JP @ Moscow on 2019-06-07'],
  },
  // --- where one went from there
  {
    text: "U.S. Secretary of State Ann Hale met Myanmar's President Thein Oo. She then flew to Yangon for a private dinner with opposition leader San Myint.",
    events: [
      'held meeting/in_person Ann Hale/US + Thein Oo/MM @ nowhere',
      'held meeting/in_person Ann Hale/US + San Myint/MM @ Yangon',
    ],
  },
  {
    text: "U.S. Secretary of State Ann Hale flew to Yangon on Tuesday. She then met Myanmar's President Thein Oo.",
    events: ['held meeting/in_person Ann Hale/US + Thein Oo/MM @ Yangon'],
  },
  {
    text: "U.S. Secretary of State Ann Hale met Myanmar's President Thein Oo in the remote capital Naypyidaw on Tuesday.",
    events: ['held meeting/in_person Ann Hale/US + Thein Oo/MM @ Naypyidaw'],
  },
  {
    text: "U.S. Secretary of State Ann Hale met Myanmar's President Thein Oo in the remote past on Tuesday.",
    events: ['held meeting/in_person Ann Hale/US + Thein Oo/MM @ nowhere'],
  },
  // --- the next stop on that day, or the day after
  {
    text: 'Chadian adviser Omar Deby was expected to meet Peruvian President Ana Ruiz on Thursday, and Chilean President Tomas Araya in Santiago the same day.',
    events: [
      'planned meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ nowhere on 2019-06-13',
      'planned meeting/in_person Omar Deby/TD + Tomas Araya/CL @ Santiago on 2019-06-13',
    ],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby will meet Peruvian President Ana Ruiz on Monday and Chilean President Tomas Araya the next day.',
    events: [
      'planned meeting/in_person Omar Deby/TD + Ana Ruiz/PE on 2019-06-17',
      'planned meeting/in_person Omar Deby/TD + Tomas Araya/CL on 2019-06-18',
    ],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby met Peruvian President Ana Ruiz on Monday, and Chilean President Tomas Araya the next day said he was glad.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE'],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby met Peruvian President Ana Ruiz on Monday, and Chilean President Tomas Araya in Santiago on Tuesday sent a letter.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ nowhere on 2019-06-10'],
  },
  // --- a stop of yesterday, over lunch
  {
    text: 'Norwegian Prime Minister Ada Berg met German Chancellor Anna Roth in Berlin on Friday and Swiss President Urs Frei in Bern yesterday, the ministry said.',
    events: [
      'held meeting/in_person Ada Berg/NO + Anna Roth/DE @ Berlin on 2019-06-07',
      'held meeting/in_person Ada Berg/NO + Urs Frei/CH @ Bern on 2019-06-11',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met German Chancellor Anna Roth in Berlin on Friday and Swiss President Urs Frei in Bern over lunch.',
    events: [
      'held meeting/in_person Ada Berg/NO + Anna Roth/DE @ Berlin on 2019-06-07',
      'held meeting/in_person Ada Berg/NO + Urs Frei/CH @ Bern on 2019-06-07',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk on Monday, with Czech President Jan Holub following on Tuesday.',
    events: [
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK',
      'held meeting/in_person Sita Rao/IN + Jan Holub/CZ',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk on Monday, with Czech President Jan Holub to follow on Friday.',
    events: [
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK',
      'planned meeting/in_person Sita Rao/IN + Jan Holub/CZ',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk on Monday, with Czech President Jan Holub following the talks from Prague.',
    events: ['held meeting/in_person Sita Rao/IN + Anton Velk/SK'],
  },
  // --- those whom a journey was for, and who met by now
  {
    text: 'Chadian Prime Minister Omar Deby left for Lima on Tuesday for talks with Peruvian President Luis Soto on cod.\n\nDeby and Soto agreed during a two-hour meeting at the palace to step up cooperation, officials said.',
    events: ['held meeting/in_person Omar Deby/TD + Luis Soto/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Chadian Prime Minister Omar Deby left for Lima on Tuesday for talks with Peruvian President Luis Soto on cod.\n\nThe two leaders last met in May in Paris.',
    events: [
      'planned meeting/in_person Omar Deby/TD + Luis Soto/PE @ Lima on no day',
      'held meeting/in_person Omar Deby/TD + Luis Soto/PE @ Paris on 2019-05',
    ],
  },
  {
    text: 'Chadian Prime Minister Omar Deby left for Lima on Tuesday for talks with Peruvian President Luis Soto on cod.\n\nDeby met Kenyan President John Otieno before he left.',
    events: [
      'planned meeting/in_person Omar Deby/TD + Luis Soto/PE',
      'held meeting/in_person Omar Deby/TD + John Otieno/KE',
    ],
  },
  // --- on the way, on a stop
  {
    text: 'On the way, Chadian Foreign Minister Omar Deby will stop in Helsinki to meet Finnish Foreign Minister Paavo Berg.',
    events: ['planned meeting/in_person Omar Deby/TD + Paavo Berg/FI @ Helsinki on no day'],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby stopped in Helsinki on Tuesday to meet Finnish Foreign Minister Paavo Berg.',
    events: ['held meeting/in_person Omar Deby/TD + Paavo Berg/FI @ Helsinki on 2019-06-11'],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby sought a way to meet Finnish Foreign Minister Paavo Berg.',
    events: [],
  },
  // --- one who follows does so at the same place
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk in Delhi on Monday, with Czech President Jan Holub following a day later.',
    events: [
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK @ Delhi on 2019-06-10',
      'held meeting/in_person Sita Rao/IN + Jan Holub/CZ @ Delhi on 2019-06-11',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk in Delhi on Monday, with Czech President Jan Holub following in Prague on Tuesday.',
    events: [
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK @ Delhi on 2019-06-10',
      'held meeting/in_person Sita Rao/IN + Jan Holub/CZ @ Prague on 2019-06-11',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk in Delhi on Monday, with Czech President Jan Holub following in her footsteps.',
    events: ['held meeting/in_person Sita Rao/IN + Anton Velk/SK @ Delhi on 2019-06-10'],
  },
  // --- a body is at home in the town of its seat
  {
    text: 'Kenyan President John Otieno, who was in Brussels on Monday, held talks with EU chief Ana Berg on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Berg/EU @ Brussels on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met UN chief Ana Berg on Tuesday. Otieno visited New York on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Berg/UN @ New York on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno, who was in Doha on Monday, met UN envoy Ana Berg on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Berg/UN @ nowhere on 2019-06-11'],
  },
];
