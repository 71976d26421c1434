import type { ClaimExample } from './claims.ts';

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
];
