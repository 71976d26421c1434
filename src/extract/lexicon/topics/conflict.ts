import type { Topic } from '#src/model/topics.ts';

/** Wars, what they are about, and how they end. */
export const CONFLICT = {
  'armed-conflict': `
    war-torn | war in | war against | war on | ?war | ?the war | Gulf war | civil war | invasion | invaded |
    military operation* | ?military action* | offensive | armed conflict* | hostilities | fighting |
    ?attacks | ?attack on | missile attack* | airstrike* | air strike* | air raid* | shelling | bombing |
    bombardment | aggression | incursion* | occupation | occupied | occupying | foreign troops |
    Russian troops | Soviet troops | Vietnamese troops | Turkish troops | Israeli troops | Syrian troops |
    Rwandan troops | Ethiopian troops | ?front line | ?frontline | counteroffensive | clashes | armed groups |
    armed gangs | rebels | ?armed forces | drone attack* | ?atrocities | conflict in | conflict between |
    conflict over | crisis in Ukraine | situation in Ukraine | situation around Ukraine | Ukraine crisis |
    Ukrainian crisis | situation in Gaza | war in Gaza | situation in Syria | aggression against |
    crisis in Syria | crisis in Yemen | Yemeni crisis | Syrian crisis | war in Syria | situation in Libya |
    situation in Yemen | situation in Afghanistan | situation in Lebanon | situation in Iraq |
    situation in Sudan | Iran-Iraq | gulf conflict | Falklands | anti-terrorist operation* |
    anti-terrorism operation* | ?military installations | ?battlefield | insurgen* | military escalation |
    military intervention | withdrawal of troops | withdrawal of forces | withdrawal of soviet |
    withdrawal of vietnamese | withdrawal of cuban | withdrawal of israeli | withdrawal of syrian |
    troop withdrawal* | pullout | pull-out | withdraw its troops | withdraw its forces | ?raids on |
    guerrilla* | military activit* | military offensive | seizure of | tanker* war | hostile acts | siege of |
    annexation of Kuwait | invasion of Kuwait | military threat* | provocation* | missile strike* |
    missile launch* | intra-ukrainian | conflict in Donbass | Donbass | genocide | at the front |
    on the front | ?the front | drone strike* | operation in Rafah | operation in Gaza |
    situation in eastern Congo | situation in the eastern Democratic | situation in eastern DRC |
    eastern DRC | eastern Congo | killing of civilians | civilian casualties | build-up of military forces |
    military build-up | military buildup | troop build-up | troop buildup | buildup of forces |
    build-up of troops | civilian deaths | crisis in Sudan | crisis in Lebanon | crisis in Libya |
    Houthi attacks | ground operation | ground offensive | ?retaliation | retaliatory strike* |
    airstrikes on | strikes on | ?strikes against | bombing campaign | Chechnya | Contras | rebel attacks |
    ?violence in | ?unrest in | militia* | massacre* | ethnic cleansing | killings in | Soviet withdrawal |
    withdrawal from Afghanistan | withdrawal from Cambodia | withdrawal from Angola | cross-border attack* |
    ?clashes in | shelled | ?gunmen | ?bloodshed | developments in Syria | developments in Iraq |
    developments in Yemen | developments in Libya | developments in Afghanistan | developments in Gaza |
    developments in Ukraine`,
  terrorism: `
    terroris* | counterterror* | counter-terror* | anti-terror* | extremis* | jihadist* | jihadi* | ISIS |
    ISIL | Daesh | Islamic State | al-Qaeda | al Qaeda | al-Qaida | Boko Haram | al-Shabaab | Al Shabaab |
    radicali* | suicide bomb* | hijack* | PKK | Hizballah | foreign fighters | armed bands | FETO |
    Hamas attack* | Hezbollah attack* | Taliban attack* | terror group* | terror organi* | terror attack* |
    deradicali* | YPG | Lashkar* | Houthi* terror* | Daesh/ISIS | haven for terrorists | LTTE | al-Shabab |
    Al-Shabab | Lockerbie bombing | ETA | IRA | Abu Sayyaf | Jemaah Islamiyah | Red Army Faction |
    suicide attack* | September 11 attacks | militant group* | ?militants | bomb attack* | car bomb* |
    Westgate`,
  'territory-borders': `
    sovereignty | territorial integrity | territorial dispute* | territorial claim* | territorial issue* |
    territorial question* | territorial waters | ?border | ?borders | border dispute* | border demarcation |
    border delimitation | border issue* | border incident* | border tension* | border line |
    border agreement* | border treaty | border clash* | border question* | border security | common border |
    demarcation | delimitation | maritime boundary | maritime boundaries | maritime border* |
    maritime delimitation | ?disputed | disputed islands | disputed territor* | disputed area* | one china |
    one-china | inalienable part | annexation | annex* | exclusive economic zone* |
    independence and territorial | sovereign rights | law of the sea | ?frontier | Kashmir |
    Northern Territories | Kuril* | Spratly* | Paracel* | Senkaku* | Diaoyu* | Dokdo | Takeshima | Golan |
    Gibraltar | Falkland islands | Malvinas | Beagle channel | Panama canal | Namibian independence |
    Namibia settlement | Namibian settlement | Namibia question | Namibian question | independence of |
    line of control | line of actual control | ?boundary | secession* | separatis* | west bank settlements |
    settlements in the | settlement activit* | drilling operations | continental shelf | fishing boundary |
    hot pursuit | status of the city | status of jerusalem | decoloni* | self-determination |
    South China Sea dispute* | disputes in the South China Sea | maritime dispute* | maritime claims |
    maritime rights | the Aegean | Aegean issues | Aegean Sea | situation in Kosovo | status of Kosovo |
    Taiwan question | Taiwan issue | return of the islands | return of the territories | UNCLOS |
    Convention on the Law of the Sea | ?land border | Western Sahara | Abyei | Essequibo | Chagos |
    legal regime of the Caspian | legal status of the Caspian | status of the Caspian | Caspian seabed |
    legal regime | Caspian Sea | handover of Hong Kong | return of Hong Kong | status of Macau | Siachen |
    Shatt al-Arab | Aouzou | Bakassi | ?enclave | Oder-Neisse | German unification | German reunification |
    unification of Germany | independence referendum | independence vote | fishing limits | disputed border |
    common frontier | ?Abkhazia | ?South Ossetia | ?Transdniestria | ?Transnistria | Nagorno-Karabakh status`,
  ceasefire: `
    ceasefire* | cease-fire* | truce* | de-escalat* | deescalat* | halt to the fighting | halt the fighting |
    end of hostilities | end to hostilities | end hostilities | end the fighting | cessation of hostilities |
    stop the fighting | end to the fighting | end the violence | end to the violence | stop the violence |
    humanitarian pause* | recent hostilities | armistice | lay down arms | stand-off | ?standstill |
    ?separation of forces | silence the guns | stop the war | lull in | avoid escalation |
    avoiding escalation | prevent escalation | preventing escalation | further escalation | new escalation |
    wider escalation | escalation of | ?escalation | lower tensions | lowering tensions | reduce tensions |
    reducing tensions | easing tensions | ease tensions | defuse tension* | defusing tension* |
    easing of tension* | calm the situation | silence regime | ?exercise restraint | ?maximum restraint |
    ?utmost restraint | halt to the violence | end of the violence | halt to hostilities | pause in fighting |
    pause in the fighting | wider regional war | all-out war | stop the bloodshed | stopping the bloodshed |
    end the bloodshed | end to the bloodshed | calming tension* | pullback | army pullback |
    cooling of tension* | no-fly zone | end to violence | end violence | ?pull back`,
  'peace-process': `
    peace process | peace talks | Jewish settlement* | settlement freeze | core issues | peace treaty |
    peace agreement* | peace accord* | peace deal | peace settlement | peace conference | peace negotiation* |
    peace proposal* | peace initiative* | peace effort* | peace plan | peace formula | peace pact |
    peace mission | peace summit | peaceful settlement | peaceful resolution | peaceful solution |
    political settlement | political solution | political resolution | negotiated settlement |
    negotiated solution | comprehensive settlement | just settlement | lasting settlement |
    diplomatic solution | diplomatic resolution | diplomatic settlement | diplomatic path | ?diplomacy |
    mediat* | good offices | ?normaliz* | ?normalis* | normalization of relations between |
    national reconciliation | reconciliation | settlement of the conflict | settlement process |
    conflict settlement | resolution of the conflict | resolving the conflict | ending the war | end the war |
    end to the war | ?settling the | settlement in | resolution to the conflict | resolve the conflict |
    Minsk agreements | Minsk process | Normandy format | Normandy Four | Trilateral Contact Group |
    two-state solution | lasting peace | just peace | durable peace | permanent peace | sustainable peace |
    ?road map | ?roadmap | intra-afghan | return to negotiations | return to dialogue |
    resumption of negotiations | resumption of talks | resume negotiations | resume talks |
    trilateral negotiations | direct negotiations | direct talks | proximity talks | ?negotiations |
    ?negotiating table | move towards peace | path to peace | achieving peace | achieve peace | bring peace |
    ?peace in | peace with | peace between | ?peacekeep* | ?peace-keeping | un resolution 242 | arab-israeli |
    Geneva conference | Cambodian question | Cambodian conflict | Kampuchea* | Afghan settlement |
    Afghan question | ?settlement for | ?settlement | ?dialogue between | intra-yemeni | intra-syrian |
    intra-libyan | intra-sudanese | intra-palestinian | inter-tajik | inter-korean | political process |
    settle the conflict | settling the conflict | settlement of the crisis | resolve the crisis |
    resolution of the crisis | solution to the crisis | political means | interim agreement | ?power-sharing |
    transition to peace | Paris accords | Dayton accord* | Dayton agreement* | Dayton peace |
    Camp David accords | Oslo accords | Contadora | Esquipulas | Astana process | Geneva process |
    Good Friday | Cyprus question | Cyprus problem | Cyprus issue | Cyprus settlement | Western Sahara |
    Palestinian question | Palestinian issue | Palestinian cause | disengagement | ceasefire and political |
    ?confidence-building | mutually acceptable | ?talks between | Peace Formula | Peace Summit | ?Doha talks |
    Doha process | ?Geneva talks | ?Vienna talks | ?Astana talks | Five-Point Consensus | Nairobi process |
    Luanda process | ?Jeddah talks | end to the conflict | end the conflict | end of the conflict |
    constitutional committee | war to a close | bring the war to | end of the war | Abraham Accords |
    Pretoria agreement | peaceful end | ?peace efforts | peaceful transition in |
    return to the negotiating table | table of negotiations | Kampala accord* | Lusaka protocol |
    Arusha accords | Addis Ababa agreement | Minsk Group | Arias plan | Vance-Owen | self-rule |
    limited self-rule | international conference on | Geneva accord* | Camp David | land for peace |
    land-for-peace | Palestinian autonomy | interim accord | autonomy talks | Road Map | Annan plan |
    partial accord | peace package | partial agreement | ?autonomy | U.N. peace plan | UN peace plan |
    peace force | reconciliation talks | reunification of | national reunification |
    normalisation negotiations | normalization negotiations`,
} satisfies Partial<Record<Topic, string>>;
