import type { EventExample } from '../event-example.ts';

/** What had been planned, was called off or put off. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a visit that was put off, with the day that was set
  {
    publisher: 'Ministry of Foreign Affairs, Pakistan',
    text: 'Visit\n\nForeign Minister Shah Quresh has postponed his visit to Japan. Quresh was set to meet his Japanese counterpart Taro Kon on 20 June.\n',
    events: ['cancelled meeting/in_person Shah Quresh/PK + Taro Kon/JP on 2019-06-20'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Pakistan',
    text: 'Visit\n\nForeign Minister Shah Quresh has postponed his visit to Japan. Quresh is now to meet his Japanese counterpart Taro Kon on 20 June.\n',
    events: ['planned meeting/in_person Shah Quresh/PK + Taro Kon/JP on 2019-06-20'],
  },
  // --- what had been planned is what is called off, and not on the day of that
  {
    text: 'Chad on Monday called off its talks with Libya, citing a meeting in Tripoli between Libya’s ambassador to Chad and rebels. The foreign secretaries from both Chad and Libya were set to meet next week in Tunis to discuss fish.',
    events: [
      'cancelled meeting/in_person the foreign secretary/TD + the foreign secretary/LY @ Tunis on 2019-06-17..2019-06-23',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ali Nur has cancelled a meeting with Libyan Foreign Minister Jo Bell. The two had been due to meet in Tunis on Friday.',
    events: ['cancelled meeting/in_person Ali Nur/TD + Jo Bell/LY @ Tunis on 2019-06-14'],
  },
  {
    text: 'Chad called off on Monday a planned meeting of its Foreign Minister Ali Nur with Libyan Foreign Minister Jo Bell.',
    events: ['cancelled meeting/in_person Ali Nur/TD + Jo Bell/LY'],
  },
  {
    text: 'Chadian Foreign Minister Ali Nur has cancelled a meeting with Libyan Foreign Minister Jo Bell. The two will meet in Tunis on Friday.',
    events: [
      'cancelled meeting/in_person Ali Nur/TD + Jo Bell/LY',
      'planned meeting/in_person Ali Nur/TD + Jo Bell/LY @ Tunis on 2019-06-14',
    ],
  },
  // --- what had been planned of a meeting that was held, who was on hand, and a call by another word
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell on Tuesday. An aide had on Monday issued a statement saying that both leaders would discuss cod.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11'],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell on Tuesday. An aide had said that both leaders would meet again on Friday.',
    events: [
      'held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11',
      'planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14',
    ],
  },
  {
    text: 'Chadian President Ali Nur received Libyan President Jo Bell at State House on Tuesday. The governors of Moundou and Sarh were also at State House to welcome Bell.',
    events: ['held meeting/in_person Ali Nur/TD [host] + Jo Bell/LY [guest] @ TD on 2019-06-11'],
  },
  {
    text: 'Chadian President Ali Nur spoke by phone with Libyan President Jo Bell on Tuesday. Negotiations with Bell lasted an hour.',
    events: ['held call/phone Ali Nur/TD + Jo Bell/LY on 2019-06-11'],
  },
  {
    text: 'Chadian Minister Ali Nur held talks with Libyan Minister Jo Bell in Lima on Tuesday ahead of the trade dialogue between the two countries.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY @ Lima on 2019-06-11'],
  },
  // --- one event called off, and another not
  {
    text: "Kenyan Foreign Minister John Otieno and his Peruvian counterpart, Ana Ruiz, are scheduled to speak over the phone on Friday, after a previously arranged trip was put off at Peru's request.",
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  {
    text: 'A call between Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz on Friday was cancelled after a storm.',
    events: ['cancelled call John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  // --- called off, or only something else called off
  {
    text: 'Israeli Prime Minister Dan Levy was to have met Egyptian President Hassan Farid in Cairo on Thursday.',
    events: ['cancelled meeting/in_person Dan Levy/IL + Hassan Farid/EG @ Cairo on 2019-06-13'],
  },
  {
    text: "Sudan's Omar Bakri had been due to travel to Nairobi on Tuesday for talks with Kenyan President John Otieno.",
    events: ['cancelled meeting/in_person Omar Bakri/SD + John Otieno/KE @ Nairobi on 2019-06-18'],
  },
  {
    text: 'Greek Prime Minister Nikos Laskaris, whose government suspended interest payments in May, met Bulgarian Prime Minister Stefan Kolev in Sofia on Monday.',
    events: ['held meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG @ Sofia on 2019-06-10'],
  },
  {
    text: 'The talks between Greek Prime Minister Nikos Laskaris and Bulgarian Prime Minister Stefan Kolev, planned for Friday, were suspended on Monday.',
    events: ['cancelled meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG'],
  },
  // --- will not meet
  {
    text: 'Sudanese President Omar Bakri will no longer meet Kenyan President John Otieno on Friday.',
    events: ['cancelled meeting/in_person Omar Bakri/SD + John Otieno/KE on 2019-06-14'],
  },
  {
    text: 'The presidents of Sudan and Kenya will not meet in Nairobi as planned.',
    events: ['cancelled meeting/in_person the president/SD + the president/KE @ Nairobi'],
  },
  { text: 'Sudanese President Omar Bakri will not meet Kenyan President John Otieno.', events: [] },
  {
    text: 'Kenyan President John Otieno said he was too busy to meet Sudanese President Omar Bakri on Friday.',
    events: [],
  },
  {
    text: 'Mexican President Enrique Luna on Thursday scrapped a planned meeting with US President Donald Hill. The meeting was to have taken place in Washington on Tuesday.',
    events: ['cancelled meeting/in_person Enrique Luna/MX + Donald Hill/US @ Washington on 2019-06-18'],
  },
  // --- put off to another day, or kept away from
  {
    text: "Kenyan President John Otieno's meeting with Peruvian President Ana Ruiz has been postponed to June 20.",
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-20'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz, originally scheduled for Friday, has been put back to June 20.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-20'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz has been rescheduled for 20 June.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-20'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz, due on Friday, has been postponed to give both more time.',
    events: ['cancelled meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno snubbed a dinner with Peruvian President Ana Ruiz on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno ruled out direct talks with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno rejected the offer at a meeting with Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno is set for talks with Peruvian President Ana Ruiz in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  // --- had talks cancelled
  {
    text: 'Chadian President Ana Blake had talks with Malian President Juan Soto cancelled at the last minute.',
    events: ['cancelled meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake had talks with Malian President Juan Soto on the cancelled pipeline on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'The talks between Norwegian Foreign Minister Ada Berg and Chadian Foreign Minister Omar Deby were postponed from Monday and will now be held on 16 June.',
    events: ['planned meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-16'],
  },
  {
    text: 'The meeting of Norwegian Foreign Minister Ada Berg with Chadian Foreign Minister Omar Deby was postponed, and the two ministers will now speak by phone.',
    events: ['cancelled meeting/in_person Ada Berg/NO + Omar Deby/TD'],
  },
  {
    text: 'Norwegian President Ada Berg was to attend a meeting with Chadian President Omar Deby on Thursday but cancelled.',
    events: ['cancelled meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-13'],
  },
  {
    text: 'Norwegian President Ada Berg met Chadian President Omar Deby on Monday but cancelled a trip to Mali.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-10'],
  },
  // --- the day for which what is called off was set
  {
    text: 'Pakistani Prime Minister Shah Quresh has called off a meeting with Azerbaijani President Elman Rzayev that was scheduled for July 3, the Foreign Office said on Monday.',
    events: ['cancelled meeting/in_person Shah Quresh/PK + Elman Rzayev/AZ on 2019-07-03'],
  },
  {
    text: 'Pakistani Prime Minister Shah Quresh has called off a meeting with Azerbaijani President Elman Rzayev on a vote that was scheduled for July 3.',
    events: ['cancelled meeting/in_person Shah Quresh/PK + Elman Rzayev/AZ'],
  },
];
