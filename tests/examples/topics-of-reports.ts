import { MET, type TopicCase } from './topics.ts';

/** Which event of a report a matter is of, and what a headline gives. */
export const REPORT_TOPICS: readonly TopicCase[] = [
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
];
