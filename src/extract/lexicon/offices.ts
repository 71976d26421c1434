/**
 * Words that make the name of an office. A head makes an office by itself; modifiers stand before it; words of
 * portfolios stand before it ("Trade Minister") or behind "of" and "for" ("Minister of Trade").
 */

/** Head nouns: singular forms. */
export const HEADS = new Set(
  `president vice-president premier vice-premier minister secretary undersecretary under-secretary chancellor vice-chancellor
  ambassador envoy emissary representative commissioner director director-general secretary-general under-secretary-general
  chairman chairwoman chairperson chair co-chair vice-chairman speaker governor mayor king queen emir amir sultan crown-prince
  prince princess pope pontiff patriarch cardinal archbishop commander commander-in-chief chief head leader adviser advisor
  administrator coordinator counsellor counselor councillor senator congressman congresswoman negotiator mediator diplomat
  lawmaker consul taoiseach tánaiste dean rapporteur facilitator undersecretary-general
  manager counterpart colleague interlocutor spokesman spokeswoman spokesperson member members-of-parliament mp general admiral marshal
  colonel lieutenant-general major-general brigadier-general brigadier lieutenant-colonel commodore captain major
  official officer deputy dignitary monarch ruler shah caliph ayatollah premier-designate prime-minister attorney-general
  solicitor-general ombudsman prosecutor justice judge principal fm pm dpm vp treasurer registrar guest host visitor laureate observer`.split(/\s+/),
);

/** Plurals of the heads that are not made with -s. */
export const IRREGULAR_PLURALS = new Map([
  ['chairmen', 'chairman'],
  ['chairwomen', 'chairwoman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['secretaries', 'secretary'],
  ['undersecretaries', 'undersecretary'],
  ['deputies', 'deputy'],
  ['attorneys', 'attorney'],
  ['emissaries', 'emissary'],
  ['dignitaries', 'dignitary'],
  ['chiefs', 'chief'],
  ['chargés', 'chargé'],
]);

/** Offices of several words whose head is not the last of them: the phrase is the head. */
export const HEAD_PHRASES = [
  'head of state', 'heads of state', 'head of government', 'heads of government', 'first lady', 'first ladies', 'prime minister', 'prime ministers',
  'secretary of state', 'secretary general', 'secretaries general', 'under secretary', 'under secretaries', 'director general', 'directors general',
  'attorney general', 'high representative', 'high commissioner', 'high commissioners', 'opposite number', 'opposite numbers', 'chargé d\'affaires',
  'charge d\'affaires', 'governor general', 'governor-general', 'commander in chief', 'crown prince', 'crown princess', 'holy father',
  'chief of staff', 'chiefs of staff', 'vice president', 'vice presidents', 'vice premier', 'vice minister', 'vice ministers', 'deputy head of mission', 'top diplomat', 'grand duke', 'grand mufti',
  'chairman-in-office', 'chairperson-in-office', 'chair-in-office', 'state councilor', 'state councillor', 'member of parliament', 'members of parliament',
  'director general', 'supreme leader', 'secretary-general', 'general secretary', 'state secretary', 'permanent secretary', 'chief minister', 'chief executive', 'cabinet secretary',
  'chief cabinet secretary', 'president-elect', 'prime minister-designate', 'prime minister-elect', 'consul general', 'auditor general', 'surgeon general', 'prosecutor general',
  'prime minster', 'air marshal', 'air chief marshal', 'vice admiral', 'rear admiral', 'field marshal', 'major general', 'lieutenant general', 'brigadier general', 'lieutenant colonel', 'ambassador extraordinary and plenipotentiary', 'ambassadors extraordinary and plenipotentiary', 'co-chairs', 'foreign policy chief', 'military chief', 'army chief', 'defence chief', 'defense chief',
];

/** Heads that name a person only by relation to another: no office of their own. */
export const RELATIONAL_HEADS = new Set([
  'counterpart', 'colleague', 'opposite number', 'interlocutor', 'host', 'guest', 'visitor', 'official', 'dignitary', 'member', 'leader', 'diplomat', 'observer',
]);

/** Heads of people who speak for others and take no part. */
export const VOICE_HEADS = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** Words that may stand before the head beside country, organisation and portfolio. */
export const MODIFIERS = new Set(
  `deputy first second third vice prime acting interim caretaker outgoing incoming visiting senior junior chief special permanent principal assistant
  associate under federal state crown grand former ex ex- then high top lead joint supreme presidential royal national personal executive honorary
  general regional political diplomatic military plenipotentiary extraordinary extraordinary-and-plenipotentiary newly appointed newly-appointed new
  current previous late veteran opposition ruling self-proclaimed self-styled designate elect foreign transitional provisional resident roving
  coordinating managing parliamentary ministerial cabinet union central guest vice- co- right honourable fellow longtime two three four five six seven eight nine ten`.split(/\s+/),
);

/** Words of portfolios. */
export const PORTFOLIO = new Set(
  `affairs foreign external internal interior home defence defense finance financial economy economic economics trade commerce industry industries industrial energy
  oil petroleum gas mines mining minerals natural resources environment environmental climate water irrigation agriculture agricultural agrarian fisheries forestry food
  rural urban regional development developments planning infrastructure infrastructural transport transportation roads road railways railway communications
  information technology technologies digital telecommunications science scientific education higher culture cultural sports sport youth tourism health labour labor
  employment social welfare family women gender justice security cooperation co-operation relations international european eurasian african asian american oceanian western eastern
  northern southern central middle east west near south north caucasus balkans pacific atlantic americas hemisphere indo-pacific asia europe africa eurasia policy political
  politico-military military strategy strategic treasury budget investment investments export exports import customs taxation revenue housing works public
  civil service administration administrative territorial local government parliamentary legislative constitutional integration reintegration migration immigration emigration
  refugees commonwealth emergencies emergency crisis management humanitarian aid assistance disaster nuclear atomic arms control disarmament nonproliferation
  non-proliferation counterterrorism counter-terrorism terrorism negotiations negotiation peace reconciliation unification reunification sustainable innovation
  entrepreneurship competition consumer protection enterprise small medium business privatization privatisation veterans religious religion endowments diaspora expatriates abroad
  media press broadcasting aviation maritime shipping ports port space armed forces army navy air force general staff intelligence police procurement
  procurements organization human rights labour-mobility market markets services supply provincial provinces islands treaty treaties multilateral bilateral
  people's work team committee council commission bureau office department division directorate secretariat agency board parliament assembly senate house representatives congress
  chamber supreme court bank reserve authority corporation mission embassy delegation state states cabinet national republic kingdom union federation federal group
  minorities electoral reform reforms institutions relations liaison consular protocol planning legal law crime narcotics drugs population cities city municipal metropolitan
  fund caucus programme program initiative partnership process summit region regions neighbourhood enlargement citizens communities community society lands land livestock
  cooperatives heritage arts nature wildlife tourism handicrafts petrochemical petrochemicals electricity power renewable hydrocarbons steel textile textiles
  issue issues question action matters command war presidency people minister ministers girls children peninsula basin sea gulf lake horn sahel river delta pacific elderly seniors disabilities sciences`.split(/\s+/),
);

/** Endings of nouns by which an unknown capitalised word is taken for part of a portfolio. */
export const PORTFOLIO_ENDING = /(?:tion|tions|ment|ments|ity|ities|ance|ence|ture|ics|ship|ology|logistics|affairs|isation|ization)$/;

/** Forms of address before a name: part of no name and of no title. */
export const HONORIFICS = new Set(
  `mr mr. mrs mrs. ms ms. mme mme. miss dr dr. prof prof. professor sir dame lord lady baroness h.e. h.e h.r.h. hrh h.h. h.h hh h.m. hm sheikh shaikh sheikha
  his her their excellency excellencies highness majesty royal eminence holiness honourable honorable hon. hon rt. the
  eng. eng ato hajj haji maulana ustad pandit shri smt. smt u daw comrade madam madame monsieur gen. gen lt. col. maj. brig. adm. amb. amb rev. rev. mgr mgr. fr.`.split(
    /\s+/,
  ),
);

/** Phrases of address that begin with a pronoun. */
export const HONORIFIC_PHRASES = [
  'his excellency', 'her excellency', 'their excellencies', 'his highness', 'her highness', 'his royal highness', 'her royal highness', 'his majesty', 'her majesty',
  'his eminence', 'his holiness', 'his beatitude', 'his excellency mr.', 'the honourable', 'the honorable', 'the right honourable', 'the hon.', 'the rt hon', 'the rt hon.', 'the rt. hon.', 'rt. hon.', 'rt hon', 'h.e. mr.', 'h.e. ms.',
];
