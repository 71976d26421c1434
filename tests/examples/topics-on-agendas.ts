import { MET, type TopicCase } from './topics.ts';

/** What was on the agenda, in lists of it, or not on the table; whose agenda it was. */
export const AGENDA_TOPICS: readonly TopicCase[] = [
  // --- planned
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday to discuss salmon farming and lithium.',
    topics: ['food-agriculture', 'trade-economy'],
  },
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
  // --- a list may write its last item with capitals
  {
    text: `${MET} They discussed tourism, agriculture and Information Technology.`,
    topics: ['culture-education', 'food-agriculture', 'technology-cyber'],
  },
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
  // --- what the sides, and not a government at home, consider
  {
    text: 'Norwegian Foreign Minister Ingrid Solberg will meet Chilean President Tomas Araya on Friday. They will also consider cooperation in the fuel and gas complex.',
    topics: ['energy'],
  },
  { text: `${MET} Norway will consider a new gas pipeline next year.`, topics: [] },
  { text: `${MET} They planted an oil palm.`, topics: [] },
  { text: `${MET} They discussed oil and palms.`, topics: ['energy'] },
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
];
