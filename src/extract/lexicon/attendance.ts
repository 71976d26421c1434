/** Forms of "attend" by which somebody is said to be at an occasion. */
export const ATTEND: ReadonlySet<string> = new Set(['attend', 'attends', 'attended', 'attending']);

/** Words by which a sentence tells who else took part. */
export const ATTENDING: ReadonlySet<string> = new Set(
  'attended attends attend present participated joined joins joining attending participating accompanying accompanied flanked assisted part presence participation participants auspices mediation mediated mediates brokered facilitated hosted witnessed chaired co-chaired convened represented attendance alongside along together sent sending observer sat came whom included involved includes comprised comprises gathered associated'.split(' '),
);

/** "accompanied by": those named behind belong to the one before. */
export const ACCOMPANYING: ReadonlySet<string> = new Set(['accompanied', 'flanked', 'assisted', 'joined']);

/** "A, who is accompanying B": A is of B's company. */
export const COMPANION_VERBS: ReadonlySet<string> = new Set(['accompanying', 'accompanies']);

/** "A, travelling with B". */
export const TRAVEL_VERBS: ReadonlySet<string> = new Set(['travelling', 'traveling', 'travels', 'travelled', 'traveled', 'flying', 'flew', 'touring']);

/** "A met B, alongside C", "together with C", "along with C": who came along stands behind. */
export const COMPANY: ReadonlySet<string> = new Set(['alongside', 'together', 'along']);

/** "the delegation included": its members follow. */
export const COMPRISING: ReadonlySet<string> = new Set(['included', 'includes', 'involved', 'comprised', 'comprises']);

/** What is attended: "present at the talks", "took part in the". */
export const ATTENDED_EVENTS: readonly string[] = [
  'meeting', 'talks', 'conversation', 'call', 'audience', 'reception', 'session', 'negotiations', 'discussions', 'discussion', 'part in the', 'ceremony', 'signing',
];

/** "the talks were mediated by A", "a meeting brokered by A": A brings the sides together. */
export const MEDIATING: ReadonlySet<string> = new Set(['mediated', 'mediates', 'brokered', 'facilitated']);

/** "sending A instead": A is there for the one who sends. */
export const SENDING: ReadonlySet<string> = new Set(['sent', 'sending']);

/** "under the auspices of A": A brings the sides together and is there. */
export const AUSPICES: ReadonlySet<string> = new Set(['auspices', 'mediation']);
