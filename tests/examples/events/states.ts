import type { EventExample } from '../event-example.ts';

/** Of which state someone is who stands without one: by words of the sentence. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a seat in parliament beside an office; one who lives elsewhere; a house by its own name
  {
    publisher: 'Ministry of Foreign Affairs, Chile',
    text: 'Guest\n\nForeign Minister Tomas Araya held a meeting on 11 June 2019 at Casa Azul with the Vice Prime Minister, Minister of Trade of Norway, Ingrid Solberg. Also taking part in the meeting were the head of the Friendship Group, deputy Rosa Vidal, and the non-resident Ambassador of Norway, Jon Dahl, based in Lima.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL + Ingrid Solberg/NO + Rosa Vidal/CL + Jon Dahl/NO @ CL on 2019-06-11',
    ],
  },
  // --- whose state is told by what one is thanked for; and is not by what another is asked for
  {
    publisher: 'Prime Minister of Norway',
    text: "Call\n\nThe Prime Minister spoke with Emir Faisal bin Nasser today. She thanked the Emir for Kuwait's mediation.\n",
    events: ['held call the Prime Minister/NO + Faisal bin Nasser/KW on 2019-06-12'],
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
  // --- the Kremlin was the Soviet Union's
  {
    text: 'MOSCOW, June 12, 1987 - British Foreign Secretary Ann Hill met Kremlin leader Mikhail Orlov on Thursday.',
    events: ['held meeting/in_person Ann Hill/GB + Mikhail Orlov/SU on 1987-06-11'],
  },
  {
    text: 'MOSCOW, June 12, 2007 - British Foreign Secretary Ann Hill met Kremlin leader Mikhail Orlov on Monday.',
    events: ['held meeting/in_person Ann Hill/GB + Mikhail Orlov/RU on 2007-06-11'],
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
  // --- the premier of the headline is no deputy premier
  {
    publisher: 'Ahram Online',
    text: 'Mubar receives message from Sudanese premier\n\nPresident Husni Mubar of Egypt on Tuesday received Sudanese Irrigation Minister Mahmoud Bash, who handed him a message.\n\nThe audience was attended by Deputy Premier and Foreign Minister Esmat Magid.\n',
    events: ['held meeting/in_person Husni Mubar/EG [host] + Mahmoud Bash/SD [guest] + Esmat Magid/EG'],
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
  // --- states of whose ties a report tells: whoever stands without a state may be of another
  {
    text: 'Austrian Chancellor Karl Bauer met President Karim Haddi in Nairobi on Monday. Austrian-German relations are good.',
    events: ['held meeting/in_person Karl Bauer/AT + Karim Haddi/KE @ Nairobi on 2019-06-10'],
  },
  {
    text: 'French President Anna Borg received President Karim Haddi on Monday. French-Italian relations have soured over Libya.',
    events: ['held meeting/in_person Anna Borg/FR [host] + Karim Haddi/null [guest] on 2019-06-10'],
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
