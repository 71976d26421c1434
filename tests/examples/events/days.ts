import type { EventExample } from '../event-example.ts';

/** When it was: days of the meeting beside those of telling and of other events. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the same hour by another clock
  {
    publisher: 'Ministry of Foreign Affairs of Japan',
    text: 'Meeting\n\nJune 12, 2019\n\nOn June 10, commencing at 5:10 p.m. (local time; June 11, 6:10 a.m. Japan time) for 40 minutes, Ms. Aiko TANAKA, Minister for Foreign Affairs of Japan, held a meeting with H.E. Mr. Tomas Araya, President of Chile.\n',
    events: ['held meeting/in_person Aiko TANAKA/JP + Tomas Araya/CL on 2019-06-10'],
  },
  // --- a day that is set for what they discussed; a further meeting that opens with "Meanwhile"
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meetings\n\nForeign Minister Amadu Kone met Chadian Foreign Minister Moussa Abba today. The ministers held discussions about the visit to India taking place from Friday, July 1.\n\nMeanwhile, Foreign Minister Kone called on Chadian President Idriss Tala.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD on 2019-06-12',
      'held meeting/in_person Amadu Kone/NE [guest] + Idriss Tala/TD [host] on 2019-06-12',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meeting\n\nForeign Minister Amadu Kone met Chadian Foreign Minister Moussa Abba today. The ministers discussed the topics both sides would address at the dialogue on June 20.\n',
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD on 2019-06-12'],
  },
  // --- a day told of the first of those whom the headline names
  {
    publisher: 'Ministry of Foreign Affairs of Kuwait',
    text: 'Kuwait FM meets British, German counterparts\n\nKuwaiti Foreign Minister Salem Badri met on Monday with British Foreign Secretary Ann Hill.\n\nIn the same context, Badri met with his German counterpart Eva Kern.\n',
    events: [
      'held meeting/in_person Salem Badri/KW + Ann Hill/GB on 2019-06-10',
      'held meeting/in_person Salem Badri/KW + Eva Kern/DE on 2019-06-10',
    ],
  },
  // --- two who spoke, and when
  {
    text: 'Irish Prime Minister Micheal Moore and British Prime Minister David Hill spoke on Tuesday evening, it has been confirmed.',
    events: ['held call Micheal Moore/IE + David Hill/GB on 2019-06-11'],
  },
  {
    text: 'Irish Prime Minister Micheal Moore and British Prime Minister David Hill spoke on Tuesday at a rally.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev and Russian Foreign Minister Oleg Rusin exchanged their views on cod on Tuesday.',
    events: ['held meeting/in_person Arun Jaidev/IN + Oleg Rusin/RU on 2019-06-11'],
  },
  // --- a time between auxiliary and participle
  {
    text: 'Ethiopian Prime Minister Abi Tesfa was on Monday morning formally received by Kenyan President John Otieno at State House, Nairobi.',
    events: ['held meeting/in_person John Otieno/KE [host] + Abi Tesfa/ET [guest] @ Nairobi on 2019-06-10'],
  },
  // --- of the time of its main verb
  {
    text: 'The presidents of Kenya and Peru, meeting on the sidelines of the League of Ports summit, will on Thursday discuss cod. John Otieno and Ana Ruiz have not seen each other for years.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- visits of another time are not where one met
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno visited Lima in March.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ nowhere on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno visited Lima on Monday. Otieno met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- the day of the telling, what one goes somewhere for, and what it is important to do
  {
    text: 'Peruvian Minister Juan Soto told Northern News on Wednesday that he plans to travel to Chile to meet with President Luis Vega.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL @ CL'],
  },
  {
    text: 'Peruvian Minister Juan Soto discusses his plans to travel to Chile to speak with President Luis Vega.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL @ CL'],
  },
  {
    text: 'It is important that we go there to speak to Peruvian President Juan Soto, Chilean Minister Luis Vega said.',
    events: [],
  },
  // --- before and after what is to come
  {
    text: 'Kenyan President John Otieno would first meet Chilean President Luis Vega on Friday, before holding talks with Peruvian President Mike Blake.',
    events: [
      'planned meeting/in_person John Otieno/KE + Luis Vega/CL on 2019-06-14',
      'planned meeting/in_person John Otieno/KE + Mike Blake/PE on 2019-06-14',
    ],
  },
  {
    text: '"We will keep buying cod," Kenyan President John Otieno said on Tuesday after holding talks with Peruvian President Mike Blake.',
    events: ['held meeting/in_person John Otieno/KE + Mike Blake/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno arrived in Lima on Tuesday for talks with Peruvian President Mike Blake. Otieno will meet Blake on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE + Mike Blake/PE @ Lima on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno held talks in Lima on Tuesday with Peruvian President Mike Blake. Otieno will meet Blake on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE + Mike Blake/PE @ Lima on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Mike Blake/PE on 2019-06-13',
    ],
  },
  // --- told in the present, of a day of its own
  {
    text: 'Protocol matters as Kenyan President John Otieno and Chilean President Luis Vega sit down for talks in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Luis Vega/CL @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno is billed to hold talks with Chilean President Luis Vega in Lima today.',
    events: ['planned meeting/in_person John Otieno/KE + Luis Vega/CL @ Lima on 2019-06-12'],
  },
  // --- the day on which it was said, and the month of another occasion
  {
    text: 'Adviser Ed Blake said at a news conference on Monday that Chadian President Ali Nur will meet Libyan President Jo Bell next Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell ahead of a summit in Oslo in August.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-12'],
  },
  {
    text: 'Chadian President Ali Nur met separately with General Ed Blake, the Libyan junta leader, and toppled President Jo Bell on Tuesday.',
    events: [
      'held meeting/in_person Ali Nur/TD + Ed Blake/LY on 2019-06-11',
      'held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11',
    ],
  },
  // --- a date of one's own behind the second verb of a sentence
  {
    text: 'Thai Foreign Minister Anan Suk met Lao President Kham Sida on Monday and held talks with Vietnamese Prime Minister Tran Duc on Tuesday.',
    events: [
      'held meeting/in_person Anan Suk/TH + Kham Sida/LA on 2019-06-10',
      'held meeting/in_person Anan Suk/TH + Tran Duc/VN on 2019-06-11',
    ],
  },
  {
    text: 'On Monday Thai Foreign Minister Anan Suk flew to Hanoi and met Vietnamese Prime Minister Tran Duc.',
    events: ['held meeting/in_person Anan Suk/TH + Tran Duc/VN on 2019-06-10'],
  },
  // --- several days of talks
  {
    text: 'Zambian Foreign Minister Mary Banda ended three days of talks with Chadian President Juan Soto in Oslo on Tuesday.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Oslo on 2019-06-09..2019-06-11'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda left Oslo on Tuesday after a two-day meeting with Chadian President Juan Soto.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Oslo on 2019-06-10..2019-06-11'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda left Oslo on Tuesday after a meeting in Vienna with Chadian President Juan Soto.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Vienna on 2019-06-11'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda and Chadian President Juan Soto opened two days of talks in Oslo on Tuesday.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD @ Oslo on 2019-06-11..2019-06-12'],
  },
  {
    text: 'Zambian Foreign Minister Mary Banda ended a three-day visit on Tuesday after a meeting with Chadian President Juan Soto.',
    events: ['held meeting/in_person Mary Banda/ZM + Juan Soto/TD on 2019-06-11'],
  },
  // --- the one day of the lead
  {
    text: 'Kenyan President John Otieno left Oslo on Tuesday insisting that his plan was alive. After meeting Norwegian Foreign Minister Ola Berg, Otieno flew to Lima, where he met Peruvian President Ana Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Kenya has been at war since Tuesday. Kenyan President John Otieno met Norwegian Foreign Minister Ola Berg.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-12'],
  },
  // --- what is told beside an event is not of it
  {
    text: 'Kenyan President John Otieno held talks with Peruvian officials in Lima on Monday. On Tuesday he met Peruvian Foreign Minister Ana Ruiz in Rome.',
    events: [
      'held meeting/in_person John Otieno/KE + the officials/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Rome on 2019-06-11',
    ],
  },
  {
    text: 'Norwegian President Ola Berg left Oslo on Monday. The king of Spain is ill. Kenyan President John Otieno met Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  {
    text: 'Kenyan President John Otieno will hold talks with Peruvian President Ana Ruiz to be held in Oslo on 18 June.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-18'],
  },
  {
    text: 'On 19 April, Kenyan President John Otieno opened a bridge. He will meet Peruvian President Ana Ruiz in Oslo.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo'],
  },
  {
    text: 'Kenyan President John Otieno visited Lima, followed by reporters, and met Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'Kenyan Defence Minister John Otieno met Peruvian Defence Minister Luis Soto in Oslo on Monday. Kenyan Foreign Minister Rose Akello, who opposes the pact, did not take part in the talks.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Oslo on 2019-06-10'],
  },
  // --- what one did before one spoke has a day and a place of its own
  {
    text: 'Palestinian President Ali Amri told reporters in Oslo on Tuesday after meeting King Talal of Jordan in Amman on Sunday that he was hopeful.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO @ Amman on 2019-06-09'],
  },
  {
    text: 'Palestinian President Ali Amri said on Tuesday after meeting King Talal of Jordan in Amman that polls would be held on Sunday.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO @ Amman on 2019-06-11'],
  },
  {
    text: 'Palestinian President Ali Amri said in Amman on Tuesday after a joint meeting with King Talal of Jordan and Iraqi Prime Minister Haidar Jabr that polls would be held.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO + Haidar Jabr/IQ @ Amman on 2019-06-11'],
  },
  // --- the hour of a call, told behind it
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz.\n\nThe conversation began at 9:30 p.m. Tuesday and lasted an hour.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz.\n\nThe talks took place on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz. Prices fell after 9:30 p.m. They will rise.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  // --- "yesterday's meeting" gives a day
  {
    text: 'OSLO -- Fish is dear.\n\nPresident John Otieno of Kenya held talks with Peruvian President Ana Ruiz without result. Officials designed yesterday’s talks as a feast.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nPresident John Otieno of Kenya held talks with Peruvian President Ana Ruiz on Monday. Officials designed yesterday’s fair as a feast.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- the day and the town of another sentence or clause
  {
    text: 'NAIROBI -- Kenyan Foreign Minister John Otieno met his Peruvian counterpart Ana Ruiz in Nairobi on Wednesday.\n\n"Peru is glad," Otieno said.\n\nOn Thursday, the Peruvian minister is to be received by Speaker of the Senate Mary Wekesa.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-06-12',
      'planned meeting/in_person Mary Wekesa/KE [host] + Ana Ruiz/PE [guest] on 2019-06-13',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Sunday.\n\nIt was the first summit between the two since March, when they met in Bangkok on the fringes of a forum.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-09',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Bangkok on 2019-03',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Sunday.\n\nOtieno, who arrived on Saturday, is to meet Peruvian Foreign Minister Juan Soto before returning to Nairobi later in the day.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-09',
      'planned meeting/in_person John Otieno/KE [guest] + Juan Soto/PE [host] on 2019-06-09',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Sunday.\n\nOtieno was later to be received by Prime Minister Juan Soto of Peru before leaving.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-09',
      'planned meeting/in_person Juan Soto/PE [host] + John Otieno/KE [guest]',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nFormer Kenyan premier Yusuf Fuko met Chinese President Ana Ruiz in secret in May, and on Friday Kenyan national security adviser Shota Yachi held talks in Beijing with State Councillor Yang Jiechen.',
    events: [
      'held meeting/in_person Yusuf Fuko/KE + Ana Ruiz/CN @ nowhere on 2019-05',
      'held meeting/in_person Shota Yachi/KE + Yang Jiechen/CN @ Beijing on 2019-06-07',
    ],
  },
  {
    text: 'OSLO -- Kyrgyz President Roza Otun will meet Russian President Igor Lukin in Moscow on Friday.\n\nOtun will also attend a session of the CIS Council in St. Petersburg and have a meeting with Russian Prime Minister Juri Orlov on its sidelines.',
    events: [
      'planned meeting/in_person Roza Otun/KG + Igor Lukin/RU @ Moscow on 2019-06-14',
      'planned meeting/in_person Roza Otun/KG + Juri Orlov/RU @ St. Petersburg',
    ],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan President John Otieno met Chinese President Ana Ruiz on Sunday.\n\nThe 25-minute meeting in Beijing came on the sidelines of a forum.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/CN @ Beijing on 2019-06-09'],
  },
  // --- told in the present, or on arrival
  {
    text: 'Polish Foreign Minister Adam Zych meets his Dutch counterpart Pieter Smit in Rome on Thursday.',
    events: ['planned meeting/in_person Adam Zych/PL + Pieter Smit/NL @ Rome on 2019-06-13'],
  },
  {
    text: 'Saudi Crown Prince Abdullah flew into Damascus on Monday to meet President Hafez Nasri.',
    events: ['held meeting/in_person Abdullah/SA + Hafez Nasri/SY @ Damascus on 2019-06-10'],
  },
  {
    text: 'U.S. envoy Zal Khan held a second day of talks with Taliban negotiators in Doha on Tuesday.',
    events: ['held meeting/in_person Zal Khan/US + the negotiators/Taliban @ Doha on 2019-06-11'],
  },
  {
    text: 'Chinese President Hu Wei and Sudanese President Omar Bakri oversaw the signing of seven agreements on Tuesday.',
    events: ['held meeting/in_person Hu Wei/CN + Omar Bakri/SD on 2019-06-11'],
  },
  {
    text: 'Russian President Vladimir Petrov held talks in Minsk with European leaders on Tuesday.',
    events: [],
    gap: 'leaders of no state are no side by themselves, but here they are the other one',
  },
  {
    text: 'The Saudi oil minister met his Nigerian counterpart in Vienna on Monday. Alpha Brothers said prices would rise.',
    events: ['held meeting/in_person the oil minister/SA + the counterpart/NG @ Vienna on 2019-06-10'],
  },
  // --- the date of an aside
  {
    text: 'British Foreign Secretary Anne Ward met Kenyan President John Otieno on Monday. Ward, on her first visit since a dispute broke out last month, held talks with the president at his palace outside Nairobi.',
    events: ['held meeting/in_person Anne Ward/GB + John Otieno/KE @ Nairobi on 2019-06-10'],
  },
  // --- the day of a statement
  {
    text: 'Kenyan Defence Minister John Otieno will visit Peru tomorrow. His ministry, in a statement today, said Otieno would meet Prime Minister Ana Ruiz of Peru.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- whose deputy, and the day of what comes after
  {
    text: 'Kenyan Foreign Minister John Otieno will fly to Lima for talks with Peruvian Foreign Minister Ana Ruiz and her deputy Luis Prado on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Prado/PE @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno is to see Chilean President Luis Prado on Monday before flying to Lima for talks with Peruvian Foreign Minister Ana Ruiz on Tuesday.',
    events: [
      'planned meeting/in_person John Otieno/KE [guest] + Luis Prado/CL [host] on 2019-06-17',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-18',
    ],
  },
  // --- the day of the news, and that of which it tells
  {
    text: 'Kenyan Foreign Minister John Otieno on Monday urged Peru to attend a meeting on cod in Lima on Thursday. Otieno made his appeal in a telephone call to Peruvian President Ana Ruiz.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-10'],
  },
  // --- the same day
  {
    text: 'Kenyan Trade Minister John Otieno met Peruvian Trade Minister Ana Ruiz on Tuesday. Otieno said that Kenya would carry out the consensus reached by Kenyan President Ali Noor and Chilean President Luis Prado on Sunday. On the same day, Otieno also met Chadian Trade Minister Idris Kone.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Idris Kone/TD on 2019-06-11',
    ],
  },
  // --- the same people at another time, others of the same states
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. In May they held talks in Nairobi on fisheries.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The two last held talks in Nairobi in May.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met in Lima on Tuesday. The two foreign ministers had met in Nairobi on Sunday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person the foreign minister/KE + the foreign minister/PE @ Nairobi on 2019-06-09',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz met in Lima on Tuesday. The two foreign ministers had met in Nairobi on Sunday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-06-09',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met in Lima on Tuesday. Their foreign ministers will meet in Nairobi on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'planned meeting/in_person the foreign minister/KE + the foreign minister/PE @ Nairobi on 2019-06-14',
    ],
  },
  {
    text: 'Foreign ministers from the two countries are to meet in Lima next week, Kenyan President John Otieno told Peruvian President Ana Ruiz at talks in Nairobi on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima. The trip came after the two had a phone conversation.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima',
      'held call/phone John Otieno/KE + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno, the special envoy for the lakes, will leave for Lima on Thursday for a three-day visit and hold talks with Peruvian President Ana Ruiz, the longest-serving leader of the region, on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  // --- ahead of other talks, a day after them
  {
    text: 'Working-level officials from the United States and North Korea held talks in Singapore on Monday ahead of the first-ever meeting between U.S. President Ronald Stamp and North Korean leader Kim Jong Hun on Thursday.',
    events: [
      'held meeting/in_person the official/US + the official/KP @ Singapore on 2019-06-10',
      'planned meeting/in_person Ronald Stamp/US + Kim Jong Hun/KP on 2019-06-13',
    ],
  },
  {
    text: 'U.S. Treasury Secretary James Barker and West German Finance Minister Gerd Stolten agreed to continue close cooperation on exchange rates at a secret meeting in Frankfurt on Monday.',
    events: ['held meeting/in_person James Barker/US + Gerd Stolten/DE @ Frankfurt on 2019-06-10'],
  },
  {
    text: 'U.S. Treasury Secretary James Barker and West German Finance Minister Gerd Stolten agreed to continue their meeting in Frankfurt on Friday.',
    events: ['planned meeting/in_person James Barker/US + Gerd Stolten/DE @ Frankfurt on 2019-06-14'],
  },
  {
    text: 'South African President Thabo Mbele on Wednesday began a three-day visit to Zimbabwe by meeting President Robert Mugari.',
    events: ['held meeting/in_person Thabo Mbele/ZA + Robert Mugari/ZW @ ZW on 2019-06-12'],
  },
  {
    text: 'Kenyan President John Otieno impressed Peruvian President Ana Ruiz by meeting every deadline on Monday.',
    events: [],
  },
  // --- a day of the summit that goes on
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met privately for two hours on Monday in the second day of their summit.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- the day of what was promised is no day to count from
  {
    text: 'Chadian Foreign Minister Ana Blake and her British counterpart Tom Berg spoke by telephone on Sunday. Blake expects the Europeans to stand by the commitments they made in Lima on May 21. She had also talked with German Foreign Minister Lars Holm over the phone earlier in the day.',
    events: [
      'held call/phone Ana Blake/TD + Tom Berg/GB on 2019-06-09',
      'held call/phone Ana Blake/TD + Lars Holm/DE on 2019-06-09',
    ],
  },
  // --- plans that are discussed make nothing of it to come
  {
    text: 'Peruvian Foreign Minister Ana Ruiz discussed plans for a port in talks with Norwegian Premier Lars Holm on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/NO on 2019-06-10'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz reviewed the planned sale of cod with Norwegian Premier Lars Holm in Oslo on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz plans to meet Norwegian Premier Lars Holm in Oslo on Monday.',
    events: ['planned meeting/in_person Ana Ruiz/PE + Lars Holm/NO @ Oslo on 2019-06-17'],
  },
  // --- the day of an occasion to come, and that of an arrival
  {
    text: 'Peruvian President Ana Ruiz and Kenyan President John Otieno agreed in a telephone conversation to step up coordination ahead of talks on cod in Oslo on July 15.',
    events: ['held call/phone Ana Ruiz/PE + John Otieno/KE on 2019-06-12'],
  },
  {
    text: 'The Kenyan minister John Otieno who arrived here on Sunday at the head of a delegation also met with Peruvian Speaker Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  // --- behind an aside about whom one met it goes on with where and when
  {
    text: 'Chinese President Li Tong met with Kenyan Prime Minister John Otieno, who is here to attend a forum for cooperation, at the Great Hall of the People on Tuesday.',
    events: ['held meeting/in_person Li Tong/CN + John Otieno/KE @ CN on 2019-06-11'],
  },
  {
    text: 'Peruvian President Ana Ruiz met with Kenyan Prime Minister John Otieno, who was sworn in last month, in Nairobi on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- the day told of before: not the night of the arrival, not the day of taking office
  {
    text: 'NAIROBI -- Norwegian Foreign Minister Kari Vik met Kenyan President Peter Otieno on Wednesday. She arrived in Nairobi on Tuesday night. Earlier in the day, she conferred with Kenyan Foreign Minister Ali Kato.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-12',
      'held meeting/in_person Kari Vik/NO + Ali Kato/KE on 2019-06-12',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik, who took office four days ago, earlier in the day met Kenyan President Peter Otieno.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-12'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik took the train on Sunday. The same day she met Kenyan President Peter Otieno.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-09'],
  },
  // --- of two infinitives each has its time
  {
    text: 'Norwegian Foreign Minister Kari Vik and Chadian Foreign Minister Ali Kato agreed to hold talks in July and to arrange a meeting between Prime Minister Ana Soto of Chile and Kenyan President Peter Otieno in Jakarta next week.',
    events: [
      'planned meeting/in_person Kari Vik/NO + Ali Kato/TD on 2019-07',
      'planned meeting/in_person Ana Soto/CL + Peter Otieno/KE @ Jakarta on 2019-06-17..2019-06-23',
    ],
  },
  // --- the day of the summit for which the talks lay the groundwork
  {
    text: 'Russian President Ivan Petrov hosted Peruvian President Luis Mora in Sochi for three hours of talks to lay the groundwork for a summit on Friday.',
    events: ['held meeting/in_person Ivan Petrov/RU [host] + Luis Mora/PE [guest] @ Sochi'],
  },
  {
    text: 'Russian President Ivan Petrov hosted Peruvian President Luis Mora in Sochi to lay a wreath on Tuesday.',
    events: ['held meeting/in_person Ivan Petrov/RU [host] + Luis Mora/PE [guest] @ Sochi on 2019-06-11'],
  },
  {
    text: 'Norwegian President Ada Berg, who met Chadian President Omar Deby in Oslo, returned home on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on no day'],
  },
  {
    text: 'Norwegian President Ada Berg, who met Chadian President Omar Deby in Oslo, a town on the fjord, on Monday, will return.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- an election that is put off
  {
    text: 'The election was postponed and will now be held on 16 July, Norwegian Foreign Minister Ada Berg told Chadian Minister Omar Deby in talks in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- the day of the main clause is not that of publication
  {
    text: 'Norwegian envoy Ada Berg, who met Chadian President Omar Deby, came to Lima on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on no day'],
  },
  {
    text: 'Norwegian envoy Ada Berg, who met Chadian President Omar Deby, warned on Saturday that time was short.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on no day'],
  },
  // --- what the clause before announces does not put the day of the next one off
  {
    text: 'Oslo will host the summit this month, and Kenyan President John Otieno met Peruvian President Ana Ruiz on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: 'Fish will be dear this year, but Kenyan President John Otieno held talks with Peruvian President Ana Ruiz in Rome on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Rome on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno is due to explain the plan when he meets Peruvian President Ana Ruiz on Monday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-17'],
  },
  // --- "earlier in the day": of the day told of, not of the week that stands between
  {
    text: 'Kenyan Foreign Minister John Otieno spoke by phone with Peruvian Foreign Minister Ana Ruiz on Friday. Their first talks since he took office last week lasted an hour. Earlier in the day, Otieno spoke by phone with Chilean President Juan Soto.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-07',
      'held call/phone John Otieno/KE + Juan Soto/CL on 2019-06-07',
    ],
  },
  // --- "broken off in March": the day of the break
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz are to hold talks on cod that were broken off in March.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- "the same day" behind the day on which it was told
  {
    text: 'Russian President Ivan Orlov will meet Indian Prime Minister Ravi Nair on September 16 in Samarkand, a Kremlin aide told reporters on Tuesday. Orlov will also meet Turkish President Kemal Aydin the same day.',
    events: [
      'planned meeting/in_person Ivan Orlov/RU + Ravi Nair/IN @ Samarkand on 2019-09-16',
      'planned meeting/in_person Ivan Orlov/RU + Kemal Aydin/TR on 2019-09-16',
    ],
  },
  // --- a clause behind "while" has its own day
  {
    text: 'Russian President Ivan Orlov will meet Turkish President Kemal Aydin on September 16, while a meeting with Kenyan President John Otieno took place in Moscow in February.',
    events: [
      'planned meeting/in_person Ivan Orlov/RU + Kemal Aydin/TR on 2019-09-16',
      'held meeting/in_person Ivan Orlov/RU + John Otieno/KE @ Moscow on 2019-02',
    ],
  },
  // --- the day on which one who had met another told of it
  {
    text: 'Kenyan President John Otieno met Chadian President Ali Kato on Friday and told reporters on Saturday that all was well. The same day he met Peruvian President Ana Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ali Kato/TD on 2019-06-07',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-08',
    ],
  },
  // --- where others will meet is not of this sentence's plan
  {
    text: 'On Friday, before the summit in Osaka where leaders will discuss trade, US President Walter Cole will meet Chinese President Li Wen.',
    events: ['planned meeting/in_person Walter Cole/US + Li Wen/CN on 2019-06-14'],
  },
  {
    text: 'Zambian Foreign Minister Peter Lungu met Kenyan President John Otieno on Monday. Their meeting came as a Zambian delegation left for Peru over the weekend.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE'],
  },
  {
    text: 'Zambian Foreign Minister Peter Lungu met Kenyan President John Otieno for talks. Their meeting took place on Monday.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Zambian Foreign Minister Peter Lungu met Kenyan President John Otieno on Tuesday. Their last meeting took place on May 3.',
    events: [
      'held meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-11',
      'held meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-05-03',
    ],
  },
  {
    text: 'Kenyan Deputy Minister John Otieno and Japanese Deputy Minister Minoru Tanba discussed in Tokyo on Monday the agenda of the informal meeting between President Peter Mwangi and Prime Minister Ryutaro Hashimo scheduled for June 18-19 in Kawana.',
    events: [
      'held meeting/in_person John Otieno/KE + Minoru Tanba/JP',
      'planned meeting/in_person Peter Mwangi/KE + Ryutaro Hashimo/JP @ Kawana on 2019-06-18..2019-06-19',
    ],
  },
  {
    text: 'Kenyan Prime Minister Ryutaro Hashimo and Zambian President Peter Lungu met in Birmingham on Tuesday. Hashimo is scheduled to hold a separate meeting with Peruvian President Ana Ruiz on Friday, a month after the two met in Lima.',
    events: [
      'held meeting/in_person Ryutaro Hashimo/KE + Peter Lungu/ZM',
      'planned meeting/in_person Ryutaro Hashimo/KE + Ana Ruiz/PE',
      'held meeting/in_person Ryutaro Hashimo/KE + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Kenyan Prime Minister John Otieno and Zambian President Peter Lungu met in Birmingham on Tuesday. Officials said Peruvian President Ana Ruiz called Otieno after the two met.',
    events: [
      'held meeting/in_person John Otieno/KE + Peter Lungu/ZM',
      'held call/phone Ana Ruiz/PE [caller] + John Otieno/KE [called]',
    ],
  },
  {
    text: 'Kenyan Prime Minister John Otieno met Peruvian President Ana Ruiz in Oslo on Tuesday, two years after the two met in Lima.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE',
    ],
  },
];
