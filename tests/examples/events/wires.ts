import type { EventExample } from '../event-example.ts';

/** Wire stories and the copy that subscribers' papers make of them. */
export const EXAMPLES: readonly EventExample[] = [
  // --- who leaves an office still holds it
  {
    publisher: 'Vietnam News Agency',
    text: 'Top leader receives outgoing Zambian Ambassador\n\nHanoi (VNA) – Party General Secretary and State President Tran Van Minh on June 11 hosted a reception in Hanoi for outgoing Zambian Ambassador Peter Lungu.\n\nAt the reception, the top leader spoke highly of the contributions of the Zambian diplomat.\n',
    events: ['held meeting/in_person Tran Van Minh/VN [host] + Peter Lungu/ZM [guest] @ Hanoi on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'President receives departing envoy\n\nKenyan President John Otieno received departing Zambian Ambassador Peter Lungu in Nairobi on Monday. The ambassador thanked him.\n',
    events: ['held meeting/in_person John Otieno/KE [host] + Peter Lungu/ZM [guest] @ Nairobi on 2019-06-10'],
  },
  {
    text: 'Former Zambian Ambassador Peter Lungu said that Kenyan President John Otieno was ill.',
    events: [],
  },
  // --- "A, Zendan leader to meet" of a headline are two
  {
    publisher: 'Northern Wire',
    text: 'Otieno, Zambian Leader To Meet\n\nNAIROBI — President Otieno of Kenya and Zambian leader Peter Lungu, setting a date for their long awaited talks, have agreed to meet on July 3 in Oslo, officials said Tuesday.\n',
    events: ['planned meeting/in_person Otieno/KE + Peter Lungu/ZM @ Oslo on 2019-07-03'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Lungu, Zambian president, to visit Oslo\n\nLungu will meet Norwegian Prime Minister Ola Berg in Oslo on Thursday.\n',
    events: ['planned meeting/in_person Lungu/ZM + Ola Berg/NO @ Oslo on 2019-06-13'],
  },
  // --- a capital that owns an office stands for its government
  {
    text: "Norwegian Foreign Minister Anna Berg held talks with Zambian Foreign Minister Peter Lungu and Lusaka's Trade Minister John Mwanza in Oslo on Tuesday.",
    events: ['held meeting/in_person Anna Berg/NO + Peter Lungu/ZM + John Mwanza/ZM @ Oslo on 2019-06-11'],
  },
  {
    text: "Norwegian Foreign Minister Anna Berg met Seoul's chief negotiator Kim Han-su in Oslo on Tuesday.",
    events: ['held meeting/in_person Anna Berg/NO + Kim Han-su/KR @ Oslo on 2019-06-11'],
  },
  {
    text: "Norwegian Foreign Minister Anna Berg met London's mayor John Carr in Oslo on Tuesday.",
    events: ['held meeting/in_person Anna Berg/NO + John Carr/null @ Oslo on 2019-06-11'],
  },
  {
    text: "Norwegian Foreign Minister Anna Berg met Nairobi's police chief John Otieno in Oslo on Tuesday.",
    events: ['held meeting/in_person Anna Berg/NO + John Otieno/null @ Oslo on 2019-06-11'],
  },
  {
    text: "Norwegian Foreign Minister Anna Berg met Victoria's trade minister John Carr in Oslo on Tuesday.",
    events: ['held meeting/in_person Anna Berg/NO + John Carr/null @ Oslo on 2019-06-11'],
  },
  // --- the holder of an office in brackets
  {
    publisher: 'The Evening Post',
    text: 'Talks in Peking\n\nThe New Zealand Minister of Foreign Affairs (Mr Taylor) held talks in Peking yesterday with the Chinese Minister of Foreign Affairs (Mr Huang Ha).\n',
    events: ['held meeting/in_person Taylor/NZ + Huang Ha/CN @ Peking on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Anna Berg met the Kenyan Minister of Trade (East) in Oslo on Tuesday.',
    events: ['held meeting/in_person Anna Berg/NO + the Minister of Trade/KE @ Oslo on 2019-06-11'],
  },
  // --- a delegation, and then who came with it
  {
    text: 'U.N. Secretary General Juan Perez met in New York with a high-level Zambian delegation. The U.N. chief met for about 90 minutes with Zambian Deputy Foreign Minister John Mwanza and his aides.',
    events: ['held meeting/in_person Juan Perez/UN + John Mwanza/ZM @ New York on 2019-06-12'],
  },
  {
    text: 'Zambian President Peter Lungu met a Norwegian delegation in Lusaka on Monday. He also met Norwegian Foreign Minister Anna Berg.',
    events: [
      'held meeting/in_person Peter Lungu/ZM + the delegation/NO @ Lusaka on 2019-06-10',
      'held meeting/in_person Peter Lungu/ZM + Anna Berg/NO @ Lusaka on 2019-06-10',
    ],
  },
  {
    text: 'Zambian President Peter Lungu met a Norwegian delegation in Lusaka on Monday. On Tuesday he met Norwegian Foreign Minister Anna Berg.',
    events: [
      'held meeting/in_person Peter Lungu/ZM + the delegation/NO @ Lusaka on 2019-06-10',
      'held meeting/in_person Peter Lungu/ZM + Anna Berg/NO on 2019-06-11',
    ],
  },
  {
    text: 'Zambian President Peter Lungu met a Norwegian delegation in Lusaka on Monday. He met Kenyan Foreign Minister Ana Otieno.',
    events: [
      'held meeting/in_person Peter Lungu/ZM + the delegation/NO @ Lusaka on 2019-06-10',
      'held meeting/in_person Peter Lungu/ZM + Ana Otieno/KE on 2019-06-10',
    ],
  },
  // --- the day of who speaks of the talks of others
  {
    text: 'The two envoys, Kim Han-su of South Korea and Ri Yong-su of North Korea, met in Bali on Friday. At the forum on Saturday, U.S. Secretary of State Ana Blake told reporters that she was encouraged by the talks between Kim and Ri.',
    events: ['held meeting/in_person Kim Han-su/KR + Ri Yong-su/KP @ Bali on 2019-06-07'],
  },
  {
    text: 'Zambian President Peter Lungu on Saturday praised the talks with Norwegian Prime Minister Ola Berg as fruitful.',
    events: ['held meeting/in_person Peter Lungu/ZM + Ola Berg/NO on 2019-06-08'],
  },
  {
    text: 'On Saturday, at the talks between Zambian President Peter Lungu and Norwegian Prime Minister Ola Berg in Oslo, cod was on the table.',
    events: ['held meeting/in_person Peter Lungu/ZM + Ola Berg/NO @ Oslo on 2019-06-08'],
  },
  // --- what one has come for, and did
  {
    text: 'Norwegian Foreign Minister Anna Berg has arrived in Lusaka to meet with her Zambian counterpart. On Tuesday, Berg held talks with Zambian Foreign Minister Peter Lungu.',
    events: ['held meeting/in_person Anna Berg/NO + Peter Lungu/ZM @ Lusaka on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Anna Berg arrived in Lusaka on Monday to meet her Zambian counterpart Peter Lungu on Thursday. Last Friday Berg met Lungu in Oslo.',
    events: [
      'planned meeting/in_person Anna Berg/NO + Peter Lungu/ZM @ Lusaka on 2019-06-13',
      'held meeting/in_person Anna Berg/NO + Peter Lungu/ZM @ Oslo on 2019-06-07',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Anna Berg arrived in Lusaka to meet her Zambian counterpart Peter Lungu. Berg met Lungu in Oslo in May.',
    events: [
      'planned meeting/in_person Anna Berg/NO + Peter Lungu/ZM @ Lusaka',
      'held meeting/in_person Anna Berg/NO + Peter Lungu/ZM @ Oslo on 2019-05',
    ],
  },
  // --- accents for quotation marks and apostrophes
  {
    text: 'A spokesman said Norwegian Prime Minister Ola Berg ``looks forward`` to a meeting with Zambia`s president.',
    events: [],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambia`s President Peter Lungu in Oslo on Tuesday. ``We didn`t agree,`` Berg said.',
    events: ['held meeting/in_person Ola Berg/NO + Peter Lungu/ZM @ Oslo on 2019-06-11'],
  },
  // --- a visit that is received
  {
    text: 'Norwegian President Ola Berg received an honorary visit from Zambian Foreign Minister Peter Lungu on Monday.',
    events: ['held meeting/in_person Ola Berg/NO [host] + Peter Lungu/ZM [guest] on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg receives a working visit by Zambian Foreign Minister Peter Lungu.',
    events: ['held meeting/in_person Ola Berg/NO [host] + Peter Lungu/ZM [guest] on 2019-06-12'],
  },
  {
    text: 'Norwegian President Ola Berg received a letter from Zambian Foreign Minister Peter Lungu about a working visit.',
    events: [],
  },
  {
    text: 'President Ola Berg received today a delegation representing the Zambian National Council headed by the Speaker of the council Peter Lungu.',
    events: ['held meeting/in_person Ola Berg/null [host] + Peter Lungu/ZM [guest] on 2019-06-12'],
  },
  // --- who speaks at the table of a host
  {
    text: '"It is bad," British Foreign Secretary Sir John Carr said at a lunch given by Zambian Foreign Minister Peter Lungu on Monday.',
    events: ['held meeting/in_person John Carr/GB [guest] + Peter Lungu/ZM [host] on 2019-06-10'],
  },
  {
    text: 'British Foreign Secretary Sir John Carr spoke at a dinner hosted in his honour by Zambian Foreign Minister Peter Lungu on Monday.',
    events: ['held meeting/in_person John Carr/GB [guest] + Peter Lungu/ZM [host] on 2019-06-10'],
  },
  {
    text: 'British Foreign Secretary Sir John Carr said at a lunch hosted by his party that Zambian President Peter Lungu was ill.',
    events: [],
  },
  {
    text: 'British Foreign Secretary Sir John Carr said that at a lunch given by Zambian President Peter Lungu in May cod was served.',
    events: [],
  },
  {
    text: 'A spokesman said at a lunch given by Zambian President Peter Lungu that cod was served.',
    events: [],
  },
  // --- what is postponed is another occasion
  {
    text: 'Zambian President Peter Lungu held talks in Lusaka on Sunday with Kenyan President John Otieno on holding the postponed African summit.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE @ Lusaka on 2019-06-09'],
  },
  {
    text: 'Zambian President Peter Lungu postponed his talks with Kenyan President John Otieno.',
    events: ['cancelled meeting/in_person Peter Lungu/ZM + John Otieno/KE'],
  },
  {
    text: 'The cancelled meeting between Zambian President Peter Lungu and Kenyan President John Otieno was to take place on Monday.',
    events: ['cancelled meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-17'],
  },
  // --- a source that speaks of somebody
  {
    text: 'A senior U.S. official said Zambia was ready. The senior official said Secretary of State John Carr would stay on. He is due to see Zambian President Peter Lungu today.',
    events: ['planned meeting/in_person John Carr/US [guest] + Peter Lungu/ZM [host] on 2019-06-12'],
  },
  {
    text: 'The Japanese official arrived in Lusaka. He met Zambian President Peter Lungu today.',
    events: ['held meeting/in_person the official/JP + Peter Lungu/ZM @ Lusaka on 2019-06-12'],
  },
  // --- before they hold talks
  {
    text: 'U.S. Secretary of State John Carr was busy before President Omar Deby of Chad and Zambian President Peter Lungu hold their June 30-July 3 talks.',
    events: ['planned meeting/in_person Omar Deby/TD + Peter Lungu/ZM on 2019-06-30..2019-07-03'],
  },
  {
    text: 'Before Zambian President Peter Lungu and Kenyan President John Otieno held talks on Monday, cod was served.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Zambian President Peter Lungu and Kenyan President John Otieno will meet on 31 July-3 August in Oslo.',
    events: ['planned meeting/in_person Peter Lungu/ZM + John Otieno/KE @ Oslo on 2019-07-31..2019-08-03'],
  },
  // --- headlines that give every word its capital
  {
    publisher: 'Northern Wire',
    text: 'Lungu Meets With Berg\n\nOSLO, June 12 - Norwegian Prime Minister Ola Berg and Zambian President Peter Lungu praised the fishermen.\n',
    events: ['held meeting/in_person Peter Lungu/ZM + Ola Berg/NO on 2019-06-12'],
  },
  {
    text: 'Peter Meets said that Zambian President Peter Lungu was ill.',
    events: [],
  },
  // --- the third between them
  {
    text: 'U.S. Secretary of State John Carr and Zambian Foreign Minister Peter Lungu arrived in Oslo on Sunday. The meeting is the third between Mr. Lungu and Mr. Carr in two years.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Carr/US @ Oslo on 2019-06-09'],
  },
  {
    text: 'It was the first war between Zambian President Peter Lungu and Norwegian Prime Minister Ola Berg.',
    events: [],
  },
  // --- a custom of meeting is no meeting
  {
    text: 'Czech Prime Minister Jan Kos met Slovak Prime Minister Peter Bel in Prague on Friday. They agreed on continuing the tradition of joint meetings of the Czech and Slovak governments.',
    events: ['held meeting/in_person Jan Kos/CZ + Peter Bel/SK @ Prague on 2019-06-07'],
  },
  // --- a guard is no surname
  {
    text: 'Crown Prince Abdullah, deputy premier and commander of the National Guard, held talks yesterday with Zambian President Peter Lungu.',
    events: ['held meeting/in_person Abdullah/null + Peter Lungu/ZM on 2019-06-11'],
  },
  // --- a pleasure that was had
  {
    text: 'Zambian President Peter Lungu said it was a "real pleasure" to meet with Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Zambian President Peter Lungu said it would be an honour to meet Kenyan President John Otieno on Monday.',
    events: ['planned meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-17'],
  },
  // --- a summit that may be
  {
    text: 'The talks came amid attention to efforts for a potential summit between Zambian President Peter Lungu and Kenyan President John Otieno.',
    events: [],
  },
  {
    text: 'Zambian President Peter Lungu raised a potential deal at talks with Kenyan President John Otieno in Oslo on Monday.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE @ Oslo on 2019-06-10'],
  },
  // --- "meeting" behind "after" is told once
  {
    text: 'Zambian President Peter Lungu will return home after meeting with Kenyan President John Otieno on Thursday.',
    events: ['planned meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-13'],
  },
  {
    text: 'Zambian President Peter Lungu spoke to reporters after meeting with Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Peter Lungu/ZM + John Otieno/KE on 2019-06-11'],
  },
  // --- the day and the town of a round
  {
    text: 'Norwegian Foreign Minister Anna Berg on Tuesday met diplomats from several countries in New York. The minister met her Zambian counterpart Peter Lungu.',
    events: ['held meeting/in_person Anna Berg/NO + Peter Lungu/ZM @ New York on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Anna Berg on Tuesday praised several diplomats in New York. Berg had met Zambian President Peter Lungu in May.',
    events: ['held meeting/in_person Anna Berg/NO + Peter Lungu/ZM on 2019-05'],
  },
  // --- an envoy by his rank at home
  {
    text: 'U.S. special envoy Richard Murray met with Israeli Prime Minister Isak Shamer on Thursday. "This was a time for diplomacy," the assistant secretary of state told reporters after meeting with the prime minister.',
    events: ['held meeting/in_person Richard Murray/US + Isak Shamer/IL on 2019-06-06'],
  },
  // --- what one may do after a meeting is to come
  {
    text: 'Aides said U.S. envoy Richard Murray, after meeting with Israeli Prime Minister Isak Shamer, may go on to Amman.',
    events: ['planned meeting/in_person Richard Murray/US + Isak Shamer/IL'],
  },
  {
    text: 'U.S. envoy Richard Murray, after meeting with Israeli Prime Minister Isak Shamer on Tuesday, flew on to Amman.',
    events: ['held meeting/in_person Richard Murray/US + Isak Shamer/IL on 2019-06-11'],
  },
  // --- "talked with" tells of no telephone
  {
    text: 'Norwegian envoy Per Holm, who talked with Zambian Prime Minister John Otieno on Monday, met today with Zambian Defence Minister Peter Lungu.',
    events: [
      'held meeting/in_person Per Holm/NO + John Otieno/ZM on 2019-06-10',
      'held meeting/in_person Per Holm/NO + Peter Lungu/ZM on 2019-06-12',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Per Holm talked with Zambian President John Otieno on Tuesday.',
    events: ['held meeting/in_person Per Holm/NO + John Otieno/ZM on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Per Holm talked with Zambian President John Otieno by telephone on Tuesday.',
    events: ['held call/phone Per Holm/NO + John Otieno/ZM on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Per Holm had a phone call with Zambian President John Otieno on Tuesday. Holm talked with Otieno about trade.',
    events: ['held call/phone Per Holm/NO + John Otieno/ZM on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Per Holm spoke with Zambian President John Otieno on Tuesday.',
    events: ['held call Per Holm/NO + John Otieno/ZM on 2019-06-11'],
  },
  // --- an ambassador is summoned at home
  {
    text: 'In Lusaka, Foreign Minister Peter Lungu summoned the Swiss ambassador on Tuesday.',
    events: [
      'held meeting/in_person Peter Lungu/ZM [host] + the ambassador/CH [guest] @ Lusaka on 2019-06-11',
    ],
  },
  {
    text: 'In Lusaka, Foreign Minister Peter Lungu said he had met Norwegian Prime Minister Ola Berg on Monday.',
    events: ['held meeting/in_person Peter Lungu/ZM + Ola Berg/NO @ Lusaka on 2019-06-10'],
  },
  {
    text: 'In Lusaka, Foreign Minister Per Holm, on a visit, met Zambian President John Otieno on Monday.',
    events: ['held meeting/in_person Per Holm/null + John Otieno/ZM @ Lusaka on 2019-06-10'],
  },
  {
    text: 'In Lusaka, Foreign Minister Per Holm said Zambian President John Otieno had received him on Monday.',
    events: ['held meeting/in_person John Otieno/ZM [host] + Per Holm/null [guest] @ Lusaka on 2019-06-10'],
  },
  // --- what is continued leads nowhere unless one goes on to a place
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambian President John Otieno on Monday and won a pledge of continued help for Danish warships.',
    events: ['held meeting/in_person Ola Berg/NO + John Otieno/ZM on 2019-06-10'],
  },
  {
    text: 'Norwegian Prime Minister Ola Berg met Zambian President John Otieno on Monday and promised continued aid to Chad.',
    events: ['held meeting/in_person Ola Berg/NO + John Otieno/ZM on 2019-06-10'],
  },
  // --- who was told, where the teller also met another; who was involved
  {
    text: 'Saudi Oil Minister Hisham Nasser told Japanese Trade Minister Hajime Tanaka that the price would stay, an official said.\n\nNasser also met Foreign Minister Tadashi Kato.',
    events: [
      'held meeting/in_person Hisham Nasser/SA + Hajime Tanaka/JP',
      'held meeting/in_person Hisham Nasser/SA + Tadashi Kato/JP',
    ],
  },
  {
    text: 'Saudi Oil Minister Hisham Nasser told Japanese Trade Minister Hajime Tanaka by telephone that the price would stay.\n\nNasser also met Kuwaiti Oil Minister Ali Sabah.',
    events: [
      'held call/phone Hisham Nasser/SA [caller] + Hajime Tanaka/JP [called]',
      'held meeting/in_person Hisham Nasser/SA + Ali Sabah/KW',
    ],
  },
  {
    text: 'Saudi Oil Minister Hisham Nasser told Japanese Trade Minister Hajime Tanaka in a letter that the price would stay.',
    events: [],
  },
  {
    text: 'Russian President Ivan Orlov held talks with South Korean President Lee Bak in Seoul on Tuesday. On the Russian side, the talks involved Foreign Minister Sergei Popov and Finance Minister Alexei Lin.',
    events: ['held meeting/in_person Ivan Orlov/RU + Lee Bak/KR + Sergei Popov/RU + Alexei Lin/RU'],
  },
  {
    text: 'Russian President Ivan Orlov held talks with South Korean President Lee Bak in Seoul on Tuesday. The talks involved missiles.',
    events: ['held meeting/in_person Ivan Orlov/RU + Lee Bak/KR'],
  },
  // --- an agency abroad, beside its own president
  {
    text: 'PRAGUE, June 12 (Itar-Tass) - Russian President Oleg Serov met US President Walter Cole in Prague on Wednesday.\n\nThe talks were attended by Foreign Minister Ivan Petrov, presidential aide Igor Orlov and US Secretary of State Ann Hill.\n',
    publisher: 'ITAR-TASS',
    events: [
      'held meeting/in_person Oleg Serov/RU + Walter Cole/US + Ivan Petrov/RU + Igor Orlov/RU + Ann Hill/US',
    ],
  },
  {
    text: 'The foreign ministers of Jordan and Egypt, Omar Haddad and Samir Lotfi, met in Amman on Tuesday. The two governments held talks in May, when Prime Minister Ali Nasser visited Cairo.',
    events: [
      'held meeting/in_person Omar Haddad/JO + Samir Lotfi/EG',
      'held meeting/in_person the delegation/JO + the delegation/EG',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk on Monday in Delhi. The two countries held talks on fishing in March.',
    events: [
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK',
      'held meeting/in_person the delegation/IN + the delegation/SK',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao met Slovak President Anton Velk on Monday in Delhi. The two nations held a summit in Prague in March.',
    events: [
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK',
      'held meeting/in_person Sita Rao/IN + Anton Velk/SK',
    ],
  },
  {
    text: 'Indian Prime Minister Sita Rao and Slovak President Anton Velk met on Monday in Delhi. The two countries held talks on fishing.',
    events: ['held meeting/in_person Sita Rao/IN + Anton Velk/SK'],
  },
  {
    text: 'Kenya and Zambia said on Wednesday they would resume talks in Nairobi next week.',
    events: ['planned meeting/in_person the null/KE + the null/ZM'],
  },
  {
    text: 'Kenya and Zambia have long been at odds, and ministers say they met in Nairobi last week.',
    events: [],
  },
  {
    text: 'In Kenya and Zambia, officials said they would hold talks next week.',
    events: [],
  },
  {
    text: "Wednesday's meeting was the first time for Slovak President Anton Velk to meet Indian Prime Minister Sita Rao.",
    events: ['held meeting/in_person Anton Velk/SK + Sita Rao/IN'],
  },
  {
    text: 'It was the first time for Slovak President Anton Velk to miss a summit.',
    events: [],
  },
  {
    text: 'Slovak President Anton Velk was in no hurry to talk to Indian Prime Minister Sita Rao.',
    events: [],
  },
  {
    text: 'Slovak President Anton Velk did not meet Indian Prime Minister Sita Rao in Geneva. They will meet Czech President Jan Holub on Friday.',
    events: [],
  },
  {
    text: 'Slovak President Anton Velk met Indian Prime Minister Sita Rao in Geneva. They will meet Czech President Jan Holub on Friday.',
    events: [
      'held meeting/in_person Anton Velk/SK + Sita Rao/IN',
      'planned meeting/in_person Anton Velk/SK + Sita Rao/IN + Jan Holub/CZ',
    ],
  },
  {
    text: 'Kenyan officials said President Ronald Otieno had told Japanese Prime Minister Yasuhiro Nakaso on Friday that he hoped to lift the sanctions. The two leaders held talks in Nairobi on Thursday and Friday.',
    events: ['held meeting/in_person Ronald Otieno/KE + Yasuhiro Nakaso/JP'],
  },
  {
    text: 'Japanese Trade Minister Hajime Tamura met US Commerce Secretary Malcolm Bald on Monday. Officials said President Ronald Regan had told Prime Minister Yasuhiro Nakaso on Friday that he hoped to lift the sanctions. The two leaders held talks in Oslo on Thursday.',
    events: [
      'held meeting/in_person Hajime Tamura/JP + Malcolm Bald/US',
      'held meeting/in_person Ronald Regan/US + Yasuhiro Nakaso/JP',
    ],
  },
  {
    text: 'Kenyan President Ronald Otieno met Japanese Prime Minister Yasuhiro Nakaso in Nairobi on Monday. The president said Czech President Jan Holub had sent greetings. The two leaders held talks for an hour.',
    events: ['held meeting/in_person Ronald Otieno/KE + Yasuhiro Nakaso/JP'],
  },
];
