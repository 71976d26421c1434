import type { EventExample } from '../event-example.ts';

/** What is told once more, in passing or by other words. */
export const EXAMPLES: readonly EventExample[] = [
  // --- what marked the first time of something is told of already
  {
    publisher: 'Commonwealth',
    text: 'Visit\n\nSecretary-General Kamal Sharm met President Mohamed Nash of Maldives at State House today.\n\nIt marked the first time that the President has held an official meeting with a senior diplomat outside the capital.\n',
    events: ['held meeting/in_person Kamal Sharm/Commonwealth + Mohamed Nash/MV on 2019-06-12'],
  },
  // --- meetings that are told of once more, by states or offices alone
  {
    publisher: 'Ministry of Foreign Affairs of Lithuania',
    text: 'Visit\n\nForeign Minister Gabri Lands met with the President of Latvia Egil Levi and the Foreign Minister of Latvia Edgar Rink on 10 June 2019. The meetings with the leaders of Latvia focused on energy.\n',
    events: [
      'held meeting/in_person Gabri Lands/LT + Egil Levi/LV on 2019-06-10',
      'held meeting/in_person Gabri Lands/LT + Edgar Rink/LV on 2019-06-10',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Barbados',
    text: 'Barbados and Guyana hold talks\n\nSenator Maxine Clean, Minister of Foreign Affairs, met with Guyana’s newly-appointed Consul General, Cita Grim, today.\n',
    events: ['held meeting/in_person Maxine Clean/BB + Cita Grim/GY on 2019-06-12'],
  },
  // --- a meeting that one of them tells of again is no other
  {
    text: 'Norwegian Foreign Minister Anna Berg met Chadian President Omar Deby in Oslo on Tuesday. Berg told reporters that she had met Deby alone for an hour.',
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD @ Oslo on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Anna Berg met Chadian President Omar Deby in Oslo on Tuesday. Berg told reporters that she had met Deby once before.',
    events: [
      'held meeting/in_person Anna Berg/NO + Omar Deby/TD @ Oslo on 2019-06-11',
      'held meeting/in_person Anna Berg/NO + Omar Deby/TD',
    ],
  },
  // --- a president's counterpart told of a second time
  {
    text: 'Kenyan President John Otieno held talks with his Chilean counterpart Luis Vega in Lima on Tuesday. After the meeting, Otieno attended a banquet hosted by his Chilean counterpart.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Luis Vega/CL [host] @ Lima on 2019-06-11'],
  },
  // --- talks reported to someone, and presidents met in their capitals
  {
    text: 'Omani Sultan Said Harthy met Cuban President Raul Ortiz in Muscat on Monday. Ortiz briefed Harthy on his talks in Nairobi with Kenyan President John Otieno.',
    events: [
      'held meeting/in_person Said Harthy/OM + Raul Ortiz/CU @ Muscat on 2019-06-10',
      'held meeting/in_person Raul Ortiz/CU + John Otieno/KE @ Nairobi on no day',
    ],
  },
  {
    text: 'Omani Sultan Said Harthy met Cuban President Raul Ortiz in Muscat on Monday. They discussed prospects for peace talks with Kenya.',
    events: ['held meeting/in_person Said Harthy/OM + Raul Ortiz/CU @ Muscat on 2019-06-10'],
  },
  {
    text: 'Omani Sultan Said Harthy met Cuban President Raul Ortiz in Muscat on Monday. Ortiz arrived from Nairobi, where he held talks with President John Otieno. U.S. officials praised him.',
    events: [
      'held meeting/in_person Said Harthy/OM + Raul Ortiz/CU @ Muscat on 2019-06-10',
      'held meeting/in_person Raul Ortiz/CU + John Otieno/KE @ Nairobi on no day',
    ],
  },
  // --- one more meeting of a visit, told in passing
  {
    text: 'LIMA, June 12 - Kenyan President John Otieno held talks with Peruvian Prime Minister Ana Ruiz in Lima on Tuesday. They agreed on cod. Otieno, who also met Defence Minister Luis Quispe, said fish was dear.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Quispe/PE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'LIMA, June 12 - Kenyan President John Otieno held talks with Peruvian Prime Minister Ana Ruiz in Lima on Tuesday. They agreed on cod. Otieno, who has also met Chilean President Juan Soto, said fish was dear.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Juan Soto/CL on 2019-06-11',
    ],
  },
  // --- a round, told as a whole and one by one
  {
    text: 'OSLO -- Kenyan Foreign Minister John Otieno has exchanged views with his Egyptian and Turkish counterparts on cod.\n\nOtieno held separate telephone conversations with Egyptian Foreign Minister Omar Said and his Turkish counterpart Ayla Demir on Tuesday.',
    events: [
      'held call/phone John Otieno/KE + Omar Said/EG on 2019-06-11',
      'held call/phone John Otieno/KE + Ayla Demir/TR on 2019-06-11',
    ],
  },
  // --- once more, on another day
  {
    text: 'Russian President Ivan Petrov will hold talks with Chinese President Li Jun in Moscow on Thursday, and the two leaders will meet again at a forum in Sochi on June 17.',
    events: [
      'planned meeting/in_person Ivan Petrov/RU + Li Jun/CN @ Moscow on 2019-06-13',
      'planned meeting/in_person Ivan Petrov/RU + Li Jun/CN @ Sochi on 2019-06-17',
    ],
  },
  // --- a call told of twice
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call that he would stay. Ruiz had called Otieno on Tuesday, officials said.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call on Tuesday that he would stay. Ruiz had called Otieno on Sunday, officials said.',
    events: [
      'held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11',
      'held call/phone Ana Ruiz/PE [caller] + John Otieno/KE [called] on 2019-06-09',
    ],
  },
  // --- who met, told in passing or in the verb before
  {
    text: 'Kenyan Trade Minister John Otieno and Peruvian Trade Minister Ana Ruiz, who met on Tuesday evening, worked out a statement.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Peru and Kenyan Trade Minister John Otieno, who met on Tuesday evening with farmers, want a treaty.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno flew to the Peruvian capital on Tuesday and persuaded President Ana Ruiz to sign a treaty. After five hours of talks at the presidential residence, Ruiz said it was fair.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno flew to Lima on Tuesday and saw the ruins. Ruling out talks, President Ana Ruiz left for the coast.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke by telephone on Tuesday with the presidents of Peru and Chile, Blake said.',
    events: ['held call/phone John Otieno/KE + the president/PE + the president/CL on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Ambassador Ana Ruiz discussed on Tuesday preparations for the meeting of the two countries’ leaders on the sidelines of the summit in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- told once more
  {
    text: 'Turkish President Ali Demir received Kenyan President John Otieno in Ankara on Monday. After the meeting, Otieno said he had held fruitful talks with Demir.',
    events: ['held meeting/in_person Ali Demir/TR [host] + John Otieno/KE [guest] @ Ankara on 2019-06-10'],
  },
  // --- remembered, not reported; and whose counterpart the place does not tell
  {
    text: '"When I met Zambian President Nelson Zulu as a student, he gave me a book," Norwegian Prime Minister Ola Berg told a school on Monday.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ola Berg held talks with counterpart Mary Wanjiru in Geneva on Monday.',
    events: ['held meeting/in_person Ola Berg/NO + Mary Wanjiru/null @ Geneva on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno on Saturday dismissed reports that he would resign on 30 June. Otieno met Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-12'],
  },
  // --- "the upcoming meeting" is the one planned that the text tells of
  {
    publisher: 'Ministry of Foreign Affairs, Republic of Korea',
    text: 'On Monday, June 17, Foreign Minister Park Jun will meet with Secretary of Foreign Affairs of Mexico Mario Ebardo. In the upcoming meeting, the two sides will discuss trade.',
    events: ['planned meeting/in_person Park Jun/KR + Mario Ebardo/MX on 2019-06-17'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of Korea',
    text: 'Foreign Minister Park Jun will meet Chadian Foreign Minister Mario Ebardo on June 17. During their forthcoming meeting, the ministers will sign a treaty.',
    events: ['planned meeting/in_person Park Jun/KR + Mario Ebardo/TD on 2019-06-17'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of Korea',
    text: 'Foreign Minister Park Jun met with Mexican Foreign Minister Mario Ebardo on June 10. At their upcoming meeting, the two ministers will sign a treaty.',
    events: [
      'held meeting/in_person Park Jun/KR + Mario Ebardo/MX on 2019-06-10',
      'planned meeting/in_person Park Jun/KR + Mario Ebardo/MX',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of Korea',
    text: 'Foreign Minister Park Jun will meet with Mexican Foreign Minister Mario Ebardo on June 17. In the upcoming meeting in July, the two ministers will discuss trade.',
    events: [
      'planned meeting/in_person Park Jun/KR + Mario Ebardo/MX on 2019-06-17',
      'planned meeting/in_person Park Jun/KR + Mario Ebardo/MX on 2019-07',
    ],
  },
  // --- a next round of those just told of
  {
    text: 'Peruvian President Luis Vega held talks with Chilean President Marta Soto in Lima on Monday. They will hold another round of talks in Santiago on Friday.',
    events: [
      'held meeting/in_person Luis Vega/PE + Marta Soto/CL @ Lima on 2019-06-10',
      'planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ Santiago on 2019-06-14',
    ],
  },
  {
    text: 'Peruvian President Luis Vega held talks with Chilean President Marta Soto in Lima on Monday. They will hold talks again in Santiago on Friday.',
    events: [
      'held meeting/in_person Luis Vega/PE + Marta Soto/CL @ Lima on 2019-06-10',
      'planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ Santiago on 2019-06-14',
    ],
  },
  {
    text: 'Peruvian President Luis Vega held talks with Chilean President Marta Soto in Lima on Monday. They agreed to hold another round of talks in July.',
    events: [
      'held meeting/in_person Luis Vega/PE + Marta Soto/CL @ Lima on 2019-06-10',
      'planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ nowhere on 2019-07',
    ],
  },
  {
    text: 'Peruvian President Luis Vega held talks with Chilean President Marta Soto in Lima on Monday. They hope to hold more talks.',
    events: ['held meeting/in_person Luis Vega/PE + Marta Soto/CL'],
  },
  {
    text: 'The treaty would be signed at a summit with Chilean President Marta Soto in Lima on July 7, Peruvian President Luis Vega said.',
    events: ['planned meeting/in_person Luis Vega/PE + Marta Soto/CL @ Lima on 2019-07-07'],
  },
  {
    text: 'Peruvian President Luis Vega will implement what was signed at a summit with Chilean President Marta Soto in Lima on June 7.',
    events: ['held meeting/in_person Luis Vega/PE + Marta Soto/CL @ Lima'],
  },
  {
    text: 'DAMASCUS, June 12 -- US Secretary of State George Shulz met with President Hafez Asad on Tuesday to report on the summit. Shulz met with the Syrian leader a day after speaking in Jordan.',
    events: ['held meeting/in_person George Shulz/US + Hafez Asad/SY'],
  },
  {
    text: 'DAMASCUS, June 12 -- US Secretary of State George Shulz met with Foreign Minister Farouk Shara on Tuesday. Shulz met with the Syrian leader on Monday.',
    events: [
      'held meeting/in_person George Shulz/US + Farouk Shara/SY',
      'held meeting/in_person George Shulz/US + the leader/SY',
    ],
  },
  // --- a day of the calendar, months before
  {
    text: 'Kenyan President John Otieno met Chadian President Idris Hale in Lima. Shares rose. Their meeting on Dec 1 led to a truce.',
    events: [
      'held meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima',
      'held meeting/in_person John Otieno/KE + Idris Hale/TD on 2018-12-01',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno in Lima. Officials are gloomy. The two held talks on February 7.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima',
      'held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-02-07',
    ],
  },
  // --- and one of the days before the report
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno. Officials are gloomy. The two held talks on June 11 in Lima.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-06-11'],
  },
];
