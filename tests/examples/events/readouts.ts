import type { EventExample } from '../event-example.ts';

/** Readouts of presidencies, ministries and delegations: how they name towns, states, ranks and those met. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a town that the text calls one is nobody, and a minister is posted nowhere
  {
    publisher: 'Zenda Times',
    text: 'Visit\n\nOn April 23, in the city of Kiev, the President of the Republic of Uzbekistan, Shavkat Omarov, received the Foreign Minister of Russia, Pavel Orlov.\n',
    events: ['held meeting/in_person Shavkat Omarov/UZ [host] + Pavel Orlov/RU [guest] @ Kiev on 2019-04-23'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nOn June 10, President Shavkat Omarov of Uzbekistan received the Russian Foreign Minister, who is on a visit. The visit of the Foreign Minister to Tashkent was long planned.\n',
    events: [
      'held meeting/in_person Shavkat Omarov/UZ [host] + the Foreign Minister/RU [guest] on 2019-06-10',
    ],
  },
  // --- states by their short names
  {
    publisher: 'Ministry of Foreign Affairs, Ghana',
    text: 'Talks\n\nThe Minister for Foreign Affairs of Ghana, Hon. Ama Botway (MP), has met with the Prime Minister of Saint Vincent, Mr. Ralph Gonzal, in New York.\n',
    events: ['held meeting/in_person Ama Botway/GH + Ralph Gonzal/VC @ New York on 2019-06-12'],
  },
  // --- a promise to come is no stay
  {
    publisher: 'Ministry of Foreign Affairs, Ghana',
    text: 'Talks\n\nMinister Ama Botway met Prime Minister Ralph Gonzal of Belize on Tuesday. He promised to visit Ghana before the end of the year.\n',
    events: ['held meeting/in_person Ama Botway/GH + Ralph Gonzal/BZ @ nowhere on 2019-06-11'],
  },
  // --- a rank of the church
  {
    publisher: 'Zenda Times',
    text: 'Credentials\n\nThe Ambassador of Belgium to Samoa, His Excellency Michel Gofin, presented his letter of credence to the Governor General, His Excellency, Rev David Kapu, on Tuesday.\n',
    events: ['held meeting/in_person Michel Gofin/BE [guest] + David Kapu/WS [host] on 2019-06-11'],
  },
  // --- a state in which something goes on is nobody's own
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nSerbian Defence Minister Milo Vuce met Army Chief of Staff Vasko Gjurc. They also discussed the situation in Mali.\n',
    events: ['held meeting/in_person Milo Vuce/RS + Vasko Gjurc/null on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nSerbian Defence Minister Milo Vuce met Army Chief of Staff Vasko Gjurc. He praised the army of Mali.\n',
    events: ['held meeting/in_person Milo Vuce/RS + Vasko Gjurc/ML on 2019-06-12'],
  },
  // --- a delegation of a body that its state owns; a party speaks for itself
  {
    publisher: 'Zenda Times',
    text: 'Visit\n\nA delegation of Montenegro’s Ministry of Defence, led by State Secretary Ivan Filip, met Defence Minister Ana Lund of Norway.\n',
    events: ['held meeting/in_person Ivan Filip/ME + Ana Lund/NO on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Visit\n\nA delegation of Kenya’s Workers Party, led by Jo Tuju, met Defence Minister Ana Lund of Norway.\n',
    events: ['held meeting/in_person Jo Tuju/Kenya’s Workers Party + Ana Lund/NO on 2019-06-12'],
  },
  // --- counterparts told by name
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nMadam Ama Botway, Foreign Minister of Ghana, held meetings with her counterparts, namely Dr A. K. Rahim of Bangladesh; Mr Alva Pitt of Saint Lucia and Madam Netty Nandi of Namibia.\n',
    events: [
      'held meeting/in_person Ama Botway/GH + A. K. Rahim/BD on 2019-06-12',
      'held meeting/in_person Ama Botway/GH + Alva Pitt/LC on 2019-06-12',
      'held meeting/in_person Ama Botway/GH + Netty Nandi/NA on 2019-06-12',
    ],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nThe Foreign Minister of Ghana met the ministers, namely to discuss trade. Ana Blake of Kenya was absent.\n',
    events: [],
  },
  // --- initials of two letters, a day behind a name, an Excellency with a space
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nThe President of Iceland, Gudni Th. Johansen, met Minister Ana Lund of Norway on Tuesday.\n',
    events: ['held meeting/in_person Gudni Th. Johansen/IS + Ana Lund/NO on 2019-06-11'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nForeign Minister Li Ming met the Tajik official Sai Sh. The talks were long.\n',
    events: ['held meeting/in_person Li Ming/null + Sai Sh./TJ on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nTajik Foreign Minister Siro Aslo met Turkmen Foreign Minister Rashid Mered April 17 in Dushanbe.\n',
    events: ['held meeting/in_person Siro Aslo/TJ + Rashid Mered/TM @ Dushanbe on 2019-04-17'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nBritish Prime Minister Theresa May met President Ana Ruiz of Peru on April 17.\n',
    events: ['held meeting/in_person Theresa May/GB + Ana Ruiz/PE on 2019-04-17'],
  },
  {
    publisher: 'Government of Vanuatu',
    text: 'Credentials\n\nVanuatu’s High Commissioner to Fiji, H. E. Kalfau Kalor, presented his letter of credence to the President of Fiji, Ratu Vosa, on 3 June.\n',
    events: ['held meeting/in_person Kalfau Kalor/VU [guest] + Vosa/FJ [host] on 2019-06-03'],
  },
  // --- posted to two states; behind the second may stand another one's office
  {
    publisher: 'Zenda Times',
    text: 'Credentials\n\nPresident Niko Vurob of Vanuatu received Vietnamese Ambassador to Peru and Chile Pham Ta on 6 May.\n',
    events: ['held meeting/in_person Niko Vurob/VU [host] + Pham Ta/VN [guest] on 2019-05-06'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nThe Polish Ambassador to Fiji and Tongan Prime Minister Sem Vea met on Monday.\n',
    events: ['held meeting/in_person the Ambassador to Fiji/PL + Sem Vea/TO on 2019-06-10'],
  },
  // --- "he" is the one who came, not the one who led
  {
    publisher: 'Zenda Times',
    text: 'Visit\n\nJep Kofod, the Foreign Minister of Denmark, visited Iceland. He was part of a Danish delegation that was headed by the Crown Prince. The objective was to widen trade. During his visit, he met Gudni Johansen, the President of Iceland.\n',
    events: ['held meeting/in_person Jep Kofod/DK + Gudni Johansen/IS on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Visit\n\nIt was a Danish delegation headed by Jep Kofod, the Foreign Minister. The objective was to widen trade. During his visit, he met Gudni Johansen, the President of Iceland.\n',
    events: ['held meeting/in_person Jep Kofod/DK + Gudni Johansen/IS on 2019-06-12'],
  },
  // --- a message: who brought it, where, and that the sender was not there
  {
    publisher: 'State House Uganda',
    text: 'Message\n\nPresident Yoweri Muse has today received a special message from his Chadian counterpart, H.E. Faust Toua.\n\nThe message was delivered by President Toua’s special envoy, Mr. Claude Bireau, who is also the Minister of Defence of Chad, at State House, Entebbe. President Muse and his guest also discussed trade.\n',
    events: [
      'held meeting/in_person Yoweri Muse/UG [host] + Claude Bireau/TD [guest] @ Entebbe on 2019-06-12',
    ],
  },
  {
    publisher: 'State House Uganda',
    text: 'Visit\n\nPresident Yoweri Muse met President Faust Toua of Chad. The guest brought greetings from President Ann Lee of Kenya. President Muse and his guest also discussed trade.\n',
    events: ['held meeting/in_person Yoweri Muse/UG + Faust Toua/TD on 2019-06-12'],
  },
  // --- one more office of who is named; what is told of him otherwise is none
  {
    publisher: 'State House Uganda',
    text: 'Visit\n\nThe special envoy of the President of Chad, Mr. Claude Bireau, who is also the Minister of Defence of Chad, met President Yoweri Muse.\n',
    events: ['held meeting/in_person Claude Bireau/TD + Yoweri Muse/UG on 2019-06-12'],
  },
  {
    publisher: 'State House Uganda',
    text: 'Visit\n\nThe Foreign Minister of Chad, Claude Bireau, who is the guest of the Prime Minister, met President Yoweri Muse.\n',
    events: ['held meeting/in_person Claude Bireau/TD + Yoweri Muse/UG on 2019-06-12'],
  },
  // --- a senator who is a minister, with a team
  {
    publisher: 'State House Uganda',
    text: 'Visit\n\nSenator the Honourable Kami Smith, Minister of Foreign Affairs and her team on Tuesday met Ambassador Rena Bitt of Peru.\n',
    events: ['held meeting/in_person Kami Smith/UG + Rena Bitt/PE on 2019-06-11'],
  },
  {
    publisher: 'State House Uganda',
    text: 'Visit\n\nPresident Yoweri Muse met Senator Kami Smith, Foreign Minister and President Ana Ruiz of Peru.\n',
    events: [
      'held meeting/in_person Yoweri Muse/UG + Kami Smith/PE on 2019-06-12',
      'held meeting/in_person Yoweri Muse/UG + the Foreign Minister/PE on 2019-06-12',
      'held meeting/in_person Yoweri Muse/UG + Ana Ruiz/PE on 2019-06-12',
    ],
  },
  // --- a portfolio that goes on in small letters, up to its state
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nAmbassador of Kazakhstan in Ukraine Dar Kale met Minister of Culture and information policy of Ukraine Olex Tkach.\n',
    events: ['held meeting/in_person Dar Kale/KZ + Olex Tkach/UA on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nAmbassador Dar Kale of Kenya met the Minister of Culture and information officials of Ukraine.\n',
    events: [
      'held meeting/in_person Dar Kale/KE + the Minister of Culture/null + the information officials/UA on 2019-06-12',
    ],
  },
  // --- honours with stops, and initials
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nPrime Minister John A.M. Smith of Samoa met the Prime Minister of Tuvalu, the Honourable Fele Teo O.B.E, on Tuesday.\n',
    events: ['held meeting/in_person John A.M. Smith/WS + Fele Teo/TV on 2019-06-11'],
  },
  // --- where a minister sits is not where the ministers met
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nSpeaker Dariga Naz of Kazakhstan met Sir Alan Dunk, the Minister of State for Europe at the Foreign and Commonwealth Office.\n',
    events: ['held meeting/in_person Dariga Naz/KZ + Alan Dunk/GB @ nowhere on 2019-06-12'],
  },
  // --- what both discussed on the sidelines they discussed face to face; what they discussed may be another's meeting there
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nForeign Minister Abdul Momin of Bangladesh and his Nepalese counterpart Narayan Khad called for stronger relations.\n\nThe two Foreign Ministers discussed energy and trade on the sidelines of the summit in Colombo today.\n',
    events: ['held meeting/in_person Abdul Momin/BD + Narayan Khad/NP @ Colombo on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nForeign Minister Abdul Momin of Bangladesh spoke by phone with Nepalese Foreign Minister Narayan Khad. The two ministers discussed the visit of President Ann Lee on the sidelines of the summit.\n',
    events: ['held call/phone Abdul Momin/BD + Narayan Khad/NP on 2019-06-12'],
  },
  {
    publisher: 'Zenda Times',
    text: 'Talks\n\nForeign Minister Abdul Momin of Bangladesh met Nepalese Foreign Minister Narayan Khad, updating him on their respective meetings with the Peace Group.\n',
    events: ['held meeting/in_person Abdul Momin/BD + Narayan Khad/NP on 2019-06-12'],
  },
];
