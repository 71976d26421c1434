import type { Topic } from '#src/model/topics.ts';

/** Relations of states and the bodies they belong to. */
export const RELATIONS = {
  'bilateral-relations': `
    bilateral relation* | bilateral ties | bilateral cooperation | bilateral co-operation |
    bilateral partnership | bilateral issues | bilateral matters | bilateral agenda | ?bilateral and |
    bilateral interaction | bilateral dialogue | bilateral engagement | bilateral links | bilateral contacts |
    relations between | ties between | ?cooperation between | relationship between | relationship with |
    relations with | ties with | partnership with | friendship with | strategic partnership* |
    strategic ties | strategic relation* | diplomatic relations | diplomatic ties | friendly relation* |
    friendly ties | fraternal relation* | fraternal ties | brotherly relation* | brotherly ties |
    cordial relation* | historic ties | historical ties | historic relations | traditional friendship |
    ?friendship | strengthen* ties | deepen* ties | boost* ties | expand* ties | consolidat* ties |
    cement* ties | enhanc* ties | improv* ties | consolidate its ties | strengthen* relations |
    strengthening relations | improv* relations | develop* relations | deepen* relations | boost* relations |
    enhanc* relations | deepen* cooperation | strengthen* cooperation | expand* cooperation |
    enhanc* cooperation | broaden* cooperation | boost* cooperation | develop* cooperation |
    promot* cooperation | further* cooperation | development of relations | development of cooperation |
    expansion of cooperation | two-way ties | mutual relations | mutual ties | mutual cooperation |
    anniversary of diplomatic | anniversary of the establishment | anniversary of relations |
    partnership between | alliance between | bond between | bonds between | good relations |
    close partnership | comprehensive partnership | enduring partnership | ?partnership | ?partnerships |
    our partnership | our alliance | valued partner | reliable partner | trusted partner* | close partner* |
    prospects for cooperation | prospects of cooperation | areas of cooperation | fields of cooperation |
    scope for cooperation | all-round cooperation | all-round development | multifaceted cooperation |
    close relationship | bilateral relationship | their relationship | our relationship |
    strong relationship | ongoing relationship | warm relations | state of relations | state of ties |
    level of relations | two countries' relations | relations of the two | their relations | ?friend of |
    sincere friend | reliable neighbor | reliable neighbour | important partner | further cooperation |
    trade and economic ties | normalis* relations | normaliz* relations | two countries' ties | their ties |
    resume ties | restor* relations | restor* diplomatic | sever* relations | break* relations |
    ?official visit | ?state visit | visit to the country | ?exchange of visits | ?high-level visits |
    ?mutual visits | ?high-level exchanges | ?parliamentary friendship | ?interparliamentary |
    ?inter-parliamentary | legal basis of ties | ?preparations for | ?preparing for the summit |
    preparations for the visit | upcoming visit | forthcoming visit | coming visit | upcoming summit |
    forthcoming summit | upcoming meeting between | invitation to visit | differences between them |
    the two countries can | political consultations | joint commission | intergovernmental commission |
    ?cooperation in | ?cooperation with | ?ties | ?relations | reopen* their embassies |
    reopening of embassies | two peoples | bilaterally | ?relationship | strengthen* relationship |
    strengthen their relationship | deepen* their relationship | ?cooperation | two countries' friendship |
    boost* partnership | boosting their partnership | renew* partnership | deepen our partnership |
    strengthen our partnership | political trust | mutual trust | closest partner* | closest ally |
    closest allies | friend of choice | partner of choice | Comprehensive Strategic Partnership | bonds of |
    enduring bond* | close bond* | bonds of friendship | Joint Commission | Bi-National Commission |
    Binational Commission | Intergovernmental Commission | interaction between | collaboration between |
    top-level contacts | high-level contacts | schedule of contacts | upcoming contacts | ?contacts between |
    agreements reached | ?shared values | people and economic ties | trans-Tasman cooperation |
    trans-Tasman relationship | special relationship | strategic partner | reliable strategic partner |
    strategic partner* | reliable partner* | hotline between | Sino-U.S. relations | Sino-U.S. ties |
    Sino-US relations | Sino-US ties |
    rapprochement | thaw in | ?thaw | reset of relations | new chapter in | turn* … page |
    mend* … {ties,fences,relations} | {strained,tense,frosty,chilly,cool} {ties,relations} | rift between |
    closer {ties,relations,cooperation,co-operation,links,partnership} | close {ties,relations,links} |
    warm* … {ties,relations} |
    {upgrad*,elevat*,deepen*,strengthen*,broaden*,develop*,expand*,restor*,resum*,normali*,improv*,boost*,
    enhanc*,consolidat*,intensif*,promot*,cultivat*,forg*,nurtur*,advanc*,rebuild*,repair*,sever*} … {ties,
    relations,relationship,friendship,partnership} |
    good-neighbo* | good neighbo* | neighbourliness | neighborliness |
    {friendship,non-aggression} {treaty,pact} | treaty of friendship | ?mutual understanding |
    mutually beneficial cooperation | {joint,mixed,high} {committee,commission,ministerial} |
    joint {cooperation,ministerial,inter-ministerial} {committee,commission} | high-level committee |
    consultation mechanism | {strategic,political} {consultations,dialogue} | framework of cooperation |
    cooperation framework | establish* … diplomatic {relations,ties} | return visit |
    ?{coming,planned,upcoming,forthcoming,future} {visit,visits,trip} | ?invitation to visit |
    {date,dates} … visit | ?two nations | ?two countries`,
  'international-organizations': `
    ?United Nations | ?UN Security Council | ?Security Council | UN Charter | UN reform | U.N. reform |
    reform of the UN | reform of the United Nations | Security Council reform | reformed Security Council |
    EU membership | EU accession | accession to the EU | European Union accession |
    European Union membership | EU enlargement | enlargement of | expansion of the EU | expansion of NATO |
    NATO membership | NATO enlargement | NATO expansion | accession | accession process | NATO accession |
    ?European Union | ?EU | ?NATO | ?OSCE | ?CSCE | ?ASEAN | ?African Union | OAU | ?BRICS |
    ?Shanghai Cooperation Organi* | ?SCO | ?multilateral | multilateral fora | multilateral forums |
    multilateral issues | multilateralism | multilateral cooperation | ?international organi* |
    international fora | international forums | UN General Assembly | U.N. General Assembly |
    General Assembly | candidate status | membership in | membership of | ?membership | EU candidate* | ?WTO |
    ?World Trade Organi* | UN peacekeeping | UN peacekeepers | ?Quad | ?APEC | G20 | G-20 | G7 | G-7 |
    ?ECOWAS | Lancang-Mekong | Mekong cooperation | permanent seat | permanent member* | non-permanent seat |
    council reform | World Bank | IMF | ?IAEA | IAEA board | IAEA mission | ?Commonwealth | CHOGM |
    ?Non-Aligned | Non-Aligned Movement | nonaligned | Arab League summit | Arab League | GCC summit | SADC |
    ?SAARC | ?Mercosur | candidacy | candidature | chairmanship of | presidency of the |
    partnership with NATO | cooperation within | coordination in international | Pacific Islands Forum |
    Council of Europe | OECD | regional organi* | expand the council | NATO Summit | East Asia Summit |
    ?CSTO | ?OIC | ?GCC | ?CIS | ICC membership | ?Turkic States | Organization of Turkic States |
    Human Rights Council | presidency of | Council presidency | chairmanship | Chairmanship | ASEAN Chair |
    ASEAN Chairmanship | ASEAN centrality | Security Council seat | seat on the | term on the |
    term on the United Nations Security Council | non-permanent membership | bid to join | bid for |
    join the OECD | join the EU | join NATO | join BRICS | joining the | EU candidacy | G7 leaders |
    G20 presidency | international system | multilateral system | global governance | permanent membership |
    Francophonie | Community of Portuguese | CPLP | ?CARICOM | ?CELAC | Union for the Mediterranean | ICAO |
    IMO | ITU | Interpol presidency | WHO | UNESCO | MIKTA | IORA | ?IGAD | ?admission of | observer status |
    accession negotiations | membership negotiations | EC membership | European Community membership |
    EC application | Maastricht | U.N. budget | UN budget | application to join | entry into | entry to the |
    peacekeeping operations | WTO entry | GATT membership |
    ?{European,Islamic,Arab,Pacific,Andean,Nordic} {Community,Council,League,Forum,Group,Pact} |
    ?{OAS,SADCC,COMESA,EAC,ECCAS,CEMAC,UEMOA,GUAM,BSEC,BIMSTEC,CICA,ASEM,ARF,EFTA,Unasur,EAEU,UNCTAD,ILO,FAO,
    UNESCO,UNIDO} |
    ?Organization of American States | ?Rio Group | ?Visegrad | ?Bucharest Nine | ?Three Seas | ?Union State |
    ?Eastern Partnership | ?Arab Maghreb Union | ?Gulf Cooperation Council | ?Economic Cooperation Organi* |
    ?Contact Group | ?League of Arab States | ?East African Community | ?Andean Community |
    admit* … member | ?{admit,admits,admitted,admitting} | admission {to,into} |
    membership {bid,application,talks,negotiations} | accede to | acced* to |
    join* the {EU,Union,Community,bloc,alliance,Organization,organisation,WTO,Council,Commonwealth} |
    association agreement* | stabilisation and association | negotiating chapter* | accession chapter* |
    Schengen | Schengen area | Lisbon treaty | Constitutional Treaty | common foreign and security policy |
    rotating presidency | {Council,EU,BRICS,ASEAN,AU,OSCE} {chairmanship,presidency,chair} |
    Secretary-General's {election,selection} | selection of the … Secretary-General |
    ?{resolution,resolutions} of the Security Council | UN {bodies,agencies,mission,system,peace*} |
    U.N. {bodies,agencies,mission,system,peace*} |
    {reform*,restructur*,revitali*} … {United Nations,UN,U.N.,WTO,Bretton,Security Council,organisation,
    organization} |
    candida* … {seat,post,secretary-general,director-general,council} | {support,vote*} … candida* |
    Bretton Woods | veto right | use of the veto | international institutions | global institutions |
    multilateral institutions | ?{within,inside,in} the {framework,frameworks} of | international forum* |
    world body | ?bloc`,
  consular: `
    visa | visas | visa-free | visa free | visa waiver | visa facilitation | visa liberali* | ?consular |
    consular affairs | consular issues | consular access | consulate* | honorary consulate | citizens abroad |
    nationals abroad | nationals in | ?embass* | opening of an embassy | opening of embassies |
    reopen* their embassies | ?new embassy | ?embassy in | ?accredit* | accreditation | expatriate* |
    diplomatic passports | diplomatic presence | safe return of | expulsion of diplomats |
    expelled diplomats | stranded citizens | dual citizenship | overseas workers | community living in |
    working holiday | ?credentials | ?passport* | return of ambassadors | exchange of ambassadors |
    resident ambassador* | send ambassadors | ?citizens stranded | stranded abroad | evacuation of citizens |
    evacuation of nationals | citizens during the evacuation | work permits | residence permits |
    ?dual nationals | treatment of nationals | travel restrictions | reopening of borders | border reopening |
    travel bubble | travel lane* | welfare of | protection of citizens | ?nationals | consular cases |
    visa-free travel | visa-free regime | diplomatic missions | diplomatic property | opening of a consulate |
    consulate-general | consulates | compatriots abroad | compatriots living | recall of ambassadors |
    travel permits | citizenship | closure of the embassy | ?citizens in | rights of citizens | permits for |
    stranded |
    {resident,permanent} {mission,envoy,ambassador,embassy} |
    {open*,clos*,reopen*,re-open*,establish*,set*} … {embassy,embassies,consulate,consulates,mission,legation}
    |
    {embassy,consulate} in | agrement | agrément | diplomatic representation | interests section* |
    liaison office* | diplomatic {staff,personnel,premises,immunity} | embassy {staff,building,premises} |
    {expel*,expulsion*} … diplomat* | persona non grata | {new,incoming} ambassador |
    {present*,copy,copies} … credentials | letter* of credence |
    {entry,travel,exit} {permit*,document*,visa*} | green card* | repatriation flight* | barred from leaving |
    exit ban* | {safety,protection,evacuat*,situation,problems,repatriat*} … {citizens,nationals} |
    {stranded,trapped} {citizens,nationals,workers,students,travellers,travelers} |
    {child,parental} {abduction*,custody} | adoption* | registration of {citizens,nationals} |
    identity {cards,documents} | quota … workers | mutual recognition of {diplomas,licences,licenses} |
    driving licenses`,
} satisfies Partial<Record<Topic, string>>;
