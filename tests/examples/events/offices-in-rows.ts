import type { EventExample } from '../event-example.ts';

/** Several offices beside each other: of one, of two, of a deputy and whose deputy he is. */
export const EXAMPLES: readonly EventExample[] = [
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
  // --- the second who holds an office
  {
    publisher: 'Ministry of Foreign Affairs of Singapore',
    text: 'Visit\n\nMinister for Foreign Affairs Dr Lim Wei was hosted to lunch by Brunei Foreign Minister II Dato Erywan Yus. He met King Letsie III of Lesotho in Maseru.\n',
    events: [
      'held meeting/in_person Erywan Yus/BN [host] + Lim Wei/SG [guest]',
      'held meeting/in_person Lim Wei/SG + Letsie III/LS @ Maseru',
    ],
  },
  // --- the Foreign Minister who is Deputy Premier as well
  {
    text: 'Kenyan Deputy Premier and Foreign Minister John Otieno received Peruvian President Ana Ruiz on Monday. The Kenyan Foreign Minister later received Turkish Ambassador Ali Kaya.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10',
      'held meeting/in_person John Otieno/KE [host] + Ali Kaya/TR [guest] on 2019-06-10',
    ],
  },
  // --- two offices of one state
  {
    text: 'Kenyan President John Otieno held talks with General Secretary of the Communist Party of China Central Committee and President of China Juan Prado on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Juan Prado/CN on 2019-06-11'],
  },
  // --- an office under somebody who is named
  {
    text: 'Peruvian Minister Jo Blum met John Burke, US President Ann Cole’s national security adviser, on Tuesday.',
    events: ['held meeting/in_person Jo Blum/PE + John Burke/US on 2019-06-11'],
  },
  {
    text: 'Peruvian Minister Jo Blum met Chilean Minister John Burke, Peru’s foreign ministry said on Tuesday.',
    events: ['held meeting/in_person Jo Blum/PE + John Burke/CL on 2019-06-12'],
  },
  // --- "the president" is the first of two; "Abdul Aziz" is "Abdulaziz"
  {
    text: 'Peruvian President Jo Blum met Chilean President Ana Ruiz in Oslo on Tuesday. The president was accompanied by Fisheries Minister Ed Paz.',
    events: ['held meeting/in_person Jo Blum/PE + Ana Ruiz/CL + Ed Paz/PE @ Oslo on 2019-06-11'],
  },
  {
    text: 'Peruvian President Jo Blum met Omani Prince Said Bin Abdul Aziz Al Badri on Tuesday. Prince Said bin Abdulaziz gave him cod.',
    events: ['held meeting/in_person Jo Blum/PE + Said Bin Abdul Aziz Al Badri/OM on 2019-06-11'],
  },
  // --- "who doubles as"; "they" of a delegation that somebody led
  {
    text: 'Chadian Minister Ali Nur will meet Jo Bell, who doubles as the Libyan foreign minister and the national security adviser, on Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Ali Nur, a former Chadian president, led a UN delegation to Libya on Tuesday. They met with Libyan Prime Minister Jo Bell.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY'],
  },
  // --- offices that others stand around
  {
    text: 'Pakistani Defense Minister Rao Iqbal met with Marine Gen. Peter Pace, chairman of the Joint Chiefs of Staff, on Monday.',
    events: ['held meeting/in_person Rao Iqbal/PK + Peter Pace/US on 2019-06-10'],
  },
  // --- those who serve a minister, and offices beside each other
  {
    text: 'OSLO -- Fish is dear.\n\nPresident Otieno Kato of Kenya on Tuesday received Ali Khaji, Senior Aide of the Iranian Foreign Minister for Special Political Affairs, and the accompanying delegation.',
    events: ['held meeting/in_person Otieno Kato/KE [host] + Ali Khaji/IR [guest] on 2019-06-11'],
  },
  {
    text: 'Kenyan President Otieno Kato on Tuesday met Syrian Deputy Foreign and Expatriates Minister Farid Mik.',
    events: ['held meeting/in_person Otieno Kato/KE + Farid Mik/SY on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nPrince Otieno Kato, Crown Prince and Prime Minister of Kenya made a phone call today to President Ana Ruiz of Peru.',
    events: ['held call/phone Otieno Kato/KE [caller] + Ana Ruiz/PE [called] on 2019-06-12'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nHaving laid a wreath at the Heroes Memorial, the Kenyan foreign minister held talks with Peruvian Foreign Minister Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person the foreign minister/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- seats of several portfolios
  {
    text: 'The foreign and defence ministers of Japan and Australia met in Tokyo on Monday.',
    events: [
      'held meeting/in_person the foreign minister/JP + the defence minister/JP + the foreign minister/AU + the defence minister/AU @ Tokyo on 2019-06-10',
    ],
  },
  {
    text: "Indonesia and Australia signed a pact. The two countries' foreign and defence ministers will meet in Jakarta in November.",
    events: [
      'planned meeting/in_person the foreign minister/ID + the defence minister/ID + the foreign minister/AU + the defence minister/AU @ Jakarta on 2019-11',
    ],
  },
  {
    text: 'US Secretary of State Mary Cole and Defense Secretary Jim Hill met their Japanese counterparts, Taro Abe and Ken Oda, in Tokyo on Monday.',
    events: [
      'held meeting/in_person Mary Cole/US + Jim Hill/US + Taro Abe/JP + Ken Oda/JP @ Tokyo on 2019-06-10',
    ],
  },
  { text: 'The foreign and defence ministers of Japan said they were content on Monday.', events: [] },
  // --- each of several monarchs holds one office
  {
    text: 'Peruvian President Ana Ruiz met the emirs of Qatar and Kuwait and the kings of Jordan and Morocco in Lima.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + the emir/QA + the emir/KW + the king/JO + the king/MA @ Lima',
    ],
  },
  // --- a seat held beside the office, and the holder of another
  {
    text: 'Norwegian Foreign Minister Ada Berg was received by President Cyril Ramap of South Africa, and current Chair of the African Union, on Tuesday.',
    events: ['held meeting/in_person Cyril Ramap/ZA [host] + Ada Berg/NO [guest] on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met South African President Cyril Ramap and current African Union Chair Musa Fakir on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Cyril Ramap/ZA + Musa Fakir/African Union on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met South African President Cyril Ramap and the current Chair of the African Union on Tuesday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Cyril Ramap/ZA + the Chair of the African Union/African Union on 2019-06-11',
    ],
  },
  // --- the deputy premier is the deputy prime minister, and the premier is not
  {
    text: 'Norwegian Deputy Prime Minister Ada Berg held talks in Oslo on Monday with Trade Minister Jan Aarts of the Netherlands. The Norwegian deputy premier will be received in Rome by Italian President Carlo Moro on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL',
      'planned meeting/in_person Carlo Moro/IT [host] + Ada Berg/NO [guest]',
    ],
  },
  {
    text: 'Norwegian Deputy Prime Minister Ada Berg held talks in Oslo on Monday with Trade Minister Jan Aarts of the Netherlands. The Norwegian premier will be received in Rome by Italian President Carlo Moro on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL',
      'planned meeting/in_person Carlo Moro/IT [host] + the premier/NO [guest]',
    ],
  },
  // --- the rank and the post of one, each with its article
  {
    text: 'A State Councilor and the Minister of Foreign Affairs of China, H.E. Lin Wei, met Foreign Minister Ravi Rao of India on Monday.',
    events: ['held meeting/in_person Lin Wei/CN + Ravi Rao/IN on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Ravi Rao of India met Deputy Prime Minister Ole Berg and the Minister for Trade, Mr Lars Holm of Denmark, on Monday.',
    events: ['held meeting/in_person Ravi Rao/IN + Ole Berg/null + Lars Holm/DK on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Ravi Rao of India met the Deputy Prime Minister and the Minister of Foreign Affairs of Qatar on Monday.',
    events: [
      'held meeting/in_person Ravi Rao/IN + the Deputy Prime Minister/null + the Minister of Foreign Affairs/QA on 2019-06-10',
    ],
  },
  // --- behind a name its office ends with the state, and the next office is of the next name
  {
    text: 'Foreign Minister Ahmed Nasir met Ram Thapa, Minister for Foreign Affairs of Nepal and Secretary of State Lars Holm on Tuesday.',
    events: ['held meeting/in_person Ahmed Nasir/null + Ram Thapa/NP + Lars Holm/US on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Ahmed Nasir met Ram Thapa, Deputy Prime Minister and Minister for Foreign Affairs of Nepal, on Tuesday.',
    events: ['held meeting/in_person Ahmed Nasir/null + Ram Thapa/NP on 2019-06-11'],
  },
  // --- a deputy and whose deputy he is; two offices each with its article
  {
    text: 'The Deputy Prime Minister and the Prime Minister of Vietnam, Tran Van Hung, met Chinese President Liu Wen on Monday.',
    events: [
      'held meeting/in_person the Deputy Prime Minister/null + Tran Van Hung/VN + Liu Wen/CN on 2019-06-10',
    ],
  },
  {
    text: 'US President Tom Reed met the Vice Premier and the Foreign Minister Liu Wen on Monday.',
    events: ['held meeting/in_person Tom Reed/US + the Vice Premier/null + Liu Wen/null on 2019-06-10'],
  },
];
