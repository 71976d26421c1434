import type { EventExample } from '../event-example.ts';

/** What is to come, and what is not. */
export const EXAMPLES: readonly EventExample[] = [
  // --- what was said there of the future
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nAt her meeting with President Tomas Araya of Chile, Foreign Minister Ingrid Solberg said Norway would buy his wine.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Talks\n\nAt her meeting with President Tomas Araya of Chile, Foreign Minister Ingrid Solberg will say that Norway buys his wine.\n',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL'],
  },
  // --- the future of the first verb holds for a call that is paid, too
  {
    publisher: 'Minister for Foreign Affairs, Norway',
    text: 'Visit\n\nIn Lima I will meet Foreign Minister Luis Quispe of Peru, and pay a courtesy call on President Jorge Rojas of Peru.\n',
    events: [
      'planned meeting/in_person the null/NO + Luis Quispe/PE @ Lima',
      'planned meeting/in_person the null/NO [guest] + Jorge Rojas/PE [host] @ Lima',
    ],
  },
  // --- a day between "will" and "host"; an occasion behind "for"
  {
    publisher: 'The Presidency of South Africa',
    text: 'Visit\n\nPresident Cyril Rama will on Thursday, 27 June, host Prime Minister Samuel Mate of Lesotho for the Inaugural Session of the South Africa-Lesotho Joint Commission (JC), in Pretoria. The session will provide both President Rama and Prime Minister Mate with an opportunity to share information and exchange views.\n',
    events: [
      'planned meeting/in_person Cyril Rama/ZA [host] + Samuel Mate/LS [guest] @ Pretoria on 2019-06-27',
    ],
  },
  // --- a gerund of what is to come, and of what was
  {
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    text: 'Visit\n\nFederal Councillor Ig Cass will visit Montenegro before holding talks with Serbian Finance Minister Sina Mali in Belgrade on Friday.\n',
    events: ['planned meeting/in_person Ig Cass/CH + Sina Mali/RS @ Belgrade on 2019-06-14'],
  },
  {
    publisher: 'Federal Department of Foreign Affairs, Switzerland',
    text: 'Visit\n\nFederal Councillor Ig Cass visited Montenegro before holding talks with Serbian Finance Minister Sina Mali in Belgrade on Friday.\n',
    events: ['held meeting/in_person Ig Cass/CH + Sina Mali/RS @ Belgrade on 2019-06-07'],
  },
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
  // --- what a meeting will be about is no further one
  {
    text: 'Kenyan President John Otieno received Peruvian President Ana Ruiz on Tuesday. Trade is expected to dominate discussions between the two leaders.',
    events: ['held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno received Peruvian President Ana Ruiz on Tuesday. The two leaders are expected to meet again on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13',
    ],
  },
  // --- to meet again in two weeks
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Tuesday to meet again in two weeks after talks at State House.',
    events: [
      'planned meeting/in_person John Otieno/KE + Amos Kato/UG on no day',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
    ],
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
  // --- what is to come is not of a day gone by
  {
    text: 'Norwegian Foreign Minister Anna Berg met Chadian President Omar Deby last month, a paper said as she left for Lima, where she is to meet Togolese ministers.',
    events: [
      'held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-05',
      'planned meeting/in_person Anna Berg/NO + the ministers/TG @ Lima',
    ],
  },
  // --- "where A and B are to talk"
  {
    text: 'Peruvian President Juan Soto flew to Lima on Tuesday, days before a summit in Oslo on Friday, where Kenyan President Ana Otieno and Chilean President Luis Vega are expected to discuss cod.',
    events: ['planned meeting/in_person Ana Otieno/KE + Luis Vega/CL @ Oslo on 2019-06-14'],
  },
  {
    text: 'Peruvian President Juan Soto watched a summit in Oslo, where Kenyan President Ana Otieno and Chilean President Luis Vega are expected to be popular.',
    events: [],
  },
  // --- an infinitive that is partly quoted, and the day of a tweet
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega will meet Togolese President Kofi Mensah to “discuss cod”, a spokesman tweeted on Sunday.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL + Kofi Mensah/TG'],
  },
  // --- "in addition to holding talks with D"
  {
    text: 'Peruvian Economy Minister Juan Soto met Kenyan Trade Minister John Otieno and Togolese Trade Minister Kofi Mensah in Oslo, in addition to holding talks with Chilean Trade Minister Luis Vega.',
    events: [
      'held meeting/in_person Juan Soto/PE + John Otieno/KE + Kofi Mensah/TG @ Oslo on 2019-06-12',
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-12',
    ],
  },
  {
    text: 'In Oslo on Monday Peruvian Economy Minister Juan Soto met Kenyan Trade Minister John Otieno, besides holding talks with Chilean Trade Minister Luis Vega, Togolese Trade Minister Kofi Mensah said.',
    events: [
      'held meeting/in_person Juan Soto/PE + John Otieno/KE @ Oslo on 2019-06-10',
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-10',
    ],
  },
  // --- what one expects
  {
    text: 'Peruvian Minister Juan Soto expects to meet Chilean Minister Luis Vega on Friday.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-14'],
  },
  {
    text: 'The government of Peruvian President Juan Soto expects to start negotiations on a loan with the IMF.',
    events: [],
  },
  // --- a summit that somebody will host has no guest named before
  {
    text: 'Ana Blake said the summit, to be hosted by Kenyan President John Otieno, would be short.',
    events: [],
  },
  // --- what another is to raise at talks
  {
    text: 'Togolese Minister Ana Mensah pressed the French government on Tuesday to remember cod in talks with Peru.',
    events: [],
  },
  {
    text: 'Togolese Minister Ana Mensah pressed for cod in talks with Peru on Tuesday.',
    events: ['held meeting/in_person Ana Mensah/TG + the null/PE on 2019-06-11'],
  },
  // --- looked forward to, by day or town
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg said she was looking forward to meeting Chilean President Tomas Araya in Lima next week.',
    events: ['planned meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL @ Lima on 2019-06-17..2019-06-23'],
  },
  {
    text: 'Chinese Foreign Minister Wang Wei met French Foreign Minister Anna Roux in Paris on Monday. She looked forward to meeting him again in the near future.',
    events: ['held meeting/in_person Wang Wei/CN + Anna Roux/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Roux, the first French foreign minister to visit Chad since 1985, met Chadian President Idriss Hamad on Monday.',
    events: ['held meeting/in_person Roux/FR + Idriss Hamad/TD on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya, Foreign Minister Luis Rojas and other members of the cabinet in Santiago on Monday.',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Luis Rojas/CL @ Santiago on 2019-06-10',
    ],
  },
  // --- the talks that will go on
  {
    text: 'Kenyan President John Otieno held talks with Ugandan President Amos Kato in Oslo on Tuesday. The talks were to resume in Nairobi on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Amos Kato/UG @ Nairobi on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan President John Otieno held talks with Ugandan President Amos Kato in Oslo on Tuesday. The talks will continue as long as needed.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-11'],
  },
  // --- talks that came ahead of what is to come
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met in Oslo. The talks on Monday came ahead of a meeting of the council in Lima next month.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Oslo on 2019-06-10'],
  },
  // --- "is to meet … at a summit" is one plan
  {
    text: 'Kenyan President John Otieno is to meet Peruvian President Ana Ruiz at the G8 summit in Oslo on June 20.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-20'],
  },
  // --- a meeting that one will attend with somebody
  {
    text: 'Kenyan Minister Otieno will attend the tenth Kenya-Peru Joint Ministerial Committee meeting with Peruvian Foreign Minister Ana Ruiz in Lima on 16 June.',
    events: ['planned meeting/in_person Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-16'],
  },
  {
    text: 'Kenyan President John Otieno and the co-chairmen of the OSCE Minsk Group discussed fishing on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + the co-chairmen of the OSCE Minsk Group/OSCE on 2019-06-11',
    ],
  },
  // --- like what was held before, not like what is planned
  {
    text: 'Iranian Foreign Minister Reza Amiri and Russian Foreign Minister Boris Orlov conferred by telephone on Monday. Amiri is scheduled to travel to Moscow on Friday for talks with Orlov. He had a similar conversation with Turkish Foreign Minister Ali Demir on Sunday.',
    events: [
      'held call/phone Reza Amiri/IR + Boris Orlov/RU on 2019-06-10',
      'planned meeting/in_person Reza Amiri/IR + Boris Orlov/RU @ Moscow on 2019-06-14',
      'held call/phone Reza Amiri/IR + Ali Demir/TR on 2019-06-09',
    ],
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
  // --- no day for it yet, and what it will be about
  {
    text: 'Kenyan President John Otieno told reporters he was not ready to set a date at this point for a summit between President Lopez of Peru and Chilean President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno’s meeting with Peruvian President Ana Ruiz will focus on trade.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on no day'],
  },
  // --- to come
  {
    text: 'Norwegian Prime Minister Ole Larsen was to travel to Brussels on Thursday for talks with EU foreign policy chief Maria Sanz.',
    events: ['planned meeting/in_person Ole Larsen/NO + Maria Sanz/EU @ Brussels on 2019-06-13'],
  },
  {
    text: 'US President John Smith said he would be firm when he meets North Korean leader Kim Yong-il in the coming weeks.',
    events: ['planned meeting/in_person John Smith/US + Kim Yong-il/KP'],
  },
  {
    text: 'Chadian President Idris Moussa meets his French counterpart Paul Marchand in Paris next Tuesday.',
    events: ['planned meeting/in_person Idris Moussa/TD + Paul Marchand/FR @ Paris on 2019-06-18'],
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
  // --- agreed today, to be held by others
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi and her Chadian counterpart Ali Saleh agreed Monday to hold vice-ministerial talks on the border in Nairobi on June 20.',
    events: ['planned meeting/in_person the delegation/KE + the delegation/TD @ Nairobi on 2019-06-20'],
  },
  // --- what they will convene
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako on Monday. The two leaders agreed to convene a congress of dialogue.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD on 2019-06-10'],
  },
  // --- what was wished for
  {
    text: 'It was the first time that the Kenyan president had proposed formal talks with Peru.',
    events: [],
  },
  {
    text: 'On Tuesday Kenyan President John Otieno had extended talks with Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- ready for talks, stepping them up, and talks expected
  {
    text: 'Kenyan President John Otieno told Peruvian President Ana Ruiz in a phone call on Tuesday that Kenya was open to dialogue with Chad.',
    events: ['held call/phone John Otieno/KE [caller] + Ana Ruiz/PE [called] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno opened a dialogue with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno said Kenya was determined to step up its talks with Peru.',
    events: [],
  },
  {
    text: 'A third round of talks between Kenyan and Peruvian negotiators is expected this weekend.',
    events: ['planned meeting/in_person the negotiators/KE + the negotiators/PE on 2019-06-15..2019-06-16'],
  },
  // --- agreed to meet, and how
  {
    text: 'Kenya and Peru have agreed in principle to hold talks on cod.',
    events: ['planned meeting/in_person the null/KE + the null/PE on no day'],
  },
  {
    text: 'Kenya and Peru have agreed for the first time to hold bilateral talks on cod, officials said on Tuesday.',
    events: ['planned meeting/in_person the null/KE + the null/PE on no day'],
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
  // --- one future for two
  {
    text: 'Kenyan President John Otieno will hold talks with Polish President Jan Kowal on 6 July and have breakfast with Polish Prime Minister Ewa Nowak on 7 July.',
    events: [
      'planned meeting/in_person John Otieno/KE + Jan Kowal/PL on 2019-07-06',
      'planned meeting/in_person John Otieno/KE + Ewa Nowak/PL on 2019-07-07',
    ],
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
  // --- set, of steps
  {
    text: 'The talks between Chadian President Ana Blake and Malian President Juan Soto on Monday set next steps for the pipeline.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
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
  // --- what would be is not the meeting
  {
    text: 'Foreign Minister Ada Berg’s talks with Chadian Foreign Minister Omar Deby in Oslo on Monday were tense, and observers said the result would be the end of the treaty.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- a session that the two will hold themselves, and one that they agree on
  {
    text: 'Danish Foreign Minister Lars Holm met Omani Foreign Minister Badr Said on Monday. The two foreign ministers will also hold the second High-Level Dialogue Meeting on July 9 in Bali.',
    events: [
      'held meeting/in_person Lars Holm/DK + Badr Said/OM on 2019-06-10',
      'planned meeting/in_person Lars Holm/DK + Badr Said/OM @ Bali on 2019-07-09',
    ],
  },
  {
    text: 'Danish Foreign Minister Lars Holm met Omani Foreign Minister Badr Said on Monday. The two agreed to hold the next session of the joint commission on July 9 in Bali.',
    events: [
      'held meeting/in_person Lars Holm/DK + Badr Said/OM on 2019-06-10',
      'planned meeting/in_person the delegation/DK + the delegation/OM @ Bali on 2019-07-09',
    ],
  },
  // --- they will hold talks on a day to come
  {
    text: 'Norwegian Foreign Minister Ada Berg had dinner with Dutch Foreign Minister Jan Aarts on Monday. They will hold formal talks on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-06-10',
      'planned meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-06-14',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday. They are to hold a second meeting in Oslo next month.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-06-10',
      'planned meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-07',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Foreign Minister Jan Aarts on Monday. They held formal talks on trade.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg and Defence Minister Ola Lie left Oslo on Monday. They will hold talks with Dutch Prime Minister Jan Aarts on Friday.',
    events: ['planned meeting/in_person Ada Berg/NO + Ola Lie/NO + Jan Aarts/NL on 2019-06-14'],
  },
  // --- a day without a year that has just passed a year ago is to come
  {
    text: 'Norwegian Trade Minister Ada Berg said there would be no duties before the summit between Prime Minister Jan Aarts of the Netherlands and President Juan Soto of Chile in Oslo on June 20.',
    events: ['planned meeting/in_person Jan Aarts/NL + Juan Soto/CL on 2019-06-20'],
  },
  {
    text: 'Norwegian Trade Minister Ada Berg praised the summit between Prime Minister Jan Aarts of the Netherlands and President Juan Soto of Chile in Oslo on June 5.',
    events: ['held meeting/in_person Jan Aarts/NL + Juan Soto/CL on 2019-06-05'],
  },
  {
    text: 'Norwegian Trade Minister Ada Berg praised the summit between Prime Minister Jan Aarts of the Netherlands and President Juan Soto of Chile in Oslo on June 20, 2018.',
    events: ['held meeting/in_person Jan Aarts/NL + Juan Soto/CL on 2018-06-20'],
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
  // --- agreed on, and left open: no visit of others is the occasion, nor is the town of today
  {
    text: 'British Foreign Secretary John Clough met French Foreign Minister Claire Dufour in separate bilateral meetings in London today. They agreed to meet soon. Chancellor Ann Reed said she would visit Washington in July.',
    events: [
      'held meeting/in_person John Clough/GB + Claire Dufour/FR @ London',
      'planned meeting/in_person John Clough/GB + Claire Dufour/FR @ nowhere on no day',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz spoke by phone on Monday. The two agreed to meet in July. Otieno will visit Lima in July.',
    events: [
      'held call/phone John Otieno/KE + Ana Ruiz/PE',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07',
    ],
  },
  // --- did not speak, and will
  {
    text: 'Kenyan President John Otieno did not speak with Peruvian President Ana Ruiz on Tuesday, State House spokesman Ken Omondi said. They will talk by phone on Friday.',
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno did not meet Peruvian President Ana Ruiz on Tuesday. The two will meet in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno praised Peruvian President Ana Ruiz on Tuesday. They will vote on Friday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Chadian President Ali Kato agreed to meet in the coming weeks during Otieno’s visit to Lima.',
    events: ['planned meeting/in_person John Otieno/KE + Ali Kato/TD @ Lima'],
  },
  // --- how the meeting to come came about
  {
    text: 'Kenyan President John Otieno will travel to Lima on Friday for talks with Norwegian Prime Minister Ada Berg. An official said the meeting with Berg was added to the programme last week.',
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno will meet Norwegian Prime Minister Ada Berg on Friday. The meeting with Berg was arranged after a call, an aide said.',
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday. The meeting with Berg was arranged after a call, an aide said.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-06-11'],
  },
  // --- whose journey it was
  {
    text: "A militant group was blamed. Norwegian Prime Minister Ada Berg's 25 December stopover in Nairobi, during which she met her Kenyan counterpart John Otieno, helped the dialogue.",
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE @ Nairobi'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg's book angered Kenyan President John Otieno. He met Chadian President Idris Hale on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD on 2019-06-11'],
  },
  // --- talks that nobody expects
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. But nobody should expect talks with the Syrian leader any time soon.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. She expects talks with Chadian President Idris Hale on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11',
      'planned meeting/in_person Ada Berg/NO + Idris Hale/TD on 2019-06-14',
    ],
  },
  // --- states cut short in headlines
  {
    text: 'S. Africa president met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person the president/ZA + John Otieno/KE on 2019-06-11'],
  },
  // --- all who spoke will see others
  {
    text: 'German Chancellor Eva Braun spoke to French President Luc Petit by telephone on Sunday. The two will host the leaders of Spain and Italy in Lima on Monday.',
    events: [
      'held call/phone Eva Braun/DE + Luc Petit/FR @ nowhere on 2019-06-09',
      'planned meeting/in_person Eva Braun/DE + Luc Petit/FR + the leader/ES [guest] + the leader/IT [guest] @ Lima on 2019-06-17',
    ],
  },
  {
    text: 'German Chancellor Eva Braun spoke to French President Luc Petit by telephone on Sunday. The two will host a ball in Lima on Monday.',
    events: ['held call/phone Eva Braun/DE + Luc Petit/FR on 2019-06-09'],
  },
  // --- a second verb behind a week
  {
    text: 'Kenyan President John Otieno met Norwegian officials in Oslo last week, and will see Norwegian Prime Minister Ada Berg in Lima on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + the officials/NO @ Oslo on 2019-06-03..2019-06-09',
      'planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-14',
    ],
  },
  {
    text: 'It is a week that will see Kenyan President John Otieno and Norwegian Prime Minister Ada Berg on stage.',
    events: [],
  },
  // --- "May" behind "on" is the month
  {
    text: 'The process began after a meeting between Kenyan President John Otieno and Norwegian Prime Minister Ada Berg on May 30.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-05-30'],
  },
  {
    text: 'A meeting with Kenyan President John Otieno may follow, Norwegian Prime Minister Ada Berg said.',
    events: [],
  },
  // --- what a meeting will be, it is not yet
  {
    text: 'Norwegian Prime Minister Ada Berg will be in Lima. The meeting with Kenyan President John Otieno will be an opportunity to discuss cod.',
    events: ['planned meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on no day'],
  },
  {
    text: 'The accord reached at the meeting with Kenyan President John Otieno will be a boost, Norwegian Prime Minister Ada Berg said.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. The meeting ended early, and Ms Berg will give a speech.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  // --- one is not of the state that one visits
  {
    text: 'Norwegian Prime Minister Ada Berg has written to her Thai counterpart, Prayut Wong. Thai police and Thai courts are silent. Foreign Minister Eva Lie raised the case with Thai Justice Minister Don Chan when she visited Bangkok last month.',
    events: ['held meeting/in_person Eva Lie/NO + Don Chan/TH @ Bangkok on 2019-05'],
  },
];
