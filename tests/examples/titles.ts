/** Sentences that tell of one event, and the titles of those who took part, in their order; with a `publisher` a whole document. */
export interface TitleExample {
  text: string;
  publisher?: string;
  titles: readonly (string | null)[];
}

const MET = 'met Kenyan President John Otieno in Oslo on Tuesday.';

/** What is a title and what stands beside it: ranks, forms of address, states, several offices. */
export const TITLE_EXAMPLES: readonly TitleExample[] = [
  // --- ranks and forms of address are no offices
  {
    text: `Iranian Defense Minister Brigadier General Aziz Nasir ${MET}`,
    titles: ['Defense Minister', 'President'],
  },
  { text: `Iranian Army Chief Lieutenant General Aziz Nasir ${MET}`, titles: ['Army Chief', 'President'] },
  { text: `Iranian Defence Minister General Aziz Nasir ${MET}`, titles: ['Defence Minister', 'President'] },
  { text: `Saudi Foreign Minister Prince Aziz Nasir ${MET}`, titles: ['Foreign Minister', 'President'] },
  {
    text: `Saudi Foreign Minister His Highness Prince Aziz Nasir ${MET}`,
    titles: ['Foreign Minister', 'President'],
  },
  {
    text: `Saudi Minister of Foreign Affairs Prince Aziz Nasir ${MET}`,
    titles: ['Minister of Foreign Affairs', 'President'],
  },
  {
    text: `Iranian Minister of Defence General Aziz Nasir ${MET}`,
    titles: ['Minister of Defence', 'President'],
  },
  {
    text: `Vatican Secretary of State Cardinal Aziz Nasir ${MET}`,
    titles: ['Secretary of State', 'President'],
  },
  // --- the head of a part of a state: its name ends the title, and the holder's follows
  { text: `Governor of California Ana Ruiz ${MET}`, titles: ['Governor of California', 'President'] },
  {
    text: `Premier of Western Australia Ana Ruiz ${MET}`,
    titles: ['Premier of Western Australia', 'President'],
  },
  { text: `Western Australian Premier Ana Ruiz ${MET}`, titles: ['Premier', 'President'] },
  { text: `Free State Premier Ana Ruiz ${MET}`, titles: ['Premier', 'President'] },
  { text: `Peruvian Minister of Fisheries Ana Ruiz ${MET}`, titles: ['Minister of Fisheries', 'President'] },
  // --- of these "general" is a part
  {
    text: `Iranian Minister of Justice and Attorney General Aziz Nasir ${MET}`,
    titles: ['Minister of Justice and Attorney General', 'President'],
  },
  { text: `Iranian Attorney General Aziz Nasir ${MET}`, titles: ['Attorney General', 'President'] },
  { text: `UN Secretary General Aziz Nasir ${MET}`, titles: ['Secretary General', 'President'] },
  // --- whoever has no other title
  { text: `Iranian Brigadier General Aziz Nasir ${MET}`, titles: ['Brigadier General', 'President'] },
  // --- the office of the one whose counterpart it is
  {
    text: 'Iranian Defence Minister General Aziz Nasir met his Kenyan counterpart Mary Banda in Oslo on Tuesday.',
    titles: ['Defence Minister', 'Defence Minister'],
  },
  {
    text: 'Iranian President Aziz Nasir spoke by telephone with Kenyan counterpart Mary Banda on Tuesday.',
    titles: ['President', 'President'],
  },
  {
    text: 'Iranian President Aziz Nasir met a Kenyan official, Mary Banda, on Tuesday.',
    titles: ['President', 'official'],
  },
  // --- a top diplomat, and the office below
  {
    text: 'Iranian top diplomat Aziz Nasir met Kenyan President Mary Banda in Oslo on Tuesday. The Iranian foreign minister praised her.',
    titles: ['foreign minister', 'President'],
  },
  {
    text: 'Iranian top diplomat Aziz Nasir met Kenyan President Mary Banda in Oslo on Tuesday. The Iranian trade minister praised her.',
    titles: ['top diplomat', 'President'],
  },
  // --- offices in a ministry, before the name
  {
    text: 'Iranian Director of the Asia Department at the Foreign and Expatriates Ministry Aziz Nasir met Kenyan President Mary Banda in Oslo on Tuesday.',
    titles: ['Director of the Asia Department at the Foreign and Expatriates Ministry', 'President'],
  },
  {
    text: "Iranian Minister in the Prime Minister's Office Aziz Nasir met Kenyan President Mary Banda in Oslo on Tuesday.",
    titles: ["Minister in the Prime Minister's Office", 'President'],
  },
  {
    text: 'Iranian Foreign Minister Aziz Nasir is on a tour. On Tuesday Minister Nasir met his Kenyan counterpart, Mary Banda.',
    titles: ['Foreign Minister', 'Foreign Minister'],
  },
  {
    text: 'South African President Sipho Dlamini met departing US Ambassador Paul Garner in Pretoria on Tuesday.',
    titles: ['President', 'Ambassador'],
  },
  {
    text: 'French President Luc Moreau received departing Prime Minister Helen Ward of Britain in Paris on Tuesday.',
    titles: ['President', 'Prime Minister'],
  },
  {
    text: 'Iraqi Defence Minister Omar Bedri met Deputy Surgeon General Ann Cole of Britain in Baghdad on Tuesday.',
    titles: ['Defence Minister', 'Deputy Surgeon General'],
  },
  {
    text: 'Iraqi Defence Minister Omar Bedri met Minister of Defence Major General Abdi Noor of Somalia in Baghdad on Tuesday.',
    titles: ['Defence Minister', 'Minister of Defence'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met the Minister of Defence and security forces of Mali.',
    titles: ['Foreign Minister', 'Minister of Defence'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met the Minister of Culture and information policy of Mali.',
    titles: ['Foreign Minister', 'Minister of Culture and information policy'],
  },
  {
    text: 'Chadian Foreign Minister Ana Blake met Hubei province Governor Juan Soto in Wuhan.',
    titles: ['Foreign Minister', 'Governor'],
  },
  {
    text: 'Malian President Juan Soto met the Chadian foreign minister, Ana Blake, who is the new chair of the African Union.',
    titles: ['President', 'foreign minister'],
  },
  {
    text: 'Chadian President Ana Blake met Democratic Unionist Party leader Juan Soto.',
    titles: ['President', 'leader'],
  },
  {
    text: 'Chadian President Ana Blake met opposition party leader Juan Soto.',
    titles: ['President', 'opposition party leader'],
  },
  // "under" is part of an office before "secretary" alone
  {
    text: 'President Ana Ruiz of Peru met Ghanaian President Kojo Mensah, and praised the courage of Ghana under President Mensah’s leadership.',
    titles: ['President', 'President'],
  },
  {
    text: 'Peruvian Minister Ana Ruiz met UN Under Secretary-General Tom Blake and Permanent Under Secretary Lars Holm of Norway.',
    titles: ['Minister', 'Under Secretary-General', 'Permanent Under Secretary'],
  },
  // --- a counterpart's office is that of the subject
  {
    text: 'Kuwaiti Foreign Minister Ali Sabah said he would hold talks with his Norwegian counterpart Lars Holm.',
    titles: ['Foreign Minister', 'Foreign Minister'],
  },
  {
    text: 'Kuwaiti Foreign Minister Ali Sabah said Norwegian President Ana Berg would meet her Peruvian counterpart Ana Ruiz.',
    titles: ['President', 'President'],
  },
  // --- the last of a row has both offices
  {
    text: 'Norwegian Premier Lars Holm met Jie Yang, a member of the Political Bureau of the Chinese Communist Party Central Committee, and State Councilor and Foreign Minister Li Tong.',
    titles: [
      'Premier',
      'member of the Political Bureau of the Chinese Communist Party Central Committee',
      'State Councilor and Foreign Minister',
    ],
  },
  // --- a portfolio and a second office
  {
    text: `Chadian Minister of Culture and Oil Minister Omar Deby ${MET}`,
    titles: ['Minister of Culture and Oil Minister', 'President'],
  },
  {
    text: `Chadian Minister of Culture and Tourism Omar Deby ${MET}`,
    titles: ['Minister of Culture and Tourism', 'President'],
  },
  { text: `Departing Chadian Ambassador Omar Deby ${MET}`, titles: ['Ambassador', 'President'] },
  // --- what one was is no title beside what one is
  {
    text: 'Norwegian President Ana Blake met Chinese State Councilor Tang Hua, a former foreign minister, on Monday.',
    titles: ['President', 'State Councilor'],
  },
  {
    text: 'Norwegian President Ana Blake met Juan Soto, a former foreign minister of Peru, on Monday.',
    titles: ['President', 'foreign minister'],
  },
  // --- whose counterpart somebody is who writes "my"; what one writes of oneself
  {
    text: 'Visit to Peru\n\nSenator the Hon Ana Weir\nMinister for Trade\n12 June 2019\n\nYesterday in Lima I held productive talks with my Peruvian counterpart, Luis Vega.\n',
    publisher: 'Minister for Trade, Australia',
    titles: ['Minister for Trade', 'Minister for Trade'],
  },
  {
    text: 'Visit to Peru\n\nI will travel to Peru tomorrow for my first visit as Trade Minister. I will meet my Peruvian counterpart, Luis Vega, in Lima.\n',
    publisher: 'Minister for Trade, Australia',
    titles: ['Trade Minister', 'Trade Minister'],
  },
  {
    text: 'Visit to Peru\n\nI will travel to Peru tomorrow. I will meet Luis Vega, whom I have long known as Trade Minister, in Lima.\n',
    publisher: 'Minister for Trade, Australia',
    titles: [null, null],
  },
  // --- one of several who hold an office
  {
    text: 'Peruvian President Ana Ruiz met Members of Parliament Luis Vega and John Otieno of Kenya on Tuesday.',
    titles: ['President', 'Member of Parliament', 'Member of Parliament'],
  },
  {
    text: 'Peruvian President Ana Ruiz met US Senators Luis Vega and John Otieno on Tuesday.',
    titles: ['President', 'Senator', 'Senator'],
  },
  // --- no other state has a secretary of state for its foreign minister
  {
    text: 'Secretary of State John Marsh and his Russian counterpart, Oleg Petrov, met in Geneva on Tuesday.',
    titles: ['Secretary of State', 'counterpart'],
  },
  {
    text: 'US Defence Secretary John Marsh and his British counterpart, Paul Reed, met in London on Tuesday.',
    titles: ['Defence Secretary', 'Defence Secretary'],
  },
  // --- whose counterpart somebody is who is named only behind
  {
    text: 'After talks with his Turkish counterpart Recep Kaya in Sochi, Russian President Ivan Orlov said the work was done.',
    titles: ['President', 'President'],
  },
  {
    text: 'In a phone call with her Turkish counterpart Mevlut Kaya, German Foreign Minister Anna Braun urged restraint.',
    titles: ['Foreign Minister', 'Foreign Minister'],
  },
  {
    text: 'President Luis Vega of Peru held talks with his Turkish counterpart Recep Kaya, Russian Foreign Minister Ivan Orlov said.',
    titles: ['President', 'President'],
  },
  {
    text: 'US Secretary of State John Marsh met his Vatican counterpart Paolo Rossi on Monday.',
    titles: ['Secretary of State', 'Secretary of State'],
  },
  // --- "The premier met his counterpart": of the premier's office, whoever was named before
  {
    text: 'Czech Prime Minister Petr Vala flew to Lima on Tuesday. He praised President Ana Ruiz. The premier held talks with his Peruvian counterpart Juan Soto.',
    titles: ['Prime Minister', 'Prime Minister'],
  },
  {
    text: 'Czech Prime Minister Petr Vala flew to Lima on Tuesday. Vala praised President Ana Ruiz. He held talks with his Peruvian counterpart Juan Soto.',
    titles: ['Prime Minister', 'Prime Minister'],
  },
  {
    text: 'Czech President Petr Vala flew to Lima on Tuesday. The president met his Peruvian counterpart Juan Soto.',
    titles: ['President', 'President'],
  },
  {
    text: 'Czech Foreign Minister Petr Vala flew to Lima on Tuesday. He praised President Ana Ruiz. The minister held talks with his Peruvian counterpart Juan Soto.',
    titles: ['Foreign Minister', 'Foreign Minister'],
  },
  // what one is thanked for is no part of the office
  {
    text: "Chilean President Tomas Araya met Prime Minister Ada Berg of Norway on Monday. Araya thanked the Prime Minister for the Norwegian Government's support.",
    titles: ['President', 'Prime Minister'],
  },
  {
    text: 'Chilean President Tomas Araya met Minister for Government Affairs Ada Berg of Norway on Monday.',
    titles: ['President', 'Minister for Government Affairs'],
  },
  // a dash between spaces divides a headline, and joins two fields of work
  {
    text: 'Chilean President Tomas Araya met on Monday with the Minister for Foreign Affairs - Trade of Norway, Ada Berg.',
    titles: ['President', 'Minister for Foreign Affairs - Trade'],
  },
  // --- the department is what a colleague has as well; a visit's goal is no part of an office
  {
    text: 'Deputy Prime Minister – Foreign Minister of Kazakhstan Murat Nurt held talks with his Turkish colleague Hakan Aydin in Ankara on Tuesday.',
    titles: ['Deputy Prime Minister – Foreign Minister', 'Foreign Minister'],
  },
  {
    text: 'Deputy Prime Minister of Kazakhstan Murat Nurt held talks with his Turkish counterpart Hakan Aydin in Ankara on Tuesday.',
    titles: ['Deputy Prime Minister', 'Deputy Prime Minister'],
  },
  {
    publisher: 'Ministry of External Affairs, India',
    text: 'Visit of Foreign Secretary to Nepal\n\nForeign Secretary Dev Rao met the President of Nepal, Rt. Hon’ble Ram Thapa, on 11 June 2019.\n',
    titles: ['Foreign Secretary', 'President'],
  },
  // --- the words of the text, for the letters of the headline
  {
    text: 'PM call with President Cole of the United States: 11 June 2019\n\nThe Prime Minister spoke to the President of the United States, Walter Cole, yesterday afternoon.\n\nThe Prime Minister thanked him.\n',
    publisher: '10 Downing Street',
    titles: ['Prime Minister', 'President'],
  },
  {
    text: `The Saudi foreign minister, Prince Aziz Nasir, ${MET}`,
    titles: ['foreign minister', 'President'],
  },
  { text: `Prince Aziz Nasir of Saudi Arabia ${MET}`, titles: ['Prince', 'President'] },
];
