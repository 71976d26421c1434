import type { Topic } from '#src/model/topics.ts';

/** Alliances and armies. */
export const DEFENCE = {
  'defence-cooperation': `
    {US,U.S.,American,British,Soviet,Russian,NATO} forces in {Korea,South Korea,Japan,Germany,Europe,Okinawa,Poland,Iceland} | intelligence-sharing |
    intelligence on | squadron* of | Tornados | Tornadoes | visit by … carrier | training … {recruits,commandos} | {drone,ammunition,shell,explosives} {factory,plant} | {military,arms} {spending,expenditure,outlays} | {joint,annual,naval} war games | status-of-forces |
    spending on defence | spending on defense | spending enough on defence | deterrence | missile defence |
    missile defense | intelligence sharing | intelligence pact | defense relation* | defence relation* |
    {defense,defence} {trade,posture} | linchpin of peace |
    defense ties | defence ties | defense relationship | defence relationship | defense partnership |
    defence partnership | defense issues | defence issues | defense agreement* | defence agreement* |
    defense pact | defence pact | defense matters | defence matters | defense industr* | defence industr* |
    {exchange*,cooperation,ties,relations,contacts} between … {armed forces,armies,militaries,navies} |
    defense spending | defence spending | defense support | defence support | defense alliance* |
    defence alliance* | defense commitment* | defence commitment* | defense sector | defence sector |
    defense capabilit* | defence capabilit* | defense export* | defence export* |
    defense and security | defence and security | defense treaty | defence treaty | defense and military |
    military ties | military relations | military aid | military assistance | military support | {defence,defense} {manufacturing,production} | {defensive,lethal,non-lethal} {support,aid,assistance} | {support,help,assist}* … Armed Forces of |
    military supplies | supplies of military equipment | military exercise* | military drill* |
    military-technical | military-political | military base* | military presence | military access |
    security cooperation | security partnership | security ties | security guarantees | security treaty |
    security pact | security alliance | security equipment | trilateral security cooperation |
    security forces training | funding for security | ?security support | arms sale* | arms deal* |
    arms deliver* | arms supplies | arms supply | arms purchase* | sale of arms | sale of weapons |
    weapons supplies | necessary weapons | supply of weapons | supplies of weapons |
    heavy weapons | naval exercise* | naval drill* | joint manoeuvres | joint maneuvers |
    large-scale exercises | mutual defense | mutual defence | extended deterrence | air defense* |
    air defence* | missile defense* | missile defence* | ?troops | ?alliance | ?Alliance | interoperability |
    F-16* | ?patrol boats | frigate* | submarine* | ?tanks | anti-tank | training of troops |
    training of officers | train its troops | equip* the army | troop presence | ?stationing of | ?bases |
    ship visits | counterinsurgency training | AUKUS | ANZUS | ?burden-sharing | host nation support |
    military cooperation agreement | combat aircraft | lethal aid | standby force | joint force |
    to the defense of | to the defence of | ?defense | ?defence | training of soldiers | training of crews |
    training of pilots | ?ammunition | supply of ammunition | supplies of ammunition | ammunition for |
    ammunition to | artillery | ?shells | sharing of intelligence | status of forces |
    State Partnership Program | National Guard | Carrier Strike Group | force posture | security agreement |
    security arrangement* | long-range weapons | long-range missiles | cooperation between the armed forces |
    peacekeeping training | ?warships | rotational | joint development of weapons | Leopard tanks |
    armored vehicles | armoured vehicles | training of Ukrainian | Patriot | HIMARS | ATACMS |
    shipbuilding for the navy | visiting forces | ?visits and exercises | forthcoming visits and exercises |
    Defence Cooperation Agreement | mobile training teams | missile systems | air defence systems |
    air defense systems | S-300* | S-400* | naval maneuver* | naval manoeuvre* | military maneuver* |
    military manoeuvre* | troops in Okinawa | marines in Okinawa | contacts between the armed forces |
    armed forces of the two | Contra aid | AWACS | Subic Bay | Clark air base | Partnership for Peace |
    Futenma | ?two-plus-two | ?2+2 | burden sharing | military steps | ?helicopters | troop cuts |
    share intelligence | joint patrols | peacekeeping force | arms package | between the armed forces |
    military protocol | host-nation support | Okinawa |
    defen{c,s}e {cooperation,co-operation,budget*,pact*,links,contacts,dialogue,policy,planning,equipment,
    technology,procurement,attach*,contract*,training,memorandum,programme*,program*,assistance,umbrella,
    needs,readiness,collaboration,production,officials} | collective defen{c,s}e | {cooperat*,co-operat*,collaborat*,work together} in … {defence,defense} | mutual {assistance,defence,defense} {pact,treaty,agreement,clause} | mutual defen{c,s}e |
    {common,European} defen{c,s}e | national defen{c,s}e | Article {5,Five} | {eastern,southern} flank |
    battlegroup* | rapid {reaction,deployment} | rapid-{reaction,deployment} |
    {2,two} {per cent,percent,%} of GDP |
    {military,naval,air} {cooperation,co-operation,base,bases,advis*,mission,training, transit,budget*,
    contacts,alliance*,pact,agreement*,links,collaboration,delegation*,exchanges, transfers,hardware,
    technology} | ?airbase* | {access to,use of,lease of,rent for,future of} … {bases,base} |
    base {rights,lease,agreement} | ?garrison* |
    {stationing,deployment,presence,withdrawal,basing} of {US,U.S.,American,foreign,British,French} {troops,
    forces,soldiers,marines} | manoeuvre* | maneuver* |
    {joint,combined,bilateral,multinational,annual} {exercise*,drill,drills,training,patrol*,war games,
    command, brigade,battalion,staff} | staff {talks,college} |
    {officer,pilot,cadet,military} {training,exchange*} |
    {train*,training} of … {officers,cadets,soldiers,troops,pilots,personnel,forces,sailors,cadres,units} |
    cadets | peacekeeping {contingent,battalion,troops,contribution} | coast guard* | coastguard* |
    patrol {boat*,vessel*,craft} | ?arms |
    arms {shipment*,transfer*,export*,cooperation,procurement,contract*} | armament* | rearm* |
    {weapon,weapons} {system*,supply,sale*,deliver*,purchase*,shipment*,package,export*,contract*} |
    {deliver*,supply,supplies,sale*,purchase*,transfer*,provi*,send*} of … {arms,weapons,tanks,aircraft,
    helicopters,jets,missiles,warships,ammunition,shells} | spare parts | munitions | licen{c,s}ed production |
    co-production | warplane* | {sale,sales,delivery,deliveries,purchase,supply,order} of … fighters | gunship* | howitzer* | armour* {vehicle*,carriers} | ?drones |
    drone {deal*,purchase*,sale*,production,technology,deliver*,cooperation} | Bayraktar | Eurofighter* | Rafale* | Gripen* |
    Mirage* | MiG | MiGs | MiG-* | Sukhoi | Stinger* | Javelin* | NASAMS | IRIS-T | Taurus | Storm Shadow |
    THAAD | GSOMIA | ACSA | EDCA | SOFA | Status of Forces Agreement | Visiting Forces Agreement |
    Reciprocal Access Agreement | {security,nuclear} umbrella | intelligence {exchange*,cooperation,links} |
    {exchange*,shar*} of {intelligence,information} | maritime domain awareness | troop contribut* |
    {send*,dispatch*,contribut*} … troops | minesweeper* | corvette* | destroyer* | anti-submarine |
    Warsaw Pact | military block* | {security,defence} assistance |
    {three-way,coordinated,trilateral,sea,naval,maritime,border,air} patrol* | dockyard* |
    naval {dockyard,yard,visit*,headquarters,officers,college,task force} |
    hotline … {navies,armies,armed forces,militaries,commanders} |
    {navies,armies,air forces,general staffs,chiefs of staff} | ?generals | ?{commandos,paratroopers,marines} |
    {send*,dispatch*,post*} … {instructors,advisers,trainers,officers,battalion,peacekeepers, engineers} |
    {instructors,trainers} | {radar,radars} | {early-warning,early warning} {aircraft,plane*} |
    {Hawk,Exocet,Harpoon,Patriot,Sidewinder,Hellfire,Maverick,Phantom,Tornado,Hercules,Chinook,Apache,Leopard,
    Abrams,Merkava,Hawker} {missile*,jet*,aircraft,tank*,helicopter*,plane*,transport*} | ?jets |
    {fighter,trainer,transport} {aircraft,jet*,plane*} | rifle* | {rifles,uniforms,boots} |
    {overflights,overflight,transit} … {military,troops} | {lease,leasing,rent} … {base,bases,island} |
    ?barracks | {cut,reduce*,increas*} … {garrison*,troops,forces} |
    {collective,joint,common} {security,defen*} | conscript* | {veterans,officers} … pension* |
    {military,army,naval} {band,academy,academies,parade} | coastguards | sonar | ?shield |
    {Pacific,Black Sea,Baltic,Northern,Sixth,Seventh,Fifth} Fleet | {fleet,Fleet} in |
    {stay,presence,basing,stationing,division} of … {fleet,Fleet,troops,forces,bases,marines} |
    nuclear {ships,vessels} ban | {ship,port} {visits,calls} by | {reflag*,escort*} … tanker* | mine-sweep* |
    minesweep* | {radar,missile} {site,base,station} | anti-missile | {missile,defence,defense} shield |
    {military,arms,weapons} {to,for} … {Ukraine,Kyiv,Taipei,Taiwan,Baghdad,Damascus,Tehran,Israel,rebels,
    Contras,Kabul,Damascus} |
    {ship*,shipping,send*,supply*,deliver*,provid*,sell*} … {arms,weapons,tanks,missiles,jets,helicopters,
    drones,ammunition,munitions} |
    {send*,deploy*,dispatch*} … {warship*,frigate*,aircraft carrier,carrier,battalion*,brigade*} |
    {aircraft,battle} {carrier*,group} | training mission | {rotation*,persistent} … {troops,forces,presence} |
    {nuclear,strategic} {submarine*,bomber*} | {tank,gun,aircraft,arms} {plant,factory,maker*} |
    {officers,cadets,pilots} … {train*,academy} | {defence,defense} {white paper,review,ministers} |
    {security,military,intelligence} {service*,contacts} | military adviser* | counter-insurgency | ?exercises |
    {resum*,conduct*,hold*,postpone*,cancel*} … {exercises,manoeuvres,maneuvers,war games} |
    {military,naval,staff} {college,colleges} | {vessel,maritime} {detection,surveillance,monitoring} |
    {accept*,receiv*,donat*,handover,suppl*} … patrol {boats,vessels} | airfield* | war games | moderni{s,z}*
    of … {army,armed forces,navy,air force,fleet} | interceptor* | {tank,jet,frigate,submarine,missile,
    helicopter,fighter,arms,warship} {deal,order,contract,purchase,sale,package} | {armoured,armored} car* |
    {3.5,five,5,3,three} {per cent,percent,%} … {defence,defense,GDP} | military attach* | patrol aircraft | multinational {force,brigade,corps,battalion} | ?weapons |
    {navy,army,air force} {visit,ships,vessels,officers} | {missile,anti-tank,rocket,grenade} launcher* |
    {troop,force} {level*,increase,reinforcement*} | {British,American,US,U.S.,NATO,German,French,Canadian,
    allied} {personnel,troops,soldiers,contingent,battalion,brigade,marines} {at,in,on} | reinforce* … {flank,
    battlegroup,garrison,presence} | surface-to-air | anti-aircraft | {lethal,non-lethal,nonlethal} |
    {shipping,shipment*,sell*,sale*,smuggl*,flow} {of,} … {arms,weapons} to | military {package,needs} |
    {supply,supplies,deliver*,purchase*,sale,sales,provide*,providing,order*} {of,} … military equipment | {battalion,brigade} {in,to} | {ship,send,sell,supply} … {weapons,arms} | army
    {training,modernis*,moderniz*} | {joint} {war,naval} games | {mine,coastal} defence* | {security,defence,
    defense} {commitment*,obligations,guarantee} | {allied,alliance} {unity,solidarity,defence,defense} |
    force {in,for} {Kosovo,Bosnia,Sinai} | {multinational,stabilisation,stabilization,security support}
    {force,mission} | escort {ship*,vessel*,mission*} | {send*,dispatch*} … {escort*,ships} | hotline … coast
    guard* | destroyer* to`,
} satisfies Partial<Record<Topic, string>>;
