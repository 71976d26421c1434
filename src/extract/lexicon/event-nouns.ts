import type { Channel, Kind } from '#src/model/vocabulary.ts';

/** What a noun says of the event it names. */
export interface EventNoun {
  kind: Kind | null;
  channel: Channel | null;
  /** Has other senses: counts only where two sides or a verb of holding stand beside it. */
  loose?: boolean;
  /** A plural for occasions apart: "meetings with A and B" are two. */
  several?: boolean;
  visit?: boolean;
  /** A time that is spent with someone. */
  span?: boolean;
  /** Given by a host for a guest. */
  meal?: boolean;
  /** Granted by a host to a guest. */
  audience?: boolean;
  /** A call of protocol: one side comes to the other's place. */
  ceremony?: boolean;
}

const meeting: EventNoun = { kind: 'meeting', channel: 'in_person' };
const call: EventNoun = { kind: 'call', channel: null };
const phone: EventNoun = { kind: 'call', channel: 'phone' };
const video: EventNoun = { kind: 'call', channel: 'video' };
/** In person or not: the sentence has to tell. */
const open: EventNoun = { kind: null, channel: null };

/** Nouns of meeting and calling, singular and plural. */
export const EVENT_NOUNS: readonly (readonly [EventNoun, string])[] = [
  [meeting, `meeting | pull-aside | meet | summit | summits | encounter | encounters | bilateral | trilateral | tête-à-tête | tete-a-tete | one-on-one | head-to-head | parley | powwow | talks | negotiations | negotiation
    | consultations | working breakfast`],
  [{ ...meeting, ceremony: true }, 'courtesy call | courtesy visit | farewell call | farewell visit | introductory call | protocol visit'],
  [{ ...meeting, ceremony: true, several: true }, 'courtesy calls | farewell calls | introductory calls'],
  [{ ...meeting, several: true }, 'meetings | bilaterals'],
  [{ ...meeting, meal: true }, 'luncheon | lunch | dinner | breakfast | banquet | reception | working lunch | working dinner | honor cordon | honour cordon | honor cordon ceremony | honor cordon arrival ceremony | arrival ceremony | welcoming ceremony | welcome ceremony'],
  [{ ...meeting, audience: true }, 'audience | audiences'],
  [{ ...meeting, loose: true, visit: true }, 'visit | trip'],
  [{ ...meeting, loose: true }, 'interview | engagement | interaction | dialogue | session | round | conference | joint commission | joint committee | bi-national commission | binational commission | intergovernmental commission | joint cooperation commission | ministerial forum | forum | joint ministerial commission | joint ministerial committee | joint council | cooperation council'],
  [{ ...meeting, loose: true, several: true }, 'engagements | interactions'],
  [{ ...meeting, loose: true, span: true }, 'hour | hours | minutes'],
  [call, 'call | conference call'],
  [{ ...call, several: true }, 'calls'],
  [phone, `phone call | telephone call | telephone conversation | phone conversation | telephonic conversation
    | telephone communication | phone communication | telephone talk | telephone talks | phone talk | phone talks | telephone discussion | telephonic talk | telephone contact
    | telephone meeting | foreign ministers' telephone talk | telephone consultation | telephone consultations`],
  [{ ...phone, several: true }, 'phone calls | telephone calls | telephone conversations | phone conversations | telephonic conversations'],
  [video, `video call | video conference | videoconference | video teleconference | teleconference | video meeting | virtual meeting | virtual bilateral meeting
    | virtual summit | online meeting | digital meeting | digital talks | online talks | video talks | video link | video-conference | virtual bilateral | video conversation | video summit
    | virtual talks | video-conference meeting | online summit | video conference call | three-way video call`],
  [open, 'conversation | chat'],
  [{ ...open, several: true }, 'conversations'],
  [{ ...open, loose: true }, 'discussions | discussion | contact | contacts | exchange'],
];
