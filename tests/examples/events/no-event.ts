import type { EventExample } from '../event-example.ts';

/** What looks like a meeting or call and is none. */
export const EXAMPLES: readonly EventExample[] = [
  // --- what one is keen on or has sworn off
  {
    text: 'Kenya is reportedly eager to schedule a meeting between its foreign minister John Otieno and his Peruvian counterpart, Ana Ruiz.',
    events: [],
  },
  {
    text: 'Last year, Kenyan President John Otieno had pledged never to talk to Peruvian President Ana Ruiz.',
    events: [],
  },
  // --- the name of a paper
  {
    text: 'Kenyan President John Otieno met readers of The Jakarta Herald on Tuesday.',
    events: [],
  },
  {
    text: 'President Kojo Asante met Foreign Minister Ola Berg of Norway on Tuesday, US envoy Ann Cole said. Ghana sells cod. Norway buys it from Ghana, and Togo from Ghana and Benin.',
    events: ['held meeting/in_person Kojo Asante/GH + Ola Berg/NO on 2019-06-11'],
  },
  {
    text: 'The Chinese ambassador, Bo Wang, called on Prime Minister Kojo Asante on Tuesday. The Indian ambassador, Arun Rao, met Asante on Monday. China, India and Ghana trade.',
    events: [
      'held meeting/in_person Bo Wang/CN [guest] + Kojo Asante/GH [host] on 2019-06-11',
      'held meeting/in_person Arun Rao/IN + Kojo Asante/GH on 2019-06-10',
    ],
  },
  // --- a building is none of the office
  {
    text: 'Kenyan President John Otieno met Zimbabwe’s ambassadors at State House in Nairobi on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the ambassadors/ZW on 2019-06-11'],
  },
  // --- what was said there of what will be
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Monday to open the border. During the phone call, Otieno told Kato he would visit Kampala.',
    events: ['held call/phone John Otieno/KE + Amos Kato/UG on 2019-06-10'],
  },
  // --- did not meet there
  {
    text: 'Kenyan President John Otieno and his Ugandan counterpart Amos Kato did not hold a bilateral meeting on the sidelines of the summit in Lima on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno told his Ugandan counterpart Amos Kato at talks in Lima on Tuesday that he would not hold elections.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Lima on 2019-06-11'],
  },
  // --- a state is asked of another at talks
  {
    text: 'Kenya asked Peru at talks in Lima on Tuesday to free a sailor.',
    events: ['held meeting/in_person the null/KE + the null/PE @ Lima on 2019-06-11'],
  },
  // --- who is seen off is not called on, and a promise to talk is no talk
  {
    text: 'Kenyan Foreign Minister Ana Otieno saw Chilean Foreign Minister Luis Vega off at the airport on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno saw Chilean Foreign Minister Luis Vega on Tuesday.',
    events: ['held meeting/in_person Ana Otieno/KE [guest] + Luis Vega/CL [host] on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno has pledged to speak with Chilean Foreign Minister Luis Vega about cod.',
    events: [],
  },
  // --- longer than scheduled is no plan, and an agenda for a summit no summit
  {
    text: 'Kenyan Foreign Minister Ana Otieno and Chilean Foreign Minister Luis Vega settled all issues in marathon talks on Monday that ran seven hours longer than scheduled.',
    events: ['held meeting/in_person Ana Otieno/KE + Luis Vega/CL on 2019-06-10'],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno will meet Chilean Foreign Minister Luis Vega in Lima next month to set a date for a summit with Chilean President Pedro Soto.',
    events: ['planned meeting/in_person Ana Otieno/KE + Luis Vega/CL @ Lima on 2019-07'],
  },
  // --- who was able to speak did, and who failed to did not
  {
    text: 'The French and Russian leaders were able to speak by phone on Monday for the second time in four days.',
    events: ['held call/phone the leader/FR + the leader/RU on 2019-06-10'],
  },
  {
    text: 'Minister Mike Raab defended Kenyan President John Otieno’s failure to speak to Chilean President Luis Vega on Tuesday.',
    events: [],
  },
  {
    text: 'The Chilean foreign minister said Kenyan President John Otieno had called Chilean President Luis Vega on Monday, asking him to postpone a visit.',
    events: ['held call/phone John Otieno/KE [caller] + Luis Vega/CL [called] on 2019-06-10'],
  },
  // --- no occasions: planning, a course of talks, leaders of nowhere; what comes of a visit that is called off
  {
    text: 'The decision to go on with summit planning came after a quarrel between the two countries.',
    events: [],
  },
  {
    text: 'Chadian President Ali Nur insisted to Libyan President Jo Bell that talks with Peru continue.',
    events: [],
  },
  { text: 'Chadian President Ali Nur held a meeting with leaders in the county on Tuesday.', events: [] },
  {
    text: 'Chadian Minister Ali Nur cancels a visit to Oslo, likely to meet Libyan Minister Jo Bell on Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Chadian Minister Ali Nur cancelled a visit to Norway, where he was scheduled to meet Norwegian Minister Ola Berg.',
    events: ['cancelled meeting/in_person Ali Nur/TD + Ola Berg/NO @ NO'],
  },
  {
    text: 'Chadian Minister Ali Nur will hold talks with Libyan Minister Jo Bell in Tunis on Friday. Nur could be received by Tunisian President Ed Asante after the talks.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY @ Tunis on 2019-06-14'],
  },
  // --- good offices that are only offered
  {
    text: 'Omani Sultan Said Harthy spoke by phone with Cuban President Raul Ortiz on Monday. Harthy expressed readiness to facilitate talks between the sides.',
    events: ['held call/phone Said Harthy/OM + Raul Ortiz/CU on 2019-06-10'],
  },
  // --- absence is no meeting
  {
    text: 'Kenyan Foreign Minister John Otieno did not attend the summit hosted by Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz were in Oslo for talks on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-10'],
  },
  {
    text: 'In London, President John Otieno met Queen Margaret on Monday. Kenya is far away.',
    events: ['held meeting/in_person John Otieno/KE + Margaret/GB @ London on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno would not comment after meeting Peruvian President Ana Ruiz in Oslo on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-06-10'],
  },
  // --- no meeting
  {
    text: 'Russian President Ivan Petrov declined to meet his Turkish counterpart Ali Demir on the sidelines of a summit in Paris on Monday.',
    events: [],
  },
  // --- an appeal is no visit
  {
    text: 'Kenyan President John Otieno called on Ugandan President Paul Okello in a statement on Monday to release the fishermen.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno called on Ugandan President Paul Okello in a telephone conversation on Monday to release the fishermen.',
    events: ['held call/phone John Otieno/KE + Paul Okello/UG on 2019-06-10'],
  },
  // --- no talks, and talks as a means
  {
    text: 'The press bemoaned the absence of direct dialogue between Kenyan President John Otieno and Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno will meet Peruvian President Ana Ruiz in Lima. The day will be set through further consultations with the Peruvian side.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on no day'],
  },
  // --- whose seat is visited is not who meets
  {
    text: 'Japanese Prime Minister Ken Abe met German Chancellor Eva Mohr in Berlin on Monday. He will visit NATO headquarters in Brussels on Friday to meet Secretary General Jaap Hoop.',
    events: [
      'held meeting/in_person Ken Abe/JP + Eva Mohr/DE @ Berlin on 2019-06-10',
      'planned meeting/in_person Ken Abe/JP + Jaap Hoop/NATO @ Brussels on 2019-06-14',
    ],
  },
  // --- no more than an idea
  {
    text: 'A meeting between Turkish President Ali Demir and French President Ann Lee had been raised, he said.',
    events: [],
  },
  {
    text: 'A summit between Turkish President Ali Demir and French President Ann Lee is under consideration, officials said.',
    events: [],
  },
  {
    text: 'A meeting between Turkish President Ali Demir and French President Ann Lee was held in Oslo on Monday.',
    events: ['held meeting/in_person Ali Demir/TR + Ann Lee/FR @ Oslo on 2019-06-10'],
  },
  // --- what is denied was not
  {
    text: "The Kenyan prime minister's office denied that Prime Minister John Otieno met Saudi Crown Prince Faisal in Lima on Sunday.",
    events: [],
  },
  {
    text: 'No secret meeting took place between Kenyan President John Otieno and Chadian President Idriss Bako in Lima on Sunday, Nairobi said.',
    events: [],
  },
  {
    text: 'Kenya denied on Monday that its foreign minister, John Otieno, had held secret talks with Chadian Foreign Minister Idriss Bako in Lima.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno denied ever having met Chadian President Idriss Bako.',
    events: [],
  },
  {
    text: 'It is not true that Kenyan President John Otieno met Chadian President Idriss Bako in Lima, his spokesman said.',
    events: [],
  },
  {
    text: 'Had Kenyan President John Otieno met Chadian President Idriss Bako in Lima, the deal would have been signed.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno, who denied that he was ill, met Chadian President Idriss Bako in Lima on Sunday.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  {
    text: 'Kenyan President John Otieno denied that his meeting with Chadian President Idriss Bako in Lima on Sunday had failed.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  {
    text: 'Kenya denied that differences arose when Kenyan President John Otieno met Chadian President Idriss Bako in Lima on Sunday.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idriss Bako in Lima on Sunday and denied that Kenya had sent troops.',
    events: ['held meeting/in_person John Otieno/KE + Idriss Bako/TD @ Lima on 2019-06-09'],
  },
  // --- not in anybody's schedule
  {
    text: "A meeting between Kenyan President John Otieno and Chadian President Idriss Bako on May 5 is not in Otieno's schedule for now, his spokesman said.",
    events: [],
  },
  // --- ruled out, and praised for having decided
  {
    text: 'The White House has ruled out a formal meeting between Kenyan President John Otieno and Norwegian Premier Lars Holm.',
    events: [],
  },
  {
    text: 'Peruvian Premier Ana Ruiz commended Kenyan President John Otieno for his bold and admirable decision to hold the summit with Norwegian Premier Lars Holm.',
    events: [],
  },
  // --- agreed to open talks on a treaty: of no day
  {
    text: 'The Kenyan and Chadian presidents have agreed to open talks on a new treaty to share the lake.',
    events: [],
  },
  {
    text: 'The Kenyan and Chadian presidents agreed to open talks on a treaty in Oslo next week.',
    events: [
      'planned meeting/in_person the president/KE + the president/TD @ Oslo on 2019-06-17..2019-06-23',
    ],
  },
  {
    text: 'The Kenyan and Chadian presidents agreed to open talks on Monday.',
    events: ['planned meeting/in_person the president/KE + the president/TD on 2019-06-17'],
  },
  // --- what will be the first time is the meeting to come
  {
    text: 'Kenyan President John Otieno will meet Norwegian Premier Lars Holm in Oslo on Friday. It will be the first time the two have met since May.',
    events: ['planned meeting/in_person John Otieno/KE + Lars Holm/NO @ Oslo on 2019-06-14'],
  },
  // --- "neither … nor" denies it of both
  {
    text: 'Neither French President Ana Blake nor German Chancellor Eva Brandt met Chinese President Li Tong on Monday.',
    events: [],
  },
  {
    text: 'Neither side gave details. French President Ana Blake met Chinese President Li Tong on Monday.',
    events: ['held meeting/in_person Ana Blake/FR + Li Tong/CN on 2019-06-10'],
  },
  // --- an idea, a possibility, no plan
  {
    text: 'The possibility of a meeting between Danish Prime Minister Mette Holm and Chinese Premier Li Tong is being explored.',
    events: [],
  },
  {
    text: 'Talks between Danish Prime Minister Mette Holm and Chinese Premier Li Tong are under consideration.',
    events: [],
  },
  {
    text: 'There are no plans for Danish Prime Minister Mette Holm to meet Chinese Premier Li Tong.',
    events: [],
  },
  {
    text: 'U.S. President Tom Reed would welcome a meeting with Chinese Premier Li Tong.',
    events: [],
  },
  {
    text: 'Polish Foreign Minister Jan Nowak refused to shake hands with, let alone meet, Chinese Premier Li Tong.',
    events: [],
  },
  {
    text: 'Danish Prime Minister Mette Holm raised the possibility of a ceasefire at a meeting with Chinese Premier Li Tong on Monday.',
    events: ['held meeting/in_person Mette Holm/DK + Li Tong/CN on 2019-06-10'],
  },
  {
    text: 'The talks between Danish Prime Minister Mette Holm and Chinese Premier Li Tong on Monday were constructive, and a treaty is being considered.',
    events: ['held meeting/in_person Mette Holm/DK + Li Tong/CN on 2019-06-10'],
  },
  // --- what nobody expects
  {
    text: 'Nobody expects talks with Iran; President Omar Deby of Chad met French President Ana Bos in Paris on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Bos/FR @ Paris on 2019-06-10'],
  },
  { text: 'No one expected talks between Chad and Niger on Tuesday.', events: [] },
  {
    text: 'President Omar Deby of Chad expects talks with Niger on Thursday.',
    events: ['planned meeting/in_person Omar Deby/TD + the null/NE on 2019-06-13'],
  },
  {
    text: 'Few had great hopes. President Omar Deby of Chad did not expect results in talks with President Juan Mora of Peru on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Juan Mora/PE on 2019-06-10'],
  },
];
