/** The top of a text and the headline in it; `null` where the text begins with the report itself. */
export const TITLES: readonly { top: string; title: string | null }[] = [
  { top: 'Ministers of Ruritania and Zenda meet', title: 'Ministers of Ruritania and Zenda meet' },
  { top: '\uFEFFMinisters of Ruritania and Zenda meet', title: 'Ministers of Ruritania and Zenda meet' },
  {
    top: 'Kyodo News\n\nMinisters of Ruritania and Zenda meet',
    title: 'Ministers of Ruritania and Zenda meet',
  },
  {
    top: 'UPI Archives\n\nMinisters of Ruritania and Zenda meet',
    title: 'Ministers of Ruritania and Zenda meet',
  },
  { top: 'Kyodo News reporter leaves Zenda\n\n3 May 2021', title: 'Kyodo News reporter leaves Zenda' },
  {
    top: 'MINISTRY OF FOREIGN AFFAIRS OF RURITANIA\nDepartment of Information\nNo. 61/06\n\nOn the visit of the Minister to Zenda',
    title: 'On the visit of the Minister to Zenda',
  },
  {
    top: "MINISTRY OF FOREIGN AFFAIRS\n(Spokesperson's Office)\nPR No. 087/2021\n\nForeign Minister's conversation with his Zendan counterpart",
    title: "Foreign Minister's conversation with his Zendan counterpart",
  },
  {
    top: 'Press release 88/19\n\nEnvoys praise pace of withdrawal',
    title: 'Envoys praise pace of withdrawal',
  },
  {
    top: 'Media release 2019-14\n\nEnvoys praise pace of withdrawal',
    title: 'Envoys praise pace of withdrawal',
  },
  { top: 'Press release 88 draws fire\n\nEnvoys praise it.', title: 'Press release 88 draws fire' },
  { top: '17:38\n\nEnvoys praise pace of withdrawal', title: 'Envoys praise pace of withdrawal' },
  {
    top: 'Press Service of the President of Ruritania\n14 March 2024, 17:42\n\nHead of State receives bankers',
    title: 'Head of State receives bankers',
  },
  {
    top: 'Embassy of Ruritania, Zenda > News > 2017\n\nAmbassador talks beef with Minister',
    title: 'Ambassador talks beef with Minister',
  },
  {
    top: 'RURITANIAN UNION\nPeace and Security Department\n\nPRESS RELEASE\n\nConsultations end in Streslau',
    title: 'Consultations end in Streslau',
  },
  {
    top: 'PRESIDENCY OF THE REPUBLIC OF RURITANIA\nCommunications Bureau, Zenda House\n\nFour leaders confer by video link',
    title: 'Four leaders confer by video link',
  },
  {
    top: 'Press Release\nSG/SM/12345\n5 March 2010\n\nSecretary-General meets President of Ruritania',
    title: 'Secretary-General meets President of Ruritania',
  },
  {
    top: 'Media release\nMinister for Foreign Affairs\n5 May 2023\n\nVisit to Ruritania',
    title: 'Visit to Ruritania',
  },
  {
    top: '26-FEB-1987 15:01:01.79\nRURITANIA, ZENDA TO REOPEN EMBASSIES AFTER TALKS',
    title: 'RURITANIA, ZENDA TO REOPEN EMBASSIES AFTER TALKS',
  },
  {
    top: 'President of Ruritania received the Minister of Foreign Affairs of the\nRepublic of Zenda',
    title: 'President of Ruritania received the Minister of Foreign Affairs of the Republic of Zenda',
  },
  {
    top: 'Coalition summit drags on as both camps dig in\nBy Ada Brink and Bo Crane',
    title: 'Coalition summit drags on as both camps dig in',
  },
  { top: '# Ministers meet in Streslau', title: 'Ministers meet in Streslau' },
  { top: 'World\n\nMinisters meet in Streslau', title: 'Ministers meet in Streslau' },
  {
    top: 'Readout of the Secretary-General’s meeting with H.E. Mr. Bo Crane, Minister of State, Minister for Foreign Affairs and Ruritanians Abroad',
    title:
      'Readout of the Secretary-General’s meeting with H.E. Mr. Bo Crane, Minister of State, Minister for Foreign Affairs and Ruritanians Abroad',
  },
  {
    top: 'Statement attributable to the Spokesperson for the Secretary-General on Ruritania',
    title: 'Statement attributable to the Spokesperson for the Secretary-General on Ruritania',
  },
  {
    top: 'Ministry of Foreign Affairs summons ambassador of Zenda',
    title: 'Ministry of Foreign Affairs summons ambassador of Zenda',
  },
  { top: 'Telegram sent to the President of Zenda', title: 'Telegram sent to the President of Zenda' },
  { top: 'EU/Zenda summit opens', title: 'EU/Zenda summit opens' },
  { top: 'Copyright treaty signed in Streslau', title: 'Copyright treaty signed in Streslau' },
  { top: 'Share of trade grows, ministers told', title: 'Share of trade grows, ministers told' },
  { top: 'STRESLAU – Talks resume', title: 'STRESLAU – Talks resume' },
  {
    top: 'Press Release\nSG/SM/10245\n12/12/2005\n\nSECRETARY-GENERAL, PRESIDENT OF ZENDA DISCUSS PEACE',
    title: 'SECRETARY-GENERAL, PRESIDENT OF ZENDA DISCUSS PEACE',
  },
  { top: 'Presidents hold talks\nATTENTION - ADDS quotes ///', title: 'Presidents hold talks' },
  {
    top: 'President of Ruritania received the Foreign Minister of Zenda in Streslau, and the two discussed the harbour dues.\n\n5 May 2020',
    title:
      'President of Ruritania received the Foreign Minister of Zenda in Streslau, and the two discussed the harbour dues.',
  },
  {
    top: "Spokesperson Bo Crane's Regular Press Conference on May 5, 2021\n2021-05-05 19:10",
    title: "Spokesperson Bo Crane's Regular Press Conference on May 5, 2021",
  },
  { top: 'Visit of Minister Crane, 5 May 2021', title: 'Visit of Minister Crane, 5 May 2021' },
  {
    top: "THE GREEN HOUSE\nOffice of the Press Secretary\n______________________________________\nFor Immediate Release     May 5, 2009\n\n      Readout of the President's Call with President Crane",
    title: "Readout of the President's Call with President Crane",
  },
  {
    top: 'ZENDAN DEPARTMENT OF STATE\nOffice of the Spokesman\nMarch 5, 2004\n2004/235\n\nStatement by Carl Dorn, Spokesman\n\nMeeting of Secretary Brink with Minister Crane',
    title: 'Meeting of Secretary Brink with Minister Crane',
  },
  {
    top: 'BC-RURITANIA-ZENDA 1STLD-WRITETHRU\nRuritania, Zenda agree to resume talks\nBy ADA BRINK',
    title: 'Ruritania, Zenda agree to resume talks',
  },
  {
    top: '892-05-05-2021\n\nOn the telephone conversation of the ministers',
    title: 'On the telephone conversation of the ministers',
  },
  { top: 'Will they talk?', title: 'Will they talk?' },
  {
    top: 'The minister met the envoy of Zenda in Streslau on Monday to discuss the harbour. The two agreed to meet again before the summer recess.',
    title: null,
  },
  { top: 'STRESLAU, May 3 (RNA) - The minister met the envoy of Zenda on Monday.', title: null },
];
