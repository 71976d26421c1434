/** Noun phrases that mean all sides of the event at hand, without the determiner. */
export const JOINT_NOUNS = new Set(
  `sides parties leaders presidents ministers officials interlocutors counterparts participants heads delegations countries governments diplomats
  colleagues pair duo two both four trio envoys secretaries premiers chancellors kings nations men women dignitaries principals statesmen
  politicians negotiators ambassadors chiefs`.split(/\s+/),
);

/** Words between determiner and noun: "the two foreign ministers", "the four Presidents". */
export const JOINT_MODIFIERS = new Set(
  'two three four five six seven eight nine ten both all foreign defence defense prime finance trade top senior other interior vice deputy state new respective negotiating'.split(' '),
);

/** Nouns that make a delegation of a country's name: "the Armenian side". */
export const SIDE_NOUNS = new Set('side delegation party team government delegates negotiators officials authorities representatives leadership representative'.split(' '));
