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
    dams on the | Indus waters | ?irrigation | ?drip irrigation | ?erosion | green energy | clean energy |
    green economy | blue economy | green transition | glacier* | ?ocean | ?oceans | ocean protection |
    warming | reservoirs | ?dam | dams | drought | desertification | ?desalination | river basin | ?lake |
    Arctic | Arctic waters | plastic | toxic waste | oil spill | wildlife | ivory | driftnet* | whaling |
    nature conservation | Aral sea | saline | COP31 | COP32 | haze | transboundary haze | sea-level rise |
    sea level rise | rising seas | conservation | sustainability | green growth | drift-net* | Antarctic* |
    decarboni* | Mekong River | loss and damage | plastics | plastic pollution | circular economy |
    High Ambition Coalition | net zero | net-zero | carbon market* | climate finance | climate action |
    climate resilience | greenhouse gas* | clean water | treated water | sand dredging | nature-based |
    natural disasters | climate crisis | Earth Summit | logging | nuclear waste | waste dumping |
    marine environment | environmental protection`,
  health: `
    health | healthcare | health-care | ?pandemic | COVID-19 | COVID | coronavirus | vaccine* | vaccination |
    ?medical | medical cooperation | medical supplies | medical equipment | ?medical teams |
    medical treatment | ?medicine* | ?disease | diseases | AIDS | HIV | HIV/AIDS | malaria | polio |
    ?hospital | ?hospitals | Ebola | mpox | SARS | avian | bird flu | cholera | pharmaceutical* | epidemic* |
    ?doctors | ?nurses | public health | ?doses | vaccine doses | vaccine diplomacy | ?treatment | ?medics |
    health care | Omicron | monkeypox | Zika | influenza | ?quarantine | tuberculosis | sanitary situation |
    maternal | oncolog* | nursing | smallpox | H1N1 | swine flu | foot-and-mouth | mad cow disease`,
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
    nuclear technology | Russian technologies`,
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
    dialogue among civili* | dialogue of civili* | spirituality`,
} satisfies Partial<Record<Topic, string>>;
