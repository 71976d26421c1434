import type { EventExample } from '../event-example.ts';

/** Where it was: towns, houses, regions, and places of something else. */
export const EXAMPLES: readonly EventExample[] = [
  // --- said in a town, at a meeting there
  {
    publisher: 'State House, Nigeria',
    text: 'Ties\n\nPresident Ibrahim Tuku on Thursday in Abuja said that Nigeria would sell more cocoa.\n\nSpeaking at a meeting with the visiting Namibian Vice President, Dr. Petrus Shiko, President Tuku observed that trade was thin.\n',
    events: ['held meeting/in_person Ibrahim Tuku/NG [host] + Petrus Shiko/NA [guest] @ Abuja on 2019-06-06'],
  },
  // --- a town with a genitive in its name
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Visit\n\nForeign Minister Ingrid Solberg met the Prime Minister of Grenada, Delphine Noel, at the Ministerial Complex in Saint George's on 11 June 2019.\n",
    events: ["held meeting/in_person Ingrid Solberg/NO + Delphine Noel/GD @ Saint George's on 2019-06-11"],
  },
  // --- a town before the subject is no person
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nAs part of her visit to Santiago, the Minister of Foreign Affairs, Ingrid Solberg, met Chilean President Tomas Araya today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago on 2019-06-12'],
  },
  // --- where what was on the agenda will be
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nDuring her visit to Lima on 10 June, Foreign Minister Ingrid Solberg held talks with Peruvian Foreign Minister Luis Quispe. At the meeting with the Peruvian Foreign Minister, the agenda included the fish market in Vilnius.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-10'],
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
  // --- where a journey leads
  {
    text: 'Kenyan Foreign Minister John Otieno will head to Lima to meet Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno will travel to the rebel-held capital of Sanaa on Saturday for talks with Houthi leaders.',
    events: ['planned meeting/in_person John Otieno/KE + the leaders/Houthi @ Sanaa on 2019-06-15'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met the head of the Lima office, Peruvian envoy Ana Ruiz, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- the town of talks of which the lead tells
  {
    text: 'Kenyan President John Otieno said on Tuesday that he was angry, a day after talks in the Peruvian resort of Paracas had broken up. Otieno and the Peruvian president, Ana Ruiz, met for three hours on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Paracas on 2019-06-10'],
  },
  // --- agreed here
  {
    text: 'LIMA, June 12 - Kenyan Energy Minister John Otieno and his Peruvian counterpart Ana Ruiz agreed here that oil was dear.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-12'],
  },
  {
    text: 'LIMA, June 12 - Kenyan Energy Minister John Otieno and his Peruvian counterpart Ana Ruiz agreed by telephone that oil was dear here.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  // --- what is seen on a visit is not where the talks are
  {
    text: 'Kenyan President John Otieno will visit Uganda from June 22 to 23. He will hold talks with Ugandan President Paul Okello and visit the museum at Entebbe.',
    events: ['planned meeting/in_person John Otieno/KE + Paul Okello/UG @ UG on 2019-06-22..2019-06-23'],
  },
  // --- no place: the state of a department, and waters
  {
    text: 'Kenyan President John Otieno met Chilean President Luis Vega on Tuesday in Lisbon, the US State Department said.',
    events: ['held meeting/in_person John Otieno/KE + Luis Vega/CL @ Lisbon on 2019-06-11'],
  },
  {
    text: 'President John Otieno and Indonesian President Budi Wira met on Monday. They spoke of the South China Sea and the Gulf of Thailand.',
    events: ['held meeting/in_person John Otieno/null + Budi Wira/ID on 2019-06-10'],
  },
  // --- where the occasion is that one attends
  {
    text: 'Kenyan President John Otieno will be attending a fish summit in the French capital, Paris, during which he is expected to meet with Chilean President Luis Vega.',
    events: ['planned meeting/in_person John Otieno/KE + Luis Vega/CL @ Paris'],
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
  // --- a hotel on an island
  {
    text: 'Maltese President Ana Hart and Chadian President Bo Deng held talks on Saturday at a luxury hotel on the Indonesian resort island of Bali.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD @ Bali on 2019-06-08'],
  },
  // --- the land of another occasion
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on Monday in their talks on proposals made at the Iceland summit.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ nowhere on 2019-06-10'],
  },
  // --- places on the way
  {
    text: "US Secretary of State Mary Cole travels on Thursday to the West Bank town of Ramallah to see Palestinian president Mahmud Farid before flying to Amman for a working lunch with Jordan's King Abdullah.",
    events: [
      'planned meeting/in_person Mary Cole/US [guest] + Mahmud Farid/PS [host] @ Ramallah on 2019-06-13',
      'planned meeting/in_person Mary Cole/US + Abdullah/JO @ Amman on 2019-06-13',
    ],
  },
  {
    text: 'Mexican President Enrique Luna hosted Peruvian President Rosa Quispe in Mexico City on Monday.',
    events: [
      'held meeting/in_person Enrique Luna/MX [host] + Rosa Quispe/PE [guest] @ Mexico City on 2019-06-10',
    ],
  },
  {
    text: 'US Secretary of State Mary Cole will meet Russian President Ivan Petrov on Tuesday and will report to allies in Brussels on Thursday.',
    events: ['planned meeting/in_person Mary Cole/US + Ivan Petrov/RU @ nowhere on 2019-06-18'],
  },
  // --- the building before the occasion
  {
    text: 'Soviet Foreign Minister Boris Orlov handed President Ronald Reed a letter during a two-hour White House meeting on Monday.',
    events: ['held meeting/in_person Boris Orlov/SU + Ronald Reed/US @ US on 2019-06-10'],
  },
  {
    text: 'Soviet Foreign Minister Boris Orlov met Chadian President Idriss Bako on Monday during a White House campaign.',
    events: ['held meeting/in_person Boris Orlov/SU + Idriss Bako/TD @ nowhere on 2019-06-10'],
  },
  // --- whose palace is not whose talks
  {
    text: "Kenyan Foreign Minister John Otieno and Peruvian President Ana Ruiz met in Lima on Tuesday. The Kenyan minister had come to Ruiz's palace after talks with Peruvian Foreign Minister Luis Prado.",
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/PE',
    ],
  },
  // --- on the way
  {
    text: 'Kenyan President John Otieno left for Peru on Monday for talks with Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ PE on no day'],
  },
  {
    text: 'Kenyan President John Otieno left Lima for home on Monday after talks with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- on the way, in few letters
  {
    text: "Kenyan Foreign Minister John Otieno says he's heading to Lima for talks with Peruvian Foreign Minister Ana Ruiz.",
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  // --- spoke where they were
  {
    text: 'Kenyan President John Otieno paid a visit to Peru at the invitation of President Ana Ruiz. The two leaders spoke for an hour at the Torre Tagle on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno spoke with Peruvian President Ana Ruiz on the sidelines of the summit on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno spoke with Peruvian President Ana Ruiz about the killings at the border on Tuesday.',
    events: ['held call John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a town that hosts is the place of what it hosts
  {
    text: 'The Estonian city of Viljandi hosted a bilateral meeting between Latvian Foreign Minister Edgars Berzins and Estonian Foreign Minister Eva Tamm on Tuesday.',
    events: ['held meeting/in_person Edgars Berzins/LV + Eva Tamm/EE @ Viljandi on 2019-06-11'],
  },
  {
    text: 'Geneva will host talks between Latvian Foreign Minister Edgars Berzins and Estonian Foreign Minister Eva Tamm on Tuesday.',
    events: ['planned meeting/in_person Edgars Berzins/LV + Eva Tamm/EE @ Geneva on 2019-06-18'],
  },
  {
    text: 'Danish Foreign Minister Lars Holm met Estonian Foreign Minister Eva Tamm in Oslo on Tuesday, weeks after Paris hosted a meeting of donors.',
    events: ['held meeting/in_person Lars Holm/DK + Eva Tamm/EE @ Oslo on 2019-06-11'],
  },
  {
    text: 'Paris hosted the tennis finals, and Danish Foreign Minister Lars Holm met Estonian Foreign Minister Eva Tamm on Tuesday.',
    events: ['held meeting/in_person Lars Holm/DK + Eva Tamm/EE @ nowhere on 2019-06-11'],
  },
  // --- a town hosts the occasion that it is said to host, and no other
  {
    text: 'Oslo hosted rebel talks last month, but Peruvian President Ana Ruiz met Chadian President Omar Deby in Lima on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Deby/TD @ Lima on 2019-06-10'],
  },
  {
    text: 'Helsinki hosted a conference on the sea as Estonian President Eva Tamm met Latvian President Janis Ozols in Riga on Monday.',
    events: ['held meeting/in_person Eva Tamm/EE + Janis Ozols/LV @ Riga on 2019-06-10'],
  },
  {
    text: 'Vienna hosts the talks of the powers, and Peruvian President Ana Ruiz met Chadian President Omar Deby in Geneva on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Deby/TD @ Geneva on 2019-06-10'],
  },
  {
    text: 'Osaka will host the summit this month, and Peruvian President Ana Ruiz met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Deby/TD @ nowhere'],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby, who is holding talks with Norwegian Foreign Minister Ada Berg, was received in Oslo on Monday by King Olav.',
    events: [
      'held meeting/in_person Omar Deby/TD + Ada Berg/NO @ Oslo on 2019-06-10',
      'held meeting/in_person Olav/NO [host] + Omar Deby/TD [guest] @ Oslo on 2019-06-10',
    ],
  },
  // --- a village of America is not weighed against a town elsewhere
  {
    text: 'British Prime Minister Ruth Hall and U.S. President Walter Cole will meet in Venice next week.',
    events: ['planned meeting/in_person Ruth Hall/GB + Walter Cole/US @ Venice'],
  },
  // --- where the minister is to head for is not where he met somebody
  {
    text: 'Kenyan Foreign Minister John Otieno had also met Chilean Foreign Minister Juan Soto on Monday. The Kenyan minister is to head for Lima tonight.',
    events: ['held meeting/in_person John Otieno/KE + Juan Soto/CL on 2019-06-10'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno flew to Lima on Monday. The Kenyan minister met Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- where somebody is held is not where they met
  {
    text: 'Kenyan Foreign Minister John Otieno raised the case of two sailors jailed in Lima in talks with Peruvian Foreign Minister Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno raised the case of a sailor held in Lima during talks with Peruvian Foreign Minister Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'At a meeting held in Lima on Monday, Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz spoke of cod.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- an American side and a town that America has too
  {
    text: 'U.S. President Walter Cole met Mexican President Ana Ruiz in Santa Fe on Monday.',
    events: ['held meeting/in_person Walter Cole/US + Ana Ruiz/MX @ nowhere'],
  },
  // --- a list of those met, and then the town
  {
    text: 'French President Luc Petit met German Chancellor Anna Roth for talks with Ukrainian President Ivan Bondar and Russian Foreign Minister Oleg Serov in Minsk on Monday.',
    events: [
      'held meeting/in_person Luc Petit/FR + Anna Roth/DE @ Minsk',
      'held meeting/in_person Luc Petit/FR + Ivan Bondar/UA + Oleg Serov/RU @ Minsk',
    ],
  },
  // --- an occasion held somewhere; a host and a host of; a mission of some days; a visit to come
  {
    text: 'Kenyan President John Otieno met Peruvian President Luis Soto on the sidelines of the G20 summit being held in Osaka on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Osaka'],
  },
  {
    text: 'Egypt will host talks between Chadian leaders in Cairo on Friday. Kenyan President John Otieno met Peruvian Prime Minister Luis Soto to discuss the ceasefire.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ nowhere'],
  },
  {
    text: 'U.S. envoy Ana Blake ended a four-day mission in Lima on Monday. She met Foreign Minister Luis Soto.',
    events: ['held meeting/in_person Ana Blake/US + Luis Soto/PE @ Lima'],
  },
  {
    text: 'Kenyan Prime Minister John Otieno met Peruvian President Luis Soto on Monday. He is to visit Berlin this week. Otieno is also due to meet German Chancellor Anna Weber on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Luis Soto/PE',
      'planned meeting/in_person John Otieno/KE + Anna Weber/DE @ Berlin on 2019-06-14',
    ],
  },
  // --- a state that is said of the meeting itself, not the town of a round
  {
    text: 'French President Luc Petit held a series of meetings with African leaders in Kigali on Monday. On Tuesday he met South African President Thabo Nene in South Africa.',
    events: ['held meeting/in_person Luc Petit/FR + Thabo Nene/ZA @ ZA'],
  },
  {
    text: 'Kenyan President John Otieno held a meeting with Turkish Foreign Minister Ahmet Davut on Tuesday. Otieno was in Paris on Friday for talks with French President Nicolas Sarkany.',
    events: [
      'held meeting/in_person John Otieno/KE + Ahmet Davut/TR',
      'held meeting/in_person John Otieno/KE + Nicolas Sarkany/FR',
    ],
  },
  {
    text: 'Kenyan President John Otieno was in Geneva on Monday. He met Turkish Foreign Minister Ahmet Davut on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ahmet Davut/TR'],
  },
  {
    text: 'Kenyan President John Otieno met Turkish Foreign Minister Ahmet Davut on Tuesday. Otieno arrived in Geneva on Sunday for a three-day visit.',
    events: ['held meeting/in_person John Otieno/KE + Ahmet Davut/TR'],
  },
  {
    text: 'Israeli Prime Minister Benjamin Netanyan met the French leader at the Elysee palace.',
    events: ['held meeting/in_person Benjamin Netanyan/IL + the leader/FR'],
  },
  {
    text: 'Israeli Prime Minister Benjamin Netanyan met the Chinese leader at the Kremlin.',
    events: ['held meeting/in_person Benjamin Netanyan/IL + the leader/CN'],
  },
  {
    text: 'British Prime Minister Margaret Thorne later called on Zambian President Peter Lungu. She is due in Lima on June 28 for talks with Peruvian President Ana Ruiz, the first visit there by a British leader for 12 years.',
    events: [
      'held meeting/in_person Margaret Thorne/GB [guest] + Peter Lungu/ZM [host]',
      'planned meeting/in_person Margaret Thorne/GB + Ana Ruiz/PE @ Lima on 2019-06-28',
    ],
  },
  {
    text: 'Kenyan Foreign Minister Amina Otieno will meet International Maritime Organization chief Efthim Mitro on Friday. It is planned that British Prime Minister David Hale will visit Nairobi next month.',
    events: ['planned meeting/in_person Amina Otieno/KE + Efthim Mitro/International Maritime Organization'],
  },
  {
    text: 'Zambian President Peter Lungu, back from Jakarta where he saw US President Bill Clintan on Sunday, received French Foreign Minister Alain Juppan on Tuesday.',
    events: [
      'held meeting/in_person Peter Lungu/ZM + Bill Clintan/US @ Jakarta on 2019-06-09',
      'held meeting/in_person Peter Lungu/ZM [host] + Alain Juppan/FR [guest]',
    ],
  },
  {
    text: 'Zambian President Peter Lungu, who visited Jakarta last week, received French Foreign Minister Alain Juppan on Tuesday.',
    events: ['held meeting/in_person Peter Lungu/ZM [host] + Alain Juppan/FR [guest]'],
  },
  {
    text: 'Zambian President Peter Lungu, who arrived in Jakarta on Monday, received French Foreign Minister Alain Juppan there on Tuesday.',
    events: ['held meeting/in_person Peter Lungu/ZM [host] + Alain Juppan/FR [guest]'],
  },
  {
    text: 'French Prime Minister Jacques Chirat met British Prime Minister Margaret Thorne in Paris. They discussed the summit in Brussels in July. Thorne later called on French President Francois Mitterrane.',
    events: [
      'held meeting/in_person Jacques Chirat/FR + Margaret Thorne/GB',
      'held meeting/in_person Margaret Thorne/GB [guest] + Francois Mitterrane/FR [host]',
    ],
  },
];
