import type { Topic } from '#src/model/topics.ts';

/** Who governs, by what law, and what is done where it is broken. */
export const ORDER = {
  'democracy-elections': `
    election* | electoral | democratic reform* | democratic transition | democratic institutions |
    democratic process | democratic path | restoration of democracy | return to democracy | ?democracy |
    support for democracy | democratic governance | democratization | democratisation | ?constitution |
    ?constitutional | coup | political transition | transition to civilian | civilian rule |
    transitional government | transitional council | transition process | ?transitional | ?voters | ?voting |
    referendum | political reform* | governance reform* | parliamentary vote | good governance | ?governance |
    opposition leaders | ?political dialogue | inclusive dialogue | inter-party dialogue |
    peaceful transition of power | peaceful transfer of power | transition of the presidency | perestroika |
    glasnost | national dialogue | national unity government | government of national unity |
    inclusive government | majority rule | one man one vote | political crisis | multi-party | multiparty |
    early vote | upcoming vote | snap vote | ?protests | Maduro regime | power sharing |
    power-sharing government | military takeover | ?takeover | military junta | ?junta | democratic values |
    democracy and | democratic order | constitutional committee | civilian government | civilian leadership |
    political situation in | transitional authorities | unconstitutional change* | formation of a government |
    formation of a new government |  handover of power | transfer of power | martial law |
    ?opposition parties | interim government | snap election* | electoral law | ?rivals | step down |
    leave office | resignation of | domestic affairs of |
    {handover,hand-over,transfer,return,hand,handing} … {civilian*,elected,constitutional,democratic} |
    {elected,civilian,constitutional} {civilian*,government,rule,order,authorities,president} |
    return … barracks | {ousted,deposed,toppled,overthrown} {president,leader,government,prime} | oust* |
    deposed | overthr* | putsch* | coups |
    {military,army} {junta,rule,rulers,takeover,regime,coup,government} |
    {constitutional,electoral,political,parliamentary,democratic} {amendment*,order,reform*,change*,crisis,
    process,commission,calendar,timetable,system,court} |
    new constitution | ballot* | ?polls | run-off | runoff |
    {vote,election} {rigging,fraud,observ*,monitor*,results,campaign} | vote-rigging |
    {parliamentary,presidential,general,local,municipal,legislative,free,fair,early} {election*,vote,poll,
    polls} |
    term limits | third term | transition {calendar,timetable,period,timeline,to,government,charter,plan} |
    ?transition | dissol* … parliament | impeach* | state of emergency | emergency rule | pluralis* |
    one-party | democratis* | democratiz* | ?democratic |
    {national,all-party,all-inclusive,inclusive} {dialogue,unity,conference,reconciliation} |
    {unity,coalition,caretaker,provisional,interim,transitional} {government,cabinet,administration,
    authorities,council,president} |
    federalis* | decentrali* | devolution | black majority | dismantl* … apartheid |
    ?{opposition,parliament} | popular will | will of the people |
    restor* … {constitution*,order,democra*,president} | regime change |
    coup attempt | coup leader* | {soldiers,officers,general,colonel} … {seized,took} power | seiz* … power |
    {barracks,civilian rule} | {date,timetable,calendar} … {poll*,election*,vote} |
    free and fair {election*,vote,poll*,referendum} | {voter,electoral} {roll*,register*,list*,list} |
    {ballot,polling} | {elected,legitimate,ousted,exiled} {president,parliament,government,leader*,prime} |
    legitimate {authorities,authority} | {recount,re-run,rerun} |
    {winner,loser,defeat*,victory} … {election*,poll*,vote} | hold on to power | cling* … power |
    {succession,abdicat*} | {throne,monarchy} | {black,white} {rule,majority,minority rule} |
    {legali*} … {part*,opposition} | {opposition,exiled} {leader*,part*,figure*,movement*} |
    {mass,street,student,anti-government} {protest*,demonstration*} |
    {parliament,assembly,senate} … {vote*,dissol*,elect*} | bloodless | {interim,acting} president |
    constituent assembly | {ruling,military} {council,committee} |
    {January,February,March,April,May,June,July,August,September,October,November,December,coming,forthcoming,
    upcoming,disputed,rigged,postponed,delayed} {poll,polls,vote,ballot,referendum,elections,election} |
    ?poll | preparations for … {poll*,vote,election*,referendum} | date for … {election*,poll*,vote} |
    {lifting,end,imposition,declaration} of … {martial law,state of emergency,emergency} |
    {voting,electoral} {system,reform,rights,age,law*} | {suspended,restored,abrogated} … constitution |
    {step*,stepping} down | {resign*,exile} … {president,junta,general,leader} | Cedras | Noriega |
    {Mugabe,Maduro,Lukashenko,Gbagbo} | {Orange,Rose,Velvet,Tulip,Jasmine} Revolution | Arab {Spring,spring} |
    {peaceful,orderly,democratic,political} {transition,transfer,change,evolution} | {white,minority} rule |
    {talks,dialogue} … {opposition,junta} | {rul*,military} junta`,
  'law-crime': `
    crime | crimes | organi*ed crime | ?criminal | criminals | ?drug | ?drugs | drug trafficking | narcotic* |
    ?traffick* | human trafficking | trafficking in | corruption | anti-corruption | extradit* | smuggl* |
    judicial cooperation | legal assistance | mutual legal | ?law enforcement | ?law-enforcement |
    justice cooperation | police cooperation | policing | ?police | money laundering | money-laundering |
    piracy | pirates | poaching | illegal activities | ?gangs | gang violence | accountability for |
    war crimes | international tribunal | criminal court | International Criminal Court | ICC | ICTY |
    fentanyl | opium | cocaine | counterfeit* | transnational crime | interpol | illegal fishing |
    illegal logging | coca | coca cultivation | poppy | ?murder of | ?killing of | ?murdered |
    ?accountability | cybercrime | cyber crime | special tribunal | MH17 | scam cent* | scams | online scams |
    Lockerbie | justice for | rule of law cooperation | ?investigation | ?extraditions | terrorist financing |
    illicit finance | illicit trade | illegal trade | arms trafficking | cartel* | human traffick* |
    Rosenbaum | drug cartel* | IUU fishing | prosecut* | mutual legal assistance | transfer of prisoners |
    sentenced prisoners | intellectual property | Karadzic | Mladic | Pinochet | copyright | ?indicted |
    arms smuggling | gun smuggling | forensic |
    ?{court,courts} | on trial |
    {trial,arrest,indictment,surrender,handover} of … {suspect*,war crim*,fugitive*,general*,former} |
    arrest warrant* | fugitive* | ?suspect* | murder* | perpetrator* | culprit* | inquiry | ?assassin* |
    {drug,drugs} {lord*,baron*,cartel*,smuggl*,traffic*,trade,abuse,control,enforcement,barons,gangs,
    production,money} |
    anti-drug* | anti-narcotic* | counter-narcotic* | crop {substitution,eradication} | heroin | hashish |
    cannabis | marijuana | methamphetamine* | precursor* | mafia | firearms | contraband | tax evasion |
    fraud | brib* | graft | asset recovery | {stolen,looted} {assets,funds,money} | bank secrecy |
    police {training,exchange,cooperation,officers,liaison,mission} | Europol | cattle rustling | treason |
    {judicial,legal,penal,criminal} {cooperation,co-operation,assistance,matters,reform} |
    {extradition,prisoner transfer} treaty | transfer of {convict*,sentenced} | anti-piracy |
    {crackdown,fight,war,combat*} … {crime,drugs,smuggl*,corruption,traffick*,gangs} |
    cross-border {crime,gambling} | gambling | online {gambling,fraud} | {illegal,unreported} fishing |
    wildlife trafficking | people traffick* | genocide {trial*,suspects,tribunal} | compensation for victims |
    amnest* | ?justice | organi{s,z}ed crime |
    captagon | {drug,smuggling,captagon,spy,crime,trafficking,prostitution,forgery} ring* | gunrun* |
    gun-run* | {gun,arms,cigarette,fuel,petrol,people,cattle,gold,diamond,car} smuggl* |
    smuggl* … {petrol,fuel,gold,cigarettes,guns,arms,cattle,drugs,diamonds} |
    {cattle,car} {thie*,theft*,rustl*} | thefts | thieves | robber* | bandit* | ganja |
    {murder,killing,death,poisoning} of … {journalist*,diplomat*,tourist*,student,nationals,citizens,minister,
    lawyer,nun*,priest*} |
    poisoning | {liaison,police,customs} officers … post* | {post*,exchange} … liaison officers |
    hot pursuit | shiprider | {coast guard,police} … {pursue,chase,board} |
    {prosecut*,try,tried} … {suspects,soldiers,officers,pirates,war} | magistrate* | prosecutor* |
    detective* | forensic* | DNA | {swindl*,scam*,cheat*} | casino* | {money,funds} … laundered | launder* |
    embezzl* | {offshore,Swiss,secret,hidden} {accounts,account} | kickback* |
    {illegal,illicit} {logging,fishing,mining,gambling,trade,goods,drugs,betting} |
    {child,organ} {abduction,trafficking,pornography} |
    {forged,fake} {passports,documents,medicines,banknotes,goods} |
    {deport*,hand*} … {suspect*,fugitive*,bomber*,general,banker,convict*} | {extradit*} | sex offenders |
    {war crimes,war criminals,crimes} | massacre … {trial,inquiry} |
    {held,hold,holding} to account | hold* … {account,accountable} | held accountable |
    {brought,bring,bringing} to justice | bring* … justice | {those,people} responsible for |
    {responsible,accountab*} … {atrocities,crimes,killing*,massacre*,murder*,attack*,abuses} | atrocities |
    yaba | {poisoned,Litvinenko,Skripal,Khashoggi,Lugovoi,Magnitsky} | poisoning of | nerve-agent attack |
    {Rainbow Warrior,Lockerbie,MH17,KAL} … {trial,suspect*,inquiry,compensation,agents,families} |
    {families,victims} … {justice,compensation,trial} | {pirated,counterfeit} {goods,software,discs,CDs} |
    pirated | {software,copyright,video} piracy |
    {extradit*,deport*,surrender*,hand*} … {suspect*,fugitive*,terrorist*,criminal*,murderer*} | traffickers |
    {arrest*,indict*,charg*} … {general*,minister*,officer*,agents,trader*,executive*,citizen*} |
    {tried,trial} {in,by,before} | pyramid schemes |
    {police,judicial,customs,criminal} {data,files,record*,case,matters,investigation*} |
    {action,measures,steps} against … {traffick*,smuggl*,drug*,crime,gangs,pirates,corruption}`,
  sanctions: `
    sanction* | trade embargo | oil embargo | embargo | embargoes | ?export control* | asset freeze* |
    frozen assets | travel ban* | restrictive measures | blacklist* | economic blockade | boycott |
    impose costs | economic pressure | ?maximum pressure | arms embargo | lifting of restrictions |
    pressure on the regime | frozen funds | blocked funds | impose costs on | price cap | economic costs |
    severe costs | massive consequences | oil price cap | CAATSA | blockade | ?trade restrictions |
    trade ban* | import ban* | frozen Russian | confiscation of Russian | Russian assets | immobilised |
    immobilized | restrictions on trade | embargo on | Jackson-Vanik | sanctions resolution |
    arms ban | flight ban | Helms-Burton | punitive measures | ?countermeasures | trade measures against |
    ban on imports |
    mandatory {measures,economic} |
    {economic,trade,punitive,restrictive,retaliatory,coercive,unilateral} {measures,sanctions,blockade,
    restrictions} |
    {curbs,restriction*,controls,ban,bans,limits} on … {export*,import*,shipments,sales,trade,oil,travel,
    tools,technology,chips,exports of} |
    export {curb*,restriction*,ban*,licen*} | licen{s,c}ing {rules,requirement*} | black list | entity list |
    COCOM | CoCom | Cocom | dual-use | oil ban | freez* … {assets,accounts,funds} |
    {frozen,seized,blocked} {assets,accounts,funds} | divest* | disinvest* | grain embargo | oil-for-food |
    shadow fleet | circumvent* | {visa,entry} ban* |
    lift* … {ban,blockade,embargo,restrictions,sanctions,curbs} |
    {isolat*} … {regime,diplomatic*,country,economic*,Pretoria} | pariah | economic isolation | delist* |
    {remov*,removal,strik*} … {list,blacklist} |
    {suspen*,cut*,halt*,cutting} … {aid,electricity,gas,assistance,oil} |
    Resolution {661,687,1929,2231,1718} | {maximum,economic} pressure | UN sanctions | secondary sanctions |
    price ceiling on Russian |
    frozen {gold,money,deposits,reserves,billions,property} |
    {unfreez*,unblock*,defrost*,thaw*} … {assets,funds,gold,accounts,money} | {isolat*} | ostraci* |
    {ban,bans} {on,of} |
    {import,export,oil,grain,arms,trade,flight,meat,fish,wine,travel,sports,cultural} {ban*,embargo*,boycott*,
    blockade*} |
    {lift*,ease,eased,easing,tighten*,extend*,impos*,relax*,renew*,scrap*} … {sanctions,embargo,ban,bans,
    curbs,
    restrictions,blockade,measures} |
    {closed,sealed} … {border*,crossings,airspace} | air blockade | sea blockade | naval blockade |
    {name*} … blacklist* | {waiver,exempt*} … sanction* | exemption from | oil waiver* |
    lifting of … {sanctions,embargo,ban,blockade,restrictions,measures,siege,curbs} |
    {linkage,Jackson-Vanik} |
    {isolation,boycott} of … {Pretoria,regime,South Africa,Rhodesia,Cuba,Israel,Burma,Myanmar,Serbia,Libya,
    Iraq,Iran,Sudan,Russia} |
    {disinvest*,divest*} | oil for food |
    {punish*,penal*} … {Moscow,Pretoria,Baghdad,Tehran,Belgrade,Pyongyang,regime,junta} |
    {snap-back,snapback} | {technology,chip,chips,tool*,semiconductor*} {curbs,ban*,restriction*,controls} |
    {curb*,restrict*,limit*,ban*} … {export*,shipments,sales of} | {Toshiba,Kongsberg} |
    {bank accounts,assets} … frozen | {CAATSA,D'Amato} |
    {sanctioned,blacklisted} {entities,companies,individuals,persons,bank*}`,
} satisfies Partial<Record<Topic, string>>;
