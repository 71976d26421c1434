import type { EventExample } from '../event-example.ts';

/** Journeys as ministries announce and sum them up: their days, their stops, and who speaks of them. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the days of a journey to come, one stop or several
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg will make working visits to Santiago, Chile from 20 to 21 June and Lima, Peru from 22 to 24 June 2019.\n\nIn Santiago, Minister Solberg will call on President Tomas Araya.\n\nIn Lima, Minister Solberg will co-chair the Consultations with Foreign Minister Luis Quispe, and call on Prime Minister Rosa Huanca.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO [guest] + Tomas Araya/CL [host] @ Santiago on 2019-06-20..2019-06-21',
      'planned meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-22..2019-06-24',
      'planned meeting/in_person Ingrid Solberg/NO [guest] + Rosa Huanca/PE [host] @ Lima on 2019-06-22..2019-06-24',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg visits to Chile often.\n\nShe will call on President Tomas Araya of Chile.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO [guest] + Tomas Araya/CL [host] on no day'],
  },
  // --- the day of the talks is not that of all who were met; one told after the other it is
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg visited Santiago, Chile from 3 to 5 June 2019.\n\nShe held talks with Foreign Minister Luis Quispe on 4 June.\n\nMinister Solberg called on President Tomas Araya.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL on 2019-06-04',
      'held meeting/in_person Ingrid Solberg/NO [guest] + Tomas Araya/CL [host] on 2019-06-03..2019-06-05',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg visited Santiago, Chile from 3 to 5 June 2019.\n\nShe held talks with Foreign Minister Luis Quispe on 4 June.\n\nMinister Solberg then called on President Tomas Araya.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL on 2019-06-04',
      'held meeting/in_person Ingrid Solberg/NO [guest] + Tomas Araya/CL [host] on 2019-06-04',
    ],
  },
  // --- "we": whoever writes, where the other side is named
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to Chile\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nI will travel to Santiago alongside the Shadow Minister for Foreign Affairs, the Hon Nils Moe.\n\nIn Santiago we will meet President Tomas Araya.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Trade\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nI am glad that we meet the needs of exporters.\n',
    events: [],
  },
  // --- transcripts: whoever has the floor says "I"
  {
    publisher: 'Minister for Trade of Norway',
    text: "Doorstop, Santiago\n\nTranscript\nTHE HON INGRID SOLBERG MP\nMINISTER FOR TRADE\n12 June 2019\n\nMINISTER SOLBERG: Good morning. I've just met President Tomas Araya.\n\nJOURNALIST: I met the Peruvian ambassador. Have you?\n\nMINISTER SOLBERG: I speak to the Peruvian ambassador all the time.\n",
    events: ['held meeting/in_person INGRID SOLBERG/NO + Tomas Araya/CL @ Santiago on 2019-06-12'],
  },
  {
    publisher: 'Minister for Trade of Norway',
    text: 'Press conference\n\nTranscript\nThe Hon Ingrid Solberg MP\nMinister for Trade\n12 June 2019\n\nMINISTER SOLBERG: Good morning, and let me thank Foreign Minister Tomas Araya of Chile.\n\nFOREIGN MINISTER ARAYA: I met Foreign Minister Luis Quispe of Peru yesterday.\n',
    events: ['held meeting/in_person Tomas Araya/CL + Luis Quispe/PE on 2019-06-11'],
  },
  // --- sides
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Consultations\n\nState Secretary Ingrid Solberg met Minister for EU Affairs Luis Quispe of Serbia on 4 June 2019.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/RS on 2019-06-04'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meetings\n\nForeign Minister Ingrid Solberg held a meeting with Jon Dahl, Chairman of the Board of the company Fjord Cod, and with Energy Minister of Chile Tomas Araya.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Jon Dahl/Fjord Cod',
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Meetings\n\nForeign Minister Ingrid Solberg, in Lima for the Arctic Foreign Ministers' Meeting, held talks with Foreign Minister Rahim Khan of Bangladesh on 4 June 2019.\n\nMeeting with Foreign Minister Tomas Araya of Chile, Minister Solberg asked for support.\n",
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Rahim Khan/BD @ Lima on 2019-06-04',
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Lima',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister Ingrid Solberg received Planning Minister Mory Barry of Guinea on 4 June 2019.\n\nAmbassador Alpha Diallo of Guinea to Norway also attended the courtesy call.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [host] + Mory Barry/GN [guest] + Alpha Diallo/GN on 2019-06-04',
    ],
  },
  // --- announced beside what was held; who is of our own kingdom; who held which office
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Call\n\nPrime Minister Ingrid Solberg spoke on the phone with Prime Minister Yoko Hara of Japan on 4 June 2019 about the summit, in which the Ukrainian President will also take part.\n',
    events: ['held call/phone Ingrid Solberg/NO + Yoko Hara/JP on 2019-06-04'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Guests\n\nCrown Prince Olav received Prime Minister Haider Aziz of Iraq on 4 June 2019.\n\nThe reception was attended by Prince Sverre, Minister of Interior; and the Kingdom's Ambassador to Iraq Jon Dahl.\n",
    events: [
      'held meeting/in_person Olav/NO [host] + Haider Aziz/IQ [guest] + Sverre/NO + Jon Dahl/NO on 2019-06-04',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Norway',
    text: 'Visit\n\nState Secretary Nils Moe visited Latvia on 4 June 2019. In Riga, he met with Vice-Minister of Foreign Affairs Juris Ozols.\n\nThe deputy head of the Norwegian foreign ministry stressed this during his talks with Vice-Minister Ozols.\n\nMFA Press Office\n',
    events: ['held meeting/in_person Nils Moe/NO + Juris Ozols/LV @ Riga on 2019-06-04'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Prime Minister Solberg Receives Chilean Ambassador, Meets Peruvian Minister of Trade\n\nPrime Minister Ingrid Solberg received the Ambassador of Chile, Tomas Araya, on 4 June 2019.\n\nThe Prime Minister also received the Peruvian Minister of Trade, Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO [host] + Tomas Araya/CL [guest] on 2019-06-04',
      'held meeting/in_person Ingrid Solberg/NO [host] + Luis Quispe/PE [guest]',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nIn Lima, Foreign Minister Ingrid Solberg was received by President Tomas Araya of Peru and reviewed with Trade Minister Luis Quispe the state of the talks.\n\nShe was accompanied by the Undersecretary for Latin America and the Caribbean, Jon Dahl.\n',
    events: [
      'held meeting/in_person Tomas Araya/PE [host] + Ingrid Solberg/NO [guest] + Jon Dahl/NO @ Lima',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima',
    ],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Forum\n\nThe 5th Ministerial Forum was held in Oslo on 4 June 2019. The Forum was co-chaired by Foreign Minister Ingrid Solberg and Foreign Minister Luis Quispe of Chile.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ Oslo on 2019-06-04'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Dialogue\n\nThe 3rd Norway-Chile Dialogue took place in Santiago on 4 June 2019. It was co-chaired by Foreign Minister Ingrid Solberg and Foreign Minister Luis Quispe of Chile.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ Santiago on 2019-06-04'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Exhibition\n\nThe exhibition was held in Santiago on 4 June 2019. It was opened by Foreign Minister Ingrid Solberg. Foreign Minister Luis Quispe of Chile was met by Minister Solberg.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ nowhere on 2019-06-12'],
  },
  // --- one person of several offices; whose office is whose
  {
    publisher: 'Northern Wire',
    text: 'Guests\n\nPresident Tomas Araya of Chile received Luis Quispe, former Foreign Minister of Peru, member of the Peruvian Congress, and head of the delegation to the Andean Parliament, on 4 June 2019.\n',
    events: ['held meeting/in_person Tomas Araya/CL [host] + Luis Quispe/PE [guest] on 2019-06-04'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Guests\n\nPresident Tomas Araya of Chile received Luis Quispe, Foreign Minister of Peru, and the head of the delegation of Bolivia on 4 June 2019.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL [host] + Luis Quispe/PE [guest] + the head of the delegation/BO [guest] on 2019-06-04',
    ],
  },
  {
    publisher: 'Presidency of Chile',
    text: 'Visit\n\nAt the invitation of President Tomas Araya, the President of the Republic of Peru, H.E Luis Quispe paid a one-day official visit to Chile on 4 June 2019.\n',
    events: ['held meeting/in_person Tomas Araya/CL [host] + Luis Quispe/PE [guest] @ CL on 2019-06-04'],
  },
  {
    publisher: 'Northern Wire',
    text: "Visit\n\nNorwegian Foreign Minister Ingrid Solberg visited Germany on 4 June 2019 to talk to her German counterpart, Kurt Lehr.\n\nSolberg also met with the chairman of the Bundestag's foreign affairs committee, Nina Voss.\n",
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Kurt Lehr/DE @ DE on 2019-06-04',
      'held meeting/in_person Ingrid Solberg/NO + Nina Voss/DE @ DE on 2019-06-04',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Talks\n\nNorwegian Foreign Minister Ingrid Solberg discussed the Three Rivers Summit, fishing and cod with Chilean Foreign Minister Tomas Araya on 4 June 2019.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-04'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Talks\n\nNorwegian Foreign Minister Ingrid Solberg discussed fishing, cod and trade with the European Union in a lecture on 4 June 2019.\n',
    events: [],
  },
  {
    publisher: 'Government of Norway',
    text: 'Visit\n\nThe Norwegian delegation led by Prime Minister Ingrid Solberg will participate in the bilateral discussions with the Chilean President Tomas Araya in Santiago.\n\nThe visit will mark the 70th anniversary of relations between Norway and Chile.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nAmbassador Ingrid Solberg, who was in Chile from 3rd to 5th June 2019 to present credentials, met President Tomas Araya.\n\nShe will also meet Andean Forum (ANFO) Chair Luis Quispe of Peru.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-03..2019-06-05',
      'planned meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE',
    ],
  },
  // --- an edition's language is no state; who sits beside the host is of the host's
  {
    publisher: 'Northern Light English',
    text: 'Talks\n\nThe Crown Prince of Saudi Arabia, Fahd bin Nasser, held a meeting in Riyadh on 4 June 2019 with Norwegian Prime Minister Ingrid Solberg.\n\nThe meeting was attended by Prince Majed bin Turki, Minister of Foreign Affairs; and Dr. Majid Al-Aqeel, Minister of Commerce.\n',
    events: [
      'held meeting/in_person Fahd bin Nasser/SA + Ingrid Solberg/NO + Majed bin Turki/SA + Majid Al-Aqeel/SA on 2019-06-04',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meeting\n\nForeign Minister Ingrid Solberg met President Tomas Araya of Chile in Oslo on 4 June 2019.\n\nThe meeting was attended by Luis Quispe, Counsellor in Lima.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Luis Quispe/NO @ Oslo on 2019-06-04',
    ],
  },
  // --- how ministries and their press name offices, places and what is to come
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nPrime Cabinet Secretary and Cabinet Secretary for Foreign Affairs Peter Wanyama of Kenya met Assistant to the President and Security Advisor, Ambassador Jon Dahl, on 4 June 2019.\n',
    events: ['held meeting/in_person Peter Wanyama/KE + Jon Dahl/NO on 2019-06-04'],
  },
  {
    publisher: 'Manila Bulletin',
    text: 'Talks\n\nForeign Affairs Secretary Ana Lim will sit down with Department of Trade and Industry (DTI) Secretary Luis Quispe of Peru on June 20.\n\nIn her meeting with Quispe, Lim will share her views on the outcome of the consultations held in Cebu in March.\n',
    events: ['planned meeting/in_person Ana Lim/PH + Luis Quispe/PE on 2019-06-20'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Thanks\n\nPresident Ana Lund of Chad thanked US President Donald Marsh for his leadership in a meeting at the White House on 4 June 2019.\n',
    events: ['held meeting/in_person Ana Lund/TD + Donald Marsh/US @ US on 2019-06-04'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg spoke of the year.\n\nSolberg’s second official visit will be from 20 to 22 June 2019 to the Republic of Korea to meet with Foreign Minister Cho Min-su.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Cho Min-su/KR on 2019-06-20..2019-06-22'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Talks\n\nNorwegian Foreign Minister Ingrid Solberg spoke of Norway as a founding member of the United Nations, and of frequent contact between leaders of Chile and Norway.\n',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nIngrid Solberg, the head of Norwegian diplomacy, spoke by phone with her counterparts. The Norwegian minister of foreign affairs spoke with Foreign Minister Tomas Araya of Chile on 4 June 2019.\n',
    events: ['held call Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-04'],
  },
  // --- surnames written with a slip; days between the one met and the verb
  {
    publisher: 'Northern Wire',
    text: 'Visit\n\nMongolian President Ukhnaa Khurelsukh paid a state visit to Norway from 3 to 5 June 2019.\n\nPresident Khurelsuk met with Prime Minister Ingrid Solberg of Norway.\n\nHe invited Solberg and her family to pay a visit to Mongolia next year.\n',
    events: [
      'held meeting/in_person Ukhnaa Khurelsukh/MN + Ingrid Solberg/NO @ NO on 2019-06-03..2019-06-05',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Talks\n\nUkrainian Minister Olena Petrenko met Norwegian Ambassador Jonas Petrenka in Kyiv on 4 June 2019.\n',
    events: ['held meeting/in_person Olena Petrenko/UA + Jonas Petrenka/NO @ Kyiv on 2019-06-04'],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Berlin, Norwegian minister agrees on cod\n\nNorwegian Foreign Minister Ingrid Solberg met members of the German Bundestag and the German House of Fish on 4 June 2019.\n\nWith German Foreign Minister Kurt Lehr on 5 June 2019, Solberg discussed cod.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + the members of the German Bundestag/DE @ Berlin on 2019-06-04',
      'held meeting/in_person Ingrid Solberg/NO + Kurt Lehr/DE @ Berlin on 2019-06-05',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Visit\n\nThe UN Assistant-Secretary-General (ASG) for Peace Operations, Karim Aziz, called on Foreign Minister Ana Lund of Chad on 4 June 2019.\n',
    events: ['held meeting/in_person Karim Aziz/UN [guest] + Ana Lund/TD [host] on 2019-06-04'],
  },
  // --- whoever is met elsewhere or on another day stands behind one verb
  {
    publisher: 'Northern Wire',
    text: 'Round\n\nNorwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Santiago on Monday and Peruvian President Luis Quispe in Lima on Tuesday.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Round\n\nNorwegian Foreign Minister Ingrid Solberg held a phone call today with Chilean President Tomas Araya and yesterday with Peruvian President Luis Quispe.',
    events: [
      'held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12',
      'held call/phone Ingrid Solberg/NO + Luis Quispe/PE on 2019-06-11',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Round\n\nNorwegian Foreign Minister Ingrid Solberg met with Chilean President Tomas Araya in Santiago on Monday to discuss cod, and with Peruvian President Luis Quispe in Lima on Tuesday.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago on 2019-06-10',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Round\n\nNorwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Santiago on Monday, and Peruvian President Luis Quispe on Tuesday praised the talks.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Santiago on 2019-06-10'],
  },
  // --- headlines of journeys to two states, from one, and towards one: they do not tell whose a host is
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Foreign Minister's trip to Brussels and New York\n\nIn New York, Foreign Minister Ana Blake met Foreign Minister Kofi Mensah.\n",
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Foreign Minister's visit to Mali\n\nForeign Minister Ana Blake met Foreign Minister Juan Soto on Monday.\n",
    events: ['held meeting/in_person Ana Blake/NO + Juan Soto/ML on 2019-06-10'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Preparations for the King's visit to Mali\n\nForeign Minister Ana Blake met Chief of Protocol Per Olsen.\n",
    events: [],
  },
  // --- whose journey it is
  {
    text: 'Chadian President Ana Blake said Russian traders arrived in Mali at the invitation of Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake said her son would travel to Bamako at the invitation of Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake arrived in Mali on Monday at the invitation of Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD [guest] + Juan Soto/ML [host] on 2019-06-10'],
  },
  // --- whom one meets in the land to which one goes is of that land
  {
    text: 'U.S. Secretary of State Ana Blake will travel to Brazil, where she will meet President Luiz Silva on Monday.',
    events: ['planned meeting/in_person Ana Blake/US + Luiz Silva/BR @ BR on 2019-06-17'],
  },
  {
    text: 'Norwegian Foreign Minister Lars Holm travelled on to Peru, where he met President Ana Ruiz on Monday.',
    events: ['held meeting/in_person Lars Holm/NO + Ana Ruiz/PE @ PE on 2019-06-10'],
  },
  {
    text: 'U.S. Secretary of State Ana Blake met President Tom Reed before talks with Peruvian Premier Luis Soto.',
    events: ['held meeting/in_person Ana Blake/US + Luis Soto/PE'],
  },
  // --- a visit told by its noun
  {
    text: 'The official visit of Norwegian President Ada Berg to Chad will take place on 16 June, the ministry said.',
    events: ['planned meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-16'],
  },
  {
    text: 'Norwegian President Ada Berg’s visit to Chad began on Monday.',
    events: ['held meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-10'],
  },
  {
    text: 'The visit of Norwegian President Ada Berg to Chad was postponed and will now take place on 16 June.',
    events: ['planned meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-16'],
  },
  {
    text: 'Norwegian President Ada Berg’s visit to Chad will boost trade, the Chadian ambassador said.',
    events: [],
  },
  {
    text: 'The first visit of a Norwegian president to Chad took place in 1958.',
    events: [],
  },
  {
    text: 'The visit of Norwegian President Ada Berg’s son to Chad began on Monday.',
    events: [],
  },
  {
    text: 'Norwegian President Ada Berg visits Chad on Thursday.',
    events: ['planned meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-13'],
  },
  {
    text: 'Norwegian President Ada Berg visits Chad for the first time.',
    events: ['held meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-12'],
  },
  // --- arrived "here" at an invitation, and the two of it
  {
    text: 'BUDAPEST, June 12 - Kazakh President Nursultan Nazarov arrived here today on a two-day official visit at the invitation of his Hungarian counterpart Arpad Gonda. The two presidents had a tete-a-tete conversation. Nazarov will have meetings with Prime Minister Peter Borsa on Friday.',
    events: [
      'held meeting/in_person Nursultan Nazarov/KZ + Arpad Gonda/HU @ Budapest',
      'planned meeting/in_person Nursultan Nazarov/KZ + Peter Borsa/HU @ Budapest',
    ],
  },
  {
    text: 'BUDAPEST, June 12 - Kazakh President Nursultan Nazarov arrived here today at the invitation of Hungarian President Arpad Gonda.',
    events: ['held meeting/in_person Nursultan Nazarov/KZ [guest] + Arpad Gonda/HU [host] @ Budapest'],
  },
  {
    text: 'BUDAPEST, June 12 - Kazakh President Nursultan Nazarov arrived here today at the invitation of the Budapest chamber of commerce. He will open a fair.',
    events: [],
  },
  {
    text: 'BUDAPEST, June 12 - Kazakh singer Ana Blake arrived here today at the invitation of Hungarian President Arpad Gonda.',
    events: [],
  },
  // --- what stands right behind the goal tells of the visit
  {
    text: "Norwegian President Ada Berg's visit to Chad was not cancelled, the ministry said.",
    events: [],
  },
  {
    text: "If Norwegian President Ada Berg's visit to Chad is cancelled, the summit will be held without her.",
    events: [],
  },
  {
    text: "Following Norwegian President Ada Berg's visit to Chad, elections will be held in June.",
    events: [],
  },
  {
    text: "The elections were postponed until June 30 after Norwegian President Ada Berg's visit to Chad was discussed.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad starts a new chapter in relations, the minister said.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad last year started a debate about fish.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad has started a row in Lima.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad was held up as a success by state media.",
    events: [],
  },
  {
    text: "Protests in Lima have begun since Norwegian President Ada Berg's visit to Chad took place in 2017.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad took place in 1972.",
    events: [],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad on Monday and Tuesday has been postponed.",
    events: [
      'cancelled meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-17..2019-06-18',
    ],
  },
  {
    text: "Norwegian President Ada Berg's visit to Chad took place from 3 to 5 June 2019.",
    events: [
      'held meeting/in_person Ada Berg/NO [guest] + the null/TD [host] @ TD on 2019-06-03..2019-06-05',
    ],
  },
  // --- who becomes the first to meet somebody
  {
    text: 'Peruvian President Ana Ruiz on Monday became the first foreign leader to meet Chadian President Omar Deby since the war.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Deby/TD'],
  },
  {
    text: 'Peruvian President Ana Ruiz could become the first leader to meet Chadian President Omar Deby since the war.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz hopes to become the first leader to meet Chadian President Omar Deby since the war.',
    events: [],
  },
  {
    text: 'Norwegian Deputy Prime Minister Ada Berg left on Sunday for Lima, where she will become the most senior Norwegian official to meet Peruvian President Ana Ruiz. Berg is due to hold talks with Foreign Minister Juan Mora on Friday.',
    events: [
      'planned meeting/in_person Ada Berg/NO + Ana Ruiz/PE',
      'planned meeting/in_person Ada Berg/NO + Juan Mora/PE',
    ],
  },
  // --- an official visit is no official
  {
    text: 'Foreign Minister Tomas Araya of Chile will pay an official visit to Norway on June 28.',
    events: ['planned meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-28'],
  },
  {
    text: 'President Tomas Araya of Chile began an official visit to Norway on Monday.',
    events: ['held meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-10'],
  },
  {
    text: 'A Norwegian official met Foreign Minister Tomas Araya of Chile in Oslo on Monday.',
    events: ['held meeting/in_person the official/NO + Tomas Araya/CL'],
  },
  // --- what a journey is for, where the text calls it a visit
  {
    text: 'Chilean Foreign Minister Tomas Araya will travel to Norway on June 18-19 for an official visit.',
    events: [
      'planned meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-18..2019-06-19',
    ],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya arrived in Norway on Monday on a three-day visit.',
    events: ['held meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-10'],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya will be in Norway on an official visit on June 18-19.',
    events: [
      'planned meeting/in_person Tomas Araya/CL [guest] + the null/NO [host] on 2019-06-18..2019-06-19',
    ],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya flew to Norway on Monday for a private visit.',
    events: [],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya will travel to Norway next week.',
    events: [],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya arrived in Norway, where a delegation of firms is on a visit.',
    events: [],
  },
  // --- who became what, and then met
  {
    text: 'Since he became US president, Walter Cole has met Chinese President Li Wen on Monday.',
    events: ['held meeting/in_person Walter Cole/US + Li Wen/CN'],
  },
  {
    text: 'The former comedian, who became Ukrainian president in May, spoke by phone with US President Walter Cole.',
    events: ['held call/phone the president/UA + Walter Cole/US'],
  },
  {
    text: 'Slovak Prime Minister Jan Kovac was the only European leader to meet US President Walter Cole at the White House in May.',
    events: ['held meeting/in_person Jan Kovac/SK + Walter Cole/US'],
  },
  {
    text: 'Kenyan President John Otieno was the next leader to meet Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'French President Luc Petit will not be the first leader to meet Ukrainian President Ivan Bondar.',
    events: [],
  },
];
