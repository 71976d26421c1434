import type { Frame } from '../frames/frame.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn } from '../text/words.ts';

const OF_MEETING = /^noun:(?:meeting|meetings|talks|consultations|session|discussions)$/;
const VIRTUAL = /^noun:(?:virtual|video|online)[- ](?:meeting|talks)$/;
/** "was held on Monday by video conference" has no more words. */
const TO_MEANS = 10;
const REMOTELY =
  /^(?:(?:was|were|which|also|,) )*(?:held|conducted|convened|took place) (?:on \w+ )?(?:virtually|online|remotely|(?:via|by|over|through|in)(?: an?)? (?:video|zoom|teleconference|videoconference|online|virtual))/;

/** "A met B on Monday. The meeting was held virtually": of one known already it is told more exactly by what means. */
export const isHeldRemotely = (
  doc: Tokenised,
  { anaphoric, kind, channel, rule, sentence, from, to }: Frame,
): boolean =>
  kind === 'call' &&
  ((channel === 'video' &&
    rule === 'verb:speak' &&
    THEY.test(phraseIn(doc, doc.sentences[sentence]!.from, from)) &&
    BY_VIDEO.test(phraseIn(doc, to, to + TO_MEANS))) ||
    (anaphoric === true && channel !== null && isMeeting(doc, rule, to)));

/** "They spoke by video conference". */
const THEY = /^(?:they|the two(?: \w+)?|both(?: \w+)?)$/;
/** "by video conference to reporters", "with B": with others. */
const BY_VIDEO =
  /^(?:by|via|over|through|in|on)(?: an?)?(?: secure)? (?:video\S*|teleconference)(?: (?:conference|link|call|conferencing))?(?! (?:to|with|conference|link|call|conferencing)\b)/;
const isMeeting = (doc: Tokenised, rule: string, to: number): boolean =>
  VIRTUAL.test(rule) || (OF_MEETING.test(rule) && REMOTELY.test(phraseIn(doc, to, to + TO_MEANS)));
