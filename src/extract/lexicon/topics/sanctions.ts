import type { Topic } from '#src/model/topics.ts';

/** What states forbid to trade, and whom they shut out. */
export const SANCTIONS = {
  sanctions: `
    asset {freeze*,seizure*} | {seizure,freezing,freeze} of … assets |
    {unfreez*,unblock*} … {dollars,funds,assets,money,accounts} | {frozen,blocked} {funds,money,accounts,assets,dollars} |
    sanction* | trade embargo | oil embargo | embargo | embargoes | ?export control* | asset freeze* |
    blacklist* | boycott | impose costs | arms embargo | lifting of restrictions | pressure on the regime |
    impose costs on | price cap | economic costs | severe costs | massive consequences | oil price cap |
    blockade | frozen Russian | confiscation of Russian | Russian assets | immobilised | immobilized |
    restrictions on trade | embargo on | sanctions resolution | arms ban | flight ban | Helms-Burton |
    ?countermeasures | trade measures against | ban on imports | mandatory {measures,economic} |
    {economic,trade,punitive,restrictive,retaliatory,coercive,unilateral} {measures,sanctions,blockade,
    restrictions} |
    {curbs,restriction*,controls,ban,bans,limits} on … {export*,import*,shipments,sales,trade,oil,travel,
    tools,technology,chips,exports of} |
    export {curb*,restriction*,ban*,licen*} | licen{s,c}ing {rules,requirement*} | black list | entity list |
    COCOM | CoCom | Cocom | dual-use | oil ban | freez* … {assets,accounts,funds} |
    {frozen,seized,blocked} {assets,accounts,funds} | grain embargo | oil-for-food | shadow fleet |
    circumvent* | {visa,entry} ban* | lift* … {ban,blockade,embargo,restrictions,sanctions,curbs} |
    {isolat*} … {regime,diplomatic*,country,economic*,Pretoria} | pariah | economic isolation | delist* |
    {remov*,removal,strik*} … {list,blacklist} |
    {suspen*,halt*} … {aid,assistance} | cut* off … {aid,assistance} | cut* off … {electricity,gas,oil} |
    Resolution {661,687,1929,2231,1718} | {maximum,economic} pressure | UN sanctions | secondary sanctions |
    price ceiling on Russian | frozen {gold,money,deposits,reserves,billions,property} |
    {unfreez*,unblock*,defrost*,thaw*} … {assets,funds,gold,accounts,money} | {isolat*} | ostraci* |
    {ban,bans} on … {goods,products,seafood,beef,meat,fish,wine,grain,oil,arms,flights,steel,coal,timber} |
    {import,export,oil,grain,arms,trade,flight,meat,fish,wine,travel,sports,cultural} {ban*,embargo*,boycott*,
    blockade*} |
    {lift*,ease,eased,easing,tighten*,extend*,impos*,relax*,renew*,scrap*} … {sanctions,embargo,ban,bans,
    curbs, restrictions,blockade,measures} |
    {closed,sealed} … {border*,crossings,airspace} | air blockade | sea blockade | naval blockade |
    {name*} … blacklist* | {waiver,exempt*} … sanction* | exemption from | oil waiver* |
    lifting of … {sanctions,embargo,ban,blockade,restrictions,measures,siege,curbs} |
    Jackson-Vanik |
    {isolation,boycott} of … {Pretoria,regime,South Africa,Rhodesia,Cuba,Israel,Burma,Myanmar,Serbia,Libya,
    Iraq,Iran,Sudan,Russia} |
    {disinvest*,divest*} | oil for food |
    {punish*,penal*} … {Moscow,Pretoria,Baghdad,Tehran,Belgrade,Pyongyang,regime,junta} |
    {snap-back,snapback} | {technology,chip,chips,tool*,semiconductor*} {curbs,ban*,restriction*,controls} |
    {curb*,restrict*,limit*,ban*} … {export*,shipments,sales of} | {Toshiba,Kongsberg} |
    {bank accounts,assets} … frozen | {CAATSA,D'Amato} |
    {sanctioned,blacklisted} {entities,companies,individuals,persons,bank*} | Caesar {law,act,Act,Law} |
    punitive {steps,action,tariff*} | SWIFT | secondary tariff* | relief from … {measures,sanctions} | package
    of … sanctions | ?waiver* | penalt* … {Moscow,Tehran,Pyongyang,Pretoria,Baghdad,Damascus} | {isolate} |
    {embargo} {against,of} | {restrictions,measures,steps} against … {Russia,Moscow,Iran,Tehran,Pretoria,
    Serbia,Libya,Iraq,regime,junta,Belarus,Pyongyang} | {economic,trade} {boycott,siege,strangulation,warfare} |
    {cut*,cutting,exclu*,disconnect*} … banks … SWIFT | {quota*,ban} … lifted | {money,funds,assets,billions}
    {blocked,frozen,stuck,trapped} {in,by,at} | ?bans | {cruel,unjust,illegal,unilateral,inhumane} {bans,
    measures,embargo*,restrictions} | {release,return,unblocking} of … {money,assets,funds} {held,frozen,
    blocked} | measures imposed | {end,lift*,scrap*} … measures | {surcharge*,sanction*} on … {Syria,Russia,
    Iran,Libya}`,
} satisfies Partial<Record<Topic, string>>;
