/** Nouns of sources that speak in the place of a side: "the statement said", "the ministry said". */
export const SOURCE_NOUNS = new Set(
  `statement communiqué communique release readout document presidency ministry government office embassy agency department spokesman spokeswoman spokesperson sources source
  diplomats officials official aide newspaper radio television website press service delegation`.split(/\s+/),
);
