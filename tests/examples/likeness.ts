/** Two claims, whether they put forward the same proposition, and what the pair is there for. */
export interface ClaimPair {
  a: string;
  b: string;
  echo: boolean;
  why: string;
}

const pair =
  (echo: boolean) =>
  (why: string, a: string, b: string): ClaimPair => ({ a, b, echo, why });
const same = pair(true);
const other = pair(false);

/** Invented claims. What is known not to work stands in `KNOWN_GAPS`. */
export const CLAIM_PAIRS: readonly ClaimPair[] = [
  same(
    'near synonyms',
    'the seized weapons had been examined by foreign envoys',
    'representatives of foreign states had inspected the confiscated arms',
  ),
  same(
    'word order',
    'the grain corridor through the strait must be reopened before the harvest',
    'before the harvest the corridor for grain through the strait had to reopen',
  ),
  same(
    'a shorter telling',
    'the two railways will be linked at Varnholm by the end of next year',
    'the railways would be linked at Varnholm',
  ),
  same(
    'both deny it',
    'the operation caused no harm to fishermen',
    'the operation was carried out without harming any fishermen',
  ),
  same(
    'denied behind the verb',
    'the flood gates had harmed nobody downstream',
    'the flood gates do not harm anyone downstream',
  ),
  same(
    'country and demonym',
    "Norwegian support for Moldova's accession to the World Trade Organization",
    'the accession of Moldova to the WTO, which Norway supports',
  ),
  same(
    'a body by its short form',
    'the readiness to cooperate with the Red Cross on the search for missing persons',
    'cooperation with the International Committee of the Red Cross in searching for the missing',
  ),
  same(
    'British and American spelling',
    'the demobilisation of the militias and the reorganisation of the defence ministry',
    'the reorganization of the defense ministry and demobilization of militias',
  ),
  same(
    'reporting filler',
    'the importance of the early completion of the bridge over the Drava',
    'the need for completing the Drava bridge early',
  ),
  same(
    'my country and its name',
    'his country is committed to protecting the rights of the Hungarian minority in schools and courts',
    "Romania's commitment to uphold minority rights in courts and schools",
  ),
  same(
    'opposites denied',
    'deliveries of gas to the valley had been suspended',
    'gas deliveries to the valley have not resumed',
  ),
  same(
    'rejected and not accepted',
    'the border commission would reject any map drawn by one side',
    'any map drawn by one side alone would not be accepted by the border commission',
  ),
  same(
    'the same number',
    'the release of 14 sailors captured off the cape',
    'the 14 sailors captured off the cape had to be released',
  ),
  same(
    'a number in words',
    'three patrol boats would be handed over to the coast guard',
    'the handover of 3 patrol boats for the coast guard',
  ),
  same(
    'a scale',
    'a loan of 1.5 billion kroner for the harbour of Ålund',
    'an Ålund harbor loan of 1,500,000,000 kroner',
  ),
  same(
    'only one gives a number',
    'hundreds of rifles and mortars had been surrendered by the rebels',
    'the rebels had surrendered 312 rifles and mortars',
  ),
  same(
    'accents and another transliteration script',
    'the reconstruction of the theatre in Šumarice',
    'the theatre of Sumarice would be rebuilt',
  ),
  same(
    'hyphens',
    'counter-terrorism training for police officers of both coasts',
    'training police officers in counterterrorism on both coasts',
  ),
  same(
    'direct and indirect',
    'We will send a team of hydrologists to the lake before winter',
    'a team of hydrologists would be sent to the lake before winter',
  ),
  same(
    'long beside short',
    'efforts to rebuild the hospital were under way, with fuel being supplied to the clinics and doctors sent to the islands',
    'the rebuilding of the hospital and the supply of fuel to clinics',
  ),
  same(
    'an act of another kind',
    'the inspectors must be allowed into the enrichment plant',
    'readiness to allow inspectors into the enrichment plant',
  ),
  same(
    'a script of another language',
    'освобождение рыбаков и возвращение судна',
    'возвращение судна и освобождение рыбаков',
  ),
  same('a script without spaces', '两国将恢复铁路运输', '恢复两国铁路运输'),
  same(
    'apostrophes',
    "the fishermen's licences wouldn't be renewed",
    'the licences of the fishermen would not be renewed',
  ),
  other('denied', 'the operation caused no harm to fishermen', 'the operation caused harm to fishermen'),
  other(
    'denied by a verb',
    'the cabinet accepted the map of the commission',
    'the cabinet rejected the map of the commission',
  ),
  other(
    'denied in a long sentence',
    'the tunnel under the pass will be opened to lorries next spring',
    'the tunnel under the pass will not be opened to lorries next spring',
  ),
  other(
    'opposites',
    'gas deliveries to the valley have resumed',
    'gas deliveries to the valley were suspended',
  ),
  other(
    'another number',
    'the release of two engineers held in the north',
    'the release of nine engineers held in the north',
  ),
  other(
    'another scale',
    'a loan of 2 million kroner for the harbour',
    'a loan of 2 billion kroner for the harbour',
  ),
  other(
    'another year',
    'a breach of the 1998 declaration on the river',
    'a breach of the 2004 declaration on the river',
  ),
  other(
    'another country',
    "firm support for Moldova's sovereignty and territorial integrity",
    "firm support for Norway's sovereignty and territorial integrity",
  ),
  other(
    'another place',
    'the consulate in Varnholm would reopen in May',
    'the consulate in Lisse would reopen in May',
  ),
  other(
    'another people',
    'the rights of the Hungarian minority would be protected',
    'the rights of the Slovak minority would be protected',
  ),
  other(
    'another counterpart',
    'a visit by the Prime Minister of Chad to the capital next month',
    'a visit by the Prime Minister of Nepal to the capital next month',
  ),
  other(
    'one body, two things',
    'readiness to receive the UN Resident Coordinator Office in the valley',
    'the UN Resident Coordinator Office had counted the surrendered rifles',
  ),
  other(
    'the same two countries',
    "Norway's grain exports to Moldova",
    'visas for citizens of Norway and Moldova',
  ),
  other(
    'the same topic',
    'the ceasefire along the river is holding',
    'the ceasefire had been broken by mortar fire from the hills',
  ),
  other(
    'common words',
    'the importance of strengthening bilateral cooperation in trade',
    'the importance of strengthening bilateral cooperation in security',
  ),
  other(
    'common words',
    'satisfaction with the development of relations between the two countries',
    'the development of relations in the region depends on stability',
  ),
  other(
    'thanks for other things',
    'gratitude for the humanitarian aid sent after the earthquake',
    'gratitude for the election to the Council',
  ),
  other(
    'concern about other things',
    'concern about the situation in the port',
    'concern about the clashes on the border',
  ),
  other('an invitation elsewhere', 'an invitation to visit Varnholm', 'an invitation to visit Lisse'),
  other(
    'the same topic',
    'the airport needs a longer runway',
    'flights to the airport would resume on Sunday',
  ),
  other(
    'support for other things',
    'support for the early return of the refugees',
    'support for the building of the tunnel',
  ),
  other(
    'one part of a list',
    'sanctions on the shipping of timber',
    'timber for the reconstruction of the old town',
  ),
  other('nothing in common', 'the dam would be filled in August', 'students would receive scholarships'),
  other('no word of content', 'it was so', 'the dam would be filled in August'),
  // Written after the method was settled, to see how it does on what it has not seen: 21 of 24 were right.
  same(
    'first seen',
    'his government would ratify the free trade agreement before the end of the year',
    'the parliament is to ratify the free-trade agreement by December',
  ),
  same(
    'first seen',
    'deep concern over the detention of opposition journalists ahead of the vote',
    'concern about journalists of the opposition being arrested before the elections',
  ),
  same(
    'first seen',
    'Poland would supply Moldova with electricity over the winter',
    'electricity supplies from Poland to Moldova through the winter months',
  ),
  same(
    'first seen',
    'the pipeline to Ceyhan will reach full capacity by June',
    'full capacity of the Ceyhan pipeline would be reached in June',
  ),
  same(
    'first seen',
    'the return of refugees to their homes in safety and dignity',
    'refugees should be able to return home safely and with dignity',
  ),
  same(
    'first seen',
    'no foreign troops will be stationed on the island',
    'the island would host no foreign soldiers',
  ),
  same(
    'first seen',
    'Finland had completed all preparations for joining NATO',
    'the completion of Finnish preparations for NATO membership',
  ),
  same(
    'first seen',
    'the vaccination campaign covered 80 percent of children in the border provinces',
    '80 per cent of the children in border provinces had been vaccinated in the campaign',
  ),
  same(
    'first seen',
    'the withdrawal of heavy artillery from the line of contact',
    'heavy artillery had been pulled back from the contact line',
  ),
  same(
    'first seen',
    'gratitude to Qatar for mediating the exchange of prisoners',
    'thanked Qatar for its mediation in the prisoner exchange',
  ),
  other(
    'first seen',
    'Kenya stands ready to host a second round of talks between the Sudanese factions',
    'Kenya had received 40,000 Sudanese refugees since April',
  ),
  other(
    'first seen',
    'the importance of keeping the Strait of Hormuz open to commercial shipping',
    'the importance of keeping the land route through Jordan open to aid convoys',
  ),
  other(
    'first seen',
    'Poland would supply Moldova with electricity over the winter',
    'Romania would supply Moldova with electricity over the winter',
  ),
  other(
    'first seen',
    'deep concern over the detention of opposition journalists',
    'concern over the shelling of the power station',
  ),
  other(
    'first seen',
    'the return of refugees to their homes in safety and dignity',
    'the return of cultural property taken during the war',
  ),
  other(
    'first seen',
    'no foreign troops will be stationed on the island',
    'foreign troops will remain on the island until the settlement',
  ),
  other(
    'first seen',
    'full support for the sovereignty of Lebanon',
    'full support for the sovereignty of Cyprus',
  ),
  other(
    'first seen',
    'the pipeline to Ceyhan will reach full capacity by June',
    'the pipeline to Ceyhan had been shut down after the earthquake',
  ),
  other(
    'first seen',
    'to expand cooperation in agriculture and food security',
    'to expand cooperation in culture and tourism',
  ),
  other(
    'first seen',
    'the exchange of prisoners on an all-for-all basis',
    'the exchange of ambassadors within a month',
  ),
  other(
    'first seen',
    'he looked forward to visiting Jakarta in the autumn',
    'he looked forward to the summit in Jakarta',
  ),
  other(
    'first seen',
    'the vaccination campaign covered 80 percent of children',
    'the vaccination campaign covered 35 percent of children',
  ),
  same(
    'first seen',
    'the importance of keeping the Strait of Hormuz open to commercial shipping',
    'commercial vessels must be able to pass freely through the Strait of Hormuz',
  ),
];

/** Pairs that a reader judges so, and the words alone do not give away. */
export const KNOWN_GAPS: readonly ClaimPair[] = [
  same('a paraphrase without a word in common', 'the fighting must end at once', 'an immediate truce'),
  other(
    'who does it to whom',
    'the rebels attacked the army at the bridge',
    'the army attacked the rebels at the bridge',
  ),
  other(
    'the same topic',
    'more hydropower will be sold to the islands',
    'the hydropower station on the islands needs new turbines',
  ),
  other(
    'support for another thing',
    'support for the peace talks between the government and the rebels',
    'support for the government in its fight against the rebels',
  ),
  same(
    'a paraphrase with few words in common',
    'Kenya stands ready to host a second round of talks between the Sudanese factions',
    'readiness to provide a venue in Nairobi for the next round of negotiations between the factions in Sudan',
  ),
];
