import type { EventExample } from '../event-example.ts';

/** Who says "I" or "we": the writer of a release, a speaker, those who sign. */
export const EXAMPLES: readonly EventExample[] = [
  // --- in the first person
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Meeting in Apia\n\nMedia release\n12 June 2019\n\nToday I met with Samoan Prime Minister Sina Leota in Apia.\n',
    events: ['held meeting/in_person the null/NO + Sina Leota/WS @ Apia on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Meeting with the Prime Minister of Tonga\n\nPrime Minister\n12 June 2019\n\nI was pleased to welcome Prime Minister Semisi Vea to Oslo today.\n',
    events: [
      'held meeting/in_person the Prime Minister/NO [host] + Semisi Vea/TO [guest] @ Oslo on 2019-06-12',
    ],
  },
  {
    publisher: 'Foreign Ministry, Norway',
    text: 'Talks in Oslo\n\n12 June 2019\n\nForeign Minister Ingrid Solberg met Archbishop Guido Farneti, Secretary for Relations with States of the Holy See, today.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Guido Farneti/VA on 2019-06-12'],
  },
  {
    publisher: 'Foreign Ministry, Norway',
    text: 'Fishing\n\n12 June 2019\n\nPresident Tomas Araya of Chile: I met many fishermen, and I am glad of it.\n',
    events: [],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to Chile\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nI will meet President Tomas Araya and Foreign Minister Luis Quispe, business leaders and members of the Norwegian community.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL',
      'planned meeting/in_person Ingrid Solberg/NO + Luis Quispe/CL @ CL',
    ],
  },
  // --- whose words they are
  {
    publisher: 'European Council',
    text: 'Remarks by President Bo Dunn after his meeting with Prime Minister of Peru Luis Quispe\n\nDear Luis, it is a great pleasure to be here in Lima. We have just had a very good meeting.\n',
    events: ['held meeting/in_person Bo Dunn/EU + Luis Quispe/PE'],
  },
  // --- more of the first person
  {
    publisher: 'Prime Minister of Norway',
    text: 'Visit to China\n\nPrime Minister\nThe Hon Ingrid Solberg MP\n\n12 June 2019\n\nIn Beijing I will meet with President Li Wei and Premier Wang Tao. President Tomas Araya of Chile will host me at La Moneda Palace on 25 June.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Li Wei/CN @ Beijing',
      'planned meeting/in_person Ingrid Solberg/NO + Wang Tao/CN @ Beijing',
      'planned meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] on 2019-06-25',
    ],
  },
  {
    publisher: 'Minister for Foreign Affairs Norway',
    text: 'TALKS WITH ARAYA\n\nMedia Release by the Minister for Foreign Affairs, Senator Ingrid Solberg\n\n12 June 2019\n\nI held talks in Lima this morning with the Chilean Foreign Minister, Mr Tomas Araya. I will see the Peruvian President, Mr Luis Quispe, and the Polish Foreign Minister, Ms Anna Zielinska, tomorrow.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Lima on 2019-06-12',
      'planned meeting/in_person Ingrid Solberg/NO [guest] + Luis Quispe/PE [host] on 2019-06-13',
      'planned meeting/in_person Ingrid Solberg/NO [guest] + Anna Zielinska/PL [host] on 2019-06-13',
    ],
  },
  // --- a statement on the line that says to whom it is attributable
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Call\n\nThe below is attributable to Spokesperson Ola Berg: Foreign Minister Ingrid Solberg spoke by phone today with President Tomas Araya of Chile about cod.\n',
    events: ['held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- the writer and a guest of the same office
  {
    publisher: 'Prime Minister of Australia',
    text: 'Statement by the Prime Minister on his meeting with the Prime Minister of Fiji\n\nI was delighted to welcome Prime Minister Jone Tamani to Canberra today. Prime Minister Tamani and I discussed cod.\n',
    events: [
      'held meeting/in_person the Prime Minister/AU [host] + Jone Tamani/FJ [guest] @ Canberra on 2019-06-12',
    ],
  },
  // --- "am travelling next week" is to come; further calls of one who telephoned
  {
    publisher: 'Minister for Foreign Affairs of Chile',
    text: 'Visit\n\nI am travelling to Oslo and Riga next week. In Oslo I will meet Norwegian Foreign Minister Ola Berg. In Riga I look forward to meeting Latvian Foreign Minister Baiba Kalna.\n',
    events: [
      'planned meeting/in_person the null/CL + Ola Berg/NO @ Oslo on 2019-06-17..2019-06-23',
      'planned meeting/in_person the null/CL + Baiba Kalna/LV @ Riga on 2019-06-17..2019-06-23',
    ],
  },
  {
    publisher: 'European External Action Service',
    text: 'Calls\n\nHigh Representative Kaja Mere spoke today with Indian Minister Arun Rao by phone. The High Representative also discussed the situation with UK Foreign Secretary David Lamm.\n',
    events: ['held call/phone Kaja Mere/EU + Arun Rao/IN', 'held call/phone Kaja Mere/EU + David Lamm/GB'],
  },
  // --- where an interview was given, and where its speaker is glad to be
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: "Doorstop interview, Port Moresby\n\nTranscript\n\nMINISTER WRIGHT: Good afternoon. Yesterday I met with Prime Minister Peter Wani.\n\nJOURNALIST: Did you raise loans?\n\nMINISTER WRIGHT: I don't go into details.\n",
    events: ['held meeting/in_person WRIGHT/AU + Peter Wani/PG @ Port Moresby on 2019-06-11'],
  },
  // --- labels of transcripts, and where whoever has the floor is glad to be
  {
    publisher: 'Minister for International Development, Australia',
    text: "Joint press conference\n\nTHE HON PAT CORR MP, MINISTER FOR INTERNATIONAL DEVELOPMENT AND THE PACIFIC: Thank you. It's a great pleasure to be in Tarawa. This morning I called on President Tan Tong at State House.\n\nQUESTION: Will you visit Nauru?\n\nMINISTER CORR: Not this time.\n",
    events: ['held meeting/in_person PAT CORR/AU [guest] + Tan Tong/KI [host] on 2019-06-12'],
  },
  // --- a release that several sign, and a colleague of whoever writes
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to Tonga and Fiji\n\nJoint media release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\nThe Hon Per Brekke\nMinister for Defence\n12 June 2019\n\nThis week we will travel to Tonga and Fiji.\n\nIn Nuku’alofa, we will meet Prime Minister Semisi Vea and Foreign Minister Ana Tui.\n\nIn Suva, we look forward to meeting President Ratu Vosa.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Per Brekke/NO + Semisi Vea/TO @ Nuku’alofa on 2019-06-12..2019-06-16',
      'planned meeting/in_person Ingrid Solberg/NO + Per Brekke/NO + Ana Tui/TO @ Nuku’alofa on 2019-06-12..2019-06-16',
      'planned meeting/in_person Ingrid Solberg/NO + Per Brekke/NO + Vosa/FJ @ Suva on 2019-06-12..2019-06-16',
    ],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit to France\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nIn Paris, the Deputy Prime Minister and I will meet our counterparts, Foreign Minister Hel Colo and Defence Minister Seb Leco.\n\nIn London on Thursday I will join Foreign Secretary James Clev, Defence Secretary Ben Wall and Home Secretary Ann Marl for the Ministerial Consultations.\n',
    events: [
      'planned meeting/in_person the Deputy Prime Minister/NO + Ingrid Solberg/NO + Hel Colo/FR + Seb Leco/FR @ Paris',
      'planned meeting/in_person Ingrid Solberg/NO + James Clev/GB + Ben Wall/GB + Ann Marl/GB @ London on 2019-06-13',
    ],
  },
  // --- whose state was told by the first stop is of it behind the second
  {
    text: 'Media release\n\nIn Lima I will meet Foreign Minister Luis Soto. While in Oslo, I will hold talks with Prime Minister Lars Holm. Last week I spoke with Minister Soto.',
    publisher: 'Minister for Foreign Affairs, Australia',
    events: [
      'planned meeting/in_person the null/AU + Luis Soto/PE @ Lima',
      'planned meeting/in_person the null/AU + Lars Holm/NO @ Oslo',
      'held call the null/AU + Luis Soto/PE on 2019-06-03..2019-06-09',
    ],
  },
  // --- "we": the minister who writes, and the colleague who travels along
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Travel to Asia\n\nMinister for Defence, Mr Ola Dahl, and I will this week depart for Jakarta.\n\nIn Jakarta, we will meet with Indonesian Foreign Minister Ret Mar on 9 July.\n',
    events: ['planned meeting/in_person the null/NO + Ola Dahl/NO + Ret Mar/ID @ Jakarta on 2019-07-09'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Travel to Asia\n\nI will this week depart for Jakarta. The Minister for Defence, Mr Ola Dahl, stays at home.\n\nIn Jakarta, we will meet with Indonesian Foreign Minister Ret Mar on 9 July.\n',
    events: ['planned meeting/in_person the null/NO + Ret Mar/ID @ Jakarta on 2019-07-09'],
  },
  // --- a dialogue of ministers is nobody's but theirs who hold it
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: "Travel to Asia\n\nI will be in Jakarta on 9 July. I will also hold the Foreign Ministers' Framework Dialogue with Indonesian Foreign Minister Ret Mar.\n",
    events: ['planned meeting/in_person the null/NO + Ret Mar/ID @ Jakarta on 2019-07-09'],
  },
  // --- whose counterpart somebody is who writes "my"; what one writes of oneself
  {
    text: 'Visit to Peru\n\nSenator the Hon Ana Weir\nMinister for Trade\n12 June 2019\n\nYesterday in Lima I held productive talks with my Peruvian counterpart, Luis Vega.\n',
    publisher: 'Ministry of Foreign Affairs of Zambia',
    events: ['held meeting/in_person Ana Weir/ZM + Luis Vega/PE @ Lima on 2019-06-11'],
  },
  // --- "we" and "us" of whoever travels
  {
    text: 'Visit to Peru\n\nThis week, the Deputy Prime Minister and I travelled to Lima. We were hosted by Peruvian Foreign Minister Ana Ruiz and Minister of the Armed Forces Luis Vega on 10 June.\n',
    publisher: 'Minister for Foreign Affairs, Australia',
    events: [
      'held meeting/in_person Ana Ruiz/PE [host] + Luis Vega/PE [host] + the null/AU [guest] + the Deputy Prime Minister/AU [guest] @ Lima on 2019-06-10',
    ],
  },
  // --- looked forward to on a journey that is announced
  {
    publisher: 'Ministry of Foreign Affairs of Kenya',
    text: 'Visit to Lima\n\nToday I travel to Lima. I look forward to meeting Foreign Minister Luis Soto to discuss the treaty.',
    events: ['planned meeting/in_person the null/KE + Luis Soto/PE @ Lima on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Kenya',
    text: 'The treaty\n\nToday I signed the treaty. I look forward to meeting Foreign Minister Luis Soto.',
    events: [],
  },
  // --- a friend and counterpart, a meeting one has just come from, the honour of calling on somebody
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: "Doorstop\n\n12 June 2019\n\nI've just come from a very good meeting with my friend and counterpart, Foreign Minister Rosa Quispe of Peru.\n",
    events: ['held meeting/in_person the null/NO + Rosa Quispe/PE on 2019-06-12'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Doorstop\n\n12 June 2019\n\nI had the honour of calling on President Tomas Araya of Chile this morning.\n',
    events: ['held meeting/in_person the null/NO [guest] + Tomas Araya/CL [host] on 2019-06-12'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Doorstop\n\n12 June 2019\n\nThe idea came from my friend Rosa Quispe, a poet of Peru, and from talks at home.\n',
    events: [],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Doorstop\n\n12 June 2019\n\nI am calling on President Tomas Araya of Chile to stop the war.\n',
    events: [],
  },
  // --- an office in apposition that a verb ends; a portfolio of police, prisons and fire
  {
    text: 'Ana Ruiz, Foreign Affairs Minister of Peru holds talks with Eva Lind, Vice Minister of Trade of Norway.',
    events: ['held meeting/in_person Ana Ruiz/PE + Eva Lind/NO on 2019-06-12'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Samoan Minister of Police, Prisons and Fire Service Toa Apulu in Oslo on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Toa Apulu/WS @ Oslo on 2019-06-11'],
  },
  // --- envoys who live elsewhere are of other states
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Envoys\n\n12 June 2019\n\nForeign Minister Ada Berg met non-resident ambassadors today. The High Commissioner of Ghana and the Ambassador of Peru took part in the meeting.\n',
    events: [
      'held meeting/in_person Ada Berg/NO + the non-resident ambassadors/null + the High Commissioner/GH + the Ambassador/PE on 2019-06-12',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Envoys\n\n12 June 2019\n\nForeign Minister Ada Berg met the ambassadors today.\n',
    events: [],
  },
  // --- the pleasure of welcoming somebody; not of what is still to be, nor of a report
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Press conference\n\n12 June 2019\n\nIt is my great pleasure to welcome my colleague, the Foreign Minister of Peru, Rosa Quispe, to Oslo.\n',
    events: ['held meeting/in_person the null/NO [host] + Rosa Quispe/PE [guest] @ Oslo on 2019-06-12'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Press conference\n\n12 June 2019\n\nIt was an honour to meet President Tomas Araya of Chile in Santiago today.\n',
    events: ['held meeting/in_person the null/NO + Tomas Araya/CL @ Santiago on 2019-06-12'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Press conference\n\n12 June 2019\n\nIt would be a pleasure to welcome Foreign Minister Rosa Quispe of Peru to Oslo.\n',
    events: [],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Press conference\n\n12 June 2019\n\nIt is a pleasure to welcome this report on Peru. It was an honour to serve under Prime Minister Ola Dahl.\n',
    events: [],
  },
  // --- the town at the end of the headline of a press conference; one within a name is none
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Joint press conference with the Foreign Minister of Fiji, Suva\n\n12 June 2019\n\nYesterday I met Prime Minister Sitiveni Ratu and we discussed cod.\n',
    events: ['held meeting/in_person the null/NO + Sitiveni Ratu/FJ @ Suva on 2019-06-11'],
  },
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Joint press conference with the Foreign Minister, cod and the sea\n\n12 June 2019\n\nYesterday I met Prime Minister Sitiveni Ratu and we discussed cod.\n',
    events: [],
  },
  // --- leaving, flying and visiting without a journey
  {
    publisher: 'Ministry of Foreign Affairs of Norway',
    text: 'We leave no one behind. I look forward to meeting Foreign Minister Luis Soto.',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Norway',
    text: 'I am leaving office in June. I look forward to meeting Foreign Minister Luis Soto.',
    events: [],
  },
];
