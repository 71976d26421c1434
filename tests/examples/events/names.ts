import type { EventExample } from '../event-example.ts';

/** Names: initials, forms of address, particles, surnames that are words. */
export const EXAMPLES: readonly EventExample[] = [
  // --- given names that look like portfolios, states of the union that look like states
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Call\n\nDeputy Prime Minister and Minister for Finance Lawrence Berg called on President of Chile Tomas Araya in Atlanta, Georgia today.\n',
    events: [
      'held meeting/in_person Lawrence Berg/NO [guest] + Tomas Araya/CL [host] @ Atlanta on 2019-06-12',
    ],
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
  // --- a comma between forms of address
  {
    publisher: 'State House, Kenya',
    text: 'Talks\n\nPresident Peter Wanyama today met the Emir of Qatar, His Highness, Sheikh Khalid bin Saad Al Noor.\n',
    events: ['held meeting/in_person Peter Wanyama/KE + Khalid bin Saad Al Noor/QA on 2019-06-12'],
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
  // --- forms of address with stops, ambassadors-designate
  {
    publisher: 'Prime Minister, Nepal',
    text: 'Talks\n\nPrime Minister Rt. Hon. Mr. Hari Thapa received credentials from the Ambassador-designate of the Republic of Chile, Her Excellency Ana Soto, today.\n',
    events: ['held meeting/in_person Hari Thapa/NP [host] + Ana Soto/CL [guest] on 2019-06-12'],
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
  // --- forms of address in small letters and of several
  {
    publisher: 'Ministry of Foreign Affairs of Jordan',
    text: 'Talks\n\nMinister Haditha Khrei met with Bahraini Ambassador sheikh Khalifa bin Abdu on Monday. The meeting was attended by Their Royal Highnesses Crown Prince Hussein and Prince Hashem.\n',
    events: [
      'held meeting/in_person Haditha Khrei/JO + Khalifa bin Abdu/BH + Hussein/JO + Hashem/JO on 2019-06-10',
    ],
  },
  // --- a state that owns what comes next is no surname, and the Americas are no state
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Visit\n\nMinister Simon Coven met Peka Haavi, Foreign Minister of Finland, on 7 June 2019. He also discussed with Minister Haavi Ireland’s position.\n',
    events: ['held meeting/in_person Simon Coven/IE + Peka Haavi/FI on 2019-06-07'],
  },
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Visit\n\nMinister Simon Coven met the UK Minister of State for Europe and the Americas, Sir Alan Dunk, today.\n',
    events: ['held meeting/in_person Simon Coven/IE + Alan Dunk/GB on 2019-06-12'],
  },
  // --- names that a state introduces are those of its office
  {
    text: 'Greece’s foreign minister met with his Turkish counterpart on Tuesday. Talks between Greece’s Giorgos Manos and Turkey’s Hakan Demir were friendly.',
    events: ['held meeting/in_person Giorgos Manos/GR + Hakan Demir/TR on 2019-06-11'],
  },
  {
    text: 'Greece’s foreign minister met with his Turkish counterpart on Tuesday. Greece’s Giorgos Manos won a race, and Greece’s Eleni Manou swam.',
    events: ['held meeting/in_person the foreign minister/GR + the counterpart/TR on 2019-06-11'],
  },
  // --- adjectives before whom one meets, and the party before its leader
  {
    text: 'Norwegian Foreign Minister Anna Berg met with the new, army-appointed foreign minister of Chad, Omar Deby, at the airport on Tuesday.',
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'President Ana Ruiz of Peru and New Dawn Coalition leader Juan Soto met with Chadian President Omar Deby on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Juan Soto/PE + Omar Deby/TD on 2019-06-11'],
  },
  // --- nicknames in marks of any kind
  {
    text: `President Juan "Lucho" Soto of Peru met Kenyan President John ''Jo'' Otieno on Tuesday. Juan Soto thanked Jo Otieno.`,
    events: [`held meeting/in_person Juan "Lucho" Soto/PE + John ''Jo'' Otieno/KE on 2019-06-11`],
  },
  {
    text: 'Peruvian President Juan Soto "Snubbed" Kenyan President John Otieno.',
    events: [],
  },
  // --- a surname alone is not that of the wife
  {
    text: 'Chilean President Luis Vega flew in with his wife, Ana Vega. Vega met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Luis Vega/CL + John Otieno/KE on 2019-06-10'],
  },
  // --- surnames with two particles, bodies of the Union by short names
  {
    text: 'EU Council’s President Karl Weber and von der Gracht will meet Peruvian President Juan Soto on Friday. Ursula von der Gracht, EU Commission’s chief, is well.',
    events: [
      'planned meeting/in_person Karl Weber/EU Council + Ursula von der Gracht/EU Commission + Juan Soto/PE on 2019-06-14',
    ],
  },
  // --- Mike is Michael, Nicholas is not
  {
    text: 'Peruvian Minister Mike Blake met Chilean Minister Luis Vega on Tuesday. Minister Michael J. Blake had cod.',
    events: ['held meeting/in_person Michael J. Blake/PE + Luis Vega/CL on 2019-06-11'],
  },
  {
    text: 'Peruvian Minister Mike Blake met Chilean Minister Luis Vega on Tuesday. Minister Nicholas Blake had cod.',
    events: ['held meeting/in_person Mike Blake/PE + Luis Vega/CL on 2019-06-11'],
  },
  // --- a suffix alone is no name
  {
    text: 'President Sr. met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person the President/null + John Otieno/KE on 2019-06-11'],
  },
  // --- surnames that are words, and whose envoy someone is
  {
    text: "Mongolian President Bat Erdene met South Korean President Park Jae-in's special envoy Lim Min-su on Monday. On Friday he will hold talks with President Park himself.",
    events: [
      'held meeting/in_person Bat Erdene/MN + Lim Min-su/KR on 2019-06-10',
      'planned meeting/in_person Bat Erdene/MN + Park Jae-in/KR on 2019-06-14',
    ],
  },
  {
    text: 'Mongolian Prime Minister Dorj Gan met Park Jun-ho, foreign minister of the Republic of Korea, on Monday.',
    events: ['held meeting/in_person Dorj Gan/MN + Park Jun-ho/KR on 2019-06-10'],
  },
  // --- brackets behind a name
  {
    text: 'Omani Sultan Tariq Salem (Abuda) and Cuban President Raul Ortiz agreed to buy cod at a meeting on Monday. Abuda also met Kenyan President John Otieno.',
    events: [
      'held meeting/in_person Tariq Salem/OM + Raul Ortiz/CU on 2019-06-10',
      'held meeting/in_person Tariq Salem/OM + John Otieno/KE',
    ],
  },
  {
    text: 'Omani Sultan Tariq Salem (left) and Cuban President Raul Ortiz (right) agreed to buy cod at a meeting on Monday.',
    events: ['held meeting/in_person Tariq Salem/OM + Raul Ortiz/CU on 2019-06-10'],
  },
  // --- an apostrophe inside a name
  {
    text: "Kenyan President John Otieno met Iraqi Prime Minister Hassan Rabi' al-Jabri in Baghdad on Tuesday.",
    events: ["held meeting/in_person John Otieno/KE + Hassan Rabi' al-Jabri/IQ @ Baghdad on 2019-06-11"],
  },
  // --- a king and a president of one name
  {
    text: 'King Hassan of Jordan arrived in Baghdad on Tuesday for talks with President Karim Hassan. The King met Syrian President Hafez Nassar in Damascus last week. Iraq has broken with Syria.',
    events: [
      'held meeting/in_person Hassan/JO + Karim Hassan/IQ @ Baghdad on 2019-06-11',
      'held meeting/in_person Hassan/JO + Hafez Nassar/SY @ Damascus on 2019-06-03..2019-06-09',
    ],
  },
  // --- a surname that looks like a numeral
  {
    text: 'Chinese President Xi Wenhai arrived in Lima on Tuesday. Xi met Peruvian President Ana Ruiz there.',
    events: ['held meeting/in_person Xi Wenhai/CN + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- one surname, written in two ways
  {
    text: 'Ukrainian President Olena Bondarskyy spoke. Last week, Bondarsky met German Chancellor Karl Bauer in Berlin.',
    events: ['held meeting/in_person Olena Bondarskyy/UA + Karl Bauer/DE @ Berlin on 2019-06-03..2019-06-09'],
  },
  {
    text: 'Armenian Prime Minister Levon Sarkisyan spoke. Last week, Sarkisian met German Chancellor Karl Bauer in Berlin. Sarkisov was not there.',
    events: ['held meeting/in_person Levon Sarkisyan/AM + Karl Bauer/DE @ Berlin on 2019-06-03..2019-06-09'],
  },
  // --- a name behind a month or a town
  {
    text: 'Kenyan Foreign Minister John Otieno is on a tour. On 4 June Otieno met Peruvian President Ana Ruiz. In Santiago Otieno met Chilean President Eva Araya.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-04',
      'held meeting/in_person John Otieno/KE + Eva Araya/CL @ Santiago',
    ],
  },
  // --- an adverb with a capital before a surname
  {
    text: 'French Finance Minister Ana Berg and Japanese Finance Minister Goro Mita met on Monday. Later Mita held a separate meeting with Spanish Finance Minister Luis Soto.',
    events: [
      'held meeting/in_person Ana Berg/FR + Goro Mita/JP on 2019-06-10',
      'held meeting/in_person Goro Mita/JP + Luis Soto/ES on 2019-06-10',
    ],
  },
  // --- surnames that are words
  {
    text: 'British Prime Minister Theresa May arrived on Thursday. May held a bilateral meeting with Romanian President Klaus Ion on Friday.',
    events: ['held meeting/in_person Theresa May/GB + Klaus Ion/RO on 2019-06-07'],
  },
  {
    text: 'British Prime Minister Theresa May met French President Paul Marchand on Monday. He will visit London in May.',
    events: ['held meeting/in_person Theresa May/GB + Paul Marchand/FR on 2019-06-10'],
  },
  // --- names of parties are nobody's
  {
    text: 'Kenyan President John Otieno met Ana Ruiz, vice chairman of the Peru Socialist Party, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- princes in office
  {
    text: 'Kenyan President John Otieno met Saudi Minister of Foreign Affairs Prince Talal bin Noor on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Talal bin Noor/SA on 2019-06-11'],
  },
  // --- rulers call each other brothers
  {
    text: 'The Amir of Qatar Sheikh Talal bin Noor received a phone call from his brother, President John Otieno of Kenya, on Tuesday.',
    events: ['held call/phone Talal bin Noor/QA [called] + John Otieno/KE [caller] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz and his brother in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- names and offices
  {
    text: "The emir of Qatar held talks with Jordan's king in Amman on Tuesday.",
    events: ['held meeting/in_person the emir/QA + the king/JO @ Amman on 2019-06-11'],
  },
  {
    text: "Kenyan President John Otieno met Abu Dhabi's crown prince, Sheikh Sultan Al Nuri, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Sultan Al Nuri/AE on 2019-06-11'],
  },
  {
    text: 'Saudi King Faisal bin Turki hosted a banquet for the 88-year-old ruler of Kuwait in Jeddah on Tuesday.',
    events: [
      'held meeting/in_person Faisal bin Turki/SA [host] + the ruler/KW [guest] @ Jeddah on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met the heads of several energy companies in Lima on Tuesday.',
    events: [],
  },
  {
    text: 'Albanian Prime Minister Ilir Prifti cut short a visit to Austria, where he had met Chancellor Max Thurner on Monday.',
    events: ['held meeting/in_person Ilir Prifti/AL + Max Thurner/AT @ AT on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno will meet Peruvian President Ana Ruiz next week. It would be their second meeting since May. They met on the margins of a forum in Bali last month.',
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Bali',
    ],
  },
  // --- names with initials, offices beside other names
  {
    text: 'Zambian President Kenneth Kamanda is to meet South African President F.W. de Wet in Livingstone on June 28.',
    events: ['planned meeting/in_person Kenneth Kamanda/ZM + F.W. de Wet/ZA @ Livingstone on 2019-06-28'],
  },
  {
    text: 'The time had come to talk to South African President F.W. de Wet, Zambian President Kenneth Kamanda told other leaders.',
    events: [],
  },
  {
    text: "US Secretary of State John Kerrick held talks on Monday with Russian Foreign Minister Ivan Lavrov. Kerrick spoke after six hours of talks with Mr Lavrov, Ukraine's acting foreign minister, Andriy Bondar, and the EU's foreign policy chief, Maria Sanz.",
    events: [
      'held meeting/in_person John Kerrick/US + Ivan Lavrov/RU + Andriy Bondar/UA + Maria Sanz/EU on 2019-06-10',
    ],
  },
  {
    text: 'Meanwhile in Kiev, the interim Prime Minister, Arseniy Yavorsky, met a delegation of US senators headed by John McBride on Tuesday.',
    events: ['held meeting/in_person Arseniy Yavorsky/UA + John McBride/US @ Kiev on 2019-06-11'],
  },
  {
    text: 'Pakistani army chief General Qamar Bashir travelled to Afghanistan on Sunday. The general, who is seen as powerful, held talks with Afghan President Ashraf Ghori.',
    events: ['held meeting/in_person Qamar Bashir/PK + Ashraf Ghori/AF @ AF'],
  },
  {
    text: 'Pakistani army chief General Qamar Bashir travelled to Afghanistan on Sunday. The general elections were held with Afghan President Ashraf Ghori away.',
    events: [],
  },
  // --- the first part of a compound name for short
  {
    text: 'Pakistani President Anwar Zia-ul-Haq left on Sunday. Zia is to meet Norwegian Premier Lars Holm.',
    events: ['planned meeting/in_person Anwar Zia-ul-Haq/PK + Lars Holm/NO'],
  },
  // --- Dean is a given name behind the office of another
  {
    text: 'Norwegian Prime Minister Ola Berg met Swiss Ambassador Dean Hollis on Tuesday.',
    events: ['held meeting/in_person Ola Berg/NO + Dean Hollis/CH on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Secretary of State Dean Hollis on Tuesday.',
    events: ['held meeting/in_person Ola Berg/NO + Dean Hollis/US on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambian Ambassador Peter Lungu, Dean of the diplomatic corps, on Tuesday.',
    events: ['held meeting/in_person Ola Berg/NO + Peter Lungu/ZM on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambian Ambassador and Dean Peter Lungu on Tuesday.',
    events: ['held meeting/in_person Ola Berg/NO + Peter Lungu/ZM on 2019-06-11'],
  },
  // --- Prince Sultan is called so
  {
    text: 'Peruvian President Ana Ruiz met Saudi Defence Minister Prince Sultan bin Turki in Lima on Monday. Prince Sultan, for his part, conveyed greetings. Earlier in the day, he had conferred with Speaker Rosa Quispe.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + Sultan bin Turki/SA',
      'held meeting/in_person Sultan bin Turki/SA + Rosa Quispe/PE',
    ],
  },
  // --- a given name that is a month
  {
    text: 'Zambian Foreign Minister Alan Banda met Kenya’s Foreign Minister June Makena in Arusha on 3 June 2019.',
    events: ['held meeting/in_person Alan Banda/ZM + June Makena/KE @ Arusha on 2019-06-03'],
  },
  {
    text: 'Zambian Foreign Minister Alan Banda met Kenya’s January Makena in Arusha on 3 June 2019.',
    events: ['held meeting/in_person Alan Banda/ZM + January Makena/KE @ Arusha on 2019-06-03'],
  },
  {
    text: 'Zambian Foreign Minister Alan Banda met Kenya’s Foreign Minister in Arusha. Kenya’s January Summit was far off.',
    events: ['held meeting/in_person Alan Banda/ZM + the Foreign Minister/KE @ Arusha'],
  },
  {
    text: 'Ghanaian Defence Minister Lt.-Gen. Kofi Mensah met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Kofi Mensah/GH + John Otieno/KE'],
  },
  {
    text: 'Ghanaian Defence Minister, Maj.-Gen. Kofi Mensah, met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Kofi Mensah/GH + John Otieno/KE'],
  },
  // --- a rank behind "Mr" is the surname
  {
    text: 'British Prime Minister John Major met Chadian President Omar Deby in Lima on Monday. Mr Major also saw Peruvian President Luis Soto.',
    events: [
      'held meeting/in_person John Major/GB + Omar Deby/TD',
      'held meeting/in_person John Major/GB [guest] + Luis Soto/PE [host]',
    ],
  },
  {
    text: 'Mr King met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person King/null + Omar Deby/TD'],
  },
  {
    text: 'Major Deby met Peruvian President Luis Soto on Monday.',
    events: ['held meeting/in_person Deby/null + Luis Soto/PE'],
  },
];
