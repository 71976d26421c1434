import type { ClaimExample } from './claims.ts';

const BOTH = 'Ingrid Solberg + Tomas Araya';

/** Verbs and nouns of saying in all the frames in which readouts and wires use them. */
export const FRAME_CLAIMS: readonly ClaimExample[] = [
  // --- whose side will do it
  {
    text: 'Araya stressed that Chile would spare no effort.',
    claims: ['Tomas Araya commissive: Chile would spare no effort'],
  },
  {
    text: 'Solberg announced that the Norwegian government would fly out the sick.',
    claims: ['Ingrid Solberg commissive: the Norwegian government would fly out the sick'],
  },
  {
    text: 'Araya said Norway would support the plan.',
    claims: ['Tomas Araya assertive: Norway would support the plan'],
  },
  {
    text: 'Araya said the treaty would keep miners at work.',
    claims: ['Tomas Araya assertive: the treaty would keep miners at work'],
  },
  {
    text: 'Araya said he would cut the garrison by a third.',
    claims: ['Tomas Araya commissive: he would cut the garrison by a third'],
  },
  {
    text: 'Araya said his country would benefit from the road.',
    claims: ['Tomas Araya assertive: his country would benefit from the road'],
  },
  {
    text: 'Solberg assured him that engineers would stay until June.',
    claims: ['Ingrid Solberg commissive: engineers would stay until June'],
  },
  // --- for and against
  {
    text: 'Solberg ruled out any exemption for small growers.',
    claims: ['Ingrid Solberg assertive: any exemption for small growers'],
  },
  {
    text: 'Solberg spoke out for broader cultural exchanges.',
    claims: ['Ingrid Solberg directive: broader cultural exchanges'],
  },
  {
    text: 'Solberg spoke out against the use of force in the strait.',
    claims: ['Ingrid Solberg expressive: the use of force in the strait'],
  },
  {
    text: 'Araya came out against the new tariff on salmon.',
    claims: ['Tomas Araya expressive: the new tariff on salmon'],
  },
  {
    text: 'Araya complained of the closing of the fish market.',
    claims: ['Tomas Araya expressive: the closing of the fish market'],
  },
  {
    text: 'Araya complained that the market had been closed.',
    claims: ['Tomas Araya expressive: the market had been closed'],
  },
  {
    text: 'Solberg took issue with the closing of the market.',
    claims: ['Ingrid Solberg expressive: the closing of the market'],
  },
  {
    text: 'Araya objected to the stationing of inspectors in the port.',
    claims: ['Tomas Araya expressive: the stationing of inspectors in the port'],
  },
  {
    text: 'Araya dismissed reports that the port had been sold.',
    claims: ['Tomas Araya assertive: reports that the port had been sold'],
  },
  {
    text: 'Solberg expressed herself in favour of an early vote.',
    claims: ['Ingrid Solberg directive: an early vote'],
  },
  {
    text: 'Araya voiced appreciation of the efforts of Norway.',
    claims: ['Tomas Araya expressive: appreciation of the efforts of Norway'],
  },
  // --- wishes that are passed on
  {
    text: "Solberg conveyed her government's demand for the release of two sailors.",
    claims: ["Ingrid Solberg directive: her government's demand for the release of two sailors"],
  },
  {
    text: 'Araya warned Solberg that the quota would ruin the villages.',
    claims: ['Tomas Araya assertive: the quota would ruin the villages'],
  },
  {
    text: 'Araya impressed on Solberg that the quota must stay.',
    claims: ['Tomas Araya assertive: the quota must stay'],
  },
  {
    text: 'Araya impressed upon her the need for a higher quota.',
    claims: ['Tomas Araya assertive: the need for a higher quota'],
  },
  {
    text: 'Solberg gave her word that nobody would be harmed.',
    claims: ['Ingrid Solberg commissive: nobody would be harmed'],
  },
  {
    text: 'Solberg gave assurances that pensions would be paid on time.',
    claims: ['Ingrid Solberg commissive: pensions would be paid on time'],
  },
  {
    text: 'Solberg made a plea for two fishermen held in Arica.',
    claims: ['Ingrid Solberg directive: two fishermen held in Arica'],
  },
  {
    text: 'Solberg said she was confident that the dispute could be settled.',
    claims: ['Ingrid Solberg assertive: she was confident that the dispute could be settled'],
  },
  {
    text: 'Araya let it be known that the lease would not be renewed.',
    claims: ['Tomas Araya assertive: the lease would not be renewed'],
  },
  {
    text: 'Araya left no doubt that the lease would end.',
    claims: ['Tomas Araya assertive: the lease would end'],
  },
  {
    text: 'Araya expressed doubt that the road would be built.',
    claims: ['Tomas Araya assertive: the road would be built'],
  },
  {
    text: 'Araya cast doubt on the figures of the board.',
    claims: ['Tomas Araya assertive: the figures of the board'],
  },
  {
    text: 'Araya likened the quota to a noose.',
    claims: ['Tomas Araya assertive: the quota to a noose'],
  },
  // --- a refusal: its words without the verb would say the opposite
  { text: 'Araya declined to name a date for the vote.', claims: [] },
  { text: 'Araya refused to extend the lease of the port.', claims: [] },
  {
    text: 'Araya warned against any further delay of the ferry and declined to comment on the debt.',
    claims: ['Tomas Araya directive: any further delay of the ferry'],
  },
  {
    text: 'Araya thanked Solberg for the ferry and refused to extend the lease of the port.',
    claims: ['Tomas Araya expressive: Solberg for the ferry'],
  },
  {
    text: 'Araya said that the strait was open, but refused to lower the toll.',
    claims: ['Tomas Araya assertive: the strait was open'],
  },
  {
    text: 'Araya refused to lower the toll and urged Solberg to reopen the port.',
    claims: ['Tomas Araya directive: Solberg to reopen the port'],
  },
  {
    text: 'Araya renewed his offer of a summit in Valparaiso.',
    claims: ['Tomas Araya commissive: his offer of a summit in Valparaiso'],
  },
  {
    text: 'Solberg held out the prospect of lower duties on wine.',
    claims: ['Ingrid Solberg commissive: the prospect of lower duties on wine'],
  },
  {
    text: 'Solberg tabled a proposal to freeze the quotas for five years.',
    claims: ['Ingrid Solberg directive: a proposal to freeze the quotas for five years'],
  },
  {
    text: 'Solberg put forward a proposal for joint patrols in the strait.',
    claims: ['Ingrid Solberg directive: a proposal for joint patrols in the strait'],
  },
  {
    text: 'Araya threatened to close the port to trawlers.',
    claims: ['Tomas Araya commissive: to close the port to trawlers'],
  },
  {
    text: 'Araya threatened that the port would be closed.',
    claims: ['Tomas Araya commissive: the port would be closed'],
  },
  {
    text: 'Araya confided that he had not read the treaty.',
    claims: ['Tomas Araya assertive: he had not read the treaty'],
  },
  {
    text: 'Araya ventured that the winter would be mild.',
    claims: ['Tomas Araya assertive: the winter would be mild'],
  },
  {
    text: 'Solberg cautioned that the figures were old.',
    claims: ['Ingrid Solberg assertive: the figures were old'],
  },
  {
    text: 'Solberg enquired about the health of the two sailors in Arica.',
    claims: [],
  },
  {
    text: 'Solberg asked when the port would be reopened.',
    claims: ['Ingrid Solberg directive: when the port would be reopened'],
  },
  {
    text: 'Solberg asked Araya whether the port would be reopened.',
    claims: ['Ingrid Solberg directive: whether the port would be reopened'],
  },
  {
    text: 'Asked when the port would be reopened, Solberg declined to comment.',
    claims: [],
  },
  {
    text: 'Asked whether the row could sour the talks, Araya told a news conference: "Nobody salts a salt lake."',
    claims: ['Tomas Araya assertive, direct: Nobody salts a salt lake.'],
  },
  {
    text: 'Araya declined to say what Solberg had offered, but told reporters that the port was open.',
    claims: ['Tomas Araya assertive: the port was open'],
  },
  {
    text: 'In the words of Araya, "a strait is like a throat."',
    claims: ['Tomas Araya assertive, direct: a strait is like a throat.'],
  },
  {
    text: 'An aide familiar with the exchange said that it was frank.',
    claims: [],
  },
  {
    text: 'Araya called the fleet of Norway "heroic" and urged it to come home.',
    claims: ['Tomas Araya assertive: the fleet of Norway "heroic"', 'Tomas Araya directive: it to come home'],
  },
  {
    text: 'Receiving the guests at the palace, Solberg assured them of the firm support of Norway.',
    claims: ['Ingrid Solberg commissive: the firm support of Norway'],
  },
  {
    text: 'Araya met Solberg again on Wednesday, pressing her to open the port.',
    claims: ['Tomas Araya directive: her to open the port'],
  },
  {
    text: 'Araya hoped for more engineers.',
    claims: ['Tomas Araya expressive: more engineers'],
  },
  // --- joint and impersonal
  {
    text: 'It was agreed that a commission would meet in June.',
    claims: [`${BOTH} commissive: a commission would meet in June`],
  },
  {
    text: 'It was agreed to set up a commission.',
    claims: [`${BOTH} commissive: to set up a commission`],
  },
  {
    text: 'Agreement was reached on the opening of a consulate in Punta Arenas.',
    claims: [],
  },
  {
    text: 'Appreciation was expressed for the help given after the storm.',
    claims: [`${BOTH} expressive: Appreciation was expressed for the help given after the storm`],
  },
  {
    text: 'Both sides pledged themselves to a fair settlement of the dispute.',
    claims: [`${BOTH} commissive: a fair settlement of the dispute`],
  },
  {
    text: 'The two countries resolved to open a new chapter.',
    claims: [`${BOTH} commissive: to open a new chapter`],
  },
  {
    text: 'The parties reached an understanding that trawlers would keep out.',
    claims: [`${BOTH} commissive: trawlers would keep out`],
  },
  {
    text: 'They declared themselves in favour of an early summit.',
    claims: [`${BOTH} directive: an early summit`],
  },
  {
    text: 'They shared the view that the strait must stay open.',
    claims: [`${BOTH} assertive: the strait must stay open`],
  },
  {
    text: 'They were unanimous that the strait must stay open.',
    claims: [`${BOTH} assertive: the strait must stay open`],
  },
  {
    text: 'The sides committed themselves to lower duties by June.',
    claims: [`${BOTH} commissive: lower duties by June`],
  },
  // --- participles, quotations
  {
    text: 'Quoting an old proverb, Araya said that a neighbour is nearer than a cousin.',
    claims: ['Tomas Araya assertive: a neighbour is nearer than a cousin'],
  },
  {
    text: '"We are not a colony," Araya was quoted by state radio as saying.',
    claims: ['Tomas Araya assertive, direct: We are not a colony'],
  },
  {
    text: 'Araya went so far as to call the quota "a noose".',
    claims: ['Tomas Araya assertive: the quota "a noose"'],
  },
  {
    text: 'Solberg praised Araya for "a brave and lonely step".',
    claims: ['Ingrid Solberg expressive: Araya for "a brave and lonely step"'],
  },
  {
    text: 'Asked about the lease, Araya replied: "Ask me in June."',
    claims: ['Tomas Araya assertive, direct: Ask me in June.'],
  },
  {
    text: 'Chile, Araya stressed, had no plans to leave the club.',
    claims: ['Tomas Araya assertive: had no plans to leave the club'],
  },
  {
    text: 'As Araya put it, the road was "a rope across the mountains".',
    claims: ['Tomas Araya assertive: the road was "a rope across the mountains"'],
  },
  {
    text: 'In the words of Solberg, the talks were frank.',
    claims: ['Ingrid Solberg assertive: the talks were frank'],
  },
  {
    text: 'For Araya, the lease was a matter of honour.',
    claims: [],
  },
  // --- near misses
  { text: 'Solberg spoke out loud.', claims: [] },
  { text: 'Araya complained on Monday.', claims: [] },
  { text: 'Araya tabled his tea and left.', claims: [] },
  {
    text: 'They discussed trade, with Solberg setting out how Norway would cut duties.',
    claims: ['Ingrid Solberg assertive: how Norway would cut duties'],
  },
  {
    text: 'Araya provided detailed information on the work done to dredge the strait.',
    claims: ['Tomas Araya assertive: the work done to dredge the strait'],
  },
  { text: 'Araya provided information.', claims: [] },
  {
    text: 'Solberg welcomed the release of the crew and sent her best wishes to their families.',
    claims: [
      'Ingrid Solberg expressive: the release of the crew',
      'Ingrid Solberg expressive: her best wishes to their families',
    ],
  },
  { text: 'Solberg sent two patrol boats to Chile.', claims: [] },
  // --- one clause, though "and" stands in it
  {
    text: 'Solberg told reporters there needs to be more progress and a lasting truce if elections are to be held.',
    claims: [
      'Ingrid Solberg assertive: there needs to be more progress and a lasting truce if elections are to be held',
    ],
  },
  {
    text: 'Solberg said she is unhappy with the way Chile and Peru have been leading the talks.',
    claims: [
      'Ingrid Solberg assertive: she is unhappy with the way Chile and Peru have been leading the talks',
    ],
  },
  {
    text: 'Solberg said Norway was at peace with Chile and Peru had no fleet.',
    claims: [
      'Ingrid Solberg assertive: Norway was at peace with Chile',
      'Ingrid Solberg assertive: Peru had no fleet',
    ],
  },
  {
    text: "Solberg pledged continued support for the fleet during a call on Saturday with that country's president.",
    claims: ['Ingrid Solberg commissive: continued support for the fleet'],
  },
  // --- one saying: participles, verbs of the clause, and whose words they are
  {
    text: 'Solberg highlighted the importance of enhancing cooperation and maintaining coordination on cod.',
    claims: [
      'Ingrid Solberg assertive: the importance of enhancing cooperation and maintaining coordination on cod',
    ],
  },
  {
    text: 'Solberg urged a solution that safeguards the fleet, while guaranteeing the safe return of the crews.',
    claims: [
      'Ingrid Solberg directive: a solution that safeguards the fleet, while guaranteeing the safe return of the crews',
    ],
  },
  {
    text: 'Solberg affirmed that Norway welcomes, encourages and rewards Chilean firms.',
    claims: ['Ingrid Solberg expressive: Norway welcomes, encourages and rewards Chilean firms'],
  },
  {
    text: 'Solberg said Norway welcomes the treaty and condemned the raid.',
    claims: ['Ingrid Solberg expressive: Norway welcomes the treaty', 'Ingrid Solberg expressive: the raid'],
  },
  {
    text: 'Solberg said that the treaty was sound, said the minister, underlining the need for a quota.',
    claims: [
      'Ingrid Solberg assertive: the treaty was sound',
      'Ingrid Solberg assertive: the need for a quota',
    ],
  },
  {
    text: 'Araya expressed interest in the plan but did not immediately accept it.',
    claims: ['Tomas Araya expressive: interest in the plan'],
  },
  {
    text: 'Araya expressed confidence in the ability of Norway to deal with the row.',
    claims: ['Tomas Araya expressive: confidence in the ability of Norway to deal with the row'],
  },
  {
    text: 'The minister said she looked forward to working with Araya and both leaders pledged to consult.',
    claims: [
      'Ingrid Solberg expressive: she looked forward to working with Araya',
      `${BOTH} commissive: to consult`,
    ],
  },
  {
    text: "Solberg stressed Norway's wish to deepen the strategic and extended partnership with Chile.",
    claims: [
      "Ingrid Solberg assertive: Norway's wish to deepen the strategic and extended partnership with Chile",
    ],
  },
  {
    text: 'Araya called the talks a “good start,” adding that the quota was fair.',
    claims: ['Tomas Araya assertive: the talks a “good start', 'Tomas Araya assertive: the quota was fair'],
  },
  // --- an adjective in a list, and an end that is no conclusion
  {
    text: 'The two leaders agreed on the need for immediate release of full, transparent, and detailed catch data at the port level by the board.',
    claims: [
      'Ingrid Solberg + Tomas Araya assertive: the need for immediate release of full, transparent, and detailed catch data at the port level by the board',
    ],
  },
  {
    text: 'Araya praised the ferry and detailed his plan for the port.',
    claims: ['Tomas Araya expressive: the ferry', 'Tomas Araya assertive: his plan for the port'],
  },
  {
    text: 'Solberg and Araya concluded three days of talks today and reported progress toward a treaty.',
    claims: ['Ingrid Solberg + Tomas Araya assertive: progress toward a treaty'],
  },
];
