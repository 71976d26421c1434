import type { EventExample } from './events.ts';

/** Two events told closely together that are not one, and their near misses. */
export const APART_EXAMPLES: readonly EventExample[] = [
  // --- a meeting beside a call
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by phone with Turkish Foreign Minister Can Demir on Saturday. They agreed to stay in touch. On Monday Reed held talks with Demir at the G20.',
    events: [
      'held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-08',
      'held meeting/in_person Ann Reed/EE + Can Demir/TR on 2019-06-10',
    ],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by telephone with Turkish Foreign Minister Can Demir on Saturday. Later Reed held talks with Demir in person and reviewed the border.',
    events: [
      'held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-08',
      'held meeting/in_person Ann Reed/EE + Can Demir/TR',
    ],
  },
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by telephone with Turkish Foreign Minister Can Demir on Saturday. Reed also held consultations with Demir on trade.',
    events: ['held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-08'],
  },
];
