import type { Claim, TopicMention } from '#src/model/event.ts';
import type { Saying } from '../../claims/claims.ts';
import { isIssuer } from '../../claims/speakers/issuers.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { isOfSuperiors } from '../sides/their-superiors.ts';
import { agendasOf, firstOf, type Span } from './agenda.ts';
import { EventsAt } from './events-at.ts';
import { inMatterOf } from './in-matter.ts';
import { occasionsOnly } from './occasions-only.ts';
import { amongPeers, eventsOf, type Previous } from './said-at.ts';
import { isSaidBefore } from './said-before.ts';
import { isOtherNews, isSaidElsewhere } from './said-elsewhere.ts';
import { withoutAsides } from './subject-clause.ts';
import { type Strand, threadOf } from './thread.ts';
import { ToldIn } from './told-in.ts';
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
  mentions: readonly Mention[],
): Map<Draft, Discussion> {
  const discussions = new Map<Draft, Discussion>(drafts.map((draft) => [draft, { claims: [], topics: [] }]));
  const spans = new Map<Draft, Span[]>(drafts.map((draft) => [draft, []]));
  const occasions = occasionsOnly(doc, drafts);
  const talking = drafts.filter((draft) => !isOfSuperiors(draft) && !occasions.has(draft));
  const inMatter = inMatterOf(doc, sayings);
  const events = new EventsAt(talking);
  const all = talking.length === drafts.length ? events.told : new ToldIn(drafts);
  const thread = threadOf(doc, events.told, inMatter);
  const people = Map.groupBy(
    mentions.filter(({ kind, country }) => kind === 'person' && country !== null),
    ({ sentence }) => sentence,
  );
  let previous: Previous | null = null;
  for (const saying of sayings) {
    const told: Draft[] = [];
    const strand = thread[saying.sentence]!;
    const given = strand.round
      ? strand.about
      : narrowed(
          eventsOf(withoutAsides(doc, events, saying, inMatter), saying, previous),
          saying,
          strand,
          events.told,
        );
    for (const draft of withThoseNamed(doc, given, saying, people)) {
      if (isSaidBefore(doc, saying, draft) || isSaidElsewhere(doc, saying, draft, events.told)) continue;
      if (isOtherNews(doc, saying, draft)) continue;
      if (isIssuer(saying.speaker) && tellsOfMeeting(all, saying)) continue;
      const speakers = speakerNames(draft, saying);
      if (speakers.length === 0) continue;
      discussions.get(draft)!.claims.push(claimOf(doc, saying, speakers));
      spans.get(draft)!.push(saying);
      told.push(draft);
    }
    if (told[0]) previous = { draft: told[0], sentence: saying.sentence };
  }
  for (const [draft, topics] of agendasOf(doc, talking, spans, thread, mentions, inMatter))
    discussions.get(draft)!.topics.push(...topics);
  return discussions;
}

/** Of the events at which a saying may have been said, those that its sentence is about. */
function narrowed(
  given: readonly Draft[],
  saying: Saying,
  { about, lead }: Strand,
  told: ToldIn,
): readonly Draft[] {
  if (lead) return given;
  const heard = about.filter(
    (draft) => !spokenOf(draft, saying, told) && speakerNames(draft, saying).length > 0,
  );
  const peers = heard.filter((draft) => amongPeers(draft, saying));
  if (peers.length === 0 && given.every((draft) => amongPeers(draft, saying))) return given;
  const both = heard.filter((draft) => given.includes(draft));
  if (both.length > 0) return both;
  return heard.length > 0 ? heard : given;
}

/** "Good to meet Minister A of Chad," he wrote of one of three meetings: of the one with that state's side. */
function withThoseNamed(
  { sentences }: Tokenised,
  given: readonly Draft[],
  saying: Saying,
  people: ReadonlyMap<number, readonly Mention[]>,
): readonly Draft[] {
  const { mode, from, to } = saying;
  if (mode !== 'direct' || given.length < 2) return given;
  const codes = new Set<string>();
  for (let k = firstOf(sentences, saying); k < sentences.length && sentences[k]!.from < to; k++)
    for (const mention of people.get(k) ?? [])
      if (mention.from >= from && mention.to <= to) codes.add(mention.country!.code);
  const named = given.filter(({ parties }) =>
    parties.some(({ country, entity }) => {
      const code = (country ?? entity.country)?.code;
      return code !== undefined && codes.has(code);
    }),
  );
  return named.length > 0 ? named : given;
}

/** "A met B in Oslo, the ministry said": what a body tells of a meeting, not of what came of "the talks". */
const tellsOfMeeting = (told: ToldIn, { from, to, sentence }: Saying): boolean =>
  told
    .in(sentence)
    .some((draft) =>
      told.frames(draft, sentence).some((frame) => frame.from >= from && frame.from < to && !frame.anaphoric),
    );

/** "They agreed to hold talks in May", "They agreed to go on, and A will meet B": the event told of is not where it is said. */
const spokenOf = (draft: Draft, { from, to, sentence }: Saying, told: ToldIn) => {
  const here = told.frames(draft, sentence);
  return (
    here.length > 0 &&
    here.every((frame) => frame.from >= from && (frame.from < to || draft.status === 'planned'))
  );
};

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
        // Of an author who leaves himself out the verb tells.
        end: doc.tokens[Math.max(saying.speaker.from, saying.speaker.to - 1)]!.end,
        rule: 'claim:speaker',
      },
      act: {
        start: doc.tokens[cue.from]!.start,
        end: doc.tokens[Math.max(cue.from, cue.to - 1)]!.end,
        rule: `act:${saying.act}`,
      },
    },
  };
}
