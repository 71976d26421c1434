/** Words by which a text announces, wishes for or calls off what people do. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "is due to meet": participles of a plan. */
export const SCHEDULED = words('due scheduled set expected supposed slated billed tipped speculated');

/** "upcoming talks": adjectives of a plan. */
export const UPCOMING = words('planned upcoming impending forthcoming scheduled future next expected');

/** Words before "to meet" that announce it. */
export const ANNOUNCING = words(
  `due set billed scheduled expects expect expected slated planning plans plan planned agreed agree agrees decided decide about is are was were going be arranged arranging arrangements preparing preparations intends intend
  leaders ministers presidents premiers envoys chiefs negotiators diplomats delegations`,
);

/** Words before "to meet" that only wish or deny it. */
export const WISHING = words(
  `urged urging urges urge asked asks asking invited invites invite inviting offered offers offer offering wants want wanted hope hopes hoped like ready willing
  prepared refused refuses declined failed able supposed pressed encouraged proposes proposed need needs opportunity chance readiness willingness invitation
  desire aim aims aimed aiming intention intent call calls appeal request requested requests seeking sought seek unable reluctant free continue continuing begin beginning possible
  easier necessary important how where when way ways proposal idea try trying tried attempt attempts efforts effort wish wishes pleased honoured honored happy
  glad rush vowed pledged pledges pledging promised promises demanded forward considering mulling weighing eager keen anxious failure refusal unwillingness inability`,
);
/** "her resolve to meet": a wish right before "to" only, since one can also resolve a dispute. */
export const WISHING_NOUNS = words('resolve determination eagerness keenness aspiration ambition hurry haste mood position');
/** "urged him to meet": of whom it is wished. */
export const WISHED_OF = words('leader him her them');

/** Verbs of setting out: a visit told of in the present is to come ("flies to Oslo for talks"). */
export const DEPARTING = words('flies heads travels proceeds departs leaves arrives goes');

export const CANCELLING = words(
  `cancelled canceled cancels cancel cancelling canceling postponed postpones postpone rescheduled scrapped scraps dropped abandoned shelved suspended`,
);

/** Before an event noun, these wish for the event or deny it; parts of a regular expression over words. */
export const WISHES_FOR_EVENT: readonly string[] = [
  'call(?:s|ed|ing)? for', 'urg\\w+', 'propos\\w+', 'demand\\w+', 'without', 'no', 'any', 'possible', '(?:an?|any) (?:potential|prospective|hypothetical|eventual)(?! [\\w-]+ (?:at|in|during|on|after|of)\\b)', 'want\\w*', 'seek\\w*', 'sought', 'hope\\w* for',
  '(?:eager|keen|anxious|trying|hoping) to (?:schedule|arrange|organi[sz]e|set up|have|hold)', 'need for', 'prospects? (?:for|of)', 'hopes? (?:for|of)', 'readiness for', 'idea of', 'request\\w* (?:for )?', 'we expect', 'forward (?:["”’»] )?to', 'open (?:to|for)', 'ask\\w* for', 'offer\\w*',
];

/** What is called off: events, and the words that stand for one named before. */
export const OCCASIONS = words(
  `summit meeting meetings talks visit trip tour negotiations call session round conference conversation it them appearance journey dinner lunch encounter interview`,
);
