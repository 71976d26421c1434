import type { EventExample } from '../event-example.ts';

/** Of which state someone is who stands without one: by whose text it is. */
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
  // --- an office that is told as one's own
  {
    text: 'John Otieno has met Peruvian President Ana Ruiz in Lima, in his first visit as Kenya’s foreign minister.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  // --- "the Kingdom" of a paper whose state is none
  {
    text: 'Peruvian President Jo Blum held talks with Saudi King Salim on Tuesday after arriving in the Kingdom on a visit.',
    events: ['held meeting/in_person Jo Blum/PE + Salim/SA @ SA on 2019-06-11'],
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
  // --- an ambassador at home meets a minister of home, and abroad one of the state where they are posted
  {
    text: "Kenya's ambassador to Denmark, Joseph Mwangi, met Foreign Minister Ruth Otieno in Nairobi on Tuesday.",
    events: ['held meeting/in_person Joseph Mwangi/KE + Ruth Otieno/null @ Nairobi on 2019-06-11'],
  },
  {
    text: "Kenya's ambassador to Denmark, Joseph Mwangi, met Foreign Minister Anna Dahl on Tuesday.",
    events: ['held meeting/in_person Joseph Mwangi/KE + Anna Dahl/DK on 2019-06-11'],
  },
  // --- two states that are talked of are not those of our president and a guest
  {
    publisher: 'Office of the President, Republic of Korea',
    text: 'Call\n\nPresident Han Min-jun and U.S. President John Marsh held a telephone discussion this evening. They discussed negotiations underway between the United States and the North.\n',
    events: ['held call/phone Han Min-jun/KR + John Marsh/US on 2019-06-12'],
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
  // --- ties of one side with a third state
  {
    text: 'Foreign Minister Karl Bauer met Greek Prime Minister Nikos Pappas in Athens on Monday. They spoke about Greek-Turkish relations.',
    events: ['held meeting/in_person Karl Bauer/null + Nikos Pappas/GR @ Athens on 2019-06-10'],
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
  // --- no state has two ministers of foreign affairs: the one told of first is ours
  {
    publisher: 'Ministry of Foreign Affairs of Norway',
    text: 'Talks\n\nForeign Minister Anna Borg is in Egypt. In Cairo she met Foreign Minister Karim Haddi. Later she telephoned Foreign Minister Per Lund.\n',
    events: [
      'held meeting/in_person Anna Borg/NO + Karim Haddi/EG @ Cairo on 2019-06-12',
      'held call/phone Anna Borg/NO [caller] + Per Lund/null [called]',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Norway',
    text: 'Talks\n\nForeign Minister Per Lund met his counterpart, Foreign Minister Karim Haddi, on Monday.\n',
    events: ['held meeting/in_person Per Lund/NO + Karim Haddi/null on 2019-06-10'],
  },
];
