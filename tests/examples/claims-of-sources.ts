import type { ClaimExample } from './claims.ts';

const BOTH = 'Ingrid Solberg + Tomas Araya';

/** Ministries and offices that speak of the meeting, speakers told by office, and what quotations do. */
export const SOURCE_CLAIMS: readonly ClaimExample[] = [
  // --- a ministry or an office as the source
  {
    text: 'The Norwegian Foreign Ministry said the talks had been held in a friendly spirit.',
    claims: ['Norwegian Foreign Ministry assertive: the talks had been held in a friendly spirit'],
  },
  {
    text: 'The Ministry of Foreign Affairs of Chile, in a written statement, said the ministers discussed trade.\n\n“We highly value the work of both ministries,” the statement added.',
    claims: [
      'Ministry of Foreign Affairs of Chile expressive, direct: We highly value the work of both ministries',
    ],
  },
  {
    text: '“The talks were open and useful,” a statement from the Chilean embassy said.',
    claims: ['Chilean embassy assertive, direct: The talks were open and useful'],
  },
  {
    text: '“The leaders agreed to keep in touch,” the Foreign Ministry said.',
    claims: [`${BOTH} commissive, direct: to keep in touch`],
  },
  // --- what a ministry tells of the occasion or of others
  { text: 'The talks took place at the request of Chile, the Norwegian Foreign Ministry said.', claims: [] },
  { text: '“The meeting discussed trade and fisheries,” the Norwegian Foreign Ministry said.', claims: [] },
  { text: "Beijing's Foreign Ministry had no comment.", claims: [] },
  // --- who speaks is not whom he names
  {
    text: '“My talks with President Araya will be of use,” the foreign minister said.',
    claims: ['Ingrid Solberg assertive, direct: My talks with President Araya will be of use'],
  },
  {
    text: '“I rarely meet a foreign leader,” Solberg said.\n\n“This is my fourth visit to Oslo,” the Chilean leader said.',
    claims: [
      'Ingrid Solberg assertive, direct: I rarely meet a foreign leader',
      'Tomas Araya assertive, direct: This is my fourth visit to Oslo',
    ],
  },
  // --- all sides by their states
  {
    text: 'The leaders of both countries agreed to reopen the harbour.',
    claims: [`${BOTH} commissive: to reopen the harbour`],
  },
  {
    text: 'The foreign ministers of the two neighbouring countries agreed to reopen the harbour.',
    claims: [],
    gap: 'ministers are told of a minister and a president',
  },
  { text: 'The leaders of both clubs agreed to reopen the harbour.', claims: [] },
  // --- what a quotation does
  {
    text: '“You honour us with your presence,” Solberg said.',
    claims: ['Ingrid Solberg expressive, direct: You honour us with your presence'],
  },
  {
    text: '“It is a great honour to be here,” Araya said.',
    claims: ['Tomas Araya expressive, direct: It is a great honour to be here'],
  },
  {
    text: '“Good to meet President Araya of Chile,” Solberg wrote.',
    claims: ['Ingrid Solberg expressive, direct: Good to meet President Araya of Chile'],
  },
  {
    text: '“Chile remains committed to free trade,” Araya said.',
    claims: ['Tomas Araya commissive, direct: Chile remains committed to free trade'],
  },
  {
    text: '“I asked the minister to open the strait,” Araya said.',
    claims: ['Tomas Araya directive, direct: I asked the minister to open the strait'],
  },
  {
    text: '“We agreed that the strait must stay open,” Araya said.',
    claims: ['Tomas Araya assertive, direct: We agreed that the strait must stay open'],
  },
  {
    text: '“It is a great distance to Oslo,” Araya said.',
    claims: ['Tomas Araya assertive, direct: It is a great distance to Oslo'],
  },
  // --- further verbs
  {
    text: 'Araya raised the point that the quota was old.',
    claims: ['Tomas Araya assertive: the quota was old'],
  },
  {
    text: 'Araya was adamant that the quota would stay.',
    claims: ['Tomas Araya assertive: the quota would stay'],
  },
  {
    text: 'Araya explained the reasons for the ban on trawlers.',
    claims: ['Tomas Araya assertive: the reasons for the ban on trawlers'],
  },
  { text: 'Araya explained the situation.', claims: [] },
  {
    text: 'Araya signalled willingness to lower the quota.',
    claims: ['Tomas Araya commissive: willingness to lower the quota'],
  },
  {
    text: 'Solberg signaled that the quota would stay.',
    claims: ['Ingrid Solberg assertive: the quota would stay'],
  },
  {
    text: 'Solberg was full of praise for the fishermen of the strait.',
    claims: ['Ingrid Solberg expressive: the fishermen of the strait'],
  },
  {
    text: 'Solberg wished the people of Chile peace and a rich harvest.',
    claims: ['Ingrid Solberg expressive: the people of Chile peace and a rich harvest'],
  },
  { text: 'Solberg wished him a pleasant stay.', claims: [] },
  {
    text: 'Araya raised the sobering point that the quota was old.',
    claims: ['Tomas Araya assertive: the quota was old'],
  },
  {
    text: 'They were unequivocal in agreeing that the strait was safe.',
    claims: [`${BOTH} assertive: the strait was safe`],
  },
  {
    text: 'Araya joined Solberg in condemning the raid on the harbour.',
    claims: ['Tomas Araya expressive: the raid on the harbour'],
  },
  { text: 'Araya was interested in hearing of the quota.', claims: [] },
  {
    text: 'Araya expressed hope for a deal on cod, reports ZNA with reference to local media.',
    claims: ['Tomas Araya expressive: hope for a deal on cod'],
  },
  // --- a paper that goes on, and what stands between the verb and its clause
  {
    text: 'A joint communique said the two sides condemned the raid on the harbour.\n\nIt also called for an end to the ban on trawlers.',
    claims: [
      `${BOTH} expressive: the raid on the harbour`,
      `${BOTH} directive: an end to the ban on trawlers`,
    ],
  },
  { text: 'It also called for an end to the ban on trawlers.', claims: [] },
  {
    text: 'Araya said before flying home that the quota was old.',
    claims: ['Tomas Araya assertive: the quota was old'],
  },
  {
    text: 'Solberg at the same time called on rich nations to honour their pledges to the fishermen.',
    claims: ['Ingrid Solberg directive: rich nations to honour their pledges to the fishermen'],
  },
  {
    text: 'Solberg offered 30 fishery inspectors and two boats.',
    claims: ['Ingrid Solberg commissive: 30 fishery inspectors and two boats'],
  },
  { text: 'Solberg offered coffee.', claims: [] },
  // --- who talks to someone at the head of a sentence
  {
    text: 'Meeting President Araya again in June, she promised him a higher quota.',
    claims: ['Ingrid Solberg commissive: a higher quota'],
    gap: 'whom something is promised to is taken for what is promised',
  },
  {
    text: 'The UN mediator, Henrik Aalto, told reporters that both sides were tired.',
    claims: ['Henrik Aalto assertive: both sides were tired'],
  },
  // --- what somebody tells that another condemned or promised is that other's
  {
    text: 'Palace aide Lars Dahl said Araya condemned the raid and thanked Solberg.',
    claims: ['Tomas Araya expressive: the raid', 'Tomas Araya expressive: Solberg'],
  },
  {
    text: 'Palace aide Lars Dahl said Araya condemned the raid on the harbour.',
    claims: ['Tomas Araya expressive: the raid on the harbour'],
  },
  {
    text: 'Solberg said Araya promised to lift the quota.',
    claims: ['Tomas Araya commissive: to lift the quota'],
  },
  {
    text: 'Solberg said she regretted the raid.',
    claims: ['Ingrid Solberg expressive: she regretted the raid'],
  },
  // --- "&", and what was discussed
  {
    text: 'They expressed concern over the raid & underscored the need for a patrol.',
    claims: [`${BOTH} expressive: concern over the raid`, `${BOTH} assertive: the need for a patrol`],
  },
  { text: 'The quota and the ban on trawlers were discussed, Araya said.', claims: [] },
  {
    text: 'Araya said that the quota, which was discussed in May, was too low.',
    claims: ['Tomas Araya assertive: the quota, which was discussed in May, was too low'],
  },
  // --- where it was said stands before its clause
  {
    text: 'Araya said in a televised address after the meeting that the strait would be marked by June.',
    claims: ['Tomas Araya assertive: the strait would be marked by June'],
  },
  {
    text: 'Araya said in Oslo he favoured a treaty that spares the fishermen.',
    claims: ['Tomas Araya assertive: he favoured a treaty that spares the fishermen'],
  },
  {
    text: 'They reached agreement on the reopening of three harbours.',
    claims: [`${BOTH} assertive: the reopening of three harbours`],
  },
  {
    text: 'They decided on the creation of a joint fund.',
    claims: [`${BOTH} commissive: the creation of a joint fund`],
  },
  { text: 'The agreement on the harbours was reached in May.', claims: [] },
  // --- who comes after whom
  {
    text: 'After Solberg, Araya also addressed the press. He stressed the importance of cod.',
    claims: ['Tomas Araya assertive: the importance of cod'],
  },
  {
    text: 'Solberg briefed Araya on the progress made in the restructuring of the fleet.',
    claims: ['Ingrid Solberg assertive: the progress made in the restructuring of the fleet'],
  },
  { text: 'Solberg briefed Araya on the progress.', claims: [] },
  // --- a spokesman's readout, quoted over several paragraphs
  {
    text: 'A government spokeswoman said: “The Foreign Minister met President Araya in Oslo.\n\n“President Araya thanked her for the ferry.\n\n“They agreed to meet soon.”',
    claims: ['Tomas Araya expressive, direct: her for the ferry', `${BOTH} commissive, direct: to meet soon`],
  },
  {
    text: '“The two sides noted the need for a patrol,” reads the statement from the ministry.',
    claims: [`${BOTH} assertive, direct: the need for a patrol`],
  },
  // What it says of itself is no readout.
  {
    text: 'A government spokeswoman said: “We met President Araya in Oslo and thanked him for the ferry.”',
    claims: [],
  },
  // --- hearsay, and clauses of their own without a finite verb
  {
    text: 'Araya is said to have thanked Solberg for the trawlers.',
    claims: ['Tomas Araya expressive: Solberg for the trawlers'],
  },
  { text: 'The mayor is said to have thanked Solberg for the trawlers.', claims: [] },
  {
    text: 'Solberg underscored the need for a patrol, with both ministers stressing the value of the treaty.',
    claims: ['Ingrid Solberg assertive: the need for a patrol', `${BOTH} assertive: the value of the treaty`],
  },
  // --- what somebody tells that another stressed is that other's; "the official" is no president
  {
    text: "Solberg said Araya emphasized Chile's familiar agenda, calling on Norway to freeze the tariffs.",
    claims: [
      "Tomas Araya assertive: Chile's familiar agenda",
      'Tomas Araya directive: Norway to freeze the tariffs',
    ],
  },
  {
    text: 'Solberg said Araya believed the talks were good.',
    claims: ['Ingrid Solberg assertive: Araya believed the talks were good'],
  },
  {
    text: "Araya acknowledged Norway's support to Chile and reaffirmed Chile's support to Norway.",
    claims: [
      "Tomas Araya assertive: Norway's support to Chile",
      "Tomas Araya commissive: Chile's support to Norway",
    ],
  },
  // --- whoever speaks for a side, by whatever words
  {
    text: "Juan Roca, the president's spokesman, said that the quota was good. Such prices were seldom paid in Lima, Roca said.",
    claims: [
      'Juan Roca assertive: the quota was good',
      'Juan Roca assertive: Such prices were seldom paid in Lima',
    ],
  },
  {
    text: 'Juan Roca, a spokesman for the Chilean president, said that the quota was good.',
    claims: ['Juan Roca assertive: the quota was good'],
  },
  {
    text: 'Juan Roca, a spokesman of the Peruvian farmers, said that the quota was bad.',
    claims: [],
  },
  // --- styles by themselves
  {
    text: 'In the talks, Her Excellency underscored the need for a truce.',
    claims: ['Ingrid Solberg assertive: the need for a truce'],
  },
  { text: 'His Majesty underscored the need for a truce.', claims: [] },
  {
    text: 'The participants of the meeting highlighted the progress on the quota.',
    claims: [`${BOTH} assertive: the progress on the quota`],
  },
  {
    text: 'They discussed whales, with Araya taking the opportunity to thank Norway for the trawlers.',
    claims: ['Tomas Araya expressive: Norway for the trawlers'],
  },
  // --- the seat of a government speaks for it, of the talks of its own
  {
    text: 'US President Ann Smith met Araya in Lima on Tuesday. "The talks were warm and will go on in May," the White House said.',
    claims: ['White House assertive, direct: The talks were warm and will go on in May'],
  },
  {
    text: 'US President Ann Smith met Araya in Lima on Tuesday. The State Department said the talks had been warm.',
    claims: ['State Department assertive: the talks had been warm'],
  },
  {
    text: 'US President Ann Smith met Araya in Lima on Tuesday. The White House said the two leaders agreed to meet again.',
    claims: ['Ann Smith + Tomas Araya commissive: to meet again'],
  },
  { text: '"The talks were warm and will go on in May," the Kremlin said.', claims: [] },
  {
    text: 'US President Ann Smith met Araya in Lima on Tuesday. The White House said the harvest was poor.',
    claims: [],
  },
  // --- someone by the part at the meeting
  {
    text: 'Peruvian President Ana Ruiz received Kenyan Foreign Minister Peter Otieno on Tuesday. The distinguished guest thanked Peru for the cod and conveyed greetings from the Kenyan people. The host praised the Kenyan fleet.',
    claims: [
      'Peter Otieno expressive: Peru for the cod',
      'Peter Otieno expressive: greetings from the Kenyan people',
      'Ana Ruiz expressive: the Kenyan fleet',
    ],
  },
  { text: 'The visitor thanked Norway for the cod.', claims: [] },
  // --- "according to" a body that speaks for a government, of the talks
  {
    text: "According to the Norwegian Foreign Ministry, Araya's visit opens a new page.",
    claims: ["Norwegian Foreign Ministry assertive: Araya's visit opens a new page"],
  },
  { text: 'According to the Norwegian Health Ministry, three people died of measles.', claims: [] },
  { text: 'According to the Peruvian Foreign Ministry, the harvest was poor.', claims: [] },
  // --- an aide by his seat, and then by a word for any official; no head of state is one
  {
    text: 'Russian President Pavel Orlov will meet Kenyan President John Otieno on Friday, Kremlin Aide Oleg Belov told reporters on Tuesday.\n\n"The leaders will discuss the supply of cod," the Kremlin official said.',
    claims: ['Oleg Belov assertive, direct: The leaders will discuss the supply of cod'],
  },
  { text: '"The talks will be short," the Chilean official said.', claims: [] },
  {
    text: 'Solberg will meet Kenyan Foreign Minister John Otieno on Saturday, while no meeting with Peruvian Foreign Minister Ana Ruiz is planned, according to the diplomat.',
    claims: [],
  },
  // --- other news, of somebody who took no part
  {
    text: 'Araya praised the ferry.\n\nMeanwhile Finance Minister Kari Lund of Norway said she would visit Lima in the spring.',
    claims: ['Tomas Araya expressive: the ferry'],
  },
  {
    text: 'Araya praised the ferry.\n\nMeanwhile Solberg told reporters that the harbour would open.',
    claims: ['Tomas Araya expressive: the ferry', 'Ingrid Solberg assertive: the harbour would open'],
  },
  // --- "also", in a paragraph of its own: besides what was told before the aside
  {
    text: 'Solberg called for a halt to the raids.\n\nEarlier in the day, Solberg received Kenyan Ambassador John Otieno, who handed over a message from Foreign Minister Peter Kamau.\n\nThe two sides also agreed to speed up the construction of the port.',
    claims: [
      'Ingrid Solberg directive: a halt to the raids',
      `${BOTH} commissive: to speed up the construction of the port`,
    ],
  },
  {
    text: 'Earlier in the day, Solberg received Kenyan Ambassador John Otieno. The two sides agreed to speed up the construction of the port.',
    claims: ['Ingrid Solberg + John Otieno commissive: to speed up the construction of the port'],
  },
];
