import type { Topic } from '#src/model/topics.ts';

/** What is burnt and what is carried. */
export const SUPPLY = {
  energy: `
    {Southern,Gas} Gas Corridor | {drilling,exploration} rights | energy transition |
    Kirkuk-Ceyhan | Baku-Ceyhan | dependence on … {gas,oil,fuel*} | fossil fuel* |
    energy | energy infrastructure | oil | ?gas | natural gas | gas prices | gas deliveries | crude |
    electricity | electric power | ?electric | pipeline* | power grid | power transmission | hydropower |
    hydro-electric | hydroelectric | solar | OPEC | ?fuel | LNG | turbines | petroleum | petrochemical* |
    refinery | refineries | renewable* | hydrogen | ?coal | interconnector | oilfield* | ?drilling |
    interconnection | power lines | offshore wind | decarboni* | Trans-Adriatic | TurkStream | petrol |
    gasoline | interconnector* | hydrocarbon* | geothermal | energy transition | Energy Transition | ?barrels |
    oil prices | gas hub | gas pipeline | ?offshore | Gazprom | Rosatom | ?nuclear power plant | clean power |
    biofuel* | green hydrogen | energy future | energy mix | Sakhalin | oil tankers | transit of gas |
    transit of Caspian | gas price* | fuel oil | bpd | OPEC output |
    {production,output} {ceiling*,quota*,cut*,level*} | {selling,oil,crude,fuel,benchmark} price* | {output,production,oil,crude} cutback* |
    non-OPEC | OAPEC | OPEC+ | OPEC-plus | OPEC {quota*,member*,ceiling,price*} |
    {oil,gas,crude,petroleum,fuel} {market*,output,production,supply,supplies,export*,import*,deal*,project*,
    field*,sector,industry,deliver*,shipment*,revenue*,reserves,storage,stocks,exploration,company,companies,
    contract*,sales,cooperation,routes,transit,swap*,refin*,discover*} | {winter,jet,diesel,nuclear} fuel |
    Nabucco | {South,Blue,Turkish,Nord} Stream | Yamal | Druzhba | Baku-Tbilisi-{Ceyhan,Erzurum,Jeyhan} | BTC | TAPI | TANAP |
    EastMed | Power of Siberia | condensate | kerosene | diesel | blackout* | load-shedding |
    {power,electricity} {cut*,shortage*,export*,import*,sector,generation,purchase*,line*,cable*,link*,trade,
    supply,supplies,market*,interconnect*,pool,tariff*} | megawatt* | transmission line* | ?grid |
    {coal,oil,gas}-fired | coal {plant*,mine*,plans,mining,supplies,shipments} | biogas | ethanol | electrif* |
    photovoltaic | solar* | new energy | clean energy | power integration | {power,electricity} … {interconnect*,grid*,trade,exports,imports,sharing} | {wind,solar} {park*,farm*,energy} | ?batteries | Rogun | Toktogul | Kambar* |
    Itaipu | Yacyreta | {hydro,hydroelectric,hydropower} {project*,dam*,station*,plant*} |
    {Aramco,Petrobras,SOCAR,Petronas,Pertamina,Rosneft,Lukoil,Transneft,Naftogaz,Sonatrach,Sonangol,Pemex,
    PDVSA,ONGC} |
    energy {supply,supplies,sector,cooperation,crisis,price*,project*,security,dialogue,exports,imports,
    ministers,efficiency,union,charter,resources,link*,facilities} | {atomic,nuclear} {energy,power} |
    civil nuclear | heating | Caspian {oil,gas,fuel,energy} |
    {tap*,exploit*} … {field*,reserves,deposits,oil,gas} | {oil,gas} and | oilmen |
    offshore {block*,field*,exploration} | joint {block*,exploration} | joint … {oil,gas} field* | {Caspian,North Sea,offshore,Arctic} {field*,crude,reserves} |
    petrodollar* | {price,cost} of … {oil,gas,crude,petrol,fuel,electricity,heating} |
    {petrol,diesel,fuel} {shortage*,rationing,price*,subsid*,smuggl*,import*,depot*} |
    {cut*,turn*} off … {gas,power,electricity,oil} | {unpaid,overdue} {gas,power,electricity,fuel} bill* |
    {gas,oil,power} {bill*,debt*,meter*,terminal*,tanker*,station*,plant*} | ?{terminal,terminals} |
    {sell*,buy*,supply*,deliver*,export*,import*,ship*,pump*} … {oil,gas,crude,electricity,power,coal,LNG,
    fuel,petrol,uranium} | sunflower oil mill* | {wood,peat} pellets |
    {hydro,thermal,solar,wind,tidal,nuclear,atomic} {power,plant*,station*,scheme*,energy} | kilowatt* | kWh |
    gigawatt* | cubic {metre*,meter*} … gas | {winter,summer} … {gas,power,electricity,coal,heating} |
    {reactor,reactors} | charging stations | lignite | shale | ?{rig,rigs} | fracking | bitumen | tar sands |
    gas discount |
    {gas,oil,petrol,fuel,electricity,power} {discount*,cutoff*,cut-off*,supply cuts,pipeline*,import*,flows,
    link*,swap} | {price,cost} cap on | {gas,oil} price cap |
    price of … {natural gas,gas,oil,crude,petrol,electricity,fuel} |
    {Siberian,Baltic,Caspian,Arctic,trans-Saharan,Trans-Saharan,Iran-Pakistan} {pipeline,gas,oil,line} |
    Petrocaribe | PetroCaribe | {pump*,pip*,ship*} … {gas,oil,crude} |
    {oil,gas} to … {Europe,China,India,Japan,Beijing} | {stations,plants} … {nuclear,hydro,thermal} |
    {oil,gas} would not | tankers | {price,production,output} of … {crude,oil} | {gas,oil} {block*} | {Greater
    Sunrise,Leviathan,Aphrodite,Zohr,South Pars,Kashagan,Tengiz,Shah Deniz,Karish,Durra,Dorra,Sangomar} |
    power cable* | cable … {current,power,electricity} | carry* current | wean* … {oil,gas,fossil,coal,energy,
    hydrocarbon*} | oil well* | {gas,oil} {dependence,dependency,imports,rent*} | {dependence,reliance} on …
    {oil,gas,energy,fuel} | {off} {Russian,Gulf,Libyan} {oil,gas,energy,hydrocarbon*} | ?fossil | {generator*,
    turbine*} | {oil-producing,oil-exporting} | {fuel} {imports,supplies,exports} | {charcoal,firewood} |
    {power,electricity} plant* | clean cooking | cookstoves | {crude,oil} {facilities,installations,plants} |
    {sell,selling,export*} oil | unused share | wind {farm,farms,park,parks}`,
  'transport-connectivity': `
    trucking | truckers | high-speed {train*,rail*,line*} |
    open-skies |
    transport | transportation | transport infrastructure | railway infrastructure | port infrastructure |
    road infrastructure | ?corridor* | transport corridor | ?trade routes | transit corridor | railway* |
    ?rail | railroad* | shipping | merchant vessels | aviation | air services | ?flights | direct flights |
    air link | civil aviation | airline* | airspace | ?logistics | connectivity | ?ports | seaport* | ?transit |
    transit trade | highway* | ?road | ?roads | road links | road transport | ?trucks | ?navigation |
    maritime navigation | ?ferry | ferry crossing | ferry link | cargo | Black Sea grain | Black Sea shipping |
    ports blockade | motorway* | ?bridge | ?tunnel | Suez canal | Strait of Hormuz | straits | Lapis Lazuli |
    Middle Corridor | Zangezur | grain corridor | air corridor | charter flights | Port Development |
    air service | Lobito Corridor | Lobito | ?freedom of navigation in the Red Sea | ?the canal |
    maritime transport | air connectivity | flight connections | North-South corridor |
    International North-South | deep-sea port | deep sea port | high-speed rail | ?metro | ?expressway |
    ?airport | airports | overflight | Rapid Transit System | cargo flights | new airport |
    international airport | airport project | construction of an airport | subway | port dues | three links |
    maritime links | road and rail | railway line | bus service | metro project | freight rail | ?ships |
    {grain,cargo,merchant,container,supply} {ship*,vessel*,fleet} | seaway |
    {sea,shipping,air,land,transit,trade,export,railway,overland,supply} {route*,lane*,link*,corridor*,access} |
    Northern Sea Route | ?port | ?container* | docks | ?harbour* | ?harbor* | ?berth* | freight | haulage |
    haulier* | lorry | lorries | trucker* | truck {driver*,traffic} | TIR |
    {transport,road,transit} {permit*,fee*,quota*,toll*,agreement*,network*,link*,corridor*,dues} |
    air {traffic,route*,transport,link*,corridor*,service*,connection*} |
    {direct,scheduled,weekly,passenger,resum*,commercial} … flights | landing {slots,rights} | runway* |
    ?trains | rail {connection*,network,corridor,freight,project*,traffic} | locomotive* | wagons |
    rolling stock | {broad,rail,track,narrow,standard} gauge | bus {line*,route*} | ferries | causeway |
    fixed link | Channel Tunnel | {bridge,tunnel} {over,across,under,project,between} | landlocked |
    land-locked | {use,access,opening,development} … {port,ports} | transshipment | trans-shipment | dry port* |
    Chabahar | Gwadar | Hambantota | INSTC | TRACECA | Trans-{Siberian,Afghan,Asian,Saharan,Caspian} | Tazara |
    TAZARA | Benguela {railway,line} | Rail Baltica | Via Carpatia | Suez | ?Panama Canal | Bosporus |
    Bosphorus | Montreux | Dardanelles | Bab el-Mandeb | Bab al-Mandab | Hormuz |
    {maritime,aviation,road,shipping} {safety,traffic,lanes,insurance} | {aviation,shipping} security | seafarer* |
    merchant {marine,navy,fleet} | tanker* | transport {minister,links,ties,corridors} | new road |
    road {construction,project*,building} | customs {post*,clearance} | open skies agreement | the corridor |
    {coach,bus,train,ferry,air,flight,rail,tram,sea,shuttle} {service*,link*,connection*,line*,ticket*,
    timetable*} | {night,sleeper,freight,passenger,goods} train* |
    {weekly,daily,twice-weekly,direct,nonstop,non-stop,scheduled,cargo,passenger} {flight*,ferr*,train*,
    service*,bus*} | ?flight | ?plane | ?planes | ?airliner* | ?jetliner* | Boeing* | Airbus* |
    {seats,tickets} on … {airlines,flights} |
    {airport,harbour,harbor,port,dock*,bridge,road,railway,runway,tunnel,canal,quay,lighthouse,
    jetty} {project*,construction,expansion,upgrade*,work*,repair*,fee*,charge*,facilities,development,toll*,
    modernization,modernisation} |
    {build*,widen*,pav*,repair*,reopen*,upgrad*,electrif*,dredg*} … {road*,railway*,bridge*,port*,airport*,
    tunnel*,highway*,canal,harbour,line,runway} | {port,ports} of | dockyard* | shipyards |
    {goods,cargo,freight,containers,grain,wagons} … {through,across,via,between,moved,transit*} |
    {queue*,queues,waiting} … {lorries,trucks,border,crossing*} |
    {lorry,truck} {queue*,driver*,permit*,quota*} | {barge,barges,tugs,tugboat*,dhow*} | {piers,quays} |
    {pilot,pilots} {strike,shortage} | {sea,air} {freight,bridge,piracy} |
    {navigat*} … {river,Danube,Rhine,canal,strait*} | waterway* |
    {passage,transit} … {ships,vessels,tankers,trains,lorries,straits} | hijacked ship |
    {insurance,insurers} … ship* | black box | air crash | air disaster | postal | bridge {over,across} the |
    {overhaul,repair,building} of … {tankers,ships,vessels,port*,railway*,road*,bridge*} |
    {tankers,ships,vessels} … {Gulf,canal,strait*,Hormuz,Red Sea} |
    {canal,strait} {fees,tolls,traffic,treaties,treaty} | Panama Canal {treat*,fees,tolls} | Suez Canal |
    overflights | {overflight,landing,transit,traffic} rights | KAL {007,airliner} | {air,sea} {agreement,links,talks} |
    {airline*,air} … {landing,routes,rights,services,slots} |
    {resum*,restor*,launch*,suspen*,halt*,reopen*,open*} … {flights,air links,ferry,train*,bus*,rail,shipping,
    crossings,road,railway} |
    {port,ports} … {Mariel,Chabahar,Gwadar,Hambantota,Piraeus,Berbera,Assab,Massawa,Lobito,Beira,Nacala,
    Mombasa,Lamu,Lome,Tema,Odesa,Odessa,Karachi} | Beira {corridor,line} |
    {Nacala,Limpopo,Tazara,Benguela} {corridor,line,railway} | reflag* | Corridor | jetty | jetties |
    {wharf,wharves} | {bypass,ring} road* | {traffic,movement} through … {checkpoint*,crossing*,border} |
    ?carriers | {air,airline,national,flag} carrier* | {road,roads} {from,between,linking,through} | ?line
    {between,linking,from,to} | {deep-water,deepwater,container,cargo,ferry} {terminal*,port*,harbour*,
    harbor*,berth*} | {high-speed,railway,rail,tram,train} line* | {crossing,crossings} {at,point*} |
    {reopen*,clos*,shut*,block*} … {crossing*,gate,pass} | lighthouse* | ?toll | ?tolls | traffic {through,in,
    on} … {strait*,canal,gulf,Gulf,Danube,Bosphorus} | TRIPP | Trump Route | {trucks,lorries,vehicles,wagons}
    … {stranded,stuck,waiting,laden,queue*,rotting} | {lorries,trucks} | hauliers | gateway {between,to} |
    ?vehicles | mail {service*,links} | {aircraft,plane*} … land* … {rights} | ?truck | {bus,coach,train,
    ferry} {link*,ride*,fares} | landing strip | airstrip* | {new,second} {airport,bridge,runway,terminal,
    port} | transit {fee*,route*,country,state,visa*,through} | {planes,plane} of … {tourists,holidaymakers,
    pilgrims} | {road,rail} {building,works,links} | span over | {second,new,third} … {span,bridge,crossing} |
    {weekly,daily,regular,direct} charter* | {let,allow*} … {land,fly} in | land* in … again | {closure,
    closing,blocking,blockade,reopening} of … {road,corridor,crossing,highway,port,airspace,border} |
    roadblock* | {put back,open} … {line,lines,road,roads}`,
} satisfies Partial<Record<Topic, string>>;
