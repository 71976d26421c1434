import type { Topic } from '#src/model/topics.ts';

/** Nature and health. */
export const NATURE = {
  'climate-environment': `
    climate | climate change | global warming | ?the environment | environmental | ?water | water security |
    water resources | water sharing | water supply | water rights | water management | water-sharing |
    ?waters of | wastewater | COP | COP26 | COP27 | COP28 | COP29 | COP30 | Kyoto protocol | Paris agreement |
    emissions | carbon | carbon credits | biodiversity | pollution | acid rain | ozone | deforestation |
    ?forests | rainforest | Renaissance Dam | GERD | Nile water* | Nile River | Nile Basin |
    waters of the Nile | Blue Nile | Euphrates | Tigris | Mekong water* | Mekong River Commission |
    dams on the | Indus waters | ?irrigation | ?drip irrigation | ?erosion |
    green economy | blue economy | green transition | glacier* | ?ocean | ?oceans | ocean protection |
    warming | reservoirs | ?dam | dams | drought | desertification | ?desalination | river basin | ?lake |
    Arctic | Arctic waters | plastic | toxic waste | oil spill | wildlife | ivory | driftnet* | whaling |
    nature conservation | Aral sea | saline | COP31 | COP32 | haze | transboundary haze | sea-level rise |
    sea level rise | rising seas | conservation | sustainability | green growth | drift-net* | Antarctic* |
    decarboni* | Mekong River | loss and damage | plastics | plastic pollution | circular economy |
    High Ambition Coalition | net zero | net-zero | carbon market* | climate finance | climate action |
    climate resilience | greenhouse gas* | clean water | treated water | sand dredging | nature-based |
    natural disasters | climate crisis | Earth Summit | logging | nuclear waste | waste dumping |
    marine environment | environmental protection |
    king tides | ?tides | sea wall* | seawall* | ?salt in | {coastal,soil} erosion | ?{fire,fires} |
    {forest,bush,peat} fire* | wildfire* | bushfire* | fire-fight* | firefight* | smog |
    air {quality,pollution} | slash-and-burn | peatland* | mangrove* | coral | reef | reefs | whales |
    turtles | tigers | elephants | national park* | nature reserve* | CITES | CFC* | Montreal Protocol |
    {hazardous,nuclear,toxic,plastic,radioactive} waste* | sewage | recycling | ?river | rivers | lakes |
    groundwater | aquifer* |
    {shared,transboundary,cross-border,joint,common} {water*,river*,basin*,aquifer*,waterway*} | Ganges |
    Teesta | Farakka | Brahmaputra | Helmand | Hirmand | Amu Darya | Syr Darya | Amu-Darya | Syr-Darya |
    Yarmouk | Orontes | ?Danube | Gabcikovo | Okavango | Zambezi | Limpopo | Senegal River | Niger River |
    ?Nile | ?White Nile | {filling,level,operation} of the {reservoir,dam,lake} | ?reservoir | riparian |
    basin-wide | watershed* | meteorolog* | ?weather | early warning | disaster risk |
    {climate,environmental} {adaptation,mitigation,resilien*,fund*,justice,diplomacy,envoy,protection,
    degradation,damage,cooperation,issues,policy,goals} |
    Green Climate Fund | ?mitigation | greenhouse | methane | CO2 | phase-out | fossil fuel* |
    coal {phase-out,plans} | seabed mining | deep-sea mining | high seas treaty | BBNJ |
    marine {park*,life,protected,pollution,reserve*} | overfishing | rainwater |
    water {dispute*,treaty,quota*,flow*,shortage*,allocation,distribution,issue*,question*,quality,projects,
    release*,level*} |
    flood {control,protection,warning} | reforest* | afforest* | tree planting | ecosystem* | ecolog* |
    environmental* | low-carbon | zero-emission | sustainable {fisheries,forest*,use} | whale* |
    {Paris,Kyoto} {climate,accord,protocol,Agreement} | 1.5 degrees | island states | sinking islands |
    penguin* | polar | polar {bear*,station*,research,bases} | ice {core*,sheet*,cap*} | icebergs |
    glaciolog* | trawling | seal hunt* | fur seals | {sturgeon,caviar} {stocks,poaching,quotas} |
    migratory {birds,species} | wetland* | marsh* |
    {oil,chemical,cyanide,mercury} {spill*,slick*,leak*,pollution} | ?slick* | fumes | soot | dust storm* |
    sandstorm* | {sand,dust} storms | salinity | salini* | ?silt | dredg* | embankment* | dike* | dyke* |
    ?wells | boreholes | ?rains | ?rainfall | ?monsoon* | {melting,retreat*} … {ice,glacier*} |
    {sinking,drowning,low-lying} … {islands,atolls,states,coast*} | {rubbish,garbage,refuse,litter,bottles} |
    dumping … {waste,rubbish,sea,river} | landfill* |
    {river,lake,sea} {pollution,level,clean-up,water*,basin*} | clean* … {river,lake,sea,water} |
    {share,shares,sharing,use} of … {water,waters,river} | upstream | downstream | {the,a} … mangroves |
    {bees,locust swarms} | carbon {offset*,credit*,sink*,border,neutral*} | offset* | solar radiation |
    heatwave* | heat wave* |
    Earth {Summit,summit} | {acid,Amazon,ozone} {rain,burning,fires,layer,forest} | Amazon |
    {burning,destruction,clearing} of … {forest*,rainforest*,Amazon} | whaling {moratorium,ban,commission} |
    {harness*,dam*} … {river,River} |
    {pollution,cleaning,clean-up,level*,flow*,course,harness*} of … {river,River,sea,Sea,lake,Lake,Danube,
    Rhine,Tisza,air,waters} |
    dike building | dikes | {flood,water,river} {management,works,commission,level*,treaty} |
    tension* over the dam | {dam,Dam} {dispute,talks,project,with} | over the dam |
    {Farakka,Ganges,Indus,Mekong,Euphrates,Tigris,Teesta,Mahakali,Brahmaputra} |
    {Copenhagen,Glasgow,Kyoto,Sharm el-Sheikh,Paris,Dubai,Baku,Belem} {climate,conference,protocol,accord,
    summit,agreement,COP} |
    carbon border | {cyanide,mercury,oil} {spill,slick} | {hot,dry} {spell,summer} |
    {forest,tiger,elephant,panda,gorilla,turtle} {protection,conservation,reserves} | pandas`,
  health: `
    health | healthcare | health-care | ?pandemic | COVID-19 | COVID | coronavirus | vaccine* | vaccination |
    ?medical | medical cooperation | medical supplies | medical equipment | ?medical teams |
    medical treatment | ?medicine* | ?disease | diseases | AIDS | HIV | HIV/AIDS | malaria | polio |
    ?hospital | ?hospitals | Ebola | mpox | SARS | avian | bird flu | cholera | pharmaceutical* | epidemic* |
    ?doctors | ?nurses | public health | ?doses | vaccine doses | vaccine diplomacy | ?medics |
    health care | Omicron | monkeypox | Zika | influenza | ?quarantine | tuberculosis | sanitary situation |
    maternal | oncolog* | nursing | smallpox | H1N1 | swine flu | foot-and-mouth | mad cow disease |
    shots | jabs | ?oxygen | concentrators | ventilator* |
    {protective,medical} {equipment,gear,masks,supplies,aid,care,assistance,teams,personnel,staff,exchange*,
    specialist*,students,centre,center,device*,research,workers} |
    face masks | Covishield | Sputnik V | Sinovac | Sinopharm | AstraZeneca | Pfizer | Moderna | Covax |
    COVAX | immuni{s,z}* | inoculat* | lockdown* | outbreak* | virus* | dengue | measles | typhoid | leprosy |
    river blindness | cancer | diabetes | HIV-AIDS | sexual health | tobacco |
    {generic,essential,life-saving,cheap} {drugs,medicines} | generics | ?WHO | World Health Organi* |
    pandemic {treaty,accord,response,preparedness,recovery} | sanitation | ?hygiene | midwi* | mental health |
    transplant* | blood {bank,plasma} | surgeon* | physician* | clinic* | dispensar* |
    {training,send*,recruit*} of … {nurses,doctors} |
    health {sector,cooperation,care,system*,workers,crisis,ministers,security,insurance,services,centre*,
    emergenc*} |
    nurses | doctors | hospital | hospitals | pandemic | ?vector | Cuban doctors | traditional medicine |
    captagon pills |
    {polio,malaria,cholera,measles,TB,Ebola,yellow fever,meningitis} {vaccin*,drugs,outbreak*,campaign*,
    treatment,cases} |
    yellow fever | meningitis | ?plague | rabies |
    {hospital,clinic,maternity,surgical} {ship*,ward*,equipment,beds,building} |
    {field,children's,military,eye} hospital* | {eye,heart,open-heart} {surg*,operation*} | surger* |
    cataract* | {wounded,sick,patients,children} … treat* | treat* … {wounded,sick,patients,children} |
    treatment of … {wounded,sick,patients,children,cancer,disease*} |
    {medicine,medicines,drug,drugs} {shortage*,suppl*,price*,shipment*,factory,import*,export*,approval} |
    pharmac* | ambulances | X-ray* | syringes | {baby,infant} formula | masks | insulin | antibiotic* |
    {test,testing} kits | {infected,infection*} | contagio* | smok* ban | obesity | nutrition |
    {drug,narcotic} addict* | rehabilitation cent* |
    dialysis | kidney | kidneys |
    {buy*,purchase*,send*,donat*,suppl*} … {vaccines,doses,masks,medicine*,drugs,ventilators} |
    {doctors,nurses,medics,physicians} {from,in,to,on,sent} |
    {return,dispatch,sending} of … {doctors,nurses,medical} | bird-flu | H5N1 |
    {veterinary,cheap,generic,anti-retroviral} {medicine*,drugs} | {hospital,hospitals} in |
    {equipment,medicine*,beds,drugs,staff} for … hospital* | virus {origins,outbreak} |
    origins of … {virus,pandemic,COVID} | medical`,
} satisfies Partial<Record<Topic, string>>;
