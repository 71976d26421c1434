import type { ClaimExample } from './claims.ts';

const BOTH = 'Ingrid Solberg + Tomas Araya';

/** How wires of several decades report what was said, and who is no speaker of it. */
export const WIRE_CLAIMS: readonly ClaimExample[] = [
  // --- behind the occasion, its place and its day
  {
    text: 'Araya said after negotiations with his Norwegian counterpart in Oslo on Tuesday that the strait would stay open.',
    claims: ['Tomas Araya assertive: the strait would stay open'],
  },
  // --- attribution at the end of the sentence
  {
    text: 'Chile welcomes the return of calm to the strait, Araya underlined.',
    claims: ['Tomas Araya expressive: Chile welcomes the return of calm to the strait'],
  },
  {
    text: 'Norway and Chile have agreed to extend the lease of the port by ten years, Araya said after the talks.',
    claims: [
      'Tomas Araya assertive: Norway and Chile have agreed to extend the lease of the port by ten years',
    ],
  },
  {
    text: 'Chile does not seek a bloc and does not support an "Arctic club," said Araya.',
    claims: ['Tomas Araya assertive: Chile does not seek a bloc and does not support an "Arctic club,"'],
  },
  {
    text: 'The strait could only be kept open by common effort, Solberg was cited as saying.',
    claims: ['Ingrid Solberg assertive: The strait could only be kept open by common effort'],
  },
  {
    text: 'Araya, who initiated the visit, informed Solberg of the results of his talks in Lima.',
    claims: ['Tomas Araya assertive: the results of his talks in Lima'],
  },
  {
    text: 'Families who have been apart since the war would meet again within days, Araya promised.',
    claims: [
      'Tomas Araya commissive: Families who have been apart since the war would meet again within days',
    ],
  },
  {
    text: 'The dam would dry up the lagoon, Solberg warned Araya.',
    claims: ['Ingrid Solberg assertive: The dam would dry up the lagoon'],
  },
  { text: 'Late on a mild evening at the quay Solberg warned.', claims: [] },
  {
    text: 'Solberg said after the signing ceremony with the Chilean leader that the port would stay open.',
    claims: ['Ingrid Solberg assertive: the port would stay open'],
  },
  {
    text: 'The two ministers called for a code of conduct and cited the award of 2016.',
    claims: [`${BOTH} directive: a code of conduct`, `${BOTH} assertive: the award of 2016`],
  },
  {
    text: 'Solberg said the quota would stay, after two hours of talks in Oslo with the Minister of Fisheries of Chile.',
    claims: ['Ingrid Solberg assertive: the quota would stay'],
  },
  {
    text: 'In a joint news conference, Solberg said the two neighbours aim to double their trade.',
    claims: ['Ingrid Solberg assertive: the two neighbours aim to double their trade'],
  },
  // --- to whom it is said
  {
    text: 'Solberg told a press conference at the Chilean embassy here that she had not come to ask for fish.',
    claims: ['Ingrid Solberg assertive: she had not come to ask for fish'],
  },
  {
    text: 'Araya told parliament on Wednesday that the treaty was fair and that he hoped for more.',
    claims: ['Tomas Araya assertive: the treaty was fair', 'Tomas Araya expressive: he hoped for more'],
  },
  {
    text: 'Araya told reporters in the Rose Garden that the treaty was fair.',
    claims: ['Tomas Araya assertive: the treaty was fair'],
  },
  {
    text: 'Araya promised to "look kindly" at the request.',
    claims: ['Tomas Araya commissive: to "look kindly" at the request'],
  },
  {
    text: 'Press secretary Martin Lund said Araya promised to look at the request.',
    claims: ['Tomas Araya commissive: to look at the request'],
  },
  {
    text: 'Araya also spoke with the president of Peru, spokesman Martin Lund said.',
    claims: [],
  },
  {
    text: 'Foreign Secretary Lars Lund said Solberg conveyed her concern over the supply of arms to Peru.',
    claims: ['Ingrid Solberg expressive: her concern over the supply of arms to Peru'],
  },
  // --- where the content ends
  {
    text: 'Araya called for restraint in the strait during a meeting with Solberg on Tuesday, as ships gathered in the bay.',
    claims: ['Tomas Araya directive: restraint in the strait'],
  },
  {
    text: 'Solberg urged him to reach an understanding with the banks before seeking concessions from Norway.',
    claims: [
      'Ingrid Solberg directive: him to reach an understanding with the banks before seeking concessions from Norway',
    ],
  },
  {
    text: 'Stressing the value of the strait, which he called "a lifeline," Araya said it must stay open.',
    claims: ['Tomas Araya assertive: the value of the strait', 'Tomas Araya assertive: it must stay open'],
  },
  { text: 'Solberg urged restraint.', claims: ['Ingrid Solberg directive: restraint'] },
  {
    text: 'Araya conveyed greetings and said the Chilean side highly appreciates the Norwegian steps.',
    claims: [
      'Tomas Araya expressive: greetings',
      'Tomas Araya expressive: the Chilean side highly appreciates the Norwegian steps',
    ],
  },
  // --- one side tells what the other said
  {
    text: 'Solberg said Araya had offered to restore an agreement on air safety.',
    claims: ['Tomas Araya commissive: to restore an agreement on air safety'],
  },
  {
    text: 'Araya told reporters the two sides had agreed that flights should begin in May.',
    claims: [`${BOTH} assertive: flights should begin in May`],
  },
  // --- sources
  { text: 'A second round will be held in Lima in May, Chilean officials said.', claims: [] },
  {
    text: 'The visit had gone well, Chilean officials said. The president will fly home on Friday, they said.',
    claims: [],
  },
  {
    text: '"It was a frank exchange between friends," a Chilean official told reporters.',
    claims: ['Chilean official assertive, direct: It was a frank exchange between friends'],
  },
  {
    text: 'A high-ranking Chilean diplomat said the talks had been frank. "We agree on fish," the diplomat stressed.',
    claims: [
      'high-ranking Chilean diplomat assertive: the talks had been frank',
      'high-ranking Chilean diplomat assertive, direct: We agree on fish',
    ],
  },
  {
    text: 'Swedish Prime Minister Olof Berg congratulated both sides and urged them to ratify the treaty quickly.',
    claims: ['Olof Berg expressive: both sides', 'Olof Berg directive: them to ratify the treaty quickly'],
  },
  { text: 'Swedish Prime Minister Olof Berg said his country faced a hard winter.', claims: [] },
  {
    text: 'Quotes attributable to Foreign Minister Ingrid Solberg:\n\n“Chile is a close friend of Norway.”\n\n“I look forward to welcoming my friend to Bergen.”',
    claims: [
      'Ingrid Solberg assertive, direct: Chile is a close friend of Norway.',
      'Ingrid Solberg expressive, direct: I look forward to welcoming my friend to Bergen.',
    ],
  },
  // --- decided at home
  { text: 'Araya ordered his government to prepare a new fleet.', claims: [] },
  // --- who speaks
  {
    text: 'The president then met his counterpart, Maria Lund. Ms Lund was in good spirits. "We cannot be the only ones who pay," she said.',
    claims: ['Maria Lund assertive, direct: We cannot be the only ones who pay'],
  },
  {
    text: '"There was no meeting of minds," the Chilean spokesman, Arturo Mena, said.',
    claims: ['Arturo Mena assertive, direct: There was no meeting of minds'],
  },
  {
    text: '"It was the third visit this year," Araya\'s spokesman Arturo Mena told reporters.',
    claims: ['Arturo Mena assertive, direct: It was the third visit this year'],
  },
  { text: 'Union leaders accused both presidents of ignoring workers.', claims: [] },
  { text: "Chile's foreign minister said earlier this week that a compromise was near.", claims: [] },
  {
    text: 'Araya shared his assessment of the war in the south.',
    claims: ['Tomas Araya assertive: his assessment of the war in the south'],
  },
  {
    text: 'The sides agreed to hold the next talks in Lima in May.',
    claims: [`${BOTH} commissive: to hold the next talks in Lima in May`],
  },
  // --- what leads to an infinitive that was said, and whose view it is
  {
    text: 'Araya went on to say that the strait was open and that the ships would come.',
    claims: ['Tomas Araya assertive: the strait was open', 'Tomas Araya assertive: the ships would come'],
  },
  {
    text: 'Solberg took the opportunity to congratulate Chile on its national day.',
    claims: ['Ingrid Solberg expressive: Chile on its national day'],
  },
  { text: 'Araya went on to dinner and to the theatre.', claims: [] },
  {
    text: "In Araya's opinion, the admission of new members to the club should not be rushed.",
    claims: ['Tomas Araya assertive: the admission of new members to the club should not be rushed'],
  },
  {
    text: 'In his view, the lease of the port was a good bargain.',
    claims: ['Tomas Araya assertive: the lease of the port was a good bargain'],
    gap: 'the sentence before has two subjects',
  },
  { text: "In Araya's office, the clocks were stopped for an hour.", claims: [] },
  { text: 'In the view of analysts, the treaty was a bad bargain for both.', claims: [] },
  // --- in an aside, and behind a town
  {
    text: 'Araya, who urged Solberg to open the strait, was cheered by the crowd.',
    claims: ['Tomas Araya directive: Solberg to open the strait'],
  },
  {
    text: 'Solberg said in Bergen she regretted the delay, the worst since the war.',
    claims: ['Ingrid Solberg expressive: she regretted the delay, the worst since the war'],
  },
  {
    text: "``The strait is open to those who ask,'' Solberg said.",
    claims: ['Ingrid Solberg assertive, direct: The strait is open to those who ask'],
  },
  {
    text: 'Araya promised not to raise the fees for the strait.',
    claims: ['Tomas Araya commissive: not to raise the fees for the strait'],
  },
  { text: 'The two spoke for 15 minutes in the lounge of the hotel.', claims: [] },
  // --- by another name that the text has introduced
  {
    text: 'Tomas Araya, widely known as Tomo, spoke first. Tomo said the strait would stay open to every ship.',
    claims: ['Tomas Araya assertive: the strait would stay open to every ship'],
  },
  {
    text: 'Tomas Araya (TA) spoke first. "The strait will stay open," TA said.',
    claims: ['Tomas Araya assertive, direct: The strait will stay open'],
  },
  {
    text: 'Tomas Araya (PDC) spoke first. PDC said the strait would stay open to every ship.',
    claims: [],
  },
  // --- what both say on paper
  {
    text: 'Both states would open consulates in the north, a joint communique said.',
    claims: [`${BOTH} assertive: Both states would open consulates in the north`],
  },
  {
    text: 'Their joint statement also condemned the shelling of the port.',
    claims: [`${BOTH} expressive: the shelling of the port`],
  },
  { text: 'A statement of the harbour board said the port was closed.', claims: [] },
  // --- an agency quotes someone
  {
    text: '"We will not yield to pressure on the strait," the state news agency quoted Araya as saying.',
    claims: ['Tomas Araya commissive, direct: We will not yield to pressure on the strait'],
  },
  // --- the occasion and the way there are no part of what is said
  {
    text: 'Araya called for a larger role of the fishermen after talks here with his Norwegian colleague Ingrid Solberg.',
    claims: ['Tomas Araya directive: a larger role of the fishermen'],
  },
  {
    text: 'Solberg told a news conference after a visit to the islands that the cod had come back.',
    claims: ['Ingrid Solberg assertive: the cod had come back'],
  },
  {
    text: 'Solberg spoke of the need for new lighthouses.',
    claims: ['Ingrid Solberg assertive: the need for new lighthouses'],
  },
  // --- someone by nationality alone
  {
    text: 'The Chilean said the cod had come back.',
    claims: ['Tomas Araya assertive: the cod had come back'],
  },
  { text: 'The Chilean fishermen said the cod had come back.', claims: [] },
  { text: 'The Peruvian said the cod had come back.', claims: [] },
  // --- what the writer tells beside it
  {
    text: 'Araya urged Norway to reopen the port, as trawlers queued outside the strait.',
    claims: ['Tomas Araya directive: Norway to reopen the port'],
  },
  {
    text: 'Araya urged Norway to act as a neighbour should.',
    claims: ['Tomas Araya directive: Norway to act as a neighbour should'],
  },
  {
    text: 'Araya thanked Norway for the loan of two tugs, the last of which arrived in May.',
    claims: ['Tomas Araya expressive: Norway for the loan of two tugs'],
  },
  {
    text: 'Araya, who is 58 and a former pilot, left the palace on foot, said a senior official who asked not to be named.',
    claims: [],
  },
  { text: 'The foreign ministers of the Nordic states met in Oslo for the first time in years.', claims: [] },
  // --- a paper of both sides
  {
    text: 'According to a joint statement issued after the talks, the two countries will reopen the strait.',
    claims: [`${BOTH} assertive: the two countries will reopen the strait`],
  },
  { text: 'According to a statement by fishermen, the strait is closed to all trawlers.', claims: [] },
  // --- by rank
  {
    text: 'On Wednesday Araya met the head of the ruling council of Peru, General Luis Prado. The general said the strait was closed.',
    claims: ['Luis Prado assertive: the strait was closed'],
  },
  // --- what is tried is not asked for
  { text: 'Araya flew home, seeking to save the deal on cod.', claims: [] },
  {
    text: 'Addressing the meeting, Araya said that trade must be free.',
    claims: ['Tomas Araya assertive: trade must be free'],
  },
  // --- two clauses under one verb
  {
    text: "Araya stressed that the fishermen don't trust the deal and both states should talk to them.",
    claims: [
      "Tomas Araya assertive: the fishermen don't trust the deal",
      'Tomas Araya directive: both states should talk to them',
    ],
  },
  {
    text: 'They reconfirmed the significance of the lighthouse treaty.',
    claims: [`${BOTH} assertive: the significance of the lighthouse treaty`],
  },
  // --- what the sides turned to next is no part of it
  {
    text: 'Araya said he was looking forward to the regatta and the ministers reflected on the last one.',
    claims: ['Tomas Araya expressive: he was looking forward to the regatta'],
  },
  {
    text: 'The two sides agreed in principle on Friday that a lighthouse is needed.',
    claims: [`${BOTH} assertive: a lighthouse is needed`],
  },
  // --- the quotation is the second verb's
  {
    text: 'Araya stressed the importance of the lighthouse treaty, saying: "The ships must come home."',
    claims: [
      'Tomas Araya assertive: the importance of the lighthouse treaty',
      'Tomas Araya directive, direct: The ships must come home.',
    ],
  },
  {
    text: 'Araya denied that, saying that the strait was open.',
    claims: ['Tomas Araya assertive: the strait was open'],
  },
  // --- states for those who spoke for them
  {
    text: 'Norway and Chile agreed to reopen the strait.',
    claims: [`${BOTH} commissive: to reopen the strait`],
  },
  { text: 'Norway and Peru agreed to reopen the strait.', claims: [] },
  // --- a participle behind the day
  {
    text: 'Araya left Oslo on Wednesday insisting that the strait was open.',
    claims: ['Tomas Araya assertive: the strait was open'],
  },
  { text: 'The rally on Wednesday insisting that the strait be closed was small.', claims: [] },
  // --- the occasion behind "as"
  {
    text: 'Araya urged restraint in the strait as he met Solberg in Oslo.',
    claims: ['Tomas Araya directive: restraint in the strait'],
  },
  {
    text: 'Araya warned that prices would rise as they met demand.',
    claims: ['Tomas Araya assertive: prices would rise as they met demand'],
    gap: 'what prices meet is taken for a meeting',
  },
  {
    text: 'Araya said he hoped the deal would be signed in June.',
    claims: ['Tomas Araya expressive: he hoped the deal would be signed in June'],
  },
  // --- the occasion at the end of a clause
  {
    text: 'Araya said that ties were as good as ever after he met Solberg in Oslo.',
    claims: ['Tomas Araya assertive: ties were as good as ever'],
  },
  {
    text: 'Araya urged Norway to open the strait as he began a visit to Oslo.',
    claims: ['Tomas Araya directive: Norway to open the strait'],
  },
  {
    text: 'Araya said that the strait would open after he had read the report.',
    claims: ['Tomas Araya assertive: the strait would open after he had read the report'],
  },
  // --- "the diplomat" is who spoke last
  {
    text: 'The talks will be short, Norwegian Foreign Ministry spokeswoman Eva Lund said. According to the diplomat, the sides would open the strait.',
    claims: [
      'Eva Lund assertive: The talks will be short',
      'Eva Lund assertive: the sides would open the strait',
    ],
  },
  {
    text: 'The strait was open all year, Araya said. According to the Norwegian diplomat, the ice was gone.',
    claims: [
      'Tomas Araya assertive: The strait was open all year',
      'Ingrid Solberg assertive: the ice was gone',
    ],
  },
  // --- an insertion right behind "that"
  {
    text: 'Araya reiterated that, in line with the law, the rights of fishers would be safeguarded.',
    claims: ['Tomas Araya commissive: in line with the law, the rights of fishers would be safeguarded'],
  },
  // --- behind an infinitive another subject
  {
    text: 'Araya promised to open the strait, and the Norwegian foreign minister will visit Chile in May.',
    claims: ['Tomas Araya commissive: to open the strait'],
  },
  {
    text: 'Araya said that the strait would open early, sources close to the delegation said.',
    claims: ['Tomas Araya assertive: the strait would open early'],
  },
  // --- when it was told stands before "that"; whose office told it stands behind
  {
    text: 'Solberg told reporters as she left the palace that the strait would stay open.',
    claims: ['Ingrid Solberg assertive: the strait would stay open'],
  },
  {
    text: 'Araya told Solberg that the strait would stay open, his office said after the two met in Oslo.',
    claims: ['Tomas Araya assertive: the strait would stay open'],
  },
  // --- a call on a person, and what one calls on others to do
  {
    text: 'Araya called on both sides to exchange prisoners.',
    claims: ['Tomas Araya directive: both sides to exchange prisoners'],
  },
  {
    text: 'Araya called on Norway to review its ban.',
    claims: ['Tomas Araya directive: Norway to review its ban'],
  },
  {
    text: 'Solberg called on Araya to invite observers.',
    claims: ['Ingrid Solberg directive: Araya to invite observers'],
  },
  {
    text: 'Araya called on the UN to brief the council.',
    claims: ['Tomas Araya directive: the UN to brief the council'],
  },
  { text: 'Solberg called on Araya to exchange views on the dam.', claims: [] },
  { text: 'Solberg called on Araya to brief him on the dam.', claims: [] },
  // --- states promise, deals and visits do not
  {
    text: 'Araya assured Solberg that Chile will contribute trawlers.',
    claims: ['Tomas Araya commissive: Chile will contribute trawlers'],
  },
  {
    text: 'Solberg assured Araya that Norway would lead the rebuilding.',
    claims: ['Ingrid Solberg commissive: Norway would lead the rebuilding'],
  },
  {
    text: 'Araya assured Solberg that the deal would create jobs.',
    claims: ['Tomas Araya assertive: the deal would create jobs'],
  },
  {
    text: 'Araya agreed that the visit would contribute to trust.',
    claims: ['Tomas Araya assertive: the visit would contribute to trust'],
  },
];
