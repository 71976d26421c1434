import { RELATIONAL_HEADS } from '../lexicon/offices.ts';
import type { Mention, Piece, StatePiece } from '../mentions/mention.ts';
import type { HeldOffice } from './directory-rows.ts';

/** Someone or some body that the document speaks of, with all its mentions. */
export interface Entity {
  id: number;
  kind: 'person' | 'office' | 'delegation' | 'state' | 'organization';
  /** Fullest form of the name. */
  name: Piece | null;
  /** Longest form of the office. */
  title: Piece | null;
  /** Head nouns of the offices held. */
  heads: Set<string>;
  /** The head of the office that a counterpart holds: by it only with the state ("the Zendan minister"). */
  equal?: string;
  /** Other words by which the office was referred to ("the head of state"). */
  aliases: Set<string>;
  titleWords: Set<string>;
  country: StatePiece | null;
  organization: Piece | null;
  plural: boolean;
  /** Introduced by office, form of address or apposition: certainly a person, not a place or a ship. */
  sure: boolean;
  /** Speaks for others and takes no part. */
  voice: boolean;
  former: boolean;
  /** Offices that the person is publicly known to have held in the year of the report; absent where nothing is known. */
  held?: ReadonlySet<HeldOffice>;
  /** Writes the text, or acts together with its "I": of the publisher's own state. */
  own?: true;
  /** As they were attached: names before offices. */
  mentions: Mention[];
  /** What `attach` gave it, as it stands in the text: who gathers the cast looks around a place without going through all. */
  inText: Mention[];
}

/** Who is in a document. */
export interface Cast {
  entities: Entity[];
  /** The entity of each mention; pronouns and joint phrases have none. */
  of: Map<Mention, Entity>;
  /** Who writes in the first person, where someone does: all who sign a joint release. */
  authors?: readonly Entity[];
}

/** Adds an entity to the cast of which nothing is known but its kind and number; `attach` tells it the rest. */
export function newEntity({ entities }: Cast, kind: Entity['kind'], { plural }: Mention): Entity {
  const entity = { ...unknownEntity(entities.length, kind), plural };
  entities.push(entity);
  return entity;
}

/** Someone of whom nothing is known but the kind; outside the cast, whose ids count from 0, the `id` is below zero. */
export const unknownEntity = (id: number, kind: Entity['kind']): Entity => ({
  id,
  kind,
  name: null,
  title: null,
  heads: new Set(),
  aliases: new Set(),
  titleWords: new Set(),
  country: null,
  organization: null,
  plural: false,
  sure: false,
  voice: false,
  former: false,
  mentions: [],
  inText: [],
});

/** Known by no office of its own, only as someone's counterpart, guest or the like. */
export const isOnlyRelational = ({ heads }: Entity): boolean =>
  heads.size > 0 && [...heads].every((head) => RELATIONAL_HEADS.has(head));

/** Where the entity is mentioned first; 0 where it is not. */
export const firstFrom = ({ mentions }: Entity): number => mentions[0]?.from ?? 0;
