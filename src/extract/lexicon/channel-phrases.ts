import type { Channel } from '#src/model/vocabulary.ts';

/** Phrases that tell by what means people spoke. */
export const CHANNEL_PHRASES: readonly (readonly [Channel, string])[] = [
  ['phone', `by phone | by telephone | over the phone | over the telephone | over phone | over telephone | on the phone | on the telephone | via phone | via telephone | telephone conversation
    | phone call | phone conversation | telephonic conversation | telephone call | telephone talk | phone talks | phone talk | car phone | telephonic talk
    | phone calls | telephone calls | phone conversations | telephone conversations`],
  ['video', `by video | by videoconference | by video conference | via video | via videoconference | via video link | by video link | by video-link | video conference
    | videoconference | video call | video link | video teleconference | virtually | virtual meeting | virtual bilateral meeting | virtual summit | online meeting
    | via zoom | video meeting | via video conference | by video teleconference | in a virtual format | online format`],
  ['in_person', 'in person | face to face | face-to-face'],
];
