import type { Topic } from '#src/model/topics.ts';

/** Regions, and land that states fight over. */
export const REGIONS = {
  'regional-security': `
    {stabilisation,stabilization} {efforts,effort,process,mission} |
    {peace,stability} … prosperity in |
    threat* from {Pyongyang,Tehran,Moscow,Beijing,North Korea,Iran,Russia,China} |
    ?proxies | spill* over from | developments {along,around} … {Sea,coast,Gulf,strait,Strait} |
    regional stability | regional issues | regional developments | regional affairs | regional challenges |
    regional situation | provocation* | air defen{c,s}e identification zone | ADIZ | regional peace | regional crises | regional crisis | regional tension* |
    regional matters | regional questions | regional problems | regional dynamics | regional threats |
    situation in the region | security in the region | stability in the region | stability of the region |
    developments in the region | peace in the region | tensions in the region | security of the region |
    issues in the region | challenges in the region | peace and stability | peace and security |
    ?security situation | ?security environment | security challenges | security issues |
    regional and international | international and regional | regional and global | global and regional |
    security and stability | stability and security | destabiliz* | destabilis* | South China Sea |
    East China Sea | Taiwan Strait | cross-strait | ?Indo-Pacific | situation in the Middle East |
    ?Middle East | security in the Middle East | ?Western Balkans | ?South Caucasus | ?Horn of Africa |
    Great Lakes region | ?Persian Gulf | Gulf security | ?Black Sea region | ?Baltic Sea region |
    ?Central Asia | strategic competition | great-power | Euro-Atlantic | security architecture |
    European security | Security in Europe | transatlantic security | transatlantic unity |
    security guarantees | security of Europe | ?Asia-Pacific | asia-pacific region | international security |
    collective security | rules-based {order,international,world,global} order | rules-based order | ?rules-based | situation on the Korean | peninsula situation |
    freedom of navigation |
    maritime security | balance of power | east-west relations | ?superpower* | ?tensions between |
    ?instability | gulf crisis | gulf situation | ?military build-up | ?situation in | ?situation around |
    ?situation on the | ?developments in | ?events in | ?crisis in | ?Pacific region | Pacific Islands region |
    ?security policy | insecurity | stability in | ?security in | regional architecture | regional outlook |
    regional concern | regional context | regional landscape | tensions in | geopolitic* |
    ?strategic environment | strategic landscape | challenges facing the region |
    challenges facing the Pacific | Eastern Mediterranean | East Mediterranean | foreign interference |
    assertiveness | strategic context | Gulf region | Gulf of Guinea | Gulf of Aden | ?the Sahel |
    Korean Peninsula | Southeast Asia region | Gulf crisis | Lebanon crisis | Lebanese crisis | Bosnian crisis |
    Cyprus crisis | Caspian region | Asian security | Pacific security | Haitian crisis | Afghan crisis |
    {regional,continental} {integration,stabili*,security,balance,equilibrium,order,hotspot*,rivalry} |
    {stability,security,peace,tension*,situation,developments,calm,instability} {in,of,across,on} … {region,
    subregion,sub-region,continent,peninsula,neighbourhood,neighborhood,Gulf,Europe,Asia,Africa,Pacific,
    Mediterranean,Caucasus,Balkans,Sahel,Maghreb} | {security,power} vacuum | spill-over | spillover |
    spill over | {regional,wider} war | zone of peace | balance of forces | spheres of influence | hegemon* |
    detente | détente | East-West {relations,dialogue,tension*} | {front-line,frontline} states |
    non-alignment | security {threat*,dialogue,conference,concerns,risks,outlook,interests,order} |
    {Russian,Chinese,Iranian,Soviet,North Korean,Iraqi} {threat,assertiveness,influence,expansion*,coercion} |
    coercion | grey zone | gray zone | hotspots | hot spots | flashpoint* | {Malacca,Taiwan,Bering} Strait* |
    Indian Ocean | ?{southern,eastern,western,central} {Africa,Asia,Europe} |
    ?{South,Northeast,Southeast,East,West} Asia | ?Central America | ?Maghreb | ?Great Lakes |
    ?Lake Chad Basin | ?Mano River | ?Caucasus | ?Transcaucas* | ?{eastern,southern} flank |
    ?{common,shared} {threat*,challenges} |
    ?{world,global,international} {affairs,situation,developments,problems,order} |
    ?current international | {confidence-building,confidence building} measures | ?crisis |
    ?neighbouring countries | ?neighbourhood | ?region | ?regional | tense situation | destabilising |
    militari*ation | safety of the {Pacific,Gulf,region,Baltic,Mediterranean} |
    {five-way,six-way,regional,security} forum | free of {pressure,coercion} | {choose,choosing} … partners |
    {influence,ambitions,designs,meddling,presence,expansion*,encroachment,inroads,footprint} … {in the,
    region,Pacific,Africa,Gulf,Caucasus,Balkans,Arctic,Asia} | meddl* | {interfer*} … {affairs,region} |
    ?interference | {hybrid,cross-border,emerging,common,external} threat* | {rivalry,tug-of-war,scramble} |
    {big,great,major,outside,extra-regional,foreign} power* | non-intervention |
    {bloc,blocs} … {confrontation,rivalry} | confrontation | {Cold War,cold-war} mentality | new security |
    {situation,state of affairs,picture} … {neighbour*,neighbor*,border,along} |
    {Korean,Crimean,Arabian,Iberian} peninsula | ?{Gulf,Levant,Balkans,Horn,Sahel} |
    {developments,conditions} on the ground | three obstacles in |
    {Red Sea,Black Sea,Baltic Sea,South China Sea,Sea of Azov,East Mediterranean,Aegean} {security,tension*,
    situation,stability,crisis} |
    {security,stability,peace} {of,in,on,across} … {strait*,sea,islands,border*,Peninsula,neighbour*,
    neighbor*} |
    {North Korean,Iranian,Russian,Libyan,Chinese} … {behaviour,behavior,conduct,provocation*,activities,
    actions} | security of … {shipping,Gulf,Baltic,Pacific,Nordic} |
    {Soviet,Russian,Chinese,Vietnamese,Libyan,Cuban,Iranian} {presence,influence,role} in |
    {insecurity,lawlessness} in | developments of … interest |
    {latest,recent} {regional,international} {developments,events} |
    issues of … {regional,international} concern | {Soviet,Chinese,Iranian,Russian,Libyan,American,Beijing's,
    Moscow's,Tehran's} {intentions,ambitions,aims,moves,designs,pressure} | {naval,military,arms} build-up in |
    tension {in,on,around,across} the | {assertive,aggressive,coercive,bullying} {moves,actions,conduct,
    behaviour,behavior,posture,stance} | East-West {matters,ties,affairs,contacts,issues} | NATO's … {edge,
    flank} | malign {influence,activities,actions,behavior,behaviour} | ?status quo | change … status quo | {unilateral,unilaterally} … status quo | {sabre,saber}-rattling |
    {threat*} to … {Red Sea,Gulf,strait,straits,shipping,sea lanes,navigation,region,neighbours,neighbors} |
    ?international {scene,climate,landscape,agenda} | Arab {unity,disunity,ranks} | {strategic,security}
    {balance,situation} | power politics | {pressure,bully*} {on,of,against} {Taiwan,Lithuania,Taipei,Manila} |
    new cold war | {unstable,volatile,explosive} {situation,region,neighbourhood,neighborhood} | {safe,safety,
    security} … {sea lanes,navigation,waterway*} | {vacuum} … {filled,region} | world {peace,tension*} |
    {tension,tensions} {between,along} | matters … common {interest,concern} in | {stabilis*,stabiliz*} …
    {region,Sahel,Balkans,neighbourhood,peninsula,Gulf} | {balkan,Balkan} {stability,peace,security} | calm in |
    {external,outside,foreign} {pressure*,interference} | {Rakhine} {State,state,crisis} | Code of Conduct |
    {waters,sea lanes} off | {lower,raise,raises,heighten*} … tension*`,
  'territory-borders': `
    {airspace,border} violation* | {violat*} of … {airspace,waters} | {over,about,claim*,reef*,island*,shoal*,militari*} … South China Sea | the South China Sea {and,as} |
    {row,dispute,quarrel} over … {triangle,reef,islet*,peninsula,strip,enclave,outcrop*} | ownership of … {reef*,island*,islet*,land,rock*} | overlapping claims | where the {line,border,boundary,frontier} runs | claimed by both | both … claim |
    {South China Sea,East Sea,East China Sea} {issue,issues,dispute,disputes,question,claims} |
    sovereignty | territorial integrity | territorial claim* | territorial issue* | ?border | ?borders |
    border demarcation | border delimitation | border issue* | border tension* | border agreement* |
    border security | common border | demarcation | delimitation | maritime boundary | maritime boundaries |
    maritime border* | maritime delimitation | ?disputed | disputed territor* | disputed area* | one china |
    inalienable part | annexation | annex* | exclusive economic zone* |
    independence and territorial | sovereign rights | law of the sea | ?frontier | Kashmir |
    Northern Territories | Kuril* | Spratly* | Paracel* | Senkaku* | Diaoyu | Diaoyus | {Diaoyutai,Tiaoyutai} {island*,islet*,dispute,disputes,issue,question,sovereignty,claim,claims} | Dokdo | Takeshima | Golan |
    Gibraltar | Falkland islands | Falklands | Malvinas | Beagle channel | Panama canal | Namibia settlement |
    Namibian settlement | Namibia question | Namibian question | independence of | line of control |
    line of actual control | ?boundary | secession* | separatis* | west bank settlements | settlements in the |
    settlement activit* | drilling operations | continental shelf | fishing boundary | hot pursuit |
    status of the city | status of jerusalem | decoloni* | self-determination | South China Sea dispute* |
    disputes in the South China Sea | maritime rights | ?the Aegean | Aegean issues | Aegean Sea |
    situation in Kosovo | status of Kosovo | Taiwan question | Taiwan issue | return of the islands |
    return of the territories | UNCLOS | Convention on the Law of the Sea | ?land border | Western Sahara |
    Abyei | Essequibo | Chagos | legal regime of the Caspian | legal status of the Caspian |
    status of the Caspian | Caspian seabed | legal regime | Caspian Sea | handover of Hong Kong |
    return of Hong Kong | Siachen | Shatt al-Arab | Aouzou | Bakassi | ?enclave | Oder-Neisse |
    German unification | German reunification | unification of Germany | independence referendum |
    independence vote | fishing limits | disputed border | common frontier | ?Abkhazia | ?South Ossetia |
    ?Transdniestria | ?Transnistria | Nagorno-Karabakh status |
    {border,frontier,land,island,boundary,sea,maritime,territorial} {dispute*,row,question*,problem*,conflict,
    talks,claims,treaty,negotiation*,demarcat*,delimit*,markers,posts,commission,line,clash*,incident*,
    violation*} | islets | ?islands | ?islet | ?territory | ?territories | ?territorial | ?boundaries |
    ?frontiers | {200-mile,12-mile,200-nautical-mile} {limit,zone} | {fishing,maritime} zone* |
    median line | territorial sea | baselines | land swap* | exchange of {territory,enclaves,land} | enclaves |
    exclaves | no man's land | {sea,maritime} access | access to the {sea,ocean,Pacific} |
    outlet to the {sea,ocean} | breakaway {region*,republic*,enclave,territory} |
    {Namibia's,Namibian,Eritrean,Timorese} independence | {drive,push,bid,struggle,quest} … independence |
    {autonomy,self-rule,self-determination} for |
    {independence,freedom} {of,for,to} … {Namibia,Timor,Kosovo,Palestine,Eritrea,Caledonia,Puerto Rico} |
    free Namibia | Resolution 435 |
    {handover,retrocession,cession,return,recovery} of {territory,territories,islands,land,sovereignty,
    Gibraltar,Crimea,Macau,Macao} | unity and territorial |
    {recogni*} … {Kosovo,Abkhazia,Palestine,Taiwan,statehood,independence,borders} |
    {Abu Musa,Tunbs,Greater Tunb,Hanish,Halaib,Ogaden,Badme,Fashaga,Aozou,Shebaa,East Timor,Sabah,Preah Vihear,
    Sipadan,Ligitan,Scarborough,Sir Creek,Durand Line,McMahon Line,Doklam,Aksai Chin,Kalapani,Fergana, Vorukh,
    Karabakh,Crimea,Snake Island,Serpent Island,Piran,Prevlaka,San Andres,Diego Garcia,Mayotte, Svalbard,
    Hans Island,Imia,Kardak,Polisario,POLISARIO} | {crossing,checkpoint*} on the border |
    border {crossing,crossings,fence,posts,markers,villages,zone,closure*} |
    {clos*,reopen*,open*} … {border,borders,frontier} | {incursion*,intrusion*} | encroach* |
    International Court of Justice | ICJ | ?arbitration | ?Taiwan | one China |
    Hong Kong's {return,status,future} | status of {Gibraltar,Hong Kong,Macau,Kaliningrad,Kirkuk,Brcko, Abyei} |
    ?isle | ?isles | ?islet* | ?archipelago | ?atoll | ?shoal* | ?reefs | rock islands |
    {disputed,contested,four,southern,northern,uninhabited} {islands,isles,rocks,waters,territory,strip,
    villages,hills} |
    {claim,claims,rights} {to,over,on} … {islands,isles,territory,waters,cities,strait,seabed,peninsula,
    enclave*} | border {marker*,stone*,pillar*,monuments,river} | boundary {stone*,pillar*,marker*} |
    {moved,moving,shift*} … {border,boundary} | {return,handing,ceding} … {islands,isles} | ?sovereign | ?colony |
    colonial rule | {land,sea} grab | {coastal,territorial,exclusive} waters | ?seabed | cattle crossing* |
    {annexed,occupied} {territor*,land*,peninsula,lands} | federation with | {fishing,exclusion} zone* |
    {maps,map} of … {border,territor*} |
    {name,status,future,independence,return,accession,annexation} of … {Macedonia,Kosovo,Jerusalem,Crimea,
    Donbas,Timor,Macao,Macau,Hong Kong,Gibraltar,Taiwan,Tibet,Greenland,Caledonia,Montenegro,Eritrea} |
    {name,names} {dispute,issue,row} | Greenland | {Mischief,Thitu,Whitsun} {Reef,Island} |
    {island-building,reclamation} | {arbitral,arbitration,tribunal's} {award,ruling} |
    {judgment,ruling,verdict} of the {Court,tribunal,International} |
    {line,zone} … {control,separation,contact} | {post*,patrol*,villag*} … border |
    {crossed,violat*,trespass*} … {border,frontier,waters,airspace} | {joint,shared} sovereignty |
    referendum … {independence,status,sovereignty,self-determination,Sahara} | land frontier |
    frontier {post*,zone,guards,trade,demarcation} | {partition,cantons,cantonal} | Kunashiri | Kunashir |
    Etorofu | Iturup | Shikotan | Habomai | Varosha | contact line | line of contact | checkpoint* |
    {delimitation,demarcation,boundary,border} {commission*,line,committee*} |
    {Baltic,breakaway,Soviet} republics | {Baltic,Lithuanian,Latvian,Estonian} independence | free the Baltic* |
    ?One China | ?One-China | strip of … {coast,land,territory} |
    {outlet,access,exit,corridor,path} to the {sea,ocean,Pacific,coast} | {cession,ceding} of | {quarrel,row,
    dispute,feud,wrangle,argument,stand-off,standoff} {over,about,on} … {island*,peninsula,rock*,strip,
    enclave,waters,plateau,shoal,reef,valley,border,strait,sea,province,archipelago,frontier,territory,
    airspace,islet*} | {claim,claims} to {Belize,Kuwait,Essequibo,Taiwan,Sabah,Crimea,Gibraltar} | Sahara
    {issue,question,dispute,file} | Saharan {question,issue} | autonomy plan | settlements on | {Israeli,
    Jewish} settlement* | Line of Control | Line of Actual Control | World Court | {unity} of {Iraq,Syria,
    Lebanon,Yemen,Somalia,Libya,Cyprus,Bosnia,Sudan,Ethiopia,Yugoslavia} | breakaway {province*,territories,
    regions,state} | statehood | {nine-dash,Nine-Dash,ten-dash} | {Thomas,Sabina,Scarborough,Ayungin} Shoal |
    fence* {on,along} … {border,frontier,line} | {status,future} of … {island*,city,enclave,province,
    territory,Golan,peninsula,strip} | occupation line | {redraw*,draw*} … {border*,frontier*,boundar*,map} |
    {rule,control} over {South-West Africa,Namibia,Timor,Sahara,Tibet} | South-West Africa | {claimed,
    administered} by … {both,China,Japan,Britain,Argentina,Turkey,Greece} | {demarcat*,delimit*} | recogni* …
    {state,sovereignty,independence} | {territorial} {unity,waters,concession*} | land … peace | disputed
    {features,feature,outposts,rocks} | {sea,maritime} limit* | {stretch} of … {sea,ocean,Ocean,coast,Gulf} |
    {2016,arbitral,Hague} {Award,award,ruling} | ?border {areas,region*,settlement*}`,
} satisfies Partial<Record<Topic, string>>;
