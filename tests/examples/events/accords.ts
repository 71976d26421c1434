import type { EventExample } from '../event-example.ts';

/** Accords that are signed or agreed on. */
export const EXAMPLES: readonly EventExample[] = [
  // --- ministers who sign together, and nameless members
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Tonga\n\nMedia release\nThe Hon Ingrid Solberg\nMinister for Foreign Affairs\n12 June 2019\n\nToday we met with President Semisi Vea and members of the Tongan Cabinet in Oslo.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Semisi Vea/TO @ Oslo on 2019-06-12'],
  },
  // --- met and signed
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Visit\n\nForeign Minister Ingrid Solberg met her Peruvian counterpart Luis Quispe and signed the accord in Lima yesterday.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Luis Quispe/PE @ Lima on 2019-06-11'],
  },
  // --- accords that ministers sign where their presidents meet; who sat in
  {
    publisher: 'The Presidency of Niger',
    text: 'Talks\n\nPresident Amadu Kone held talks with Chadian President Idriss Tala at State House. The agreements were signed by Foreign Minister Sani Bello and Chadian Foreign Minister Moussa Abba.\n\nPresent during the talks were Deputy President Ali Oumar, Cabinet Secretary for ICT William Kabo and Ambassador to Sweden Angelina Musa.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Idriss Tala/TD + Ali Oumar/NE + William Kabo/NE + Angelina Musa/NE',
    ],
  },
  {
    publisher: 'The Presidency of Niger',
    text: 'Accord\n\nForeign Minister Sani Bello and Chadian Foreign Minister Moussa Abba signed an agreement on trade in Niamey today.\n',
    events: ['held meeting/in_person Sani Bello/NE + Moussa Abba/TD @ Niamey on 2019-06-12'],
  },
  // --- whose an agreement is
  {
    text: 'Kenyan envoy John Otieno and Ugandan envoy Moses Okello met on Tuesday. The consultations took place under an agreement between the Kenyan and Ugandan presidents.',
    events: ['held meeting/in_person John Otieno/KE + Moses Okello/UG on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno telephoned Eva Huber, the joint special envoy of the United Nations and the African Union on the Sudanese crisis, on Tuesday.',
    events: ['held call/phone John Otieno/KE [caller] + Eva Huber/United Nations [called] on 2019-06-11'],
  },
  // --- signed by both, in passing
  {
    text: 'Kenya and Uganda signed an agreement in Lima on Tuesday. The agreement, signed by Kenyan Foreign Minister John Otieno and his Ugandan counterpart Prince Amos Kato, covers cod. Kenyan President Ruth Wanjiku received the Ugandan foreign minister.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Lima',
      'held meeting/in_person Ruth Wanjiku/KE [host] + Amos Kato/UG [guest]',
    ],
  },
  // --- offices of two states sign
  {
    text: 'The prime ministers of Kenya and Uganda initialled an agreement on Monday to open the border.',
    events: ['held meeting/in_person the prime minister/KE + the prime minister/UG on 2019-06-10'],
  },
  { text: 'The parliaments of Kenya and Uganda signed an agreement on Monday.', events: [] },
  // --- the day of the agreement is not that of what was agreed
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on Monday to meet again.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on no day'],
  },
  {
    text: 'Kenyan and Peruvian experts met in Rome on Monday to discuss cod.',
    events: ['held meeting/in_person the delegation/KE + the delegation/PE @ Rome on 2019-06-10'],
  },
  { text: 'Kenyan and Peruvian experts doubted on Monday that cod would last.', events: [] },
  // --- accords signed
  {
    text: 'Brazilian Foreign Minister Paulo Rocha and his Chilean counterpart Juan Soto signed a trade accord in Lima on Monday.',
    events: ['held meeting/in_person Paulo Rocha/BR + Juan Soto/CL @ Lima on 2019-06-10'],
  },
  {
    text: 'The agreement was signed in Nairobi on Monday by Kenyan Finance Minister Joyce Mwangi and Japanese Ambassador Kenji Abe.',
    events: ['held meeting/in_person Joyce Mwangi/KE + Kenji Abe/JP @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Russian Prime Minister Ivan Petrov signed a gas deal with Hungarian Prime Minister Laszlo Nagy in Budapest on Monday.',
    events: ['held meeting/in_person Ivan Petrov/RU + Laszlo Nagy/HU @ Budapest on 2019-06-10'],
  },
  { text: 'Kenya and Japan signed an agreement on Monday.', events: [] },
  { text: 'Kenyan President John Otieno signed a decree on Monday banning imports from Uganda.', events: [] },
  {
    text: 'French President Paul Marchand and German Chancellor Anna Weber signed a joint letter to the European Commission on Monday.',
    events: [],
  },
  // --- what one told the other, and talks of which only one is the subject
  {
    text: 'EU Commissioner Willy Brandt told Japanese trade minister Hajime Tanaka that Japan must open its markets.\n\nIn talks lasting more than two hours, Brandt complained about taxes.',
    events: ['held meeting/in_person Willy Brandt/EU + Hajime Tanaka/JP @ nowhere on 2019-06-12'],
  },
  {
    text: 'EU Commissioner Willy Brandt told Japanese trade minister Hajime Tanaka that Japan must open its markets.\n\nIn unusually frank talks on Monday, Brandt complained about taxes.',
    events: ['held meeting/in_person Willy Brandt/EU + Hajime Tanaka/JP @ nowhere on 2019-06-10'],
  },
  {
    text: 'Peruvian President Luis Vega met Chilean President Marta Soto on Monday. In talks last month, Kenyan President John Otieno told others of it.',
    events: ['held meeting/in_person Luis Vega/PE + Marta Soto/CL @ nowhere on 2019-06-10'],
  },
  {
    text: 'Peruvian President Luis Vega visited a school on Monday. In talks on Tuesday, Vega complained about taxes.',
    events: [],
  },
];
