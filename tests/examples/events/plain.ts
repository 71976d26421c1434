import type { EventExample } from '../event-example.ts';

/** The plainest sentences of each sort: verbs, nouns, plans, who, and no event. */
export const EXAMPLES: readonly EventExample[] = [
  // --- verbs of meeting
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Oslo on Tuesday.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Oslo on 2019-06-11'],
  },
  {
    text: 'Chilean President Tomas Araya received Norwegian Foreign Minister Ingrid Solberg at La Moneda Palace today.',
    events: ['held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] on 2019-06-12'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg was received by Chilean President Tomas Araya on Monday.',
    events: ['held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] on 2019-06-10'],
  },
  {
    text: 'The Ambassador of Kenya, Peter Wanyama, paid a courtesy call on Polish Deputy Foreign Minister Anna Zielinska yesterday.',
    events: ['held meeting/in_person Peter Wanyama/KE [guest] + Anna Zielinska/PL [host] on 2019-06-11'],
  },
  {
    text: 'Vietnamese Prime Minister Le Van Minh hosted Lao President Khamphet Sisouk for talks in Hanoi.',
    events: ['held meeting/in_person Le Van Minh/VN [host] + Khamphet Sisouk/LA [guest] @ Hanoi'],
  },
  {
    text: 'Ghanaian President Kwesi Boateng sat down with French President Paul Marchand in Accra on June 3.',
    events: ['held meeting/in_person Kwesi Boateng/GH + Paul Marchand/FR @ Accra on 2019-06-03'],
  },
  {
    text: 'Finnish President Aino Lehtinen and Estonian Prime Minister Rein Tamm met in Tallinn on Friday.',
    events: ['held meeting/in_person Aino Lehtinen/FI + Rein Tamm/EE @ Tallinn on 2019-06-07'],
  },
  {
    text: 'Egyptian Foreign Minister Samir Fathy conferred by telephone with his Jordanian counterpart Nabil Haddadin on Sunday.',
    events: ['held call/phone Samir Fathy/EG + Nabil Haddadin/JO on 2019-06-09'],
  },
  {
    text: 'Canadian Prime Minister Claire Fortin spoke by phone with Mexican President Jorge Luna on Tuesday evening.',
    events: ['held call/phone Claire Fortin/CA + Jorge Luna/MX on 2019-06-11'],
  },
  {
    text: 'Swedish Defence Minister Karin Lund telephoned her Danish colleague Morten Friis on Tuesday.',
    events: ['held call/phone Karin Lund/SE [caller] + Morten Friis/DK [called] on 2019-06-11'],
  },
  {
    text: 'Indian External Affairs Minister Arvind Rao received a telephone call from Nepalese Foreign Minister Gopal Thapa today.',
    events: ['held call/phone Arvind Rao/IN [called] + Gopal Thapa/NP [caller] on 2019-06-12'],
  },
  {
    text: 'Brazilian President Marcos Teles had a video conference with Portuguese Prime Minister Ana Sequeira on Monday.',
    events: ['held call/video Marcos Teles/BR + Ana Sequeira/PT on 2019-06-10'],
  },
  {
    text: 'Russian Foreign Minister Pavel Orlov had dinner with Serbian President Milan Petrovic in Belgrade last night.',
    events: ['held meeting/in_person Pavel Orlov/RU + Milan Petrovic/RS @ Belgrade on 2019-06-11'],
  },
  {
    text: 'Kazakh President Daniyar Omarov was welcomed by Turkish President Cemal Aydin in Ankara on Tuesday.',
    events: [
      'held meeting/in_person Cemal Aydin/TR [host] + Daniyar Omarov/KZ [guest] @ Ankara on 2019-06-11',
    ],
  },
  // --- nouns
  {
    text: 'Talks between Greek Foreign Minister Nikos Ioannou and Turkish Foreign Minister Cemal Aydin were held in Athens on June 5.',
    events: ['held meeting/in_person Nikos Ioannou/GR + Cemal Aydin/TR @ Athens on 2019-06-05'],
  },
  {
    text: 'Japanese Prime Minister Kenji Morita held talks with Thai Prime Minister Somchai Prasert in Bangkok on Monday.',
    events: ['held meeting/in_person Kenji Morita/JP + Somchai Prasert/TH @ Bangkok on 2019-06-10'],
  },
  {
    text: 'During a meeting with Cuban Foreign Minister Luis Valdes on Tuesday, Spanish Prime Minister Elena Navarro called for the release of the detainees.',
    events: ['held meeting/in_person Elena Navarro/ES + Luis Valdes/CU on 2019-06-11'],
  },
  {
    text: 'A telephone conversation took place between the President of Moldova, Ion Rusu, and the Prime Minister of Romania, Radu Ionescu, on 11 June.',
    events: ['held call/phone Ion Rusu/MD + Radu Ionescu/RO on 2019-06-11'],
  },
  {
    text: 'Ugandan President Moses Okello granted an audience to the Sudanese Foreign Minister, Idris Bashir, at State House on Tuesday.',
    events: ['held meeting/in_person Moses Okello/UG [host] + Idris Bashir/SD [guest] on 2019-06-11'],
  },
  {
    text: 'Peruvian Trade Minister Rosa Quispe told reporters after a meeting with Chinese Commerce Minister Liu Wenhai that both sides would cut tariffs.',
    events: ['held meeting/in_person Rosa Quispe/PE + Liu Wenhai/CN'],
  },
  // --- planned and cancelled
  {
    text: 'Irish Prime Minister Conor Daly will meet British Prime Minister Helen Marsh in London on Thursday.',
    events: ['planned meeting/in_person Conor Daly/IE + Helen Marsh/GB @ London on 2019-06-13'],
  },
  {
    text: 'South Korean President Han Ji-won is due to hold talks with U.S. President Grace Miller in Seoul next week.',
    events: ['planned meeting/in_person Han Ji-won/KR + Grace Miller/US @ Seoul on 2019-06-17..2019-06-23'],
  },
  {
    text: 'Qatari Emir Sheikh Fahad bin Nasser is scheduled to visit Muscat on June 20 for talks with Omani Sultan Haitham bin Saif.',
    events: ['planned meeting/in_person Fahad bin Nasser/QA + Haitham bin Saif/OM @ Muscat on 2019-06-20'],
  },
  {
    text: 'A meeting between Armenian Foreign Minister Aram Petrosyan and Georgian Foreign Minister Levan Beridze, scheduled for Tuesday, has been called off.',
    events: ['cancelled meeting/in_person Aram Petrosyan/AM + Levan Beridze/GE on 2019-06-11'],
    gap: 'a past weekday behind "scheduled for" is read as the next one',
  },
  {
    text: 'Libyan Prime Minister Khaled Zwai and Tunisian President Sami Ben Amor are expected to meet in Tunis on June 25.',
    events: ['planned meeting/in_person Khaled Zwai/LY + Sami Ben Amor/TN @ Tunis on 2019-06-25'],
  },
  // --- who
  {
    text: 'Foreign Ministers Piotr Wolski and Erik Holm of Poland and Sweden met in Warsaw on Tuesday.',
    events: ['held meeting/in_person Piotr Wolski/PL + Erik Holm/SE @ Warsaw on 2019-06-11'],
  },
  {
    text: 'The foreign ministers of Niger and Chad met in Niamey on Monday.',
    events: [
      'held meeting/in_person the foreign minister/NE + the foreign minister/TD @ Niamey on 2019-06-10',
    ],
  },
  {
    text: 'UN Secretary-General Paulo Andrade met President Salma Idris of Sudan in New York on Tuesday.',
    events: ['held meeting/in_person Paulo Andrade/UN + Salma Idris/SD @ New York on 2019-06-11'],
  },
  {
    text: 'The Director General of the International Atomic Energy Agency, Matteo Ricci, met Iranian Vice President Reza Karimi in Tehran on Sunday.',
    events: [
      'held meeting/in_person Matteo Ricci/International Atomic Energy Agency + Reza Karimi/IR @ Tehran on 2019-06-09',
    ],
  },
  {
    text: "Ukraine's Deputy Prime Minister, Oksana Melnyk, met with Jean-Luc de Wolf, Belgium's Minister for Foreign Trade, in Brussels on June 6.",
    events: ['held meeting/in_person Oksana Melnyk/UA + Jean-Luc de Wolf/BE @ Brussels on 2019-06-06'],
  },
  {
    text: 'Saudi Crown Prince Turki bin Faisal Al Harbi received Malaysian Prime Minister Datuk Seri Ismail Rahman in Jeddah on Monday.',
    events: [
      'held meeting/in_person Turki bin Faisal Al Harbi/SA [host] + Ismail Rahman/MY [guest] @ Jeddah on 2019-06-10',
    ],
  },
  {
    text: 'Jordan Blake, the U.S. special envoy for Somalia, met Somali President Abdi Warsame in Mogadishu on Saturday.',
    events: ['held meeting/in_person Jordan Blake/US + Abdi Warsame/SO @ Mogadishu on 2019-06-08'],
  },
  {
    text: 'King Abdelaziz II of Jordan received German Chancellor Petra Vogel at Al Husseiniya Palace in Amman on Tuesday.',
    events: ['held meeting/in_person Abdelaziz II/JO [host] + Petra Vogel/DE [guest] @ Amman on 2019-06-11'],
  },
  // --- several in one text
  {
    text: 'Dutch Foreign Minister Sanne Visser met separately with Kenyan President Daniel Mwangi and Ethiopian Prime Minister Tesfaye Alemu in Addis Ababa on Monday.',
    events: [
      'held meeting/in_person Sanne Visser/NL + Daniel Mwangi/KE @ Addis Ababa on 2019-06-10',
      'held meeting/in_person Sanne Visser/NL + Tesfaye Alemu/ET @ Addis Ababa on 2019-06-10',
    ],
  },
  {
    text: 'Croatian President Ivana Maric met Hungarian Prime Minister Gabor Kiss in Zagreb on Tuesday. The two leaders last met in Budapest in March 2018.',
    events: [
      'held meeting/in_person Ivana Maric/HR + Gabor Kiss/HU @ Zagreb on 2019-06-11',
      'held meeting/in_person Ivana Maric/HR + Gabor Kiss/HU @ Budapest on 2018-03',
    ],
  },
  {
    text: 'Australian Foreign Minister Kate Doyle held talks with Fijian Prime Minister Seru Nagata in Suva on Monday. Doyle will meet Samoan Prime Minister Tui Leota in Apia on Friday.',
    events: [
      'held meeting/in_person Kate Doyle/AU + Seru Nagata/FJ @ Suva on 2019-06-10',
      'planned meeting/in_person Kate Doyle/AU + Tui Leota/WS @ Apia on 2019-06-14',
    ],
  },
  {
    text: 'Italian Foreign Minister Bruno Conti met his Austrian counterpart Franz Huber in Vienna on Monday. The meeting lasted two hours. The ministers discussed migration.',
    events: ['held meeting/in_person Bruno Conti/IT + Franz Huber/AT @ Vienna on 2019-06-10'],
  },
  // --- no event
  { text: 'Swiss President Ursula Frei called for talks between India and Pakistan on Tuesday.', events: [] },
  { text: 'The European Union urged the presidents of Serbia and Kosovo to meet without delay.', events: [] },
  {
    text: 'Colombian President Andres Rojas sent a letter to Venezuelan President Luis Pena on Monday.',
    events: [],
  },
  {
    text: 'Polish President Marek Nowak congratulated Slovak President Zuzana Hornakova on her election by telegram.',
    events: [],
  },
  {
    text: 'Nigerian President Bola Adeyemi met his ministers in Abuja on Tuesday to discuss the budget.',
    events: [],
  },
  { text: 'Spanish Prime Minister Elena Navarro gave an interview to a newspaper on Monday.', events: [] },
  {
    text: 'Belgian Foreign Minister Luc Maes told a press conference that sanctions would stay.',
    events: [],
  },
  {
    text: 'Chinese Foreign Minister Wu Jian did not meet Australian Foreign Minister Kate Doyle in Beijing.',
    events: [],
  },
  {
    text: 'Greek Prime Minister Yannis Pappas said he was ready to meet Turkish President Cemal Aydin.',
    events: [],
  },
  { text: 'Ecuadorian Foreign Minister Pilar Vega issued a statement condemning the attack.', events: [] },
  { text: 'The Minsk Group was set up in 1992.', events: [] },
  {
    text: 'Danish Prime Minister Lars Holm thanked Norwegian Prime Minister Kari Berg for her support.',
    events: [],
  },
  { text: 'Tanzanian President Amina Juma met the challenge of drought with new dams.', events: [] },
  // The codebook is silent on credentials; envoys whom nobody names are no sides.
  {
    text: 'Cambodian Prime Minister Sok Dara received the credentials of four new ambassadors.',
    events: [],
  },
  {
    text: 'Bulgarian Foreign Minister Petya Ivanova should meet her Greek counterpart soon, analysts said.',
    events: [],
  },
  { text: 'Argentina and Chile signed the treaty in 1984.', events: [] },
  {
    text: 'If Israeli Prime Minister Dov Levin meets Palestinian President Nasser Awad, the talks could resume.',
    events: [],
  },
  {
    text: 'Kyrgyz President Azamat Toktogulov chaired a meeting of the Security Council on Monday.',
    events: [],
  },
  {
    text: 'Lithuanian Foreign Minister Jonas Kazlauskas invited Latvian Foreign Minister Janis Ozols to visit Vilnius.',
    events: [],
  },
  { text: 'Prime Minister Helen Marsh faced questions in the House of Commons on Wednesday.', events: [] },
  // --- several met one after the other
  {
    text: 'Kenyan Foreign Minister Peter Wanyama called on Polish President Jan Kowal and Prime Minister Anna Zielinska in Warsaw on Monday.',
    events: [
      'held meeting/in_person Peter Wanyama/KE [guest] + Jan Kowal/PL [host] @ Warsaw on 2019-06-10',
      'held meeting/in_person Peter Wanyama/KE [guest] + Anna Zielinska/PL [host] @ Warsaw on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet with Chilean President Tomas Araya to discuss fisheries, and with Peruvian Prime Minister Luis Quispe to discuss copper.',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL',
      'planned meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya to thank him for his help, and Peruvian guests sang.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL'],
  },
  {
    text: 'Canadian Prime Minister Claire Fortin spoke on Tuesday to Mexican President Jorge Luna and Chilean President Tomas Araya. In two separate calls, she thanked both for their vaccines.',
    events: [
      'held call Claire Fortin/CA + Jorge Luna/MX on 2019-06-11',
      'held call Claire Fortin/CA + Tomas Araya/CL on 2019-06-11',
    ],
  },
  {
    text: 'Finnish President Aino Lehtinen hosted Estonian President Rein Tamm and Latvian President Janis Ozols in Turku on Monday. Ahead of the summit, Lehtinen met separately with Tamm and Ozols.',
    events: [
      'held meeting/in_person Aino Lehtinen/FI [host] + Rein Tamm/EE [guest] + Janis Ozols/LV [guest] @ Turku on 2019-06-10',
      'held meeting/in_person Aino Lehtinen/FI + Rein Tamm/EE',
      'held meeting/in_person Aino Lehtinen/FI + Janis Ozols/LV',
    ],
  },
  // --- whom one serves is part of the office
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met on Tuesday with Jan Hecht, Foreign Policy Advisor to the German Chancellor.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Jan Hecht/DE on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg held talks on Tuesday with Diplomatic Advisor to the Federal Chancellor of Austria Jan Hecht.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Jan Hecht/AT on 2019-06-11'],
  },
  // --- places that are no people
  {
    text: 'The presidents of Chile and Peru met in the Norwegian capital Oslo on Monday.',
    events: ['held meeting/in_person the president/CL + the president/PE @ Oslo on 2019-06-10'],
  },
  // --- invited by
  {
    text: "At Chilean President Tomas Araya's invitation, Norwegian Prime Minister Ingrid Solberg will make a working visit to Chile on June 20.",
    events: [
      'planned meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] @ CL on 2019-06-20',
    ],
  },
  {
    text: 'At the invitation of Polish President Jan Kowal, Kenyan President Peter Wanyama will make a visit to Poland on 20-21 June. On the first day of the visit the two presidents will meet in Warsaw.',
    events: [
      'planned meeting/in_person Jan Kowal/PL [host] + Peter Wanyama/KE [guest] @ Warsaw on 2019-06-20',
    ],
  },
  // --- an office that serves at a ministry
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met State Minister at the Federal Foreign Office Jan Hecht on Tuesday.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Jan Hecht/DE on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Assistant Secretary of State for Arctic Affairs Jan Hecht on Tuesday.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Jan Hecht/US on 2019-06-11'],
  },
  // --- counterparts that a plural office has named before
  {
    text: 'The presidents of Chile, Norway and Peru met in Lima on Monday. Peruvian President Luis Quispe hosted his Norwegian and Chilean counterparts, Ingrid Solberg and Tomas Araya, at the Palace.',
    events: [
      'held meeting/in_person Tomas Araya/CL [guest] + Ingrid Solberg/NO [guest] + Luis Quispe/PE [host] @ Lima on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg told Chilean President Tomas Araya Oslo does not want a quarrel when they met on Monday.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-10'],
  },
];
