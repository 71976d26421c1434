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
  // --- where the two leaders discussed
  {
    text: 'British Prime Minister Anne Ward has held talks with her Chadian counterpart, Ali Saleh. The two leaders discussed water, education and the fighting in Sudan at a meeting in Ndjamena on Monday.',
    events: ['held meeting/in_person Anne Ward/GB + Ali Saleh/TD @ Ndjamena on 2019-06-10'],
  },
  { text: 'British Prime Minister Anne Ward is in Chad. The two leaders have discussed water.', events: [] },
  // --- who had the talks held
  {
    text: 'Kenyan President John Otieno will meet Chadian President Idriss Bako in Tripoli on Thursday. The talks, hosted by Libyan leader Omar Farid, follow the failure of an accord.',
    events: [
      'planned meeting/in_person John Otieno/KE + Idriss Bako/TD + Omar Farid/LY [host] @ Tripoli on 2019-06-13',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako in Tripoli on Monday. Kenya won the games, hosted by Libyan leader Omar Farid.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Tripoli on 2019-06-10'],
  },
  // --- those of the lead, not those whom they charged with it
  {
    text: 'Japanese Prime Minister Kenji Abe and U.S. President Donald Reed agreed Monday to launch trade talks led by Economy Minister Taro Sato and U.S. Trade Representative Robert Lane. At the second day of their summit at the White House, the leaders also spoke of fish.',
    events: [
      'planned meeting/in_person Taro Sato/JP + Robert Lane/US',
      'held meeting/in_person Kenji Abe/JP + Donald Reed/US @ US on 2019-06-10',
    ],
  },
  // --- one more call by the same
  {
    text: 'U.S. President Donald Reed and Russian President Ivan Petrov agreed in a phone call on Monday to work together. He also spoke with French President Paul Marchand.',
    events: [
      'held call/phone Donald Reed/US + Ivan Petrov/RU on 2019-06-10',
      'held call/phone Donald Reed/US + Paul Marchand/FR',
    ],
  },
  // --- a clause behind comma and "and"
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako on Monday, and Ugandan President Paul Okello promised to help.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako, and Ugandan President Paul Okello promised to help.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD'],
  },
  // --- told on a visit
  {
    text: 'French Foreign Minister Paul Marchand visited Tokyo last week, when he told Japanese Foreign Minister Kenji Abe that France would not accept it.',
    events: [
      'held meeting/in_person Paul Marchand/FR [guest] + Kenji Abe/JP [host] @ Tokyo on 2019-06-03..2019-06-09',
    ],
  },
  {
    text: 'French Foreign Minister Paul Marchand arrived in Nairobi on Monday and told Kenyan President John Otieno that France would help.',
    events: [
      'held meeting/in_person Paul Marchand/FR [guest] + John Otieno/KE [host] @ Nairobi on 2019-06-10',
    ],
  },
  {
    text: 'French Foreign Minister Paul Marchand visited Nairobi on Monday, and told Chadian President Idriss Bako in a letter that France would help.',
    events: [],
  },
  // --- where both faced the press, and the day on which one spoke after the talks
  {
    text: 'Chadian President Idriss Bako said on Monday that ties were good after he met German Chancellor Anna Weber. Weber, at a joint news conference in Berlin, said the two had talked about trade.',
    events: ['held meeting/in_person Idriss Bako/TD + Anna Weber/DE @ Berlin on 2019-06-10'],
  },
  {
    text: 'Chadian President Idriss Bako said on Monday that he had met German Chancellor Anna Weber. Weber, at a news conference in Berlin, said the fair had opened.',
    events: ['held meeting/in_person Idriss Bako/TD + Anna Weber/DE @ nowhere'],
  },
  {
    text: 'German Foreign Minister Anna Weber on Monday urged Iran to use its influence. Speaking after talks with her Iranian counterpart Ali Rezaei, Weber said that it was important.',
    events: ['held meeting/in_person Anna Weber/DE + Ali Rezaei/IR on 2019-06-10'],
  },
  // --- a summit of more than those who agreed on it
  {
    text: 'Chadian President Idriss Bako met Kenyan President John Otieno on Monday. The two men agreed to hold a summit of eight African presidents in Nairobi in November.',
    events: ['held meeting/in_person Idriss Bako/TD + John Otieno/KE on 2019-06-10'],
  },
  // --- the leader who is a counterpart
  {
    text: 'French President Paul Marchand welcomed his Chadian counterpart Idriss Bako to Paris on Monday. The Chadian leader will meet Prime Minister Luc Petit on Tuesday.',
    events: [
      'held meeting/in_person Paul Marchand/FR [host] + Idriss Bako/TD [guest] @ Paris on 2019-06-10',
      'planned meeting/in_person Idriss Bako/TD + Luc Petit/FR on 2019-06-18',
    ],
  },
  // --- at one's side, no call
  {
    text: 'French President Paul Marchand, speaking in the town of Lyon with Chadian President Idriss Bako at his side, denounced the attack on Monday.',
    events: [],
  },
  // --- once more, on another day
  {
    text: 'Russian President Ivan Petrov will hold talks with Chinese President Li Jun in Moscow on Thursday, and the two leaders will meet again at a forum in Sochi on June 17.',
    events: [
      'planned meeting/in_person Ivan Petrov/RU + Li Jun/CN @ Moscow on 2019-06-13',
      'planned meeting/in_person Ivan Petrov/RU + Li Jun/CN @ Sochi on 2019-06-17',
    ],
  },
  // --- of two verbs the one who goes on
  {
    text: 'Pakistani Commerce Minister Mahbub Khan also met British Foreign Secretary Anne Ward and will fly to Geneva tomorrow to see GATT Director-General Arthur Dun.',
    events: [
      'held meeting/in_person Mahbub Khan/PK + Anne Ward/GB @ nowhere',
      'planned meeting/in_person Mahbub Khan/PK [guest] + Arthur Dun/GATT [host] @ Geneva on 2019-06-13',
    ],
  },
  // --- taking part from one side
  {
    text: 'Russian President Ivan Petrov and US President Donald Reed held talks on Monday. Taking part in the talks from the Russian side were Prime Minister Oleg Orlov and Foreign Minister Igor Volkov.',
    events: [
      'held meeting/in_person Ivan Petrov/RU + Donald Reed/US + Oleg Orlov/RU + Igor Volkov/RU on 2019-06-10',
    ],
  },
  // --- a body of which only a spokesman tells
  {
    text: 'Secretary-General Javier Soto met separately with the Chadian and Libyan ambassadors on Monday, a U.N. spokesman said.',
    events: [
      'held meeting/in_person Javier Soto/UN + the ambassador/TD on 2019-06-10',
      'held meeting/in_person Javier Soto/UN + the ambassador/LY on 2019-06-10',
    ],
  },
  // --- a member of the Politburo, a visiting mission
  {
    text: 'East German Politburo member Kurt Adler and West German Economics Minister Hans Brandt held talks in Bonn on Monday.',
    events: ['held meeting/in_person Kurt Adler/DD + Hans Brandt/DE @ Bonn on 2019-06-10'],
  },
  {
    text: 'Egyptian Economy Minister Samir Fadel was speaking on Monday after talks with Egyptian Prime Minister Hassan Farid and a visiting IMF mission headed by Omar Haddad.',
    events: ['held meeting/in_person Samir Fadel/EG [host] + Hassan Farid/EG + Omar Haddad/IMF [guest]'],
  },
  // --- on a stop where he met
  {
    text: 'U.S. Secretary of State Rex Lane arrived in India on Tuesday after a brief stop in Pakistan, where he met Prime Minister Imran Baig in Islamabad.',
    events: ['held meeting/in_person Rex Lane/US + Imran Baig/PK @ Islamabad'],
  },
  // --- whom one met, named in the end
  {
    text: "British Foreign Secretary Anne Ward has met Egypt's new foreign minister in Cairo. Ms Ward told Hassan Farid that Britain would provide aid.",
    events: ['held meeting/in_person Anne Ward/GB + Hassan Farid/EG @ Cairo'],
  },
  // --- one after the other on the sidelines
  {
    text: 'British Foreign Secretary Anne Ward will meet Chinese Foreign Minister Li Jun and French Foreign Minister Luc Petit on the sidelines of the forum in Oslo on Thursday.',
    events: [
      'planned meeting/in_person Anne Ward/GB + Li Jun/CN @ Oslo on 2019-06-13',
      'planned meeting/in_person Anne Ward/GB + Luc Petit/FR @ Oslo on 2019-06-13',
    ],
  },
  {
    text: 'British Foreign Secretary Anne Ward will hold a three-way meeting with Chinese Foreign Minister Li Jun and French Foreign Minister Luc Petit on the sidelines of the forum in Oslo on Thursday.',
    events: ['planned meeting/in_person Anne Ward/GB + Li Jun/CN + Luc Petit/FR @ Oslo on 2019-06-13'],
  },
  // --- what they will convene
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako on Monday. The two leaders agreed to convene a congress of dialogue.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD on 2019-06-10'],
  },
  // --- who represented a state
  {
    text: 'Senior officials from Japan and North Korea wrapped up two days of talks in Beijing on Monday. Deputy Foreign Minister Taro Sato and Kenji Abe, director general of the ministry, represented Japan, while Vice Foreign Minister Jong Thae Hwan led the North Korean side.',
    events: [
      'held meeting/in_person Taro Sato/JP + Kenji Abe/JP + Jong Thae Hwan/KP @ Beijing on 2019-06-09..2019-06-10',
    ],
  },
];
