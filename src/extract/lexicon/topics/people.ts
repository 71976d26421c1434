import type { Topic } from '#src/model/topics.ts';

/** What befalls people, and their rights. */
export const PEOPLE = {
  'humanitarian-aid': `
    humanitarian | humanitarian-aid | relief effort* | relief work | relief operation* | relief assistance |
    relief supplies | relief flights | relief aid | emergency relief | emergency aid | disaster relief |
    ?aid to | aid convoy* | aid delivery | aid deliveries | Red Cross | Red Crescent | ICRC | food aid |
    disaster response | disaster management | disaster resilience | natural disaster* | earthquake relief |
    earthquake victims | ?earthquake* | flood victims | flood relief | ?floods | famine | field hospital* |
    ?search and rescue | help to the people | aid workers | medical convoys | trapped civilians |
    aid agencies | aid trucks | victims of the | assistance to the people of | assistance for the people |
    tents | ?evacuat* | crossing for aid | ?relief | ?assistance to victims | reconstruction aid |
    helping hand | aid for | aid into | ?aid | emergency assistance | ?donor support | donor conference |
    ?cyclone* | ?hurricane* | ?tsunami* | ?typhoon* | UNRWA | UNHCR aid | World Food Programme |
    delivery of aid | help for the victims | ?suffering of | suffering in | after the hurricane |
    post-earthquake | flood-hit | quake-hit | displaced families | life-saving | relief for |
    victims of the earthquake | condolences over the earthquake | rescue teams | aid corridor* |
    tsunami victims | tsunami relief | quake victims |
    {disaster,quake,flood,famine,drought,emergency,tsunami,storm,cyclone,hurricane,typhoon} {relief,victims,
    aid,assistance,response,preparedness,management,survivors,damage} |
    disaster* | {quake,quakes,earthquake,earthquakes,landslide*,mudslide*,eruption,volcan*} | ?victims |
    ?survivors | rescue {team*,operation*,worker*,effort*} | ?rescue* | starv* | malnutrition | ?tents |
    blankets | ?shelter | generators | winteri* |
    aid {flotilla,convoy*,worker*,group*,route*,flight*,ship*,shipment*,consignment*} |
    safe passage | {safe,protected} {areas,zones} |
    humanitarian {corridor*,aid,access,pause*,situation,crisis,law,assistance,relief} |
    civilian {population,suffering} | {protection,protect*,evacuat*} … civilians | UNICEF | OCHA | WFP |
    {Medecins,Médecins} Sans | Doctors Without | airlift* | air-drop* | airdrop* |
    food {parcel*,rations,shipment*,convoy*} |
    {donat*,consignment*} … {rice,medicine*,tents,blankets,food,supplies} | ?donat* |
    {send*,sent,dispatch*,deliver*} … {supplies,relief,aid,medicine*} |
    rebuild* … {homes,schools,villages,houses} | second batch of supplies | plane-load* | planeload* |
    deaths toll`,
  'refugees-migration': `
    refugee* | migration | migrant* | ?migratory | displaced | asylum | border crossing* | resettlement |
    returnees | took refuge | repatriation of refugees | ?repatriation | fleeing | family reunion* |
    families divided | reunion of separated | separated families | reuniting families | ?diaspora | deport* |
    human smuggling | people smuggling | people smugglers | boat people | guest workers | labour migrant* |
    labor migrant* | migrant workers | foreign workers | seasonal workers | labour mobility | exodus |
    readmission | return of refugees | taken shelter | return of the displaced | right of return |
    crossed the border | cross the border | fled their homes | fled to | forced to flee | ?influx of |
    influx of people | people movement | movement of people | ?return of Ukrainian children |
    Ukrainian children | immigration | illegal immigration | ?immigrants | Labour Mobility |
    Pacific Australia Labour | PALM scheme | Bali Process | labour migration | mobility of workers |
    ?foreign labour | wave of refugees | return of children | deported children | border and migration |
    uprooted people |
    maid | maids | domestic {worker*,helper*,servant*} |
    {labour,labor} {export*,recruit*,accord,agreement,pact,card*} | manpower |
    {migrant,plantation,overseas,foreign,guest,seasonal} {labour,labor,labourers,laborers,worker*} |
    recruit* of … {workers,nurses,labourers,labour} |
    {illegal,irregular,clandestine,undocumented} {entr*,immigra*,migra*,worker*,crossing*} | immigrant* |
    emigra* | ?emigration |
    {return,repatriat*,resettl*,expel*,expulsion*,deport*,readmi*,influx,flow*,flight} … {refugees,migrants,
    exiles,families,people,civilians,immigrants,workers,persons} |
    internally displaced | IDP* | exiles | stateless* | {refugee,transit,displacement} camp* | boatpeople |
    small boats | border {fence,wall,control*} | Frontex | UNHCR | UN High Commissioner for Refugees | IOM |
    host communit* | hosting … refugees | naturali*ation | {country of settlement,third-country nationals} |
    asylum-seek* | turned back | Mediterranean route | shipwreck* | ?expulsions`,
  detainees: `
    detained | ?detainees | detainee | ?detention | prisoner* | hostage* | abduct* | missing persons |
    missing people | missing in action | MIA | MIAs | missing soldiers | missing servicemen | wrongfully |
    captives | captivity | ?jailed | ?imprisoned | engineers held | fishermen held | sailors held |
    citizens held | citizen held | national held | release of the | freeing the | ?freed | sailors seized |
    missing from | kidnap* | POW | POWs | exchange of prisoners | prisoner swap | prisoner exchange |
    arrested nationals | detained citizens | unjustly held | stranded seafarers | remains of |
    journalists held | held in custody | nationals held | crew held | tourists held | seized sailors |
    seized vessel* | crew seized | held captive | held hostage | in custody | death row |
    remains of soldiers | war dead | release of detain* | release of all | release of prisoners |
    Americans held | nationals detained | citizens detained | detained journalist* | ?release of |
    unjustly detained | arbitrarily detained | arbitrary detention | hostage release | hostage deal |
    captured soldiers | imprisoned journalist* | missing since the war | persons missing | those missing |
    crew of the | hostages in | ?captured |
    {releas*,free,freeing,freed,liberat*} … {soldier*,sailor*,crew,president,citizen*,national*,fishermen,
    pilot*,journalist*,students,engineer*,hostage*,prisoner*,detainee*,captive*,airmen,diplomats,nuns,monks,
    priest*,tourists,aid workers,women,businessman,teacher*,seamen,men} |
    {jail*,imprison*} … {citizen*,national*,journalist*,activist*,leader*,opposition} | ?jail | ?prison |
    behind bars | in {jail,prison,captivity,detention} | exit ban* | barred from leaving |
    {spy,prisoner,body} {swap*,exchange*} | swap of … {prisoners,spies,captives} |
    exchange of … {prisoners,captives,bodies,remains,detainees,spies} | bodies of |
    {fate,whereabouts,search,list} … {missing,prisoners,captives,detainees,disappeared} | the missing |
    unaccounted | disappeared | abductee* |
    {detained,arrested,jailed,captured,imprisoned} {in,by,at,since,there} |
    {citizens,nationals,crew,sailors,fishermen,pilots,workers} {held,detained,arrested,jailed,seized} |
    {arrest,arrests,detention} of … {citizen*,national*,fishermen,crew,journalist*,lawyer*,employee*,staff,
    diplomat*,opposition,businessm*} |
    ransom | captor* | intern* camps | pardon* | clemency | ?espionage | ?arrest | ?arrested | ?arrests |
    {prison,jail} {term*,sentence*,conditions} | exhum* | war graves | {Red Cross,ICRC} visit* |
    prisoner-of-war | {seizure,seized} … {trawler*,fishing boat*,boats}`,
  'minority-rights': `
    minorit* | reintegration | ?ethnic | ethnic albanian* | ethnic russian* | ethnic hungarian* |
    ethnic turks | ethnic serb* | indigenous | local population | rights of the residents | kurdish question |
    kurdish rights | rights of the serb* | rights of serbs | rohingya | crimean tatar* | tamil* |
    turkish minority | hungarian minority | language law | mother tongue | local residents | local community |
    local communities | ethnic communities | rights of ethnic | rights of residents | Rohingya* | Tamil* |
    Crimean Tatar* | Kurdish question | Kurdish rights | Turkish community | Hungarian community |
    Turkish minority | Hungarian minority | Serbian minority | First Nations | Maori | Māori |
    Indigenous peoples | Indigenous foreign policy | Indigenous people | Aboriginal | Roma | Western Thrace |
    Russian-speaking | Russian speakers | ethnic Russian* | compatriots in |
    {ethnic,national,linguistic,religious,Albanian,Serb,Serbian,Turkish,Hungarian,Russian,Kurdish,Slovene,
    Croat,Greek,German,Polish,Armenian,Romanian,Bulgarian,Macedonian} {minorit*,communit*} |
    {Community,Association} of Serb |
    {Serbs,Albanians,Turks,Hungarians,Russians,Kurds,Croats,Greeks,Armenians,Tatars,Christians,Bosniaks} in |
    {Kosovo,Bosnian,Krajina,ethnic} {Serbs,Albanians,Turks,Hungarians} |
    ?{Albanians,Serbs,Kurds,Gagauz,Hazaras,Yazidis,Copts,Druze,Alawites,Assyrians,Pomaks,Tatars,Basques,
    Ruthenians,Tuareg,Tuaregs,Berbers,Mapuche,Kanaks,Kanak,Inuit,Sami,Hmong,Karen,Kachin,Tutsis,Hutus,
    Banyamulenge,Biharis,Madhesis,Chakmas} |
    {Gagauz,Meskhetian,Ahiska,Ahıska,Iraqi,Turkmen} {Turks,Turkmen,Turkmens} | Yazidi* | Coptic |
    Crimean Tatars | South Tyrol | Alto Adige | mother-tongue | bilingual {schools,education} |
    {minority,community} {rights,language*,schools,issues} | language {rights,instruction,education} |
    native {peoples,people} | Torres Strait | tribal peoples | non-citizens | cultural autonomy |
    {treatment,protection,status,fate,plight,rights,position} of … {minorit*,community,Serbs,Albanians,Turks,
    Kurds,Hungarians,Russians,Tatars,Christians,Muslims}`,
  'human-rights': `
    human rights | rule of law | media freedom | press freedom | freedom of the press |
    freedom of expression | freedom of speech | freedom of religion | religious freedom |
    freedom of assembly | political prisoner* | civil society | ?journalists | judicial independence |
    independence of the judiciary | independent judiciary | labor rights | labour rights | workers' rights |
    fundamental freedoms | civil liberties | civil rights | torture | ?crackdown | repression | dissident* |
    jewish emigration | emigration of | apartheid | racial | racism | women's rights | women's empowerment |
    women’s empowerment | rights of women | gender equality | gender-based | girls' education | uighur* |
    uyghur* | xinjiang | tibet | death penalty | house arrest | persecution | forced labo* | ?abuses |
    rights abuses | rights record | rights situation | jailed activists | ?activists | Helsinki accords |
    Helsinki final act | Helsinki process | freedoms | abductions issue | Uyghur* | Uighur* | Xinjiang |
    ?Tibet | Tibetan | child soldiers | accountability for atrocities | LGBT* | modern slavery | Sakharov |
    Jewish emigration | Soviet Jews | rights violations | planned executions | executions |
    democracy activists | jailed journalist* | gender-based violence | sexual violence | equal rights |
    rights defenders | freedom of belief | women, peace and security | slave labo* | Tiananmen |
    Suu Kyi's release | comfort women | prisoners of conscience | death sentence* | treatment of Russian |
    racial segregation | emigration of Jews | freed dissidents |
    {racist,apartheid} {regime,policies,policy,system,laws} | racial {discrimination,equality} |
    {rights,freedom} {record,abuses,activist*,groups,defender*,lawyer*} | ?rights | ?freedom of | ?liberties |
    {press,media,internet,religious,academic} {freedom*,law,censorship} | censor* | independent media |
    {detention,arrest,jailing,trial,imprisonment,killing,murder} of … {journalist*,lawyer*,dissident*,
    activist*,blogger*,reporter*,opposition,editor*} |
    {opposition,dissident,jailed} {figure*,writer*,leader*,politician*} | conscience |
    enforced disappearance* | disappearances | extrajudicial | death squad* | impunity |
    {police,army} brutality | special rapporteur | gender {equality,parity,violence} |
    women's {rights,empowerment,participation} | girls | child {labour,labor,marriage*,soldier*} |
    children's rights | caste | blasphemy | Falun Gong | Dalai Lama | {fair,show,open} trial* | due process |
    judicial {independence,reform*} | independent {courts,judges,judiciary} |
    independence of the {courts,judges,judiciary} | rule-of-law | {foreign agent*,NGO} law | NGO* |
    non-governmental organi* | transitional justice | truth commission | exit {visas,permits} | Charter 77 |
    {Helsinki,Final Act} | humanitarian questions | prison conditions | {labour,labor} standards | Magnitsky |
    {commut*,abolish*,abolition} … {death,capital} | capital punishment | Commissioner for Human Rights |
    crimes against humanity | discriminat* | disabilit* | Solidarity union`,
} satisfies Partial<Record<Topic, string>>;
