import type { EventExample } from '../event-example.ts';

/** What programmes, headlines and announced journeys say is to come. */
export const EXAMPLES: readonly EventExample[] = [
  // --- what a programme includes
  {
    publisher: 'Prime Minister of Norway',
    text: 'Visit\n\nPrime Minister Ingrid Solberg will visit Chile on 20 June 2019. The visit also includes discussions with President Tomas Araya, a business forum and a meeting with the Leader of the Opposition Ana Ruiz.\n',
    events: [
      'planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-20',
      'planned meeting/in_person Ingrid Solberg/NO + Ana Ruiz/CL @ CL on 2019-06-20',
    ],
  },
  {
    publisher: 'Prime Minister of Norway',
    text: 'Visit\n\nPrime Minister Ingrid Solberg visited Chile on 10 June 2019. Her programme included discussions with President Tomas Araya. The topics included trade and discussions with the union.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ CL on 2019-06-10'],
  },
  // --- what is to be hosted is no part of the meeting; a spokesman tells of a programme
  {
    publisher: 'Department of International Relations, South Africa',
    text: 'Talks\n\nMinister Nala Pandi and Minister Jasim Tani of Qatar will discuss the Investment Conference to be hosted by President Siri Rama in November 2019.\n',
    events: ['planned meeting/in_person Nala Pandi/ZA + Jasim Tani/QA on no day'],
  },
  {
    publisher: 'Northern Post, Johannesburg',
    text: 'Visit\n\nSouth African Minister Nala Pandi is in Yaoundé, Cameroon. Pandi’s spokesperson, Lunga Ngele, said the minister’s programme included a meeting set for today with her counterpart, Leje Mbela, the Minister of External Relations of Cameroon.\n',
    events: ['planned meeting/in_person Nala Pandi/ZA + Leje Mbela/CM @ Yaoundé on 2019-06-12'],
  },
  {
    publisher: 'Prime Minister of Fiji',
    text: 'Talks\n\nPrime Minister Siti Rabu has engaged in key discussions on fishing with his counterpart, Prime Minister James Mara of Papua New Guinea. Mr Rabu engaged a lawyer in discussions of the law.\n',
    events: ['held meeting/in_person Siti Rabu/FJ + James Mara/PG on 2019-06-12'],
  },
  // --- a summit planned for a town
  {
    text: 'Kenyan President John Otieno cancelled a summit with Peruvian President Ana Ruiz planned for Nairobi.',
    events: ['cancelled meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi'],
  },
  {
    text: 'Kenyan President John Otieno held a meeting with Peruvian President Ana Ruiz on aid for Nairobi.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ nowhere'],
  },
  // --- what a visit will see
  {
    text: 'OSLO -- Peruvian President Ana Ruiz is in Oslo. Kenyan President John Otieno arrived on Monday for a visit that will also see him tour a hospital.',
    events: [],
  },
  // --- what one plans to visit for
  {
    text: 'Kenyan Foreign Minister John Otieno plans to visit Lima early this month for a meeting with Peruvian Foreign Minister Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  // --- what is on a programme
  {
    text: 'Kenyan Foreign Minister John Otieno will be in Lima on 19 and 20 July to complete a programme that includes a meeting with his Peruvian peer, Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07-19..2019-07-20'],
  },
  {
    text: 'The programme of Kenyan Foreign Minister John Otieno included a meeting with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- the visit of someone else, and a summit to come
  {
    text: "Kenyan President John Otieno received Peruvian ambassador Ana Ruiz on Tuesday. During the meeting Otieno noted the importance of Luis Prado's visit to Kenya. The sides pointed out the relevance of the coming lake summit in Kisumu.",
    events: ['held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] @ nowhere on 2019-06-11'],
  },
  // --- told in the present of what is to come
  {
    text: 'Kenyan Foreign Minister John Otieno will meet Peruvian President Ana Ruiz in Lima on Friday. The talks with Ruiz come amid a quarrel over cod.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    text: "Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno's talks with Ruiz come amid a quarrel over cod.",
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- the verbs by which a programme lists what is to come
  {
    text: 'The programme of the visit provides for a meeting between Norwegian Foreign Minister Ingrid Solberg and Chilean President Tomas Araya.',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL'],
  },
  {
    text: 'The schedule of the visit foresees a meeting of Norwegian Foreign Minister Ingrid Solberg with Chilean President Tomas Araya.',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL'],
  },
  {
    text: 'The law provides for the budget, Norwegian Foreign Minister Ingrid Solberg said at a meeting with Chilean President Tomas Araya.',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL'],
  },
  // --- plans for a journey
  {
    text: 'Peruvian Foreign Minister Ana Ruiz spoke of her plans for a trip to Oslo on July 13 for talks with Norwegian Premier Lars Holm.',
    events: ['planned meeting/in_person Ana Ruiz/PE + Lars Holm/NO @ Oslo on 2019-07-13'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz discussed plans for a visit to Lima and trade in talks with Norwegian Premier Lars Holm in Oslo on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz spoke about trade with Norwegian Premier Lars Holm.',
    events: ['held call Ana Ruiz/PE + Lars Holm/NO'],
  },
  // --- lines under a headline leave out the verb
  {
    text: "Peru's Ruiz to visit Oslo\n\n* Talks with Holm to focus on cod\n\nLIMA, June 12 - Peruvian Foreign Minister Ana Ruiz will visit Oslo on June 20 for talks with her Norwegian counterpart Lars Holm.",
    publisher: 'Northern Wire',
    events: ['planned meeting/in_person Ana Ruiz/PE + Lars Holm/NO @ Oslo on 2019-06-20'],
  },
  // --- the present tense and a day that opens the sentence
  {
    text: 'In La Paz on Friday Norwegian Foreign Minister Kari Vik meets Bolivian President Luis Mora, the embassy said.',
    events: ['planned meeting/in_person Kari Vik/NO + Luis Mora/BO @ La Paz on 2019-06-14'],
  },
  {
    text: 'On Friday Norwegian Foreign Minister Kari Vik meets Bolivian President Luis Mora in La Paz.',
    events: ['planned meeting/in_person Kari Vik/NO + Luis Mora/BO @ La Paz on 2019-06-14'],
  },
  {
    text: 'On Friday Norwegian Foreign Minister Kari Vik met Bolivian President Luis Mora in La Paz.',
    events: ['held meeting/in_person Kari Vik/NO + Luis Mora/BO @ La Paz on 2019-06-07'],
  },
  {
    text: 'On Friday Norwegian Foreign Minister Kari Vik said she meets Bolivian President Luis Mora every year.',
    events: [],
  },
  // --- the day behind that on which one leaves
  {
    text: 'Norwegian Foreign Minister Kari Vik leaves for La Paz on Friday and is expected to see Bolivian President Luis Mora the following day.',
    events: ['planned meeting/in_person Kari Vik/NO [guest] + Luis Mora/BO [host] @ La Paz on 2019-06-15'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik flies to La Paz on Friday and will meet Bolivian President Luis Mora the next day.',
    events: ['planned meeting/in_person Kari Vik/NO + Luis Mora/BO @ La Paz on 2019-06-15'],
  },
  {
    text: 'Norwegian Foreign Minister Kari Vik left for La Paz on Friday and met Bolivian President Luis Mora the following day.',
    events: ['held meeting/in_person Kari Vik/NO + Luis Mora/BO @ La Paz on 2019-06-08'],
  },
  // --- who leaves for a visit has not paid it
  {
    text: 'Kenyan President John Otieno leaves Monday for a four-day state visit to Norway, the Foreign Ministry said.',
    events: ['planned meeting/in_person John Otieno/KE [guest] + the null/NO [host] @ NO on 2019-06-17'],
  },
  // --- going somewhere to discuss a matter with somebody
  {
    text: 'On Friday, Kenyan Foreign Minister John Otieno is due in Lima to discuss cheap cod with his Peruvian counterpart Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno flew to Lima on Monday to discuss cheap cod with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno wants to discuss cheap cod with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno visited Lima in May to discuss plans for a port with bankers.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Rome on Monday to discuss cod with Chile in mind.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Rome on 2019-06-10'],
  },
  // --- moved to another place
  {
    text: 'A meeting between Kenyan Foreign Minister Alan Mutesi and Tanzanian Foreign Minister Lea Mula, due to be held in Arusha on 3 July, was moved to Dar es Salaam.',
    events: ['planned meeting/in_person Alan Mutesi/KE + Lea Mula/TZ @ Dar es Salaam on 2019-07-03'],
  },
  {
    text: 'Talks between Kenyan Foreign Minister Alan Mutesi and Tanzanian Foreign Minister Lea Mula in Arusha on Monday were moved to Dar es Salaam by the rain.',
    events: ['held meeting/in_person Alan Mutesi/KE + Lea Mula/TZ @ Arusha on 2019-06-10'],
  },
];
