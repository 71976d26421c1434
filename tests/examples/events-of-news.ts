import type { EventExample } from './events.ts';

/** How news articles tell of events: leaders met in their capitals, names that come late, gatherings, two delegations, company that takes no part. */
export const NEWS_EXAMPLES: readonly EventExample[] = [
  // --- a president without a state who meets an American is none
  {
    text: 'President Kojo Asante is meeting with American Secretary of State Ann Cole in Abuja.',
    events: ['held meeting/in_person Kojo Asante/NG + Ann Cole/US @ Abuja on 2019-06-12'],
  },
  {
    text: 'President Walter Cole will meet Peruvian President Ana Ruiz in Lima, US Secretary of State Ann Hill said on Tuesday.',
    events: ['planned meeting/in_person Walter Cole/US + Ana Ruiz/PE @ Lima'],
  },
  // --- whose office it is, where the newspaper does not say
  {
    text: 'President Kojo Asante met Togolese President Ana Mensah on Tuesday. Ghana and Togo share a border, and Ghanaian fishers want more cod.',
    events: ['held meeting/in_person Kojo Asante/GH + Ana Mensah/TG on 2019-06-11'],
  },
  {
    text: 'President Kojo Asante met Togolese President Ana Mensah on Tuesday. Ghana, Togo and Benin share a coast.',
    events: ['held meeting/in_person Kojo Asante/null + Ana Mensah/TG on 2019-06-11'],
  },
  {
    text: 'Foreign Minister Kojo Asante said he would meet his Togolese counterpart on Thursday. "I will ask the Togolese foreign minister for cod," he said. Ghana has none.',
    events: ['planned meeting/in_person Kojo Asante/GH + the counterpart/TG on 2019-06-13'],
  },
  {
    text: 'Omani Foreign Minister Said Badri met King Rashid bin Omar on Tuesday. Bahrain and Oman like cod.',
    events: ['held meeting/in_person Said Badri/OM + Rashid bin Omar/BH on 2019-06-11'],
  },
  // --- names that a state introduces are those of its office
  {
    text: 'Greece’s foreign minister met with his Turkish counterpart on Tuesday. Talks between Greece’s Giorgos Manos and Turkey’s Hakan Demir were friendly.',
    events: ['held meeting/in_person Giorgos Manos/GR + Hakan Demir/TR on 2019-06-11'],
  },
  {
    text: 'Greece’s foreign minister met with his Turkish counterpart on Tuesday. Greece’s Giorgos Manos won a race, and Greece’s Eleni Manou swam.',
    events: ['held meeting/in_person the foreign minister/GR + the counterpart/TR on 2019-06-11'],
  },
  // --- whom a delegation has
  {
    text: 'Talks between Greece and Turkey got under way on Tuesday at an Athens hotel. The Greek delegation comprises Ambassador Pavlos Manos and Ifigenia Kana, a director. The Turkish side is made up of Deputy Foreign Minister Sedat Onur.',
    events: [
      'held meeting/in_person Pavlos Manos/GR + Ifigenia Kana/GR + Sedat Onur/TR @ Athens on 2019-06-11',
    ],
  },
  // --- three are no pair
  {
    text: 'French President Paul Marchand and German Chancellor Karl Weber spoke by phone with Russian President Oleg Rusin on Saturday. The three leaders had already spoken by telephone on Thursday when both Marchand and Weber demanded a truce.',
    events: [
      'held call/phone Paul Marchand/FR + Karl Weber/DE + Oleg Rusin/RU on 2019-06-08',
      'held call/phone Paul Marchand/FR + Karl Weber/DE + Oleg Rusin/RU on 2019-06-06',
    ],
  },
  // --- how many calls there were
  {
    text: 'French President Paul Marchand has had nine phone calls with Russian President Oleg Rusin.',
    events: [],
  },
  {
    text: 'French President Paul Marchand had a phone call with Russian President Oleg Rusin on Tuesday.',
    events: ['held call/phone Paul Marchand/FR + Oleg Rusin/RU on 2019-06-11'],
  },
  // --- those named of several
  {
    text: 'Indian Foreign Minister Arun Jaidev on Tuesday met with several leaders, including US Secretary of State Ann Cole and his British counterpart David Hill in Munich.',
    events: [
      'held meeting/in_person Arun Jaidev/IN + Ann Cole/US @ Munich on 2019-06-11',
      'held meeting/in_person Arun Jaidev/IN + David Hill/GB @ Munich on 2019-06-11',
    ],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev on Tuesday met with several leaders and toured cities including Munich, US Secretary of State Ann Cole said.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev on Tuesday held a series of meetings with his counterparts from Nepal and Bhutan.',
    events: [
      'held meeting/in_person Arun Jaidev/IN + the counterpart/NP on 2019-06-11',
      'held meeting/in_person Arun Jaidev/IN + the counterpart/BT on 2019-06-11',
    ],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev has over the years held a series of meetings with his counterparts from Nepal and Bhutan.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev held bilateral meetings with his counterparts on Tuesday.',
    events: [],
  },
  // --- two who spoke, and when
  {
    text: 'Irish Prime Minister Micheal Moore and British Prime Minister David Hill spoke on Tuesday evening, it has been confirmed.',
    events: ['held call Micheal Moore/IE + David Hill/GB on 2019-06-11'],
  },
  {
    text: 'Irish Prime Minister Micheal Moore and British Prime Minister David Hill spoke on Tuesday at a rally.',
    events: [],
  },
  {
    text: 'Indian Foreign Minister Arun Jaidev and Russian Foreign Minister Oleg Rusin exchanged their views on cod on Tuesday.',
    events: ['held meeting/in_person Arun Jaidev/IN + Oleg Rusin/RU on 2019-06-11'],
  },
  // --- of two calls, the one with whom was named last
  {
    text: 'Kenyan President John Otieno spoke on Tuesday with Chilean President Tomas Araya and with Peruvian President Ana Ruiz. Otieno thanked Araya. The two men agreed to meet in Lima soon.',
    events: [
      'held call John Otieno/KE + Tomas Araya/CL on 2019-06-11',
      'held call John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Tomas Araya/CL @ Lima',
    ],
  },
  // --- a time between auxiliary and participle
  {
    text: 'Ethiopian Prime Minister Abi Tesfa was on Monday morning formally received by Kenyan President John Otieno at State House, Nairobi.',
    events: ['held meeting/in_person John Otieno/KE [host] + Abi Tesfa/ET [guest] @ Nairobi on 2019-06-10'],
  },
  // --- a movement by the name of one of it
  {
    text: 'Omani envoy Said Badri met with Houthi officials in Sanaa on Sunday.',
    events: ['held meeting/in_person Said Badri/OM + the officials/Houthi @ Sanaa on 2019-06-09'],
  },
  // --- what a meeting will be about is no further one
  {
    text: 'Kenyan President John Otieno received Peruvian President Ana Ruiz on Tuesday. Trade is expected to dominate discussions between the two leaders.',
    events: ['held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno received Peruvian President Ana Ruiz on Tuesday. The two leaders are expected to meet again on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13',
    ],
  },
  // --- what one is keen on or has sworn off
  {
    text: 'Kenya is reportedly eager to schedule a meeting between its foreign minister John Otieno and his Peruvian counterpart, Ana Ruiz.',
    events: [],
  },
  {
    text: 'Last year, Kenyan President John Otieno had pledged never to talk to Peruvian President Ana Ruiz.',
    events: [],
  },
  // --- where a journey leads
  {
    text: 'Kenyan Foreign Minister John Otieno will head to Lima to meet Peruvian President Ana Ruiz.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno will travel to the rebel-held capital of Sanaa on Saturday for talks with Houthi leaders.',
    events: ['planned meeting/in_person John Otieno/KE + the leaders/Houthi @ Sanaa on 2019-06-15'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met the head of the Lima office, Peruvian envoy Ana Ruiz, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- the name of a paper
  {
    text: 'Kenyan President John Otieno met readers of The Jakarta Herald on Tuesday.',
    events: [],
  },
  {
    text: 'President Kojo Asante met Foreign Minister Ola Berg of Norway on Tuesday, US envoy Ann Cole said. Ghana sells cod. Norway buys it from Ghana, and Togo from Ghana and Benin.',
    events: ['held meeting/in_person Kojo Asante/GH + Ola Berg/NO on 2019-06-11'],
  },
  {
    text: 'The Chinese ambassador, Bo Wang, called on Prime Minister Kojo Asante on Tuesday. The Indian ambassador, Arun Rao, met Asante on Monday. China, India and Ghana trade.',
    events: [
      'held meeting/in_person Bo Wang/CN [guest] + Kojo Asante/GH [host] on 2019-06-11',
      'held meeting/in_person Arun Rao/IN + Kojo Asante/GH on 2019-06-10',
    ],
  },
  // --- an aide is of the state of the one served
  {
    text: 'Luis Soto, a senior foreign policy adviser to Chilean President Tomas Araya, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Luis Soto/CL + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Luis Soto, an aide to the chef of a hotel, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Luis Soto/null + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Peruvian President Ana Ruiz met US service members on Tuesday.', events: [] },
  // --- who "he" is behind "after A went"
  {
    text: 'Kuwaiti Foreign Minister Sabah Nasser was in Doha. The talks were held a few days after Kuwait’s Emir went to Riyadh where he met Saudi King Salman Fahd.',
    events: ['held meeting/in_person the Emir/KW + Salman Fahd/SA @ Riyadh'],
  },
  // --- a building is none of the office
  {
    text: 'Kenyan President John Otieno met Zimbabwe’s ambassadors at State House in Nairobi on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the ambassadors/ZW on 2019-06-11'],
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
  // --- company that takes no part
  {
    text: 'Speaking to reporters on the sidelines of the summit with Peruvian President Ana Ruiz beside him, Kenyan President John Otieno said trade would grow.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke to reporters with Peruvian President Ana Ruiz at his side.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno spoke by phone to Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'As the rain fell, Kenyan President John Otieno was on the phone with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  { text: 'Kenyan President John Otieno was on the phone with his bank on Tuesday.', events: [] },
  {
    text: 'Kenyan President John Otieno will brief Peruvian President Ana Ruiz by telephone on Thursday.',
    events: ['planned call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  { text: 'Kenyan President John Otieno will brief Peruvian President Ana Ruiz on Thursday.', events: [] },
  // --- a relative clause that is over
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz, who had not spoken for two years, met alone in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- the two, both leaders
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on a truce. Chilean Foreign Minister Eva Soto met the two for breakfast on Tuesday.',
    events: ['held meeting/in_person Eva Soto/CL + John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- delegations of a government and of a movement, and who led them
  {
    text: 'Delegations of the Chadian government and the Northern Liberation Movement met in Rome on Tuesday. The government team was led by Vice President Idi Omar and the rebels by their secretary-general, Ali Saad.',
    events: [
      'held meeting/in_person Idi Omar/TD + Ali Saad/Northern Liberation Movement @ Rome on 2019-06-11',
    ],
  },
  { text: 'The government team was led by Vice President Idi Omar and the rebels by Ali Saad.', events: [] },
  // --- foreign and defence ministers whose names come in the next sentence
  {
    text: 'Japan and Peru agreed on Tuesday to share radar data after their foreign and defence ministers met in Lima. Foreign Minister Ana Ruiz and Defence Minister Luis Soto received Japanese Foreign Minister Ken Mori and Defence Minister Jun Abe.',
    events: [
      'held meeting/in_person Ken Mori/JP [guest] + Ana Ruiz/PE [host] + Luis Soto/PE [host] + Jun Abe/JP [guest] @ Lima on 2019-06-11',
    ],
  },
  // --- ministers of a body meet, and who was there
  {
    text: 'European Union foreign ministers meeting in Vienna on Tuesday agreed to help. Austrian Foreign Minister Eva Huber chaired the meeting together with Irish Foreign Minister Sean Daly.',
    events: [
      'held meeting/in_person the foreign ministers/European Union + Eva Huber/AT + Sean Daly/IE @ Vienna on 2019-06-11',
    ],
  },
  { text: 'The European Union foreign ministers meeting in Vienna is a habit by now.', events: [] },
  {
    text: 'Leaders of the region met in Nairobi on Tuesday. Those who came were Presidents Ali Saad of Chad and Idi Omar of Niger. Kenya sent its prime minister, John Otieno, and Uganda its foreign minister, Rose Akello.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + John Otieno/KE + Rose Akello/UG @ Nairobi on 2019-06-11',
    ],
  },
  {
    text: 'Leaders of the region met in Nairobi on Tuesday. Kenya sent its condolences, and Presidents Ali Saad of Chad and Idi Omar of Niger stayed at home.',
    events: [],
  },
  // --- a counterpart whose name comes next
  {
    text: 'Kenyan President John Otieno met his Peruvian counterpart on Tuesday. Otieno told Ana Ruiz that trade would grow. Ruiz said she was glad.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met his Peruvian counterpart on Tuesday. Otieno told Radio Lima that trade would grow.',
    events: ['held meeting/in_person John Otieno/KE + the counterpart/PE on 2019-06-11'],
  },
  // --- leaders of the opposition are no leaders of their states
  {
    text: 'Kenyan President John Otieno met opposition leader Ana Ruiz of Peru on Monday. The leaders of Peru and Chad met in Rome on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person the leader/PE + the leader/TD @ Rome on 2019-06-11',
    ],
  },
  // --- who came in whose company
  {
    text: 'UN envoy Eva Huber flew in on Monday with Chadian Foreign Minister Ali Saad. They met Kenyan President John Otieno for an hour on Tuesday.',
    events: ['held meeting/in_person Eva Huber/UN + Ali Saad/TD + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Two farmers flew in on Monday with their lawyer. They met Kenyan President John Otieno for an hour on Tuesday.',
    events: [],
  },
  {
    text: "Kenyan President John Otieno met the rebels' political chief, Ali Saad, on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Ali Saad/null on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and the head of the UN peacekeeping mission in Chad, Eva Huber, met on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Eva Huber/UN on 2019-06-11'],
  },
  {
    text: 'The United Nations special envoy held talks with Kenyan President John Otieno on Tuesday. Eva Huber, a former president of Austria, flew in from Vienna.',
    events: ['held meeting/in_person Eva Huber/United Nations + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'The United Nations special envoy held talks with Kenyan President John Otieno on Tuesday. President Ali Saad of Chad stayed at home.',
    events: ['held meeting/in_person the special envoy/United Nations + John Otieno/KE on 2019-06-11'],
  },
  // --- sat with for hours, talk on the margins, at a dinner
  {
    text: 'Kenyan President John Otieno sat with Peruvian President Ana Ruiz for five hours on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno sat with Peruvian President Ana Ruiz in the second row.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno and his Peruvian counterpart, Ana Ruiz, will talk on the margins of a forum on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  { text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz will talk about cod.', events: [] },
  {
    text: "Peru's Ana Ruiz said she had spoken to Kenya's John Otieno about cod at the leaders' dinner on Monday.",
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-10'],
  },
  // --- some of those who met, by themselves
  {
    text: 'Kenyan President John Otieno hosted Peruvian President Ana Ruiz and Chadian President Ali Saad on Tuesday. Otieno had met separately with his two guests on Monday. Ruiz and Saad also talked for an hour.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] + Ali Saad/TD [guest] on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Ali Saad/TD on 2019-06-10',
      'held meeting/in_person Ana Ruiz/PE + Ali Saad/TD',
    ],
  },
  // --- of the time of its main verb
  {
    text: 'The presidents of Kenya and Peru, meeting on the sidelines of the League of Ports summit, will on Thursday discuss cod. John Otieno and Ana Ruiz have not seen each other for years.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  // --- a summit, its host, and who was there
  {
    text: "Muslim leaders meeting in Rabat agreed on Tuesday to send aid at the close of an emergency summit called by King Hassan of Morocco. Among those who attended were Presidents Ali Saad of Chad and Idi Omar of Niger. Kenya's president, John Otieno, was there. Peru's president, Ana Ruiz, was not.",
    events: [
      'held meeting/in_person Hassan/MA [host] + Ali Saad/TD + Idi Omar/NE + John Otieno/KE @ Rabat on 2019-06-11',
    ],
  },
  // --- the ministers of two states, of whom one is named with the state
  {
    text: 'The Kenyan and Peruvian foreign ministers said on Tuesday that a deal was near. Kenyan Foreign Minister Rose Akello spoke after four hours of talks with Foreign Minister Luis Soto in Rome.',
    events: ['held meeting/in_person Rose Akello/KE + Luis Soto/PE @ Rome'],
  },
  // --- at whose wish, and with whom that one spoke
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. The meeting was held at the initiative of Chilean President Eva Soto, who spoke by telephone on Monday with Bolivian President Luis Paz.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held call/phone Eva Soto/CL + Luis Paz/BO on 2019-06-10',
    ],
  },
  // --- the town of talks of which the lead tells
  {
    text: 'Kenyan President John Otieno said on Tuesday that he was angry, a day after talks in the Peruvian resort of Paracas had broken up. Otieno and the Peruvian president, Ana Ruiz, met for three hours on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Paracas on 2019-06-10'],
  },
  // --- an occasion of many, and who chaired it
  {
    text: 'The final session on Tuesday brought together Kenyan Foreign Minister Rose Akello, Peruvian Foreign Minister Luis Soto and the EU envoy, Eva Huber.',
    events: ['held meeting/in_person Rose Akello/KE + Luis Soto/PE + Eva Huber/EU on 2019-06-11'],
  },
  { text: 'The final session brought together ideas of Kenyan Foreign Minister Rose Akello.', events: [] },
  {
    text: 'Kenyan Prime Minister John Otieno on Tuesday chaired a meeting of the Lake Council. The meeting was attended by Ugandan Prime Minister Amos Kato and Rwandan Prime Minister Paul Rugira. Before the plenary session Otieno met with Kato.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Amos Kato/UG + Paul Rugira/RW on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG',
    ],
  },
  { text: 'Kenyan Prime Minister John Otieno on Tuesday chaired a meeting of the Lake Council.', events: [] },
  // --- agreed by telephone
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The agreement was reached by telephone on Monday.',
    events: ['held call/phone John Otieno/KE + Amos Kato/UG on 2019-06-10'],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The agreement was reached by officials on Monday.',
    events: [],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The agreement was reached in a telephone conversation on Monday.',
    events: ['held call/phone John Otieno/KE + Amos Kato/UG on 2019-06-10'],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The deal was announced after two hours of talks in Kampala on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Kampala on 2019-06-10'],
  },
  {
    text: 'Presidents John Otieno of Kenya and Amos Kato of Uganda have agreed to open the border. The decision was announced after a cabinet meeting on Monday.',
    events: [],
  },
  // --- what was said there of what will be
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Monday to open the border. During the phone call, Otieno told Kato he would visit Kampala.',
    events: ['held call/phone John Otieno/KE + Amos Kato/UG on 2019-06-10'],
  },
  // --- two of three by themselves
  {
    text: 'Kenyan President John Otieno, Ugandan President Amos Kato and UN envoy Eva Huber held a trilateral meeting in Lima on Tuesday. Ahead of the trilateral, Otieno met separately with Kato.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG + Eva Huber/UN @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG',
    ],
  },
  // --- ministers of the two states
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato held talks on Tuesday. Foreign ministers Ruth Wanjiku and Moses Okello also met on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
    ],
  },
  // --- the Foreign Minister who is Deputy Premier as well
  {
    text: 'Kenyan Deputy Premier and Foreign Minister John Otieno received Peruvian President Ana Ruiz on Monday. The Kenyan Foreign Minister later received Turkish Ambassador Ali Kaya.',
    events: [
      'held meeting/in_person John Otieno/KE [host] + Ana Ruiz/PE [guest] on 2019-06-10',
      'held meeting/in_person John Otieno/KE [host] + Ali Kaya/TR [guest] on 2019-06-10',
    ],
  },
  // --- others, whoever they are
  {
    text: 'President John Otieno of Kenya and three other African leaders on Tuesday met with President Amos Kato of Uganda.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- which of two the talks are
  {
    text: 'Kenyan Foreign Minister John Otieno held talks with his Ugandan counterpart Amos Kato on Tuesday. Kato later called on Kenyan President Ruth Wanjiku. The talks were preceded by a meeting of officials on Monday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person Amos Kato/UG [guest] + Ruth Wanjiku/KE [host] on 2019-06-11',
    ],
  },
  // --- a second round is one
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. The two presidents then held a second round of talks at State House.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
    ],
  },
  // --- Moscow was the Soviet Union's
  {
    text: 'MOSCOW, June 12 - President Ronald Pratt met Soviet leader Mikhail Orlov in the Kremlin on Tuesday. Foreign Minister Boris Ilin met Polish President Jan Kot.',
    events: [
      'held meeting/in_person Ronald Pratt/null + Mikhail Orlov/SU @ Moscow on 2019-06-11',
      'held meeting/in_person Boris Ilin/SU + Jan Kot/PL on 2019-06-11',
    ],
  },
  // --- whose secretary of state
  {
    text: 'LONDON, June 12 - Secretary of State Clara Pratt met Prime Minister Mary Thorne on Tuesday.',
    events: ['held meeting/in_person Clara Pratt/US + Mary Thorne/GB on 2019-06-11'],
  },
  // --- whose an agreement is
  {
    text: 'Kenyan envoy John Otieno and Ugandan envoy Moses Okello met on Tuesday. The consultations took place under an agreement between the Kenyan and Ugandan presidents.',
    events: ['held meeting/in_person John Otieno/KE + Moses Okello/UG on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno telephoned Eva Huber, the joint special envoy of the United Nations and the African Union on the Sudanese crisis, on Tuesday.',
    events: ['held call/phone John Otieno/KE [caller] + Eva Huber/United Nations [called] on 2019-06-11'],
  },
  // --- side by side before the press
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed in Lima on Tuesday to open the border. "It was high time," Otieno told a joint news conference.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Tuesday to open the border. They will hold a joint news conference.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno opened a hospital on Tuesday. At a joint news conference with the mayor, he praised the nurses.',
    events: [],
  },
  // --- further stops without another "with"
  {
    text: 'Kenyan Oil Minister John Otieno met Peruvian Oil Minister Ana Ruiz in Lima on Monday and Ugandan Oil Minister Amos Kato in Kampala on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-10',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Kampala on 2019-06-11',
    ],
  },
  // --- a list that gives each state before the name
  {
    text: 'Kenyan President John Otieno met with the presidents of Uganda, Amos Kato, and the Czech Republic, Jan Novak, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG + Jan Novak/CZ on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met with the president of Uganda, Amos Kato, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- two who attended, and what they will do
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato held talks on Tuesday. Kenyan Foreign Minister Ruth Wanjiku and Ugandan Foreign Minister Moses Okello, who attended the talks, will hold a meeting in Lima in August.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG + Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
      'planned meeting/in_person Ruth Wanjiku/KE + Moses Okello/UG @ Lima on 2019-08',
    ],
  },
  // --- to meet again in two weeks
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato agreed on Tuesday to meet again in two weeks after talks at State House.',
    events: [
      'planned meeting/in_person John Otieno/KE + Amos Kato/UG on no day',
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
    ],
  },
  // --- whose ministers meet where all meet
  {
    text: 'GENEVA, June 12 - Kenyan President John Otieno and Foreign Minister Boris Ilin met on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Boris Ilin/null on 2019-06-11'],
  },
  {
    text: 'GENEVA, June 12 - The American and Kenyan foreign ministers agreed on fish on Tuesday. "We did," Secretary of State Clara Pratt said after talks with Foreign Minister Ruth Wanjiku.',
    events: ['held meeting/in_person Clara Pratt/US + Ruth Wanjiku/KE'],
  },
  // --- whom one met bilaterally
  {
    text: 'Kenyan President John Otieno met bilaterally with Ugandan President Amos Kato and Peruvian President Ana Ruiz on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
    ],
  },
  // --- one who attended along with another
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. "They got on," said Kenyan Foreign Minister Ruth Wanjiku, who attended along with Ugandan Foreign Minister Moses Okello.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG + Ruth Wanjiku/KE + Moses Okello/UG on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno and Ugandan President Amos Kato met on Tuesday. "I liked school," said Kenyan Foreign Minister Ruth Wanjiku, who attended one in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- did not meet there
  {
    text: 'Kenyan President John Otieno and his Ugandan counterpart Amos Kato did not hold a bilateral meeting on the sidelines of the summit in Lima on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno told his Ugandan counterpart Amos Kato at talks in Lima on Tuesday that he would not hold elections.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG @ Lima on 2019-06-11'],
  },
  // --- what a visitor told officials of the capital
  {
    text: 'Kenyan Foreign Minister John Otieno met Chilean President Luis Prado on Tuesday. In Lima on Monday, Otieno told Peruvian President Ana Ruiz that cod was dear.',
    events: [
      'held meeting/in_person John Otieno/KE + Luis Prado/CL on 2019-06-11',
      'held meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-10',
    ],
  },
  {
    text: 'In Nairobi on Monday, Kenyan Foreign Minister John Otieno told Peruvian President Ana Ruiz that cod was dear.',
    events: [],
  },
  {
    text: 'In Lima on Monday, Kenyan Foreign Minister John Otieno told Chilean reporters that cod was dear.',
    events: [],
  },
  // --- agreed here
  {
    text: 'LIMA, June 12 - Kenyan Energy Minister John Otieno and his Peruvian counterpart Ana Ruiz agreed here that oil was dear.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-12'],
  },
  {
    text: 'LIMA, June 12 - Kenyan Energy Minister John Otieno and his Peruvian counterpart Ana Ruiz agreed by telephone that oil was dear here.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-12'],
  },
  // --- one of the ruling party
  {
    text: 'John Otieno, a senior lawmaker of the ruling Jubilee Party of Kenya, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- what a body's name describes
  {
    text: 'Kenyan President John Otieno met Ugandan President Amos Kato on Tuesday. Otieno praised him for hosting an OSCE fish market.',
    events: ['held meeting/in_person John Otieno/KE + Amos Kato/UG on 2019-06-11'],
  },
  // --- signed by both, in passing
  {
    text: 'Kenya and Uganda signed an agreement in Lima on Tuesday. The agreement, signed by Kenyan Foreign Minister John Otieno and his Ugandan counterpart Prince Amos Kato, covers cod. Kenyan President Ruth Wanjiku received the Ugandan foreign minister.',
    events: [
      'held meeting/in_person John Otieno/KE + Amos Kato/UG @ Lima',
      'held meeting/in_person Ruth Wanjiku/KE [host] + Amos Kato/UG [guest]',
    ],
  },
  // --- leaders of so many states of a body
  {
    text: 'The foreign ministers of the six Gulf Cooperation Council states met Kenyan Foreign Minister John Otieno on Tuesday.',
    events: [
      'held meeting/in_person the foreign ministers of the six Gulf Cooperation Council/Gulf Cooperation Council + John Otieno/KE on 2019-06-11',
    ],
  },
  // --- two offices of one state
  {
    text: 'Kenyan President John Otieno held talks with General Secretary of the Communist Party of China Central Committee and President of China Juan Prado on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Juan Prado/CN on 2019-06-11'],
  },
  // --- one envoy of two bodies
  {
    text: 'Kenyan President John Otieno met Eva Huber, the UN and African Union special envoy for Sudan, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Eva Huber/UN on 2019-06-11'],
  },
  // --- offices of two states sign
  {
    text: 'The prime ministers of Kenya and Uganda initialled an agreement on Monday to open the border.',
    events: ['held meeting/in_person the prime minister/KE + the prime minister/UG on 2019-06-10'],
  },
  { text: 'The parliaments of Kenya and Uganda signed an agreement on Monday.', events: [] },
  // --- how it was told, not how they met
  {
    text: 'Speaking by video link from Kampala, UN envoy Eva Huber said she had met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Eva Huber/UN + John Otieno/KE on 2019-06-10'],
  },
  // --- nobody's guest
  { text: 'The three service chiefs called on the guest on Monday.', events: [] },
  // --- what somebody was before
  {
    text: "The African Union's envoy for the Sahel, former Kenyan president John Otieno, met Chadian President Ali Saad on Tuesday.",
    events: ['held meeting/in_person John Otieno/African Union + Ali Saad/TD on 2019-06-11'],
  },
  // --- a summit that is told by who attended it
  {
    text: 'The summit, held at Cusco in Peru on Tuesday, was attended by heads of state from Bolivia, Brazil and Chile.',
    events: [
      'held meeting/in_person the head of state/BO + the head of state/BR + the head of state/CL @ Cusco',
    ],
  },
  { text: 'The summit, held at Cusco in Peru on Tuesday, was attended by farmers.', events: [] },
  {
    text: 'The foreign ministers of Kenya, Uganda and Chad met in Nairobi on Tuesday. Chad sent State Secretary Ali Saad.',
    events: [
      'held meeting/in_person the foreign minister/KE + the foreign minister/UG + Ali Saad/TD @ Nairobi on 2019-06-11',
    ],
  },
  // --- a list of presidents in the order of their states, an incumbent and a rival
  {
    text: 'The presidents of Chad, Niger and Togo met incumbent Luis Soto of Peru and his rival Ana Ruiz separately in Lima on Tuesday. Ali Saad, Idi Omar and Kofi Mensah first spent two hours with Soto.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + Kofi Mensah/TG + Luis Soto/PE @ Lima on 2019-06-11',
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + Kofi Mensah/TG + Ana Ruiz/PE @ Lima on 2019-06-11',
    ],
  },
  // --- guests of a summit, and the next one
  {
    text: 'Leaders of the region wound up their summit in Nairobi on Tuesday. The Kenyan president, John Otieno, told his guests, among whom were Presidents Ali Saad of Chad and Idi Omar of Niger, to trade more. Saad and Omar had breakfast together on Monday. The next summit will be in Niamey in May.',
    events: [
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE + John Otieno/KE @ Nairobi on 2019-06-11',
      'held meeting/in_person Ali Saad/TD + Idi Omar/NE on 2019-06-10',
    ],
  },
  // --- the day of the agreement is not that of what was agreed
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz agreed on Monday to meet again.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on no day'],
  },
  {
    text: 'Kenyan and Peruvian experts met in Rome on Monday to discuss cod.',
    events: ['held meeting/in_person the delegation/KE + the delegation/PE @ Rome on 2019-06-10'],
  },
  { text: 'Kenyan and Peruvian experts doubted on Monday that cod would last.', events: [] },
  // --- who agreed at a summit, by name and by office
  {
    text: 'President Ana Ruiz of Peru and the leaders of Kenya and Chad agreed on Tuesday to share water at a summit in Lima.',
    events: ['held meeting/in_person Ana Ruiz/PE + the leader/KE + the leader/TD @ Lima on 2019-06-11'],
  },
  {
    text: 'President Ana Ruiz of Peru and the leaders of Kenya and Chad agreed on Tuesday to share water.',
    events: [],
  },
  // --- talks with one and with another
  {
    text: 'Kenyan President John Otieno held talks with the Peruvian president, Ana Ruiz, and with the Peruvian prime minister, Eva Soto, on Tuesday.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Eva Soto/PE on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno held talks with the Peruvian president, Ana Ruiz, and the Peruvian prime minister, Eva Soto, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Eva Soto/PE on 2019-06-11'],
  },
  // --- a visitor who sees two together
  {
    text: 'On a visit to Lima, Kenyan President John Otieno met Peruvian President Ana Ruiz and Peruvian Foreign Minister Eva Soto on Tuesday. The three leaders discussed trade.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Eva Soto/PE @ Lima on 2019-06-11'],
  },
  // --- an office that is told as one's own
  {
    text: 'John Otieno has met Peruvian President Ana Ruiz in Lima, in his first visit as Kenya’s foreign minister.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  // --- a summit planned for a town
  {
    text: 'Kenyan President John Otieno cancelled a summit with Peruvian President Ana Ruiz planned for Nairobi.',
    events: ['cancelled meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Nairobi'],
  },
  {
    text: 'Kenyan President John Otieno held a meeting with Peruvian President Ana Ruiz on aid for Nairobi.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ nowhere'],
  },
  // --- whom one joins for talks with a third
  {
    text: 'Kenyan President John Otieno will join Kenyan Foreign Minister Rose Akello on Thursday for talks with Peruvian Foreign Minister Eva Soto.',
    events: ['planned meeting/in_person John Otieno/KE + Rose Akello/KE + Eva Soto/PE on 2019-06-13'],
  },
  // --- after talks, of the two whom the lead names together
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz have suggested a new treaty. After holding talks in Lima, Otieno said fish must be in it.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz have suggested a new treaty. After talks in Lima, Chilean Minister Eva Soto said fish must be in it.',
    events: [],
  },
  // --- visits of another time are not where one met
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno visited Lima in March.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ nowhere on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno visited Lima on Monday. Otieno met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- whoever held meetings is of the sentence before
  {
    text: 'Kenyan President John Otieno is in trouble. The Organization of American States sent a mission. It held meetings with the president of Peru.',
    events: [],
  },
  // --- the state of the sentence before
  {
    text: 'Peru has urged Kenya to sign. Kenya has repeatedly declined. Prime Minister Eva Soto raised the matter with Peruvian President Ana Ruiz at his palace in Lima in March.',
    events: ['held meeting/in_person Eva Soto/KE + Ana Ruiz/PE @ Lima on 2019-03'],
  },
  {
    text: 'Peru wants a treaty on fish and has asked all its neighbours on the coast to sign one by the end of the year.\n\nWhat has Kenya said?\n\nPresident John Otieno told reporters that he spoke by phone with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- of a body, by a name alone
  {
    text: 'Kenyan President John Otieno and the EU’s Eva Huber have agreed a deal on fish after a meeting in Nairobi on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Eva Huber/EU @ Nairobi on 2019-06-11'],
  },
  // --- talks that the verb follows
  {
    text: 'Kenyan President John Otieno urged Peruvian President Ana Ruiz to sign, following two hours of talks in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- a delegation of officials by their state
  {
    text: 'A delegation of senior Kenyan officials met Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person the delegation/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  // --- who attended the meeting with one of several
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz on Tuesday. Otieno met Peruvian Prime Minister Juan Soto on Wednesday. Foreign Minister Rose Akello of Kenya attended the session with Soto.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Juan Soto/PE + Rose Akello/KE on 2019-06-12',
    ],
  },
  // --- the same pronoun twice
  {
    text: 'Kenyan President John Otieno is in Rome. He will meet Peruvian President Ana Ruiz on Thursday, and on Friday she is to see nobody.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno is in Rome. He will meet Peruvian President Juan Soto on Thursday, and on Friday he is to meet Chilean President Luis Vega.',
    events: [
      'planned meeting/in_person John Otieno/KE + Juan Soto/PE on 2019-06-13',
      'planned meeting/in_person John Otieno/KE + Luis Vega/CL on 2019-06-14',
    ],
  },
  // --- the two who faced the press
  {
    text: 'Kenyan Foreign Minister Ana Otieno has urged Peru to lift its ban on tea. At a joint news conference on Tuesday with Peruvian Foreign Minister Luis Soto, Otieno said it was strange. The two ministers had earlier held two hours of talks at the palace.',
    events: ['held meeting/in_person Luis Soto/PE + Ana Otieno/KE on 2019-06-11'],
  },
  // --- whose state is whose: in the order of the names, unless what they say tells otherwise
  {
    text: 'Talks between the foreign ministers of Peru and Kenya have failed. Ana Otieno and Luis Soto met in Rome on Tuesday. Mr Soto said Peru would never yield.',
    events: ['held meeting/in_person Luis Soto/PE + Ana Otieno/KE @ Rome on 2019-06-11'],
  },
  {
    text: 'Talks between the foreign ministers of Peru and Kenya have failed. Luis Soto and Ana Otieno met in Rome on Tuesday. Mr Soto said nobody would yield.',
    events: ['held meeting/in_person Luis Soto/PE + Ana Otieno/KE @ Rome on 2019-06-11'],
  },
  // --- a meeting that one of them tells of again is no other
  {
    text: 'Norwegian Foreign Minister Anna Berg met Chadian President Omar Deby in Oslo on Tuesday. Berg told reporters that she had met Deby alone for an hour.',
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD @ Oslo on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Anna Berg met Chadian President Omar Deby in Oslo on Tuesday. Berg told reporters that she had met Deby once before.',
    events: [
      'held meeting/in_person Anna Berg/NO + Omar Deby/TD @ Oslo on 2019-06-11',
      'held meeting/in_person Anna Berg/NO + Omar Deby/TD',
    ],
  },
  // --- whoever judges a meeting was there
  {
    text: "Norway's Foreign Minister Anna Berg described the meeting with Chadian Foreign Minister Omar Deby as frank.",
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-06-12'],
  },
  {
    text: 'A paper described the meeting with Chadian Foreign Minister Omar Deby as frank.',
    events: [],
  },
  // --- adjectives before whom one meets, and the party before its leader
  {
    text: 'Norwegian Foreign Minister Anna Berg met with the new, army-appointed foreign minister of Chad, Omar Deby, at the airport on Tuesday.',
    events: ['held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'President Ana Ruiz of Peru and New Dawn Coalition leader Juan Soto met with Chadian President Omar Deby on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Juan Soto/PE + Omar Deby/TD on 2019-06-11'],
  },
  // --- what is to come is not of a day gone by
  {
    text: 'Norwegian Foreign Minister Anna Berg met Chadian President Omar Deby last month, a paper said as she left for Lima, where she is to meet Togolese ministers.',
    events: [
      'held meeting/in_person Anna Berg/NO + Omar Deby/TD on 2019-05',
      'planned meeting/in_person Anna Berg/NO + the ministers/TG @ Lima',
    ],
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
  // --- of two occasions in one phrase the nearer has the sides
  {
    text: 'It was the first round of talks between envoys since the summit between Peruvian President Juan Soto and Chilean President Luis Vega in May.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-05'],
  },
  // --- "where A and B are to talk"
  {
    text: 'Peruvian President Juan Soto flew to Lima on Tuesday, days before a summit in Oslo on Friday, where Kenyan President Ana Otieno and Chilean President Luis Vega are expected to discuss cod.',
    events: ['planned meeting/in_person Ana Otieno/KE + Luis Vega/CL @ Oslo on 2019-06-14'],
  },
  {
    text: 'Peruvian President Juan Soto watched a summit in Oslo, where Kenyan President Ana Otieno and Chilean President Luis Vega are expected to be popular.',
    events: [],
  },
  // --- after an occasion that has a name of its own
  {
    text: 'Peruvian Foreign Minister Juan Soto invited Chilean Foreign Minister Luis Vega to visit Lima after the Pacific Cod Forum meeting.',
    events: [],
  },
  // --- nicknames in marks of any kind
  {
    text: `President Juan "Lucho" Soto of Peru met Kenyan President John ''Jo'' Otieno on Tuesday. Juan Soto thanked Jo Otieno.`,
    events: [`held meeting/in_person Juan "Lucho" Soto/PE + John ''Jo'' Otieno/KE on 2019-06-11`],
  },
  {
    text: 'Peruvian President Juan Soto "Snubbed" Kenyan President John Otieno.',
    events: [],
  },
  // --- a surname alone is not that of the wife
  {
    text: 'Chilean President Luis Vega flew in with his wife, Ana Vega. Vega met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Luis Vega/CL + John Otieno/KE on 2019-06-10'],
  },
  // --- officials of a state who were there
  {
    text: 'Chilean Foreign Minister Luis Vega paid a courtesy call on Peruvian President Juan Soto on Tuesday. Peruvian officials present during the call were Trade Minister Rosa Cruz and Health Minister Pedro Lara.',
    events: [
      'held meeting/in_person Luis Vega/CL [guest] + Juan Soto/PE [host] + Rosa Cruz/PE + Pedro Lara/PE on 2019-06-11',
    ],
  },
  {
    text: 'Chilean Foreign Minister Luis Vega paid a courtesy call on Peruvian President Juan Soto on Tuesday. Peruvian officials were present during the call.',
    events: ['held meeting/in_person Luis Vega/CL [guest] + Juan Soto/PE [host] on 2019-06-11'],
  },
  // --- who hosts the talks of others was there
  {
    text: 'German Chancellor Karl Weber hosted talks between Peruvian President Juan Soto and Chilean President Luis Vega in Munich on Tuesday.',
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL + Karl Weber/DE [host] @ Munich on 2019-06-11',
    ],
  },
  {
    text: 'German Chancellor Karl Weber praised talks between Peruvian President Juan Soto and Chilean President Luis Vega in Munich on Tuesday.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Munich on 2019-06-11'],
  },
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega met on Tuesday. The talks in Munich, hosted by German Chancellor Karl Weber, were short.',
    events: [
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL + Karl Weber/DE [host] @ Munich on 2019-06-11',
    ],
  },
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega met on Tuesday. They ate at the Pacific Summit, hosted by German Chancellor Karl Weber.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-11'],
  },
  // --- "the leaders of the two countries" are those told of
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega met on Tuesday. Talks between the leaders of the two countries lasted an hour.',
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-11'],
  },
  {
    text: 'Peruvian President Juan Soto met the leaders of Chile and Togo on Tuesday.',
    events: ['held meeting/in_person Juan Soto/PE + the leader/CL + the leader/TG on 2019-06-11'],
  },
  // --- ministers of two states during a call
  {
    text: 'The foreign ministers of Peru and Chile discussed cod during a phone call on Tuesday.',
    events: ['held call/phone the foreign minister/PE + the foreign minister/CL on 2019-06-11'],
  },
  {
    text: 'The foreign ministers of Peru and Chile praised the chairman, Kofi Mensah, during a call that nobody else heard.',
    events: [],
  },
  // --- an infinitive that is partly quoted, and the day of a tweet
  {
    text: 'Peruvian President Juan Soto and Chilean President Luis Vega will meet Togolese President Kofi Mensah to “discuss cod”, a spokesman tweeted on Sunday.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL + Kofi Mensah/TG'],
  },
  // --- surnames with two particles, bodies of the Union by short names
  {
    text: 'EU Council’s President Karl Weber and von der Gracht will meet Peruvian President Juan Soto on Friday. Ursula von der Gracht, EU Commission’s chief, is well.',
    events: [
      'planned meeting/in_person Karl Weber/EU Council + Ursula von der Gracht/EU Commission + Juan Soto/PE on 2019-06-14',
    ],
  },
  // --- no state has two prime ministers
  {
    text: 'Prime Minister Ana Blake met Prime Minister Luis Vega on Tuesday. Peru slept.',
    events: ['held meeting/in_person Ana Blake/null + Luis Vega/null on 2019-06-11'],
  },
  {
    text: 'Peruvian Prime Minister Ana Blake met Peruvian Finance Minister Luis Vega on Tuesday.',
    events: [],
  },
  // --- a counterpart whose name comes later, with the same office of another state
  {
    text: "Peru's foreign minister visited Santiago on Tuesday for talks with his counterpart on water supplies. Juan Soto's visit to Chile will last a day. Soto told reporters after talks with Chilean Foreign Minister Luis Vega that it rained.",
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Santiago on 2019-06-11'],
  },
  {
    text: "Peru's foreign minister visited Santiago on Tuesday for talks with his counterpart. It rained. Chilean Interior Minister Luis Vega slept.",
    events: ['held meeting/in_person the foreign minister/PE + the counterpart/CL @ Santiago on 2019-06-11'],
  },
  // --- "joining A were B and C"
  {
    text: 'Peruvian Economy Minister Juan Soto met Kenyan President John Otieno on Tuesday. Joining Soto were Peruvian Finance Secretary Pablo Lara and Trade Minister Rosa Cruz.',
    events: [
      'held meeting/in_person Juan Soto/PE + John Otieno/KE + Pablo Lara/PE + Rosa Cruz/PE on 2019-06-11',
    ],
  },
  // --- "in addition to holding talks with D"
  {
    text: 'Peruvian Economy Minister Juan Soto met Kenyan Trade Minister John Otieno and Togolese Trade Minister Kofi Mensah in Oslo, in addition to holding talks with Chilean Trade Minister Luis Vega.',
    events: [
      'held meeting/in_person Juan Soto/PE + John Otieno/KE + Kofi Mensah/TG @ Oslo on 2019-06-12',
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-12',
    ],
  },
  {
    text: 'In Oslo on Monday Peruvian Economy Minister Juan Soto met Kenyan Trade Minister John Otieno, besides holding talks with Chilean Trade Minister Luis Vega, Togolese Trade Minister Kofi Mensah said.',
    events: [
      'held meeting/in_person Juan Soto/PE + John Otieno/KE @ Oslo on 2019-06-10',
      'held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Oslo on 2019-06-10',
    ],
  },
  // --- what one expects
  {
    text: 'Peruvian Minister Juan Soto expects to meet Chilean Minister Luis Vega on Friday.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL on 2019-06-14'],
  },
  {
    text: 'The government of Peruvian President Juan Soto expects to start negotiations on a loan with the IMF.',
    events: [],
  },
  // --- a summit of years ago, with its month before those who met
  {
    text: 'Peruvian President Juan Soto met Togolese negotiators on Tuesday. His trip comes two years after a summit in November, 2016, between Kenyan President Ana Otieno and Chilean President Luis Vega.',
    events: [
      'held meeting/in_person Juan Soto/PE + the negotiators/TG on 2019-06-11',
      'held meeting/in_person Ana Otieno/KE + Luis Vega/CL on 2016-11',
    ],
  },
  // --- negotiators are not their leaders
  {
    text: 'Peruvian Minister Juan Soto will meet Kenyan and Togolese negotiators on Friday. Kenyan leader Ana Otieno slept.',
    events: [
      'planned meeting/in_person Juan Soto/PE + the negotiators/KE + the negotiators/TG on 2019-06-14',
    ],
  },
  // --- the day of the telling, what one goes somewhere for, and what it is important to do
  {
    text: 'Peruvian Minister Juan Soto told Northern News on Wednesday that he plans to travel to Chile to meet with President Luis Vega.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL @ CL'],
  },
  {
    text: 'Peruvian Minister Juan Soto discusses his plans to travel to Chile to speak with President Luis Vega.',
    events: ['planned meeting/in_person Juan Soto/PE + Luis Vega/CL @ CL'],
  },
  {
    text: 'It is important that we go there to speak to Peruvian President Juan Soto, Chilean Minister Luis Vega said.',
    events: [],
  },
  // --- Mike is Michael, Nicholas is not
  {
    text: 'Peruvian Minister Mike Blake met Chilean Minister Luis Vega on Tuesday. Minister Michael J. Blake had cod.',
    events: ['held meeting/in_person Michael J. Blake/PE + Luis Vega/CL on 2019-06-11'],
  },
  {
    text: 'Peruvian Minister Mike Blake met Chilean Minister Luis Vega on Tuesday. Minister Nicholas Blake had cod.',
    events: ['held meeting/in_person Mike Blake/PE + Luis Vega/CL on 2019-06-11'],
  },
  // --- who held the office before is of the same state
  {
    text: "Kenyan President John Otieno met Chilean President Luis Vega in Lima on Tuesday. Otieno's predecessor Ana Mwangi met Vega in May.",
    events: [
      'held meeting/in_person John Otieno/KE + Luis Vega/CL @ Lima on 2019-06-11',
      'held meeting/in_person Ana Mwangi/KE + Luis Vega/CL on 2019-05',
    ],
  },
  {
    text: 'Kenyan President John Otieno called Chilean President Luis Vega on Tuesday. Otieno spoke with conservative predecessor Ana Mwangi before he ate.',
    events: ['held call/phone John Otieno/KE [caller] + Luis Vega/CL [called] on 2019-06-11'],
  },
  // --- a suffix alone is no name
  {
    text: 'President Sr. met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person the President/null + John Otieno/KE on 2019-06-11'],
  },
  // --- a second occasion beside the one on whose sidelines it was
  {
    text: 'On the sidelines of the summit, Bulgarian Prime Minister Ana Petrova will hold meetings with Indian Prime Minister Ravi Modak and Nepalese Prime Minister Hari Rana.',
    events: [
      'planned meeting/in_person Ana Petrova/BG + Ravi Modak/IN',
      'planned meeting/in_person Ana Petrova/BG + Hari Rana/NP',
    ],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno, Chilean Foreign Minister Luis Vega and Peruvian Foreign Minister Mike Blake agreed a statement at their talks in Lima on Tuesday. Before the talks, Otieno held separate meetings with Vega and Blake.',
    events: [
      'held meeting/in_person Ana Otieno/KE + Luis Vega/CL + Mike Blake/PE @ Lima on 2019-06-11',
      'held meeting/in_person Ana Otieno/KE + Luis Vega/CL @ Lima on 2019-06-11',
      'held meeting/in_person Ana Otieno/KE + Mike Blake/PE @ Lima on 2019-06-11',
    ],
  },
  // --- a participle that opens the sentence has no means from its main clause
  {
    text: 'Since meeting Russian President Oleg Rusin in Moscow on June 7, French President Paul Marchand has had nine phone calls with the Russian leader.',
    events: ['held meeting/in_person Paul Marchand/FR + Oleg Rusin/RU @ Moscow on 2019-06-07'],
  },
  // --- who is seen off is not called on, and a promise to talk is no talk
  {
    text: 'Kenyan Foreign Minister Ana Otieno saw Chilean Foreign Minister Luis Vega off at the airport on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno saw Chilean Foreign Minister Luis Vega on Tuesday.',
    events: ['held meeting/in_person Ana Otieno/KE [guest] + Luis Vega/CL [host] on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno has pledged to speak with Chilean Foreign Minister Luis Vega about cod.',
    events: [],
  },
  // --- others beside one of a group are nobody in particular
  {
    text: 'Bulgarian Prime Minister Ana Petrova along with other Baltic leaders made a courtesy call on Nepalese President Hari Rana on Tuesday.',
    events: ['held meeting/in_person Ana Petrova/BG [guest] + Hari Rana/NP [host] on 2019-06-11'],
  },
  // --- an envoy to two states
  {
    text: 'The UN special envoy to Sudan and South Sudan, Nick Hayes, met Kenyan President John Otieno in Nairobi on Tuesday.',
    events: ['held meeting/in_person Nick Hayes/UN + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- those who fight a government are a side of talks with it
  {
    text: 'A new round of negotiations between the Sudanese government and the rebels opened in Addis Ababa on Tuesday.',
    events: ['held meeting/in_person the delegation/SD + the delegation/rebels @ Addis Ababa on 2019-06-11'],
  },
  {
    text: 'Peace talks between the Colombian government and leftist guerrillas resumed in Oslo on Monday.',
    events: [
      'held meeting/in_person the delegation/CO + the delegation/leftist guerrillas @ Oslo on 2019-06-10',
    ],
  },
  {
    text: 'The Colombian government fought the rebels in Cali on Monday.',
    events: [],
  },
  // --- a president's counterpart told of a second time
  {
    text: 'Kenyan President John Otieno held talks with his Chilean counterpart Luis Vega in Lima on Tuesday. After the meeting, Otieno attended a banquet hosted by his Chilean counterpart.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Luis Vega/CL [host] @ Lima on 2019-06-11'],
  },
  // --- officials of both countries who were present end the list of those who were
  {
    text: 'Kenyan President John Otieno held talks with his Ugandan counterpart Paul Okello in Kampala on Tuesday. During the meeting, Minister for Foreign Affairs Peter Wekesa, Ugandan Foreign Minister Sam Otim and other officials from both the countries were present.',
    events: [
      'held meeting/in_person John Otieno/KE + Paul Okello/UG + Peter Wekesa/KE + Sam Otim/UG @ Kampala on 2019-06-11',
    ],
  },
  // --- what is seen on a visit is not where the talks are
  {
    text: 'Kenyan President John Otieno will visit Uganda from June 22 to 23. He will hold talks with Ugandan President Paul Okello and visit the museum at Entebbe.',
    events: ['planned meeting/in_person John Otieno/KE + Paul Okello/UG @ UG on 2019-06-22..2019-06-23'],
  },
  // --- longer than scheduled is no plan, and an agenda for a summit no summit
  {
    text: 'Kenyan Foreign Minister Ana Otieno and Chilean Foreign Minister Luis Vega settled all issues in marathon talks on Monday that ran seven hours longer than scheduled.',
    events: ['held meeting/in_person Ana Otieno/KE + Luis Vega/CL on 2019-06-10'],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno will meet Chilean Foreign Minister Luis Vega in Lima next month to set a date for a summit with Chilean President Pedro Soto.',
    events: ['planned meeting/in_person Ana Otieno/KE + Luis Vega/CL @ Lima on 2019-07'],
  },
  // --- company and what one is between commas before the verb
  {
    text: 'Kenyan President John Otieno and Chilean Foreign Minister Luis Vega, accompanied by translators and aide Mike Blake, met on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Luis Vega/CL on 2019-06-10'],
  },
  {
    text: 'John Otieno, who is also chair of the African Union (AU), met Chilean President Luis Vega in Lima on Saturday.',
    events: ['held meeting/in_person John Otieno/null + Luis Vega/CL @ Lima on 2019-06-08'],
  },
  {
    text: 'The state news agency reported Kuwaiti ruler Sabir Ahmad spoke with Qatari emir Tamir Hamad on Monday.',
    events: ['held call Sabir Ahmad/KW + Tamir Hamad/QA on 2019-06-10'],
  },
  {
    text: 'Kuwaiti Emir Sabir Ahmad’s UAE trip came after talks on Monday with Saudi King Salim Faris in Jeddah.',
    events: ['held meeting/in_person Sabir Ahmad/KW + Salim Faris/SA @ Jeddah on 2019-06-10'],
  },
  // --- who was able to speak did, and who failed to did not
  {
    text: 'The French and Russian leaders were able to speak by phone on Monday for the second time in four days.',
    events: ['held call/phone the leader/FR + the leader/RU on 2019-06-10'],
  },
  {
    text: 'Minister Mike Raab defended Kenyan President John Otieno’s failure to speak to Chilean President Luis Vega on Tuesday.',
    events: [],
  },
  {
    text: 'The Chilean foreign minister said Kenyan President John Otieno had called Chilean President Luis Vega on Monday, asking him to postpone a visit.',
    events: ['held call/phone John Otieno/KE [caller] + Luis Vega/CL [called] on 2019-06-10'],
  },
  // --- before and after what is to come
  {
    text: 'Kenyan President John Otieno would first meet Chilean President Luis Vega on Friday, before holding talks with Peruvian President Mike Blake.',
    events: [
      'planned meeting/in_person John Otieno/KE + Luis Vega/CL on 2019-06-14',
      'planned meeting/in_person John Otieno/KE + Mike Blake/PE on 2019-06-14',
    ],
  },
  {
    text: '"We will keep buying cod," Kenyan President John Otieno said on Tuesday after holding talks with Peruvian President Mike Blake.',
    events: ['held meeting/in_person John Otieno/KE + Mike Blake/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno arrived in Lima on Tuesday for talks with Peruvian President Mike Blake. Otieno will meet Blake on Thursday.',
    events: ['planned meeting/in_person John Otieno/KE + Mike Blake/PE @ Lima on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno held talks in Lima on Tuesday with Peruvian President Mike Blake. Otieno will meet Blake on Thursday.',
    events: [
      'held meeting/in_person John Otieno/KE + Mike Blake/PE @ Lima on 2019-06-11',
      'planned meeting/in_person John Otieno/KE + Mike Blake/PE on 2019-06-13',
    ],
  },
  // --- whose conversation it was
  {
    text: 'The announcement was made after a telephone conversation that Kenyan President John Otieno had this Monday with Chilean President Luis Vega.',
    events: ['held call/phone John Otieno/KE + Luis Vega/CL on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno has criticised Chilean President Luis Vega for his phone call with Peruvian President Mike Blake in May.',
    events: ['held call/phone Luis Vega/CL + Mike Blake/PE on 2019-05'],
  },
  {
    text: 'Kenyan President John Otieno criticised fish for his phone call with Peruvian President Mike Blake in May.',
    events: ['held call/phone John Otieno/KE + Mike Blake/PE on 2019-05'],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno, Peruvian Foreign Minister Mike Blake and Togolese Foreign Minister Kojo Ade visited Chile on Monday. They saw a museum and met with Chilean President Luis Vega.',
    events: [
      'held meeting/in_person Ana Otieno/KE + Mike Blake/PE + Kojo Ade/TG + Luis Vega/CL @ CL on 2019-06-10',
    ],
  },
  // --- no place: the state of a department, and waters
  {
    text: 'Kenyan President John Otieno met Chilean President Luis Vega on Tuesday in Lisbon, the US State Department said.',
    events: ['held meeting/in_person John Otieno/KE + Luis Vega/CL @ Lisbon on 2019-06-11'],
  },
  {
    text: 'President John Otieno and Indonesian President Budi Wira met on Monday. They spoke of the South China Sea and the Gulf of Thailand.',
    events: ['held meeting/in_person John Otieno/null + Budi Wira/ID on 2019-06-10'],
  },
  // --- a visitor in whose host's capital the report was filed
  {
    text: 'HARARE - President Cyril Ramos arrived in the Zimbabwean capital on Saturday for a meeting with President Emerson Mnang. South Africa and Zimbabwe are near.',
    events: ['held meeting/in_person Cyril Ramos/ZA + Emerson Mnang/ZW @ Harare on 2019-06-08'],
  },
  // --- a dateline below a standfirst
  {
    text: 'The two will meet on Thursday, officials said here.\n\nNAIROBI - President John Otieno spoke by phone with Chilean President Luis Vega on Tuesday.',
    events: ['held call/phone John Otieno/KE + Luis Vega/CL on 2019-06-11'],
  },
  // --- a journey that headline and lead announce is what the text is about
  {
    text: 'Kenyan President John Otieno will visit Chile next week. Chilean Foreign Minister Luis Vega met Peruvian President Mike Blake in May. Otieno will hold talks with Chilean President Pedro Soto on Tuesday.',
    events: [
      'held meeting/in_person Luis Vega/CL + Mike Blake/PE on 2019-05',
      'planned meeting/in_person John Otieno/KE + Pedro Soto/CL on 2019-06-18',
    ],
  },
  // --- a top official whom the text goes on to name
  {
    text: 'US Secretary of State Ann Cole met with a top North Korean official in Lima on Tuesday. Cole met with Kim Song Hyok, one of the closest aides of its leader.',
    events: ['held meeting/in_person Ann Cole/US + Kim Song Hyok/KP @ Lima on 2019-06-11'],
  },
  {
    text: 'US Secretary of State Ann Cole met with the North Korean ambassador on Tuesday. Some poets met with Kim Song Hyok.',
    events: ['held meeting/in_person Ann Cole/US + the ambassador/KP on 2019-06-11'],
  },
  // --- who is met is not who meets, nor whose aide was met
  {
    text: 'President John Otieno would meet with the French President on Friday. President Paul Marchand is well.',
    events: ['planned meeting/in_person John Otieno/null + Paul Marchand/FR on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno dined with Chilean President Luis Vega’s right-hand man on Tuesday.',
    events: [],
  },
  {
    text: 'Kenyan President John Otieno dined with Chilean President Luis Vega’s foreign minister, Ana Ruiz, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/CL on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno held talks with Sudanese government officials on issues, including a dispute over Ethiopia’s dam, on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + the government officials/SD on 2019-06-11'],
  },
  // --- a summit that somebody will host has no guest named before
  {
    text: 'Ana Blake said the summit, to be hosted by Kenyan President John Otieno, would be short.',
    events: [],
  },
  // --- told in the present, of a day of its own
  {
    text: 'Protocol matters as Kenyan President John Otieno and Chilean President Luis Vega sit down for talks in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Luis Vega/CL @ Lima on 2019-06-14'],
  },
  {
    text: 'Kenyan President John Otieno is billed to hold talks with Chilean President Luis Vega in Lima today.',
    events: ['planned meeting/in_person John Otieno/KE + Luis Vega/CL @ Lima on 2019-06-12'],
  },
  // --- where the occasion is that one attends
  {
    text: 'Kenyan President John Otieno will be attending a fish summit in the French capital, Paris, during which he is expected to meet with Chilean President Luis Vega.',
    events: ['planned meeting/in_person John Otieno/KE + Luis Vega/CL @ Paris'],
  },
  // --- who says "I" in a quotation; whom nobody knows met no one; the writer goes on about no one who is quoted
  {
    text: '"I will discuss cod with Peruvian Minister Jo Blum on Friday," said Togolese President Ana Mensah.',
    events: ['planned meeting/in_person Ana Mensah/TG + Jo Blum/PE on 2019-06-14'],
  },
  {
    text: 'Togolese President Ana Mensah told reporters: "I met Peruvian Minister Jo Blum and Chadian Minister Al Noor on Monday."',
    events: ['held meeting/in_person Ana Mensah/TG + Jo Blum/PE + Al Noor/TD on 2019-06-10'],
  },
  {
    text: '"I will discuss cod with Peruvian Minister Jo Blum and Chadian Minister Al Noor on Friday."',
    events: [],
  },
  {
    text: 'Togolese President Ana Mensah met Ghanaian President Ed Asante in Lima on Tuesday. "I will meet Peruvian Minister Jo Blum and Chadian Minister Al Noor too," said Mensah. When the two met, Asante asked for cod.',
    events: [
      'held meeting/in_person Ana Mensah/TG + Ed Asante/GH @ Lima on 2019-06-11',
      'planned meeting/in_person Ana Mensah/TG + Jo Blum/PE + Al Noor/TD @ nowhere',
    ],
  },
  { text: '"This is not the time to hold talks with Peru," Togolese President Ana Mensah said.', events: [] },
  {
    text: 'Togolese President Ana Mensah left the door open to a possible meeting with Ghanaian President Ed Asante.',
    events: [],
  },
  // --- what another is to raise at talks
  {
    text: 'Togolese Minister Ana Mensah pressed the French government on Tuesday to remember cod in talks with Peru.',
    events: [],
  },
  {
    text: 'Togolese Minister Ana Mensah pressed for cod in talks with Peru on Tuesday.',
    events: ['held meeting/in_person Ana Mensah/TG + the null/PE on 2019-06-11'],
  },
  // --- an office under somebody who is named
  {
    text: 'Peruvian Minister Jo Blum met John Burke, US President Ann Cole’s national security adviser, on Tuesday.',
    events: ['held meeting/in_person Jo Blum/PE + John Burke/US on 2019-06-11'],
  },
  {
    text: 'Peruvian Minister Jo Blum met Chilean Minister John Burke, Peru’s foreign ministry said on Tuesday.',
    events: ['held meeting/in_person Jo Blum/PE + John Burke/CL on 2019-06-12'],
  },
  // --- "the president" is the first of two; "Abdul Aziz" is "Abdulaziz"
  {
    text: 'Peruvian President Jo Blum met Chilean President Ana Ruiz in Oslo on Tuesday. The president was accompanied by Fisheries Minister Ed Paz.',
    events: ['held meeting/in_person Jo Blum/PE + Ana Ruiz/CL + Ed Paz/PE @ Oslo on 2019-06-11'],
  },
  {
    text: 'Peruvian President Jo Blum met Omani Prince Said Bin Abdul Aziz Al Badri on Tuesday. Prince Said bin Abdulaziz gave him cod.',
    events: ['held meeting/in_person Jo Blum/PE + Said Bin Abdul Aziz Al Badri/OM on 2019-06-11'],
  },
  // --- the leadership of the state whose minister is met
  {
    text: 'Peruvian President Jo Blum arrived in Oslo on Monday on a visit to hold talks with the Norwegian leadership. Blum was received by Norwegian Prime Minister Ola Berg.',
    events: ['held meeting/in_person Ola Berg/NO [host] + Jo Blum/PE [guest] @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian President Jo Blum arrived in Oslo on Monday on a visit to hold talks with the Norwegian leadership.',
    events: ['held meeting/in_person Jo Blum/PE + the delegation/NO @ Oslo on 2019-06-10'],
  },
  {
    text: 'Peruvian President Jo Blum met Tajik President Ali Nur on Tuesday in the Uzbek exclave of Sokhum.',
    events: ['held meeting/in_person Jo Blum/PE + Ali Nur/TJ @ Sokhum on 2019-06-11'],
  },
  // --- what had been planned is what is called off, and not on the day of that
  {
    text: 'Chad on Monday called off its talks with Libya, citing a meeting in Tripoli between Libya’s ambassador to Chad and rebels. The foreign secretaries from both Chad and Libya were set to meet next week in Tunis to discuss fish.',
    events: [
      'cancelled meeting/in_person the foreign secretary/TD + the foreign secretary/LY @ Tunis on 2019-06-17..2019-06-23',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ali Nur has cancelled a meeting with Libyan Foreign Minister Jo Bell. The two had been due to meet in Tunis on Friday.',
    events: ['cancelled meeting/in_person Ali Nur/TD + Jo Bell/LY @ Tunis on 2019-06-14'],
  },
  {
    text: 'Chad called off on Monday a planned meeting of its Foreign Minister Ali Nur with Libyan Foreign Minister Jo Bell.',
    events: ['cancelled meeting/in_person Ali Nur/TD + Jo Bell/LY'],
  },
  {
    text: 'Chadian Foreign Minister Ali Nur has cancelled a meeting with Libyan Foreign Minister Jo Bell. The two will meet in Tunis on Friday.',
    events: [
      'cancelled meeting/in_person Ali Nur/TD + Jo Bell/LY',
      'planned meeting/in_person Ali Nur/TD + Jo Bell/LY @ Tunis on 2019-06-14',
    ],
  },
  // --- "the Kingdom" of a paper whose state is none
  {
    text: 'Peruvian President Jo Blum held talks with Saudi King Salim on Tuesday after arriving in the Kingdom on a visit.',
    events: ['held meeting/in_person Jo Blum/PE + Salim/SA @ SA on 2019-06-11'],
  },
  // --- what had been planned of a meeting that was held, who was on hand, and a call by another word
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell on Tuesday. An aide had on Monday issued a statement saying that both leaders would discuss cod.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11'],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell on Tuesday. An aide had said that both leaders would meet again on Friday.',
    events: [
      'held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11',
      'planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14',
    ],
  },
  {
    text: 'Chadian President Ali Nur received Libyan President Jo Bell at State House on Tuesday. The governors of Moundou and Sarh were also at State House to welcome Bell.',
    events: ['held meeting/in_person Ali Nur/TD [host] + Jo Bell/LY [guest] @ TD on 2019-06-11'],
  },
  {
    text: 'Chadian President Ali Nur spoke by phone with Libyan President Jo Bell on Tuesday. Negotiations with Bell lasted an hour.',
    events: ['held call/phone Ali Nur/TD + Jo Bell/LY on 2019-06-11'],
  },
  {
    text: 'Chadian Minister Ali Nur held talks with Libyan Minister Jo Bell in Lima on Tuesday ahead of the trade dialogue between the two countries.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY @ Lima on 2019-06-11'],
  },
  // --- "who doubles as"; "they" of a delegation that somebody led
  {
    text: 'Chadian Minister Ali Nur will meet Jo Bell, who doubles as the Libyan foreign minister and the national security adviser, on Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Ali Nur, a former Chadian president, led a UN delegation to Libya on Tuesday. They met with Libyan Prime Minister Jo Bell.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY'],
  },
  // --- no occasions: planning, a course of talks, leaders of nowhere; what comes of a visit that is called off
  {
    text: 'The decision to go on with summit planning came after a quarrel between the two countries.',
    events: [],
  },
  {
    text: 'Chadian President Ali Nur insisted to Libyan President Jo Bell that talks with Peru continue.',
    events: [],
  },
  { text: 'Chadian President Ali Nur held a meeting with leaders in the county on Tuesday.', events: [] },
  {
    text: 'Chadian Minister Ali Nur cancels a visit to Oslo, likely to meet Libyan Minister Jo Bell on Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Chadian Minister Ali Nur cancelled a visit to Norway, where he was scheduled to meet Norwegian Minister Ola Berg.',
    events: ['cancelled meeting/in_person Ali Nur/TD + Ola Berg/NO @ NO'],
  },
  {
    text: 'Chadian Minister Ali Nur will hold talks with Libyan Minister Jo Bell in Tunis on Friday. Nur could be received by Tunisian President Ed Asante after the talks.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY @ Tunis on 2019-06-14'],
  },
  // --- the day on which it was said, and the month of another occasion
  {
    text: 'Adviser Ed Blake said at a news conference on Monday that Chadian President Ali Nur will meet Libyan President Jo Bell next Friday.',
    events: ['planned meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-14'],
  },
  {
    text: 'Chadian President Ali Nur met Libyan President Jo Bell ahead of a summit in Oslo in August.',
    events: ['held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-12'],
  },
  {
    text: 'Chadian President Ali Nur met separately with General Ed Blake, the Libyan junta leader, and toppled President Jo Bell on Tuesday.',
    events: [
      'held meeting/in_person Ali Nur/TD + Ed Blake/LY on 2019-06-11',
      'held meeting/in_person Ali Nur/TD + Jo Bell/LY on 2019-06-11',
    ],
  },
];
