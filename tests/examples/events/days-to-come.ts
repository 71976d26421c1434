import type { EventExample } from '../event-example.ts';

/** Days of what is to come, beside those of what was. */
export const EXAMPLES: readonly EventExample[] = [
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
