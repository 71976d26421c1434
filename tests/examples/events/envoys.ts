import type { EventExample } from '../event-example.ts';

/** Envoys, negotiators and go-betweens, and whom they serve. */
export const EXAMPLES: readonly EventExample[] = [
  // --- whom an envoy serves, another round, who took part
  {
    publisher: 'African Union Commission',
    text: 'Meeting\n\nThe Chairperson of the African Union Commission (AUC), Dr. Thandi Moko, held a meeting on 11 June 2019 with the Special Envoy of the UN Secretary-General for the Sahel, Mr. Idriss Beny, at the AU Headquarters.\n',
    events: ['held meeting/in_person Thandi Moko/African Union Commission + Idriss Beny/UN'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Meeting\n\nForeign Minister Ingrid Solberg met Chilean President Tomas Araya on 11 June 2019. Assistant Secretary Berit Aas also participated. She urged Chile to engage in the Geneva discussions, the next round of which will be held on November 18.\n\nThe Ambassador of Chile in Oslo, Luis Quispe, and the National Director of Ports, Ambassador Pablo Soto, took part in the meeting.\n',
    events: [
      'held meeting/in_person Ingrid Solberg/NO + Tomas Araya/CL + Berit Aas/NO + Luis Quispe/CL + Pablo Soto/NO',
    ],
  },
  {
    publisher: 'Saudi Press Agency',
    text: "King Receives President\n\nRiyadh, Jumada II 20, 1440, February 25, 2019, SPA -- King Salem bin Turki received at Al-Rawda Palace here today President Tomas Araya of Chile.\n\nThe session was attended by HRH Prince Nayef bin Sultan, Governor of Riyadh Region; Minister of State and Cabinet's Member Dr. Ibrahim bin Saleh Al-Assar; and Ambassador of the Custodian of the Two Holy Mosques to Chile Hisham Al-Qaht.\n\nOn the Chilean side, it was attended by Minister of Energy Ana Rivas, and other officials.\n",
    events: [
      'held meeting/in_person Salem bin Turki/SA [host] + Tomas Araya/CL [guest] + Nayef bin Sultan/SA + Ibrahim bin Saleh Al-Assar/SA + Hisham Al-Qaht/SA + Ana Rivas/CL @ Riyadh on 2019-02-25',
    ],
  },
  // --- what a guest came for, whom an envoy serves, whose the message is
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: 'Guests\n\nOn June 11, Foreign Minister Ingrid Solberg received the delegation headed by Mihail Dobre, State Secretary of the Ministry of Foreign Affairs of Romania, who is in Oslo for consultations between the two ministries.\n\nAt the request of the guest, Minister Solberg presented her approaches to the fjord issue.\n',
    events: ['held meeting/in_person Ingrid Solberg/NO [host] + Mihail Dobre/RO [guest] on 2019-06-11'],
  },
  {
    publisher: 'MENA',
    text: 'Envoy in Cairo\n\nEgyptian Foreign Minister Ahmed Mubar held talks on 11 June 2019 with Special Envoy of the Ugandan President Grace Odong.\n\nThe envoy handed over a message from President Kaguta Ssemo to President Hosni Sherif.\n',
    events: ['held meeting/in_person Ahmed Mubar/EG + Grace Odong/UG on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Norway',
    text: "Aid\n\nForeign Minister Ingrid Solberg will visit schools run by UNRWA on 14 June 2019 and meet the agency's Commissioner-General, Filippo Castel.\n",
    events: ['planned meeting/in_person Ingrid Solberg/NO + Filippo Castel/UNRWA on 2019-06-14'],
  },
  {
    publisher: 'Xinhua',
    text: "Vice-Premier meets guests\n\nChinese Vice-Premier Luo Jing met Bolivian President Jaime Villar on 11 June 2019.\n\nWu De, vice-chairman of the Standing Committee of the National People's Congress, held talks with Villar on 12 June.\n",
    events: [
      'held meeting/in_person Luo Jing/CN + Jaime Villar/BO on 2019-06-11',
      'held meeting/in_person Wu De/CN + Jaime Villar/BO on 2019-06-12',
    ],
  },
  // --- whom one serves, by the form of address
  {
    publisher: 'Royal Court of Jordan',
    text: 'Audience\n\nHis Majesty King Hassan Rashid received US Senator Jack Reed today. Deputy Prime Minister Ayman Safar, Director of the Office of His Majesty Jafar Noor and US Ambassador in Amman Yael Lamb attended the meeting.\n',
    events: [
      'held meeting/in_person Hassan Rashid/JO [host] + Jack Reed/US [guest] + Ayman Safar/JO + Jafar Noor/JO + Yael Lamb/US',
    ],
  },
  {
    publisher: 'Northern Wire',
    text: 'The Peruvian Foreign Minister met the Adviser to His Excellency the Prime Minister of Chad, Omar Hassan, on Monday.',
    events: ['held meeting/in_person the Foreign Minister/PE + Omar Hassan/TD on 2019-06-10'],
  },
  // --- one envoy of two bodies
  {
    text: 'Kenyan President John Otieno met Eva Huber, the UN and African Union special envoy for Sudan, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Eva Huber/UN on 2019-06-11'],
  },
  // --- negotiators are not their leaders
  {
    text: 'Peruvian Minister Juan Soto will meet Kenyan and Togolese negotiators on Friday. Kenyan leader Ana Otieno slept.',
    events: [
      'planned meeting/in_person Juan Soto/PE + the negotiators/KE + the negotiators/TG on 2019-06-14',
    ],
  },
  // --- an envoy to two states
  {
    text: 'The UN special envoy to Sudan and South Sudan, Nick Hayes, met Kenyan President John Otieno in Nairobi on Tuesday.',
    events: ['held meeting/in_person Nick Hayes/UN + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- who serves the head of a body
  {
    text: "Omani Foreign Minister Said Badri and UN Secretary General's Special Envoy for Chad Martin Lund met in Muscat on Monday.",
    events: ['held meeting/in_person Said Badri/OM + Martin Lund/UN @ Muscat on 2019-06-10'],
  },
  {
    text: 'Omani Foreign Minister Said Badri met the UN Secretary-General in Muscat on Monday.',
    events: ['held meeting/in_person Said Badri/OM + the Secretary-General/UN @ Muscat on 2019-06-10'],
  },
  // --- three envoys whom the next sentence names
  {
    text: 'The nuclear envoys of Peru, Chile and Kenya met in Oslo on Tuesday. Juan Soto, special representative for peace, and his Chilean and Kenyan counterparts, Luis Vega and John Otieno, said that it had rained.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL + John Otieno/KE @ Oslo on 2019-06-11'],
  },
  // --- in a row the envoy, and not whose envoy it is
  {
    text: "Russian Foreign Minister Boris Orlov and the Chadian president's special envoy Bo Deng met in Oslo on Friday.",
    events: ['held meeting/in_person Boris Orlov/RU + Bo Deng/TD @ Oslo on 2019-06-07'],
  },
  {
    text: 'Russian Foreign Minister Boris Orlov and the Chadian president met in Oslo on Friday.',
    events: ['held meeting/in_person Boris Orlov/RU + the president/TD @ Oslo on 2019-06-07'],
  },
  // --- who consults for two countries
  {
    text: 'Kenyan Deputy Foreign Minister John Otieno and his Peruvian counterpart Ana Ruiz held a new round of political consultations between the two countries in Lima on Saturday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-08'],
  },
  {
    text: 'OSLO -- Fish is dear.\n\nKenyan Foreign Minister John Otieno met Peruvian Foreign Minister Ana Ruiz in Lima on Monday. They had held talks in Oslo in early May.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-05',
    ],
  },
  // --- whose envoy it is
  {
    text: 'President Kojo Otieno on Monday met behind closed doors with the South African President’s Special Envoy, Mr Jeff Radeb, at the Presidential Villa, Abuja.',
    events: ['held meeting/in_person Kojo Otieno/NG + Jeff Radeb/ZA @ Abuja on 2019-06-10'],
  },
  // --- whose the official is, and whom an envoy's name was given before
  {
    text: "Kenyan Foreign Minister Ana Blake was received on Tuesday by Peruvian President Juan Ruiz's adviser Pedro Soto.",
    events: ['held meeting/in_person Pedro Soto/PE [host] + Ana Blake/KE [guest] on 2019-06-11'],
  },
  {
    text: "Kenyan Foreign Minister Ana Blake was received on Tuesday by Peruvian President Juan Ruiz in his adviser's office.",
    events: ['held meeting/in_person Juan Ruiz/PE [host] + Ana Blake/KE [guest] on 2019-06-11'],
  },
  // --- those who come on a mission
  {
    text: 'Tanzanian Finance Minister Cleopa Juma ended five days of talks with a visiting World Bank mission on Monday.',
    events: [
      'held meeting/in_person Cleopa Juma/TZ [host] + the delegation/World Bank [guest] on 2019-06-06..2019-06-10',
    ],
  },
  // --- as whom credentials accredit their bearer
  {
    publisher: 'Government of Palau',
    text: 'H.E. Rajiv Ranta presented his Letter of Credence to President Manny Mora on Tuesday, accrediting him as the Ambassador Extraordinary and Plenipotentiary of the Republic of India. In welcoming Ambassador Ranta, President Mora congratulated him.',
    events: ['held meeting/in_person Rajiv Ranta/IN [guest] + Manny Mora/PW [host] on 2019-06-11'],
  },
  {
    publisher: 'Government of Palau',
    text: 'President Manny Mora on Tuesday received Rajiv Ranta, who presented his credentials as the new Ambassador of India.',
    events: ['held meeting/in_person Manny Mora/PW [host] + Rajiv Ranta/IN [guest] on 2019-06-11'],
  },
  {
    publisher: 'Government of Palau',
    text: 'President Manny Mora received Peter Lamb, who thanked him for his work as Ambassador of India.',
    events: [],
  },
  {
    publisher: 'Government of Palau',
    text: 'President Manny Mora received Peter Lamb and Rajiv Ranta, who presented his credentials as Ambassador of India.',
    events: [],
  },
  // --- an official without a state whom an envoy meets is of the state to which the envoy is sent
  {
    publisher: 'Daily Post',
    text: 'The Ambassador of Peru to Ghana Juan Materi called on the newly appointed Minister of Foreign Affairs Kofi Sabo on Tuesday.',
    events: ['held meeting/in_person Juan Materi/PE [guest] + Kofi Sabo/GH [host] on 2019-06-11'],
  },
  {
    publisher: 'Daily Post',
    text: 'The High Commissioner of Pakistan to Ghana, Maj. Gen. (Rtd) Umar Burki, paid a courtesy call on the Minister of Foreign Affairs Kofi Sabo on Tuesday.',
    events: ['held meeting/in_person Umar Burki/PK [guest] + Kofi Sabo/GH [host] on 2019-06-11'],
  },
  {
    publisher: 'Daily Post',
    text: 'Envoys\n\nThe Ambassador of Chad to Ghana, Idris Tala, called on the Minister of Foreign Affairs Kofi Sabo on Tuesday.\n\nThe High Commissioner of Pakistan to Ghana, Umar Burki, has also paid a courtesy call on the Minister of Foreign Affairs Kofi Sabo.',
    events: [
      'held meeting/in_person Idris Tala/TD [guest] + Kofi Sabo/GH [host] on 2019-06-11',
      'held meeting/in_person Umar Burki/PK [guest] + Kofi Sabo/GH [host] on 2019-06-11',
    ],
  },
  {
    publisher: 'Daily Post',
    text: 'Peter Lamb, Chadian special envoy to Ghana, met Foreign Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person Peter Lamb/TD + Ada Berg/null on 2019-06-11'],
  },
  {
    publisher: 'Daily Post',
    text: 'Chadian Ambassador to the United Nations Peter Lamb met Foreign Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person Peter Lamb/TD + Ada Berg/null on 2019-06-11'],
  },
  {
    publisher: 'Daily Post',
    text: 'Chadian Ambassador to Ghana Peter Lamb met Norwegian Foreign Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person Peter Lamb/TD + Ada Berg/NO on 2019-06-11'],
  },
  // --- credentials by other names, apart from their verb, and of whose envoy the text tells elsewhere
  {
    publisher: 'State House Seychelles',
    text: 'H.E. Mr. Jeffrey Glek presented his credentials to President Wavel Raman at State House yesterday. High Commissioner Glek is the 16th British High Commissioner accredited to Seychelles.',
    events: ['held meeting/in_person Jeffrey Glek/GB [guest] + Wavel Raman/SC [host] on 2019-06-11'],
  },
  {
    publisher: 'State House Seychelles',
    text: 'Mr. Jeffrey Glek presented his credentials to President Wavel Raman yesterday. The President hailed the relations between Seychelles and Chad, and spoke of Ghana. High Commissioner Glek was glad.',
    events: [],
  },
  {
    publisher: 'State House Seychelles',
    text: 'President Wavel Raman received Mr. Jeffrey Glek yesterday. The President hailed the relations between Seychelles and Chad.',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Seychelles',
    text: 'Mr Claude Moral presented his Letters of Credentials to Mr Jose Santana as Seychelles’ Ambassador to Angola during a ceremony at the presidential palace in Luanda on 21st May 2019. President Santana thanked Ambassador Moral.',
    events: [
      'held meeting/in_person Claude Moral/SC [guest] + Jose Santana/AO [host] @ Luanda on 2019-05-21',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Seychelles',
    text: 'Mr Claude Moral presented his credentials to Angolan President Jose Santana at a ceremony in Luanda on 21st May 2019.',
    events: [
      'held meeting/in_person Claude Moral/SC [guest] + Jose Santana/AO [host] @ Luanda on 2019-05-21',
    ],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Seychelles',
    text: 'The Seychelles Ambassador in Paris, Mr. Georges Tiran, presented on Monday 3rd June, his Letter of Credence to the President of the Italian Republic, His Excellency Sergio Matta, at the Quirinale in Rome.',
    events: ['held meeting/in_person Sergio Matta/IT [host] + Georges Tiran/SC [guest] @ Rome on 2019-06-03'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Seychelles',
    text: 'The Seychelles Ambassador in Paris, Mr. Georges Tiran, presented on Monday a study of letters to the President of the Italian Republic, Sergio Matta.',
    events: [],
  },
];
