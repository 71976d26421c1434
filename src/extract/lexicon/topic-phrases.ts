import type { Topic } from '#src/model/topics.ts';

/**
 * Phrases that show a topic, by topic. A word with `*` stands for every word that begins so, `?` marks a phrase that
 * needs the words of a discussion before it or a second hit beside it. Written with a capital, a phrase is a name;
 * one in small letters does not count as part of one ("the Ministry of Water").
 */
export const TOPIC_PHRASES: readonly (readonly [topic: Topic, phrases: string])[] = [
  [
    'bilateral-relations',
    `bilateral relation* | bilateral ties | bilateral cooperation | bilateral co-operation |
     bilateral partnership | bilateral issues | bilateral matters | bilateral agenda | ?bilateral and |
     bilateral interaction | bilateral dialogue | bilateral engagement | bilateral links |
     bilateral contacts | relations between | ties between | ?cooperation between | relationship between |
     relationship with | relations with | ties with | partnership with | friendship with |
     strategic partnership* | strategic ties | strategic relation* | diplomatic relations | diplomatic ties |
     friendly relation* | friendly ties | fraternal relation* | fraternal ties | brotherly relation* |
     brotherly ties | cordial relation* | historic ties | historical ties | historic relations |
     traditional friendship | ?friendship | strengthen* ties | deepen* ties | boost* ties | expand* ties |
     consolidat* ties | cement* ties | enhanc* ties | improv* ties | consolidate its ties |
     strengthen* relations | strengthening relations | improv* relations | develop* relations |
     deepen* relations | boost* relations | enhanc* relations | deepen* cooperation |
     strengthen* cooperation | expand* cooperation | enhanc* cooperation | broaden* cooperation |
     boost* cooperation | develop* cooperation | promot* cooperation | further* cooperation |
     development of relations | development of cooperation | expansion of cooperation | two-way ties |
     mutual relations | mutual ties | mutual cooperation | anniversary of diplomatic |
     anniversary of the establishment | anniversary of relations | partnership between | alliance between |
     bond between | bonds between | good relations | close partnership | comprehensive partnership |
     enduring partnership | ?partnership | ?partnerships | our partnership | our alliance | valued partner |
     reliable partner | trusted partner* | close partner* | prospects for cooperation |
     prospects of cooperation | areas of cooperation | fields of cooperation | scope for cooperation |
     all-round cooperation | all-round development | multifaceted cooperation | close relationship |
     bilateral relationship | their relationship | our relationship | strong relationship |
     ongoing relationship | warm relations | state of relations | state of ties | level of relations |
     two countries' relations | relations of the two | their relations | ?friend of | sincere friend |
     reliable neighbor | reliable neighbour | important partner | further cooperation |
     trade and economic ties | normalis* relations | normaliz* relations | two countries' ties | their ties |
     resume ties | restor* relations | restor* diplomatic | sever* relations | break* relations |
     ?official visit | ?state visit | visit to the country | ?exchange of visits | ?high-level visits |
     ?mutual visits | ?high-level exchanges | ?parliamentary friendship | ?interparliamentary |
     ?inter-parliamentary | legal basis of ties | ?preparations for | ?preparing for the summit | preparations for the visit | upcoming visit | forthcoming visit |
     coming visit | upcoming summit | forthcoming summit | upcoming meeting between | invitation to visit |
     differences between them | the two countries can | political consultations | joint commission |
     intergovernmental commission | ?cooperation in | ?cooperation with | ?ties | ?relations |
     reopen* their embassies | reopening of embassies | two peoples | bilaterally | ?relationship |
     strengthen* relationship | strengthen their relationship | deepen* their relationship | ?cooperation |
     two countries' friendship | boost* partnership | boosting their partnership | renew* partnership |
     deepen our partnership | strengthen our partnership |
     political trust | mutual trust | closest partner* | closest ally | closest allies | friend of choice | partner of choice | Comprehensive Strategic Partnership | bonds of | enduring bond* |
     close bond* | bonds of friendship | Joint Commission | Bi-National Commission | Binational Commission |
     Intergovernmental Commission | interaction between | collaboration between | top-level contacts |
     high-level contacts | schedule of contacts | upcoming contacts | ?contacts between | agreements reached |
     ?shared values | people and economic ties | trans-Tasman cooperation |
     trans-Tasman relationship | special relationship |
     strategic partner | reliable strategic partner |
     strategic partner* | reliable partner* | hotline between |
     Sino-U.S. relations | Sino-U.S. ties | Sino-US relations | Sino-US ties`,
  ],
  [
    'regional-security',
    `regional security | regional stability | regional issues | regional developments | regional affairs |
     regional challenges | regional situation | regional peace | regional crises | regional crisis |
     regional tension* | regional matters | regional questions | regional problems | regional dynamics |
     regional threats | situation in the region | security in the region | stability in the region |
     stability of the region | developments in the region | peace in the region | tensions in the region |
     security of the region | issues in the region | challenges in the region | peace and stability |
     peace and security | ?security situation | ?security environment | security challenges |
     security issues | regional and international | international and regional | regional and global |
     global and regional | security and stability | stability and security | destabiliz* | destabilis* |
     South China Sea | East China Sea | Taiwan Strait | cross-strait | Indo-Pacific |
     situation in the Middle East | Middle East | security in the Middle East | ?Balkans | Western Balkans |
     South Caucasus | ?Sahel | Horn of Africa | Great Lakes region | Persian Gulf | Gulf security |
     ?Black Sea region | ?Baltic Sea region | ?Central Asia | strategic competition | great-power |
     Euro-Atlantic | security architecture | European security | Security in Europe |
     transatlantic security | transatlantic unity | security guarantees | security of Europe |
     ?Asia-Pacific | asia-pacific region | international security | collective security | regional order |
     rules-based | Korean peninsula | situation on the Korean | peninsula situation | freedom of navigation |
     maritime security | balance of power | east-west relations | superpower* | tensions between |
     ?instability | gulf crisis | gulf situation | ?military build-up | ?situation in | ?situation around |
     ?situation on the | ?developments in | ?events in | ?crisis in | ?Pacific region |
     Pacific Islands region | ?security policy | insecurity |
     stability in | ?security in | regional architecture | regional outlook | regional concern |
     regional context | regional landscape | Red Sea crisis | tensions in | geopolitic* | ?strategic environment |
     strategic landscape | challenges facing the region | challenges facing the Pacific | Eastern Mediterranean |
     East Mediterranean | foreign interference | assertiveness | strategic context | Gulf region |
     Gulf of Guinea | Gulf of Aden | ?the Sahel | Korean Peninsula | Southeast Asia region |
     Gulf crisis | Lebanon crisis | Lebanese crisis | Bosnian crisis | Cyprus crisis | Caspian region |
     Asian security | Pacific security | Haitian crisis | Afghan crisis`,
  ],
  [
    'peace-process',
    `peace process | peace talks | Jewish settlement* | settlement freeze | core issues | peace treaty | peace agreement* | peace accord* | peace deal |
     peace settlement | peace conference | peace negotiation* | peace proposal* | peace initiative* |
     peace effort* | peace plan | peace formula | peace pact | peace mission | peace summit |
     peaceful settlement | peaceful resolution | peaceful solution | political settlement |
     political solution | political resolution | negotiated settlement | negotiated solution |
     comprehensive settlement | just settlement | lasting settlement | diplomatic solution |
     diplomatic resolution | diplomatic settlement | diplomatic path | ?diplomacy |  mediat* | good offices |
     ?normaliz* | ?normalis* | normalization of relations between | national reconciliation |
     reconciliation | settlement of the conflict | settlement process | conflict settlement |
     resolution of the conflict | resolving the conflict | ending the war | end the war | end to the war |
     ?settling the | settlement in | resolution to the conflict | resolve the conflict | Minsk agreements |
     Minsk process | Normandy format | Normandy Four | Trilateral Contact Group | two-state solution |
     lasting peace | just peace | durable peace | permanent peace | sustainable peace | ?road map |
     ?roadmap | intra-afghan | return to negotiations | return to dialogue | resumption of negotiations |
     resumption of talks | resume negotiations | resume talks | trilateral negotiations |
     direct negotiations | direct talks | proximity talks | ?negotiations | ?negotiating table |
     move towards peace | path to peace | achieving peace | achieve peace | bring peace | ?peace in |
     peace with | peace between | ?peacekeep* | ?peace-keeping | un resolution 242 | arab-israeli |
     Geneva conference | Cambodian question | Cambodian conflict | Kampuchea* | Afghan settlement |
     Afghan question | ?settlement for | ?settlement | ?dialogue between | intra-yemeni | intra-syrian | intra-libyan | intra-sudanese |
     intra-palestinian | inter-tajik | inter-korean | political process |
     settle the conflict | settling the conflict | settlement of the crisis | resolve the crisis |
     resolution of the crisis | solution to the crisis | political means | interim agreement | ?power-sharing | transition to peace |
     Paris accords | Dayton accord* | Dayton agreement* | Dayton peace | Camp David accords | Oslo accords | Contadora | Esquipulas |
     Astana process | Geneva process | Good Friday | Cyprus question | Cyprus problem | Cyprus issue |
     Cyprus settlement | Western Sahara | Palestinian question | Palestinian issue | Palestinian cause |
     disengagement | ceasefire and political | ?confidence-building | mutually acceptable | ?talks between |
     Peace Formula | Peace Summit | ?Doha talks | Doha process | ?Geneva talks | ?Vienna talks | ?Astana talks |
     Five-Point Consensus | Nairobi process | Luanda process | ?Jeddah talks | end to the conflict |
     end the conflict | end of the conflict | constitutional committee | war to a close | bring the war to |
     end of the war | Abraham Accords | Pretoria agreement | peaceful end | ?peace efforts |
     peaceful transition in | return to the negotiating table | table of negotiations | Kampala accord* |
     Lusaka protocol | Arusha accords | Addis Ababa agreement | Minsk Group |
     Arias plan | Vance-Owen | self-rule | limited self-rule | international conference on | Geneva accord* |
     Camp David | land for peace | land-for-peace | Palestinian autonomy | interim accord | autonomy talks |
     Road Map | Annan plan | partial accord | peace package | partial agreement | ?autonomy | U.N. peace plan |
     UN peace plan | peace force | reconciliation talks |
     reunification of | national reunification | normalisation negotiations | normalization negotiations`,
  ],
  [
    'ceasefire',
    `ceasefire* | cease-fire* | truce* | de-escalat* | deescalat* | halt to the fighting |
     halt the fighting | end of hostilities | end to hostilities | end hostilities | end the fighting |
     cessation of hostilities | stop the fighting | end to the fighting | end the violence |
     end to the violence | stop the violence | humanitarian pause* | recent hostilities | armistice |
     lay down arms | stand-off | ?standstill | ?separation of forces | silence the guns | stop the war |
     lull in | avoid escalation | avoiding escalation | prevent escalation | preventing escalation |
     further escalation | new escalation | wider escalation | escalation of | ?escalation | lower tensions |
     lowering tensions | reduce tensions | reducing tensions | easing tensions | ease tensions | defuse tension* |
     defusing tension* | easing of tension* | calm the situation | silence regime | ?exercise restraint | ?maximum restraint | ?utmost restraint |
     halt to the violence | end of the violence | halt to hostilities | pause in fighting |
     pause in the fighting | wider regional war | all-out war | stop the bloodshed | stopping the bloodshed |
     end the bloodshed | end to the bloodshed | calming tension* |
     pullback | army pullback | cooling of tension* | no-fly zone | end to violence | end violence |
     ?pull back`,
  ],
  [
    'armed-conflict',
    `war-torn | war in | war against | war on | ?war | ?the war | Gulf war | civil war | invasion | invaded |
     military operation* | ?military action* | offensive | armed conflict* | hostilities | fighting |
     ?attacks | ?attack on | missile attack* | airstrike* | air strike* | air raid* | shelling | bombing |
     bombardment | aggression | incursion* | occupation | occupied | occupying | foreign troops | Russian troops | Soviet troops | Vietnamese troops | Turkish troops | Israeli troops | Syrian troops | Rwandan troops | Ethiopian troops |
     ?front line | ?frontline | counteroffensive | clashes | armed groups | armed gangs | rebels |
     ?armed forces | drone attack* | ?atrocities | conflict in | conflict between | conflict over |
     crisis in Ukraine | situation in Ukraine | situation around Ukraine | Ukraine crisis |
     Ukrainian crisis | situation in Gaza | war in Gaza | situation in Syria | aggression against | crisis in Syria | crisis in Yemen | Yemeni crisis | Syrian crisis | war in Syria | situation in Libya |
     situation in Yemen | situation in Afghanistan | situation in Lebanon | situation in Iraq | situation in Sudan | Iran-Iraq |
     gulf conflict | Falklands | anti-terrorist operation* | anti-terrorism operation* |
     ?military installations | ?battlefield | insurgen* | military escalation | military intervention |
     withdrawal of troops | withdrawal of forces | withdrawal of soviet | withdrawal of vietnamese |
     withdrawal of cuban | withdrawal of israeli | withdrawal of syrian | troop withdrawal* | pullout |
     pull-out | withdraw its troops | withdraw its forces | ?raids on | guerrilla* | military activit* |
     military offensive | seizure of | tanker* war | hostile acts | siege of | annexation of Kuwait |
     invasion of Kuwait | military threat* | provocation* | missile strike* | missile launch* |
     intra-ukrainian | conflict in Donbass | Donbass | genocide |
     at the front | on the front | ?the front | drone strike* | operation in Rafah | operation in Gaza |
     situation in eastern Congo | situation in the eastern Democratic | situation in eastern DRC | eastern DRC |
     eastern Congo | killing of civilians | civilian casualties | build-up of military forces | military build-up | military buildup | troop build-up | troop buildup | buildup of forces | build-up of troops | civilian deaths | crisis in Sudan |
     crisis in Lebanon | crisis in Libya | Houthi attacks | ground operation | ground offensive | ?retaliation |
     retaliatory strike* | airstrikes on | strikes on | ?strikes against | bombing campaign |
     Chechnya | Contras | rebel attacks | ?violence in | ?unrest in | militia* | massacre* | ethnic cleansing |
     killings in | Soviet withdrawal | withdrawal from Afghanistan | withdrawal from Cambodia |
     withdrawal from Angola | cross-border attack* | ?clashes in | shelled | ?gunmen | ?bloodshed |
     developments in Syria | developments in Iraq | developments in Yemen | developments in Libya |
     developments in Afghanistan | developments in Gaza | developments in Ukraine`,
  ],
  [
    'territory-borders',
    `sovereignty | territorial integrity | territorial dispute* | territorial claim* | territorial issue* |
     territorial question* | territorial waters | ?border | ?borders | border dispute* | border demarcation |
     border delimitation | border issue* | border incident* | border tension* | border line |
     border agreement* | border treaty | border clash* | border question* | border security | common border |
     demarcation | delimitation | maritime boundary | maritime boundaries | maritime border* |
     maritime delimitation | ?disputed | disputed islands | disputed territor* | disputed area* | one china |
     one-china | inalienable part | annexation | annex* | exclusive economic zone* |
     independence and territorial | sovereign rights | law of the sea | ?frontier | Kashmir |
     Northern Territories | Kuril* | Spratly* | Paracel* | Senkaku* | Diaoyu* | Dokdo | Takeshima | Golan |
     Gibraltar | Falkland islands | Malvinas | Beagle channel | Panama canal | Namibian independence | Namibia settlement | Namibian settlement | Namibia question | Namibian question | independence of |
     line of control | line of actual control | ?boundary | secession* | separatis* | west bank settlements |
     settlements in the | settlement activit* | drilling operations | continental shelf | fishing boundary |
     hot pursuit | status of the city | status of jerusalem | decoloni* | self-determination |
     South China Sea dispute* | disputes in the South China Sea | maritime dispute* | maritime claims |
     maritime rights | the Aegean | Aegean issues | Aegean Sea | situation in Kosovo | status of Kosovo |
     Taiwan question | Taiwan issue | return of the islands | return of the territories | UNCLOS |
     Convention on the Law of the Sea | ?land border | Western Sahara | Abyei | Essequibo | Chagos |
     legal regime of the Caspian | legal status of the Caspian | status of the Caspian | Caspian seabed |
     legal regime | Caspian Sea | handover of Hong Kong | return of Hong Kong |
     status of Macau | Siachen | Shatt al-Arab | Aouzou | Bakassi | ?enclave | Oder-Neisse | German unification |
     German reunification | unification of Germany | independence referendum | independence vote |
     fishing limits | disputed border | common frontier | ?Abkhazia | ?South Ossetia | ?Transdniestria |
     ?Transnistria | Nagorno-Karabakh status`,
  ],
  [
    'defence-cooperation',
    `defense cooperation | defence cooperation | spending on defence | spending on defense | spending enough on defence | deterrence | missile defence | missile defense | intelligence sharing | intelligence pact | defence co-operation | defense relation* |
     defence relation* | defense ties | defence ties | defense relationship | defence relationship |
     defense partnership | defence partnership | defense issues | defence issues | defense agreement* |
     defence agreement* | defense pact | defence pact | defense matters | defence matters |
     defense industr* | defence industr* | defense spending | defence spending | defense support |
     defence support | defense alliance* | defence alliance* | defense commitment* | defence commitment* |
     defense sector | defence sector | defense capabilit* | defence capabilit* | defense export* |
     defence export* | defense to the | defense and security | defence and security | defense treaty |
     defence treaty | defense and military | military cooperation | military co-operation | military ties |
     military relations | military aid | military assistance | military support | military supplies |
     military hardware | supplies of military equipment | military training | military exercise* |
     military drill* | military-technical | military-political | military base* | military presence |
     military access | military contacts | military exchanges | security cooperation | security assistance |
     security partnership | security ties | security guarantees | security treaty | security pact |
     security alliance | security equipment | trilateral security cooperation | ?security assistance |
     security forces training | funding for security | ?security support | arms sale* | arms deal* |
     arms deliver* | arms supplies | arms supply | arms purchase* | sale of arms | sale of weapons |
     weapons deliver* | weapons supplies | weapons to | weapons for | necessary weapons | supply of weapons |
     supplies of weapons | heavy weapons | joint exercise* | naval exercise* | naval drill* | joint drills |
     joint manoeuvres | joint maneuvers | large-scale exercises | mutual defense | mutual defence |
     extended deterrence | ?deterrence | air defense* | air defence* | missile defense* | missile defence* |
     missile shield | ?troops | ?alliance | ?Alliance | interoperability | F-16* | fighter jet* |
     fighter aircraft | ?patrol boats | frigate* | submarine* | tanks | anti-tank | joint training |
     training of troops | training of officers | train its troops | equip* the army | troop presence |
     stationing of | ?bases | naval visit* | ship visits | joint patrol* | counterinsurgency training |
     AUKUS | ANZUS | burden-sharing | host nation support | military cooperation agreement |
     combat aircraft | lethal aid | standby force | joint force | to the defense of | to the defence of |
     ?defense | ?defence | ?security ties | training of soldiers | training of crews | training of pilots |
     ?ammunition | supply of ammunition | supplies of ammunition | ammunition for | ammunition to | artillery | shells | intelligence sharing |
     intelligence cooperation | sharing of intelligence | status of forces | State Partnership Program |
     National Guard | Carrier Strike Group | force posture | security agreement | security arrangement* |
     long-range weapons | long-range missiles | cooperation between the armed forces | peacekeeping training |
     ?warships | naval cooperation | rotational | joint development of weapons |
     Leopard tanks | armored vehicles | armoured vehicles | training of Ukrainian | training of pilots | Patriot | HIMARS | ATACMS | shipbuilding for the navy | visiting forces |
     ?visits and exercises | forthcoming visits and exercises | Defence Cooperation Agreement |
     mobile training teams |
     missile systems | air defence systems | air defense systems | S-300* | S-400* |
     naval maneuver* | naval manoeuvre* | military maneuver* | military manoeuvre* | troops in Okinawa |
     marines in Okinawa | contacts between the armed forces | armed forces of the two |
     Contra aid | AWACS | Subic Bay | Clark air base | Partnership for Peace | Futenma | two-plus-two | 2+2 |
     burden sharing | military steps | helicopters | troop cuts | share intelligence | joint patrols |
     peacekeeping force | arms package | between the armed forces | military protocol | host-nation support |
     Okinawa`,
  ],
  [
    'arms-control',
    `disarmament | disarm* | demobili* | non-proliferation | nonproliferation | ?proliferation |
     chemical weapons | biological weapons | bacteriological weapons | weapons of mass destruction |
     arms control | arms reduction* | arms limitation | New START | ?START | SALT | strategic arms | nuclear arms | nuclear arsenal* | nuclear disarmament | START treaty |
     strategic offensive arms | strategic stability | medium-range missiles | intermediate-range |
     INF treaty | INF | CFE treaty | conventional forces | troop reductions | force reductions | landmine* |
     anti-personnel mines | ?cluster munition* | ordnance | demining | de-mining | mine clearance |
     unexploded | ?weapons and equipment | ballistic missile* | missile technology | missile test* |
     ?ammunition | arms race | star wars | strategic defense initiative | SDI | space weapons |
     military stockpile* | denuclear* | nuclear-free | nuclear-weapon-free | test ban | nuclear testing |
     nuclear tests | rocket launch | small arms | comprehensive test | open skies | ?verification |
     ?inspectors | weapons inspect* | ?confiscat* | decommission* | surrender of weapons |
     handing over weapons | stockpile* | ?weapons |
     missile program | missile programme | missile programs | missile programmes | missiles program |
     missile proliferation | export of missiles | CTBT | OPCW | NPT | Ottawa Convention |
     Chemical Weapons Convention | Biological Weapons Convention | fissile material |
     START II | START-2 | START treaty | START-II |
     Euromissile* | euromissile* | ABM | ABM treaty | mid-range missiles | medium-range | SS-20* | Scud* |
     START I | missile tests | North Korean missile* | ?missiles | warheads | nuclear warheads`,
  ],
  [
    'nuclear',
    `nuclear | ?nuclear-powered | denuclear* | JCPOA | Joint Comprehensive Plan | ?IAEA |
     International Atomic Energy Agency | uranium | enrichment | atomic | plutonium | radioactive |
     reactor* | ballistic missile launch* | New START | Chernobyl | Chornobyl | ?Zaporizhzhia |
     nuclear-free zone | Akkuyu | Rooppur | Bushehr | Fordow | Natanz | six-party talks | Six-Party Talks |
     Iran's programme | denucleari* | P5+1 | Yongbyon | AEOI |
     Additional Protocol | NPT |
     Taepodong | KEDO | Agreed Framework | light-water |
     P5+1 | Geneva deal | nuclear deal`,
  ],
  [
    'terrorism',
    `terroris* | counterterror* | counter-terror* | anti-terror* | extremis* | jihadist* | jihadi* | ISIS |
     ISIL | Daesh | Islamic State | al-Qaeda | al Qaeda | al-Qaida | Boko Haram | al-Shabaab | Al Shabaab |
     radicali* | suicide bomb* | hijack* | PKK | Hizballah | foreign fighters | armed bands |
     FETO | Hamas attack* | Hezbollah attack* | Taliban attack* | terror group* | terror organi* | terror attack* | deradicali* |
     YPG | Lashkar* | Houthi* terror* | Daesh/ISIS | haven for terrorists | LTTE |
     al-Shabab | Al-Shabab | Lockerbie bombing | ETA | IRA | Abu Sayyaf | Jemaah Islamiyah | Red Army Faction |
     suicide attack* | September 11 attacks | militant group* | ?militants | bomb attack* | car bomb* | Westgate`,
  ],
  [
    'humanitarian-aid',
    `humanitarian | humanitarian-aid | relief effort* | relief work | relief operation* | relief assistance |
     relief supplies | relief flights | relief aid | emergency relief | emergency aid | disaster relief |
     ?aid to | aid convoy* | aid delivery | aid deliveries | Red Cross | Red Crescent | ICRC | food aid |
     disaster response | disaster management | disaster resilience | natural disaster* | earthquake relief |
     earthquake victims | ?earthquake* | flood victims | flood relief | ?floods | famine | field hospital* |
     ?search and rescue | help to the people | aid workers | medical convoys | trapped civilians |
     aid agencies | aid trucks | victims of the | assistance to the people of | assistance for the people |
     tents | ?evacuat* | crossing for aid | ?relief | ?assistance to victims | reconstruction aid |
     helping hand |
     aid for | aid into | ?aid | emergency assistance | ?donor support | donor conference | ?cyclone* |
     ?hurricane* | ?tsunami* | ?typhoon* | UNRWA | UNHCR aid | World Food Programme | delivery of aid |
     help for the victims | ?suffering of | suffering in |
     after the hurricane | post-earthquake | flood-hit | quake-hit | displaced families | life-saving |
     relief for | victims of the earthquake | condolences over the earthquake | rescue teams | aid corridor* |
     tsunami victims | tsunami relief | quake victims | flood victims | earthquake victims`,
  ],
  [
    'human-rights',
    `human rights | rule of law | media freedom | press freedom | freedom of the press |
     freedom of expression | freedom of speech | freedom of religion | religious freedom |
     freedom of assembly | political prisoner* | civil society | ?journalists | judicial independence |
     independence of the judiciary | independent judiciary | labor rights | labour rights | workers' rights |
     fundamental freedoms | civil liberties | civil rights | torture | ?crackdown | repression | dissident* |
     jewish emigration | emigration of | apartheid | racial | racism | women's rights | women's empowerment |
     women’s empowerment | rights of women | gender equality | gender-based | girls' education | uighur* |
     uyghur* | xinjiang | tibet | death penalty | house arrest | persecution | forced labo* | ?abuses |
     rights abuses | rights record | rights situation | jailed activists | ?activists | Helsinki accords | Helsinki final act | Helsinki process | freedoms |
     abductions issue |
     Uyghur* | Uighur* | Xinjiang | ?Tibet | Tibetan | child soldiers | accountability for atrocities | LGBT* |
     modern slavery | Sakharov | Jewish emigration | Soviet Jews | rights violations | planned executions |
     executions | democracy activists | jailed journalist* | gender-based violence | sexual violence |
     equal rights | rights defenders | freedom of belief | women, peace and security | slave labo* |
     Tiananmen | Suu Kyi's release | comfort women | prisoners of conscience | death sentence* |
     treatment of Russian | racial segregation | emigration of Jews | freed dissidents`,
  ],
  [
    'minority-rights',
    `minorit* | reintegration | ?ethnic | ethnic albanian* | ethnic russian* | ethnic hungarian* |
     ethnic turks | ethnic serb* | indigenous | local population | rights of the residents |
     kurdish question | kurdish rights | rights of the serb* | rights of serbs | rohingya | crimean tatar* |
     tamil* | turkish minority | hungarian minority | language law | mother tongue | local residents |
     local community | local communities | ethnic communities | rights of ethnic | rights of residents |
     Rohingya* | Tamil* | Crimean Tatar* | Kurdish question | Kurdish rights | Turkish community |
     Hungarian community | Turkish minority | Hungarian minority | Serbian minority | First Nations | Maori |
     Māori | Indigenous peoples | Indigenous foreign policy | Indigenous people | Aboriginal | Roma |
     Western Thrace |
     Russian-speaking | Russian speakers | ethnic Russian* | compatriots in`,
  ],
  [
    'refugees-migration',
    `refugee* | migration | migrant* | ?migratory | displaced | asylum | border crossing* | resettlement |
     returnees | took refuge | repatriation of refugees | ?repatriation | fleeing | family reunion* |
     families divided | reunion of separated | separated families | reuniting families | ?diaspora |
     deport* | human smuggling | people smuggling | people smugglers | boat people | guest workers |
     labour migrant* | labor migrant* | migrant workers | foreign workers | seasonal workers |
     labour mobility | exodus | readmission | return of refugees | taken shelter | return of the displaced |
     right of return |
     crossed the border | cross the border | fled their homes | fled to | forced to flee | ?influx of |
     influx of people | people movement | movement of people | ?return of Ukrainian children |
     Ukrainian children | immigration | illegal immigration | ?immigrants | Labour Mobility |
     Pacific Australia Labour | PALM scheme | Bali Process | labour migration | mobility of workers |
     ?foreign labour | wave of refugees | return of children | deported children | border and migration |
     uprooted people`,
  ],
  [
    'detainees',
    `detained | ?detainees | detainee | ?detention | prisoner* | hostage* | abduct* | missing persons |
     missing people | missing in action | MIA | MIAs | missing soldiers | missing servicemen | wrongfully |
     captives | captivity | ?jailed | ?imprisoned | engineers held | fishermen held | sailors held |
     citizens held | citizen held | national held | release of the | freeing the | ?freed | sailors seized | missing from | kidnap* | POW |
     POWs | exchange of prisoners | prisoner swap | prisoner exchange | arrested nationals |
     detained citizens | unjustly held | stranded seafarers | remains of | journalists held | held in custody | nationals held | crew held |
     tourists held | seized sailors | seized vessel* | crew seized | held captive | held hostage |
     in custody | death row | remains of soldiers | war dead | release of detain* | release of all |
     release of prisoners |
     Americans held | nationals detained | citizens detained | detained journalist* | ?release of |
     unjustly detained | arbitrarily detained | arbitrary detention | hostage release | hostage deal |
     captured soldiers | imprisoned journalist* |
     missing since the war | persons missing | those missing |
     crew of the | hostages in | ?captured`,
  ],
  [
    'democracy-elections',
    `election* | electoral | democratic reform* | democratic transition | democratic institutions |
     democratic process | democratic path | restoration of democracy | return to democracy | ?democracy |
     support for democracy | democratic governance | democratization | democratisation | ?constitution |
     ?constitutional | coup | political transition | transition to civilian | civilian rule |
     transitional government | transitional council | transition process | ?transitional | ?voters |
     ?voting | referendum | political reform* | governance reform* | parliamentary vote | good governance |
     ?governance | opposition leaders | ?political dialogue | inclusive dialogue | inter-party dialogue | peaceful transition of power |
     peaceful transfer of power | transition of the presidency | perestroika | glasnost | national dialogue |
     national unity government | government of national unity | inclusive government | majority rule |
     one man one vote | political crisis | multi-party | multiparty |
     early vote | upcoming vote | snap vote | ?protests | Maduro regime | power sharing |
     power-sharing government | military takeover | ?takeover | military junta | ?junta | democratic values |
     democracy and | democratic order | constitutional committee | civilian government | civilian leadership |
     political situation in | transitional authorities | unconstitutional change* | formation of a government |
     formation of a new government | free and fair |
     handover of power | transfer of power | martial law | ?opposition parties | interim government |
     snap election* | electoral law | ?rivals | step down | leave office | resignation of |
     domestic affairs of`,
  ],
  [
    'sanctions',
    `sanction* | trade embargo | oil embargo | embargo | embargoes | ?export control* | asset freeze* |
     frozen assets | travel ban* | restrictive measures | blacklist* | economic blockade | boycott |
     impose costs | economic pressure | ?maximum pressure | arms embargo | lifting of restrictions |
     pressure on the regime | frozen funds | blocked funds | impose costs on |
     price cap | economic costs | severe costs | massive consequences | oil price cap | CAATSA | ?blockade | ?trade restrictions | trade ban* | import ban* |
     frozen Russian | confiscation of Russian | Russian assets | immobilised | immobilized | restrictions on trade | lifting of the | embargo on |
     Jackson-Vanik | sanctions resolution |
     arms ban | flight ban | Helms-Burton | punitive measures | ?countermeasures | trade measures against |
     ban on imports`,
  ],
  [
    'trade-economy',
    `trade | trading | ?economic | economic cooperation | economic co-operation | economic ties |
     economic relations | economic partnership | economic growth | economic development | ?economic reform* |
     economic recovery | economic issues | economic assistance | economic aid | economic links |
     economic agreement | economic and | economy | ?economies | invest | invests | invested | investing |
     investment* | investor* | ?finance | ?financial | financial assistance | financial support |
     financial cooperation | financial aid | financing | tariff* | debt | debts | debt relief |
     rescheduling | ?business | businesses | business ties | business community | business forum |
     ?commercial | ?exports | ?export | exporters | ?imports | ?import | market access |
     access to the market | ?markets | free trade | free-trade | ?customs | loan | loans | credit line |
     line of credit | ?credits | ?banks | ?banking | banking channels | ?industry | ?industrial | commerce |
     entrepreneur* | ?infrastructure | infrastructure projects | infrastructure development | supply chain* |
     supply-chain | ?reconstruction | tax treaty | double taxation | taxation | labour mobility |
     private sector | joint venture* | ?companies | ?enterprises | budget support | budgetary | prosperity |
     development projects | development cooperation | development assistance | development aid |
     sustainable development | procurement | GATT | Uruguay round | Common Agricultural Policy |
     protectionism | quotas | textile* | ?cotton | ?steel | ?copper | cocoa | coffee price* |
     commodity price* | trade imbalance | trade surplus | trade deficit | trade volume | trade turnover |
     balance of payments | exchange rate* | national currencies | local currencies | ?currency | ?dollar | ?yen | monetary | inflation | commodities |
     most favoured nation | most-favored-nation | special economic zone* | market economy status |
     joint economic commission | ?economic zone | IMF programme | bailout | structural adjustment |
     macro-financial | critical minerals | rare earth* | minerals | ?mining | lithium | ?poverty |
     Belt and Road | manufacturing | driving licences | ?compensation | economic agreement* |
     economic projects | economic and trade | trade and economic | economic priorities | socio-economic |
     Customs Union | customs duties | ?duties | Regional Comprehensive Economic Partnership | RCEP | CPTPP | TPP |
     Trans-Pacific Partnership | African Continental Free Trade Area | Pacific Alliance | AfCFTA | AGOA |
     African Growth and Opportunity Act | ?lira | smart cities and | Closer Economic Relations | CER |
     Eurasian Economic Union | EAEU | Eurasian integration | post-COVID recovery | ?recovery | job creation |
     investment climate | ?FTA | FTAs | euro zone | eurozone | euro crisis | debt crisis | halal | Common Market |
     the budget | ?unpaid | Economic Strategy | economic framework | Indo-Pacific Economic Framework | IPEF |
     Economic Partnership Agreement | Free Trade Agreement | NAFTA | USMCA | Mercosur agreement |
     industrial park* | industrial zone* | business council | business mission | trade mission |
     business delegation | construction sector | contractors | housing project* | ?jobs | ?workers |
     work programme | financial crisis | economic coercion | economic resilience | economic engagement |
     exports of | imports of | ?priority projects | joint investment |
     national currency | payment system* | mutual settlements | settlements in national currencies |
     credit guarantee* | ?credit | stimulat* | exchange rates | money-markets | turnover | Russian market |
     mutual trade |
     privatisation program* | privatization program* | privatisation of | privatization of |
     interest rates | MFN | MFN status | most-favoured-nation | aid package | EMU | single currency |
     Japanese cars | auto parts | car parts | market opening | opening of markets | open its market* | Super 301 |
     privatisation | privatization | stimulus | stimulus measures | tin prices | structural impediments |
     yen loan* | official development assistance | ODA | wage* | trade pact | negotiations on trade | trade negotiations | negotiations on a free trade | negotiations for a free trade | trade deal* | fishing fees |
     price supports | growth rate* | ?reforms | ?bil. | grant-in-aid | economic sanctions relief`,
  ],
  [
    'energy',
    `energy | energy infrastructure | oil | ?gas | natural gas | gas supplies | gas prices | gas swap | gas deliveries | crude |
     electricity | electric power | ?electric | pipeline* | power plant* | power station* | power grid |
     power transmission | power supply | hydropower | hydro-electric | hydroelectric | solar | wind power |
     wind farm* | OPEC | ?fuel | LNG | turbines | petroleum | petrochemical* | refinery | refineries |
     renewable* | hydrogen | ?coal | nuclear power | interconnector | gas field* | oil field* | oilfield* |
     ?drilling | Nord Stream | interconnection | power lines |
     offshore wind | wind energy | decarboni* | Trans-Adriatic | TurkStream | Turkish Stream | petrol | gasoline |
     interconnector* | hydrocarbon* | geothermal | energy transition | Energy Transition | barrels | oil output |
     oil supplies | oil prices | gas hub | gas pipeline | gas transit | gas exploration | offshore | Gazprom |
     Rosatom | nuclear power plant | clean power | biofuel* | green hydrogen | energy future | energy mix |
     Sakhalin | oil tankers | transit of gas | transit of Caspian | oil exploration | gas price* | fuel oil |
     bpd | OPEC output`,
  ],
  [
    'transport-connectivity',
    `transport | transportation | transport infrastructure | railway infrastructure | port infrastructure |
     road infrastructure | ?corridor* | transport corridor | ?trade routes | transit corridor |
     railway* | rail link* | rail line* | ?rail | railroad* | shipping | merchant vessels | aviation |
     air services | ?flights | direct flights | air links | air link | civil aviation | airline* | airspace |
     logistics | connectivity | port development | ?ports | ?port of | seaport* | ?transit | transit trade |
     highway* | ?road | ?roads | road link* | road links | road transport | ?trucks | ?navigation |
     maritime navigation | ?ferry | ferry crossing | ferry link | cargo | Black Sea grain |
     Black Sea shipping | ports blockade | motorway* | ?bridge over | bridge across | ?bridge | tunnel |
     Suez canal | Strait of Hormuz | straits | Lapis Lazuli | Middle Corridor | Zangezur | grain corridor |
     air corridor | charter flights | Port Development | air service |
     Lobito Corridor | Lobito | ?freedom of navigation in the Red Sea | landing rights | the canal |
     maritime transport | air connectivity | flight connections | North-South corridor |
     International North-South | port facilities | port infrastructure | deep-sea port | deep sea port |
     high-speed rail | metro | ?expressway | ?airport | airports | overflight | Rapid Transit System |
     cargo flights | Trans-Caspian |
     new airport | international airport | airport project | construction of an airport |
     subway | port dues | three links | maritime links | road and rail | railway line | bus service |
     metro project | shipping lanes |
     freight train* | train service* | freight rail`,
  ],
  [
    'climate-environment',
    `climate | climate change | global warming | ?the environment | environmental | ?water | water security |
     water resources | water sharing | water supply | water rights | water management | water-sharing |
     ?waters of | wastewater | COP | COP26 | COP27 | COP28 | COP29 | COP30 | Kyoto protocol |
     Paris agreement | emissions | carbon | carbon credits | biodiversity | pollution | acid rain | ozone | deforestation |
     ?forests | rainforest | Renaissance Dam | GERD | Nile water* | Nile River | Nile Basin | waters of the Nile | Blue Nile | Euphrates | Tigris | Mekong water* |
     Mekong River Commission | dams on the | Indus waters |
     ?irrigation | ?drip irrigation | ?erosion | green energy | clean energy | green economy | blue economy |
     green transition | glacier* | ?ocean | ?oceans | ocean protection | warming | reservoirs | ?dam | dams |
     drought | desertification | ?desalination | river basin | ?lake | Arctic | Arctic waters | plastic |
     toxic waste | oil spill | wildlife | ivory | driftnet* | whaling | nature conservation | Aral sea |
     saline |
     COP31 | COP32 | haze | transboundary haze | sea-level rise | sea level rise | rising seas | conservation |
     sustainability | green growth | drift-net* | Antarctic* | decarboni* | Mekong River | loss and damage |
     plastics | plastic pollution | circular economy | High Ambition Coalition | net zero | net-zero |
     carbon market* | climate finance | climate action | climate resilience | greenhouse gas* | clean water |
     treated water | sand dredging | nature-based | natural disasters | climate crisis |
     Earth Summit | logging | nuclear waste | waste dumping | marine environment | environmental protection`,
  ],
  [
    'food-agriculture',
    `?food | food security | food crisis | food supplies | food supply | food prices | food shortage* |
     grain | grains | agriculture | agricultural | agri-food | agribusiness | agro* | fertiliser* |
     fertilizer* | wheat | maize | ?fisheries | fishing | ?fishermen | fishing rights | tuna | aquaculture |
     ?farm | farms | farmers | farming | crops | beef | pork | butter | dairy | ?milk | ?eggs | lamb | meat | poultry |
     rice | livestock | ?seed | ?seeds | plant health | veterinary | phytosanitary | sanitary | sugar |
     banana* | soybean* | olive oil | hunger | lean season | locust* | palm oil | shortage of food |
     shortages of food |
     ?wine | ?coffee | ?tea | agro-processing | agro-industr* | farm subsidies | farm products | cattle | ?bread |
     Food from Ukraine | ?fruit | ?vegetables | ?avocado* | ?fish | fish stocks | ?sheep | food exports |
     foodstuffs | horticultur* |
     fishery quota* | fishing quota* | fisheries quota* |
     mad cow | salmon | herring | ?salted | soya | maize exports | famine relief`,
  ],
  [
    'health',
    `health | healthcare | health-care | ?pandemic | COVID-19 | COVID | coronavirus | vaccine* |
     vaccination | ?medical | medical cooperation | medical supplies | medical equipment | ?medical teams |
     medical treatment | ?medicine* | ?disease | diseases | AIDS | HIV | HIV/AIDS | malaria | polio |
     ?hospital | ?hospitals | Ebola | mpox | SARS | avian | bird flu | cholera | pharmaceutical* |
     epidemic* | ?doctors | ?nurses | public health |
     ?doses | vaccine doses | vaccine diplomacy | ?treatment | ?medics | health care | Omicron | monkeypox | Zika | influenza |
     ?quarantine | tuberculosis | sanitary situation | maternal | oncolog* | nursing |
     smallpox | H1N1 | swine flu | foot-and-mouth | mad cow disease`,
  ],
  [
    'technology-cyber',
    `technology | technologies | technological | ?space | space cooperation | outer space |
     space exploration | space programme | space program | cyber | cyber* | digital | digitali* |
     telecommunication* | telecoms | semiconductor* | microchip* | artificial intelligence | AI |
     innovation | innovative | biotechnolog* | satellite* | 5G | 6G | information technology |
     information and communications | science and technology | scientific and technical |
     scientific-technical | IT sector | quantum | broadband | undersea cable* | submarine cable* |
     e-commerce | e-government | start-up* | startups | technology transfer | disinformation |
     hybrid attacks | hybrid threats | Huawei | TikTok |
     ransomware | ransomware attack* | cyber attack* | cyberattack* | cyber-attack* | smart city | smart cities | fintech | data protection |
     data flows | research and development | R&D | emerging technologies | cybersecurity | ICT | nanotechnolog* |
     internet | GLONASS | space launch | cosmonaut* | astronaut* | digitalization | digitalisation | ?data |
     software | IT companies | high-tech | high technology |
     cosmodrome | Baikonur |
     high-definition | supercomputer* | computer* | cellphone* | mobile phones | chip industry |
     nuclear technology | Russian technologies`,
  ],
  [
    'culture-education',
    `culture | cultural | education | educational | higher education | ?scientific | ?science | ?sport |
     sports | Olympic* | tourism | tourist* | scholarship* | ?students | student exchange* | universit* |
     people-to-people | people to people | ?religious | interfaith | inter-faith | interreligious |
     youth exchange* | ?youth | language teaching | heritage | ?academic | fellowships | ?film | ?museum* |
     ?schools | ?school | ?humanitarian spheres | cultural and humanitarian | cultural-humanitarian |
     archaeolog* | artefacts | artifacts | book fair | orchestra | ?exhibition | pilgrim* | hajj |
     holy sites | Catholic | fields of education | language courses | ?teachers | World Cup | Expo |
     skills training | ?skills | ?research | rugby | football | Colombo Plan | New Colombo Plan | vocational |
     human resource development | skills development | ?training programmes | capacity building |
     capacity-building | student mobility | language schools | Russian language | Korean Wave | ?artists |
     ?historic buildings | UNESCO | cathedral | ?church | mosque | sister-city | sister cities | twinning |
     Yunus Emre | Maarif | Olympic Winter | friendly match | ?athletes | ?churches | humanitarian and cultural |
     school building | elementary schools | building of schools | construction of schools |
     elementary school* | textbook* | Asian Games | Yasukuni | ?books | school project | cultural heritage |
     libraries |
     dialogue among religions | dialogue of religions | dialogue among civili* | dialogue of civili* | spirituality`,
  ],
  [
    'law-crime',
    `crime | crimes | organi*ed crime | ?criminal | criminals | ?drug | ?drugs | drug trafficking |
     narcotic* | ?traffick* | human trafficking | trafficking in | corruption | anti-corruption | extradit* |
     smuggl* | judicial cooperation | legal assistance | mutual legal | ?law enforcement | ?law-enforcement |
     justice cooperation | police cooperation | policing | ?police | money laundering | money-laundering |
     piracy | pirates | poaching | illegal activities | ?gangs | gang violence | accountability for |
     war crimes | international tribunal | criminal court | International Criminal Court | ICC | ICTY |
     fentanyl | opium | cocaine | counterfeit* | transnational crime | interpol | illegal fishing |
     illegal logging |
     coca | coca cultivation | poppy | ?murder of | ?killing of | ?murdered | ?accountability | cybercrime |
     cyber crime | special tribunal | MH17 | scam cent* | scams | online scams | Lockerbie | justice for |
     rule of law cooperation | ?investigation | ?extraditions | terrorist financing | illicit finance |
     illicit trade | illegal trade | arms trafficking | cartel* | human traffick* | Rosenbaum | drug cartel* |
     IUU fishing | prosecut* | mutual legal assistance | transfer of prisoners | sentenced prisoners |
     intellectual property | Karadzic | Mladic | Pinochet | copyright | ?indicted | arms smuggling |
     gun smuggling | forensic`,
  ],
  [
    'international-organizations',
    `?United Nations | ?UN Security Council | ?Security Council | UN Charter | UN reform | U.N. reform |
     reform of the UN | reform of the United Nations | Security Council reform | reformed Security Council |
     EU membership | EU accession | accession to the EU | European Union accession |
     European Union membership | EU enlargement | enlargement of | expansion of the EU | expansion of NATO |
     NATO membership | NATO enlargement | NATO expansion | accession | accession process | NATO accession |
     ?European Union | ?EU | ?NATO | ?OSCE | ?CSCE | ?ASEAN | ?African Union | OAU | ?BRICS |
     ?Shanghai Cooperation Organi* | ?SCO | ?multilateral | multilateral fora | multilateral forums |
     multilateral issues | multilateralism | multilateral cooperation | ?international organi* |
     international fora | international forums | UN General Assembly | U.N. General Assembly |
     General Assembly | candidate status | membership in | membership of | ?membership | EU candidate* |
     ?WTO | ?World Trade Organi* | UN peacekeeping | UN peacekeepers | ?Quad | ?APEC | G20 | G-20 | G7 |
     G-7 | ?ECOWAS | Lancang-Mekong | Mekong cooperation | permanent seat | permanent member* | non-permanent seat | council reform |
     World Bank | IMF | ?IAEA | IAEA board | IAEA mission | ?Commonwealth | CHOGM | ?Non-Aligned |
     Non-Aligned Movement | nonaligned | Arab League summit | Arab League | GCC summit | SADC | ?SAARC |
     ?Mercosur | candidacy | candidature | chairmanship of | presidency of the | partnership with NATO |
     cooperation within | coordination in international | Pacific Islands Forum | Council of Europe | OECD |
     regional organi* | expand the council |
     NATO Summit | East Asia Summit | ?CSTO | ?OIC | ?GCC | ?CIS | ICC membership | ?Turkic States |
     Organization of Turkic States | Human Rights Council | presidency of | Council presidency | chairmanship |
     Chairmanship | ASEAN Chair | ASEAN Chairmanship | ASEAN centrality | Security Council seat | seat on the |
     term on the | term on the United Nations Security Council | non-permanent membership | bid to join |
     bid for | join the OECD | join the EU | join NATO | join BRICS | joining the | EU candidacy | G7 leaders |
     G20 presidency | international system | multilateral system | global governance |
     permanent membership | Francophonie | Community of Portuguese | CPLP | ?CARICOM | ?CELAC |
     Union for the Mediterranean | ICAO | IMO | ITU | Interpol presidency | WHO | UNESCO | MIKTA | IORA | ?IGAD |
     ?admission of |
     observer status | accession negotiations | membership negotiations | EC membership | European Community membership | EC application | Maastricht | U.N. budget |
     UN budget | application to join | entry into | entry to the | peacekeeping operations | WTO entry |
     GATT membership`,
  ],
  [
    'consular',
    `visa | visas | visa-free | visa free | visa waiver | visa facilitation | visa liberali* | ?consular |
     consular affairs | consular issues | consular access | consulate* | honorary consulate |
     citizens abroad | nationals abroad | nationals in | ?embass* | opening of an embassy |
     opening of embassies | reopen* their embassies | ?new embassy | ?embassy in | ?accredit* |
     accreditation | expatriate* | diplomatic passports | diplomatic presence | safe return of |
     expulsion of diplomats | expelled diplomats | stranded citizens | dual citizenship | overseas workers |
     community living in | working holiday | ?credentials | ?passport* | return of ambassadors |
     exchange of ambassadors | resident ambassador* | send ambassadors |
     ?citizens stranded | stranded abroad | evacuation of citizens | evacuation of nationals |
     citizens during the evacuation | work permits | residence permits | ?dual nationals |
     treatment of nationals | travel restrictions | reopening of borders | border reopening | travel bubble |
     travel lane* | welfare of | protection of citizens | ?nationals | consular cases | visa-free travel |
     visa-free regime | diplomatic missions | diplomatic property | opening of a consulate | consulate-general |
     consulates |
     compatriots abroad | compatriots living |
     recall of ambassadors | travel permits | citizenship | closure of the embassy | ?citizens in |
     rights of citizens | permits for | stranded`,
  ],
];
