import type { EventExample } from './events.ts';

/** Delegations, those who lead them, and bodies by the state whose they are. */
export const DELEGATION_EXAMPLES: readonly EventExample[] = [
  {
    text: 'Omani Foreign Minister Said Harthy received a delegation from Kuwait led by Finance Minister Nasser Salem on Monday.',
    events: ['held meeting/in_person Said Harthy/OM [host] + Nasser Salem/KW [guest] on 2019-06-10'],
  },
  {
    text: "A delegation of the Workers' Party of Zambia, headed by its president Moses Banda, called on Kenyan Vice President Grace Otieno on Monday.",
    events: [
      "held meeting/in_person Moses Banda/Workers' Party of Zambia [guest] + Grace Otieno/KE [host] on 2019-06-10",
    ],
  },
  {
    text: 'A five-member delegation of the Malian National Congress held talks with British Foreign Secretary Anne Hartley in London.',
    events: ['held meeting/in_person the delegation/Malian National Congress + Anne Hartley/GB @ London'],
  },
  {
    text: 'Nepalese King Dhruba received a delegation of the World Bank on Monday.',
    events: ['held meeting/in_person Dhruba/NP [host] + the delegation/World Bank [guest] on 2019-06-10'],
  },
  {
    text: 'Kenyan Vice President Grace Otieno received a delegation of Italian tourists on Monday.',
    events: [],
  },
  { text: 'Kenyan Vice President Grace Otieno spoke of the delegation of powers on Monday.', events: [] },
  // --- a body by the state whose it is
  {
    text: "Vice-Chairman of Laos' Central Military Commission Boun Somphet met Thai Defence Minister Somsak Wirat on Tuesday.",
    events: ['held meeting/in_person Boun Somphet/LA + Somsak Wirat/TH on 2019-06-11'],
  },
  {
    text: "Speaker of Estonia's Riigi Assembly Rein Tamm was received by Finnish President Aino Lehtinen on Tuesday.",
    events: ['held meeting/in_person Aino Lehtinen/FI [host] + Rein Tamm/EE [guest] on 2019-06-11'],
  },
  {
    text: "Head of Latvia's presidential administration Janis Ozols met Polish Foreign Minister Adam Zych in Riga.",
    events: ['held meeting/in_person Janis Ozols/LV + Adam Zych/PL @ Riga'],
  },
  // --- discussed by whom
  {
    text: 'Prospects for trade between Serbia and Croatia were discussed on Tuesday by Serbian Prime Minister Milan Jovic and Croatian Prime Minister Ivan Babic in Zagreb.',
    events: ['held meeting/in_person Milan Jovic/RS + Ivan Babic/HR @ Zagreb on 2019-06-11'],
  },
  {
    text: 'The bill was discussed on Tuesday by Serbian deputies.',
    events: [],
  },
];
