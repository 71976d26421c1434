import type { Topic } from '#src/model/topics.ts';

/** Regions, arms and alliances. */
export const SECURITY = {
  'regional-security': `
    regional security | regional stability | regional issues | regional developments | regional affairs |
    regional challenges | regional situation | regional peace | regional crises | regional crisis |
    regional tension* | regional matters | regional questions | regional problems | regional dynamics |
    regional threats | situation in the region | security in the region | stability in the region |
    stability of the region | developments in the region | peace in the region | tensions in the region |
    security of the region | issues in the region | challenges in the region | peace and stability |
    peace and security | ?security situation | ?security environment | security challenges | security issues |
    regional and international | international and regional | regional and global | global and regional |
    security and stability | stability and security | destabiliz* | destabilis* | South China Sea |
    East China Sea | Taiwan Strait | cross-strait | Indo-Pacific | situation in the Middle East |
    Middle East | security in the Middle East | ?Balkans | Western Balkans | South Caucasus | ?Sahel |
    Horn of Africa | Great Lakes region | Persian Gulf | Gulf security | ?Black Sea region |
    ?Baltic Sea region | ?Central Asia | strategic competition | great-power | Euro-Atlantic |
    security architecture | European security | Security in Europe | transatlantic security |
    transatlantic unity | security guarantees | security of Europe | ?Asia-Pacific | asia-pacific region |
    international security | collective security | regional order | rules-based | Korean peninsula |
    situation on the Korean | peninsula situation | freedom of navigation | maritime security |
    balance of power | east-west relations | superpower* | tensions between | ?instability | gulf crisis |
    gulf situation | ?military build-up | ?situation in | ?situation around | ?situation on the |
    ?developments in | ?events in | ?crisis in | ?Pacific region | Pacific Islands region | ?security policy |
    insecurity | stability in | ?security in | regional architecture | regional outlook | regional concern |
    regional context | regional landscape | Red Sea crisis | tensions in | geopolitic* |
    ?strategic environment | strategic landscape | challenges facing the region |
    challenges facing the Pacific | Eastern Mediterranean | East Mediterranean | foreign interference |
    assertiveness | strategic context | Gulf region | Gulf of Guinea | Gulf of Aden | ?the Sahel |
    Korean Peninsula | Southeast Asia region | Gulf crisis | Lebanon crisis | Lebanese crisis |
    Bosnian crisis | Cyprus crisis | Caspian region | Asian security | Pacific security | Haitian crisis |
    Afghan crisis`,
  'defence-cooperation': `
    defense cooperation | defence cooperation | spending on defence | spending on defense |
    spending enough on defence | deterrence | missile defence | missile defense | intelligence sharing |
    intelligence pact | defence co-operation | defense relation* | defence relation* | defense ties |
    defence ties | defense relationship | defence relationship | defense partnership | defence partnership |
    defense issues | defence issues | defense agreement* | defence agreement* | defense pact | defence pact |
    defense matters | defence matters | defense industr* | defence industr* | defense spending |
    defence spending | defense support | defence support | defense alliance* | defence alliance* |
    defense commitment* | defence commitment* | defense sector | defence sector | defense capabilit* |
    defence capabilit* | defense export* | defence export* | defense to the | defense and security |
    defence and security | defense treaty | defence treaty | defense and military | military cooperation |
    military co-operation | military ties | military relations | military aid | military assistance |
    military support | military supplies | military hardware | supplies of military equipment |
    military training | military exercise* | military drill* | military-technical | military-political |
    military base* | military presence | military access | military contacts | military exchanges |
    security cooperation | security assistance | security partnership | security ties | security guarantees |
    security treaty | security pact | security alliance | security equipment |
    trilateral security cooperation | ?security assistance | security forces training | funding for security |
    ?security support | arms sale* | arms deal* | arms deliver* | arms supplies | arms supply |
    arms purchase* | sale of arms | sale of weapons | weapons deliver* | weapons supplies | weapons to |
    weapons for | necessary weapons | supply of weapons | supplies of weapons | heavy weapons |
    joint exercise* | naval exercise* | naval drill* | joint drills | joint manoeuvres | joint maneuvers |
    large-scale exercises | mutual defense | mutual defence | extended deterrence | ?deterrence |
    air defense* | air defence* | missile defense* | missile defence* | missile shield | ?troops | ?alliance |
    ?Alliance | interoperability | F-16* | fighter jet* | fighter aircraft | ?patrol boats | frigate* |
    submarine* | tanks | anti-tank | joint training | training of troops | training of officers |
    train its troops | equip* the army | troop presence | stationing of | ?bases | naval visit* |
    ship visits | joint patrol* | counterinsurgency training | AUKUS | ANZUS | burden-sharing |
    host nation support | military cooperation agreement | combat aircraft | lethal aid | standby force |
    joint force | to the defense of | to the defence of | ?defense | ?defence | ?security ties |
    training of soldiers | training of crews | training of pilots | ?ammunition | supply of ammunition |
    supplies of ammunition | ammunition for | ammunition to | artillery | shells | intelligence cooperation |
    sharing of intelligence | status of forces | State Partnership Program | National Guard |
    Carrier Strike Group | force posture | security agreement | security arrangement* | long-range weapons |
    long-range missiles | cooperation between the armed forces | peacekeeping training | ?warships |
    naval cooperation | rotational | joint development of weapons | Leopard tanks | armored vehicles |
    armoured vehicles | training of Ukrainian | Patriot | HIMARS | ATACMS | shipbuilding for the navy |
    visiting forces | ?visits and exercises | forthcoming visits and exercises |
    Defence Cooperation Agreement | mobile training teams | missile systems | air defence systems |
    air defense systems | S-300* | S-400* | naval maneuver* | naval manoeuvre* | military maneuver* |
    military manoeuvre* | troops in Okinawa | marines in Okinawa | contacts between the armed forces |
    armed forces of the two | Contra aid | AWACS | Subic Bay | Clark air base | Partnership for Peace |
    Futenma | two-plus-two | 2+2 | burden sharing | military steps | helicopters | troop cuts |
    share intelligence | joint patrols | peacekeeping force | arms package | between the armed forces |
    military protocol | host-nation support | Okinawa`,
  'arms-control': `
    disarmament | disarm* | demobili* | non-proliferation | nonproliferation | ?proliferation |
    chemical weapons | biological weapons | bacteriological weapons | weapons of mass destruction |
    arms control | arms reduction* | arms limitation | New START | ?START | SALT | strategic arms |
    nuclear arms | nuclear arsenal* | nuclear disarmament | START treaty | strategic offensive arms |
    strategic stability | medium-range missiles | intermediate-range | INF treaty | INF | CFE treaty |
    conventional forces | troop reductions | force reductions | landmine* | anti-personnel mines |
    ?cluster munition* | ordnance | demining | de-mining | mine clearance | unexploded |
    ?weapons and equipment | ballistic missile* | missile technology | missile test* | ?ammunition |
    arms race | star wars | strategic defense initiative | SDI | space weapons | military stockpile* |
    denuclear* | nuclear-free | nuclear-weapon-free | test ban | nuclear testing | nuclear tests |
    rocket launch | small arms | comprehensive test | open skies | ?verification | ?inspectors |
    weapons inspect* | ?confiscat* | decommission* | surrender of weapons | handing over weapons |
    stockpile* | ?weapons | missile program | missile programme | missile programs | missile programmes |
    missiles program | missile proliferation | export of missiles | CTBT | OPCW | NPT | Ottawa Convention |
    Chemical Weapons Convention | Biological Weapons Convention | fissile material | START II | START-2 |
    START-II | Euromissile* | euromissile* | ABM | ABM treaty | mid-range missiles | medium-range | SS-20* |
    Scud* | START I | missile tests | North Korean missile* | ?missiles | warheads | nuclear warheads`,
  nuclear: `
    nuclear | ?nuclear-powered | denuclear* | JCPOA | Joint Comprehensive Plan | ?IAEA |
    International Atomic Energy Agency | uranium | enrichment | atomic | plutonium | radioactive | reactor* |
    ballistic missile launch* | New START | Chernobyl | Chornobyl | ?Zaporizhzhia | nuclear-free zone |
    Akkuyu | Rooppur | Bushehr | Fordow | Natanz | six-party talks | Six-Party Talks | Iran's programme |
    denucleari* | P5+1 | Yongbyon | AEOI | Additional Protocol | NPT | Taepodong | KEDO | Agreed Framework |
    light-water | Geneva deal | nuclear deal`,
} satisfies Partial<Record<Topic, string>>;
