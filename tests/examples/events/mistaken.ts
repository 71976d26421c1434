import type { EventExample } from '../event-example.ts';

/** Sentences that look like what a rule reads and say something else, each with its near miss. */
export const EXAMPLES: readonly EventExample[] = [
  // --- two offices between "between" and a name are of one person, unless one reigns and the other governs
  {
    text: 'A phone call took place on Tuesday between the Vice President and Prime Minister of the UAE, Sheikh Omar bin Khalid Al Nuri, Ruler of Dubai, and Indian Prime Minister Arun Mehra.',
    events: ['held call/phone Omar bin Khalid Al Nuri/AE + Arun Mehra/IN on 2019-06-11'],
  },
  {
    text: 'A meeting took place between the Deputy Prime Minister and Foreign Minister of Moldova, Ion Rusu, with the EU Ambassador Karl Berg on Tuesday.',
    events: ['held meeting/in_person Ion Rusu/MD + Karl Berg/EU on 2019-06-11'],
  },
  {
    text: 'Talks between the Prime Minister and the President of Kenya were held in Nairobi on Tuesday.',
    events: ['held meeting/in_person the Prime Minister/null + the President/KE @ Nairobi on 2019-06-11'],
  },
  // --- a building called after someone receives no visitor, nor does who is at home or in bed
  ...[
    'Kenyan President John Otieno visited President Luis Prado Mausoleum in Lima on Tuesday.',
    'Kenyan Foreign Minister Jane Otieno visited Queen Anna Hospital in Lilongwe on Tuesday.',
    'Kenyan President John Otieno visited the General Staff headquarters on Tuesday.',
    'Kenyan President John Otieno visited General Electric plant in Ohio on Tuesday.',
    'Kenyan President John Otieno visited Admiral Togo shrine on Tuesday.',
    'Kenyan President John Otieno visited Deputy Commissioner office on Tuesday.',
    'Kenyan President John Otieno visited Vice President Peter Kamau at his residence on Tuesday.',
    'Kenyan President John Otieno visited Peruvian President Ana Ruiz in hospital on Tuesday.',
  ].map((text) => ({ text, events: [] })),
  {
    text: 'On Tuesday Kenyan President John Otieno visited Prime Minister Ola Berg in Oslo.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Ola Berg/NO [host] @ Oslo on 2019-06-11'],
  },
  // --- "previously" tells what somebody was only in an aside
  {
    text: 'Previously, Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima in February.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-02'],
  },
  {
    text: 'As previously announced, Kenyan President John Otieno met Peruvian President Ana Ruiz in Lima on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'North Macedonia (formerly Macedonia) Prime Minister Goran Petrov met Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person Goran Petrov/MK + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a programme reaches no further than its own clause, and is its owner's
  {
    text: 'During the visit, which included a tour of the port, Kenyan President John Otieno held talks with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'The visit included a wreath-laying ceremony, and Kenyan President John Otieno held talks with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'The agenda includes trade and security, Kenyan Foreign Minister Jane Otieno said after a meeting with Luis Prado, the Peruvian president, in Lima on Tuesday.',
    events: ['held meeting/in_person Jane Otieno/KE + Luis Prado/PE @ Lima on 2019-06-11'],
  },
  {
    text: "Kenyan President John Otieno's schedule on Tuesday included a call with Peruvian President Ana Ruiz.",
    events: ['held call John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a meeting that two talk of is not one with its partner
  {
    text: 'Kenyan President John Otieno discussed a possible meeting with Peruvian President Ana Ruiz at the forum.',
    events: [],
  },
  {
    text: 'Australian Prime Minister Peter Hall and Kenyan President John Otieno discussed a possible meeting with Peruvian President Ana Ruiz in Osaka on Tuesday.',
    events: ['held meeting/in_person Peter Hall/AU + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno discussed a possible trade deal with Peruvian President Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- what was reported on a day has been
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz was reported in Chadian media on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE'],
  },
  {
    text: 'A meeting between Kenyan President John Otieno and Peruvian President Ana Ruiz is believed to be held on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14'],
  },
  // --- an opportunity that nobody had
  ...[
    'has not had the opportunity to meet Peruvian President Ana Ruiz.',
    'never had a chance to meet Peruvian President Ana Ruiz.',
    'said she wished she had had a chance to talk to Peruvian President Ana Ruiz.',
    'would have a chance to meet Peruvian President Ana Ruiz if she attended.',
  ].map((told) => ({ text: `It rained. Kenyan Foreign Minister Jane Otieno ${told}`, events: [] })),
  {
    text: 'It rained. Kenyan Foreign Minister Jane Otieno said on Tuesday that she had the opportunity to meet Peruvian President Ana Ruiz.',
    events: ['held meeting/in_person Jane Otieno/KE + Ana Ruiz/PE'],
  },
  // --- a participle behind a comma is of the journey that is to come, not of what one will buy
  {
    text: 'It rained. Kenyan President John Otieno said Kenya will buy the missiles, holding talks with Peruvian Defence Minister Luis Prado in Nairobi.',
    events: ['held meeting/in_person John Otieno/KE + Luis Prado/PE @ Nairobi'],
  },
  {
    text: 'It rained. The ministry said Kenyan Foreign Minister John Otieno will travel to Oslo on Friday, meeting with Norwegian Prime Minister Ola Berg.',
    events: ['planned meeting/in_person John Otieno/KE + Ola Berg/NO @ Oslo on 2019-06-14'],
  },
  // --- the meeting of a party is not that of those named before
  ...[
    "Kenyan President John Otieno congratulated Peruvian President Ana Ruiz on her victory. The party's meeting focused on jobs.",
    "Kenyan President John Otieno and Peruvian President Ana Ruiz sent a letter to the Council. The council's discussions covered trade.",
  ].map((text) => ({ text, events: [] })),
  // --- what three condemn at the session of a body is no summit of the three
  ...[
    'Kenyan President John Otieno, Peruvian President Ana Ruiz and Chadian President Idris Mahamat condemned the attack during the meeting of the Security Council.',
    'Ambassadors Kim Hall of Canada, John Roe of Australia and Ana Prado of Brazil voted against the text at the Council meeting.',
    'Pakistani Prime Minister Asif Khan, Foreign Minister Omar Malik and US Senator Peter Hall expressed hope during a Senate meeting.',
    'Kenyan President John Otieno, Peruvian President Ana Ruiz and Chadian President Idris Mahamat agreed on cod at the EU summit on Tuesday.',
  ].map((text) => ({ text: `It rained. ${text}`, events: [] })),
  {
    text: 'It rained. Kenyan President John Otieno, Peruvian President Ana Ruiz and Chadian President Idris Mahamat vowed to fight on at a summit in Oslo on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Idris Mahamat/TD @ Oslo on 2019-06-11'],
  },
  // --- negotiations on accession take years; a day makes a meeting of them
  {
    text: 'Peruvian President Ana Ruiz met Kenyan President John Otieno in Lima on Tuesday. Ruiz said Peru would open accession negotiations with the EU.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'Peruvian President Ana Ruiz held membership talks with EU Commissioner Ana Novak in Brussels on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Ana Novak/EU @ Brussels on 2019-06-11'],
  },
  // --- "bilateral" before other adjectives
  {
    text: 'Peruvian President Ana Ruiz and Kenyan President John Otieno spoke by phone on Tuesday over bilateral, regional and global issues.',
    events: ['held call/phone Ana Ruiz/PE + John Otieno/KE on 2019-06-11'],
  },
  // --- how long one has held an office is no part of it
  {
    text: 'A meeting was held on Tuesday between Peru’s recently appointed Foreign Minister Ana Ruiz and Kenyan Foreign Minister John Otieno.',
    events: ['held meeting/in_person Ana Ruiz/PE + John Otieno/KE on 2019-06-11'],
  },
  // --- in the press of the whole world an office without a state, beside one whose state is told, is of another
  {
    publisher: 'Reuters',
    text: 'Envoy in Lima\n\nA Kenyan envoy, Mr John Otieno, paid a courtesy call on President Luis Ruiz on Tuesday.\n',
    events: ['held meeting/in_person John Otieno/KE [guest] + Luis Ruiz/null [host] on 2019-06-11'],
  },
];
