import type { EventExample } from '../event-example.ts';

/** Sentences one word away from those for which a rule is there. */
export const EXAMPLES: readonly EventExample[] = [
  // --- first ladies: a couple, or two who were met apart
  {
    text: 'Kenyan President John Otieno held separate meetings with Peruvian First Lady Ana Ruiz and Estonian First Lady Kai Mets in Lima on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Kai Mets/EE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Luis Ruiz and First Lady Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Luis Ruiz/PE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- who was at another meeting, and of whom the meeting was
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. Estonian Trade Minister Kai Mets, who was at the Quito meeting last month, praised the port.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. Estonian Trade Minister Kai Mets, who was at the meeting in Bogota, praised the port.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. The agenda of the meeting included Estonian President Kai Mets and the crisis there.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. The talks included former minister Kai Mets among the names for the post.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. The meeting included Kenyan Trade Minister Peter Mwangi.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Peter Mwangi/KE @ Lima on 2019-06-11'],
  },
  // --- some of many, all at once
  {
    text: 'Kenyan President John Otieno held trilateral talks with his colleagues, including Peruvian President Ana Ruiz and Estonian President Kai Mets, in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Kai Mets/EE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno held talks with several leaders, including Peruvian President Ana Ruiz and Estonian President Kai Mets, at a round table in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Kai Mets/EE @ Lima on 2019-06-11'],
  },
  // --- the day of what was made known, and of a journey
  {
    text: 'The ministry added that on June 20 Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-20'],
  },
  {
    text: 'The ministry added on Monday that Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  {
    text: 'A Kenyan delegation headed by Peter Mwangi on Thursday is to hold talks with Peruvian Foreign Minister Ana Ruiz in Lima.',
    events: ['planned meeting/in_person Peter Mwangi/KE + Ana Ruiz/PE @ Lima on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno on Monday headed to Lima, where he is to meet Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  // --- what those who met went through before, and what came next
  {
    text: 'Kenyan Foreign Minister Peter Mwangi met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. After a brief session attended by Peruvian Trade Minister Luis Prado, the two ministers signed an accord.',
    events: ['held meeting/in_person Peter Mwangi/KE + Ana Ruiz/PE + Luis Prado/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister Peter Mwangi met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday ahead of a conference in the capital attended by Estonian President Kai Mets.',
    events: ['held meeting/in_person Peter Mwangi/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- what is told again behind the meeting, and two of three by themselves
  {
    text: 'Kenyan President John Otieno, Peruvian President Ana Ruiz and Estonian President Kai Mets met in Lima on Tuesday. After the meeting, a spokesman said Otieno and Ruiz had met in a warm atmosphere.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Kai Mets/EE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno, Peruvian President Ana Ruiz and Estonian President Kai Mets met in Lima on Tuesday. Before the meeting, Otieno met Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Kai Mets/EE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
    ],
  },
  // --- whose officials those without a state are
  {
    text: 'Peruvian President Ana Ruiz received Kenyan President John Otieno in Lima on Tuesday. The meeting was attended by Ambassador Luis Prado, Foreign Minister Rosa Vega and Defence Minister Juan Moran.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] + Luis Prado/null + Rosa Vega/PE + Juan Moran/PE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Foreign Minister Peter Mwangi met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday. They discussed the elections in Kenya, the situation in Kenya and projects in Kenya. Mwangi said the Kenyan government was ready.',
    events: ['held meeting/in_person Peter Mwangi/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- on the way, on the sidelines
  {
    text: 'Peruvian Foreign Minister Ana Ruiz welcomed Kenyan President John Otieno on the way to the palace in Lima for talks on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ Lima on 2019-06-11'],
  },
  {
    text: 'Speaking to reporters on the sidelines of his talks with Peruvian President Ana Ruiz in Lima, Kenyan President John Otieno said on Tuesday he would meet Estonian President Kai Mets in July.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima',
      'planned meeting/in_person John Otieno/KE + Kai Mets/EE on 2019-07',
    ],
  },
  // --- contacts of people of whom nothing is known are none between those they had them with
  {
    text: 'They discussed their recent contacts with the Foreign Minister, Riyad Nasser, and his Israeli counterpart.',
    events: [],
  },
];
