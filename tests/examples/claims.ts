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
  // --- asking and promising
  {
    text: 'Solberg urged Araya to release the detainees.',
    claims: ['Ingrid Solberg directive: Araya to release the detainees'],
  },
  {
    text: 'Solberg urged Araya to end the blockade and thanked him for his candour.',
    claims: [
      'Ingrid Solberg directive: Araya to end the blockade',
      'Ingrid Solberg expressive: him for his candour',
    ],
  },
  {
    text: 'Araya called for an early summit, adding that time was short.',
    claims: ['Tomas Araya directive: an early summit', 'Tomas Araya assertive: time was short'],
  },
  {
    text: 'Solberg asked that the prisoners be allowed to write home.',
    claims: ['Ingrid Solberg directive: the prisoners be allowed to write home'],
  },
  {
    text: 'Solberg warned that the dam was failing.',
    claims: ['Ingrid Solberg assertive: the dam was failing'],
  },
  {
    text: 'Araya promised to reopen the consulate.',
    claims: ['Tomas Araya commissive: to reopen the consulate'],
  },
  {
    text: 'Araya gave the assurance that the port would stay open.',
    claims: ['Tomas Araya commissive: the port would stay open'],
  },
  {
    text: 'Araya extended an invitation to Solberg to visit Santiago.',
    claims: ['Tomas Araya directive: an invitation to Solberg to visit Santiago'],
  },
  {
    text: 'Araya took the view that the summit should be postponed; Solberg disagreed.',
    claims: ['Tomas Araya assertive: the summit should be postponed'],
  },
  {
    text: 'Solberg made the point that the treaty had expired.',
    claims: ['Ingrid Solberg assertive: the treaty had expired'],
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
  // --- who is thanked is none of those who thank
  {
    text: 'The two leaders thanked Solberg for her patience.',
    claims: ['Tomas Araya expressive: Solberg for her patience'],
  },
  {
    text: 'Solberg said the work was focused on helping the poor, responding to storms and training teachers.',
    claims: [
      'Ingrid Solberg assertive: the work was focused on helping the poor, responding to storms and training teachers',
    ],
  },
  {
    text: 'Solberg conveyed that ties were good, said the sources, who asked not to be named.',
    claims: ['Ingrid Solberg assertive: ties were good'],
  },
  {
    text: 'They discussed trade. They reviewed aid. They also agreed to continue the exchange of students.',
    claims: [`${BOTH} commissive: to continue the exchange of students`],
  },
  {
    text: 'Solberg emphasized that Norway wants to be the partner of choice, offering open and fair options in shipping.',
    claims: [
      'Ingrid Solberg assertive: Norway wants to be the partner of choice, offering open and fair options in shipping',
    ],
  },
  {
    text: 'Araya informed the delegation about the current state of negotiations on the fjord. Solberg told him about the situation.',
    claims: ['Tomas Araya assertive: the current state of negotiations on the fjord'],
  },
  {
    text: 'Solberg expressed confidence that the meeting of the commission would give trade a push.',
    claims: ['Ingrid Solberg assertive: the meeting of the commission would give trade a push'],
  },
  {
    text: 'They decided that the border commission will meet in Lima in January.',
    claims: [`${BOTH} commissive: the border commission will meet in Lima in January`],
  },
  {
    text: 'Solberg informed the guest about the situation on the front line. She informed him about the situation in Zenda.',
    claims: ['Ingrid Solberg assertive: the situation on the front line'],
  },
  {
    text: 'Araya on Wednesday in Lima said that the strait was open.',
    claims: ['Tomas Araya assertive: the strait was open'],
  },
  {
    text: 'President Araya, who had earlier held talks with his envoy, Luis Quispe, conveyed the thanks of his people.',
    claims: ['Tomas Araya expressive: the thanks of his people'],
  },
  {
    text: 'Solberg said she also had useful discussions with the trade minister.',
    claims: [],
  },
  {
    text: 'The two sides confirmed that they would cooperate on fisheries. Both sides were of the same view that the treaty is old.',
    claims: [`${BOTH} commissive: they would cooperate on fisheries`, `${BOTH} assertive: the treaty is old`],
  },
  {
    text: 'Araya supported the plan to hold a summit. They tasked senior officials with drawing up a plan.',
    claims: [
      'Tomas Araya commissive: the plan to hold a summit',
      `${BOTH} directive: senior officials with drawing up a plan`,
    ],
  },
  {
    text: 'Solberg raised the case of the fisherman.',
    claims: ['Ingrid Solberg assertive: the case of the fisherman'],
  },
  { text: 'The roof was supported by beams. A law backed by few failed.', claims: [] },
  {
    text: 'The harbour should be dredged, Foreign Minister Solberg said as she met with the guest.',
    claims: ['Ingrid Solberg assertive: The harbour should be dredged'],
  },
  {
    text: 'Araya affirmed during the meeting the need to dredge the harbour. At the request of the guest, Solberg presented her approaches to the fjord.',
    claims: [
      'Tomas Araya assertive: the need to dredge the harbour',
      'Ingrid Solberg assertive: her approaches to the fjord',
    ],
  },
  { text: 'Solberg presented a book on cod.', claims: [] },
  {
    text: 'Araya said that Chile is serious about a strong and lasting treaty but will not be hurried.',
    claims: [
      'Tomas Araya assertive: Chile is serious about a strong and lasting treaty but will not be hurried',
    ],
  },
  {
    text: 'Solberg said the harbour authority stood ready to help.',
    claims: ['Ingrid Solberg commissive: the harbour authority stood ready to help'],
  },
  {
    text: 'Solberg said the aid is meant for homes and public health needs, and for schools.',
    claims: ['Ingrid Solberg assertive: the aid is meant for homes and public health needs, and for schools'],
  },
  // --- what is assured and committed without a clause
  {
    text: "Solberg assured Norway's assistance.",
    claims: ["Ingrid Solberg commissive: Norway's assistance"],
  },
  { text: 'Araya assured the fishermen.', claims: [] },
  {
    text: 'Araya committed a further EUR 12 million for the training of nurses.',
    claims: ['Tomas Araya commissive: a further EUR 12 million for the training of nurses'],
  },
  { text: 'Araya committed an error.', claims: [] },
  // --- who is meant by an office in the plural
  {
    text: 'Both authorities agreed that the harbour should open in May.',
    claims: ['Ingrid Solberg + Tomas Araya assertive: the harbour should open in May'],
  },
  { text: 'The authorities agreed to open the harbour in May.', claims: [] },
  // --- the sides of a visit
  {
    text: 'Both host and guest expressed delight at the growth of trade. The guest and the host agreed to meet in May.',
    claims: [`${BOTH} expressive: delight at the growth of trade`, `${BOTH} commissive: to meet in May`],
  },
  {
    text: 'Araya voiced his belief that the team of Peru would continue to win, and said Chile will do its utmost to help.',
    claims: [
      'Tomas Araya assertive: the team of Peru would continue to win',
      'Tomas Araya commissive: Chile will do its utmost to help',
    ],
  },
  {
    text: 'The two ministers found that it is time to reopen the harbour.',
    claims: [`${BOTH} assertive: it is time to reopen the harbour`],
  },
  {
    text: 'When she arrived Ingrid Solberg found that the harbour was closed.',
    claims: [],
  },
  { text: 'The two ministers found the harbour closed.', claims: [] },
  { text: 'An inquiry found that the harbour was closed.', claims: [] },
  {
    text: 'At the meeting with the Chilean President, Ingrid Solberg pointed out that the harbour is open.',
    claims: ['Ingrid Solberg assertive: the harbour is open'],
  },
  { text: 'The two sides mentioned about the harbour.', claims: [`${BOTH} assertive: the harbour`] },
  { text: 'Solberg and Araya assessed the recent visit and other meetings.', claims: [] },
  {
    text: 'Solberg assessed that the harbour is open.',
    claims: ['Ingrid Solberg assertive: the harbour is open'],
  },
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
  // --- a meeting told as the occasion of another hears nothing
  {
    text: 'Solberg and Araya met on the sidelines of a meeting between Presidents Luis Prado and Peter Kamau. The two sides agreed to open the harbour.',
    claims: [`${BOTH} commissive: to open the harbour`],
  },
  // --- what somebody's best is no promise of, and a verb before an office
  {
    text: 'Araya said the market would do its part.',
    claims: ['Tomas Araya assertive: the market would do its part'],
  },
  {
    text: 'Araya said he would do his best.',
    claims: ['Tomas Araya commissive: he would do his best'],
  },
  {
    text: 'Araya said farmers would do their best to sell the harvest.',
    claims: ['Tomas Araya assertive: farmers would do their best to sell the harvest'],
  },
  {
    text: 'They press Secretary of Commerce Jon Dahl to lift the tariffs.',
    claims: [`${BOTH} directive: Secretary of Commerce Jon Dahl to lift the tariffs`],
  },
  // --- "this"
  { text: 'Araya wished to go home.', claims: [] },
  { text: 'Araya said this on Wednesday in a phone call with the Foreign Minister.', claims: [] },
  { text: 'Araya said this was the last cod.', claims: ['Tomas Araya assertive: this was the last cod'] },
  // --- where an opening participle and what an agency has learned end
  {
    text: 'Terming the ban a matter which comes from Peru, Solberg said the harbour would open.',
    claims: [
      'Ingrid Solberg assertive: the ban a matter which comes from Peru',
      'Ingrid Solberg assertive: the harbour would open',
    ],
  },
  {
    text: 'Solberg stressed the role of cod, Trend learned from the ministry.',
    claims: ['Ingrid Solberg assertive: the role of cod'],
  },
  {
    text: 'Solberg stressed that the harbour, as she learned in May, is open.',
    claims: ['Ingrid Solberg assertive: the harbour, as she learned in May, is open'],
  },
  {
    text: 'Solberg also sought to know about the state of the harbour.',
    claims: ['Ingrid Solberg directive: the state of the harbour'],
  },
  // --- by the part at the meeting: it needs one that has it
  { text: 'The guest list named three cooks.', claims: [] },
  { text: 'The dinner for the guest praised by all was cod.', claims: [] },
  { text: 'A guest said that the cod was cold.', claims: [] },
  // --- an opening phrase inside the clause, and none
  {
    text: 'Solberg noted that as fishing nations, Norway and Chile share a concern about cod.',
    claims: ['Ingrid Solberg assertive: as fishing nations, Norway and Chile share a concern about cod'],
  },
  {
    text: 'Araya said that in winter, Chile supports the cod fleet.',
    claims: ['Tomas Araya assertive: in winter, Chile supports the cod fleet'],
  },
  {
    text: 'Solberg praised the harbour, Araya urged her to widen it.',
    claims: ['Ingrid Solberg expressive: the harbour', 'Tomas Araya directive: her to widen it'],
  },
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
  // --- good wishes to a person, and manners
  {
    text: 'Solberg wished him success in his work.',
    claims: ['Ingrid Solberg expressive: him success in his work'],
  },
  { text: 'Araya wished her good luck.', claims: [] },
  { text: 'Araya wished her a good trip.', claims: [] },
  { text: 'Araya wished her good night.', claims: [] },
  // --- thanks with nobody named
  {
    text: 'Araya thanked for the support granted by Norway.',
    claims: ['Tomas Araya expressive: for the support granted by Norway'],
  },
  { text: 'Araya was thanked for the support.', claims: [] },
  // --- how one feels about it
  {
    text: 'Solberg was pleased that the harbour was open.',
    claims: ['Ingrid Solberg expressive: the harbour was open'],
  },
  { text: 'Both were hopeful the quota would hold.', claims: [`${BOTH} expressive: the quota would hold`] },
  { text: 'Solberg was pleased.', claims: [] },
  { text: 'Araya was happy with the fish.', claims: [] },
  { text: 'Araya had praise for the trawlers.', claims: ['Tomas Araya expressive: the trawlers'] },
  {
    text: "Solberg had particular praise for Chile's fleet.",
    claims: ["Ingrid Solberg expressive: Chile's fleet"],
  },
  { text: 'They had a pledge to keep.', claims: [] },
  { text: 'Araya had an appeal in Lima on Monday.', claims: [] },
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
  // --- on what occasion
  {
    text: 'Araya expressed delight at the quota while receiving Solberg in Oslo on Tuesday.',
    claims: ['Tomas Araya expressive: delight at the quota'],
  },
  {
    text: 'Araya urged Norway to keep the quota while meeting demand at home.',
    claims: ['Tomas Araya directive: Norway to keep the quota while meeting demand at home'],
  },
  {
    text: 'Araya took the time to thank Norway for the cod.',
    claims: ['Tomas Araya expressive: Norway for the cod'],
  },
  { text: 'Araya took the time to visit the harbour.', claims: [] },
  {
    text: 'While Solberg said that as a neighbour she feared war, Araya called for restraint.',
    claims: ['Ingrid Solberg assertive: as a neighbour she feared war', 'Tomas Araya directive: restraint'],
  },
  {
    text: 'Solberg noted that as members of the League, Norway and Chile shared many goals.',
    claims: ['Ingrid Solberg assertive: as members of the League, Norway and Chile shared many goals'],
  },
  {
    text: 'Solberg said Zenda had broken the treaty and rejected its offer of talks.',
    claims: [
      'Ingrid Solberg assertive: Zenda had broken the treaty',
      'Ingrid Solberg expressive: its offer of talks',
    ],
  },
  {
    text: 'Araya said Chile had signed the treaty and outlined the plan for a fund of both states.',
    claims: [
      'Tomas Araya assertive: Chile had signed the treaty',
      'Tomas Araya assertive: the plan for a fund of both states',
    ],
  },
  {
    text: 'Araya said that Chile attached weight to the talks and supported free trade.',
    claims: ['Tomas Araya assertive: Chile attached weight to the talks and supported free trade'],
  },
  {
    text: 'Araya stressed growth while meeting EU standards.',
    claims: ['Tomas Araya assertive: growth while meeting EU standards'],
  },
  {
    text: 'Araya stressed the need for growth while receiving Foreign Minister Solberg on Tuesday.',
    claims: ['Tomas Araya assertive: the need for growth'],
  },
  { text: "Araya said the war's over.", claims: ["Tomas Araya assertive: the war's over"] },
  { text: "Araya said the harbour's a success.", claims: ["Tomas Araya assertive: the harbour's a success"] },
  {
    text: '“No group is banned,” Araya said. “In Oslo we proposed to widen this. They will bring an answer,” Solberg stated.',
    claims: [
      'Tomas Araya assertive, direct: No group is banned',
      'Ingrid Solberg assertive, direct: In Oslo we proposed to widen this. They will bring an answer',
    ],
  },
  {
    text: '“No group is banned,” Araya said. “In Oslo we proposed to widen this. They will bring an answer,” Solberg explained.',
    claims: [
      'Tomas Araya assertive, direct: No group is banned',
      'Ingrid Solberg assertive, direct: In Oslo we proposed to widen this. They will bring an answer',
    ],
  },
  {
    text: 'Araya noted that no group was banned, advocating for free trade in the region.',
    claims: ['Tomas Araya assertive: no group was banned', 'Tomas Araya directive: free trade in the region'],
  },
  {
    text: 'Araya said that the journey of his deputy, Ana Ruiz, has confirmed the strength of the ties.',
    claims: [
      'Tomas Araya assertive: the journey of his deputy, Ana Ruiz, has confirmed the strength of the ties',
    ],
  },
  {
    text: 'Solberg pressed Araya to lift the ban.',
    claims: ['Ingrid Solberg directive: Araya to lift the ban'],
  },
  // --- the host of a meeting beside a programme, an opening phrase, and what a state does
  {
    text: 'Solberg received Araya at the palace. On the nuclear programme, the guest said it was peaceful.',
    claims: ['Tomas Araya assertive: it was peaceful'],
  },
  {
    text: 'Solberg received Araya at the palace. In remarks carried by state television, the guest said that the fog would lift.',
    claims: ['Tomas Araya assertive: the fog would lift'],
  },
  {
    text: 'Araya said that Chile attached importance to the ties and rejected any decoupling.',
    claims: ['Tomas Araya assertive: Chile attached importance to the ties and rejected any decoupling'],
  },
  {
    text: 'After the ceremony, Solberg stressed that as members of the League, Norway and Chile share responsibility.',
    claims: ['Ingrid Solberg assertive: as members of the League, Norway and Chile share responsibility'],
  },
  {
    text: 'Solberg called on Araya to deliver a strong message to Zenda.',
    claims: ['Ingrid Solberg directive: Araya to deliver a strong message to Zenda'],
  },
  {
    text: 'Solberg called on him to present the protest law.',
    claims: ['Ingrid Solberg directive: him to present the protest law'],
  },
  {
    text: 'Norway and Chile agreed a decade of cooperation in fishing.',
    claims: ['Ingrid Solberg + Tomas Araya assertive: a decade of cooperation in fishing'],
  },
  {
    text: 'Solberg said Zenda violated the treaty and rejected its claims on cod.',
    claims: [
      'Ingrid Solberg assertive: Zenda violated the treaty',
      'Ingrid Solberg expressive: its claims on cod',
    ],
  },
  {
    text: 'Solberg received Araya at the palace. In a show of unity, the host thanked the guest for the cod.',
    claims: ['Ingrid Solberg expressive: the guest for the cod'],
  },
  // "a spokesman for A said he": A
  {
    text: 'A spokeswoman for Araya said he had pressed for cheaper cod.',
    claims: ['Tomas Araya directive: cheaper cod'],
  },
  {
    text: 'The Chilean leader’s office said he had urged Norway to lower its tariffs.',
    claims: ['Tomas Araya directive: Norway to lower its tariffs'],
  },
  {
    text: 'Araya urged Norway to lower its tariffs.',
    claims: ['Tomas Araya directive: Norway to lower its tariffs'],
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
