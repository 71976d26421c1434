import type { Topic } from '#src/model/topics.ts';

/** Who governs, by what law, and what is done where it is broken. */
export const ORDER = {
  'democracy-elections': `
    election* | electoral | democratic reform* | democratic transition | democratic institutions |
    democratic process | democratic path | restoration of democracy | return to democracy | ?democracy |
    support for democracy | democratic governance | democratization | democratisation | ?constitution |
    ?constitutional | coup | political transition | transition to civilian | civilian rule |
    transitional government | transitional council | transition process | ?transitional | ?voters | ?voting |
    referendum | political reform* | governance reform* | parliamentary vote | good governance | ?governance |
    opposition leaders | ?political dialogue | inclusive dialogue | inter-party dialogue |
    peaceful transition of power | peaceful transfer of power | transition of the presidency | perestroika |
    glasnost | national dialogue | national unity government | government of national unity |
    inclusive government | majority rule | one man one vote | political crisis | multi-party | multiparty |
    early vote | upcoming vote | snap vote | ?protests | Maduro regime | power sharing |
    power-sharing government | military takeover | ?takeover | military junta | ?junta | democratic values |
    democracy and | democratic order | constitutional committee | civilian government | civilian leadership |
    political situation in | transitional authorities | unconstitutional change* | formation of a government |
    formation of a new government | free and fair | handover of power | transfer of power | martial law |
    ?opposition parties | interim government | snap election* | electoral law | ?rivals | step down |
    leave office | resignation of | domestic affairs of`,
  'law-crime': `
    crime | crimes | organi*ed crime | ?criminal | criminals | ?drug | ?drugs | drug trafficking | narcotic* |
    ?traffick* | human trafficking | trafficking in | corruption | anti-corruption | extradit* | smuggl* |
    judicial cooperation | legal assistance | mutual legal | ?law enforcement | ?law-enforcement |
    justice cooperation | police cooperation | policing | ?police | money laundering | money-laundering |
    piracy | pirates | poaching | illegal activities | ?gangs | gang violence | accountability for |
    war crimes | international tribunal | criminal court | International Criminal Court | ICC | ICTY |
    fentanyl | opium | cocaine | counterfeit* | transnational crime | interpol | illegal fishing |
    illegal logging | coca | coca cultivation | poppy | ?murder of | ?killing of | ?murdered |
    ?accountability | cybercrime | cyber crime | special tribunal | MH17 | scam cent* | scams | online scams |
    Lockerbie | justice for | rule of law cooperation | ?investigation | ?extraditions | terrorist financing |
    illicit finance | illicit trade | illegal trade | arms trafficking | cartel* | human traffick* |
    Rosenbaum | drug cartel* | IUU fishing | prosecut* | mutual legal assistance | transfer of prisoners |
    sentenced prisoners | intellectual property | Karadzic | Mladic | Pinochet | copyright | ?indicted |
    arms smuggling | gun smuggling | forensic`,
  sanctions: `
    sanction* | trade embargo | oil embargo | embargo | embargoes | ?export control* | asset freeze* |
    frozen assets | travel ban* | restrictive measures | blacklist* | economic blockade | boycott |
    impose costs | economic pressure | ?maximum pressure | arms embargo | lifting of restrictions |
    pressure on the regime | frozen funds | blocked funds | impose costs on | price cap | economic costs |
    severe costs | massive consequences | oil price cap | CAATSA | ?blockade | ?trade restrictions |
    trade ban* | import ban* | frozen Russian | confiscation of Russian | Russian assets | immobilised |
    immobilized | restrictions on trade | lifting of the | embargo on | Jackson-Vanik | sanctions resolution |
    arms ban | flight ban | Helms-Burton | punitive measures | ?countermeasures | trade measures against |
    ban on imports`,
} satisfies Partial<Record<Topic, string>>;
