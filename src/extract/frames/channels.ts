import type { Channel } from '#src/model/vocabulary.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import type { Tokenised } from '../sentences.ts';

const CHANNELS: Phrases<Channel> = phrasesOf<Channel>([
  [
    'phone',
    'by phone | by telephone | over the phone | over the telephone | on the phone | on the telephone | via phone | via telephone | telephone conversation | phone call | phone conversation | telephonic conversation | telephone call | telephone talk | phone talks | phone talk | car phone | telephonic talk',
  ],
  [
    'video',
    'by video | by videoconference | by video conference | via video | via videoconference | via video link | by video link | by video-link | video conference | videoconference | video call | video link | video teleconference | virtually | virtual meeting | virtual bilateral meeting | virtual summit | online meeting | via zoom | video meeting | via video conference | by video teleconference | in a virtual format | online format',
  ],
  ['in_person', 'in person | face to face | face-to-face'],
]);

/** By what means the sides spoke, as far as words between two tokens say. */
export function channelIn(doc: Tokenised, from: number, to: number): Channel | null {
  for (let i = from; i < to; i++) {
    const match = CHANNELS.at(doc.tokens, i, to);
    if (match) return match.value;
  }
  return null;
}
