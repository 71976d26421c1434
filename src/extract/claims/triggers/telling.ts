import type { Cast, Entity } from '../../entities/entity.ts';
import type { Scene } from '../../frames/scene.ts';
import { SAID } from '../../lexicon/saying.ts';
import type { Mention } from '../../mentions/mention.ts';
import { surnameOf } from '../../mentions/pieces.ts';
import type { Quotation } from '../../text/quotes.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Issuer } from '../speakers/issuers.ts';
import type { Speaker } from '../speakers/speaker.ts';
import type { Trigger } from './trigger.ts';

/** A verb that announces a list: "the parties agreed that:". Its items stand in the sentence or in those behind it. */
export interface OpenList {
  speaker: Speaker;
  trigger: Trigger;
  /** The last sentence of the list so far. */
  sentence: number;
}

/** What a reader of the text remembers of those who spoke so far. */
export interface Telling {
  doc: Tokenised;
  cast: Cast;
  bySentence: readonly (readonly Mention[])[];
  /** 1 at each token inside quotation marks: who is named there is no subject outside. */
  quotedTokens: Uint8Array;
  /** The speaker of the last saying and its sentence. */
  last: { speaker: Speaker; sentence: number } | null;
  /** The speaker of the last direct quotation and its sentence. */
  quoted: { speaker: Speaker; sentence: number } | null;
  /** Who is named above a list of what they said: "The ministers:". */
  heading: { speaker: Speaker; sentence: number; quotes: boolean } | null;
  /** Officials in general were quoted. */
  crowds: boolean;
  /** Officials without a name who were quoted, by the head of their office. */
  strangers: Map<string, Speaker>;
  /** Surnames of spokesmen, in small letters. */
  voices: ReadonlySet<string>;
  /** The ministry or office that was last said to say something. */
  issuer: Issuer | null;
  /** The last sentence in which a joint statement was said to say something. */
  paper: number | null;
  /** The last sentence in which a release was quoted. */
  released: number | null;
  /** Quotations that are readouts, each read sentence by sentence. */
  readouts: Set<Quotation>;
  /** The list that is open. */
  list: OpenList | null;
  /** Whose "I" stands outside quotation marks: the person to whom the document gives the floor most. */
  principal: Entity | null;
  /** "We" outside quotation marks are the sides: they speak jointly, or one of them writes in the first person. */
  ours: boolean;
  /** A joint statement: what a state is reported to say there its side says. */
  joint: boolean;
}

/** The memory with which the reading of a document begins. */
export function tellingOf(
  doc: Tokenised,
  scenes: readonly Scene[],
  cast: Cast,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Telling {
  const quotedTokens = new Uint8Array(doc.tokens.length);
  for (const { from, to } of quotations) quotedTokens.fill(1, from, to);
  return {
    doc,
    cast,
    bySentence: scenes.map((scene) => scene.mentions),
    quotedTokens,
    last: null,
    quoted: null,
    heading: null,
    list: null,
    crowds: false,
    strangers: new Map(),
    voices: new Set(
      cast.entities.flatMap(({ voice, name }) => (voice && name ? [surnameOf(name).toLowerCase()] : [])),
    ),
    issuer: null,
    paper: null,
    released: null,
    readouts: new Set(),
    principal: principalOf(doc, cast, mentions),
    joint: isJoint(doc),
    ours: isJoint(doc) || mentions.some((mention) => mention.determiner === 'i' && cast.of.has(mention)),
  };
}

const JOINT = /\bjoint (?:\w+ )?(?:statement|declaration|communiqu[eé]|release)\b/;

/** Headline or letterhead call it a joint statement, or it opens "We, the foreign ministers of". */
function isJoint({ tokens, sentences }: Tokenised): boolean {
  const body = sentences.find(({ kind }) => kind === 'body');
  if (body && tokens[body.from]?.lower === 'we' && tokens[body.from + 1]?.text === ',') return true;
  return sentences
    .slice(0, 4)
    .filter(({ kind }) => kind !== 'body')
    .some(({ from, to }) =>
      JOINT.test(
        tokens
          .slice(from, Math.min(to, from + 40))
          .map(({ lower }) => lower)
          .join(' '),
      ),
    );
}

/** The person of whom "X said" is told most often: whose words a release without quotation marks gives. */
function principalOf(doc: Tokenised, cast: Cast, mentions: readonly Mention[]): Entity | null {
  const counts = new Map<Entity, number>();
  for (const mention of mentions) {
    const entity = mention.kind === 'person' ? cast.of.get(mention) : undefined;
    if (!entity || entity.voice) continue;
    if (
      !SAID.has(doc.tokens[mention.to]?.lower ?? '') &&
      !/^(?:said|says)$/.test(doc.tokens[mention.from - 1]?.lower ?? '')
    )
      continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
