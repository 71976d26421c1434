/** Text with LEAD for two paragraphs of prose, what is known beside it, and who published it. */
export const PUBLISHERS: readonly { text: string; known?: string; publisher: string | null }[] = [
  { text: 'Minister receives envoy\n\nBODY', publisher: null },
  { text: 'Minister receives envoy\n\nBODY', known: 'Zenda Gazette', publisher: 'Zenda Gazette' },
  {
    text: 'Minister receives envoy\n\nBODY\n\nMINISTRY OF FOREIGN AFFAIRS\nZENDA\n3 MAY 2021',
    publisher: 'Ministry of Foreign Affairs Zenda',
  },
  {
    text: 'Minister receives envoy\n\nBODY\n\n© Zenda Broadcasting Corporation 2021',
    publisher: 'Zenda Broadcasting Corporation',
  },
  {
    text: 'MINISTRY OF FOREIGN AFFAIRS\n\nMinister receives envoy\n\nBODY',
    known: 'Ministry of Foreign Affairs (Zenda)',
    publisher: 'Ministry of Foreign Affairs (Zenda)',
  },
  {
    text: 'MINISTRY OF FOREIGN AFFAIRS\n\nMinister receives envoy\n\nBODY',
    known: 'Ruritania Radio',
    publisher: 'Ministry of Foreign Affairs',
  },
  { text: 'Minister receives envoy\n\nSTRELSAU, May 3 (Reuters) - BODY', publisher: 'Reuters' },
  { text: 'Minister receives envoy\n\nSTRELSAU, May 3 (Xinhua) -- BODY', publisher: 'Xinhua' },
  // --- initials of a desk that no table knows
  {
    text: 'Minister receives envoy\n\nSTRELSAU, May 3 (ZPU) - BODY',
    known: 'State House, Zenda',
    publisher: 'State House, Zenda',
  },
  { text: 'Minister receives envoy\n\nSTRELSAU, May 3 (ZPU) - BODY', publisher: 'ZPU' },
  {
    text: 'Minister receives envoy\n\nSTRELSAU, May 3 (Reuters) - BODY',
    known: 'State House, Zenda',
    publisher: 'Reuters',
  },
  { text: 'Deutsche Welle\n\nMinister receives envoy\n\nBODY', publisher: 'Deutsche Welle' },
  { text: 'Minister receives envoy\n\nBODY\n\n==Kyodo', publisher: 'Kyodo News' },
  {
    text: 'Minister receives envoy\n\nBODY\n\nISSUED BY THE DEPARTMENT OF FOREIGN AFFAIRS',
    known: 'Department of Foreign Affairs, Zenda',
    publisher: 'Department of Foreign Affairs, Zenda',
  },
  // Every state has an office of that name: what is known beside the text tells which.
  {
    text: 'STATE HOUSE PRESS RELEASE\n\nMinister receives envoy\n\nBODY',
    known: 'State House, Zenda',
    publisher: 'State House, Zenda',
  },
  {
    text: 'Minister receives envoy\n\nBODY\n\nMFA Press Office',
    known: 'Ministry of Foreign Affairs (Zenda)',
    publisher: 'Ministry of Foreign Affairs (Zenda)',
  },
  {
    text: 'Minister receives envoy\n\nBODY\n\nZendan Press Service',
    known: 'Ministry of Foreign Affairs (Chad)',
    publisher: 'Zendan Press Service',
  },
  // A dateline with the state behind its town names no agency; a palace publishes for every president.
  {
    text: 'President meets colleagues\n\nSan Francisco (United States).- The President of the Republic, Ana Ruiz, met colleagues.',
    known: 'Presidency of the Republic of Peru',
    publisher: 'Presidency of the Republic of Peru',
  },
  {
    text: 'Government Palace, 15 November 2023\n\nPresident meets colleagues\n\nBODY',
    known: 'Presidency of the Republic of Peru',
    publisher: 'Presidency of the Republic of Peru',
  },
];
