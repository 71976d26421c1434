import type { EventExample } from '../event-example.ts';

/** What articles of newspapers tell besides one meeting: offices of others, what was wished there, who came along, what was before. */
export const EXAMPLES: readonly EventExample[] = [
  // --- those whom the attendees brought along make no meeting of their own
  {
    text: 'Chadian President Ana Blake held a meeting with Malian President Juan Soto. The Chadian and Malian foreign ministers attended the meeting, along with advisers from each side.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML + the foreign minister/TD + the foreign minister/ML',
    ],
  },
  {
    text: 'Chadian President Ana Blake attended the summit together with Malian President Juan Soto on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- speaking, of which the place is told later
  {
    text: 'Chadian Foreign Minister Ana Blake spoke with her Malian counterpart Juan Soto on Thursday. The two spoke on the sidelines of the forum.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake and her Malian counterpart Juan Soto spoke on Thursday. The two spoke between sessions of the forum in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML @ Oslo'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake spoke by phone with her Malian counterpart Juan Soto on Thursday. The two spoke on the sidelines of the forum in May.',
    events: [
      'held call/phone Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake spoke with her Malian counterpart Juan Soto on Thursday. The two last spoke on the sidelines of the forum in May.',
    events: ['held call Ana Blake/TD + Juan Soto/ML', 'held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- on the call
  {
    text: 'Canadian Prime Minister Ana Blake held a call with Malian President Juan Soto on Wednesday. Commerce Secretary Bob Nick was also on the call, an official said.',
    events: ['held call Ana Blake/CA + Juan Soto/ML + Bob Nick/US'],
  },
  {
    text: 'Canadian Prime Minister Ana Blake held a call with Malian President Juan Soto on Wednesday. Commerce Secretary Bob Nick was also on the board of the bank.',
    events: ['held call Ana Blake/CA + Juan Soto/ML'],
  },
  // --- where a summit is held its guests are of all states
  {
    text: 'Irish Taoiseach Sean Moran was speaking at a summit in Prague on Thursday, where he held brief discussions with prime minister Ann Trask.',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/null'],
  },
  {
    text: 'Irish Taoiseach Sean Moran was speaking in Prague on Thursday, where he held brief discussions with prime minister Ann Trask.',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/CZ'],
  },
  // --- who had attended another is not in what is to come
  {
    text: 'Indian Prime Minister Man Singh would have meetings with German Chancellor Anna Merk in Beijing. In May 2007, external affairs minister Pran Mukher had attended the ministerial meeting of the group in Hamburg.',
    events: ['planned meeting/in_person Man Singh/IN + Anna Merk/DE'],
  },
  // --- further partners
  {
    text: 'Irish Taoiseach Sean Moran held a number of meetings with leaders from Albania and Chad, as well as with Denys Shmal, the prime minister of Ukraine.',
    events: [
      'held meeting/in_person Sean Moran/IE + the leader/AL',
      'held meeting/in_person Sean Moran/IE + the leader/TD',
      'held meeting/in_person Sean Moran/IE + Denys Shmal/UA',
    ],
  },
  {
    text: 'Irish Taoiseach Sean Moran held talks with Chadian President Ana Blake on trade as well as on ties with Mali.',
    events: ['held meeting/in_person Sean Moran/IE + Ana Blake/TD'],
  },
  // --- a report of more than two states
  {
    text: 'Irish Taoiseach Sean Moran held talks with prime minister Ann Trask at a summit in Prague on Thursday.\n\nMoran held meetings with leaders from Albania and Chad, as well as with Denys Shmal, the prime minister of Ukraine.',
    events: [
      'held meeting/in_person Sean Moran/IE + Ann Trask/null',
      'held meeting/in_person Sean Moran/IE + the leader/AL',
      'held meeting/in_person Sean Moran/IE + the leader/TD',
      'held meeting/in_person Sean Moran/IE + Denys Shmal/UA',
    ],
  },
  {
    text: 'Irish Taoiseach Sean Moran met Ukrainian President Denys Shmal in Kyiv on Thursday.\n\nMoran also held talks with Foreign Minister Ann Trask.',
    events: [
      'held meeting/in_person Sean Moran/IE + Denys Shmal/UA',
      'held meeting/in_person Sean Moran/IE + Ann Trask/UA',
    ],
  },
  // --- who was at it as well
  {
    text: 'Sudanese Foreign Minister Ibrahim Gandur met with Ugandan President Yoweri Musa yesterday. Ethiopian Prime Minister Haile Desta and Kenyan President Uhuru Oloo were reportedly also at the meeting.',
    events: ['held meeting/in_person Ibrahim Gandur/SD + Yoweri Musa/UG + Haile Desta/ET + Uhuru Oloo/KE'],
  },
  {
    text: 'Sudanese Foreign Minister Ibrahim Gandur met with Ugandan President Yoweri Musa yesterday. Ethiopian Prime Minister Haile Desta was also at the opera.',
    events: ['held meeting/in_person Ibrahim Gandur/SD + Yoweri Musa/UG'],
  },
  // --- what somebody is told of
  {
    text: 'Chadian President Omar Deby met President Ada Berg in Oslo on Monday. Deby assured President Berg of Chad’s support to Norway.',
    events: ['held meeting/in_person Omar Deby/TD + Ada Berg/NO @ Oslo on 2019-06-10'],
  },
  // --- as what somebody does something
  {
    text: 'EU foreign policy chief Ada Berg, as the facilitator, will host Chadian President Omar Deby and Malian President Juan Soto in Oslo on Friday.',
    events: [
      'planned meeting/in_person Ada Berg/EU [host] + Omar Deby/TD [guest] + Juan Soto/ML [guest] @ Oslo on 2019-06-14',
    ],
  },
  // --- a dinner for two
  {
    text: 'UN envoy Ada Berg, will host a dinner for the two leaders, Chadian President Omar Deby, and Malian leader, Juan Soto, on Sunday.',
    events: [
      'planned meeting/in_person Ada Berg/UN [host] + Omar Deby/TD [guest] + Juan Soto/ML [guest] on 2019-06-16',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian President Omar Deby in Oslo on Monday, as Norway will host a dinner in May.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- whose news a broadcaster tells
  {
    publisher: 'BBC News',
    text: 'Two people have been killed in clashes in the Chadian capital. President Omar Deby met French ambassador Claire Petit on Tuesday.',
    events: ['held meeting/in_person Omar Deby/TD + Claire Petit/FR on 2019-06-11'],
  },
  {
    publisher: 'BBC News',
    text: 'Norway offers to mediate\n\nNorway has said it is ready to host talks between the Chadian government and rebels. Foreign Minister Ada Berg met Malian President Juan Soto on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-11'],
  },
  {
    publisher: 'BBC News',
    text: 'The weather was fine. Foreign Secretary Ada Berg met Malian President Juan Soto on Tuesday.',
    events: ['held meeting/in_person Ada Berg/GB + Juan Soto/ML on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian President Omar Deby on Monday. She is expected to see Malian President Juan Soto before attending a meeting of ministers.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-10',
      'planned meeting/in_person Ada Berg/NO [guest] + Juan Soto/ML [host]',
    ],
  },
  // --- talks that also included somebody
  {
    text: 'Norwegian Prime Minister Ada Berg met Malian President Juan Soto on Tuesday for talks that also included Chadian Foreign Minister Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Malian President Juan Soto in Oslo on Tuesday in a meeting that also included Chadian Foreign Minister Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML + Omar Deby/TD @ Oslo on 2019-06-11'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg met Malian President Juan Soto on Tuesday for talks that also included President Omar Deby's peace plan.",
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Malian President Juan Soto on Tuesday for talks that also included Chad.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-11'],
  },
  // --- officials of both attended, including some by name
  {
    text: 'Norwegian President Ola Berg met King Juan Soto of Mali on Monday. The talks were attended by top Norwegian and Malian officials, including Adel Sow, Malian ambassador to Norway, and Tim Hall, Norwegian charge d’affaires in Bamako.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML + Adel Sow/ML + Tim Hall/NO on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg met King Juan Soto of Mali on Monday. The talks were attended by top officials, including Malian Foreign Minister Adel Sow.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML + Adel Sow/ML on 2019-06-10'],
  },
  // --- what one aims at, what one is not used to, and for what one is there
  {
    text: 'Norwegian President Ola Berg aims to meet Malian President Juan Soto before the summit.',
    events: [],
  },
  {
    text: 'Norwegian President Ola Berg aims to speak to leaders of the EU before the summit.',
    events: [],
  },
  {
    text: 'Norwegian President Ola Berg is not used to receiving politicians of such rank, but he met Malian Minister Juan Soto on Monday.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg is in Bamako to talk to Malian President Juan Soto about trade.',
    events: ['planned meeting/in_person Ola Berg/NO + Juan Soto/ML @ Bamako'],
  },
  {
    text: 'Norwegian President Ola Berg was in Oslo when he spoke to Malian President Juan Soto on Monday.',
    events: ['held call Ola Berg/NO + Juan Soto/ML on 2019-06-10'],
  },
  // --- the I of a quotation whose speaker is a pronoun
  {
    text: 'US Secretary of State Ann Hall arrived in Cairo on Saturday. “Tomorrow I will go to Jordan to meet with King Hamza,” she said.',
    events: ['planned meeting/in_person Ann Hall/US + Hamza/JO on 2019-06-13'],
  },
  {
    text: 'US Secretary of State Ann Hall arrived in Cairo on Saturday. “I met King Hamza of Jordan as a student,” she said.',
    events: [],
  },
  // --- a state of theirs is not where one of a round of meetings was
  {
    text: 'Egyptian President Adel Sisi met on Sunday with an array of African leaders at the summit in Kigali, Rwanda. Sisi also met with Ghana president Juan Mahama and encouraged investments in Egypt.',
    events: ['held meeting/in_person Adel Sisi/EG + Juan Mahama/GH @ Kigali on 2019-06-09'],
  },
  {
    text: 'Egyptian President Adel Sisi met a number of ministers in Kigali on Sunday. He met Ghana president Juan Mahama in Accra on Friday.',
    events: ['held meeting/in_person Adel Sisi/EG + Juan Mahama/GH @ Accra on 2019-06-07'],
  },
  // --- two who accused the government; whom the prime minister of another state met
  {
    publisher: 'The Guardian',
    text: 'Row\n\nLONDON, June 11 - Ian Hall and Ann Reed accused the government of weakness. The prime minister met German Chancellor Anna Weber in Berlin on Monday.\n',
    events: ['held meeting/in_person the prime minister/GB + Anna Weber/DE @ Berlin on 2019-06-10'],
  },
  {
    text: 'Raj Iyer flew to Lima on Thursday. Kenyan President John Otieno held talks with the Indian Prime Minister on the sidelines of the summit.',
    events: ['held meeting/in_person John Otieno/KE + Raj Iyer/IN @ Lima'],
  },
  // --- leaders of whom some are named, met one by one, of whom the sentence goes on as "them"
  {
    text: 'Kenyan President John Otieno met various leaders, including Chadian President Idris Hale and Thai Prime Minister Paetong Suwan, on Tuesday and discussed trade with them.',
    events: [
      'held meeting/in_person John Otieno/KE + Idris Hale/TD on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Paetong Suwan/TH on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idris Hale and Thai Prime Minister Paetong Suwan on Tuesday and discussed trade with them.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD + Paetong Suwan/TH on 2019-06-11'],
  },
  // --- meetings to come of whomever the text is about
  {
    text: 'Kenyan President John Otieno will attend a summit in Lima on Friday. There will also be separate meetings with the presidents of Chad and Peru, his office said.',
    events: [
      'planned meeting/in_person John Otieno/KE + the president/TD @ Lima on 2019-06-14',
      'planned meeting/in_person John Otieno/KE + the president/PE @ Lima on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan President John Otieno will fly to Lima. Meetings with the prime ministers of Chad and Norway are also planned.',
    events: [
      'planned meeting/in_person John Otieno/KE + the prime minister/TD @ Lima',
      'planned meeting/in_person John Otieno/KE + the prime minister/NO @ Lima',
    ],
  },
  // --- a state that bears an article
  {
    text: 'Kenya and the United States held talks in Lima on Tuesday.',
    events: ['held meeting/in_person the null/KE + the null/US @ Lima on 2019-06-11'],
  },
  {
    text: 'The Netherlands held talks with Kenya in Lima on Tuesday.',
    events: ['held meeting/in_person the null/NL + the null/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'The trade pact between Kenya and the United States led to talks with Chad on Tuesday.',
    events: [],
  },
  {
    text: 'Remarks on the US met with anger in Lima.',
    events: [],
  },
  // --- one session of a dialogue
  {
    text: 'Kenya and the United States will hold their first 2+2 dialogue in Lima on 6 September.',
    events: ['planned meeting/in_person the null/KE + the null/US @ Lima on 2019-09-06'],
  },
  {
    text: 'The third strategic dialogue between Kenya and Norway was held in Lima on Tuesday.',
    events: ['held meeting/in_person the null/KE + the null/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenya and Norway have held a dialogue on trade for years.',
    events: [],
  },
  {
    text: 'The dialogue between Kenya and Norway, held under the auspices of Chad, has made no progress.',
    events: [],
  },
  // --- two known by their names alone
  {
    text: 'Norwegian Foreign Minister Ada Berg held talks with Paul Lind and Igor Norden on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Paul Lind/null + Igor Norden/null on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Kenyan President John Otieno and New Horizons on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  // --- where leaders gather
  {
    text: 'As leaders gathered in Lima for a summit, Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday as world leaders gathered in Lima for a G20 summit.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno told reporters in Nairobi, as leaders met in Lima for a summit, that he would meet Norwegian Prime Minister Ada Berg next month.',
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ nowhere'],
  },
  {
    text: 'Kenyan President John Otieno telephoned Norwegian Prime Minister Ada Berg as foreign ministers met in Lima.',
    events: ['held call/phone John Otieno/KE [caller] + Ada Berg/NO [called] @ nowhere'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg in Nairobi on Tuesday as foreign ministers met in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ Nairobi on 2019-06-11'],
  },
  // --- "when they meet": the subject and who is named right before, by no telephone
  {
    text: 'Norwegian Prime Minister Ada Berg spoke to Kenyan President John Otieno by telephone on Monday and is due to raise the matter with Chadian President Idris Hale when they meet in Lima next month.',
    events: [
      'held call/phone Ada Berg/NO + John Otieno/KE @ nowhere on 2019-06-10',
      'planned meeting/in_person Ada Berg/NO + Idris Hale/TD @ Lima on 2019-07',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg will press Kenyan President John Otieno on cod when the two leaders meet in Lima on Sunday.',
    events: ['planned meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-06-16'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg telephoned Kenyan President John Otieno on Monday. The leaders' next meet will be a festival in Lima.",
    events: ['held call/phone Ada Berg/NO [caller] + John Otieno/KE [called] on 2019-06-10'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg will travel with Kenyan President John Otieno to see how Chadian President Idris Hale sings when they meet the press.',
    events: [],
  },
  // --- how one thinks of somebody is no meeting
  {
    text: 'Norwegian Prime Minister Ada Berg said Kenyan President John Otieno was right to see her as a friend.',
    events: [],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg saw Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO [guest] + John Otieno/KE [host] on 2019-06-11'],
  },
  // --- whose invitation it is
  {
    text: "Norwegian Prime Minister Ada Berg is to visit Nairobi on 30 November at Kenyan President John Otieno's invitation.",
    events: ['planned meeting/in_person Ada Berg/NO [guest] + John Otieno/KE [host] @ Nairobi on 2019-11-30'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg is to visit Nairobi on 30 November at Kenyan President John Otieno's invitation. The pair last met in Lima three weeks ago.",
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-05-22'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg turned down Kenyan President John Otieno's invitation.",
    events: [],
  },
  // --- the office in full, the name in full
  {
    text: "Chad's de facto head of state Gen Abdel Fatah Al Nour met Kenyan President John Otieno on Tuesday.",
    events: ['held meeting/in_person Abdel Fatah Al Nour/TD + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Chadian President Idris Hale met Fatah leaders on Tuesday.',
    events: ['held meeting/in_person Idris Hale/TD + the leaders/Fatah on 2019-06-11'],
  },
  // --- the office of the lead is not that of another portfolio whom a named one is to meet
  {
    text: "Kenya's oil minister said on Thursday that prices would rise. John Otieno told Reuters that talks were near. Otieno will travel to Oslo on Sunday, where he is to meet Energy Minister Ada Berg.",
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Oslo on 2019-06-16'],
  },
  {
    text: "Kenya's energy minister said on Thursday that prices would rise. Energy Minister John Otieno is to meet Norwegian Prime Minister Ada Berg on Sunday.",
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-06-16'],
  },
  // --- the day of what comes after
  {
    text: 'League negotiator Michel Hale of the European Union met Norwegian Finance Minister Ada Berg ahead of the summit on Friday, when leaders will vote.',
    events: ['held meeting/in_person Michel Hale/European Union + Ada Berg/NO on 2019-06-12'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Finance Minister Ada Berg ahead of the summit on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-06-07'],
  },
  // --- a meeting of a body and its leaders
  {
    text: "Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. She hoped for an accord at Friday's European Council meeting of leaders.",
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. The leaders will hold another meeting on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11',
      'planned meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-14',
    ],
  },
  // --- a town that has to be explained is nobody's home
  {
    text: 'European Council President Donald Hale is due to raise the matter with President Idris Nour when they meet in the Peruvian city of Cusco next month.',
    events: ['planned meeting/in_person Donald Hale/European Council + Idris Nour/null @ Cusco on 2019-07'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met President Rosa Quispe in the Peruvian city of Cusco on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Rosa Quispe/PE @ Cusco on 2019-06-11'],
  },
  // --- who wrote it
  {
    text: 'Analysis, by Kevin Hale: Little is new. The German chancellor and the French president met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person the chancellor/DE + the president/FR + John Otieno/KE on 2019-06-11'],
  },
  // --- whom one consults
  {
    text: 'Kenyan President John Otieno will travel to Oslo on Thursday to consult with Norwegian Prime Minister Ada Berg.',
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Oslo on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno will consult a doctor in Oslo on Thursday.',
    events: [],
  },
  // --- where others gather
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday while Arab leaders met in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ nowhere on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno received Norwegian Prime Minister Ada Berg on Tuesday as world leaders gathered in Lima for a G20 summit.',
    events: ['held meeting/in_person John Otieno/KE [host] + Ada Berg/NO [guest] @ nowhere on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday as finance ministers gathered in Lima for a G20 meeting.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ nowhere on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday, a day after they argued as EU leaders met in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ nowhere on 2019-06-11'],
  },
  // --- the two at a meeting of a body
  {
    text: 'Norwegian Foreign Minister Ada Berg met Kenyan Foreign Minister John Otieno in Lima on Tuesday. The two ministers will hold an OSCE meeting in Vienna in July.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-06-11',
      'planned meeting/in_person Ada Berg/NO + John Otieno/KE @ Vienna on 2019-07',
    ],
  },
  // --- one of those who met somebody
  {
    text: 'Norwegian Foreign Secretary Ada Berg was the most vocal of the ministers to meet Kenyan President John Otieno.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-12'],
  },
];
