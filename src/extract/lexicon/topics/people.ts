import type { Topic } from '#src/model/topics.ts';

/** What befalls people, and who helps them. */
export const PEOPLE = {
  'humanitarian-aid': `
    medical evacuation* | {Kerem Shalom,Rafah,Erez,Bab al-Hawa} {crossing,crossings} |
    {aid,relief,supplies,medicines} … {enter,reach,flow,enters,reaches} |
    convoy of … {lorries,trucks,aid,relief} | corridor for … {supplies,aid,relief,food} | {left,leaves,leave} … {hungry,homeless,starving} |
    humanitarian {deliver*,challenge*,need,needs,aid,assistance,access,situation,crisis,crises,relief,corridor*,supplies,response,
    operation*,efforts,effort,disaster,catastrophe,suffering,emergency,emergencies,conditions,convoy*,organi*,consequences,appeal,
    concerns,shipment*,mission*,agencies,toll,law,support,impact,workers,plight,tragedy} | Humanitarian Response Plan |
    ?humanitarian | humanitarian-aid | relief effort* | relief work | relief operation* | relief assistance |
    relief supplies | relief flights | relief aid | ?aid to | aid delivery | aid deliveries | Red Cross |
    Red Crescent | ICRC | food aid | disaster {resilience,risk,preparedness,response,management} | natural disaster* | earthquake relief |
    earthquake victims | famine | field hospital* | ?search and rescue | help to the people | aid workers |
    medical convoys | trapped civilians | aid agencies | aid trucks | victims of … {earthquake*,quake*,flood*,drought*,famine*,cyclone*,hurricane*,typhoon*,tsunami*,disaster*,war,conflict,fire*,eruption*} |
    assistance to the people of | assistance for the people | ?tents | ?evacuat* | crossing for aid | ?relief |
    ?assistance to victims | reconstruction aid | helping hand | aid for | aid into | ?aid | ?donor support |
    donor conference | UNRWA | UNHCR aid | World Food Programme | delivery of aid | help for the victims |
    ?suffering of | suffering in | after the hurricane | post-earthquake | flood-hit | quake-hit |
    displaced families | life-saving | relief for | victims of the earthquake |
    condolences over the earthquake | rescue teams | aid corridor* |
    {disaster,quake,flood,famine,drought,emergency,tsunami,storm,cyclone,hurricane,typhoon} {relief,victims,
    aid,assistance,response,preparedness,management,survivors,damage} | ?disaster | ?disasters |
    {quake,quakes,earthquake,earthquakes,landslide*,mudslide*,eruption,volcan*} | ?victims | ?survivors |
    rescue {team*,operation*,worker*,effort*} | ?rescue* | starv* | malnutrition | blankets | ?shelter |
    ?generators | winteri* | aid {flotilla,convoy*,worker*,group*,route*,flight*,ship*,shipment*,consignment*} |
    ?safe passage | {safe,protected} {areas,zones} |
    humanitarian {corridor*,aid,access,pause*,situation,crisis,law,assistance,relief} |
    civilian {population,suffering} | {protection,protect*,evacuat*} … civilians | UNICEF | OCHA | WFP |
    {Medecins,Médecins} Sans | Doctors Without | airlift* | air-drop* | airdrop* |
    food {parcel*,rations,shipment*,convoy*} |
    {donat*,consignment*} … {rice,medicine*,tents,blankets,food,supplies} | ?donat* |
    {send*,sent,dispatch*,deliver*} … {supplies,relief,aid,medicine*} |
    rebuild* … {homes,schools,villages,houses} | second batch of supplies | plane-load* | planeload* |
    deaths toll | cyclone* | hurricane* | typhoon* | tsunami* | tsunamis | earthquake* | quake* | floods |
    flooding | ?flooded | landslip* | avalanche* | {shelter,shelters} for |
    {lorries,trucks,convoy*,ships,trains} {of,with,carrying,loaded} … {rice,flour,sorghum,food,relief,aid,
    tents,medicine*,blankets,wheat,maize} |
    {tonnes,tons} of … {rice,flour,sorghum,food,relief,aid,wheat,maize,medicine*} |
    {let,allow*} … {lorries,trucks,convoy*,aid} … through | {homeless,orphan*} | {orphans,widows} |
    {lost,losing} … homes | {soup kitchen*,rations} | milk for |
    {rebuild*,reconstruct*} … {home*,village*,town,city,school*,hospital*} after |
    {firefighter*,fire-fighting} {crew*,plane*,aircraft} | rescuer* | sniffer dogs |
    {crossing,crossings} … aid | {mine,ferry,air,train} disaster |
    {sympathy,condolences,solidarity} … {cyclone*,flood*,quake*,earthquake*,fire*,landslide*,storm*,
    hurricane*} | Cyclone | Hurricane | Typhoon | Tropical Storm |
    {unhindered,unimpeded,unrestricted,safe,full} … access |
    {let,allow*} … {aid,food,supplies,relief,convoy*} {in,through,into} |
    {send*,sent,deliver*,donat*,promis*} … {flour,cooking oil,rice,tents,blankets,generators,
    food,milk powder,medicine*,clothing} | {winter,humanitarian} {supplies,relief,clothing,convoys} |
    {hit,struck,devastated,stricken,affected} by … {quake,earthquake,flood*,drought,cyclone,storm*,fire*,
    eruption,tsunami} | {relief,donor*} {conference,appeal,pledge*} | {emergency} {food,medical,shelter} |
    {Sarajevo,Gaza,Goma,Berlin} airlift | life-sav* |
    {civilians,people,families} … {trapped,besieged,homeless,starving,hungry,affected} |
    {fuel,food,water,medicine*} … {Gaza,Tigray,enclave,camps} | {food,medicine*,relief,supplies} … {reach,enter}* |
    displaced by … {fires,floods,earthquake,storm,cyclone,flooding} | {condolences,sympathy} … {fires,floods,earthquake,
    storm,cyclone,landslide*,hurricane,typhoon,quake} |
    {plight,needs} of … {people,civilians,population,children} | convoy* {to,into,for} | open* … crossing* …
    {aid,trucks,relief} | {famine,drought,flood,quake,cyclone,earthquake,storm,hurricane}-{stricken,hit,
    affected,ravaged,struck} | donor* … conference | {food,rice,flour,help} for … {hungry,starving,needy,
    displaced,refugees,poor} | access to … {besieged,enclave,camps,population,civilians} | {needy,destitute} |
    relief {consignment*,goods,material*,agenc*,worker*,fund} | {plight,suffering,protection} of … {civilians,
    population,people,women,children} | {dire,desperate} {conditions,straits,situation} | {emergency,urgent}
    {help,aid,supplies,assistance,relief} | {help,aid} … {flood,quake,storm,earthquake} | second-hand clothes |
    {homeless,shelterless} | {rescue,relief} {crew*,flight*,worker*} | donated | ?{repair*,rebuild*} of …
    {homes,houses} | winter … fodder | high water | {protect*,rescue} … {towns,civilians} | {parcels,food} …
    {families,people} | {closure,blockade} of … {Lachin,enclave}`,
  health: `
    {mask*,vaccine*,ventilator*} … donat* | {donation*,donat*} of … {mask*,vaccine*,ventilator*,doses} |
    health | healthcare | health-care | Covid-19 | Covid | coronavirus | vaccine* | vaccination |
    medical cooperation | medical treatment | ?medicine* | ?disease | diseases | AIDS | HIV | HIV/AIDS |
    malaria | polio | Ebola | mpox | SARS | avian | bird flu | cholera | pharmaceutical* | epidemic* |
    public health | ?doses | vaccine doses | vaccine diplomacy | ?medics | Omicron | monkeypox | Zika |
    influenza | ?quarantine | tuberculosis | sanitary situation | maternal | oncolog* | nursing | smallpox |
    H1N1 | swine flu | foot-and-mouth | mad cow disease | ?shots | jabs | ?oxygen | concentrators |
    ventilator* |
    {protective,medical} {equipment,gear,masks,supplies,aid,care,assistance,teams,personnel,staff,exchange*,
    specialist*,students,centre,center,device*,research,workers} | face masks | Covishield | Sputnik V |
    Sinovac | Sinopharm | AstraZeneca | Pfizer | Moderna | Covax | COVAX | immuni{s,z}* | inoculat* |
    lockdown* | outbreak* | virus* | dengue | measles | typhoid | leprosy | river blindness | cancer |
    diabetes | HIV-AIDS | sexual health | tobacco | {generic,essential,life-saving,cheap} {drugs,medicines} |
    generics | ?WHO | World Health Organi* | pandemic {treaty,accord,response,preparedness,recovery} |
    sanitation | ?hygiene | midwife | midwives | midwifery | mental health | transplant* | blood {bank,plasma} |
    surgeon* | physician* | clinic | clinics | dispensar* | {training,send*,recruit*} of … {nurses,doctors} |
    health {sector,cooperation,care,system*,workers,crisis,ministers,security,insurance,services,centre*,
    emergenc*} | nurses | ?doctors | ?hospital | ?hospitals | pandemic | ?vector | Cuban doctors |
    traditional medicine | captagon pills |
    {polio,malaria,cholera,measles,TB,Ebola,yellow fever,meningitis} {vaccin*,drugs,outbreak*,campaign*,
    treatment,cases} | yellow fever | meningitis | ?plague | rabies |
    {hospital,clinic,maternity,surgical} {ship*,ward*,equipment,beds,building} |
    {field,children's,military,eye} hospital* | {eye,heart,open-heart} {surg*,operation*} | surger* |
    cataract* | {wounded,sick,patients,children} … treat* | treat* … {wounded,sick,patients,children} |
    treatment of … {wounded,sick,patients,children,cancer,disease*} |
    {medicine,medicines,drug,drugs} {shortage*,suppl*,price*,shipment*,factory,import*,export*,approval} |
    pharmac* | ambulances | X-ray* | syringes | {baby,infant} formula | ?masks | insulin | antibiotic* |
    {test,testing} kits | {infected,infection*} | contagio* | smok* ban | obesity | nutrition |
    {drug,narcotic} addict* | rehabilitation cent* | dialysis | kidney | kidneys |
    {buy*,purchase*,send*,donat*,suppl*} … {vaccines,doses,masks,medicine*,drugs,ventilators} |
    {doctors,nurses,medics,physicians} {from,in,to,on,sent} |
    {return,dispatch,sending} of … {doctors,nurses,medical} | bird-flu | H5N1 |
    {veterinary,cheap,generic,anti-retroviral} {medicine*,drugs} | {hospital,hospitals} in |
    {equipment,medicine*,beds,drugs,staff} for … hospital* | virus {origins,outbreak} |
    origins of … {virus,pandemic,COVID} | ?medical | sewerage | sewage system* | AIDS orphans | orphans of AIDS |
    stunting | stunted | newborn* | patients | {maternal,maternity,infant,child} {mortality,wards,ward,health} |
    prosthe* | amputee* | paramedic* | ?pills | diagnos* | flu | {drugs,medicine} for … {sick,patients,poor} |
    {sick,ill} {children,people} | medication* | pneumonia | hepatitis | {kidney,heart,eye} {patients,disease,
    clinic} | {disease} {control,outbreak*,surveillance} | {swine fever} | {medical} {school*,college*,
    evacuation*,tourism,treatment,relief} | physicians | Zika* | mosquito* | {children's,cancer,heart}
    {centre,center,hospital*,clinic} | evacuation of … {patients,wounded,sick} | {faculty,school} of medicine |
    Faculty of Medicine | microscope* | train* … {doctors,nurses,medics,surgeons,physicians}`,
} satisfies Partial<Record<Topic, string>>;
