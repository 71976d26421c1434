import type { EventExample } from '../event-example.ts';

/** Counterparts: of which office, named where. */
export const EXAMPLES: readonly EventExample[] = [
  // --- whose counterpart
  {
    publisher: 'Anadolu Agency',
    text: 'Visit\n\nForeign Minister Ana Lind of Norway met her counterpart on Tuesday.\n',
    events: ['held meeting/in_person Ana Lind/NO + the counterpart/null on 2019-06-11'],
  },
  {
    publisher: 'Ministry of Foreign Affairs of Poland',
    text: 'Visit\n\nForeign Minister Ana Lind of Norway called on her counterpart on Tuesday.\n',
    events: ['held meeting/in_person Ana Lind/NO [guest] + the counterpart/PL [host] on 2019-06-11'],
  },
  // --- "With the Chadian Minister, Minister A": two people, not one
  {
    publisher: 'Ministry of Foreign Affairs of Niger',
    text: 'Meetings\n\nMinister of Foreign Affairs Amadu Kone held meetings today with the Ministers of Foreign Affairs of Angola, Tete Antonio; Ghana, Samuel Okudo; and Chad, Moussa Abba. With the Chadian Minister, Minister Kone addressed air links.\n',
    events: [
      'held meeting/in_person Amadu Kone/NE + Tete Antonio/AO',
      'held meeting/in_person Amadu Kone/NE + Samuel Okudo/GH',
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD',
    ],
  },
  // --- counterparts who are named, each met alone
  {
    publisher: 'Manila Bulletin',
    text: 'Visit\n\nForeign Affairs Secretary Enrique Mana will also be meeting with his counterparts—US Secretary of State Marco Rub and German Foreign Minister Kaja Kal—on the sidelines of the conference.\n',
    events: [
      'planned meeting/in_person Enrique Mana/PH + Marco Rub/US',
      'planned meeting/in_person Enrique Mana/PH + Kaja Kal/DE',
    ],
  },
  // --- a counterpart, the office and the name, each behind a comma
  {
    publisher: 'Department of International Relations, South Africa',
    text: 'Visit\n\nMinister Nala Pandi will travel to Iran on 16 June 2019 to co-chair the Joint Commission, together with her Iranian counterpart, the Minister of Foreign Affairs of the Islamic Republic of Iran, Dr. Moha Javi.\n',
    events: ['planned meeting/in_person Nala Pandi/ZA + Moha Javi/IR @ IR on 2019-06-16'],
  },
  {
    publisher: 'Department of International Relations, South Africa',
    text: 'Visit\n\nMinister Nala Pandi met her Iranian counterpart, the Minister said on Monday.\n',
    events: ['held meeting/in_person Nala Pandi/ZA + the counterpart/IR on 2019-06-12'],
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
  // --- a counterpart whose name comes later, with the same office of another state
  {
    text: "Peru's foreign minister visited Santiago on Tuesday for talks with his counterpart on water supplies. Juan Soto's visit to Chile will last a day. Soto told reporters after talks with Chilean Foreign Minister Luis Vega that it rained.",
    events: ['held meeting/in_person Juan Soto/PE + Luis Vega/CL @ Santiago on 2019-06-11'],
  },
  {
    text: "Peru's foreign minister visited Santiago on Tuesday for talks with his counterpart. It rained. Chilean Interior Minister Luis Vega slept.",
    events: ['held meeting/in_person the foreign minister/PE + the counterpart/CL @ Santiago on 2019-06-11'],
  },
  // --- a president is no minister's counterpart
  {
    text: 'Kenyan Foreign Minister Mary Banda met her counterparts from Ghana and Rwanda in Kigali on Tuesday. Banda also called on Rwandan President Paul Habi.',
    events: [
      'held meeting/in_person Mary Banda/KE + the counterpart/GH + the counterpart/RW @ Kigali on 2019-06-11',
      'held meeting/in_person Mary Banda/KE [guest] + Paul Habi/RW [host] @ Kigali on 2019-06-11',
    ],
  },
  // --- a counterpart is of the same sort of office
  {
    text: "Kenyan Foreign Minister John Otieno met the head of Libya's Presidential Council, Salim Qadir, in Oslo on Monday. Separately, Kenyan Defence Minister Grace Mboya received her Libyan counterpart in Nairobi.",
    events: [
      'held meeting/in_person John Otieno/KE + Salim Qadir/LY @ Oslo on 2019-06-10',
      'held meeting/in_person Grace Mboya/KE [host] + the counterpart/LY [guest] @ Nairobi',
    ],
  },
  // --- a counterpart with a state, named by the office below
  {
    text: "OSLO -- Fish is dear.\n\nKenya's foreign minister has met with his Peruvian counterpart in Nairobi.\n\nPeruvian Foreign Minister Ana Ruiz said cod was dear.",
    events: ['held meeting/in_person the foreign minister/KE + Ana Ruiz/PE @ Nairobi'],
  },
  {
    text: "OSLO -- Fish is dear.\n\nKenya's foreign minister has met with his Peruvian counterpart in Nairobi.\n\nChilean Foreign Minister Ana Ruiz said cod was dear, and so did Peruvian Trade Minister Juan Soto.",
    events: ['held meeting/in_person the foreign minister/KE + the counterpart/PE @ Nairobi'],
  },
  // --- the leader who is a counterpart
  {
    text: 'French President Paul Marchand welcomed his Chadian counterpart Idriss Bako to Paris on Monday. The Chadian leader will meet Prime Minister Luc Petit on Tuesday.',
    events: [
      'held meeting/in_person Paul Marchand/FR [host] + Idriss Bako/TD [guest] @ Paris on 2019-06-10',
      'planned meeting/in_person Idriss Bako/TD + Luc Petit/FR on 2019-06-18',
    ],
  },
  // --- a counterpart of the land
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday. Otieno also held a meeting there with counterpart Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/PE @ Lima on 2019-06-11',
    ],
  },
  // --- a counterpart, named behind
  {
    publisher: 'Northern Wire',
    text: 'Kenyan envoy holds phone talks with Peruvian counterpart\n\nOSLO -- Kenyan special envoy John Otieno spoke by phone with his Peruvian counterpart on Tuesday in their first talks since his appointment last week.\n\nHis talks with Ana Ruiz came as prices rose. Ruiz was glad.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'Zambian, Peruvian FMs hold first phone talks\n\nForeign Minister Bwalya Otieno held his first phone call with his Peruvian counterpart, Ana Ruiz, on Tuesday to discuss the weapons of North Korea, a friend of North Macedonia.',
    events: ['held call/phone Bwalya Otieno/ZM + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- whose counterpart: of the subject, by a short name or a pronoun, or of the one told of
  {
    text: 'Kuwaiti Foreign Minister Mohammad al-Sabah left for Oslo. During his visit, Sheikh Mohammad will meet Norwegian President Ana Berg and hold talks with his Norwegian counterpart Lars Holm.',
    events: [
      'planned meeting/in_person Mohammad al-Sabah/KW + Ana Berg/NO @ Oslo',
      'planned meeting/in_person Mohammad al-Sabah/KW + Lars Holm/NO @ Oslo',
    ],
  },
  // --- the counterpart of who is meant by the pronoun, and not of whom that one meets
  {
    text: 'Peruvian Foreign Secretary Jalil Jilan will visit Chad July 4-5. The foreign secretary will call on Chadian President Mahin Rajap. He will hold discussions on trade with his counterpart Karun Amun.',
    events: [
      'planned meeting/in_person Jalil Jilan/PE [guest] + Mahin Rajap/TD [host] on 2019-07-04..2019-07-05',
      'planned meeting/in_person Jalil Jilan/PE + Karun Amun/TD on 2019-07-04..2019-07-05',
    ],
  },
  {
    text: 'Peruvian President Ana Ruiz met Chadian Foreign Minister Omar Deby on Tuesday. Norwegian Foreign Minister Ada Berg then met her counterpart Jan Aarts of Mali.',
    events: [
      'held meeting/in_person Ana Ruiz/PE + Omar Deby/TD on 2019-06-11',
      'held meeting/in_person Ada Berg/NO + Jan Aarts/ML on 2019-06-11',
    ],
  },
  // --- numbered, and then named
  {
    text: 'Danish Foreign Minister Lars Holm met three African counterparts, Kenyan Foreign Minister Ruth Otieno, Malian Foreign Minister Moussa Keita and Chadian Foreign Minister Ali Abba, on Tuesday.',
    events: [
      'held meeting/in_person Lars Holm/DK + Ruth Otieno/KE + Moussa Keita/ML + Ali Abba/TD on 2019-06-11',
    ],
  },
  {
    text: 'Danish Foreign Minister Lars Holm met three students in Oslo, Swedish Foreign Minister Ruth Berg said on Tuesday.',
    events: [],
  },
  // --- "the Zendan official" and his counterpart hold the office of the official of that state, and not of whom a message was
  {
    text: "Iran's Deputy Foreign Minister Mohsen Amin conferred with Malaysian Prime Minister Mahat Hassan on Tuesday. Amin submitted to the premier a message from President Mohammad Khatam. The Iranian official had earlier met his Malaysian counterpart Syed Noor and the secretary general of the foreign ministry, Datuk Ahmad Kamil.",
    events: [
      'held meeting/in_person Mohsen Amin/IR + Mahat Hassan/MY',
      'held meeting/in_person Mohsen Amin/IR + Syed Noor/MY + Ahmad Kamil/MY',
    ],
  },
  {
    text: 'Norwegian Defence Minister Ada Berg met Dutch Prime Minister Jan Aarts on Tuesday. The Dutch official had earlier met his Chilean counterpart Juan Soto.',
    events: [
      'held meeting/in_person Ada Berg/NO + Jan Aarts/NL',
      'held meeting/in_person Jan Aarts/NL + Juan Soto/CL',
    ],
  },
  // --- named in a line above the text
  {
    publisher: 'Anadolu Agency',
    text: 'Turkish, Bulgarian foreign ministers hold phone talk\n\nMehmet Cavli, Ekaterina Zakova discuss bilateral issues, Syria, say diplomatic sources\n\nOla Demir | 03.06.2019 - Update : 03.06.2019\n\nANKARA\n\nTurkish Foreign Minister Mehmet Cavli on Thursday spoke by phone with his Bulgarian counterpart, according to sources.\n\nCavli and Ekaterina Zakova discussed bilateral ties, said the sources.',
    events: ['held call/phone Mehmet Cavli/TR + Ekaterina Zakova/BG'],
  },
  // --- "the two ministers" are those who are ministers
  {
    text: 'Japanese Foreign Minister Koji Kaki and his South Korean counterpart Han Sung agreed at talks in Tokyo on Tuesday to cooperate.\n\nAt the talks, Kaki told Han that he would send an official.\n\nHan explained the outcome of his talks last Friday in Washington with U.S. Secretary of State William Christie.\n\nThe two ministers also agreed to meet in Bangkok in July.',
    events: [
      'held meeting/in_person Koji Kaki/JP + Han Sung/KR @ Tokyo',
      'held meeting/in_person Han Sung/KR + William Christie/US @ Washington',
      'planned meeting/in_person Koji Kaki/JP + Han Sung/KR @ Bangkok',
    ],
  },
  {
    text: 'Japanese Foreign Minister Koji Kaki and his South Korean counterpart Han Sung met in Tokyo on Tuesday. Han later held talks with Chilean Foreign Minister Juan Soto. The two ministers agreed to meet in Bangkok in July.',
    events: [
      'held meeting/in_person Koji Kaki/JP + Han Sung/KR @ Tokyo',
      'held meeting/in_person Han Sung/KR + Juan Soto/CL @ nowhere',
      'planned meeting/in_person Han Sung/KR + Juan Soto/CL @ Bangkok',
    ],
  },
  // --- "the two" are no three
  {
    text: 'South Korean President Park Sook and Japanese Prime Minister Shigeo Ato met Monday. The summit came a day after the leaders held three-way talks with Chinese Premier Li Ming in Seoul. Park told Ato that the issue was a problem. The two also exchanged opinions on farm trade during talks in Jeju.',
    events: [
      'held meeting/in_person Park Sook/KR + Shigeo Ato/JP on 2019-06-10',
      'held meeting/in_person Park Sook/KR + Shigeo Ato/JP + Li Ming/CN on 2019-06-09',
    ],
  },
  {
    text: 'South Korean President Park Sook, Japanese Prime Minister Shigeo Ato and Chinese Premier Li Ming met in Seoul on Monday. The three discussed trade.',
    events: ['held meeting/in_person Park Sook/KR + Shigeo Ato/JP + Li Ming/CN @ Seoul'],
  },
  // --- what somebody was tells no state of who speaks for a body
  {
    text: 'U.S. Vice President Mark Pierce met European Council President Donald Tusko in Brussels on Monday. Tusko, a former Polish prime minister, said he was happy.',
    events: ['held meeting/in_person Mark Pierce/US + Donald Tusko/European Council'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met former U.S. president Jim Cartwright in Oslo on Monday. Cartwright said he was happy.',
    events: ['held meeting/in_person Ada Berg/NO + Jim Cartwright/US'],
  },
  {
    text: 'Turkish Foreign Minister Mevlut Cavus will hold bilateral talks with EU foreign policy chief Federica Mogher and his counterparts from Austria and Hungary on the sidelines of the meeting.',
    events: [
      'planned meeting/in_person Mevlut Cavus/TR + Federica Mogher/EU',
      'planned meeting/in_person Mevlut Cavus/TR + the counterpart/AT',
      'planned meeting/in_person Mevlut Cavus/TR + the counterpart/HU',
    ],
  },
  {
    text: 'Turkish Foreign Minister Mevlut Cavus will hold trilateral talks with his counterparts from Austria and Hungary.',
    events: ['planned meeting/in_person Mevlut Cavus/TR + the counterpart/AT + the counterpart/HU'],
  },
  {
    text: 'French Foreign Minister Alain Juppan met Chinese Premier Li Pang in Beijing on Tuesday. Juppan had talks with his counterpart Qian Qishan on Monday. Li met US President Bill Clintan in Jakarta last week.',
    events: [
      'held meeting/in_person Alain Juppan/FR + Li Pang/CN',
      'held meeting/in_person Alain Juppan/FR + Qian Qishan/CN',
      'held meeting/in_person Li Pang/CN + Bill Clintan/US',
    ],
  },
  {
    text: 'Kenyan President Uhuru Kenyana will host his Somali counterpart in Nairobi next week. The meeting follows talks in New York on Monday between their foreign ministers, Amina Mohamud and Yusuf Garan. Ethiopian Prime Minister Haile Desalen met Kenyana on Tuesday.',
    events: [
      'planned meeting/in_person Uhuru Kenyana/KE [host] + the counterpart/SO [guest]',
      'held meeting/in_person Amina Mohamud/KE + Yusuf Garan/SO',
      'held meeting/in_person Haile Desalen/ET + Uhuru Kenyana/KE',
    ],
  },
];
