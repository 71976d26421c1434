import type { EventExample } from '../event-example.ts';

/** What articles of newspapers tell besides one meeting: offices of others, what was wished there, who came along, what was before. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the office of a community is of neither state
  {
    text: 'Turkish President Recep Demir met the Turkish Cypriot leader, Tufan Denktas, in Ankara on Monday.',
    events: ['held meeting/in_person Recep Demir/TR + Tufan Denktas/null'],
  },
  {
    text: 'Greek Cypriot leader Nikos Makris and Turkish Cypriot leader Tufan Denktas met in Nicosia on Monday.',
    events: ['held meeting/in_person Nikos Makris/CY + Tufan Denktas/null'],
  },
  {
    text: 'Turkish Cypriots protested on Monday as Turkish President Recep Demir met Cypriot President Nikos Makris in Nicosia.',
    events: ['held meeting/in_person Recep Demir/TR + Nikos Makris/CY'],
  },
  // --- where an envoy is posted stands before the name
  {
    text: 'Chadian President Ana Blake met in Haifa with the Malian special envoy to the Middle East, Juan Soto, on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto’s envoy to the Great Lakes, Kofi Sow, on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Kofi Sow/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto and named an envoy to the Great Lakes, Kofi Sow reported.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- what else an office is for
  {
    text: 'Chadian President Ana Blake met the Malian Minister of State for South Asia and the Commonwealth, Lord Juan Soto, in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met the Malian minister for trade and the king, Juan Soto, in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + the minister for trade/ML + Juan Soto/ML'],
  },
  // --- what was called for during talks is no wish for them
  {
    text: 'Chadian President Ana Blake called for calm during her meeting on Monday with Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake demanded an apology at a meeting with Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake called for a meeting on Monday with Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake demanded a seat at the talks with Mali.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake called for progress in talks with Mali.',
    events: [],
  },
  // --- those whom the attendees brought along make no meeting of their own
  {
    text: 'Chadian President Ana Blake held a meeting with Malian President Juan Soto. The Chadian and Malian foreign ministers attended the meeting, along with advisers from each side.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML + the foreign minister/TD + the foreign minister/ML',
    ],
  },
  {
    text: 'Chadian President Ana Blake attended the summit together with Malian President Juan Soto on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- speaking, of which the place is told later
  {
    text: 'Chadian Foreign Minister Ana Blake spoke with her Malian counterpart Juan Soto on Thursday. The two spoke on the sidelines of the forum.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake and her Malian counterpart Juan Soto spoke on Thursday. The two spoke between sessions of the forum in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML @ Oslo'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake spoke by phone with her Malian counterpart Juan Soto on Thursday. The two spoke on the sidelines of the forum in May.',
    events: [
      'held call/phone Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake spoke with her Malian counterpart Juan Soto on Thursday. The two last spoke on the sidelines of the forum in May.',
    events: ['held call Ana Blake/TD + Juan Soto/ML', 'held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- the day of an occasion is not that of what led to its announcement
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto will meet in Oslo next month.\n\nThe meeting will take place on July 15 in Oslo.\n\nThe announcement came after Norwegian Prime Minister Kari Berg held phone calls with Blake and Soto.',
    events: [
      'planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-07-15',
      'held call/phone Kari Berg/NO + Ana Blake/TD on no day',
      'held call/phone Kari Berg/NO + Juan Soto/ML on no day',
    ],
  },
  {
    text: 'The fourth session of the joint commission was held in Oslo on 4 June.\n\nThe session was co-chaired by Chadian Foreign Minister Ana Blake and her Malian counterpart Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-04'],
  },
  // --- officials in one list are of one state, and intelligence services of theirs
  {
    text: 'Prime Minister Dan Halevi, President Yitzhak Hertz, and Defense Minister Yoav Gal met US Secretary of State Bob Stone on Monday. The prime minister reiterated Israel’s commitment to the proposal.',
    events: ['held meeting/in_person Dan Halevi/IL + Yitzhak Hertz/IL + Yoav Gal/IL + Bob Stone/US'],
  },
  {
    text: 'President Ana Torres and President Luis Vega met US Secretary of State Bob Stone on Monday. Torres said Bolivia wanted peace.',
    events: ['held meeting/in_person Ana Torres/null + Luis Vega/null + Bob Stone/US'],
  },
  {
    text: 'President Ana Torres met Foreign Minister Luis Vega and US Secretary of State Bob Stone on Monday. Torres said Bolivia wanted peace.',
    events: ['held meeting/in_person Ana Torres/null + Luis Vega/null + Bob Stone/US'],
  },
  {
    text: 'CIA Director Bill Barnes met Mossad chief David Barak in Doha on Monday.',
    events: ['held meeting/in_person Bill Barnes/US + David Barak/IL'],
  },
  // --- where a report was written says nothing of officials of others
  {
    text: 'LONDON, June 12 — Armenian Prime Minister Nikol Saryan and Azerbaijani President Ilham Azizov will meet in Brussels on Sunday.\n\nForeign Minister Ararat Mirza and his Azerbaijani counterpart Jeyhun Bayram met outside Washington last week.',
    events: [
      'planned meeting/in_person Nikol Saryan/AM + Ilham Azizov/AZ',
      'held meeting/in_person Ararat Mirza/AM + Jeyhun Bayram/AZ',
    ],
  },
  {
    text: 'LONDON, June 12 — Armenian Prime Minister Nikol Saryan and Foreign Secretary Geoffrey Hale met in Brussels on Sunday.\n\nDefence Secretary Tom Hunt saw Armenian Defence Minister Ararat Mirza on Monday.',
    events: [
      'held meeting/in_person Nikol Saryan/AM + Geoffrey Hale/GB',
      'held meeting/in_person Tom Hunt/GB [guest] + Ararat Mirza/AM [host]',
    ],
  },
  // --- so far
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. So far, Blake has visited, or met, with leaders from Uganda, Congo and South Sudan.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'So far, Chadian President Ana Blake has met with Malian President Juan Soto in Oslo on Monday and will fly home today.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- an encounter is no call
  {
    text: 'Chadian President Ana Blake held a telephone call with Malian President Juan Soto on Monday.\n\nSoto briefed her on his meeting with Norwegian Prime Minister Kari Berg.\n\nThe encounter, in the presence of UN envoy Maria Lopez, was the first in years.',
    events: [
      'held call/phone Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Juan Soto/ML + Kari Berg/NO + Maria Lopez/UN',
    ],
  },
];
