/**
 * Lines as they stand between headline and report, and what they say of the text. `known` is the date in the
 * sidecar. `null` means that nothing may be read: a date in there is not the text's own.
 */
export type DateExample = { lines: string; published: string | null; modified?: string; known?: string };

export const DATES: readonly DateExample[] = [
  { lines: '2031-07-19T15:32:47+00:00', published: '2031-07-19T15:32:47+00:00' },
  { lines: 'NA, 2031-05-13T13:25:00Z', published: '2031-05-13T13:25:00Z' },
  { lines: '2031-04-26', published: '2031-04-26' },
  { lines: '2031/04/26', published: '2031-04-26' },
  { lines: '2031-03-13 20:47:15', published: '2031-03-13T20:47:15' },
  { lines: '2031-03-03 22:40', published: '2031-03-03T22:40' },
  { lines: 'Tue, 19 Jul 2022 01:23:34 +0000', published: '2022-07-19T01:23:34+00:00' },
  { lines: 'July 19, 2031', published: '2031-07-19' },
  { lines: 'AP-NY-03-08-83 1432EST', published: '1983-03-08' },
  { lines: 'AP-03-08-83', published: null },
  { lines: 'Wednesday, July 10, 2019', published: '2019-07-10' },
  { lines: 'MONDAY 5 APRIL 1999', published: '1999-04-05' },
  { lines: '15 July 2024', published: '2024-07-15' },
  { lines: '3rd of March 2024', published: '2024-03-03' },
  { lines: '14 March 2024, 17:42', published: '2024-03-14T17:42' },
  { lines: '17:42, 14 March 2024', published: '2024-03-14T17:42' },
  { lines: 'Sunday, 18 July 2021 - 12:10 PM', published: '2021-07-18T12:10' },
  { lines: 'Sunday, 18 July 2021 - 12:10 AM', published: '2021-07-18T00:10' },
  { lines: 'Published: 3 May 2019 at 14:05 GMT', published: '2019-05-03T14:05Z' },
  { lines: 'Published on May 3, 2019 at 9:05 a.m. CEST', published: '2019-05-03T09:05+02:00' },
  { lines: 'Posted on 3 May 2019', published: '2019-05-03' },
  { lines: 'Published\n3 May 2019', published: '2019-05-03' },
  {
    lines: '- Published Date: 06:28 | 27 September 2023\n- Modified Date: 06:40 | 27 September 2023',
    published: '2023-09-27T06:28',
    modified: '2023-09-27T06:40',
  },
  { lines: 'Ada Brink  | 18.01.2025 - Update : 19.01.2025', published: '2025-01-18', modified: '2025-01-19' },
  { lines: 'Published 3 May 2019. Last updated 4 May 2019', published: '2019-05-03', modified: '2019-05-04' },
  { lines: 'Last updated: 4 May 2019', published: null, modified: '2019-05-04' },
  { lines: '17.09.2024 | Press Team | Share this article', published: '2024-09-17' },
  { lines: 'Government of Ruritania | Ministry for Foreign Affairs | 12 June 2019', published: '2019-06-12' },
  { lines: 'Read-out | Streslau, 21 June 2019', published: '2019-06-21' },
  { lines: 'Streslau, Saturday, 4 September 2021', published: '2021-09-04' },
  { lines: '26-FEB-1987 15:01:01.79', published: '1987-02-26T15:01:01' },
  { lines: '26-FEB-87', published: '1987-02-26' },
  { lines: '25/12/2020', published: '2020-12-25' },
  { lines: '12/25/2020', published: '2020-12-25' },
  { lines: 'Date 2022-05-05', published: '2022-05-05' },
  { lines: 'For Immediate Release                     May 5, 2009', published: '2009-05-05' },
  { lines: 'Posted by admin | May 5, 2021 | News | 0', published: '2021-05-05' },
  {
    lines: '05 May. 2021 -\n|\nLast updated: 05 May. 2021 15:24',
    published: '2021-05-05',
    modified: '2021-05-05T15:24',
  },
  { lines: '5/5/2022', published: '2022-05-05' },
  { lines: 'July 4, 2031\n15:30', published: '2031-07-04T15:30' },
  {
    lines: 'PUBLISHED: 10:20 BST, 5 May 2022 | UPDATED: 11:20 BST, 5 May 2022',
    published: '2022-05-05T10:20',
    modified: '2022-05-05T11:20',
  },
  { lines: 'May 5, 2022 / 10:20 AM / RNA News', published: '2022-05-05T10:20' },
  { lines: 'Thu May 5, 2022 10:20am EDT', published: '2022-05-05T10:20-04:00' },
  { lines: 'Volume 700: debated on Monday 5 July 2021', published: '2021-07-05' },
  { lines: 'Wednesday, the 5th of May 2021', published: '2021-05-05' },
  { lines: '[2022-05-05 10:20]', published: '2022-05-05T10:20' },
  {
    lines: 'Last Updated: Thursday, 5 May, 2005, 14:05 GMT 15:05 UK',
    published: null,
    modified: '2005-05-05T14:05Z',
  },
  { lines: 'July 19, 2031\n\n2031-07-19T15:32:00Z', published: '2031-07-19T15:32:00Z' },
  { lines: '2024-03-14', published: '2024-03-14', known: '2024-03-15T10:00' },
  { lines: 'STRESLAU, MARCH 14', published: '2024-03-15', known: '2024-03-15' },
  // What must not be read as a date of publication.
  { lines: 'STRESLAU, MARCH 14', published: null },
  { lines: '04/05/2020', published: null },
  { lines: '31 April 2020', published: null },
  { lines: 'December 2004', published: null },
  { lines: '© 2019 Example Media', published: null },
  {
    lines: 'The envoys are to meet again on 5 October 2031 in the hall of the old customs house.',
    published: null,
  },
  {
    lines: 'The treaty of 5 October 1931 has been in force since 1 January 1932 and was renewed in 1999.',
    published: null,
  },
];

/** Whole texts whose date stands elsewhere than under the headline. */
export const DATES_ELSEWHERE: readonly { text: string; published: string | null; known?: string }[] = [
  {
    text: 'No: 118, 30 May 2025, Press Release Regarding the Visit of the Minister of Zenda\n\nBODY',
    published: '2025-05-30',
  },
  { text: 'Audience with the President of Zenda, 27.10.2014\n\nBODY', published: '2014-10-27' },
  {
    text: 'Audience with the President of Zenda, 27.10.2014\n\nBODY',
    published: '2014-10-28',
    known: '2014-10-28',
  },
  { text: 'Treaty of 5 May 2020\n\nBODY', published: null },
  { text: 'Minister calls envoy\n\nBODY\n\nStreslau\n17 March 2021', published: '2021-03-17' },
  {
    text: 'Minister calls envoy\n\nBODY\n\nMINISTRY OF FOREIGN AFFAIRS\nSTRESLAU\n12 MARCH 2019',
    published: '2019-03-12',
  },
  { text: 'Minister calls envoy\n\nStreslau, 8 July 2012: BODY', published: '2012-07-08' },
  { text: 'Minister calls envoy\n\nSTRESLAU, 9th May, 2019 (RNA) -- BODY', published: '2019-05-09' },
  { text: 'Minister calls envoy\n\nSTRESLAU, Aug 12 - BODY', published: null },
  {
    text: 'Minister calls envoy\n\nBODY\n\nRelated news\n- Envoy leaves (2022-03-02)\n- 3 March 2022: Envoy returns',
    published: null,
  },
  { text: 'Minister calls envoy\n\nBODY\n\nMore on this story\n\nZenda votes\n3 May 2019', published: null },
  {
    text: 'Minister calls envoy\n\nBODY\n\nPublished in The Zenda Post, May 6th, 2021',
    published: '2021-05-06',
  },
  { text: 'Minister calls envoy\n\nBODY\n\nENDS\n\n3 May 2019', published: '2019-05-03' },
  { text: 'Minister calls envoy\n\nBODY\n\nThe next round is due on 5 October 2031.', published: null },
];
