
/**
 * Heads of the names of offices: nouns that make an office by themselves. Modifiers and portfolios, which stand
 * around them, are in `portfolios.ts`, forms of address in `honorifics.ts`.
 */

/** Head nouns: singular forms. */
export const HEADS = new Set(
  `president vice-president premier vice-premier minister secretary undersecretary under-secretary chancellor
  vice-chancellor ambassador envoy emissary representative commissioner commissioner-general director director-general
  secretary-general under-secretary-general assistant-secretary-general chairman chairwoman chairperson chair co-chair co-chairman co-chairwoman co-chairperson vice-chairman speaker
  vice-minister vice-speaker vice-governor vice-chairwoman vice-chairperson vice-chair
  minister-president governor mayor king queen emir amir sultan crown-prince emperor empress ceo prince princess pope pontiff
  patriarch cardinal archbishop commander commander-in-chief chief head leader adviser advisor administrator
  coordinator counsellor counselor councillor senator congressman congresswoman negotiator mediator diplomat
  lawmaker legislator consul taoiseach tánaiste presidente presidenta canciller dean rapporteur facilitator undersecretary-general manager counterpart
  colleague interlocutor spokesman spokeswoman spokesperson member members-of-parliament mp general admiral
  marshal colonel lieutenant-general major-general brigadier-general brigadier lieutenant-colonel commodore
  captain major official officer deputy peer dignitary monarch ruler caliph ayatollah premier-designate ambassador-designate commissioner-designate prime-minister
  attorney-general solicitor-general ombudsman ombudswoman ombudsperson prosecutor justice judge principal fm pm dpm vp apnsa nsa eam srsg dsrsg treasurer registrar
  guest host visitor laureate observer convener convenor delegate rival incumbent predecessor successor nuncio sen. rep. politician statesman strongman dissident activist`.split(/\s+/),
);

/** Plurals of the heads that are not made with -s. */
export const IRREGULAR_PLURALS = new Map([
  ['chairmen', 'chairman'],
  ['chairwomen', 'chairwoman'],
  ['co-chairmen', 'co-chairman'],
  ['vice-chairmen', 'vice-chairman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['secretaries', 'secretary'],
  ['undersecretaries', 'undersecretary'],
  ['deputies', 'deputy'],
  ['attorneys', 'attorney'],
  ['emissaries', 'emissary'],
  ['dignitaries', 'dignitary'],
  ['chiefs', 'chief'],
  ['chargés', 'chargé'],
]);

/** Offices of several words whose head is not the last of them: the phrase is the head. */
export const HEAD_PHRASES = [
  'head of state', 'head of our state', 'head of our country', 'heads of state', 'head of government', 'heads of government', 'first lady', 'first ladies',
  'prime minister', 'prime ministers', 'secretary of state', 'secretary general', 'secretaries general',
  'under secretary', 'under secretaries', 'under secretary-general', 'under secretaries-general', 'under secretary general', 'director general', 'directors general', 'attorney general',
  'high representative', 'high commissioner', 'high commissioners', 'opposite number', 'opposite numbers',
  'chargé d\'affaires', 'charge d\'affaires', 'governor general', 'governor-general', 'commander in chief',
  'crown prince', 'crown princess', 'druk gyalpo', 'holy father', 'chancellor of the exchequer', 'shah of iran', 'chief of staff',
  'chiefs of staff', 'vice president', 'vice presidents', 'vice premier', 'vice minister', 'vice ministers',
  'deputy head of mission', 'top diplomat', 'top legislator', 'top political advisor', 'top political adviser', 'grand duke', 'grand mufti', 'chairman-in-office',
  'chairperson-in-office', 'chair-in-office', 'state councilor', 'state councillor', 'member of parliament',
  'members of parliament', 'supreme leader', 'general secretary', 'state secretary',
  'permanent secretary', 'chief minister', 'chief executive', 'chief executive officer', 'managing director', 'cabinet secretary', 'chief cabinet secretary',
  'country director', 'country directors', 'country representative', 'country manager', 'president-elect', 'prime minister-designate', 'prime minister-elect', 'consul general', 'auditor general',
  'surgeon general', 'prosecutor general', 'prime minster', 'air marshal', 'air chief marshal', 'vice admiral',
  'rear admiral', 'field marshal', 'major general', 'lieutenant general', 'brigadier general', 'lieutenant colonel',
  'ambassador extraordinary and plenipotentiary', 'ambassadors extraordinary and plenipotentiary', 'co-chairs',
  'chief of army staff', 'chief of the army staff', 'chief of the general staff', 'chief of defence staff', 'chief of the defence staff',
  'chief of naval staff', 'chief of air staff', 'special assistant', 'special assistants', 'senior assistant', 'senior aide', 'special aide', 'top aide', 'assistant to the president',
  'presidential aide', 'kremlin aide', 'foreign policy aide', 'security aide', 'presidential adviser', 'foreign policy chief', 'government chief', 'military chief', 'army chief', 'defence chief', 'defense chief', 'party chief', 'party leader',
];

/** Heads that name a person only by relation to another: no office of their own. */
export const RELATIONAL_HEADS = new Set([
  'counterpart', 'colleague', 'opposite number', 'peer', 'interlocutor', 'host', 'guest', 'visitor', 'official', 'dignitary',
  'member', 'leader', 'diplomat', 'observer', 'rival', 'incumbent', 'predecessor', 'successor', 'politician', 'statesman', 'strongman',
]);

/** Heads of people who speak for others and take no part. */
export const VOICE_HEADS = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** Heads that are common words in lower case: offices only behind a determiner or a country, or before "of". */
export const COMMON_HEADS = new Set(
  `head chair co-chair host guest chief deputy lead fellow director leader official officer member principal manager
  observer visitor speaker captain peer rival incumbent predecessor successor dissident activist`.split(/\s+/),
);

/** Heads that are adjectives or other things in lower case: offices only when capitalised. */
export const CAPITAL_HEADS = new Set(
  `general major principal marshal captain judge colonel justice chair brigadier commodore king queen prince
  princess lead second fellow host officer manager fm pm dpm vp apnsa nsa eam srsg dsrsg`.split(/\s+/),
);

/** Those of them that are offices in lower case too where a determiner stands before ("the king"). */
export const CAPITAL_UNLESS_DETERMINED = new Set(['king', 'queen', 'prince', 'host', 'guest', 'manager']);

/** Heads that say of which office of another state one is. */
export const OPPOSITE_NUMBERS: ReadonlySet<string> = new Set(['counterpart', 'opposite number', 'peer']);

/** Heads that say with whom one is an equal; a colleague may be of one's own state. */
export const COUNTERPARTS: ReadonlySet<string> = new Set([...OPPOSITE_NUMBERS, 'colleague']);

/** Heads that no state has, but bodies have. */
export const OF_BODIES: ReadonlySet<string> = new Set(['secretary general', 'secretary-general']);

/** Relational heads by which a text refers back to someone named ("the leader", "the diplomat"). */
export const REFERRING_HEADS = new Set(['leader', 'official', 'diplomat', 'interlocutor', 'dignitary', 'politician', 'statesman', 'strongman']);

/** Heads that say on which side of a visit one stands. */
export const VISIT_HEADS = new Set(['guest', 'visitor', 'host']);

/** Ranks that a person has beside an office: the other title is the office. */
export const RANKS = new Set(
  `senator sen. rep. congressman congresswoman mp sheikh ambassador archbishop general admiral colonel cardinal marshal brigadier
  captain commodore lieutenant-general major-general prince princess`.split(/\s+/),
);

/** Ranks that may stand between an office and a name ("Defence Minister General X"). */
export const RANK_PHRASES = [
  'senior general', 'vice senior general', 'air marshal', 'air vice-marshal', 'air chief marshal', 'vice admiral', 'rear admiral', 'field marshal', 'major general',
  'lieutenant general', 'brigadier general', 'lieutenant colonel', 'general', 'admiral', 'colonel', 'brigadier',
  'ayatollah', 'grand ayatollah', 'prince', 'princess', 'ambassador', 'senator', 'archbishop', 'cardinal',
];

/** Offices that a person who speaks for a whole state holds: "to" names no post of theirs ("the President to Oslo"). */
export const SOVEREIGN_HEADS = new Set(['president', 'prime minister', 'king', 'queen']);

/** Whoever is above a state's ministers, by whichever title. */
export const HEADS_OF_STATE: ReadonlySet<string> = new Set([...SOVEREIGN_HEADS, 'emir', 'amir', 'sultan', 'crown prince', 'premier', 'chancellor']);

/** Parts of the heads of those who are posted in a place ("Representative in Kabul"). */
export const POSTED_HEADS = ['representative', 'ambassador', 'charg', 'coordinator', 'consul', 'nuncio', 'commissioner', 'director', 'chief', 'head'];
/** Those of them who live among whom they are sent to. */
export const RESIDENT_HEADS: ReadonlySet<string> = new Set(['ambassador', 'charg', 'chargé', 'commissioner', 'consul', 'nuncio']);

/** Titles of rulers that are given names, too. */
export const RULERS = new Set(['amir', 'emir', 'sultan']);
/** Offices that are given names as well, and are so read behind the office of another. */
export const OFFICES_AS_NAMES = RULERS.union(new Set(['dean']));
/** Last words of offices that no ruler holds ("Secretary of State"): behind them such a title is a name ("Foreign Minister Amir Blake"). */
export const SERVANTS = new Set(
  'minister secretary state ambassador president premier envoy spokesman governor speaker chairman commissioner'.split(' '),
);

/** Houses of a state's legislature: whoever presides over one speaks for the state. */
export const CHAMBERS = new Set(
  'parliament senate congress assembly bundestag bundesrat duma knesset majlis house'.split(' '),
);

/** Nouns behind the capitalised name of an office that make it an occasion ("Leaders Summit"). */
export const OCCASION_NOUNS = new Set(['assembly', 'meeting', 'summit', 'conference', 'forum', 'dialogue']);

/** Nouns behind the head of an office that make it no person ("member states", "ministerial-level talks", "Presidents Palace"). */
export const COMPOUND_NOUNS = new Set(
  `states state countries country level meeting meetings summit talks conference election elections candidate
  palace house court`.split(/\s+/),
);

/** What is official and no official: "an official visit", "an official welcome ceremony". */
export const OFFICIAL_NOUNS = new Set(
  `visit trip tour journey stay reception welcome ceremony dinner lunch luncheon banquet invitation delegation statement
  residence opening programme program letter website`.split(/\s+/),
);

/** Offices that make a person's state plain enough to find a name without office by it. */
export const LEADING_HEADS = new Set(
  ['president', 'prime minister', 'pm', 'premier', 'king', 'queen', 'emir', 'chancellor', 'leader', 'head of state', 'minister', 'pope'],
);

/** Heads of a place: what stands behind "of" is its name, known or not ("Governor of East Nusa Tenggara"). */
export const LOCAL_HEADS = new Set([
  'governor', 'mayor', 'bishop', 'archbishop', 'patriarch', 'ruler', 'emir', 'sultan', 'prince', 'princess', 'duke',
  'grand duke',
]);

/** Offices that parts of a state have, and few others. */
export const OF_PROVINCES = new Set([
  'governor', 'chief minister', 'first minister', 'deputy first minister', 'premier', 'deputy premier', 'minister-president',
  'vice-governor', 'vice governor', 'deputy governor', 'lieutenant governor', 'senator', 'agent general', 'ruler', 'sultan',
]);

/** Offices that parts of a state have too. */
export const PROVINCIAL_HEADS: ReadonlySet<string> = OF_PROVINCES.union(
  new Set(['head', 'president', 'prime minister', 'minister', 'secretary', 'attorney general', 'chairman', 'speaker']),
);
