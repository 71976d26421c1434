import type { Topic } from '#src/model/topics.ts';

/** What is made and traded, and money. */
export const ECONOMY = {
  'trade-economy': `
    International {Tin,Coffee,Cocoa,Rubber,Sugar} {Agreement,Organi{s,z}ation} | {Louvre,Plaza} {accord,Accord,Agreement} |
    financial {support,assistance,aid,help} |
    intellectual property | the euro | social security {agreement,treaty,convention,accord} | {labour,labor} {issues,market} | economic mission | Sustainable Development Goals | SDGs |
    {Mercosur-EU,EU-Mercosur,EU–Mercosur,Mercosur–EU} {agreement,deal,accord,pact,talks,negotiations} |
    {economic,financial,macroeconomic,monetary,price} stability | {economic,financial,macroeconomic,monetary,price} stability in |
    {American,Japanese,German,Korean,imported,European} cars | budget aid |
    stock exchange* | {port,landing,transit} {fees,dues} | counter-trade | {whisky,wine,import,excise,export,customs} {duty,duties} |
    trade | trading | WTO | World Trade Organi{s,z}ation | Doha {round,Round} | ?economic | economic co-operation | economic partnership | economic growth |
    economic development | ?economic reform* | economic assistance | economic aid | economic agreement |
    economic and | economy | ?economies | invest | invests | invested | investing | investment* | investor* |
    ?finance | ?financial | financing | tariff* | debt | debts | debt relief | rescheduling | ?business |
    business ties | ?business community | business forum | ?commercial | ?exports | ?export | ?imports |
    ?import | market access | access to the market | ?markets | free-trade | loan | loans | credit line |
    line of credit | ?credits | ?banks | ?banking | banking channels | ?industry | ?industrial | commerce |
    entrepreneur* | ?infrastructure | infrastructure projects | infrastructure development | supply chain* |
    supply-chain | ?reconstruction | double taxation | taxation | labour mobility | private sector |
    ?companies | ?enterprises | budget support | budgetary | ?prosperity | development projects |
    sustainable development | procurement | GATT | Common Agricultural Policy | protectionism | ?quotas |
    textile* | ?cotton | ?steel | ?copper | cocoa | coffee price* | trade imbalance | trade surplus |
    trade deficit | trade volume | trade turnover | balance of payments | exchange rate* | national currencies |
    local currencies | ?dollar | ?yen | monetary | inflation | commodities | most favoured nation |
    most-favored-nation | special economic zone* | market economy status | joint economic commission |
    ?economic zone | IMF programme | bailout | structural adjustment | macro-financial | critical minerals |
    rare earth* | minerals | ?mining | lithium | ?poverty | manufacturing | driving licences | ?compensation |
    economic projects | economic and trade | trade and economic | economic priorities | socio-economic |
    Customs Union | ?duties | Regional Comprehensive Economic Partnership | RCEP | CPTPP | TPP |
    Trans-Pacific Partnership | African Continental Free Trade Area | Pacific Alliance | AfCFTA | AGOA |
    African Growth and Opportunity Act | ?lira | smart cities and | Closer Economic Relations | CER |
    Eurasian Economic Union | EAEU | Eurasian integration | post-COVID recovery | ?recovery | job creation |
    investment climate | ?FTA | FTAs | euro zone | eurozone | euro crisis | halal | Common Market |
    ?the budget | ?unpaid | Economic Strategy | economic framework | Indo-Pacific Economic Framework | IPEF |
    Economic Partnership Agreement | Free Trade Agreement | NAFTA | USMCA | Mercosur agreement |
    industrial park* | business council | business mission | trade mission | business delegation |
    construction sector | ?contractors | housing project* | ?jobs | ?workers | work programme |
    financial crisis | economic coercion | economic resilience | economic engagement | exports of | imports of |
    ?priority projects | joint investment | national currency | payment system* | mutual settlements |
    settlements in national currencies | ?credit | ?stimulat* | exchange rates | money-markets | turnover |
    Russian market | privatisation program* | privatization program* | privatisation of | privatization of |
    interest rates | MFN status | most-favoured-nation | aid package | EMU | single currency | Japanese cars |
    auto parts | car parts | market opening | opening of markets | open its market* | Super 301 |
    privatisation | privatization | stimulus | stimulus measures | tin prices | structural impediments |
    official development assistance | ODA | wage | wages | trade pact | negotiations on trade |
    trade negotiations | negotiations on a free trade | negotiations for a free trade | trade deal* |
    fishing fees | price supports | growth rate* | ?bil. | grant-in-aid | economic sanctions relief |
    ?development | ?goods | ?{fund,funds,funding} | {soft,concessional,bank,euro} {loan*,credit*} |
    ?{price,prices} | ?{tax,taxes} | tax {haven*,jurisdiction*,treaty,information,evasion,convention} | levies |
    ?levy |
    {import,export,customs,anti-dumping,countervailing,preferential,safeguard} {duty,duties,quota*,tariff*,
    licen*,surcharge*,levies,barrier*,curbs} | dumping | anti-dumping | subsidy | subsidies | subsidis* |
    subsidiz* | non-tariff |
    {trade,commercial,economic} {barrier*,preference*,concession*,pact*,accord*,protocol*,agreement*,links,
    ties,exchanges,relations,dispute*,war,friction*,row,talks,issues,cooperation,delegation*,gap,opportunit*,
    balance,remed*,facilitat*,liberali*,representation,attach*,office*,fair*,expansion,union} | GSP | Lomé |
    Lome {convention,agreement} | single market | common market | duty-free | rules of origin |
    voluntary restraint* | export restraint* | orderly marketing |
    investment {protection,promotion,guarantee*,treaty,agreement*,bank,law,opportunit*,fund*,forum,disputes} |
    {mutual,bilateral,foreign,direct} {trade,investment*,deliveries,business} | deliver* of goods | barter |
    countertrade | creditor* | instal{l,}ment* | grace period | Paris Club | London Club | the Fund |
    International Monetary Fund | IMF | arrears | repay* | defer* … payment* |
    {reschedul*,restructur*,writ*-off,cancell*,relief,forgiv*} … debt* | default on | sovereign {debt,bond*} |
    eurobond* | {currency,currencies} | speculator* | devalu* |
    {stock,financial,capital,bond,money,labour,labor} market* | rouble* | ruble* | rupee* | rupiah | baht |
    yuan | renminbi | peso | currency {swap*,crisis,attack*,reform,union} | swap line* |
    {World,Development,Investment} Bank {loan*,project*,credit*} | Asian Development Bank |
    African Development Bank | Islamic Development Bank | EBRD | AIIB | Kuwait Fund | sovereign {wealth,fund} |
    deficit* | austerity | recession | unemployment | jobless* | employment | cost of living | ?factory |
    factories | assembly plant* | {steel,textile,sugar,paper,cement} mill* | cement | smelter* | alumin* |
    bauxite | phosphate* | nickel | ?zinc | diamond* | gemstone* | ?timber | ?rubber | jute | garment* |
    apparel | footwear | ?leather | automobile* | automaker* | auto industry | shipyard* | shipbuild* | Airbus |
    Boeing | retail* | chamber* of commerce | ?businessm* | ?businesswom* |
    business {people,leaders,climate,environment,visas,contacts,groups,council*} |
    {small and medium,small- and medium} | SMEs | start-up* | ?stake in | shareholding | nationalis*ation |
    nationaliz* | expropriat* | concession agreement* | real estate | industriali* |
    {free,export-processing,industrial,processing} zone* |
    {turnkey,joint,industrial,development,investment} {project*,plan*,programme*,program*,venture*} |
    {technical,development,financial} {assistance,cooperation,co-operation,aid,help,support,partner*} |
    de-dollari* | remittance* | microfinance | micro-credit | {Sustainable,Millennium} Development Goals |
    SDGs | 2030 Agenda | least developed | LDC* | special drawing rights | North-South {dialogue,talks} |
    {New International,international,world,global} economic | commodity {agreement*,fund,price*} | decoupl* |
    de-risk* | overcapacity | level playing field | Chinese companies | patents | ?contracts | ?contract |
    ?payments | ?market | ?industries | oil {revenue*,money} | tea auction* | insurance | insurer* |
    economic {council,zone*,commission,committee,crisis,reforms,situation,dialogue,measures,programme,program,
    policy,policies,plan,problems,summit,integration,union,affairs,stability,matters,recovery} |
    {economic,financial,currency,price,monetary} stabili{s,z}ation … {effort,efforts,process,programme,program,plan,measures} | G-7 economic |
    supply {of goods,chains} | {Belt,Silk} {and Road,Road} | ?prosperous | telecoms market |
    frozen {fish,meat} | ?gold | gold reserve* | ?pension* |
    {blocked,unpaid} {savings,wages,salaries,bills,debts,pensions} | ?mine |
    {gold,nickel,copper,coal,iron,diamond,tin,uranium,lithium,bauxite,cobalt,potash,zinc} {mine*,mining,
    deposits,price*,concession*,exports,smelter*,ore} | cobalt | tungsten | ?mines | {fair,free} trade |
    {free,freer,fairer,open} {trade,market*} |
    {small,local,foreign} {growers,firms,companies,business*,producers,manufacturers,investors,shops,traders} |
    traders | market stall* | {border,cross-border,suitcase,shuttle} {trade,market*,traders} | ?bazaar* |
    {money,funds} for | {bank,banks} {account*,branch*,licen*,deposits,transfers,loan*,guarantee*} |
    {escrow,correspondent} account* |
    {dollars,euros,pounds,francs,marks,roubles,yen,rupees,dirhams,riyals,million,billion,mn,bn} {loan*,
    credit*,grant*,gift,package,deal*,order*,contract*,fund} |
    {sell*,sale*,buy*,purchase*,order*,export*,import*} … {buses,lorries,trucks,tractors,cars,machinery,
    aircraft,planes,helicopters,textiles,carpets,shoes,cement,steel,timber,furniture,wine,machine tools,
    locomotives,ships} | machine tools | ?machinery | ?carpets | ?shoes | ?furniture | ?cigarettes | ?perfume |
    ?shops | supermarket* | {levy,tax,toll} on | {VAT,customs} | stamp duty |
    {price,wage} {control*,freeze*,rise*,support*,index*} | bankrupt* |
    {strike,strikes} … {workers,miners,dockers} | {take-over,takeover} bid | {shares,stake*} in |
    privati{s,z}* | {joint,mixed} compan* | {ring,toll} … concession | lottery | {hotel,tourist} investment* |
    {row,dispute,quarrel,war} over … {imports,exports,tariffs,subsidies,quotas,beef,bananas,steel,cars,wine,
    lumber,shoes,textiles,chicken,fees} | lumber | softwood |
    {banana,beef,steel,lumber,pasta,chicken,hormone} {war,row,dispute,quota*,regime,truce} | toll* fees |
    ?rents | ?lease | ?{lend*,borrow*} | lenders | bondholders | {credit,export} {rating,insurance,guarantee*} |
    haircut | moratorium … {debt,payment*} | {spend*,cut*} … {budget,deficit} | workers' … savings |
    {coffee,cocoa,sugar,tin,rubber,wheat,jute} {pact,agreement,accord} | attract* … capital |
    {foreign,private,venture,Gulf,Arab} capital | Baker plan | Brady {plan,bonds} | Plaza accord |
    {Doha,Uruguay,Tokyo} {Round,round} |
    {rice,beef,citrus,wine,car,auto,chip,semiconductor,steel,textile} {market,pact,imports,exports,quota*,
    tariff*,dispute} | {MFN,most-favored} | {toys,dumplings,poisoned food} | lead paint | pulp mill* |
    {bailout,rescue} {package,loan,fund,deal} |
    {debt,loan} {moratorium,servicing,payments,swap*,crisis,burden,repayment*,write-off} |
    {deal,accord,contract} worth |
    {million,billion,bn,mn} {dollars,euros,yen,pounds,roubles,rubles,francs,marks} |
    save* … {budget,billion,million} | {payment,payments} {of,for} … {debt,port,oil,gas,arrears} |
    {purchase,purchases,sale,sales} of … {goods,aircraft,cars,grain,equipment,machinery,buses,trains,
    locomotives,plant*} | {discount,discounts} |
    {cut*,rais*,lower*,slash*,increas*} … {price*,tariff*,duties,tax*,subsid*,quota*,interest rate*,export*,
    import*} | {help*,keep*,put*} … {miners,workers,jobs,factories,plants} |
    trade {round,talks,war,truce,deal,gap,missions,delegation} |
    {bilateral,mutual,two-way} {commerce,trade,exchanges of goods} |
    {joint,investment} {fund,bank,company} | investment committee | {businesses,firms,exporters,producers,growers} |
    telecommunications market | reciprocal tariff* | {Liberation Day,Section 301,Section 232} |
    {USAID,foreign aid} {cuts,funding,programme*,program*} | {cost-sharing,royalt*} |
    {tax,customs,trade} {agreement,treaty,union,preferences,concessions,data} |
    {IMF,World Bank} {loan*,terms,programme*,program*,conditions} | {kidney,remit*} … money |
    ?{compensation,reparations} {for,to,claims} | ?surplus* | construction of … {housing,homes,hotels,
    apartments,factories} | {buy*,purchas*,import*,sell*} {more,additional,less,fewer} | {money,wire,bank}
    transfer* | transfer* … {money,funds,profits} | near-shor* | nearshor* | reshor* | friendshor* | onshor* |
    standard* of living | living standard* | tax* … {giants,multinationals,companies} | merchants | trade
    fair* | ?franchise* | ?concessions | raw material* | {putting off,put off,postpon*,defer*,delay*} …
    {repayment*,payment*,debt*} | lift* … out of {poverty,want} | {out of,from} want | ?{tender*} | {builders,
    contractors,firms} … bid* | {per cent,percent,%} {duties,duty,tariff*,levies,levy} | {domestic,internal,
    consumer} demand | demand at home | consumer goods | infant {industr*,factories} | market {economy,
    reform*,share} | lost … {million,billion} | {hard} currency | {growth} {and,of} … {jobs,economy} | {trade,
    business} {volume,volumes,flows,barrier*,visit*,partner*,missions} | {economic,commercial} {contacts,
    field,sphere,interests,partner*,potential,growth,assistance,aid,activit*} | {dollar,pound,franc,mark,yen}
    {exchange,rate,parity,fall} | {bilateral} {economic} | {economic,financial} {collapse,meltdown,turmoil,
    hardship} | foreign {exchange,currency,debt} | lev{y,ies} would | {semiconductor,chip,computer,car,
    television} {row,dispute,duties,tariff*} | {fish,fruit,meat,rice,wheat,flower} {export*,import*,trade} |
    ?{salary,salaries} | lending {to,for} | {buy*,purchas*} … American {maize,wheat,grain,corn,goods,cars,
    beef} | ?{on sale} | foreign debt | debtors | {unit of account,common currency} | {money,funds,assets,
    billions} {held,blocked,frozen,stuck,trapped} {in,by,at} | dropped … subsid* | surcharge* | ?metals | {attract*,Emirati,Gulf} … capital | {commerce,trade} deal | {three-way,trilateral} …
    {deal,pact} … {review} | {access,openings,opening} for … {lamb,sugar,beef,goods,producers} | geographical
    indications | {naming,name} rights | {coltan,tantalum} | {hold back,
    withhold*,cut*,suspend*} … {budget support,aid,loan*,funds} | underground {railway,line} | budget relief |
    {government,treasury} bonds | {quota} of … barrels`,
} satisfies Partial<Record<Topic, string>>;
