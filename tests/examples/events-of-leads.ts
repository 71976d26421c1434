import type { EventExample } from './events.ts';

/** What a story's lead tells in brief and its next paragraphs in full: who the leaders were, who else came, who asked for the call. */
export const LEAD_EXAMPLES: readonly EventExample[] = [
  // --- leaders, and then which
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi held talks with Chadian leaders in Ndjamena on Monday. Mwangi met her counterpart Ali Saleh and was later received by President Idriss Bako.',
    events: [
      'held meeting/in_person Joyce Mwangi/KE + Ali Saleh/TD @ Ndjamena on 2019-06-10',
      'held meeting/in_person Idriss Bako/TD [host] + Joyce Mwangi/KE [guest] @ Ndjamena on 2019-06-10',
    ],
  },
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi held talks with Chadian leaders in Ndjamena on Monday. She will meet Nigerian President Sani Bello on Thursday.',
    events: [
      'held meeting/in_person Joyce Mwangi/KE + the leaders/TD @ Ndjamena on 2019-06-10',
      'planned meeting/in_person Joyce Mwangi/KE + Sani Bello/NG on 2019-06-13',
    ],
  },
  // --- a plan to discuss with somebody
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi arrived in Chad on Monday and was expected to discuss the fighting in Sudan with Chadian President Idriss Bako.',
    events: ['planned meeting/in_person Joyce Mwangi/KE + Idriss Bako/TD @ TD'],
  },
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi said it was time to discuss the fighting in Sudan with Chadian President Idriss Bako.',
    events: [],
  },
  // --- an office in a body of states and one at home
  {
    text: 'OPEC President and Nigerian Oil Minister Sani Bello will meet Kuwaiti Oil Minister Fahad Saleh in Vienna on Thursday.',
    events: ['planned meeting/in_person Sani Bello/NG + Fahad Saleh/KW @ Vienna on 2019-06-13'],
  },
  {
    text: 'The OPEC President and Nigerian Oil Minister Sani Bello met in Vienna on Monday.',
    events: ['held meeting/in_person the President/OPEC + Sani Bello/NG @ Vienna on 2019-06-10'],
  },
  // --- who initiated a call
  {
    text: 'Russian President Ivan Petrov spoke to French President Paul Marchand by telephone on Monday, the Kremlin said. The conversation was initiated by the French side.',
    events: ['held call/phone Ivan Petrov/RU [called] + Paul Marchand/FR [caller] on 2019-06-10'],
  },
  // --- what was prepared in a call is not with whom one called
  {
    text: 'Russian President Ivan Petrov discussed preparations for the summit in Lisbon in a telephone conversation with French President Paul Marchand on Monday.',
    events: ['held call/phone Ivan Petrov/RU + Paul Marchand/FR on 2019-06-10'],
  },
  // --- the date of an aside
  {
    text: 'British Foreign Secretary Anne Ward met Kenyan President John Otieno on Monday. Ward, on her first visit since a dispute broke out last month, held talks with the president at his palace outside Nairobi.',
    events: ['held meeting/in_person Anne Ward/GB + John Otieno/KE @ Nairobi on 2019-06-10'],
  },
  // --- where one went from there
  {
    text: 'British Foreign Secretary Anne Ward held talks with Kenyan President John Otieno at his palace on Monday. Ward flew to Warsaw later on Monday.',
    events: ['held meeting/in_person Anne Ward/GB + John Otieno/KE @ nowhere on 2019-06-10'],
  },
  // --- sessions of every year
  {
    text: 'The talks come before the semi-annual meetings of the International Monetary Fund and the World Bank.',
    events: [],
  },
  // --- the two of them with a third
  {
    text: 'Kenyan President John Otieno met his Chadian counterpart Idriss Bako in Kampala on Monday. The two presidents then joined Ugandan President Paul Okello for a trilateral meeting.',
    events: [
      'held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Kampala on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Idriss Bako/TD + Paul Okello/UG on 2019-06-10',
    ],
  },
  {
    text: 'Kenyan President John Otieno met his Chadian counterpart Idriss Bako in Kampala on Monday. The two presidents then met business leaders.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Kampala on 2019-06-10'],
  },
  // --- counted from a visit to come
  {
    text: 'Kenyan President John Otieno will meet Ugandan President Paul Okello in Kampala on Friday. The visit comes two days after Okello met Chadian President Idriss Bako.',
    events: [
      'planned meeting/in_person John Otieno/KE + Paul Okello/UG on 2019-06-14',
      'held meeting/in_person Paul Okello/UG + Idriss Bako/TD on 2019-06-12',
    ],
  },
  // --- agreed today, to be held by others
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi and her Chadian counterpart Ali Saleh agreed Monday to hold vice-ministerial talks on the border in Nairobi on June 20.',
    events: ['planned meeting/in_person the delegation/KE + the delegation/TD @ Nairobi on 2019-06-20'],
  },
  // --- handed in person
  {
    text: 'Chadian Ambassador Ali Saleh handed Kenyan President John Otieno a letter from Chadian President Idriss Bako on Monday.',
    events: ['held meeting/in_person Ali Saleh/TD + John Otieno/KE on 2019-06-10'],
  },
  { text: 'The court handed Kenyan President John Otieno a letter of demand on Monday.', events: [] },
  {
    text: 'Chadian Ambassador Ali Saleh handed Kenyan President John Otieno a defeat on Monday.',
    events: [],
  },
  // --- beside an office that one state has
  {
    text: 'President Ronald Reed met Soviet Foreign Minister Boris Orlov in Geneva on Monday. Secretary of State George Hale and national security adviser Robert Lane also attended the session.',
    events: [
      'held meeting/in_person Ronald Reed/US + Boris Orlov/SU + George Hale/US + Robert Lane/US @ Geneva on 2019-06-10',
    ],
  },
  // --- the building before the occasion
  {
    text: 'Soviet Foreign Minister Boris Orlov handed President Ronald Reed a letter during a two-hour White House meeting on Monday.',
    events: ['held meeting/in_person Boris Orlov/SU + Ronald Reed/US @ US on 2019-06-10'],
  },
  {
    text: 'Soviet Foreign Minister Boris Orlov met Chadian President Idriss Bako on Monday during a White House campaign.',
    events: ['held meeting/in_person Boris Orlov/SU + Idriss Bako/TD @ nowhere on 2019-06-10'],
  },
];
