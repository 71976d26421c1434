import type { Topic } from '#src/model/topics.ts';

/** How fighting and conflicts end. */
export const PEACE = {
  ceasefire: `
    {pause,break,halt,stop} in … {attacks,fighting,hostilities,bombing,shelling} | {pause,break,halt,stop} in the strikes | {pause,break,halt,stop} in … {air,missile,drone,rocket} strikes | moratorium on … {strikes,attacks} | {lifting,lift,end,ending} of … siege |
    {withdrawal,removal,pullback} of … heavy {guns,weapons,artillery,arms} | pull* back {forces,troops} |
    ceasefire* | cease-fire* | truce* | de-escalat* | deescalat* | halt to the fighting | halt the fighting |
    end of hostilities | end to hostilities | end hostilities | end the fighting | cessation of hostilities |
    stop the fighting | end to the fighting | end the violence | end to the violence | stop the violence |
    humanitarian pause* | recent hostilities | armistice | lay down arms | stand-off | {military,armed,naval} standoff | defus* … standoff | ?standstill |
    ?separation of forces | silence the guns | stop the war | lull in | avoid escalation |
    avoiding escalation | prevent escalation | preventing escalation | further escalation | new escalation |
    wider escalation | ?escalation | lower tensions | lowering tensions | reduce tensions |
    reducing tensions | ?easing tensions | ?ease tensions | defuse tension* | defusing tension* |
    ?easing of tension* | calm the situation | silence regime | halt to the violence | end of the violence |
    halt to hostilities | pause in fighting | pause in the fighting | wider regional war | all-out war |
    stop the bloodshed | stopping the bloodshed | end the bloodshed | end to the bloodshed |
    calming tension* | pullback | army pullback | cooling of tension* | end to violence |
    end violence | ?pull back |
    {halt,stop,end,ending,stopping,halting,cease,ceasing,suspend,cessation,suspension} … {fighting,
    hostilities,attacks,shelling,violence,bombing,bombardment,bloodshed,killing,raids,fire,firing,
    offensive,strikes} |
    silenc* … guns | {guns,weapons} … {silent,quiet} | {lay,laying,laid} down … {arms,weapons} | {stop*,halt*,end,ending,cease*,suspend*} … military {action,operation*} | ?lull | {restor*,return,restoration} … calm |
    calm* … {situation,tension*,border,streets,valley,region} |
    {exercise,show,urge*,maximum,utmost} restraint | ?restraint | deconfliction | de-confliction |
    disengage* | demilitari* | buffer {zone,strip} |
    {pull*,withdraw*} … {heavy weapons,heavy artillery,back troops} |
    {reduc*,defus*,lower*,lessen*,diffus*} … tension* | ?{ease,eased,easing,relax*} … tension* | cooling-off |
    {stop,prevent,halt,avoid,contain} … escalat* | quiet on the | ?pull-back |
    {hold*,observ*,respect*,violat*,extend*,breach*,brok*} … {truce,ceasefire,cease-fire,armistice} |
    {lay*,laid} down … {arms,weapons} |
    {stop,end,halt} … {strikes,strike,raids,rocket*,shelling,bombardment} |
    {interpos*,separation} … forces | {back,pulled} … from … {brink,front} | cool* … {tempers,heads,down} |
    {silence,quiet} on … front | silence of … {arms,guns} | {stop,stopping,end,halt,ending,halting} …
    {slaughter,carnage,massacre*,bloodletting,raids} | freez* … {front,fighting,conflict} | hold {fire} |
    hold* {their,its,his} fire | held {their,its,his} fire | {avoid*,avert*,prevent*} … {war,confrontation,
    spill*,wider} | {fragile,uneasy,relative} calm | wind* down … {violence,war,fighting} | {step*,pull*} back
    from … {brink,confrontation,war} | stand down | {lower*} … temperature | {inflame,exacerbate,aggravate} …
    {situation,tension*} | Resolution {598,1701,2735,2803} | {stop,halt,end} to … {shelling,bombing,raids,
    attacks,strikes,firing,killing*} | {armistice,truce} line`,
  'peace-process': `
    {UN,U.N.,United Nations} {independence,settlement} plan | {independence,settlement} plan for … {Namibia,South-West Africa,Western Sahara,Kosovo,Cyprus} | deployment of … {peacekeepers,blue helmets} |
    {issue,question,cause} of Palestine | Palestine {issue,question,cause} |
    power-sharing | {Palestinian,Cyprus,Kashmir,Middle East,Kurdish,Sahara} {question,issue,problem} |
    Palestinian state* | {peacekeeping,peace-keeping} {mission,missions,force,forces,operation,operations} {in,on,along} | rights of the Palestinian* | normal relations with {Israel,Arab} | {normalisation,normalization} … {Kosovo,Serbia,Israel,Pristina,Belgrade} |
    {get*,bring*} … {two,both} sides to | {sit,sitting} down together | {bring*,get*} … {sides,parties,rivals,factions} together |
    peace process | peace talks | Jewish settlement* | settlement freeze | core issues | peace treaty |
    peace agreement* | peace accord* | peace deal | peace settlement | peace conference | peace negotiation* |
    peace proposal* | peace initiative* | peace effort* | peace plan | peace formula | peace pact |
    peace mission | peace summit | peaceful settlement | peaceful solution | political settlement |
    political solution | negotiated settlement | negotiated solution | comprehensive settlement |
    just settlement | lasting settlement | diplomatic solution | diplomatic settlement | diplomatic path |
    mutual recognition between the {two states,two countries,states,countries} |
    {Belgrade,Pristina,Kosovo,Serbia} dialogue |
    ?diplomacy | mediat* | good offices | ?normaliz* | ?normalis* | normalization of relations between |
    national reconciliation | reconciliation | settlement of the conflict | settlement process |
    conflict settlement | resolution of the conflict | resolving the conflict | ending the war | end the war |
    end to the war | ?settling the | ?settlement in | resolution to the conflict | resolve the conflict |
    Minsk agreements | Normandy format | Normandy Four | Trilateral Contact Group | two-state solution |
    lasting peace | just peace | durable peace | permanent peace | sustainable peace | ?road map | ?roadmap |
    intra-afghan | return to negotiations | return to dialogue | ?resumption of negotiations |
    ?resumption of talks | ?resume negotiations | ?resume talks | trilateral negotiations | ?negotiations |
    ?negotiating table | move towards peace | path to peace | achieving peace | achieve peace | bring peace |
    ?peace in | peace with | peace between | ?peacekeep* | ?peace-keeping | un resolution 242 | arab-israeli |
    Cambodian question | Cambodian conflict | Kampuchea* | Afghan question | ?settlement for | ?settlement |
    ?dialogue between | intra-yemeni | intra-syrian | intra-libyan | intra-sudanese | intra-palestinian |
    inter-tajik | inter-korean | political process | settle the conflict | settling the conflict |
    settlement of the crisis | resolve the crisis | resolution of the crisis | solution to the crisis |
    interim agreement | ?power-sharing | transition to peace | Paris accords | Camp David accords |
    Oslo accords | Contadora | Esquipulas | Good Friday | Cyprus issue | Western Sahara | Palestinian question |
    Palestinian issue | Palestinian cause | disengagement | ceasefire and political | ?confidence-building |
    mutually acceptable | Peace Formula | Peace Summit | ?Vienna talks | Five-Point Consensus |
    end to the conflict | end the conflict | end of the conflict | constitutional committee | war to a close |
    bring the war to | end of the war | Abraham Accords | Pretoria agreement | peaceful transition in |
    return to the negotiating table | table of negotiations | Kampala accord* | Lusaka protocol |
    Arusha accords | Addis Ababa agreement | Minsk Group | Vance-Owen | self-rule | limited self-rule |
    international conference on | ?Camp David | land for peace | land-for-peace | Palestinian autonomy |
    autonomy talks | Road Map | partial accord | peace package | partial agreement | ?autonomy |
    U.N. peace plan | UN peace plan | peace force | reconciliation talks | reunification of |
    national reunification | normalisation negotiations | normalization negotiations | peacemak* |
    peace-making | peacebuild* | peace-building | ?peace |
    {peace,truce,settlement} {monitor*,observer*,envoy*,document,blueprint,framework,overture*,offer,forum,
    move*,drive,bid,efforts,dialogue,moves,broker*} | ?shuttle diplomacy | shuttle mission | ?quartet | contact group |
    Middle East {peace,conference,settlement,process} | international (peace) conference |
    {Taif,Dayton,Rambouillet,Lancaster House,Bicesse,Lusaka,Arusha,Abuja,Naivasha,Machakos,Oslo,Wye,Taba,
    Madrid,Geneva,Astana,Sochi,Minsk,Istanbul,Doha,Nkomati,Gbadolite,Marcoussis,Ouagadougou,Accra,Cotonou,
    Chapultepec,Juba,Nairobi,Luanda,Pretoria,Jeddah} {accord*,agreement*,process,talks,format,peace,
    declaration,framework,platform,conference} | {inter-communal,intercommunal,bicommunal,bi-communal,bizonal} |
    {rival,warring,opposing} {factions,parties,sides,groups,leaders} | parties to the conflict |
    conflict {resolution,prevention} | preventive diplomacy |
    {settl*,resolv*,solv*,solution,end*} … {dispute,conflict,crisis,war,stalemate} | {settling,settle} the situation in | ?{settl*,resolv*,solv*} … issue |
    {peaceful,negotiated,political,diplomatic,lasting,just,comprehensive} {settlement*,solution*,means,way,
    end,outcome,resolution} |
    {direct,unconditional,indirect,proximity,stalled,deadlocked} {talks,negotiations,dialogue} |
    ?{resum*,restart*,reviv*,stalled,breakdown,collapse} … {talks,negotiations,dialogue} | ?impasse |
    ?stalemate | way out of the |
    {talks,negotiations,dialogue} {between,among,with} … {rebels,factions,guerrillas,opposition,Taliban,
    parties,Palestinians,Israelis,Arabs,Kabul,Hamas,Houthis} | {talks,negotiations} between {Palestin*,Israel*} | {recognition,recognise,recognize} of Israel |
    {buffer,broker*} … {deal,peace,agreement} | good-offices | {initiative,proposal,plan} … peace |
    Korean reunification | {implementation,implement*} … {accord*,peace} | ?{negotiation,reconcile*} |
    {5+2,five-plus-two} |
    {Somali,Afghan,Angolan,Mozambican,Sudanese,Burundi,Liberian,Chadian,Salvadoran,Guatemalan,Colombian,
    Yemeni,Libyan,Syrian,Palestinian,Middle East} {peace,reconciliation,settlement,dialogue} | ?blue helmets |
    ?{peacekeepers,peacekeeping} | UN force | U.N. force | go-between* | ?intermediar* |
    {message,messages} … {between,carried} | ?{carry*,carries,relay*,pass*} … message* |
    facilitat* … {talks,dialogue} | {back-channel,backchannel,exploratory} {talks,contacts,channel*} |
    ?{sit,sat,sitting} down with … {rebels,enemy,enemies,Taliban,guerrillas} | ?{round,rounds} of {talks,negotiations} | {reconvene,reconvening} |
    {invit*,bring*} … {rebels,factions,parties,sides} … {talks,table} |
    {cabinet,government} … {rebels,factions} | ?{factions,faction} |
    {settling,settle,settlement} … {differences,quarrel,feud,row} | {bury*} … hatchet |
    {transitional,interim} {period,authority,accord,arrangement*} | tribal reconciliation | repar* … war |
    venue for … {dialogue,talks,negotiations,summit} | ?{host,hosting,hosted} … {talks,negotiations,peace} |
    ?proximity |
    {Vance,Owen,Annan,Baker,Kofi,Mitchell,Arias,Primakov,Minsk,Clinton,Fahd,Reagan,Brezhnev,Saudi,Arab,French,
    Egyptian,Kofi Annan,Qatari,African} {plan,initiative,mission,mediation,proposal*} |
    {linkage,timetable} … {Namibia,Cuban,independence} |
    {inter-Korean,intra-Korean,North-South,cross-strait,Sino-Soviet,Arab-Israeli,Israeli-Palestinian,
    Israeli-Syrian,Indo-Pakistani,Greek-Turkish} {talks,dialogue,relations,contacts,summit,peace} |
    {Bougainville,Mindanao,Aceh,Tamil,Kurdish,Basque,Ulster,Northern Ireland,Chechen,Darfur,Cyprus,Karabakh,
    Transdniestr*,Transnistria*,Abkhaz*,Tuareg,Casamance,Cabinda,Saharan,Somali} {peace,talks,settlement,
    conflict,accord*,problem,question,issue,dispute,process,negotiations} | recogni* … PLO | PLO recognition |
    {guarantor*,co-chairs} | {safe,corridor} … {evacuat*,surrender*} |
    {join,return to,boycott*,walk* out of} … {talks,negotiations,table} | all-party {talks,negotiations} |
    twin-track | guarantor power* | rights of guarantee | {fifth,final,new,revised} version of the plan |
    {talks,negotiations,dialogue} with … {insurgents,communist*,separatist*,militants,militia*,junta} |
    Palestinian {homeland,statehood,entity,self-rule,self-determination,rights} | {mission,efforts,work} of …
    {envoy,mediator} | direct {contacts,dialogue} | contacts with … {Israel,guerrillas,rebels,PLO,Taliban,
    Hanoi} | {trust,confidence} between … {communities,warring,rival} | {two,three,four,five,six}-party talks |
    all-{Afghan,Libyan,Yemeni,Somali,Burundi,Syrian} {conference,dialogue,congress} | {UN,U.N.,AU,Saudi,
    Qatari,African}-{led,brokered,sponsored,facilitated,mediated} | day after … {war,Gaza} | {first,second,
    next,third} {phase,stage} of … {deal,agreement,truce,plan,accord} | two-state | coalition of the willing |
    warring | break* … {deadlock,impasse,logjam} | ?deadlock | {Trump,Witkoff,Kellogg,Macron,Zelenskiy,
    Zelensky} {peace,proposal,formula} | {20-point,14-point,28-point,ten-point,10-point} plan | dialogue among | {bring*,draw*,get*,coax*} … {table} | {terms,conditions} {of,for} … {peace,truce,
    settlement} | {settle*,resolv*} … {peacefully,negotiat*,talks,dialogue} | {Kashmir,Nairobi,Lusaka,
    Jeddah,Astana} {round,talks} | Doha talks | {homeland} for … Palestin* | {PLO,Palestinian} {delegation,representation,
    participation} … {talks,conference} | Madrid conference | {honest broker,intercession} | path to …
    {settlement,peace,talks} | {sue,suing} for peace | {negotiated,agreed} {end,exit,departure} | return … to
    … {talks,negotiations,dialogue} | dialogue between {Belgrade,Pristina,Baku,Yerevan,Kabul,India,Israel,
    Serbia,Kosovo,Armenia,Ankara,Seoul,North,Riyadh,Rabat,Addis,Moscow,Kyiv,the Government} |
    {Belgrade-Pristina,Pristina-Belgrade,Kosovo-Serbia} {dialogue,talks,negotiations} | {end,over,ended,ending} … state of war | state of war … {over,ended,end} |
    Arab-Israeli {conflict,dispute} | right to exist | partner* for peace | negotiating {partner,table} |
    {dialogue,negotiation*,talks} … {only,sole} … {way,path,option,solution,answer} | only {way,path} … {dialogue,
    negotiation*} | {open,ready} {to,for} … dialogue | {return*,come,came,go,get} … {to,back} … {dialogue,
    negotiating} | sit* down {with,for} | {possible,lasting,just,viable,comprehensive} … solution |
    solution … {possible,basis} | way out of … {crisis,conflict,war} | dialogue with {Kosovo,Pristina,Belgrade,
    Pyongyang,Kabul,Taliban,Pakistan,India,Ukraine,Kyiv,Moscow,Hamas,rebels} | enmity | ?standoff |
    {EU-facilitated,EU-brokered,EU-mediated,EU-led,UN-facilitated,UN-brokered,UN-mediated,UN-led,
    U.S.-brokered,US-brokered,U.S.-mediated,US-mediated} … {dialogue,talks,negotiation*,process} |
    {bury,buried,burying} … {enmity,decades,hatchet} | military way out | go-between | {formally,
    officially} end* … war`,
} satisfies Partial<Record<Topic, string>>;
