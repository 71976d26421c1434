/** Lower-case words inside names. */
export const PARTICLES = new Set(
  `de da do dos das del della di du la le les lo van von der den ter ten zu zum zur af av wa bin bint ibn abu al el ul
  ur e y i und of-the ben ould mac mc st ap na ní nic ó ua den't vande van't bar binte abd`.split(/\s+/),
);

/** Particles written with a capital that may begin a surname of two words. */
export const CAP_PARTICLES = new Set(
  `de da di du le la el al ben bin van von der den ten ní mac o abu abd ould st st. san santa del della dos das lo
  u si na có`.split(/\s+/),
);

/** Suffixes of names. */
export const SUFFIXES = new Set('jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xxiii'.split(' '));

/** Prepositions and participles that open a sentence, and have capitals within a headline too ("Blake Meets Soto Over Cod"). */
export const OPENING_WORDS =
  `over under amid amidst ahead despite during following after before about against among around since until toward towards
  upon within without throughout joining accompanying representing attending addressing speaking`.split(/\s+/);

/** Verbs of headlines that give every word its capital ("Blake Meets Soto"): no part of a name. */
const HEADLINE_VERBS =
  `meet meets hold holds receives hosts visits welcomes discuss discusses confers agree agrees raises urges thanks tells warns seeks vows
  slams praises condemns rejects accuses greets congratulates assures pledges reaffirms stresses announces arrives departs attends concludes
  begins`.split(/\s+/);

/** What somebody is by profession, with a capital at the head of a sentence: no part of the name behind it. */
const PROFESSIONS = 'economist lawyer businessman businesswoman banker historian tycoon industrialist technocrat'.split(' ');

/** Words written with a capital inside a text that are no part of a person's name. */
export const NOT_NAMES = new Set([
  ...OPENING_WORDS,
  ...HEADLINE_VERBS,
  ...PROFESSIONS,
  ...`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. sept mr mrs ms
  i god christmas easter ramadan eid nowruz navruz internet covid covid-19 north south east west northern southern
  eastern western central middle black red white blue green yellow great new old grand upper lower government
  administration parliament senate congress house cabinet kremlin pentagon constitution republic kingdom union
  state states federation province region municipality prefecture governorate oblast krai county district mansion pavilion guesthouse city ministry department office bureau agency council committee
  commission court bank authority embassy mission army navy force forces party group forum forums summit summits conference conferences meetings related events sidelines margins commissions committees councils dialogues visits
  treaty agreement accord accords convention charter declaration statement resolution act pact protocol framework
  programme program plan initiative project partnership dialogue alliance assembly organization organisation
  association community society foundation institute university college school academy hospital airport palace
  hotel square street avenue road bridge castle villa hall tower center centre park museum cathedral church mosque
  temple sea ocean gulf river lake strait straits island islands peninsula mountain mount valley desert delta
  memorial monument cemetery tomb mausoleum obelisk shrine stadium theatre theater canal bay cape port war revolution independence day week month year century world cup games olympic olympics
  prize award order medal national international global federal royal strategic special joint general security
  foreign prime deputy vice affairs secretary minister president reuters afp ap tass itar-tass interfax xinhua
  kyodo irna anadolu yonhap bbc cnn dpa efe ansa pti twitter facebook photo image caption source sources news
  press service opposition spokesperson leaders leader participants parties sides ministers presidents air water climate
  energy trade defence defense economic political social human rights nuclear peace process talks meeting visit
  camp principles mountains hills heights call session sessions plenary ordinary extraordinary southeast northeast southwest northwest southeastern northeastern asian african european arab arabic nordic
  baltic latin islamic muslim christian jewish catholic orthodox kurdish turkish cypriot euro-atlantic indo-pacific transatlantic
  asia-pacific slavic balkan caucasian caribbean mediterranean has have vow vows pledge pledges seek seeks speaks
  calls attends says said urges chairs signs arrives leaves begins ends
  opens concludes delivers addresses conducts sir team meanwhile however moreover additionally furthermore today
  yesterday tomorrow tribune gazette times herald telegraph newspaper earlier later background contact reference note download share print npp plant station facility terminal pipeline package recognition licences license readiness support
  welt zeitung figaro shimbun muslims muslim christians roundtable friendship media release transcript doorstop communique communiqué
  indo pacific atlantic and or of with for at by from roadmap cooperation collaboration enhanced regional bilateral trilateral multilateral diplomacy diplomatic discussions consultations
  consultative engagement engagements sustainable innovative innovation digital inaugural informal official ministerial presidential`.split(/\s+/),
]);

/** Surnames that are common words as well: names only behind a given name or an office. */
export const WORD_SURNAMES = new Set(
  `park may young black white green brown gray grey king bishop knight prince price rice power marine hill bush
  woods stone field church castle bridge hall tower lake rivers west north march april june august major judge
  cook mission day week moon sun reed frost snow winter said christian`.split(/\s+/),
);

/** Particles with which a surname by itself may begin ("von Rehlingen said"). */
export const LEADING_PARTICLES = new Set('von van de der bin ibn da di do dos das du del della ter ten al el'.split(' '));

/** Arabic particles behind which the name of an office is a name ("bin Sultan", "al King"). */
export const KINSHIP_PARTICLES = new Set(['bin', 'ibn', 'bint']);
export const NAMING_PARTICLES = new Set(['bin', 'ibn', 'bint', 'ben', 'al', 'el']);

/** Prepositions behind which a word that is both state and name is the state ("in Jordan"). */
export const BEFORE_STATES = new Set('of in to from with between and for by'.split(' '));

/** Capitalised words that stand before or behind a name without belonging to it: days, and adverbs before it. */
export const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
export const BESIDE_NAMES = { before: new Set([...DAYS, ...OPENING_WORDS, ...HEADLINE_VERBS, ...PROFESSIONS, ...'and with today yesterday tomorrow meanwhile however moreover additionally furthermore earlier later'.split(' ')]), behind: new Set([...DAYS, ...OPENING_WORDS, ...HEADLINE_VERBS, ...'i and with in at on for to'.split(' ')]) };

/** Those who work for whom the name before names, without an apostrophe between. */
export const STAFF = new Set('aide aides'.split(' '));
