import type { Topic } from '#src/model/topics.ts';

/** The rights of people and peoples. */
export const RIGHTS = {
  'minority-rights': `
    {Slovene,German,Hungarian,Russian,Albanian,Serb,Turkish,Greek,Polish,Kurdish,Croat,Romanian,Ukrainian} {speakers,minority,schools} | Association of Serb* | property of … minority |
    minorit* | reintegration | ethnic albanian* | ethnic russian* | ethnic hungarian* | ethnic turks |
    ethnic serb* | indigenous | ?local population | rights of the residents | kurdish question |
    kurdish rights | rights of the serb* | rights of serbs | crimean tatar* | tamil* |
    turkish minority | hungarian minority | language law | mother tongue | ?local residents | ?local community |
    ?local communities | ethnic communities | rights of ethnic | rights of residents | Tamil* |
    Crimean Tatar* | Kurdish question | Kurdish rights | Turkish community | Hungarian community |
    Turkish minority | Hungarian minority | Serbian minority | First Nations | Māori | Indigenous peoples |
    Indigenous foreign policy | Indigenous people | Western Thrace | Russian-speaking | Russian speakers |
    ethnic Russian* | compatriots in |
    {ethnic,national,linguistic,religious,Albanian,Serb,Serbian,Turkish,Hungarian,Russian,Kurdish,Slovene,
    Croat,Greek,German,Polish,Armenian,Romanian,Bulgarian,Macedonian} {minorit*,communit*} |
    {Community,Association} of Serb |
    {Serbs,Albanians,Turks,Hungarians,Russians,Kurds,Croats,Greeks,Armenians,Tatars,Christians,Bosniaks} in |
    {Kosovo,Krajina,ethnic} {Serbs,Albanians,Turks,Hungarians} |
    ?{Albanians,Serbs,Kurds,Gagauz,Hazaras,Yazidis,Copts,Druze,Alawites,Assyrians,Pomaks,Tatars,Basques,
    Ruthenians,Tuareg,Tuaregs,Berbers,Mapuche,Kanaks,Kanak,Inuit,Sami,Hmong,Karen,Kachin,Tutsis,Hutus,
    Banyamulenge,Biharis,Madhesis,Chakmas} |
    {Gagauz,Meskhetian,Ahiska,Ahıska,Iraqi,Turkmen} {Turks,Turkmen,Turkmens} | Yazidi* | Coptic |
    Crimean Tatars | Rohingya {minority,community,rights} | South Tyrol | Alto Adige | mother-tongue | bilingual {schools,education} |
    {minority,community} {rights,language*,schools,issues} | language {rights,instruction,education} |
    native {peoples,people} | Torres Strait | tribal peoples | non-citizens | cultural autonomy |
    {treatment,protection,status,fate,plight,rights,position} of … {minorit*,community,Serbs,Albanians,Turks,
    Kurds,Hungarians,Russians,Tatars,Christians,Muslims,Rohingya} | Magyars | Saxons | Transylvania |
    ?{Slovaks,Romanians,Bulgarians,Poles,Ukrainians,Greeks,Chinese,Indians} in |
    {schools,lessons,textbooks,broadcasts,exams,finals,teaching,church services} in … {Hungarian,Romanian,
    Albanian,Turkish,Kurdish,Russian,Greek,Slovak,Macedonian,Polish,Ukrainian,German,Armenian,Berber,Tamil} |
    {language,state language} of the state | state language | {road,street,bilingual} signs |
    {place,family} names | ?ethnic | {Turks,Albanians,Hungarians} of | {tribe*,tribal} | nomads |
    {hill,mountain} tribes | {forced,forcible} assimilation | autonomous {region,province,republic} |
    {Serb,Albanian,Kurdish,Tamil} {areas,villages,enclave*,returnees} | native title | reindeer herders |
    citizenship … {minorit*,Russian*,non-citizens} |
    {Kurds,Kurdish,Tibetan,Tibetans,Uighurs,Uyghurs,Gypsies,Roma,Gypsy} |
    {Turkish Cypriots,Greek Cypriots,Bosnian Croats} |
    {communal,ethnic} {voting,violence,tension*,lines,balance,roll*} | {Aboriginal,Maori,Inuit,Sami,Mapuche} |
    {non-citizens,stateless} … {Latvia,Estonia,Russian} |
    {deportation,assimilation,bulgarisation} of … {Turks,minorit*} | Dalits |
    {Christian,Muslim,Jewish,Hindu,Serb,Tamil,Armenian} {minority,community,minorities,communities} |
    San people | Bushmen |
    {removal,eviction,relocation} of … {San,Maasai,Masai,tribe*,villagers,indigenous,Bedouin*} |
    {Polish,Hungarian,Albanian,Turkish,Romanian,Greek,Slovak,Serbian,Russian,Kurdish,Tamil,Uzbek,Tajik,
    Armenian}{-language,-speaking} {schools,school,activists,teachers,communit*,population} | {Russian,Tamil,
    Kurdish,Hungarian,German,Albanian}-speakers | {Armenians,Serbs,Turks,Greeks,Kurds,Albanians,Hungarians} of |
    {hatred,reconciliation,violence,trust,tension*,harmony} {between,among} … communit* | {inter-ethnic,
    interethnic,interreligious} {harmony,relations,violence,tension*} | {persons,people,citizens,those,
    workers} of … {descent,origin} | pygm* | {minority,tribal} {people*,population*} | residents of …
    {descent,origin}`,
  'human-rights': `
    {murder,killing} of … {journalist*,dissident*,activist*,Khashoggi} |
    {internet,Internet} freedom | freedom of … {media,press,speech,expression,worship,assembly} |
    {press,media} {law,laws} |
    dissent* | {gaoling,jailing,imprisonment} of | {internet,Internet} {shutdown,blackout} |
    rule of law | media freedom | press freedom | freedom of the press | freedom of expression |
    freedom of speech | freedom of religion | religious freedom | freedom of assembly | political prisoner* |
    civil society | ?journalists | labor rights | labour rights | workers' rights | fundamental freedoms |
    civil liberties | torture | ?crackdown | repression | dissident* | jewish emigration |
    apartheid | racial | racism | women’s empowerment | rights of women | gender-based | girls' education |
    uighur* | uyghur* | xinjiang | tibet | death penalty | house arrest | persecution | forced labo* | ?abuses |
    rights situation | jailed activists | ?activists | Helsinki accords | Helsinki final act |
    Helsinki process | ?freedoms | abductions issue | Uyghur* | Uighur* | Xinjiang | ?Tibet | Tibetan |
    child soldiers | accountability for atrocities | LGBT* | slavery | enslavement | comfort women | Jewish emigration | Soviet Jews |
    rights violations | planned executions | executions | democracy activists | jailed journalist* |
    gender-based violence | sexual violence | equal rights | rights defenders | freedom of belief |
    women, peace and security | slave labo* | Tiananmen | Suu Kyi's release |
    prisoners of conscience | death sentence* | treatment of Russian | racial segregation | emigration of Jews |
    freed dissidents | {racist,apartheid} {regime,policies,policy,system,laws} |
    racial {discrimination,equality} | {rights,freedom} {record,abuses,activist*,groups,defender*,lawyer*} |
    ?rights | ?freedom of | ?liberties | {press,media,internet,religious,academic} {freedom*,law,censorship} |
    censor* |
    {detention,arrest,jailing,trial,imprisonment,killing,murder} of … {journalist*,lawyer*,dissident*,
    activist*,blogger*,reporter*,opposition,editor*} |
    {dissident,jailed} {figure*,writer*,leader*,politician*} | ?opposition {figure*,politician*} | ?conscience |
    enforced disappearance* | disappearances | extrajudicial | death squad* | ?impunity | impunity {in,for} | {fight*,combat*,against} impunity |
    {police,army} brutality | special rapporteur | gender {equality,parity,violence} |
    women's {rights,empowerment,participation} | ?girls | child {labour,labor,marriage*,soldier*} | caste |
    blasphemy | Falun Gong | Dalai Lama | {fair,show,open} trial* | due process |
    judicial {independence,reform*} | independent {courts,judges,judiciary} |
    independence of the {courts,judges,judiciary} | rule-of-law | {foreign agent*,NGO} law | ?NGO* |
    non-governmental organi* | transitional justice | truth commission | exit {visas,permits} | Charter 77 |
    Final Act | humanitarian questions | prison conditions | {labour,labor} standards | Magnitsky |
    {commut*,abolish*,abolition} … {death,capital} | capital punishment | Commissioner for Human Rights |
    crimes against humanity | discriminat* | disabilit* | Solidarity union | raz* … {village*,homes,houses} |
    bulldoz* … homes | systemati{s,z}ation | free movement of {persons,people} |
    {pastor*,bishop*,priest*,monk*,nun*,cleric*} … {jail*,detain*,arrest*,held,trial} |
    {jail*,detain*,imprison*,arrest*,releas*,freed,harass*} … {writer*,poet*,pastor*,bishop*,lawyer*,
    journalist*,reporter*,editor*,blogger*,monk*,cleric*,trade unionist*,opposition,dissident*,activist*,
    students} | {shut*,clos*,ban*} … {newspaper*,radio station*,broadcaster*,news website*,NGO*} |
    {newspaper,radio} {closure*,ban*,licen*} | {veil*,headscarf,headscarves,hijab} |
    {stoning,flogging,lashes,amputation} | {let,allow*} … emigrate | {Amnesty,Human Rights Watch} |
    Amnesty International | {unions,union leader*} | {women,girls} … {school*,work,study,rights,vote} |
    sweatshop* | working conditions | {forced,bonded,child} labour* |
    {police,security forces} … {beat*,fired,shot} |
    {protesters,demonstrators,strikers} … {killed,shot,jailed,detained,arrested,beaten} |
    {killing*,shooting*,beating*} of … {protesters,demonstrators,civilians,miners,students,strikers} |
    {whereabouts,disappearance} of | ?surveillance |
    independent {media,television,radio,newspaper*,press,stations,journalis*} |
    {harass*,intimidat*,beat*,attack*} … {journalist*,reporter*,activist*,opposition,voters,lawyers,press,
    media} | intimidation {by,of} | {expel*,expulsion*} … {journalist*,reporter*,correspondent*} |
    {Soviet,Ethiopian} Jew* | Jewry | exit {visa,permit} |
    {human,women's,children's,workers,trade union,minority,religious,civil} rights |
    {Guantanamo,prison camp*,labour camp*,labor camp*} | {arbitrary} {arrest*,detention,killing*} |
    {Suu Kyi,Mandela,Sakharov,Shcharansky,Walesa,Liu Xiaobo,Navalny} |
    free* … {political prisoners,dissident*} | {accountab*} … {abuses,violations,killings,atrocities} |
    {death,life} sentences | flogg* | ?executed | hanged | hangings |
    {banned,jailed,exiled} {writer*,newspaper*,union*,party,opposition} | {martial law} … Solidarity |
    hunger strike* |
    {rights,freedoms} of … {women,citizens,people,press,workers,journalists,migrants,children} |
    women and girls | vetting of … {judges,prosecutors,magistrates} |
    {independence,appointment} of … {judges,prosecutors} |
    {situation,role,position,participation,place} of women | police {violence,brutality,abuse*} | trial of …
    {writer*,editor*,lawyer*,activist*,dissident*,priest*,opposition,journalist*,blogger*,novelist*,poet*} |
    civic {space,freedoms} | ban on … {rallies,protest*,demonstrations,parties,newspaper*,unions} | political
    {detainee*,detention*,trial*,internee*} | {plight,oppression,persecution,repression,mistreatment,
    ill-treatment,maltreatment,treatment} of … {women,girls,dissident*,prisoners,Christians,Jews,blacks,
    workers,migrants,journalists,opposition} | {force,violence} against … {protesters,demonstrators,
    women,opposition,students} | trade unionist* | {equality,emancipation} {of,for,between} … {women,men} |
    mistreat* | ill-treat* | maltreat* | {girls,women} … {barred,banned,back to school,education} | beatings |
    {gay,homosexual*} | {fundamental,basic,individual,political,civil} {freedom*,rights} | rights {record,
    abuses,activist*,group*,defender*,organi*} | ?arbitrar* | ?{incite*,incitement} … {hatred,violence} | hate
    speech | campaigner* | held without {charge,trial} | {permission,allowed,refused,permit} … to {leave,
    emigrate} | refusenik* | {comfort women,wartime brothels} | forced to work`,
} satisfies Partial<Record<Topic, string>>;
