import type { Topic } from '#src/model/topics.ts';

/** What is made, traded and carried. */
export const ECONOMY = {
  'trade-economy': `
    trade | trading | ?economic | economic cooperation | economic co-operation | economic ties |
    economic relations | economic partnership | economic growth | economic development | ?economic reform* |
    economic recovery | economic issues | economic assistance | economic aid | economic links |
    economic agreement | economic and | economy | ?economies | invest | invests | invested | investing |
    investment* | investor* | ?finance | ?financial | financial assistance | financial support |
    financial cooperation | financial aid | financing | tariff* | debt | debts | debt relief | rescheduling |
    ?business | businesses | business ties | business community | business forum | ?commercial | ?exports |
    ?export | exporters | ?imports | ?import | market access | access to the market | ?markets | free trade |
    free-trade | ?customs | loan | loans | credit line | line of credit | ?credits | ?banks | ?banking |
    banking channels | ?industry | ?industrial | commerce | entrepreneur* | ?infrastructure |
    infrastructure projects | infrastructure development | supply chain* | supply-chain | ?reconstruction |
    tax treaty | double taxation | taxation | labour mobility | private sector | joint venture* | ?companies |
    ?enterprises | budget support | budgetary | prosperity | development projects | development cooperation |
    development assistance | development aid | sustainable development | procurement | GATT | Uruguay round |
    Common Agricultural Policy | protectionism | quotas | textile* | ?cotton | ?steel | ?copper | cocoa |
    coffee price* | commodity price* | trade imbalance | trade surplus | trade deficit | trade volume |
    trade turnover | balance of payments | exchange rate* | national currencies | local currencies |
    ?currency | ?dollar | ?yen | monetary | inflation | commodities | most favoured nation |
    most-favored-nation | special economic zone* | market economy status | joint economic commission |
    ?economic zone | IMF programme | bailout | structural adjustment | macro-financial | critical minerals |
    rare earth* | minerals | ?mining | lithium | ?poverty | Belt and Road | manufacturing | driving licences |
    ?compensation | economic agreement* | economic projects | economic and trade | trade and economic |
    economic priorities | socio-economic | Customs Union | customs duties | ?duties |
    Regional Comprehensive Economic Partnership | RCEP | CPTPP | TPP | Trans-Pacific Partnership |
    African Continental Free Trade Area | Pacific Alliance | AfCFTA | AGOA |
    African Growth and Opportunity Act | ?lira | smart cities and | Closer Economic Relations | CER |
    Eurasian Economic Union | EAEU | Eurasian integration | post-COVID recovery | ?recovery | job creation |
    investment climate | ?FTA | FTAs | euro zone | eurozone | euro crisis | debt crisis | halal |
    Common Market | the budget | ?unpaid | Economic Strategy | economic framework |
    Indo-Pacific Economic Framework | IPEF | Economic Partnership Agreement | Free Trade Agreement | NAFTA |
    USMCA | Mercosur agreement | industrial park* | industrial zone* | business council | business mission |
    trade mission | business delegation | construction sector | contractors | housing project* | ?jobs |
    ?workers | work programme | financial crisis | economic coercion | economic resilience |
    economic engagement | exports of | imports of | ?priority projects | joint investment |
    national currency | payment system* | mutual settlements | settlements in national currencies |
    credit guarantee* | ?credit | stimulat* | exchange rates | money-markets | turnover | Russian market |
    mutual trade | privatisation program* | privatization program* | privatisation of | privatization of |
    interest rates | MFN | MFN status | most-favoured-nation | aid package | EMU | single currency |
    Japanese cars | auto parts | car parts | market opening | opening of markets | open its market* |
    Super 301 | privatisation | privatization | stimulus | stimulus measures | tin prices |
    structural impediments | yen loan* | official development assistance | ODA | wage* | trade pact |
    negotiations on trade | trade negotiations | negotiations on a free trade |
    negotiations for a free trade | trade deal* | fishing fees | price supports | growth rate* | ?reforms |
    ?bil. | grant-in-aid | economic sanctions relief`,
  energy: `
    energy | energy infrastructure | oil | ?gas | natural gas | gas supplies | gas prices | gas swap |
    gas deliveries | crude | electricity | electric power | ?electric | pipeline* | power plant* |
    power station* | power grid | power transmission | power supply | hydropower | hydro-electric |
    hydroelectric | solar | wind power | wind farm* | OPEC | ?fuel | LNG | turbines | petroleum |
    petrochemical* | refinery | refineries | renewable* | hydrogen | ?coal | nuclear power | interconnector |
    gas field* | oil field* | oilfield* | ?drilling | Nord Stream | interconnection | power lines |
    offshore wind | wind energy | decarboni* | Trans-Adriatic | TurkStream | Turkish Stream | petrol |
    gasoline | interconnector* | hydrocarbon* | geothermal | energy transition | Energy Transition | barrels |
    oil output | oil supplies | oil prices | gas hub | gas pipeline | gas transit | gas exploration |
    offshore | Gazprom | Rosatom | nuclear power plant | clean power | biofuel* | green hydrogen |
    energy future | energy mix | Sakhalin | oil tankers | transit of gas | transit of Caspian |
    oil exploration | gas price* | fuel oil | bpd | OPEC output`,
  'transport-connectivity': `
    transport | transportation | transport infrastructure | railway infrastructure | port infrastructure |
    road infrastructure | ?corridor* | transport corridor | ?trade routes | transit corridor | railway* |
    rail link* | rail line* | ?rail | railroad* | shipping | merchant vessels | aviation | air services |
    ?flights | direct flights | air links | air link | civil aviation | airline* | airspace | logistics |
    connectivity | port development | ?ports | ?port of | seaport* | ?transit | transit trade | highway* |
    ?road | ?roads | road link* | road links | road transport | ?trucks | ?navigation | maritime navigation |
    ?ferry | ferry crossing | ferry link | cargo | Black Sea grain | Black Sea shipping | ports blockade |
    motorway* | ?bridge over | bridge across | ?bridge | tunnel | Suez canal | Strait of Hormuz | straits |
    Lapis Lazuli | Middle Corridor | Zangezur | grain corridor | air corridor | charter flights |
    Port Development | air service | Lobito Corridor | Lobito | ?freedom of navigation in the Red Sea |
    landing rights | the canal | maritime transport | air connectivity | flight connections |
    North-South corridor | International North-South | port facilities | deep-sea port | deep sea port |
    high-speed rail | metro | ?expressway | ?airport | airports | overflight | Rapid Transit System |
    cargo flights | Trans-Caspian | new airport | international airport | airport project |
    construction of an airport | subway | port dues | three links | maritime links | road and rail |
    railway line | bus service | metro project | shipping lanes | freight train* | train service* |
    freight rail`,
  'food-agriculture': `
    ?food | food security | food crisis | food supplies | food supply | food prices | food shortage* | grain |
    grains | agriculture | agricultural | agri-food | agribusiness | agro* | fertiliser* | fertilizer* |
    wheat | maize | ?fisheries | fishing | ?fishermen | fishing rights | tuna | aquaculture | ?farm | farms |
    farmers | farming | crops | beef | pork | butter | dairy | ?milk | ?eggs | lamb | meat | poultry | rice |
    livestock | ?seed | ?seeds | plant health | veterinary | phytosanitary | sanitary | sugar | banana* |
    soybean* | olive oil | hunger | lean season | locust* | palm oil | shortage of food | shortages of food |
    ?wine | ?coffee | ?tea | agro-processing | agro-industr* | farm subsidies | farm products | cattle |
    ?bread | Food from Ukraine | ?fruit | ?vegetables | ?avocado* | ?fish | fish stocks | ?sheep |
    food exports | foodstuffs | horticultur* | fishery quota* | fishing quota* | fisheries quota* | mad cow |
    salmon | herring | ?salted | soya | maize exports | famine relief`,
} satisfies Partial<Record<Topic, string>>;
