import type { EventExample } from '../event-example.ts';

/** Of which state someone is who stands without one: by where they met, or where the report was filed. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a visitor in whose host's capital the report was filed
  {
    text: 'HARARE - President Cyril Ramos arrived in the Zimbabwean capital on Saturday for a meeting with President Emerson Mnang. South Africa and Zimbabwe are near.',
    events: ['held meeting/in_person Cyril Ramos/ZA + Emerson Mnang/ZW @ Harare on 2019-06-08'],
  },
  // --- in whose capital one speaks
  {
    text: 'Norwegian President Ola Berg met Peruvian President Ana Ruiz on Tuesday. In Nairobi, President John Otieno spoke by telephone with Chilean President Eva Araya.',
    events: [
      'held meeting/in_person Ola Berg/NO + Ana Ruiz/PE on 2019-06-11',
      'held call/phone John Otieno/KE + Eva Araya/CL',
    ],
  },
  {
    text: 'In Nairobi, President Ana Ruiz met Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/null + John Otieno/KE @ Nairobi on 2019-06-11'],
  },
  // --- mayors are of the state of their town
  {
    text: 'Malaysian Foreign Minister Aina Rahman met London Mayor Ruth Hall on Tuesday. She received a courtesy call from the Mayor of Quanzhou, Cai Wen, on Monday.',
    events: [
      'held meeting/in_person Aina Rahman/MY + Ruth Hall/GB on 2019-06-11',
      'held meeting/in_person Aina Rahman/MY [host] + Cai Wen/CN [guest] on 2019-06-10',
    ],
  },
  // --- the king of the place, and those who only send greetings
  {
    text: 'AMMAN - King Talal on Tuesday received Kenyan Minister John Otieno, who brought a letter from King Boris of Bulgaria. King Talal asked the minister to convey his greetings to King Boris. Also on Tuesday, the King received Peruvian Prime Minister Ana Ruiz.',
    events: [
      'held meeting/in_person Talal/JO [host] + John Otieno/KE [guest] on 2019-06-11',
      'held meeting/in_person Talal/JO [host] + Ana Ruiz/PE [guest] on 2019-06-11',
    ],
  },
  {
    text: 'The Custodian of the Two Holy Mosques King Talal bin Ali received Kenyan President John Otieno on Tuesday.',
    events: ['held meeting/in_person Talal bin Ali/SA [host] + John Otieno/KE [guest] on 2019-06-11'],
  },
  {
    text: 'King Talal received Kenyan Minister John Otieno on Tuesday. Otieno conveyed the greetings of Kenyan President Ali Noor, and King Talal in turn asked him to return them. The meeting dealt with cooperation between the two countries.',
    events: ['held meeting/in_person Talal/null [host] + John Otieno/KE [guest] on 2019-06-11'],
  },
  // --- whose an official is who stands without a state in a report filed abroad
  {
    text: 'Talks in the capital\n\nLIMA. June 11 (Interfax) - Chilean Foreign Minister Luis Prado met Foreign Minister Ana Ruiz on Tuesday.\n',
    publisher: 'Interfax',
    events: ['held meeting/in_person Luis Prado/CL + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Talks in the capital\n\nMOSCOW. June 11 (Interfax) - Chilean Foreign Minister Luis Prado met Foreign Minister Igor Lukin on Tuesday.\n',
    publisher: 'Interfax',
    events: ['held meeting/in_person Luis Prado/CL + Igor Lukin/RU on 2019-06-11'],
  },
  {
    text: 'Talks in the capital\n\nLIMA, Peru (AP) -- Foreign Minister Ana Ruiz met Chilean Foreign Minister Luis Prado on Tuesday. President Carter telephoned Ruiz on Monday.\n',
    publisher: 'Associated Press',
    events: [
      'held meeting/in_person Ana Ruiz/PE + Luis Prado/CL on 2019-06-11',
      'held call/phone Carter/US [caller] + Ana Ruiz/PE [called] on 2019-06-10',
    ],
  },
  {
    text: 'A visit to come\n\nANKARA, June 12 - Prime Minister Turgut Aydin will pay a three-day official visit to Romania from June 27 for talks with President Nicolae Pop and Premier Radu Stan, the Foreign Ministry said.\n',
    publisher: 'Reuter',
    events: ['planned meeting/in_person Turgut Aydin/TR + Nicolae Pop/RO + Radu Stan/RO @ RO on 2019-06-27'],
  },
  {
    text: 'A mission in town\n\nCAIRO, June 12 - Egyptian Economy Minister Samir Fadel held talks on Monday with Prime Minister Hassan Farid and a visiting IMF mission headed by Omar Haddad. He will travel to Washington next month to meet U.S. Treasury officials.\n',
    publisher: 'Reuter',
    events: [
      'held meeting/in_person Samir Fadel/EG + Hassan Farid/EG + Omar Haddad/IMF [guest] on 2019-06-10',
      'planned meeting/in_person Samir Fadel/EG + the Treasury officials/US on 2019-07',
    ],
  },
  // --- a monarch met in the capital of the realm
  {
    text: 'US Secretary of State Mike Hale earlier met King Salman in Riyadh.',
    events: ['held meeting/in_person Mike Hale/US + Salman/SA @ Riyadh'],
  },
  {
    text: 'Jordanian King Hassan met US Secretary of State Mike Hale in Riyadh.',
    events: ['held meeting/in_person Hassan/JO + Mike Hale/US @ Riyadh'],
  },
  // --- an embassy is no part of the state that it speaks for
  {
    text: 'Kenyan President Peter Otieno met Norwegian Foreign Minister Kari Vik at the US embassy on Tuesday.',
    events: ['held meeting/in_person Peter Otieno/KE + Kari Vik/NO @ nowhere on 2019-06-11'],
  },
  // --- who holds the same office as an official of the dateline's state is of another
  {
    publisher: 'Northern Wire',
    text: 'Guest in Paris\n\nPARIS, June 12 - President Havel met French President Luc Martin on Tuesday.\n',
    events: ['held meeting/in_person Havel/null + Luc Martin/FR on 2019-06-11'],
  },
  {
    publisher: 'Northern Wire',
    text: 'In Paris\n\nPARIS, June 12 - French President Luc Martin met Prime Minister Paul Petit on Tuesday.\n',
    events: [],
  },
  {
    publisher: 'Northern Wire',
    text: 'Guest in Paris\n\nPARIS, June 12 - President Luc Martin met Czech Prime Minister Marek Havel on Tuesday.\n',
    events: ['held meeting/in_person Luc Martin/FR + Marek Havel/CZ on 2019-06-11'],
  },
  // --- a state whose official one of them met at another stop is not that of the next host
  {
    text: 'U.S. envoy John Marsh met Afghan President Gul in Kabul on Monday. He met Prime Minister Omar Khan in Islamabad on Tuesday.',
    events: [
      'held meeting/in_person John Marsh/US + Gul/AF @ Kabul on 2019-06-10',
      'held meeting/in_person John Marsh/US + Omar Khan/PK @ Islamabad on 2019-06-11',
    ],
  },
  // --- on the eve of a summit and on its sidelines anybody is met there
  {
    text: 'Polish Prime Minister Marek Havel met Foreign Minister Lars Holm in Copenhagen on Tuesday on the eve of the summit.',
    events: ['held meeting/in_person Marek Havel/PL + Lars Holm/null @ Copenhagen on 2019-06-11'],
  },
  {
    text: 'Polish Prime Minister Marek Havel met Foreign Minister Lars Holm in Copenhagen on Tuesday during the summit.',
    events: ['held meeting/in_person Marek Havel/PL + Lars Holm/null @ Copenhagen on 2019-06-11'],
  },
  {
    text: 'In Oslo, President Ilir Doda of Albania met President Marek Havel on the sidelines of the conference.',
    events: ['held meeting/in_person Ilir Doda/AL + Marek Havel/null @ Oslo on 2019-06-12'],
  },
  // --- with whom talks were held in a state is of it, and nobody of the state from which another came
  {
    text: 'Saudi Oil Minister Hisham Nasr arrived in Qatar today. Nasr, who held talks in Bahrain yesterday with Industry Minister Youssef Shir, was met on arrival by Qatari Oil Minister Aziz Tham. Qatar is a small producer.',
    events: [
      'held meeting/in_person Hisham Nasr/SA + Youssef Shir/BH',
      'held meeting/in_person Aziz Tham/QA + Hisham Nasr/SA',
    ],
  },
  {
    text: "UK Foreign Secretary Jack Hale met Iraq's prime minister in Basra. Mr Hale, who flew in from Kuwait, was joined by Defence Secretary John Reade.",
    events: ['held meeting/in_person Jack Hale/GB + the prime minister/IQ + John Reade/GB'],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg met Dutch Prime Minister Jan Aarts. Berg was accompanied by Defence Minister Ola Lie.',
    events: ['held meeting/in_person Ada Berg/NO + Jan Aarts/NL + Ola Lie/NO'],
  },
  // --- just before and after a summit all are in its town
  {
    text: 'US Secretary of State Jack Marsh met Foreign Minister Ivan Belov in Bangkok on Tuesday ahead of the ASEAN summit.',
    events: ['held meeting/in_person Jack Marsh/US + Ivan Belov/null @ Bangkok on 2019-06-11'],
  },
  {
    text: 'US Secretary of State Jack Marsh met Foreign Minister Ivan Belov in Bangkok on Tuesday after the ASEAN summit.',
    events: ['held meeting/in_person Jack Marsh/US + Ivan Belov/null @ Bangkok on 2019-06-11'],
  },
  // --- where talks were held besides is not where an envoy met the minister
  {
    text: 'US Ambassador to Turkey Dan Field met Foreign Minister Orhan Kaya on Tuesday, after talks in Washington with US officials.',
    events: ['held meeting/in_person Dan Field/US + Orhan Kaya/TR on 2019-06-11'],
  },
  // --- a state that is only talked of, the place of who is on a journey, and of who telephones
  {
    text: 'President Ana Reyes spoke today by phone with President Omar Deby of Chad. The two leaders discussed the situation in Ghana and the elections in Peru. Reyes thanked Deby for his leadership on Peru.',
    events: ['held call/phone Ana Reyes/null + Omar Deby/TD on 2019-06-12'],
  },
  {
    text: 'Vice President Ola Berg met today with Prime Minister Ana Reyes of Peru in Nairobi.',
    events: ['held meeting/in_person Ola Berg/null + Ana Reyes/PE @ Nairobi on 2019-06-12'],
  },
  {
    text: 'High Representative Josef Bruck today hosted Prime Minister of Peru Ana Reyes in Brussels. EU Special Representative Miro Lund will travel next week.',
    events: ['held meeting/in_person Josef Bruck/EU [host] + Ana Reyes/PE [guest] @ Brussels on 2019-06-12'],
  },
  {
    text: 'High Representative Josef Bruck today received Prime Minister of Peru Ana Reyes in Sarajevo.',
    events: [
      'held meeting/in_person Josef Bruck/null [host] + Ana Reyes/PE [guest] @ Sarajevo on 2019-06-12',
    ],
  },
  {
    text: 'Foreign Minister Om Iyer paid an official visit to Greece. Iyer met Peruvian Foreign Minister Juan Soto in Athens on Tuesday.',
    events: ['held meeting/in_person Om Iyer/null + Juan Soto/PE @ Athens on 2019-06-11'],
  },
  // --- a chancellor at home
  {
    text: 'In Bonn, Chancellor Karl Braun conferred by telephone with British Prime Minister Ann Stone on Tuesday.',
    events: ['held call/phone Karl Braun/DE + Ann Stone/GB on 2019-06-11'],
  },
  {
    text: 'In Rome, Chancellor Karl Braun conferred by telephone with British Prime Minister Ann Stone on Tuesday.',
    events: ['held call/phone Karl Braun/null + Ann Stone/GB on 2019-06-11'],
  },
];
