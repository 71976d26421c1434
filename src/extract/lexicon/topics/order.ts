import type { Topic } from '#src/model/topics.ts';

/** Who governs, and by what law. */
export const ORDER = {
  'democracy-elections': `
    voter {registration,roll*,list*,turnout} |
    ?reform agenda | ?{political,democratic} reforms |
    formation of … {cabinet,government} | stalemate over … {cabinet,government} |
    annul* … {vote,poll,polls,ballot} | {election,electoral,vote,poll} fraud | fraud at the polls |
    election* | electoral | democratic institutions | democratic path | restoration of democracy |
    return to democracy | ?democracy | support for democracy | democratic governance | democratization |
    democratisation | ?constitution | ?constitutional | coup | transition to civilian | transition process |
    ?transitional | ?voters | ?voting | referendum | ?referendums | governance reform* | good governance | ?governance |
    ?opposition leaders | {inclusive,inter-Libyan,intra-Afghan,internal} political dialogue | inter-party dialogue | peaceful transition of power |
    peaceful transfer of power | transition of the presidency | perestroika | glasnost |
    national unity government | government of national unity | inclusive government | majority rule |
    one man one vote | multi-party | multiparty | snap vote | ?protests | Maduro regime | power sharing |
    power-sharing government | ?takeover | ?junta | ?democratic values | {defend*,uphold*,promot*,erosion,threat*} … democratic values | democratic values … {threat,threatened,attack,risk,danger} | democracy and |
    constitutional committee | civilian leadership | ?political situation in | unconstitutional change* |
    formation of a government | formation of a new government | handover of power | transfer of power |
    martial law | ?opposition parties | snap election* | electoral law | ?rivals | step down | leave office |
    resignation of | domestic affairs of |
    {handover,hand-over,transfer,return,hand,handing} … {civilian*,elected,constitutional,democratic} |
    {elected,civilian,constitutional} {civilian*,government,rule,order,authorities} | {civilian,constitutional} president |
    return … barracks | {ousted,deposed,toppled,overthrown} {president,leader,government,prime} | oust* |
    deposed | overthr* | putsch* | coups | {military,army} {junta,rule,rulers,takeover,regime,coup,government} |
    {constitutional,electoral,political,parliamentary,democratic} {amendment*,order,reform*,change*,crisis,commission,calendar,timetable,system,court} | new constitution | ballot* | ?polls | run-off |
    runoff | {vote,election} {rigging,fraud,observ*,monitor*,results,campaign} | vote-rigging |
    {parliamentary,presidential,general,local,municipal,legislative,free,fair,early} {election*,vote,poll,
    polls} | term limits | third term |
    transition {calendar,timetable,period,timeline,to,government,charter,plan} | ?transition |
    dissol* … parliament | impeachment | ?impeach* | ?state of emergency | {lift*,end*,extend*,revok*,prolong*} … state of emergency | emergency rule | pluralis* | one-party |
    democratis* | democratiz* | ?democratic |
    {national,all-party,all-inclusive,inclusive} {dialogue,unity,conference,reconciliation} |
    {unity,coalition,caretaker,provisional,interim,transitional} {government,cabinet,administration,
    authorities,council,president} | federalis* | decentrali* | devolution | dismantl* … apartheid |
    ?{opposition,parliament} | popular will | will of the people |
    restor* … {constitution*,order,democra*,president} | regime change | coup attempt | coup leader* |
    {soldiers,officers,general,colonel} … {seized,took} power | seiz* … power | {barracks,civilian rule} |
    {date,timetable,calendar} … {poll*,election*,vote} | free and fair {election*,vote,poll*,referendum} |
    {voter,electoral} {roll*,register*,list*,list} | {ballot,polling} |
    ?elected {president,leader*,prime,parliament} | {legitimate,ousted,exiled} {president,parliament,government,leader*,prime} |
    legitimate {authorities,authority} | ?{recount,re-run,rerun} |
    {winner,loser,defeat*,victory} … {election*,poll*,vote} | hold on to power | cling* … power |
    {succession,abdicat*} | ?{throne,monarchy} | {black,white} {rule,majority,minority rule} |
    {legali*} … {part*,opposition} | ?{opposition,exiled} {leader*,figure*} | {opposition,exiled} {part*,movement*} |
    {mass,street,student,anti-government} {protest*,demonstration*} |
    {parliament,assembly,senate} … {vote*,dissol*,elect*} | bloodless | interim president |
    constituent assembly | ?{ruling,military} {council,committee} |
    {January,February,March,April,May,June,July,August,September,October,November,December,coming,forthcoming,
    upcoming,disputed,rigged,postponed,delayed} {poll,polls,vote,ballot,referendum,elections,election} | ?poll |
    preparations for … {poll*,vote,election*,referendum} | date for … {election*,poll*,vote} |
    {lifting,end,imposition,declaration} of … {martial law,state of emergency,emergency} |
    {voting,electoral} {system,reform,rights,age,law*} | {suspended,restored,abrogated} … constitution |
    {step*,stepping} down | {resign*,exile} … {president,junta,general,leader} | Cedras | Noriega |
    ?Mugabe | ?Maduro | ?Lukashenko | ?Gbagbo | {Orange,Rose,Velvet,Tulip,Jasmine} Revolution | Arab {Spring,spring} |
    {peaceful,orderly,democratic,political} {transition,transfer,change,evolution} | {white,minority} rule |
    {talks,dialogue} … {opposition,junta} | {rul*,military} junta |
    {departure,removal,ouster,exit} of … {power,president,leader} | departure … from power |
    {lawful,legitimate,rightful} {head,president,government,leader} |
    political {transition*,liberali*,opening} | transition{s,} {in,to} | {vote,votes} buying | vote-buying |
    voter {cards,turnout} | elected successor | {count,counting} … vote* | vote count* | {constitutional,electoral,democratic} process | power {transfer,
    transition,struggle} | {fall,overthrow,ouster,flight} of … {shah,president,government,emperor,dictator,
    king,regime} | form* … {new} {government,cabinet} | new government … {form*} | {reopen*,suspen*,recall*,
    prorog*} … {parliament,assembly,congress} | suspension of parliament | {hold,holding} … {vote,elections,
    poll,polls} | {overdue,early,fresh,postponed} {vote,elections,election,polls} | {coalition} {partners,
    talks,crisis} | {national,popular} {vote,mandate} | {presidential,parliamentary} {race,contest,candidate*} |
    {political,democratic} {reform*,renewal,freedoms,space,stalemate} | {civilian} {rule,control,government} |
    basic law | Basic Law | {constitution-making,constitution-drafting} | {text,draft} of … constitution`,
  'law-crime': `
    war crimes {tribunal,court,trial*} |
    spying | espionage | spy {case,scandal,row} | eavesdropping |
    Interpol | people-trafficking | people trafficking |
    match-fixing |
    crime | organi*ed crime | ?criminal | criminals | ?drug | ?drugs | drug trafficking | narcotic* |
    ?traffick* | human trafficking | trafficking in | corruption | anti-corruption | smuggl* | mutual legal |
    ?law enforcement | ?law-enforcement | justice cooperation | ?policing | ?police | money laundering |
    money-laundering | piracy | pirates | poaching | illegal activities | ?gangs | gang violence |
    accountability for | international tribunal | criminal court | International Criminal Court | ICC | ICTY |
    fentanyl | opium | cocaine | counterfeit* | transnational crime | interpol | coca | coca cultivation |
    poppy | ?murder of | ?killing of | ?murdered | ?accountability | cybercrime | cyber crime |
    special tribunal | MH17 | scam cent* | scams | online scams | Lockerbie | justice for |
    rule of law cooperation | ?investigation | ?extraditions | terrorist financing | illicit finance |
    arms trafficking | cartel* | human traffick* | Rosenbaum | IUU fishing | prosecut* |
    mutual legal assistance | transfer of prisoners | sentenced prisoners | intellectual property | Karadzic |
    Mladic | Pinochet | copyright | ?indicted | arms smuggling | gun smuggling | forensic | ?{court,courts} |
    on trial |
    {trial,arrest,indictment,surrender,handover} of … {suspect*,war crim*,fugitive*,general*,former} |
    arrest warrant* | fugitive* | ?suspect* | murder* | ?perpetrator* | culprit* | ?inquiry | ?assassin* |
    {drug,drugs} {lord*,baron*,cartel*,smuggl*,traffic*,trade,abuse,control,enforcement,barons,gangs,
    production,money} | anti-drug* | anti-narcotic* | counter-narcotic* | crop {substitution,eradication} |
    heroin | hashish | cannabis | marijuana | methamphetamine* | ?precursor* | mafia | firearms | contraband |
    tax evasion | ?fraud | brib* | graft | asset recovery | {stolen,looted} {assets,funds,money} |
    bank secrecy | police {training,exchange,cooperation,officers,liaison,mission} | Europol | cattle rustling |
    treason | {judicial,legal,penal,criminal} {cooperation,co-operation,assistance,matters,reform} |
    {extradition,prisoner transfer} treaty | transfer of {convict*,sentenced} | anti-piracy |
    {crackdown,fight,war,combat*} … {crime,drugs,smuggl*,corruption,traffick*,gangs} |
    cross-border {crime,gambling} | gambling | online {gambling,fraud} | {illegal,unreported} fishing |
    wildlife trafficking | people traffick* | genocide {trial*,suspects,tribunal} | compensation for victims |
    amnest* | ?justice | organi{s,z}ed crime | captagon |
    {drug,smuggling,captagon,spy,crime,trafficking,prostitution,forgery} ring* | gunrun* | gun-run* |
    {gun,arms,cigarette,fuel,petrol,people,cattle,gold,diamond,car} smuggl* |
    smuggl* … {petrol,fuel,gold,cigarettes,guns,arms,cattle,drugs,diamonds} |
    {cattle,car} {thie*,theft*,rustl*} | thefts | thieves | robber* | bandit* | ganja |
    {murder,killing,death,poisoning} of … {journalist*,diplomat*,tourist*,student,nationals,citizens,minister,
    lawyer,nun*,priest*} | poisoning | {liaison,police,customs} officers … post* |
    {post*,exchange} … liaison officers | hot pursuit | shiprider |
    {coast guard,police} … {pursue,chase,board} |
    {prosecut*,try,tried} … {suspects,soldiers,officers,pirates,war} | magistrate* | prosecutor* | detective* |
    forensic* | DNA | ?{swindl*,scam*,cheat*} | ?casino* | {money,funds} … laundered | launder* | embezzl* |
    {offshore,Swiss,secret,hidden} {accounts,account} | kickback* |
    {illegal,illicit} {logging,fishing,mining,gambling,trade,goods,drugs,betting} |
    {child,organ} {abduction,trafficking,pornography} |
    {forged,fake} {passports,documents,medicines,banknotes,goods} |
    {deport*,hand*} … {suspect*,fugitive*,bomber*,general,banker,convict*} | {extradit*} | sex offenders |
    war crimes | war criminals | ?crimes | massacre … {trial,inquiry} | {held,hold,holding} to account |
    hold* … {account,accountable} | held accountable | {brought,bring,bringing} to justice | bring* … justice |
    {those,people} responsible for |
    {responsible,accountab*} … {atrocities,crimes,killing*,massacre*,murder*,attack*,abuses} | atrocities |
    yaba | {poisoned,Litvinenko,Skripal,Khashoggi,Lugovoi,Magnitsky} | poisoning of | nerve-agent attack |
    {Rainbow Warrior,Lockerbie,MH17,KAL} … {trial,suspect*,inquiry,compensation,agents,families} |
    {families,victims} … {justice,compensation,trial} | {pirated,counterfeit} {goods,software,discs,CDs} |
    pirated | {software,copyright,video} piracy |
    {extradit*,deport*,surrender*,hand*} … {suspect*,fugitive*,terrorist*,criminal*,murderer*} | traffickers |
    {arrest*,indict*,charg*} … {general*,minister*,officer*,agents,trader*,executive*,citizen*} |
    trial {in,by,before} | tried before | pyramid schemes |
    {police,judicial,customs,criminal} {data,files,record*,case,matters,investigation*} |
    {action,measures,steps} against … {traffick*,smuggl*,drug*,crime,gangs,pirates,corruption} |
    {recover*,return*,trac*,repatriat*} … {looted,stolen,embezzled} |
    stolen … {cash,funds,money,assets,billions} | billions … looted | ?looted | ?trial | stolen {cars,
    vehicles,goods} | ?tribunal | poacher* | poach* | ?judges | | Criminal Court | Special {Court,
    Tribunal} | answer {in,for} … {Hague,crimes,court,atrocities} | Hague {tribunal,Tribunal,court,Court} | {tribunal,court,Tribunal,Court} in {The,the} Hague | punish* … {perpetrators,those,
    culprits,guilty} | {sexual,child} {exploitation,abuse,assault} | sexual {violence,misconduct} | {phone,
    telephone,telecom,wire,bank,credit-card,voice} {fraud*,scam*} | fraud {den*,ring*,centre*,gang*,network*} |
    kidnappings | {kidnapping,kidnappings} and {extortion,murder,robbery,banditry,trafficking,smuggling} | {fight,combat,struggle,cooperation} against {kidnapping,kidnappings,extortion} | thief | burglar* | blackmail* | extort* | forger* | gangster* | mobster* | thug* |
    prostitut* | arson* | ?sabotage | {legal} {assistance,aid,proceedings,cooperation,co-operation} |
    convicted | convicts | verdict* | acquit* | {gang,gangs} | gangland | outlaw* … {gang*} | {prosecution*}
    {of,for} | {must,will,should} … {answer,pay} for … crime* | {illegal} {boat*,fishing,logging,trade,
    wildlife} | {crack*,cracking} down … {smuggl*,traffick*,crime,gangs,poach*,fraud} | {national,joint}
    police | police {force,academy,chiefs,mission,aid,reform} | {murdered,slain} | ?{perpetrators,culprits} |
    war-crimes | scam {hub*,farm*,compound*,syndicate*} | hooligan* | gangs | {broken,dismantl*,bust*} …
    {gang*,ring*,network*} | {miners,workers,nationals,citizens,engineers,tourists} … murdered | marihuana |
    before … {courts,court,tribunal,tribunals} | riots | {gun,arms,drug} runner*`,
} satisfies Partial<Record<Topic, string>>;
