import type { EventExample } from '../event-example.ts';

/** Whom the text names without a state, and the directory of office holders knows. */
export const EXAMPLES: readonly EventExample[] = [
  // --- who is publicly known to have held office then
  {
    text: 'Mr Lavrov met Zarif in Vienna on Tuesday.',
    events: ['held meeting/in_person Lavrov/RU + Zarif/IR @ Vienna on 2019-06-11'],
  },
  {
    text: 'Trump spoke by phone with Putin on Tuesday.',
    events: ['held call/phone Trump/US + Putin/RU'],
  },
  {
    text: 'Talks between Pompeo and Lavrov lasted four hours.',
    events: ['held meeting/in_person Pompeo/US + Lavrov/RU'],
  },
  {
    text: 'Macron received Theresa May in Paris on Monday.',
    events: ['held meeting/in_person Macron/FR [host] + Theresa May/GB [guest]'],
  },
  {
    text: 'May met Macron in Paris on Monday.',
    events: ['held meeting/in_person May/GB + Macron/FR'],
  },
  {
    text: 'Pompeo flew to Riyadh for talks with the crown prince, Mohammed bin Salman.',
    events: ['held meeting/in_person Pompeo/US + Mohammed bin Salman/SA @ Riyadh on 2019-06-12'],
  },
  {
    text: 'Kim Jong Un met Moon Jae-in at Panmunjom on Tuesday.',
    events: ['held meeting/in_person Kim Jong Un/KP + Moon Jae-in/KR'],
  },
  // --- the office by which the text goes on is that of the one who held it
  {
    text: 'Lavrov arrived in Vienna on Monday. The Russian foreign minister met Zarif at a hotel.',
    events: ['held meeting/in_person Lavrov/RU + Zarif/IR'],
  },
  {
    text: 'Pompeo flew to Moscow. He met the Russian president and Lavrov.',
    events: ['held meeting/in_person Pompeo/US + the president/RU + Lavrov/RU'],
  },
  {
    text: 'The Russian president met Merkel in Sochi on Friday.',
    events: ['held meeting/in_person the president/RU + Merkel/DE'],
  },
  // --- decades behind the term nobody is meant by the surname alone, nor by a word that opens the sentence
  {
    text: 'Talks between Genscher and Shultz lasted four hours.',
    events: [],
  },
  {
    text: 'May talks with Macron are possible.',
    events: [],
  },
  {
    text: 'Mr Genscher met Mr Kasuri in Paris on Monday.',
    events: [],
  },
  // --- of another office, of another state, or of several that bear the name
  {
    text: 'Deputy Minister Lavrov met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Lavrov/null + Omar Deby/TD'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Lavrov met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Ana Lavrov/PE + Omar Deby/TD'],
  },
  {
    text: 'Singh met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Singh/IN + Omar Deby/TD'],
  },
  // --- neither words, firms and groups, nor others of the name
  {
    text: 'The Trump administration held talks with Iran on Monday.',
    events: [],
  },
  {
    text: 'Hunt talks with Iran were held in Geneva on Monday.',
    events: [],
  },
  {
    text: 'Macron & Macron met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Macron/FR + Omar Deby/TD'],
  },
  {
    text: 'Mr Johnson, a Kenyan farmer, met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Johnson/null + Omar Deby/TD'],
  },
  {
    text: 'Crown Prince Mohammed met Chadian President Omar Deby in Riyadh on Monday.',
    events: ['held meeting/in_person Mohammed/SA + Omar Deby/TD'],
  },
  {
    text: 'Health Minister Hunt met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person Hunt/null + Omar Deby/TD'],
  },
  {
    text: "British banker Sergei Lavrov's firm met Chadian President Omar Deby on Monday.",
    events: [],
  },
  // --- rulers by their first names; whoever left the office in the year is not tied to it
  {
    text: 'Sheikh Tamim received Chadian President Omar Deby in Doha on Monday.',
    events: ['held meeting/in_person Tamim/QA [host] + Omar Deby/TD [guest]'],
  },
  {
    text: 'Juan Guaido met Colombian President Luis Soto in Cucuta on Monday. The Venezuelan leader asked for aid.',
    events: ['held meeting/in_person Juan Guaido/VE + Luis Soto/CO'],
  },
  {
    text: 'May said it was over. The British prime minister met Chadian President Omar Deby on Monday.',
    events: ['held meeting/in_person the prime minister/GB + Omar Deby/TD'],
  },
  // --- in a release: a premier is who is known as such, a minister the publisher's own
  {
    publisher: 'Government of Canada',
    text: 'Talks\n\nPrime Minister Justin Trudeau and Prime Minister Abe met on Monday.\n',
    events: ['held meeting/in_person Justin Trudeau/CA + Abe/JP on 2019-06-10'],
  },
  {
    publisher: 'Government of Canada',
    text: 'Talks\n\nMinister Hunt met Singapore Trade Minister Chan Chun Sing on Monday.\n',
    events: ['held meeting/in_person Hunt/CA + Chan Chun Sing/SG on 2019-06-10'],
  },
];
