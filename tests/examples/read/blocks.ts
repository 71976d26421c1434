/**
 * Whole texts, one block a row: kind and words, separated by a bar. The separator between the rows of the text is
 * given where it is not a blank line.
 */
export type BlockExample = { name: string; between?: string; rows: readonly string[] };

const LEAD = 'body|The minister met the envoy of Zenda in Streslau on Monday to discuss the harbour dues.';
const MORE = 'body|The envoy thanked the minister for the warm welcome and invited him to visit Zenda.';

export const BLOCKS: readonly BlockExample[] = [
  {
    name: 'one paragraph without a headline',
    rows: [
      'body|Minister Ana Brink met the envoy of Zenda in Streslau on 1 June 2031. Brink said that harbour dues would stay where they are.',
    ],
  },
  {
    name: 'a minister who signs above the headline',
    rows: [
      'furniture|Media Release',
      'meta|Minister for Harbours',
      'meta|Senator the Hon Ana Brink',
      'meta|14 June 2031',
      'title|Visit to Zenda',
      'body|Today I met the envoy of Zenda in Streslau to discuss the harbour dues.',
      MORE,
    ],
  },
  {
    name: 'numbered paragraphs with an end mark behind the last sentence',
    rows: [
      'title|Minister meets envoy of Zenda',
      'body|1. The minister met the envoy of Zenda in Streslau on Monday to discuss the harbour dues.',
      'body|2. The two agreed to keep working closely on harbour dues. ',
      'furniture|/END/',
    ],
  },
  {
    name: 'an agency that lists its facts under a standfirst',
    between: '\n',
    rows: [
      'title|Minister, envoy discuss harbour dues',
      'standfirst|Harbour dues have kept the two neighbours apart for years, the presidency says',
      'meta|- World',
      'meta|- Ruritania News Agency',
      'meta|- Published Date: 06:28 | 27 September 2023',
      LEAD,
      MORE,
      'furniture|- Minister opens bridge over the Streslau',
      "furniture|- Zenda's queen receives poets",
    ],
  },
  {
    name: 'a report of one sentence behind a dateline with its year',
    rows: [
      'title|Leaders discuss harbour dues',
      'meta|STRESLAU, Feb 14, 2031 (Ruritania News Agency) - ',
      'body|Zendan President Ana Brink met Ruritanian Prime Minister Bo Crane on Friday.',
    ],
  },
  {
    name: 'a readout with its attribution',
    rows: [
      'title|Secretary Brink’s Call with Foreign Minister Crane',
      '',
      'meta|Office of the Spokesperson',
      'meta|Readout',
      'meta|July 19, 2031',
      'attribution|The below is attributable to Spokesperson Bo Crane:',
      LEAD,
      'furniture|###',
    ],
  },
  {
    name: 'credits and search box under the report',
    rows: [
      'title|President received envoy',
      LEAD,
      MORE,
      'meta|Source: president.example',
      'furniture|Search in archive',
    ],
  },
  {
    name: 'dateline, bullets and end mark',
    rows: [
      'title|Envoys agree road map',
      'meta|STRESLAU, May 3 (RNA) -- ',
      LEAD,
      'body|The parties agreed that:',
      'body|- soldiers would return to barracks by 31 July;',
      'body|- elections would be held in May.',
      'furniture|ENDS',
      'furniture|Media enquiries: press@example.org',
    ],
  },
  {
    name: 'captions',
    rows: [
      'title|Ambassador calls on Minister',
      'caption|[Photo: Ambassador Brink presents a bowl to Minister Crane. Credit: Embassy]',
      LEAD,
      'caption|(Caption: On screen, clockwise: the four presidents. Seated: the envoy.)',
      'caption|Minister Crane meets Envoy Brink in Streslau, March 13, 2024. (Ruritania News/Ada Lens)',
      'caption|In this handout photo provided by the palace, Minister Crane greets Envoy Brink in Streslau.',
      'caption|Minister Crane greets Envoy Brink in Streslau in this photo taken on June 19, 2018.',
      'caption|PHOTO: The two shake hands, Streslau, June 19.',
      'caption|Minister Crane receives Envoy Brink at the airport. Photo: A. Lens/Ruritania News',
      'caption|Photo shows Minister Crane and Envoy Brink at the Streslau Convention Center.',
      'body|The photo shows that Ruritania keeps its word, Minister Crane said in Streslau on Tuesday.',
    ],
  },
  {
    name: 'numbered paragraphs and a reference',
    rows: [
      'title|Telephone Talk of Foreign Ministers',
      'meta|October 21, 2020',
      LEAD,
      'body|1. At the outset, Minister Brink congratulated Minister Crane on the election.',
      'body|2. The two Ministers welcomed the steady progress of the port project.',
      'furniture|(Reference)',
      MORE,
    ],
  },
  {
    name: 'headings in the report and contacts under it',
    rows: [
      'title|Commissioner meets ministers',
      LEAD,
      'furniture|Background',
      MORE,
      'furniture|Press contacts',
      'furniture|Bo Crane (+99 2 000 00 00)',
    ],
  },
  {
    name: 'what agencies print under a story',
    rows: [
      'title|Chile presses Peru',
      LEAD,
      'furniture|hmc-pz/jlb/ksb',
      'furniture|© 1994-2009 Example Press Agency',
    ],
  },
  {
    name: 'editors, initials and a contact line',
    rows: [
      'title|Chile presses Peru',
      LEAD,
      'furniture|(Reporting by A. Brink; Editing by B. Crane)',
      'furniture|vl dp',
      'furniture|9376**1396',
      'furniture|Follow us on Chatter @example',
    ],
  },
  {
    name: 'keywords and other headlines without bullets',
    rows: [
      'title|Premier meets envoy',
      LEAD,
      'furniture|KEY WORDS: Ruritania, Zenda',
      'furniture|Premier opens direct flights',
      'furniture|Premier meets crown prince',
    ],
  },
  {
    name: 'a statement between its marks',
    rows: [
      'title|Joint Statement',
      'meta|Thu, 22 Jul 2021 18:19:10 +0000',
      'furniture|Begin Text.',
      LEAD,
      MORE,
      'furniture|End Text.',
    ],
  },
  {
    name: 'a link to another story in the middle of the report',
    rows: ['title|Premier meets envoy', LEAD, 'furniture|READ MORE: Harbour dues explained', MORE],
  },
  {
    name: 'a list that the report introduces without a colon',
    rows: [
      'title|Four presidents confer',
      LEAD,
      'body|In a joint statement issued at the close of the session, the four Presidents',
      'body|• “strongly condemn the murder of eleven border guards”;',
      'body|• express concern at the displacement of villagers.',
      MORE,
    ],
  },
  {
    name: 'a signature under a press release',
    rows: [
      'furniture|MINISTRY OF FOREIGN AFFAIRS',
      'title|Call with the Foreign Minister of Zenda',
      LEAD,
      MORE,
      'furniture|MINISTRY OF FOREIGN AFFAIRS',
      'meta|STRESLAU',
      'meta|12 MARCH 2019',
    ],
  },
  {
    name: 'a web page of a broadcaster',
    rows: [
      'title|Ruritania and Zenda agree harbour dues',
      'meta|Published',
      'meta|3 May 2019',
      'meta|By Ada Brink',
      'furniture|Share',
      'caption|Image source, Example Pictures',
      LEAD,
      MORE,
      'furniture|Related Topics',
      'furniture|Ruritania',
      'furniture|Zenda',
    ],
  },
  {
    name: 'a hard-wrapped wire story',
    between: '\n',
    rows: [
      'title|RURITANIA, ZENDA TO REOPEN EMBASSIES AFTER TALKS IN STRESLAU',
      '',
      'meta|    STRESLAU, Aug 12 - ',
      'body|Ruritania and Zenda, at odds since thousands of\nharbour labourers were expelled two years ago, will reopen\ntheir embassies before winter, the Ruritanian minister said\non his return from Zenda today.',
      'body|    The minister told reporters at the airport that he had\nspent five hours on Tuesday with his Zendan counterpart, in\nthe presence of an envoy.',
      'furniture| REUTER',
    ],
  },
  {
    name: 'paragraphs in capitals',
    rows: [
      'title|ENVOY ARRIVES',
      'body|THE ENVOY OF ZENDA ARRIVED IN STRESLAU ON MONDAY AND MET THE FOREIGN MINISTER AT ONCE.',
    ],
  },
  {
    name: 'an end mark behind the last sentence',
    rows: ['title|Premier arrives', LEAD, 'body|The two will hold talks on Tuesday.  Enditem'],
  },
  { name: 'a headline alone', rows: ['title|Ministers meet'] },
  {
    name: 'a report without a headline',
    rows: [`${LEAD} They agreed to meet again in the autumn, the ministry said.`],
  },
  {
    name: 'captions below their label, and above the credit of the picture',
    between: '\n',
    rows: [
      'title|Minister, envoy discuss harbour dues',
      LEAD,
      'caption|Image caption,',
      'caption|The two shook hands on the steps of the ministry',
      MORE,
      'caption|The envoy (right) was greeted by children on arrival',
      'caption|Image: Ana Blake/Ruritania News Agency',
      'body|The talks go on in Zenda next week, the ministry of the host said on its own page.',
    ],
  },
  {
    name: 'the summary of a live report, in bullets without a full stop',
    between: '\n',
    rows: [
      'title|Live: Minister in Streslau for talks on harbour dues',
      'meta|Summary',
      'standfirst|- Zenda Foreign Minister Ana Blake has met Prime Minister Juan Soto in Streslau',
      LEAD,
      MORE,
    ],
  },
  {
    name: 'the third item of a list is no copyright',
    rows: [
      'title|Minister Brink meets the envoy of Zenda',
      LEAD,
      'body|The sides agreed:',
      'body|(a) to open a harbour;',
      'body|(b) to count the cod;',
      'body|(c) to form a committee on herring.',
      'furniture|(c) Streslau News Agency 2031',
    ],
  },
];
