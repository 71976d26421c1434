import type { EventExample } from '../event-example.ts';

/** Of which state someone is who stands without one. */
export const EXAMPLES: readonly EventExample[] = [
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
  // --- our own president, and another's in the same sentence
  {
    publisher: 'Presidency of Chad',
    text: "The President's Call with President Luis Quispe\n\n12 June 2019\n\nThe President spoke with President Luis Quispe of Peru by phone today.\n",
    events: ['held call/phone the President/TD + Luis Quispe/PE on 2019-06-12'],
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
  // --- whoever spoke with the ministers of two states is of neither
  {
    publisher: 'Northern Wire',
    text: 'Kaja Sten: phone calls with Foreign Ministers of Pakistan and India\n\nHigh Representative Kaja Sten spoke on Tuesday, 11 June 2019, with Indian Foreign Minister Ravi Modak and Pakistani Foreign Minister Ishaq Darr in two separate phone calls.\n',
    events: [
      'held call/phone Kaja Sten/null + Ravi Modak/IN on 2019-06-11',
      'held call/phone Kaja Sten/null + Ishaq Darr/PK on 2019-06-11',
    ],
  },
  // --- a president without a state who meets an American is none
  {
    text: 'President Kojo Asante is meeting with American Secretary of State Ann Cole in Abuja.',
    events: ['held meeting/in_person Kojo Asante/NG + Ann Cole/US @ Abuja on 2019-06-12'],
  },
  {
    text: 'President Walter Cole will meet Peruvian President Ana Ruiz in Lima, US Secretary of State Ann Hill said on Tuesday.',
    events: ['planned meeting/in_person Walter Cole/US + Ana Ruiz/PE @ Lima'],
  },
  // --- whose office it is, where the newspaper does not say
  {
    text: 'President Kojo Asante met Togolese President Ana Mensah on Tuesday. Ghana and Togo share a border, and Ghanaian fishers want more cod.',
    events: ['held meeting/in_person Kojo Asante/GH + Ana Mensah/TG on 2019-06-11'],
  },
  {
    text: 'President Kojo Asante met Togolese President Ana Mensah on Tuesday. Ghana, Togo and Benin share a coast.',
    events: ['held meeting/in_person Kojo Asante/null + Ana Mensah/TG on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Kojo Asante said he would meet his Togolese counterpart on Thursday. "I will ask the Togolese foreign minister for cod," he said. Ghana has none.',
    events: ['planned meeting/in_person Kojo Asante/GH + the counterpart/TG on 2019-06-13'],
  },
  {
    text: 'Omani Foreign Minister Said Badri met King Rashid bin Omar on Tuesday. Bahrain and Oman like cod.',
    events: ['held meeting/in_person Said Badri/OM + Rashid bin Omar/BH on 2019-06-11'],
  },
  // --- an aide is of the state of the one served
  {
    text: 'Luis Soto, a senior foreign policy adviser to Chilean President Tomas Araya, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Luis Soto/CL + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Luis Soto, an aide to the chef of a hotel, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Luis Soto/null + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Peruvian President Ana Ruiz met US service members on Tuesday.', events: [] },
  // --- leaders of the opposition are no leaders of their states
  {
    text: 'Kenyan President John Otieno met opposition leader Ana Ruiz of Peru on Monday. The leaders of Peru and Chad met in Rome on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person the leader/PE + the leader/TD @ Rome on 2019-06-11',
    ],
  },
  // --- the ministers of two states, of whom one is named with the state
  {
    text: 'The Kenyan and Peruvian foreign ministers said on Tuesday that a deal was near. Kenyan Foreign Minister Rose Akello spoke after four hours of talks with Foreign Minister Luis Soto in Rome.',
    events: ['held meeting/in_person Rose Akello/KE + Luis Soto/PE @ Rome'],
  },
  // --- ministers of the two states
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato held talks on Tuesday. Foreign ministers Ruth Wanjiku and Moses Okello also met on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
    ],
  },
  // --- Moscow was the Soviet Union's
  {
    text: 'MOSCOW, June 12 - President Ronald Pratt met Soviet leader Mikhail Orlov in the Kremlin on Tuesday. Foreign Minister Boris Ilin met Polish President Jan Kot.',
    events: [
      'held meeting/in_person Ronald Pratt/null + Mikhail Orlov/SU @ Moscow on 2019-06-11',
      'held meeting/in_person Boris Ilin/SU + Jan Kot/PL on 2019-06-11',
    ],
  },
  // --- whose secretary of state
  {
    text: 'LONDON, June 12 - Secretary of State Clara Pratt met Prime Minister Mary Thorne on Tuesday.',
    events: ['held meeting/in_person Clara Pratt/US + Mary Thorne/GB on 2019-06-11'],
  },
  // --- a list that gives each state before the name
  {
    text: 'Kenyan President John Otieno met with the presidents of Uganda, Amos Kato, and the Czech Republic, Jan Novak, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG + Jan Novak/CZ on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met with the president of Uganda, Amos Kato, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- a list of presidents in the order of their states, an incumbent and a rival
  {
    text: 'The presidents of Chad, Niger and Togo met incumbent Luis Soto of Peru and his rival Ana Ruiz separately in Lima on Tuesday. Ali Saad, Idi Omar and Kofi Mensah first spent two hours with Soto.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + Kofi Mensah/TG + Luis Soto/PE @ Lima on 2019-06-11',
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + Kofi Mensah/TG + Ana Ruiz/PE @ Lima on 2019-06-11',
    ],
  },
  // --- an office that is told as one's own
  {
    text: 'John Otieno has met Peruvian President Ana Ruiz in Lima, in his first visit as Kenya’s foreign minister.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  // --- the state of the sentence before
  {
    text: 'Peru has urged Kenya to sign. Kenya has repeatedly declined. Prime Minister Eva Soto raised the matter with Peruvian President Ana Ruiz at his palace in Lima in March.',
    events: ['held meeting/in_person Eva Soto/KE + Ana Ruiz/PE @ Lima on 2019-03'],
  },
  {
    text: 'Peru wants a treaty on fish and has asked all its neighbours on the coast to sign one by the end of the year.\n\nWhat has Kenya said?\n\nPresident John Otieno told reporters that he spoke by phone with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- whose state is whose: in the order of the names, unless what they say tells otherwise
  {
    text: 'Talks between the foreign ministers of Peru and Kenya have failed. Ana Otieno and Luis Soto met in Rome on Tuesday. Mr Soto said Peru would never yield.',
    events: ['held meeting/in_person Luis Soto/PE + Ana Otieno/KE @ Rome on 2019-06-11'],
  },
  {
    text: 'Talks between the foreign ministers of Peru and Kenya have failed. Luis Soto and Ana Otieno met in Rome on Tuesday. Mr Soto said nobody would yield.',
    events: ['held meeting/in_person Luis Soto/PE + Ana Otieno/KE @ Rome on 2019-06-11'],
  },
  // --- no state has two prime ministers
  {
    text: 'Prime Minister Ana Blake met Prime Minister Luis Vega on Tuesday. Peru slept.',
    events: ['held meeting/in_person Ana Blake/null + Luis Vega/null on 2019-06-11'],
  },
  {
    text: 'Peruvian Prime Minister Ana Blake met Peruvian Finance Minister Luis Vega on Tuesday.',
    events: [],
  },
  // --- who held the office before is of the same state
  {
    text: "Kenyan President John Otieno met Chilean President Luis Vega in Lima on Tuesday. Otieno's predecessor Ana Mwangi met Vega in May.",
    events: [
      'held meeting/in_person John Otieno/KE + Luis Vega/CL @ Lima on 2019-06-11',
      'held meeting/in_person Ana Mwangi/KE + Luis Vega/CL on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno called Chilean President Luis Vega on Tuesday. Otieno spoke with conservative predecessor Ana Mwangi before he ate.',
    events: ['held call/phone John Otieno/KE [caller] + Luis Vega/CL [called] on 2019-06-11'],
  },
  // --- a visitor in whose host's capital the report was filed
  {
    text: 'HARARE - President Cyril Ramos arrived in the Zimbabwean capital on Saturday for a meeting with President Emerson Mnang. South Africa and Zimbabwe are near.',
    events: ['held meeting/in_person Cyril Ramos/ZA + Emerson Mnang/ZW @ Harare on 2019-06-08'],
  },
  // --- the leadership of the state whose minister is met
  {
    text: 'Peruvian President Jo Blum arrived in Oslo on Monday on a visit to hold talks with the Norwegian leadership. Blum was received by Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person Ola Berg/NO [host] + Jo Blum/PE [guest] @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian President Jo Blum arrived in Oslo on Monday on a visit to hold talks with the Norwegian leadership.',
    events: ['held meeting/in_person Jo Blum/PE + the delegation/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian President Jo Blum met Tajik President Ali Nur on Tuesday in the Uzbek exclave of Sokhum.',
    events: ['held meeting/in_person Jo Blum/PE + Ali Nur/TJ @ Sokhum on 2019-06-11'],
  },
  // --- "the Kingdom" of a paper whose state is none
  {
    text: 'Peruvian President Jo Blum held talks with Saudi King Salim on Tuesday after arriving in the Kingdom on a visit.',
    events: ['held meeting/in_person Jo Blum/PE + Salim/SA @ SA on 2019-06-11'],
  },
  // --- the Kremlin was the Soviet Union's
  {
    text: 'MOSCOW, June 12, 1987 - British Foreign Secretary Ann Hill met Kremlin leader Mikhail Orlov on Thursday.',
    events: ['held meeting/in_person Ann Hill/GB + Mikhail Orlov/SU on 1987-06-11'],
  },
  {
    text: 'MOSCOW, June 12, 2007 - British Foreign Secretary Ann Hill met Kremlin leader Mikhail Orlov on Monday.',
    events: ['held meeting/in_person Ann Hill/GB + Mikhail Orlov/RU on 2007-06-11'],
  },
  // --- other ministers of the same two states
  {
    text: "Peru and Chile agreed on cod following a meeting between their foreign ministers. Juan Soto and Luis Vega met in Oslo on Tuesday. The two countries' defence ministers had met in the Norwegian capital last week.",
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-11',
      'held meeting/in_person the defence minister/PE + the defence minister/CL @ Oslo on 2019-06-03..2019-06-09',
    ],
  },
  // --- in whose capital one speaks
  {
    text: 'Norwegian President Ola Berg met Peruvian President Ana Ruiz on Tuesday. In Nairobi, President John Otieno spoke by telephone with Chilean President Eva Araya.',
    events: [
      'held meeting/in_person Ola Berg/NO + Ana Ruiz/PE on 2019-06-11',
      'held call/phone John Otieno/KE + Eva Araya/CL',
    ],
  },
  {
    text: 'In Nairobi, President Ana Ruiz met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/null + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- mayors are of the state of their town
  {
    text: 'Malaysian Foreign Minister Aina Rahman met London Mayor Ruth Hall on Tuesday. She received a courtesy call from the Mayor of Quanzhou, Cai Wen, on Monday.',
    events: [
      'held meeting/in_person Aina Rahman/MY + Ruth Hall/GB on 2019-06-11',
      'held meeting/in_person Aina Rahman/MY [host] + Cai Wen/CN [guest] on 2019-06-10',
    ],
  },
  // --- presidents are no foreign ministers
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz met in Lima on Monday. The two will carry out the agreements reached at the talks of the presidents of the two countries in Oslo on May 13.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- who is who
  {
    text: 'Chilean President Tomas Araya, whom Peruvian Foreign Minister Rosa Quispe met on Monday, offered help.',
    events: ['held meeting/in_person Rosa Quispe/PE + Tomas Araya/CL on 2019-06-10'],
  },
  {
    text: 'Secretary of State Mary Cole and Polish Foreign Minister Adam Zych met in Warsaw on Monday.',
    events: ['held meeting/in_person Mary Cole/US + Adam Zych/PL @ Warsaw on 2019-06-10'],
  },
  {
    text: 'Mexican President Enrique Luna met Donald Hill in Cancun on Monday after the U.S. president had threatened new tariffs.',
    events: ['held meeting/in_person Enrique Luna/MX + Donald Hill/US on 2019-06-10'],
  },
  {
    text: 'Tony Hill met Libyan leader Omar Gasana in Tripoli on Monday. The Canadian prime minister said he was content.',
    events: ['held meeting/in_person Tony Hill/CA + Omar Gasana/LY @ Tripoli on 2019-06-10'],
  },
  {
    text: 'Iraqi Prime Minister Hakim al-Jabri arrived on Sunday. Jabri met Turkish President Ali Demir in Ankara on Monday.',
    events: ['held meeting/in_person Hakim al-Jabri/IQ + Ali Demir/TR @ Ankara on 2019-06-10'],
  },
  {
    text: 'Peruvian Foreign Minister Rosa Quispe met Hill aides including White House adviser Jared Katz on Monday.',
    events: ['held meeting/in_person Rosa Quispe/PE + Jared Katz/US on 2019-06-10'],
  },
  {
    text: 'Bank of Japan Governor Kenji Abe will meet German Finance Minister Anna Weber in Bonn on Friday.',
    events: ['planned meeting/in_person Kenji Abe/JP + Anna Weber/DE @ Bonn on 2019-06-14'],
  },
  {
    text: 'Nato Secretary-General Lars Berg met Turkish Prime Minister Ali Demir in Ankara on Monday.',
    events: ['held meeting/in_person Lars Berg/Nato + Ali Demir/TR @ Ankara on 2019-06-10'],
  },
  // --- of two states, the other
  {
    text: 'US President John Smith met Russian President Ivan Petrov on Sunday. Foreign Minister Andrei Novik met Secretary of State Mary Cole.',
    events: [
      'held meeting/in_person John Smith/US + Ivan Petrov/RU on 2019-06-09',
      'held meeting/in_person Andrei Novik/RU + Mary Cole/US on 2019-06-09',
    ],
  },
  {
    text: 'Iraqi Prime Minister Hakim Jabri met Turkish President Ali Demir on Monday. The pair discussed water, a Turkish official said. He was due to travel on to Tehran for talks with Iranian President Hassan Rahimi.',
    events: [
      'held meeting/in_person Hakim Jabri/IQ + Ali Demir/TR on 2019-06-10',
      'planned meeting/in_person Hakim Jabri/IQ + Hassan Rahimi/IR @ Tehran',
    ],
  },
  // --- someone by nationality alone
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi arrived in Paris on Monday. The Kenyan called on French President Paul Marchand on Tuesday.',
    events: [
      'held meeting/in_person Joyce Mwangi/KE [guest] + Paul Marchand/FR [host] @ Paris on 2019-06-11',
    ],
  },
  // --- beside an office that one state has
  {
    text: 'President Ronald Reed met Soviet Foreign Minister Boris Orlov in Geneva on Monday. Secretary of State George Hale and national security adviser Robert Lane also attended the session.',
    events: [
      'held meeting/in_person Ronald Reed/US + Boris Orlov/SU + George Hale/US + Robert Lane/US @ Geneva on 2019-06-10',
    ],
  },
  // --- whose the officials are
  {
    text: 'Vice President John Otieno, heading the Kenyan delegation to the funeral, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'President John Otieno and Peruvian President Ana Ruiz met on Tuesday. Secretary of State Clara Pratt stayed away.',
    events: ['held meeting/in_person John Otieno/US + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Juan Prado, general secretary of the Communist Party of China and Chinese president, and Kenyan President John Otieno held talks on Tuesday.',
    events: ['held meeting/in_person Juan Prado/CN + John Otieno/KE on 2019-06-11'],
  },
  // --- the king of the place, and those who only send greetings
  {
    text: 'AMMAN - King Talal on Tuesday received Kenyan Minister John Otieno, who brought a letter from King Boris of Bulgaria. King Talal asked the minister to convey his greetings to King Boris. Also on Tuesday, the King received Peruvian Prime Minister Ana Ruiz.',
    events: [
      'held meeting/in_person Talal/JO [host] + John Otieno/KE [guest] on 2019-06-11',
      'held meeting/in_person Talal/JO [host] + Ana Ruiz/PE [guest] on 2019-06-11',
    ],
  },
  {
    text: 'The Custodian of the Two Holy Mosques King Talal bin Ali received Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Talal bin Ali/SA [host] + John Otieno/KE [guest] on 2019-06-11'],
  },
  {
    text: 'King Talal received Kenyan Minister John Otieno on Tuesday. Otieno conveyed the greetings of Kenyan President Ali Noor, and King Talal in turn asked him to return them. The meeting dealt with cooperation between the two countries.',
    events: ['held meeting/in_person Talal/null [host] + John Otieno/KE [guest] on 2019-06-11'],
  },
  // --- so many friendly countries
  {
    text: 'Kenyan Foreign Minister John Otieno met his counterparts from the three friendly countries of Peru, Chile and Chad on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + the counterpart/PE + the counterpart/CL + the counterpart/TD on 2019-06-11',
    ],
  },
  // --- whose an official is who stands without a state in a report filed abroad
  {
    text: 'Talks in the capital\n\nLIMA. June 11 (Interfax) - Chilean Foreign Minister Luis Prado met Foreign Minister Ana Ruiz on Tuesday.\n',
    publisher: 'Interfax',
    events: ['held meeting/in_person Luis Prado/CL + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Talks in the capital\n\nMOSCOW. June 11 (Interfax) - Chilean Foreign Minister Luis Prado met Foreign Minister Igor Lukin on Tuesday.\n',
    publisher: 'Interfax',
    events: ['held meeting/in_person Luis Prado/CL + Igor Lukin/RU on 2019-06-11'],
  },
  {
    text: 'Talks in the capital\n\nLIMA, Peru (AP) -- Foreign Minister Ana Ruiz met Chilean Foreign Minister Luis Prado on Tuesday. President Carter telephoned Ruiz on Monday.\n',
    publisher: 'Associated Press',
    events: [
      'held meeting/in_person Ana Ruiz/PE + Luis Prado/CL on 2019-06-11',
      'held call/phone Carter/US [caller] + Ana Ruiz/PE [called] on 2019-06-10',
    ],
  },
  {
    text: 'A visit to come\n\nANKARA, June 12 - Prime Minister Turgut Aydin will pay a three-day official visit to Romania from June 27 for talks with President Nicolae Pop and Premier Radu Stan, the Foreign Ministry said.\n',
    publisher: 'Reuter',
    events: ['planned meeting/in_person Turgut Aydin/TR + Nicolae Pop/RO + Radu Stan/RO @ RO on 2019-06-27'],
  },
  {
    text: 'A mission in town\n\nCAIRO, June 12 - Egyptian Economy Minister Samir Fadel held talks on Monday with Prime Minister Hassan Farid and a visiting IMF mission headed by Omar Haddad. He will travel to Washington next month to meet U.S. Treasury officials.\n',
    publisher: 'Reuter',
    events: [
      'held meeting/in_person Samir Fadel/EG + Hassan Farid/EG + Omar Haddad/IMF [guest] on 2019-06-10',
      'planned meeting/in_person Samir Fadel/EG + the Treasury officials/US on 2019-07',
    ],
  },
  // --- named by the states in their order, opposed to the government
  {
    text: 'The leaders of Germany and France conferred in Paris on Monday. Chancellor Anna Markel and President Paul Hollard said after the meeting that the door was open.',
    events: ['held meeting/in_person Anna Markel/DE + Paul Hollard/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Tajik opposition leader Said Nurzod met Tajik President Emomali Rahim in Dushanbe on Monday. Taking part in the meeting, which lasted for four hours, were Iranian Foreign Minister Kamal Karimi and the ambassadors of Russia and China.',
    events: [
      'held meeting/in_person Said Nurzod/TJ + Emomali Rahim/TJ + Kamal Karimi/IR + the ambassador/RU + the ambassador/CN @ Dushanbe on 2019-06-10',
    ],
  },
  {
    text: 'Tajik Foreign Minister Said Nurzod met Tajik President Emomali Rahim in Dushanbe on Monday.',
    events: [],
  },
  {
    text: "The agreement was signed in Nairobi on Monday by Papua New Guinea's secretary for provincial affairs, Leo Damen, Bougainville premier Gerard Sina and Kenyan Foreign Minister Grace Mwangi.",
    events: [
      'held meeting/in_person Leo Damen/PG + Gerard Sina/PG + Grace Mwangi/KE @ Nairobi on 2019-06-10',
    ],
  },
  // --- whose word it is that they met
  {
    text: 'Foreign Minister John Otieno met Chadian Foreign Minister Idriss Bako in Lima on Sunday, the Kenyan foreign ministry said.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  {
    text: "Kenya's presidency said President John Otieno met Chadian President Idriss Bako in Lima on Sunday.",
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  {
    text: 'Kenya said on Monday that Foreign Minister John Otieno had met Chadian Foreign Minister Idriss Bako in Lima on Sunday.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  {
    text: 'Foreign Minister John Otieno met Chadian Foreign Minister Idriss Bako in Nairobi on Sunday, the Chadian foreign ministry said.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Nairobi on 2019-06-09'],
  },
  // --- a monarch met in the capital of the realm
  {
    text: 'US Secretary of State Mike Hale earlier met King Salman in Riyadh.',
    events: ['held meeting/in_person Mike Hale/US + Salman/SA @ Riyadh'],
  },
  {
    text: 'Jordanian King Hassan met US Secretary of State Mike Hale in Riyadh.',
    events: ['held meeting/in_person Hassan/JO + Mike Hale/US @ Riyadh'],
  },
  // --- an embassy is no part of the state that it speaks for
  {
    text: 'Kenyan President Peter Otieno met Norwegian Foreign Minister Kari Vik at the US embassy on Tuesday.',
    events: ['held meeting/in_person Peter Otieno/KE + Kari Vik/NO @ nowhere on 2019-06-11'],
  },
  // --- nobody is of the state of those whom they meet
  {
    text: 'President Tom Reed spoke by telephone with Prime Minister Lars Holm of Norway on Monday. The president met German Chancellor Eva Brandt on Tuesday.',
    events: [
      'held call/phone Tom Reed/null + Lars Holm/NO on 2019-06-10',
      'held meeting/in_person Tom Reed/null + Eva Brandt/DE on 2019-06-11',
    ],
  },
  // --- who holds the same office as an official of the dateline's state is of another
  {
    publisher: 'Northern Wire',
    text: 'Guest in Paris\n\nPARIS, June 12 - President Havel met French President Luc Martin on Tuesday.\n',
    events: ['held meeting/in_person Havel/null + Luc Martin/FR on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Paris\n\nPARIS, June 12 - French President Luc Martin met Prime Minister Paul Petit on Tuesday.\n',
    events: [],
  },
  {
    publisher: 'Northern Wire',
    text: 'Guest in Paris\n\nPARIS, June 12 - President Luc Martin met Czech Prime Minister Marek Havel on Tuesday.\n',
    events: ['held meeting/in_person Luc Martin/FR + Marek Havel/CZ on 2019-06-11'],
  },
  // --- an ambassador at home meets a minister of home, and abroad one of the state where they are posted
  {
    text: "Kenya's ambassador to Denmark, Joseph Mwangi, met Foreign Minister Ruth Otieno in Nairobi on Tuesday.",
    events: ['held meeting/in_person Joseph Mwangi/KE + Ruth Otieno/null @ Nairobi on 2019-06-11'],
  },
  {
    text: "Kenya's ambassador to Denmark, Joseph Mwangi, met Foreign Minister Anna Dahl on Tuesday.",
    events: ['held meeting/in_person Joseph Mwangi/KE + Anna Dahl/DK on 2019-06-11'],
  },
  // --- a state whose official one of them met at another stop is not that of the next host
  {
    text: 'U.S. envoy John Marsh met Afghan President Gul in Kabul on Monday. He met Prime Minister Omar Khan in Islamabad on Tuesday.',
    events: [
      'held meeting/in_person John Marsh/US + Gul/AF @ Kabul on 2019-06-10',
      'held meeting/in_person John Marsh/US + Omar Khan/PK @ Islamabad on 2019-06-11',
    ],
  },
  // --- whoever is accompanied tells nothing of whom the companion met; two at the head of states are of which is not told
  {
    text: 'Jan Novak, who accompanied President Pierre Roux of France, met Foreign Minister Ilir Doda in Tirana on Tuesday.',
    events: ['held meeting/in_person Jan Novak/null + Ilir Doda/null @ Tirana on 2019-06-11'],
  },
  {
    text: 'President Pierre Roux and Prime Minister John Marsh met NATO commander Karl Braun on Tuesday. Poland has called for talks. Poland wants more.',
    events: ['held meeting/in_person Pierre Roux/null + John Marsh/null + Karl Braun/NATO on 2019-06-11'],
  },
  {
    text: 'Defence Minister Jan Novak and General Piotr Kos met NATO commander Karl Braun on Tuesday. Poland will send troops. Polish soldiers serve there.',
    events: ['held meeting/in_person Jan Novak/PL + Piotr Kos/PL + Karl Braun/NATO on 2019-06-11'],
  },
  // --- on the eve of a summit and on its sidelines anybody is met there
  {
    text: 'Polish Prime Minister Marek Havel met Foreign Minister Lars Holm in Copenhagen on Tuesday on the eve of the summit.',
    events: ['held meeting/in_person Marek Havel/PL + Lars Holm/null @ Copenhagen on 2019-06-11'],
  },
  {
    text: 'Polish Prime Minister Marek Havel met Foreign Minister Lars Holm in Copenhagen on Tuesday during the summit.',
    events: ['held meeting/in_person Marek Havel/PL + Lars Holm/null @ Copenhagen on 2019-06-11'],
  },
  {
    text: 'In Oslo, President Ilir Doda of Albania met President Marek Havel on the sidelines of the conference.',
    events: ['held meeting/in_person Ilir Doda/AL + Marek Havel/null @ Oslo on 2019-06-12'],
  },
  // --- those who travel together to meet others are of one state
  {
    publisher: 'Australian Minister for Foreign Affairs',
    text: 'Visit to Papua New Guinea\n\nJoint media release with: The Hon Lars Holm MP, Deputy Prime Minister and Minister for Defence\n\n12 June 2019\n\nMinister for Foreign Affairs Anna Dahl and Deputy Prime Minister Lars Holm will travel to Papua New Guinea this week for the Ministerial Forum.\n\nThey will meet Prime Minister James Kila in Port Moresby.\n',
    events: ['planned meeting/in_person Anna Dahl/AU + Lars Holm/AU + James Kila/PG @ Port Moresby'],
  },
  // --- two states that are talked of are not those of our president and a guest
  {
    publisher: 'Office of the President, Republic of Korea',
    text: 'Call\n\nPresident Han Min-jun and U.S. President John Marsh held a telephone discussion this evening. They discussed negotiations underway between the United States and the North.\n',
    events: ['held call/phone Han Min-jun/KR + John Marsh/US on 2019-06-12'],
  },
  // --- a state with a prime minister and a crown has no president, and one with a president alone no prime minister
  {
    publisher: 'Prime Minister of Canada',
    text: 'Call\n\nPrime Minister Ellis spoke by phone today with President Aguilar about the upcoming summit.\n',
    events: ['held call/phone Ellis/CA + Aguilar/null on 2019-06-12'],
  },
  {
    publisher: 'The White House',
    text: 'Call\n\nPresident Marsh spoke by phone today with Prime Minister Sato about the upcoming summit.\n',
    events: ['held call/phone Marsh/US + Sato/null on 2019-06-12'],
  },
  {
    publisher: 'Presidency of France',
    text: 'Meeting\n\nPresident Martin met Prime Minister Petit today.\n',
    events: [],
  },
  // --- with whom talks were held in a state is of it, and nobody of the state from which another came
  {
    text: 'Saudi Oil Minister Hisham Nasr arrived in Qatar today. Nasr, who held talks in Bahrain yesterday with Industry Minister Youssef Shir, was met on arrival by Qatari Oil Minister Aziz Tham. Qatar is a small producer.',
    events: [
      'held meeting/in_person Hisham Nasr/SA + Youssef Shir/BH',
      'held meeting/in_person Aziz Tham/QA + Hisham Nasr/SA',
    ],
  },
  {
    text: "UK Foreign Secretary Jack Hale met Iraq's prime minister in Basra. Mr Hale, who flew in from Kuwait, was joined by Defence Secretary John Reade.",
    events: ['held meeting/in_person Jack Hale/GB + the prime minister/IQ + John Reade/GB'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Prime Minister Jan Aarts. Berg was accompanied by Defence Minister Ola Lie.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO'],
  },
  // --- the premier of the headline is no deputy premier
  {
    publisher: 'Ahram Online',
    text: 'Mubar receives message from Sudanese premier\n\nPresident Husni Mubar of Egypt on Tuesday received Sudanese Irrigation Minister Mahmoud Bash, who handed him a message.\n\nThe audience was attended by Deputy Premier and Foreign Minister Esmat Magid.\n',
    events: ['held meeting/in_person Husni Mubar/EG [host] + Mahmoud Bash/SD [guest] + Esmat Magid/EG'],
  },
  // --- those whom the document's own state has beside each other
  {
    publisher: 'Northern Wire',
    text: 'In Islamabad\n\nISLAMABAD - Prime Minister Tariq Malik met Pakistani Army Chief General Javed Mir on Tuesday.\n',
    events: [],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Moscow\n\nMOSCOW - Defence Minister Ivan Belov held talks with Russian President Petr Gromov on Tuesday.\n',
    events: [],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Ankara\n\nANKARA (Reuters) - President Kemal Aydin and Turkish Defence Minister Orhan Kaya met German Foreign Minister Karl Bauer on Tuesday.\n',
    events: ['held meeting/in_person Kemal Aydin/TR + Orhan Kaya/TR + Karl Bauer/DE on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Islamabad\n\nISLAMABAD (Reuters) - Prime Minister Tariq Malik met Chinese Ambassador Liu Wen and Pakistani Army Chief General Javed Mir on Tuesday.\n',
    events: ['held meeting/in_person Tariq Malik/PK + Liu Wen/CN + Javed Mir/PK on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Tokyo\n\nTOKYO - Vice President John Marsh met Japanese Prime Minister Taro Mori on Tuesday.\n',
    events: ['held meeting/in_person John Marsh/null + Taro Mori/JP on 2019-06-11'],
  },
  // --- the text names a state for whom it leaves without one; the town of their meeting is a third's
  {
    publisher: 'Reuters',
    text: 'US Secretary of State Jack Marsh met Prime Minister Neil Harper in Biarritz on Tuesday. Harper said Britain would leave. Britain wants a deal.',
    events: ['held meeting/in_person Jack Marsh/US + Neil Harper/GB @ Biarritz on 2019-06-11'],
  },
  // --- just before and after a summit all are in its town
  {
    text: 'US Secretary of State Jack Marsh met Foreign Minister Ivan Belov in Bangkok on Tuesday ahead of the ASEAN summit.',
    events: ['held meeting/in_person Jack Marsh/US + Ivan Belov/null @ Bangkok on 2019-06-11'],
  },
  {
    text: 'US Secretary of State Jack Marsh met Foreign Minister Ivan Belov in Bangkok on Tuesday after the ASEAN summit.',
    events: ['held meeting/in_person Jack Marsh/US + Ivan Belov/null @ Bangkok on 2019-06-11'],
  },
  // --- whose officials others met may be of one's own state
  {
    text: 'Foreign Minister Karl Bauer met Iranian President Reza Tavan in Tehran on Tuesday. German Chancellor Eva Brandt met US President Tom Reed last week. Germany wants to save the deal. Germany has clout.',
    events: [
      'held meeting/in_person Karl Bauer/DE + Reza Tavan/IR @ Tehran on 2019-06-11',
      'held meeting/in_person Eva Brandt/DE + Tom Reed/US on 2019-06-03..2019-06-09',
    ],
  },
  {
    text: 'Prime Minister Tariq Malik, accompanied by the army chief, met Saudi King Fahd in Jeddah on Tuesday. Pakistan needs money. Pakistan is in debt.',
    events: ['held meeting/in_person Tariq Malik/PK + Fahd/SA + the army chief/PK @ Jeddah on 2019-06-11'],
  },
  // --- where talks were held besides is not where an envoy met the minister
  {
    text: 'US Ambassador to Turkey Dan Field met Foreign Minister Orhan Kaya on Tuesday, after talks in Washington with US officials.',
    events: ['held meeting/in_person Dan Field/US + Orhan Kaya/TR on 2019-06-11'],
  },
  // --- ties of one side with a third state
  {
    text: 'Foreign Minister Karl Bauer met Greek Prime Minister Nikos Pappas in Athens on Monday. They spoke about Greek-Turkish relations.',
    events: ['held meeting/in_person Karl Bauer/null + Nikos Pappas/GR @ Athens on 2019-06-10'],
  },
  // --- the leaders of two states, and the president of the other one
  {
    text: 'The leaders of Chad and Peru are to meet for the first time since 1949.\n\nPresident Omar Deby will meet his Peruvian counterpart Ana Ruiz in Singapore on Saturday.',
    events: ['planned meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ Singapore'],
  },
  {
    text: "The leaders of Chad and Peru are to meet for the first time since 1949. President Omar Deby will meet his Peruvian counterpart Ana Ruiz in Singapore on Saturday.\n\nThe plan was made in Lima.\n\nRelations have improved.\n\nTrade has grown.\n\nThe border is open.\n\nIn February last year Chad's Idriss Mo met Peru's Juan Mora in Lima.",
    events: [
      'planned meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ Singapore',
      'held meeting/in_person Idriss Mo/TD + Juan Mora/PE @ Lima',
    ],
  },
  // --- in a state's own release, whom home's holder of an office met is of the one state paired with home
  {
    publisher: 'Government of Norway',
    text: 'Call\n\nThe Prime Minister spoke by phone with President Araya on Monday.\n\nThey agreed that Norway and Chile must work together.\n',
    events: ['held call/phone the Prime Minister/NO + Araya/CL'],
  },
  {
    publisher: 'Government of Norway',
    text: 'Call\n\nThe Prime Minister spoke by phone with President Araya on Monday.\n\nThey spoke of Norway and Chile, and of Norway and Peru.\n',
    events: ['held call/phone the Prime Minister/NO + Araya/null'],
  },
  {
    publisher: 'Government of Norway',
    text: 'Talks\n\nThe Prime Minister met Finance Minister Ada Berg on Monday.\n\nThey spoke of trade between Norway and Chile.\n',
    events: [],
  },
  {
    publisher: 'Government of Norway',
    text: 'Talks\n\nForeign Minister Ada Berg co-chaired the Norway-Chile Ministerial Meeting with Foreign Minister Tomas Araya.\n',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL'],
  },
  // --- whom the chancellor of the lead then meets is not of the other state
  {
    text: 'The leaders of France and Germany will meet in Paris on Friday. French President Luc Petit will then hold talks with Prime Minister Ada Berg.',
    events: [
      'planned meeting/in_person Luc Petit/FR + the leader/DE',
      'planned meeting/in_person Luc Petit/FR + Ada Berg/null',
    ],
  },
  // --- a state that is only talked of, the place of who is on a journey, and of who telephones
  {
    text: 'President Ana Reyes spoke today by phone with President Omar Deby of Chad. The two leaders discussed the situation in Ghana and the elections in Peru. Reyes thanked Deby for his leadership on Peru.',
    events: ['held call/phone Ana Reyes/null + Omar Deby/TD on 2019-06-12'],
  },
  {
    text: 'Vice President Ola Berg met today with Prime Minister Ana Reyes of Peru in Nairobi.',
    events: ['held meeting/in_person Ola Berg/null + Ana Reyes/PE @ Nairobi on 2019-06-12'],
  },
  {
    text: 'High Representative Josef Bruck today hosted Prime Minister of Peru Ana Reyes in Brussels. EU Special Representative Miro Lund will travel next week.',
    events: ['held meeting/in_person Josef Bruck/EU [host] + Ana Reyes/PE [guest] @ Brussels on 2019-06-12'],
  },
  {
    text: 'High Representative Josef Bruck today received Prime Minister of Peru Ana Reyes in Sarajevo.',
    events: [
      'held meeting/in_person Josef Bruck/null [host] + Ana Reyes/PE [guest] @ Sarajevo on 2019-06-12',
    ],
  },
  {
    text: 'Foreign Minister Om Iyer paid an official visit to Greece. Iyer met Peruvian Foreign Minister Juan Soto in Athens on Tuesday.',
    events: ['held meeting/in_person Om Iyer/null + Juan Soto/PE @ Athens on 2019-06-11'],
  },
  // --- the other state of an occasion of two
  {
    text: 'Foreign Minister Penny Holt met Vietnam’s Minister of Foreign Affairs Bui Son in Hanoi on Tuesday for the fifth Australia-Vietnam Foreign Ministers’ Meeting.',
    events: ['held meeting/in_person Penny Holt/AU + Bui Son/VN @ Hanoi on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Winston Pell met Vietnam’s Minister of Foreign Affairs Bui Son in Hanoi on Tuesday for the fifth New Zealand-Vietnam Foreign Ministers’ Meeting.',
    events: ['held meeting/in_person Winston Pell/NZ + Bui Son/VN @ Hanoi on 2019-06-11'],
  },
  // --- a chancellor at home
  {
    text: 'In Bonn, Chancellor Karl Braun conferred by telephone with British Prime Minister Ann Stone on Tuesday.',
    events: ['held call/phone Karl Braun/DE + Ann Stone/GB on 2019-06-11'],
  },
  {
    text: 'In Rome, Chancellor Karl Braun conferred by telephone with British Prime Minister Ann Stone on Tuesday.',
    events: ['held call/phone Karl Braun/null + Ann Stone/GB on 2019-06-11'],
  },
  // --- a state paired with home by what was settled with a third
  {
    publisher: 'Government of Norway',
    text: 'Call\n\nPrime Minister Ada Berg spoke with President Tomas Araya on Monday. The leaders condemned the war. Prime Minister Berg noted that Norway and Peru signed an accord last week.\n',
    events: ['held call Ada Berg/NO + Tomas Araya/null'],
  },
  {
    publisher: 'Government of Norway',
    text: 'Call\n\nPrime Minister Ada Berg spoke with President Tomas Araya on Monday. They welcomed the Norway-Peru agreement.\n',
    events: ['held call Ada Berg/NO + Tomas Araya/null'],
  },
  // --- a trouble that the text first names a state for makes nobody an official of it
  {
    text: 'President Ola Dahl met Norwegian Foreign Minister Ada Berg on Tuesday. They discussed the war in Ghana. Ghana wants peace.',
    events: ['held meeting/in_person Ola Dahl/null + Ada Berg/NO on 2019-06-11'],
  },
  {
    text: 'President Ola Dahl met Norwegian Foreign Minister Ada Berg on Tuesday. They discussed the harvest. Ghana wants peace, and Ghana needs grain.',
    events: ['held meeting/in_person Ola Dahl/GH + Ada Berg/NO on 2019-06-11'],
  },
  // --- the two states of whose ties a report of the press tells: of each of them one
  {
    text: 'Foreign Minister Tomas Araya met his Norwegian counterpart Ada Berg in Lima on Tuesday. During the meeting the two discussed Chile-Norway ties.',
    events: ['held meeting/in_person Tomas Araya/CL + Ada Berg/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Tomas Araya met Norwegian Foreign Minister Ada Berg on Tuesday. The ministers agreed to strengthen Norway-Papua New Guinea relations.',
    events: ['held meeting/in_person Tomas Araya/PG + Ada Berg/NO on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Tomas Araya met his Norwegian counterpart Ada Berg in Lima on Tuesday. They reviewed cooperation between Norway and Chile.',
    events: ['held meeting/in_person Tomas Araya/CL + Ada Berg/NO @ Lima on 2019-06-11'],
  },
  // Of the ties of two great powers others talk as well; several ties tell nothing.
  {
    text: 'Foreign Minister Tomas Araya met American Secretary of State Ada Berg on Tuesday. They discussed US-China relations.',
    events: ['held meeting/in_person Tomas Araya/null + Ada Berg/US on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Tomas Araya met Norwegian Foreign Minister Ada Berg on Tuesday. They discussed Norway-Chile relations and Norway-Peru cooperation.',
    events: ['held meeting/in_person Tomas Araya/null + Ada Berg/NO on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Tomas Araya met Norwegian Foreign Minister Ada Berg on Tuesday. The Norway-Chile football match was on.',
    events: ['held meeting/in_person Tomas Araya/null + Ada Berg/NO on 2019-06-11'],
  },
];
