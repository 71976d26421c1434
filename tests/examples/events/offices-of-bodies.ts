import type { EventExample } from '../event-example.ts';

/** Offices of firms, parties, chambers, courts and bodies of states. */
export const EXAMPLES: readonly EventExample[] = [
  // --- letters behind names, offices of courts and departments, and those whom nobody names
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Talks\n\nThe Tánaiste and Minister for Foreign Affairs, Simon Coven T.D., met Egyptian Foreign Minister Sameh Shuk in Cairo today.\n',
    events: ['held meeting/in_person Simon Coven/IE + Sameh Shuk/EG @ Cairo on 2019-06-12'],
  },
  {
    publisher: 'Department of Foreign Affairs, Ireland',
    text: 'Talks\n\nMinister for Foreign Affairs, Eamon Gilm, TD, will meet UK Foreign Secretary William Hag today. After their meeting, Minister Gilm and Foreign Secretary Hag will join Irish President Iggins and UK Prime Minister David Camer for a working lunch.\n',
    events: [
      'planned meeting/in_person Eamon Gilm/IE + William Hag/GB on 2019-06-12',
      'planned meeting/in_person Eamon Gilm/IE + William Hag/GB + Iggins/IE + David Camer/GB',
    ],
  },
  {
    publisher: 'Kuwait News Agency',
    text: 'Audience\n\nPrime Minister Sabah Noor received Saudi Minister Turki Tala today. Head of the Prime Minister’s Diwan Abdulaziz Al-Dekh, Saudi Ambassador to Kuwait Prince Sultan bin Saad and other officials attended the meeting.\n',
    events: [
      'held meeting/in_person Sabah Noor/KW [host] + Turki Tala/SA [guest] + Abdulaziz Al-Dekh/KW + Sultan bin Saad/SA',
    ],
  },
  {
    publisher: 'Oman News Agency',
    text: 'Audience\n\nCrown Prince Sabah Noor of Kuwait received Foreign Minister Badr Busaid today. The meeting was attended by Sheikh Ahmed Mask, Head of the GCC and Regional Neighbourliness Department, Dr. Saleh Khar, Ambassador of the Sultanate of Oman to the State of Kuwait and officials from both sides.\n',
    events: [
      'held meeting/in_person Sabah Noor/KW [host] + Badr Busaid/OM [guest] + Ahmed Mask/OM + Saleh Khar/OM',
    ],
  },
  // --- one of the ruling party
  {
    text: 'John Otieno, a senior lawmaker of the ruling Jubilee Party of Kenya, met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- heads of firms
  {
    text: 'Kenyan Prime Minister John Otieno visited Moscow last week, where he met with Zarneft head Igor Lukin.',
    events: ['held meeting/in_person John Otieno/KE + Igor Lukin/Zarneft @ Moscow'],
  },
  {
    text: 'Kenyan Prime Minister John Otieno met Police chief Igor Lukin of Peru on Monday.',
    events: ['held meeting/in_person John Otieno/KE + Igor Lukin/PE on 2019-06-10'],
  },
  // --- an office in a body of states and one at home
  {
    text: 'OPEC President and Nigerian Oil Minister Sani Bello will meet Kuwaiti Oil Minister Fahad Saleh in Vienna on Thursday.',
    events: ['planned meeting/in_person Sani Bello/NG + Fahad Saleh/KW @ Vienna on 2019-06-13'],
  },
  {
    text: 'The OPEC President and Nigerian Oil Minister Sani Bello met in Vienna on Monday.',
    events: ['held meeting/in_person the President/OPEC + Sani Bello/NG @ Vienna on 2019-06-10'],
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
  // --- a union without a president speaks of that of a state
  {
    publisher: 'African Union',
    text: 'The Chairperson of the African Union Commission, Musa Fakir, concluded a two-day visit to South Africa today. The Chairperson was received by President Cyril Ramap.',
    events: [
      'held meeting/in_person Cyril Ramap/ZA [host] + Musa Fakir/African Union Commission [guest] on 2019-06-12',
    ],
  },
  // --- a council of which every state has one
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'A U.S. Senate delegation will meet with National Security Council Secretary-General Welling Koo on June 13.',
    events: ['planned meeting/in_person the delegation/US + Welling Koo/TW on 2019-06-13'],
  },
  {
    publisher: 'Ministry of Foreign Affairs, Republic of China (Taiwan)',
    text: 'Foreign Minister Josef Wu met with U.S. National Security Council Director Paul Hart on Tuesday.',
    events: ['held meeting/in_person Josef Wu/TW + Paul Hart/US on 2019-06-11'],
  },
  // --- a chairman of the Joint Chiefs of Staff in a report from home is of its own
  {
    text: 'WASHINGTON - Chairman of the Joint Chiefs of Staff General Mark Hale met Norwegian Defence Minister Ada Berg on Monday.',
    events: ['held meeting/in_person Mark Hale/US + Ada Berg/NO'],
  },
  // --- the administration of a president
  {
    text: 'Norwegian Foreign Minister Karl Lund and head of the Chilean presidential administration Jorge Araya talked over phone on Tuesday.',
    events: ['held call/phone Karl Lund/NO + Jorge Araya/CL on 2019-06-11'],
  },
  {
    text: 'Norwegian Foreign Minister Karl Lund met Jorge Araya, head of the presidential administration of Chile, on Tuesday.',
    events: ['held meeting/in_person Karl Lund/NO + Jorge Araya/CL on 2019-06-11'],
  },
  // --- top legislators and political advisors
  {
    text: "China's top legislator Wu Bang met Kenyan President John Otieno on Monday.",
    events: ['held meeting/in_person Wu Bang/CN + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Jia Qing, China’s top political advisor, met Kenyan President John Otieno on Monday.',
    events: ['held meeting/in_person Jia Qing/CN + John Otieno/KE on 2019-06-10'],
  },
  {
    text: 'Kenyan President John Otieno met his top legislators on Monday.',
    events: [],
  },
  // --- bodies that are called after a part of a state
  {
    text: 'The head of the Aceh Monitoring Mission met Indonesian President Budi Santo on Monday.',
    events: [
      'held meeting/in_person the head of the Aceh Monitoring Mission/null + Budi Santo/ID on 2019-06-10',
    ],
  },
  {
    text: 'The head of Galicia Bank met Chilean Foreign Minister Tomas Araya on Monday. The chairman of Tibet Airlines met Peruvian President Ana Ruiz on Sunday.',
    events: [
      'held meeting/in_person the head of Galicia Bank/null + Tomas Araya/CL on 2019-06-10',
      'held meeting/in_person the chairman/null + Ana Ruiz/PE on 2019-06-09',
    ],
  },
  {
    text: 'The head of Chechnya Zelim Akhaev met Chilean Foreign Minister Tomas Araya on Monday.',
    events: ['held meeting/in_person Zelim Akhaev/RU + Tomas Araya/CL on 2019-06-10'],
  },
];
