import type { Topic } from '../../src/model/topics.ts';

/** Texts and the topics of the first event that they report, in any order. `gap` marks what is known to come out wrong. */
export interface TopicCase {
  title?: string;
  text: string;
  topics: readonly Topic[];
  gap?: string;
}

/** A meeting of which nothing is said yet. */
export const MET = 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday.';

export const TOPIC_CASES: readonly TopicCase[] = [
  // --- what was discussed
  {
    text: `${MET} They discussed bilateral relations and trade.`,
    topics: ['bilateral-relations', 'trade-economy'],
  },
  {
    text: `${MET} They discussed tourism within the framework of the bilateral memorandum.`,
    topics: ['culture-education'],
  },
  {
    text: `${MET} They discussed tourism within the framework of the United Nations.`,
    topics: ['culture-education', 'international-organizations'],
  },
  {
    text: 'Within the framework of his meeting with Peruvian President Luis Ruiz, Kenyan President John Otieno also held talks with Estonian President Kai Mets in Lima on Tuesday. Otieno told Ruiz that trade must grow.',
    topics: ['trade-economy'],
  },
  { text: `${MET} The talks focused on uranium enrichment.`, topics: ['nuclear'] },
  { text: `${MET} The maritime boundary was also raised.`, topics: ['territory-borders'] },
  {
    text: `${MET} Solberg, who also called on Chilean Mayor Luis Prado, told reporters that uranium enrichment must end.`,
    topics: ['nuclear'],
  },
  {
    text: `${MET} Solberg also called on Chilean Mayor Luis Prado and told him that uranium enrichment must end.`,
    topics: [],
  },
  {
    text: `${MET} The two also issued a joint statement on nuclear disarmament.`,
    topics: ['arms-control', 'nuclear'],
  },
  { text: `${MET} Afterwards Araya told journalists about the weather.`, topics: [] },
  { text: `${MET} The meeting came a day after Araya had pardoned an election thief.`, topics: [] },
  { text: `${MET} Solberg expressed the EU's readiness to help.`, topics: [] },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg held talks on Tuesday with Secretary of State Tom Araya on arms control.',
    topics: ['arms-control'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg held talks on Tuesday with the chair of the Committee on Arms Control, Tom Araya of Chile.',
    topics: [],
  },
  { text: `${MET} Debt rescheduling was discussed.`, topics: ['trade-economy'] },
  { text: `${MET} They discussed the release of hostages.`, topics: ['detainees'] },
  {
    text: `${MET} They reviewed sanctions on South Africa and the independence of Namibia.`,
    topics: ['sanctions', 'territory-borders'],
  },
  {
    text: `${MET} The two sides exchanged views on regional and international issues.`,
    topics: ['regional-security'],
  },
  { text: `${MET} Discussions covered textile quotas and double taxation.`, topics: ['trade-economy'] },
  { text: `${MET} They discussed OPEC production.`, topics: ['energy'] },
  { text: `${MET} They touched upon direct flights and a railway.`, topics: ['transport-connectivity'] },
  { text: `${MET} They discussed water sharing.`, topics: ['climate-environment'] },
  { text: `${MET} They discussed vaccines.`, topics: ['health'] },
  { text: `${MET} They discussed artificial intelligence and semiconductors.`, topics: ['technology-cyber'] },
  { text: `${MET} They discussed scholarships and tourism.`, topics: ['culture-education'] },
  { text: `${MET} They discussed drug trafficking and extradition.`, topics: ['law-crime'] },
  { text: `${MET} They discussed visas.`, topics: ['consular'] },
  { text: `${MET} They discussed reform of the Security Council.`, topics: ['international-organizations'] },
  { text: `${MET} They discussed migrant workers.`, topics: ['refugees-migration'] },
  { text: `${MET} They discussed the rights of the Roma minority.`, topics: ['minority-rights'] },
  { text: `${MET} They discussed disarmament.`, topics: ['arms-control'] },
  { text: `${MET} They discussed the ceasefire.`, topics: ['ceasefire'] },
  { text: `${MET} They discussed the fight against terrorism.`, topics: ['terrorism'] },
  { text: `${MET} They discussed relief supplies for flood victims.`, topics: ['humanitarian-aid'] },
  { text: `${MET} They discussed arms sales and joint exercises.`, topics: ['defence-cooperation'] },
  { text: `${MET} They discussed food security.`, topics: ['food-agriculture'] },
  {
    text: `${MET} They discussed human rights and the coming elections.`,
    topics: ['human-rights', 'democracy-elections'],
  },
  // --- words in another sense
  { text: `${MET} They discussed the desert locust invasion.`, topics: ['climate-environment'] },
  { text: `${MET} They discussed the fallout of the row.`, topics: [] },
  { text: `${MET} They discussed humanitarian exchanges.`, topics: [] },
  {
    text: `${MET} They discussed humanitarian aid and the invasion.`,
    topics: ['humanitarian-aid', 'armed-conflict'],
  },
  // --- what was said there
  { text: `${MET} She urged him to release political prisoners.`, topics: ['human-rights', 'detainees'] },
  { text: `${MET} He said that the peace process must go on.`, topics: ['peace-process'] },
  { text: `${MET} She condemned the invasion.`, topics: ['armed-conflict'] },
  // --- planned
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday to discuss salmon farming and lithium.',
    topics: ['food-agriculture', 'trade-economy'],
  },
  // --- several events in one report: each has its own
  {
    text: `${MET} They discussed fisheries. Solberg also met Peruvian President Rosa Quiroga on Tuesday. The two discussed extradition.`,
    topics: ['food-agriculture'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met separately with Chilean President Tomas Araya and Peruvian President Rosa Quiroga on Tuesday. With Araya, Solberg discussed lithium. Solberg told Quiroga that extradition must be faster.',
    topics: ['trade-economy'],
  },
  {
    text: `${MET} They also discussed sanctions and the talks that the two presidents are to hold in Oslo on May 4.`,
    topics: ['sanctions'],
  },
  {
    text: `${MET} The two exchanged views on the situation in Syria.`,
    topics: ['armed-conflict'],
  },
  {
    text: `${MET} They discussed the humanitarian situation in Sudan.`,
    topics: ['humanitarian-aid'],
  },
  {
    text: `${MET} Payments in national currencies will be in focus, an aide said.`,
    topics: ['trade-economy'],
  },
  {
    text: `${MET} The leaders of six nations are due to discuss the conflict in Sudan on Saturday.`,
    topics: [],
  },
  {
    text: `${MET} The two will also sign protocols on cattle drives.`,
    topics: ['food-agriculture'],
  },
  {
    text: `${MET} An agreement was reached to launch weekly charters and to build a cancer hospital.`,
    topics: ['health', 'transport-connectivity'],
  },
  // --- a headline that tells of no event is of what the report opens with
  {
    title: 'Row over herring',
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday. Solberg also met Peruvian President Rosa Quiroga on Wednesday.',
    topics: ['food-agriculture'],
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
  // --- separate meetings of which something is said in common
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg held separate meetings with her Chilean and Peruvian counterparts on Tuesday. In the meetings, the sides exchanged views on tuna.',
    topics: ['food-agriculture'],
  },
  { text: `${MET} The new airport also came under discussion.`, topics: ['transport-connectivity'] },
  { text: `${MET} The two sides discussed the legal status of the Caspian.`, topics: ['territory-borders'] },
  { text: `${MET} They strolled through the truce village.`, topics: [] },
  // --- what wires of other decades and a round of meetings have on the table
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg held separate meetings with her Chilean and Peruvian counterparts on Tuesday. In the meetings, the sides exchanged views on fisheries.',
    topics: ['food-agriculture'],
  },
  {
    text: `${MET} They discussed interest rates and the aid package.`,
    topics: ['trade-economy'],
  },
  { text: `${MET} They discussed the handover of power.`, topics: ['democracy-elections'] },
  { text: `${MET} They discussed the legal status of the Caspian Sea.`, topics: ['territory-borders'] },
  { text: `${MET} They discussed negotiations on trade.`, topics: ['trade-economy'] },
  { text: `${MET} They discussed contacts between the armed forces.`, topics: ['defence-cooperation'] },
  { text: `${MET} They discussed olive oil.`, topics: ['food-agriculture'] },
  // --- how far they came
  { text: `${MET} They made no progress on uranium enrichment.`, topics: ['nuclear'] },
  { text: `${MET} They narrowed some differences over refugees.`, topics: ['refugees-migration'] },
  {
    text: `${MET} The city has made progress on air quality and refugees.`,
    topics: [],
    gap: 'progress of somebody else',
  },
  // --- what the writer says in an aside
  {
    text: `${MET} Araya said the movement, which Lima regards as a terrorist group, would not be invited.`,
    topics: [],
  },
  {
    text: `${MET} Araya welcomed the initiative, which would fight terrorism in the region.`,
    topics: ['terrorism'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday, the first contact since the invasion.',
    topics: [],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday for talks on the invasion.',
    topics: ['armed-conflict'],
  },
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
  // --- what a message was about
  {
    text: `${MET} She handed him a letter from the Queen concerning the Zendan rebels.`,
    topics: ['armed-conflict'],
  },
  { text: `${MET} The message has to do with the training of imams.`, topics: ['culture-education'] },
  { text: `${MET} The message was kept in the training ship.`, topics: [] },
  { text: `${MET} They agreed to deepen cooperation in quantum computing.`, topics: ['technology-cyber'] },
  { text: `${MET} She handed him a letter on Friday. He keeps ships and rice there.`, topics: [] },
  // --- two words that say so
  {
    text: `${MET} They took stock of the roads and the school.`,
    topics: ['culture-education', 'transport-connectivity'],
  },
  { text: `${MET} He took the roads to the school.`, topics: [] },
  // --- what stood before the verb
  {
    text: `${MET} The fate of the refinery and of forty detained boatmen came up as well.`,
    topics: ['detainees', 'energy'],
  },
  { text: `${MET} The two came up with a joke about the refinery and the boatmen.`, topics: [] },
  { text: `${MET} Pilgrims were another subject of the talks.`, topics: ['culture-education'] },
  { text: `${MET} They met to coordinate on airports and ships.`, topics: ['transport-connectivity'] },
  // --- headlines
  {
    title: 'Norway, Chile discuss ships and companies',
    text: MET,
    topics: ['trade-economy', 'transport-connectivity'],
  },
  {
    title: 'Norway, Chile discuss telecoms',
    text: 'Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday.',
    topics: ['technology-cyber'],
  },
  { title: 'Trade ministers and companies in Oslo', text: MET, topics: [] },
  // --- the ministers of whom the sentence before tells, not those listed earlier
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg called on Chilean Prime Minister Tomas Araya on Tuesday. Prime Minister Araya and Minister Solberg discussed vaccines. Minister Solberg also met Chilean Foreign Minister Luis Rojas, who hosted her to lunch. The Ministers discussed defence ties.',
    topics: ['health'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg called on Chilean President Tomas Araya and met Foreign Minister Luis Rojas on Tuesday. They exchanged views on vaccines.',
    topics: ['health'],
  },
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
  // --- the chiefs of bodies, courtesies, and the form of talks
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg discussed vaccines on Tuesday with Luis Prado, the joint special envoy of the United Nations and the Arab League.',
    topics: ['health'],
  },
  { text: `${MET} They discussed the work of the Arab League.`, topics: ['international-organizations'] },
  { text: `${MET} Solberg conveyed the greetings of the Prime Minister.`, topics: [] },
  { text: `${MET} They discussed vaccines ahead of negotiations in an expanded format.`, topics: ['health'] },
  { text: `${MET} They discussed damage to civilian infrastructure.`, topics: [] },
  { text: `${MET} They discussed infrastructure.`, topics: ['trade-economy'] },
  {
    text: `${MET} They discussed the further development of bilateral relations.`,
    topics: ['bilateral-relations'],
  },
  { text: `${MET} They discussed development.`, topics: ['trade-economy'] },
  { text: `${MET} They discussed regional food security.`, topics: ['food-agriculture'] },
  { text: `${MET} They discussed regional issues and vaccines.`, topics: ['regional-security', 'health'] },
  { text: `${MET} They discussed the EU-facilitated dialogue.`, topics: ['peace-process'] },
  { text: `${MET} They discussed the EU-funded bridge.`, topics: ['transport-connectivity'] },
  { text: `${MET} They discussed overflight rights.`, topics: ['transport-connectivity'] },
  { text: `${MET} They discussed fishing rights.`, topics: ['food-agriculture'] },
  { text: `${MET} They discussed the release of a jailed businessman.`, topics: ['detainees'] },
  { text: `${MET} They discussed a drone deal.`, topics: ['defence-cooperation'] },
  {
    text: `${MET} Araya wished for a bright future of the two countries.`,
    topics: ['bilateral-relations'],
  },
  { text: `${MET} Araya wished his son a bright future.`, topics: [] },
  { text: `${MET} They discussed exchanges between the two armed forces.`, topics: ['defence-cooperation'] },
  { text: `${MET} They discussed attacks of the armed forces.`, topics: ['armed-conflict'] },
  { text: `${MET} They discussed vaccines within the framework of the summit.`, topics: ['health'] },
  // --- a people that is named for where it flees to, and one whose rights are spoken of
  { text: `${MET} They discussed food for the Rohingya.`, topics: ['food-agriculture'] },
  { text: `${MET} They discussed the Rohingya minority.`, topics: ['minority-rights'] },
  // --- a policy that is upheld as part of good relations
  { text: `${MET} Araya said Chile adheres to the one-China policy.`, topics: [] },
  { text: `${MET} They discussed the Taiwan question.`, topics: ['territory-borders'] },
  { text: `${MET} He will travel to Taiwan in the spring.`, topics: [] },
  { text: `${MET} They discussed oil production cutbacks.`, topics: ['energy'] },
  { text: `${MET} Inspectors will watch over the cutbacks.`, topics: [] },
  // --- a body that acts, and one of which they speak
  { text: `${MET} Solberg said NATO would send vaccines.`, topics: ['health'] },
  { text: `${MET} Solberg backed Chile's bid to join NATO.`, topics: ['international-organizations'] },
  { text: `${MET} Solberg said that rowers finance their boats by lotteries.`, topics: [] },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg held talks with Israeli President Dan Segal in the occupied West Bank on Tuesday.',
    topics: [],
  },
  {
    text: `${MET} They agreed to see each other again around the time of the U.N. General Assembly.`,
    topics: [],
  },
  // --- what is quoted of one of several meetings
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya and Peruvian Foreign Minister Luis Prado in separate meetings on Tuesday. "Good to meet Foreign Minister Luis Prado of Peru. We discussed vaccines and the railway," she wrote.',
    topics: [],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya and Peruvian Foreign Minister Luis Prado in separate meetings on Tuesday. "Good to meet President Tomas Araya of Chile. We discussed vaccines and the harbour," she wrote.',
    topics: ['health', 'transport-connectivity'],
  },
  { text: `${MET} They discussed cod, the Chilean news agency ANC said.`, topics: ['food-agriculture'] },
  // --- what a speaker refers to before saying it
  {
    text: `${MET} Referring to the long fight against terrorism, Solberg said that both could learn from each other.`,
    topics: ['terrorism'],
  },
  {
    text: `${MET} On the sanctions, Araya said that time would tell.`,
    topics: ['sanctions'],
  },
  // A word that may mean much else shows nothing there.
  { text: `${MET} As for the investigation, Araya said that time would tell.`, topics: [] },
  // Nobody says anything there.
  { text: `${MET} Speaking of terrorism, the day was the anniversary of a bombing.`, topics: [] },
  {
    text: `${MET} Solberg told him that the two had long been fighting terrorism together.`,
    topics: ['terrorism'],
  },
  { text: `${MET} Solberg told him that the fighting must end.`, topics: ['armed-conflict'] },
  {
    text: `${MET} Araya told her that Chile would resume negotiations with its creditor banks.`,
    topics: ['trade-economy'],
  },
  { text: `${MET} They spoke about cod fishing over tea.`, topics: ['food-agriculture'] },
  { text: `${MET} They spoke about uranium enrichment over tea.`, topics: ['nuclear'] },
  { text: `${MET} They spoke about exports of tea.`, topics: ['food-agriculture', 'trade-economy'] },
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
  // --- the issues discussed, on either side
  {
    text: `${MET} Tourism and the dispute over the border were among other major issues discussed during the talks.`,
    topics: ['culture-education', 'territory-borders'],
  },
  { text: `${MET} Tourism is among the main trades of the town.`, topics: [] },
  // --- what was not discussed, and what was tabled
  { text: `${MET} Human rights did not come up during the talks.`, topics: [] },
  { text: `${MET} Human rights came up during the talks.`, topics: ['human-rights'] },
  { text: `${MET} They did not discuss human rights.`, topics: [] },
  {
    text: `${MET} A range of matters was tabled, including the dispute over the border.`,
    topics: ['territory-borders'],
  },
  {
    text: `${MET} There was consensus among both parties on the importance of fighting terrorism.`,
    topics: ['terrorism'],
  },
  // --- a further meeting with a paragraph of its own
  {
    text: `${MET} They discussed trade.\n\nOn Monday, Solberg called on Peruvian Foreign Minister Luis Prado. During the talks held at the ministry, discussions focused on the dispute over the border.`,
    topics: ['trade-economy'],
  },
  {
    text: `${MET} They discussed trade. They had last met in May.\n\nDuring the talks, discussions focused on the dispute over the border.`,
    topics: ['trade-economy', 'territory-borders'],
  },
  { text: `${MET} Solberg told reporters from the airport that it was late.`, topics: [] },
  {
    text: `${MET} They not only discussed uranium enrichment but also cod fishing.`,
    topics: ['food-agriculture', 'nuclear'],
  },
  { text: `${MET} They discussed support for the Armed Forces Day parade.`, topics: [] },
  {
    text: `${MET} They discussed mutual recognition between the universities.`,
    topics: ['culture-education'],
  },
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
  // --- votes: the matter, or only when something was
  { text: `${MET} Araya called for presidential elections in Peru.`, topics: ['democracy-elections'] },
  {
    text: `${MET} Araya said the elections in Peru were neither free nor fair.`,
    topics: ['democracy-elections'],
  },
  {
    text: `${MET} Araya urged Peru to respect the result of the elections.`,
    topics: ['democracy-elections'],
  },
  {
    text: `${MET} Araya voiced concern about the impeachment of the president of Peru.`,
    topics: ['democracy-elections'],
  },
  { text: `${MET} Araya urged Peru to lift the state of emergency.`, topics: ['democracy-elections'] },
  { text: `${MET} Araya said democratic values were under threat.`, topics: ['democracy-elections'] },
  { text: `${MET} They discussed a civilian president for Peru.`, topics: ['democracy-elections'] },
  { text: `${MET} Araya praised her work since her election.`, topics: [] },
  { text: `${MET} Araya said the road was closed until this year's legislative elections.`, topics: [] },
  { text: `${MET} Araya said ties had warmed ahead of the elections.`, topics: [] },
  { text: `${MET} Araya praised their democratic values.`, topics: [] },
  { text: `${MET} Araya voiced concern over impunity in Peru.`, topics: ['human-rights'] },
  { text: `${MET} Araya stressed the rights of the Peruvian people.`, topics: ['human-rights'] },
  { text: `${MET} Araya called for confidence-building measures.`, topics: ['regional-security'] },
  // --- as wide as meant
  { text: `${MET} They discussed normal relations with all neighbours.`, topics: ['bilateral-relations'] },
  {
    text: `${MET} They discussed normal relations with Israel.`,
    topics: ['peace-process', 'bilateral-relations'],
  },
  {
    text: `${MET} They discussed Fiji's contribution to UN peacekeeping operations.`,
    topics: ['international-organizations'],
  },
  { text: `${MET} They discussed the peacekeeping mission in Haiti.`, topics: ['peace-process'] },
  { text: `${MET} They discussed Peru's economic stabilization efforts.`, topics: ['trade-economy'] },
  {
    text: `${MET} They discussed working together in the defence of democracy.`,
    topics: ['democracy-elections'],
  },
  { text: `${MET} They discussed the operation against the militants in Mali.`, topics: ['terrorism'] },
  { text: `${MET} They discussed the operation against the rebels in Mali.`, topics: ['armed-conflict'] },
  { text: `${MET} They discussed the prospects of normalization with Bolivia.`, topics: ['peace-process'] },
  {
    text: `${MET} Araya congratulated Norway on its election to the UN Security Council.`,
    topics: ['international-organizations'],
  },
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
  // --- a list may write its last item with capitals
  {
    text: `${MET} They discussed tourism, agriculture and Information Technology.`,
    topics: ['culture-education', 'food-agriculture', 'technology-cyber'],
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
  // --- a list of what was agreed, and of anything else
  {
    text: `${MET} They agreed on a number of steps. These measures include the reopening of consulates and the release of fishermen held at sea.`,
    topics: ['consular', 'detainees'],
  },
  {
    text: `${MET} They agreed on a number of steps. The guests include a choir and a football team.`,
    topics: [],
  },
  {
    text: `${MET} The topics included “ways of solving the Palestine question”.`,
    topics: ['peace-process'],
  },
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
  // --- whose discussion it was
  {
    text: `${MET} On Monday, Solberg telephoned Chilean Foreign Minister Ana Soto. The ministers discussed energy.`,
    topics: [],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg met Chilean Foreign Minister Ana Soto on Tuesday. They last met in Lima in May. The ministers discussed energy.',
    topics: ['energy'],
  },
  {
    text: `${MET} Prior to the talks, Solberg was received by Speaker Luis Mora. The two officials discussed energy.`,
    topics: [],
  },
  {
    text: `${MET} They signed a trade accord after the talks and discussed energy.`,
    topics: ['trade-economy', 'energy'],
  },
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
  // --- where a matter is, and how far a phrase goes over a genitive
  {
    text: `${MET} They discussed climate resilience within the region.`,
    topics: ['climate-environment'],
  },
  { text: `${MET} They discussed stability in the region.`, topics: ['regional-security'] },
  { text: `${MET} They also addressed the reopening of Chile's diplomatic mission.`, topics: ['consular'] },
  // --- what the sides, and not a government at home, consider
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday. They will also consider cooperation in the fuel and gas complex.',
    topics: ['energy'],
  },
  { text: `${MET} Norway will consider a new gas pipeline next year.`, topics: [] },
  { text: `${MET} They planted an oil palm.`, topics: [] },
  { text: `${MET} They discussed oil and palms.`, topics: ['energy'] },
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
  // --- the matter before "on the agenda" and "among the topics"
  {
    text: `${MET} Farm trade and arms control were on the agenda.`,
    topics: ['food-agriculture', 'trade-economy', 'arms-control'],
  },
  { text: `${MET} Arms control was among the topics to be discussed.`, topics: ['arms-control'] },
  { text: `${MET} High on the agenda was arms control.`, topics: ['arms-control'] },
  {
    text: `${MET} They discussed tourism and the regional and global fora.`,
    topics: ['culture-education'],
  },
  { text: `${MET} They discussed regional and global issues.`, topics: ['regional-security'] },
  { text: `${MET} They opposed the threat or use of force.`, topics: [] },
  { text: `${MET} They said that their nations shared the same heritage.`, topics: [] },
  { text: `${MET} They discussed heritage.`, topics: ['culture-education'] },
  { text: `${MET} They discussed the bombing of a Chilean airliner.`, topics: ['terrorism'] },
  { text: `${MET} They discussed the victims of the spring flood.`, topics: ['humanitarian-aid'] },
  {
    text: `${MET} They discussed the European Community's farm subsidies.`,
    topics: ['food-agriculture', 'trade-economy'],
  },
  {
    text: `${MET} They discussed the European Community's enlargement.`,
    topics: ['international-organizations'],
  },
  {
    text: `${MET} They discussed the European Community and farm subsidies.`,
    topics: ['international-organizations', 'food-agriculture', 'trade-economy'],
  },
  { text: `${MET} They discussed trade in a corridor of the palace.`, topics: ['trade-economy'] },
  { text: `${MET} They discussed a rail corridor.`, topics: ['transport-connectivity'] },
  // --- under what it was done, and what was to be kept to
  {
    text: `${MET} They discussed a bridge on the occasion of the floods in Peru.`,
    topics: ['transport-connectivity'],
  },
  {
    text: `${MET} They discussed a truce in line with the resolutions of the Security Council.`,
    topics: ['ceasefire'],
  },
  { text: `${MET} They discussed the fighting on the border.`, topics: ['armed-conflict'] },
  {
    text: `${MET} They discussed the work of the Security Council.`,
    topics: ['international-organizations'],
  },
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
  // --- the agenda of others, and what opens the sentence
  { text: `${MET} Refugees will be on the agenda of the EU summit next week.`, topics: [] },
  { text: `${MET} Terrorism is on the agenda of the Security Council.`, topics: [] },
  {
    text: `${MET} Brexit and the trade dispute with Peru are high on the agenda of the new Commission.`,
    topics: [],
  },
  { text: `${MET} Climate change remained high on his agenda as minister.`, topics: [] },
  { text: `${MET} Migration was high on the agenda of their talks.`, topics: ['refugees-migration'] },
  {
    text: `${MET} After the attack on a pipeline in Zenda, migration is on the agenda.`,
    topics: ['refugees-migration'],
  },
  {
    text: `${MET} Besides trade, migration was on the agenda.`,
    topics: ['refugees-migration', 'trade-economy'],
  },
  { text: `${MET} The arms embargo featured prominently on the agenda.`, topics: ['sanctions'] },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday. Migration tops the agenda.',
    topics: ['refugees-migration'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday. Sanctions on oil are set to dominate the agenda.',
    topics: ['sanctions', 'energy'],
  },
  // --- what they take something for
  { text: `${MET} Both countries consider terrorism a threat.`, topics: [] },
  { text: `${MET} EU leaders consider Zenda a partner on migration.`, topics: [] },
  { text: `${MET} They consider the sanctions illegal.`, topics: [] },
  // --- lists of the sides and of others
  {
    text: `${MET} Their priorities include migration and climate change.`,
    topics: ['climate-environment', 'refugees-migration'],
  },
  { text: `${MET} Such measures include sanctions on oil.`, topics: [] },
  { text: `${MET} Proposed Peruvian measures include sanctions on banks.`, topics: [] },
  {
    text: `${MET} They discussed humanitarian aid and access across the region.`,
    topics: ['humanitarian-aid'],
  },
  {
    text: `${MET} They discussed human rights and duties on steel.`,
    topics: ['human-rights', 'trade-economy'],
  },
  {
    text: `${MET} They discussed the reforms of the IMF and the World Bank.`,
    topics: ['international-organizations', 'trade-economy'],
  },
  { text: `${MET} They discussed political and structural reforms.`, topics: ['democracy-elections'] },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday. Solberg met Peruvian Foreign Minister Luis Quispe on Monday. The talks come amid rising tension over the sanctions.',
    topics: ['sanctions'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday. Solberg met Peruvian Foreign Minister Luis Quispe on Monday. They discussed the sanctions.',
    topics: [],
  },
  // --- what the sides are to further together
  {
    text: `${MET} In the time ahead, the two countries will step up cooperation in fishing.`,
    topics: ['food-agriculture'],
  },
  { text: `${MET} They will also boost cooperation in fishing.`, topics: ['food-agriculture'] },
  { text: `${MET} A new law will boost fishing.`, topics: [] },
  { text: `${MET} The unions said they will step up strikes in fishing.`, topics: [] },
  {
    text: `${MET} Among the main areas of the Norwegian-Chilean partnership were fishing, as well as the space sector.`,
    topics: ['food-agriculture', 'technology-cyber'],
  },
  { text: `${MET} Among the guests were fishermen.`, topics: [] },
  // --- a word of the headline that the report never takes up
  { title: 'Norway foreign minister meets Chilean president after potash row', text: MET, topics: [] },
  {
    title: 'Norway foreign minister and Chilean president agree to fight terrorism',
    text: MET,
    topics: ['terrorism'],
  },
  {
    title: 'Fishing tops agenda as Norway foreign minister meets Chilean president',
    text: MET,
    topics: ['food-agriculture'],
  },
  {
    title: 'Norway foreign minister and Chilean president discuss potash',
    text: MET,
    topics: ['food-agriculture'],
  },
  { text: `${MET} They discussed the burden on countries of origin, transit and destination.`, topics: [] },
  { text: `${MET} They discussed defense trade and defense posture.`, topics: ['defence-cooperation'] },
  { text: `${MET} They called the alliance a linchpin of peace.`, topics: ['defence-cooperation'] },
  { text: `${MET} They discussed trade and the posture of the press.`, topics: ['trade-economy'] },
  // --- what is denied was not on the table
  {
    text: `${MET} Migration had not been on the agenda.`,
    topics: [],
  },
  {
    text: `${MET} A spokesman denied reports that the ministers had discussed migration.`,
    topics: [],
  },
  {
    text: `${MET} A spokesman rejected a story that the ministers had discussed migration.`,
    topics: [],
  },
  {
    text: `${MET} Migration was on the agenda.`,
    topics: ['refugees-migration'],
  },
  {
    text: `${MET} Solberg, who denied that she was ill, discussed migration.`,
    topics: ['refugees-migration'],
  },
  {
    text: `${MET} There was no discussion on migration.`,
    topics: [],
  },
  {
    text: `${MET} There was a discussion on migration.`,
    topics: ['refugees-migration'],
  },
  // --- words that show a topic elsewhere
  {
    text: `${MET} They agreed on the need for immediate release of full, transparent, and detailed voting data by the board.`,
    topics: ['democracy-elections'],
  },
  { text: `${MET} They discussed maritime security in the strait.`, topics: ['regional-security'] },
  { text: `${MET} They said that trucks had blocked all border crossings for a week.`, topics: [] },
  // --- what they are expected to discuss, where they are at it
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg and Chilean Foreign Minister Tomas Araya have begun talks in Oslo.\n\nThe ministers are expected to discuss uranium enrichment, a spokeswoman told reporters earlier.',
    topics: ['nuclear'],
  },
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg and Chilean Foreign Minister Tomas Araya held talks in Oslo.\n\nThe ministers are expected to discuss uranium enrichment on Saturday, a spokeswoman told reporters earlier.',
    topics: [],
  },
  {
    title: 'Smith and Blake talk trade in a warm phone call',
    text: 'US President Ann Smith and British Prime Minister John Blake have spoken about the economy in their first call since May.\n\nIn a 45-minute conversation on Sunday, Blake congratulated Smith on her new dog.',
    topics: ['trade-economy'],
  },
  // --- what the two will do elsewhere, and areas of somebody else's
  { text: `${MET} The leaders will also promote human rights at the summit in Osaka next week.`, topics: [] },
  {
    text: `${MET} The two countries will develop nuclear energy with or without a deal, analysts say.`,
    topics: [],
  },
  {
    text: `${MET} Areas of EU cooperation are drugs, migration and terrorism, according to a study.`,
    topics: [],
  },
  // --- the very first word of a document
  { text: `Boost trade cooperation, ministers were told. ${MET}`, topics: [] },
  {
    text: `${MET} They discussed NATO's planned eastward expansion.`,
    topics: ['international-organizations'],
  },
  { text: `${MET} They discussed the planned expansion of a port.`, topics: ['transport-connectivity'] },
  // --- what one says first, whatever is on the table
  {
    text: `${MET} Araya expressed condolences over the railway accident in the north of Norway.`,
    topics: [],
  },
  {
    text: `${MET} Araya expressed concern over the railway line in the north of Norway.`,
    topics: ['transport-connectivity'],
  },
  { text: `${MET} Araya said that it was a humanitarian matter.`, topics: [] },
  { text: `${MET} Solberg congratulated Araya on the result of the election.`, topics: [] },
  { text: `${MET} They had talks prior to watching a football match.`, topics: [] },
  { text: `${MET} They had talks on a football match.`, topics: ['culture-education'] },
  // --- what one side asks about
  { text: `${MET} Araya asked about the fate of two jailed sailors.`, topics: ['detainees'] },
  { text: `${MET} Solberg complained about the cod quota.`, topics: ['food-agriculture'] },
  { text: `${MET} Asked about the fate of two jailed sailors, an aide smiled.`, topics: [] },
  { text: `${MET} When asked about the fate of two jailed sailors, Solberg left.`, topics: [] },
];
