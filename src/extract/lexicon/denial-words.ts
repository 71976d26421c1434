/** Reports that may be denied. */
export const REPORTS: ReadonlySet<string> = new Set(
  `report reports rumour rumours rumor rumors allegation allegations claim claims speculation suggestion suggestions story stories`.split(' '),
);

/** Verbs of whoever denies a report. */
export const DENIES: ReadonlySet<string> = new Set(
  `denied denies deny rejected rejects dismissed dismisses refuted refutes`.split(' '),
);

/** Words that deny a report. */
export const DENYING: ReadonlySet<string> = new Set([
  ...DENIES,
  ...`ruled baseless unfounded groundless false untrue fabricated incorrect wrong`.split(' '),
]);
