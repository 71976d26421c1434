/** What cannot promise: "the deal would create jobs", "these talks between A and B will lead to peace". */
const THINGS =
  'talks? discussions? meetings? visits? trip tour agreements? deals? accords? pacts? treaty treaties projects? summit conference dialogue initiatives? plans? proposals? steps? moves? decisions? measures? partnership exchange exchanges exercise exercises event events programmes? programs? resolution results? outcomes?'.replaceAll(
    ' ',
    '|',
  );

/** A noun phrase whose head, before a preposition or its verb, is a thing. */
const OF_THING = new RegExp(
  `^(?:the|these|those|this|that|such|an?|his|her|their|its|our|any)(?: [\\w’'-]+){0,3}? (?:${THINGS})(?= (?:of|between|with|in|on|to|at|for|held|signed|will|would|shall|can|could|may|might|must|should|is|are|was|were|has|have|had|[a-z]+s|[a-z]+ed)\\b|$)`,
);

/** "steps made by Chile would send a signal", "new projects will create jobs". */
const OF_THINGS =
  /^(?:(?!(?:after|before|under|through|to|following|during|in|at|by|with|for|from|on|since|given|if|when|while|as|because|thanks|despite|until|without|despite|beside|besides|beyond|via|upon|amid|once)\b|[a-z-]+ing )[a-z’'-]+ ){0,2}?(?:steps|measures|projects|talks|agreements|decisions|moves|reforms|exchanges|visits|initiatives)(?: (?:made|taken|signed|reached|held|agreed|launched|planned|between|by|of|in|on|with)(?: (?!will |would |shall |and |but |that |so )[\w’'-]+){1,8}?)? (?:will|would|shall)\b/;

/** "this will mean", "there would be". */
const POINTS = /^(?:this|that|these|those|there) (?:\w+ly )?(?:will|would|shall|is|was|are|were|has|had)\b/;

/** "it" may be a state and "a friend" someone, but not where they are to have such an effect. */
const HAS_EFFECT =
  /^(?:it|an? \w+) (?:will|would|shall) (?:\w+ly )?(?:be an?|demonstrate|show|mean|reinforce|require|lead|contribute|benefit|serve|mark|represent|create)\b/;

/** Does a clause, in lower case, speak of a thing, so that nobody promises what it "will" do? */
export const isOfThing = (clause: string): boolean =>
  OF_THING.test(clause) || OF_THINGS.test(clause) || POINTS.test(clause) || HAS_EFFECT.test(clause);
