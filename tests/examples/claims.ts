/**
 * What is said at a meeting and the claims that a careful reader finds. Every text follows the sentence `SETTING`.
 * One line a claim: `Speaker[ + Speaker] act[, direct]: words of the text`. `[]` is a text that reports nothing said.
 * `gap` marks what is known to come out wrong.
 */
export interface ClaimExample {
  text: string;
  claims: readonly string[];
  gap?: string;
}

export const SETTING =
  'Norwegian Foreign Minister Ingrid Solberg met Chilean President Tomas Araya in Oslo on Tuesday.';

const BOTH = 'Ingrid Solberg + Tomas Araya';

export const CLAIM_EXAMPLES: readonly ClaimExample[] = [
  // --- clauses
  {
    text: 'Solberg said that the fisheries treaty would enter into force in May.',
    claims: ['Ingrid Solberg assertive: the fisheries treaty would enter into force in May'],
  },
  {
    text: 'Araya said his country is committed to free trade.',
    claims: ['Tomas Araya commissive: his country is committed to free trade'],
  },
  {
    text: 'Araya told reporters on Wednesday that no date had been set.',
    claims: ['Tomas Araya assertive: no date had been set'],
  },
  {
    text: 'Solberg noted that trade had grown and that investment had doubled.',
    claims: ['Ingrid Solberg assertive: trade had grown', 'Ingrid Solberg assertive: investment had doubled'],
  },
  {
    text: 'Araya stressed that talks were under way, and Chile would sign the accord in June.',
    claims: [
      'Tomas Araya assertive: talks were under way',
      'Tomas Araya commissive: Chile would sign the accord in June',
    ],
  },
  {
    text: 'Solberg emphasised the fact that the border had remained quiet.',
    claims: ['Ingrid Solberg assertive: the border had remained quiet'],
  },
  {
    text: 'Solberg did not sign the protocol, but she explained that parliament must approve it first.',
    claims: ['Ingrid Solberg assertive: parliament must approve it first'],
  },
  {
    text: 'The president, a former lawyer, said the court had been right.',
    claims: ['Tomas Araya assertive: the court had been right'],
  },
  {
    text: 'Araya, speaking after the talks, said the visit had been useful.',
    claims: ['Tomas Araya assertive: the visit had been useful'],
  },
  {
    text: 'Araya in a meeting with the Norwegian minister here on Tuesday said that the strait must stay open.',
    claims: ['Tomas Araya assertive: the strait must stay open'],
  },
  // --- phrases
  {
    text: 'Solberg expressed concern about the arrests in the north.',
    claims: ['Ingrid Solberg expressive: concern about the arrests in the north'],
  },
  {
    text: 'Solberg expressed hope that the election would be fair.',
    claims: ['Ingrid Solberg expressive: the election would be fair'],
  },
  {
    text: 'Araya reiterated his commitment to the climate accord.',
    claims: ['Tomas Araya commissive: his commitment to the climate accord'],
  },
  {
    text: 'Solberg underscored the importance of a free press and the rule of law.',
    claims: ['Ingrid Solberg assertive: the importance of a free press and the rule of law'],
  },
  {
    text: 'Araya thanked Norway for its help after the earthquake.',
    claims: ['Tomas Araya expressive: Norway for its help after the earthquake'],
  },
  {
    text: 'Solberg paid tribute to the Chilean rescue teams.',
    claims: ['Ingrid Solberg expressive: the Chilean rescue teams'],
  },
  {
    text: 'Araya conveyed his condolences on the ferry disaster.',
    claims: ['Tomas Araya expressive: his condolences on the ferry disaster'],
  },
  {
    text: 'Araya described the salmon accord as a milestone.',
    claims: ['Tomas Araya assertive: the salmon accord as a milestone'],
  },
  {
    text: "Solberg drew her guest's attention to the fate of the detained sailors.",
    claims: ['Ingrid Solberg assertive: the fate of the detained sailors'],
  },
  {
    text: 'Solberg noted with satisfaction that the first ferry had sailed.',
    claims: ['Ingrid Solberg expressive: the first ferry had sailed'],
  },
  // --- who speaks
  {
    text: 'The two sides agreed to set up a joint commission.',
    claims: [`${BOTH} commissive: to set up a joint commission`],
  },
  {
    text: 'They condemned the attack on the embassy and called for restraint.',
    claims: [`${BOTH} expressive: the attack on the embassy`, `${BOTH} directive: restraint`],
  },
  {
    text: 'It was agreed to hold the next round in Santiago.',
    claims: [`${BOTH} commissive: to hold the next round in Santiago`],
  },
  {
    text: 'Satisfaction with the growth of trade was expressed.',
    claims: [`${BOTH} expressive: Satisfaction with the growth of trade`],
  },
  {
    text: 'The need for direct flights was stressed by both sides.',
    claims: [`${BOTH} assertive: The need for direct flights`],
  },
  {
    text: 'The Chilean leader, for his part, praised the Norwegian mediators.',
    claims: ['Tomas Araya expressive: the Norwegian mediators'],
  },
  {
    text: 'Solberg welcomed the ruling, while Araya said that an appeal would follow.',
    claims: ['Ingrid Solberg expressive: the ruling', 'Tomas Araya assertive: an appeal would follow'],
  },
  {
    text: 'They also touched on energy, with Araya emphasizing the need for new pipelines.',
    claims: ['Tomas Araya assertive: the need for new pipelines'],
  },
  {
    text: "The ministry's spokesman said Solberg had voiced alarm at the clashes.",
    claims: ['Ingrid Solberg expressive: alarm at the clashes'],
  },
  {
    text: 'Araya will study the plan, he said, and reply by June.',
    claims: ['Tomas Araya assertive: Araya will study the plan'],
  },
  // --- attribution behind
  {
    text: 'The ferry line will reopen in June, Araya said.',
    claims: ['Tomas Araya assertive: The ferry line will reopen in June'],
  },
  {
    text: 'According to Araya, the mine has been closed since March.',
    claims: ['Tomas Araya assertive: the mine has been closed since March'],
  },
  {
    text: 'Araya pledged to free the sailors, officials said.',
    claims: ['Tomas Araya commissive: to free the sailors'],
  },
  {
    text: 'The strait must be open to all ships Solberg told him.',
    claims: ['Ingrid Solberg assertive: The strait must be open to all ships'],
  },
  // --- quotations
  {
    text: '"We will not yield an inch of our waters," Araya said.',
    claims: ['Tomas Araya commissive, direct: We will not yield an inch of our waters'],
  },
  {
    text: 'Solberg said: "Norway has always kept its word."',
    claims: ['Ingrid Solberg assertive, direct: Norway has always kept its word.'],
  },
  {
    text: '"The treaty stands," she said. "Nobody has asked us to change it."',
    claims: [
      'Ingrid Solberg assertive, direct: The treaty stands',
      'Ingrid Solberg assertive, direct: Nobody has asked us to change it.',
    ],
  },
  {
    text: '"Our fishermen," Araya said, "have waited long enough for this treaty."',
    claims: ['Tomas Araya assertive, direct: have waited long enough for this treaty.'],
  },
  {
    text: "Araya said: 'No sailor will be sent home hungry.'",
    claims: ['Tomas Araya assertive, direct: No sailor will be sent home hungry.'],
  },
  {
    text: 'Araya called the ban "an act of piracy".',
    claims: ['Tomas Araya assertive: the ban "an act of piracy"'],
  },
  {
    text: 'In a joint statement, the two sides "strongly condemn the seizure of the ship".',
    claims: [`${BOTH} expressive, direct: strongly condemn the seizure of the ship`],
  },
  // --- lists
  {
    text: 'The ministers:\n\n- welcomed the opening of the embassy;\n\n- called for an end to the fighting.',
    claims: [`${BOTH} expressive: the opening of the embassy`, `${BOTH} directive: an end to the fighting`],
  },
  {
    text: 'The sides agreed that:\n\n- the border would reopen in May;\n\n- visas would be free of charge.',
    claims: [
      `${BOTH} commissive: the border would reopen in May`,
      `${BOTH} commissive: visas would be free of charge`,
    ],
  },
  // --- who is meant by an office in the plural
  {
    text: 'Both authorities agreed that the harbour should open in May.',
    claims: ['Ingrid Solberg + Tomas Araya assertive: the harbour should open in May'],
  },
  { text: 'The authorities agreed to open the harbour in May.', claims: [] },
  // --- an initial without a space behind it
  {
    text: 'According to T.Araya, the harbour is open.',
    claims: ['Tomas Araya assertive: the harbour is open'],
  },
  // --- "as X noted"
  { text: 'As Araya noted, the harbour is open.', claims: ['Tomas Araya assertive: the harbour is open'] },
  {
    text: 'As the Chilean President stressed at the meeting, the harbour will open in May.',
    claims: ['Tomas Araya assertive: the harbour will open in May'],
  },
  {
    text: 'As noted by Solberg, the harbour is open.',
    claims: ['Ingrid Solberg assertive: the harbour is open'],
  },
  { text: 'As Araya arrived, the harbour was open.', claims: [] },
  { text: 'As Araya spoke, the harbour stayed open.', claims: [] },
  {
    text: 'As Araya insisted yesterday, Solberg said that the harbour was closed.',
    claims: ['Ingrid Solberg assertive: the harbour was closed'],
  },
  {
    text: 'As Solberg stressed, Araya said, the harbour must stay open.',
    claims: ['Tomas Araya assertive: the harbour must stay open'],
  },
  {
    text: 'As Solberg noted, Araya had thanked Norway for its help.',
    claims: ['Tomas Araya expressive: Norway for its help'],
  },
  {
    text: 'As he warned before the talks, "there will be no deal", Araya told reporters.',
    claims: ['Tomas Araya assertive, direct: there will be no deal'],
  },
  {
    text: 'Araya said this in no way affects the harbour.',
    claims: ['Tomas Araya assertive: this in no way affects the harbour'],
  },
  {
    text: 'Araya insisted this, and only this, would end the quarrel.',
    claims: ['Tomas Araya assertive: this, and only this, would end the quarrel'],
  },
  { text: 'Araya said this on Tuesday while Solberg would not comment.', claims: [] },
  {
    text: 'Araya stressed that after the war, Peru learned to live in peace.',
    claims: ['Tomas Araya assertive: after the war, Peru learned to live in peace'],
  },
  {
    text: 'Araya said that after the talks Chile would continue to support Norway.',
    claims: ['Tomas Araya commissive: after the talks Chile would continue to support Norway'],
  },
  {
    text: 'Araya said that under the agreements Chile will provide ten boats.',
    claims: ['Tomas Araya commissive: under the agreements Chile will provide ten boats'],
  },
  {
    text: 'Araya said that farmers would do their best to sell the harvest.',
    claims: ['Tomas Araya assertive: farmers would do their best to sell the harvest'],
  },
  {
    text: 'They press Secretary of Commerce Luis Prado to lift the tariffs, Araya said.',
    claims: ['Ingrid Solberg + Tomas Araya directive: Secretary of Commerce Luis Prado to lift the tariffs'],
  },
  { text: 'As the experts noted, the harbour is open.', claims: [] },
  // --- "this"
  { text: 'Araya wished to go home.', claims: [] },
  { text: 'Araya said this on Wednesday in a phone call with the Foreign Minister.', claims: [] },
  { text: 'Araya said this was the last cod.', claims: ['Tomas Araya assertive: this was the last cod'] },
  // --- "agreed" with an object
  { text: 'They agreed the need for more cod.', claims: [`${BOTH} assertive: the need for more cod`] },
  {
    text: "Solberg agreed a refresh of Norway's cod pact.",
    claims: ["Ingrid Solberg assertive: a refresh of Norway's cod pact"],
  },
  { text: 'They agreed the following day.', claims: [] },
  { text: 'They agreed a little.', claims: [] },
  { text: 'They agreed late on Tuesday.', claims: [] },
  // --- who tells of it behind what is said
  {
    text: 'Both noted that the two countries faced the same storms, spokespeople for the Norwegian Ministry of Trade said.',
    claims: [`${BOTH} assertive: the two countries faced the same storms`],
  },
  { text: "They met over cod, says the President's Media Office.", claims: [] },
  // --- what one posts
  {
    text: 'Araya posted "A good day for the cod of both countries".',
    claims: ['Tomas Araya assertive, direct: A good day for the cod of both countries'],
  },
  { text: 'Araya posted guards in the harbour.', claims: [] },
  // --- the second verb of the state of which a clause is, and of who speaks
  {
    text: 'Araya said that Chile attached weight to the quota and supported Norway in its work.',
    claims: ['Tomas Araya assertive: Chile attached weight to the quota and supported Norway in its work'],
  },
  {
    text: 'Araya said that Chile attached weight to the quota and thanked Norway for the fish.',
    claims: [
      'Tomas Araya assertive: Chile attached weight to the quota',
      'Tomas Araya expressive: Norway for the fish',
    ],
  },
  // --- items of a list
  {
    text: 'They also:\n\n1. Welcomed the truce in the north.\n\n2. Called for a new census of cod.',
    claims: [`${BOTH} expressive: the truce in the north`, `${BOTH} directive: a new census of cod`],
  },
  {
    text: 'The two presidents agreed:\n\n(a) to open a harbour;\n\n(b) to count the cod;\n\n(c) to form a committee on herring.',
    claims: [
      `${BOTH} commissive: to open a harbour`,
      `${BOTH} commissive: to count the cod`,
      `${BOTH} commissive: to form a committee on herring`,
    ],
  },
  {
    text: 'They stressed the following:\n\n– Storms threaten both coasts.\n\n– Cod must be counted every year.',
    claims: [
      `${BOTH} assertive: Storms threaten both coasts`,
      `${BOTH} assertive: Cod must be counted every year`,
    ],
  },
  // --- a spokesman known by name tells what a side said
  {
    text: 'Ministry spokesman Nils Berg told reporters about it. "The minister thanked President Araya for the welcome and urged him to count the cod," Berg said. "They also discussed herring."',
    claims: [
      'Ingrid Solberg expressive, direct: President Araya for the welcome',
      'Ingrid Solberg directive, direct: him to count the cod',
    ],
  },
  {
    text: 'Ministry spokesman Nils Berg told reporters about it. "The cod has come back to the bay," Berg said.',
    claims: ['Nils Berg assertive, direct: The cod has come back to the bay'],
  },
  {
    text: 'Ministry spokesman Nils Berg told reporters about it. "Our minister thanked nobody," Berg said.',
    claims: ['Nils Berg assertive, direct: Our minister thanked nobody'],
  },
  // --- whom one tells stands right before the clause
  {
    text: 'Araya told Solberg the case was closed and urged Norway to lift the ban.',
    claims: ['Tomas Araya assertive: the case was closed', 'Tomas Araya directive: Norway to lift the ban'],
  },
  {
    text: 'Araya told Solberg the ban harmed the harbour, and protested at the delay of the ferry.',
    claims: [
      'Tomas Araya assertive: the ban harmed the harbour',
      'Tomas Araya expressive: the delay of the ferry',
    ],
  },
  // --- an office of which the head is not the last word
  {
    text: 'The Attorneys General agreed to continue their dialogue.',
    claims: ['Ingrid Solberg + Tomas Araya commissive: to continue their dialogue'],
  },
];
