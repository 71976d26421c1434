import type { Topic } from '#src/model/topics.ts';

/** Wars and terror. */
export const WAR = {
  'armed-conflict': `
    {Soviet,military,armed,Cuban,Vietnamese} intervention in | foreign intervention in … {Libya,Syria,Iraq,Yemen,Lebanon,Afghanistan,Chad,Angola,Mali,Cambodia,Kampuchea,Nicaragua,Grenada} |
    {thrust,drive,push,advance} {towards,toward,into} | tanks {into,rolling} | {Syrian,Israeli,Soviet,Iraqi,Russian,Ethiopian,Rwandan,Serb} {artillery,tanks,guns} {in,around,on} |
    war-torn | war in | war against | ?war | ?the war | Gulf war | civil war | invasion | invaded |
    military operation* | {operation,operations,offensive} against … {Shabaab,Al-Shabaab,rebels,Taliban,insurgents,Houthis} | offensive | hostilities | fighting | ?attacks | ?attack on | missile attack* |
    airstrike* | air strike* | shelling | bombing | bombardment | aggression | incursion* | occupation |
    occupied | occupying | foreign troops | Russian troops | ?front line | ?frontline | counteroffensive |
    clashes | armed groups | armed gangs | rebels | ?armed forces | drone attack* | ?atrocities | conflict in |
    conflict over | crisis in Ukraine | support for Ukraine | support to Ukraine | situation in Ukraine | situation around Ukraine | Ukraine crisis |
    Ukrainian crisis | situation in Gaza | war in Gaza | situation in Syria | aggression against |
    crisis in Syria | crisis in Yemen | Yemeni crisis | Syrian crisis | war in Syria | situation in Libya |
    situation in Yemen | situation in Afghanistan | situation in Lebanon | situation in Iraq |
    situation in Sudan | Iran-Iraq | gulf conflict | {Falklands,Falkland} {war,conflict} | no-fly zone | anti-terrorist operation* |
    anti-terrorism operation* | ?military installations | ?battlefield | insurgen* | military escalation |
    military intervention | withdrawal of troops | withdrawal of forces | withdrawal of soviet |
    withdrawal of vietnamese | withdrawal of cuban | withdrawal of israeli | withdrawal of syrian |
    troop withdrawal* | troop pullout | ?pullout | Operation Peace Spring | {Syria,Syrian,Iraq,Gaza,Idlib,Afrin,Libya,Tigray,Donbas} {incursion,offensive,campaign} | {Syria,Gaza,Idlib,Afrin,Tigray,Donbas} operation | {incursion,offensive} in … {Syria,Iraq,Gaza,Idlib,Afrin,Libya,Lebanon,Tigray} | {the,its,their,combat,ground} {operation,operations} in … {Syria,Iraq,Gaza,Idlib,Afrin,Libya,Lebanon,Tigray} | pull-out | withdraw its troops | withdraw its forces | ?raids on |
    guerrilla* | military activit* | military offensive | ?seizure of | tanker* war | hostile acts | siege of |
    annexation of Kuwait | invasion of Kuwait | military threat* | | missile strike* |
    missile launch* against | intra-ukrainian | conflict in Donbass | Donbass | genocide | at the front | on the front |
    ?the front | drone strike* | operation in Rafah | operation in Gaza | {Turkish,Russian,Israeli,Saudi,Iranian,Syrian} {operation,operations,incursion,offensive} in |
    {Turkish,Russian,Israeli,Saudi,Iranian,Syrian} {incursion,offensive,assault} | {current,ongoing,latest} {Turkish,Russian,Israeli,Saudi,Iranian,Syrian} operation | situation in eastern Congo |
    situation in the eastern Democratic | situation in eastern DRC | eastern DRC | eastern Congo |
    killing of civilians | civilian casualties | build-up of military forces | military build-up |
    military buildup | troop build-up | troop buildup | buildup of forces | build-up of troops |
    civilian deaths | crisis in Sudan | crisis in Lebanon | crisis in Libya | Houthi attacks |
    ground operation | ground offensive | ?retaliation | airstrikes on | strikes on | ?strikes against |
    bombing campaign | Chechnya | Contras | rebel attacks | ?violence in | ?unrest in | militia* | massacre* |
    ethnic cleansing | killings in | withdrawal from Afghanistan | withdrawal from Cambodia |
    withdrawal from Angola | cross-border attack* | ?clashes in | shelled | ?gunmen | ?bloodshed |
    developments in Syria | developments in Iraq | developments in Yemen | developments in Libya |
    developments in Afghanistan | developments in Gaza | developments in Ukraine |
    {war,conflict,fighting,hostilities,unrest,bloodshed,violence,crisis,upheaval,turmoil} in … {Ukraine,Gaza,
    Syria,Iraq,Afghanistan,Lebanon,Libya,Yemen,Sudan,Darfur,Bosnia,Kosovo,Kuwait,Somalia,Chad,Mali,Congo,
    Zaire,Cambodia,Angola,Mozambique,Nicaragua,Salvador,Georgia,Chechnya,Liberia,Rwanda,Burundi,Tigray,
    Ethiopia,Tajikistan,Croatia,Myanmar,Kashmir,Donbas,Palestine,Tripoli,Beirut,Haiti,Algeria} |
    ?{on,over,about,discussed,discuss} {Ukraine,Gaza,Syria,Iraq,Afghanistan,Lebanon,Libya,Yemen,Sudan,Darfur,
    Bosnia,Somalia,Chad,Mali,Cambodia,Angola,Nicaragua,Chechnya,Tigray,Karabakh} |
    ?{Gaza,Darfur,Donbas,Bosnia,Tigray} | {cross-border,commando,bombing,air,night} raid* | ?raid | ?raids |
    raids {by,of,into} | uprising* | intifada | insurrection | rebellion* | mutin* | mercenar* | ?Wagner |
    paramilitar* | warlord* | gunboat* | {shooting,shot,shoot*} down | downing of |
    {rocket,mortar,artillery,sniper} {attack*,fire,barrage*} | ?rockets | ?bombs | bombed | bomb* of | besieg* |
    invad* | overrun | {airspace,air space,territorial} violation* | violat* of … airspace | use of force |
    military {solution,option,pressure,confrontation,strike*,campaign,deployment,advance,means} |
    warplanes … {bomb*,attack*} | battle for | ?battles | frontlines | ?conflict | armed struggle |
    {national,people's} liberation | liberation {movement*} | ?liberation struggle | SWAPO | Swapo | UNITA | Unita | Renamo |
    RENAMO | Khmer Rouge | mujahid* | Mujahid* | mujahed* | Mujahed* | Sandinis* | M23 | FDLR |
    Rapid Support Forces | RSF | Hezbollah | Hizbollah | ?Taliban | ?Hamas | ?rebel |
    {rebel,government,occupation,invading,invasion,insurgent} {force*,troops,army} |
    {withdraw*,pull*,evacuat*,removal,departure} … {troops,forces,army,soldiers} |
    {fall,capture,recapture} of the {city,town,capital} | war effort | war damage | ?killing | ?killed |
    ?wounded | deaths of civilians | ?dead | attack by | attacks {by,on,against,from} | act of war |
    state of war | Persian Gulf war | no-fly zone violations | horsemen | trench warfare | blue helmets |
    {gunmen,loyalists,guerrillas,insurgents,fighters,mercenaries,commandos} … {train*,base*,cross*,infiltrat*,
    attack*,camp*} | infiltrat* |
    {train*,arm*,shelter*,harbour*,back*,support*} … {rebels,gunmen,guerrillas,insurgents,loyalists,fighters,
    militants} | {ambush*,skirmish*} | {minefield*,minelay*} |
    {blast,blasts,explosion*} {in,at,near,that,which} |
    {war,conflict,fighting,hostilities} {zone*,area*,between,on,near,around} |
    {tanks,columns,armour} … {cross*,enter*,roll*} |
    {military,armed} {confrontation,clash*,attack*,conflict*,incident*,aggression} | ?{curfew,siege} |
    besieged | {peninsula,island,city,town} … {seized,taken,captured} by |
    {entry,deployment} of … {troops,forces,tanks} | Russian {invasion,forces,army} |
    {displaced,driven} by … fighting | ?{neutral,non-belligerent} | situation on the ground |
    {destruction,burning,torching,shelling,razing} of … {village*,homes,houses,town*,churches,mosque*,
    infrastructure} | {military,armed,punitive,retaliatory,pre-emptive} {strike*,action*,raid*} |
    {strike,strikes,attack,raid,assault} {on,against} … {Syria,Iraq,Iran,Libya,Lebanon,Gaza,Serbia,Sudan,
    Damascus,Baghdad,Tehran,Kyiv,Tripoli,Belgrade,Yemen,Rafah} | {human,civilian} shields |
    safe {area*,haven*} |
    {Koevoet,Janjaweed,interahamwe,Interahamwe,LRA,RUF,FARC,ELN,KLA,UCK,Chetnik*,Tigers,Phalang*,Amal} |
    linkage of … troops |
    {Cuban,Soviet,Vietnamese,Libyan,Syrian,Israeli,Indian,Turkish,Iraqi,Armenian,Serb,Serbian,Eritrean,
    Ethiopian,Rwandan,Ugandan,South African} {troops,forces,army,soldiers,pullout,withdrawal,occupation,raid*,
    incursion*,attack*,aggression} | oil wells … {fire,burn*} | {war,front} {reparation*,damage*,debts} |
    {bombs,mines,shells} … {fell,hit,killed} | {moved,poured,rolled} in | Gulf War | tanker war | Bay of Pigs |
    ?{warplanes,jets,gunboats} | ?{sink*,sank,sunk} | {shot,downed} … {airliner,plane,jet,helicopter,drone} |
    {airliner,plane,jet,helicopter} … {shot,downed} | exchange* of fire |
    {shooting,firefight,crossfire} {on,at,across,near} … {border,frontier,line} | servicemen … killed |
    {soldiers,troops} in … {ranks,trenches} | ?assault | onslaught | {missile,drone,rocket,air,artillery}
    {barrage*,salvo*,strike*,raid*,attack*} | {fall,capture,seizure,recapture} of {Goma,Bukavu,Kabul,Saigon,
    Mariupol,Bakhmut,Aleppo,El Fasher,Khartoum,Grozny,Vukovar,Srebrenica,Basra,Fao,Faw,Mosul,Sukhumi,Huambo,
    Kherson,Avdiivka,Shusha} | {campaign,operations,drive} against … {Kurds,rebels,guerrillas,insurgents,
    Houthis,Tamils} | {destroyed,ruined,bombed-out,shattered} {town*,cit*,village*,homes,bridges} | {mining}
    of … {harbour*,harbor*,ports,waters} | kamikaze | {tank,armoured,armored} column* | cross-border {fire,
    shelling,clashes,violence} | {Cuban,Vietnamese,Libyan,Syrian,South African,Soviet} {units,contingent*,
    battalions} | {troops,forces,tanks} … {crossed,landed,massed,massing,advanc*,poured} | mass* … {troops,
    forces,tanks} | troop {movement*,concentration*} | reprisal* | {border,proxy,desert,holy,guerrilla,
    factional,tribal,drone} war | {war-ravaged,war-weary,war-hit,strife-torn,war-shattered} | ?strife |
    ?casualties | bloodbath | carnage | {drones,missiles,shells,rockets} … {hit,hitting,struck,strik*,kill*,
    fell} | pounded | pounding | strafing | strafed | combatants | {advance,push,march} on … {city,capital,
    town,Goma,Khartoum,Kyiv,Tripoli} | {rebel,army} {advance*,gains,push} | violence {between,against,that} |
    {resurgence,upsurge,wave,spiral,cycle,flare-up,surge} of … {violence,fighting,attacks} | {violence,
    fighting,clashes} … {south-east,south,north,east,west,border,provinces} | {six-month,year-long,month-long,
    eight-year,decade-long} {war,conflict} | {year,month}-old {war,conflict} | warfare | {deaths,killing,
    killed} of … {civilians,soldiers,villagers} | ?{raise,raised,raising,including,covered} {Ukraine,Gaza,
    Syria,Iraq,Afghanistan,Lebanon,Libya,Yemen,Sudan,Darfur,Bosnia,Kosovo,Kampuchea,Cambodia,Angola,Nicaragua,
    Chechnya}`,
  terrorism: `
    bombing of … {store,cafe,café,restaurant,hotel,market,metro,train,bus,airport,synagogue,church,mosque,embassy,disco*,nightclub} | money … {Hamas,Hezbollah,militants,jihadist*} | {Lockerbie,Mykonos} {case,affair} | support for gunmen |
    terroris* | counterterror* | counter-terror* | anti-terror* | extremis* | jihadist* | jihadi* | ISIS |
    ISIL | Daesh | Islamic State | al-Qaeda | al Qaeda | al-Qaida | Boko Haram | al-Shabaab | Al Shabaab |
    radicali* | hijack* | PKK | Hizballah | foreign fighters | FETO | Hamas attack* | Hezbollah attack* |
    Taliban attack* | terror group* | terror organi* | terror attack* | deradicali* | YPG | Lashkar* |
    Houthi* terror* | Daesh/ISIS | haven for terrorists | LTTE | al-Shabab | Al-Shabab | Lockerbie bombing |
    ETA | IRA | Abu Sayyaf | Jemaah Islamiyah | Red Army Faction | September 11 attacks | militant group* |
    ?militants | bomb attack* | Westgate |
    {suicide,car,bus,embassy,hotel,market,mosque,nightclub,airliner,airport} {bomb*,attack*} | bomb blast* |
    bomb {plot*,threat*} | ?bomber* | {bin,Bin} Laden | {safe haven*,sanctuar*} | terror | sleeper cell* |
    fundamentalis* | Islamist* | militancy | militant {attack*,hideout*,camp*} | AQIM | JNIM | ISWAP | ISGS |
    TTP | Tehrik* | ETIM | East Turkestan | FATF | Financial Action Task Force | Pan Am | UTA | hijacking |
    Khalistan* | Tamil Tiger* | Tigers | Shining Path | Sendero Luminoso | Red Brigades | Basque separatis* |
    {September,Sept.} 11 | 9/11 | state sponsor* | {armed,criminal} bands | lone wol* |
    {fight*,war} against … {Daesh,ISIS,militants,jihad*} | {misguided,deviant} {group*,sect} |
    {fund*,money,financ*} … {terror*,militants,extremis*,misguided,jihad*} |
    {sources,drying} … {funding,finance,terror*} | blasts |
    {bomb,bombs,bombing*,explosion*} {in,at,on} … {embassy,hotel,station,airliner,bus,market,mosque,church,
    plane} |
    {gunmen,attackers} … {killed,stormed} |
    {train,bus,hotel,school,theatre,market,mosque,church,synagogue} {siege,massacre,attack*,bombing*} |
    {Casablanca,Bali,Madrid,Lockerbie,Nairobi,Mumbai,Beslan,Istanbul,London,Paris} {bomb*,attack*,blasts} |
    {extremist,radical} {group*,faction*,organi*,movement*,preacher*,cell*} | {preach*} … hatred |
    hate preacher* | {sleeper,terror} network* | airliner {bomb*,hijack*} | {bombing,downing,hijack*} of … {airliner,jetliner,plane,jet,aircraft} | letter bomb* |
    {attack*,assault,bombing} … {World Trade,Twin Towers,Parliament} | Mykonos | Achille Lauro |
    {Abu Nidal,Black September} | rendition |
    {terrorist,extremist,militant,Islamist} … {bases,camps,havens,groups,financing,attack*,threat*,organi*,
    violence} |
    {ETA,IRA,PKK,YPG} {members,suspects,attacks,violence,militants} |
    {Daesh,Islamic State} {fighters,prisoners,families,cells,attack*} | attack {on,at} … {airport,embassy,
    concert,market,hotel,school,church,synagogue,mosque,festival,mall} | {massacre,shooting,bombing} at |
    Basque {gunmen,guerrillas} | {Pakistan,Afghanistan,Iraq,Syria}-based {group*,militants,organi*} | Shabaab |
    Shabab | {Hezbollah,Hamas,ISIS} cell* | {truck,knife,ramming,car-ramming} attack* | {Pahalgam,Uri,Pulwama,
    Crocus,Peshawar,Kerman} {attack*,massacre} | {grey,gray} list* | October 7 attack* | violent {ideolog*} |
    {soil,territory} … {against,attacks} … {neighbour*,neighbor*,countries,others} | banned {outfit*,
    organisation*,organization*} | {attacks,operations} {launched,plotted,planned} … {from,territory,soil} |
    {outlawed,proscribed} {group*,organi*,PKK} | anti-{Iran,Iranian,Turkish,Pakistan,Syrian} … {group*,
    elements,terrorist*} | separatist {group*,elements}`,
} satisfies Partial<Record<Topic, string>>;
