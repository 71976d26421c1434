import type { Topic } from '#src/model/topics.ts';

/** Nature, and what grows and lives in it. */
export const NATURE = {
  'climate-environment': `
    {green,ecological} transition | {discharge,release} of … {water,wastewater} | sea level |
    {River,Rivers,Waters} {Treaty,Accord,Compact} | Climate Change Conference |
    {protection,conservation} of … {elephants,tigers,species,whales,turtles,wildlife} | rhino* | {rising,rise} … {sea level*,tides} | ?sea levels |
    climate | climate change | global warming | ?the environment | environmental | ?water | water security |
    water resources | water sharing | water supply | water rights | water-sharing | ?waters of | wastewater |
    COP | COP26 | COP27 | COP28 | COP29 | COP30 | emissions | carbon | carbon credits | biodiversity |
    pollution | ozone | deforestation | ?forests | rainforest | Renaissance Dam | GERD | Nile water* |
    Nile River | Nile Basin | waters of the Nile | Blue Nile | Mekong water* | Mekong River Commission |
    dams on the | Indus waters | ?irrigation | ?drip irrigation | ?erosion | green economy | blue economy |
    green transition | glacier* | ?ocean | ?oceans | ocean protection | ?warming | reservoirs | ?dam | dams |
    drought | desertification | ?desalination | river basin | ?lake | ?Arctic | Arctic waters | plastic |
    toxic waste | wildlife | ivory | driftnet* | whaling | nature conservation | Aral sea | ?saline | COP31 |
    COP32 | haze | transboundary haze | sea-level rise | sea level rise | rising seas | conservation |
    sustainability | green growth | drift-net* | Antarctic* | decarboni* | Mekong River | loss and damage |
    plastics | plastic pollution | circular economy | High Ambition Coalition | net zero | net-zero |
    carbon market* | climate finance | climate action | climate resilience | greenhouse gas* | clean water |
    treated water | sand dredging | nature-based | natural disasters | climate crisis | logging |
    nuclear waste | waste dumping | marine environment | king tides | ?tides | sea wall* | seawall* | ?salt in |
    {coastal,soil} erosion | ?{fire,fires} | {forest,bush,peat} fire* | wildfire* | bushfire* | fire-fight* |
    firefight* | smog | air {quality,pollution} | slash-and-burn | peatland* | mangrove* | coral | reef |
    reefs | whales | turtles | ?tigers | elephants | national park* | nature reserve* | CITES | CFC* |
    Montreal Protocol | {hazardous,nuclear,toxic,plastic,radioactive} waste* | sewage | recycling | ?river |
    rivers | lakes | groundwater | aquifer* |
    {shared,transboundary,cross-border,joint,common} {water*,river*,basin*,aquifer*,waterway*} | Helmand |
    Hirmand | Amu Darya | Syr Darya | Amu-Darya | Syr-Darya | Yarmouk | Orontes | ?Danube | Gabcikovo |
    Okavango | Zambezi | Limpopo | Senegal River | Niger River | ?Nile | ?White Nile |
    {filling,level,operation} of the {reservoir,dam,lake} | ?reservoir | riparian | basin-wide | watershed* |
    meteorolog* | ?weather | early warning | disaster risk |
    {climate,environmental} {adaptation,mitigation,resilien*,fund*,justice,diplomacy,envoy,protection,
    degradation,damage,cooperation,issues,policy,goals} | Green Climate Fund | ?mitigation | greenhouse |
    methane | CO2 | phase-out | fossil fuel* | coal {phase-out,plans} | seabed mining | deep-sea mining |
    high seas treaty | BBNJ | marine {park*,life,protected,pollution,reserve*} | overfishing | rainwater |
    water {dispute*,treaty,quota*,flow*,shortage*,allocation,distribution,issue*,question*,quality,projects,
    release*,level*} | flood {control,protection,warning} | reforest* | afforest* | tree planting | ecosystem* |
    ecolog* | environmental* | low-carbon | zero-emission | sustainable {fisheries,forest*,use} | whale* |
    {Paris,Kyoto} {climate,accord,protocol,Agreement} | 1.5 degrees | ?island states | sinking islands |
    penguin* | polar | polar {bear*,station*,research,bases} | ice {core*,sheet*,cap*} | icebergs | glaciolog* |
    trawling | seal hunt* | fur seals | {sturgeon,caviar} {stocks,poaching,quotas} | migratory {birds,species} |
    wetland* | marsh | marshes | marshland* | {oil,chemical,cyanide,mercury} {spill*,slick*,leak*,pollution} |
    ?slick* | fumes | soot | dust storm* | sandstorm* | {sand,dust} storms | salinity | salini* | ?silt |
    dredg* | embankment* | dike* | dyke* | ?wells | boreholes | ?rains | ?rainfall | ?monsoon* |
    {melting,retreat*} … {ice,glacier*} | {sinking,drowning,low-lying} … {islands,atolls,states,coast*} |
    ?{rubbish,garbage,refuse,litter,bottles} | dumping … {waste,rubbish,sea,river} | landfill* |
    {river,lake,sea} {pollution,level,clean-up,water*,basin*} | clean* … {river,lake,sea,water} |
    {share,shares,sharing,use} of … {water,waters,river} | upstream | downstream | {the,a} … mangroves |
    {bees,locust swarms} | carbon {offset*,credit*,sink*,border,neutral*} | ?offset* | solar radiation |
    heatwave* | heat wave* | Earth {Summit,summit} | {acid,Amazon,ozone} {rain,burning,fires,layer,forest} |
    ?Amazon | {burning,destruction,clearing} of … {forest*,rainforest*,Amazon} |
    whaling {moratorium,ban,commission} | {harness*,dam*} … {river,River} |
    {pollution,cleaning,clean-up,level*,flow*,course,harness*} of … {river,River,sea,Sea,lake,Lake,Danube,
    Rhine,Tisza,air,waters} | dike building | dikes |
    {flood,water,river} {management,works,commission,level*,treaty} | tension* over the dam |
    {dam,Dam} {dispute,talks,project,with} | over the dam |
    {Farakka,Teesta,Mahakali} | ?{Ganges,Indus,Mekong,Euphrates,Tigris,Brahmaputra} |
    {Copenhagen,Glasgow,Kyoto,Sharm el-Sheikh,Paris,Dubai,Baku,Belem} {climate,COP} | Kyoto {protocol,treaty} |
    {Paris,Copenhagen} {Agreement,Accord} | {Paris,Copenhagen} {agreement,accord} on … {climate,warming,emissions} | {cyanide,mercury,oil} {spill,slick} | {hot,dry} {spell,summer} |
    {forest,tiger,elephant,panda,gorilla,turtle} {protection,conservation,reserves} | pandas | flooding of | emission* | ?desert | Qosh Tepa | {canal,river} … water | {toxic} {spill*,waste,
    leak*} | protection of … {nature,environment,wildlife,forests,seas,ozone} | swollen {river*,waters} |
    early-warning system* … {river,flood*,storm*,tsunami*} | {our,shared,clean} seas | {share*,flow,level} of
    … {river,waters} | {river,lake} {bed,basin,management} | {green,clean} {growth,economy,technolog*,
    transition,partnership} | {flora,fauna} | {climate,weather} {shock*,disaster*,event*} | ?rain`,
  'food-agriculture': `
    food insecurity in |
    {fishing,fishery,grazing} rights |
    ?food | food insecurity | {cooperation,co-operation} in … food | food security | food crisis | food supplies | food supply | food prices | food shortage* | grain |
    grains | agriculture | agricultural | agri-food | agribusiness | agro* | fertiliser* | fertilizer* |
    maize | fishing | ?fishermen | tuna | aquaculture | ?farm | ?farms | farmers | farming | crops | beef |
    pork | butter | dairy | ?milk | lamb | meat | poultry | rice | livestock | ?seed | ?seeds | plant health |
    veterinary | phytosanitary | sanitary | sugar | banana* | soybean* | olive oil | hunger | lean season |
    locust* | palm oil | shortage of food | shortages of food | ?wine | ?coffee | agro-processing |
    agro-industr* | farm subsidies | farm products | cattle | ?bread | Food from Ukraine | ?fruit |
    ?vegetables | ?fish | ?sheep | food exports | foodstuffs | horticultur* | fishery quota* |
    fisheries quota* | mad cow | salmon | herring | ?salted | soya | maize exports | famine relief |
    fisheries | ?fishery | fisher* {agreement,dispute,quota*,row,deal,protection,accord,zone} | trawler* |
    fishing {boat*,vessel*,fleet*,ground*,right*,agreement*,zone*,quota*,licen*,industry} | turbot | ?cod |
    mackerel | squid | shrimp* | prawn* | lobster* | anchov* | hake | sardine* | krill |
    fish {stocks,catch*,quota*,exports,processing,farm*} | ?catch | ?catches | allowable catch | overfish* |
    {corn,barley,oats,oilseed*,sunflower,lentils,pulses,citrus,oranges,lemons,apples,mangoes,pineapple*,
    grapes,potatoes,onions,tomatoes,cherries,durian*,avocado*,honey,flowers,blueberries} |
    {wheat,grain,maize,rice,sugar,tea,coffee,cotton,cereal} {export*,import*,sale*,deal,shipment*,harvest,
    deliver*,supplies,trade,ship*,corridor*,growers,purchases,reserve*} |
    cereals | harvest* |
    {farm,agricultural,agriculture,agro-industrial} {product*,export*,import*,trade,cooperation,subsid*,
    research,machinery,policy,inputs,project*,produce,reform} |
    animal {health,feed,products} | slaughter* | hormone* | genetically modified | pesticide* | irrigat* |
    peasant* | smallholder* | FAO | IFAD | World Food | Food and Agriculture | agronom* | urea | potash |
    sheepmeat | mutton | school meals | {food,grain} {corridor,initiative,deal} | estate crops | forestry |
    drought-resistant | herders | pastoral* |
    {sorghum,millet,cassava,yams,barley,alfalfa,paddy,copra,groundnut*,peanut*,cashew*,sesame,dates,figs,
    olives,tangerine*,kiwi*,wheat,raisins,saffron,spices,pepper,vanilla,cloves,pistachio*,walnuts,almond*,
    beet,beets,molasses,hazelnut*} |
    hungry | starving | cheese | yogurt | ham | sausage* | chicken* | eggs | pigs | goats | camels | calves |
    bulls | horses | beekeep* | tea |
    {tea,coffee,cocoa,rubber,palm,banana,sugar,cotton,tobacco,coconut} {plantation*,farmers,growers,planters,
    estates,crop*} |
    winemak* | wine {export*,growers,ban} | vodka | whisky | ?{crop,ploughs,ploughing,sowing,sow} | tractor* |
    combine harvesters | {fruit,vegetable*} {export*,import*,ban,shipments} | small growers |
    {fishing,trawl*} {season,nets,ban,curbs,in} |
    {tuna,herring,cod,salmon,squid,crab*,shrimp,eel*,prawn*,sea cucumber*,mussel*,oyster*} {fish*,catch*,
    quota*,boats,stocks,export*,import*,row,dispute,war} |
    crab | crabs | eels | seafood | {whale,fish} meat | school lunch* | granar* | silos | flour |
    {grain,rice,wheat} {reserve*,stocks,loan*,aid} | ?pests | mad-cow | BSE |
    {fishing,crab,tuna} {agreement,talks,treaty,season,fleet,vessels} | wheat flour | cooking oil |
    {supply,supplies,purchase,sale*,import*,export*,shipment*} of … {livestock,cattle,sheep,meat,beef,grain,
    wheat,rice,maize,sugar,fruit,fertili*,poultry,tea,coffee,fish,flour,soy*} |
    {livestock,cattle} {export*,import*,trade,breeding} | land {reform,seizure*,redistribution} |
    {growers,ranchers,graziers} | melamine | {seed,crop} {bank,insurance,substitution} |
    {fishing,fishery} {ban,rights,boats,dispute} | cocoa | {olive} grove* | groves | orchard* | vineyard* |
    {animal,plant} {disease*,quarantine} | shark fin* | trepang | fishmeal | ?tobacco | ?cotton | maize meal |
    soft drinks | beverages | potato* | rancher* | shepherd* | {sheep,cattle,horse,camel,goat,
    reindeer} {breed*,farm*,rais*,herding} | {rice,cherry,banana,mango,pineapple,date,apple,flower,wine,tea,
    coffee,nut,shrimp} {exports,growers,imports} | quinoa | {vanilla,clove} | strawberr* | melon* | bean |
    beans | cabbage* | fodder | ?hay | silkworm* | sesame | {seafood,shellfish} {ban,export*,import*} |
    agrarian | ?rural | {crop} {failure,failures,yields} | {food} {prices,exports,imports,safety,
    self-sufficiency,rations,processing,industry} | ?{bakery,bakeries} | {fishing} {communit*,villages,port*,
    nets} | {fish} {meal,products,market*} | {cooking,edible} oil* | {foot-and-mouth,swine fever,rinderpest} |
    {grazing} {land*,right*} | {palm,date} {groves,trees} | ?khat | {cattle} {drive*} | food production |
    graziers | beekeeper* | {feta,prosecco,lamb,mutton} | {geographical,protected} {indication*,names}`,
} satisfies Partial<Record<Topic, string>>;
