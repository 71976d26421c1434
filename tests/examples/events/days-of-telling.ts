import type { EventExample } from '../event-example.ts';

/** The day on which it was told, and that on which it was. */
export const EXAMPLES: readonly EventExample[] = [
  // --- two who spoke, and when
  {
    text: 'Irish Prime Minister Micheal Moore and British Prime Minister David Hill spoke on Tuesday evening, it has been confirmed.',
    events: ['held call Micheal Moore/IE + David Hill/GB on 2019-06-11'],
  },
  {
    text: 'Irish Prime Minister Micheal Moore and British Prime Minister David Hill spoke on Tuesday at a rally.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev and Russian Foreign Minister Oleg Rusin exchanged their views on cod on Tuesday.',
    events: ['held meeting/in_person Arun Jaidev/IN + Oleg Rusin/RU on 2019-06-11'],
  },
  // --- the day of the telling, what one goes somewhere for, and what it is important to do
  {
    text: 'Peruvian Minister Juan Soto told Northern News on Wednesday that he plans to travel to Chile to meet with President Luis Vega.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL @ CL'],
  },
  {
    text: 'Peruvian Minister Juan Soto discusses his plans to travel to Chile to speak with President Luis Vega.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL @ CL'],
  },
  {
    text: 'It is important that we go there to speak to Peruvian President Juan Soto, Chilean Minister Luis Vega said.',
    events: [],
  },
  // --- the day on which it was said, and the month of another occasion
  {
    text: 'Adviser Ed Blake said at a news conference on Monday that Chadian President Ali Nur will meet Libyan President Jo Bell next Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell ahead of a summit in Oslo in August.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-12'],
  },
  {
    text: 'Chadian President Ali Nur met separately with General Ed Blake, the Libyan junta leader, and toppled President Jo Bell on Tuesday.',
    events: [
      'held meeting/in_person Ali Nur/TD + Ed Blake/LY on 2019-06-11',
      'held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11',
    ],
  },
  // --- the one day of the lead
  {
    text: 'Kenyan President John Otieno left Oslo on Tuesday insisting that his plan was alive. After meeting Norwegian Foreign Minister Ola Berg, Otieno flew to Lima, where he met Peruvian President Ana Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Kenya has been at war since Tuesday. Kenyan President John Otieno met Norwegian Foreign Minister Ola Berg.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-12'],
  },
  // --- what one did before one spoke has a day and a place of its own
  {
    text: 'Palestinian President Ali Amri told reporters in Oslo on Tuesday after meeting King Talal of Jordan in Amman on Sunday that he was hopeful.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO @ Amman on 2019-06-09'],
  },
  {
    text: 'Palestinian President Ali Amri said on Tuesday after meeting King Talal of Jordan in Amman that polls would be held on Sunday.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO @ Amman on 2019-06-11'],
  },
  {
    text: 'Palestinian President Ali Amri said in Amman on Tuesday after a joint meeting with King Talal of Jordan and Iraqi Prime Minister Haidar Jabr that polls would be held.',
    events: ['held meeting/in_person Ali Amri/PS + Talal/JO + Haidar Jabr/IQ @ Amman on 2019-06-11'],
  },
  // --- the hour of a call, told behind it
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz.\n\nThe conversation began at 9:30 p.m. Tuesday and lasted an hour.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz.\n\nThe talks took place on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno had phone talks with Peruvian Foreign Minister Ana Ruiz. Prices fell after 9:30 p.m. They will rise.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  // --- the day of a statement
  {
    text: 'Kenyan Defence Minister John Otieno will visit Peru tomorrow. His ministry, in a statement today, said Otieno would meet Prime Minister Ana Ruiz of Peru.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- the day of the news, and that of which it tells
  {
    text: 'Kenyan Foreign Minister John Otieno on Monday urged Peru to attend a meeting on cod in Lima on Thursday. Otieno made his appeal in a telephone call to Peruvian President Ana Ruiz.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-10'],
  },
  // --- the day of the main clause is not that of publication
  {
    text: 'Norwegian envoy Ada Berg, who met Chadian President Omar Deby, came to Lima on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on no day'],
  },
  {
    text: 'Norwegian envoy Ada Berg, who met Chadian President Omar Deby, warned on Saturday that time was short.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD on no day'],
  },
  // --- "earlier in the day": of the day told of, not of the week that stands between
  {
    text: 'Kenyan Foreign Minister John Otieno spoke by phone with Peruvian Foreign Minister Ana Ruiz on Friday. Their first talks since he took office last week lasted an hour. Earlier in the day, Otieno spoke by phone with Chilean President Juan Soto.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-07',
      'held call/phone John Otieno/KE + Juan Soto/CL on 2019-06-07',
    ],
  },
  // --- "the same day" behind the day on which it was told
  {
    text: 'Russian President Ivan Orlov will meet Indian Prime Minister Ravi Nair on September 16 in Samarkand, a Kremlin aide told reporters on Tuesday. Orlov will also meet Turkish President Kemal Aydin the same day.',
    events: [
      'planned meeting/in_person Ivan Orlov/RU + Ravi Nair/IN @ Samarkand on 2019-09-16',
      'planned meeting/in_person Ivan Orlov/RU + Kemal Aydin/TR on 2019-09-16',
    ],
  },
  // --- the day on which one who had met another told of it
  {
    text: 'Kenyan President John Otieno met Chadian President Ali Kato on Friday and told reporters on Saturday that all was well. The same day he met Peruvian President Ana Ruiz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ali Kato/TD on 2019-06-07',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-08',
    ],
  },
];
