/**
 * Texts and the place of the first event that they report: `city|country|venue`, empty where the text does not tell,
 * `null` for no place. Read as a report of 12 June 2019 by the Foreign Ministry of Norway; `by` names another publisher.
 */
export interface PlaceCase {
  text: string;
  place: string | null;
  by?: string;
  gap?: string;
}

const A = 'Norwegian Foreign Minister Ingrid Solberg';
const B = 'Chilean President Tomas Araya';
const WIRE = 'Northern Wire';

export const PLACE_CASES: readonly PlaceCase[] = [
  // --- what came of a visit is talked of elsewhere
  {
    text: `${A} and ${B} met on Tuesday and discussed the results of the recent visit to Kenya of a delegation.`,
    place: null,
    by: WIRE,
  },
  { text: `During her visit to Kenya, ${A} met ${B}.`, place: '|KE|', by: WIRE },
  // --- a government that sat elsewhere
  {
    text: 'LAGOS, June 12 - Chadian President Tomas Araya and Nigerian President John Ade held talks in the Nigerian capital on Tuesday.',
    place: 'Lagos|NG|',
    by: WIRE,
  },
  // --- behind a long "since", and where the two agreed
  {
    text: `${A} and ${B} held their first talks since the start of the crisis on Tuesday, on the sidelines of a ceremony in Geneva.`,
    place: 'Geneva|CH|',
    by: WIRE,
  },
  {
    text: `PARIS, June 12 - ${A} and ${B} agreed here Tuesday to open a road. The two met for an hour.`,
    place: 'Paris|FR|',
    by: WIRE,
  },
  { text: `${A} and ${B} agreed to open a road to Geneva. The two met for an hour.`, place: null, by: WIRE },
  // --- a described hall
  {
    text: `MOSCOW, June 12 - ${A} and ${B} met in an ornate Kremlin hall on Tuesday.`,
    place: 'Moscow|RU|Kremlin',
    by: WIRE,
  },
  // --- here for a purpose
  { text: `PARIS, June 12 - ${A} met ${B} here to discuss fish.`, place: 'Paris|FR|', by: WIRE },
  // --- a seat of government, in a report from the capital
  {
    text: `OSLO, June 12 - ${A} and ${B} held talks on Tuesday at the prime minister's office.`,
    place: "Oslo|NO|prime minister's office",
    by: WIRE,
  },
  {
    text: `BERGEN, June 12 - ${A} and ${B} held talks on Tuesday at the prime minister's office.`,
    place: "|NO|prime minister's office",
    by: WIRE,
  },
  // --- towns in the clause
  { text: `${A} met ${B} in Geneva on Tuesday.`, place: 'Geneva|CH|' },
  { text: `Meanwhile in Geneva, ${A} met ${B}.`, place: 'Geneva|CH|' },
  { text: `${A} met ${B} on Tuesday to press him to accept peacekeepers in Valdivia.`, place: null },
  {
    text: `${A} and ${B} held two hours of White House talks on Tuesday.`,
    place: '|US|White House',
    by: WIRE,
  },
  {
    text: `${A} met ${B} in the Chilean capital on Tuesday. She left Santiago at night.`,
    place: 'Santiago|CL|',
  },
  { text: `In Geneva on Tuesday, ${A} met ${B}.`, place: 'Geneva|CH|' },
  {
    text: `${A} and ${B} discussed the rights of teachers in Peru at a meeting in Geneva.`,
    place: 'Geneva|CH|',
    by: WIRE,
  },
  { text: `${A} and ${B} exchanged views on the forthcoming climate conference in Seville.`, place: null },
  { text: `${A} and ${B} met before the coming conference on climate in Seville on Tuesday.`, place: null },
  { text: `On Tuesday, 11 June, in Geneva, ${A} held a meeting with ${B}.`, place: 'Geneva|CH|' },
  { text: `On Tuesday, 11 June, quoting a paper in Geneva, ${A} held a meeting with ${B}.`, place: null },
  { text: `${A} met yesterday in Kyiv with ${B}.`, place: 'Kyiv|UA|' },
  { text: `${A} held talks on fisheries with ${B} in Lima.`, place: 'Lima|PE|' },
  { text: `${A} met ${B} in the Spanish city of Seville.`, place: 'Seville|ES|' },
  { text: `${A} met ${B} in the Mongolian capital of Ulan Bator.`, place: 'Ulan Bator|MN|' },
  { text: `${A} met ${B} in the Togolese capital.`, place: '|TG|' },
  { text: `${A} met ${B} at the Governor's House in Lima.`, place: "Lima|PE|Governor's House" },
  { text: `${A} met ${B} at the President's request.`, place: null },
  { text: `${A} met ${B} in Leningrad.`, place: 'Leningrad|RU|' },
  { text: `${A} met ${B} in Peking.`, place: 'Peking|CN|' },
  { text: `${A} met ${B} in Salisbury, Rhodesia.`, place: 'Salisbury|ZW|' },
  { text: `${A} met ${B} on the Tunisian island of Djerba.`, place: 'Djerba|TN|' },
  { text: `${A} met ${B} in the town of Vadsobotn, Norway.`, place: 'Vadsobotn|NO|' },
  { text: `${A} met ${B} in Denpasar, Bali.`, place: 'Denpasar|ID|' },
  { text: `${A} met ${B} in San Jose, Costa Rica.`, place: 'San Jose|CR|' },
  { text: `${A} met ${B} on the margins of the NATO summit in Ankara.`, place: 'Ankara|TR|' },
  {
    text: `${A} met ${B} on the sidelines of the Munich Security Conference.`,
    place: 'Munich|DE|Munich Security Conference',
  },
  { text: `${A} met ${B}. The meeting took place in Valparaiso.`, place: 'Valparaiso|CL|' },
  { text: `The Geneva talks between ${A} and ${B} ended on Tuesday.`, place: 'Geneva|CH|' },
  { text: `${A} held talks with ${B}, which took place in Valparaiso.`, place: 'Valparaiso|CL|' },
  {
    text: `${A} met ${B}. The meeting, which lasted more than two hours, took place at the town hall in Valparaiso.`,
    place: 'Valparaiso|CL|',
  },
  {
    text: `${A} met ${B}. The meeting, which reporters compared to one held in March, lasted two hours.`,
    place: null,
  },
  {
    text: `SANTIAGO, June 12 (NW) - ${A} met ${B} at the presidential palace in the Chilean capital on Tuesday.`,
    place: 'Santiago|CL|presidential palace',
    by: WIRE,
  },
  // --- venues
  { text: `${A} met ${B} at the White House.`, place: '|US|White House' },
  {
    text: `${A} met ${B} at the Great Hall of the People in Beijing.`,
    place: 'Beijing|CN|Great Hall of the People',
  },
  { text: `${B} received ${A} at La Moneda Palace.`, place: '|CL|La Moneda Palace' },
  { text: `${B} received ${A} at the presidential palace.`, place: '|CL|presidential palace' },
  { text: `${A} met ${B} at Carthage airport.`, place: 'Carthage|TN|Carthage airport' },
  { text: `${A} was welcomed to the White House by US President John Garner.`, place: '|US|White House' },
  { text: `${A} welcomed ${B} to Harbour House in Oslo.`, place: 'Oslo|NO|Harbour House' },
  // --- visits
  { text: `${A} arrived in Santiago on Monday. She met ${B} the next day.`, place: 'Santiago|CL|' },
  { text: `${A} paid a visit to Chile. ${B} received her on Tuesday.`, place: '|CL|' },
  { text: `${A} met ${B}, who is on an official visit to our country.`, place: '|NO|' },
  { text: `While in Oslo, ${B} held talks with ${A}.`, place: 'Oslo|NO|' },
  { text: `${B} flies to Bergen on Friday, where he will meet ${A}.`, place: 'Bergen|NO|' },
  { text: `On her return from Santiago ${A} said that she had met ${B}.`, place: 'Santiago|CL|' },
  { text: `${B} came to Oslo from Lima, where he had met ${A} on Monday.`, place: 'Lima|PE|' },
  {
    text: `${A} will visit Peru from 14 to 16 June for talks with Peruvian Prime Minister Rosa Quiroga.`,
    place: '|PE|',
  },
  {
    text: `${A} met ${B}. The ambassador's visit to Lima, planned for the autumn, will take place in May.`,
    place: null,
  },
  {
    text: `The leaders of Norway and Chile, ${A} and ${B}, will hold a summit, which is to be held on July 4 in the Canadian city of Vancouver.`,
    place: 'Vancouver|CA|',
  },
  {
    text: `${A} and ${B} signed in Perth a treaty on cod. At talks before the ceremony, the two leaders reviewed whaling.`,
    place: 'Perth|AU|',
  },
  {
    text: `${A} has cancelled a visit to Lima next week, where she was to have met ${B} on 18 June.`,
    place: 'Lima|PE|',
  },
  {
    text: `${A} met ${B} on the fringes of a summit in the northern Tanzanian town of Arusha.`,
    place: 'Arusha|TZ|',
  },
  { text: `${A} met ${B} in the Red Sea resort of Sharm el-Sheikh.`, place: 'Sharm el-Sheikh|EG|' },
  { text: `${A} had a series of bilateral meetings in Oslo. On Tuesday she met ${B}.`, place: 'Oslo|NO|' },
  // --- states of a federation
  { text: `${A} met US President John Garner in Florida.`, place: 'Florida|US|' },
  { text: `${A} met Australian Foreign Minister Ruth Kelso in Victoria.`, place: 'Victoria|AU|' },
  // --- datelines
  {
    text: `SANTIAGO, June 12 (NW) - ${B} on Wednesday received ${A}, who arrived here on Monday.`,
    place: 'Santiago|CL|',
    by: WIRE,
  },
  { text: `SANTIAGO, June 12 (NW) - ${A} met ${B} here on Wednesday.`, place: 'Santiago|CL|', by: WIRE },
  { text: `SANTIAGO, June 12 (NW) - ${A} met ${B} on Wednesday.`, place: null, by: WIRE },
  { text: `${A} met ${B} in Russia's Far East on Wednesday.`, place: '|RU|' },
  { text: `${A} met ${B} during a summit in Chile's southern Azul Valley on Wednesday.`, place: '|CL|' },
  // --- no place of the event
  { text: `${A} met ${B} and found little hope in Russia's Far Eastern plans.`, place: null },
  { text: `${A} telephoned ${B} in Santiago.`, place: null },
  { text: `${A} and ${B} met to discuss the situation in Libya.`, place: null },
  { text: `${A} and ${B} met to discuss the war in Ukraine.`, place: null },
  { text: `${A} held talks with ${B} on the ceasefire in Syria.`, place: null },
  { text: `${A} met ${B}, who was born in Lima.`, place: null },
  { text: `${A} met ${B} after the attack in Moscow.`, place: null },
  { text: `${A} discussed with ${B} whaling and developments in Cambodia.`, place: null },
  { text: `${A} met ${B}. "We in Iran value this," said an envoy.`, place: null },
  { text: `${A} met ${B}. He said that in Moscow's view nothing had changed.`, place: null },
  { text: `${A} met the Norwegian ambassador in Lima and ${B}.`, place: null },
  { text: `${A} met ${B} and invited him to visit Oslo.`, place: null },
  { text: `${A} met ${B}. Fishermen in Valparaiso went on strike.`, place: null },
  { text: `${A} met the US envoy, Jordan Holland, on Tuesday.`, place: null },
  { text: `${A} met ${B} in Port Moresby.`, place: 'Port Moresby|PG|' },
  { text: `${A} met ${B} and thanked him for his visit to Apia last year.`, place: null },
  { text: `${A} met ${B} in March.`, place: null },
  { text: `${A} met ${B} in a constructive atmosphere.`, place: null },
  { text: `${A} met ${B} in her capacity as chair of the council.`, place: null },
  // --- told of the known meeting, before what was said there
  {
    text: `${A} met ${B} on Tuesday. During the meeting at the Palacio Blanco in Santiago, she said that Norway would keep buying cod.`,
    place: 'Santiago|CL|Palacio Blanco',
  },
  {
    text: `${A} met ${B} on Tuesday. During the meeting in Santiago, she said that a fair would be held in Bergen in June.`,
    place: 'Santiago|CL|',
  },
  {
    text: 'NATO Secretary General Jens Berg welcomed Norwegian Foreign Minister Ingrid Solberg to NATO Headquarters on Tuesday.',
    place: '|BE|NATO Headquarters',
    by: WIRE,
  },
  {
    text: 'Russian President Ivan Orlov met Japanese Prime Minister Kenji Sato at a resort in Kagoshima Prefecture on Tuesday.',
    place: '|JP|',
    by: WIRE,
  },
  {
    text: 'Chinese President Li Wenhai met Peruvian President Ana Ruiz at the Shanghai Cooperation Organization Summit on Tuesday.',
    place: null,
    by: WIRE,
  },
  {
    text: 'Chinese President Li Wenhai met Peruvian President Ana Ruiz at the Munich Security Conference on Tuesday.',
    place: 'Munich|DE|Munich Security Conference',
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, who came on Monday, and Ghana hosted a forum in Accra.',
    place: null,
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, who came on Monday, and Ghanaian Minister Kofi Mensah in Oslo.',
    place: 'Oslo|NO|',
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake paid a promised visit to Bamako and met Malian President Juan Soto.',
    place: 'Bamako|ML|',
    by: WIRE,
  },
  // --- where somebody did not go
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Tuesday. Blake regretted not attending the forum in Suva, Fiji.',
    place: null,
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Tuesday. Blake said she had been unable to travel to Accra.',
    place: null,
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Tuesday while attending the forum in Suva, Fiji.',
    place: 'Suva|FJ|',
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto in Dnipropetrovsk.',
    place: 'Dnipropetrovsk|UA|',
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on Tuesday. The meeting also touched on preparations for the visit of the Malian king to Accra.',
    place: null,
    by: WIRE,
  },
  {
    text: "Chadian President Ana Blake met Malian President Juan Soto on 7 May. In the talks Blake and Soto said Blake's visit to Accra in March had been useful.",
    place: null,
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto on 7 May. In the talks Blake and Soto said the visit to Accra in May had been useful.',
    place: 'Accra|GH|',
    by: WIRE,
  },
  // --- a house of that name in another town
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto at the UN headquarters in Nairobi.',
    place: 'Nairobi|KE|UN headquarters',
    by: WIRE,
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto at the UN headquarters in New York.',
    place: 'New York|US|UN headquarters',
    by: WIRE,
  },
  // --- a mission is posted in a place, and goes to one
  {
    text: `${A} met ${B} on Tuesday. They discussed the reopening of the diplomatic mission in Kenya.`,
    place: null,
    by: WIRE,
  },
  { text: `On a mission to Kenya, ${A} met ${B} on Tuesday.`, place: '|KE|', by: WIRE },
  // --- a stay of another day, of another, or to come
  {
    text: `${A} met ${B} on Tuesday. Solberg was in Paris on Friday for talks with French President Luc Roy.`,
    place: null,
    by: WIRE,
  },
  { text: `${A} was in Geneva on Monday. She met ${B} on Tuesday.`, place: 'Geneva|CH|', by: WIRE },
  {
    text: `${A} later called on ${B}. She is due in Moscow on June 28, the first visit there by a Norwegian for 12 years.`,
    place: null,
    by: WIRE,
  },
  { text: `${A}, who visited Jakarta last week, received ${B} on Tuesday.`, place: null, by: WIRE },
  { text: `${A}, who arrived in Jakarta on Monday, met ${B} on Tuesday.`, place: 'Jakarta|ID|', by: WIRE },
  {
    text: `${A} agreed to look for a budget before the summit in Brussels in July. She later met ${B}.`,
    place: null,
    by: WIRE,
  },
];
