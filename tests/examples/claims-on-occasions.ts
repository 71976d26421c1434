import type { ClaimExample } from './claims.ts';

const BOTH = 'Ingrid Solberg + Tomas Araya';

/** What is said of the occasion before it is said what was said there, and who of it speaks. */
export const OCCASION_CLAIMS: readonly ClaimExample[] = [
  // --- the sides of a visit
  {
    text: 'Both host and guest expressed delight at the growth of trade. The guest and the host agreed to meet in May.',
    claims: [`${BOTH} expressive: delight at the growth of trade`, `${BOTH} commissive: to meet in May`],
  },
  {
    text: 'Araya voiced his belief that the team of Peru would continue to win, and said Chile will do its utmost to help.',
    claims: [
      'Tomas Araya assertive: the team of Peru would continue to win',
      'Tomas Araya commissive: Chile will do its utmost to help',
    ],
  },
  {
    text: 'The two ministers found that it is time to reopen the harbour.',
    claims: [`${BOTH} assertive: it is time to reopen the harbour`],
  },
  {
    text: 'When she arrived Ingrid Solberg found that the harbour was closed.',
    claims: [],
  },
  { text: 'The two ministers found the harbour closed.', claims: [] },
  { text: 'An inquiry found that the harbour was closed.', claims: [] },
  {
    text: 'At the meeting with the Chilean President, Ingrid Solberg pointed out that the harbour is open.',
    claims: ['Ingrid Solberg assertive: the harbour is open'],
  },
  { text: 'The two sides mentioned about the harbour.', claims: [`${BOTH} assertive: the harbour`] },
  { text: 'Solberg and Araya assessed the recent visit and other meetings.', claims: [] },
  {
    text: 'Solberg assessed that the harbour is open.',
    claims: ['Ingrid Solberg assertive: the harbour is open'],
  },
  // --- a meeting told as the occasion of another hears nothing
  {
    text: 'Solberg and Araya met on the sidelines of a meeting between Presidents Luis Prado and Peter Kamau. The two sides agreed to open the harbour.',
    claims: [`${BOTH} commissive: to open the harbour`],
  },
  // --- where an opening participle and what an agency has learned end
  {
    text: 'Terming the ban a matter which comes from Peru, Solberg said the harbour would open.',
    claims: [
      'Ingrid Solberg assertive: the ban a matter which comes from Peru',
      'Ingrid Solberg assertive: the harbour would open',
    ],
  },
  {
    text: 'Solberg stressed the role of cod, Trend learned from the ministry.',
    claims: ['Ingrid Solberg assertive: the role of cod'],
  },
  {
    text: 'Solberg stressed that the harbour, as she learned in May, is open.',
    claims: ['Ingrid Solberg assertive: the harbour, as she learned in May, is open'],
  },
  {
    text: 'Solberg also sought to know about the state of the harbour.',
    claims: ['Ingrid Solberg directive: the state of the harbour'],
  },
  // --- by the part at the meeting: it needs one that has it
  { text: 'The guest list named three cooks.', claims: [] },
  { text: 'The dinner for the guest praised by all was cod.', claims: [] },
  { text: 'A guest said that the cod was cold.', claims: [] },
  // --- an opening phrase inside the clause, and none
  {
    text: 'Solberg noted that as fishing nations, Norway and Chile share a concern about cod.',
    claims: ['Ingrid Solberg assertive: as fishing nations, Norway and Chile share a concern about cod'],
  },
  {
    text: 'Araya said that in winter, Chile supports the cod fleet.',
    claims: ['Tomas Araya assertive: in winter, Chile supports the cod fleet'],
  },
  {
    text: 'Solberg praised the harbour, Araya urged her to widen it.',
    claims: ['Ingrid Solberg expressive: the harbour', 'Tomas Araya directive: her to widen it'],
  },
  // --- on what occasion
  {
    text: 'Araya expressed delight at the quota while receiving Solberg in Oslo on Tuesday.',
    claims: ['Tomas Araya expressive: delight at the quota'],
  },
  {
    text: 'Araya urged Norway to keep the quota while meeting demand at home.',
    claims: ['Tomas Araya directive: Norway to keep the quota while meeting demand at home'],
  },
  {
    text: 'Araya took the time to thank Norway for the cod.',
    claims: ['Tomas Araya expressive: Norway for the cod'],
  },
  { text: 'Araya took the time to visit the harbour.', claims: [] },
  {
    text: 'While Solberg said that as a neighbour she feared war, Araya called for restraint.',
    claims: ['Ingrid Solberg assertive: as a neighbour she feared war', 'Tomas Araya directive: restraint'],
  },
  {
    text: 'Solberg noted that as members of the League, Norway and Chile shared many goals.',
    claims: ['Ingrid Solberg assertive: as members of the League, Norway and Chile shared many goals'],
  },
  {
    text: 'Solberg said Zenda had broken the treaty and rejected its offer of talks.',
    claims: [
      'Ingrid Solberg assertive: Zenda had broken the treaty',
      'Ingrid Solberg expressive: its offer of talks',
    ],
  },
  {
    text: 'Araya said Chile had signed the treaty and outlined the plan for a fund of both states.',
    claims: [
      'Tomas Araya assertive: Chile had signed the treaty',
      'Tomas Araya assertive: the plan for a fund of both states',
    ],
  },
  {
    text: 'Araya said that Chile attached weight to the talks and supported free trade.',
    claims: ['Tomas Araya assertive: Chile attached weight to the talks and supported free trade'],
  },
  {
    text: 'Araya stressed growth while meeting EU standards.',
    claims: ['Tomas Araya assertive: growth while meeting EU standards'],
  },
  {
    text: 'Araya stressed the need for growth while receiving Foreign Minister Solberg on Tuesday.',
    claims: ['Tomas Araya assertive: the need for growth'],
  },
  { text: "Araya said the war's over.", claims: ["Tomas Araya assertive: the war's over"] },
  { text: "Araya said the harbour's a success.", claims: ["Tomas Araya assertive: the harbour's a success"] },
  {
    text: '“No group is banned,” Araya said. “In Oslo we proposed to widen this. They will bring an answer,” Solberg stated.',
    claims: [
      'Tomas Araya assertive, direct: No group is banned',
      'Ingrid Solberg assertive, direct: In Oslo we proposed to widen this. They will bring an answer',
    ],
  },
  {
    text: '“No group is banned,” Araya said. “In Oslo we proposed to widen this. They will bring an answer,” Solberg explained.',
    claims: [
      'Tomas Araya assertive, direct: No group is banned',
      'Ingrid Solberg assertive, direct: In Oslo we proposed to widen this. They will bring an answer',
    ],
  },
  {
    text: 'Araya noted that no group was banned, advocating for free trade in the region.',
    claims: ['Tomas Araya assertive: no group was banned', 'Tomas Araya directive: free trade in the region'],
  },
  {
    text: 'Araya said that the journey of his deputy, Ana Ruiz, has confirmed the strength of the ties.',
    claims: [
      'Tomas Araya assertive: the journey of his deputy, Ana Ruiz, has confirmed the strength of the ties',
    ],
  },
  {
    text: 'Solberg pressed Araya to lift the ban.',
    claims: ['Ingrid Solberg directive: Araya to lift the ban'],
  },
  // --- the host of a meeting beside a programme, an opening phrase, and what a state does
  {
    text: 'Solberg received Araya at the palace. On the nuclear programme, the guest said it was peaceful.',
    claims: ['Tomas Araya assertive: it was peaceful'],
  },
  {
    text: 'Solberg received Araya at the palace. In remarks carried by state television, the guest said that the fog would lift.',
    claims: ['Tomas Araya assertive: the fog would lift'],
  },
  {
    text: 'Araya said that Chile attached importance to the ties and rejected any decoupling.',
    claims: ['Tomas Araya assertive: Chile attached importance to the ties and rejected any decoupling'],
  },
  {
    text: 'After the ceremony, Solberg stressed that as members of the League, Norway and Chile share responsibility.',
    claims: ['Ingrid Solberg assertive: as members of the League, Norway and Chile share responsibility'],
  },
  {
    text: 'Solberg called on Araya to deliver a strong message to Zenda.',
    claims: ['Ingrid Solberg directive: Araya to deliver a strong message to Zenda'],
  },
  {
    text: 'Solberg called on him to present the protest law.',
    claims: ['Ingrid Solberg directive: him to present the protest law'],
  },
  {
    text: 'Norway and Chile agreed a decade of cooperation in fishing.',
    claims: ['Ingrid Solberg + Tomas Araya assertive: a decade of cooperation in fishing'],
  },
  {
    text: 'Solberg said Zenda violated the treaty and rejected its claims on cod.',
    claims: [
      'Ingrid Solberg assertive: Zenda violated the treaty',
      'Ingrid Solberg expressive: its claims on cod',
    ],
  },
  {
    text: 'Solberg received Araya at the palace. In a show of unity, the host thanked the guest for the cod.',
    claims: ['Ingrid Solberg expressive: the guest for the cod'],
  },
  // "a spokesman for A said he": A
  {
    text: 'A spokeswoman for Araya said he had pressed for cheaper cod.',
    claims: ['Tomas Araya directive: cheaper cod'],
  },
  {
    text: 'The Chilean leader’s office said he had urged Norway to lower its tariffs.',
    claims: ['Tomas Araya directive: Norway to lower its tariffs'],
  },
  {
    text: 'Araya urged Norway to lower its tariffs.',
    claims: ['Tomas Araya directive: Norway to lower its tariffs'],
  },
];
