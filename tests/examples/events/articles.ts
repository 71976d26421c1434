import type { EventExample } from '../event-example.ts';

/** How newspapers tell of visits: what comes before and after a meeting, journeys, leaders met among others, who sat in. */
export const EXAMPLES: readonly EventExample[] = [
  // --- what comes after a meeting is to come, and so is the meeting that opens the sentence
  {
    text: 'After meeting Norwegian Prime Minister Kari Berg, Ugandan Foreign Minister Ana Blake will travel to Sweden.',
    events: ['planned meeting/in_person Ana Blake/UG + Kari Berg/NO on no day'],
  },
  {
    text: 'Before meeting Norwegian Prime Minister Kari Berg, Ugandan Foreign Minister Ana Blake is expected to lay a wreath.',
    events: ['planned meeting/in_person Ana Blake/UG + Kari Berg/NO on no day'],
  },
  {
    text: 'After talks with Norwegian Prime Minister Kari Berg, Ugandan Foreign Minister Ana Blake is to fly to Sweden.',
    events: ['planned meeting/in_person Ana Blake/UG + Kari Berg/NO on no day'],
  },
  {
    text: 'After meeting Norwegian Prime Minister Kari Berg in Oslo yesterday, Ugandan Foreign Minister Ana Blake will fly to Sweden.',
    events: ['held meeting/in_person Ana Blake/UG + Kari Berg/NO @ Oslo on 2019-06-11'],
  },
  {
    text: 'After meeting Norwegian Prime Minister Kari Berg on Tuesday, Ugandan Foreign Minister Ana Blake said Uganda will buy cod.',
    events: ['held meeting/in_person Ana Blake/UG + Kari Berg/NO on 2019-06-11'],
  },
  // --- the day of the journey is not that of the talks
  {
    text: 'Ugandan President Ana Blake on Monday flew to Norway, where she is expected to hold talks with Prime Minister Kari Berg.',
    events: ['planned meeting/in_person Ana Blake/UG + Kari Berg/NO @ NO on no day'],
  },
  {
    text: 'Ugandan President Ana Blake will on Monday fly to Norway, where she is expected to hold talks with Prime Minister Kari Berg.',
    events: ['planned meeting/in_person Ana Blake/UG + Kari Berg/NO @ NO on 2019-06-17'],
  },
  {
    text: 'Ugandan President Ana Blake on Monday flew to Norway, where she held talks with Prime Minister Kari Berg.',
    events: ['held meeting/in_person Ana Blake/UG + Kari Berg/NO @ NO on 2019-06-10'],
  },
  // --- another occasion is called off, not what was held
  {
    text: 'Kenyan President Ana Okello has had a phone conversation with Ugandan President Juma Otim, who earlier this week scrapped a visit to the country.',
    events: ['held call/phone Ana Okello/KE + Juma Otim/UG on 2019-06-12'],
  },
  {
    text: 'Kenyan President Ana Okello had scheduled talks with Ugandan President Juma Otim but called them off.',
    events: ['cancelled meeting/in_person Ana Okello/KE + Juma Otim/UG on no day'],
  },
  // --- some of many leaders, one by one
  {
    text: 'Indian Prime Minister Ravi Sen held talks with several world leaders, including Thai Prime Minister Paetong Suwan and Nepal PM Oli Rana.',
    events: [
      'held meeting/in_person Ravi Sen/IN + Paetong Suwan/TH on 2019-06-12',
      'held meeting/in_person Ravi Sen/IN + Oli Rana/NP on 2019-06-12',
    ],
  },
  {
    text: 'Indian Prime Minister Ravi Sen met several leaders, including Thai Prime Minister Paetong Suwan and Nepal PM Oli Rana.',
    events: [
      'held meeting/in_person Ravi Sen/IN + Paetong Suwan/TH on 2019-06-12',
      'held meeting/in_person Ravi Sen/IN + Oli Rana/NP on 2019-06-12',
    ],
  },
  {
    text: 'Indian Prime Minister Ravi Sen held a meeting with African leaders, including Kenyan President Ana Okello and Ugandan President Juma Otim.',
    events: ['held meeting/in_person Ravi Sen/IN + Ana Okello/KE + Juma Otim/UG on 2019-06-12'],
  },
  {
    text: 'Indian Prime Minister Ravi Sen held talks with several officials, including Thai Foreign Minister Paetong Suwan and Thai Energy Minister Anupong Chai.',
    events: ['held meeting/in_person Ravi Sen/IN + Paetong Suwan/TH + Anupong Chai/TH on 2019-06-12'],
  },
  {
    text: 'Indian Prime Minister Ravi Sen held talks with several world leaders on Monday.',
    events: [],
  },
  // --- new in office
  {
    text: 'Indian Prime Minister Ravi Sen paid a courtesy call on newly elected Malaysian Prime Minister Anwar Ali on Monday.',
    events: ['held meeting/in_person Ravi Sen/IN [guest] + Anwar Ali/MY [host] on 2019-06-10'],
  },
  {
    text: 'Indian Prime Minister Ravi Sen held talks with newly sworn-in Malaysian Prime Minister Anwar Ali on Monday.',
    events: ['held meeting/in_person Ravi Sen/IN + Anwar Ali/MY on 2019-06-10'],
  },
  {
    text: 'Malaysians on Monday elected Prime Minister Anwar Ali, who has never met Indian Prime Minister Ravi Sen.',
    events: [],
  },
  // --- who put whom into an office
  {
    text: 'Ana Okello, the Kenyan foreign minister, and Juma Otim, a Ugandan envoy named by the cabinet last year, held talks in Nairobi on Monday.',
    events: ['held meeting/in_person Ana Okello/KE + Juma Otim/UG @ Nairobi on 2019-06-10'],
  },
  // --- present in the meeting
  {
    text: 'Prime Minister Ravi Sen held talks with Sri Lankan President Anura Perera in Colombo on Saturday. External Affairs Minister Om Iyer, Foreign Secretary Dev Rao and other officials were present in the meeting.',
    events: [
      'held meeting/in_person Ravi Sen/null + Anura Perera/LK + Om Iyer/null + Dev Rao/null @ Colombo on 2019-06-08',
    ],
  },
  {
    text: 'Omani Prime Minister Said Badri held talks with Sri Lankan President Anura Perera in Colombo on Saturday. The meeting included the Omani ambassador, Said Rashid, and his aide, Ali Harb.',
    events: [
      'held meeting/in_person Said Badri/OM + Anura Perera/LK + Said Rashid/OM @ Colombo on 2019-06-08',
    ],
  },
  {
    text: "Omani Prime Minister Said Badri held talks with Sri Lankan President Anura Perera in Colombo on Saturday. The meeting included Foreign Minister Ali Harb's report on cod.",
    events: ['held meeting/in_person Said Badri/OM + Anura Perera/LK @ Colombo on 2019-06-08'],
  },
  // --- a couple receives together
  {
    text: 'Rwandan President Paul Gasana was received on Monday by President Yoweri Okot of Uganda and First Lady Janet Okot while on a visit to Kampala.',
    events: [
      'held meeting/in_person Yoweri Okot/UG [host] + Janet Okot/UG [host] + Paul Gasana/RW [guest] @ Kampala on 2019-06-10',
    ],
  },
  {
    text: 'Rwandan President Paul Gasana was received on Monday by President Yoweri Okot of Uganda and Prime Minister Janet Akello while on a visit to Kampala.',
    events: [
      'held meeting/in_person Yoweri Okot/UG [host] + Paul Gasana/RW [guest] @ Kampala on 2019-06-10',
      'held meeting/in_person Janet Akello/UG [host] + Paul Gasana/RW [guest] @ Kampala on 2019-06-10',
    ],
  },
  // --- the premier is the PM
  {
    text: 'Uzbek President Timur Mirov and Pakistani PM Imran Shah held a meeting on Monday in Islamabad. Mirov had been welcomed at the airport by the premier.',
    events: [
      'held meeting/in_person Timur Mirov/UZ [guest] + Imran Shah/PK [host] @ Islamabad on 2019-06-10',
    ],
  },
  // --- not planned
  {
    text: 'Russian Foreign Minister Ivan Orlov is in Bali. Talks with US Secretary of State Ann Blake were not planned.',
    events: [],
  },
  {
    text: 'A meeting between Russian Foreign Minister Ivan Orlov and US Secretary of State Ann Blake is not on the agenda.',
    events: [],
  },
  {
    text: 'A meeting between Russian Foreign Minister Ivan Orlov and US Secretary of State Ann Blake, which was not planned, was held in Bali.',
    events: ['held meeting/in_person Ivan Orlov/RU + Ann Blake/US @ Bali on 2019-06-12'],
  },
  {
    text: 'Two meetings are scheduled today with the foreign ministers of Turkey and China, Russian Foreign Minister Ivan Orlov said.',
    events: [
      'planned meeting/in_person Ivan Orlov/RU + the foreign minister/TR on 2019-06-12',
      'planned meeting/in_person Ivan Orlov/RU + the foreign minister/CN on 2019-06-12',
    ],
  },
  // --- welcomed with those who came along
  {
    text: 'Guyanese Prime Minister Mark Hill on Monday welcomed Surinamese President Chan Rao and his wife at the airport.',
    events: ['held meeting/in_person Mark Hill/GY [host] + Chan Rao/SR [guest] on 2019-06-10'],
  },
  {
    text: 'Guyanese Prime Minister Mark Hill on Monday welcomed Surinamese President Chan Rao with a speech on cod.',
    events: [],
  },
  {
    text: 'Guyanese Prime Minister Mark Hill on Monday welcomed Surinamese President Chan Rao and his decision to buy cod.',
    events: [],
  },
];
