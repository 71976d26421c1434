import { z } from 'zod';

/** The closed list of topics with what each covers. */
export const TOPICS = {
  'bilateral-relations':
    'the state and future of relations, partnership, anniversaries of ties, visits to come',
  'regional-security': 'stability and security of a region, great-power rivalry there',
  'peace-process': 'peace treaty, negotiations, mediation, settlement, normalisation',
  ceasefire: 'ceasefire, truce, de-escalation, halt of fighting',
  'armed-conflict': 'war, military operations, attacks, incursions, occupation',
  'territory-borders': 'territorial dispute, sovereignty, border delimitation',
  'defence-cooperation': 'alliances, military aid, arms sales, exercises, bases',
  'arms-control': 'disarmament, demobilisation, non-proliferation, chemical weapons',
  nuclear: 'nuclear programmes and weapons, nuclear deals, nuclear safety',
  terrorism: 'terrorism, counter-terrorism, extremism',
  'humanitarian-aid': 'humanitarian aid and access, ICRC work, disaster relief',
  'human-rights': 'human rights, rule of law, media freedom, political prisoners',
  'minority-rights': 'rights and reintegration of minorities and local populations',
  'refugees-migration': 'refugees, displaced people, migration, border crossing of people',
  detainees: 'prisoners of war, hostages, detained nationals, missing persons',
  'democracy-elections': 'elections, democratic reform, constitutional order, coups',
  sanctions: 'sanctions, export controls, embargo',
  'trade-economy': 'trade, investment, finance, debt, economic cooperation',
  energy: 'oil, gas, electricity, pipelines, energy security',
  'transport-connectivity': 'corridors, railways, shipping, aviation, logistics',
  'climate-environment': 'climate, water, environment, COP',
  'food-agriculture': 'food security, grain, agriculture',
  health: 'pandemic, vaccines, public health',
  'technology-cyber': 'technology, space, cyber, telecommunications, AI',
  'culture-education': 'culture, education, science, sport, tourism, religion',
  'law-crime': 'crime, drugs, trafficking, corruption, extradition, justice cooperation',
  'international-organizations': 'work in or reform of the UN, EU, NATO, OSCE, BRICS and the like; accession',
  consular: 'visas, citizens abroad, embassies, accreditation',
} as const;

export type Topic = keyof typeof TOPICS;
const topics = Object.keys(TOPICS) as [Topic, ...Topic[]];

export const Topic = z.enum(topics).meta({
  id: 'Topic',
  description: 'A topic of the closed list; `GET /codebook` says what each covers.',
  example: 'peace-process',
});
