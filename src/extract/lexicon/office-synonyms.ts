/**
 * Heads that may stand for another: "the Azerbaijani leader" for a president. The other head is one of the words
 * (`is`), or has one of them in it (`has`); nothing after `has` stands for every office.
 */
export const OFFICE_SYNONYMS: readonly (readonly [head: string, how: 'is' | 'has', others: string])[] = [
  ['leader', 'has', 'president | prime minister | premier | pm | chancellor | king | emir | amir | sultan | pope | crown prince | head | chief | director general | secretary general | general secretary | chairman'],
  ['head of state', 'is', 'president | king | queen | emir | amir | sultan'],
  ['president', 'is', 'head of state'],
  ['head of government', 'has', 'prime minister | premier | pm | chancellor'],
  ['premier', 'has', 'prime minister | premier | pm | chancellor'],
  ['prime minister', 'has', 'premier | pm'],
  ['secretary', 'has', 'secretary'],
  ['minister', 'is', 'minister | secretary of state | foreign minister | fm'],
  ['diplomat', 'has', 'foreign | minister | secretary | ambassador | envoy'],
  ['top diplomat', 'has', 'minister | secretary of state | high representative'],
  ['official', 'has', 'minister | secretary | director | representative | envoy | ambassador | chief | commissioner | speaker | head | adviser | advisor | coordinator | governor | negotiator | commander | deputy | chair | general | official | commissar | aide | under-secretary | counsellor | chargé | consul'],
  ['officer', 'has', 'general | colonel | admiral | commander'],
  ['envoy', 'has', 'envoy | representative | emissary | ambassador | minister | negotiator | adviser | advisor | secretary | aide | coordinator'],
  ['emissary', 'has', 'envoy | representative | minister | adviser | advisor | aide'],
  ['special envoy', 'has', 'envoy | minister'],
  ['ambassador', 'has', 'ambassador | envoy | high commissioner'],
  ['chief', 'has', 'chief | director | head | secretary | representative | commander'],
  ['foreign policy chief', 'has', 'high representative'],
  ['government chief', 'has', 'prime minister | premier | pm | chancellor'],
  ['party chief', 'has', 'general secretary | first secretary | party leader'],
  ['party leader', 'has', 'general secretary | first secretary | party chief'],
  ['director', 'has', 'director'],
  ['commissioner', 'has', 'commissioner'],
  ['chancellor', 'has', 'chancellor'],
  ['monarch', 'has', 'king | queen | emir | sultan | emperor'],
  ['general', 'is', 'general | major general | lieutenant general | brigadier general | senior general | major-general | lieutenant-general | army chief | military chief | chief of staff | commander | chief'],
  ['prince', 'is', 'crown prince'],
  ['ruler', 'has', 'king | emir | amir | sultan | prince | president'],
  ['pontiff', 'has', 'pope | holy father'],
  ['head', 'has', 'head | director | chair | minister'],
  ['chairman', 'has', 'chair'],
  ['chairperson', 'has', 'chair'],
  ['speaker', 'has', 'speaker | chair'],
  ['representative', 'has', 'representative | director | envoy'],
  ['dignitary', 'has', ''],
  ['politician', 'has', ''],
  ['statesman', 'has', ''],
  ['strongman', 'has', ''],
  ['interlocutor', 'has', ''],
  ['mp', 'has', 'member | deputy | senator | head'],
  ['legislator', 'has', 'member | deputy | senator | mp | congress | head | chair | speaker'],
  ['top legislator', 'has', 'chair | speaker'],
  ['top political advisor', 'has', 'chair'],
  ['top political adviser', 'has', 'chair'],
  ['lawmaker', 'has', 'member | deputy | senator | mp | congress | head'],
  ['fm', 'has', 'minister'],
  ['pm', 'has', 'prime minister | premier'],
  ['vice-president', 'has', 'vice president'],
  ['vice president', 'has', 'vice-president'],
];

/** Heads that stand for an office whatever words are around them ("the visiting Chadian head of state"). */
export const FREE_SYNONYMS = new Set([
  'leader', 'official', 'head of state', 'head of government', 'top diplomat', 'diplomat', 'special envoy',
  'foreign policy chief', 'government chief', 'prime minister', 'vice president',
]);

/** Words that make two offices of the same head different: "the foreign minister" is not the interior minister. */
export const DISTINGUISHING = new Set(
  `deputy vice acting former assistant foreign defence defense interior finance prime first crown trade energy home`.split(/\s+/),
);

/** Those who stand in arms against a state. */
export const REBELS = ['rebel', 'guerrilla', 'separatist', 'insurgent', 'militant'];

/** Words that a short form may not leave out: "the minister" is not the deputy minister. */
export const INDISPENSABLE = ['deputy', 'vice', 'assistant', 'under', 'former', 'prime', 'first', 'opposition', ...REBELS];

/** Words of a title that tell of arms against a state, and of no office in any. */
export const OF_REBELS = new RegExp(`\\b(?:${REBELS.join('|')})\\b|^faction\\b|^islamist (?!president|prime)`, 'i');

/** Titles of those who speak against the government of their state; factions are of parliaments too, and Islamists head states. */
export const AGAINST = new RegExp(`\\bopposition\\b|${OF_REBELS.source}`, 'i');

/** Offices by their initials, with the words that the full title has. */
export const INITIALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['eam', ['external', 'affairs', 'minister']],
  ['fm', ['foreign', 'minister']],
  ['pm', ['prime', 'minister']],
  ['dpm', ['deputy', 'prime', 'minister']],
  ['vp', ['vice', 'president']],
  ['nsa', ['national', 'security']],
]);
