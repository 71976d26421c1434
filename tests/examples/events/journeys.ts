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
];
