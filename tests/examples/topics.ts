import type { Topic } from '../../src/model/topics.ts';

/** Texts and the topics of the first event that they report, in any order. `gap` marks what is known to come out wrong. */
export interface TopicCase {
  title?: string;
  text: string;
  /** The day of publication, where another than 12 June 2019 tells. */
  published?: string;
  topics: readonly Topic[];
  gap?: string;
}

/** A meeting of which nothing is said yet. */
export const MET = 'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya on Tuesday.';

export const MATTER_TOPICS: readonly TopicCase[] = [
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
  // --- what was said there
  { text: `${MET} She urged him to release political prisoners.`, topics: ['human-rights', 'detainees'] },
  { text: `${MET} He said that the peace process must go on.`, topics: ['peace-process'] },
  { text: `${MET} She condemned the invasion.`, topics: ['armed-conflict'] },
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
  // --- where a matter is, and how far a phrase goes over a genitive
  {
    text: `${MET} They discussed climate resilience within the region.`,
    topics: ['climate-environment'],
  },
  { text: `${MET} They discussed stability in the region.`, topics: ['regional-security'] },
  { text: `${MET} They also addressed the reopening of Chile's diplomatic mission.`, topics: ['consular'] },
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
  { text: `${MET} The two have often asked about the fate of two jailed sailors.`, topics: ['detainees'] },
  { text: `${MET} Norwegian fishermen have complained about the cod quota for years.`, topics: [] },
  { text: `${MET} Lawmakers complained about the lack of press freedom.`, topics: [] },
  { text: `${MET} TV hosts then asked about the elections in Peru.`, topics: [] },
  // --- what it is of or for is the matter too
  { text: `${MET} They discussed visas for students.`, topics: ['consular', 'culture-education'] },
  { text: `${MET} They discussed a grant for hospitals.`, topics: ['health'] },
  { text: `${MET} They discussed the integration of immigrants.`, topics: ['refugees-migration'] },
  { text: `${MET} They discussed damage to forests.`, topics: ['climate-environment'] },
  { text: `${MET} Solberg congratulated Araya on defeating terrorism.`, topics: ['terrorism'] },
];
