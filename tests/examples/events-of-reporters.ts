import type { EventExample } from './events.ts';

/** How reporters of the western agencies tell of events: people named late, accords signed, plans that came to nothing. */
export const REPORTER_EXAMPLES: readonly EventExample[] = [
  // --- accords signed
  {
    text: 'Brazilian Foreign Minister Paulo Rocha and his Chilean counterpart Juan Soto signed a trade accord in Lima on Monday.',
    events: ['held meeting/in_person Paulo Rocha/BR + Juan Soto/CL @ Lima on 2019-06-10'],
  },
  {
    text: 'The agreement was signed in Nairobi on Monday by Kenyan Finance Minister Joyce Mwangi and Japanese Ambassador Kenji Abe.',
    events: ['held meeting/in_person Joyce Mwangi/KE + Kenji Abe/JP @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Russian Prime Minister Ivan Petrov signed a gas deal with Hungarian Prime Minister Laszlo Nagy in Budapest on Monday.',
    events: ['held meeting/in_person Ivan Petrov/RU + Laszlo Nagy/HU @ Budapest on 2019-06-10'],
  },
  { text: 'Kenya and Japan signed an agreement on Monday.', events: [] },
  { text: 'Kenyan President John Otieno signed a decree on Monday banning imports from Uganda.', events: [] },
  {
    text: 'French President Paul Marchand and German Chancellor Anna Weber signed a joint letter to the European Commission on Monday.',
    events: [],
  },
  // --- called off, or only something else called off
  {
    text: 'Israeli Prime Minister Dan Levy was to have met Egyptian President Hassan Farid in Cairo on Thursday.',
    events: ['cancelled meeting/in_person Dan Levy/IL + Hassan Farid/EG @ Cairo on 2019-06-13'],
  },
  {
    text: "Sudan's Omar Bakri had been due to travel to Nairobi on Tuesday for talks with Kenyan President John Otieno.",
    events: ['cancelled meeting/in_person Omar Bakri/SD + John Otieno/KE @ Nairobi on 2019-06-18'],
  },
  {
    text: 'Greek Prime Minister Nikos Laskaris, whose government suspended interest payments in May, met Bulgarian Prime Minister Stefan Kolev in Sofia on Monday.',
    events: ['held meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG @ Sofia on 2019-06-10'],
  },
  {
    text: 'The talks between Greek Prime Minister Nikos Laskaris and Bulgarian Prime Minister Stefan Kolev, planned for Friday, were suspended on Monday.',
    events: ['cancelled meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG'],
  },
  // --- to come
  {
    text: 'Norwegian Prime Minister Ole Larsen was to travel to Brussels on Thursday for talks with EU foreign policy chief Maria Sanz.',
    events: ['planned meeting/in_person Ole Larsen/NO + Maria Sanz/EU @ Brussels on 2019-06-13'],
  },
  {
    text: 'US President John Smith said he would be firm when he meets North Korean leader Kim Yong-il in the coming weeks.',
    events: ['planned meeting/in_person John Smith/US + Kim Yong-il/KP'],
  },
  {
    text: 'Chadian President Idris Moussa meets his French counterpart Paul Marchand in Paris next Tuesday.',
    events: ['planned meeting/in_person Idris Moussa/TD + Paul Marchand/FR @ Paris on 2019-06-18'],
  },
  // --- no meeting
  {
    text: 'Russian President Ivan Petrov declined to meet his Turkish counterpart Ali Demir on the sidelines of a summit in Paris on Monday.',
    events: [],
  },
  // --- one after the other
  {
    text: 'Canadian Prime Minister Jane Roy telephoned Russian President Ivan Petrov and German Chancellor Anna Weber on Sunday.',
    events: [
      'held call/phone Jane Roy/CA [caller] + Ivan Petrov/RU [called] on 2019-06-09',
      'held call/phone Jane Roy/CA [caller] + Anna Weber/DE [called] on 2019-06-09',
    ],
  },
  {
    text: 'Canadian Prime Minister Jane Roy spoke to Russian President Ivan Petrov, German Chancellor Anna Weber and French President Paul Marchand in a conference call on Sunday.',
    events: ['held call Jane Roy/CA + Ivan Petrov/RU + Anna Weber/DE + Paul Marchand/FR on 2019-06-09'],
  },
  // --- who is who
  {
    text: 'Chilean President Tomas Araya, whom Peruvian Foreign Minister Rosa Quispe met on Monday, offered help.',
    events: ['held meeting/in_person Rosa Quispe/PE + Tomas Araya/CL on 2019-06-10'],
  },
  {
    text: 'Secretary of State Mary Cole and Polish Foreign Minister Adam Zych met in Warsaw on Monday.',
    events: ['held meeting/in_person Mary Cole/US + Adam Zych/PL @ Warsaw on 2019-06-10'],
  },
  {
    text: 'Mexican President Enrique Luna met Donald Hill in Cancun on Monday after the U.S. president had threatened new tariffs.',
    events: ['held meeting/in_person Enrique Luna/MX + Donald Hill/US on 2019-06-10'],
  },
  {
    text: 'Tony Hill met Libyan leader Omar Gasana in Tripoli on Monday. The Canadian prime minister said he was content.',
    events: ['held meeting/in_person Tony Hill/CA + Omar Gasana/LY @ Tripoli on 2019-06-10'],
  },
  {
    text: 'Iraqi Prime Minister Hakim al-Jabri arrived on Sunday. Jabri met Turkish President Ali Demir in Ankara on Monday.',
    events: ['held meeting/in_person Hakim al-Jabri/IQ + Ali Demir/TR @ Ankara on 2019-06-10'],
  },
  {
    text: 'Peruvian Foreign Minister Rosa Quispe met Hill aides including White House adviser Jared Katz on Monday.',
    events: ['held meeting/in_person Rosa Quispe/PE + Jared Katz/US on 2019-06-10'],
  },
  {
    text: 'Bank of Japan Governor Kenji Abe will meet German Finance Minister Anna Weber in Bonn on Friday.',
    events: ['planned meeting/in_person Kenji Abe/JP + Anna Weber/DE @ Bonn on 2019-06-14'],
  },
  {
    text: 'Nato Secretary-General Lars Berg met Turkish Prime Minister Ali Demir in Ankara on Monday.',
    events: ['held meeting/in_person Lars Berg/Nato + Ali Demir/TR @ Ankara on 2019-06-10'],
  },
  // --- gatherings whose sides are named further down
  {
    text: 'Leaders of seven west African countries met in Accra on Monday. Ghanaian President John Mensah opened the closed-door meeting. Presidents Ola Bello of Nigeria and Kossi Abalo of Togo were attending, along with Senegalese Prime Minister Idy Seck.',
    events: [
      'held meeting/in_person John Mensah/GH + Ola Bello/NG + Kossi Abalo/TG + Idy Seck/SN @ Accra on 2019-06-10',
    ],
  },
  {
    text: "Arab foreign ministers held an emergency meeting in Cairo on Sunday. Egyptian Foreign Minister Hassan Farid told the meeting that time was short. Syria's Farouk Haddad also attended.",
    events: ['held meeting/in_person Hassan Farid/EG + Farouk Haddad/SY @ Cairo on 2019-06-09'],
  },
  {
    text: 'Leaders from the region, including President Ola Bello of Nigeria and President Kossi Abalo of Togo, met in Abuja on Monday.',
    events: ['held meeting/in_person Ola Bello/NG + Kossi Abalo/TG @ Abuja on 2019-06-10'],
  },
  {
    text: 'European leaders gathered in Brussels on Thursday. "We are close," said German Chancellor Anna Weber in Berlin.',
    events: [],
  },
  // --- seats of several portfolios
  {
    text: 'The foreign and defence ministers of Japan and Australia met in Tokyo on Monday.',
    events: [
      'held meeting/in_person the foreign minister/JP + the defence minister/JP + the foreign minister/AU + the defence minister/AU @ Tokyo on 2019-06-10',
    ],
  },
  {
    text: "Indonesia and Australia signed a pact. The two countries' foreign and defence ministers will meet in Jakarta in November.",
    events: [
      'planned meeting/in_person the foreign minister/ID + the defence minister/ID + the foreign minister/AU + the defence minister/AU @ Jakarta on 2019-11',
    ],
  },
  {
    text: 'US Secretary of State Mary Cole and Defense Secretary Jim Hill met their Japanese counterparts, Taro Abe and Ken Oda, in Tokyo on Monday.',
    events: [
      'held meeting/in_person Mary Cole/US + Jim Hill/US + Taro Abe/JP + Ken Oda/JP @ Tokyo on 2019-06-10',
    ],
  },
  { text: 'The foreign and defence ministers of Japan said they were content on Monday.', events: [] },
  // --- will not meet
  {
    text: 'Sudanese President Omar Bakri will no longer meet Kenyan President John Otieno on Friday.',
    events: ['cancelled meeting/in_person Omar Bakri/SD + John Otieno/KE on 2019-06-14'],
  },
  {
    text: 'The presidents of Sudan and Kenya will not meet in Nairobi as planned.',
    events: ['cancelled meeting/in_person the president/SD + the president/KE @ Nairobi'],
  },
  { text: 'Sudanese President Omar Bakri will not meet Kenyan President John Otieno.', events: [] },
  {
    text: 'Kenyan President John Otieno said he was too busy to meet Sudanese President Omar Bakri on Friday.',
    events: [],
  },
  {
    text: 'Mexican President Enrique Luna on Thursday scrapped a planned meeting with US President Donald Hill. The meeting was to have taken place in Washington on Tuesday.',
    events: ['cancelled meeting/in_person Enrique Luna/MX + Donald Hill/US @ Washington on 2019-06-18'],
  },
  // --- of two states, the other
  {
    text: 'US President John Smith met Russian President Ivan Petrov on Sunday. Foreign Minister Andrei Novik met Secretary of State Mary Cole.',
    events: [
      'held meeting/in_person John Smith/US + Ivan Petrov/RU on 2019-06-09',
      'held meeting/in_person Andrei Novik/RU + Mary Cole/US on 2019-06-09',
    ],
  },
  {
    text: 'Iraqi Prime Minister Hakim Jabri met Turkish President Ali Demir on Monday. The pair discussed water, a Turkish official said. He was due to travel on to Tehran for talks with Iranian President Hassan Rahimi.',
    events: [
      'held meeting/in_person Hakim Jabri/IQ + Ali Demir/TR on 2019-06-10',
      'planned meeting/in_person Hakim Jabri/IQ + Hassan Rahimi/IR @ Tehran',
    ],
  },
  // --- calls told by their means
  {
    text: 'German Foreign Minister Karl Stein told US Secretary of State Mary Cole by telephone on Monday that time was short.',
    events: ['held call/phone Karl Stein/DE [caller] + Mary Cole/US [called] on 2019-06-10'],
  },
  {
    text: 'German Foreign Minister Karl Stein told US Secretary of State Mary Cole that he would leave by train on Monday.',
    events: [],
  },
  // --- places on the way
  {
    text: "US Secretary of State Mary Cole travels on Thursday to the West Bank town of Ramallah to see Palestinian president Mahmud Farid before flying to Amman for a working lunch with Jordan's King Abdullah.",
    events: [
      'planned meeting/in_person Mary Cole/US [guest] + Mahmud Farid/PS [host] @ Ramallah on 2019-06-13',
      'planned meeting/in_person Mary Cole/US + Abdullah/JO @ Amman on 2019-06-13',
    ],
  },
  {
    text: 'Mexican President Enrique Luna hosted Peruvian President Rosa Quispe in Mexico City on Monday.',
    events: [
      'held meeting/in_person Enrique Luna/MX [host] + Rosa Quispe/PE [guest] @ Mexico City on 2019-06-10',
    ],
  },
  {
    text: 'US Secretary of State Mary Cole will meet Russian President Ivan Petrov on Tuesday and will report to allies in Brussels on Thursday.',
    events: ['planned meeting/in_person Mary Cole/US + Ivan Petrov/RU @ nowhere on 2019-06-18'],
  },
  // --- beside the others
  {
    text: 'The presidents of Sudan and Kenya will meet in Nairobi on Friday. Kenyan President John Otieno said his counterpart, Omar Bakri, was welcome.',
    events: ['planned meeting/in_person Omar Bakri/SD + John Otieno/KE @ Nairobi on 2019-06-14'],
  },
  // --- offices in the lead, names further down
  {
    text: 'The French foreign minister spoke by telephone on Sunday with his Russian opposite number. During the conversation, Bernard Laval set out a plan. Sergei Novik told Laval that troops must leave.',
    events: ['held call/phone Bernard Laval/FR + Sergei Novik/RU on 2019-06-09'],
  },
  {
    text: "A senior U.S. official met Myanmar's national security adviser in Naypyitaw on Thursday. Patrick Murphy, deputy assistant secretary of state, gave no details. Thaung Lin assured the American that all was well.",
    events: ['held meeting/in_person Patrick Murphy/US + Thaung Lin/MM @ Naypyitaw on 2019-06-06'],
  },
  {
    text: 'The French foreign minister met his German counterpart in Paris on Monday. Kofi Mensah, the UN envoy, welcomed the talks.',
    events: ['held meeting/in_person the foreign minister/FR + the counterpart/DE @ Paris on 2019-06-10'],
  },
  {
    text: 'The French foreign minister met Polish Foreign Minister Adam Zych in Paris on Monday. The talks were held at the Karl Stein Institute.',
    events: ['held meeting/in_person the foreign minister/FR + Adam Zych/PL @ Paris on 2019-06-10'],
  },
  // --- surnames that are words
  {
    text: 'British Prime Minister Theresa May arrived on Thursday. May held a bilateral meeting with Romanian President Klaus Ion on Friday.',
    events: ['held meeting/in_person Theresa May/GB + Klaus Ion/RO on 2019-06-07'],
  },
  {
    text: 'British Prime Minister Theresa May met French President Paul Marchand on Monday. He will visit London in May.',
    events: ['held meeting/in_person Theresa May/GB + Paul Marchand/FR on 2019-06-10'],
  },
  // --- more ways of coming together
  {
    text: 'U.S. Secretary of State Mary Cole and Russian Foreign Minister Ivan Petrov agreed to get together again in Washington on July 22 and 23.',
    events: [
      'planned meeting/in_person Mary Cole/US + Ivan Petrov/RU @ Washington on 2019-07-22..2019-07-23',
    ],
  },
  {
    text: 'Japanese Trade Minister Hajime Abe also saw Commerce Secretary Mary Cole on Monday.',
    events: ['held meeting/in_person Hajime Abe/JP [guest] + Mary Cole/US [host] on 2019-06-10'],
  },
  { text: 'Japanese Trade Minister Hajime Abe saw Commerce Department figures on Monday.', events: [] },
  {
    text: 'Delegations from Chad and Libya met in Lusaka on Monday under the auspices of Zambian President Kenneth Banda.',
    events: [
      'held meeting/in_person the delegation/TD + the delegation/LY + Kenneth Banda/ZM [mediator] @ Lusaka on 2019-06-10',
    ],
  },
  {
    text: 'Some 40 heads of state and government began a summit in Hanoi on Friday. French President Jacques Marchand was among those attending. Vietnamese President Tran Duc told delegates the bloc should grow.',
    events: ['held meeting/in_person Jacques Marchand/FR + Tran Duc/VN @ Hanoi on 2019-06-07'],
  },
  {
    text: 'French President Jacques Marchand, on a visit to Vietnam, signed an aid package with his host, President Tran Duc, on Thursday.',
    events: ['held meeting/in_person Jacques Marchand/FR + Tran Duc/VN on 2019-06-06'],
  },
  {
    text: 'Mexican President Enrique Luna and Peruvian President Rosa Quispe held their first summit in Lima on Monday.',
    events: ['held meeting/in_person Enrique Luna/MX + Rosa Quispe/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'British junior foreign minister Mark Field is expected to visit Myanmar next week for talks with leader Khin Lin Mya.',
    events: ['planned meeting/in_person Mark Field/GB + Khin Lin Mya/MM @ MM on 2019-06-17..2019-06-23'],
  },
  // --- told in the present, or on arrival
  {
    text: 'Polish Foreign Minister Adam Zych meets his Dutch counterpart Pieter Smit in Rome on Thursday.',
    events: ['planned meeting/in_person Adam Zych/PL + Pieter Smit/NL @ Rome on 2019-06-13'],
  },
  {
    text: 'Saudi Crown Prince Abdullah flew into Damascus on Monday to meet President Hafez Nasri.',
    events: ['held meeting/in_person Abdullah/SA + Hafez Nasri/SY @ Damascus on 2019-06-10'],
  },
  {
    text: 'U.S. envoy Zal Khan held a second day of talks with Taliban negotiators in Doha on Tuesday.',
    events: ['held meeting/in_person Zal Khan/US + the negotiators/Taliban @ Doha on 2019-06-11'],
  },
  {
    text: 'Chinese President Hu Wei and Sudanese President Omar Bakri oversaw the signing of seven agreements on Tuesday.',
    events: ['held meeting/in_person Hu Wei/CN + Omar Bakri/SD on 2019-06-11'],
  },
  {
    text: 'Russian President Vladimir Petrov held talks in Minsk with European leaders on Tuesday.',
    events: [],
    gap: 'leaders of no state are no side by themselves, but here they are the other one',
  },
  {
    text: 'The Saudi oil minister met his Nigerian counterpart in Vienna on Monday. Alpha Brothers said prices would rise.',
    events: ['held meeting/in_person the oil minister/SA + the counterpart/NG @ Vienna on 2019-06-10'],
  },
  // --- the two men
  {
    text: "Lebanon's Saad Harb has been in Paris at the invitation of French President Paul Marchand. The two men met at the Elysee palace on Saturday.",
    events: ['held meeting/in_person Saad Harb/LB + Paul Marchand/FR @ Paris on 2019-06-08'],
  },
  {
    text: "Indian Prime Minister Atal Sharma and Pakistan's President Pervez Khan ended a two-day summit in Agra late Monday without agreeing on a joint statement.",
    events: ['held meeting/in_person Atal Sharma/IN + Pervez Khan/PK @ Agra on 2019-06-09..2019-06-10'],
  },
  {
    text: 'French President Paul Marchand and Italian Prime Minister Carlo Conti last spoke face to face in Brussels in December.',
    events: ['held meeting/in_person Paul Marchand/FR + Carlo Conti/IT @ Brussels on 2018-12'],
  },
  { text: 'Indian Prime Minister Atal Sharma ended a two-day fast in Agra late Monday.', events: [] },
  // --- an appeal is no visit
  {
    text: 'Kenyan President John Otieno called on Ugandan President Paul Okello in a statement on Monday to release the fishermen.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno called on Ugandan President Paul Okello in a telephone conversation on Monday to release the fishermen.',
    events: ['held call/phone John Otieno/KE + Paul Okello/UG on 2019-06-10'],
  },
  // --- someone by nationality alone
  {
    text: 'Kenyan Foreign Minister Joyce Mwangi arrived in Paris on Monday. The Kenyan called on French President Paul Marchand on Tuesday.',
    events: [
      'held meeting/in_person Joyce Mwangi/KE [guest] + Paul Marchand/FR [host] @ Paris on 2019-06-11',
    ],
  },
  // --- both of them called
  {
    text: 'Greek Prime Minister Nikos Laskaris and Bulgarian Prime Minister Stefan Kolev met in Sofia on Monday. The accord covers a pipeline. French President Paul Marchand telephoned both leaders on Tuesday.',
    events: [
      'held meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG @ Sofia on 2019-06-10',
      'held call/phone Paul Marchand/FR [caller] + Nikos Laskaris/GR [called] on 2019-06-11',
      'held call/phone Paul Marchand/FR [caller] + Stefan Kolev/BG [called] on 2019-06-11',
    ],
  },
];
