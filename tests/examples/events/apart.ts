import type { EventExample } from '../event-example.ts';

/** Two events told closely together that are not one, and their near misses. */
export const EXAMPLES: readonly EventExample[] = [
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
  {
    text: 'Estonian Foreign Minister Ann Reed spoke by phone with Turkish Foreign Minister Can Demir on Friday. Talks with Demir in Ankara focused on migration.',
    events: [
      'held call/phone Ann Reed/EE + Can Demir/TR on 2019-06-07',
      'held meeting/in_person Ann Reed/EE + Can Demir/TR @ Ankara',
    ],
  },
  // --- plans that a cancelled visit or cancelled talks do not take with them
  {
    text: 'Austrian Chancellor Karl Vogel cancelled a trip to Budapest over the floods. On 20 June Vogel was due to meet French President Luc Petit in Berlin.',
    events: ['planned meeting/in_person Karl Vogel/AT + Luc Petit/FR @ Berlin on 2019-06-20'],
  },
  {
    text: 'Russian Foreign Minister Ivan Orlov cancelled talks with Polish Foreign Minister Jan Kowal. The two had agreed to hold new talks in July in Vienna.',
    events: [
      'cancelled meeting/in_person Ivan Orlov/RU + Jan Kowal/PL',
      'planned meeting/in_person Ivan Orlov/RU + Jan Kowal/PL @ Vienna on 2019-07',
    ],
  },
  // --- an earlier or a later meeting of the same two
  {
    text: 'Canadian Prime Minister Joe Smith met French President Luc Petit in Paris to discuss trade. The two met on 3 May in Ottawa and signed a fishing deal.',
    events: [
      'held meeting/in_person Joe Smith/CA + Luc Petit/FR @ Paris',
      'held meeting/in_person Joe Smith/CA + Luc Petit/FR @ Ottawa on 2019-05-03',
    ],
  },
  {
    text: 'Polish Foreign Minister Jan Kowal flies to Kyiv on Thursday for talks with Ukrainian Foreign Minister Oleh Bondar. He will meet Bondar again on 20 June in Warsaw.',
    events: [
      'planned meeting/in_person Jan Kowal/PL + Oleh Bondar/UA @ Kyiv on 2019-06-13',
      'planned meeting/in_person Jan Kowal/PL + Oleh Bondar/UA @ Warsaw on 2019-06-20',
    ],
  },
  {
    text: 'Canadian Prime Minister Joe Smith met French President Luc Petit in Paris on Monday. His office had announced that the two would meet in Ottawa.',
    events: [
      'held meeting/in_person Joe Smith/CA + Luc Petit/FR @ Paris on 2019-06-10',
      'planned meeting/in_person Joe Smith/CA + Luc Petit/FR @ Ottawa',
    ],
  },
  // --- company of something else
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ola Berg in Nairobi on Monday after attending a parade alongside President Kato of Uganda.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ola Berg, a critic of the war along with President Kato.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Chinese President Li Wen and Premier Zhang Bo in Beijing on Monday. He was accompanied by Finance Minister Eva Dahl at the talks with Li.',
    events: [
      'held meeting/in_person Ola Berg/NO + Li Wen/CN + Eva Dahl/NO @ Beijing',
      'held meeting/in_person Ola Berg/NO + Zhang Bo/CN @ Beijing',
    ],
  },
];
