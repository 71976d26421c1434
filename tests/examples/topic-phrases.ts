import type { Topic } from '../../src/model/topics.ts';

/** What two ministers "discussed", and the topics that this shows; none where the words only look like one. */
export const DISCUSSED: readonly (readonly [what: string, ...topics: Topic[]])[] = [
  // --- relations and the bodies that states belong to
  ['how to mend fences after the walkout', 'bilateral-relations'],
  ['a new chapter in relations', 'bilateral-relations'],
  ['the date of the visit of the King', 'bilateral-relations'],
  ['a bid for admission to the Andean Community', 'international-organizations'],
  ['the reform of the Bretton Woods institutions', 'international-organizations'],
  ['the posting of a resident ambassador', 'consular'],
  ['the reopening of the embassy in Quito', 'consular'],
  // --- security
  ['the balance of forces and the front-line states', 'regional-security'],
  ['the delivery of spare parts for the helicopters', 'defence-cooperation'],
  ['the lease of the naval base', 'defence-cooperation'],
  ['the siting of Pershing missiles', 'arms-control'],
  ['a moratorium on atomic tests', 'arms-control', 'nuclear'],
  ['the reprocessing of spent fuel', 'nuclear'],
  // --- war and peace
  ['the shooting down of a reconnaissance aircraft', 'armed-conflict'],
  ['the withdrawal of all foreign troops', 'armed-conflict'],
  ['islets in the lagoon', 'territory-borders'],
  ['a halt to the shelling', 'armed-conflict', 'ceasefire'],
  ['a buffer zone', 'ceasefire'],
  ['shuttle diplomacy', 'peace-process'],
  ['the stalled negotiations with the rebels', 'armed-conflict', 'peace-process'],
  // --- people
  ['the airlift of blankets', 'humanitarian-aid'],
  ['the recruitment of maids and plantation labour', 'refugees-migration'],
  ['the release of three fishermen', 'detainees'],
  ['an exchange of the bodies of the fallen', 'detainees'],
  ['bilingual schools', 'minority-rights'],
  ['press censorship', 'human-rights'],
  ['the handover to elected civilians', 'democracy-elections'],
  ['the fugitive and the arrest warrant', 'law-crime'],
  ['curbs on shipments of lathes', 'sanctions'],
  ['the lifting of the long blockade', 'sanctions'],
  // --- goods
  ['a grace period for the creditors', 'trade-economy'],
  ['attacks of speculators on the rupiah', 'armed-conflict', 'trade-economy'],
  ['anti-dumping duties on footwear', 'trade-economy'],
  ['a lower production ceiling', 'energy'],
  ['load-shedding', 'energy'],
  ['wagons and a dry port', 'transport-connectivity'],
  ['the boarding of a trawler and the cod catch', 'food-agriculture'],
  ['sea walls and king tides', 'climate-environment'],
  ['jabs and ventilators', 'health'],
  ['chipmaking and the domain name', 'technology-cyber'],
  ['the restoration of the old monastery', 'culture-education'],
  // --- near misses
  ['the might of the old guard'],
  ['an environment for the start'],
  ['the views of the President of the European Council'],
  ['the world of the democratic nations'],
];
