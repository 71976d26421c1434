import type { EventExample } from '../event-example.ts';

/** Summits, sessions and bodies that meet: who was there. */
export const EXAMPLES: readonly EventExample[] = [
  // --- an occasion that names its states
  {
    publisher: 'state.gov',
    text: 'Joint Statement on the U.S.-Peru Strategic Dialogue\n\nSecretary of State Bo Dunn and Minister of Foreign Affairs Luis Quispe led the first U.S.-Peru Strategic Dialogue in Washington, DC, on June 12.\n',
    events: ['held meeting/in_person Bo Dunn/US + Luis Quispe/PE @ Washington on 2019-06-12'],
  },
  // a list of more states joins no two of them
  {
    publisher: 'Prime Minister of Norway',
    text: 'Meeting of four\n\nPrime Minister Ingrid Solberg today chaired a meeting of the Polar Four countries: Peru, Chile, the Republic of Korea and Norway.\n\nPresident Araya of Peru joined the leaders for a discussion.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + the null/CL + the null/KR + Araya/PE on 2019-06-12'],
  },
  // --- what is hosted is an occasion, not whoever speaks there
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Day of Fish\n\nForeign Minister Ingrid Solberg will speak at the Day of Fish, which will be hosted by Chilean Ambassador Tomas Araya.\n',
    events: [],
  },
  // --- ministers of a body meet, and who was there
  {
    text: 'European Union foreign ministers meeting in Vienna on Tuesday agreed to help. Austrian Foreign Minister Eva Huber chaired the meeting together with Irish Foreign Minister Sean Daly.',
    events: [
      'held meeting/in_person the foreign ministers/European Union + Eva Huber/AT + Sean Daly/IE @ Vienna on 2019-06-11',
    ],
  },
  { text: 'The European Union foreign ministers meeting in Vienna is a habit by now.', events: [] },
  {
    text: 'Leaders of the region met in Nairobi on Tuesday. Those who came were Presidents Ali Saad of Chad and Idi Omar of Niger. Kenya sent its prime minister, John Otieno, and Uganda its foreign minister, Rose Akello.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + John Otieno/KE + Rose Akello/UG @ Nairobi on 2019-06-11',
    ],
  },
  {
    text: 'Leaders of the region met in Nairobi on Tuesday. Kenya sent its condolences, and Presidents Ali Saad of Chad and Idi Omar of Niger stayed at home.',
    events: [],
  },
  // --- a summit, its host, and who was there
  {
    text: "Muslim leaders meeting in Rabat agreed on Tuesday to send aid at the close of an emergency summit called by King Hassan of Morocco. Among those who attended were Presidents Ali Saad of Chad and Idi Omar of Niger. Kenya's president, John Otieno, was there. Peru's president, Ana Ruiz, was not.",
    events: [
      'held meeting/in_person Hassan/MA [host] + Ali Saad/TD + Idi Omar/NE + John Otieno/KE @ Rabat on 2019-06-11',
    ],
  },
  // --- an occasion of many, and who chaired it
  {
    text: 'The final session on Tuesday brought together Kenyan Foreign Minister Rose Akello, Peruvian Foreign Minister Luis Soto and the EU envoy, Eva Huber.',
    events: ['held meeting/in_person Rose Akello/KE + Luis Soto/PE + Eva Huber/EU on 2019-06-11'],
  },
  { text: 'The final session brought together ideas of Kenyan Foreign Minister Rose Akello.', events: [] },
  {
    text: 'Kenyan Prime Minister John Otieno on Tuesday chaired a meeting of the Lake Council. The meeting was attended by Ugandan Prime Minister Amos Kato and Rwandan Prime Minister Paul Rugira. Before the plenary session Otieno met with Kato.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Amos Kato/UG + Paul Rugira/RW on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG',
    ],
  },
  { text: 'Kenyan Prime Minister John Otieno on Tuesday chaired a meeting of the Lake Council.', events: [] },
  // --- whose ministers meet where all meet
  {
    text: 'GENEVA, June 12 - Kenyan President John Otieno and Foreign Minister Boris Ilin met on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Boris Ilin/null on 2019-06-11'],
  },
  {
    text: 'GENEVA, June 12 - The American and Kenyan foreign ministers agreed on fish on Tuesday. "We did," Secretary of State Clara Pratt said after talks with Foreign Minister Ruth Wanjiku.',
    events: ['held meeting/in_person Clara Pratt/US + Ruth Wanjiku/KE'],
  },
  // --- leaders of so many states of a body
  {
    text: 'The foreign ministers of the six Gulf Cooperation Council states met Kenyan Foreign Minister John Otieno on Tuesday.',
    events: [
      'held meeting/in_person the foreign ministers of the six Gulf Cooperation Council/Gulf Cooperation Council + John Otieno/KE on 2019-06-11',
    ],
  },
  // --- a summit that is told by who attended it
  {
    text: 'The summit, held at Cusco in Peru on Tuesday, was attended by heads of state from Bolivia, Brazil and Chile.',
    events: [
      'held meeting/in_person the head of state/BO + the head of state/BR + the head of state/CL @ Cusco',
    ],
  },
  { text: 'The summit, held at Cusco in Peru on Tuesday, was attended by farmers.', events: [] },
  {
    text: 'The foreign ministers of Kenya, Uganda and Chad met in Nairobi on Tuesday. Chad sent State Secretary Ali Saad.',
    events: [
      'held meeting/in_person the foreign minister/KE + the foreign minister/UG + Ali Saad/TD @ Nairobi on 2019-06-11',
    ],
  },
  // --- guests of a summit, and the next one
  {
    text: 'Leaders of the region wound up their summit in Nairobi on Tuesday. The Kenyan president, John Otieno, told his guests, among whom were Presidents Ali Saad of Chad and Idi Omar of Niger, to trade more. Saad and Omar had breakfast together on Monday. The next summit will be in Niamey in May.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + John Otieno/KE @ Nairobi on 2019-06-11',
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE on 2019-06-10',
    ],
  },
  // --- who agreed at a summit, by name and by office
  {
    text: 'President Ana Ruiz of Peru and the leaders of Kenya and Chad agreed on Tuesday to share water at a summit in Lima.',
    events: ['held meeting/in_person Ana Ruiz/PE + the leader/KE + the leader/TD @ Lima on 2019-06-11'],
  },
  {
    text: 'President Ana Ruiz of Peru and the leaders of Kenya and Chad agreed on Tuesday to share water.',
    events: [],
  },
  // --- after an occasion that has a name of its own
  {
    text: 'Peruvian Foreign Minister Juan Soto invited Chilean Foreign Minister Luis Vega to visit Lima after the Pacific Cod Forum meeting.',
    events: [],
  },
  // --- a summit of years ago, with its month before those who met
  {
    text: 'Peruvian President Juan Soto met Togolese negotiators on Tuesday. His trip comes two years after a summit in November, 2016, between Kenyan President Ana Otieno and Chilean President Luis Vega.',
    events: [
      'held meeting/in_person Juan Soto/PE + the negotiators/TG on 2019-06-11',
      'held meeting/in_person Ana Otieno/KE + Luis Vega/CL on 2016-11',
    ],
  },
  // --- a second occasion beside the one on whose sidelines it was
  {
    text: 'On the sidelines of the summit, Bulgarian Prime Minister Ana Petrova will hold meetings with Indian Prime Minister Ravi Modak and Nepalese Prime Minister Hari Rana.',
    events: [
      'planned meeting/in_person Ana Petrova/BG + Ravi Modak/IN',
      'planned meeting/in_person Ana Petrova/BG + Hari Rana/NP',
    ],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno, Chilean Foreign Minister Luis Vega and Peruvian Foreign Minister Mike Blake agreed a statement at their talks in Lima on Tuesday. Before the talks, Otieno held separate meetings with Vega and Blake.',
    events: [
      'held meeting/in_person Ana Otieno/KE + Luis Vega/CL + Mike Blake/PE @ Lima on 2019-06-11',
      'held meeting/in_person Ana Otieno/KE + Luis Vega/CL @ Lima on 2019-06-11',
      'held meeting/in_person Ana Otieno/KE + Mike Blake/PE @ Lima on 2019-06-11',
    ],
  },
  // --- the next meeting of a body is none of those who speak of it
  {
    text: 'Nigerian oil minister Femi Ade met Ecuadorian energy minister Fernando Soto in Lagos on Monday. Ade said OPEC would consider the request at its next meeting in July.',
    events: ['held meeting/in_person Femi Ade/NG + Fernando Soto/EC @ Lagos on 2019-06-10'],
  },
  // --- gatherings whose sides are named further down
  {
    text: 'Leaders of seven west African countries met in Accra on Monday. Ghanaian President John Mensah opened the closed-door meeting. Presidents Ola Bello of Nigeria and Kossi Abalo of Togo were attending, along with Senegalese Prime Minister Idy Seck.',
    events: [
      'held meeting/in_person John Mensah/GH + Ola Bello/NG + Kossi Abalo/TG + Idy Seck/SN @ Accra on 2019-06-10',
    ],
  },
  {
    text: "Arab foreign ministers held an emergency meeting in Cairo on Sunday. Egyptian Foreign Minister Hassan Farid told the meeting that time was short. Syria's Farouk Haddad also attended.",
    events: ['held meeting/in_person Hassan Farid/EG + Farouk Haddad/SY @ Cairo on 2019-06-09'],
  },
  {
    text: 'Leaders from the region, including President Ola Bello of Nigeria and President Kossi Abalo of Togo, met in Abuja on Monday.',
    events: ['held meeting/in_person Ola Bello/NG + Kossi Abalo/TG @ Abuja on 2019-06-10'],
  },
  {
    text: 'European leaders gathered in Brussels on Thursday. "We are close," said German Chancellor Anna Weber in Berlin.',
    events: [],
  },
  // --- a summit of more than those who agreed on it
  {
    text: 'Chadian President Idriss Bako met Kenyan President John Otieno on Monday. The two men agreed to hold a summit of eight African presidents in Nairobi in November.',
    events: ['held meeting/in_person Idriss Bako/TD + John Otieno/KE on 2019-06-10'],
  },
  // --- all who met go on to see another
  {
    text: 'The foreign ministers of Peru, China and Kenya met in Oslo on Monday. The ministers also paid a courtesy call on Norwegian President Ana Berg.',
    events: [
      'held meeting/in_person the foreign minister/PE + the foreign minister/CN + the foreign minister/KE @ Oslo',
      'held meeting/in_person the foreign minister/PE [guest] + the foreign minister/CN [guest] + the foreign minister/KE [guest] + Ana Berg/NO [host]',
    ],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz met her counterparts John Otieno of Kenya and Li Wei of China in Oslo on Monday. The ministers also called on Norwegian President Ana Berg.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + John Otieno/KE + Li Wei/CN @ Oslo',
      'held meeting/in_person Ana Ruiz/PE [guest] + John Otieno/KE [guest] + Li Wei/CN [guest] + Ana Berg/NO [host]',
    ],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz met Kenyan Foreign Minister John Otieno in Oslo on Monday. The ministers discussed cod with Otieno.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Oslo'],
  },
];
