import type { Act } from '#src/model/vocabulary.ts';

/** What is on the table: a topic, the words for it, and what may be said about it. */
export type Matter = { topic: string; phrases: string[]; propositions: Proposition[] };

/** One thing that a side may put forward, in several wordings. `{own}` is the speaker's country, `{other}` the other's. */
export type Proposition = { act: Act; verbs: string[]; wordings: string[] };

const says = (...wordings: string[]): Proposition => ({
  ...{ act: 'assertive', verbs: ['said that', 'stressed that', 'noted that'], wordings },
});
const hopes = (...wordings: string[]): Proposition => ({
  ...{ act: 'expressive', verbs: ['expressed hope that', 'voiced hope that'], wordings },
});
const pledges = (...wordings: string[]): Proposition => ({
  ...{ act: 'commissive', verbs: ['promised that', 'pledged that'], wordings },
});

export const MATTERS: Matter[] = [
  {
    topic: 'peace-process',
    phrases: ['the peace process', 'a peace treaty', 'the peace negotiations'],
    propositions: [
      says(
        '{own} remained committed to a negotiated peace treaty',
        '{own} was still committed to a negotiated peace treaty',
      ),
      hopes(
        'the next round of peace talks would bring results',
        'the coming round of peace talks would yield results',
      ),
    ],
  },
  {
    topic: 'trade-economy',
    phrases: ['trade and investment', 'economic cooperation', 'bilateral trade'],
    propositions: [
      says(
        'trade with {other} had doubled within five years',
        'trade with {other} had doubled in the past five years',
      ),
      pledges(
        '{own} would abolish customs duties on machinery',
        '{own} would lift customs duties on machinery',
      ),
    ],
  },
  {
    topic: 'energy',
    phrases: ['gas supplies', 'energy security', 'the new pipeline'],
    propositions: [
      says(
        'gas deliveries to {other} would rise by a third',
        'gas deliveries to {other} would grow by a third',
      ),
      pledges('the pipeline would be finished on time', 'the pipeline would be completed on schedule'),
    ],
  },
  {
    topic: 'humanitarian-aid',
    phrases: ['humanitarian aid', 'humanitarian access'],
    propositions: [
      says('aid convoys had to reach the civilian population', 'aid convoys must be able to reach civilians'),
      pledges(
        '{own} would send another 200 tonnes of medicine',
        '{own} would deliver a further 200 tonnes of medicine',
      ),
    ],
  },
  {
    topic: 'ceasefire',
    phrases: ['the ceasefire', 'a ceasefire'],
    propositions: [
      says('the ceasefire had been violated repeatedly', 'the ceasefire was being violated again and again'),
      hopes('the ceasefire would hold through the winter', 'the ceasefire would last through the winter'),
    ],
  },
  {
    topic: 'defence-cooperation',
    phrases: ['military cooperation', 'defence cooperation'],
    propositions: [
      says('joint exercises would take place every year', 'joint exercises would be held annually'),
      says('{own} needed better air defence systems', '{own} was in need of better air defence systems'),
    ],
  },
  {
    topic: 'refugees-migration',
    phrases: ['the return of refugees', 'migration'],
    propositions: [
      says('refugees had to be able to return in safety', 'refugees must be able to return safely'),
      says('{own} had taken in 40,000 refugees', '{own} had received 40,000 refugees'),
    ],
  },
  {
    topic: 'transport-connectivity',
    phrases: ['the railway corridor', 'transport links'],
    propositions: [
      says('the railway would cut the journey by half', 'the railway would halve the length of the journey'),
      pledges('{own} would open two more border crossings', '{own} would open another two border crossings'),
    ],
  },
  {
    topic: 'climate-environment',
    phrases: ['climate change', 'water management'],
    propositions: [
      says(
        'rising seas threatened the ports of {own}',
        'rising sea levels were a threat to the ports of {own}',
      ),
      hopes('the climate fund would be paid out soon', 'the climate fund would soon be disbursed'),
    ],
  },
  {
    topic: 'detainees',
    phrases: ['an exchange of prisoners', 'the release of detainees'],
    propositions: [
      says('all prisoners of war had to be released', 'all prisoners of war must be freed'),
      says(
        'three citizens of {own} were still detained in {other}',
        'three citizens of {own} were still being held in {other}',
      ),
    ],
  },
  {
    topic: 'sanctions',
    phrases: ['sanctions', 'export controls'],
    propositions: [
      says('the sanctions had to be lifted step by step', 'the sanctions should be lifted gradually'),
      says('{own} would not recognise unilateral sanctions', '{own} did not accept unilateral sanctions'),
    ],
  },
  {
    topic: 'culture-education',
    phrases: ['cultural exchange', 'student exchanges'],
    propositions: [
      says(
        '1,200 students from {other} were enrolled in {own}',
        '1,200 students of {other} studied in {own}',
      ),
      pledges(
        'a cultural centre would be opened next year',
        'a cultural centre would open in the coming year',
      ),
    ],
  },
];
