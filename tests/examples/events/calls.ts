import type { EventExample } from '../event-example.ts';

/** Calls: by what means, who rang, how many there were. */
export const EXAMPLES: readonly EventExample[] = [
  // --- who is named behind the call took the initiative and is no side of its own
  {
    publisher: 'President of Norway',
    text: 'Telephone conversation\n\n12 June 2019\n\nIngrid Solberg had a telephone conversation with President of Chile Tomas Araya at the initiative of the Chilean side.\n\nMr Araya congratulated the President of Norway on the harvest.\n',
    events: ['held call/phone Ingrid Solberg/NO [called] + Tomas Araya/CL [caller] on 2019-06-12'],
  },
  // --- digital meetings are calls
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nForeign Minister Ingrid Solberg had a digital meeting with Chilean opposition leader Tomas Araya today.\n',
    events: ['held call/video Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- how many calls there were
  {
    text: 'French President Paul Marchand has had nine phone calls with Russian President Oleg Rusin.',
    events: [],
  },
  {
    text: 'French President Paul Marchand had a phone call with Russian President Oleg Rusin on Tuesday.',
    events: ['held call/phone Paul Marchand/FR + Oleg Rusin/RU on 2019-06-11'],
  },
  // --- of two calls, the one with whom was named last
  {
    text: 'Kenyan President John Otieno spoke on Tuesday with Chilean President Tomas Araya and with Peruvian President Ana Ruiz. Otieno thanked Araya. The two men agreed to meet in Lima soon.',
    events: [
      'held call John Otieno/KE + Tomas Araya/CL on 2019-06-11',
      'held call John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Tomas Araya/CL @ Lima',
    ],
  },
  // --- at whose wish, and with whom that one spoke
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. The meeting was held at the initiative of Chilean President Eva Soto, who spoke by telephone on Monday with Bolivian President Luis Paz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held call/phone Eva Soto/CL + Luis Paz/BO on 2019-06-10',
    ],
  },
  // --- agreed by telephone
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The agreement was reached by telephone on Monday.',
    events: ['held call/phone John Otieno/KE + Amos Kato/UG on 2019-06-10'],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The agreement was reached by officials on Monday.',
    events: [],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The agreement was reached in a telephone conversation on Monday.',
    events: ['held call/phone John Otieno/KE + Amos Kato/UG on 2019-06-10'],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The deal was announced after two hours of talks in Kampala on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Kampala on 2019-06-10'],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The decision was announced after a cabinet meeting on Monday.',
    events: [],
  },
  // --- ministers of two states during a call
  {
    text: 'The foreign ministers of Peru and Chile discussed cod during a phone call on Tuesday.',
    events: ['held call/phone the foreign minister/PE + the foreign minister/CL on 2019-06-11'],
  },
  {
    text: 'The foreign ministers of Peru and Chile praised the chairman, Kofi Mensah, during a call that nobody else heard.',
    events: [],
  },
  // --- a participle that opens the sentence has no means from its main clause
  {
    text: 'Since meeting Russian President Oleg Rusin in Moscow on June 7, French President Paul Marchand has had nine phone calls with the Russian leader.',
    events: ['held meeting/in_person Paul Marchand/FR + Oleg Rusin/RU @ Moscow on 2019-06-07'],
  },
  // --- conversations with two are two
  {
    text: 'Kenyan President John Otieno had telephone conversations with French President Jean Roux and German Chancellor Karl Bauer on Tuesday.',
    events: [
      'held call/phone John Otieno/KE + Jean Roux/FR on 2019-06-11',
      'held call/phone John Otieno/KE + Karl Bauer/DE on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno had a telephone conversation with French President Jean Roux and German Chancellor Karl Bauer on Tuesday.',
    events: ['held call/phone John Otieno/KE + Jean Roux/FR + Karl Bauer/DE on 2019-06-11'],
  },
  {
    text: 'Two telephone conversations took place on Tuesday between French President Jean Roux and German Chancellor Karl Bauer.',
    events: ['held call/phone Jean Roux/FR + Karl Bauer/DE on 2019-06-11'],
  },
  // --- who called the meeting, and the day that is told more exactly
  {
    text: 'Kenyan President John Otieno met Ugandan President Amos Kato in Kigali last year. The meeting on 21 January 2018 was convened by US Secretary of State Ann Hill.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG + Ann Hill/US @ Kigali on 2018-01-21'],
  },
  // --- a call counted in apposition
  {
    text: 'Kenyan President John Otieno talked to Peruvian President Ana Ruiz during their video conference Friday, their first full-fledged talks since May.',
    events: ['held call/video John Otieno/KE + Ana Ruiz/PE on 2019-06-07'],
  },
  // --- a call, and a meeting days before
  {
    text: 'The phone talks came days after foreign ministers of Kenya, Peru and Chile gathered in Lima for talks on cod.',
    events: [
      'held meeting/in_person the foreign minister/KE + the foreign minister/PE + the foreign minister/CL @ Lima',
    ],
  },
  // --- calls told by their means
  {
    text: 'German Foreign Minister Karl Stein told US Secretary of State Mary Cole by telephone on Monday that time was short.',
    events: ['held call/phone Karl Stein/DE [caller] + Mary Cole/US [called] on 2019-06-10'],
  },
  {
    text: 'German Foreign Minister Karl Stein told US Secretary of State Mary Cole that he would leave by train on Monday.',
    events: [],
  },
  // --- both of them called
  {
    text: 'Greek Prime Minister Nikos Laskaris and Bulgarian Prime Minister Stefan Kolev met in Sofia on Monday. The accord covers a pipeline. French President Paul Marchand telephoned both leaders on Tuesday.',
    events: [
      'held meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG @ Sofia on 2019-06-10',
      'held call/phone Paul Marchand/FR [caller] + Nikos Laskaris/GR [called] on 2019-06-11',
      'held call/phone Paul Marchand/FR [caller] + Stefan Kolev/BG [called] on 2019-06-11',
    ],
  },
  // --- who initiated a call
  {
    text: 'Russian President Ivan Petrov spoke to French President Paul Marchand by telephone on Monday, the Kremlin said. The conversation was initiated by the French side.',
    events: ['held call/phone Ivan Petrov/RU [called] + Paul Marchand/FR [caller] on 2019-06-10'],
  },
  // --- what was prepared in a call is not with whom one called
  {
    text: 'Russian President Ivan Petrov discussed preparations for the summit in Lisbon in a telephone conversation with French President Paul Marchand on Monday.',
    events: ['held call/phone Ivan Petrov/RU + Paul Marchand/FR on 2019-06-10'],
  },
  // --- one more call by the same
  {
    text: 'U.S. President Donald Reed and Russian President Ivan Petrov agreed in a phone call on Monday to work together. He also spoke with French President Paul Marchand.',
    events: [
      'held call/phone Donald Reed/US + Ivan Petrov/RU on 2019-06-10',
      'held call/phone Donald Reed/US + Paul Marchand/FR',
    ],
  },
  // --- at one's side, no call
  {
    text: 'French President Paul Marchand, speaking in the town of Lyon with Chadian President Idriss Bako at his side, denounced the attack on Monday.',
    events: [],
  },
  // --- talks on a call
  {
    text: 'Kenyan Foreign Minister John Otieno and his Peruvian counterpart, Ana Ruiz, spoke by telephone on Tuesday. Otieno also held consultations with his Peruvian counterpart on cod.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and his Peruvian counterpart, Ana Ruiz, spoke by telephone on Tuesday. Otieno also held talks with his Peruvian counterpart in Lima last week.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-03..2019-06-09',
    ],
  },
  // --- said in a call, one stop after the other
  {
    text: 'US President Howard Stanton offered in a phone call with Peruvian President Ana Ruiz to help resolve the row.',
    events: ['held call/phone Howard Stanton/US + Ana Ruiz/PE'],
  },
  {
    text: 'US President Howard Stanton offered a phone call with Peruvian President Ana Ruiz to resolve the row.',
    events: [],
  },
  {
    text: 'Kenyan Oil Minister John Otieno will hold talks with Norwegian Oil Minister Arne Tveit in Oslo on Thursday and with Dutch officials in Rotterdam on Friday.',
    events: [
      'planned meeting/in_person John Otieno/KE + Arne Tveit/NO @ Oslo on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + the officials/NL @ Rotterdam on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan Oil Minister John Otieno held talks with Norwegian Oil Minister Arne Tveit in Oslo on Monday and agreed with him on prices.',
    events: ['held meeting/in_person John Otieno/KE + Arne Tveit/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'India and Pakistan failed on Tuesday to bridge their differences after two rounds of talks in Karachi, but agreed to meet again in New Delhi in November. The Indian delegation was led by Defence Secretary Arvind Lahiri, while Lt Gen (retd) Javed Qureshi headed the Pakistani side.',
    events: [
      'held meeting/in_person Arvind Lahiri/IN + Javed Qureshi/PK @ Karachi on 2019-06-11',
      'planned meeting/in_person Arvind Lahiri/IN + Javed Qureshi/PK @ New Delhi on 2019-11',
    ],
  },
  { text: 'India and Pakistan will decide after talks on water whether to open the border.', events: [] },
  // --- told in a call, met by the host
  {
    text: 'In a telephone call on Tuesday, Kenyan President John Otieno assured Peruvian President Ana Ruiz of his support.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'In a telephone call on Tuesday, Kenyan President John Otieno assured reporters of his support for Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno got a call from Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call John Otieno/KE [called] + Ana Ruiz/PE [caller] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno was met at the airport in Lima on Tuesday by Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno was met with scorn on Tuesday by Peruvian President Ana Ruiz.',
    events: [],
  },
  // --- of two verbs each has its own means
  {
    text: 'Turkish President Ali Demir held a phone call with Kenyan President John Otieno and met Polish Foreign Minister Jan Kowal in Ankara on Monday.',
    events: [
      'held call/phone Ali Demir/TR + John Otieno/KE on 2019-06-10',
      'held meeting/in_person Ali Demir/TR + Jan Kowal/PL @ Ankara on 2019-06-10',
    ],
  },
  // --- a release names its own without an office, and once
  {
    text: 'Telephone conversation\n\nIngrid Solberg had a telephone conversation with President of Chile Tomas Araya.\n\nThe leaders discussed trade.\n',
    publisher: 'Ministry of Foreign Affairs of Norway',
    events: ['held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- by what means is told of one verb, not of that of an aside
  {
    text: 'French President Ana Blake, who spoke by phone to Turkish President Ali Demir last week, will be received by Norwegian Premier Lars Holm on Wednesday.',
    events: [
      'held call/phone Ana Blake/FR + Ali Demir/TR on 2019-06-03..2019-06-09',
      'planned meeting/in_person Lars Holm/NO [host] + Ana Blake/FR [guest] on 2019-06-12',
    ],
  },
  {
    text: 'French President Ana Blake, who met Turkish President Ali Demir last week, spoke by phone with Norwegian Premier Lars Holm on Monday.',
    events: [
      'held meeting/in_person Ana Blake/FR + Ali Demir/TR on 2019-06-03..2019-06-09',
      'held call/phone Ana Blake/FR + Lars Holm/NO on 2019-06-10',
    ],
  },
  {
    text: 'French President Ana Blake spoke by phone with Norwegian Premier Lars Holm, who met Turkish President Ali Demir on Monday.',
    events: [
      'held call/phone Ana Blake/FR + Lars Holm/NO',
      'held meeting/in_person Lars Holm/NO + Ali Demir/TR on 2019-06-10',
    ],
  },
  // --- what is told in a call that one makes to another
  {
    text: 'French President Ana Blake expressed "deep disapproval" in a call to Norwegian Premier Lars Holm on Monday after a newspaper reported it.',
    events: ['held call Ana Blake/FR [caller] + Lars Holm/NO [called] on 2019-06-10'],
  },
  {
    text: 'In a telephone call to Norwegian Premier Lars Holm, French President Ana Blake urged calm.',
    events: ['held call/phone Ana Blake/FR [caller] + Lars Holm/NO [called]'],
  },
  {
    text: 'German Chancellor Eva Brandt was angry. French President Ana Blake gave the assurance to Mrs Brandt in a phone call on Monday after she demanded clarification.',
    events: ['held call/phone Ana Blake/FR + Eva Brandt/DE on 2019-06-10'],
  },
  {
    text: 'French President Ana Blake joined in a call to Norwegian Premier Lars Holm to resign.',
    events: [],
  },
  { text: 'The leaders of Kenya and Norway joined in a call to Peru to free the prisoners.', events: [] },
  // --- a meeting and a call told by two verbs
  {
    text: 'On April 26, Peruvian Foreign Minister Ana Ruiz met with U.S. Under Secretary of State Tom Berg and had a telephone conversation with Norwegian Premier Lars Holm. The call was initiated by the Norwegian side.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + Tom Berg/US on 2019-04-26',
      'held call/phone Ana Ruiz/PE [called] + Lars Holm/NO [caller] on 2019-04-26',
    ],
  },
  // --- by telephone of one verb alone
  {
    text: 'Norwegian President Kari Vik and Kenyan President Peter Otieno, who talked by phone on Monday, are expected to meet in Nairobi in September.',
    events: [
      'held call/phone Kari Vik/NO + Peter Otieno/KE on 2019-06-10',
      'planned meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-09',
    ],
  },
  {
    text: 'By telephone, Norwegian President Kari Vik, who is in Oslo, spoke with Kenyan President Peter Otieno on Monday.',
    events: ['held call/phone Kari Vik/NO + Peter Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Norwegian President Kari Vik, who met Kenyan President Peter Otieno in Nairobi in May, spoke by phone with Chadian President Ali Kato on Monday.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-05',
      'held call/phone Kari Vik/NO + Ali Kato/TD on 2019-06-10',
    ],
  },
  // --- telephoning
  {
    text: 'Norwegian President Kari Vik received Kenyan President Peter Otieno on Friday, the day after telephoning Chadian President Ali Kato.',
    events: [
      'held meeting/in_person Kari Vik/NO [host] + Peter Otieno/KE [guest] on 2019-06-07',
      'held call/phone Kari Vik/NO [caller] + Ali Kato/TD [called] on 2019-06-06',
    ],
  },
  {
    text: 'Norwegian President Kari Vik received Kenyan President Peter Otieno on Friday, the day after telephoning reporters.',
    events: ['held meeting/in_person Kari Vik/NO [host] + Peter Otieno/KE [guest] on 2019-06-07'],
  },
  {
    text: "Kenyan President Peter Otieno was in Oslo. Norwegian President Kari Vik stayed at home. Vik's office said she had also rung Otieno overnight.",
    events: ['held call/phone Kari Vik/NO [caller] + Peter Otieno/KE [called]'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg, who had dialled Chadian President Omar Deby on Monday, on Tuesday spoke over phone with Malian President Juan Soto.',
    events: [
      'held call/phone Ada Berg/NO [caller] + Omar Deby/TD [called] on 2019-06-10',
      'held call/phone Ada Berg/NO + Juan Soto/ML on 2019-06-11',
    ],
  },
  // --- of two verbs that "and will" joins each has its own means
  {
    text: 'Kenyan Foreign Minister John Otieno spoke by phone with Peruvian Foreign Minister Ana Ruiz on Friday and will host Chilean Foreign Minister Juan Soto in Nairobi on Monday.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-07',
      'planned meeting/in_person John Otieno/KE [host] + Juan Soto/CL [guest] @ Nairobi on 2019-06-17',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian Foreign Minister Ana Ruiz on Monday and is due to speak by phone with Chilean Foreign Minister Juan Soto on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'planned call/phone John Otieno/KE + Juan Soto/CL on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz will speak by phone on Friday.',
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  // --- when they last spoke, if with a time
  {
    text: 'On Monday, President Tomas Araya of Chile spoke by phone with Prime Minister Ada Berg of Norway. They last spoke in January.',
    events: [
      'held call/phone Tomas Araya/CL + Ada Berg/NO on 2019-06-10',
      'held call Tomas Araya/CL + Ada Berg/NO on 2019-01',
    ],
  },
  {
    text: 'On Monday, President Tomas Araya of Chile met Prime Minister Ada Berg of Norway in Oslo. The two leaders last talked three weeks ago.',
    events: [
      'held meeting/in_person Tomas Araya/CL + Ada Berg/NO on 2019-06-10',
      'held call Tomas Araya/CL + Ada Berg/NO on 2019-05-22',
    ],
  },
  {
    text: 'On Monday, President Tomas Araya of Chile met Prime Minister Ada Berg of Norway in Oslo. They last spoke in parliament in May.',
    events: ['held meeting/in_person Tomas Araya/CL + Ada Berg/NO'],
  },
  {
    text: 'On Monday, President Tomas Araya of Chile met Prime Minister Ada Berg of Norway in Oslo. The two leaders spoke last.',
    events: ['held meeting/in_person Tomas Araya/CL + Ada Berg/NO'],
  },
  // --- several of an office, and their names behind
  {
    text: 'Chilean President Tomas Araya spoke by phone on Monday to three European leaders, French President Luc Marchand, Norwegian Prime Minister Ada Berg and Dutch Prime Minister Jan Aarts.',
    events: [
      'held call/phone Tomas Araya/CL + Luc Marchand/FR',
      'held call/phone Tomas Araya/CL + Ada Berg/NO',
      'held call/phone Tomas Araya/CL + Jan Aarts/NL',
    ],
  },
  {
    text: 'Chilean President Tomas Araya met on Monday with three foreign ministers, Luc Marchand of France, Ada Berg of Norway and Jan Aarts of the Netherlands.',
    events: ['held meeting/in_person Tomas Araya/CL + Luc Marchand/FR + Ada Berg/NO + Jan Aarts/NL'],
  },
  {
    text: 'Chilean President Tomas Araya met on Monday with ministers, Ada Berg of Norway among them.',
    events: ['held meeting/in_person Tomas Araya/CL + the ministers/null'],
  },
  {
    text: 'Chilean President Tomas Araya met on Monday with the foreign ministers of Norway and Malta, French President Luc Marchand and Dutch Prime Minister Jan Aarts.',
    events: [
      'held meeting/in_person Tomas Araya/CL + the foreign minister/NO + the foreign minister/MT + Luc Marchand/FR + Jan Aarts/NL',
    ],
  },
  // --- where they will see each other later is not where they spoke
  {
    text: 'President Tomas Araya of Chile spoke to Prime Minister Ada Berg of Norway on Monday ahead of seeing each other at the G20 summit next week.',
    events: [
      'held call Tomas Araya/CL + Ada Berg/NO',
      'planned meeting/in_person Tomas Araya/CL + Ada Berg/NO',
    ],
  },
  {
    text: 'President Tomas Araya of Chile spoke to Prime Minister Ada Berg of Norway on Monday at the G20 summit.',
    events: ['held meeting/in_person Tomas Araya/CL + Ada Berg/NO'],
  },
  // --- a meeting of which the text goes on to say that it was held from afar
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian Foreign Minister Omar Deby on Monday. The meeting was held virtually.',
    events: ['held call/video Ada Berg/NO + Omar Deby/TD on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg held a meeting with Chadian Foreign Minister Omar Deby on Monday. The meeting took place by video conference.',
    events: ['held call/video Ada Berg/NO + Omar Deby/TD on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian Foreign Minister Omar Deby in Oslo on Monday. The meeting followed a video call on Friday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian Foreign Minister Omar Deby in Oslo on Monday. During the meeting they joined a video conference with experts.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- of whom the text goes on as of the participants, they spoke at once
  {
    text: 'Estonian Foreign Minister Ann Reed spoke with Turkish Foreign Minister Can Demir, Polish Foreign Minister Jan Kowal and Kenyan Foreign Minister John Otieno on Wednesday. The participants discussed cod.',
    events: ['held call Ann Reed/EE + Can Demir/TR + Jan Kowal/PL + John Otieno/KE on 2019-06-12'],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke with Turkish Foreign Minister Can Demir, Polish Foreign Minister Jan Kowal and Kenyan Foreign Minister John Otieno on Wednesday. The four ministers discussed cod.',
    events: ['held call Ann Reed/EE + Can Demir/TR + Jan Kowal/PL + John Otieno/KE on 2019-06-12'],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke with Turkish Foreign Minister Can Demir, Polish Foreign Minister Jan Kowal and Kenyan Foreign Minister John Otieno on Wednesday. Participants in a fair discussed cod.',
    events: [
      'held call Ann Reed/EE + Can Demir/TR on 2019-06-12',
      'held call Ann Reed/EE + Jan Kowal/PL on 2019-06-12',
      'held call Ann Reed/EE + John Otieno/KE on 2019-06-12',
    ],
  },
  // --- a meeting of which the means are told behind it
  {
    text: 'Chilean Foreign Minister Tomas Araya met Norwegian Foreign Minister Ada Berg on Monday. They spoke by video conference, the ministry said.',
    events: ['held call/video Tomas Araya/CL + Ada Berg/NO on 2019-06-10'],
  },
  {
    text: 'Chilean Foreign Minister Tomas Araya met Norwegian Foreign Minister Ada Berg in Lima. They spoke by video conference to reporters.',
    events: ['held meeting/in_person Tomas Araya/CL + Ada Berg/NO @ Lima on 2019-06-12'],
  },
];
