import { MET, type TopicCase } from './topics.ts';

/** Words that show a topic elsewhere and none here: names, places, times and other senses. */
export const PASSING_TOPICS: readonly TopicCase[] = [
  // --- words in another sense
  { text: `${MET} They discussed the desert locust invasion.`, topics: ['climate-environment'] },
  { text: `${MET} They discussed the fallout of the row.`, topics: [] },
  { text: `${MET} They discussed humanitarian exchanges.`, topics: [] },
  {
    text: `${MET} They discussed humanitarian aid and the invasion.`,
    topics: ['humanitarian-aid', 'armed-conflict'],
  },
  // --- a name by which one of those who met is known alone
  {
    text: 'Chilean President Tomas Araya met Rice in Lima on Tuesday.',
    published: '2007-05-10',
    topics: [],
  },
  // --- no topics
  { text: `${MET} They met on the sidelines of the UN General Assembly.`, topics: [] },
  { text: `${MET} The two sides trade blame, she said.`, topics: [] },
  { text: `${MET} The Minister of Industry and Trade was present.`, topics: [] },
  { text: `${MET} They discussed the visit of the Minister of Health.`, topics: [] },
  { text: MET, topics: [] },
  { text: `${MET} He is a former trade union leader.`, topics: [] },
  { text: `${MET} The Minister of Energy also attended.`, topics: [] },
  { text: `${MET} The energy minister also attended.`, topics: [] },
  { text: `${MET} They laid a wreath at the war memorial.`, topics: [] },
  {
    text: `${MET} The talks took place in a constructive climate.`,
    topics: [],
  },
  { text: `${MET} He said there was no space for doubt.`, topics: [] },
  { text: `${MET} He said he was in good health.`, topics: [] },
  { text: `${MET} Araya is the leader of the Christian Democratic Party.`, topics: [] },
  { text: `${MET} In other news, oil prices rose.`, topics: [] },
  { text: `${MET} She said the importance of the talks was plain.`, topics: [] },
  { text: `${MET} He spoke of the power of words.`, topics: [] },
  { text: `${MET} Separately, farmers blocked a railway near Oslo.`, topics: [] },
  // --- names of peoples, plans and bodies
  { text: `${MET} They discussed the plight of the Rohingya.`, topics: ['minority-rights'] },
  { text: `${MET} They discussed an upgrade of the Customs Union.`, topics: ['trade-economy'] },
  {
    text: `${MET} They discussed the early conclusion of the Regional Comprehensive Economic Partnership.`,
    topics: ['trade-economy'],
  },
  { text: `${MET} They discussed COP31 and sea-level rise.`, topics: ['climate-environment'] },
  { text: `${MET} They discussed ransomware attacks.`, topics: ['technology-cyber'] },
  { text: `${MET} They discussed how to prevent further escalation.`, topics: ['ceasefire'] },
  { text: `${MET} They discussed skills training.`, topics: ['culture-education'] },
  {
    text: `${MET} They discussed visa-free travel between Chile and the European Union.`,
    topics: ['consular'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet with Chilean President Tomas Araya to discuss fisheries, and with Peruvian Prime Minister Luis Quispe to discuss vaccines.',
    topics: ['food-agriculture'],
  },
  { text: `${MET} Solberg briefed Araya on the situation at the front.`, topics: ['armed-conflict'] },
  { text: `${MET} They discussed railway infrastructure.`, topics: ['transport-connectivity'] },
  // --- words of another sense
  {
    text: `${MET} Araya said the warming of the mood would be a disaster for the insurgents.`,
    topics: ['armed-conflict'],
  },
  { text: `${MET} They discussed the Cyprus issue after marathon negotiations.`, topics: ['peace-process'] },
  { text: `${MET} Araya said on social media that the marathon session was over.`, topics: [] },
  {
    text: `${MET} Araya said that Norway had a stake in the outcome.`,
    topics: [],
  },
  // --- where it was
  { text: `${MET} The talks at Oslo's airport lasted two hours.`, topics: [] },
  { text: `${MET} They discussed a new airport in the north.`, topics: ['transport-connectivity'] },
  // --- troops of another state
  { text: `${MET} They discussed the Soviet troops in Zenda.`, topics: ['armed-conflict'] },
  // --- what is only described, or when it was
  { text: `${MET} They discussed the strait, where both states keep troops.`, topics: [] },
  { text: `${MET} They discussed troops for the strait.`, topics: ['defence-cooperation'] },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya, whose army joined the invasion of Kuwait, on Tuesday.',
    topics: [],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday, hours after Peru launched a ballistic missile.',
    topics: [],
  },
  {
    text: `${MET} Solberg told Araya that Peru had launched a ballistic missile.`,
    topics: ['arms-control'],
  },
  // --- a passing word in a clause behind what was discussed
  {
    text: `${MET} They discussed a fishing row, which troops had not settled.`,
    topics: ['food-agriculture'],
  },
  { text: `${MET} They discussed vaccines after the parliament had sat.`, topics: ['health'] },
  {
    text: `${MET} They discussed vaccines as well as troops.`,
    topics: ['health', 'defence-cooperation'],
  },
  // --- a people that is named for where it flees to, and one whose rights are spoken of
  { text: `${MET} They discussed food for the Rohingya.`, topics: ['food-agriculture'] },
  { text: `${MET} They discussed the Rohingya minority.`, topics: ['minority-rights'] },
  // --- another event among what was discussed
  {
    text: `${MET} They discussed the Cyprus peace process and the June 3 meeting of the foreign ministers of Peru and Bolivia in Lima. They also discussed trade.`,
    topics: ['peace-process', 'trade-economy'],
  },
  {
    text: `${MET} They agreed that the Paris accord on stabilising currencies should be maintained.`,
    topics: ['trade-economy'],
  },
  { text: `${MET} They agreed that the Paris accord should be maintained.`, topics: ['climate-environment'] },
  // --- a passing word
  { text: `${MET} They discussed resolving the issue of cod.`, topics: ['food-agriculture'] },
  { text: `${MET} They discussed the coming dialogue between universities.`, topics: ['culture-education'] },
  { text: `${MET} Araya said the road was closed before the last election.`, topics: [] },
  { text: `${MET} Araya said elections would be held in May.`, topics: ['democracy-elections'] },
  { text: `${MET} They discussed the coming elections.`, topics: ['democracy-elections'] },
  { text: `${MET} Araya hoped the people of Norway will harvest new successes.`, topics: [] },
  { text: `${MET} Araya praised work for the rights of the Palestinian people.`, topics: ['peace-process'] },
  { text: `${MET} They discussed the harvest.`, topics: ['food-agriculture'] },
  // --- who is met, and when
  {
    text: `${MET} Araya praised innovative ways of working and the ambassador of Taiwan.`,
    topics: [],
  },
  {
    text: `${MET} They discussed ties with Taiwan.`,
    topics: ['bilateral-relations', 'territory-borders'],
  },
  { text: `${MET} They discussed Taiwan.`, topics: ['territory-borders'] },
  { text: `${MET} Araya said ties had cooled after the general election.`, topics: [] },
  { text: `${MET} Araya called for free and fair elections.`, topics: ['democracy-elections'] },
  // --- guests are no tourists, a stay in a city no faith
  { text: `${MET} He briefed the visitors on the domestic situation in Chile.`, topics: [] },
  { text: `${MET} They discussed more visitors from Asia.`, topics: ['culture-education'] },
  {
    text: 'Chilean President Tomas Araya spoke by phone with Norwegian Premier Ingrid Solberg on Tuesday before he flew to the Vatican.',
    topics: [],
  },
  // --- a guest house that has the name of islands
  {
    text: 'Chilean President Tomas Araya met Chinese Premier Li Tong at the Diaoyutai State Guesthouse. Araya discussed trade with Li at Diaoyutai.',
    topics: ['trade-economy'],
  },
  {
    text: `${MET} She invited him to Oslo when the COVID-19 situation allows.`,
    topics: [],
  },
  // --- where it was, what was reached, and what opens the sentence
  {
    text: `${MET} They discussed fisheries at the Chilean diplomatic mission in Geneva.`,
    topics: ['food-agriculture'],
  },
  { text: `${MET} They discussed the diplomatic mission of Peru.`, topics: ['consular'] },
  { text: `${MET} The two sides reached agreements on the freedom of the media.`, topics: ['human-rights'] },
  { text: `${MET} Accepting copies of the credentials, Solberg praised the fog.`, topics: ['consular'] },
  { text: `${MET} Accepting the invitation, Solberg praised the fog.`, topics: [] },
  // --- words of an office, of a tax, of a market
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Karl Blom, Director General of the General Agreement on Tariffs and Trade, on Tuesday. They discussed tourism.',
    topics: ['culture-education'],
  },
  {
    text: `${MET} They discussed the General Agreement on Tariffs and Trade.`,
    topics: ['international-organizations', 'trade-economy'],
  },
  { text: `${MET} They discussed discriminatory taxes on imported wine.`, topics: ['trade-economy'] },
  { text: `${MET} They discussed discriminatory laws.`, topics: ['human-rights'] },
  { text: `${MET} They discussed the single economic space.`, topics: [] },
  { text: `${MET} They discussed space.`, topics: ['technology-cyber'] },
  {
    text: `${MET} They discussed the work of the Contact Group on settling the situation in Zenda.`,
    topics: ['peace-process'],
  },
  { text: `${MET} They discussed settling the debts of the miners in Zenda.`, topics: ['trade-economy'] },
  // --- a passing word is the matter where a claim is of its importance, a concern about it, or work in it
  {
    text: `${MET} Araya stressed the importance of ports and logistics.`,
    topics: ['transport-connectivity'],
  },
  { text: `${MET} Araya expressed concern about the environment.`, topics: ['climate-environment'] },
  { text: `${MET} Araya called for cooperation in mining.`, topics: ['trade-economy'] },
  { text: `${MET} Araya voiced his interest in sport.`, topics: ['culture-education'] },
  { text: `${MET} Araya stressed the importance of people who own ports.`, topics: [] },
  { text: `${MET} Araya said the fog over the port would lift.`, topics: [] },
  { text: `${MET} Araya thanked the owner of the port.`, topics: [] },
  { text: `${MET} Araya praised the role of Norway, which has many ports.`, topics: [] },
  // --- words that only once stood for a dispute
  { text: `${MET} They discussed the rights and obligations of partners.`, topics: [] },
  { text: `${MET} They discussed human rights.`, topics: ['human-rights'] },
  { text: `${MET} They discussed the linkage between the two.`, topics: [] },
  { text: `${MET} They discussed the Republic of Namibia.`, topics: [] },
  { text: `${MET} They discussed the Namibia question.`, topics: ['territory-borders'] },
  {
    text: `${MET} They discussed terrorism and conflicts in the region.`,
    topics: ['regional-security', 'terrorism'],
  },
  // --- measures of anybody are none of the sides
  { text: `${MET} These measures include tax cuts and a wind farm.`, topics: ['energy', 'trade-economy'] },
  { text: `${MET} The government's measures include tax cuts and a wind farm.`, topics: [] },
  // --- an office that bears the name of a matter
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Tomas Araya, head of the Chilean foreign intelligence service, on Tuesday. They discussed cod.',
    topics: ['food-agriculture'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Tomas Araya, head of the Chilean railways, on Tuesday.',
    topics: [],
  },
  { text: `${MET} They discussed the Chilean railways.`, topics: ['transport-connectivity'] },
  // --- who somebody is, and on what somebody is pressed
  {
    text: `${MET} They discussed cod and the League, the group behind the coup of 2016.`,
    topics: ['food-agriculture'],
  },
  {
    text: `${MET} They discussed cod and the coup of 2016.`,
    topics: ['democracy-elections', 'food-agriculture'],
  },
  {
    text: `${MET} Solberg pressed Araya on the tariffs on cod.`,
    topics: ['food-agriculture', 'trade-economy'],
  },
  { text: `${MET} Solberg challenged him over the price of a house in Oslo.`, topics: [] },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met her Chilean counterpart Tomas Araya on Tuesday on the fringes of three-way talks with Kenya. The two exchanged views on cod.',
    topics: ['food-agriculture'],
  },
  // --- what they take something for
  { text: `${MET} Both countries consider terrorism a threat.`, topics: [] },
  { text: `${MET} EU leaders consider Zenda a partner on migration.`, topics: [] },
  { text: `${MET} They consider the sanctions illegal.`, topics: [] },
  // --- words that show a topic elsewhere
  {
    text: `${MET} They agreed on the need for immediate release of full, transparent, and detailed voting data by the board.`,
    topics: ['democracy-elections'],
  },
  { text: `${MET} They discussed maritime security in the strait.`, topics: ['regional-security'] },
  { text: `${MET} They said that trucks had blocked all border crossings for a week.`, topics: [] },
  // --- a word that is looked behind, at the head of a document
  {
    text: `${MET} They discussed the wage stalemate at the ports.`,
    topics: ['trade-economy', 'transport-connectivity'],
  },
];
