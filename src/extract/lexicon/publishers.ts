/** Publishers that name no country in their name: the state that speaks through them. */
export const PUBLISHER_COUNTRIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/state\.gov|whitehouse\.gov|defense\.gov|white house|state department|american forces press/i, 'US'],
  [/kremlin/i, 'RU'],
  [/hashemite/i, 'JO'],
  [/gov\.uk|downing street|fcdo/i, 'GB'],
  [/beehive/i, 'NZ'],
  [/elysee|élysée|quai d/i, 'FR'],
  [/bundes/i, 'DE'],
  [/holy see|vatican/i, 'VA'],
  [/\bdirco\b|international relations and cooperation$/i, 'ZA'],
  [/itamaraty|planalto/i, 'BR'],
  [/akorda/i, 'KZ'],
  [/chigi|farnesina/i, 'IT'],
  [/moncloa/i, 'ES'],
  [/malaca[nñ]an/i, 'PH'],
  [/aso rock/i, 'NG'],
  [/rashtrapati/i, 'IN'],
  [/cheong wa dae|blue house/i, 'KR'],
  [/kantei/i, 'JP'],
];

/** News agencies that name no country in their name, and of which state they are. */
export const AGENCY_COUNTRIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\bwam\b|emirates news/i, 'AE'],
  [/kyodo|jiji press|\bnhk\b/i, 'JP'],
  [/xinhua|people's daily|china daily|cgtn/i, 'CN'],
  [/\birna\b|\bisna\b|mehr news|tasnim|press ?tv/i, 'IR'],
  [/\btass\b|interfax|ria novosti|sputnik/i, 'RU'],
  [/anadolu|daily sabah|\btrt\b/i, 'TR'],
  [/yonhap/i, 'KR'],
  [/\bkcna\b/i, 'KP'],
  [/press trust of india|\bpti\b/i, 'IN'],
  [/\bantara\b/i, 'ID'],
  [/\bbernama\b/i, 'MY'],
  [/ukrinform/i, 'UA'],
  [/\bbelta\b/i, 'BY'],
  [/azertac|\btrend news/i, 'AZ'],
  [/armenpress/i, 'AM'],
  [/state information service|\bmena\b/i, 'EG'],
  [/\bspa\b|saudi press/i, 'SA'],
  [/\bkuna\b/i, 'KW'],
  [/\bqna\b/i, 'QA'],
  [/\bbna\b/i, 'BH'],
  [/\bona\b/i, 'OM'],
  [/\bsaba\b/i, 'YE'],
  [/\bsana\b/i, 'SY'],
  [/\bpetra\b/i, 'JO'],
  [/\bsuna\b/i, 'SD'],
  [/\bapp\b/i, 'PK'],
  [/\buni\b|\bani\b/i, 'IN'],
  [/\bbss\b/i, 'BD'],
  [/\bvna\b/i, 'VN'],
  [/\bmontsame\b/i, 'MN'],
  [/\bkazinform\b/i, 'KZ'],
  [/\bmti\b/i, 'HU'],
  [/\bpap\b/i, 'PL'],
  [/\bctk\b|čtk/i, 'CZ'],
  [/\bbta\b/i, 'BG'],
  [/rompres|agerpres/i, 'RO'],
  [/\btanjug\b/i, 'RS'],
  [/\bansa\b/i, 'IT'],
  [/\blusa\b/i, 'PT'],
];

/** Newspapers, broadcasters and smaller agencies that name neither their state nor its capital, and of which state they are. */
export const PAPER_COUNTRIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/national post|\bctv\b|global news/i, 'CA'],
  [/^the (?:age|australian)$|news\.com\.au|\bsbs news\b/i, 'AU'],
  [/^stuff|nz herald|\btvnz\b|otago daily/i, 'NZ'],
  [/(?<!new )straits times|channel newsasia/i, 'SG'],
  [/new straits times|malay mail|malaysiakini/i, 'MY'],
  [/\bdawn\b|express tribune|geo (?:news|tv)|business recorder|the news international|\bdunya\b/i, 'PK'],
  [/indian express|\bndtv\b|rediff|deccan (?:herald|chronicle)|economic times|^mint$|business standard|the wire|the tribune|oneindia|firstpost|zee news|\bwion\b|news18|free press journal|devdiscourse/i, 'IN'],
  [/prothom alo|bdnews/i, 'BD'],
  [/ada ?derana|newsfirst/i, 'LK'],
  [/rappler|\bphilstar\b|\bgma\b|abs-cbn/i, 'PH'],
  [/\bkompas\b|\btempo\b/i, 'ID'],
  [/vnexpress|tuoi tre|nhan dan|\bvov\b/i, 'VN'],
  [/asahi|mainichi|yomiuri|nikkei/i, 'JP'],
  [/joongang|chosun|hankyoreh|\bkbs\b|dong-a/i, 'KR'],
  [/global times|\bcctv\b|caixin/i, 'CN'],
  [/\bynet|\bjta\b/i, 'IL'],
  [/gulf news|khaleej times/i, 'AE'],
  [/asharq|arab news|\bokaz\b/i, 'SA'],
  [/al-?ahram|ahram online/i, 'EG'],
  [/\bthisday\b|\bvanguard\b|\bpunch\b|premium times|daily trust/i, 'NG'],
  [/daily maverick|\bsabc\b|news24|mail (?:&|and) guardian/i, 'ZA'],
  [/new vision|daily monitor/i, 'UG'],
  [/hurriyet|hürriyet|cumhuriyet|bianet/i, 'TR'],
  [/kathimerini|\bana-mpa\b|\bamna\b/i, 'GR'],
  [/\bhina\b/i, 'HR'],
  [/\bunn\b|\bunian\b|ukrainska pravda/i, 'UA'],
  [/kommersant|izvestia|\bpravda\b|novaya gazeta|russia today|\brt\b/i, 'RU'],
  [/akipress|24\.kg/i, 'KG'],
  [/el pa[ií]s|\befe\b/i, 'ES'],
  [/corriere|la repubblica/i, 'IT'],
  [/agencia brasil|agência brasil|folha|o globo/i, 'BR'],
  [/\btelam\b|télam|clar[ií]n/i, 'AR'],
  [/notimex/i, 'MX'],
  [/prensa latina|\bgranma\b/i, 'CU'],
  [/\byle\b/i, 'FI'],
  [/\bnrk\b|aftenposten/i, 'NO'],
];

/** Broadcasters, newspapers and agencies that write of the whole world, and from which state. */
export const PRESS_COUNTRIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/deutsche welle|^dw\b|der spiegel/i, 'DE'],
  [/\bbbc\b|\bguardian\b|\bsky news\b|\bitv\b|daily telegraph|\bthe independent\b|financial times/i, 'GB'],
  [/\bvoa\b|voice of america|associated press|\bcnn\b|\bnpr\b|\bupi\b|united press international|new york times|washington post|los angeles times|baltimore sun|chicago tribune|boston globe|usa today|wall street journal|bloomberg|newsweek|christian science monitor|miami herald|\b(?:abc|cbs|nbc|fox) news\b/i, 'US'],
  [/france ?24|\brfi\b|le monde/i, 'FR'],
  [/\bcbc\b|globe and mail/i, 'CA'],
  [/\brte\b|rté|irish times/i, 'IE'],
  [/\babc (?:news )?australia\b|sydney morning herald/i, 'AU'],
  [/\brnz\b/i, 'NZ'],
  [/\bswissinfo\b/i, 'CH'],
  [/the hindu|hindustan times/i, 'IN'],
  [/haaretz/i, 'IL'],
];

/** Organisations that publish: who is named without country in their texts speaks for them. */
export const PUBLISHER_ORGANIZATIONS: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/european external action|eeas/i, 'EU'],
  [/european commission/i, 'European Commission'],
  [/european council|council of the european union|consilium/i, 'EU'],
  [/united nations|\bun\b secretary|\bun news\b|press\.un\.org/i, 'UN'],
  [/\bnato\b/i, 'NATO'],
  [/\bosce\b/i, 'OSCE'],
  [/african union/i, 'African Union'],
  [/\basean\b/i, 'ASEAN'],
  [/\bicrc\b/i, 'ICRC'],
  [/\biaea\b/i, 'IAEA'],
];

/** Words in the names of publishers that report on states and do not speak for them. */
export const NEWS_WORDS = [
  'news', 'agency', 'times', 'post', 'gazette', 'courier', 'reuters', 'xinhua', 'tass', 'kyodo', 'anadolu', 'yonhap',
  'kcna', 'nhk', 'sputnik', 'novosti', 'antara', 'bernama', 'belta', 'armenpress', 'ukrinform', 'interfax', 'irna',
  'wam', 'wikinews', 'service (',
];

/** Words by which a newspaper, a broadcaster or a portal is called; "Ministry of Media" is none of them. */
export const PAPER_WORDS =
  /\b(?:online|daily|today|herald|tribune|star|guardian|observer|independent|mail|mirror|journal|chronicle|monitor|telegraph|radio|tv|television|broadcast\w*|bulletin|express|citizen|insider|newspaper|magazine|weekly|portal|world service|standard|examiner|inquirer|sun|globe|24)\b/i;

/** Domains of the length of a country's code that anyone may take. */
export const COMMON_DOMAINS = new Set(['IO', 'TV', 'ME', 'CO', 'EU', 'AI', 'FM', 'LY']);
