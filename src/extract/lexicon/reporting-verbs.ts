import type { Act } from '#src/model/vocabulary.ts';

/**
 * How the content stands behind a reporting verb:
 * `clause` (that-clause, or a bare clause), `phrase` (a noun phrase and all that hangs on it), `infinitive`
 * ("to …", kept with its "to"), `after:P` (behind preposition P, which is dropped). `recipient` skips whom it is
 * said to; `person` keeps whom it is about ("urged A to …", "thanked A for …").
 */
export interface ReportingVerb {
  act: Act;
  forms: string;
  takes: readonly string[];
  recipient?: boolean;
}

const row = (act: Act, takes: string, forms: string, recipient = false): ReportingVerb => ({ act, takes: takes.split(' '), forms, recipient });

/** One line a verb or a family of verbs with the same frame. To add a verb, add its forms to the line that fits. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  row('assertive', 'clause', 'said | says | saying | say | remarked | remarks | remarking | commented | observed | argued | argues | arguing | claimed | claims | claiming | explained | explaining | explains | replied | replies | responded | responding | concluded | predicted | believes | believed | opined | mentioned | mentioning | maintained | maintains | insisted | insisting | insists | contended | quipped | sighed | shrugged | testified | adding | added | adds | continued | recalled that | responded that | realised | admitted | conceded | acknowledged that | alleged | alleging | declared that | thinks | felt | indicated that | deemed'),
  row('assertive', 'clause phrase', 'stated | states | stating | noted | notes | noting | stressed | stresses | stressing | emphasised | emphasized | emphasises | emphasizes | emphasising | emphasizing | underlined | underlines | underlining | underscored | underscores | underscoring | highlighted | highlights | highlighting | pointed out | points out | pointing out | affirmed | affirms | affirming | asserted | asserting | asserts | mentioned | reiterated | reiterates | reiterating | recalled | recalls | recalling | acknowledged | acknowledges | acknowledging | recognised | recognized | recognising | recognizing | reported | clarified | outlined | outlines | outlining | described as | denied | denies | denying | rejected the | confirmed | confirms | confirming | revealed | disclosed | reminded of | singled out | brought up | raised | raises | raising | detailed | presented | cited | citing | observed that | repeated | repeating | reckoned | characterised | characterized | conveyed | conveying | conveys | summarised | summarized | shared | admitted that | announced | announces | announcing | declared | declares | declaring'),
  row('assertive', 'clause about phrase after:about after:of after:on', 'told | tells | telling | informed | informs | informing | briefed | briefs | briefing | reminded | reminding | reminds | assured | assures | assuring | apprised | notified | acquainted', true),
  row('assertive', 'after:to', 'pointed to | pointing to | points to | referred to | referring to | refers to | drew attention to | drew his attention to | drew her attention to | draws attention to | drawing attention to | alluded to | called attention to'),
  row('assertive', 'after:on', 'agreed on | agree on | commented on | elaborated on | dwelt on | touched on | laid emphasis on | placed emphasis on | shed light on'),
  row('assertive', 'as', 'described | describes | describing | termed | terming | terms | called | calling | characterised | characterized | labelled | labeled | branded | dubbed | considered | regarded'),
  row('assertive', 'clause', 'made clear | makes clear | made it clear | made it very clear | making clear | were of the view | was of the view | expressed the view | expressed the opinion | expressed the unanimous opinion | expressed confidence | expressed the belief | expressed the conviction | expressed certainty | voiced confidence | is convinced | was convinced'),
  row('assertive', 'phrase', 'laid out | set out | gave a principled assessment of | gave an assessment of | gave an exhaustive explanation of | spelled out | shared the details on | shared details on | shared his views on | emphasis was made on'),
  row('directive', 'person clause', 'urged | urges | urging | asked | asks | asking | requested | requests | requesting | invited | invites | inviting | encouraged | encourages | encouraging | advised | advises | advising | instructed | instructs | ordered | orders | ordering | pressed | pressing | implored | beseeched | exhorted | challenged | warned | warning | warns | cautioned | cautions | cautioning | counselled | directed | recommended | recommends | recommending | suggested | suggests | suggesting | proposed | proposes | proposing | demanded | demands | demanding | insisted on | insisting on | insists on | sought | seeking | seeks | solicited'),
  row('directive', 'after:for', 'called for | calls for | calling for | pressed for | pressing for | pushed for | appealed for | appealing for | asked for | asking for | advocated for | pleaded for | lobbied for'),
  row('directive', 'person', 'called on | calls on | calling on | called upon | calls upon | calling upon | call on | call upon | appealed to | appealing to | appeals to'),
  row('directive', 'after:against', 'warned against | warning against | cautioned against | advised against | counselled against'),
  row('directive', 'phrase', 'extended an invitation | extends an invitation | advocated | advocates | advocating | spoke in favour of | spoke in favor of | came out in favour of | spoke for | emphasised the need for | handed over an invitation | conveyed an invitation'),
  row('commissive', 'infinitive clause phrase', 'pledged | pledges | pledging | promised | promises | promising | vowed | vows | vowing | undertook | undertakes | undertaking to | offered | offers | offering | committed himself | committed herself | committed themselves | guaranteed | guaranteeing | swore | volunteered | resolved to | decided | decide | decided on | opted'),
  row('commissive', 'infinitive after:to', 'committed | commits | committing | recommitted'),
  row('commissive', 'phrase clause', 'reaffirmed | reaffirms | reaffirming | recommitted to | reaffirmed that'),
  row('assertive', 'clause infinitive after:on after:to phrase', 'agreed | agrees | agreeing | concurred | concur | concurring | concurred on | concurred that | concurs'),
  row('commissive', 'infinitive', 'agreed to | agree to | intends | intended | plans | planned'),
  row('expressive', 'person phrase', 'thanked | thanks | thanking | thank | congratulated | congratulates | congratulating | felicitated | felicitating | commended | commends | commending | praised | praises | praising | lauded | lauds | lauding | hailed | hails | hailing | applauded | applauding | welcomed | welcomes | welcoming | condemned | condemns | condemning | denounced | denounces | denouncing | deplored | deplores | deploring | criticised | criticized | criticising | criticizing | slammed | blasted | decried | appreciated | appreciates | appreciating | saluted | celebrated | regretted | regrets | regretting | lamented | lamenting | opposed | rejected | rejects | rejecting | blamed | rebuked | valued | deeply valued | cherished | complimented | mourned | honoured | honored | hailed as'),
  row('expressive', 'phrase', 'expressed | expresses | expressing | voiced | voices | voicing | conveyed condolences | extended condolences | extended congratulations | offered condolences | offered congratulations | registered | reciprocated'),
  row('expressive', 'after:to', 'paid tribute to | pays tribute to | paying tribute to | paid homage to | looked forward to | looks forward to | looking forward to | took pride in'),
  row('expressive', 'after:for phrase', 'apologised | apologized | apologises | apologising'),
  row('expressive', 'clause phrase', 'hoped | hopes | hoping | wished | wishes | wishing'),
  row('commissive', 'phrase', 'spoke in support of'),
];

/** Verbs of talk that give topics and no claims; they end the content of the verb before. */
export const DISCUSSION_VERBS = new Set(
  'discussed discuss discusses discussing reviewed reviews reviewing exchanged exchange considered met talked spoke spoken consulted touched focused addressed signed held took examined'.split(' '),
);

/** What a noun at the head of the content says of the speech act, whatever the verb. */
export const ACT_NOUNS: readonly (readonly [act: Act, nouns: string])[] = [
  ['commissive', 'readiness willingness commitment commitments support determination intention intent resolve pledge promise dedication preparedness keenness assurance assurances backing'],
  ['expressive', 'concern concerns hope hopes condolences gratitude appreciation satisfaction regret regrets solidarity sympathy sympathies congratulations thanks admiration alarm dissatisfaction outrage sorrow confidence-in greetings condemnation disappointment dismay optimism sadness opposition respect pride joy wishes rejection grief shock anger apologies'],
  ['directive', 'invitation request demand appeal call calls'],
  ['assertive', 'importance need significance necessity view opinion belief conviction confidence fact urgency value role interest'],
];
