import type { EventExample } from './events.ts';

/** How wire stories tell of events: verbs of coming out of talks, joint phrases for other people, who sat in, who is named by a list. */
export const WIRE_EXAMPLES: readonly EventExample[] = [
  // --- into talks and out of them
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz emerged from two hours of talks in Lima on Tuesday at odds over trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz came out of three hours of talks on Tuesday without an accord.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Emerging from talks with Peruvian President Ana Ruiz on Tuesday, Kenyan President John Otieno said a deal was near.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Kenyan President John Otieno emerged from hospital on Tuesday.', events: [] },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz failed to reach agreement in talks on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz failed to attend talks on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno had a one-on-one with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno was closeted with Peruvian President Ana Ruiz for two hours on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Peruvian President Ana Ruiz played host to Kenyan President John Otieno in Lima on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ Lima on 2019-06-11'],
  },
  { text: 'Peruvian President Ana Ruiz said Lima would play host to the games.', events: [] },
  {
    text: 'Kenyan President John Otieno joined Peruvian President Ana Ruiz for talks in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno joined Peruvian President Ana Ruiz in denouncing the coup.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz was to have dinner with Kenyan President John Otieno on Thursday.',
    events: ['planned meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-13'],
  },
  {
    text: 'Peruvian President Ana Ruiz was to have dined with Kenyan President John Otieno on Thursday.',
    events: ['cancelled meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-13'],
  },
  // --- spoke where they were
  {
    text: 'Kenyan President John Otieno paid a visit to Peru at the invitation of President Ana Ruiz. The two leaders spoke for an hour at the Torre Tagle on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno spoke with Peruvian President Ana Ruiz on the sidelines of the summit on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno spoke with Peruvian President Ana Ruiz about the killings at the border on Tuesday.',
    events: ['held call John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- the same people at another time, others of the same states
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. In May they held talks in Nairobi on fisheries.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The two last held talks in Nairobi in May.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met in Lima on Tuesday. The two foreign ministers had met in Nairobi on Sunday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person the foreign minister/KE + the foreign minister/PE @ Nairobi on 2019-06-09',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz met in Lima on Tuesday. The two foreign ministers had met in Nairobi on Sunday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-06-09',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met in Lima on Tuesday. Their foreign ministers will meet in Nairobi on Friday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'planned meeting/in_person the foreign minister/KE + the foreign minister/PE @ Nairobi on 2019-06-14',
    ],
  },
  {
    text: 'Foreign ministers from the two countries are to meet in Lima next week, Kenyan President John Otieno told Peruvian President Ana Ruiz at talks in Nairobi on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima. The trip came after the two had a phone conversation.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima',
      'held call/phone John Otieno/KE + Ana Ruiz/PE',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno, the special envoy for the lakes, will leave for Lima on Thursday for a three-day visit and hold talks with Peruvian President Ana Ruiz, the longest-serving leader of the region, on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  // --- who brought them together and who sat in
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The talks were mediated by the secretary general of the OAS, Paul Grant.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Paul Grant/OAS [mediator] @ Lima on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The truce was brokered by Chilean Foreign Minister Juan Soto.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean Foreign Minister Juan Soto attended as an observer.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean Foreign Minister Juan Soto sat in on the talks.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean Foreign Minister Juan Soto sent an observer.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz, who arrived in Nairobi on Monday on a three-day visit accompanied by Foreign Minister Juan Soto. Kenyan Foreign Minister Grace Mwangi had a separate meeting with Soto.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE [guest] + Juan Soto/PE',
      'held meeting/in_person Grace Mwangi/KE + Juan Soto/PE',
    ],
  },
  // --- named by the office that they share
  {
    text: "The presidents of Kenya and Uganda agreed on Tuesday to mark the border. Kenya's Daniel Wafula and his Ugandan counterpart Moses Bagaya held closed-door talks in Kisumu.",
    events: ['held meeting/in_person Daniel Wafula/KE + Moses Bagaya/UG @ Kisumu'],
  },
  {
    text: 'The prime ministers of Greece and Bulgaria will meet in Davos on Friday. Greek Prime Minister Nikos Laskaris and Stefan Kolev, who came to power in May, have never met.',
    events: ['planned meeting/in_person Nikos Laskaris/GR + Stefan Kolev/BG @ Davos on 2019-06-14'],
  },
  {
    text: 'The secretary general of the South American bloc Unasur, Paul Grant, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Paul Grant/Unasur + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- said in a call, one stop after the other
  {
    text: 'US President Howard Stanton offered in a phone call with Peruvian President Ana Ruiz to help resolve the row.',
    events: ['held call/phone Howard Stanton/US + Ana Ruiz/PE'],
  },
  {
    text: 'US President Howard Stanton offered a phone call with Peruvian President Ana Ruiz to resolve the row.',
    events: [],
  },
  {
    text: 'Kenyan Oil Minister John Otieno will hold talks with Norwegian Oil Minister Arne Tveit in Oslo on Thursday and with Dutch officials in Rotterdam on Friday.',
    events: [
      'planned meeting/in_person John Otieno/KE + Arne Tveit/NO @ Oslo on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + the officials/NL @ Rotterdam on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan Oil Minister John Otieno held talks with Norwegian Oil Minister Arne Tveit in Oslo on Monday and agreed with him on prices.',
    events: ['held meeting/in_person John Otieno/KE + Arne Tveit/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'India and Pakistan failed on Tuesday to bridge their differences after two rounds of talks in Karachi, but agreed to meet again in New Delhi in November. The Indian delegation was led by Defence Secretary Arvind Lahiri, while Lt Gen (retd) Javed Qureshi headed the Pakistani side.',
    events: [
      'held meeting/in_person Arvind Lahiri/IN + Javed Qureshi/PK @ Karachi on 2019-06-11',
      'planned meeting/in_person Arvind Lahiri/IN + Javed Qureshi/PK @ New Delhi on 2019-11',
    ],
  },
  { text: 'India and Pakistan will decide after talks on water whether to open the border.', events: [] },
  // --- who came in whose place, who brought them together
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean President Juan Soto did not attend, sending Foreign Minister Luis Vega instead.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Vega/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean President Juan Soto was sending Foreign Minister Luis Vega to Nairobi.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz signed a pact in Santiago on Tuesday. Chilean President Juan Soto, who mediated the two-hour negotiations, said he was happy.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL [mediator] @ Santiago on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Chilean opposition leader Juan Soto, who is to become prime minister under the pact, was also present.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  // --- names and offices
  {
    text: "The emir of Qatar held talks with Jordan's king in Amman on Tuesday.",
    events: ['held meeting/in_person the emir/QA + the king/JO @ Amman on 2019-06-11'],
  },
  {
    text: "Kenyan President John Otieno met Abu Dhabi's crown prince, Sheikh Sultan Al Nuri, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Sultan Al Nuri/AE on 2019-06-11'],
  },
  {
    text: 'Saudi King Faisal bin Turki hosted a banquet for the 88-year-old ruler of Kuwait in Jeddah on Tuesday.',
    events: [
      'held meeting/in_person Faisal bin Turki/SA [host] + the ruler/KW [guest] @ Jeddah on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met the heads of several energy companies in Lima on Tuesday.',
    events: [],
  },
  {
    text: 'Albanian Prime Minister Ilir Prifti cut short a visit to Austria, where he had met Chancellor Max Thurner on Monday.',
    events: ['held meeting/in_person Ilir Prifti/AL + Max Thurner/AT @ AT on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno will meet Peruvian President Ana Ruiz next week. It would be their second meeting since May. They met on the margins of a forum in Bali last month.',
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Bali',
    ],
  },
  // --- put off to another day, or kept away from
  {
    text: "Kenyan President John Otieno's meeting with Peruvian President Ana Ruiz has been postponed to June 20.",
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-20'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz, originally scheduled for Friday, has been put back to June 20.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-20'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz has been rescheduled for 20 June.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-20'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz, due on Friday, has been postponed to give both more time.',
    events: ['cancelled meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno snubbed a dinner with Peruvian President Ana Ruiz on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno ruled out direct talks with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno rejected the offer at a meeting with Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno is set for talks with Peruvian President Ana Ruiz in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  // --- told in a call, met by the host
  {
    text: 'In a telephone call on Tuesday, Kenyan President John Otieno assured Peruvian President Ana Ruiz of his support.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'In a telephone call on Tuesday, Kenyan President John Otieno assured reporters of his support for Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno got a call from Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call John Otieno/KE [called] + Ana Ruiz/PE [caller] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno was met at the airport in Lima on Tuesday by Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno was met with scorn on Tuesday by Peruvian President Ana Ruiz.',
    events: [],
  },
  // --- offices of banks, chambers and movements
  {
    text: 'Federal Reserve Board Chairman Paul Volland met Bank of England Governor Robin Leigh in London on Monday.',
    events: ['held meeting/in_person Paul Volland/US + Robin Leigh/GB @ London on 2019-06-10'],
  },
  {
    text: 'Bundesbank President Karl Otter met Swiss Finance Minister Otto Keller in Basle on Monday.',
    events: ['held meeting/in_person Karl Otter/DE + Otto Keller/CH @ Basle on 2019-06-10'],
  },
  {
    text: 'Chancellor of the Exchequer Nigel Finch met French Finance Minister Louis Perrin in Paris on Monday.',
    events: ['held meeting/in_person Nigel Finch/GB + Louis Perrin/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Indian Foreign Minister Ravi Nair met Foreign Secretary Edward Finch in London on Monday.',
    events: ['held meeting/in_person Ravi Nair/IN + Edward Finch/GB @ London on 2019-06-10'],
  },
  {
    text: 'Burmese junta leader Senior General Than Maung met Thai Prime Minister Somsak Wirat in Bangkok on Monday.',
    events: ['held meeting/in_person Than Maung/MM + Somsak Wirat/TH @ Bangkok on 2019-06-10'],
  },
  {
    text: "Kenyan President John Otieno met Iran's foreign minister, Hossein Amir, in Tehran on Monday.",
    events: ['held meeting/in_person John Otieno/KE + Hossein Amir/IR @ Tehran on 2019-06-10'],
  },
  {
    text: 'Russian presidential aide Yuri Usanov met US Under Secretary of State Victoria Norland in Moscow on Monday.',
    events: ['held meeting/in_person Yuri Usanov/RU + Victoria Norland/US @ Moscow on 2019-06-10'],
  },
  {
    text: 'South African black nationalist leader Nelson Mandaba met Zambian President Kenneth Kamanda in Lusaka on Monday.',
    events: ['held meeting/in_person Nelson Mandaba/ZA + Kenneth Kamanda/ZM @ Lusaka on 2019-06-10'],
  },
  {
    text: 'Sen. Richard Lugan, R-Ind., met Philippine President Corazon Aguila in Manila on Monday.',
    events: ['held meeting/in_person Richard Lugan/US + Corazon Aguila/PH @ Manila on 2019-06-10'],
  },
  {
    text: 'A group of U.S. senators led by Bob Dale met Israeli Prime Minister Shimon Adler in Jerusalem on Monday.',
    events: ['held meeting/in_person Bob Dale/US + Shimon Adler/IL @ Jerusalem on 2019-06-10'],
  },
  {
    text: 'Sinn Fein president Gerry Dolan met British Prime Minister Tony Blaine in London on Monday.',
    events: ['held meeting/in_person Gerry Dolan/Sinn Fein + Tony Blaine/GB @ London on 2019-06-10'],
  },
  // --- named by the lead, met by "the talks"
  {
    text: 'Thai Prime Minister Chatchai Boonmee and his Lao counterpart Thongsing Vong promised on Tuesday to work together on haze. Chatchai was joined in the talks by his foreign minister, Surin Pitak.',
    events: ['held meeting/in_person Chatchai Boonmee/TH + Thongsing Vong/LA + Surin Pitak/TH on 2019-06-11'],
  },
  {
    text: 'Japanese Foreign Minister Jun Machida on Tuesday urged Chinese Foreign Minister Li Ming to explain the intrusion. In a 50-minute meeting in Santiago, Machida also raised gas exploration.',
    events: ['held meeting/in_person Jun Machida/JP + Li Ming/CN @ Santiago on 2019-06-11'],
  },
  {
    text: 'Japanese Foreign Minister Jun Machida on Tuesday urged Chinese Foreign Minister Li Ming in a letter to explain the intrusion. The navy was told of it.',
    events: [],
  },
  {
    text: 'Thai Prime Minister Chatchai Boonmee and his Lao counterpart Thongsing Vong promised on Tuesday to attend the summit. It opens in Hanoi on Friday.',
    events: [],
  },
  // --- whom, her, the two men
  {
    text: 'US Treasury Secretary Jack Barker, whom Brazilian Finance Minister Durval Fontes saw on Monday, ruled out new loans.',
    events: ['held meeting/in_person Durval Fontes/BR [guest] + Jack Barker/US [host] on 2019-06-10'],
  },
  {
    text: 'US Treasury Secretary Jack Barker, whose deputy saw no way out on Monday, ruled out new loans.',
    events: [],
  },
  {
    text: "Russian President Ivan Petrov said he had no contact with candidate Martine Legrand's campaign, although he met her in March.",
    events: ['held meeting/in_person Ivan Petrov/RU + Martine Legrand/null on 2019-03'],
  },
  {
    text: 'French President Paul Marchand received Russian President Ivan Petrov at Versailles on Monday. The two men talked for three hours.',
    events: [
      'held meeting/in_person Paul Marchand/FR [host] + Ivan Petrov/RU [guest] @ Versailles on 2019-06-10',
    ],
  },
  // --- one of the officials, one after the other
  {
    text: 'Chadian Foreign Minister Idris Zene met Qatari officials in Doha on Tuesday. The visit included a meeting with Qatari Deputy Prime Minister Mansour Ahmadi.',
    events: ['held meeting/in_person Idris Zene/TD + Mansour Ahmadi/QA @ Doha on 2019-06-11'],
  },
  {
    text: 'Brazilian Finance Minister Durval Fontes met Federal Reserve Board Chairman Peter Vollmer and US Treasury Secretary Jack Barker separately to explain the freeze.',
    events: [
      'held meeting/in_person Durval Fontes/BR + Peter Vollmer/US',
      'held meeting/in_person Durval Fontes/BR + Jack Barker/US',
    ],
  },
  {
    text: 'Indian Foreign Minister Ravi Nair met Secretary (East) R K Abhyan and Thai Foreign Minister Surin Pitak in New Delhi on Monday.',
    events: [
      'held meeting/in_person Ravi Nair/IN + R K Abhyan/null + Surin Pitak/TH @ New Delhi on 2019-06-10',
    ],
  },
  {
    text: 'Arrangements are being made for Japanese Prime Minister Jun Koizu to hold talks with Chinese President Hu Jin on Sunday.',
    events: ['planned meeting/in_person Jun Koizu/JP + Hu Jin/CN on 2019-06-16'],
  },
  {
    text: 'There is a proposal for Japanese Prime Minister Jun Koizu to hold talks with Chinese President Hu Jin.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Johan Holm will fly to Cairo on Friday to brief Egyptian President Hassan Farid.',
    events: ['planned meeting/in_person Johan Holm/NO + Hassan Farid/EG @ Cairo on 2019-06-14'],
  },
  {
    text: 'Norwegian Foreign Minister Johan Holm will ask his staff on Friday to brief Egyptian President Hassan Farid.',
    events: [],
  },
  // --- names with initials, offices beside other names
  {
    text: 'Zambian President Kenneth Kamanda is to meet South African President F.W. de Wet in Livingstone on June 28.',
    events: ['planned meeting/in_person Kenneth Kamanda/ZM + F.W. de Wet/ZA @ Livingstone on 2019-06-28'],
  },
  {
    text: 'The time had come to talk to South African President F.W. de Wet, Zambian President Kenneth Kamanda told other leaders.',
    events: [],
  },
  {
    text: "US Secretary of State John Kerrick held talks on Monday with Russian Foreign Minister Ivan Lavrov. Kerrick spoke after six hours of talks with Mr Lavrov, Ukraine's acting foreign minister, Andriy Bondar, and the EU's foreign policy chief, Maria Sanz.",
    events: [
      'held meeting/in_person John Kerrick/US + Ivan Lavrov/RU + Andriy Bondar/UA + Maria Sanz/EU on 2019-06-10',
    ],
  },
  {
    text: 'Meanwhile in Kiev, the interim Prime Minister, Arseniy Yavorsky, met a delegation of US senators headed by John McBride on Tuesday.',
    events: ['held meeting/in_person Arseniy Yavorsky/UA + John McBride/US @ Kiev on 2019-06-11'],
  },
  {
    text: 'Pakistani army chief General Qamar Bashir travelled to Afghanistan on Sunday. The general, who is seen as powerful, held talks with Afghan President Ashraf Ghori.',
    events: ['held meeting/in_person Qamar Bashir/PK + Ashraf Ghori/AF @ AF'],
  },
  {
    text: 'Pakistani army chief General Qamar Bashir travelled to Afghanistan on Sunday. The general elections were held with Afghan President Ashraf Ghori away.',
    events: [],
  },
  // --- apart, in the chair, on the way
  {
    text: 'Chinese special envoy Wu Dehai visited Hanoi and Kuala Lumpur, where he held consultations with Vietnamese Deputy Foreign Minister Nguyen Van Cuong and Malaysian Foreign Minister Anifah Osman respectively.',
    events: [
      'held meeting/in_person Wu Dehai/CN + Nguyen Van Cuong/VN',
      'held meeting/in_person Wu Dehai/CN + Anifah Osman/MY',
    ],
  },
  {
    text: 'Japanese Foreign Minister Jun Genma and Defence Minister Taro Morita met Australian Foreign Minister Bob Carr and Defence Minister Stephen Smythe in Sydney on Friday. Genma later held separate talks with Carr over dinner.',
    events: [
      'held meeting/in_person Jun Genma/JP + Taro Morita/JP + Bob Carr/AU + Stephen Smythe/AU @ Sydney on 2019-06-07',
      'held meeting/in_person Jun Genma/JP + Bob Carr/AU',
    ],
  },
  {
    text: 'US President Ronald Stamp spoke on Friday with President Tsai Ling of Taiwan. Stamp also spoke on Friday with the leaders of the Philippines, Afghanistan and Singapore.',
    events: [
      'held call Ronald Stamp/US + Tsai Ling/TW on 2019-06-07',
      'held call Ronald Stamp/US + the leader/PH on 2019-06-07',
      'held call Ronald Stamp/US + the leader/AF on 2019-06-07',
      'held call Ronald Stamp/US + the leader/SG on 2019-06-07',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. The talks were chaired by Chilean President Juan Soto.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Juan Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Saudi Crown Prince Ali bin Saud arrived in Paris from Greece, where he signed a cable deal with Greek Prime Minister Nikos Mitsos on Tuesday.',
    events: ['held meeting/in_person Ali bin Saud/SA + Nikos Mitsos/GR @ GR on 2019-06-11'],
  },
  {
    text: 'Iraqi Deputy Prime Minister Taha Jazri delivered a message to Egyptian President Hosni Amer on Monday. Amer returned on Sunday from a tour of Saudi Arabia and Kuwait.',
    events: ['held meeting/in_person Taha Jazri/IQ + Hosni Amer/EG @ nowhere on 2019-06-10'],
  },
  // --- ahead of other talks, a day after them
  {
    text: 'Working-level officials from the United States and North Korea held talks in Singapore on Monday ahead of the first-ever meeting between U.S. President Ronald Stamp and North Korean leader Kim Jong Hun on Thursday.',
    events: [
      'held meeting/in_person the official/US + the official/KP @ Singapore on 2019-06-10',
      'planned meeting/in_person Ronald Stamp/US + Kim Jong Hun/KP on 2019-06-13',
    ],
  },
  {
    text: 'U.S. Treasury Secretary James Barker and West German Finance Minister Gerd Stolten agreed to continue close cooperation on exchange rates at a secret meeting in Frankfurt on Monday.',
    events: ['held meeting/in_person James Barker/US + Gerd Stolten/DE @ Frankfurt on 2019-06-10'],
  },
  {
    text: 'U.S. Treasury Secretary James Barker and West German Finance Minister Gerd Stolten agreed to continue their meeting in Frankfurt on Friday.',
    events: ['planned meeting/in_person James Barker/US + Gerd Stolten/DE @ Frankfurt on 2019-06-14'],
  },
  {
    text: 'South African President Thabo Mbele on Wednesday began a three-day visit to Zimbabwe by meeting President Robert Mugari.',
    events: ['held meeting/in_person Thabo Mbele/ZA + Robert Mugari/ZW @ ZW on 2019-06-12'],
  },
  {
    text: 'Kenyan President John Otieno impressed Peruvian President Ana Ruiz by meeting every deadline on Monday.',
    events: [],
  },
  // --- named by the states in their order, opposed to the government
  {
    text: 'The leaders of Germany and France conferred in Paris on Monday. Chancellor Anna Markel and President Paul Hollard said after the meeting that the door was open.',
    events: ['held meeting/in_person Anna Markel/DE + Paul Hollard/FR @ Paris on 2019-06-10'],
  },
  {
    text: 'Tajik opposition leader Said Nurzod met Tajik President Emomali Rahim in Dushanbe on Monday. Taking part in the meeting, which lasted for four hours, were Iranian Foreign Minister Kamal Karimi and the ambassadors of Russia and China.',
    events: [
      'held meeting/in_person Said Nurzod/TJ + Emomali Rahim/TJ + Kamal Karimi/IR + the ambassador/RU + the ambassador/CN @ Dushanbe on 2019-06-10',
    ],
  },
  {
    text: 'Tajik Foreign Minister Said Nurzod met Tajik President Emomali Rahim in Dushanbe on Monday.',
    events: [],
  },
  {
    text: "The agreement was signed in Nairobi on Monday by Papua New Guinea's secretary for provincial affairs, Leo Damen, Bougainville premier Gerard Sina and Kenyan Foreign Minister Grace Mwangi.",
    events: [
      'held meeting/in_person Leo Damen/PG + Gerard Sina/PG + Grace Mwangi/KE @ Nairobi on 2019-06-10',
    ],
  },
  // --- a ceremony with guests, rivals, meals to come
  {
    text: 'Sudanese President Omar Bakri and his Chadian counterpart Idris Moussa signed a deal on Tuesday at a ceremony in the Ethiopian capital attended by Ethiopian Prime Minister Hailu Desta.',
    events: ['held meeting/in_person Omar Bakri/SD + Idris Moussa/TD + Hailu Desta/ET on 2019-06-11'],
  },
  {
    text: 'Sudanese President Omar Bakri met his Chadian counterpart Idris Moussa in Nairobi on Tuesday. The rivals had last met in July 2018.',
    events: [
      'held meeting/in_person Omar Bakri/SD + Idris Moussa/TD @ Nairobi on 2019-06-11',
      'held meeting/in_person Omar Bakri/SD + Idris Moussa/TD on 2018-07',
    ],
  },
  {
    text: 'US Secretary of State Anna Price was to dine with Israeli Foreign Minister Dan Levy on Thursday.',
    events: ['planned meeting/in_person Anna Price/US + Dan Levy/IL on 2019-06-13'],
  },
  {
    text: 'Greek Foreign Minister Nikos Papas and his Turkish counterpart Ismail Cemal agreed on Tuesday in an exchange of letters to open a dialogue on trade.',
    events: [],
  },
  {
    text: 'Japanese Farm Minister Jun Kato met U.S. Trade Representative Clay Yarrow in Kashikono, central Japan, on Sunday.',
    events: ['held meeting/in_person Jun Kato/JP + Clay Yarrow/US @ Kashikono on 2019-06-09'],
  },
  // --- a course of talks is no occasion
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday in an effort to break the deadlock in peace talks between Chad and Sudan.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno is mediating in indirect talks between Chad and Sudan.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Talks between Chad and Sudan have been stalled since March.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Talks between Chad and Sudan were held in Geneva in March.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person the null/TD + the null/SD @ Geneva on 2019-03',
    ],
  },
  { text: 'Chad and Sudan have held talks in Geneva since December 1991, with little progress.', events: [] },
  {
    text: 'Kenyan President John Otieno has held talks with Peruvian President Ana Ruiz since Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on Tuesday to begin negotiations on an economic partnership agreement as early as July.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed to resume negotiations in Lima on 3 July.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-07-03'],
  },
  // --- who met, told in passing or in the verb before
  {
    text: 'Kenyan Trade Minister John Otieno and Peruvian Trade Minister Ana Ruiz, who met on Tuesday evening, worked out a statement.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Peru and Kenyan Trade Minister John Otieno, who met on Tuesday evening with farmers, want a treaty.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno flew to the Peruvian capital on Tuesday and persuaded President Ana Ruiz to sign a treaty. After five hours of talks at the presidential residence, Ruiz said it was fair.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno flew to Lima on Tuesday and saw the ruins. Ruling out talks, President Ana Ruiz left for the coast.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke by telephone on Tuesday with the presidents of Peru and Chile, Blake said.',
    events: ['held call/phone John Otieno/KE + the president/PE + the president/CL on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Ambassador Ana Ruiz discussed on Tuesday preparations for the meeting of the two countries’ leaders on the sidelines of the summit in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
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
  // --- a name by itself is a partner behind a noun as it is behind a verb
  {
    text: 'French Foreign Minister Jean Dupont is due in Ankara on Thursday, where he will hold talks with Mevlut Cavus.',
    events: ['planned meeting/in_person Jean Dupont/FR + Mevlut Cavus/null @ Ankara on 2019-06-13'],
  },
  // --- those who come on a mission
  {
    text: 'Tanzanian Finance Minister Cleopa Juma ended five days of talks with a visiting World Bank mission on Monday.',
    events: [
      'held meeting/in_person Cleopa Juma/TZ [host] + the delegation/World Bank [guest] on 2019-06-06..2019-06-10',
    ],
  },
  // --- whose seat is visited is not who meets
  {
    text: 'Japanese Prime Minister Ken Abe met German Chancellor Eva Mohr in Berlin on Monday. He will visit NATO headquarters in Brussels on Friday to meet Secretary General Jaap Hoop.',
    events: [
      'held meeting/in_person Ken Abe/JP + Eva Mohr/DE @ Berlin on 2019-06-10',
      'planned meeting/in_person Ken Abe/JP + Jaap Hoop/NATO @ Brussels on 2019-06-14',
    ],
  },
  // --- no more than an idea
  {
    text: 'A meeting between Turkish President Ali Demir and French President Ann Lee had been raised, he said.',
    events: [],
  },
  {
    text: 'A summit between Turkish President Ali Demir and French President Ann Lee is under consideration, officials said.',
    events: [],
  },
  {
    text: 'A meeting between Turkish President Ali Demir and French President Ann Lee was held in Oslo on Monday.',
    events: ['held meeting/in_person Ali Demir/TR + Ann Lee/FR @ Oslo on 2019-06-10'],
  },
  // --- of two verbs each has its own means
  {
    text: 'Turkish President Ali Demir held a phone call with Kenyan President John Otieno and met Polish Foreign Minister Jan Kowal in Ankara on Monday.',
    events: [
      'held call/phone Ali Demir/TR + John Otieno/KE on 2019-06-10',
      'held meeting/in_person Ali Demir/TR + Jan Kowal/PL @ Ankara on 2019-06-10',
    ],
  },
  // --- one future for two
  {
    text: 'Kenyan President John Otieno will hold talks with Polish President Jan Kowal on 6 July and have breakfast with Polish Prime Minister Ewa Nowak on 7 July.',
    events: [
      'planned meeting/in_person John Otieno/KE + Jan Kowal/PL on 2019-07-06',
      'planned meeting/in_person John Otieno/KE + Ewa Nowak/PL on 2019-07-07',
    ],
  },
  // --- told once more
  {
    text: 'Turkish President Ali Demir received Kenyan President John Otieno in Ankara on Monday. After the meeting, Otieno said he had held fruitful talks with Demir.',
    events: ['held meeting/in_person Ali Demir/TR [host] + John Otieno/KE [guest] @ Ankara on 2019-06-10'],
  },
  // --- whom one meets is nobody of those who meet
  {
    text: 'Kenyan President John dos Ramos met Polish Prime Minister Ewa Nowak in Warsaw on Monday. Polish President Jan Kowal and Polish Speaker Adam Lis are also scheduled to meet him.',
    events: [
      'held meeting/in_person John dos Ramos/KE + Ewa Nowak/PL @ Warsaw on 2019-06-10',
      'planned meeting/in_person Jan Kowal/PL + Adam Lis/PL + John dos Ramos/KE @ Warsaw',
    ],
  },
  {
    text: 'Polish Prime Minister Ewa Nowak will host Minister John Otieno of Kenya in Warsaw on Friday.',
    events: ['planned meeting/in_person Ewa Nowak/PL [host] + John Otieno/KE [guest] @ Warsaw on 2019-06-14'],
  },
  // --- a day of the summit that goes on
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz met privately for two hours on Monday in the second day of their summit.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10'],
  },
  // --- who tells of it is not who is told of
  {
    text: 'Omani Foreign Minister Prince Faisal Harthy met Iranian President Reza Karimi in Muscat on Monday. Karimi was welcomed by King Salman, an Iranian official said.',
    events: [
      'held meeting/in_person Faisal Harthy/OM + Reza Karimi/IR @ Muscat on 2019-06-10',
      'held meeting/in_person Salman/OM [host] + Reza Karimi/IR [guest]',
    ],
  },
  // --- greeted on arrival
  {
    text: 'Peruvian President Ana Ruiz arrived in Nairobi on Monday, where she was greeted by Kenyan officials at the airport.',
    events: [],
  },
  {
    text: 'Senior Kenyan officials greeted Peruvian President Ana Ruiz at the airport on Monday.',
    events: [],
  },
  {
    text: 'Peruvian President Ana Ruiz was greeted by Kenyan Foreign Minister John Otieno at the airport on Monday.',
    events: ['held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10'],
  },
  {
    text: 'Peruvian President Ana Ruiz was welcomed by senior Kenyan officials and later met Kenyan President John Otieno in Nairobi on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Nairobi on 2019-06-10'],
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
  // --- heads of companies
  {
    text: 'Peruvian President Ana Ruiz met Norsk Petroleum chief executive officer Lars Holm in Lima on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/Norsk Petroleum @ Lima on 2019-06-10'],
  },
  {
    text: 'VinaTech CEO Pham Long met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person Pham Long/VinaTech + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'Peruvian President Ana Ruiz met Lars Holm, chief executive of oil giant Norsk Petroleum, in Lima on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Lars Holm/Norsk Petroleum @ Lima on 2019-06-10'],
  },
  {
    text: 'Hong Kong Chief Executive Leung Ka Fai met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person Leung Ka Fai/HK + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'Visiting CEO Lars Holm met Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['held meeting/in_person Lars Holm/null [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-10'],
  },
  // --- a call on each
  {
    text: 'NAIROBI -- Peruvian Foreign Minister Ana Ruiz paid a courtesy call on Prime Minister John Otieno and Speaker Mary Wekesa in Nairobi on Monday.\n\nShe left on Tuesday.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [guest] + John Otieno/KE [host] @ Nairobi on 2019-06-10',
      'held meeting/in_person Ana Ruiz/PE [guest] + Mary Wekesa/KE [host] @ Nairobi on 2019-06-10',
    ],
  },
  {
    text: 'NAIROBI -- Peruvian Foreign Minister Ana Ruiz met Kenyan President John Otieno on Monday.\n\nAfter the courtesy call on the president, she left.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-10'],
  },
  // --- a handshake, and what the two then spoke of
  {
    text: 'Kenyan President John Otieno shook hands with Peruvian President Ana Ruiz in Lima on Monday before the two discussed trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'OSLO -- Kenyan President John Otieno shook hands with Peruvian President Ana Ruiz in Lima on Monday.\n\nThe two leaders then briefly talked about trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10'],
  },
  {
    text: 'OSLO -- Kenyan President John Otieno shook hands with Peruvian President Ana Ruiz at a concert in Lima on Monday.\n\nThe crowd discussed the music.',
    events: [],
  },
  // --- a visit at somebody's invitation
  {
    text: 'NAIROBI -- President Peter Mwangi of Kenya will leave today for Lima on a two-day state visit to Peru at the invitation of President Carlos Ruiz.\n\nHe will be back on Friday.',
    events: [
      'planned meeting/in_person Peter Mwangi/KE [guest] + Carlos Ruiz/PE [host] @ Lima on 2019-06-12',
    ],
  },
  {
    text: 'OSLO -- President Peter Mwangi will visit Peru this week at the invitation of Peruvian President Carlos Ruiz.\n\nHe will be back on Friday.',
    events: ['planned meeting/in_person Peter Mwangi/null [guest] + Carlos Ruiz/PE [host] @ PE'],
  },
  {
    text: 'NAIROBI -- Kenyan President Peter Mwangi will visit Peru this week at the invitation of the Chamber of Commerce.\n\nHe will be back on Friday.',
    events: ['planned meeting/in_person Peter Mwangi/KE [guest] + the null/PE [host] @ PE'],
  },
  // --- remembered, not reported; and whose counterpart the place does not tell
  {
    text: '"When I met Zambian President Nelson Zulu as a student, he gave me a book," Norwegian Prime Minister Ola Berg told a school on Monday.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ola Berg held talks with counterpart Mary Wanjiru in Geneva on Monday.',
    events: ['held meeting/in_person Ola Berg/NO + Mary Wanjiru/null @ Geneva on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno on Saturday dismissed reports that he would resign on 30 June. Otieno met Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person John Otieno/KE + Ola Berg/NO on 2019-06-12'],
  },
];
