import type { EventExample } from '../event-example.ts';

/** What is an occasion of its own in articles of newspapers, what may be one, and what is none. */
export const EXAMPLES: readonly EventExample[] = [
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
  // --- an encounter is no call
  {
    text: 'Chadian President Ana Blake held a telephone call with Malian President Juan Soto on Monday.\n\nSoto briefed her on his meeting with Norwegian Prime Minister Kari Berg.\n\nThe encounter, in the presence of UN envoy Maria Lopez, was the first in years.',
    events: [
      'held call/phone Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Juan Soto/ML + Kari Berg/NO + Maria Lopez/UN',
    ],
  },
  // --- what the sentence denies behind its opening
  {
    text: 'Dispelling rumours, no meeting between the heads of government of Chad and Mali took place during the assembly in New York.',
    events: [],
  },
  {
    text: 'Dispelling rumours, Chadian President Ana Blake met Malian President Juan Soto in New York.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- talks that go on are no occasion
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. Discussions between the two sides will continue throughout the year.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- a three-way meeting
  {
    text: 'Indonesian Foreign Minister Retno Sari met with her Myanmar counterpart Wunna Lwin in a three-way meeting with Thai Foreign Minister Don Pram in Bangkok on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Wunna Lwin/MM + Don Pram/TH'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in a three-party meeting with Chilean President Luis Soto in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Indonesian Foreign Minister Retno Sari met with her Myanmar counterpart Wunna Lwin before a three-way meeting with Thai Foreign Minister Don Pram on Wednesday.',
    events: [
      'held meeting/in_person Retno Sari/ID + Wunna Lwin/MM',
      'held meeting/in_person Retno Sari/ID + Don Pram/TH',
    ],
  },
  // --- a meeting that would be the first
  {
    text: 'Indian Prime Minister Naren Mody is set to hold talks with Bangladeshi President Mohammed Yusuf in Bangkok today. The meeting between PM Mody and Mohd Yusuf would mark the first talks between the two countries since August.',
    events: ['planned meeting/in_person Naren Mody/IN + Mohammed Yusuf/BD'],
  },
  // --- the public travels
  {
    text: 'Malian Foreign Minister Juan Soto said of his meeting with Indian Foreign Minister Jai Shankar that they discussed visas for citizens travelling to India.',
    events: ['held meeting/in_person Juan Soto/ML + Jai Shankar/IN @ nowhere'],
  },
  {
    text: 'Malian Foreign Minister Juan Soto, travelling to India, met Indian Foreign Minister Jai Shankar on Monday.',
    events: ['held meeting/in_person Juan Soto/ML + Jai Shankar/IN @ IN'],
  },
  // --- what may come
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto may meet at the regional summit in November, an adviser said.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-11'],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto may meet at the regional summit, an adviser said.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto met at the regional summit, and may hold an election.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- where they might meet
  {
    text: 'A potential venue for the first meeting of Chadian President Ana Blake with Malian President Juan Soto could be the forum in Oslo in July.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Friday and named possible venues for a school.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- what may be called off, and whose talks they were
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian President Omar Deby in Lima on Monday. After her first round of talks with Malian leaders on Sunday, officials indicated the conference might have to be postponed.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-10',
      'held meeting/in_person Ada Berg/NO + the leaders/ML on 2019-06-09',
    ],
  },
  {
    text: 'The talks between Norwegian Foreign Minister Ada Berg and Chadian President Omar Deby on Friday have been postponed.',
    events: ['cancelled meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-14'],
  },
  // --- what may be, and whose it is
  {
    text: 'Norwegian Foreign Minister Ada Berg said nothing has been decided about a possible summit between Norwegian President Jan Vik and Chadian President Omar Deby.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg raised a potential deal at talks with Chadian President Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Malian Foreign Minister Juan Soto in Oslo on Monday. Berg said she wanted to discuss Chad ahead of its second summit with Peru.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML @ Oslo on 2019-06-10'],
  },
  // --- a trip that was made for a meeting
  {
    text: 'Norwegian President Ola Berg made a quick trip Monday to Bamako to meet with his Malian counterpart, Juan Soto.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Bamako on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg will make a quick trip Monday to Bamako to meet with his Malian counterpart, Juan Soto.',
    events: ['planned meeting/in_person Ola Berg/NO + Juan Soto/ML @ Bamako on 2019-06-17'],
  },
];
