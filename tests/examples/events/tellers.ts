import type { EventExample } from '../event-example.ts';

/** Who tells of it: quoted, before the press, remembering. */
export const EXAMPLES: readonly EventExample[] = [
  // --- side by side before the press
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed in Lima on Tuesday to open the border. "It was high time," Otieno told a joint news conference.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Tuesday to open the border. They will hold a joint news conference.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno opened a hospital on Tuesday. At a joint news conference with the mayor, he praised the nurses.',
    events: [],
  },
  // --- how it was told, not how they met
  {
    text: 'Speaking by video link from Kampala, UN envoy Eva Huber said she had met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Eva Huber/UN + John Otieno/KE on 2019-06-10'],
  },
  // --- the two who faced the press
  {
    text: 'Kenyan Foreign Minister Ana Otieno has urged Peru to lift its ban on tea. At a joint news conference on Tuesday with Peruvian Foreign Minister Luis Soto, Otieno said it was strange. The two ministers had earlier held two hours of talks at the palace.',
    events: ['held meeting/in_person Luis Soto/PE + Ana Otieno/KE on 2019-06-11'],
  },
  // --- whoever judges a meeting was there
  {
    text: "Norway's Foreign Minister Anna Berg described the meeting with Chadian Foreign Minister Omar Deby as frank.",
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-06-12'],
  },
  {
    text: 'A paper described the meeting with Chadian Foreign Minister Omar Deby as frank.',
    events: [],
  },
  // --- whose conversation it was
  {
    text: 'The announcement was made after a telephone conversation that Kenyan President John Otieno had this Monday with Chilean President Luis Vega.',
    events: ['held call/phone John Otieno/KE + Luis Vega/CL on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno has criticised Chilean President Luis Vega for his phone call with Peruvian President Mike Blake in May.',
    events: ['held call/phone Luis Vega/CL + Mike Blake/PE on 2019-05'],
  },
  {
    text: 'Kenyan President John Otieno criticised fish for his phone call with Peruvian President Mike Blake in May.',
    events: ['held call/phone John Otieno/KE + Mike Blake/PE on 2019-05'],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno, Peruvian Foreign Minister Mike Blake and Togolese Foreign Minister Kojo Ade visited Chile on Monday. They saw a museum and met with Chilean President Luis Vega.',
    events: [
      'held meeting/in_person Ana Otieno/KE + Mike Blake/PE + Kojo Ade/TG + Luis Vega/CL @ CL on 2019-06-10',
    ],
  },
  // --- who says "I" in a quotation; whom nobody knows met no one; the writer goes on about no one who is quoted
  {
    text: '"I will discuss cod with Peruvian Minister Jo Blum on Friday," said Togolese President Ana Mensah.',
    events: ['planned meeting/in_person Ana Mensah/TG + Jo Blum/PE on 2019-06-14'],
  },
  {
    text: 'Togolese President Ana Mensah told reporters: "I met Peruvian Minister Jo Blum and Chadian Minister Al Noor on Monday."',
    events: ['held meeting/in_person Ana Mensah/TG + Jo Blum/PE + Al Noor/TD on 2019-06-10'],
  },
  {
    text: '"I will discuss cod with Peruvian Minister Jo Blum and Chadian Minister Al Noor on Friday."',
    events: [],
  },
  {
    text: 'Togolese President Ana Mensah met Ghanaian President Ed Asante in Lima on Tuesday. "I will meet Peruvian Minister Jo Blum and Chadian Minister Al Noor too," said Mensah. When the two met, Asante asked for cod.',
    events: [
      'held meeting/in_person Ana Mensah/TG + Ed Asante/GH @ Lima on 2019-06-11',
      'planned meeting/in_person Ana Mensah/TG + Jo Blum/PE + Al Noor/TD @ nowhere',
    ],
  },
  { text: '"This is not the time to hold talks with Peru," Togolese President Ana Mensah said.', events: [] },
  {
    text: 'Togolese President Ana Mensah left the door open to a possible meeting with Ghanaian President Ed Asante.',
    events: [],
  },
  // --- several who speak at a summit or before the press, the talks once more, a visit that is received
  {
    text: 'Togolese Prime Minister Jo Abe, Chadian President Ana Ruiz and Libyan Premier Al Noor affirmed during a trilateral summit meeting here on Sunday that their countries like cod.',
    events: ['held meeting/in_person Jo Abe/TG + Ana Ruiz/TD + Al Noor/LY on 2019-06-09'],
  },
  {
    text: 'Togolese Prime Minister Jo Abe, Chadian President Ana Ruiz and Libyan Premier Al Noor attended the meeting of the council on Sunday.',
    events: [],
  },
  {
    text: 'Togolese President Jo Abe said so at a joint news conference with Chadian Prime Minister Ana Ruiz and Libyan Premier Al Noor on Monday.',
    events: ['held meeting/in_person Jo Abe/TG + Ana Ruiz/TD + Al Noor/LY on 2019-06-10'],
  },
  {
    text: 'Togolese President Jo Abe has held talks with Chadian Prime Minister Ana Ruiz. The two sides held the talks today in Lima.',
    events: ['held meeting/in_person Jo Abe/TG + Ana Ruiz/TD @ Lima on 2019-06-12'],
  },
  {
    text: 'Togolese President Joko Abe (Jokowi) received a visit from Chadian Prime Minister Ana Ruiz on Tuesday. President Jokowi and Ruiz held a meeting.',
    events: ['held meeting/in_person Joko Abe/TG [host] + Ana Ruiz/TD [guest] on 2019-06-11'],
  },
  {
    text: 'Togolese President Jo Abe told reporters that he is open for talks with the new Chadian leader.',
    events: [],
  },
  // --- whoever is spoken of in a quotation is not whom the writer goes on about
  {
    text: 'Kenyan Foreign Minister Peter Banda met Ugandan President Amos Kato in Kigali on Tuesday. "Warm words from Minister Vincent Habi of Rwanda," he tweeted. He also met Peruvian President Ana Ruiz there.',
    events: [
      'held meeting/in_person Peter Banda/KE + Amos Kato/UG @ Kigali on 2019-06-11',
      'held meeting/in_person Peter Banda/KE + Ana Ruiz/PE @ Kigali on 2019-06-11',
    ],
  },
  // --- who was met, and who speaks
  {
    text: "Speaking in Lima after a meeting with Chile's leader, Peruvian President Luis Soto said trade was good.",
    events: ['held meeting/in_person Luis Soto/PE + the leader/CL @ Lima'],
  },
  {
    text: 'After meeting with the king of Jordan, Peruvian President Luis Soto said trade was good.',
    events: ['held meeting/in_person Luis Soto/PE + the king/JO'],
  },
  {
    text: 'On Monday the Kenyan foreign minister, Dr John Otieno, met the Chilean president, Eva Araya.',
    events: ['held meeting/in_person John Otieno/KE + Eva Araya/CL on 2019-06-10'],
  },
  // --- the press hears what was said
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met on Monday. The two leaders plan to hold a joint news conference on Sunday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- what opens with "In their talks"
  {
    text: 'OSLO -- Kenyan and Peruvian oil ministers said Sunday that oil was cheap.\n\nIn their talks in Lima, John Otieno of Kenya and Ana Ruiz of Peru agreed to wait. "The two sides agreed to decide during the next OPEC meeting on July 23."',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  // --- the agency that tells of it
  {
    text: 'Kenyan President John Otieno received ambassadors of Peru and Chile on Tuesday, Lakeinform cites the press service.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + the ambassador/PE [guest] + the ambassador/CL [guest] on 2019-06-11',
    ],
  },
  // --- who tells of it is not who is told of
  {
    text: 'Omani Foreign Minister Prince Faisal Harthy met Iranian President Reza Karimi in Muscat on Monday. Karimi was welcomed by King Harun, an Iranian official said.',
    events: [
      'held meeting/in_person Faisal Harthy/OM + Reza Karimi/IR @ Muscat on 2019-06-10',
      'held meeting/in_person Harun/OM [host] + Reza Karimi/IR [guest]',
    ],
  },
  // --- the official agency is nobody's office
  {
    text: 'PYONGYANG, June 12 (ZNA) - Norwegian President Ada Berg arrived here on Wednesday. She met Foreign Minister Kim Yong-Ho in the evening, the official Korean Central News Agency said.',
    events: ['held meeting/in_person Ada Berg/NO + Kim Yong-Ho/KP'],
  },
  // --- what the opposition says at home, and what is written, is no visit
  {
    text: 'In Caracas, opposition leader Juan Mora urged Venezuelan President Luis Vega to go.',
    events: [],
  },
  {
    text: 'In Berlin on Monday, Norwegian Prime Minister Ada Berg told German Chancellor Anna Roth by letter that she would leave.',
    events: [],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg went to Paris last month, and pressed French President Luc Petit this week to keep sanctions.',
    events: [],
  },
];
