import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { AmongDrafts } from '../among-drafts.ts';
import type { Draft } from '../draft.ts';
import { areAmong } from '../party.ts';
import { townsOfSentence } from '../same-event/towns-named.ts';

/** "had on Monday issued a statement saying that both would", "had earlier announced that the two would". */
const HAD_SAID =
  /\bhad (?:[\w-]+ ){0,5}?(?:said|announced|stated|issued|confirmed|disclosed|indicated|revealed|told|reported)\b(?:(?!\bagain\b).)* (?:would|(?:was|were) to)\b(?:(?!\bagain\b).)*$/;

/** "A met B on Tuesday. An aide had said on Monday that they would discuss cod": the plan of the meeting that was held. */
export const isPlanToldBack = ({ draft, drafts, doc }: AmongDrafts): boolean =>
  draft.status === 'planned' &&
  draft.frames.every((frame) => isOfBefore(doc, frame, draft) || isQuotedPlan(doc, frame, draft)) &&
  drafts.some(
    (other) =>
      other.status === 'held' &&
      !other.background &&
      other.frames[0]!.from < draft.frames[0]!.from &&
      isNoOtherPlace(doc, draft, other) &&
      areAmong(draft.parties, other.parties),
  );

/** "A met B ahead of talks of three. Later they were joined by C for the talks": what was ahead is told as held further down. */
export const isHeldBelow = ({ draft, drafts, doc }: AmongDrafts): boolean =>
  draft.status === 'planned' &&
  draft.date === null &&
  draft.parties.length > 2 &&
  draft.frames.every(({ sentence, from }) =>
    AHEAD_OF.test(phraseIn(doc, Math.max(doc.sentences[sentence]!.from, from - TO_AHEAD), from)),
  ) &&
  drafts.some(
    (other) =>
      other.status === 'held' &&
      !other.background &&
      other.frames[0]!.from > draft.frames[0]!.from &&
      other.parties.length === draft.parties.length &&
      areAmong(draft.parties, other.parties),
  );
const AHEAD_OF = /\b(?:ahead of|before) [^,;:]*$/;
const TO_AHEAD = 6;

/** "A is holding talks with B in Oslo today. … A will be in Rome before heading for Oslo to see B": planned of the same two in the same town and on the same day. */
export const isOfSameDay = ({ draft, drafts, doc }: AmongDrafts): boolean =>
  draft.status === 'planned' &&
  draft.date !== null &&
  draft.place?.city != null &&
  !draft.frames.some(({ sentence }) =>
    AGAIN.test(phraseIn(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to)),
  ) &&
  drafts.some(
    (other) =>
      other.status === 'held' &&
      !other.background &&
      other.frames[0]!.from < draft.frames[0]!.from &&
      other.date?.value.start === draft.date!.value.start &&
      other.date.value.precision === 'day' &&
      other.place?.city?.text === draft.place!.city!.text &&
      other.parties.length === draft.parties.length &&
      areAmong(draft.parties, other.parties),
  );
const AGAIN =
  /\b(?:again|another|second|further|more|later|evening|tonight|dinner|afternoon|resume|continue)\b/;

/** "would meet in Oslo" of those who met in Rome: another meeting. */
function isNoOtherPlace(doc: Tokenised, { frames }: Draft, { place }: Draft): boolean {
  const towns = new Set(frames.flatMap(({ sentence }) => [...townsOfSentence(doc, sentence)]));
  return towns.size === 0 || towns.has(place?.city?.text.toLowerCase() ?? '');
}

/** "“Both leaders are to hold talks,” an official said": quoted of the two who have met by now, and of no day. */
const isQuotedPlan = (doc: Tokenised, { sides, sentence, from }: Frame, { date }: Draft): boolean =>
  date === null &&
  sides.every(({ mentions }) => mentions.every(({ kind, quoted }) => kind === 'joint' && quoted)) &&
  !/\b(?:again|next|soon|another)\b/.test(phraseIn(doc, from, doc.sentences[sentence]!.to));

/** The words before say so, and no day stands behind: that would be another's. */
const isOfBefore = (doc: Tokenised, { sentence, from }: Frame, { date }: Draft): boolean =>
  HAD_SAID.test(phraseIn(doc, doc.sentences[sentence]!.from, from)) && (date?.expression?.from ?? 0) < from;
