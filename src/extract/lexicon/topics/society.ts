import type { Topic } from '#src/model/topics.ts';

/** Nature, health, knowledge and culture. */
export const SOCIETY = {
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
    king tides | tides | sea wall* | seawall* | ?salt in | {coastal,soil} erosion | ?{fire,fires} |
    {forest,bush,peat} fire* | wildfire* | bushfire* | fire-fight* | firefight* | smog |
    air {quality,pollution} | slash-and-burn | peatland* | mangrove* | coral | reef | reefs | whales |
    turtles | tigers | elephants | national park* | nature reserve* | CITES | CFC* | Montreal Protocol |
    {hazardous,nuclear,toxic,plastic,radioactive} waste* | sewage | recycling | ?river | rivers | lakes |
    groundwater | aquifer* |
    {shared,transboundary,cross-border,joint,common} {water*,river*,basin*,aquifer*,waterway*} | Ganges |
    Teesta | Farakka | Brahmaputra | Helmand | Hirmand | Amu Darya | Syr Darya | Amu-Darya | Syr-Darya |
    Yarmouk | Orontes | ?Danube | Gabcikovo | Okavango | Zambezi | Limpopo | Senegal River | Niger River |
    Nile | ?White Nile | {filling,level,operation} of the {reservoir,dam,lake} | ?reservoir | riparian |
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
    {Paris,Kyoto} {climate,accord,protocol,Agreement} | 1.5 degrees | island states | sinking islands`,
  health: `
    health | healthcare | health-care | ?pandemic | COVID-19 | COVID | coronavirus | vaccine* | vaccination |
    ?medical | medical cooperation | medical supplies | medical equipment | ?medical teams |
    medical treatment | ?medicine* | ?disease | diseases | AIDS | HIV | HIV/AIDS | malaria | polio |
    ?hospital | ?hospitals | Ebola | mpox | SARS | avian | bird flu | cholera | pharmaceutical* | epidemic* |
    ?doctors | ?nurses | public health | ?doses | vaccine doses | vaccine diplomacy | ?treatment | ?medics |
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
    nurses | doctors | hospital | hospitals | pandemic | ?vector | Cuban doctors | traditional medicine`,
  'technology-cyber': `
    technology | technologies | technological | ?space | space cooperation | outer space | space exploration |
    space programme | space program | cyber | cyber* | digital | digitali* | telecommunication* | telecoms |
    semiconductor* | microchip* | artificial intelligence | AI | innovation | innovative | biotechnolog* |
    satellite* | 5G | 6G | information technology | information and communications | science and technology |
    scientific and technical | scientific-technical | IT sector | quantum | broadband | undersea cable* |
    submarine cable* | e-commerce | e-government | start-up* | startups | technology transfer |
    disinformation | hybrid attacks | hybrid threats | Huawei | TikTok | ransomware | ransomware attack* |
    cyber attack* | cyberattack* | cyber-attack* | smart city | smart cities | fintech | data protection |
    data flows | research and development | R&D | emerging technologies | cybersecurity | ICT |
    nanotechnolog* | internet | GLONASS | space launch | cosmonaut* | astronaut* | digitalization |
    digitalisation | ?data | software | IT companies | high-tech | high technology | cosmodrome | Baikonur |
    high-definition | supercomputer* | computer* | cellphone* | mobile phones | chip industry |
    nuclear technology | Russian technologies |
    domain name* | chip | chips | chipmak* | chip-mak* | lithograph* | wafer* | foundry |
    {trustworthy,generative,responsible,military} AI | AI {safety,governance,standards,summit,model*} |
    algorithm* | robot* | ?online | social media | fake news | hack | hack* | malware | spyware | Pegasus |
    data {cent*,sharing,exchange,transfer*} | cloud computing | blockchain | crypto* | digit* | fibre* |
    fiber-optic | optical fib* | mobile {network*,operator*} | roaming | spectrum | satellite | ?rocket |
    launch vehicle* | spaceport |
    {space,lunar,satellite,rocket} {agency,agencies,mission*,launch*,research,centre,center,technology,
    flight*,industry,exploration,station} |
    moon | Artemis | remote sensing | Galileo | BeiDou | Beidou | GPS | Intersputnik | Intercosmos |
    science {park*,cooperation} | ?laborator* | nuclear fusion | electric {vehicle*,cars} | know-how |
    {high,new,advanced,modern,green,dual-use,information,emerging,critical,medical,agricultural} technolog* |
    technical know-how | technopark* | genom* | ?{standards,scientists} | {telecom,telecommunications} |
    network security | 3G | 4G | IT | scientific {research,exchange*,cooperation,centre*}`,
  'culture-education': `
    culture | cultural | education | educational | higher education | ?scientific | ?science | ?sport |
    sports | Olympic* | tourism | tourist* | scholarship* | ?students | student exchange* | universit* |
    people-to-people | people to people | ?religious | interfaith | inter-faith | interreligious |
    youth exchange* | ?youth | language teaching | heritage | ?academic | fellowships | ?film | ?museum* |
    ?schools | ?school | ?humanitarian spheres | cultural and humanitarian | cultural-humanitarian |
    archaeolog* | artefacts | artifacts | book fair | orchestra | ?exhibition | pilgrim* | hajj | holy sites |
    Catholic | fields of education | language courses | ?teachers | World Cup | Expo | skills training |
    ?skills | ?research | rugby | football | Colombo Plan | New Colombo Plan | vocational |
    human resource development | skills development | ?training programmes | capacity building |
    capacity-building | student mobility | language schools | Russian language | Korean Wave | ?artists |
    ?historic buildings | UNESCO | cathedral | ?church | mosque | sister-city | sister cities | twinning |
    Yunus Emre | Maarif | Olympic Winter | friendly match | ?athletes | ?churches |
    humanitarian and cultural | school building | elementary schools | building of schools |
    construction of schools | elementary school* | textbook* | Asian Games | Yasukuni | ?books |
    school project | cultural heritage | libraries | dialogue among religions | dialogue of religions |
    dialogue among civili* | dialogue of civili* | spirituality |
    {cultural,educational,youth,sporting,academic,student,scientific,artistic} {exchange*,cooperation,
    co-operation,ties,links,agreement*,programme*,program*,centre*,center*,event*,relations,contacts,festival,
    week,year,property} |
    {graduate,undergraduate,exchange,master's,doctoral,degree,training,language} {program*,programme*,course*}
    |
    {school,institute,lessons,teaching,chair} {for,of} {German,French,Chinese,Arabic,Spanish,English,Russian,
    Portuguese,Japanese,Korean,Turkish} |
    {German,French,Chinese,Arabic,Spanish,English,Portuguese,Japanese,Turkish} {language,school*,studies,
    lessons,teacher*} |
    ?training | trainees | ?language | cinema | film {festival,week,co-production*,industry} | films |
    theatre* | archives | manuscript* | antiquit* | {looted,stolen} {art,treasures,artefacts,antiquities} |
    {return,restitution} of … {art,treasures,artefacts,bronzes,marbles,sculpture*} | Parthenon | bronzes |
    World Heritage | monument* |
    restor* … {monument*,church,mosque,temple,monastery,palace,cathedral,fortress} | monaster* | temple* |
    Goethe | Confucius {Institute*,Classroom*} | British Council |
    {Alliance,Institut} {Française,Francaise,Français} | Fulbright | Erasmus | Peace Corps | volunteers |
    ?academics | professors | curricul* | literacy | ?trained | Koran | Quran | imams | Umrah |
    ?Vatican | ?papal | Pope's | patriarch* | synagogue* | shrine* | ?{Games,games} | Commonwealth Games |
    FIFA | cricket | baseball | ice hockey | judo | wrestling | chess | boycott of … {Olympic*,Games} |
    broadcast* | radio and television | news agenc* | {television,radio} {programme*,program*,cooperation} |
    translation of | literature | ?{poet,novel} | tour operator* | holidaymaker* |
    tourism {cooperation,promotion,flows} | gastronom* | hotels | art {exhibit*,festival} | exhibition* | folk
    {music,dance} | youth | young {people,leaders,diplomats} |
    diplomatic {academy,academies,training} | Buddhis* | clergy | research {institut*,centre*}`,
} satisfies Partial<Record<Topic, string>>;
