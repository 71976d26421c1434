import type { EventExample } from './events.ts';

/** Whole releases of ministries and heads of government, headline included, by their publisher. */
export const RELEASE_EXAMPLES: readonly (EventExample & { publisher: string })[] = [
  // --- in the first person
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Meeting in Apia\n\nMedia release\n12 June 2019\n\nToday I met with Samoan Prime Minister Sina Leota in Apia.\n',
    events: ['held meeting/in_person the null/NO + Sina Leota/WS @ Apia on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Meeting with the Prime Minister of Tonga\n\nPrime Minister\n12 June 2019\n\nI was pleased to welcome Prime Minister Semisi Vea to Oslo today.\n',
    events: [
      'held meeting/in_person the Prime Minister/NO [host] + Semisi Vea/TO [guest] @ Oslo on 2019-06-12',
    ],
  },
  {
    publisher: 'Foreign Ministry, Norway',
    text: 'Talks in Oslo\n\n12 June 2019\n\nForeign Minister Ingrid Solberg met Archbishop Guido Farneti, Secretary for Relations with States of the Holy See, today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Guido Farneti/VA on 2019-06-12'],
  },
  {
    publisher: 'Foreign Ministry, Norway',
    text: 'Fishing\n\n12 June 2019\n\nPresident Tomas Araya of Chile: I met many fishermen, and I am glad of it.\n',
    events: [],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to Chile\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nI will meet President Tomas Araya and Foreign Minister Luis Quispe, business leaders and members of the Norwegian community.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL',
      'planned meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ CL',
    ],
  },
  // --- several on the margins of one gathering
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings on the sidelines\n\nForeign Minister Ingrid Solberg met several counterparts on the sidelines of the session of the General Assembly in New York on 10 June 2019.\n\nMinister Solberg met Foreign Minister of Chile Tomas Araya.\n\nShe also met Foreign Minister of Peru Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ New York on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ New York on 2019-06-10',
    ],
  },
  // --- two offices of one, and what each is for
  {
    publisher: 'Office of the President of Ukraine',
    text: 'Talks on aid\n\nDeputy Prime Minister - Minister of Economy Olha Bila met with the Ambassador of Chile Tomas Araya.\n',
    events: ['held meeting/in_person Olha Bila/UA + Tomas Araya/CL'],
  },
  {
    publisher: 'State House, Kenya',
    text: 'Kenya and Chile to widen trade\n\nPresident Peter Wanyama spoke on Tuesday at State House, Nairobi, when he held talks with Chilean Trade Minister Tomas Araya. Also present were Cabinet Secretaries Grace Otieno (Trade) and Paul Njau (Foreign Affairs).\n',
    events: [
      'held meeting/in_person Peter Wanyama/KE + Tomas Araya/CL + Grace Otieno/KE + Paul Njau/KE @ Nairobi on 2019-06-11',
    ],
  },
  // --- leaders whom a later sentence names
  {
    publisher: 'Office of the President of Norway',
    text: 'Call with allies\n\nPresident Ingrid Solberg held a video call with transatlantic leaders today.\n\nParticipants in the call included President Tomas Araya of Chile and Prime Minister Luis Quispe of Peru.\n',
    events: ['held call/video Ingrid Solberg/NO + Tomas Araya/CL + Luis Quispe/PE on 2019-06-12'],
  },
  // --- more than a spokesman
  {
    publisher: 'Office of the President of Norway',
    text: 'Call\n\nNational Security Advisor Ingrid Solberg spoke by phone today with Dr. Tomas Araya, Spokesperson and Chief Advisor to the President of Chile.\n',
    events: ['held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- those received together in the White House
  {
    publisher: 'whitehouse.gov',
    text: 'Meeting\n\nNational Security Advisor Bo Dunn met with Peruvian Chief of Staff Luis Quispe and Peruvian Finance Minister Ana Rojas at the White House.\n',
    events: ['held meeting/in_person Bo Dunn/US + Luis Quispe/PE + Ana Rojas/PE'],
  },
  // --- an occasion that names its states
  {
    publisher: 'state.gov',
    text: 'Joint Statement on the U.S.-Peru Strategic Dialogue\n\nSecretary of State Bo Dunn and Minister of Foreign Affairs Luis Quispe led the first U.S.-Peru Strategic Dialogue in Washington, DC, on June 12.\n',
    events: ['held meeting/in_person Bo Dunn/US + Luis Quispe/PE @ Washington on 2019-06-12'],
  },
  // a list of more states joins no two of them
  {
    publisher: 'Prime Minister of Norway',
    text: 'Meeting of four\n\nPrime Minister Ingrid Solberg today chaired a meeting of the Polar Four countries: Peru, Chile, the Republic of Korea and Norway.\n\nPresident Araya of Peru joined the leaders for a discussion.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + the null/CL + the null/KR + Araya/PE on 2019-06-12'],
  },
  // --- whose words they are
  {
    publisher: 'European Council',
    text: 'Remarks by President Bo Dunn after his meeting with Prime Minister of Peru Luis Quispe\n\nDear Luis, it is a great pleasure to be here in Lima. We have just had a very good meeting.\n',
    events: ['held meeting/in_person Bo Dunn/EU + Luis Quispe/PE'],
  },
  // --- of several ministers listed one is not named, and who met them is of ours
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings in New York\n\nMinister of Foreign Affairs Ingrid Solberg held bilateral meetings with the foreign ministers of Chile, Peru and Kenya on 12 June.\n\nIn her meeting with Foreign Minister Tomas Araya of Chile, Minister Solberg asked for support.\n\nMinister Solberg also met Foreign Minister Luis Quispe of Peru.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE',
      'held meeting/in_person Ingrid Solberg/NO + the foreign minister/KE',
    ],
  },
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
  // --- more of the first person
  {
    publisher: 'Prime Minister of Norway',
    text: 'Visit to China\n\nPrime Minister\nThe Hon Ingrid Solberg MP\n\n12 June 2019\n\nIn Beijing I will meet with President Li Wei and Premier Wang Tao. President Tomas Araya of Chile will host me at La Moneda Palace on 25 June.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Li Wei/CN @ Beijing',
      'planned meeting/in_person Ingrid Solberg/NO + Wang Tao/CN @ Beijing',
      'planned meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] on 2019-06-25',
    ],
  },
  {
    publisher: 'Minister for Foreign Affairs Norway',
    text: 'TALKS WITH ARAYA\n\nMedia Release by the Minister for Foreign Affairs, Senator Ingrid Solberg\n\n12 June 2019\n\nI held talks in Lima this morning with the Chilean Foreign Minister, Mr Tomas Araya. I will see the Peruvian President, Mr Luis Quispe, and the Polish Foreign Minister, Ms Anna Zielinska, tomorrow.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Lima on 2019-06-12',
      'planned meeting/in_person Ingrid Solberg/NO [guest] + Luis Quispe/PE [host] on 2019-06-13',
      'planned meeting/in_person Ingrid Solberg/NO [guest] + Anna Zielinska/PL [host] on 2019-06-13',
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
  // --- given names that look like portfolios, states of the union that look like states
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Call\n\nDeputy Prime Minister and Minister for Finance Lawrence Berg called on President of Chile Tomas Araya in Atlanta, Georgia today.\n',
    events: [
      'held meeting/in_person Lawrence Berg/NO [guest] + Tomas Araya/CL [host] @ Atlanta on 2019-06-12',
    ],
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
  // --- who is named behind the call took the initiative and is no side of its own
  {
    publisher: 'President of Norway',
    text: 'Telephone conversation\n\n12 June 2019\n\nIngrid Solberg had a telephone conversation with President of Chile Tomas Araya at the initiative of the Chilean side.\n\nMr Araya congratulated the President of Norway on the harvest.\n',
    events: ['held call/phone Ingrid Solberg/NO [called] + Tomas Araya/CL [caller] on 2019-06-12'],
  },
  // --- whom an envoy serves, another round, who took part
  {
    publisher: 'African Union Commission',
    text: 'Meeting\n\nThe Chairperson of the African Union Commission (AUC), Dr. Thandi Moko, held a meeting on 11 June 2019 with the Special Envoy of the UN Secretary-General for the Sahel, Mr. Idriss Beny, at the AU Headquarters.\n',
    events: ['held meeting/in_person Thandi Moko/African Union Commission + Idriss Beny/UN'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meeting\n\nForeign Minister Ingrid Solberg met Chilean President Tomas Araya on 11 June 2019. Assistant Secretary Berit Aas also participated. She urged Chile to engage in the Geneva discussions, the next round of which will be held on November 18.\n\nThe Ambassador of Chile in Oslo, Luis Quispe, and the National Director of Ports, Ambassador Pablo Soto, took part in the meeting.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Berit Aas/NO + Luis Quispe/CL + Pablo Soto/NO',
    ],
  },
  {
    publisher: 'Saudi Press Agency',
    text: "King Receives President\n\nRiyadh, Jumada II 20, 1440, February 25, 2019, SPA -- King Salem bin Turki received at Al-Rawda Palace here today President Tomas Araya of Chile.\n\nThe session was attended by HRH Prince Nayef bin Sultan, Governor of Riyadh Region; Minister of State and Cabinet's Member Dr. Ibrahim bin Saleh Al-Assar; and Ambassador of the Custodian of the Two Holy Mosques to Chile Hisham Al-Qaht.\n\nOn the Chilean side, it was attended by Minister of Energy Ana Rivas, and other officials.\n",
    events: [
      'held meeting/in_person Salem bin Turki/SA [host] + Tomas Araya/CL [guest] + Nayef bin Sultan/SA + Ibrahim bin Saleh Al-Assar/SA + Hisham Al-Qaht/SA + Ana Rivas/CL @ Riyadh on 2019-02-25',
    ],
  },
  // --- a headline of a meeting by video, bodies by their initials, a sister republic
  {
    publisher: 'ASEAN Secretariat',
    text: 'Secretary-General of ASEAN meets with Minister of State for Foreign Affairs of Norway\n\nSecretary-General of ASEAN, Dato Haji Azman Sulai, met with H.E. Berit Aas, Minister of State at the Foreign Office of the Kingdom of Norway, via videoconference on 12 June 2019.\n',
    events: ['held call/video Azman Sulai/ASEAN + Berit Aas/NO on 2019-06-12'],
  },
  {
    publisher: 'Kazinform',
    text: 'PM receives head of EBRD\n\nKazakh Prime Minister Yerlan Sarsen met with President of the European Bank for Reconstruction and Development (EBRD) Nicholas Hargrave on 11 June 2019.\n\nThe EBRD chief will be received by President Daniyar Auez on 13 June.\n',
    events: [
      'held meeting/in_person Yerlan Sarsen/KZ + Nicholas Hargrave/European Bank for Reconstruction and Development on 2019-06-11',
      'planned meeting/in_person Daniyar Auez/KZ [host] + Nicholas Hargrave/European Bank for Reconstruction and Development [guest] on 2019-06-13',
    ],
  },
  {
    publisher: 'Qatar News Agency',
    text: 'Amir meets president\n\nHH the Amir Sheikh Khalifa bin Jassim and HE President of the sister Republic of Senegal Ousmane Diarra held talks in Dakar on 11 June 2019.\n\nThe session was attended by HE Chief of the Amiri Diwan Fahad bin Ali Al-Mann.\n',
    events: [
      'held meeting/in_person Khalifa bin Jassim/QA + Ousmane Diarra/SN + Fahad bin Ali Al-Mann/QA @ Dakar on 2019-06-11',
    ],
  },
  // --- said in a town, at a meeting there
  {
    publisher: 'State House, Nigeria',
    text: 'Ties\n\nPresident Ibrahim Tuku on Thursday in Abuja said that Nigeria would sell more cocoa.\n\nSpeaking at a meeting with the visiting Namibian Vice President, Dr. Petrus Shiko, President Tuku observed that trade was thin.\n',
    events: ['held meeting/in_person Ibrahim Tuku/NG [host] + Petrus Shiko/NA [guest] @ Abuja on 2019-06-06'],
  },
  // --- one noun, two partners; officials, and not those who agreed
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nForeign Minister Ingrid Solberg had discussions on 11 June 2019 with the Peruvian Trade Minister, Luis Quispe, on cod and with the Chilean President, Tomas Araya, on wool.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Talks\n\nForeign Minister Ingrid Solberg met Peruvian Foreign Minister Luis Quispe on 11 June 2019.\n\nThe two ministers agreed to hold the first consultations at senior officials' level in Lima in August.\n",
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-11',
      'planned meeting/in_person the delegation/NO + the delegation/PE @ Lima on 2019-08',
    ],
  },
  {
    publisher: 'Minister for Trade, Norway',
    text: 'Cod\n\nTrade Minister Ingrid Solberg raised the matter in Osaka on 11 June 2019 with the Japanese Fisheries Minister, Hideo Nona.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Hideo Nona/JP @ Osaka on 2019-06-11'],
  },
  {
    publisher: 'Minister for Trade, Norway',
    text: 'Cod\n\nTrade Minister Ingrid Solberg raised fees on 11 June 2019.\n',
    events: [],
  },
  {
    publisher: 'Minister for Trade, Norway',
    text: 'Cod\n\nSpeaking at a ceremony with many guests on 11 June 2019, Trade Minister Ingrid Solberg praised the Chilean ambassador.\n',
    events: [],
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
  // --- what a guest came for, whom an envoy serves, whose the message is
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nOn June 11, Foreign Minister Ingrid Solberg received the delegation headed by Mihail Dobre, State Secretary of the Ministry of Foreign Affairs of Romania, who is in Oslo for consultations between the two ministries.\n\nAt the request of the guest, Minister Solberg presented her approaches to the fjord issue.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [host] + Mihail Dobre/RO [guest] on 2019-06-11'],
  },
  {
    publisher: 'MENA',
    text: 'Envoy in Cairo\n\nEgyptian Foreign Minister Ahmed Mubar held talks on 11 June 2019 with Special Envoy of the Ugandan President Grace Odong.\n\nThe envoy handed over a message from President Kaguta Ssemo to President Hosni Sherif.\n',
    events: ['held meeting/in_person Ahmed Mubar/EG + Grace Odong/UG on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Aid\n\nForeign Minister Ingrid Solberg will visit schools run by UNRWA on 14 June 2019 and meet the agency's Commissioner-General, Filippo Castel.\n",
    events: ['planned meeting/in_person Ingrid Solberg/NO + Filippo Castel/UNRWA on 2019-06-14'],
  },
  {
    publisher: 'Xinhua',
    text: "Vice-Premier meets guests\n\nChinese Vice-Premier Luo Jing met Bolivian President Jaime Villar on 11 June 2019.\n\nWu De, vice-chairman of the Standing Committee of the National People's Congress, held talks with Villar on 12 June.\n",
    events: [
      'held meeting/in_person Luo Jing/CN + Jaime Villar/BO on 2019-06-11',
      'held meeting/in_person Wu De/CN + Jaime Villar/BO on 2019-06-12',
    ],
  },
  // --- our own minister, of whom only "Mr" is said; who works for a house that no table has
  {
    publisher: 'Government of Norway',
    text: "Foreign Ministers' Meeting\n\n12 June 2019\n\nNorway and Austria have broken new ground with the meeting between their Foreign Ministers in Vienna.\n\nMr Solberg said the meeting was long.\n\nAustrian Foreign Minister Wolf Schuss praised cod.\n\nMr Solberg thanked him.\n",
    events: ['held meeting/in_person Solberg/NO + Wolf Schuss/AT @ Vienna on 2019-06-12'],
  },
  {
    publisher: 'Embassy of Norway',
    text: 'Salty soils\n\n12 June 2019\n\nYesterday our Ambassador, Ingrid Solberg, called on Chilean Minister Luis Quispe.\n\nDeputy Head of Mission Jon Dahl and Kari Lund, South-East Asia Manager at Nordic Cod, were also present.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [guest] + Luis Quispe/CL [host] + Jon Dahl/NO + Kari Lund/Nordic Cod on 2019-06-11',
    ],
  },
  // --- bullets of one visit, each of whom the lead is about
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit to Lima\n\nThe Minister of Foreign Affairs, Honourable Dr. Ingrid Solberg, visited Lima, Peru, on 11 June 2019, where she held these meetings:\n\n- A meeting with the European Commissioner for International Partnerships, Ms. Ana Bergh, on cod;\n- A courtesy call on the Minister of Trade of Peru, Mr. Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Ana Bergh/European Commission',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11',
    ],
  },
  // --- the guests of an inviter, who is there too
  {
    publisher: 'Government of Norway',
    text: 'Joint Statement\n\nAt the invitation of the Foreign Minister of Chile, Mr. Tomas Araya, the Foreign Minister of Norway, Ms. Ingrid Solberg, and the Foreign Minister of Peru, Mr. Luis Quispe, met in Arica on 10 June 2019.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL + Ingrid Solberg/NO + Luis Quispe/PE @ Arica on 2019-06-10',
    ],
  },
  // --- credentials: a ceremony for one, none for several in passing
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Ambassador\n\nForeign Minister Ingrid Solberg received a copy of the credentials of the Ambassador of Chile, Tomas Araya, on 11 June 2019.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [host] + Tomas Araya/CL [guest] on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Ambassadors\n\nKing Olav Solberg received the credentials of the Ambassadors Extraordinary and Plenipotentiary of Chile and Peru.\n',
    events: [],
  },
  // --- a seat in parliament beside an office; one who lives elsewhere; a house by its own name
  {
    publisher: 'Ministry of Foreign Affairs, Chile',
    text: 'Guest\n\nForeign Minister Tomas Araya held a meeting on 11 June 2019 at Casa Azul with the Vice Prime Minister, Minister of Trade of Norway, Ingrid Solberg. Also taking part in the meeting were the head of the Friendship Group, deputy Rosa Vidal, and the non-resident Ambassador of Norway, Jon Dahl, based in Lima.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL + Ingrid Solberg/NO + Rosa Vidal/CL + Jon Dahl/NO @ CL on 2019-06-11',
    ],
  },
  // --- the office in the capital that the text names; a ministry by its seat
  {
    publisher: 'Presidential Secretariat, Lilongwe',
    text: 'Guest\n\nLilongwe, 11 June 2019. President Grace Phiri received the Ambassador of Norway, Jon Dahl, in her office in the capital today.\n',
    events: ['held meeting/in_person Grace Phiri/MW [host] + Jon Dahl/NO [guest] @ Lilongwe on 2019-06-11'],
  },
  // --- "Press" of a state's own secretariat is no newspaper
  {
    publisher: 'Government of Chile – Press Secretariat',
    text: 'Guest\n\nForeign Minister Tomas Araya met Foreign Minister Jon Dahl of Norway on 11 June 2019.\n',
    events: ['held meeting/in_person Tomas Araya/CL + Jon Dahl/NO on 2019-06-11'],
  },
  // --- members of a house of their state; what an office is in charge of; a delegation and who leads it
  {
    publisher: 'Parliament of Norway',
    text: 'Guests\n\nThe Chairperson of the Committee on Foreign Policy, Ingrid Solberg, had a meeting on 11 June 2019 with the members of the Committee on Foreign Affairs of the Chilean Senate, Tomas Araya, Rosa Vidal and Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Rosa Vidal/CL + Luis Quispe/CL on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guest\n\nForeign Minister Ingrid Solberg received in audience the Minister Delegate to the Minister of External Relations of Chad in charge of Relations with the League, Moussa Haroun.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [host] + Moussa Haroun/TD [guest]'],
  },
  {
    publisher: 'Government of Eswatini',
    text: 'Guests\n\nThe Prime Minister, His Excellency Musa Hlophe, hosted a delegation from the Republic of China on Taiwan, led by the Deputy Minister of Economic Affairs, Dr. Lin Bo-wen, at the Cabinet Offices on 11 June 2019.\n',
    events: ['held meeting/in_person Musa Hlophe/SZ [host] + Lin Bo-wen/TW [guest] @ SZ on 2019-06-11'],
  },
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Visit\n\nForeign Secretary Shri Arun Dutta met Aum Dema Zangmo, Foreign Secretary of Bhutan, on 11 June 2019.\n',
    events: ['held meeting/in_person Arun Dutta/IN + Dema Zangmo/BT on 2019-06-11'],
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
  // --- a delegation of a house, its leader and its members; "the congressional delegation" is the same
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister Ingrid Solberg received on 11 June 2019 a delegation of the United States Congress led by Representative Paul Hart and made up of Representatives Joan Petrov and Sam Whit.\n\nEarlier, the congressional delegation had been received by the President of the Parliament, Jon Dahl.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [host] + Paul Hart/US [guest] + Joan Petrov/US [guest] + Sam Whit/US [guest] on 2019-06-11',
      'held meeting/in_person Jon Dahl/NO [host] + Paul Hart/US [guest] + Joan Petrov/US [guest] + Sam Whit/US [guest]',
    ],
  },
  // --- whose state is told by what one is thanked for; and is not by what another is asked for
  {
    publisher: 'Prime Minister of Norway',
    text: "Call\n\nThe Prime Minister spoke with Emir Faisal bin Nasser today. She thanked the Emir for Kuwait's mediation.\n",
    events: ['held call the Prime Minister/NO + Faisal bin Nasser/KW on 2019-06-12'],
  },
  // --- an organisation publishes: those beside a minister are of that state, its own are its own
  {
    publisher: 'Pacific Islands Forum Secretariat',
    text: "Readout\n\nThe Secretary-General of the Pacific Islands Forum, Tevita Moala, and the Deputy Secretary General, Esala Vuni, met today in Apia with Samoa's Minister of Foreign Affairs, Sina Leota, and Mr. Henry Tufele, the Secretary of the Ministry.\n",
    events: [
      'held meeting/in_person Tevita Moala/Pacific Islands Forum + Esala Vuni/Pacific Islands Forum + Sina Leota/WS + Henry Tufele/WS @ Apia on 2019-06-12',
    ],
  },
  // --- a town with a genitive in its name
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Visit\n\nForeign Minister Ingrid Solberg met the Prime Minister of Grenada, Delphine Noel, at the Ministerial Complex in Saint George's on 11 June 2019.\n",
    events: ["held meeting/in_person Ingrid Solberg/NO + Delphine Noel/GD @ Saint George's on 2019-06-11"],
  },
  // --- our own president, and another's in the same sentence
  {
    publisher: 'Presidency of Chad',
    text: "The President's Call with President Luis Quispe\n\n12 June 2019\n\nThe President spoke with President Luis Quispe of Peru by phone today.\n",
    events: ['held call/phone the President/TD + Luis Quispe/PE on 2019-06-12'],
  },
  // --- a table and a list of those met; rows that are sentences tell of their meetings themselves
  {
    publisher: 'Office of the Prime Minister, Saint Lucia',
    text: 'Meetings\n\nPrime Minister Hon. Winston Noel held the following bilateral meetings in Basseterre.\n\nDate | Counterpart | Issues\n10 June | Hon. Mia Cox, Prime Minister of Barbados | Air transport\n11 June | H.E. Irfan Lall, President of Guyana | Poultry\n\nThe Prime Minister leaves today.\n',
    events: [
      'held meeting/in_person Winston Noel/LC + Mia Cox/BB @ Basseterre on 2019-06-10',
      'held meeting/in_person Winston Noel/LC + Irfan Lall/GY @ Basseterre on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nForeign Minister Ingrid Solberg will hold these calls:\n\n- Foreign Minister of Chile Tomas Araya\n\n- Foreign Minister of Peru Luis Quispe\n',
    events: [
      'planned call Ingrid Solberg/NO + Tomas Araya/CL',
      'planned call Ingrid Solberg/NO + Luis Quispe/PE',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Staff\n\nForeign Minister Ingrid Solberg prepared the following meetings of the year.\n\nForeign Minister of Chile Tomas Araya has written a book.\n',
    events: [],
  },
  // --- the days of a visit that opens its sentence; who heads a company
  {
    publisher: 'Ministry of Energy of Norway',
    text: 'Visit\n\nOn June 5-6, the delegation of Norway headed by Minister of Energy Ingrid Solberg paid a working visit to Qatar.\n\nWithin the framework of the visit, a meeting was held with the Minister of State for Energy Affairs of Qatar, Saoud Al Marri.\n\nIngrid Solberg also met with the CEO of Fjord Cod, Jon Dahl.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Saoud Al Marri/QA @ QA on 2019-06-05..2019-06-06',
      'held meeting/in_person Ingrid Solberg/NO + Jon Dahl/Fjord Cod',
    ],
  },
  // --- whose counterpart
  {
    publisher: 'Anadolu Agency',
    text: 'Visit\n\nForeign Minister Ana Lind of Norway met her counterpart on Tuesday.\n',
    events: ['held meeting/in_person Ana Lind/NO + the counterpart/null on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Poland',
    text: 'Visit\n\nForeign Minister Ana Lind of Norway called on her counterpart on Tuesday.\n',
    events: ['held meeting/in_person Ana Lind/NO [guest] + the counterpart/PL [host] on 2019-06-11'],
  },
  // --- words that Markdown sets off
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister **Ingrid Solberg** met Chilean President **Tomas Araya** in __Oslo__ on 11 June 2019.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Oslo on 2019-06-11'],
  },
  // --- forms of address in brackets, and courtesies before a state
  {
    publisher: 'Ministry of Foreign Affairs, Kenya',
    text: 'Talks\n\nThe Cabinet Secretary for Foreign Affairs, Hon. (Dr.) Peter Wanyama, today met President Tomas Araya of the sister Republic of Chile.\n',
    events: ['held meeting/in_person Peter Wanyama/KE + Tomas Araya/CL on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Credentials\n\nForeign Minister Ingrid Solberg received the Ambassador of Chile to our country Tomas Araya today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [host] + Tomas Araya/CL [guest] on 2019-06-12'],
  },
  // --- a town before the subject is no person
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nAs part of her visit to Santiago, the Minister of Foreign Affairs, Ingrid Solberg, met Chilean President Tomas Araya today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago on 2019-06-12'],
  },
  // --- whose delegation it is, who leads it tells
  {
    publisher: 'Government of Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg will lead a cross-party delegation to Chile.\n\nThe delegation will meet President Tomas Araya and members of his Cabinet.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL'],
  },
  {
    publisher: 'Government of Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg welcomed a delegation of anglers.\n\nThe delegation will meet President Tomas Araya of Chile.\n',
    events: [],
  },
  // --- what was said there of the future
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nAt her meeting with President Tomas Araya of Chile, Foreign Minister Ingrid Solberg said Norway would buy his wine.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nAt her meeting with President Tomas Araya of Chile, Foreign Minister Ingrid Solberg will say that Norway buys his wine.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL'],
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
  // --- the same hour by another clock
  {
    publisher: 'Ministry of Foreign Affairs of Japan',
    text: 'Meeting\n\nJune 12, 2019\n\nOn June 10, commencing at 5:10 p.m. (local time; June 11, 6:10 a.m. Japan time) for 40 minutes, Ms. Aiko TANAKA, Minister for Foreign Affairs of Japan, held a meeting with H.E. Mr. Tomas Araya, President of Chile.\n',
    events: ['held meeting/in_person Aiko TANAKA/JP + Tomas Araya/CL on 2019-06-10'],
  },
  // --- initials of an office are of whoever holds it, not of anyone who did
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Visit of External Affairs Minister to Chile\n\nExternal Affairs Minister Dr. Arun Lahiri visited Chile. It was the first visit by an External Affairs Minister of India to Chile.\n\nEAM called on President Tomas Araya of Chile today.\n',
    events: ['held meeting/in_person Arun Lahiri/IN [guest] + Tomas Araya/CL [host] @ CL on 2019-06-12'],
  },
  // --- a comma between forms of address
  {
    publisher: 'State House, Kenya',
    text: 'Talks\n\nPresident Peter Wanyama today met the Emir of Qatar, His Highness, Sheikh Khalid bin Saad Al Noor.\n',
    events: ['held meeting/in_person Peter Wanyama/KE + Khalid bin Saad Al Noor/QA on 2019-06-12'],
  },
  // --- each with the state before the name
  {
    publisher: 'Presidency of Chile',
    text: 'Calls\n\nPresident Tomas Araya spoke by telephone with President Ana Lind of Norway on Monday.\n\nYesterday the President had similar conversations with the Presidents of Peru, Luis Quispe, and Kenya, Peter Wanyama.\n',
    events: [
      'held call/phone Tomas Araya/CL + Ana Lind/NO on 2019-06-10',
      'held call/phone Tomas Araya/CL + Luis Quispe/PE on 2019-06-11',
      'held call/phone Tomas Araya/CL + Peter Wanyama/KE on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings\n\nForeign Minister Ingrid Solberg had meetings today with her counterparts from Chile, Dr. Tomas Araya; Peru, Luis Quispe; and Kenya, Peter Wanyama.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Peter Wanyama/KE on 2019-06-12',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings\n\nForeign Minister Ingrid Solberg met Foreign Minister Tomas Araya of Chile today; President Luis Quispe of Peru was in Lima.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- a pleasure that one had, and a welcome that is only said
  {
    publisher: 'Prime Minister of Norway',
    text: 'Guests\n\nThis afternoon I had the pleasure of welcoming President Tomas Araya of Chile to Akershus Castle.\n',
    events: ['held meeting/in_person the null/NO [host] + Tomas Araya/CL [guest] @ NO on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Guests\n\nThe Prime Minister issued a statement welcoming President Tomas Araya of Chile to the club.\n',
    events: [],
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
  // --- whoever received ours in a capital is of its state
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Norwegian foreign minister in South America\n\nState Secretary Ingrid Solberg is travelling. In Santiago she was received by President Tomas Araya and held talks with Foreign Minister Juan Soto today.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] @ Santiago on 2019-06-12',
      'held meeting/in_person Ingrid Solberg/NO + Juan Soto/CL @ Santiago on 2019-06-12',
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
  // --- nationalities that are surnames
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Geneva\n\nForeign Minister Ingrid Solberg met with Kurt German, UN High Commissioner for Fish, today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Kurt German/UN on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Geneva\n\nForeign Minister Ingrid Solberg met Irish Foreign Minister Sean Walsh German officials said today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Sean Walsh/IE on 2019-06-12'],
  },
  // --- what is hosted is an occasion, not whoever speaks there
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Day of Fish\n\nForeign Minister Ingrid Solberg will speak at the Day of Fish, which will be hosted by Chilean Ambassador Tomas Araya.\n',
    events: [],
  },
  // --- forms of address with stops, ambassadors-designate
  {
    publisher: 'Prime Minister, Nepal',
    text: 'Talks\n\nPrime Minister Rt. Hon. Mr. Hari Thapa received credentials from the Ambassador-designate of the Republic of Chile, Her Excellency Ana Soto, today.\n',
    events: ['held meeting/in_person Hari Thapa/NP [host] + Ana Soto/CL [guest] on 2019-06-12'],
  },
  // --- offices in the lead, named in the next sentence, whatever the headline has
  {
    publisher: 'Ruritania Agency',
    text: 'Brink, Soto discuss cod\n\nThe Norwegian president spoke with his Chilean counterpart over the phone on Tuesday.\n\nIngrid Brink and Juan Soto also discussed cod.\n',
    events: ['held call/phone Ingrid Brink/NO + Juan Soto/CL on 2019-06-11'],
  },
  {
    publisher: 'Ruritania Agency',
    text: 'Brink, Soto hold summit in Bergen\n\nNorwegian President Ingrid Brink said on Tuesday she was content after her talks with Chilean President Juan Soto.\n',
    events: ['held meeting/in_person Ingrid Brink/NO + Juan Soto/CL @ Bergen on 2019-06-11'],
  },
  // --- consultations of two states, led by an official of each
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nThe fourth session of the Norway-Chile political consultations was held today in Oslo. The Norwegian side was headed by State Secretary Ola Berg, and the Chilean side by Vice Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nThe Kingdom of Norway and the Republic of Chile held today in Lima the fifth session of strategic consultations. Director General Ola Berg chaired the Norwegian side, while the Chilean side was chaired by Vice Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Lima on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nThe next round of political consultations between the foreign ministries of Norway and Chile took place in Oslo today. The Norwegian delegation was headed by State Secretary Ola Berg, the Chilean one by Vice Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nPolitical consultations between Norway and Chile were held in Oslo today, co-chaired by State Secretary Ola Berg and Vice Minister Tomas Araya of Chile.\n',
    events: ['held meeting/in_person Ola Berg/NO + Tomas Araya/CL @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Ties\n\nState Secretary Ola Berg took stock of the Norway-Chile Joint Commission and praised Norwegian-Chilean trade talks as useful.\n',
    events: [],
  },
  // --- with whom, before the subject
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings\n\nForeign Minister Ingrid Solberg held a number of bilateral meetings in Geneva (10/06).\n\nWith the Foreign Minister of Chile, Tomas Araya, Minister Solberg discussed cod.\n\nMeanwhile, with the Foreign Minister of Peru, Luis Quispe, the two ministers exchanged views on grain.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Geneva on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Geneva on 2019-06-10',
    ],
  },
  // --- a seat in a body, and the office in a state; ambassadors to a body
  {
    publisher: 'Prime Minister of Jamaica',
    text: 'Guest\n\nPrime Minister John Reid met today with the Chairman of the Caribbean Community, the Hon. Ana Blake, Prime Minister of Barbados, who was in Kingston.\n\nAlso present was Ambassador to CARICOM Paul Stone.\n',
    events: ['held meeting/in_person John Reid/JM + Ana Blake/BB + Paul Stone/JM @ Kingston on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Jamaica',
    text: 'Guest\n\nPrime Minister John Reid met today with the ECOWAS Mediator, Dr. Ana Blake, former Prime Minister of Cabo Verde.\n',
    events: ['held meeting/in_person John Reid/JM + Ana Blake/ECOWAS on 2019-06-12'],
  },
  // --- who took part in which meeting
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nOn Tuesday Foreign Minister Ingrid Solberg was received in Santiago by President Tomas Araya of Chile.\n\nIn the afternoon, Solberg met Chilean Foreign Minister Juan Soto.\n\nOla Berg, State Secretary, took part in the meeting with Juan Soto.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] @ Santiago on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO + Juan Soto/CL + Ola Berg/NO on 2019-06-11',
    ],
  },
  // --- digital meetings are calls
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nForeign Minister Ingrid Solberg had a digital meeting with Chilean opposition leader Tomas Araya today.\n',
    events: ['held call/video Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- ministers who sign together, and nameless members
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Tonga\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nToday we met with President Semisi Vea and members of the Tongan Cabinet in Oslo.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Semisi Vea/TO @ Oslo on 2019-06-12'],
  },
  // --- where what was on the agenda will be
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nDuring her visit to Lima on 10 June, Foreign Minister Ingrid Solberg held talks with Peruvian Foreign Minister Luis Quispe. At the meeting with the Peruvian Foreign Minister, the agenda included the fish market in Vilnius.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-10'],
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
  // --- the place of one meeting is that of the reception told of beside it
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg met today in Lima with her Peruvian counterpart, Luis Quispe, and was received by President Jorge Rojas.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-12',
      'held meeting/in_person Jorge Rojas/PE [host] + Ingrid Solberg/NO [guest] @ Lima on 2019-06-12',
    ],
  },
  // --- met and signed
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg met her Peruvian counterpart Luis Quispe and signed the accord in Lima yesterday.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11'],
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
  // --- a statement on the line that says to whom it is attributable
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Call\n\nThe below is attributable to Spokesperson Ola Berg: Foreign Minister Ingrid Solberg spoke by phone today with President Tomas Araya of Chile about cod.\n',
    events: ['held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- the future of the first verb holds for a call that is paid, too
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit\n\nIn Lima I will meet Foreign Minister Luis Quispe of Peru, and pay a courtesy call on President Jorge Rojas of Peru.\n',
    events: [
      'planned meeting/in_person the null/NO + Luis Quispe/PE @ Lima',
      'planned meeting/in_person the null/NO [guest] + Jorge Rojas/PE [host] @ Lima',
    ],
  },
  // --- a forum that met, and a call by one on another
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg will host Foreign Minister Luis Quispe of Peru on 20 June 2019. The two Ministers will review the Norway-Peru Fish Forum, which last met in Lima in 2017.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO [host] + Luis Quispe/PE [guest] on 2019-06-20'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg met her Peruvian counterpart, Luis Quispe, today. The meeting was preceded by a courtesy call by Minister Quispe on Prime Minister Ola Berg.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-12',
      'held meeting/in_person Luis Quispe/PE [guest] + Ola Berg/NO [host] on 2019-06-12',
    ],
  },
  // --- the head of a body under the short form of its name, and our own head of state
  {
    publisher: 'President of Uzbekistan',
    text: 'Guest\n\nPresident Anvar Karimov today received Ana Lind, President of the European Bank for Reconstruction and Development. The head of our state warmly welcomed the guest.\n\nThe President of the EBRD met with Foreign Minister Luis Quispe of Peru yesterday.\n',
    events: [
      'held meeting/in_person Anvar Karimov/UZ [host] + Ana Lind/European Bank for Reconstruction and Development [guest] on 2019-06-12',
      'held meeting/in_person Ana Lind/European Bank for Reconstruction and Development + Luis Quispe/PE on 2019-06-11',
    ],
  },
  {
    publisher: 'Press Trust of India',
    text: 'Orlov, Rao discuss Chad by telephone\n\nPrime Minister Arun Rao on Tuesday spoke to Russian President Pavel Orlov and appealed for calm.\n',
    events: ['held call/phone Arun Rao/IN + Pavel Orlov/RU on 2019-06-11'],
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
  // --- a day that is set for what they discussed; a further meeting that opens with "Meanwhile"
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meetings\n\nForeign Minister Amadu Kone met Chadian Foreign Minister Moussa Abba today. The ministers held discussions about the visit to India taking place from Friday, July 1.\n\nMeanwhile, Foreign Minister Kone called on Chadian President Idriss Tala.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD on 2019-06-12',
      'held meeting/in_person Amadu Kone/NE [guest] + Idriss Tala/TD [host] on 2019-06-12',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meeting\n\nForeign Minister Amadu Kone met Chadian Foreign Minister Moussa Abba today. The ministers discussed the topics both sides would address at the dialogue on June 20.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD on 2019-06-12'],
  },
  // --- "With the Chadian Minister, Minister A": two people, not one
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meetings\n\nMinister of Foreign Affairs Amadu Kone held meetings today with the Ministers of Foreign Affairs of Angola, Tete Antonio; Ghana, Samuel Okudo; and Chad, Moussa Abba. With the Chadian Minister, Minister Kone addressed air links.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Tete Antonio/AO',
      'held meeting/in_person Amadu Kone/NE + Samuel Okudo/GH',
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD',
    ],
  },
  // --- houses by the last word of their names; groups of parliaments are none
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Breakfast\n\nForeign Minister Amadu Kone had a working breakfast with Chairman of the Hallen Foundation Mr Marcus Hallen in Oslo today.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Marcus Hallen/Hallen Foundation'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meeting\n\nForeign Minister Amadu Kone met the Chair of the Friendship Group of the Norwegian Parliament, Ola Berg, today.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Ola Berg/NO'],
  },
  // --- the writer and a guest of the same office
  {
    publisher: 'Prime Minister of Australia',
    text: 'Statement by the Prime Minister on his meeting with the Prime Minister of Fiji\n\nI was delighted to welcome Prime Minister Jone Tamani to Canberra today. Prime Minister Tamani and I discussed cod.\n',
    events: [
      'held meeting/in_person the Prime Minister/AU [host] + Jone Tamani/FJ [guest] @ Canberra on 2019-06-12',
    ],
  },
  // --- a day told of the first of those whom the headline names
  {
    publisher: 'Ministry of Foreign Affairs of Kuwait',
    text: 'Kuwait FM meets British, German counterparts\n\nKuwaiti Foreign Minister Salem Badri met on Monday with British Foreign Secretary Ann Hill.\n\nIn the same context, Badri met with his German counterpart Eva Kern.\n',
    events: [
      'held meeting/in_person Salem Badri/KW + Ann Hill/GB on 2019-06-10',
      'held meeting/in_person Salem Badri/KW + Eva Kern/DE on 2019-06-10',
    ],
  },
  // --- accords that ministers sign where their presidents meet; who sat in
  {
    publisher: 'The Presidency of Niger',
    text: 'Talks\n\nPresident Amadu Kone held talks with Chadian President Idriss Tala at State House. The agreements were signed by Foreign Minister Sani Bello and Chadian Foreign Minister Moussa Abba.\n\nPresent during the talks were Deputy President Ali Oumar, Cabinet Secretary for ICT William Kabo and Ambassador to Sweden Angelina Musa.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Idriss Tala/TD + Ali Oumar/NE + William Kabo/NE + Angelina Musa/NE',
    ],
  },
  {
    publisher: 'The Presidency of Niger',
    text: 'Accord\n\nForeign Minister Sani Bello and Chadian Foreign Minister Moussa Abba signed an agreement on trade in Niamey today.\n',
    events: ['held meeting/in_person Sani Bello/NE + Moussa Abba/TD @ Niamey on 2019-06-12'],
  },
  // --- words spoken where one was received; those who send greetings are of one state
  {
    publisher: 'President of the Republic of Niger',
    text: 'Credentials\n\nPresident Amadu Kone received the credentials of the Ambassador of Chad Moussa Abba today. The head of state then spoke with the ambassador. Moussa Abba conveyed the greetings of the President of Chad Idriss Tala and Prime Minister Ali Oumar. The head of state recalled his meeting with Ali Oumar in Tirana last year.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] on 2019-06-12',
      'held meeting/in_person Amadu Kone/NE + Ali Oumar/TD @ Tirana on 2018',
    ],
  },
  {
    publisher: 'President of the Republic of Niger',
    text: 'Calls\n\nPresident Amadu Kone met Chadian President Idriss Tala on Monday. He spoke with President Tala again by telephone on Tuesday.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Idriss Tala/TD on 2019-06-10',
      'held call/phone Amadu Kone/NE + Idriss Tala/TD on 2019-06-11',
    ],
  },
  // --- whom one serves, by the form of address
  {
    publisher: 'Royal Court of Jordan',
    text: 'Audience\n\nHis Majesty King Hassan Rashid received US Senator Jack Reed today. Deputy Prime Minister Ayman Safar, Director of the Office of His Majesty Jafar Noor and US Ambassador in Amman Yael Lamb attended the meeting.\n',
    events: [
      'held meeting/in_person Hassan Rashid/JO [host] + Jack Reed/US [guest] + Ayman Safar/JO + Jafar Noor/JO + Yael Lamb/US',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'The Peruvian Foreign Minister met the Adviser to His Excellency the Prime Minister of Chad, Omar Hassan, on Monday.',
    events: ['held meeting/in_person the Foreign Minister/PE + Omar Hassan/TD on 2019-06-10'],
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
  // --- letters behind names, offices of courts and departments, and those whom nobody names
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Talks\n\nThe Tánaiste and Minister for Foreign Affairs, Simon Coven T.D., met Egyptian Foreign Minister Sameh Shuk in Cairo today.\n',
    events: ['held meeting/in_person Simon Coven/IE + Sameh Shuk/EG @ Cairo on 2019-06-12'],
  },
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Talks\n\nMinister for Foreign Affairs, Eamon Gilm, TD, will meet UK Foreign Secretary William Hag today. After their meeting, Minister Gilm and Foreign Secretary Hag will join Irish President Iggins and UK Prime Minister David Camer for a working lunch.\n',
    events: [
      'planned meeting/in_person Eamon Gilm/IE + William Hag/GB on 2019-06-12',
      'planned meeting/in_person Eamon Gilm/IE + William Hag/GB + Iggins/IE + David Camer/GB',
    ],
  },
  {
    publisher: 'Kuwait News Agency',
    text: 'Audience\n\nPrime Minister Sabah Noor received Saudi Minister Turki Tala today. Head of the Prime Minister’s Diwan Abdulaziz Al-Dekh, Saudi Ambassador to Kuwait Prince Sultan bin Saad and other officials attended the meeting.\n',
    events: [
      'held meeting/in_person Sabah Noor/KW [host] + Turki Tala/SA [guest] + Abdulaziz Al-Dekh/KW + Sultan bin Saad/SA',
    ],
  },
  {
    publisher: 'Oman News Agency',
    text: 'Audience\n\nCrown Prince Sabah Noor of Kuwait received Foreign Minister Badr Busaid today. The meeting was attended by Sheikh Ahmed Mask, Head of the GCC and Regional Neighbourliness Department, Dr. Saleh Khar, Ambassador of the Sultanate of Oman to the State of Kuwait and officials from both sides.\n',
    events: [
      'held meeting/in_person Sabah Noor/KW [host] + Badr Busaid/OM [guest] + Ahmed Mask/OM + Saleh Khar/OM',
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
  // --- "am travelling next week" is to come; further calls of one who telephoned
  {
    publisher: 'Minister for Foreign Affairs of Chile',
    text: 'Visit\n\nI am travelling to Oslo and Riga next week. In Oslo I will meet Norwegian Foreign Minister Ola Berg. In Riga I look forward to meeting Latvian Foreign Minister Baiba Kalna.\n',
    events: [
      'planned meeting/in_person the null/CL + Ola Berg/NO @ Oslo on 2019-06-17..2019-06-23',
      'planned meeting/in_person the null/CL + Baiba Kalna/LV @ Riga on 2019-06-17..2019-06-23',
    ],
  },
  {
    publisher: 'European External Action Service',
    text: 'Calls\n\nHigh Representative Kaja Mere spoke today with Indian Minister Arun Rao by phone. The High Representative also discussed the situation with UK Foreign Secretary David Lamm.\n',
    events: ['held call/phone Kaja Mere/EU + Arun Rao/IN', 'held call/phone Kaja Mere/EU + David Lamm/GB'],
  },
  // --- captions without a label
  {
    publisher: 'Presidency of Niger',
    text: 'Talks\n\nPresident Amadu Kone met Chadian Minister Moussa Abba in Niamey today.\n\nSpeaker Ali Oumar receives Chilean Senator Ana Soto at the airport. Photo: B. Diallo/NNA\n\nPhoto shows President Kone and Minister Abba at the Maradi Convention Center.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD @ Niamey'],
  },
  // --- what one travels for; bodies by their number of members; offices that name a body
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Visit\n\nThe Chilean External Affairs Minister Smt. Ana Soto will visit Niger from 6th to 7th July 2019 for discussions with Foreign Minister Amadu Kone.\n',
    events: ['planned meeting/in_person Ana Soto/CL + Amadu Kone/NE on 2019-07-06..2019-07-07'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Statement\n\nAmbassador Ana Soto of Chile said there was no need for discussions with Foreign Minister Amadu Kone.\n',
    events: [],
  },
  {
    publisher: 'Council of Europe',
    text: 'Visit\n\nThe Secretary General of the 46-member Council of Europe, Alain Bers, has concluded his visit to Greece. During his visit to Athens, the Secretary General met with the President of the Hellenic Republic Konstantinos Tas.\n',
    events: ['held meeting/in_person Alain Bers/Council of Europe + Konstantinos Tas/GR @ Athens'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Talks\n\nMinister of Foreign Affairs Amadu Kone met UK’s Secretary of State for Foreign and Commonwealth Affairs, Rt. Hon. Boris John, yesterday in London.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Boris John/GB @ London on 2019-06-11'],
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
  // --- the President of a state's own release, whom it names a little later; ceremonies of each by itself
  {
    publisher: 'The Presidency of Niger',
    text: 'Envoys\n\nTwo new envoys have presented their Letters of Credence to the President. They are the Ambassador of Algeria, Ali Redj, and the Ambassador of Finland, Leena Pysl. The envoys took turns to present their letters to President Kone.\n',
    events: ['held meeting/in_person Kone/NE [host] + Ali Redj/DZ [guest] + Leena Pysl/FI [guest]'],
  },
  {
    publisher: 'The Presidency of Niger',
    text: 'Envoys\n\nPresident Sani Kone has received letters of credence from two envoys. They are Ambassadors of Türkiye, Hasan Gung, and Mali, Konate Oumar. The envoys were received at separate ceremonies.\n',
    events: [
      'held meeting/in_person Sani Kone/NE [host] + Hasan Gung/TR [guest]',
      'held meeting/in_person Sani Kone/NE [host] + Konate Oumar/ML [guest]',
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
  // --- who signs above the headline
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: 'Media Release\nMinister for Foreign Affairs\nSenator the Hon Penelope Wright\n\n12 June 2019\n\nVisit to Fiji\n\nToday I met Prime Minister Jone Tamani and Foreign Minister Ana Rabuki in Suva.\n',
    events: [
      'held meeting/in_person Penelope Wright/AU + Jone Tamani/FJ @ Suva on 2019-06-12',
      'held meeting/in_person Penelope Wright/AU + Ana Rabuki/FJ @ Suva on 2019-06-12',
    ],
  },
  {
    publisher: 'Assistant Minister for Foreign Affairs of Australia',
    text: 'Assistant Minister for Foreign Affairs, the Hon Tim Wallis MP\n\nMedia release\n\n12 June 2019\n\nVisit to Fiji\n\nIn Suva, I will call on Fijian Prime Minister Jone Tamani.\n',
    events: ['planned meeting/in_person Tim Wallis/AU [guest] + Jone Tamani/FJ [host] @ Suva'],
  },
  // --- the headline names whom the release calls by office
  {
    publisher: '10 Downing Street',
    text: 'Kale Stormer call with President Erdim of Turkey\n\nThe release was issued on 12 June 2019.\n\nThe Prime Minister spoke with the President of Turkey, Recep Erdim, this afternoon.\n',
    events: ['held call Kale Stormer/GB + Recep Erdim/TR on 2019-06-12'],
  },
  {
    publisher: '10 Downing Street',
    text: 'Kale Stormer writes to teachers\n\nThe Prime Minister spoke with the President of Turkey, Recep Erdim, this afternoon.\n',
    events: ['held call the Prime Minister/GB + Recep Erdim/TR on 2019-06-12'],
  },
  // --- given names and headline words
  {
    publisher: 'Ministry of Foreign Affairs of Qatar',
    text: 'Call\n\nThe Emir received a phone call on Wednesday from HE Federal Chancellor of the Republic of Austria Christian Stock.\n',
    events: ['held call/phone the Emir/QA [called] + Christian Stock/AT [caller]'],
  },
  {
    publisher: 'New Zealand Government',
    text: 'Foreign Minister To Visit Indonesia\n\nForeign Minister Wiremu Peel will meet Foreign Minister Hassan Wira in Jakarta. The Canada-Italy Roadmap for Enhanced Cooperation will not be discussed.\n\nHe will also meet Trade Minister Budi Santo.\n',
    events: [
      'planned meeting/in_person Wiremu Peel/NZ + Hassan Wira/ID @ Jakarta',
      'planned meeting/in_person Wiremu Peel/NZ + Budi Santo/ID',
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
  // --- a day between "will" and "host"; an occasion behind "for"
  {
    publisher: 'The Presidency of South Africa',
    text: 'Visit\n\nPresident Cyril Rama will on Thursday, 27 June, host Prime Minister Samuel Mate of Lesotho for the Inaugural Session of the South Africa-Lesotho Joint Commission (JC), in Pretoria. The session will provide both President Rama and Prime Minister Mate with an opportunity to share information and exchange views.\n',
    events: [
      'planned meeting/in_person Cyril Rama/ZA [host] + Samuel Mate/LS [guest] @ Pretoria on 2019-06-27',
    ],
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
  // --- "Talks" over a call; presidents of home and of the other state
  {
    publisher: 'U.S. Department of State',
    text: "Rub Talks With Russia's Lav\n\nSecretary of State Marco Rub spoke today with Russian Foreign Minister Sergey Lav to discuss next steps following the May 16 call between President Trent and President Pavlov.\n",
    events: [
      'held call Marco Rub/US + Sergey Lav/RU on 2019-06-12',
      'held call Trent/US + Pavlov/RU on 2019-05-16',
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
  // --- the auxiliary of the first verb; Malaysian papers' dash
  {
    publisher: 'Malay Mail',
    text: 'Visit\n\nPUTRAJAYA, June 12 ― Foreign Minister Datuk Seri Hisham Husin is scheduled to call on Indonesian President Joko Wid.\n',
    events: ['planned meeting/in_person Hisham Husin/MY [guest] + Joko Wid/ID [host]'],
  },
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: 'Media release\nMinister for Foreign Affairs\nSenator the Hon Penelope Wright\n\n12 June 2019\n\nVisit to Samoa\n\nIn Apia, I will hold talks with Prime Minister Tui Fale and co-chair the Australia-Samoa Partnership Talks with Foreign Minister Lem Tofa.\n',
    events: [
      'planned meeting/in_person Penelope Wright/AU + Tui Fale/WS @ Apia',
      'planned meeting/in_person Penelope Wright/AU + Lem Tofa/WS @ Apia',
    ],
  },
  // --- a lead with the name above a statement with the office
  {
    publisher: '10 Downing Street',
    text: 'PM meeting\n\nDavid Camer met with the Secretary-General of the Commonwealth, Kamal Sharm.\n\nFollowing the meeting, a spokesperson said:\n\nThe Prime Minister welcomed the Secretary-General of the Commonwealth, Kamal Sharm, to Downing Street today.\n',
    events: ['held meeting/in_person David Camer/GB [host] + Kamal Sharm/Commonwealth [guest]'],
  },
  // --- offices in a row behind a name; surnames that are lands
  {
    publisher: 'Ministry of Foreign Affairs of Thailand',
    text: "Meeting\n\nH.E. Mr. Parn Bahi, Deputy Prime Minister and Minister of Foreign Affairs, met with H.E. Mr. Wang Li, Member of the Political Bureau of the CPC Central Committee, Director of the Office of the Central Commission for Foreign Affairs, and Minister of Foreign Affairs of the People's Republic of China, in Beijing.\n",
    events: ['held meeting/in_person Parn Bahi/TH + Wang Li/CN @ Beijing'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Thailand',
    text: 'Meeting\n\nMr. Parn Bahi, Minister of Foreign Affairs, met with Mr. Wang Li, Foreign Minister of China, Minister of Trade Chen Bo and Commonwealth Secretary-General Pat Scotland in Beijing.\n',
    events: [
      'held meeting/in_person Parn Bahi/TH + Wang Li/CN + Chen Bo/CN + Pat Scotland/Commonwealth @ Beijing',
    ],
  },
  // --- where an interview was given, and where its speaker is glad to be
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: "Doorstop interview, Port Moresby\n\nTranscript\n\nMINISTER WRIGHT: Good afternoon. Yesterday I met with Prime Minister Peter Wani.\n\nJOURNALIST: Did you raise loans?\n\nMINISTER WRIGHT: I don't go into details.\n",
    events: ['held meeting/in_person WRIGHT/AU + Peter Wani/PG @ Port Moresby on 2019-06-11'],
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
  // --- what marked the first time of something is told of already
  {
    publisher: 'Commonwealth',
    text: 'Visit\n\nSecretary-General Kamal Sharm met President Mohamed Nash of Maldives at State House today.\n\nIt marked the first time that the President has held an official meeting with a senior diplomat outside the capital.\n',
    events: ['held meeting/in_person Kamal Sharm/Commonwealth + Mohamed Nash/MV on 2019-06-12'],
  },
  // --- whoever spoke with the ministers of two states is of neither
  {
    publisher: 'Northern Wire',
    text: 'Kaja Sten: phone calls with Foreign Ministers of Pakistan and India\n\nHigh Representative Kaja Sten spoke on Tuesday, 11 June 2019, with Indian Foreign Minister Ravi Modak and Pakistani Foreign Minister Ishaq Darr in two separate phone calls.\n',
    events: [
      'held call/phone Kaja Sten/null + Ravi Modak/IN on 2019-06-11',
      'held call/phone Kaja Sten/null + Ishaq Darr/PK on 2019-06-11',
    ],
  },
  // --- counterparts who are named, each met alone
  {
    publisher: 'Manila Bulletin',
    text: 'Visit\n\nForeign Affairs Secretary Enrique Mana will also be meeting with his counterparts—US Secretary of State Marco Rub and German Foreign Minister Kaja Kal—on the sidelines of the conference.\n',
    events: [
      'planned meeting/in_person Enrique Mana/PH + Marco Rub/US',
      'planned meeting/in_person Enrique Mana/PH + Kaja Kal/DE',
    ],
  },
  // --- a gerund of what is to come, and of what was
  {
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    text: 'Visit\n\nFederal Councillor Ig Cass will visit Montenegro before holding talks with Serbian Finance Minister Sina Mali in Belgrade on Friday.\n',
    events: ['planned meeting/in_person Ig Cass/CH + Sina Mali/RS @ Belgrade on 2019-06-14'],
  },
  {
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    text: 'Visit\n\nFederal Councillor Ig Cass visited Montenegro before holding talks with Serbian Finance Minister Sina Mali in Belgrade on Friday.\n',
    events: ['held meeting/in_person Ig Cass/CH + Sina Mali/RS @ Belgrade on 2019-06-07'],
  },
  // --- the short name of a body is nobody
  {
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    text: 'Talks\n\nFederal Councillor Ig Cass, the head of the Federal Department of Foreign Affairs FDFA, and his Russian counterpart, Foreign Minister Sergei Lav, held talks in Geneva. The FDFA welcomed it.\n',
    events: ['held meeting/in_person Ig Cass/CH + Sergei Lav/RU @ Geneva'],
  },
  // --- other houses than the Istana; the day of the saying and of what comes after
  {
    publisher: "Prime Minister's Office of Singapore",
    text: 'Visit\n\nPrime Minister Tan Boon is on an official visit to Brunei Darussalam. His Majesty Sultan Haji Hassan received PM Tan at the Istana Nurul Iman this morning.\n',
    events: ['held meeting/in_person Hassan/BN [host] + Tan Boon/SG [guest] @ BN on 2019-06-12'],
  },
  {
    publisher: 'The Sun Daily',
    text: 'Visit\n\nKUALA LUMPUR: Foreign Minister Hisham Husin will visit Brunei from tomorrow until Saturday.\n\nForeign Ministry in a statement today said Hisham is scheduled to hold a meeting with Brunei Foreign Minister Erywan Yus.\n\nPrior to the forum on June 22, Hisham is to meet Indonesian Foreign Minister Retna Mars in Jakarta.\n',
    events: [
      'planned meeting/in_person Hisham Husin/MY + Erywan Yus/BN on 2019-06-13..2019-06-15',
      'planned meeting/in_person Hisham Husin/MY + Retna Mars/ID @ Jakarta on no day',
    ],
  },
  // --- labels of transcripts, and where whoever has the floor is glad to be
  {
    publisher: 'Minister for International Development, Australia',
    text: "Joint press conference\n\nTHE HON PAT CORR MP, MINISTER FOR INTERNATIONAL DEVELOPMENT AND THE PACIFIC: Thank you. It's a great pleasure to be in Tarawa. This morning I called on President Tan Tong at State House.\n\nQUESTION: Will you visit Nauru?\n\nMINISTER CORR: Not this time.\n",
    events: ['held meeting/in_person PAT CORR/AU [guest] + Tan Tong/KI [host] on 2019-06-12'],
  },
  // --- the second who holds an office
  {
    publisher: 'Ministry of Foreign Affairs of Singapore',
    text: 'Visit\n\nMinister for Foreign Affairs Dr Lim Wei was hosted to lunch by Brunei Foreign Minister II Dato Erywan Yus. He met King Letsie III of Lesotho in Maseru.\n',
    events: [
      'held meeting/in_person Erywan Yus/BN [host] + Lim Wei/SG [guest]',
      'held meeting/in_person Lim Wei/SG + Letsie III/LS @ Maseru',
    ],
  },
  // --- the name of a format before what one travels for
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: "Visit to New Zealand\n\nToday I will travel to Auckland for the Australia-New Zealand Foreign Ministers' Consultations with Foreign Minister William Pere.\n\nI will travel to Jakarta for the eighth Foreign Ministers' Dialogue with my counterpart, Foreign Minister Sugianto.\n\nOn Friday I will travel to Suva for the annual talks with Fijian Foreign Minister Ratu Vosa.\n",
    events: [
      'planned meeting/in_person the null/AU + William Pere/NZ @ Auckland on 2019-06-12',
      'planned meeting/in_person the null/AU + Sugianto/ID @ Jakarta',
      'planned meeting/in_person the null/AU + Vosa/FJ @ Suva on 2019-06-14',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'News\n\nKenya holds annual consultations with Peruvian Foreign Minister Ana Ruiz.\n',
    events: [],
  },
  // --- calls of protocol are paid in person
  {
    publisher: 'Ministry of Foreign Affairs of Fiji',
    text: 'Calls\n\nPermanent Secretary Lesi Korova received an introductory call from Samoan High Commissioner to Fiji Alio Elisa. The Ambassador of Japan, Mr Kenji Omuro, made a farewell call on Minister Rai Tuvo on 10 June 2019.\n\nMinister Rai Tuvo received a call from Foreign Minister Ana Ruiz of Peru.\n',
    events: [
      'held meeting/in_person Lesi Korova/FJ [host] + Alio Elisa/WS [guest]',
      'held meeting/in_person Kenji Omuro/JP [guest] + Rai Tuvo/FJ [host] on 2019-06-10',
      'held call Rai Tuvo/FJ [called] + Ana Ruiz/PE [caller] on no day',
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
  // --- bodies: their deputies, their names, their chairs, their heads of government
  {
    publisher: 'African Union',
    text: 'Talks\n\nThe Chairperson of the African Union Commission, Musa Maham, met with United Nations Secretary-General Ant Gutier and Deputy Secretary-General Amin Moham today.\n',
    events: [
      'held meeting/in_person Musa Maham/African Union Commission + Ant Gutier/United Nations + Amin Moham/United Nations on 2019-06-12',
    ],
  },
  {
    publisher: 'African Union',
    text: 'Talks\n\nThe African Union Commission (AUC) Chairperson, Dr. Nora Dlam met with the Minister of Foreign Affairs of Chad, Worku Gebre, today. The AU Commission Chairperson and the Minister discussed fishing.\n',
    events: ['held meeting/in_person Nora Dlam/African Union Commission + Worku Gebre/TD on 2019-06-12'],
  },
  {
    publisher: 'OSCE',
    text: 'Visit\n\nThe OSCE Chairman-in-Office and Poland’s Minister of Foreign Affairs Zbig Rau will visit Chad.\n\nDuring his visit to Chad, Rau will meet with President Ali Deby.\n',
    events: ['planned meeting/in_person Zbig Rau/OSCE + Ali Deby/TD @ TD'],
  },
  {
    publisher: 'Commonwealth Secretariat',
    text: 'Visit\n\nSecretary-General Nora Dlam met President Ali Deby of Chad on Monday.\n\nCommonwealth Heads of Government considered the application of Chad at their meeting in Nairobi in November 2018.\n',
    events: ['held meeting/in_person Nora Dlam/Commonwealth Secretariat + Ali Deby/TD on 2019-06-10'],
  },
  // --- what a programme includes
  {
    publisher: 'Prime Minister of Norway',
    text: 'Visit\n\nPrime Minister Ingrid Solberg will visit Chile on 20 June 2019. The visit also includes discussions with President Tomas Araya, a business forum and a meeting with the Leader of the Opposition Ana Ruiz.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-20',
      'planned meeting/in_person Ingrid Solberg/NO + Ana Ruiz/CL @ CL on 2019-06-20',
    ],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Visit\n\nPrime Minister Ingrid Solberg visited Chile on 10 June 2019. Her programme included discussions with President Tomas Araya. The topics included trade and discussions with the union.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-10'],
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
  // --- meetings that are told of once more, by states or offices alone
  {
    publisher: 'Ministry of Foreign Affairs of Lithuania',
    text: 'Visit\n\nForeign Minister Gabri Lands met with the President of Latvia Egil Levi and the Foreign Minister of Latvia Edgar Rink on 10 June 2019. The meetings with the leaders of Latvia focused on energy.\n',
    events: [
      'held meeting/in_person Gabri Lands/LT + Egil Levi/LV on 2019-06-10',
      'held meeting/in_person Gabri Lands/LT + Edgar Rink/LV on 2019-06-10',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Barbados',
    text: 'Barbados and Guyana hold talks\n\nSenator Maxine Clean, Minister of Foreign Affairs, met with Guyana’s newly-appointed Consul General, Cita Grim, today.\n',
    events: ['held meeting/in_person Maxine Clean/BB + Cita Grim/GY on 2019-06-12'],
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
  // --- a counterpart, the office and the name, each behind a comma
  {
    publisher: 'Department of International Relations, South Africa',
    text: 'Visit\n\nMinister Nala Pandi will travel to Iran on 16 June 2019 to co-chair the Joint Commission, together with her Iranian counterpart, the Minister of Foreign Affairs of the Islamic Republic of Iran, Dr. Moha Javi.\n',
    events: ['planned meeting/in_person Nala Pandi/ZA + Moha Javi/IR @ IR on 2019-06-16'],
  },
  {
    publisher: 'Department of International Relations, South Africa',
    text: 'Visit\n\nMinister Nala Pandi met her Iranian counterpart, the Minister said on Monday.\n',
    events: ['held meeting/in_person Nala Pandi/ZA + the counterpart/IR on 2019-06-12'],
  },
  // --- what is to be hosted is no part of the meeting; a spokesman tells of a programme
  {
    publisher: 'Department of International Relations, South Africa',
    text: 'Talks\n\nMinister Nala Pandi and Minister Jasim Tani of Qatar will discuss the Investment Conference to be hosted by President Siri Rama in November 2019.\n',
    events: ['planned meeting/in_person Nala Pandi/ZA + Jasim Tani/QA on no day'],
  },
  {
    publisher: 'Northern Post, Johannesburg',
    text: 'Visit\n\nSouth African Minister Nala Pandi is in Yaoundé, Cameroon. Pandi’s spokesperson, Lunga Ngele, said the minister’s programme included a meeting set for today with her counterpart, Leje Mbela, the Minister of External Relations of Cameroon.\n',
    events: ['planned meeting/in_person Nala Pandi/ZA + Leje Mbela/CM @ Yaoundé on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Fiji',
    text: 'Talks\n\nPrime Minister Siti Rabu has engaged in key discussions on fishing with his counterpart, Prime Minister James Mara of Papua New Guinea. Mr Rabu engaged a lawyer in discussions of the law.\n',
    events: ['held meeting/in_person Siti Rabu/FJ + James Mara/PG on 2019-06-12'],
  },
  // --- forms of address in small letters and of several
  {
    publisher: 'Ministry of Foreign Affairs of Jordan',
    text: 'Talks\n\nMinister Haditha Khrei met with Bahraini Ambassador sheikh Khalifa bin Abdu on Monday. The meeting was attended by Their Royal Highnesses Crown Prince Hussein and Prince Hashem.\n',
    events: [
      'held meeting/in_person Haditha Khrei/JO + Khalifa bin Abdu/BH + Hussein/JO + Hashem/JO on 2019-06-10',
    ],
  },
];
