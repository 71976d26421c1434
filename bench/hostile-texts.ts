/** A text of about so many characters that is made to take long. */
export type Hostile = (length: number) => string;

const repeat =
  (unit: string, between = ' '): Hostile =>
  (length) =>
    (unit + between).repeat(Math.ceil(length / (unit.length + between.length))).slice(0, length);

/** Builds a text of numbered parts. */
const numbered =
  (part: (n: number) => string): Hostile =>
  (length) => {
    const parts: string[] = [];
    for (let n = 0, size = 0; size < length; n++) {
      const next = part(n);
      parts.push(next);
      size += next.length;
    }
    return parts.join('').slice(0, length);
  };

/** A capitalised word for each number, no two alike. */
export function invented(n: number): string {
  const syllables = [
    'ba',
    'ke',
    'lo',
    'mi',
    'nu',
    'ra',
    'se',
    'to',
    'vi',
    'za',
    'do',
    'fe',
    'gu',
    'ha',
    'jo',
  ];
  let word = '';
  for (let rest = n + 15; rest > 0; rest = Math.floor(rest / 15)) word += syllables[rest % 15];
  return word[0]!.toUpperCase() + word.slice(1);
}

const COUNTRIES = ['Norway', 'Kenya', 'Peru', 'Japan', 'Chile', 'Ghana', 'Malta', 'Laos', 'Togo', 'Fiji'];
const country = (n: number) => COUNTRIES[n % COUNTRIES.length]!;
const minister = (n: number) => `Foreign Minister ${invented(n)} ${invented(n * 7 + 3)} of ${country(n)}`;

/** Texts that nobody writes, each made to hurt one sort of rule. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'one endless sentence': repeat(
    'the minister said that the president met with the envoy and talks were held in Oslo on Monday where they discussed trade and',
  ),
  'ten thousand names': numbered(
    (n) => `${invented(n)} ${invented(n * 13 + 5)} met ${invented(n + 1)} ${invented(n * 3)}. `,
  ),
  'names with offices': numbered((n) => `${minister(n)} met ${minister(n + 1)} in Oslo on Monday. `),
  'one name over and over': repeat(
    'President Ana Lind of Norway met Foreign Minister Bo Berg of Kenya, and Lind said Berg agreed.',
  ),
  'one name in one line': repeat('President Lind'),
  'nested quotes': repeat('"He said “she said ‘they said «that'),
  'unclosed quotes': repeat('"Minister Lind said'),
  'quotes in paragraphs': repeat('“Minister Lind said so and', '\n\n'),
  'only capitals': repeat('PRESIDENT LIND MET MINISTER BERG IN OSLO'),
  'only met with': repeat('met with'),
  'only said that': repeat('said that'),
  'only dates': repeat('on Monday, 5 May 2020,'),
  'only commas': repeat(',', ''),
  'only the President and': repeat('the President and'),
  'only of the': repeat('Minister of the'),
  'only pronouns': repeat('He met him. She told them that he met her.'),
  'only offices': repeat(
    'The minister met the president. The president told the minister that the leader met the envoy.',
  ),
  'fifty ministers a paragraph': numbered(
    (n) => `${minister(n)}${n % 50 === 49 ? ' met in Oslo.\n\n' : ', '}`,
  ),
  'ten thousand meetings': numbered(
    (n) =>
      `Minister ${invented(n)} met President ${invented(n + 1)} in Oslo.\n\nThey discussed trade and said that peace was near.\n\n`,
  ),
  'rounds of meetings': numbered(
    (n) =>
      `Minister Ana Lind met Minister ${invented(n)}. During the meetings, they agreed to expand trade. `,
  ),
  'meetings of two': repeat(
    'On Monday, President Ana Lind of Norway met Minister Bo Berg of Kenya in Oslo. The two leaders discussed trade. He said that peace was near.',
    '\n\n',
  ),
  'attended by': repeat(
    'The meeting was attended by Minister Bo Berg of Kenya and Minister Eva Frost of Malta.',
  ),
  visits: repeat('He visited Oslo on a visit to Norway while in Lima and arrived in Accra.'),
  'combining marks': repeat('a\u0301\u0327\u0323'.repeat(40)),
  'one combining run': repeat('\u0301', ''),
  'right to left': repeat('التقى الوزير الرئيس في אוסלו ביום שני וقال إن'),
  'one word': repeat('a', ''),
  'one capital word': repeat('Aa', ''),
  initials: repeat('A.', ''),
  hyphens: repeat('A-', ''),
  apostrophes: repeat("a'", ''),
  digits: repeat('1', ''),
  'digits and marks': repeat('1.', ''),
  'only stops': repeat('.', ''),
  'only stops and spaces': repeat('. A'),
  'only line breaks': (length) => `Title\n\n${'\n'.repeat(length - 10)}end`,
  'only spaces': (length) => `Title\n\nMinister Lind${' '.repeat(length - 30)}met`,
  'short lines': repeat('Lind', '\n'),
  'short paragraphs': repeat('Lind met Berg.', '\n\n'),
  brackets: repeat('(', ''),
  emoji: repeat('👩‍👩‍👧', ''),
  'only countries': repeat('Norway, Kenya and'),
  'only cities': repeat('in Oslo, in Lima, at the Palace of'),
  'only particles': repeat('van der'),
  honorifics: repeat('His Excellency Mr. Dr.'),
  'according to': repeat('according to President Lind, peace is near, said Minister Berg.'),
  semicolons: repeat('Minister Lind urged peace; and'),
  urges: repeat(
    'President Lind urged Minister Berg to stop, thanked him for it, and said that peace was near and that trade grew.',
  ),
  markdown: repeat('# Minister **Lind** met [Berg](x)', '\n\n'),
  list: repeat('- Minister Lind met Minister Berg', '\n'),
  datelines: repeat('OSLO, May 5 (RNA) - Minister Lind met', '\n\n'),
  colons: repeat('Source: a: b:', '\n'),
  'list of titles': repeat('President Minister Secretary Ambassador General Chairman'),
  'titles and countries': numbered((n) => `${country(n)} Deputy Prime Minister Senior Adviser to the `),
  appositions: repeat('Ana Lind, the Foreign Minister of Norway, a former envoy,'),
  'quotes with speakers': repeat(
    '“Peace,” said Minister Lind, “is near,” and Minister Berg replied: “Soon.”',
  ),
  'alternating quotes': repeat('"a\' “b" ‘c” «d’', ''),
  'wire quotes': repeat("``He said ``she said''"),
  'thousands of dates': numbered((n) => `on ${1 + (n % 28)} May ${1990 + (n % 40)} and last Monday, `),
  'dates day by day': repeat('the next day, two days later, in the evening,'),
  'only he said': repeat('he said'),
  'he said, he said': repeat('He said that he agreed.'),
  'one word repeated': repeat('minister'),
  'one name repeated': repeat('Lind'),
  'capitals of many words': numbered((n) => `${invented(n).toUpperCase()} `),
  'names in one sentence': numbered((n) => `${invented(n)} ${invented(n * 13 + 5)}, `),
  'names without spaces': numbered((n) => invented(n)),
  'ten thousand paragraphs': numbered((n) => `${invented(n)} said.\n\n`),
  'blank lines': repeat('Minister Lind met Minister Berg in Oslo.', '\n \n\t\n'),
  'no paragraphs': repeat('Minister Lind met Minister Berg in Oslo.', '\n'),
  'no spaces at all': repeat('MinisterLindmetMinisterBerginOslo,', ''),
  ideographs: repeat('外交部长在奥斯陆会见了部长。', ''),
  'right-to-left marks': repeat('Minister\u200F Lind\u202E met\u202C Minister\u200E Berg.'),
  'letters with marks': repeat('Mi\u0301nister Li\u0308nd me\u0301t'),
  'joined by and': repeat('Minister Lind and'),
  'ministers of states': repeat('the foreign ministers of Norway, Kenya, Peru and Japan and'),
  delegations: repeat('a delegation of the National Assembly of Kenya headed by'),
  venues: repeat('at the Palace of the Republic in the Hall of the House in Oslo'),
  'where clauses': repeat('left for Oslo, where he met Berg, from Lima, where'),
  'relative clauses': repeat('who met the minister, which said that the envoy, who'),
  topics: repeat('trade, energy security, human rights, the ceasefire and the peace process in'),
  'he urged': repeat('he urged them to call on her to ask him to demand that they'),
  transcript: repeat('Q: Did you meet?\n\nMINISTER LIND: I met him. We spoke.', '\n\n'),
  'numbered paragraphs': numbered(
    (n) => `${n}. The parties agreed to meet in Oslo on ${1 + (n % 28)} May.\n\n`,
  ),
  captions: repeat('Photo: Minister Ana Lind meets Minister Bo Berg in Oslo (Press service)', '\n\n'),
};
