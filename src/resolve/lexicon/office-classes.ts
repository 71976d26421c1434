/**
 * What office a title is, however it is worded: the words, folded, that a title has to have. The first row that
 * fits counts, so that a prime minister is no minister. A title that fits no row may be any office.
 */
export const OFFICE_CLASSES: readonly (readonly [office: string, words: string])[] = [
  ['vice president', 'vice president | vice premier | vice chairman'],
  ['finance', 'finance | treasury | exchequer'],
  [
    'head of government',
    'prime minister | premier | chancellor of germany | chancellor of austria | federal chancellor | chancellor | taoiseach | head of government',
  ],
  [
    'foreign',
    'foreign | secretary of state | external affairs | external relations | foreign secretary | top diplomat',
  ],
  ['defence', 'defence | defense | armed forces minister | war minister'],
  ['interior', 'interior | internal affairs | home affairs | home secretary | home minister | homeland'],
  ['trade', 'trade | commerce | economy | economic'],
  ['energy', 'energy | oil minister | petroleum'],
  ['justice', 'justice | attorney general'],
  ['security adviser', 'national security | security council'],
  ['secretary general', 'secretary general'],
  ['high representative', 'high representative | foreign policy chief'],
  [
    'speaker',
    'speaker | chairman of parliament | president of the senate | national assembly | chairman of the parliament | verkhovna rada',
  ],
  ['ambassador', 'ambassador | high commissioner | charge d affaires'],
  ['envoy', 'envoy | special representative | emissary | mediator'],
  [
    'commission president',
    'commission president | president of the european commission | president of the commission',
  ],
  ['council president', 'council president | president of the european council'],
  ['crown prince', 'crown prince'],
  [
    'head of state',
    'president | king | queen | emir | amir | sultan | emperor | pope | head of state | grand duke',
  ],
];

/** Words that make another office of the one they stand before. */
export const LESSER =
  'deputy | vice | assistant | under | former | ex | acting | principal deputy | first deputy | parliamentary | shadow | state secretary';
