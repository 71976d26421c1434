import type { Channel, Kind } from '#src/model/vocabulary.ts';

/** What a noun says of the event it names. `loose` nouns need two sides beside them to count. */
export interface EventNoun {
  kind: Kind | null;
  channel: Channel | null;
  loose?: boolean;
}

const meeting: EventNoun = { kind: 'meeting', channel: 'in_person' };
const talks: EventNoun = { kind: 'meeting', channel: 'in_person' };
const call: EventNoun = { kind: 'call', channel: null };
const phone: EventNoun = { kind: 'call', channel: 'phone' };
const video: EventNoun = { kind: 'call', channel: 'video' };
const open: EventNoun = { kind: null, channel: null };

/** Nouns of meeting and calling, singular and plural. */
export const EVENT_NOUNS: Readonly<Record<string, EventNoun>> = {
  meeting, meetings: meeting, meet: meeting, summit: meeting, summits: meeting, audience: meeting, audiences: meeting, reception: meeting, encounter: meeting,
  encounters: meeting, luncheon: meeting, lunch: meeting, dinner: meeting, breakfast: meeting, banquet: meeting, bilateral: meeting, trilateral: meeting, 'tête-à-tête': meeting,
  bilaterals: meeting, visit: { ...meeting, loose: true }, trip: { ...meeting, loose: true }, interview: { ...meeting, loose: true }, 'courtesy call': meeting, 'courtesy visit': meeting, engagement: { ...meeting, loose: true }, engagements: { ...meeting, loose: true },
  talks, negotiations: talks, negotiation: talks, consultations: talks, discussions: { ...open, loose: true }, discussion: { ...open, loose: true }, dialogue: { ...talks, loose: true }, session: { ...meeting, loose: true }, round: { ...meeting, loose: true },
  parley: meeting, 'working lunch': meeting, 'working dinner': meeting, 'working breakfast': meeting, conference: { ...meeting, loose: true },
  call, calls: call, 'phone call': phone, 'phone calls': phone, 'telephone call': phone, 'telephone calls': phone, 'telephone conversation': phone, 'telephone conversations': phone, 'phone conversation': phone,
  'phone conversations': phone, 'telephonic conversation': phone, 'telephonic conversations': phone, 'telephone talk': phone, 'telephone talks': phone, 'phone talk': phone, 'phone talks': phone, 'telephone discussion': phone, 'telephonic talk': phone, 'telephone contact': phone,
  'telephone meeting': phone, 'foreign ministers\' telephone talk': phone, 'telephone consultation': phone, 'telephone consultations': phone,
  'video call': video, 'video conference': video, videoconference: video, 'video teleconference': video, teleconference: video, 'video meeting': video, 'virtual meeting': video, 'virtual bilateral meeting': video, 'virtual summit': video,
  'online meeting': video, 'online talks': video, 'video talks': video, 'video link': video, 'video-conference': video, 'virtual bilateral': video, 'video conversation': video, 'video summit': video, 'virtual talks': video, 'video-conference meeting': video, 'online summit': video, 'video conference call': video, 'conference call': call, 'three-way video call': video,
  conversation: open, conversations: open, contact: { ...open, loose: true }, contacts: { ...open, loose: true }, 'exchange': { ...open, loose: true },
};
