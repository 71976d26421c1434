/**
 * Bodies that people speak for under several names, beside those that claims speak of: the organs of a union
 * speak for the union. Folded words.
 */
export const MORE_BODIES: readonly (readonly [body: string, names: string])[] = [
  [
    'eu',
    'european commission | european council | council of the european union | european external action service | eeas | eu council',
  ],
  ['un', 'un secretariat | united nations organization | united nations secretariat'],
  ['au', 'african union commission | au commission'],
  ['arab league', 'arab league | league of arab states | arab states league'],
  [
    'oic',
    'oic | organization of islamic cooperation | organisation of islamic cooperation | organization of the islamic conference',
  ],
  ['cis', 'cis | commonwealth of independent states'],
  ['csto', 'csto | collective security treaty organization'],
  ['ecowas', 'ecowas | economic community of west african states | ecowas commission'],
  ['council of europe', 'council of europe | coe'],
  ['apec', 'apec | asia pacific economic cooperation'],
  [
    'oecd',
    'oecd | organisation for economic cooperation and development | organization for economic cooperation and development',
  ],
  ['opec', 'opec | organization of the petroleum exporting countries'],
  ['world bank', 'world bank | world bank group'],
  ['ifrc', 'ifrc | international federation of red cross and red crescent societies'],
  ['nato', 'north atlantic alliance'],
  [
    'palestine liberation organization',
    'plo | palestine liberation organization | palestine liberation organisation',
  ],
];
