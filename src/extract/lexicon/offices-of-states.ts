
/** Offices that one state alone has. */
export const SOLE_OFFICES: ReadonlyMap<string, string> = new Map([
  ['pope', 'VA'],
  ['pontiff', 'VA'],
  ['holy father', 'VA'],
  ['nuncio', 'VA'],
  ['taoiseach', 'IE'],
  ['chancellor of the exchequer', 'GB'],
  ['chancellor of the duchy of lancaster', 'GB'],
  ['assistant secretary of state', 'US'],
  ['deputy assistant secretary of state', 'US'],
  ['deputy secretary of state', 'US'],
]);

/** Titles that in agency copy are of one state; not in reports from the states named last, which have them too. */
export const SOLE_TITLES: readonly (readonly [title: RegExp, code: string, but: readonly string[]])[] = [
  [/^(?:acting |deputy |assistant |under|former )*secretary of state$/i, 'US', ['VA', 'PL', 'HU']],
  [/^state council?lor$/i, 'CN', []],
  [/^treasury secretary$/i, 'US', []],
  [/^commerce secretary$/i, 'US', ['GB']],
  [/^(?:deputy |assistant |under ?)?secretary of (?:commerce|the treasury|defense|homeland security|the (?:navy|army|air force))$/i, 'US', ['PH']],
  [/^(?:agriculture|energy|homeland security|labor) secretary$/i, 'US', ['PH', 'MX', 'GB', 'IN', 'PK', 'BD', 'LK', 'KE']],
  [/^(?:sen|rep)\.$/i, 'US', ['PH', 'AU', 'PK', 'NG']],
  [/^foreign secretary$/i, 'GB', ['IN', 'PK', 'BD', 'LK', 'NP', 'PH', 'MV', 'MM']],
  [/^defense secretary$/i, 'US', ['PH', 'MX']],
];

/** States at whose head stands a monarch or someone of another title. */
export const NO_PRESIDENT = new Set(
  `CA GB AU NZ JP TH MY NO SE DK NL BE ES LU MC LI JO SA KW BH OM QA AE MA JM BS BB SU VA KH BT BN TO LS SZ`.split(' '),
);

/** States whose government is led by a president, a chancellor or a taoiseach, and by no prime minister. */
export const NO_PRIME_MINISTER = new Set(
  `US MX BR AR CL CO VE EC BO PY UY CR PA GT HN SV NI DO PH ID NG ZA AO ZM MW IE DE AT CH CY`.split(' '),
);

/** Heads of offices that only a monarchy has, and the monarchies. */
export const MONARCHS = new Set(['king', 'queen', 'emir', 'amir', 'sultan', 'crown prince', 'crown princess']);
/** States that speak of themselves as "the Kingdom". */
export const KINGDOMS: ReadonlySet<string> = new Set('SA BH JO MA TH KH BT TO LS SZ BE NL DK NO SE ES'.split(' '));

export const MONARCHIES = new Set(
  `GB JP TH MY NO SE DK NL BE ES LU MC LI JO SA KW BH OM QA AE MA BN KH BT TO LS SZ ZA NG GH`.split(' '),
);
