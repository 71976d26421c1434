import type { EventExample } from '../event-example.ts';

/** Who else was there: came along, sat in, attended; and company that took no part. */
export const EXAMPLES: readonly EventExample[] = [
  // --- who took part in which meeting
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nOn Tuesday Foreign Minister Ingrid Solberg was received in Santiago by President Tomas Araya of Chile.\n\nIn the afternoon, Solberg met Chilean Foreign Minister Juan Soto.\n\nOla Berg, State Secretary, took part in the meeting with Juan Soto.\n',
    events: [
      'held meeting/in_person Tomas Araya/CL [host] + Ingrid Solberg/NO [guest] @ Santiago on 2019-06-11',
      'held meeting/in_person Ingrid Solberg/NO + Juan Soto/CL + Ola Berg/NO on 2019-06-11',
    ],
  },
  // --- company that takes no part
  {
    text: 'Speaking to reporters on the sidelines of the summit with Peruvian President Ana Ruiz beside him, Kenyan President John Otieno said trade would grow.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke to reporters with Peruvian President Ana Ruiz at his side.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke by phone to Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'As the rain fell, Kenyan President John Otieno was on the phone with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Kenyan President John Otieno was on the phone with his bank on Tuesday.', events: [] },
  {
    text: 'Kenyan President John Otieno will brief Peruvian President Ana Ruiz by telephone on Thursday.',
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  { text: 'Kenyan President John Otieno will brief Peruvian President Ana Ruiz on Thursday.', events: [] },
  // --- who came in whose company
  {
    text: 'UN envoy Eva Huber flew in on Monday with Chadian Foreign Minister Ali Saad. They met Kenyan President John Otieno for an hour on Tuesday.',
    events: ['held meeting/in_person Eva Huber/UN + Ali Saad/TD + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Two farmers flew in on Monday with their lawyer. They met Kenyan President John Otieno for an hour on Tuesday.',
    events: [],
  },
  {
    text: "Kenyan President John Otieno met the rebels' political chief, Ali Saad, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Ali Saad/null on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and the head of the UN peacekeeping mission in Chad, Eva Huber, met on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Eva Huber/UN on 2019-06-11'],
  },
  {
    text: 'The United Nations special envoy held talks with Kenyan President John Otieno on Tuesday. Eva Huber, a former president of Austria, flew in from Vienna.',
    events: ['held meeting/in_person Eva Huber/United Nations + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'The United Nations special envoy held talks with Kenyan President John Otieno on Tuesday. President Ali Saad of Chad stayed at home.',
    events: ['held meeting/in_person the special envoy/United Nations + John Otieno/KE on 2019-06-11'],
  },
  // --- others, whoever they are
  {
    text: 'President John Otieno of Kenya and three other African leaders on Tuesday met with President Amos Kato of Uganda.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- whom one joins for talks with a third
  {
    text: 'Kenyan President John Otieno will join Kenyan Foreign Minister Rose Akello on Thursday for talks with Peruvian Foreign Minister Eva Soto.',
    events: ['planned meeting/in_person John Otieno/KE + Rose Akello/KE + Eva Soto/PE on 2019-06-13'],
  },
  // --- others beside one of a group are nobody in particular
  {
    text: 'Bulgarian Prime Minister Ana Petrova along with other Baltic leaders made a courtesy call on Nepalese President Hari Rana on Tuesday.',
    events: ['held meeting/in_person Ana Petrova/BG [guest] + Hari Rana/NP [host] on 2019-06-11'],
  },
  // --- company and what one is between commas before the verb
  {
    text: 'Kenyan President John Otieno and Chilean Foreign Minister Luis Vega, accompanied by translators and aide Mike Blake, met on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Luis Vega/CL on 2019-06-10'],
  },
  {
    text: 'John Otieno, who is also chair of the African Union (AU), met Chilean President Luis Vega in Lima on Saturday.',
    events: ['held meeting/in_person John Otieno/null + Luis Vega/CL @ Lima on 2019-06-08'],
  },
  {
    text: 'The state news agency reported Kuwaiti ruler Sabir Ahmad spoke with Qatari emir Tamir Hamad on Monday.',
    events: ['held call Sabir Ahmad/KW + Tamir Hamad/QA on 2019-06-10'],
  },
  {
    text: 'Kuwaiti Emir Sabir Ahmad’s UAE trip came after talks on Monday with Saudi King Salim Faris in Jeddah.',
    events: ['held meeting/in_person Sabir Ahmad/KW + Salim Faris/SA @ Jeddah on 2019-06-10'],
  },
  // --- those above the ministers who met
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. The two sides agreed to implement the consensus reached by the two heads of state in their meeting on February 16.',
    events: [
      'held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10',
      'held meeting/in_person the head of state/CN + the head of state/FR on 2019-02-16',
    ],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. Wang said that the two presidents met in Bali last November.',
    events: [
      'held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10',
      'held meeting/in_person the president/CN + the president/FR @ Bali on 2018-11',
    ],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. They discussed preparations for a meeting of the two presidents in June.',
    events: [
      'held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10',
      'planned meeting/in_person the president/CN + the president/FR on 2019-06',
    ],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. The two presidents should meet more often, Wang said.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. The two leaders discussed cod.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Chinese President Li Wen met French President Paul Roux in Paris on Monday. The two presidents last met in Bali in November.',
    events: [
      'held meeting/in_person Li Wen/CN + Paul Roux/FR @ Paris on 2019-06-10',
      'held meeting/in_person Li Wen/CN + Paul Roux/FR @ Bali on 2018-11',
    ],
  },
  // --- who comes with whom, by a pronoun
  {
    text: 'British Foreign Secretary Anna Hale met Bhutanese Foreign Minister Dorji Tashi in London on Monday. Minister Tashi is on a visit to London. He is accompanied by Education Minister Pema Choki.',
    events: ['held meeting/in_person Anna Hale/GB + Dorji Tashi/BT + Pema Choki/BT @ London on 2019-06-10'],
  },
  // --- who came along to what one verb or noun tells of several
  {
    text: 'Maltese Foreign Minister Ana Hart called on Chadian President Bo Deng and Prime Minister Ali Seck in Moundou on Monday. She was accompanied by Ambassador Joe Galea.',
    events: [
      'held meeting/in_person Ana Hart/MT [guest] + Bo Deng/TD [host] + Joe Galea/MT @ Moundou on 2019-06-10',
      'held meeting/in_person Ana Hart/MT [guest] + Ali Seck/TD [host] + Joe Galea/MT @ Moundou on 2019-06-10',
    ],
  },
  {
    text: 'Maltese Foreign Minister Ana Hart called on Chadian President Bo Deng and met Foreign Minister Ali Seck in Moundou on Monday. At the second meeting she was accompanied by Ambassador Joe Galea.',
    events: [
      'held meeting/in_person Ana Hart/MT [guest] + Bo Deng/TD [host] @ Moundou on 2019-06-10',
      'held meeting/in_person Ana Hart/MT + Ali Seck/TD + Joe Galea/MT @ Moundou on 2019-06-10',
    ],
  },
  // --- who came along, told behind the meeting
  {
    text: 'Maltese President Ana Hart met Chadian President Bo Deng at his hotel late on Saturday, along with European Commission President Luca Bo.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD + Luca Bo/European Commission on 2019-06-08'],
  },
  {
    text: 'Maltese President Ana Hart met Chadian President Bo Deng in Rome on Saturday and visited Oslo alongside Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person Ana Hart/MT + Bo Deng/TD @ Rome on 2019-06-08'],
  },
  // --- beside the others
  {
    text: 'The presidents of Sudan and Kenya will meet in Nairobi on Friday. Kenyan President John Otieno said his counterpart, Omar Bakri, was welcome.',
    events: ['planned meeting/in_person Omar Bakri/SD + John Otieno/KE @ Nairobi on 2019-06-14'],
  },
  // --- the two of them with a third
  {
    text: 'Kenyan President John Otieno met his Chadian counterpart Idriss Bako in Kampala on Monday. The two presidents then joined Ugandan President Paul Okello for a trilateral meeting.',
    events: [
      'held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Kampala on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Idriss Bako/TD + Paul Okello/UG on 2019-06-10',
    ],
  },
  {
    text: 'Kenyan President John Otieno met his Chadian counterpart Idriss Bako in Kampala on Monday. The two presidents then met business leaders.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Kampala on 2019-06-10'],
  },
  // --- who comes with someone is of the same state
  {
    text: 'French Prime Minister Ana Blake conferred with Kenyan President John Otieno in Oslo. Foreign Minister Luc Petit, who is accompanying the prime minister, had talks on Monday with Kenyan Finance Minister Juma Okello.',
    events: [
      'held meeting/in_person Ana Blake/FR + John Otieno/KE @ Oslo',
      'held meeting/in_person Luc Petit/FR + Juma Okello/KE on 2019-06-10',
    ],
  },
  {
    text: 'French President Ana Blake met Kenyan President John Otieno in Nairobi. Foreign Minister Luc Petit, who is travelling with Blake, said after meeting his Kenyan counterpart Juma Okello that trade would grow.',
    events: [
      'held meeting/in_person Ana Blake/FR + John Otieno/KE @ Nairobi',
      'held meeting/in_person Luc Petit/FR + Juma Okello/KE',
    ],
  },
  {
    text: 'UN envoy Ana Blake met Kenyan President John Otieno in Oslo. Luc Petit, who is travelling with Blake, met Norwegian Premier Lars Holm.',
    events: [
      'held meeting/in_person Ana Blake/UN + John Otieno/KE',
      'held meeting/in_person Luc Petit/null + Lars Holm/NO',
    ],
  },
  // --- joined for an occasion, with more than before
  {
    text: "Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno in Nairobi on Monday. Later, the two ministers were joined by Chad's Ali Kato for a working dinner.",
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10',
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE + Ali Kato/TD on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno in Nairobi on Monday. They were joined by Kenyan Energy Minister Ali Kato.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE + Ali Kato/KE @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik and Kenyan Foreign Minister Peter Otieno held talks in Nairobi on Monday. Vik was joined by Norwegian Energy Minister Ola Dahl for the talks.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE + Ola Dahl/NO @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno in Nairobi on Monday. They later held talks with Chadian Foreign Minister Ali Kato.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10',
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE + Ali Kato/TD on 2019-06-10',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno in Nairobi on Monday. They also met business leaders.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno in Nairobi on Monday. They also discussed Chad.',
    events: ['held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10'],
  },
  // --- a counterpart of both
  {
    text: 'Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno on Monday, ahead of a trilateral meeting with their Chadian counterpart.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-10',
      'planned meeting/in_person Kari Vik/NO + Peter Otieno/KE + the counterpart/TD',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno on Monday, ahead of a meeting with her Chadian counterpart.',
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE on 2019-06-10',
      'planned meeting/in_person Kari Vik/NO + the counterpart/TD',
    ],
  },
  {
    text: "Norwegian Foreign Minister Kari Vik met Kenyan Foreign Minister Peter Otieno in Nairobi on Monday, ahead of a trilateral meeting with their Chadian counterpart. Later, the two ministers were joined by Chad's Ali Kato for the sixth trilateral.",
    events: [
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE @ Nairobi on 2019-06-10',
      'held meeting/in_person Kari Vik/NO + Peter Otieno/KE + Ali Kato/TD on 2019-06-10',
    ],
  },
  // --- whom one accompanies
  {
    text: 'BUCHAREST -- Turkish Foreign Minister Ali Kaya flew to Budapest on Monday, accompanying President Orhan Tek. Tek and Hungarian Prime Minister Jan Nagy will co-chair the council.',
    events: ['planned meeting/in_person Orhan Tek/TR + Jan Nagy/HU'],
  },
  // --- a row that goes on behind the relative clause of its first
  {
    text: 'Peruvian President Luis Vega, whose country holds the chair, European Commission president Odo Brandt and EU foreign policy chief Carla Rossetti were to meet Russian President Pavel Orlov on Friday.',
    events: [
      'planned meeting/in_person Luis Vega/PE + Odo Brandt/European Commission + Carla Rossetti/EU + Pavel Orlov/RU',
    ],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz, who arrived on Monday, and British Prime Minister Helen Ward met Russian President Pavel Orlov on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [guest] + Helen Ward/GB + Pavel Orlov/RU'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz, who is in Nairobi for a visit, and Kenyan President John Otieno held talks on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [guest] + John Otieno/KE [host]'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz, who met Chilean President Marta Soto, and Kenyan President John Otieno discussed trade on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Marta Soto/CL'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz, who was in Lima, said Kenyan President John Otieno met Chilean President Marta Soto on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Marta Soto/CL'],
  },
  // --- some of many by name
  {
    text: 'Norwegian Foreign Minister Ada Berg will meet regional allies including Chadian Foreign Minister Omar Deby and Malian President Juan Soto in Oslo on Friday.',
    events: [
      'planned meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-14',
      'planned meeting/in_person Ada Berg/NO + Juan Soto/ML @ Oslo on 2019-06-14',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met troops including Sergeant Omar Deby in Oslo on Monday.',
    events: [],
  },
  // --- an envoy in a town, named behind it; her, and not of hers
  {
    text: 'Omar Deby, the Chadian deputy prime minister, handed a letter to the UN envoy in Lima, Prakash Shah, after the two men met on Tuesday.',
    events: ['held meeting/in_person Omar Deby/TD + Prakash Shah/UN'],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby met the Peruvian ambassador in Cairo, Egypt, on Tuesday.',
    events: ['held meeting/in_person Omar Deby/TD + the ambassador in Cairo/PE'],
  },
  {
    text: 'Chadian Foreign Minister Ana Deby arrived in Lima on Friday. Peruvian Foreign Minister Luis Soto and Premier Juan Vega also held talks with her respectively.',
    events: [
      'held meeting/in_person Luis Soto/PE + Ana Deby/TD',
      'held meeting/in_person Juan Vega/PE + Ana Deby/TD',
    ],
  },
];
