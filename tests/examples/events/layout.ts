import type { EventExample } from '../event-example.ts';

/** Headlines, datelines, captions, bullets and tables. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a headline of a meeting by video, bodies by their initials, a sister republic
  {
    publisher: 'ASEAN Secretariat',
    text: 'Secretary-General of ASEAN meets with Minister of State for Foreign Affairs of Norway\n\nSecretary-General of ASEAN, Dato Haji Azman Sulai, met with H.E. Berit Aas, Minister of State at the Foreign Office of the Kingdom of Norway, via videoconference on 12 June 2019.\n',
    events: ['held call/video Azman Sulai/ASEAN + Berit Aas/NO on 2019-06-12'],
  },
  {
    publisher: 'Kazinform',
    text: 'PM receives head of EBRD\n\nKazakh Prime Minister Yerlan Sarsen met with President of the European Bank for Reconstruction and Development (EBRD) Nicholas Hargrave on 11 June 2019.\n\nThe EBRD chief will be received by President Daniyar Auez on 13 June.\n',
    events: [
      'held meeting/in_person Yerlan Sarsen/KZ + Nicholas Hargrave/European Bank for Reconstruction and Development on 2019-06-11',
      'planned meeting/in_person Daniyar Auez/KZ [host] + Nicholas Hargrave/European Bank for Reconstruction and Development [guest] on 2019-06-13',
    ],
  },
  {
    publisher: 'Qatar News Agency',
    text: 'Amir meets president\n\nHH the Amir Sheikh Khalifa bin Jassim and HE President of the sister Republic of Senegal Ousmane Diarra held talks in Dakar on 11 June 2019.\n\nThe session was attended by HE Chief of the Amiri Diwan Fahad bin Ali Al-Mann.\n',
    events: [
      'held meeting/in_person Khalifa bin Jassim/QA + Ousmane Diarra/SN + Fahad bin Ali Al-Mann/QA @ Dakar on 2019-06-11',
    ],
  },
  // --- bullets of one visit, each of whom the lead is about
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit to Lima\n\nThe Minister of Foreign Affairs, Honourable Dr. Ingrid Solberg, visited Lima, Peru, on 11 June 2019, where she held these meetings:\n\n- A meeting with the European Commissioner for International Partnerships, Ms. Ana Bergh, on cod;\n- A courtesy call on the Minister of Trade of Peru, Mr. Luis Quispe.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Ana Bergh/European Commission',
      'held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11',
    ],
  },
  // --- a table and a list of those met; rows that are sentences tell of their meetings themselves
  {
    publisher: 'Office of the Prime Minister, Saint Lucia',
    text: 'Meetings\n\nPrime Minister Hon. Winston Noel held the following bilateral meetings in Basseterre.\n\nDate | Counterpart | Issues\n10 June | Hon. Mia Cox, Prime Minister of Barbados | Air transport\n11 June | H.E. Irfan Lall, President of Guyana | Poultry\n\nThe Prime Minister leaves today.\n',
    events: [
      'held meeting/in_person Winston Noel/LC + Mia Cox/BB @ Basseterre on 2019-06-10',
      'held meeting/in_person Winston Noel/LC + Irfan Lall/GY @ Basseterre on 2019-06-11',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Calls\n\nForeign Minister Ingrid Solberg will hold these calls:\n\n- Foreign Minister of Chile Tomas Araya\n\n- Foreign Minister of Peru Luis Quispe\n',
    events: [
      'planned call Ingrid Solberg/NO + Tomas Araya/CL',
      'planned call Ingrid Solberg/NO + Luis Quispe/PE',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Staff\n\nForeign Minister Ingrid Solberg prepared the following meetings of the year.\n\nForeign Minister of Chile Tomas Araya has written a book.\n',
    events: [],
  },
  // --- words that Markdown sets off
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nForeign Minister **Ingrid Solberg** met Chilean President **Tomas Araya** in __Oslo__ on 11 June 2019.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Oslo on 2019-06-11'],
  },
  // --- captions without a label
  {
    publisher: 'Presidency of Niger',
    text: 'Talks\n\nPresident Amadu Kone met Chadian Minister Moussa Abba in Niamey today.\n\nSpeaker Ali Oumar receives Chilean Senator Ana Soto at the airport. Photo: B. Diallo/NNA\n\nPhoto shows President Kone and Minister Abba at the Maradi Convention Center.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD @ Niamey'],
  },
  // --- who signs above the headline
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: 'Media Release\nMinister for Foreign Affairs\nSenator the Hon Penelope Wright\n\n12 June 2019\n\nVisit to Fiji\n\nToday I met Prime Minister Jone Tamani and Foreign Minister Ana Rabuki in Suva.\n',
    events: [
      'held meeting/in_person Penelope Wright/AU + Jone Tamani/FJ @ Suva on 2019-06-12',
      'held meeting/in_person Penelope Wright/AU + Ana Rabuki/FJ @ Suva on 2019-06-12',
    ],
  },
  {
    publisher: 'Assistant Minister for Foreign Affairs of Australia',
    text: 'Assistant Minister for Foreign Affairs, the Hon Tim Wallis MP\n\nMedia release\n\n12 June 2019\n\nVisit to Fiji\n\nIn Suva, I will call on Fijian Prime Minister Jone Tamani.\n',
    events: ['planned meeting/in_person Tim Wallis/AU [guest] + Jone Tamani/FJ [host] @ Suva'],
  },
  // --- the headline names whom the release calls by office
  {
    publisher: '10 Downing Street',
    text: 'Kale Stormer call with President Erdim of Turkey\n\nThe release was issued on 12 June 2019.\n\nThe Prime Minister spoke with the President of Turkey, Recep Erdim, this afternoon.\n',
    events: ['held call Kale Stormer/GB + Recep Erdim/TR on 2019-06-12'],
  },
  {
    publisher: '10 Downing Street',
    text: 'Kale Stormer writes to teachers\n\nThe Prime Minister spoke with the President of Turkey, Recep Erdim, this afternoon.\n',
    events: ['held call the Prime Minister/GB + Recep Erdim/TR on 2019-06-12'],
  },
  // --- "Talks" over a call; presidents of home and of the other state
  {
    publisher: 'U.S. Department of State',
    text: "Rub Talks With Russia's Lav\n\nSecretary of State Marco Rub spoke today with Russian Foreign Minister Sergey Lav to discuss next steps following the May 16 call between President Trent and President Pavlov.\n",
    events: [
      'held call Marco Rub/US + Sergey Lav/RU on 2019-06-12',
      'held call Trent/US + Pavlov/RU on 2019-05-16',
    ],
  },
  // --- the auxiliary of the first verb; Malaysian papers' dash
  {
    publisher: 'Malay Mail',
    text: 'Visit\n\nPUTRAJAYA, June 12 ― Foreign Minister Datuk Seri Hisham Husin is scheduled to call on Indonesian President Joko Wid.\n',
    events: ['planned meeting/in_person Hisham Husin/MY [guest] + Joko Wid/ID [host]'],
  },
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: 'Media release\nMinister for Foreign Affairs\nSenator the Hon Penelope Wright\n\n12 June 2019\n\nVisit to Samoa\n\nIn Apia, I will hold talks with Prime Minister Tui Fale and co-chair the Australia-Samoa Partnership Talks with Foreign Minister Lem Tofa.\n',
    events: [
      'planned meeting/in_person Penelope Wright/AU + Tui Fale/WS @ Apia',
      'planned meeting/in_person Penelope Wright/AU + Lem Tofa/WS @ Apia',
    ],
  },
  // --- a lead with the name above a statement with the office
  {
    publisher: '10 Downing Street',
    text: 'PM meeting\n\nDavid Camer met with the Secretary-General of the Commonwealth, Kamal Sharm.\n\nFollowing the meeting, a spokesperson said:\n\nThe Prime Minister welcomed the Secretary-General of the Commonwealth, Kamal Sharm, to Downing Street today.\n',
    events: ['held meeting/in_person David Camer/GB [host] + Kamal Sharm/Commonwealth [guest]'],
  },
  // --- the name of a format before what one travels for
  {
    publisher: 'Minister for Foreign Affairs of Australia',
    text: "Visit to New Zealand\n\nToday I will travel to Auckland for the Australia-New Zealand Foreign Ministers' Consultations with Foreign Minister William Pere.\n\nI will travel to Jakarta for the eighth Foreign Ministers' Dialogue with my counterpart, Foreign Minister Sugianto.\n\nOn Friday I will travel to Suva for the annual talks with Fijian Foreign Minister Ratu Vosa.\n",
    events: [
      'planned meeting/in_person the null/AU + William Pere/NZ @ Auckland on 2019-06-12',
      'planned meeting/in_person the null/AU + Sugianto/ID @ Jakarta',
      'planned meeting/in_person the null/AU + Vosa/FJ @ Suva on 2019-06-14',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'News\n\nKenya holds annual consultations with Peruvian Foreign Minister Ana Ruiz.\n',
    events: [],
  },
  // --- a dateline below a standfirst
  {
    text: 'The two will meet on Thursday, officials said here.\n\nNAIROBI - President John Otieno spoke by phone with Chilean President Luis Vega on Tuesday.',
    events: ['held call/phone John Otieno/KE + Luis Vega/CL on 2019-06-11'],
  },
  // --- a journey that headline and lead announce is what the text is about
  {
    text: 'Kenyan President John Otieno will visit Chile next week. Chilean Foreign Minister Luis Vega met Peruvian President Mike Blake in May. Otieno will hold talks with Chilean President Pedro Soto on Tuesday.',
    events: [
      'held meeting/in_person Luis Vega/CL + Mike Blake/PE on 2019-05',
      'planned meeting/in_person John Otieno/KE + Pedro Soto/CL on 2019-06-18',
    ],
  },
  // --- texts that end too soon
  { text: 'His Excellency', events: [] },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met. Both sides agreed that ,',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- a headline with a capital on every word
  {
    publisher: 'Northern Wire',
    text: 'Otieno, Ruiz To Meet In Geneva On Chad\n\nOSLO -- Kenyan Foreign Minister John Otieno will meet Peruvian Foreign Minister Ana Ruiz in Geneva on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Geneva on 2019-06-14'],
  },
  // --- a headline of what is to come, and of what has been
  {
    publisher: 'Northern Wire',
    text: 'Otieno, Ruiz to discuss cod prices in Lima talks\n\nKenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima on Friday.\n',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Otieno vows to discuss cod prices in talks with Ruiz\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Monday.\n',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- old wires write the word behind "U.S." with a capital
  {
    text: 'U.S. And Japanese officials will meet in Oslo on Thursday and Friday.',
    events: [
      'planned meeting/in_person the delegation/US + the delegation/JP @ Oslo on 2019-06-13..2019-06-14',
    ],
  },
  {
    text: 'Kenyan President John Otieno visited the U.S. And then he met Norwegian Premier Lars Holm in Oslo.',
    events: ['held meeting/in_person John Otieno/KE + Lars Holm/NO @ Oslo'],
  },
  // --- every state has a ministry of that name; the line above it tells which
  {
    publisher: 'Ministry of Foreign Affairs',
    text: 'REPUBLIC OF CHILE\n\nMINISTRY OF FOREIGN AFFAIRS\n\nPRESS RELEASE\n\nThe Minister received on 4 June the Ambassador of Norway, Ada Berg.\n',
    events: ['held meeting/in_person the Minister/CL [host] + Ada Berg/NO [guest]'],
  },
  {
    publisher: 'Ministry of Foreign Affairs',
    text: 'PRESS RELEASE\n\nThe Minister received on 4 June the Ambassador of Norway, Ada Berg.\n',
    events: ['held meeting/in_person the Minister/null [host] + Ada Berg/NO [guest]'],
  },
  // --- for whom a release speaks by its letterhead, or by the capital below it
  {
    publisher: 'Northern Wire',
    text: 'Prime Minister speaks with President of Ukraine\n\n10 Downing Street\n12 June 2019\n\nThe Prime Minister spoke to Ukrainian President Oleh Koval this afternoon.\n',
    events: ['held call the Prime Minister/GB + Oleh Koval/UA on 2019-06-12'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Minister Roy speaks with Jordan’s Deputy Prime Minister\n\nReadout\nJune 12, 2019 - Ottawa, Ontario - Global Affairs Canada\n\nYesterday, the Honourable Anne Roy, Minister of Foreign Affairs, spoke with Sami Badri, Deputy Prime Minister of Jordan.\n',
    events: ['held call Anne Roy/CA + Sami Badri/JO on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Visit of Foreign Secretary to Nepal (June 10-11, 2019)\n\nForeign Secretary Shri Dev Rao paid an official visit to Nepal on 10-11 June 2019. He called on the President of Nepal, Rt. Hon’ble Ram Thapa, on 11 June. He held talks with his counterpart, Foreign Secretary Sita Lama, on 11 June.\n\nNew Delhi\nJune 12, 2019\n',
    events: [
      'held meeting/in_person Dev Rao/IN [guest] + Ram Thapa/NP [host] @ NP on 2019-06-11',
      'held meeting/in_person Dev Rao/IN + Sita Lama/NP @ NP on 2019-06-11',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'Meeting with Foreign Minister\n\nMedia Release\nSenator the Hon Penny Holt, Minister for Foreign Affairs\n12 June 2019\n\nToday, I hosted New Zealand Foreign Minister Winston Pool in Canberra.\n',
    events: [
      'held meeting/in_person Penny Holt/AU [host] + Winston Pool/NZ [guest] @ Canberra on 2019-06-12',
    ],
  },
  // --- a numbered item is opened by whoever it tells of
  {
    text: '1. Kenyan President John Otieno and Peruvian President Luis Soto met in Lima on Monday.\n\n2. They met again in Nairobi on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Luis Soto/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Luis Soto/PE @ Nairobi on 2019-06-11',
    ],
  },
];
