import type { EventExample } from '../event-example.ts';

/** Bodies and delegations: their names, their members, those who lead them. */
export const EXAMPLES: readonly EventExample[] = [
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
  // --- a delegation of a house, its leader and its members; "the congressional delegation" is the same
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister Ingrid Solberg received on 11 June 2019 a delegation of the United States Congress led by Representative Paul Hart and made up of Representatives Joan Petrov and Sam Whit.\n\nEarlier, the congressional delegation had been received by the President of the Parliament, Jon Dahl.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [host] + Paul Hart/US [guest] + Joan Petrov/US [guest] + Sam Whit/US [guest] on 2019-06-11',
      'held meeting/in_person Jon Dahl/NO [host] + Paul Hart/US [guest] + Joan Petrov/US [guest] + Sam Whit/US [guest]',
    ],
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
  // --- the short name of a body is nobody
  {
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    text: 'Talks\n\nFederal Councillor Ig Cass, the head of the Federal Department of Foreign Affairs FDFA, and his Russian counterpart, Foreign Minister Sergei Lav, held talks in Geneva. The FDFA welcomed it.\n',
    events: ['held meeting/in_person Ig Cass/CH + Sergei Lav/RU @ Geneva'],
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
  // --- whom a delegation has
  {
    text: 'Talks between Greece and Turkey got under way on Tuesday at an Athens hotel. The Greek delegation comprises Ambassador Pavlos Manos and Ifigenia Kana, a director. The Turkish side is made up of Deputy Foreign Minister Sedat Onur.',
    events: [
      'held meeting/in_person Pavlos Manos/GR + Ifigenia Kana/GR + Sedat Onur/TR @ Athens on 2019-06-11',
    ],
  },
  // --- a movement by the name of one of it
  {
    text: 'Omani envoy Said Badri met with Houthi officials in Sanaa on Sunday.',
    events: ['held meeting/in_person Said Badri/OM + the officials/Houthi @ Sanaa on 2019-06-09'],
  },
  // --- delegations of a government and of a movement, and who led them
  {
    text: 'Delegations of the Chadian government and the Northern Liberation Movement met in Rome on Tuesday. The government team was led by Vice President Idi Omar and the rebels by their secretary-general, Ali Saad.',
    events: [
      'held meeting/in_person Idi Omar/TD + Ali Saad/Northern Liberation Movement @ Rome on 2019-06-11',
    ],
  },
  { text: 'The government team was led by Vice President Idi Omar and the rebels by Ali Saad.', events: [] },
  // --- what a body's name describes
  {
    text: 'Kenyan President John Otieno met Ugandan President Amos Kato on Tuesday. Otieno praised him for hosting an OSCE fish market.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- of a body, by a name alone
  {
    text: 'Kenyan President John Otieno and the EU’s Eva Huber have agreed a deal on fish after a meeting in Nairobi on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Eva Huber/EU @ Nairobi on 2019-06-11'],
  },
  // --- a delegation of officials by their state
  {
    text: 'A delegation of senior Kenyan officials met Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person the delegation/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- offices in a party named by its state, and its organs
  {
    text: "Omani Premier Said Harthy met with Vong Sisay, general secretary of the Lao People's Harvest Party Central Committee and Lao president, in Muscat on Monday.",
    events: ['held meeting/in_person Said Harthy/OM + Vong Sisay/LA @ Muscat on 2019-06-10'],
  },
  {
    text: 'Li Wen, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee and director of the Office of the Fisheries Commission of the CPC Central Committee, met with Omani Foreign Minister Said Harthy in Muscat on Monday.',
    events: ['held meeting/in_person Li Wen/CN + Said Harthy/OM @ Muscat on 2019-06-10'],
  },
  // --- heads of two delegations
  {
    text: 'Talks were held in Geneva on Monday between the heads of the Cuban and Omani delegations, Raul Ortiz and Said Harthy.',
    events: ['held meeting/in_person Raul Ortiz/CU + Said Harthy/OM @ Geneva on 2019-06-10'],
  },
  {
    text: 'The heads of the Cuban and Omani fishing firms, Raul Ortiz and Said Harthy, met in Geneva on Monday.',
    events: [],
  },
  // --- whoever heads a delegation is of its state
  {
    text: 'The two sides were close to an accord following talks in Washington on Tuesday between U.S. officials and a Peruvian delegation headed by Deputy Trade Minister Luis Quispe.',
    events: ['held meeting/in_person the officials/US + Luis Quispe/PE @ Washington on 2019-06-11'],
  },
  // --- the short form of a body inside an office
  {
    text: 'Peruvian President Ana Ruiz received Kenyan President John Otieno in Lima on Tuesday. Foreign Minister Luis Quispe, National Fisheries Organization (NFO) Director Juan Soto and chief presidential adviser Luis Vega were also present.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] + Luis Quispe/PE + Juan Soto/PE + Luis Vega/PE @ Lima on 2019-06-11',
    ],
  },
  // --- bodies and offices of one state only
  {
    text: "MITI Vice Minister Kenji Sato met Undersecretary of Commerce Robert Lane in Tokyo on Monday. U.S. Treasury's Baines met Germany's Stolz in Bonn on Tuesday.",
    events: [
      'held meeting/in_person Kenji Sato/JP + Robert Lane/US @ Tokyo on 2019-06-10',
      'held meeting/in_person Baines/US + Stolz/DE @ Bonn on 2019-06-11',
    ],
  },
  // --- a delegation of a body with its letters
  {
    text: 'Kenyan President John Otieno met a delegation of the Solar Power Association (SPA) led by Ana Ruiz, a member of its board, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/Solar Power Association on 2019-06-11'],
  },
  // --- a body that tells what a speech was
  {
    text: 'Peruvian Foreign Minister Eduard Shevar, apologizing for missing a hard-line U.N. speech of Kenyan Foreign Minister George Otieno, sat down with Otieno today.',
    events: ['held meeting/in_person Eduard Shevar/PE + George Otieno/KE on 2019-06-12'],
  },
  // --- a body of which only a spokesman tells
  {
    text: 'Secretary-General Javier Soto met separately with the Chadian and Libyan ambassadors on Monday, a U.N. spokesman said.',
    events: [
      'held meeting/in_person Javier Soto/UN + the ambassador/TD on 2019-06-10',
      'held meeting/in_person Javier Soto/UN + the ambassador/LY on 2019-06-10',
    ],
  },
  // --- a member of the Politburo, a visiting mission
  {
    text: 'East German Politburo member Kurt Adler and West German Economics Minister Hans Brandt held talks in Bonn on Monday.',
    events: ['held meeting/in_person Kurt Adler/DD + Hans Brandt/DE @ Bonn on 2019-06-10'],
  },
  {
    text: 'Egyptian Economy Minister Samir Fadel was speaking on Monday after talks with Egyptian Prime Minister Hassan Farid and a visiting IMF mission headed by Omar Haddad.',
    events: ['held meeting/in_person Samir Fadel/EG [host] + Hassan Farid/EG + Omar Haddad/IMF [guest]'],
  },
  // --- who represented a state
  {
    text: 'Senior officials from Japan and North Korea wrapped up two days of talks in Beijing on Monday. Deputy Foreign Minister Taro Sato and Kenji Abe, director general of the ministry, represented Japan, while Vice Foreign Minister Jong Thae Hwan led the North Korean side.',
    events: [
      'held meeting/in_person Taro Sato/JP + Kenji Abe/JP + Jong Thae Hwan/KP @ Beijing on 2019-06-09..2019-06-10',
    ],
  },
  // --- houses and congresses that are no legislature's; whose council it is
  {
    text: 'Chadian Foreign Minister Ana Blake met Freedom House chairman Juan Soto in Bamako.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/Freedom House'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met World Harbour Congress chairman Juan Soto in Bamako.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/World Harbour Congress'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met Opera House head Juan Soto in Bamako.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/Opera House'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met National Assembly Chairwoman Juana Soto in Bamako.',
    events: ['held meeting/in_person Ana Blake/TD + Juana Soto/ML'],
  },
  {
    text: "Ghanaian President Kofi Mensah met a delegation of Norway's Refugee Council.",
    events: ["held meeting/in_person Kofi Mensah/GH + the delegation/Norway's Refugee Council"],
  },
  {
    text: "Ghanaian President Kofi Mensah met a delegation of Norway's National Security Council.",
    events: ['held meeting/in_person Kofi Mensah/GH + the delegation/NO'],
  },
  // --- meetings of bodies, each its own
  {
    text: "The ministers are to prepare for next week's meetings of the Group of Seven and the International Monetary Fund in Washington.",
    events: [],
  },
  {
    text: 'Bolivian President Luis Mora opened meetings of the African Union and the Arab League in La Paz on Monday.',
    events: [],
  },
  {
    text: 'A meeting of the African Union and the United Nations took place in La Paz on Monday.',
    events: [
      'held meeting/in_person the null/African Union + the null/United Nations @ La Paz on 2019-06-10',
    ],
  },
];
