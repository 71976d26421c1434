/** Phrases in which a word that shows a topic elsewhere shows none. `*` stands for every ending. */
export const NO_TOPICS = `
  {invest,invests,invested,investing,investment,investments} {in,over} {security,defence,defense,capabilities,deterrence} | {invest,invests,invested,investing,investment,investments} {in,over} {our,its,their,his,her,the,more,new,own,air,military,national,collective,joint,common,shared,regional} {security,defence,defense,capabilities,deterrence} | {invest,invests,invested,investing,investment,investments} {in,over} {our,its,their,his,her,the} {air,own,military,national,collective,joint,common,shared,regional} {security,defence,defense,capabilities,deterrence} | {best,good,sound,wise} investment |
  {economic,political,energy,emotional} blackmail | in {a,an} … {open,frank} climate | {positive,good,excellent,tense,relaxed,fruitful,open,frank,calm,warm,sincere,amicable,pleasant,businesslike,hostile,conducive} climate {.,and,between,for,that,which,of,in,at,on,during,prevailed,as,is,was,has} |
  {positive,good,excellent,tense,relaxed,fruitful,open,frank,calm,warm,sincere,amicable,pleasant,businesslike,hostile,conducive} climate , |
  former {colony,colonies} |
  {charm,diplomatic,media} {offensive,offensives} | conflict on the {basis,terms} | {the,their,its,our,his,her,mutual,equal,same,all,legal,treaty} rights and {obligations,duties,responsibilities} | threat or use of force | joint ministerial {statement,declaration,communique,communiqué} | {share,shares,shared,common} … heritage | {a,the} corridor of the | in the {defence,defense} of | {digital,public,parliamentary} diplomacy |
  {will,to,continue,would,further} harvest | {newly,recently,freshly} elected {president,leader,prime,government,parliament} | a {common,shared} border | along {the,our,their} {common,shared} border | {common,shared} border {area,areas,region,regions,zone} | diplomatic {relations,ties} with Taiwan |
  order … based on the rule of law | {upcoming,forthcoming,coming} summit scheduled |
  {defence,defense} {investment,investments} {across,by,among} | each other's {territory,soil} | each other’s {territory,soil} | {previous,relevant} {UN,U.N.,United Nations} resolutions |
  {invest,investing,invested} … {percent,per cent,%} … {defence,defense} |
  {convenient,possible,exact,tentative,precise,suitable,specific,proposed,alternative} dates | {date,dates} {for,of} |
  armistice {day,centenary,anniversary,ceremony,ceremonies,commemoration,commemorations} | {xenophobic,racist,verbal} {attack,attacks} | {xenophobic,racist,verbal} {attack,attacks} {on,against,in} | {long-range,heavy,stealth,supersonic} {bomber,bombers} |
  transition … economy | economic transition | meeting with the Pope | Pope talks | from the airport | airport after | at … airport | {left,arrived,landed,airport} {ceremony,welcome} | Paris {accord,agreement} on {stabili*,ending,monetary,exchange,peace} | Paris currency {accord,agreement} | strategic dialogue between | {minority,majority} {leader,whip} | {wrestling,wrestle,wrestled} with | palestinian {territory,territories} |
  regional and {international,global,multilateral} {diplomatic,efforts,partners,organizations,organisations,forums,fora} | news agency … {said,reported,quoted,cited} | according … news {agency,agencies} | {met,meet,meets,meeting} … bilaterally | {civilian,civil} infrastructure |
  within the framework of the {summit,APEC,G20,G-20,week,visit,conference,forum} | further development | development and strengthening |
  negotiations in {an expanded,a narrow,narrow,expanded,extended,restricted,enlarged} |
  independence of … {courts,judiciary,judges} | air policing | occupied west bank |
  occupied east jerusalem | {finance,financed,financing} {its,their,his} | trade union* |
  Taiwan {ambassador,envoy,embassy,delegation} | Taiwan's {ambassador,embassy,envoy,diplomatic,representative,officials,government,ministry} |
  {COVID,COVID-19,pandemic,health} situation {allows,permits,permitting,improves} | {participation,part,speech,address} in the … {session,Session} … General Assembly |
  {the,his,her,its,their} visitors | {to,at,in,from} the Vatican | {domestic,internal,home} situation in |
  innovative {way,ways,solution,solutions,approach,approaches,forms,mechanisms,financing} |
  Taiwan's {president,premier,foreign,deputy,vice,minister,digital,economic,economy,representative} |
  {told,tells,telling} {journalists,reporters} | offensive {arms,weapons} | news agency {said,reported,quoted,cited} |
  official news agency | state news agency | national news agency | army {chief,commander,general} |
  munich security conference | security conference | agreements … under negotiation | open for business |
  surveillance flight* | election to the | elected to the | his election | her election | on her election |
  {locust,locusts} {invasion,invasions} | by a landslide | landslide {victory,win} | fallout {on,from,of} |
  the fallout | distinguished visitors | humanitarian {exchange,exchanges,sphere,spheres,fields} |
  humanitarian and other {fields,areas,spheres} | disputed {waterway,waters} | Asia-Pacific Economic |
  news agencies of | bilateral and multilateral {issues,subjects,matters} | NATO {allies,ally,member,members} |
  on his election | war memorial | cold war | world war | world war two | war of words | war room |
  price war | prisoner of the | black sea region | national security council | national defence council |
  national defense council | climate of | favorable climate | favourable climate |
  investment climate | political climate | environment for | favourable environment | favorable environment |
  fair environment | enabling environment | political environment | security environment |
  business environment | international environment | challenging environment | border guard* | central bank* |
  west bank | left bank | world bank group president | green light | in good health | novel {approach,approaches,way,ways,idea,ideas} | {trucks,lorries,goods,vehicles,trains,wagons} {cross,crossed,crossing,that cross,that crossed,which cross,which crossed,illegally crossing,waiting to cross,unable to cross} the border | {his,her,your} health | about {his,her} health | good health |
  health and happiness | health and success | health and prosperity | state of health | democratic people's republic | people's democratic | social democratic |
  christian democratic | democratic republic | democratic side | democratic party | business day* |
  {single,common} economic space | discriminatory {tax,taxes,tariff,tariffs,duty,duties,levy,levies,trade,pricing,prices} |
  business class | get down to business | space for | more space | political space | food for thought |
  debt of gratitude | accredited in | accredited to | customs and traditions | sports palace |
  palace of culture | industry leaders | transit lounge | origin , transit | origin and transit | crimes and {attacks,aggression*} | the crimes {of,by} the | {its,their} crimes | press conference room | on the road |
  {road,roads} to {peace,recovery,war,democracy,membership,ruin,success,a,an} | water under the bridge | energy and time | time and energy | new energy {to,into,in} … {relations,relationship,ties,partnership,process,cooperation,talks} | with energy |
  coffee and | pot of coffee | over {tea,coffee} | cup of tea | crossing the border | technology park | naval academy | religious leaders |
  police chief* | police escort | police officer* | law enforcement officer* | media outlets | film crew |
  gas station | culture of peace | culture of | security council members | state security | school of |
  school friend* | old school | driving force | port of call | ports of call | first ports of call |
  first port of call | in the eye of | united nations resolution | drug store | constitution day |
  independence day | lake chad | chad basin | salt lake | tank of | think tank* | fishing for |
  science of | a bridge between | bridge between | as a bridge | build bridges | the bridge between |
  bridge differences | bridge the gap | seeds of | lamb to | meat of | oil the | truce village |
  school of diplomacy | republic of korea defense | war crimes tribunal president | the start | to start |
  from the start | salt and | trade blame | trade accusations | trade barbs | trade insults | traded blame |
  trades blame | traded accusations | trading accusations | trading blame | cultural traditions |
  nuclear powers | nuclear power in | world power* | debt settlement | settlement of debt* |
  jewish settlement | political climate | climate of talks | constructive climate | friendly climate |
  cordial climate | warm climate | captured in | schools of thought | heart attack* |
  death toll* | gang of four | freed from | {United Nations,UN} country team | in transit | republic of china on taiwan | along the mekong | shipping {weapons,arms} | sales of {tanks,arms,weapons} |
  personal attack* | medical examination | medical checkup | medical treatment in |
  {held,hold,holding,keep,kept} … hostage {by,to} | water {cannon,cannons} | {nut,egg,sea,groundnut} shells |
  {on,via,through} social media | social media {post,posts,message,messages,statement} |
  {wage,waged,wages,waging} … war | theat{re,er} of {war,operations} | marathon {talks,negotiations,session,sessions,meeting,meetings,discussions,debate,round,rounds,summit} |
  development of … {situation,situations,events,crisis} | fire station* | {push,drive} {towards,toward} {establishing,peace,a,ending,talks,an,statehood} | {shots,shot} in the | a bridge to | dry corridor | {hurricane,cyclone,typhoon,monsoon,rainy} season | fire engine* | fire truck* | end of the tunnel | light in the tunnel | in concert with |
  {water,fish,septic,fuel} tank* | dispute settlement | democratic {nations,countries,world} |
  {cooperation,co-operation} with the {Red,International,Organisation,Organization,Committee,High,Office,Fund,Agency} |
  {cooperation,co-operation} with {humanitarian,international,inspectors,investigators,prosecutors,monitors,observers} |
  Bosnia and Herzegovina | compensation for {the,their,his,her} {families,relatives,victims,survivors,dead} |
  on humanitarian {grounds,reasons} | {political,internal,domestic} stability in | full {cooperation,co-operation} of … with the |
  {international,regional,global} and {international,regional,global} {platforms,forums,fora,organisations,organizations,bodies,partners,levels,level} |
  release of {full,transparent,detailed,complete,verified,data,documents,figures} | {voting,polling,census,catch} data |
  {block,blocked,blocking,blockade,blockaded,blockading} … border {crossing,crossings}
`;
