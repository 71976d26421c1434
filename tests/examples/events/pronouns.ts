import type { EventExample } from '../event-example.ts';

/** "He", "the two", "the leaders": whom they mean. */
export const EXAMPLES: readonly EventExample[] = [
  // --- who "he" is behind "after A went"
  {
    text: 'Kuwaiti Foreign Minister Sabah Nasser was in Doha. The talks were held a few days after Kuwait’s Emir went to Riyadh where he met Saudi King Salman Fahd.',
    events: ['held meeting/in_person the Emir/KW + Salman Fahd/SA @ Riyadh'],
  },
  // --- the two, both leaders
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on a truce. Chilean Foreign Minister Eva Soto met the two for breakfast on Tuesday.',
    events: ['held meeting/in_person Eva Soto/CL + John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- after talks, of the two whom the lead names together
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz have suggested a new treaty. After holding talks in Lima, Otieno said fish must be in it.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz have suggested a new treaty. After talks in Lima, Chilean Minister Eva Soto said fish must be in it.',
    events: [],
  },
  // --- the same pronoun twice
  {
    text: 'Kenyan President John Otieno is in Rome. He will meet Peruvian President Ana Ruiz on Thursday, and on Friday she is to see nobody.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno is in Rome. He will meet Peruvian President Juan Soto on Thursday, and on Friday he is to meet Chilean President Luis Vega.',
    events: [
      'planned meeting/in_person John Otieno/KE + Juan Soto/PE on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + Luis Vega/CL on 2019-06-14',
    ],
  },
  // --- "the leaders of the two countries" are those told of
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega met on Tuesday. Talks between the leaders of the two countries lasted an hour.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-11'],
  },
  {
    text: 'Peruvian President Juan Soto met the leaders of Chile and Togo on Tuesday.',
    events: ['held meeting/in_person Juan Soto/PE + the leader/CL + the leader/TG on 2019-06-11'],
  },
  // --- "the Minister" is who was the subject of the sentence before, not by whom that one was received
  {
    text: 'Slovenian Foreign Minister Katarina Zupan paid a visit to Japan. On Monday, Minister Zupan was received in Tokyo by the Minister for Foreign Affairs of Japan, Hiroshi Tanabe. On Tuesday, the Minister met Prime Minister Kenji Morita.',
    events: [
      'held meeting/in_person Hiroshi Tanabe/JP [host] + Katarina Zupan/SI [guest] @ Tokyo on 2019-06-10',
      'held meeting/in_person Katarina Zupan/SI + Kenji Morita/JP @ JP on 2019-06-11',
    ],
  },
  // --- the two men
  {
    text: "Lebanon's Saad Harb has been in Paris at the invitation of French President Paul Marchand. The two men met at the Elysee palace on Saturday.",
    events: ['held meeting/in_person Saad Harb/LB + Paul Marchand/FR @ Paris on 2019-06-08'],
  },
  {
    text: "Indian Prime Minister Atal Sharma and Pakistan's President Pervez Khan ended a two-day summit in Agra late Monday without agreeing on a joint statement.",
    events: ['held meeting/in_person Atal Sharma/IN + Pervez Khan/PK @ Agra on 2019-06-09..2019-06-10'],
  },
  {
    text: 'French President Paul Marchand and Italian Prime Minister Carlo Conti last spoke face to face in Brussels in December.',
    events: ['held meeting/in_person Paul Marchand/FR + Carlo Conti/IT @ Brussels on 2018-12'],
  },
  { text: 'Indian Prime Minister Atal Sharma ended a two-day fast in Agra late Monday.', events: [] },
  // --- where the two leaders discussed
  {
    text: 'British Prime Minister Anne Ward has held talks with her Chadian counterpart, Ali Saleh. The two leaders discussed water, education and the fighting in Sudan at a meeting in Ndjamena on Monday.',
    events: ['held meeting/in_person Anne Ward/GB + Ali Saleh/TD @ Ndjamena on 2019-06-10'],
  },
  { text: 'British Prime Minister Anne Ward is in Chad. The two leaders have discussed water.', events: [] },
  // --- those of the lead, not those whom they charged with it
  {
    text: 'Japanese Prime Minister Kenji Abe and U.S. President Donald Reed agreed Monday to launch trade talks led by Economy Minister Taro Sato and U.S. Trade Representative Robert Lane. At the second day of their summit at the White House, the leaders also spoke of fish.',
    events: [
      'planned meeting/in_person Taro Sato/JP + Robert Lane/US',
      'held meeting/in_person Kenji Abe/JP + Donald Reed/US @ US on 2019-06-10',
    ],
  },
  // --- who goes on doing what the report is about
  {
    text: 'Kenyan Foreign Minister John Otieno met with Ana Ruiz, Minister of Foreign Affairs of Peru, on Tuesday. The minister also met Chilean President Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/CL on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met with Ana Ruiz, President of Peru, on Tuesday. The African leader later received Chilean Foreign Minister Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE [host] + Luis Prado/CL [guest] on 2019-06-11',
    ],
  },
  // --- whom, her, the two men
  {
    text: 'US Treasury Secretary Jack Barker, whom Brazilian Finance Minister Durval Fontes saw on Monday, ruled out new loans.',
    events: ['held meeting/in_person Durval Fontes/BR [guest] + Jack Barker/US [host] on 2019-06-10'],
  },
  {
    text: 'US Treasury Secretary Jack Barker, whose deputy saw no way out on Monday, ruled out new loans.',
    events: [],
  },
  {
    text: "Russian President Ivan Petrov said he had no contact with candidate Martine Legrand's campaign, although he met her in March.",
    events: ['held meeting/in_person Ivan Petrov/RU + Martine Legrand/null on 2019-03'],
  },
  {
    text: 'French President Paul Marchand received Russian President Ivan Petrov at Versailles on Monday. The two men talked for three hours.',
    events: [
      'held meeting/in_person Paul Marchand/FR [host] + Ivan Petrov/RU [guest] @ Versailles on 2019-06-10',
    ],
  },
  // --- "he" of a clause within what somebody tells is the one told of
  {
    text: 'Turkish Foreign Minister Ali Demir told reporters President Kemal Aydin would raise trade when he meets Peruvian President Luis Soto in Lima on Monday.',
    events: ['planned meeting/in_person Kemal Aydin/TR + Luis Soto/PE @ Lima on 2019-06-17'],
  },
  {
    text: 'Turkish Foreign Minister Ali Demir said Norwegian Premier Lars Holm would fly to Lima, where he will meet Peruvian President Luis Soto.',
    events: ['planned meeting/in_person Lars Holm/NO + Luis Soto/PE @ Lima'],
  },
  {
    text: 'Turkish Foreign Minister Ali Demir told Norwegian Premier Lars Holm that he would fly to Lima, where he will meet Peruvian President Luis Soto.',
    events: ['planned meeting/in_person Ali Demir/TR + Luis Soto/PE @ Lima'],
  },
  {
    text: 'Turkish Foreign Minister Ali Demir, an aide to Premier Kemal Aydin said, will fly to Lima, where he will meet Peruvian President Luis Soto.',
    events: ['planned meeting/in_person Ali Demir/TR + Luis Soto/PE @ Lima'],
  },
  // --- those who hold one office of several states, and then their meeting
  {
    text: 'The foreign ministers of Egypt and France stressed their commitment to peace on Tuesday. The remarks came during their meeting in Cairo.',
    events: [
      'held meeting/in_person the foreign minister/EG + the foreign minister/FR @ Cairo on 2019-06-11',
    ],
  },
  {
    text: 'The foreign ministers of Egypt and France have different views, the paper said. Danish Foreign Minister Lars Holm said their meeting must wait.',
    events: [],
  },
  {
    text: 'The foreign ministers of Egypt and France stressed their commitment to peace. A meeting of the council was held in Oslo on Monday.',
    events: [],
  },
  // --- she who said so, where a man is told of as well
  {
    text: 'Chadian President Juan Soto hailed a new chapter, while Norwegian Foreign Minister Ada Berg said she had urged him to free prisoners. She then flew to Lima to meet Peruvian Foreign Minister Luis Vega.',
    events: ['held meeting/in_person Ada Berg/NO + Luis Vega/PE'],
  },
  {
    text: 'Chadian President Juan Soto hailed a new chapter, while Norwegian Foreign Minister Ada Berg said she was happy. He then flew to Lima to meet Peruvian Foreign Minister Luis Vega.',
    events: ['held meeting/in_person Juan Soto/TD + Luis Vega/PE'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg said she had been ill. She met Peruvian Foreign Minister Luis Vega on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Luis Vega/PE'],
  },
  // --- "the former general" is one who was just told of
  {
    text: "U.S. Secretary of State Ann Hale offered Myanmar's President Thein Oo rewards for reform on Tuesday. Hale and the former general met for two hours.",
    events: ['held meeting/in_person Ann Hale/US + Thein Oo/MM'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday. She also met the former president of Chad.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL',
      'held meeting/in_person Ada Berg/NO + the president/TD',
    ],
  },
  // --- the two of the sentence before
  {
    text: 'Chadian Foreign Minister Omar Deby and Norwegian Foreign Minister Ada Berg agreed on Monday to work closely on trade, an official said. The two, meeting on the fringes of a security forum in Brunei, also affirmed their ties.',
    events: ['held meeting/in_person Omar Deby/TD + Ada Berg/NO @ BN on 2019-06-10'],
  },
  {
    text: 'Chadian Foreign Minister Omar Deby praised Norway on Monday. The two, who are allies, trade in fish.',
    events: [],
  },
  // --- "a visit by B to Rome, where he": the visitor, not who speaks of it
  {
    text: 'Kenyan President John Otieno spoke on Monday before a trip by Chadian Prime Minister Omar Saleh to Rome, where he will meet Italian President Carlo Neri.',
    events: ['planned meeting/in_person Omar Saleh/TD + Carlo Neri/IT @ Rome'],
  },
  {
    text: 'Norwegian Prime Minister Jonas Lund spoke to lawmakers ahead of Chadian President Omar Saleh’s first state visit to Oslo next week, when he is to meet King Sverre.',
    events: ['planned meeting/in_person Omar Saleh/TD + Sverre/NO @ Oslo'],
  },
  {
    text: 'Peruvian President Juan Soto left for Lima after a visit to Oslo, where he met Norwegian Prime Minister Ina Lund.',
    events: ['held meeting/in_person Juan Soto/PE + Ina Lund/NO @ Oslo'],
  },
  {
    text: 'Peruvian President Juan Soto postponed a tour criticised by Chadian Foreign Minister Omar Saleh, and flew to Oslo, where he met Norwegian Prime Minister Ina Lund.',
    events: ['held meeting/in_person Juan Soto/PE + Ina Lund/NO @ Oslo'],
  },
  {
    text: 'Peruvian President Juan Soto said on Monday he would go to Oslo, where he will meet Norwegian Prime Minister Ina Lund.',
    events: ['planned meeting/in_person Juan Soto/PE + Ina Lund/NO @ Oslo'],
  },
  // --- "The two last met": those of the sentence before
  {
    text: 'Kenyan envoy John Otieno met Peruvian President Ana Ruiz on Monday. He is expected to meet Chilean President Juan Soto on Friday. Otieno knows Soto well. The two last met in May.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'planned meeting/in_person John Otieno/KE + Juan Soto/CL on 2019-06-14',
      'held meeting/in_person John Otieno/KE + Juan Soto/CL on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Monday. Fish, said Chilean President Juan Soto, was dear. The two last met in May.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-05',
    ],
  },
  // --- "the two ministers" are those whom the sentence before means by "the ministers"
  {
    text: 'Norwegian Foreign Minister Ada Berg and Trade Minister Lars Holm visited Peru on Monday. The ministers met President Luis Quispe of Peru and Finance Minister Ana Ruiz of Peru. The two ministers also held talks with the Chilean envoy, Tomas Araya.',
    events: [
      'held meeting/in_person Ada Berg/NO + Lars Holm/NO + Luis Quispe/PE + Ana Ruiz/PE',
      'held meeting/in_person Ada Berg/NO + Lars Holm/NO + Tomas Araya/CL',
    ],
  },
  // --- behind a relative clause goes on whom it describes, whoever's envoy the clause names
  {
    text: "Chadian President Omar Deby, who met Peruvian President Ana Ruiz's envoy last week, cancelled a meeting with Chilean President Tomas Araya in Santiago.",
    events: [
      'held meeting/in_person Omar Deby/TD + the envoy/PE @ nowhere',
      'cancelled meeting/in_person Omar Deby/TD + Tomas Araya/CL @ Santiago',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg, who held talks with Peruvian President Ana Ruiz on Monday, hosted a dinner for Chilean President Tomas Araya in Oslo.',
    events: [
      'held meeting/in_person Ada Berg/NO + Ana Ruiz/PE @ nowhere',
      'held meeting/in_person Ada Berg/NO [host] + Tomas Araya/CL [guest] @ Oslo',
    ],
  },
  // --- "when they met": the two of whom it is told, and not who tells it
  {
    text: 'Kenyan Foreign Minister Ken Omondi said President John Otieno had raised the matter with Peruvian President Ana Ruiz when they met in Lima on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-07'],
  },
  {
    text: 'Kenyan Foreign Minister Ken Omondi said President John Otieno would discuss it with Peruvian President Ana Ruiz when they meet in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan Foreign Minister Ken Omondi said President John Otieno told Peruvian President Ana Ruiz about it when the two met in Lima on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-07'],
  },
  {
    text: 'Kenyan Foreign Minister Ken Omondi denied that President John Otieno had snubbed Peruvian President Ana Ruiz when they met in Lima on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-07'],
  },
  {
    text: 'Kenyan Foreign Minister Ken Omondi praised Chilean President Tomas Araya as much as Peruvian President Ana Ruiz when they met in Lima on Friday.',
    events: [],
  },
  // --- "they" of two states: that say it, and not that play
  {
    text: 'Kenya and Zambia were unbeaten before they met Norway in Lima on Friday.',
    events: [],
  },
  {
    text: 'Kenya and Zambia built a dam before they met on the pitch in Lima on Saturday.',
    events: [],
  },
  {
    text: 'Kenya and Zambia signed a fishing treaty when they met in Lima on Friday.',
    events: ['held meeting/in_person the null/KE + the null/ZM @ Lima on 2019-06-07'],
  },
  {
    text: 'Kenya and Zambia agreed they would hold talks in Lima on Friday.',
    events: ['planned meeting/in_person the null/KE + the null/ZM @ Lima on 2019-06-14'],
  },
  // --- two who have not met for long may go to a third together
  {
    text: 'Kenyan Foreign Minister Ken Omondi had not met Peruvian Foreign Minister Luis Quispe before. They met Chilean Foreign Minister Eva Soto in Oslo.',
    events: ['held meeting/in_person Ken Omondi/KE + Luis Quispe/PE + Eva Soto/CL @ Oslo'],
  },
  {
    text: 'Kenyan President John Otieno has not met Peruvian President Ana Ruiz since May. They held talks with Chilean President Tomas Araya in Oslo on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Tomas Araya/CL @ Oslo on 2019-06-07'],
  },
  // --- "the two presidents": two who hold that office
  {
    text: 'Kenyan President John Otieno condemned Peruvian President Ana Ruiz over the whales. The two presidents held talks in Oslo on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-07'],
  },
  {
    text: 'Kenyan President John Otieno condemned Peruvian Prime Minister Ana Ruiz over the whales. The two presidents held talks in Oslo on Friday.',
    events: [],
  },
];
