import type { TopicMention } from '#src/model/event.ts';
import { Topic } from '#src/model/topics.ts';
import type { Mention } from '../../mentions/mention.ts';
import { surnameOf } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { TopicHit } from '../../topics/contexts.ts';
import { topicsIn } from '../../topics/topics.ts';
import { inAside, inCircumstance, inClause, inCourtesy } from './asides.ts';
import { isOfAnother } from './complements.ts';

/** A stretch of text and what its topics are worth. */
export interface Stretch {
  from: number;
  to: number;
  /**
   * `discussed`: the text says so; `said`: part of a claim or of what the meeting was for; `referred`: what a speaker
   * refers to before saying it; `told`: near it.
   */
  worth: 'discussed' | 'said' | 'referred' | 'told';
  headline?: boolean;
}

/**
 * "President Carlos Alvarado", "head of the intelligence service": a name or an office that some matter bears, too; so
 * does "Rice" where Rice is one of those who `met`.
 */
export function tokensOfNames(mentions: readonly Mention[], met: ReadonlySet<Mention>): ReadonlySet<number> {
  const tokens = new Set<number>();
  const surnames = new Set<string>();
  for (const mention of mentions) {
    const { kind, name, title, honorific, organization } = mention;
    if (kind !== 'person' || !name || !(title || honorific || met.has(mention))) continue;
    surnames.add(surnameOf(name));
    for (let i = name.from; i < name.to; i++) tokens.add(i);
    // With "the UN's humanitarian chief" one speaks of what the body is for.
    if (title && !organization) for (let i = title.from; i < title.to; i++) tokens.add(i);
  }
  // "Rice arrives" of whom the text tells as Secretary Rice.
  for (const { kind, name, title, honorific } of mentions)
    if (kind === 'person' && name && !title && !honorific && surnames.has(surnameOf(name)))
      for (let i = name.from; i < name.to; i++) tokens.add(i);
  return tokens;
}

interface Finding {
  hit: TopicHit;
  best: number;
  sum: number;
}

const TOPICS = Topic.options;

/** What a hit is worth; a topic needs one. */
const WORTH = {
  discussed: { strong: 1, weak: 1 },
  said: { strong: 1, weak: 0.5 },
  referred: { strong: 1, weak: 0 },
  told: { strong: 0.34, weak: 0.17 },
} as const;

/** What a headline calls by one word alone, and the report never names, is seldom what was spoken of. */
const IN_HEADLINE = 0.7;
/** "Row over herring": what follows is the matter. */
const ABOUT = wordSet('over on about against');
/** "for trade talks", "agree to fight terror", "to boost cooperation in trade": what they meet for. */
const PURPOSE = /\b(?:for(?: [\w-]+){0,2}|(?:to|will) [a-z]+(?: [\w-]+){0,3})$/;
const TO_PURPOSE = 5;
const ON_AGENDA = /^(?:tops?|dominates?|heads?|(?:is |are )?(?:high )?on)(?: [\w’'-]+){0,2} agenda\b/;
const TO_AGENDA = 6;
const isOfMeeting = (doc: Tokenised, { from, to }: TopicHit, stretch: Stretch): boolean =>
  ABOUT.has(wordAt(doc, from - 1)) ||
  PURPOSE.test(phraseIn(doc, Math.max(stretch.from, from - TO_PURPOSE), from)) ||
  ON_AGENDA.test(phraseIn(doc, to, Math.min(stretch.to, to + TO_AGENDA)));

/** What the same words are worth in an aside. */
const IN_ASIDE = { discussed: 'said', said: 'told', referred: 'told', told: 'told' } as const;

/** The topics of a stretch. What is told of several events together is read once: one stretch in fourteen is. */
export function hitsIn(
  doc: Tokenised,
  names: ReadonlySet<number>,
): (stretch: Stretch) => readonly TopicHit[] {
  const known = new Map<Stretch, readonly TopicHit[]>();
  return (stretch) => {
    const hits =
      known.get(stretch) ??
      topicsIn(doc, stretch.from, stretch.to, stretch.headline).filter(({ to }) => !names.has(to - 1));
    known.set(stretch, hits);
    return hits;
  };
}

export function mentionsOf(
  doc: Tokenised,
  stretches: readonly Stretch[],
  hitsOf: (stretch: Stretch) => readonly TopicHit[],
): TopicMention[] {
  const found = new Map<Topic, Finding>();
  /** What a topic counted for so far at a token: stretches may overlap. */
  const counted = new Map<number, number>();
  for (const stretch of stretches) {
    const { worth } = stretch;
    /** Up to which token a phrase of a topic reaches: "election" within "general election" says no more. */
    const reached = new Map<Topic, number>();
    for (const hit of worth === 'told' ? oncePerTopic(hitsOf(stretch)) : hitsOf(stretch)) {
      if (hit.weak && hit.from < (reached.get(hit.topic) ?? 0)) continue;
      reached.set(hit.topic, hit.to);
      const given =
        inCircumstance(doc, hit.from, hit.topic, stretch.from) || inCourtesy(doc, hit.from, hit.topic)
          ? 'told'
          : isAside(doc, hit, stretch) || isPassing(doc, hit, worth)
            ? IN_ASIDE[worth]
            : worth;
      const plain = WORTH[given][hit.weak ? 'weak' : 'strong'];
      const passing = stretch.headline && given === 'said' && !isOfMeeting(doc, hit, stretch);
      const value = passing ? Math.min(plain, IN_HEADLINE) : plain;
      const known = found.get(hit.topic) ?? { hit, best: value, sum: 0 };
      const place = hit.from * TOPICS.length + TOPICS.indexOf(hit.topic);
      const before = counted.get(place) ?? 0;
      known.sum += Math.max(0, value - before);
      counted.set(place, Math.max(value, before));
      if (value > known.best) [known.best, known.hit] = [value, hit];
      found.set(hit.topic, known);
    }
  }
  return [...found.values()].filter(({ sum }) => sum > 0.99).map(({ hit }) => mentionOf(doc, hit));
}

/** Told beside the matter: any word in an aside, a passing word in a clause behind what was discussed or of another matter. */
const isAside = (doc: Tokenised, hit: TopicHit, { from: first, worth }: Stretch): boolean =>
  inAside(doc, hit.from, first) ||
  (hit.weak && worth === 'discussed' && (inClause(doc, hit.from, first) || isOfAnother(doc, hit, first)));

/** "discussed resolving the issue", "the coming dialogue": of anything, and of peace with another such word. */
const isPassing = (doc: Tokenised, { topic, weak, to }: TopicHit, worth: Stretch['worth']): boolean =>
  weak && topic === 'peace-process' && worth === 'discussed' && !NAMES_PEACE.test(doc.tokens[to - 1]!.lower);
const NAMES_PEACE = /^(?:normali[sz]|diplomacy$|autonomy$|road-?map$|helmets$)/;

/** "over the gas pipeline": what the writer tells near an event speaks once for a topic, however many words it has for it. */
function oncePerTopic(hits: readonly TopicHit[]): TopicHit[] {
  const best = new Map<Topic, TopicHit>();
  for (const hit of hits) if (!best.has(hit.topic) || !hit.weak) best.set(hit.topic, hit);
  return [...best.values()];
}

function mentionOf(doc: Tokenised, { topic, from, to }: TopicHit): TopicMention {
  const start = doc.tokens[from]!.start;
  const end = doc.tokens[to - 1]!.end;
  return { topic, phrase: doc.text.slice(start, end), start, end, rule: 'topic:phrase' };
}
