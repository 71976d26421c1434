import type { EventExample } from '../event-example.ts';

/** When it was: days of the meeting beside those of telling and of other events. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the same hour by another clock
  {
    publisher: 'Ministry of Foreign Affairs of Japan',
    text: 'Meeting\n\nJune 12, 2019\n\nOn June 10, commencing at 5:10 p.m. (local time; June 11, 6:10 a.m. Japan time) for 40 minutes, Ms. Aiko TANAKA, Minister for Foreign Affairs of Japan, held a meeting with H.E. Mr. Tomas Araya, President of Chile.\n',
    events: ['held meeting/in_person Aiko TANAKA/JP + Tomas Araya/CL on 2019-06-10'],
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
  // --- the date of an aside
  {
    text: 'British Foreign Secretary Anne Ward met Kenyan President John Otieno on Monday. Ward, on her first visit since a dispute broke out last month, held talks with the president at his palace outside Nairobi.',
    events: ['held meeting/in_person Anne Ward/GB + John Otieno/KE @ Nairobi on 2019-06-10'],
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
  // --- "broken off in March": the day of the break
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz are to hold talks on cod that were broken off in March.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- a clause behind "while" has its own day
  {
    text: 'Russian President Ivan Orlov will meet Turkish President Kemal Aydin on September 16, while a meeting with Kenyan President John Otieno took place in Moscow in February.',
    events: [
      'planned meeting/in_person Ivan Orlov/RU + Kemal Aydin/TR on 2019-09-16',
      'held meeting/in_person Ivan Orlov/RU + John Otieno/KE @ Moscow on 2019-02',
    ],
  },
];
