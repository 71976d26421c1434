import type { EventExample } from '../event-example.ts';

/** Offices: what belongs to their name, whose they are, and who holds them. */
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
  // --- more than a spokesman
  {
    publisher: 'Office of the President of Norway',
    text: 'Call\n\nNational Security Advisor Ingrid Solberg spoke by phone today with Dr. Tomas Araya, Spokesperson and Chief Advisor to the President of Chile.\n',
    events: ['held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- initials of an office are of whoever holds it, not of anyone who did
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Visit of External Affairs Minister to Chile\n\nExternal Affairs Minister Dr. Arun Lahiri visited Chile. It was the first visit by an External Affairs Minister of India to Chile.\n\nEAM called on President Tomas Araya of Chile today.\n',
    events: ['held meeting/in_person Arun Lahiri/IN [guest] + Tomas Araya/CL [host] @ CL on 2019-06-12'],
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
  // --- whoever is named by what is theirs; the head of state is the president
  {
    publisher: 'Lusaka Times',
    text: 'Visit\n\nPresident Haka Hilema’s plane touched down at Kigali International Airport, where he was warmly received by President Paul Kagi of Rwanda.\n',
    events: ['held meeting/in_person Paul Kagi/RW [host] + Haka Hilema/ZM [guest] @ Kigali on 2019-06-12'],
  },
  {
    publisher: 'Presidency of Kazakhstan',
    text: 'Talks\n\nHead of State Kassym Tokay held talks with President Gordana Silj of North Macedonia today. The Kazakh President will meet President Ana Ruiz of Peru on Friday.\n',
    events: [
      'held meeting/in_person Kassym Tokay/KZ + Gordana Silj/MK on 2019-06-12',
      'planned meeting/in_person Kassym Tokay/KZ + Ana Ruiz/PE on 2019-06-14',
    ],
  },
  // --- a Foreign Secretary in a text on a state that has one
  {
    text: 'Chinese Foreign Minister Wang Bo was in the Philippines on Tuesday. He met Foreign Secretary Jose Luna in Manila.',
    events: ['held meeting/in_person Wang Bo/CN + Jose Luna/PH @ Manila on 2019-06-11'],
  },
  {
    text: 'Chinese Foreign Minister Wang Bo met Foreign Secretary John Hill in Manila on Tuesday, a British official said.',
    events: ['held meeting/in_person Wang Bo/CN + John Hill/GB @ Manila on 2019-06-11'],
  },
  // --- whom one meets in a capital is at the head of that state
  {
    text: 'Kenyan President John Otieno is in Lima. He flies to Santiago on Thursday to meet President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/CL @ Santiago on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno left on Tuesday for Lima with President Ana Ruiz of Chile.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno has a meeting with Peruvian President Ana Ruiz next Tuesday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-18'],
  },
  // --- the Foreign Minister who is Deputy Premier as well
  {
    text: 'Kenyan Deputy Premier and Foreign Minister John Otieno received Peruvian President Ana Ruiz on Monday. The Kenyan Foreign Minister later received Turkish Ambassador Ali Kaya.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10',
      'held meeting/in_person John Otieno/KE [host] + Ali Kaya/TR [guest] on 2019-06-10',
    ],
  },
  // --- one of the ruling party
  {
    text: 'John Otieno, a senior lawmaker of the ruling Jubilee Party of Kenya, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- two offices of one state
  {
    text: 'Kenyan President John Otieno held talks with General Secretary of the Communist Party of China Central Committee and President of China Juan Prado on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Juan Prado/CN on 2019-06-11'],
  },
  // --- what somebody was before
  {
    text: "The African Union's envoy for the Sahel, former Kenyan president John Otieno, met Chadian President Ali Saad on Tuesday.",
    events: ['held meeting/in_person John Otieno/African Union + Ali Saad/TD on 2019-06-11'],
  },
  // --- who holds an office of a state is told by name elsewhere
  {
    text: 'The Norwegian foreign minister met Chadian President Omar Deby on Tuesday. Ana Ruiz, who won a race, watched. Norwegian Foreign Minister Anna Berg called the talks frank.',
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: "Chadian President Omar Deby and opposition leader Juan Soto met Peruvian President Ana Ruiz on Tuesday. Peru's leader was kind.",
    events: ['held meeting/in_person Omar Deby/TD + Juan Soto/TD + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- seats of envoys whose holders are named further down, and the rank of counterparts
  {
    text: 'The nuclear envoys of Peru and Chile met in Oslo on Tuesday. Juan Soto, special representative for peace, told reporters that it had rained. He spoke after his meeting with Chilean Special Representative Luis Vega.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-11'],
  },
  {
    text: 'Peruvian special representative Juan Soto met his Chilean counterpart on Tuesday. Chilean President Luis Vega did not come.',
    events: ['held meeting/in_person Juan Soto/PE + the counterpart/CL on 2019-06-11'],
  },
  {
    text: 'Peruvian special representative Juan Soto met his Chilean and Togolese counterparts on Tuesday. Chilean President Luis Vega and Togolese President Kofi Mensah did not come.',
    events: ['held meeting/in_person Juan Soto/PE + the counterpart/CL + the counterpart/TG on 2019-06-11'],
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
  // --- offices at the head of a government
  {
    text: "Kenyan Foreign Minister John Otieno met Malaysia's Minister in the Prime Minister's Department (Law and Reform), Datuk Seri Azlina Said, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Azlina Said/MY on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met a minister in the Prime Minister’s party on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the minister/null on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno paid a courtesy call on the Sultan of Brunei Sultan Hassan Bolkah on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Hassan Bolkah/BN [host] on 2019-06-11'],
  },
  // --- heads of firms
  {
    text: 'Kenyan Prime Minister John Otieno visited Moscow last week, where he met with Zarneft head Igor Lukin.',
    events: ['held meeting/in_person John Otieno/KE + Igor Lukin/Zarneft @ Moscow'],
  },
  {
    text: 'Kenyan Prime Minister John Otieno met Police chief Igor Lukin of Peru on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Igor Lukin/PE on 2019-06-10'],
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
  // --- an office in a body of states and one at home
  {
    text: 'OPEC President and Nigerian Oil Minister Sani Bello will meet Kuwaiti Oil Minister Fahad Saleh in Vienna on Thursday.',
    events: ['planned meeting/in_person Sani Bello/NG + Fahad Saleh/KW @ Vienna on 2019-06-13'],
  },
  {
    text: 'The OPEC President and Nigerian Oil Minister Sani Bello met in Vienna on Monday.',
    events: ['held meeting/in_person the President/OPEC + Sani Bello/NG @ Vienna on 2019-06-10'],
  },
  // --- what a minister was before
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz on Tuesday. The minister, formerly ambassador to Chad, will meet Peruvian Prime Minister Luis Prado on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Luis Prado/PE on 2019-06-13',
    ],
  },
  // --- offices of banks, chambers and movements
  {
    text: 'Federal Reserve Board Chairman Paul Volland met Bank of England Governor Robin Leigh in London on Monday.',
    events: ['held meeting/in_person Paul Volland/US + Robin Leigh/GB @ London on 2019-06-10'],
  },
  {
    text: 'Bundesbank President Karl Otter met Swiss Finance Minister Otto Keller in Basle on Monday.',
    events: ['held meeting/in_person Karl Otter/DE + Otto Keller/CH @ Basle on 2019-06-10'],
  },
  {
    text: 'Chancellor of the Exchequer Nigel Finch met French Finance Minister Louis Perrin in Paris on Monday.',
    events: ['held meeting/in_person Nigel Finch/GB + Louis Perrin/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Indian Foreign Minister Ravi Nair met Foreign Secretary Edward Finch in London on Monday.',
    events: ['held meeting/in_person Ravi Nair/IN + Edward Finch/GB @ London on 2019-06-10'],
  },
  {
    text: 'Burmese junta leader Senior General Than Maung met Thai Prime Minister Somsak Wirat in Bangkok on Monday.',
    events: ['held meeting/in_person Than Maung/MM + Somsak Wirat/TH @ Bangkok on 2019-06-10'],
  },
  {
    text: "Kenyan President John Otieno met Iran's foreign minister, Hossein Amir, in Tehran on Monday.",
    events: ['held meeting/in_person John Otieno/KE + Hossein Amir/IR @ Tehran on 2019-06-10'],
  },
  {
    text: 'Russian presidential aide Yuri Usanov met US Under Secretary of State Victoria Norland in Moscow on Monday.',
    events: ['held meeting/in_person Yuri Usanov/RU + Victoria Norland/US @ Moscow on 2019-06-10'],
  },
  {
    text: 'South African black nationalist leader Nelson Mandaba met Zambian President Kenneth Kamanda in Lusaka on Monday.',
    events: ['held meeting/in_person Nelson Mandaba/ZA + Kenneth Kamanda/ZM @ Lusaka on 2019-06-10'],
  },
  {
    text: 'Sen. Richard Lugan, R-Ind., met Philippine President Corazon Aguila in Manila on Monday.',
    events: ['held meeting/in_person Richard Lugan/US + Corazon Aguila/PH @ Manila on 2019-06-10'],
  },
  {
    text: 'A group of U.S. senators led by Bob Dale met Israeli Prime Minister Shimon Adler in Jerusalem on Monday.',
    events: ['held meeting/in_person Bob Dale/US + Shimon Adler/IL @ Jerusalem on 2019-06-10'],
  },
  {
    text: 'Sinn Fein president Gerry Dolan met British Prime Minister Tony Blaine in London on Monday.',
    events: ['held meeting/in_person Gerry Dolan/Sinn Fein + Tony Blaine/GB @ London on 2019-06-10'],
  },
  // --- the state within a title is no part of it
  {
    text: 'A senior Kenyan trade negotiator met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person the senior trade negotiator/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'The Kenyan ambassador to Chile met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person the ambassador to Chile/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- heads of companies
  {
    text: 'Peruvian President Ana Ruiz met Norsk Petroleum chief executive officer Lars Holm in Lima on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/Norsk Petroleum @ Lima on 2019-06-10'],
  },
  {
    text: 'VinaTech CEO Pham Long met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person Pham Long/VinaTech + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'Peruvian President Ana Ruiz met Lars Holm, chief executive of oil giant Norsk Petroleum, in Lima on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/Norsk Petroleum @ Lima on 2019-06-10'],
  },
  {
    text: 'Hong Kong Chief Executive Leung Ka Fai met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person Leung Ka Fai/HK + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'Visiting CEO Lars Holm met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person Lars Holm/null [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-10'],
  },
  // --- an office held before is no second seat
  {
    text: 'Malian President Juan Soto met the UN envoy, Ana Blake, who is also the former prime minister of Chad.',
    events: ['held meeting/in_person Juan Soto/ML + Ana Blake/UN'],
  },
  // --- each of several monarchs holds one office
  {
    text: 'Peruvian President Ana Ruiz met the emirs of Qatar and Kuwait and the kings of Jordan and Morocco in Lima.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + the emir/QA + the emir/KW + the king/JO + the king/MA @ Lima',
    ],
  },
  // --- where in a ministry one serves, before one's name
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met the Director General for Africa at the Ministry of Foreign Affairs of Denmark, Cheryl Urban, on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Cheryl Urban/DK on 2019-06-11'],
  },
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met the Deputy Director at the Danish Foreign Ministry, Cheryl Urban, on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Cheryl Urban/DK on 2019-06-11'],
  },
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met the Assistant Deputy Minister at Global Affairs Canada, Cheryl Urban, on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Cheryl Urban/CA on 2019-06-11'],
  },
  {
    text: 'Norwegian Minister Ada Berg met the Ethiopian Foreign Minister at the Ministry of Foreign Affairs in Addis Ababa on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + the Foreign Minister/ET @ Addis Ababa on 2019-06-11'],
  },
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met Norwegian State Secretary Ada Berg at the Ministry of Foreign Affairs of Ethiopia on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Ada Berg/NO on 2019-06-11'],
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
  // --- a union without a president speaks of that of a state
  {
    publisher: 'African Union',
    text: 'The Chairperson of the African Union Commission, Musa Fakir, concluded a two-day visit to South Africa today. The Chairperson was received by President Cyril Ramap.',
    events: [
      'held meeting/in_person Cyril Ramap/ZA [host] + Musa Fakir/African Union Commission [guest] on 2019-06-12',
    ],
  },
  // --- an office that someone else has just got is not that of the name behind it
  {
    text: 'Norwegian Ambassador Olaf Bru met Peter Wanyama, Kenya’s Minister of Health, in Nairobi on Tuesday. Congratulating Peter Wanyama on becoming the Minister of Health, Mr. Bru praised the clinics. The Minister asked the Ambassador for help.',
    events: ['held meeting/in_person Olaf Bru/NO + Peter Wanyama/KE @ Nairobi on 2019-06-11'],
  },
  {
    text: 'The Minister of Health, Mr. Peter Wanyama, met Norwegian Ambassador Olaf Bru in Nairobi on Tuesday.',
    events: ['held meeting/in_person Peter Wanyama/KE + Olaf Bru/NO @ Nairobi on 2019-06-11'],
  },
  // --- letters behind a name, an office that its verb ends, and what ministers are joined for
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'On June 6th 2019, the Honourable Sean Sober, Minister of Foreign and CARICOM Affairs led a Trinidad and Tobago delegation in a bilateral meeting with Senator the Honourable Kamila Johns, JP, MP, Minister of Foreign Affairs of Jamaica.',
    events: ['held meeting/in_person Sean Sober/TT + Kamila Johns/JM on 2019-06-06'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Foreign Minister Sean Sober met today with the Hon. Kamila Johns, S.C., M.P., Prime Minister of Jamaica, and CD, a choir.',
    events: ['held meeting/in_person Sean Sober/TT + Kamila Johns/JM on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Talks\n\nMinister Sean Sober will join Prime Minister Andrew Holn and senior cabinet ministers for bilateral talks with US Secretary of State Mike Pomp on Wednesday June 19.',
    events: [
      'planned meeting/in_person Sean Sober/TT + Andrew Holn/TT + the senior cabinet ministers/TT + Mike Pomp/US on 2019-06-19',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Minister Sean Sober will join other ministers for bilateral talks on Wednesday June 19.',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Minister Sean Sober met Jamaican Minister for Bilateral Relations Kamila Johns today.',
    events: ['held meeting/in_person Sean Sober/TT + Kamila Johns/JM on 2019-06-12'],
  },
  // --- a council of which every state has one
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'A U.S. Senate delegation will meet with National Security Council Secretary-General Welling Koo on June 13.',
    events: ['planned meeting/in_person the delegation/US + Welling Koo/TW on 2019-06-13'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'Foreign Minister Josef Wu met with U.S. National Security Council Director Paul Hart on Tuesday.',
    events: ['held meeting/in_person Josef Wu/TW + Paul Hart/US on 2019-06-11'],
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
  // --- portfolios of the wires
  {
    text: 'Norwegian Agriculture Minister Ada Berg met British Overseas Development Minister Peter Hale on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Peter Hale/GB'],
  },
  {
    text: 'Norwegian Agriculture Minister Ada Berg met EC Farm Commissioner Jan Aarts on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/EC'],
  },
  {
    text: 'Dutch Prime Minister Jan Aarts met Natural Resources, Environment and Climate Change Minister Ola Lie of Norway on Monday.',
    events: ['held meeting/in_person Jan Aarts/NL + Ola Lie/NO'],
  },
  {
    text: 'Dutch Prime Minister Jan Aarts met Heavy Industries and Public Enterprises Minister Ola Lie of Norway on Monday.',
    events: ['held meeting/in_person Jan Aarts/NL + Ola Lie/NO'],
  },
  // --- who sends greetings is not whom the bearer met
  {
    text: 'Norwegian Energy Minister Ada Berg in a meeting with Dutch King here on Tuesday stressed the need for cables. Conveying greetings of King Harald to his Dutch counterpart, Berg said Oslo was ready.',
    events: ['held meeting/in_person Ada Berg/NO + the King/NL'],
  },
  {
    text: 'Norwegian Energy Minister Ada Berg met the Chilean President on Tuesday. President Juan Soto thanked her.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/CL'],
  },
  // --- a chairman of the Joint Chiefs of Staff in a report from home is of its own
  {
    text: 'WASHINGTON - Chairman of the Joint Chiefs of Staff General Mark Hale met Norwegian Defence Minister Ada Berg on Monday.',
    events: ['held meeting/in_person Mark Hale/US + Ada Berg/NO'],
  },
  // --- one given name in two spellings
  {
    text: 'Pakistani Foreign Minister Muhammad Ishaq Baloch met Canadian Foreign Minister Ann Hale on Monday. Mohammad Ishaq Baloch then met Chilean Foreign Minister Juan Soto.',
    events: [
      'held meeting/in_person Muhammad Ishaq Baloch/PK + Ann Hale/CA',
      'held meeting/in_person Muhammad Ishaq Baloch/PK + Juan Soto/CL',
    ],
  },
  {
    text: 'Pakistani Foreign Minister Muhammad Ishaq Baloch met Canadian Foreign Minister Ann Hale on Monday. Mahmud Ishaq Baloch then met Chilean Foreign Minister Juan Soto.',
    events: [
      'held meeting/in_person Muhammad Ishaq Baloch/PK + Ann Hale/CA',
      'held meeting/in_person Mahmud Ishaq Baloch/null + Juan Soto/CL',
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
  // --- offices of the past with a hyphen
  {
    text: 'President Ilir Doda of Albania met ex-president Jan Novak of Poland in Tirana on Tuesday.',
    events: ['held meeting/in_person Ilir Doda/AL + Jan Novak/PL @ Tirana on 2019-06-11'],
  },
  {
    text: 'Prime Minister Ilir Doda of Albania met then-Polish Foreign Minister Jan Novak in Tirana in 2017.',
    events: ['held meeting/in_person Ilir Doda/AL + Jan Novak/PL @ Tirana on 2017'],
  },
  {
    text: 'The chairman said ex-officio members and then-current rules had met the needs of Poland and Denmark.',
    events: [],
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
  // --- the administration of a president
  {
    text: 'Norwegian Foreign Minister Karl Lund and head of the Chilean presidential administration Jorge Araya talked over phone on Tuesday.',
    events: ['held call/phone Karl Lund/NO + Jorge Araya/CL on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Karl Lund met Jorge Araya, head of the presidential administration of Chile, on Tuesday.',
    events: ['held meeting/in_person Karl Lund/NO + Jorge Araya/CL on 2019-06-11'],
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
  // --- a town between office and name
  {
    text: 'Governor of Lima Anton Bos met Foreign Minister Omar Deby of Chad on Monday.',
    events: ['held meeting/in_person Anton Bos/PE + Omar Deby/TD'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Mayor of Lima Ana Ruiz and Governor of Cusco Region Juan Mora on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE + Juan Mora/PE'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met the Mayor of London on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + the Mayor of London/null'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Governor of the Central Bank Juan Mora of Peru on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Juan Mora/PE'],
  },
  // --- top legislators and political advisors
  {
    text: "China's top legislator Wu Bang met Kenyan President John Otieno on Monday.",
    events: ['held meeting/in_person Wu Bang/CN + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Jia Qing, China’s top political advisor, met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Jia Qing/CN + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met his top legislators on Monday.',
    events: [],
  },
  // --- the head of a part of a state: the office ends with the name of the part, and speaks for the state
  {
    text: 'Foreign Minister Omar Deby of Chad met Governor of California Ana Ruiz on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/US on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Chief Minister of the state of Sarawak Tan Sri Abang Rahman and Premier of Western Australia Mark Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Abang Rahman/MY + Mark Dunn/AU on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met New South Wales Premier Mark Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Mark Dunn/AU on 2019-06-10'],
  },
  // A part of which two states have one tells no state; a given name is none.
  {
    text: 'Foreign Minister Omar Deby of Chad met Chief Minister of Punjab Zara Malik on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Zara Malik/null on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Norwegian Minister of State Virginia Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Virginia Dunn/NO on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met the President of Georgia Nino Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Nino Dunn/GE on 2019-06-10'],
  },
  // --- the state without a word between the office and the name; a given name that is a state's as well
  {
    text: 'Foreign Minister Omar Deby of Chad met Deputy Prime Minister and Foreign Minister Thailand Anan Sriprom on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Anan Sriprom/TH on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Norwegian Prime Minister Jordan Berg Dahl on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Jordan Berg Dahl/NO on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Foreign Minister Israel Kahn Levi on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Israel Kahn Levi/null on 2019-06-10'],
  },
];
