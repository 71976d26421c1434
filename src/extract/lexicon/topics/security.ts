import type { Topic } from '#src/model/topics.ts';

/** Regions, alliances and armies. */
export const SECURITY = {
  'regional-security': `
    regional security | regional stability | regional issues | regional developments | regional affairs |
    regional challenges | regional situation | regional peace | regional crises | regional crisis |
    regional tension* | regional matters | regional questions | regional problems | regional dynamics |
    regional threats | situation in the region | security in the region | stability in the region |
    stability of the region | developments in the region | peace in the region | tensions in the region |
    security of the region | issues in the region | challenges in the region | peace and stability |
    peace and security | ?security situation | ?security environment | security challenges | security issues |
    regional and international | international and regional | regional and global | global and regional |
    security and stability | stability and security | destabiliz* | destabilis* | South China Sea |
    East China Sea | Taiwan Strait | cross-strait | Indo-Pacific | situation in the Middle East |
    Middle East | security in the Middle East | ?Balkans | Western Balkans | South Caucasus | ?Sahel |
    Horn of Africa | Great Lakes region | Persian Gulf | Gulf security | ?Black Sea region |
    ?Baltic Sea region | ?Central Asia | strategic competition | great-power | Euro-Atlantic |
    security architecture | European security | Security in Europe | transatlantic security |
    transatlantic unity | security guarantees | security of Europe | ?Asia-Pacific | asia-pacific region |
    international security | collective security | regional order | rules-based | Korean peninsula |
    situation on the Korean | peninsula situation | freedom of navigation | maritime security |
    balance of power | east-west relations | superpower* | tensions between | ?instability | gulf crisis |
    gulf situation | ?military build-up | ?situation in | ?situation around | ?situation on the |
    ?developments in | ?events in | ?crisis in | ?Pacific region | Pacific Islands region | ?security policy |
    insecurity | stability in | ?security in | regional architecture | regional outlook | regional concern |
    regional context | regional landscape | Red Sea crisis | tensions in | geopolitic* |
    ?strategic environment | strategic landscape | challenges facing the region |
    challenges facing the Pacific | Eastern Mediterranean | East Mediterranean | foreign interference |
    assertiveness | strategic context | Gulf region | Gulf of Guinea | Gulf of Aden | ?the Sahel |
    Korean Peninsula | Southeast Asia region | Gulf crisis | Lebanon crisis | Lebanese crisis |
    Bosnian crisis | Cyprus crisis | Caspian region | Asian security | Pacific security | Haitian crisis |
    Afghan crisis |
    {regional,continental} {integration,stabili*,security,balance,equilibrium,order,hotspot*,rivalry} |
    {stability,security,peace,tension*,situation,developments,calm,instability} {in,of,across,on} … {region,
    subregion,sub-region,continent,peninsula,neighbourhood,neighborhood,Gulf,Europe,Asia,Africa,Pacific,
    Mediterranean,Caucasus,Balkans,Sahel,Maghreb} |
    {security,power} vacuum | spill-over | spillover | spill over | {regional,wider} war | zone of peace |
    balance of forces | spheres of influence | hegemon* | detente | détente |
    East-West {relations,dialogue,tension*} | {front-line,frontline} states | non-alignment |
    security {threat*,dialogue,conference,concerns,risks,outlook,interests,order} |
    {Russian,Chinese,Iranian,Soviet,North Korean,Iraqi} {threat,assertiveness,influence,expansion*,coercion} |
    coercion | grey zone | gray zone | hotspots | hot spots | flashpoint* | {Malacca,Taiwan,Bering} Strait* |
    Indian Ocean | ?{southern,eastern,western,central} {Africa,Asia,Europe} |
    ?{South,Northeast,Southeast,East,West} Asia | ?Central America | ?Maghreb | ?Levant | ?Great Lakes |
    ?Lake Chad Basin | ?Mano River | ?Caucasus | ?Transcaucas* | ?{eastern,southern} flank |
    ?{common,shared} {threat*,challenges} |
    ?{world,global,international} {affairs,situation,developments,issues,problems,order} |
    ?current international | {confidence-building,confidence building} measures | ?crisis |
    neighbouring countries | ?neighbourhood | ?region | ?regional | tense situation | destabilising |
    militari*ation |
    safety of the {Pacific,Gulf,region,Baltic,Mediterranean} | {five-way,six-way,regional,security} forum |
    free of {pressure,coercion} | {choose,choosing} … partners |
    {influence,ambitions,designs,meddling,presence,expansion*,encroachment,inroads,footprint} … {in the,
    region,Pacific,Africa,Gulf,Caucasus,Balkans,Arctic,Asia} |
    meddl* | {interfer*} … {affairs,region} | ?interference |
    {hybrid,cross-border,emerging,common,external} threat* | {rivalry,tug-of-war,scramble} |
    {big,great,major,outside,extra-regional,foreign} power* | non-intervention |
    {bloc,blocs} … {confrontation,rivalry} | confrontation | {Cold War,cold-war} mentality | new security |
    {situation,state of affairs,picture} … {neighbour*,neighbor*,border,along} |
    {Korean,Crimean,Arabian,Iberian} peninsula | ?Middle East | ?{Gulf,Levant,Balkans,Horn,Sahel} |
    {situation,developments,conditions} on the ground | three obstacles in |
    {Red Sea,Black Sea,Baltic Sea,South China Sea,Sea of Azov,East Mediterranean,Aegean} {security,tension*,
    situation,stability,crisis} |
    {security,stability,peace} {of,in,on,across} … {strait*,sea,islands,border*,Peninsula,neighbour*,
    neighbor*} |
    {North Korean,Iranian,Russian,Libyan,Chinese} … {behaviour,behavior,conduct,provocation*,activities,
    actions} |
    security of … {shipping,Gulf,Baltic,Pacific,Nordic} |
    {Soviet,Russian,Chinese,Vietnamese,Libyan,Cuban,Iranian} {presence,influence,role} in |
    {insecurity,lawlessness} in`,
  'defence-cooperation': `
    defense cooperation | defence cooperation | spending on defence | spending on defense |
    spending enough on defence | deterrence | missile defence | missile defense | intelligence sharing |
    intelligence pact | defence co-operation | defense relation* | defence relation* | defense ties |
    defence ties | defense relationship | defence relationship | defense partnership | defence partnership |
    defense issues | defence issues | defense agreement* | defence agreement* | defense pact | defence pact |
    defense matters | defence matters | defense industr* | defence industr* | defense spending |
    defence spending | defense support | defence support | defense alliance* | defence alliance* |
    defense commitment* | defence commitment* | defense sector | defence sector | defense capabilit* |
    defence capabilit* | defense export* | defence export* | defense to the | defense and security |
    defence and security | defense treaty | defence treaty | defense and military | military cooperation |
    military co-operation | military ties | military relations | military aid | military assistance |
    military support | military supplies | military hardware | supplies of military equipment |
    military training | military exercise* | military drill* | military-technical | military-political |
    military base* | military presence | military access | military contacts | military exchanges |
    security cooperation | security assistance | security partnership | security ties | security guarantees |
    security treaty | security pact | security alliance | security equipment |
    trilateral security cooperation | ?security assistance | security forces training | funding for security |
    ?security support | arms sale* | arms deal* | arms deliver* | arms supplies | arms supply |
    arms purchase* | sale of arms | sale of weapons | weapons deliver* | weapons supplies | weapons to |
    weapons for | necessary weapons | supply of weapons | supplies of weapons | heavy weapons |
    joint exercise* | naval exercise* | naval drill* | joint drills | joint manoeuvres | joint maneuvers |
    large-scale exercises | mutual defense | mutual defence | extended deterrence | ?deterrence |
    air defense* | air defence* | missile defense* | missile defence* | missile shield | ?troops | ?alliance |
    ?Alliance | interoperability | F-16* | fighter jet* | fighter aircraft | ?patrol boats | frigate* |
    submarine* | tanks | anti-tank | joint training | training of troops | training of officers |
    train its troops | equip* the army | troop presence | stationing of | ?bases | naval visit* |
    ship visits | joint patrol* | counterinsurgency training | AUKUS | ANZUS | burden-sharing |
    host nation support | military cooperation agreement | combat aircraft | lethal aid | standby force |
    joint force | to the defense of | to the defence of | ?defense | ?defence | ?security ties |
    training of soldiers | training of crews | training of pilots | ?ammunition | supply of ammunition |
    supplies of ammunition | ammunition for | ammunition to | artillery | shells | intelligence cooperation |
    sharing of intelligence | status of forces | State Partnership Program | National Guard |
    Carrier Strike Group | force posture | security agreement | security arrangement* | long-range weapons |
    long-range missiles | cooperation between the armed forces | peacekeeping training | ?warships |
    naval cooperation | rotational | joint development of weapons | Leopard tanks | armored vehicles |
    armoured vehicles | training of Ukrainian | Patriot | HIMARS | ATACMS | shipbuilding for the navy |
    visiting forces | ?visits and exercises | forthcoming visits and exercises |
    Defence Cooperation Agreement | mobile training teams | missile systems | air defence systems |
    air defense systems | S-300* | S-400* | naval maneuver* | naval manoeuvre* | military maneuver* |
    military manoeuvre* | troops in Okinawa | marines in Okinawa | contacts between the armed forces |
    armed forces of the two | Contra aid | AWACS | Subic Bay | Clark air base | Partnership for Peace |
    Futenma | two-plus-two | 2+2 | burden sharing | military steps | helicopters | troop cuts |
    share intelligence | joint patrols | peacekeeping force | arms package | between the armed forces |
    military protocol | host-nation support | Okinawa |
    defen{c,s}e {cooperation,co-operation,budget*,pact*,links,contacts,dialogue,policy,planning,equipment,
    technology,procurement,attach*,contract*,training,memorandum,programme*,program*,assistance,umbrella,
    needs,readiness,collaboration,production,officials} |
    collective defen{c,s}e | mutual {assistance,defen*} | {common,European} defen{c,s}e |
    national defen{c,s}e | Article {5,Five} | {eastern,southern} flank | battlegroup* |
    rapid {reaction,deployment} | rapid-{reaction,deployment} | {2,two} {per cent,percent,%} of GDP |
    {military,naval,air} {cooperation,co-operation,facilities,facility,base,bases,advis*,mission,training,
    transit,equipment,budget*,contacts,alliance*,pact,agreement*,links,collaboration,delegation*,exchanges,
    transfers,hardware,technology} |
    airbase* | {access to,use of,lease of,rent for,future of} … {bases,base} | base {rights,lease,agreement} |
    garrison* |
    {stationing,deployment,presence,withdrawal,basing} of {US,U.S.,American,foreign,British,French} {troops,
    forces,soldiers,marines} |
    manoeuvre* | maneuver* |
    {joint,combined,bilateral,multinational,annual} {exercise*,drill,drills,training,patrol*,war games,
    command,
    brigade,battalion,staff} |
    staff {talks,college} | {officer,pilot,cadet,military} {training,exchange*} |
    {train*,training} of … {officers,cadets,soldiers,troops,pilots,personnel,forces,sailors,cadres,units} |
    cadets | peacekeeping {contingent,battalion,troops,contribution} | coast guard* | coastguard* |
    patrol {boat*,vessel*,craft} |
    ?arms | arms {shipment*,transfer*,export*,cooperation,procurement,contract*} | armament* | rearm* |
    {weapon,weapons} {system*,supply,sale*,deliver*,purchase*,shipment*,package,export*,contract*} |
    {deliver*,supply,supplies,sale*,purchase*,transfer*,provi*,send*} of … {arms,weapons,tanks,aircraft,
    helicopters,jets,missiles,warships,ammunition,shells} |
    spare parts | munitions | licen{c,s}ed production | co-production | warplane* | fighter plane* |
    fighters | gunship* | howitzer* | armour* {vehicle*,carriers} | ?drones |
    drone {production,technology,deliver*,cooperation} | Bayraktar | Eurofighter* | Rafale* | Gripen* |
    Mirage* | MiG | MiGs | MiG-* | Sukhoi | Stinger* | Javelin* | NASAMS | IRIS-T | Taurus | Storm Shadow |
    THAAD | GSOMIA |
    ACSA | EDCA | SOFA | Status of Forces Agreement | Visiting Forces Agreement |
    Reciprocal Access Agreement | {security,nuclear} umbrella | intelligence {exchange*,cooperation,links} |
    {exchange*,shar*} of {intelligence,information} | maritime domain awareness | troop contribut* |
    {send*,dispatch*,contribut*} … troops | minesweeper* | corvette* | destroyer* | anti-submarine |
    Warsaw Pact | military block* | {security,defence} assistance |
    {three-way,coordinated,trilateral,sea,naval,maritime,border,air} patrol* | dockyard* |
    naval {dockyard,yard,visit*,headquarters,officers,college,task force} |
    hotline … {navies,armies,armed forces,militaries,commanders} |
    {navies,armies,air forces,general staffs,generals,chiefs of staff,commandos,paratroopers,marines} |
    {send*,dispatch*,post*} … {instructors,advisers,trainers,officers,battalion,peacekeepers,
    engineers} |
    {instructors,trainers} | {radar,radars} | {early-warning,early warning} {aircraft,system*,plane*} |
    {Hawk,Exocet,Harpoon,Patriot,Sidewinder,Hellfire,Maverick,Phantom,Tornado,Hercules,Chinook,Apache,Leopard,
    Abrams,Merkava,Hawker} {missile*,jet*,aircraft,tank*,helicopter*,plane*,transport*} |
    {jet,jets} | {fighter,trainer,transport} {aircraft,jet*,plane*} | rifle* | {rifles,uniforms,boots} |
    {overflights,overflight,transit} … {military,troops} | {lease,leasing,rent} … {base,bases,island} |
    {garrison,barracks} | {cut,reduce*,increas*} … {garrison*,troops,forces} |
    {collective,joint,common} {security,defen*} | conscript* | {veterans,officers} … pension* |
    {military,army,naval} {chief*,officers,band,academy,academies,parade} | coastguards | sonar | ?shield |
    {Pacific,Black Sea,Baltic,Northern,Sixth,Seventh,Fifth} Fleet | {fleet,Fleet} in |
    {stay,presence,basing,stationing,division} of … {fleet,Fleet,troops,forces,bases,marines} |
    nuclear {ships,vessels} ban | {ship,port} {visits,calls} by | {reflag*,escort*} … tanker* | mine-sweep* |
    minesweep* | {radar,missile} {site,base,station} | anti-missile | {missile,defence,defense} shield |
    {military,arms,weapons} {to,for} … {Ukraine,Kyiv,Taipei,Taiwan,Baghdad,Damascus,Tehran,Israel,rebels,
    Contras,Kabul,Damascus} |
    {ship*,shipping,send*,supply*,deliver*,provid*,sell*} … {arms,weapons,tanks,missiles,jets,helicopters,
    drones,ammunition,munitions} |
    {send*,deploy*,dispatch*} … {warship*,frigate*,aircraft carrier,carrier,battalion*,brigade*} |
    {aircraft,battle} {carrier*,group} | training mission |
    {rotation*,persistent} … {troops,forces,presence} | {nuclear,strategic} {submarine*,bomber*} |
    {tank,gun,aircraft,arms} {plant,factory,maker*} | {officers,cadets,pilots} … {train*,academy} |
    {defence,defense} {white paper,review,ministers} |
    {security,military,intelligence} {service*,contacts,adviser*} | counter-insurgency`,
} satisfies Partial<Record<Topic, string>>;
