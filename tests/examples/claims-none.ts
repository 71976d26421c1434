import type { ClaimExample } from './claims.ts';

/** Texts in which nobody who counts says anything, with the known gaps among them. */
export const NO_CLAIMS: readonly ClaimExample[] = [
  { text: 'They discussed trade, fisheries and the situation in the region.', claims: [] },
  { text: 'Talks focused on energy and on the stated aim of closer ties.', claims: [] },
  { text: 'Solberg briefed Araya on the situation.', claims: [] },
  { text: 'Views were exchanged on the war and the calls for a ceasefire.', claims: [] },
  { text: 'Araya declined to say whether a compromise was possible.', claims: [] },
  { text: 'Araya has long argued that the islands belong to Chile.', claims: [] },
  { text: 'Sources said the talks had been difficult.', claims: [] },
  { text: 'A Chilean official said no date had been fixed.', claims: [] },
  { text: 'Solberg welcomed the president at the airport.', claims: [] },
  { text: 'Araya called on Finance Minister Luis Prado to deliver a note from the president.', claims: [] },
  { text: 'Araya later called on the mayor at his office.', claims: [] },
  { text: 'Araya called on Finance Minister Luis Prado and discussed ways to widen trade.', claims: [] },
  { text: 'The widely condemned attack took place in March.', claims: [] },
  { text: 'The agreement, which states that fishing is free, expires in June.', claims: [] },
  { text: 'Araya raised an eyebrow and left for the airport.', claims: [] },
  { text: 'The president reciprocated the greetings.', claims: [] },
  { text: 'The minister called off a speech and presented her credentials.', claims: [] },
  { text: 'It was reported earlier that the ship had sunk.', claims: [] },
  { text: 'Norway exports salmon to forty states and reports a growing surplus.', claims: [] },
  { text: 'Analysts said the treaty was doomed.', claims: [] },
  {
    text: 'Opposition leader Juan Prado called the meeting a farce.',
    claims: [],
    gap: 'a politician of a state that takes part is read as a source',
  },
  {
    text: 'In the view of the president, the accord was fair.',
    claims: ['Tomas Araya assertive: the accord was fair'],
  },
  {
    text: 'The accord is, in the words of Araya, "a new beginning for our fishermen".',
    claims: ['Tomas Araya assertive, direct: a new beginning for our fishermen'],
    gap: 'words of someone that no verb reports are not read',
  },
  { text: 'The visit, which underlined the importance of the Arctic, ended on Friday.', claims: [] },
  { text: 'Araya informed Solberg about the upcoming elections.', claims: [] },
  { text: 'Solberg will urge the council to act at its next session.', claims: [] },
  { text: 'Araya refused to comment on the arrests.', claims: [] },
  {
    text: 'The ministers were expected to sign an accord on Thursday, the news agency reported.',
    claims: [],
  },
  {
    text: 'She recalled the ambassador in March.',
    claims: [],
    gap: 'the recall of an envoy is read as a saying',
  },
  { text: 'Norway has repeatedly called for an inquiry.', claims: [] },
  { text: 'Chile raised tariffs and offered cheap loans to farmers.', claims: [] },
  // --- said at another time
  { text: 'Araya proposed on March 28 that the strait be closed to trawlers.', claims: [] },
  { text: 'On April 2, Araya warned that the strait would be closed.', claims: [] },
  { text: 'Araya said last week that the strait was closed to trawlers.', claims: [] },
  // --- said to others than those met
  {
    text: 'Araya attended the ministerial meeting of the Andean League and said that trade must be free.',
    claims: [],
  },
  { text: 'Speaking at a business forum, Araya said that trade must be free.', claims: [] },
  // --- what was on the table, whoever tells of it
  { text: 'They also considered the rent for the harbour, Araya said.', claims: [] },
  { text: 'They reflected on the role of Norway in supporting the fishermen of the strait.', claims: [] },
  {
    text: 'Speaking of projects linking the villages of the strait, the minister left for home.',
    claims: [],
  },
  // A form of address ends the text.
  { text: 'The guest was His Excellency', claims: [] },
  // --- what a state said of another at another time, elsewhere or with others
  { text: 'In 2015 Norway pledged to help Chile build a dam.', claims: [] },
  { text: 'In May, Norway condemned Chile for the ban.', claims: [] },
  { text: 'Norway imposed sanctions in May and demanded that Chile lift the ban.', claims: [] },
  { text: 'Norway called on Chile and Uganda to reopen the strait.', claims: [] },
  { text: 'Norway called on Chile to reopen the strait at the UN.', claims: [] },
  { text: 'In a TV show later, the host asked whether the bridge would be built.', claims: [] },
  { text: 'The two agreed a decade ago to build a bridge.', claims: [] },
  { text: 'They agreed the evening before to build a bridge.', claims: [] },
  { text: 'Solberg pressed Araya on the case of a teacher.', claims: [] },
  { text: 'Solberg challenged him over the ban on cod.', claims: [] },
  { text: 'Araya, who took office in May, thanked her.', claims: [] },
  { text: 'Solberg, whose party lost the vote, welcomed him.', claims: [] },
  { text: 'They also:\n\n1. Walked through the harbour.\n\n2. Planted a tree.', claims: [] },
  { text: '"They reviewed the quotas and the state of the harbour."', claims: [] },
];
