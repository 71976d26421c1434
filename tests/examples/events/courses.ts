import type { EventExample } from '../event-example.ts';

/** Courses of talks, sessions of every year: no occasion of their own. */
export const EXAMPLES: readonly EventExample[] = [
  // --- courses of talks
  {
    text: 'Kenyan Foreign Minister John Otieno is in talks with his Peruvian counterpart, Ana Ruiz, over cod.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno called on Peru to promptly resume dialogue with Chile.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno on Monday reviewed the status of the thorny negotiations between Kenya and Peru on trade.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met on Monday. The two sides agreed to hold talks at an early date.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz spoke by phone on Monday. The two sides agreed to hold talks in Lima in July.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07',
    ],
  },
  // --- sessions of every year
  {
    text: 'The talks come before the semi-annual meetings of the International Monetary Fund and the World Bank.',
    events: [],
  },
  // --- a course of talks is no occasion
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday in an effort to break the deadlock in peace talks between Chad and Sudan.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno is mediating in indirect talks between Chad and Sudan.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Talks between Chad and Sudan have been stalled since March.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Talks between Chad and Sudan were held in Geneva in March.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person the null/TD + the null/SD @ Geneva on 2019-03',
    ],
  },
  { text: 'Chad and Sudan have held talks in Geneva since December 1991, with little progress.', events: [] },
  {
    text: 'Kenyan President John Otieno has held talks with Peruvian President Ana Ruiz since Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on Tuesday to begin negotiations on an economic partnership agreement as early as July.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed to resume negotiations in Lima on 3 July.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07-03'],
  },
  // --- what the talks are about is on a continent
  {
    text: 'Secretary of State Ann Hale and Soviet Foreign Minister Ivan Orlov met on Wednesday and agreed to resume talks on limiting missiles in Europe. A second meeting is set for Monday.',
    events: [
      'held meeting/in_person Ann Hale/US + Ivan Orlov/SU on 2019-06-12',
      'planned meeting/in_person Ann Hale/US + Ivan Orlov/SU on 2019-06-17',
    ],
  },
];
