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
export const isHeldRemotely = (doc: Tokenised, { anaphoric, kind, channel, rule, to }: Frame): boolean =>
  anaphoric === true &&
  kind === 'call' &&
  channel !== null &&
  (VIRTUAL.test(rule) || (OF_MEETING.test(rule) && REMOTELY.test(phraseIn(doc, to, to + TO_MEANS))));
