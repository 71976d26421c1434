import type { Act } from '#src/model/vocabulary.ts';

/**
 * How the content stands behind a reporting verb, in the order in which the frames are tried:
 * `clause` (that-clause, or a bare clause), `question` ("asked when …", kept with its "when"), `phrase` (a noun phrase and all that hangs on it), `infinitive`
 * ("to …", kept with its "to"), `nothing`, `accord` (a noun phrase with an article: "agreed a plan"), `sum` (money, or a number of things), `after:P` (behind preposition P,
 * which is dropped), `as` ("called X a Y").
 * `to` says whether the verb names whom it is said to: `recipient` skips them ("told A that"), `person` keeps them,
 * for they belong to what is said ("urged A to …", "thanked A for …").
 * A `weak` verb has other meanings: it reports only behind a subject of its own.
 */
export interface ReportingVerb {
  act: Act;
  /** Lemmas, each with the words that belong to it ("call for"). */
  verbs: string;
  takes: readonly string[];
  to?: 'recipient' | 'person';
  weak?: boolean;
  /** The object must be a noun of saying or feeling ("conveyed condolences", not "conveyed goods"). */
  nouns?: boolean;
  /** It reports only what several say together: "the ministers found that", while one finds that a door is locked. */
  shared?: boolean;
}

const row = (act: Act, takes: string, verbs: string, more: Pick<ReportingVerb, 'to' | 'weak' | 'nouns' | 'shared'> = {}): ReportingVerb => ({
  act,
  takes: takes.split(' '),
  verbs,
  ...more,
});

/** One line a family of verbs with the same act and frames. To add a verb, add its lemma to the line that fits. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  row('assertive', 'clause', 'say | remark | argue | claim | predict | believe | maintain | insist | contend | add | admit | concede | allege | feel | think | indicate | write | estimate | deem'),
  row('assertive', 'that', 'find', { weak: true, shared: true }),
  row('assertive', 'that', 'conclude | assess | comment | answer | reply | respond | opine | quip | testify | hint | interject | recount | retort | counter | joke | tweet | swear'),
  row('assertive', 'after:about', 'remark about | mention about'),
  row('directive', 'after:about', 'seek to know about'),
  row('assertive', 'that', 'let it be known | let it be understood | leave no doubt | be unequivocal | be adamant | be emphatic | be clear | be categorical | be insistent | be at one | confide | venture | profess | proclaim | attest | reason | reckon | suspect | boast | be unanimous | be of one mind'),
  row('assertive', 'clause', 'doubt | express doubt | express doubts | voice doubt | voice doubts'),
  row('assertive', 'clause phrase', 'impress on | impress upon', { to: 'recipient' }),
  row('assertive', 'phrase', 'rule out | liken'),
  row('assertive', 'clause phrase', 'explain', { weak: true }),
  row('assertive', 'that phrase', 'signal', { nouns: true }),
  row('assertive', 'phrase', 'cite | invoke', { weak: true }),
  row('assertive', 'after:on', 'cast doubt on'),
  // What one will not do has no words that could be quoted without the verb: it only ends what was said before.
  row('commissive', 'nothing', 'decline | refuse'),
  row('assertive', 'quote', 'post | continue | sigh | shrug | go on | laugh | begin | conclude'),
  row('assertive', 'clause phrase after:on', 'state | note | stress | emphasise | emphasize | underline | underscore | highlight | point out | affirm | assert | mention | reiterate | recall | acknowledge | recognise | recognize | clarify | deny | confirm | reveal | disclose | single out | observe | repeat | accentuate | foreground | restate | spell out | make plain'),
  row('assertive', 'clause phrase', 'announce | report | declare'),
  row('assertive', 'how phrase', 'lay out | set out | outline | detail', { weak: true }),
  row('assertive', 'phrase', 'give a principled assessment of | give an exhaustive explanation of | set forth', { weak: true }),
  row('assertive', 'clause after:about after:of after:on infinitive', 'tell | remind', { to: 'recipient' }),
  row('assertive', 'clause after:about after:of after:on', 'inform | notify', { to: 'recipient' }),
  row('assertive', 'clause after:about after:of after:on phrase', 'assure | reassure', { to: 'recipient', nouns: true }),
  row('assertive', 'that after:about after:of after:on', 'brief | apprise | acquaint | update', { to: 'recipient' }),
  row('assertive', 'after:to', 'point to | refer to | draw attention to | call attention to | allude to | attach importance to | attach great importance to'),
  row('assertive', 'after:of', 'take note of'),
  row('assertive', 'after:on after:about', ['provide', 'give'].map((verb) => ['', 'detailed ', 'full ', 'broad ', 'extensive ', 'comprehensive ', 'additional '].map((how) => `${verb} ${how}information`).join(' | ')).join(' | ')),
  row('assertive', 'after:of', 'speak of | talk of', { weak: true }),
  row('assertive', 'after:on', 'lay emphasis on | place emphasis on | put emphasis on | comment on | elaborate on | expand on'),
  row('assertive', 'as', 'describe | term | call | characterise | characterize | label | brand | dub'),
  row('assertive', 'as', 'regard | view | see', { weak: true }),
  row('assertive', 'clause', 'make clear | make it clear | make it very clear | make it plain | be of the view | be of the opinion | be of the same view | be of the same opinion | be of one mind | be in agreement | be convinced | be confident | express confidence | express the view | express the opinion | express the unanimous opinion'),
  row('directive', 'clause infinitive', 'urge | request | require | beseech | instruct | order | press | encourage | invite | exhort | implore | advise | challenge | counsel | direct | warn | caution | prompt', { to: 'person' }),
  row('directive', 'question clause infinitive', 'ask', { to: 'person' }),
  row('directive', 'question', 'inquire | enquire | want to know | demand to know'),
  row('directive', 'clause infinitive phrase', 'recommend | suggest | propose | demand | insist on | advocate'),
  row('directive', 'after:for', 'call for | advocate for | press for | push for | appeal for | ask for | plead for | argue for | lobby for | speak out for | come out for | make a plea for | make an appeal for | make the case for | make a case for'),
  row('directive', 'phrase', 'seek', { weak: true }),
  row('directive', 'phrase infinitive', 'request', { weak: true }),
  row('directive', 'phrase', 'call on | call upon | appeal to | plead with', { to: 'person' }),
  row('directive', 'phrase', 'task', { to: 'person', weak: true }),
  row('commissive', 'phrase', 'support | endorse | back', { weak: true }),
  row('directive', 'after:against', 'warn against | caution against | advise against | counsel against'),
  row('directive', 'after:of', 'warn of | caution of'),
  row('directive', 'after:of after:for', 'speak in favour of | speak in favor of | come out in favour of | come out in favor of | speak for | speak up for | speak out in favour of | speak out in favor of'),
  ...[ 'himself', 'herself', 'themselves' ].flatMap((self) => [
    row('directive', 'after:of', `express ${self} in favour of | express ${self} in favor of | declare ${self} in favour of | declare ${self} in favor of`),
    row('commissive', 'after:to', `pledge ${self} to | commit ${self} to | bind ${self} to`),
  ]),
  row('directive', 'phrase', 'put forward | table | float | submit | moot', { nouns: true, weak: true }),
  row('commissive', 'infinitive clause phrase', 'pledge | promise | vow | undertake | guarantee'),
  row('commissive', 'infinitive clause', 'threaten | decide | resolve'),
  row('commissive', 'phrase', 'hold out', { nouns: true, weak: true }),
  row('commissive', 'infinitive', 'volunteer | consent | commit himself | commit herself | commit themselves'),
  row('commissive', 'infinitive after:to sum', 'commit | recommit'),
  row('commissive', 'after:of', 'speak in support of'),
  row('assertive', 'clause phrase infinitive', 'reaffirm | reconfirm'),
  row('assertive', 'clause infinitive after:on after:to after:with accord', 'agree'),
  row('assertive', 'clause infinitive after:on after:to after:with', 'concur'),
  row('assertive', 'after:on', 'reach agreement on | reach an agreement on | reach an understanding on | reach consensus on | come to an agreement on'),
  row('commissive', 'after:on', 'decide on'),
  row('expressive', 'phrase clause', 'thank | congratulate | felicitate | commend | praise | laud | hail | applaud | welcome | condemn | denounce | deplore | criticise | criticize | slam | decry | appreciate | salute | regret | lament | rebuke | mourn | compliment | blast | tout | extol'),
  row('expressive', 'phrase', 'celebrate | oppose | reject | blame | value | cherish | honour | honor | accuse | credit | protest', { weak: true }),
  row('expressive', 'phrase', 'express | voice'),
  row('expressive', 'that after:of after:about', 'complain | grumble'),
  row('expressive', 'after:at', 'protest at'),
  row('expressive', 'after:over', 'protest over'),
  row('expressive', 'after:against', 'speak out against | come out against | protest against | inveigh against | rail against'),
  row('expressive', 'after:to', 'object to | take exception to'),
  row('expressive', 'after:with', 'take issue with'),
  row('assertive', 'phrase clause', 'convey', { nouns: true }),
  row('assertive', 'phrase', 'present', { nouns: true, weak: true }),
  row('assertive', 'phrase', 'dismiss | refute | rebut | brush aside', { nouns: true, weak: true }),
  row('expressive', 'phrase', 'send', { nouns: true, weak: true }),
  row('expressive', 'phrase', 'register | extend | reciprocate | share | raise | reassert | relay | deliver | hand over | renew', { nouns: true, weak: true }),
  row('commissive', 'infinitive sum phrase', 'offer', { nouns: true }),
  row('expressive', 'after:to', 'pay tribute to | pay homage to | look forward to'),
  row('expressive', 'after:for phrase', 'apologise | apologize'),
  row('expressive', 'clause phrase', 'wish'),
  row('expressive', 'clause infinitive', 'hope'),
  row('expressive', 'that', 'be gratified | be pleased | be glad | be happy | be delighted | be honoured | be honored | be proud | be grateful | be thankful | be saddened'),
  row('expressive', 'clause', 'be hopeful | be optimistic'),
  row('expressive', 'after:for', 'have particular praise for | have special praise for'),
  row('expressive', 'after:for', 'hope for | wish for'),
  row('directive', 'phrase', 'favour | favor', { weak: true }),
  row('expressive', 'after:of after:for', 'speak highly of | be appreciative of | be grateful for | be thankful for | be full of praise for | have praise for | have high praise for | have warm words for'),
  row('expressive', 'after:at after:over after:by after:about after:with', 'rejoice | be pleased with | be satisfied with | be concerned about | be alarmed by'),
];

/** Past forms that are not made with -ed; a past participle of its own stands behind the bar. */
export const IRREGULAR_PASTS: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', make: 'made', give: 'gave/given', take: 'took/taken', hold: 'held', put: 'put', set: 'set', lay: 'laid', pay: 'paid', draw: 'drew/drawn', call: 'called',
  speak: 'spoke/spoken', think: 'thought', feel: 'felt', see: 'saw/seen', write: 'wrote/written', swear: 'swore/sworn', send: 'sent', undertake: 'undertook/undertaken', seek: 'sought', spell: 'spelled',
  come: 'came/come', find: 'found', cast: 'cast', let: 'let', leave: 'left', bind: 'bound', go: 'went/gone', begin: 'began/begun', have: 'had', beseech: 'beseeched', be: 'was/been',
};

/** Verbs that double their last letter. */
export const DOUBLING = new Set('set put cut let admit commit recommit refer concur regret quip plan submit label let signal counsel'.split(' '));

/** Third persons that are nouns more often: verbs only right behind a subject. */
export const NOUN_FORMS = new Set(
  `calls demands requests promises urges notes claims pledges hopes offers regrets reports wishes stresses points states highlights welcomes views feels comments remarks estimates appeals
  orders challenges signals praises blames values hails salutes protests presses honours honors credits labels brands terms volunteers shares doubts rejects hints attempts counters values sees`.split(/\s+/),
);

/** Light verbs that make a saying of a noun: "gave the assurance that", "made the point that". */
export const LIGHT_VERBS = 'make raise give take hold reach voice express convey put share offer issue reiterate repeat renew extend receive advance articulate deliver have relay be present reaffirm restate';

/** What leads to an infinitive that was said: "went on to stress". */
export const GOING_ON = [
  'went on to', 'goes on to', 'hastened to', 'was at pains to', 'was keen to', 'was quick to', 'chose to',
  'took the opportunity to', 'took this opportunity to', 'took the time to', 'took time to', 'took a moment to', 'took the floor to', 'took occasion to', 'took the occasion to', 'used the opportunity to',
  'used the occasion to', 'used the meeting to', 'used the call to', 'used the talks to', 'seized the opportunity to',
  'taking the opportunity to', 'went so far as to', 'went as far as to', 'did not fail to', 'was anxious to', 'was eager to',
  'was careful to',
];

/** Nouns of saying behind a light verb, before "that", "to" or "of", with the act that they name. */
export const SAYING_NOUNS: readonly (readonly [act: Act, nouns: string])[] = [
  ['commissive', 'understanding agreement'],
  ['assertive', 'point view opinion belief conviction argument statement observation case assessment certainty confidence assertion claim explanation stance position remark'],
  ['commissive', 'assurance assurances promise pledge commitment undertaking word guarantee guarantees readiness willingness intention intent determination resolve'],
  ['directive', 'warning suggestion proposal demand appeal request call plea recommendation'],
  ['expressive', 'hope hopes wish desire regret fear fears concern satisfaction disappointment'],
];

/** Verbs of talk and of moving on: they report nothing and end the content of the verb before. */
export const DISCUSSION_VERBS = new Set(
  'discussed discuss discusses discussing reviewed reviews reviewing exchanged exchange considered met talked spoke spoken consulted touched focused addressed signed held took examined reflected'.split(' '),
);

/** Past tenses of a narrative that goes on behind a noun phrase: "thanked A for his help and left for B". */
export const NARRATIVE_VERBS = new Set(
  `left flew arrived departed returned handed gave toured visited attended laid hosted received presented inaugurated opened unveiled planted travelled traveled proceeded joined dined lunched shook posed
  accepted inspected witnessed oversaw led went came said declined declines refused refuses`.split(/\s+/),
);

/** What a noun at the head of the content says of the speech act, whatever the verb. */
export const ACT_NOUNS: readonly (readonly [act: Act, nouns: string])[] = [
  ['commissive', 'readiness willingness commitment commitments support determination intention intent resolve pledge promise dedication preparedness keenness assurance assurances backing offer offers prospect'],
  ['expressive', 'concern concerns hope hopes condolences gratitude appreciation satisfaction regret regrets solidarity sympathy sympathies congratulations thanks admiration alarm dissatisfaction outrage sorrow greetings condemnation disappointment dismay optimism sadness opposition respect pride joy wishes rejection grief shock anger apologies felicitations frustration objection objections'],
  ['directive', 'invitation request demand demands appeal call calls proposal proposals suggestion plea'],
  ['assertive', 'importance need significance necessity view views opinion belief conviction confidence fact urgency value role interest doubt doubts'],
];

/** The same nouns, whatever the act. */
export const NOUNS_OF_ACTS: ReadonlySet<string> = new Set(ACT_NOUNS.flatMap(([, nouns]) => nouns.split(' ')));

/** What is denied without being put into words. */
export const DISPUTED_NOUNS = new Set('report reports claim claims allegation allegations accusation accusations charge charges rumour rumours rumor rumors suggestions speculation idea notion'.split(' '));

/** Further nouns that an offer may have as its object. */
export const OFFERED_NOUNS = new Set('assistance help aid cooperation co-operation services expertise mediation training loan loans relief support'.split(' '));
