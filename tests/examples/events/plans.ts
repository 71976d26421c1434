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
  // --- one future for two
  {
    text: 'Kenyan President John Otieno will hold talks with Polish President Jan Kowal on 6 July and have breakfast with Polish Prime Minister Ewa Nowak on 7 July.',
    events: [
      'planned meeting/in_person John Otieno/KE + Jan Kowal/PL on 2019-07-06',
      'planned meeting/in_person John Otieno/KE + Ewa Nowak/PL on 2019-07-07',
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
  // --- "the first of the ministers to meet": one of those who did
  {
    text: 'Kenyan President John Otieno was the first of the leaders to meet Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'Kenyan Foreign Minister Ken Omondi was the most vocal of the ministers to meet Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person Ken Omondi/KE + Ana Ruiz/PE'],
  },
  {
    text: 'Kenyan President John Otieno will be the first of the leaders to meet Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  // --- something else than the meeting was announced there
  {
    text: 'Kenyan President John Otieno will meet Norwegian Prime Minister Ada Berg in Lima. The summit with Berg in Oslo ended after a freeze in drills was announced.',
    events: [
      'planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima',
      'held meeting/in_person John Otieno/KE + Ada Berg/NO @ Oslo on 2019-06-12',
    ],
  },
  {
    text: 'Kenyan President John Otieno will meet Norwegian Prime Minister Ada Berg in Lima on Monday. During the call between Otieno and Berg, prisoner swaps were agreed on.',
    events: [
      'planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-17',
      'held call John Otieno/KE + Ada Berg/NO on 2019-06-10',
    ],
  },
  // --- what another thing will be, the talks are over
  {
    text: 'The meeting between Kenyan President John Otieno and Chadian President Idris Hale in Lima on Monday showed the deal will give Kenya a foothold in the region.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima on 2019-06-10'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg's talks with Kenyan President John Otieno on Tuesday mean Norway will be the first to sign.",
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  {
    text: "Kenyan President John Otieno's meeting with Chadian President Idris Hale on the sidelines of the summit in Lima on June 28 will be the first since May.",
    events: ['planned meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima on 2019-06-28'],
  },
  // --- who expects a meeting, and who does not
  {
    text: 'Nobody expects a meeting between Kenyan President John Otieno and Chadian President Idris Hale in Lima in September.',
    events: [],
  },
  {
    text: 'Kenya expects the meeting between Norwegian Prime Minister Ada Berg and Chadian President Idris Hale in Lima to last an hour.',
    events: ['planned meeting/in_person Ada Berg/NO + Idris Hale/TD @ Lima on no day'],
  },
  // --- the first time that is to come, and one that is not the first
  {
    text: 'It will be the first time for Kenyan President John Otieno to meet Chadian President Idris Hale on Friday in Lima.',
    events: ['planned meeting/in_person John Otieno/KE + Idris Hale/TD @ Lima on 2019-06-14'],
  },
  {
    text: 'It is not the first time for Kenyan President John Otieno to meet Chadian President Idris Hale.',
    events: [],
  },
  {
    text: 'It would be the first time for Kenyan President John Otieno to meet Chadian President Idris Hale.',
    events: [],
  },
  // --- the pleasure and the chance of hosting
  {
    text: 'Norwegian Foreign Minister Ada Berg will have the pleasure of hosting Swedish Foreign Minister Eva Lund on Friday.',
    events: ['planned meeting/in_person Ada Berg/NO [host] + Eva Lund/SE [guest] on 2019-06-14'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg had the pleasure of hosting Swedish Foreign Minister Eva Lund on Friday.',
    events: ['held meeting/in_person Ada Berg/NO [host] + Eva Lund/SE [guest] on 2019-06-07'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg never had the pleasure of hosting former Swedish Foreign Minister Eva Lund.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg lost the opportunity of hosting Swedish Foreign Minister Eva Lund.',
    events: [],
  },
];
