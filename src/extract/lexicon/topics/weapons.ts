import type { Topic } from '#src/model/topics.ts';

/** Arms and what limits them. */
export const WEAPONS = {
  'arms-control': `
    Open Skies {treaty,Treaty} |
    SALT-2 | SALT-II | on-site {inspection*,check*,verification} | {atomic,underground} {test*,explosion*,blast*} | men under arms | men in uniform |
    disarmament | non-proliferation | nonproliferation | ?proliferation | chemical weapons |
    biological weapons | bacteriological weapons | weapons of mass destruction | arms control |
    arms limitation | New START | ?START | SALT | strategic arms | nuclear arms | nuclear disarmament |
    START treaty | strategic offensive arms | strategic stability | medium-range missiles |
    intermediate-range | INF treaty | INF | CFE treaty | conventional forces | troop reductions |
    force reductions | landmine* | anti-personnel mines | ?cluster munition* | ordnance | mine clearance |
    unexploded | ?weapons and equipment | ballistic missile* | missile technology | ?ammunition | arms race |
    star wars | strategic defense initiative | SDI | space weapons | military stockpile* | test ban | nuclear testing | nuclear tests | rocket launch | small arms | comprehensive test |
    open skies | ?verification | ?confiscat* | decommission* | surrender of weapons | handing over weapons |
    stockpile* | ?weapons | missile program | missile programme | missile programs | missile programmes |
    missiles program | export of missiles | CTBT | OPCW | NPT | Ottawa Convention |
    Chemical Weapons Convention | Biological Weapons Convention | fissile material | START II | START-2 |
    START-II | Euromissile* | euromissile* | ABM | ABM treaty | mid-range missiles | medium-range | SS-20* |
    Scud* | START I | North Korean missile* | ?missiles | warheads | nuclear warheads | Pershing* |
    ?cruise missile* | {land,sea,air}-based missile* |
    {deployment,siting,stationing,withdrawal} of … missiles | zero option | {nuclear,missile,weapons} freeze |
    freeze on … {weapons,arms,arsenals,missiles,testing} | freeze in … {arsenals,armaments} | MBFR | CSBM* |
    {reduction*,cuts,limitation*,destruction,elimination,ban,prohibition,liquidation} {of,in,on} … {arms,
    armaments,weapons,missiles,warheads,forces,arsenals} |
    {nuclear,atomic} {test*,explosion*,blast*} | moratorium … {test*,nuclear} | test site* | Mururoa |
    Moruroa | {Treaty,zone} of Rarotonga | Rarotonga Treaty | Tlatelolco | {nuclear,atom}-free |
    {nuclear-weapons-free,weapons-free,nuclear-weapon-free} | zone free of | FMCT | MTCR | Wassenaar |
    Australia Group | CWC | BWC |
    {chemical,biological,bacteriological,toxic} {arms,weapon*,attack*,agents,warfare,stockpile*,arsenal*} |
    nerve {gas,agent*} | {poison,mustard} gas | anthrax | UNSCOM | UNMOVIC |
    {arms,weapons,missile} {inspect*,cache*,stockpile*,collection,dump*,trade treaty,talks,negotiation*,
    treaty} |
    cantonment | DDR | {disarmament,demobili*ation} and | buy-back |
    {illicit,illegal} {arms,weapons,firearms,small arms} | SALW | light weapons | land mine* | land-mine* |
    mine-clearing | mine action | sapper* | {de-mining,demining} | tactical nuclear |
    {short-range,long-range,shorter-range,intermediate range} {missile*,weapon*,nuclear} | MIRV* |
    throw-weight | force levels | troop ceilings | Vienna Document | satellite launch* |
    missile {firing*,launch*,test*,development,proliferation,programme*,program*} | Janjaweed | {disarm*} |
    {collect*,surrender*,hand*,destroy*,burn*} … {weapons,arms,rifles,guns,stockpile*,mines} | ?{guns,rifles} |
    {missile,missiles} {talks,treaty,tests,firings,cuts,in} |
    {scrap*,dismantl*,destroy*} … {missiles,warheads,weapons,stockpile*,silos,bombers} |
    {inspect*,verif*} … {arms,weapons,missiles,sites,bases,stocks} | {gas,germ} {attack*,weapon*,warfare} |
    {clear*} … mines | mines {in,on,left,around,along} |
    {arms,troops,forces} {cuts,reduction*,ceiling*,limits} |
    {cut*,reduc*} … {arsenal*,warheads,missiles,strategic,conventional,troops in Europe} | {demobili*} |
    {fighters,rebels,combatants} … {reintegrat*,camps,barracks} | {gas,sarin,chlorine} {attack*,bomb*} |
    sarin | chlorine | {warhead*,missile*} … {transfer*,removal,remove*,withdraw*} |
    {flank,flanks} {limits,issue} | {human,nuclear} shields and | nuclear {stockpile*,arsenal*} |
    {declared,undeclared} {sites,stocks} | inspectors | {arms,weapons} … {control,embargo breach*} | {force,
    troop,missile,arms,warhead*} {cuts,reductions} | Star Wars | {dismantl*,halv*,destr*,scrapp*} … arsenal* |
    {removal,destruction,elimination} of … {chemical,stocks,stockpile*,weapons,warheads,missiles,explosive*} |
    ?inspections | {test,testing} {moratorium,ban} | cluster {bomb*,munition*} | killer robots | autonomous
    weapons | {rocket,missile} {test*,firing*} | {explosive,war} remnants | booby traps | bomblets | {weapons,
    missile} proliferation | {arms,weapons} {build-up,register,limits} | {unexploded,leftover} {bomb*,shells,
    ordnance,mines} | clear* … {bombs,mines,ordnance,unexploded} | mines laid | {cut*,match*} … {tanks,troops}
    … Europe | {cuts} in … {tanks,troops,arms,forces,weapons} | ballistic | {missile,rocket} {programs,
    programmes,program,programme} | Strategic Defence Initiative | Strategic Defense Initiative |
    {short-range,long-range,medium-range,intermediate-range,longer-range} {rocket*,projectile*}`,
  nuclear: `
    {non-proliferation,nonproliferation} treaty |
    {Zaporizhzhia,Zaporizhzhya,Zaporizhia,Zaporozhye,Zaporizhie} {plant,nuclear,power,station,NPP} |
    {third,fourth,fifth,sixth,seventh} … {nuclear,atomic} test | {North Korea,Pyongyang,India,Pakistan,France,China}'s … test | {20,60,90} {percent,per cent} … {stockpile*,enrich*,uranium,purity} | ?waste dump* |
    nuclear | ?nuclear-powered | denuclear* | JCPOA | Joint Comprehensive Plan | ?IAEA |
    International Atomic Energy Agency | enrichment | atomic | radioactive | reactor* |
    ballistic missile launch* | New START | ?Zaporizhzhia | nuclear-free zone | Akkuyu | Rooppur | Bushehr |
    Fordow | Natanz | Six-Party Talks | Iran's programme | denucleari* | P5+1 | Yongbyon | AEOI | NPT | KEDO |
    Agreed Framework | light-water | Geneva deal | nuclear deal | centrifuge* | heavy-water | heavy water |
    spent fuel | fuel rods | reprocess* | safeguards agreement | full-scope safeguards | ?safeguards | atom* |
    A-bomb | H-bomb |
    {Metsamor,Medzamor,Ignalina,Kozloduy,Temelin,Belene,Barakah,Dabaa,Paks,Tarapur,Kalpakkam,Kudankulam,
    Dimona,Osirak,Isfahan,Arak,Pokhran,Mururoa} |
    small modular reactor* | SMR* | Nuclear Suppliers Group | 123 agreement | snapback | radiation | fissile |
    {six-party,six-nation,five-nation} {talks,negotiation*} | {Iranian,Iran,North Korean} nuclear |
    IAEA inspect* | peaceful use* of … {nuclear,atom*} | zone free of nuclear |
    {uranium,plutonium,thorium,yellowcake} | {reactor,reactors} | {atomic,atom,nuclear,hydrogen} bomb* |
    bomb-grade | weapons-grade | weapon-grade | {enriched,enriching} | meltdown | fallout |
    {nuclear,radioactive} {fuel,waste,material*,leak*,accident,contamination,test*,ship*,cargo*} |
    {light-water,breeder,research} reactor* | {two,four} reactors |
    {Additional,safeguards} {Protocol,inspect*} | E3 | EU3 | EU-3 | {Chernobyl,Chornobyl,Fukushima} |
    {sarcophagus} | nuclear-armed | {plutonium,uranium} {shipment*,enrichment,stockpile*,deal} |
    nuclear {doctrine,threat*,deterrent,blackmail,risk*,plant*,station*,weapon*,umbrella,ships} |
    {Taepodong,Nodong} | {2015,nuclear,Vienna} {accord,deal,pact,file,dossier,issue,programme,program} | {six,
    five,four}-{way,nation} talks | nuclear {talks,negotiation*,ambitions,activities,capabilit*,site*,
    installation*,facilit*,scientist*,watchdog,arsenal*} | {atomic} {agency,watchdog,programme,program,plant,
    test*} | {threshold} state | ?bomb | {Pyongyang,Tehran}'s … {bomb,warheads,nuclear,enrichment} |
    {Pyongyang's,Tehran's} … {bomb,warheads,nuclear} | bomb and {rocket,missile} | {complete,verifiable} …
    dismantlement`,
} satisfies Partial<Record<Topic, string>>;
