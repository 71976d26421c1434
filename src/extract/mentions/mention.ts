/** A stretch of tokens with the value read from it. */
export interface Piece {
  from: number;
  to: number;
  text: string;
  /** What tells the value, where the words are not its name. */
  rule?: string;
}

/** The name of a state, or a word of its nationality, with its code (ISO 3166-1 alpha-2). */
export type StatePiece = Piece & { code: string };

/** What a mention refers to. */
type MentionKind = 'person' | 'office' | 'delegation' | 'state' | 'organization' | 'pronoun' | 'joint';

/** A noun phrase that may be a side of an event or the speaker of a claim. */
export interface Mention {
  kind: MentionKind;
  /** Tokens of the whole phrase, appositions included. */
  from: number;
  to: number;
  sentence: number;
  name: Piece | null;
  /** The office without country; several pieces are joined ("Deputy Prime Minister" + "Minister of X"). */
  title: Piece | null;
  /** Lower-case head noun of the office, singular ("minister", "head of state"). */
  head: string | null;
  country: StatePiece | null;
  organization: Piece | null;
  /** Further countries of a plural office ("the foreign ministers of Niger and Chad"). */
  countries: StatePiece[];
  plural: boolean;
  /** `the`, `a`, `his` …: the determiner in lower case. */
  determiner: string | null;
  honorific: boolean;
  /** The rank that stands between office and name ("Head of State General X"), in lower case. */
  rank?: string | null;
  /** The head of the office that a counterpart holds as well as the one whose counterpart he is. */
  equal?: string | null;
  /** Whom the office serves, by name ("envoy of President A"). */
  served?: Mention | undefined;
  /** Stands within another mention ("A" of "envoy of President A"): no argument of a verb. */
  inner?: true | undefined;
  /** Followed by a possessive: the mention owns something and is no argument itself. */
  possessive: boolean;
  /** The word behind the possessive: "plane" of "A's plane". */
  owned?: string | undefined;
  former: boolean;
  /** "the Bank's", "the Commission's": the body by its common noun, to be found in the text before. */
  body: string | null;
  /** May be a place: a person only where a full name of the text contains it. */
  doubtful: boolean;
  /** Stands behind a preposition: no subject. */
  governed: boolean;
  /** Subject of a verb of saying, whose content is of others as well; `told` where a listener follows. */
  tells?: 'told' | 'said' | undefined;
  /** A pronoun right behind "when", "before", "where": of the clause that this one belongs to. */
  subordinate?: true | undefined;
  /** Whom a pronoun means by the words that lead up to it ("a visit by A, where he"). */
  meant?: Mention | undefined;
  /** Stands in a quotation: spoken of by someone else than the writer. */
  quoted?: true | undefined;
}
