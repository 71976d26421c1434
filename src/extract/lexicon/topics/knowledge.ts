import type { Topic } from '#src/model/topics.ts';

/** Technology, learning and the arts. */
export const KNOWLEDGE = {
  'technology-cyber': `
    digital transition |
    cloud {services,computing} | {hacking,hacker,cyber,phishing,ransomware,computer} attack* |
    technology | technologies | technological | ?space | aerospace | space {cooperation,sector*,industr*,field*} | outer space | space programme |
    space program | cyber | cyber* | digital | digitali* | telecommunication* | telecoms | semiconductor* |
    microchip* | artificial intelligence | AI | innovation | innovative | biotechnolog* | satellite* | 5G | 6G |
    information technology | Information Technology | information and communications | science and technology |
    scientific and technical | scientific-technical | IT sector | quantum | broadband | e-commerce |
    e-government | start-up* | startups | technology transfer | disinformation | hybrid attacks |
    hybrid threats | Huawei | TikTok | ransomware attack* | cyber attack* | cyberattack* | cyber-attack* |
    smart city | smart cities | fintech | data protection | data flows | research and development | R&D |
    emerging technologies | cybersecurity | ICT | nanotechnolog* | internet | GLONASS | space launch |
    cosmonaut* | astronaut* | digitalization | digitalisation | ?data | software | IT companies | high-tech |
    cosmodrome | Baikonur | high-definition | supercomputer* | computer* | cellphone* | mobile phones |
    nuclear technology | Russian technologies | domain name* | chip | chips | chipmak* | chip-mak* |
    lithograph* | wafer* | foundry | {trustworthy,generative,responsible,military} AI |
    AI {safety,governance,standards,summit,model*} | algorithm* | robot* | ?online | ?social media | fake news |
    hackers | hacked | hacking | hacker | malware | spyware | Pegasus |
    data {cent*,sharing,exchange,transfer*} | cloud computing | blockchain | crypto* | digit* | fibre* |
    fiber-optic | optical fib* | mobile {network*,operator*} | roaming | ?spectrum | ?satellite | ?rocket |
    launch vehicle* | spaceport |
    {space,lunar,satellite,rocket} {agency,agencies,mission*,launch*,research,centre,center,technology,
    flight*,industry,exploration,station} | ?moon | Artemis | remote sensing | Galileo | BeiDou | Beidou | GPS |
    Intersputnik | Intercosmos | science {park*,cooperation} | ?laborator* | nuclear fusion |
    electric {vehicle*,cars} | know-how |
    {high,new,advanced,modern,green,dual-use,information,emerging,critical,medical,agricultural} technolog* |
    technical know-how | technopark* | genom* | ?{standards,scientists} | {telecom,telecommunications} |
    network security | 3G | 4G | ?IT | scientific {exchange*,cooperation,centre*} |
    {launching,launch} {site,pad*} | {satellite,rocket} … {orbit,launch*} | ?orbit* |
    {cosmonaut,astronaut} … {train*,flight} | telescope* | observator* | {fibre,fiber}-optic* |
    {undersea,submarine,subsea,internet,fibre-optic,fiber-optic,high-speed} cable* | {phone,telephone,mobile} {network*,licen*,operator*,towers} |
    switchboard* | telex | ?{server,servers} | {search,phone,online} … platforms | ?app | ?apps |
    {deepfake*,bot farms,trolls} | {ransomware,phishing} |
    {electronic,digital,online} {government,signature*,payment*,services,identity,ID} |
    {chip,semiconductor,electronics,battery,computer} {plant*,factory,factories,industry,makers,maker,tools,
    designers,export*,supply} | chipmaking | {patent,patents} | incubator* | unicorns |
    {scientific,technical} {equipment,data} | {joint,scientific} expedition* |
    seismic {station*,data} | {weather,radar} station* | {nano,bio}tech* | genetic | {vaccine,space} research |
    {phone,wire}-tapping | {tapping,bugging,hacking} of … {phone*,telephone*,calls} |
    {phone,telephone} {network,services,lines} and | {satellite,space,rocket} {launch*,centre,center,base} |
    {chip,chips,semiconductor*} {pact,plant*,factory,market,dispute,act,supply,tools,export*} |
    {intellectual,data} {property,privacy,localisation} | Nvidia | TSMC | ASML |
    {AI,artificial intelligence} {summit,safety,rules,cooperation,chips} | {high,dual-use} technology |
    {experts,engineers,scientists} … {exchange*,send*,train*} |
    {share,sharing} … {know-how,technolog*} in | supersonic |
    {computer,telecom} {sale*,export*,network*,system*} |
    {phone,telecom,mobile,operator's,broadcasting} licen{c,s}e* | telecom* | {fourth,fifth,sixth}-generation |
    {services,government} online | online services | space station | electronics | ?electronic | smartphone* |
    handset* | telephone {link*,line*,exchange*,system} | ?telephones | machine learning | {digital,online}
    platform* | {tech,technology} {compan*,giant*,firm*,sector,transfer*,park*} | ?drones | unmanned | {color,
    colour} television* | television sets | {battery,batteries} {plant*,chain,value,production,technology} |
    {silicon,gallium,germanium} | {computer,computing} | {mobile} {telephone*,telephony} | lunar | ?Mars |
    {cyber} | {technical,technological} {centre,center,cooperation,co-operation,progress} | engineer* … train* |
    {online,internet} {fraud,scam*} | telephone {lines,line,links,link}`,
  'culture-education': `
    culture | cultural | science-technology | sci-tech | education | educational | higher education | ?scientific | scientific research* | ?science | ?sport | sports |
    Olympic* | tourism | tourist* | scholarship* | ?students | universit* | people-to-people |
    people to people | ?religious | interfaith | inter-faith | interreligious | language teaching | heritage |
    ?academic | fellowships | ?film | ?museum* | ?schools | ?school | ?humanitarian spheres |
    cultural and humanitarian | cultural-humanitarian | archaeolog* | artefacts | artifacts | book fair |
    orchestra | ?exhibition | pilgrim* | hajj | holy sites | ?Catholic | fields of education |
    language courses | ?teachers | World Cup | Expo | skills training | ?skills | ?research | rugby | football |
    Colombo Plan | New Colombo Plan | vocational | human resource development | skills development |
    ?training programmes | ?capacity building | ?capacity-building | student mobility | mobility of … {students,researchers,scholars,academics} | language schools |
    Russian language | Korean Wave | ?artists | ?historic buildings | UNESCO | ?cathedral | ?church | ?mosque |
    sister-city | sister cities | twinning | Yunus Emre | Maarif | Olympic Winter | friendly match | ?athletes |
    ?churches | humanitarian and cultural | school building | elementary schools | building of schools |
    construction of schools | elementary school* | textbook* | Yasukuni | ?books | school project |
    cultural heritage | libraries | dialogue among religions | dialogue of religions | dialogue among civili* |
    dialogue of civili* | spirituality |
    {cultural,educational,youth,sporting,academic,student,scientific,artistic} {exchange*,cooperation,
    co-operation,ties,links,agreement*,programme*,program*,centre*,center*,event*,relations,contacts,festival,
    week,year,property} |
    {graduate,undergraduate,exchange,master's,doctoral,degree,training,language} {program*,programme*,course*} |
    {school,institute,lessons,teaching,chair} {for,of} {German,French,Chinese,Arabic,Spanish,English,Russian,
    Portuguese,Japanese,Korean,Turkish} |
    {German,French,Chinese,Arabic,Spanish,English,Portuguese,Japanese,Turkish} {language,school*,studies,
    lessons,teacher*} | ?training | trainees | ?language | cinema |
    film {festival,week,co-production*,industry} | ?films | ?theatre* | ?archives | manuscript* | antiquit* |
    {looted,stolen} {art,treasures,artefacts,antiquities} |
    {return,restitution} of … {art,treasures,artefacts,bronzes,marbles,sculpture*} | Parthenon | bronzes |
    World Heritage | ?monument* |
    restor* … {monument*,church,mosque,temple,monastery,palace,cathedral,fortress} | ?monaster* | ?temple* |
    Goethe | Confucius {Institute*,Classroom*} | British Council |
    {Alliance,Institut} {Française,Francaise,Français} | Fulbright | Erasmus | Peace Corps | ?volunteers |
    ?academics | ?professors | curricul* | literacy | ?trained | Koran | Quran | imams | Umrah | ?Vatican |
    ?papal | Pope's | patriarch* | synagogue* | ?shrine* | ?{Games,games} | Commonwealth Games | FIFA |
    cricket | baseball | ice hockey | judo | wrestling | ?chess | boycott of … {Olympic*,Games} | broadcasting |
    ?radio and television | ?news agencies | {television,radio} {programme*,program*,cooperation} |
    translation of | literature | ?poet | ?novels | tour operator* | holidaymaker* |
    tourism {cooperation,promotion,flows} | gastronom* | ?hotels | art {exhibit*,festival} | exhibition* |
    folk {music,dance} | ?youth | young {people,leaders,diplomats} | diplomatic {academy,academies,training} |
    Buddhis* | clergy | research {institut*,centre*} | doctoral {grant*,student*,scholarship*} |
    {grants,bursar*,places,stipend*,fellowship*} for … {students,researchers,scholars,engineers,young,
    graduates,doctors,officers} | bursar* | {study,studying,studies} {in,at,abroad} | school{s,} for |
    {build*,open*,clos*} … {school*,universit*,institute,cultural cent*,library,museum} |
    {poet,poets,poetry,composer,composers,painter,painters,novelist*,sculpt*,playwright*,pianist*,violin*,
    choir*,choral,ballet,opera,circus,museum pieces} | puppet theatre* |
    {writers,artists,musicians,athletes,footballers,teachers,professors,scientists,archaeologists,
    historians} … {exchange*,visit*,train*,tour*} |
    {exchange*,visit*} of … {writers,artists,musicians,athletes,teachers,professors,scientists,students,
    journalists,delegations of,young} | {history,school} {textbook*,books,curricul*} | mummy | mummies |
    ?icons | ?relic* | ?tomb | ?tombs | mosaics | frescoes | ?statue* | excavat* |
    {medieval,ancient,historic} {city,citadel,mosque,church,bridge,manuscripts,ruins} |
    {film,song,dance,book,art,music,jazz} {festival*,fair*,week,days,contest} | Days of … Culture |
    Year of … {Culture,Language,Tourism} |
    {football,rugby,cricket,basketball,volleyball,handball,ice hockey,judo,boxing,tennis} {match*,team*,tour*,
    tie*,ban,federation,coach*} | {Olympic,Asian,Pan American,Mediterranean,African} Games |
    {stadiums,Olympians} | {Muslim,Christian,Buddhist,Jewish} {pilgrim*,clergy,communities,scholars} |
    pilgrims | ?bishops | {beach,ski,hotel,cruise,spa} {resort*,hotel*,ship*,tourism} |
    {cruise,charter} {ship*,passengers} | ?visitors | {backpacker*,travellers} |
    {news,film,photo} {crew*,exchange*,archive*} | TV {channel*,series} | ?televis* | ?radio |
    {dictionary,dictionaries,grammar} | ?lecturer* | lectureship | chair of … {studies,language} |
    twin {town*,cit*} | {Buddha,Buddhist} | {carnival,masks of} | national archives |
    {textbook*,history} {issue,row,dispute} | {shrine,Yasukuni} {visit*} |
    {Olympic,Games,Moscow Olympics} boycott | {Pope,papal,Patriarch,Dalai Lama} … visit* |
    {rebuild*,restor*,repair*} … {church*,mosque*,temple*,monument*,monaster*,bridge of,library,shrine*} |
    {student*,scholar*,teacher*,athlete*,artist*} {exchange*,visa*,quota*,grants} |
    {return*,restitut*,loan} … {artefact*,artifact*,treasure*,archives,statue*,icons,skulls,totem,bones,
    bronzes,manuscripts} | {training,education} of … {students,teachers,specialists,cadres,personnel,young} |
    {cadres,specialists,technicians} … train* | exhibit* | ?performances | concert | concerts |
    {language,cultural} {centre,center,institute,house,week} | {tour*,holiday*} … {tourists,visitors,groups} |
    {world,football} cup | {inscri*,nominat*} … heritage |
    {recognition,equivalence} of … {diplomas,degrees,qualifications,certificates} |
    {new,national,football} stadium | stadium project | undergraduates | postgraduates | folk |
    ensemble* | ?art | translators | boxers | dance | dancers | dancer | campus* | apprentice* | {human,
    people} contacts | renovat* … {mosque,church,temple,monument*,synagogue,palace} | friendship {house,
    society,societies} | doctorate | alumni | kindergarten* | schooling | {boxing,gymnastics,athletics,
    swimming,skiing,fencing,golf,tennis,basketball,volleyball,handball,badminton,table tennis,sumo,taekwondo,
    marathon} | ping-pong | {stag*,host*} … {Games,World Cup,championship*,tournament} | championship* |
    ?tournament | {teacher,lecturer} {training,exchange*} | {learn,study} … {language} | {school,university,
    college} {places,project*,building*,exchange*,fees} | ?college | ?colleges | {vocational,technical}
    {school*,training,institute*,college*,education} | {priests,monks,nuns,clergymen} … {train*,exchange*} |
    {music} | {painting*} | cemetery | cemeteries | {cultural} | {friendship,cultural} {week*,days,season,
    festival} | {girls,children,pupils} {in,into} {classrooms,class,school} | classroom* | upskilling |
    Arbaeen | Ashura | Muharram | Hajj | ?{march,procession} of … {pilgrims,faithful} | {training,upskilling,
    exchange} of … {officers,officials,civil servants,diplomats} | {managers,cadres,civil servants} … train* | train* … {managers,civil servants,cadres,personnel,diplomats,specialists} | Nomad Games |
    ?Games | {school} kits | {concert} hall`,
} satisfies Partial<Record<Topic, string>>;
