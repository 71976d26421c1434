import type { EventExample } from '../event-example.ts';

/** Offices, leaders and envoys whom a later sentence names. */
export const EXAMPLES: readonly EventExample[] = [
  // --- leaders whom a later sentence names
  {
    publisher: 'Office of the President of Norway',
    text: 'Call with allies\n\nPresident Ingrid Solberg held a video call with transatlantic leaders today.\n\nParticipants in the call included President Tomas Araya of Chile and Prime Minister Luis Quispe of Peru.\n',
    events: ['held call/video Ingrid Solberg/NO + Tomas Araya/CL + Luis Quispe/PE on 2019-06-12'],
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
  // --- those named of several
  {
    text: 'Indian Foreign Minister Arun Jaidev on Tuesday met with several leaders, including US Secretary of State Ann Cole and his British counterpart David Hill in Munich.',
    events: [
      'held meeting/in_person Arun Jaidev/IN + Ann Cole/US @ Munich on 2019-06-11',
      'held meeting/in_person Arun Jaidev/IN + David Hill/GB @ Munich on 2019-06-11',
    ],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev on Tuesday met with several leaders and toured cities including Munich, US Secretary of State Ann Cole said.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev on Tuesday held a series of meetings with his counterparts from Nepal and Bhutan.',
    events: [
      'held meeting/in_person Arun Jaidev/IN + the counterpart/NP on 2019-06-11',
      'held meeting/in_person Arun Jaidev/IN + the counterpart/BT on 2019-06-11',
    ],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev has over the years held a series of meetings with his counterparts from Nepal and Bhutan.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev held bilateral meetings with his counterparts on Tuesday.',
    events: [],
  },
  // --- foreign and defence ministers whose names come in the next sentence
  {
    text: 'Japan and Peru agreed on Tuesday to share radar data after their foreign and defence ministers met in Lima. Foreign Minister Ana Ruiz and Defence Minister Luis Soto received Japanese Foreign Minister Ken Mori and Defence Minister Jun Abe.',
    events: [
      'held meeting/in_person Ken Mori/JP [guest] + Ana Ruiz/PE [host] + Luis Soto/PE [host] + Jun Abe/JP [guest] @ Lima on 2019-06-11',
    ],
  },
  // --- a top official whom the text goes on to name
  {
    text: 'US Secretary of State Ann Cole met with a top North Korean official in Lima on Tuesday. Cole met with Kim Song Hyok, one of the closest aides of its leader.',
    events: ['held meeting/in_person Ann Cole/US + Kim Song Hyok/KP @ Lima on 2019-06-11'],
  },
  {
    text: 'US Secretary of State Ann Cole met with the North Korean ambassador on Tuesday. Some poets met with Kim Song Hyok.',
    events: ['held meeting/in_person Ann Cole/US + the ambassador/KP on 2019-06-11'],
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
  // --- the minister of the lead, whom the other spoke with
  {
    text: "OSLO -- Kenya's foreign minister has met with his Peruvian counterpart in Nairobi, agencies reported.\n\nA report on Sunday said Peruvian Foreign Minister Ana Ruiz discussed cod with John Otieno. Otieno was glad.",
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi'],
  },
  // --- whom the one of the lead met, by name
  {
    text: 'WASHINGTON -- Fish is dear.\n\nKenyan Foreign Minister James Otieno met with the Peruvian foreign minister Tuesday and agreed to sell cod.\n\nHis two-hour meeting with Eduard Shevar in Vienna was the first. Shevar smiled.',
    events: ['held meeting/in_person James Otieno/KE + Eduard Shevar/PE @ Vienna on 2019-06-11'],
  },
  // --- offices in the lead, names further down
  {
    text: 'The French foreign minister spoke by telephone on Sunday with his Russian opposite number. During the conversation, Bernard Laval set out a plan. Sergei Novik told Laval that troops must leave.',
    events: ['held call/phone Bernard Laval/FR + Sergei Novik/RU on 2019-06-09'],
  },
  {
    text: "A senior U.S. official met Myanmar's national security adviser in Naypyitaw on Thursday. Patrick Murphy, deputy assistant secretary of state, gave no details. Thaung Lin assured the American that all was well.",
    events: ['held meeting/in_person Patrick Murphy/US + Thaung Lin/MM @ Naypyitaw on 2019-06-06'],
  },
  {
    text: 'The French foreign minister met his German counterpart in Paris on Monday. Kofi Mensah, the UN envoy, welcomed the talks.',
    events: ['held meeting/in_person the foreign minister/FR + the counterpart/DE @ Paris on 2019-06-10'],
  },
  {
    text: 'The French foreign minister met Polish Foreign Minister Adam Zych in Paris on Monday. The talks were held at the Karl Stein Institute.',
    events: ['held meeting/in_person the foreign minister/FR + Adam Zych/PL @ Paris on 2019-06-10'],
  },
  // --- leaders, and then which
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi held talks with Chadian leaders in Ndjamena on Monday. Mwangi met her counterpart Ali Saleh and was later received by President Idriss Bako.',
    events: [
      'held meeting/in_person Joyce Mwangi/KE + Ali Saleh/TD @ Ndjamena on 2019-06-10',
      'held meeting/in_person Idriss Bako/TD [host] + Joyce Mwangi/KE [guest] @ Ndjamena on 2019-06-10',
    ],
  },
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi held talks with Chadian leaders in Ndjamena on Monday. She will meet Nigerian President Sani Bello on Thursday.',
    events: [
      'held meeting/in_person Joyce Mwangi/KE + the leaders/TD @ Ndjamena on 2019-06-10',
      'planned meeting/in_person Joyce Mwangi/KE + Sani Bello/NG on 2019-06-13',
    ],
  },
  // --- whom one met, named in the end
  {
    text: "British Foreign Secretary Anne Ward has met Egypt's new foreign minister in Cairo. Ms Ward told Hassan Farid that Britain would provide aid.",
    events: ['held meeting/in_person Anne Ward/GB + Hassan Farid/EG @ Cairo'],
  },
  // --- named by the office that they share
  {
    text: "The presidents of Kenya and Uganda agreed on Tuesday to mark the border. Kenya's Daniel Wafula and his Ugandan counterpart Moses Bagaya held closed-door talks in Kisumu.",
    events: ['held meeting/in_person Daniel Wafula/KE + Moses Bagaya/UG @ Kisumu'],
  },
  {
    text: 'The prime ministers of Greece and Bulgaria will meet in Davos on Friday. Greek Prime Minister Nikos Laskaris and Stefan Kolev, who came to power in May, have never met.',
    events: ['planned meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG @ Davos on 2019-06-14'],
  },
  {
    text: 'The secretary general of the South American bloc Unasur, Paul Grant, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Paul Grant/Unasur + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- named by the lead, met by "the talks"
  {
    text: 'Thai Prime Minister Chatchai Boonmee and his Lao counterpart Thongsing Vong promised on Tuesday to work together on haze. Chatchai was joined in the talks by his foreign minister, Surin Pitak.',
    events: ['held meeting/in_person Chatchai Boonmee/TH + Thongsing Vong/LA + Surin Pitak/TH on 2019-06-11'],
  },
  {
    text: 'Japanese Foreign Minister Jun Machida on Tuesday urged Chinese Foreign Minister Li Ming to explain the intrusion. In a 50-minute meeting in Santiago, Machida also raised gas exploration.',
    events: ['held meeting/in_person Jun Machida/JP + Li Ming/CN @ Santiago on 2019-06-11'],
  },
  {
    text: 'Japanese Foreign Minister Jun Machida on Tuesday urged Chinese Foreign Minister Li Ming in a letter to explain the intrusion. The navy was told of it.',
    events: [],
  },
  {
    text: 'Thai Prime Minister Chatchai Boonmee and his Lao counterpart Thongsing Vong promised on Tuesday to attend the summit. It opens in Hanoi on Friday.',
    events: [],
  },
  // --- some minister is not whoever comments on the meeting
  {
    text: 'Chadian Foreign Minister Ana Blake met a Malian minister in Oslo on Monday. Malian Defence Minister Juan Soto said he had not been told of the meeting.',
    events: ['held meeting/in_person Ana Blake/TD + the minister/ML'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake held talks with a Malian negotiator on Monday. Malian Finance Minister Juan Soto, who resigned on Friday, was not there.',
    events: ['held meeting/in_person Ana Blake/TD + the negotiator/ML'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met with a Malian minister on Monday. Malian Energy Minister Juan Soto arrived in Oslo on Sunday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- some official who is the source of the news is none of those who are then met
  {
    text: 'News in brief\n\nPeruvian Prime Minister Ana Ruiz and Chinese President Jiang Li agreed on Friday to cooperate, a Peruvian official said in Beijing.\n\nEarlier in the day, Ruiz met with Premier Zhu Tong at the Great Hall of the People.',
    publisher: 'Northern Wire',
    events: ['held meeting/in_person Ana Ruiz/PE + Zhu Tong/CN @ CN on 2019-06-07'],
  },
  // --- officials of the lead whom the next sentence names
  {
    text: "A senior Chilean envoy has met Norwegian officials in Oslo to discuss cod. Norwegian Foreign Minister Karl Lund held two hours of talks with Chile's Deputy Foreign Minister Jorge Araya on Tuesday.",
    events: ['held meeting/in_person Karl Lund/NO + Jorge Araya/CL on 2019-06-11'],
  },
  {
    text: 'Norwegian and Chilean officials met in Oslo on Tuesday. Norwegian Foreign Minister Karl Lund held talks with Chilean Foreign Minister Jorge Araya.',
    events: ['held meeting/in_person Karl Lund/NO + Jorge Araya/CL on 2019-06-11'],
  },
  {
    text: 'Norwegian and Chilean officials met in Oslo on Tuesday. Norwegian Foreign Minister Karl Lund later held talks with Chilean Foreign Minister Jorge Araya.',
    events: [
      'held meeting/in_person the official/NO + the official/CL on 2019-06-11',
      'held meeting/in_person Karl Lund/NO + Jorge Araya/CL',
    ],
  },
  {
    text: 'Norwegian and Chilean officials met in Oslo on Monday. Norwegian Foreign Minister Karl Lund held talks with Chilean Foreign Minister Jorge Araya on Tuesday.',
    events: [
      'held meeting/in_person the official/NO + the official/CL on 2019-06-10',
      'held meeting/in_person Karl Lund/NO + Jorge Araya/CL on 2019-06-11',
    ],
  },
  {
    text: 'Norwegian and Chilean officials met in Oslo on Tuesday. Norwegian Foreign Minister Karl Lund held talks with Kenyan Foreign Minister Peter Otieno.',
    events: [
      'held meeting/in_person the official/NO + the official/CL on 2019-06-11',
      'held meeting/in_person Karl Lund/NO + Peter Otieno/KE',
    ],
  },
  // --- "an envoy … The envoy, Minister A,": the same
  {
    text: 'A special envoy of four nations met on Tuesday with Peruvian President Ana Ruiz. The envoy, Kenyan Foreign Minister John Otieno, flew in from Rome.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'A senior Kenyan official met Peruvian President Ana Ruiz on Monday. The official, Deputy Foreign Minister John Otieno, brought a letter.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: 'A Kenyan official met Peruvian President Ana Ruiz on Monday. The official, Chadian Foreign Minister Omar Saleh said, brought a letter.',
    events: ['held meeting/in_person the official/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: 'A Kenyan official met Peruvian President Ana Ruiz on Monday. The minister, Omar Saleh of Chad, was in Rome.',
    events: ['held meeting/in_person the official/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- the Swiss minister is none of whom another state's office told
  {
    text: 'A minister in the Iranian government met French President Luc Petit in Paris on Monday. The Swiss minister, Urs Frei, said nothing of it.',
    events: ['held meeting/in_person the minister/null + Luc Petit/FR'],
  },
];
