import type { ClaimExample } from './claims.ts';

const BOTH = 'Ingrid Solberg + Tomas Araya';

/** Thanks, wishes, promises and feelings: which of them are claims, and whose. */
export const MANNERS_CLAIMS: readonly ClaimExample[] = [
  // --- asking and promising
  {
    text: 'Solberg urged Araya to release the detainees.',
    claims: ['Ingrid Solberg directive: Araya to release the detainees'],
  },
  {
    text: 'Solberg urged Araya to end the blockade and thanked him for his candour.',
    claims: [
      'Ingrid Solberg directive: Araya to end the blockade',
      'Ingrid Solberg expressive: him for his candour',
    ],
  },
  {
    text: 'Araya called for an early summit, adding that time was short.',
    claims: ['Tomas Araya directive: an early summit', 'Tomas Araya assertive: time was short'],
  },
  {
    text: 'Solberg promised Araya their teams would work on cod.',
    claims: ['Ingrid Solberg commissive: their teams would work on cod'],
  },
  {
    text: "Solberg promised Araya's teams would work on cod.",
    claims: ["Ingrid Solberg commissive: Araya's teams would work on cod"],
  },
  {
    text: 'Solberg asked that the prisoners be allowed to write home.',
    claims: ['Ingrid Solberg directive: the prisoners be allowed to write home'],
  },
  {
    text: 'Solberg warned that the dam was failing.',
    claims: ['Ingrid Solberg assertive: the dam was failing'],
  },
  {
    text: 'Araya promised to reopen the consulate.',
    claims: ['Tomas Araya commissive: to reopen the consulate'],
  },
  {
    text: 'Araya gave the assurance that the port would stay open.',
    claims: ['Tomas Araya commissive: the port would stay open'],
  },
  {
    text: 'Araya extended an invitation to Solberg to visit Santiago.',
    claims: ['Tomas Araya directive: an invitation to Solberg to visit Santiago'],
  },
  {
    text: 'Araya took the view that the summit should be postponed; Solberg disagreed.',
    claims: ['Tomas Araya assertive: the summit should be postponed'],
  },
  {
    text: 'Solberg made the point that the treaty had expired.',
    claims: ['Ingrid Solberg assertive: the treaty had expired'],
  },
  // --- who is thanked is none of those who thank
  {
    text: 'The two leaders thanked Solberg for her patience.',
    claims: ['Tomas Araya expressive: Solberg for her patience'],
  },
  {
    text: 'Solberg said the work was focused on helping the poor, responding to storms and training teachers.',
    claims: [
      'Ingrid Solberg assertive: the work was focused on helping the poor, responding to storms and training teachers',
    ],
  },
  {
    text: 'Solberg conveyed that ties were good, said the sources, who asked not to be named.',
    claims: ['Ingrid Solberg assertive: ties were good'],
  },
  {
    text: 'They discussed trade. They reviewed aid. They also agreed to continue the exchange of students.',
    claims: [`${BOTH} commissive: to continue the exchange of students`],
  },
  {
    text: 'Solberg emphasized that Norway wants to be the partner of choice, offering open and fair options in shipping.',
    claims: [
      'Ingrid Solberg assertive: Norway wants to be the partner of choice, offering open and fair options in shipping',
    ],
  },
  {
    text: 'Araya informed the delegation about the current state of negotiations on the fjord. Solberg told him about the situation.',
    claims: ['Tomas Araya assertive: the current state of negotiations on the fjord'],
  },
  {
    text: 'Solberg expressed confidence that the meeting of the commission would give trade a push.',
    claims: ['Ingrid Solberg assertive: the meeting of the commission would give trade a push'],
  },
  {
    text: 'They decided that the border commission will meet in Lima in January.',
    claims: [`${BOTH} commissive: the border commission will meet in Lima in January`],
  },
  {
    text: 'Solberg informed the guest about the situation on the front line. She informed him about the situation in Zenda.',
    claims: ['Ingrid Solberg assertive: the situation on the front line'],
  },
  {
    text: 'Araya on Wednesday in Lima said that the strait was open.',
    claims: ['Tomas Araya assertive: the strait was open'],
  },
  {
    text: 'President Araya, who had earlier held talks with his envoy, Luis Quispe, conveyed the thanks of his people.',
    claims: ['Tomas Araya expressive: the thanks of his people'],
  },
  {
    text: 'Solberg said she also had useful discussions with the trade minister.',
    claims: [],
  },
  {
    text: 'The two sides confirmed that they would cooperate on fisheries. Both sides were of the same view that the treaty is old.',
    claims: [`${BOTH} commissive: they would cooperate on fisheries`, `${BOTH} assertive: the treaty is old`],
  },
  {
    text: 'Araya supported the plan to hold a summit. They tasked senior officials with drawing up a plan.',
    claims: [
      'Tomas Araya commissive: the plan to hold a summit',
      `${BOTH} directive: senior officials with drawing up a plan`,
    ],
  },
  {
    text: 'Solberg raised the case of the fisherman.',
    claims: ['Ingrid Solberg assertive: the case of the fisherman'],
  },
  { text: 'The roof was supported by beams. A law backed by few failed.', claims: [] },
  {
    text: 'The harbour should be dredged, Foreign Minister Solberg said as she met with the guest.',
    claims: ['Ingrid Solberg assertive: The harbour should be dredged'],
  },
  {
    text: 'Araya affirmed during the meeting the need to dredge the harbour. At the request of the guest, Solberg presented her approaches to the fjord.',
    claims: [
      'Tomas Araya assertive: the need to dredge the harbour',
      'Ingrid Solberg assertive: her approaches to the fjord',
    ],
  },
  { text: 'Solberg presented a book on cod.', claims: [] },
  {
    text: 'Araya said that Chile is serious about a strong and lasting treaty but will not be hurried.',
    claims: [
      'Tomas Araya assertive: Chile is serious about a strong and lasting treaty but will not be hurried',
    ],
  },
  {
    text: 'Solberg said the harbour authority stood ready to help.',
    claims: ['Ingrid Solberg commissive: the harbour authority stood ready to help'],
  },
  {
    text: 'Solberg said the aid is meant for homes and public health needs, and for schools.',
    claims: ['Ingrid Solberg assertive: the aid is meant for homes and public health needs, and for schools'],
  },
  // --- what is assured and committed without a clause
  {
    text: "Solberg assured Norway's assistance.",
    claims: ["Ingrid Solberg commissive: Norway's assistance"],
  },
  { text: 'Araya assured the fishermen.', claims: [] },
  {
    text: 'Araya committed a further EUR 12 million for the training of nurses.',
    claims: ['Tomas Araya commissive: a further EUR 12 million for the training of nurses'],
  },
  { text: 'Araya committed an error.', claims: [] },
  // --- what somebody's best is no promise of, and a verb before an office
  {
    text: 'Araya said the market would do its part.',
    claims: ['Tomas Araya assertive: the market would do its part'],
  },
  {
    text: 'Araya said he would do his best.',
    claims: ['Tomas Araya commissive: he would do his best'],
  },
  {
    text: 'Araya said farmers would do their best to sell the harvest.',
    claims: ['Tomas Araya assertive: farmers would do their best to sell the harvest'],
  },
  {
    text: 'They press Secretary of Commerce Jon Dahl to lift the tariffs.',
    claims: [`${BOTH} directive: Secretary of Commerce Jon Dahl to lift the tariffs`],
  },
  // --- good wishes to a person, and manners
  {
    text: 'Solberg wished him success in his work.',
    claims: ['Ingrid Solberg expressive: him success in his work'],
  },
  { text: 'Araya wished her good luck.', claims: [] },
  { text: 'Araya wished her a good trip.', claims: [] },
  { text: 'Araya wished her good night.', claims: [] },
  // --- thanks with nobody named
  {
    text: 'Araya thanked for the support granted by Norway.',
    claims: ['Tomas Araya expressive: for the support granted by Norway'],
  },
  { text: 'Araya was thanked for the support.', claims: [] },
  // --- how one feels about it
  {
    text: 'Solberg was pleased that the harbour was open.',
    claims: ['Ingrid Solberg expressive: the harbour was open'],
  },
  { text: 'Both were hopeful the quota would hold.', claims: [`${BOTH} expressive: the quota would hold`] },
  { text: 'Solberg was pleased.', claims: [] },
  { text: 'Araya was happy with the fish.', claims: [] },
  { text: 'Araya had praise for the trawlers.', claims: ['Tomas Araya expressive: the trawlers'] },
  {
    text: "Solberg had particular praise for Chile's fleet.",
    claims: ["Ingrid Solberg expressive: Chile's fleet"],
  },
  { text: 'They had a pledge to keep.', claims: [] },
  { text: 'Araya had an appeal in Lima on Monday.', claims: [] },
];
