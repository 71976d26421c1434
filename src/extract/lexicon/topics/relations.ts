import type { Topic } from '#src/model/topics.ts';

/** Relations of states and what belongs to them. */
export const RELATIONS = {
  'bilateral-relations': `
    exchanges between … {regions,provinces,municipalities} | {exchanges,contacts} between … local {governments,authorities} | treaty base | ambassadorial level | diplomatic … ambassador level |
    equal partners |
    outstanding {issues,questions,matters} between | {closer,deeper,greater,wider} {collaboration,co-operation} | diplomatic normali{s,z}ation | {twin,sister} cit* | town twinning | twinning of {towns,cities} |
    ?political dialogue |
    ?reset | {bring*,draw*} … {nations,countries,peoples} closer | contacts between … {ministers,ministries,officials,governments,parliaments} |
    mend* … {rift,quarrel} | ?rift | {invit*,invitation} … to visit | next steps in … dialogue | speaking terms | reset {with,in} | chill {between,in} … {ties,relations} | new leaf | since … exchanged {envoys,ambassadors} | return of … ambassadors |
    bilateral relation* | bilateral ties | bilateral cooperation | bilateral co-operation |
    bilateral partnership | bilateral issues | bilateral matters | bilateral agenda | ?bilateral and |
    bilateral interaction | bilateral dialogue | bilateral engagement | bilateral links | bilateral contacts |
    relations between | ties between | relationship between | relationship with | relations with | ties with |
    partnership with | friendship with | strategic partnership* | strategic ties | strategic relation* |
    diplomatic relations | diplomatic ties | friendly relation* | friendly ties | fraternal relation* |
    brotherly relation* | brotherly ties | cordial relation* | historic ties | historical ties |
    historic relations | ?friendship | strengthen* ties | deepen* ties | boost* ties | expand* ties |
    consolidat* ties | cement* ties | enhanc* ties | improv* ties | consolidate its ties |
    strengthen* relations | strengthening relations | improv* relations | develop* relations |
    deepen* relations | boost* relations | enhanc* relations | deepen* cooperation | strengthen* cooperation |
    expand* cooperation | enhanc* cooperation | broaden* cooperation | boost* cooperation |
    develop* cooperation | promot* cooperation | further* cooperation | development of relations |
    development of cooperation | expansion of cooperation | two-way ties | mutual relations | mutual ties |
    mutual cooperation | anniversary of diplomatic | anniversary of the establishment |
    anniversary of relations | partnership between | alliance between | bond between | bonds between |
    good relations | close partnership | comprehensive partnership | enduring partnership | ?partnership |
    ?partnerships | our partnership | our alliance | valued partner | reliable partner | trusted partner* |
    close partner* | prospects for cooperation | prospects of cooperation | areas of cooperation |
    fields of cooperation | scope for cooperation | all-round cooperation | all-round development |
    multifaceted cooperation | close relationship | bilateral relationship | their relationship |
    our relationship | strong relationship | ongoing relationship | warm relations | state of relations |
    state of ties | level of relations | two countries' relations | relations of the two | their relations |
    ?friend of | sincere friend | reliable neighbor | reliable neighbour | important partner |
    further cooperation | trade and economic ties | normalis* relations | normaliz* relations |
    two countries' ties | their ties | resume ties | restor* relations | restor* diplomatic | sever* relations |
    break* relations | ?official visit | ?state visit | visit to the country | ?exchange of visits |
    ?high-level visits | ?mutual visits | ?high-level exchanges | ?parliamentary friendship |
    ?interparliamentary | ?inter-parliamentary | legal basis of ties | {preparations,preparation} {for,of} … {visit,trip,commission} |
    ?preparing for the summit | preparations for the visit | upcoming visit | forthcoming visit | coming visit |
    upcoming summit | forthcoming summit | upcoming meeting between | invitation to visit |
    differences between them | the two countries can | ?cooperation in | ?ties | ?relations |
    reopen* their embassies | reopening of embassies | two peoples | bilaterally | ?relationship |
    strengthen* relationship | strengthen their relationship | deepen* their relationship | ?cooperation |
    two countries' friendship | boost* partnership | boosting their partnership | renew* partnership |
    deepen our partnership | strengthen our partnership | political trust | mutual trust | closest partner* |
    closest ally | closest allies | friend of choice | partner of choice | Comprehensive Strategic Partnership |
    bonds of | enduring bond* | close bond* | bonds of friendship | Joint Commission | Bi-National Commission |
    Binational Commission | Intergovernmental Commission | interaction between | top-level contacts |
    high-level contacts | schedule of contacts | upcoming contacts | ?contacts between | ?agreements reached |
    people and economic ties | trans-Tasman cooperation | trans-Tasman relationship | strategic partner |
    reliable strategic partner | strategic partner* | reliable partner* | hotline between |
    Sino-U.S. relations | Sino-U.S. ties | Sino-US relations | Sino-US ties | rapprochement | thaw in | ?thaw |
    reset of relations | new chapter in | turn* … page | mend* … {ties,fences,relations} |
    {strained,tense,frosty,chilly,cool} {ties,relations} | rift between |
    closer {ties,relations,cooperation,co-operation,links,partnership} | close {ties,relations,links} |
    warm* … {ties,relations} |
    {upgrad*,elevat*,deepen*,strengthen*,broaden*,develop*,expand*,restor*,resum*,normali*,improv*,boost*,
    enhanc*,consolidat*,intensif*,promot*,cultivat*,forg*,nurtur*,advanc*,rebuild*,repair*,sever*} … {ties,
    relations,relationship,friendship,partnership} | good-neighbo* | good neighbo* | neighbourliness |
    neighborliness | {friendship,non-aggression} {treaty,pact} | treaty of friendship | ?mutual understanding |
    mutually beneficial cooperation | {joint,mixed,high} {commission,ministerial} | high committee |
    ?{joint,mixed} committee |
    joint {cooperation,ministerial,inter-ministerial} {committee,commission} | high-level committee |
    consultation mechanism | {strategic,political} {consultations,dialogue} | framework of cooperation |
    cooperation framework | establish* … diplomatic {relations,ties} | return visit |
    ?{coming,planned,upcoming,forthcoming,future} {visit,visits,trip} | {date,dates} … visit | ?two nations |
    {relations,ties,cooperation,links,partnership,friendship} between … two countries |
    {new,fresh} page | ?{new,fresh} {start,beginning,momentum} | {new,fresh} impetus to … {ties,relations,cooperation,partnership} | ?{put,putting} … behind |
    {years,decades} of … {friendship,relations,ties,estrangement,hostility,cooperation} |
    anniversary of … {relations,ties,friendship,treaty,recognition} |
    {invit*} … {Paris,capital,visit,homeland} | ?greetings … President |
    {long-standing,longstanding,age-old,special,traditional,cordial,excellent} {friendship,ties,relations,
    bonds,relationship} | {widen*,extend*} … {ties,relations,cooperation,links} |
    {cooperat*,collaborat*} … {spheres,fields,areas,sectors} | range of … cooperation |
    three obstacles | special envoy … {relations,ties} | {state,level,quality,condition} of … {relations,ties} |
    {cooperation,co-operation,collaboration} between | {sphere*,field*,areas} of … cooperation |
    {whole,wide,full,entire} … {range,spectrum,gamut} of … {relations,ties,cooperation,relationship} |
    {all,various} aspects of … {relations,ties,cooperation} | bolster* … {ties,relations,cooperation} |
    {foster*,further*,reinforc*,maintain*,safeguard*,revitali*,revive,reviving,renew*} … {ties,relations,
    friendship,partnership} | fraternal {ties,relations} |
    {intergovernmental,inter-governmental,ministerial,economic} {committee,commission} |
    {shared,common} {history,values,interests} |
    {political,high-level,ministerial} {contact*,visit*,exchange*} | ?{working,joint working} group |
    ?{framework,umbrella} agreement | {visit,trip} … next {spring,autumn,summer,winter,month,year,week} |
    {early,spring,autumn} visit {by,of} | state of play between | {new,higher,next,qualitative*} … {stage,
    level,height,heights,plane} {of,in} … {relations,ties,cooperation,contacts,partnership,interaction} |
    {fresh,new} chapter | exchange* of … {delegations,visits} | contacts at {highest,high,all} | exchanges at
    {highest,high,all} | {links,exchanges,interaction,contacts,friendship} between … {parliaments,peoples,
    parties,capitals,countries,states,nations,neighbours,neighbors} | {common,shared} {past,destiny} |
    {improve*} … {atmosphere,climate} between | agenda of … {visit,trip} | {historical,historic,brotherly,
    fraternal,ancestral,age-old} {bond*,link*} | develop* … interaction | friendly {exchanges,cooperation,
    contacts} | core {interests,concerns} | {mutual,reciprocal} {visits} | ?adher* … one-China | ?{new,higher}
    {level,height,heights} | inter-party {ties,links,contacts} | {political,inter-parliamentary,parliamentary}
    {consultations,ties,links,friendship} | firm* footing | {parliamentary,friendship} {group,groups} |
    {kinship,blood} ties | ?pay … visit | ?invited … {visit,come} | ?{trip,visit} … {ruler,king,president,
    sultan,emir} {to} | expand* … contacts | invitation … {Visit,visit} | ?State Visit | ?Official Visit |
    {restor*,patch*,put*} … {ties,relations} | {unbreakable,eternal,deep-rooted,time-tested} | bonds {are,of,
    between,that} | {close,personal,warm} bonds | patch* up … {row,quarrel,differences,ties} | development
    strateg* | normal footing | {bright,better,shared,common} future {of,for} … {countries,peoples,nations,parties} | ?{convey*,conveyed} … greetings`,
  consular: `
    {safety,protection,security} of … {nationals,citizens,tourists,compatriots} |
    dual national* |
    ?stuck in |
    visa | visas | visa-free | visa free | visa waiver | visa facilitation | visa liberali* | ?consular |
    consular affairs | consular issues | consular access | consulate* | honorary consulate | citizens abroad |
    nationals abroad | nationals in | ?embass* | opening of an embassy | opening of embassies |
    reopen* their embassies | ?new embassy | ?accredit* | accreditation | expatriate* | diplomatic passports |
    ?safe return of | expulsion of diplomats | expelled diplomats | dual citizenship | working holiday |
    ?credentials | ?passport* | return of ambassadors | exchange of ambassadors | resident ambassador* |
    send ambassadors | ?citizens stranded | stranded abroad | evacuation of citizens | evacuation of nationals |
    citizens during the evacuation | ?dual nationals | treatment of nationals | travel restrictions |
    reopening of borders | border reopening | travel bubble | travel lane* | ?welfare of |
    protection of citizens | ?nationals | consular cases | visa-free travel | visa-free regime |
    diplomatic missions | opening of a consulate | consulate-general | consulates | compatriots abroad |
    compatriots living | recall of ambassadors | travel permits | citizenship | closure of the embassy |
    ?citizens in | rights of citizens | ?permits for | ?stranded |
    {resident,permanent} {mission,envoy,ambassador,embassy} |
    {open*,clos*,reopen*,re-open*,establish*,set*} … {embassy,embassies,consulate,consulates,mission,legation} |
    ?{embassy,consulate} in | agrement | agrément | diplomatic representation | interests section* |
    liaison office* | diplomatic {staff,personnel,premises,immunity} | embassy {staff,building,premises} |
    {expel*,expulsion*} … diplomat* | persona non grata | ?{new,incoming} ambassador |
    {present*,copy,copies} … credentials | letter* of credence | {entry,travel,exit} {permit*,document*,visa*} |
    green card* | repatriation flight* | barred from leaving | exit ban* |
    {safety,protection,evacuat*,situation,problems,repatriat*} … {citizens,nationals} |
    {stranded,trapped} {citizens,nationals,workers,students,travellers,travelers} |
    {child,parental} {abduction*,custody} | child adoption* | adoption* of children |
    {international,foreign,inter-country} adoption* | registration of {citizens,nationals} |
    identity {cards,documents} | quota … workers | mutual recognition of {licences,licenses} |
    driving licenses | {posting,posted} … {envoy,ambassador} | {lost,stolen} passports |
    {marriage,birth,death} certificate* |
    {entry,visa} {fee*,rule*,requirement*,ban*,queues,quota*,regime,waiver*,centre*,applications} |
    {waiv*,scrap*,abolish*,drop*,ease,eased,easing,lift*} … {visa,visas,entry} |
    {former residents,relatives} … visit* | family graves |
    {staff,guards,size,number} … {embassy,embassies,mission} |
    {bring,bringing,brought,fly,flying,flew} home … from |
    {trouble,plight,safety,welfare} … {nationals,citizens,students,tourists,expatriates,workers} |
    {bring*,brought,fly*,flew} … home … {nationals,citizens,students,tourists,bodies} |
    {yachtsm*,hikers,backpackers,climber*} |
    {Filipin*,Indonesian,Ethiopian,Indian} {maid*,inmate*,nurse*,sailor*} | legali{s,z}ation of documents |
    honorary consul* | consul {general,in} | ?{charge,chargé} d'affaires |
    ambassador{s,} {back,home,recalled,return*} | {recall*,return*,withdraw*} … ambassador* |
    {poll,vote} abroad | {deportation,charter} flights | {passenger,PNR} data |
    {Schengen,US,U.S.,British} visa* | {waiver,visa-waiver} program* | {marriages,surrogacy} |
    {resident,work,residence} {visas,permits} | {stay,residence} of … {nationals,citizens,workers} |
    {diaspora,overseas,expatriate} {voting,community,Chinese,Indians,workers} |
    {community,nationals,citizens} {living,resident,residing,working} in |
    {recognition,exchange,conversion} of … licen* |
    {consular,diplomatic} {convention,post*,presence,mission*,property,bag*} | consular relations |
    {expulsion,expelling,expelled} of … {diplomat*,attaché*,envoy*} | {tit-for-tat} expulsion* |
    {mutual,reciprocal} {trips,travel} of | {trips,travel} of citizens | ?ambassadors | reopen* … missions | travel {rules,permit*} | visit* … {relatives,graves} | adopt* … child* | child* … adopt* |
    recall of … {envoys,ambassadors} | {jailed,arrested,stranded,missing} {tourists,students,citizens,
    nationals,travellers,travelers} | {mov*,transfer*,relocat*} … embass* | ?diaspora | {community} … abroad |
    students … {stranded,stuck,trapped} | {welfare,problems,rights,status} of … {workers,students,expatriates,
    diaspora,nationals} | {honorary} {consul*,consulate} | {delay*,refus*,issu*} … visa* | travel {papers,
    document*} | visas? on arrival | {visas,visa,papers} … on arrival | {Filipinos,Indonesians,Indians,
    Nepalis,Nepalese,Thais,Vietnamese,Chinese,nationals,compatriots} … {rescued,stranded,trapped} | {safety,
    security} of … {crews,workers,nationals,citizens,engineers,tourists} | {citizens,nationals,compatriots}
    {abroad,living,settled,residing} | {ID,identity} card* | {crossing,cross} … {ID,passport*,identity}`,
} satisfies Partial<Record<Topic, string>>;
