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
    tsunami victims | tsunami relief | quake victims`,
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
    uprooted people`,
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
    crew of the | hostages in | ?captured`,
  'minority-rights': `
    minorit* | reintegration | ?ethnic | ethnic albanian* | ethnic russian* | ethnic hungarian* |
    ethnic turks | ethnic serb* | indigenous | local population | rights of the residents | kurdish question |
    kurdish rights | rights of the serb* | rights of serbs | rohingya | crimean tatar* | tamil* |
    turkish minority | hungarian minority | language law | mother tongue | local residents | local community |
    local communities | ethnic communities | rights of ethnic | rights of residents | Rohingya* | Tamil* |
    Crimean Tatar* | Kurdish question | Kurdish rights | Turkish community | Hungarian community |
    Turkish minority | Hungarian minority | Serbian minority | First Nations | Maori | Māori |
    Indigenous peoples | Indigenous foreign policy | Indigenous people | Aboriginal | Roma | Western Thrace |
    Russian-speaking | Russian speakers | ethnic Russian* | compatriots in`,
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
    racial segregation | emigration of Jews | freed dissidents`,
} satisfies Partial<Record<Topic, string>>;
