import type { EventExample } from '../event-example.ts';

/** Delegations, those who lead them, and bodies by the state whose they are. */
export const EXAMPLES: readonly EventExample[] = [
  {
    text: 'Omani Foreign Minister Said Harthy received a delegation from Kuwait led by Finance Minister Nasser Salem on Monday.',
    events: ['held meeting/in_person Said Harthy/OM [host] + Nasser Salem/KW [guest] on 2019-06-10'],
  },
  {
    text: "A delegation of the Workers' Party of Zambia, headed by its president Moses Banda, called on Kenyan Vice President Grace Otieno on Monday.",
    events: [
      "held meeting/in_person Moses Banda/Workers' Party of Zambia [guest] + Grace Otieno/KE [host] on 2019-06-10",
    ],
  },
  {
    text: 'A five-member delegation of the Malian National Congress held talks with British Foreign Secretary Anne Hartley in London.',
    events: ['held meeting/in_person the delegation/Malian National Congress + Anne Hartley/GB @ London'],
  },
  {
    text: 'Nepalese King Dhruba received a delegation of the World Bank on Monday.',
    events: ['held meeting/in_person Dhruba/NP [host] + the delegation/World Bank [guest] on 2019-06-10'],
  },
  {
    text: 'Kenyan Vice President Grace Otieno received a delegation of Italian tourists on Monday.',
    events: [],
  },
  { text: 'Kenyan Vice President Grace Otieno spoke of the delegation of powers on Monday.', events: [] },
  // --- a body by the state whose it is
  {
    text: "Vice-Chairman of Laos' Central Military Commission Boun Somphet met Thai Defence Minister Somsak Wirat on Tuesday.",
    events: ['held meeting/in_person Boun Somphet/LA + Somsak Wirat/TH on 2019-06-11'],
  },
  {
    text: "Speaker of Estonia's Riigi Assembly Rein Tamm was received by Finnish President Aino Lehtinen on Tuesday.",
    events: ['held meeting/in_person Aino Lehtinen/FI [host] + Rein Tamm/EE [guest] on 2019-06-11'],
  },
  {
    text: "Head of Latvia's presidential administration Janis Ozols met Polish Foreign Minister Adam Zych in Riga.",
    events: ['held meeting/in_person Janis Ozols/LV + Adam Zych/PL @ Riga'],
  },
  // --- who speaks for each side
  {
    text: 'Malaysian and Omani officials met in Muscat on Tuesday. The Malaysian side was represented by Ambassador Idris Hashim, and the Omani side by Undersecretary Ali Harthy.',
    events: ['held meeting/in_person Idris Hashim/MY + Ali Harthy/OM @ Muscat on 2019-06-11'],
  },
  {
    text: "North Korean and South Korean officials met at Panmunjom on Tuesday. The South's three-member delegation was led by Vice Unification Minister Ryu Min-ho, and the North's by Kim Yong-su.",
    events: ['held meeting/in_person Ryu Min-ho/KR + Kim Yong-su/KP @ Panmunjom on 2019-06-11'],
    gap: 'the noun is left out behind the second genitive, "the North\'s by B"',
  },
  {
    text: "South Korean Unification Minister Ryu Min-ho met the North's chief delegate Kim Yong-su in Seoul on Tuesday.",
    events: ['held meeting/in_person Ryu Min-ho/KR + Kim Yong-su/KP @ Seoul on 2019-06-11'],
  },
  {
    text: "Italian Prime Minister Carla Renzi met the North's governors in Milan on Tuesday.",
    events: [],
  },
  {
    text: "North Korea called off Thursday's talks with South Korea. South Korean Unification Minister Ryu Min-ho had been due to meet North Korean Premier Kim Yong-su.",
    events: ['cancelled meeting/in_person Ryu Min-ho/KR + Kim Yong-su/KP on 2019-06-13'],
  },
  // --- the two whom a sentence names
  {
    text: 'Japanese Foreign Minister Taro Ono conveyed the decision to Mongolian Prime Minister Bat Erdene when they met in Ulan Bator on Monday.',
    events: ['held meeting/in_person Taro Ono/JP + Bat Erdene/MN @ Ulan Bator on 2019-06-10'],
  },
  {
    text: 'Serbian Prime Minister Milan Jovic raised the matter with Croatian President Ivan Babic when the two leaders held talks in Zagreb on Monday.',
    events: ['held meeting/in_person Milan Jovic/RS + Ivan Babic/HR @ Zagreb on 2019-06-10'],
  },
  {
    text: 'Serbian Prime Minister Milan Jovic said they met at university when he was a student.',
    events: [],
  },
  // --- hosts and guests as the courts of the Gulf name them
  {
    text: 'His Highness the Emir Sheikh Majid Al Rashid of Qatar received at Al Bahr Palace on Tuesday, in the presence of His Highness the Crown Prince Sheikh Nasser Al Rashid of Qatar, the head of the Libyan National Council Salem Zwai and his accompanying delegation.',
    events: [
      'held meeting/in_person Majid Al Rashid/QA [host] + Salem Zwai/LY [guest] + Nasser Al Rashid/QA on 2019-06-11',
    ],
  },
  {
    text: 'Syrian President Nabil Haddad met Leader of the Islamic Revolution Ayatollah Seyed Ali Mohseni on Monday.',
    events: ['held meeting/in_person Nabil Haddad/SY + Seyed Ali Mohseni/null on 2019-06-10'],
  },
  // --- discussed by whom
  {
    text: 'Prospects for trade between Serbia and Croatia were discussed on Tuesday by Serbian Prime Minister Milan Jovic and Croatian Prime Minister Ivan Babic in Zagreb.',
    events: ['held meeting/in_person Milan Jovic/RS + Ivan Babic/HR @ Zagreb on 2019-06-11'],
  },
  {
    text: 'The bill was discussed on Tuesday by Serbian deputies.',
    events: [],
  },
  {
    text: 'Serbian Defence Minister Milan Jovic met Croatian Defence Minister Ivan Babic in Zagreb on Monday. The chiefs of staff of the two countries are to meet in Belgrade in July.',
    events: [
      'held meeting/in_person Milan Jovic/RS + Ivan Babic/HR @ Zagreb on 2019-06-10',
      'planned meeting/in_person the chief of staff/RS + the chief of staff/HR @ Belgrade on 2019-07',
    ],
  },
  // --- whose counterpart
  {
    text: 'Georgian Prime Minister Levan Kiknadze was to be received by Azerbaijani President Tural Mammadli on Friday and to hold talks with his Azerbaijani counterpart Elchin Rzayev.',
    events: [
      'planned meeting/in_person Tural Mammadli/AZ [host] + Levan Kiknadze/GE [guest] on 2019-06-14',
      'planned meeting/in_person Levan Kiknadze/GE + Elchin Rzayev/AZ on 2019-06-14',
    ],
  },
  // --- visits called off, and what was planned for them
  {
    text: 'The visit of Georgian Prime Minister Levan Kiknadze to Azerbaijan, which was scheduled for June 20, has been postponed. He was to hold talks with Azerbaijani President Tural Mammadli.',
    events: ['cancelled meeting/in_person Levan Kiknadze/GE + Tural Mammadli/AZ on 2019-06-20'],
  },
  {
    text: "Georgian Prime Minister Levan Kiknadze has put off a tour of his country's south. He will meet Azerbaijani President Tural Mammadli on Friday.",
    events: ['planned meeting/in_person Levan Kiknadze/GE + Tural Mammadli/AZ on 2019-06-14'],
  },
  // --- arranged, weighed, hoped for
  {
    text: 'Japan and Malaysia are arranging a meeting between Japanese Prime Minister Taro Ono and Malaysian Prime Minister Idris Hashim in Seoul in July.',
    events: ['planned meeting/in_person Taro Ono/JP + Idris Hashim/MY @ Seoul on 2019-07'],
  },
  {
    text: 'Japanese Prime Minister Taro Ono is considering visiting Malaysia in July to meet Malaysian Prime Minister Idris Hashim.',
    events: [],
  },
  {
    text: 'Serbian Prime Minister Milan Jovic met Croatian President Ivan Babic on Monday. Jovic expressed hope that the two countries would continue their consultations on fishing.',
    events: ['held meeting/in_person Milan Jovic/RS + Ivan Babic/HR on 2019-06-10'],
  },
  // --- messages and credentials
  {
    text: 'Iranian Foreign Minister Hassan Karimi on Monday handed over a message from President Reza Amini to Qatari Emir Majid Al Rashid.',
    events: ['held meeting/in_person Hassan Karimi/IR + Majid Al Rashid/QA on 2019-06-10'],
  },
  {
    text: 'Cuban Ambassador Jorge Luna presented his credentials to Finnish President Aino Lehtinen on Monday.',
    events: ['held meeting/in_person Jorge Luna/CU [guest] + Aino Lehtinen/FI [host] on 2019-06-10'],
  },
  {
    text: 'Cuban Ambassador Jorge Luna delivered two crates of fruit to Finnish President Aino Lehtinen on Monday.',
    events: [],
  },
  {
    text: 'Omani Foreign Minister Ali Harthy met Kuwaiti Emir Nasser Salem in Kuwait on Monday. He had earlier visited Qatar, where he submitted a written message to Qatari Emir Majid Al Rashid.',
    events: [
      'held meeting/in_person Ali Harthy/OM + Nasser Salem/KW on 2019-06-10',
      'held meeting/in_person Ali Harthy/OM + Majid Al Rashid/QA',
    ],
  },
  {
    text: 'Serbian Foreign Minister Milan Jovic had earlier called his Croatian counterpart Ivan Babic three times on Monday.',
    events: ['held call/phone Milan Jovic/RS [caller] + Ivan Babic/HR [called] on 2019-06-10'],
  },
  // --- the comma that ends an opening
  {
    text: 'In his meeting with Tajik ambassador Rustam Nazarov, the Iranian president said there was no limit to trade.',
    events: ['held meeting/in_person the president/IR + Rustam Nazarov/TJ'],
  },
  // --- told twice in one sentence
  {
    text: 'Omani Commerce Minister Ali Harthy met Malian Commerce Minister Moussa Keita on Monday. The two agreed to convene the next session of the joint commission in Bamako in December.',
    events: [
      'held meeting/in_person Ali Harthy/OM + Moussa Keita/ML on 2019-06-10',
      'planned meeting/in_person the delegation/OM + the delegation/ML @ Bamako on 2019-12',
    ],
  },
  // --- visitors, and counterparts by their own office
  {
    text: 'Indian Prime Minister Arvind Rao and his Malaysian counterpart Idris Hashim held talks in New Delhi on Tuesday. Earlier, the visiting leader called on Indian President Suresh Gupta.',
    events: [
      'held meeting/in_person Arvind Rao/IN + Idris Hashim/MY @ New Delhi on 2019-06-11',
      'held meeting/in_person Idris Hashim/MY [guest] + Suresh Gupta/IN [host]',
    ],
    gap: 'a desk of no state has no guest of its own',
  },
  {
    text: 'Indian Prime Minister Arvind Rao and his Malaysian counterpart Idris Hashim held talks in New Delhi on Tuesday. The Malaysian Prime Minister also met Nepalese Foreign Minister Gopal Thapa.',
    events: [
      'held meeting/in_person Arvind Rao/IN + Idris Hashim/MY @ New Delhi on 2019-06-11',
      'held meeting/in_person Idris Hashim/MY + Gopal Thapa/NP',
    ],
  },
  // --- each by himself
  {
    text: 'Russian President Oleg Titov discussed the strait with German Chancellor Petra Vogel and French President Paul Marchand in separate phone calls on Monday.',
    events: [
      'held call/phone Oleg Titov/RU + Petra Vogel/DE on 2019-06-10',
      'held call/phone Oleg Titov/RU + Paul Marchand/FR on 2019-06-10',
    ],
  },
  {
    text: 'Chinese Premier Wu Gang met Polish President Adam Zych and Serbian Prime Minister Milan Jovic respectively in Suzhou on Monday.',
    events: [
      'held meeting/in_person Wu Gang/CN + Adam Zych/PL @ Suzhou on 2019-06-10',
      'held meeting/in_person Wu Gang/CN + Milan Jovic/RS @ Suzhou on 2019-06-10',
    ],
  },
  // --- the king by his other name
  {
    text: 'The Custodian of the Two Holy Mosques King Nasser bin Majid of Saudi Arabia received today a telephone call from British Prime Minister Anne Hartley.',
    events: ['held call/phone Nasser bin Majid/SA [called] + Anne Hartley/GB [caller] on 2019-06-12'],
  },
  // --- the day of the visit on which it was
  {
    text: 'Russian Foreign Minister Oleg Titov and Japanese Foreign Minister Taro Ono discussed fishing when Ono visited Moscow in March.',
    events: ['held meeting/in_person Oleg Titov/RU + Taro Ono/JP on 2019-03'],
  },
  // --- a name behind whatever the office is of
  {
    text: 'Iranian Foreign Minister Hassan Karimi met Jordanian Prime Minister Faisal Nabulsi in Amman on Monday. At the Ministry of Water and Irrigation he met the head of that department, Rania Qaoud of Jordan.',
    events: [
      'held meeting/in_person Hassan Karimi/IR + Faisal Nabulsi/JO @ Amman on 2019-06-10',
      'held meeting/in_person Hassan Karimi/IR + Rania Qaoud/JO',
    ],
  },
  {
    text: "Syrian President Nabil Haddad met the leader of the world's sailors, Archbishop Paul Costa, on Monday.",
    events: ['held meeting/in_person Nabil Haddad/SY + Paul Costa/null on 2019-06-10'],
  },
  // --- whom those below them will meet
  {
    text: 'Japanese Foreign Minister Taro Ono and Thai Foreign Minister Somsak Wirat agreed to hold working-level talks in Hanoi in August.',
    events: ['planned meeting/in_person the delegation/JP + the delegation/TH @ Hanoi on 2019-08'],
  },
  {
    text: 'Japanese Foreign Minister Taro Ono and South Korean Foreign Minister Ryu Min-ho met near Beijing on Tuesday before trilateral talks with Chinese Foreign Minister Wu Gang.',
    events: [
      'held meeting/in_person Taro Ono/JP + Ryu Min-ho/KR on 2019-06-11',
      'held meeting/in_person Taro Ono/JP + Ryu Min-ho/KR + Wu Gang/CN',
    ],
  },
  // --- the delegation of a house or of its members, and the group that it is
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'Foreign Minister Josef Wu met the German Parliament Friendship Group delegation on Tuesday.',
    events: ['held meeting/in_person Josef Wu/TW + the delegation/DE on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'A U.S. House delegation arrived on Tuesday. From June 13-15, the group will meet with President Tsai Lang to discuss trade.',
    events: ['planned meeting/in_person the delegation/US + Tsai Lang/TW on 2019-06-13..2019-06-15'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'A delegation comprising members of the U.K.’s House of Commons arrived on Tuesday. On June 14, the group will meet with President Tsai Lang.',
    events: ['planned meeting/in_person the delegation/GB + Tsai Lang/TW on 2019-06-14'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'Foreign Minister Josef Wu said the German delegation came on Tuesday. The group of friends will meet with President Tsai Lang on June 14.',
    events: [],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'The group will meet with President Tsai Lang on June 14.',
    events: [],
  },
  // --- what was discussed with a delegation, by who leads it
  {
    text: 'Norwegian King Olaf Bru on Tuesday discussed fish, along with trade, with a parliamentary delegation headed by Chilean Senator Tomas Araya.',
    events: ['held meeting/in_person Olaf Bru/NO + Tomas Araya/CL on 2019-06-11'],
  },
  {
    text: 'Norwegian King Olaf Bru on Tuesday discussed fish with a team of cooks led by Chilean Senator Tomas Araya.',
    events: [],
  },
  // --- a delegation whose leader the next sentence tells, by the office in the body
  {
    text: 'Vice Premier Bao Lin of China met with a delegation from the Zenda Freedom Party (ZFP) in Beijing on Monday.\n\nThe delegation was led by ZFP General Secretary Rudolf Serin.',
    events: ['held meeting/in_person Bao Lin/CN + Rudolf Serin/Zenda Freedom Party'],
  },
  {
    text: "Vice Premier Bao Lin of China met with a delegation from the Zenda Freedom Party in Beijing on Monday.\n\nThe delegation was headed by the party's Deputy Chairwoman Olga Serin.",
    events: ['held meeting/in_person Bao Lin/CN + Olga Serin/Zenda Freedom Party'],
  },
  {
    text: 'Vice Premier Bao Lin of China met with a delegation from the Zenda Freedom Party in Beijing on Monday.\n\nThe revolt was led by General Rudolf Serin.',
    events: ['held meeting/in_person Bao Lin/CN + the delegation/Zenda Freedom Party'],
  },
  // --- a minister is no delegate of a parliament
  {
    text: 'Polish Prime Minister Marek Havel met a Danish parliamentary delegation on Tuesday. He spoke for an hour with Danish Foreign Minister Lars Holm.',
    events: [
      'held meeting/in_person Marek Havel/PL + the delegation/DK on 2019-06-11',
      'held meeting/in_person Marek Havel/PL + Lars Holm/DK on 2019-06-11',
    ],
  },
  {
    text: 'Polish Prime Minister Marek Havel met a Danish delegation on Tuesday. He spoke for an hour with Danish Foreign Minister Lars Holm.',
    events: ['held meeting/in_person Marek Havel/PL + Lars Holm/DK on 2019-06-11'],
  },
  // --- a delegation without an article; whoever receives an American one is no American
  {
    text: 'Danish Foreign Minister Lars Holm met with delegation of the U.S. Senators on Tuesday.',
    events: ['held meeting/in_person Lars Holm/DK + the delegation/US on 2019-06-11'],
  },
  {
    text: 'President Ilir Doda received delegation of the Danish Parliament on Tuesday.',
    events: ['held meeting/in_person Ilir Doda/null [host] + the delegation/DK [guest] on 2019-06-11'],
  },
  {
    text: 'President Ilir Doda received a delegation of the U.S. Senators on Tuesday.',
    events: ['held meeting/in_person Ilir Doda/null [host] + the delegation/US [guest] on 2019-06-11'],
  },
  {
    text: 'President Ilir Doda spoke of the delegation of powers to the Danish Parliament on Tuesday.',
    events: [],
  },
  { text: 'Delegation of tasks has met with doubts in Denmark, Lars Holm said on Tuesday.', events: [] },
  // --- whose deputy leads it does not come
  {
    text: "An Iranian delegation, led by Tavan's deputy met French President Luc Martin in Paris on Tuesday.",
    events: ['held meeting/in_person the delegation/IR + Luc Martin/FR @ Paris on 2019-06-11'],
  },
  {
    text: "A North Korean delegation, led by President Pak's close aide and Vice Foreign Minister Ri Son-hui, met Chinese Foreign Minister Liu Wen on Tuesday.",
    events: ['held meeting/in_person Ri Son-hui/KP + Liu Wen/CN on 2019-06-11'],
  },
  // --- two delegations and who led each of them
  {
    text: 'Political consultations between Norway and Chile were held in Oslo on Monday. The Norwegian and Chilean delegations were headed by Ada Berg, Deputy Foreign Minister of Norway, and Tomas Araya, Deputy Foreign Minister of Chile, respectively.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL'],
  },
  {
    text: 'Political consultations between Norway and Chile were held in Oslo on Monday. The two delegations were led by Deputy Foreign Minister of Norway Ada Berg and Deputy Foreign Minister of Chile Tomas Araya.',
    events: ['held meeting/in_person Ada Berg/NO + Tomas Araya/CL'],
  },
  {
    text: 'Political consultations between Norway and Chile were held in Oslo on Monday. The two delegations were joined by Deputy Foreign Minister of Peru Ana Ruiz.',
    events: ['held meeting/in_person the null/NO + the null/CL + Ana Ruiz/PE'],
  },
  // --- a member by name alone
  {
    text: 'A Chadian delegation led by Foreign Minister Omar Deby met Prime Minister Ana Reyes of Peru today. The delegation included former Speaker Nadia Pell and Gregory Meek.',
    events: [
      'held meeting/in_person Omar Deby/TD + Ana Reyes/PE + Nadia Pell/TD + Gregory Meek/TD on 2019-06-12',
    ],
  },
  // --- those who led the sides at a meeting of their own
  {
    text: 'Kenya and Peru held talks in Lima on Monday. The two delegations, headed by Foreign Secretary John Otieno of Kenya and Foreign Secretary Luis Soto of Peru, met for three hours.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Lima on 2019-06-10'],
  },
];
