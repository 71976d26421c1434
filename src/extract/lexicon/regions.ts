/** Groups of states that act together, by their codes. */
export const REGIONS: readonly (readonly [codes: string, names: string])[] = [
  ['DK FI IS NO SE', 'Nordic | five Nordic countries | Nordic countries | five Nordic states | Nordic states | Nordic Five'],
  ['EE LV LT', 'Baltic | Baltic states | three Baltic states | Baltic countries | three Baltic countries'],
  ['DK EE FI IS LV LT NO SE', 'Nordic and Baltic states | eight Nordic and Baltic states | Nordic and Baltic | Nordic-Baltic countries | Nordic-Baltic Eight | NB8 | Nordic-Baltic'],
  ['CZ HU PL SK', 'Visegrad | Visegrad Four | Visegrad Group | V4'],
  ['BE LU NL', 'Benelux | Benelux countries'],
  ['FR DE GB', 'E3 | EU3 | European three'],
  ['FR DE PL', 'Weimar Triangle'],
  ['KZ KG TJ TM UZ', 'five Central Asian states | Central Asian Five | five Central Asian countries'],
  ['DE FR RU UA', 'Normandy Four | Normandy Format'],
  ['AU IN JP US', 'Quad countries'],
  ['AM AZ GE', 'three South Caucasus states'],
];
