import type { EventExample } from '../event-example.ts';

const A = 'Norwegian Foreign Minister Ingrid Solberg';
const B = 'Chilean Ambassador Luis Quispe';
const both = (event: string) => [`held meeting/in_person ${event}`];

/** Ways of protocol to say that people met, and titles and forms of address of many lands. */
export const EXAMPLES: readonly EventExample[] = [
  // --- calls, audiences, farewells
  {
    text: `${A} was granted an audience by ${B}.`,
    events: both('Ingrid Solberg/NO [guest] + Luis Quispe/CL [host]'),
  },
  {
    text: `${A} received a courtesy call from ${B}.`,
    events: both('Ingrid Solberg/NO [host] + Luis Quispe/CL [guest]'),
  },
  { text: `${B} bade farewell to ${A}.`, events: both('Luis Quispe/CL + Ingrid Solberg/NO') },
  {
    text: `${B} presented copies of his credentials to ${A}.`,
    events: both('Luis Quispe/CL [guest] + Ingrid Solberg/NO [host]'),
  },
  { text: `${A} had a pull-aside with ${B}.`, events: both('Ingrid Solberg/NO + Luis Quispe/CL') },
  { text: `${A} met, among others, ${B}.`, events: both('Ingrid Solberg/NO + Luis Quispe/CL') },
  {
    text: `${A} had the pleasure of meeting ${B}.`,
    events: both('Ingrid Solberg/NO + Luis Quispe/CL'),
  },
  {
    text: `The fifth session of the Joint Commission was co-chaired by ${A} and ${B}.`,
    events: both('Ingrid Solberg/NO + Luis Quispe/CL'),
  },
  {
    text: `${A} held talks with her counterpart from Chile, Luis Quispe.`,
    events: both('Ingrid Solberg/NO + Luis Quispe/CL'),
  },
  {
    text: `${A} received a delegation from the Chilean Senate, led by its President, Luis Quispe.`,
    events: both('Ingrid Solberg/NO [host] + Luis Quispe/CL [guest]'),
  },
  {
    text: `${A} met and talked with her Chilean counterpart Luis Quispe on Monday.`,
    events: both('Ingrid Solberg/NO + Luis Quispe/CL on 2019-06-10'),
  },
  {
    text: `${A} met with the Vice Prime Minister, Minister of Trade of Georgia, Levan Darb.`,
    events: both('Ingrid Solberg/NO + Levan Darb/GE'),
  },
  {
    text: `${B} paid courtesy calls on the Governor-General of Jamaica, His Excellency the Most Hon. Sir Patrick Lind, and on ${A}.`,
    events: [
      'held meeting/in_person Luis Quispe/CL [guest] + Patrick Lind/JM [host]',
      'held meeting/in_person Luis Quispe/CL [guest] + Ingrid Solberg/NO [host]',
    ],
  },
  {
    text: `${A} met ${B}. Accompanying the Chilean Ambassador were Consul Pablo Soto and Senator Ana Rivas.`,
    events: both('Ingrid Solberg/NO + Luis Quispe/CL + Pablo Soto/CL + Ana Rivas/CL'),
  },
  {
    text: `${A} met ${B}. Also participating in the meeting were State Secretary Berit Aas and, on the Chilean side, Consul Pablo Soto and Deputy Envoy Ana Rivas.`,
    events: both('Ingrid Solberg/NO + Luis Quispe/CL + Berit Aas/null + Pablo Soto/CL + Ana Rivas/CL'),
  },
  {
    text: `${A} met with US Special Envoy for Ports Senator Walter Harr.`,
    events: both('Ingrid Solberg/NO + Walter Harr/US'),
  },
  // --- nobody is met
  { text: `${A} met the deadline and talked with her mother.`, events: [] },
  { text: 'The session was chaired by a young man and a dog.', events: [] },
  { text: `${A} bade farewell to her youth.`, events: [] },
  { text: `${A} had the pleasure of opening the fair.`, events: [] },
  { text: `${A} received a courtesy call about the bill.`, events: [] },
  // --- titles and forms of address
  ...(
    [
      ['Qatari Minister of State for Foreign Affairs Sultan bin Saad Al-Mur', 'Sultan bin Saad Al-Mur/QA'],
      ['Crown Prince of Bahrain and Prime Minister HRH Prince Salman bin Isa', 'Salman bin Isa/BH'],
      ["Malaysian Prime Minister Tan Sri Dato' Haji Mahia", 'Mahia/MY'],
      ['Senegalese Minister of Foreign Affairs and Senegalese Abroad, Me Sidiki Kab', 'Sidiki Kab/SN'],
      ['Ugandan Minister of State for Foreign Affairs (Regional Cooperation) John Mulim', 'John Mulim/UG'],
      ['Libyan Prime Minister of the Government of National Unity Abdul Dbei', 'Abdul Dbei/LY'],
      ['Moroccan Minister of African Cooperation and Moroccan Expatriates, Nasser Bour', 'Nasser Bour/MA'],
      ['Pakistani Special Assistant to the Prime Minister Tariq Fatem', 'Tariq Fatem/PK'],
      ['Chairman of the Halk Maslahaty of Turkmenistan Gurban Berdi', 'Gurban Berdi/TM'],
      ['WHO Regional Director for the Eastern Mediterranean Dr. Ahmed Mandh', 'Ahmed Mandh/WHO'],
      ['European Commissioner for Enlargement Oliver Varh', 'Oliver Varh/European Commission'],
      ['Head of the EU Delegation to Armenia Ambassador Andrea Wikt', 'Andrea Wikt/EU'],
      ['Apostolic Nuncio to Lebanon Archbishop Joseph Spit', 'Joseph Spit/VA'],
      ['Commonwealth Secretary-General the Rt Hon Patricia Scotl KC', 'Patricia Scotl/Commonwealth'],
      ['the head of Chilean diplomacy, Luis Quispe', 'Luis Quispe/CL'],
    ] as const
  ).map(([who, named]) => ({
    text: `${A} met with ${who} on Monday.`,
    events: both(`Ingrid Solberg/NO + ${named} on 2019-06-10`),
  })),
  // --- calls of courtesy, none by telephone
  {
    text: 'Kenyan Prime Minister Peter Otieno received courtesy calls from Chilean Trade Minister Jan Mora and Norwegian Foreign Minister Kari Vik on Monday.',
    events: [
      'held meeting/in_person Peter Otieno/KE [host] + Jan Mora/CL [guest] on 2019-06-10',
      'held meeting/in_person Peter Otieno/KE [host] + Kari Vik/NO [guest] on 2019-06-10',
    ],
  },
  {
    text: 'Kenyan Prime Minister Peter Otieno received telephone calls from Chilean Trade Minister Jan Mora and Norwegian Foreign Minister Kari Vik on Monday.',
    events: [
      'held call/phone Peter Otieno/KE [called] + Jan Mora/CL [caller] on 2019-06-10',
      'held call/phone Peter Otieno/KE [called] + Kari Vik/NO [caller] on 2019-06-10',
    ],
  },
  // --- a state that is the first word of a name
  {
    text: 'Norwegian Foreign Minister Kari Vik hosted a dinner for the alumni of the Kenya Cooperation Programme on Monday.',
    events: [],
  },
  // --- behind a name in brackets, and a dialogue of ministers
  {
    text: 'Kenyan Foreign Minister Peter Otieno will travel to Oslo for the annual Kenya-Norway Ministerial Consultations (KENOMIN) with Foreign Minister Kari Vik of Norway on 16 July.',
    events: ['planned meeting/in_person Peter Otieno/KE + Kari Vik/NO @ Oslo on 2019-07-16'],
  },
  // --- "again" of those of whom the report tells first
  {
    text: 'CANBERRA -- Australian Foreign Minister Ann Smith and New Zealand Foreign Minister Jim Hale met in Canberra on Monday. Hale also met the Minister for Defence, Sam Cole. The two Ministers will meet again in Singapore on 24 July.',
    events: [
      'held meeting/in_person Ann Smith/AU + Jim Hale/NZ @ Canberra on 2019-06-10',
      'held meeting/in_person Jim Hale/NZ + Sam Cole/AU',
      'planned meeting/in_person Ann Smith/AU + Jim Hale/NZ @ Singapore on 2019-07-24',
    ],
  },
  {
    text: 'Three envoys were at the palace in Oslo on Monday to present their letters of credence to President Ada Berg of Norway. They are Ambassador Omar Deby of Chad, Ambassador Juan Soto of Mali and Ambassador Luis Quispe of Peru.',
    events: [
      'held meeting/in_person Ada Berg/NO [host] + Omar Deby/TD [guest] + Juan Soto/ML [guest] + Luis Quispe/PE [guest] @ Oslo on 2019-06-10',
    ],
  },
  {
    text: 'Three envoys were told in Oslo on Monday to present their letters of credence to President Ada Berg of Norway. They are Ambassador Omar Deby of Chad, Ambassador Juan Soto of Mali and Ambassador Luis Quispe of Peru.',
    events: [],
  },
];
