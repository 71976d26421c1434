import type { EventExample } from '../event-example.ts';

/** What articles of newspapers tell besides one meeting: offices of others, what was wished there, who came along, what was before. */
export const EXAMPLES: readonly EventExample[] = [
  // --- the office of a community is of neither state
  {
    text: 'Turkish President Recep Demir met the Turkish Cypriot leader, Tufan Denktas, in Ankara on Monday.',
    events: ['held meeting/in_person Recep Demir/TR + Tufan Denktas/null'],
  },
  {
    text: 'Greek Cypriot leader Nikos Makris and Turkish Cypriot leader Tufan Denktas met in Nicosia on Monday.',
    events: ['held meeting/in_person Nikos Makris/CY + Tufan Denktas/null'],
  },
  {
    text: 'Turkish Cypriots protested on Monday as Turkish President Recep Demir met Cypriot President Nikos Makris in Nicosia.',
    events: ['held meeting/in_person Recep Demir/TR + Nikos Makris/CY'],
  },
  // --- where an envoy is posted stands before the name
  {
    text: 'Chadian President Ana Blake met in Haifa with the Malian special envoy to the Middle East, Juan Soto, on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto’s envoy to the Great Lakes, Kofi Sow, on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Kofi Sow/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto and named an envoy to the Great Lakes, Kofi Sow reported.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- what else an office is for
  {
    text: 'Chadian President Ana Blake met the Malian Minister of State for South Asia and the Commonwealth, Lord Juan Soto, in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met the Malian minister for trade and the king, Juan Soto, in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + the minister for trade/ML + Juan Soto/ML'],
  },
  // --- what was called for during talks is no wish for them
  {
    text: 'Chadian President Ana Blake called for calm during her meeting on Monday with Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake demanded an apology at a meeting with Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake called for a meeting on Monday with Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake demanded a seat at the talks with Mali.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake called for progress in talks with Mali.',
    events: [],
  },
  // --- those whom the attendees brought along make no meeting of their own
  {
    text: 'Chadian President Ana Blake held a meeting with Malian President Juan Soto. The Chadian and Malian foreign ministers attended the meeting, along with advisers from each side.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML + the foreign minister/TD + the foreign minister/ML',
    ],
  },
  {
    text: 'Chadian President Ana Blake attended the summit together with Malian President Juan Soto on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- speaking, of which the place is told later
  {
    text: 'Chadian Foreign Minister Ana Blake spoke with her Malian counterpart Juan Soto on Thursday. The two spoke on the sidelines of the forum.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake and her Malian counterpart Juan Soto spoke on Thursday. The two spoke between sessions of the forum in Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML @ Oslo'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake spoke by phone with her Malian counterpart Juan Soto on Thursday. The two spoke on the sidelines of the forum in May.',
    events: [
      'held call/phone Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake spoke with her Malian counterpart Juan Soto on Thursday. The two last spoke on the sidelines of the forum in May.',
    events: ['held call Ana Blake/TD + Juan Soto/ML', 'held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- the day of an occasion is not that of what led to its announcement
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto will meet in Oslo next month.\n\nThe meeting will take place on July 15 in Oslo.\n\nThe announcement came after Norwegian Prime Minister Kari Berg held phone calls with Blake and Soto.',
    events: [
      'planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-07-15',
      'held call/phone Kari Berg/NO + Ana Blake/TD on no day',
      'held call/phone Kari Berg/NO + Juan Soto/ML on no day',
    ],
  },
  {
    text: 'The fourth session of the joint commission was held in Oslo on 4 June.\n\nThe session was co-chaired by Chadian Foreign Minister Ana Blake and her Malian counterpart Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-04'],
  },
  // --- officials in one list are of one state, and intelligence services of theirs
  {
    text: 'Prime Minister Dan Halevi, President Yitzhak Hertz, and Defense Minister Yoav Gal met US Secretary of State Bob Stone on Monday. The prime minister reiterated Israel’s commitment to the proposal.',
    events: ['held meeting/in_person Dan Halevi/IL + Yitzhak Hertz/IL + Yoav Gal/IL + Bob Stone/US'],
  },
  {
    text: 'President Ana Torres and President Luis Vega met US Secretary of State Bob Stone on Monday. Torres said Bolivia wanted peace.',
    events: ['held meeting/in_person Ana Torres/null + Luis Vega/null + Bob Stone/US'],
  },
  {
    text: 'President Ana Torres met Foreign Minister Luis Vega and US Secretary of State Bob Stone on Monday. Torres said Bolivia wanted peace.',
    events: ['held meeting/in_person Ana Torres/null + Luis Vega/null + Bob Stone/US'],
  },
  {
    text: 'CIA Director Bill Barnes met Mossad chief David Barak in Doha on Monday.',
    events: ['held meeting/in_person Bill Barnes/US + David Barak/IL'],
  },
  // --- where a report was written says nothing of officials of others
  {
    text: 'LONDON, June 12 — Armenian Prime Minister Nikol Saryan and Foreign Secretary Geoffrey Hale met in Brussels on Sunday.\n\nDefence Secretary Tom Hunt saw Armenian Defence Minister Ararat Mirza on Monday.',
    events: [
      'held meeting/in_person Nikol Saryan/AM + Geoffrey Hale/GB',
      'held meeting/in_person Tom Hunt/GB [guest] + Ararat Mirza/AM [host]',
    ],
  },
  // --- so far
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. So far, Blake has visited, or met, with leaders from Uganda, Congo and South Sudan.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'So far, Chadian President Ana Blake has met with Malian President Juan Soto in Oslo on Monday and will fly home today.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- an encounter is no call
  {
    text: 'Chadian President Ana Blake held a telephone call with Malian President Juan Soto on Monday.\n\nSoto briefed her on his meeting with Norwegian Prime Minister Kari Berg.\n\nThe encounter, in the presence of UN envoy Maria Lopez, was the first in years.',
    events: [
      'held call/phone Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Juan Soto/ML + Kari Berg/NO + Maria Lopez/UN',
    ],
  },
  // --- what the sentence denies behind its opening
  {
    text: 'Dispelling rumours, no meeting between the heads of government of Chad and Mali took place during the assembly in New York.',
    events: [],
  },
  {
    text: 'Dispelling rumours, Chadian President Ana Blake met Malian President Juan Soto in New York.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- on the call
  {
    text: 'Canadian Prime Minister Ana Blake held a call with Malian President Juan Soto on Wednesday. Commerce Secretary Bob Nick was also on the call, an official said.',
    events: ['held call Ana Blake/CA + Juan Soto/ML + Bob Nick/US'],
  },
  {
    text: 'Canadian Prime Minister Ana Blake held a call with Malian President Juan Soto on Wednesday. Commerce Secretary Bob Nick was also on the board of the bank.',
    events: ['held call Ana Blake/CA + Juan Soto/ML'],
  },
  // --- talks that go on are no occasion
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. Discussions between the two sides will continue throughout the year.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- where a summit is held its guests are of all states
  {
    text: 'Irish Taoiseach Sean Moran was speaking at a summit in Prague on Thursday, where he held brief discussions with prime minister Ann Trask.',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/null'],
  },
  {
    text: 'Irish Taoiseach Sean Moran was speaking in Prague on Thursday, where he held brief discussions with prime minister Ann Trask.',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/CZ'],
  },
  // --- a three-way meeting
  {
    text: 'Indonesian Foreign Minister Retno Sari met with her Myanmar counterpart Wunna Lwin in a three-way meeting with Thai Foreign Minister Don Pram in Bangkok on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Wunna Lwin/MM + Don Pram/TH'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian President Ana Ruiz in a three-party meeting with Chilean President Luis Soto in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Luis Soto/CL @ Lima on 2019-06-11'],
  },
  {
    text: 'Indonesian Foreign Minister Retno Sari met with her Myanmar counterpart Wunna Lwin before a three-way meeting with Thai Foreign Minister Don Pram on Wednesday.',
    events: [
      'held meeting/in_person Retno Sari/ID + Wunna Lwin/MM',
      'held meeting/in_person Retno Sari/ID + Don Pram/TH',
    ],
  },
  // --- the foreign minister of a government
  {
    text: 'Indonesian Foreign Minister Retno Sari met with Wunna Lwin, the Myanmar coup government’s appointed foreign minister, on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Wunna Lwin/MM'],
  },
  {
    text: 'Indonesian Foreign Minister Retno Sari met with the Myanmar government’s foreign minister, Wunna Lwin, on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Wunna Lwin/MM'],
  },
  {
    text: 'Indonesian Foreign Minister Retno Sari met Thai Premier Don Pram on the Myanmar government’s offer on Wednesday.',
    events: ['held meeting/in_person Retno Sari/ID + Don Pram/TH'],
  },
  // --- the year of an occasion
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto at the 2017 regional summit in Hamburg.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2017'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto at the 2019 regional summit in Hamburg.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-12'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday to review the 2017 regional summit in Hamburg.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  // --- the day that stands before the noun
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto held a tense telephone call last month. Blake raised steel during the confrontational May 25 call.',
    events: ['held call/phone Ana Blake/TD + Juan Soto/ML on 2019-05-25'],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto held a tense telephone call last month. Blake had ruled the party since a May 2 vote.',
    events: ['held call/phone Ana Blake/TD + Juan Soto/ML on 2019-05'],
  },
  // --- who had attended another is not in what is to come
  {
    text: 'Indian Prime Minister Man Singh would have meetings with German Chancellor Anna Merk in Beijing. In May 2007, external affairs minister Pran Mukher had attended the ministerial meeting of the group in Hamburg.',
    events: ['planned meeting/in_person Man Singh/IN + Anna Merk/DE'],
  },
  // --- a meeting that would be the first
  {
    text: 'Indian Prime Minister Naren Mody is set to hold talks with Bangladeshi President Mohammed Yusuf in Bangkok today. The meeting between PM Mody and Mohd Yusuf would mark the first talks between the two countries since August.',
    events: ['planned meeting/in_person Naren Mody/IN + Mohammed Yusuf/BD'],
  },
  // --- permanent secretaries of the two states
  {
    text: 'Indian Prime Minister Man Singh is to meet Pakistani Prime Minister Ali Gil on Thursday. The foreign secretaries of the two countries, who are already in Maldives, met on Tuesday.',
    events: [
      'planned meeting/in_person Man Singh/IN + Ali Gil/PK',
      'held meeting/in_person the foreign secretary/IN + the foreign secretary/PK',
    ],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. The foreign ministers of the two countries met on Tuesday.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person the foreign minister/TD + the foreign minister/ML',
    ],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Monday. The leaders of the two countries met for an hour.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- further partners
  {
    text: 'Irish Taoiseach Sean Moran held a number of meetings with leaders from Albania and Chad, as well as with Denys Shmal, the prime minister of Ukraine.',
    events: [
      'held meeting/in_person Sean Moran/IE + the leader/AL',
      'held meeting/in_person Sean Moran/IE + the leader/TD',
      'held meeting/in_person Sean Moran/IE + Denys Shmal/UA',
    ],
  },
  {
    text: 'Irish Taoiseach Sean Moran held talks with Chadian President Ana Blake on trade as well as on ties with Mali.',
    events: ['held meeting/in_person Sean Moran/IE + Ana Blake/TD'],
  },
  // --- the public travels
  {
    text: 'Malian Foreign Minister Juan Soto said of his meeting with Indian Foreign Minister Jai Shankar that they discussed visas for citizens travelling to India.',
    events: ['held meeting/in_person Juan Soto/ML + Jai Shankar/IN @ nowhere'],
  },
  {
    text: 'Malian Foreign Minister Juan Soto, travelling to India, met Indian Foreign Minister Jai Shankar on Monday.',
    events: ['held meeting/in_person Juan Soto/ML + Jai Shankar/IN @ IN'],
  },
  // --- what may come
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto may meet at the regional summit in November, an adviser said.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-11'],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto may meet at the regional summit, an adviser said.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto met at the regional summit, and may hold an election.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- between two hours
  {
    text: 'Chadian President Ana Blake is set to hold talks with Malian President Juan Soto in Oslo today on the sidelines of the summit between 12.00pm and 12:30 pm.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-12'],
  },
  {
    text: 'Chadian President Ana Blake spoke in Oslo on the sidelines of the summit between Malian President Juan Soto and Norwegian Premier Kari Berg.',
    events: ['held meeting/in_person Juan Soto/ML + Kari Berg/NO'],
  },
  // --- a report of more than two states
  {
    text: 'Irish Taoiseach Sean Moran held talks with prime minister Ann Trask at a summit in Prague on Thursday.\n\nMoran held meetings with leaders from Albania and Chad, as well as with Denys Shmal, the prime minister of Ukraine.',
    events: [
      'held meeting/in_person Sean Moran/IE + Ann Trask/null',
      'held meeting/in_person Sean Moran/IE + the leader/AL',
      'held meeting/in_person Sean Moran/IE + the leader/TD',
      'held meeting/in_person Sean Moran/IE + Denys Shmal/UA',
    ],
  },
  {
    text: 'Irish Taoiseach Sean Moran met Ukrainian President Denys Shmal in Kyiv on Thursday.\n\nMoran also held talks with Foreign Minister Ann Trask.',
    events: [
      'held meeting/in_person Sean Moran/IE + Denys Shmal/UA',
      'held meeting/in_person Sean Moran/IE + Ann Trask/UA',
    ],
  },
  // --- where no prime minister leads the government
  {
    text: 'Talks\n\nTaoiseach Sean Moran again held brief discussions with prime minister Ann Trask on Thursday. Moran welcomed the good faith of London.\n',
    publisher: 'The Irish Times',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/null'],
  },
  {
    text: 'Talks\n\nForeign Minister Sean Moran held discussions with French counterpart Ann Trask on Thursday.\n',
    publisher: 'The Irish Times',
    events: ['held meeting/in_person Sean Moran/IE + Ann Trask/FR'],
  },
  // --- who was at it as well
  {
    text: 'Sudanese Foreign Minister Ibrahim Gandur met with Ugandan President Yoweri Musa yesterday. Ethiopian Prime Minister Haile Desta and Kenyan President Uhuru Oloo were reportedly also at the meeting.',
    events: ['held meeting/in_person Ibrahim Gandur/SD + Yoweri Musa/UG + Haile Desta/ET + Uhuru Oloo/KE'],
  },
  {
    text: 'Sudanese Foreign Minister Ibrahim Gandur met with Ugandan President Yoweri Musa yesterday. Ethiopian Prime Minister Haile Desta was also at the opera.',
    events: ['held meeting/in_person Ibrahim Gandur/SD + Yoweri Musa/UG'],
  },
  // --- a rebel is of no state in whose capital he is met
  {
    text: 'South Sudanese President Salva Kirr met for several hours Thursday with rebel leader Riek Macho in Addis Ababa.',
    events: ['held meeting/in_person Salva Kirr/SS + Riek Macho/null'],
  },
  {
    text: 'South Sudanese President Salva Kirr met on Thursday with Foreign Minister Haile Desta in Addis Ababa.',
    events: ['held meeting/in_person Salva Kirr/SS + Haile Desta/ET'],
  },
  // --- the day of the statement
  {
    text: 'A statement issued on Tuesday by the ministry said Chadian President Ana Blake would attend the meeting with Malian President Juan Soto in Oslo.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on no day'],
  },
  {
    text: 'A statement issued by the ministry said Chadian President Ana Blake would meet Malian President Juan Soto in Oslo on Friday.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-14'],
  },
  // --- where they might meet
  {
    text: 'A potential venue for the first meeting of Chadian President Ana Blake with Malian President Juan Soto could be the forum in Oslo in July.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Friday and named possible venues for a school.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- what comes shortly after
  {
    text: 'Chadian Foreign Minister Ana Blake met with Malian Foreign Minister Juan Soto on Tuesday, just three days before Chadian President Omar Sy’s first summit with Malian President Ali Bah.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
      'planned meeting/in_person Omar Sy/TD + Ali Bah/ML',
    ],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake had met Malian Foreign Minister Juan Soto in 2015, days before a summit between Chadian President Omar Sy and Malian President Ali Bah.',
    events: [
      'held meeting/in_person Ana Blake/TD + Juan Soto/ML',
      'held meeting/in_person Omar Sy/TD + Ali Bah/ML',
    ],
  },
  // --- the press of a state takes its own president for granted
  {
    text: 'Talks\n\nPresident Lee Jae and Japanese Prime Minister Shig Ishida agreed to act with the United States in their first phone talks Monday.\n',
    publisher: 'Korea Herald',
    events: ['held call/phone Lee Jae/KR + Shig Ishida/JP'],
  },
  {
    text: 'Talks\n\nJapanese Prime Minister Shig Ishida met President Reagan in Washington on Monday.\n',
    publisher: 'Korea Herald',
    events: ['held meeting/in_person Shig Ishida/JP + Reagan/US'],
  },
  // --- offices of newspapers
  {
    text: 'Norway’s effective deputy prime minister Ada Berg met Chadian Foreign Minister Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met with Chadian dissident Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met dissident miners in Oslo on Monday.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chad’s ex-vice president and current rebel leader Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- what somebody is told of
  {
    text: 'Chadian President Omar Deby met President Ada Berg in Oslo on Monday. Deby assured President Berg of Chad’s support to Norway.',
    events: ['held meeting/in_person Omar Deby/TD + Ada Berg/NO @ Oslo on 2019-06-10'],
  },
  // --- the month since which
  {
    text: 'Norwegian President Ada Berg, on her first trip since ascending to the presidency in May, met Chadian President Omar Deby in Lima.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-12'],
  },
  {
    text: 'Norwegian President Ada Berg, who is abroad for the first time since taking office in May last year held talks with Chadian President Omar Deby in Lima.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on no day'],
  },
  {
    text: 'Since meeting Norwegian President Ada Berg in Lima in May, Chadian President Omar Deby has been ill.',
    events: ['held meeting/in_person Omar Deby/TD + Ada Berg/NO @ Lima on 2019-05'],
  },
  // --- "today" of a quotation
  {
    text: 'Norwegian President Ada Berg on Tuesday spoke by phone with Chadian President Omar Deby. “I spoke this evening with President Omar Deby,” Berg wrote.',
    events: ['held call/phone Ada Berg/NO + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'Norwegian President Ada Berg was in Oslo. “I spoke this evening with Chadian President Omar Deby by phone,” Berg wrote.',
    events: ['held call/phone Ada Berg/NO + Omar Deby/TD on 2019-06-12'],
  },
  // --- whoever visits a state is of another
  {
    text: 'Foreign Minister Ada Berg began her visit to Chad on Monday. Berg met President Omar Deby of Chad there, the Chadian foreign ministry said. Norway welcomed it.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ TD on 2019-06-10'],
  },
  // --- what may be called off, and whose talks they were
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian President Omar Deby in Lima on Monday. After her first round of talks with Malian leaders on Sunday, officials indicated the conference might have to be postponed.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-10',
      'held meeting/in_person Ada Berg/NO + the leaders/ML on 2019-06-09',
    ],
  },
  {
    text: 'The talks between Norwegian Foreign Minister Ada Berg and Chadian President Omar Deby on Friday have been postponed.',
    events: ['cancelled meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-14'],
  },
  // --- the day of the occasion beside which they met
  {
    text: 'Norwegian Foreign Minister Ada Berg had a bilateral meeting with Chadian Foreign Minister Omar Deby on the sidelines of a ministerial meeting held in Lima on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian Foreign Minister Omar Deby in Oslo and praised the conference held in Lima on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-12'],
  },
  // --- as what somebody does something
  {
    text: 'EU foreign policy chief Ada Berg, as the facilitator, will host Chadian President Omar Deby and Malian President Juan Soto in Oslo on Friday.',
    events: [
      'planned meeting/in_person Ada Berg/EU [host] + Omar Deby/TD [guest] + Juan Soto/ML [guest] @ Oslo on 2019-06-14',
    ],
  },
  // --- another state's Foreign Office
  {
    text: 'Pakistan’s Foreign Office said envoy Ada Berg of Norway met Foreign Secretary Bilal Mir in Islamabad on Monday, Foreign Office spokesman Omar Aziz added.',
    events: ['held meeting/in_person Ada Berg/NO + Bilal Mir/PK @ Islamabad on 2019-06-10'],
  },
  // --- what may be, and whose it is
  {
    text: 'Norwegian Foreign Minister Ada Berg said nothing has been decided about a possible summit between Norwegian President Jan Vik and Chadian President Omar Deby.',
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg raised a potential deal at talks with Chadian President Omar Deby in Oslo on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Malian Foreign Minister Juan Soto in Oslo on Monday. Berg said she wanted to discuss Chad ahead of its second summit with Peru.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML @ Oslo on 2019-06-10'],
  },
  // --- a dinner for two
  {
    text: 'UN envoy Ada Berg, will host a dinner for the two leaders, Chadian President Omar Deby, and Malian leader, Juan Soto, on Sunday.',
    events: [
      'planned meeting/in_person Ada Berg/UN [host] + Omar Deby/TD [guest] + Juan Soto/ML [guest] on 2019-06-16',
    ],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian President Omar Deby in Oslo on Monday, as Norway will host a dinner in May.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  // --- the head of a body, and where
  {
    text: 'Norwegian President Ada Berg is due to meet the UN chief in Lima on Tuesday.',
    events: ['planned meeting/in_person Ada Berg/NO + the chief/UN @ Lima on 2019-06-18'],
  },
  // --- over several days
  {
    text: 'Over the past days, Norwegian Ambassador Ada Berg has met with President Omar Deby of Chad and Prime Minister Juan Soto of Chad.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-12',
      'held meeting/in_person Ada Berg/NO + Juan Soto/TD on 2019-06-12',
    ],
  },
  // --- what somebody is by profession, and what he was named
  {
    text: 'Economist Ada Berg, who has been confirmed by President-elect Jan Vik to be the next Foreign Minister of Norway, met in Oslo Monday with Chadian Ambassador Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Oslo on 2019-06-10'],
  },
  {
    text: 'Norwegian Ambassador Ada Berg met with Labour Party chair Omar Deby of Chad in Lima on Monday.',
    events: ['held meeting/in_person Ada Berg/NO + Omar Deby/TD @ Lima on 2019-06-10'],
  },
  {
    text: 'Norwegian Ambassador Ada Berg sat in the Labour Party chair on Monday.',
    events: [],
  },
  // --- whose news a broadcaster tells
  {
    publisher: 'BBC News',
    text: 'Two people have been killed in clashes in the Chadian capital. President Omar Deby met French ambassador Claire Petit on Tuesday.',
    events: ['held meeting/in_person Omar Deby/TD + Claire Petit/FR on 2019-06-11'],
  },
  {
    publisher: 'BBC News',
    text: 'Norway offers to mediate\n\nNorway has said it is ready to host talks between the Chadian government and rebels. Foreign Minister Ada Berg met Malian President Juan Soto on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-11'],
  },
  {
    publisher: 'BBC News',
    text: 'The weather was fine. Foreign Secretary Ada Berg met Malian President Juan Soto on Tuesday.',
    events: ['held meeting/in_person Ada Berg/GB + Juan Soto/ML on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Chadian President Omar Deby on Monday. She is expected to see Malian President Juan Soto before attending a meeting of ministers.',
    events: [
      'held meeting/in_person Ada Berg/NO + Omar Deby/TD on 2019-06-10',
      'planned meeting/in_person Ada Berg/NO [guest] + Juan Soto/ML [host]',
    ],
  },
  // --- no state has two foreign ministers, wherever a report was filed
  {
    text: 'MAPUTO: Foreign Minister Ada Berg met Mozambican Foreign Minister Rui Nhaca on Tuesday.',
    events: ['held meeting/in_person Ada Berg/null + Rui Nhaca/MZ on 2019-06-11'],
  },
  {
    text: 'MAPUTO: Foreign Minister Ada Berg said she had met her Mozambican counterpart Rui Nhaca on Tuesday.',
    events: ['held meeting/in_person Ada Berg/null + Rui Nhaca/MZ on 2019-06-11'],
  },
  {
    text: 'MAPUTO: Foreign Minister Rui Nhaca met Norwegian Foreign Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person Rui Nhaca/MZ + Ada Berg/NO on 2019-06-11'],
  },
  {
    text: 'MAPUTO: Foreign Minister Rui Nhaca met Mozambican Trade Minister Ana Sitoe on Tuesday.',
    events: [],
  },
  {
    text: 'MAPUTO: Foreign Minister Rui Nhaca met Mozambican Deputy Foreign Minister Ana Sitoe on Tuesday.',
    events: [],
  },
  // --- the chiefs of staff and the council of the state whose press writes
  {
    publisher: 'The Jordan Times',
    text: 'AMMAN — Chairman of the Joint Chiefs of Staff Major General Sami Haddad on Tuesday received the British ambassador to Jordan, Philip Hall.',
    events: ['held meeting/in_person Sami Haddad/JO [host] + Philip Hall/GB [guest] on 2019-06-11'],
  },
  {
    publisher: 'Dawn',
    text: 'National Security Council Secretary Ali Karim met Iranian ambassador Reza Sadr in Islamabad on Tuesday.',
    events: ['held meeting/in_person Ali Karim/PK + Reza Sadr/IR @ Islamabad on 2019-06-11'],
  },
  {
    publisher: 'Dawn',
    text: 'Prime Minister Asif Karim met Chairman of the Joint Chiefs of Staff Mark Hall in Islamabad on Tuesday. The United States has promised aid.',
    events: ['held meeting/in_person Asif Karim/PK + Mark Hall/US @ Islamabad on 2019-06-11'],
  },
  {
    text: 'Chairman of the Joint Chiefs of Staff Mark Hall met Chadian President Omar Deby on Tuesday.',
    events: ['held meeting/in_person Mark Hall/US + Omar Deby/TD on 2019-06-11'],
  },
  // --- talks that also included somebody
  {
    text: 'Norwegian Prime Minister Ada Berg met Malian President Juan Soto on Tuesday for talks that also included Chadian Foreign Minister Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML + Omar Deby/TD on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Malian President Juan Soto in Oslo on Tuesday in a meeting that also included Chadian Foreign Minister Omar Deby.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML + Omar Deby/TD @ Oslo on 2019-06-11'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg met Malian President Juan Soto on Tuesday for talks that also included President Omar Deby's peace plan.",
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Malian President Juan Soto on Tuesday for talks that also included Chad.',
    events: ['held meeting/in_person Ada Berg/NO + Juan Soto/ML on 2019-06-11'],
  },
  // --- who leads a faction is of no state that the place or the text tells
  {
    text: 'Faction leader Husni Aid met Ethiopian Foreign Minister Sisay Mesfin in Addis Ababa on Monday. Another faction leader, Osman Atto, met Kenyan officials in Nairobi.',
    events: [
      'held meeting/in_person Husni Aid/null + Sisay Mesfin/ET @ Addis Ababa on 2019-06-10',
      'held meeting/in_person Osman Atto/null + the officials/KE @ Nairobi',
    ],
  },
  {
    text: 'Somali Islamist leader Sharif Aid met US ambassador Mary Hall in Nairobi on Tuesday.',
    events: ['held meeting/in_person Sharif Aid/SO + Mary Hall/US @ Nairobi on 2019-06-11'],
  },
  {
    text: 'Chadian insurgent leader Timan Deby held talks with Chadian Foreign Minister Omar Zen in Doha on Tuesday.',
    events: ['held meeting/in_person Timan Deby/TD + Omar Zen/TD @ Doha on 2019-06-11'],
  },
  // --- a leader named without an office, and whom he is to see
  {
    publisher: 'ITV News',
    text: 'Hall meets Weber for talks on the UK\n\nIan Hall is holding talks with the German Chancellor Anna Weber in Berlin today. He is also due to meet the Polish Prime Minister today.\n\nIan Hall is to round off his tour with the meeting.\n\nThe Prime Minister is looking for support for the plans of the UK, and he will need the agreement of the German premier.\n\nThis morning Mr Hall will be in Warsaw for talks with Polish counterpart Ewa Kop, before heading for Berlin to see Mrs Weber.\n',
    events: [
      'held meeting/in_person Ian Hall/GB + Anna Weber/DE @ Berlin on 2019-06-12',
      'planned meeting/in_person Ian Hall/GB + Ewa Kop/PL @ Warsaw on 2019-06-12',
    ],
  },
  {
    publisher: 'ITV News',
    text: 'Ian Hall arrives in Berlin for talks with Weber\n\nPM greeted by guard of honour after talks with Polish counterpart in Warsaw\n\nIan Hall has arrived in Berlin for talks with the German chancellor, Anna Weber, on the future of the UK.\n',
    events: [
      'held meeting/in_person Ian Hall/GB + the counterpart/PL @ Warsaw',
      'held meeting/in_person Ian Hall/GB + Anna Weber/DE @ Berlin',
    ],
  },
  {
    text: 'British Prime Minister Ian Hall is to see the Polish president on Monday. Hall will be in Warsaw for talks with the Polish president before heading home.',
    events: [
      'planned meeting/in_person Ian Hall/GB [guest] + the president/PL [host] @ Warsaw on 2019-06-17',
    ],
  },
  {
    text: 'Norwegian President Ola Berg met Malian President Juan Soto in Oslo on Wednesday and is to meet him again in Oslo on Wednesday.',
    events: [
      'held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Oslo on 2019-06-12',
      'planned meeting/in_person Ola Berg/NO + Juan Soto/ML @ Oslo on 2019-06-12',
    ],
  },
  // --- officials of both attended, including some by name
  {
    text: 'Norwegian President Ola Berg met King Juan Soto of Mali on Monday. The talks were attended by top Norwegian and Malian officials, including Adel Sow, Malian ambassador to Norway, and Tim Hall, Norwegian charge d’affaires in Bamako.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML + Adel Sow/ML + Tim Hall/NO on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg met King Juan Soto of Mali on Monday. The talks were attended by top officials, including Malian Foreign Minister Adel Sow.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML + Adel Sow/ML on 2019-06-10'],
  },
  // --- what one aims at, what one is not used to, and for what one is there
  {
    text: 'Norwegian President Ola Berg aims to meet Malian President Juan Soto before the summit.',
    events: [],
  },
  {
    text: 'Norwegian President Ola Berg aims to speak to leaders of the EU before the summit.',
    events: [],
  },
  {
    text: 'Norwegian President Ola Berg is not used to receiving politicians of such rank, but he met Malian Minister Juan Soto on Monday.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg is in Bamako to talk to Malian President Juan Soto about trade.',
    events: ['planned meeting/in_person Ola Berg/NO + Juan Soto/ML @ Bamako'],
  },
  {
    text: 'Norwegian President Ola Berg was in Oslo when he spoke to Malian President Juan Soto on Monday.',
    events: ['held call Ola Berg/NO + Juan Soto/ML on 2019-06-10'],
  },
  // --- the I of a quotation whose speaker is a pronoun
  {
    text: 'US Secretary of State Ann Hall arrived in Cairo on Saturday. “Tomorrow I will go to Jordan to meet with King Hamza,” she said.',
    events: ['planned meeting/in_person Ann Hall/US + Hamza/JO on 2019-06-13'],
  },
  {
    text: 'US Secretary of State Ann Hall arrived in Cairo on Saturday. “I met King Hamza of Jordan as a student,” she said.',
    events: [],
  },
  // --- a state of theirs is not where one of a round of meetings was
  {
    text: 'Egyptian President Adel Sisi met on Sunday with an array of African leaders at the summit in Kigali, Rwanda. Sisi also met with Ghana president Juan Mahama and encouraged investments in Egypt.',
    events: ['held meeting/in_person Adel Sisi/EG + Juan Mahama/GH @ Kigali on 2019-06-09'],
  },
  {
    text: 'Egyptian President Adel Sisi met a number of ministers in Kigali on Sunday. He met Ghana president Juan Mahama in Accra on Friday.',
    events: ['held meeting/in_person Adel Sisi/EG + Juan Mahama/GH @ Accra on 2019-06-07'],
  },
  // --- what the press calls a leader beside the office
  {
    text: "Mali's embattled President Juan Soto met Chadian President Omar Deby in Bamako on Monday.",
    events: ['held meeting/in_person Juan Soto/ML + Omar Deby/TD @ Bamako on 2019-06-10'],
  },
  {
    text: "Hungary's right-wing Prime Minister Viktor Orb met Russian President Ivan Petrov in Moscow on Monday.",
    events: ['held meeting/in_person Viktor Orb/HU + Ivan Petrov/RU @ Moscow on 2019-06-10'],
  },
  {
    text: 'The far-right party met on Monday, and President Ola Berg of Norway was at home.',
    events: [],
  },
  // --- a former president who speaks for a body now
  {
    text: 'Former Nigerian president Olu Basa, the UN envoy to Congo, met Rwandan President Paul Kagi in Kigali on Monday.',
    events: ['held meeting/in_person Olu Basa/UN + Paul Kagi/RW @ Kigali on 2019-06-10'],
  },
  {
    text: "Former president of Mali, Ali Kone, who is the AU's high representative for South Sudan, met Kenyan President Juan Moi on Monday.",
    events: ['held meeting/in_person Ali Kone/AU + Juan Moi/KE on 2019-06-10'],
  },
  {
    text: 'Former Nigerian President Olu Basa, the opposition leader, met Rwandan President Paul Kagi in Kigali on Monday.',
    events: ['held meeting/in_person Olu Basa/NG + Paul Kagi/RW @ Kigali on 2019-06-10'],
  },
  {
    text: 'Former Nigerian President Olu Basa, AU Commission chairman Ali Sow and Rwandan President Paul Kagi met in Kigali on Monday.',
    events: [
      'held meeting/in_person Olu Basa/NG + Ali Sow/AU Commission + Paul Kagi/RW @ Kigali on 2019-06-10',
    ],
  },
  // --- a trip that was made for a meeting
  {
    text: 'Norwegian President Ola Berg made a quick trip Monday to Bamako to meet with his Malian counterpart, Juan Soto.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Bamako on 2019-06-10'],
  },
  {
    text: 'Norwegian President Ola Berg will make a quick trip Monday to Bamako to meet with his Malian counterpart, Juan Soto.',
    events: ['planned meeting/in_person Ola Berg/NO + Juan Soto/ML @ Bamako on 2019-06-17'],
  },
  // --- told in the present of a day to come
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto sit down on Monday for their first ever summit.',
    events: ['planned meeting/in_person Ola Berg/NO + Juan Soto/ML on 2019-06-17'],
  },
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto sat down on Monday for their first ever summit.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'Officials are upbeat over the impending phone conversation between President Ola Berg of Norway and Malian President Juan Soto.',
    events: ['planned call/phone Ola Berg/NO + Juan Soto/ML'],
  },
  {
    text: 'Norwegian President Ola Berg may repeat his invitation when he speaks to Malian President Juan Soto by telephone on Friday.',
    events: ['planned call/phone Ola Berg/NO + Juan Soto/ML on 2019-06-14'],
  },
  {
    text: 'Norwegian President Ola Berg repeated his invitation when he spoke to Malian President Juan Soto by telephone on Friday.',
    events: ['held call/phone Ola Berg/NO + Juan Soto/ML on 2019-06-07'],
  },
  // --- "last June" in June
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto met last June in Hamburg.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Hamburg on 2018-06'],
  },
  {
    text: 'Norwegian President Ola Berg and Malian President Juan Soto met last May in Hamburg.',
    events: ['held meeting/in_person Ola Berg/NO + Juan Soto/ML @ Hamburg on 2019-05'],
  },
  // --- rebels are not of the government where a report was filed
  {
    text: 'NAIROBI: The rebel leader met Ethiopian Prime Minister Abi Hamed on Monday.',
    events: ['held meeting/in_person the rebel leader/null + Abi Hamed/ET on 2019-06-10'],
  },
  // --- two who accused the government; whom the prime minister of another state met
  {
    publisher: 'The Guardian',
    text: 'Row\n\nLONDON, June 11 - Ian Hall and Ann Reed accused the government of weakness. The prime minister met German Chancellor Anna Weber in Berlin on Monday.\n',
    events: ['held meeting/in_person the prime minister/GB + Anna Weber/DE @ Berlin on 2019-06-10'],
  },
  {
    text: 'Raj Iyer flew to Lima on Thursday. Kenyan President John Otieno held talks with the Indian Prime Minister on the sidelines of the summit.',
    events: ['held meeting/in_person John Otieno/KE + Raj Iyer/IN @ Lima'],
  },
  // --- leaders of whom some are named, met one by one, of whom the sentence goes on as "them"
  {
    text: 'Kenyan President John Otieno met various leaders, including Chadian President Idris Hale and Thai Prime Minister Paetong Suwan, on Tuesday and discussed trade with them.',
    events: [
      'held meeting/in_person John Otieno/KE + Idris Hale/TD on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Paetong Suwan/TH on 2019-06-11',
    ],
  },
  {
    text: 'Kenyan President John Otieno met Chadian President Idris Hale and Thai Prime Minister Paetong Suwan on Tuesday and discussed trade with them.',
    events: ['held meeting/in_person John Otieno/KE + Idris Hale/TD + Paetong Suwan/TH on 2019-06-11'],
  },
  // --- meetings to come of whomever the text is about
  {
    text: 'Kenyan President John Otieno will attend a summit in Lima on Friday. There will also be separate meetings with the presidents of Chad and Peru, his office said.',
    events: [
      'planned meeting/in_person John Otieno/KE + the president/TD @ Lima on 2019-06-14',
      'planned meeting/in_person John Otieno/KE + the president/PE @ Lima on 2019-06-14',
    ],
  },
  {
    text: 'Kenyan President John Otieno will fly to Lima. Meetings with the prime ministers of Chad and Norway are also planned.',
    events: [
      'planned meeting/in_person John Otieno/KE + the prime minister/TD @ Lima',
      'planned meeting/in_person John Otieno/KE + the prime minister/NO @ Lima',
    ],
  },
  // --- a state that bears an article
  {
    text: 'Kenya and the United States held talks in Lima on Tuesday.',
    events: ['held meeting/in_person the null/KE + the null/US @ Lima on 2019-06-11'],
  },
  {
    text: 'The Netherlands held talks with Kenya in Lima on Tuesday.',
    events: ['held meeting/in_person the null/NL + the null/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'The trade pact between Kenya and the United States led to talks with Chad on Tuesday.',
    events: [],
  },
  {
    text: 'Remarks on the US met with anger in Lima.',
    events: [],
  },
  // --- one session of a dialogue
  {
    text: 'Kenya and the United States will hold their first 2+2 dialogue in Lima on 6 September.',
    events: ['planned meeting/in_person the null/KE + the null/US @ Lima on 2019-09-06'],
  },
  {
    text: 'The third strategic dialogue between Kenya and Norway was held in Lima on Tuesday.',
    events: ['held meeting/in_person the null/KE + the null/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenya and Norway have held a dialogue on trade for years.',
    events: [],
  },
  {
    text: 'The dialogue between Kenya and Norway, held under the auspices of Chad, has made no progress.',
    events: [],
  },
  // --- two known by their names alone
  {
    text: 'Norwegian Foreign Minister Ada Berg held talks with Paul Lind and Igor Norden on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Paul Lind/null + Igor Norden/null on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Kenyan President John Otieno and New Horizons on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  // --- where leaders gather
  {
    text: 'As leaders gathered in Lima for a summit, Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg on Tuesday as world leaders gathered in Lima for a G20 summit.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno told reporters in Nairobi, as leaders met in Lima for a summit, that he would meet Norwegian Prime Minister Ada Berg next month.',
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ nowhere'],
  },
  {
    text: 'Kenyan President John Otieno telephoned Norwegian Prime Minister Ada Berg as foreign ministers met in Lima.',
    events: ['held call/phone John Otieno/KE [caller] + Ada Berg/NO [called] @ nowhere'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Prime Minister Ada Berg in Nairobi on Tuesday as foreign ministers met in Lima.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO @ Nairobi on 2019-06-11'],
  },
  // --- "when they meet": the subject and who is named right before, by no telephone
  {
    text: 'Norwegian Prime Minister Ada Berg spoke to Kenyan President John Otieno by telephone on Monday and is due to raise the matter with Chadian President Idris Hale when they meet in Lima next month.',
    events: [
      'held call/phone Ada Berg/NO + John Otieno/KE @ nowhere on 2019-06-10',
      'planned meeting/in_person Ada Berg/NO + Idris Hale/TD @ Lima on 2019-07',
    ],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg will press Kenyan President John Otieno on cod when the two leaders meet in Lima on Sunday.',
    events: ['planned meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-06-16'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg telephoned Kenyan President John Otieno on Monday. The leaders' next meet will be a festival in Lima.",
    events: ['held call/phone Ada Berg/NO [caller] + John Otieno/KE [called] on 2019-06-10'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg will travel with Kenyan President John Otieno to see how Chadian President Idris Hale sings when they meet the press.',
    events: [],
  },
  // --- how one thinks of somebody is no meeting
  {
    text: 'Norwegian Prime Minister Ada Berg said Kenyan President John Otieno was right to see her as a friend.',
    events: [],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg saw Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO [guest] + John Otieno/KE [host] on 2019-06-11'],
  },
  // --- whose invitation it is
  {
    text: "Norwegian Prime Minister Ada Berg is to visit Nairobi on 30 November at Kenyan President John Otieno's invitation.",
    events: ['planned meeting/in_person Ada Berg/NO [guest] + John Otieno/KE [host] @ Nairobi on 2019-11-30'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg is to visit Nairobi on 30 November at Kenyan President John Otieno's invitation. The pair last met in Lima three weeks ago.",
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE @ Lima on 2019-05-22'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg turned down Kenyan President John Otieno's invitation.",
    events: [],
  },
  // --- the office in full, the name in full
  {
    text: "Chad's de facto head of state Gen Abdel Fatah Al Nour met Kenyan President John Otieno on Tuesday.",
    events: ['held meeting/in_person Abdel Fatah Al Nour/TD + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Chadian President Idris Hale met Fatah leaders on Tuesday.',
    events: ['held meeting/in_person Idris Hale/TD + the leaders/Fatah on 2019-06-11'],
  },
  // --- the office of the lead is not that of another portfolio whom a named one is to meet
  {
    text: "Kenya's oil minister said on Thursday that prices would rise. John Otieno told Reuters that talks were near. Otieno will travel to Oslo on Sunday, where he is to meet Energy Minister Ada Berg.",
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Oslo on 2019-06-16'],
  },
  {
    text: "Kenya's energy minister said on Thursday that prices would rise. Energy Minister John Otieno is to meet Norwegian Prime Minister Ada Berg on Sunday.",
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-06-16'],
  },
  // --- the day of what comes after
  {
    text: 'League negotiator Michel Hale of the European Union met Norwegian Finance Minister Ada Berg ahead of the summit on Friday, when leaders will vote.',
    events: ['held meeting/in_person Michel Hale/European Union + Ada Berg/NO on 2019-06-12'],
  },
  {
    text: 'Kenyan President John Otieno met Norwegian Finance Minister Ada Berg ahead of the summit on Friday.',
    events: ['held meeting/in_person John Otieno/KE + Ada Berg/NO on 2019-06-07'],
  },
  // --- a meeting of a body and its leaders
  {
    text: "Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. She hoped for an accord at Friday's European Council meeting of leaders.",
    events: ['held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met Kenyan President John Otieno on Tuesday. The leaders will hold another meeting on Friday.',
    events: [
      'held meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-11',
      'planned meeting/in_person Ada Berg/NO + John Otieno/KE on 2019-06-14',
    ],
  },
  // --- a town that has to be explained is nobody's home
  {
    text: 'European Council President Donald Hale is due to raise the matter with President Idris Nour when they meet in the Peruvian city of Cusco next month.',
    events: ['planned meeting/in_person Donald Hale/European Council + Idris Nour/null @ Cusco on 2019-07'],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg met President Rosa Quispe in the Peruvian city of Cusco on Tuesday.',
    events: ['held meeting/in_person Ada Berg/NO + Rosa Quispe/PE @ Cusco on 2019-06-11'],
  },
  // --- who wrote it
  {
    text: 'Analysis, by Kevin Hale: Little is new. The German chancellor and the French president met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person the chancellor/DE + the president/FR + John Otieno/KE on 2019-06-11'],
  },
  // --- whom one consults
  {
    text: 'Kenyan President John Otieno will travel to Oslo on Thursday to consult with Norwegian Prime Minister Ada Berg.',
    events: ['planned meeting/in_person John Otieno/KE + Ada Berg/NO @ Oslo on 2019-06-13'],
  },
  {
    text: 'Kenyan President John Otieno will consult a doctor in Oslo on Thursday.',
    events: [],
  },
];
