import type { Culture } from './name-pools.ts';

/** Whom people speak for: a state, or a body that is none. The first are the best known. */
export type Actor = {
  code: string | null;
  organization: string | null;
  name: string;
  /** As it stands before an office: "Armenian", "UN". */
  adjective: string;
  cities: string[];
  cultures: Culture[];
};

const state = (row: string): Actor => {
  const [code, name, adjective, cities, culture] = row.split('|').map((part) => part.trim());
  return {
    ...{ code: code!, organization: null, name: name!, adjective: adjective! },
    ...{ cities: cities!.split(',').map((city) => city.trim()), cultures: [culture as Culture] },
  };
};
const body = (name: string, organization: string, city: string): Actor => ({
  ...{ code: null, organization, name, adjective: organization, cities: [city] },
  cultures: ['english', 'french', 'german', 'nordic', 'spanish', 'italian', 'westAfrican', 'japanese'],
});

export const ACTORS: Actor[] = [
  state('US | the United States | U.S. | Washington, New York, Chicago | english'),
  state('RU | Russia | Russian | Moscow, Sochi, Kazan | russian'),
  state('CN | China | Chinese | Beijing, Shanghai, Kunming | chinese'),
  state('TR | Türkiye | Turkish | Ankara, Istanbul, Antalya | turkish'),
  body('the United Nations', 'UN', 'New York'),
  state('UA | Ukraine | Ukrainian | Kyiv, Lviv, Odesa | ukrainian'),
  state('GB | the United Kingdom | British | London, Edinburgh | english'),
  state('FR | France | French | Paris, Nice, Strasbourg | french'),
  state('SA | Saudi Arabia | Saudi | Riyadh, Jeddah | arabic'),
  body('the European Union', 'EU', 'Brussels'),
  state('DE | Germany | German | Berlin, Munich, Bonn | german'),
  state('AZ | Azerbaijan | Azerbaijani | Baku, Shusha, Ganja | azerbaijani'),
  state('AM | Armenia | Armenian | Yerevan, Gyumri | armenian'),
  state('IR | Iran | Iranian | Tehran, Isfahan | persian'),
  state('EG | Egypt | Egyptian | Cairo, Sharm El Sheikh | arabic'),
  state('KR | South Korea | South Korean | Seoul, Busan | korean'),
  state('JP | Japan | Japanese | Tokyo, Osaka, Hiroshima | japanese'),
  state('IN | India | Indian | New Delhi, Mumbai | indian'),
  state('GE | Georgia | Georgian | Tbilisi, Batumi | georgian'),
  state('IT | Italy | Italian | Rome, Milan | italian'),
  body('NATO', 'NATO', 'Brussels'),
  state('QA | Qatar | Qatari | Doha | arabic'),
  state('AE | the United Arab Emirates | Emirati | Abu Dhabi, Dubai | arabic'),
  state('PL | Poland | Polish | Warsaw, Kraków | polish'),
  state('KZ | Kazakhstan | Kazakh | Astana, Almaty | kazakh'),
  state('ES | Spain | Spanish | Madrid, Barcelona, Seville | spanish'),
  state('JO | Jordan | Jordanian | Amman, Aqaba | arabic'),
  state('VN | Vietnam | Vietnamese | Hanoi, Da Nang | vietnamese'),
  state('NO | Norway | Norwegian | Oslo, Bergen | nordic'),
  state('KE | Kenya | Kenyan | Nairobi, Mombasa | eastAfrican'),
  state('MX | Mexico | Mexican | Mexico City, Cancún | spanish'),
  state('SE | Sweden | Swedish | Stockholm, Malmö | nordic'),
  state('AU | Australia | Australian | Canberra, Sydney | english'),
  state('IQ | Iraq | Iraqi | Baghdad, Erbil | arabic'),
  body('the OSCE', 'OSCE', 'Vienna'),
  state('CA | Canada | Canadian | Ottawa, Montreal | english'),
  state('AT | Austria | Austrian | Vienna, Salzburg | german'),
  state('UZ | Uzbekistan | Uzbek | Tashkent, Samarkand | kazakh'),
  state('AR | Argentina | Argentine | Buenos Aires | spanish'),
  state('KW | Kuwait | Kuwaiti | Kuwait City | arabic'),
  state('NG | Nigeria | Nigerian | Abuja, Lagos | westAfrican'),
  state('FI | Finland | Finnish | Helsinki | nordic'),
  state('CO | Colombia | Colombian | Bogotá, Cartagena | spanish'),
  state('MA | Morocco | Moroccan | Rabat, Marrakesh | arabic'),
  state('BE | Belgium | Belgian | Brussels, Antwerp | french'),
  state('GH | Ghana | Ghanaian | Accra, Kumasi | westAfrican'),
  state('CH | Switzerland | Swiss | Bern, Geneva, Zurich | german'),
  state('OM | Oman | Omani | Muscat | arabic'),
  state('DK | Denmark | Danish | Copenhagen | nordic'),
  state('CL | Chile | Chilean | Santiago | spanish'),
  state('KG | Kyrgyzstan | Kyrgyz | Bishkek | kazakh'),
  state('TN | Tunisia | Tunisian | Tunis | arabic'),
  state('TZ | Tanzania | Tanzanian | Dodoma, Arusha | eastAfrican'),
  state('SN | Senegal | Senegalese | Dakar | westAfrican'),
  state('PE | Peru | Peruvian | Lima, Cusco | spanish'),
  state('SG | Singapore | Singaporean | Singapore | chinese'),
  state('BY | Belarus | Belarusian | Minsk, Brest | russian'),
  state('IE | Ireland | Irish | Dublin | english'),
  state('UG | Uganda | Ugandan | Kampala, Entebbe | eastAfrican'),
  state('DZ | Algeria | Algerian | Algiers | arabic'),
];

/** Where those meet who meet at neither one's home. */
export const ELSEWHERE: [string, string][] = [
  ['Geneva', 'CH'],
  ['Vienna', 'AT'],
  ['New York', 'US'],
  ['Brussels', 'BE'],
  ['Munich', 'DE'],
  ['Doha', 'QA'],
];
