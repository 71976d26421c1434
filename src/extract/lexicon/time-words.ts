export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
  'sun.': 0, 'mon.': 1, 'tue.': 2, 'tues.': 2, 'wed.': 3, 'thu.': 4, 'thurs.': 4, 'fri.': 5, 'sat.': 6,
};

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  'jan.': 1, 'feb.': 2, 'mar.': 3, 'apr.': 4, 'jun.': 6, 'jul.': 7, 'aug.': 8, 'sep.': 9, 'sept.': 9, 'oct.': 10, 'nov.': 11, 'dec.': 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

/** The months in full. */
export const MONTH_NAMES: readonly string[] = Object.keys(MONTHS).slice(0, 12);

/** "mid-November": a part of a month, written with it as one word. */
export const PARTS_OF_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(MONTHS).flatMap(([name, month]) =>
    ['mid', 'early', 'late'].flatMap((part) => ['-', '–'].map((dash) => [`${part}${dash}${name}`, month] as const)),
  ),
);

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90,
};

/** Small words with which a time expression may begin; spares the rest of a text the readers. */
export const TIME_OPENERS = new Set(
  `today tonight yesterday tomorrow overnight this last next late later early earlier mid coming over at during on the that in following
  opening first second third fourth final closing jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`.split(/\s+/),
);
for (const word of [...Object.keys(NUMBER_WORDS), ...Object.keys(PARTS_OF_MONTHS)]) TIME_OPENERS.add(word);

/** Words of a day, a week or a month: without one of them an occasion to come is only wished for. */
export const CALENDAR: ReadonlySet<string> = new Set(
  ['tomorrow', 'week', 'month', ...Object.keys(WEEKDAYS).slice(0, 7), ...MONTH_NAMES.filter((month) => month !== 'may')],
);
