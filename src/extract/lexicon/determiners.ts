/** Determiners, and words like them, that may stand before an office or a name ("visiting President X"). */
export const PHRASE_OPENERS = new Set('the a an his her their its our my this that another each both visiting'.split(' '));

/** Determiners behind which someone new is introduced. */
export const INDEFINITE = new Set(['a', 'an', 'another']);

export const MY = new Set(['my']);
export const HIS_HER = new Set(['his', 'her']);
export const HIS_HER_THEIR = new Set(['his', 'her', 'their']);

/** Pronouns that stand for a side or a speaker. */
export const PRONOUNS = new Set('he she they him them we us i me who her'.split(' '));
export const PLURAL_PRONOUNS = new Set(['they', 'them', 'we']);

/** Words behind "her" that make it an object ("thanked her for"); behind any other word it is a possessive. */
export const AFTER_OBJECT = new Set(
  `to on in at for and with that there here during after from before when while as again alone separately respectively individually privately
  briefly personally jointly today yesterday`.split(/\s+/),
);
