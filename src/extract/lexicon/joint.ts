/** Noun phrases that mean all sides of the event at hand, without the determiner. */
export const JOINT_NOUNS = new Set(
  `sides parties leaders presidents ministers officials interlocutors counterparts participants heads delegations
  countries governments diplomats colleagues pair duo two both three four trio envoys secretaries premiers chancellors
  kings nations men women dignitaries principals statesmen politicians negotiators ambassadors chiefs foes rivals allies
  attorneys prosecutors commanders mayors admirals neighbours neighbors emirs monarchs rulers authorities fms pms`.split(/\s+/),
);

/** Those of them that mean the sides of the event only where they are counted ("the two foes"). */
export const COUNTED_NOUNS = new Set('foes rivals allies neighbours neighbors authorities'.split(' '));

/** Those of them by which states are meant, whoever speaks for them: "the two governments". */
export const JOINT_STATES = new Set('governments countries nations states'.split(' '));

/** Those of them that an adjective may follow: "the Attorneys General". */
export const NOUNS_GENERAL = new Set('attorneys prosecutors secretaries'.split(' '));

/** Words between determiner and noun: "the two foreign ministers", "the four Presidents". */
export const JOINT_MODIFIERS = new Set(
  `two three four five six seven eight nine ten both all foreign defence defense prime finance trade top senior
  other interior vice deputy state new respective negotiating delegation party`.split(/\s+/),
);

/** Nouns that make a delegation of a country's name: "the Armenian side". */
export const SIDE_NOUNS = new Set(
  `side delegation party team government parliamentarians lawmakers legislators delegates negotiators officials authorities representatives leadership
  representative`.split(/\s+/),
);

/** What may stand between nationality and noun: "a US congressional delegation". */
export const SIDE_MODIFIERS = new Set(
  `congressional parliamentary government governmental military trade ministerial high-level senate business
  negotiating official senior diplomatic`.split(/\s+/),
);

/** Nouns for the sides of several states: "the Greek and Turkish delegations". */
export const SEVERAL_SIDES = new Set(['sides', 'delegations', 'experts', 'teams', 'delegates', 'negotiators', 'governments']);

/** Words with which a phrase for all sides may begin. */
export const JOINT_OPENERS = new Set(['the', 'both', 'participants', 'all', 'these', 'interlocutors', 'leaders', 'parties', 'sides']);

/** Those of them that are determiners: the noun stands behind. */
export const JOINT_DETERMINERS = new Set(['the', 'both', 'all', 'these']);

/** Numbers that are subjects by themselves ("the two agreed"). */
export const LONE_NUMBERS = new Set(['two', 'both', 'three', 'four']);

export const NUMBERS = new Set('two three four five six seven eight nine ten'.split(' '));

/** What follows a phrase that names its sides and therefore is not joint ("the ministers of Niger and Chad"). */
export const SPECIFIERS = new Set(['of', 'from', 'responsible', 'in', 'for']);

/** Endings of verbs that may follow a number alone. */
export const VERB_ENDINGS = ['ed', 'ke', 'et', 'id', 'ad', 'so', 've', 'ill', 'ld', 're'];
