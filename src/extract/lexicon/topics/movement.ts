import type { Topic } from '#src/model/topics.ts';

/** People who move, and people who are held. */
export const MOVEMENT = {
  'refugees-migration': `
    forced displacement | the remain in Mexico | remain in Mexico {policy,programme,program,scheme}
    {legal,safe,regular} pathways | {labour,labor,professional,skilled,circular} mobility | mobility {partnership,agreement} | mobility of {people,workers,labour,labor,professionals,citizens} |
    Rohingya {crisis,issue,problem,people,population} |
    displac* … {people,population,populations,Palestinians,residents,inhabitants,civilians} |
    flood of {people,migrants} | {cap,ceiling,limit} on {arrivals,migrants,asylum} | intercepted at sea | return of … {Afghans,Syrians,Iraqis,Somalis,Burundians,Salvadorans,Haitians,Venezuelans} | those who fled | smugglers' boats |
    refugee* | migration | migrant* | ?migratory | displaced | asylum | border crossing* | resettlement |
    took refuge | repatriation of refugees | ?repatriation | fleeing | family reunion* | families divided |
    reunion of separated | separated families | reuniting families | ?diaspora | deport* | human smuggling |
    people smuggling | people smugglers | guest workers | labour migrant* | labor migrant* | migrant workers |
    foreign workers | seasonal workers | labour mobility | exodus | readmission | return of refugees |
    taken shelter | return of the displaced | right of return | crossed the border | cross the border |
    fled their homes | fled to | forced to flee | ?influx of | influx of people | people movement |
    movement of people | ?return of Ukrainian children | Ukrainian children | immigration |
    illegal immigration | ?immigrants | Labour Mobility | Pacific Australia Labour | PALM scheme |
    Bali Process | labour migration | mobility of workers | wave of refugees | return of children |
    deported children | border and migration | uprooted people | maid | maids |
    domestic {worker*,helper*,servant*} | {labour,labor} {export*,recruit*,accord,agreement,pact,card*} |
    manpower | {migrant,plantation,overseas,foreign,guest,seasonal} {labour,labor,labourers,laborers,worker*} |
    recruit* of … {workers,nurses,labourers,labour} |
    {illegal,irregular,clandestine,undocumented} {entr*,immigra*,migra*,worker*,crossing*} | immigrant* |
    emigra* | displacement of … {people,civilians,Palestinians,residents,population,families} |
    {return,repatriat*,resettl*,expel*,expulsion*,deport*,readmi*,influx,flow*,flight} … {refugees,migrants,
    exiles,families,people,civilians,immigrants,workers,persons} | internally displaced | IDP* | exiles |
    {refugee,transit,displacement} camp* | boatpeople | small boats | border {fence,wall,control*} | Frontex |
    UNHCR | UN High Commissioner for Refugees | IOM | host communit* | hosting … refugees | naturali*ation |
    {country of settlement,third-country nationals} | asylum-seek* | turned back | Mediterranean route |
    ?expulsions |
    {people,persons,villagers,families,women,children,Rohingya,civilians} {sheltering,camped,stranded at,
    crossing,fleeing,who fled,in camps} |
    {send*,sent} {home,back} … {migrants,minors,refugees,people,workers,nationals} | dinghy | dinghies |
    {minors,youths} … cross* | unaccompanied minors | ?crossings | {arrivals,landings} on |
    {arrive,arriving,arrivals} … {boat*,coast,shores,island*} | pateras | cayuco* | trawler of refugees |
    {fence,wall} … {border,around} | {razor,barbed} wire | ?{camp,camps} {around,in,along,near,at,on} |
    tent {city,camp*} | return* … {home,homes,villages} … {people,families,refugees,displaced} |
    ?{came,come,coming,went} home | smugglers of people | {work,entry} quota* for … {workers,nurses} |
    {guest-worker,guestworker}* |
    {nurses,carers,drivers,welders,bricklayers,fruit pickers,seamen,farm hands,workers} … {recruit*,abroad,
    from} | fruit picker* | carers | {settler*,resettled} | {brain drain,emigrants} | compatriots … return |
    ?{camp,camps} | influx | {exodus,outflow} of | rafters | {boat,raft} people |
    {take,taking,taken} back … {nationals,citizens,migrants,refugees,those} |
    {those,people,families} sheltered | sheltered in |
    {undocumented,illegal,irregular} {labor*,labour*,worker*,migrant*,alien*,immigrant*,nationals} | ?aliens |
    {crossing,crossings,crossed} … {Channel,Mediterranean,Rio Grande,desert,sea,Aegean} |
    {pour*,stream*,flood*} … {out of,across,border} |
    {deportation,repatriation,return} {flight*,deal,agreement,accord} | {human,migrant} smuggl* |
    asylum … {applicat*,seek*,rule*,claims} | {expelled,deported} {workers,migrants,nationals,families} |
    {hotspots,reception centre*} | {amnesty,regulari*ation} … {migrant*,immigrant*,workers} | uprooted |
    homes and villages | {returnees,repatriates} | {camps,camp} for | caravan* of |
    {crossing,crossed,cross} into | ?settlers | {property,houses,homes,land} of … {displaced,refugees} |
    regulari{s,z}ation of | {stateless*,statelessness} | {those,people,families} who … crossed |
    {care-worker,caregiver,care worker}{s,} | {sent,flown,shipped,pushed} back {from,to,across} |
    pushed … across … border | pushback* | {Indian,Filipino,Nepali,Nepalese,Bangladeshi,Sri Lankan,Indonesian,
    Thai,Pakistani,Egyptian} worker* | {illegal,irregular,clandestine,mass} {arrival*,return*,expulsion*,
    entr*,crossing*} | {expulsion*,expel*} of … {Palestinians,Haitians,Nigerians,Ghanaians,foreigners,Afghans,
    Turks,Germans,thousands} | return hub* | evacuee* | {driven,forced,chased,expelled,uprooted} from … {home,
    homes,villages,land,lands} | {Darien,Darién} | {host*,shelter*} … {Syrians,Afghans,Ukrainians,Sudanese,
    Rohingya,refugees} | {mothers,women,children,families,people,thousands,millions} … {fled,flee,fleeing,
    displaced} | undocumented | fled across | {return} of {Syrians,Afghans,Haitians,Iraqis,Kosovars,Bosnians,
    Somalis,Ukrainians} | turned back … people | {stem*,curb*,halt*} … {flow*,arrivals,migra*,boats,crossings} |
    {people,human} smuggler* | {labour,seasonal,farm} {recruitment,pickers} | pickers | ?homeless | {seasonal,
    foreign,guest} {work,worker,labour} | shelter* … {thousands,millions,hundreds} | {go,going,get,come,
    coming} back to … {native,homes,villages,places} | native {places,villages,hearths} | {Dadaab,Kakuma,
    Zaatari,Azraq,Cox's} | families {parted,separated,divided,split} | {without,lacking} papers | {hire,
    hiring,employ*} … {citizens,workers,nationals,labourers} | reunit* … families | {uprooted,driven} {around,
    from,by} | plight of … {stuck,stranded,trapped} | {use,using} {people,migrants} as … weapon*`,
  detainees: `
    {jailed,imprisoned,detained} {reporter*,journalist*,activist*,dissident*,businessm*,academic*} | {deported,kidnapped} children |
    {release,freeing,fate} of … {blogger*,journalist*,reporter*,activist*,academic*,teacher*,priest*,crew*,businessman,businessmen,politician*,couple,tourist*,scientist*,lawyer*,opposition leader} | {free,freeing} … {blogger*,journalist*,crew*,tourist*,fishermen,sailors,pilots} | {free,freed,freeing,release,released,releasing} … {ousted,deposed,jailed,imprisoned,detained,arrested} {president,premier,leader,leaders,minister,ministers,politician*,general*,lawmaker*,journalist*,activist*} | {jailing,gaoling} of | {held,seized,kidnapped,abducted} by … {pirates,rebels,militants,gunmen,kidnappers,guerrillas} |
    detained | ?detainees | detainee | ?detention | prisoner* | hostage* | abduct* | missing persons |
    missing people | missing in action | MIA | MIAs | missing soldiers | missing servicemen | wrongfully |
    captivity | ?jailed | ?imprisoned | engineers held | citizen held | national held | ?release of the |
    ?freeing the | ?freed | ?missing from | kidnap* | POW | POWs | exchange of prisoners | prisoner swap |
    prisoner exchange | arrested nationals | detained citizens | unjustly held | stranded seafarers |
    ?remains of | journalists held | held in custody | tourists held | seized sailors | seized vessel* |
    held captive | held hostage | in custody | death row | remains of soldiers | war dead | release of detain* |
    release of all | release of prisoners | detained journalist* | ?release of | unjustly detained |
    arbitrarily detained | arbitrary detention | hostage release | hostage deal | captured soldiers |
    imprisoned journalist* | missing since the war | persons missing | those missing | ?crew of the |
    hostages in | ?captured |
    {releas*,free,freeing,freed,liberat*} … {soldier*,sailor*,crew,citizen*,national*,fishermen,pilot*,
    journalist*,students,engineer*,hostage*,prisoner*,detainee*,captive*,airmen,diplomats,nuns,monks,priest*,
    tourists,aid workers,women,businessman,teacher*,seamen,men} |
    {release,freeing} of … {president,minister, mayor} |
    {jail*,imprison*} … {citizen*,national*,journalist*,activist*,leader*,opposition} | ?jail | ?prison |
    behind bars | in {jail,prison,captivity,detention} | exit ban* | barred from leaving |
    {spy,prisoner,body} {swap*,exchange*} | swap of … {prisoners,spies,captives} |
    exchange of … {prisoners,captives,bodies,remains,detainees,spies} | ?bodies of |
    {fate,whereabouts,search,list} … {missing,prisoners,captives,detainees,disappeared} | the missing |
    unaccounted | disappeared | abductee* |
    {detained,arrested,jailed,captured,imprisoned} {in,by,at,since,there} |
    {citizens,nationals,crew,sailors,fishermen,pilots,workers} {held,detained,arrested,jailed,seized} |
    {arrest,arrests,detention} of … {citizen*,national*,fishermen,crew,journalist*,lawyer*,employee*,staff,
    diplomat*,opposition,businessm*} | ransom | captor* | intern* camps | pardon* | clemency | ?espionage |
    ?arrest | ?arrested | ?arrests | ?{prison,jail} {term*,sentence*,conditions} | exhum* | war graves |
    {Red Cross,ICRC} visit* | prisoner-of-war | {seizure,seized} … {trawler*,fishing boat*,boats} | internee* |
    {prisoners,captives} {of,in,still,held} | convicts | inmate* | ?cell |
    seized … {aid workers,sailors,crew,tourists,nationals,fishermen,journalist*,missionaries} |
    {Americans,Britons,Frenchmen,Germans,Italians,Spaniards,Swedes,Japanese,Russians,Israelis,Koreans,
    Belgians,Dutchmen,Danes} {held,detained,jailed,seized,in} |
    {families,relatives,mothers} of … {missing,captives,hostages,prisoners,detained,disappeared} |
    {airmen,pilots,soldiers} {missing,held,captured,shot} | let … {go,home,free,leave} |
    {allow*,permit*} … to {go home,return home,leave} | {confinement,imprisonment,arrest,detention} of |
    {spy,spying,espionage} {charge*,trial,case} | {proof,sign} of life |
    {bring*,brought} … home … {captive*,prisoner*,hostage*} |
    {graves,cemeteries} of … {soldiers,prisoners,internees,war dead,airmen} | {ashes,bones,skeletons} of |
    human shields | prisoners of war | {captives} |
    {free,return,releas*,exchange,swap} … {captive*,prisoner*,hostage*,POWs,pilot*,airmen,crew,spies,agents,
    bodies} | {Guantanamo,Bagram,Evin} | {agents,spies} {held,jailed,in} |
    {transfer,handover,return} of … {prisoners,convicts,detainees,agents,bodies,remains} |
    {missing,disappeared} … {person*,soldier*,Kuwaiti*,Cypriot*,children,Japanese,servicemen,airmen,citizens} |
    {search,recovery,identification,return} … {remains,bodies,missing} |
    {seiz*,captur*,abduct*,kidnap*,arrest*} … {crew*,sailors,fishermen,soldiers,priest*,nationals,citizens,
    tourists,pilot*,engineers,journalist*} | {visit*,access} … {prisoner*,detainee*,captives,jail,prison*} |
    {lawyer*,doctor*} … {detain*,prison*} |
    {aid workers,missionaries,nuns,climbers,yachtsmen} {held,seized,taken} |
    {Kuwaiti,Iranian,Iraqi,Argentine,American,British,Syrian,Israeli} {POWs,prisoners,captives,hostages,
    detainees} | captive | servicemen … {captive,missing,held} |
    {boatmen,seamen,smugglers,drivers,divers} … {detained,held,jailed} |
    detained … {boatmen,seamen,drivers,workers,crew} | {let,allowed,come} out of … {jail,prison,custody} |
    activist* … {jail,prison,custody} | {freedom,release} of … {staff,employees,colleagues,workers} |
    {staff,employees,workers} … {seized,detained,abducted} | {soldiers,victims,hostages} … bodies | {American,
    Briton,Frenchman,German,Israeli,citizen,national,couple,academic,reporter,journalist,priest,nun,engineer,
    teacher,tourist} {held,jailed,detained,imprisoned} {in,by,since} | {jailed,imprisoned,detained,arrested}
    {tourist*,student*,engineer*,teacher*,nurse*,businessm*,academic*,fishermen,sailors,citizen*,national*} |
    {rounded,locked} up | held without {charge,trial} | {case,fate} of … {held,jailed,detained,imprisoned} |
    {held,detained,jailed} since`,
} satisfies Partial<Record<Topic, string>>;
