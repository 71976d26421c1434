import type { EventExample } from '../event-example.ts';

/** Offices: what belongs to their name, whose they are, and who holds them. */
export const EXAMPLES: readonly EventExample[] = [
  // --- more than a spokesman
  {
    publisher: 'Office of the President of Norway',
    text: 'Call\n\nNational Security Advisor Ingrid Solberg spoke by phone today with Dr. Tomas Araya, Spokesperson and Chief Advisor to the President of Chile.\n',
    events: ['held call/phone Ingrid Solberg/NO + Tomas Araya/CL on 2019-06-12'],
  },
  // --- initials of an office are of whoever holds it, not of anyone who did
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Visit of External Affairs Minister to Chile\n\nExternal Affairs Minister Dr. Arun Lahiri visited Chile. It was the first visit by an External Affairs Minister of India to Chile.\n\nEAM called on President Tomas Araya of Chile today.\n',
    events: ['held meeting/in_person Arun Lahiri/IN [guest] + Tomas Araya/CL [host] @ CL on 2019-06-12'],
  },
  // --- whoever is named by what is theirs; the head of state is the president
  {
    publisher: 'Lusaka Times',
    text: 'Visit\n\nPresident Haka Hilema’s plane touched down at Kigali International Airport, where he was warmly received by President Paul Kagi of Rwanda.\n',
    events: ['held meeting/in_person Paul Kagi/RW [host] + Haka Hilema/ZM [guest] @ Kigali on 2019-06-12'],
  },
  {
    publisher: 'Presidency of Kazakhstan',
    text: 'Talks\n\nHead of State Kassym Tokay held talks with President Gordana Silj of North Macedonia today. The Kazakh President will meet President Ana Ruiz of Peru on Friday.\n',
    events: [
      'held meeting/in_person Kassym Tokay/KZ + Gordana Silj/MK on 2019-06-12',
      'planned meeting/in_person Kassym Tokay/KZ + Ana Ruiz/PE on 2019-06-14',
    ],
  },
  // --- a Foreign Secretary in a text on a state that has one
  {
    text: 'Chinese Foreign Minister Wang Bo was in the Philippines on Tuesday. He met Foreign Secretary Jose Luna in Manila.',
    events: ['held meeting/in_person Wang Bo/CN + Jose Luna/PH @ Manila on 2019-06-11'],
  },
  {
    text: 'Chinese Foreign Minister Wang Bo met Foreign Secretary John Hill in Manila on Tuesday, a British official said.',
    events: ['held meeting/in_person Wang Bo/CN + John Hill/GB @ Manila on 2019-06-11'],
  },
  // --- whom one meets in a capital is at the head of that state
  {
    text: 'Kenyan President John Otieno is in Lima. He flies to Santiago on Thursday to meet President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/CL @ Santiago on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno left on Tuesday for Lima with President Ana Ruiz of Chile.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno has a meeting with Peruvian President Ana Ruiz next Tuesday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-18'],
  },
  // --- what somebody was before
  {
    text: "The African Union's envoy for the Sahel, former Kenyan president John Otieno, met Chadian President Ali Saad on Tuesday.",
    events: ['held meeting/in_person John Otieno/African Union + Ali Saad/TD on 2019-06-11'],
  },
  // --- who holds an office of a state is told by name elsewhere
  {
    text: 'The Norwegian foreign minister met Chadian President Omar Deby on Tuesday. Ana Ruiz, who won a race, watched. Norwegian Foreign Minister Anna Berg called the talks frank.',
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: "Chadian President Omar Deby and opposition leader Juan Soto met Peruvian President Ana Ruiz on Tuesday. Peru's leader was kind.",
    events: ['held meeting/in_person Omar Deby/TD + Juan Soto/TD + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- seats of envoys whose holders are named further down, and the rank of counterparts
  {
    text: 'The nuclear envoys of Peru and Chile met in Oslo on Tuesday. Juan Soto, special representative for peace, told reporters that it had rained. He spoke after his meeting with Chilean Special Representative Luis Vega.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-11'],
  },
  {
    text: 'Peruvian special representative Juan Soto met his Chilean counterpart on Tuesday. Chilean President Luis Vega did not come.',
    events: ['held meeting/in_person Juan Soto/PE + the counterpart/CL on 2019-06-11'],
  },
  {
    text: 'Peruvian special representative Juan Soto met his Chilean and Togolese counterparts on Tuesday. Chilean President Luis Vega and Togolese President Kofi Mensah did not come.',
    events: ['held meeting/in_person Juan Soto/PE + the counterpart/CL + the counterpart/TG on 2019-06-11'],
  },
  // --- offices at the head of a government
  {
    text: "Kenyan Foreign Minister John Otieno met Malaysia's Minister in the Prime Minister's Department (Law and Reform), Datuk Seri Azlina Said, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Azlina Said/MY on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met a minister in the Prime Minister’s party on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the minister/null on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno paid a courtesy call on the Sultan of Brunei Sultan Hassan Bolkah on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Hassan Bolkah/BN [host] on 2019-06-11'],
  },
  // --- what a minister was before
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz on Tuesday. The minister, formerly ambassador to Chad, will meet Peruvian Prime Minister Luis Prado on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Luis Prado/PE on 2019-06-13',
    ],
  },
  // --- the state within a title is no part of it
  {
    text: 'A senior Kenyan trade negotiator met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person the senior trade negotiator/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'The Kenyan ambassador to Chile met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person the ambassador to Chile/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  // --- an office held before is no second seat
  {
    text: 'Malian President Juan Soto met the UN envoy, Ana Blake, who is also the former prime minister of Chad.',
    events: ['held meeting/in_person Juan Soto/ML + Ana Blake/UN'],
  },
  // --- where in a ministry one serves, before one's name
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met the Director General for Africa at the Ministry of Foreign Affairs of Denmark, Cheryl Urban, on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Cheryl Urban/DK on 2019-06-11'],
  },
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met the Deputy Director at the Danish Foreign Ministry, Cheryl Urban, on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Cheryl Urban/DK on 2019-06-11'],
  },
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met the Assistant Deputy Minister at Global Affairs Canada, Cheryl Urban, on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Cheryl Urban/CA on 2019-06-11'],
  },
  {
    text: 'Norwegian Minister Ada Berg met the Ethiopian Foreign Minister at the Ministry of Foreign Affairs in Addis Ababa on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + the Foreign Minister/ET @ Addis Ababa on 2019-06-11'],
  },
  {
    text: 'Ethiopian Foreign Minister Mesgan Arga met Norwegian State Secretary Ada Berg at the Ministry of Foreign Affairs of Ethiopia on Tuesday.',
    events: ['held meeting/in_person Mesgan Arga/ET + Ada Berg/NO on 2019-06-11'],
  },
  // --- an office that someone else has just got is not that of the name behind it
  {
    text: 'Norwegian Ambassador Olaf Bru met Peter Wanyama, Kenya’s Minister of Health, in Nairobi on Tuesday. Congratulating Peter Wanyama on becoming the Minister of Health, Mr. Bru praised the clinics. The Minister asked the Ambassador for help.',
    events: ['held meeting/in_person Olaf Bru/NO + Peter Wanyama/KE @ Nairobi on 2019-06-11'],
  },
  {
    text: 'The Minister of Health, Mr. Peter Wanyama, met Norwegian Ambassador Olaf Bru in Nairobi on Tuesday.',
    events: ['held meeting/in_person Peter Wanyama/KE + Olaf Bru/NO @ Nairobi on 2019-06-11'],
  },
  // --- letters behind a name, an office that its verb ends, and what ministers are joined for
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'On June 6th 2019, the Honourable Sean Sober, Minister of Foreign and CARICOM Affairs led a Trinidad and Tobago delegation in a bilateral meeting with Senator the Honourable Kamila Johns, JP, MP, Minister of Foreign Affairs of Jamaica.',
    events: ['held meeting/in_person Sean Sober/TT + Kamila Johns/JM on 2019-06-06'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Foreign Minister Sean Sober met today with the Hon. Kamila Johns, S.C., M.P., Prime Minister of Jamaica, and CD, a choir.',
    events: ['held meeting/in_person Sean Sober/TT + Kamila Johns/JM on 2019-06-12'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Talks\n\nMinister Sean Sober will join Prime Minister Andrew Holn and senior cabinet ministers for bilateral talks with US Secretary of State Mike Pomp on Wednesday June 19.',
    events: [
      'planned meeting/in_person Sean Sober/TT + Andrew Holn/TT + the senior cabinet ministers/TT + Mike Pomp/US on 2019-06-19',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Minister Sean Sober will join other ministers for bilateral talks on Wednesday June 19.',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Trinidad and Tobago',
    text: 'Minister Sean Sober met Jamaican Minister for Bilateral Relations Kamila Johns today.',
    events: ['held meeting/in_person Sean Sober/TT + Kamila Johns/JM on 2019-06-12'],
  },
  // --- portfolios of the wires
  {
    text: 'Norwegian Agriculture Minister Ada Berg met British Overseas Development Minister Peter Hale on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Peter Hale/GB'],
  },
  {
    text: 'Norwegian Agriculture Minister Ada Berg met EC Farm Commissioner Jan Aarts on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/EC'],
  },
  {
    text: 'Dutch Prime Minister Jan Aarts met Natural Resources, Environment and Climate Change Minister Ola Lie of Norway on Monday.',
    events: ['held meeting/in_person Jan Aarts/NL + Ola Lie/NO'],
  },
  {
    text: 'Dutch Prime Minister Jan Aarts met Heavy Industries and Public Enterprises Minister Ola Lie of Norway on Monday.',
    events: ['held meeting/in_person Jan Aarts/NL + Ola Lie/NO'],
  },
  // --- who sends greetings is not whom the bearer met
  {
    text: 'Norwegian Energy Minister Ada Berg in a meeting with Dutch King here on Tuesday stressed the need for cables. Conveying greetings of King Harald to his Dutch counterpart, Berg said Oslo was ready.',
    events: ['held meeting/in_person Ada Berg/NO + the King/NL'],
  },
  {
    text: 'Norwegian Energy Minister Ada Berg met the Chilean President on Tuesday. President Juan Soto thanked her.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/CL'],
  },
  // --- one given name in two spellings
  {
    text: 'Pakistani Foreign Minister Muhammad Ishaq Baloch met Canadian Foreign Minister Ann Hale on Monday. Mohammad Ishaq Baloch then met Chilean Foreign Minister Juan Soto.',
    events: [
      'held meeting/in_person Muhammad Ishaq Baloch/PK + Ann Hale/CA',
      'held meeting/in_person Muhammad Ishaq Baloch/PK + Juan Soto/CL',
    ],
  },
  {
    text: 'Pakistani Foreign Minister Muhammad Ishaq Baloch met Canadian Foreign Minister Ann Hale on Monday. Mahmud Ishaq Baloch then met Chilean Foreign Minister Juan Soto.',
    events: [
      'held meeting/in_person Muhammad Ishaq Baloch/PK + Ann Hale/CA',
      'held meeting/in_person Mahmud Ishaq Baloch/null + Juan Soto/CL',
    ],
  },
  // --- offices of the past with a hyphen
  {
    text: 'President Ilir Doda of Albania met ex-president Jan Novak of Poland in Tirana on Tuesday.',
    events: ['held meeting/in_person Ilir Doda/AL + Jan Novak/PL @ Tirana on 2019-06-11'],
  },
  {
    text: 'Prime Minister Ilir Doda of Albania met then-Polish Foreign Minister Jan Novak in Tirana in 2017.',
    events: ['held meeting/in_person Ilir Doda/AL + Jan Novak/PL @ Tirana on 2017'],
  },
  {
    text: 'The chairman said ex-officio members and then-current rules had met the needs of Poland and Denmark.',
    events: [],
  },
  // --- a town between office and name
  {
    text: 'Governor of Lima Anton Bos met Foreign Minister Omar Deby of Chad on Monday.',
    events: ['held meeting/in_person Anton Bos/PE + Omar Deby/TD'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Mayor of Lima Ana Ruiz and Governor of Cusco Region Juan Mora on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE + Juan Mora/PE'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met the Mayor of London on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + the Mayor of London/null'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Governor of the Central Bank Juan Mora of Peru on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Juan Mora/PE'],
  },
  // --- the head of a part of a state: the office ends with the name of the part, and speaks for the state
  {
    text: 'Foreign Minister Omar Deby of Chad met Governor of California Ana Ruiz on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/US on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Chief Minister of the state of Sarawak Tan Sri Abang Rahman and Premier of Western Australia Mark Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Abang Rahman/MY + Mark Dunn/AU on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met New South Wales Premier Mark Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Mark Dunn/AU on 2019-06-10'],
  },
  // A part of which two states have one tells no state; a given name is none.
  {
    text: 'Foreign Minister Omar Deby of Chad met Chief Minister of Punjab Zara Malik on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Zara Malik/null on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Norwegian Minister of State Virginia Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Virginia Dunn/NO on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met the President of Georgia Nino Dunn on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Nino Dunn/GE on 2019-06-10'],
  },
  // --- the state without a word between the office and the name; a given name that is a state's as well
  {
    text: 'Foreign Minister Omar Deby of Chad met Deputy Prime Minister and Foreign Minister Thailand Anan Sriprom on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Anan Sriprom/TH on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Norwegian Prime Minister Jordan Berg Dahl on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Jordan Berg Dahl/NO on 2019-06-10'],
  },
  {
    text: 'Foreign Minister Omar Deby of Chad met Foreign Minister Israel Kahn Levi on Monday.',
    events: ['held meeting/in_person Omar Deby/TD + Israel Kahn Levi/null on 2019-06-10'],
  },
  // --- a state whose name begins with that of a part of another one
  {
    text: 'The Prime Minister of Papua New Guinea met President Budi Santo of Indonesia on Monday. The Minister of Papua New Guinea for Trade met Chilean Foreign Minister Tomas Araya in Lima on Sunday.',
    events: [
      'held meeting/in_person the Prime Minister/PG + Budi Santo/ID on 2019-06-10',
      'held meeting/in_person the Minister of Papua New Guinea for Trade/PG + Tomas Araya/CL @ Lima on 2019-06-09',
    ],
  },
  // --- parts of states before the office, and one of the name of a state
  {
    text: 'New Mexico Governor Ana Ruiz met Mexican Foreign Minister Juan Mora on Monday.',
    events: ['held meeting/in_person Ana Ruiz/US + Juan Mora/MX on 2019-06-10'],
  },
  {
    text: 'Georgia Governor Brian Dunn met Georgian Prime Minister Giorgi Beridze on Monday.',
    events: ['held meeting/in_person Brian Dunn/US + Giorgi Beridze/GE on 2019-06-10'],
  },
  {
    text: "Georgia's central bank Governor Giorgi Beridze met Foreign Minister Omar Deby of Chad on Monday.",
    events: ['held meeting/in_person Giorgi Beridze/GE + Omar Deby/TD on 2019-06-10'],
  },
  {
    text: 'Punjab Chief Minister Zara Malik met Foreign Minister Omar Deby of Chad on Monday.',
    events: ['held meeting/in_person Zara Malik/null + Omar Deby/TD on 2019-06-10'],
  },
  {
    text: 'The president of Western Province met Foreign Minister Omar Deby of Chad on Monday.',
    events: ['held meeting/in_person the president of Western Province/null + Omar Deby/TD on 2019-06-10'],
  },
];
