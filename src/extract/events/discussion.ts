import type { Claim, TopicMention } from '#src/model/event.ts';
import type { Saying } from '../claims/claims.ts';
import type { Tokenised } from '../sentences.ts';
import { agendasOf } from './agenda.ts';
import type { Draft } from './draft.ts';
import { eventsOf, type Previous } from './said-at.ts';
import { speakerNames } from './voices.ts';

/** What belongs to the discussion of one event. */
export interface Discussion {
  claims: Claim[];
  topics: TopicMention[];
}

/** Gives sayings and topics to the events in which they were said. */
export function discussionsOf(
  doc: Tokenised,
  drafts: readonly Draft[],
  sayings: readonly Saying[],
): Map<Draft, Discussion> {
  const discussions = new Map<Draft, Discussion>(drafts.map((draft) => [draft, { claims: [], topics: [] }]));
  const spans = new Map<Draft, [number, number][]>(drafts.map((draft) => [draft, []]));
  let previous: Previous | null = null;
  for (const saying of sayings) {
    const told: Draft[] = [];
    for (const draft of eventsOf(drafts, saying, previous)) {
      const speakers = speakerNames(draft, saying);
      if (speakers.length === 0) continue;
      discussions.get(draft)!.claims.push(claimOf(doc, saying, speakers));
      spans.get(draft)!.push([saying.from, saying.to]);
      told.push(draft);
    }
    if (told[0]) previous = { draft: told[0], sentence: saying.sentence };
  }
  for (const [draft, topics] of agendasOf(doc, drafts, spans)) discussions.get(draft)!.topics.push(...topics);
  return discussions;
}

function claimOf(doc: Tokenised, saying: Saying, speakers: string[]): Claim {
  const start = doc.tokens[saying.from]!.start;
  const end = doc.tokens[saying.to - 1]!.end;
  const cue = saying.trigger ?? saying.speaker;
  return {
    speakers,
    text: doc.text.slice(start, end),
    mode: saying.mode,
    act: saying.act,
    start,
    end,
    rule: saying.rule,
    evidence: {
      speakers: {
        start: doc.tokens[saying.speaker.from]!.start,
        end: doc.tokens[saying.speaker.to - 1]!.end,
        rule: 'claim:speaker',
      },
      act: {
        start: doc.tokens[cue.from]!.start,
        end: doc.tokens[cue.to - 1]!.end,
        rule: `act:${saying.act}`,
      },
    },
  };
}
