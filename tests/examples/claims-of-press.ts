import type { ClaimExample } from './claims.ts';

const BOTH = 'Ingrid Solberg + Tomas Araya';

/** How newspapers and press offices with an English of their own report what was said. */
export const PRESS_CLAIMS: readonly ClaimExample[] = [
  // --- quotation marks between two sayings
  {
    text: 'Solberg praised Chile for its “patience at sea,” saying “from the first day of the search your fishermen were there to help.”',
    claims: [
      'Ingrid Solberg expressive: Chile for its “patience at sea',
      'Ingrid Solberg assertive, direct: from the first day of the search your fishermen were there to help.',
    ],
  },
  {
    text: 'Solberg, who described the relations as “old and warm,” commended Araya as a friend of Norway.',
    claims: [
      'Ingrid Solberg assertive: the relations as “old and warm',
      'Ingrid Solberg expressive: Araya as a friend of Norway',
    ],
  },
  // --- a relative clause without its second comma
  {
    text: 'President Araya, who is on a two-day visit to Norway said the harbour would open in May.',
    claims: ['Tomas Araya assertive: the harbour would open in May'],
  },
  {
    text: 'Solberg thanked Araya, who is on a visit to Norway, and said the harbour would open in May.',
    claims: [
      'Ingrid Solberg expressive: Araya, who is on a visit to Norway',
      'Ingrid Solberg assertive: the harbour would open in May',
    ],
  },
  // --- two clauses of which the first has its verb in the present
  {
    text: 'The president said that Chile attaches value to the treaty and trade between the two countries was growing.',
    claims: [
      'Tomas Araya assertive: Chile attaches value to the treaty',
      'Tomas Araya assertive: trade between the two countries was growing',
    ],
  },
  {
    text: 'Solberg said that Norway buys fish and fruit that are grown in the south.',
    claims: ['Ingrid Solberg assertive: Norway buys fish and fruit that are grown in the south'],
  },
  // --- the speaker is named within what is said
  {
    text: 'Norway, she added, had continued to keep the lighthouse in good repair.',
    claims: ['Ingrid Solberg assertive: had continued to keep the lighthouse in good repair'],
  },
  {
    text: 'Solberg voiced her gratitude for the help to Norway, which, she said, had saved the crew.',
    claims: [
      'Ingrid Solberg expressive: her gratitude for the help to Norway, which, she said, had saved the crew',
    ],
  },
  {
    text: 'Solberg insisted that the treaty must be signed, which she described as “the key to the sea”.',
    claims: ['Ingrid Solberg assertive: the treaty must be signed'],
  },
  // --- a spokesman passes on what was said
  {
    text: 'Norwegian Foreign Ministry Press Secretary Hilde Moen said that Solberg also mentioned in the meeting that "the strait must stay open to all ships."',
    claims: ['Ingrid Solberg assertive, direct: the strait must stay open to all ships.'],
  },
  {
    text: 'Press Secretary Ana Cruz said Friday (Chilean time).',
    claims: [],
  },
  // --- a colon before the words, a comma left out, a purpose
  {
    text: 'According to Ingrid Solberg: “The rules are clear. We keep to them.”',
    claims: ['Ingrid Solberg assertive, direct: The rules are clear. We keep to them.'],
  },
  {
    text: 'Solberg congratulated Araya on his election adding that the fishermen had waited for it.',
    claims: [
      'Ingrid Solberg expressive: Araya on his election',
      'Ingrid Solberg assertive: the fishermen had waited for it',
    ],
  },
  {
    text: 'Solberg said that the harbour has new lights, on both sides, so that it is safe at night.',
    claims: [
      'Ingrid Solberg assertive: the harbour has new lights, on both sides, so that it is safe at night',
    ],
  },
  {
    text: 'Solberg agreed that a pause would show patience.',
    claims: ['Ingrid Solberg assertive: a pause would show patience'],
  },
  // --- a readout in quotation marks, its parts and the words of two in one sentence
  {
    text: 'Solberg meanwhile “stressed that trust between our fishermen was essential,” Norway’s foreign ministry said.',
    claims: ['Ingrid Solberg assertive, direct: stressed that trust between our fishermen was essential'],
  },
  {
    text: '“She [Solberg] highlighted the importance of the lighthouse,” the statement read.',
    claims: ['Ingrid Solberg assertive, direct: the importance of the lighthouse'],
  },
  {
    text: 'Solberg telephoned Peru to discuss "the need for calm and order in the strait this summer," an aide said.',
    claims: [],
  },
  {
    text: "The Prime Minister's Office said in its statement, the two leaders agreed to maintain contact.",
    claims: [`${BOTH} commissive: to maintain contact`],
  },
  // --- before the meeting
  { text: 'Earlier this month, Araya had reiterated his willingness to help Norway.', claims: [] },
  {
    text: 'Araya had reiterated his willingness to help Norway.',
    claims: ['Tomas Araya commissive: his willingness to help Norway'],
  },
  {
    text: 'Araya touted the strength of the fleet.',
    claims: ['Tomas Araya expressive: the strength of the fleet'],
  },
  // --- a state stands for the one who sits there for it, where it is told of the other side
  {
    text: 'Chile urged Norway to build a road to the port.',
    claims: ['Tomas Araya directive: Norway to build a road to the port'],
  },
  { text: 'Chile urged Peru to build a road to the port.', claims: [] },
  { text: 'Peru urged Norway to build a road to the port.', claims: [] },
  {
    text: 'Both ministers were pleased with the state of the harbour.',
    claims: [`${BOTH} expressive: the state of the harbour`],
  },
  {
    text: 'Solberg stressed the role of the port, as reported the news service of the ministry.',
    claims: ['Ingrid Solberg assertive: the role of the port'],
  },
  {
    text: 'Solberg stressed the need for elections and U.S. support for a mission to the strait.',
    claims: ['Ingrid Solberg assertive: the need for elections and U.S. support for a mission to the strait'],
  },
  {
    text: 'Solberg emphasised that the discussions between the two ministers would help to strengthen ties.',
    claims: [
      'Ingrid Solberg assertive: the discussions between the two ministers would help to strengthen ties',
    ],
  },
  // --- what one is told to do, what a visit is for, how a call ends
  {
    text: 'Solberg told Chile to act against smugglers.',
    claims: ['Ingrid Solberg directive: to act against smugglers'],
  },
  {
    text: 'Solberg told reporters on Monday after a visit to the port that ties were good.',
    claims: ['Ingrid Solberg assertive: ties were good'],
  },
  { text: 'Solberg called on President Araya at his office to discuss the treaty.', claims: [] },
  {
    text: 'Solberg called on President Araya to sign the treaty.',
    claims: ['Ingrid Solberg directive: President Araya to sign the treaty'],
  },
  { text: 'They shared views on the strait.', claims: [] },
  {
    text: 'They concluded the call by expressing their desire to meet the goals of the treaty.',
    claims: [`${BOTH} expressive: their desire to meet the goals of the treaty`],
  },
  {
    text: "Solberg commended Chile's patience, particularly regarding fishing and trade.",
    claims: ["Ingrid Solberg expressive: Chile's patience, particularly regarding fishing and trade"],
  },
  {
    text: "Solberg received the new Chilean Ambassador to Norway, Ana Ruiz, highlighting Chile's role in the fishery.",
    claims: ["Ingrid Solberg assertive: Chile's role in the fishery"],
  },
  {
    text: 'Solberg is learnt to have told Chile to act against smugglers.',
    claims: ['Ingrid Solberg directive: to act against smugglers'],
  },
  {
    text: 'Solberg urged Chile to act, the palace press service reported.',
    claims: ['Ingrid Solberg directive: Chile to act'],
  },
  {
    text: 'Solberg also "urged Chile to act".',
    claims: ['Ingrid Solberg directive, direct: Chile to act'],
    gap: 'the verb stands inside the quotation and in the claim',
  },
  // --- of three who were there the two leaders, the presidents
  {
    text: 'US President Ann Smith, accompanied by Secretary of State Bob Hill, met Araya in Lima on Tuesday. The two leaders agreed to build a harbour.',
    claims: ['Ann Smith + Tomas Araya commissive: to build a harbour'],
  },
  {
    text: 'US President Ann Smith, accompanied by Secretary of State Bob Hill, met Araya in Lima on Tuesday. The two sides agreed to build a harbour.',
    claims: ['Ann Smith + Tomas Araya + Bob Hill commissive: to build a harbour'],
  },
];
