/** Nouns of sources that take no part: "the statement said", "the ministry said", "sources said". */
export const SOURCE_NOUNS = new Set(
  `statement statements communiqué communique release readout document declaration presidency ministry government office embassy agency department spokesman spokeswoman spokesperson spokesmen
  spokespeople source sources diplomats officials official aide aides newspaper newspapers radio television tv website press service bulletin report reports media dispatch circular
  witnesses residents analysts observers insiders reporters delegate delegates account note sheet police military army bureau headquarters staff secretariat transcript text mea pmo mofa mfa dfa`.split(/\s+/),
);
