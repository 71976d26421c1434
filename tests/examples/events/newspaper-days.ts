import type { EventExample } from '../event-example.ts';

/** When it was, in articles of newspapers: days of the meeting beside those of others and of telling. */
export const EXAMPLES: readonly EventExample[] = [
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
  // --- so far
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. So far, Blake has visited, or met, with leaders from Uganda, Congo and South Sudan.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'So far, Chadian President Ana Blake has met with Malian President Juan Soto in Oslo on Monday and will fly home today.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- the year of an occasion
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto at the 2017 regional summit in Hamburg.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2017'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto at the 2019 regional summit in Hamburg.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-12'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday to review the 2017 regional summit in Hamburg.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  // --- the day that stands before the noun
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto held a tense telephone call last month. Blake raised steel during the confrontational May 25 call.',
    events: ['held call/phone Ana Blake/TD + Juan Soto/ML on 2019-05-25'],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto held a tense telephone call last month. Blake had ruled the party since a May 2 vote.',
    events: ['held call/phone Ana Blake/TD + Juan Soto/ML on 2019-05'],
  },
  // --- between two hours
  {
    text: 'Chadian President Ana Blake is set to hold talks with Malian President Juan Soto in Oslo today on the sidelines of the summit between 12.00pm and 12:30 pm.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-12'],
  },
  {
    text: 'Chadian President Ana Blake spoke in Oslo on the sidelines of the summit between Malian President Juan Soto and Norwegian Premier Kari Berg.',
    events: ['held meeting/in_person Juan Soto/ML + Kari Berg/NO'],
  },
  // --- the day of the statement
  {
    text: 'A statement issued on Tuesday by the ministry said Chadian President Ana Blake would attend the meeting with Malian President Juan Soto in Oslo.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on no day'],
  },
  {
    text: 'A statement issued by the ministry said Chadian President Ana Blake would meet Malian President Juan Soto in Oslo on Friday.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-14'],
  },
  // --- what comes shortly after
  {
    text: 'Chadian Foreign Minister Ana Blake met with Malian Foreign Minister Juan Soto on Tuesday, just three days before Chadian President Omar Sy’s first summit with Malian President Ali Bah.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
      'planned meeting/in_person Omar Sy/TD + Ali Bah/ML',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake had met Malian Foreign Minister Juan Soto in 2015, days before a summit between Chadian President Omar Sy and Malian President Ali Bah.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Omar Sy/TD + Ali Bah/ML',
    ],
  },
  // --- the month since which
  {
    text: 'Norwegian President Ada Berg, on her first trip since ascending to the presidency in May, met Chadian President Omar Deby in Lima.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-12'],
  },
  {
    text: 'Norwegian President Ada Berg, who is abroad for the first time since taking office in May last year held talks with Chadian President Omar Deby in Lima.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on no day'],
  },
  {
    text: 'Since meeting Norwegian President Ada Berg in Lima in May, Chadian President Omar Deby has been ill.',
    events: ['held meeting/in_person Omar Deby/TD + Ada Berg/NO @ Lima on 2019-05'],
  },
  // --- "today" of a quotation
  {
    text: 'Norwegian President Ada Berg on Tuesday spoke by phone with Chadian President Omar Deby. “I spoke this evening with President Omar Deby,” Berg wrote.',
    events: ['held call/phone Ada Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'Norwegian President Ada Berg was in Oslo. “I spoke this evening with Chadian President Omar Deby by phone,” Berg wrote.',
    events: ['held call/phone Ada Berg/NO + Omar Deby/TD on 2019-06-12'],
  },
  // --- the day of the occasion beside which they met
  {
    text: 'Norwegian Foreign Minister Ada Berg had a bilateral meeting with Chadian Foreign Minister Omar Deby on the sidelines of a ministerial meeting held in Lima on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian Foreign Minister Omar Deby in Oslo and praised the conference held in Lima on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-12'],
  },
  // --- over several days
  {
    text: 'Over the past days, Norwegian Ambassador Ada Berg has met with President Omar Deby of Chad and Prime Minister Juan Soto of Chad.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-12',
      'held meeting/in_person Ada Berg/NO + Juan Soto/TD on 2019-06-12',
    ],
  },
  // --- told in the present of a day to come
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto sit down on Monday for their first ever summit.',
    events: ['planned meeting/in_person Ola Berg/NO + Juan Soto/ML on 2019-06-17'],
  },
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto sat down on Monday for their first ever summit.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'Officials are upbeat over the impending phone conversation between President Ola Berg of Norway and Malian President Juan Soto.',
    events: ['planned call/phone Ola Berg/NO + Juan Soto/ML'],
  },
  {
    text: 'Norwegian President Ola Berg may repeat his invitation when he speaks to Malian President Juan Soto by telephone on Friday.',
    events: ['planned call/phone Ola Berg/NO + Juan Soto/ML on 2019-06-14'],
  },
  {
    text: 'Norwegian President Ola Berg repeated his invitation when he spoke to Malian President Juan Soto by telephone on Friday.',
    events: ['held call/phone Ola Berg/NO + Juan Soto/ML on 2019-06-07'],
  },
  // --- "last June" in June
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto met last June in Hamburg.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Hamburg on 2018-06'],
  },
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto met last May in Hamburg.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Hamburg on 2019-05'],
  },
  // --- a clause of how long after what, closed before the main one
  {
    text: 'On Friday, a month after he was sworn in, Kenyan President John Otieno held talks with Chadian President Idris Hale in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima on 2019-06-07'],
  },
  {
    text: 'On Monday, two years after they last met, Kenyan President John Otieno held talks with Chadian President Idris Hale in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima on 2019-06-10'],
  },
  // --- a meeting that came as a surprise, and as part of a visit
  {
    text: 'A meeting between Kenyan President John Otieno and Chadian President Idris Hale came as a surprise on Thursday.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD on 2019-06-06'],
  },
  {
    text: 'The talks between Kenyan President John Otieno and Chadian President Idris Hale came as part of a two-day visit on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD on 2019-06-07'],
  },
  // --- what was made or imposed lately, and not the meeting
  {
    text: 'On Monday Norwegian Prime Minister Ada Berg arrived in Nairobi. She met Kenyan President John Otieno and thanked him for the visit he made recently.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE @ Nairobi on 2019-06-10'],
  },
  {
    text: 'On Tuesday Norwegian Foreign Minister Ola Berg arrived in Nairobi. Berg met Kenyan Foreign Minister John Otieno and discussed the sanctions imposed several weeks ago.',
    events: ['held meeting/in_person Ola Berg/NO + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- by phone on one day, and face to face on some other
  {
    text: 'Kenyan President John Otieno and Chadian President Idris Hale discussed it by phone on Monday and when they met in Lima they spoke again.',
    events: [
      'held call/phone John Otieno/KE + Idris Hale/TD on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima on no day',
    ],
  },
];
