/**
 * Words around the head of an office: modifiers before it, words of portfolios before it ("Trade Minister") or
 * behind "of" and "for" ("Minister of Trade").
 */

/** How firmly one sits, and what one stands for: before an office, and no part of it. */
const VIEWS = `embattled beleaguered long-serving hardline hard-line populist far-right right-wing left-wing centre-right
  center-right centre-left center-left reformist pro-western pro-russian pro-european ailing`;

/** Words that may stand before the head beside country, organisation and portfolio. */
export const MODIFIERS = new Set(
  `deputy first second third vice prime acting interim caretaker outgoing departing incoming visiting senior junior chief
  special permanent principal assistant associate federal state crown grand former ex ex- ex-vice ex-prime ex-foreign ex-defence ex-defense ex-finance then then- high top lead
  effective titular nominal
  joint supreme soviet presidential royal national personal executive honorary general regional political diplomatic
  military plenipotentiary extraordinary extraordinary-and-plenipotentiary newly appointed newly-appointed newly-elected newly-installed newly-inaugurated re-elected new recently elected
  sovereign hereditary current previous late veteran emeritus opposition shadow ruling self-proclaimed self-styled designate elect foreign transitional apostolic
  provisional resident non-resident roving coordinating managing parliamentary ministerial cabinet union central guest vice-
  co- right honourable fellow longtime civilian transatlantic allied paramount ${VIEWS} ousted deposed toppled de facto spiritual strongman exiled black nationalist rebel guerrilla separatist insurgent faction militant islamist independence resistance dissident pro-democracy democracy
  communist politburo socialist conservative liberal moderate kurdish druze shi'ite shiite sunni moslem maronite tamil junta militia tribal religious trade-union
  trade union solidarity student indigenous two three four five six
  seven eight nine ten`.split(/\s+/),
);

/** Words of portfolios. */
export const PORTFOLIO = new Set(
  `ict diwan affairs safety diplomacy foreign external internal interior home defence defense finance financial economy economic economics
  trade commerce industry industries industrial energy oil petroleum gas mines mining minerals natural resources
  environment environmental climate water irrigation agriculture agricultural agrarian fisheries forestry food
  rural urban regional development developments planning infrastructure infrastructural transport transportation
  roads road railways railway communications information technology technologies digital telecommunications
  science scientific education higher culture cultural sports sport youth tourism health labour labor employment
  social welfare family women gender justice security cooperation co-operation relations international european
  eurasian african asian american oceanian western eastern northern southern central middle east west near south
  north caucasus balkans pacific atlantic americas hemisphere indo-pacific south-east southeast north-east asia europe africa eurasia policy policies mfa mofa
  political politico-military military strategy strategic treasury budget investment investments export exports
  import customs taxation revenue housing works public civil service administration administrative territorial
  local government presidential parliamentary legislative constitutional integration reintegration migration immigration
  emigration refugees commonwealth emergencies emergency crisis management humanitarian aid assistance disaster
  nuclear atomic arms control disarmament nonproliferation non-proliferation counterterrorism counter-terrorism
  terrorism negotiations negotiation peace reconciliation unification reunification sustainable innovation
  entrepreneurship competition consumer protection enterprise small medium business privatization privatisation
  veterans religious religion endowments diaspora expatriates abroad media press broadcasting aviation maritime
  shipping ports port space armed forces army navy air force general staff intelligence police procurement
  procurements organization human rights labour-mobility market markets services supply provincial provinces
  islands treaty treaties multilateral bilateral people's work team committee council commission bureau office
  department division directorate secretariat agency board parliament assembly senate house representatives
  congress chamber supreme court bank reserve authority corporation mission embassy delegation state states
  cabinet national republic kingdom union federation federal group minorities electoral reform reforms ii latin america
  institutions liaison consular protocol legal law crime narcotics drugs population cities city municipal
  metropolitan fund caucus programme program initiative partnership process summit region regions province oblast prefecture neighbourhood
  enlargement citizens communities community society lands land livestock cooperatives heritage arts nature
  wildlife handicrafts petrochemical petrochemicals electricity power renewable hydrocarbons steel textile
  textiles issue issues question action matters command war presidency people minister ministers freedom expression belief girls children
  partnerships peoples themes growth productivity skills empowerment mobility fairness dialogue values equality preparedness prosperity
  relief connectivity ocean oceans livelihoods research universities cohesion simplification creative ethnic
  peninsula basin sea gulf lake horn sahel river delta elderly seniors disabilities sciences chancellery islamic revolution ministry unity mediterranean arab caribbean oceania
  enterprises overseas farm farming plantation plantations commodities primary construction manpower chemicals chemical posts post heavy light machinery
  fuel fuels reconstruction rehabilitation change exterior prisons fire corrections correctional survey surveys disasters harbours harbors
  mineral sanitation utilities citizenship registration ethics integrity statistics hospitality entertainment conservation
  tertiary training vocational technical workforce resource decentralisation decentralization state-owned highways supplies
  medical wellness hajj awqaf antiquities delivery coordination initiatives inclusion disability anti-corruption borders`.split(/\s+/),
);

/** Endings of nouns by which an unknown capitalised word is taken for part of a portfolio. */
export const PORTFOLIO_ENDING = /(?:tion|tions|ment|ments|ity|ities|ance|ence|ture|ics|ship|ology|logistics|affairs|isation|ization)$/;

/** Given names with such an ending ("Minister for Finance Lawrence A"). */
export const GIVEN_NAMES = new Set(
  `lawrence clarence florence terence terrence laurence clement constance prudence felicity charity verity serenity
  patience vance innocence providence trinity`.split(/\s+/),
);

/** Modifiers that say that an office is held no more or held before. */
export const FORMER = new Set(['former', 'ex', 'ex-', 'ex-vice', 'ex-prime', 'ex-foreign', 'ex-defence', 'ex-defense', 'ex-finance', 'late', 'previous', 'then', 'then-', 'ousted', 'deposed', 'toppled']);

/** Modifiers that are no part of a title where they begin it: how one came to it, how many hold it. */
export const NO_TITLE = new Set(
  `visiting outgoing departing newly appointed newly-appointed newly-elected newly-installed newly-inaugurated re-elected new current incoming two three four five six seven eight nine ten guest recently elected
  longtime veteran effective nominal titular ${VIEWS}`.split(/\s+/),
);

/** Behind "newly", how one came to an office. */
export const COME_TO_OFFICE = new Set('elected re-elected installed inaugurated sworn-in named designated'.split(' '));

/** Modifiers that make two offices with the same head two: a deputy minister is not the minister. */
export const SUBORDINATE = new Set(['deputy', 'vice', 'assistant', 'under', 'first', 'acting', 'former']);
