import type { Channel, Kind, Role } from '#src/model/vocabulary.ts';

/** One row: a verb of meeting or calling and which argument plays which part. */
export interface EventVerb {
  id: string;
  /** Inflected forms, lower case. */
  forms: string;
  /** `null` where the verb tells only that people spoke ("discussed"). */
  kind: Kind | null;
  channel: Channel | null;
  subject: Role;
  object: Role;
  /** How the other side is marked: directly, or by one of these prepositions. */
  marks: readonly string[];
  /** A plural subject alone is enough ("The ministers met in Oslo"). */
  reciprocal?: boolean;
  /** `received by`, `discussed by`: the object of `by` is the subject. */
  passive?: boolean;
  /** Its object is the occasion: only "co-chaired by A and B" tells of people. */
  passiveOnly?: boolean;
  /** A meeting in person even where telephone or video are named beside it. */
  faceToFace?: boolean;
  /** "to discuss": the purpose of another event. */
  purpose?: boolean;
  /** Of people who put their names to an accord: states and bodies need no meeting for it. */
  signing?: boolean;
}

type Act = Omit<EventVerb, 'id' | 'forms'>;

const together = { subject: 'participant', object: 'participant' } as const;
const meeting = { kind: 'meeting', channel: 'in_person' } as const;
const speaking = { kind: null, channel: null, ...together, marks: ['with'], reciprocal: true } as const;
const hosting: Act = { ...meeting, subject: 'host', object: 'guest', marks: ['direct'], passive: true };
const calling: Act = { ...meeting, subject: 'guest', object: 'host', marks: ['direct'] };
const telephoning: Act = { kind: 'call', channel: 'phone', subject: 'caller', object: 'called', marks: ['direct'] };

const row = (id: string, forms: string, act: Act): EventVerb => ({ id, forms, ...act });

/** What accredits an envoy, as protocol offices call it. */
const LETTERS = ['credentials', 'letters of credence', 'letter of credence', 'letters of credentials', 'letter of credentials', 'credential letters'];

/** "presented his credentials", "submitted copies of her letters of credence". */
const PRESENTING_CREDENTIALS = ['presented', 'presents', 'submitted']
  .flatMap((verb) => ['', 'a copy of ', 'copies of ', 'the copies of '].map((what) => `${verb} ${what}`))
  .flatMap((start) => ['', 'his ', 'her '].map((whose) => `${start}${whose}`))
  .flatMap((start) => LETTERS.map((what) => `${start}${what}`))
  .join(' | ');

/** "received a copy of the credentials of". */
const CREDENTIALS = ['received', 'receives', 'accepted', 'accepts']
  .flatMap((verb) => ['', 'the ', 'a copy of the ', 'copies of the '].map((what) => `${verb} ${what}`))
  .flatMap((start) => LETTERS.map((what) => `${start}${what}`))
  .flatMap((start) => ['of', 'from', 'presented by'].map((whose) => `${start} ${whose}`))
  .join(' | ');

/** What a call of protocol is for: never one by telephone (their nouns are in `event-nouns.ts`). */
const CEREMONIES = ['courtesy', 'farewell', 'introductory', 'protocol'];

/** "paid a courtesy call on", "made an introductory visit to". */
const CEREMONIAL_CALLS = ['paid', 'pays', 'pay', 'paying', 'made', 'makes', 'make', 'making']
  .flatMap((verb) => ['', 'a ', 'an '].map((article) => `${verb} ${article}`))
  .flatMap((start) => CEREMONIES.map((one) => `${start}${one}`))
  .flatMap((start) => ['call', 'calls', 'visit'].map((noun) => `${start} ${noun}`))
  .flatMap((start) => ['on', 'upon', 'to'].map((mark) => `${start} ${mark}`))
  .join(' | ');

/** "received an official visit from". */
const VISITS_RECEIVED = ['received', 'receives', 'receive', 'receiving']
  .flatMap((verb) => ['a', 'an'].map((article) => `${verb} ${article}`))
  .flatMap((start) =>
    ['', 'official ', 'working ', 'state ', 'honorary ', 'brief ', 'short ', 'farewell '].map((sort) => `${start} ${sort}visit`),
  )
  .flatMap((start) => ['from', 'by'].map((mark) => `${start} ${mark}`))
  .join(' | ');

/** "will co-chair the council": a body that comes together where two are in the chair. */
const CO_CHAIRING = ['co-chaired', 'co-chair']
  .flatMap((verb) => ['the', 'its', 'their'].map((article) => `${verb} ${article}`))
  .flatMap((start) => ['council', 'commission', 'committee'].map((body) => `${start} ${body}`))
  .join(' | ');

export const EVENT_VERBS: readonly EventVerb[] = [
  row('meet', 'met | meet | meets | meeting', { ...meeting, ...together, marks: ['direct', 'with'], reciprocal: true, passive: true }),
  row('interact', 'interacted with', { ...meeting, ...together, marks: ['direct'] }),
  row('receive', `received | receives | receive | receiving | ${VISITS_RECEIVED}`, { ...hosting, faceToFace: true }),
  row('host', 'hosted | hosts | hosting | host | played host to | plays host to | play host to | playing host to', hosting),
  row('welcome', 'welcomed | welcomes | welcome | welcoming | greeted | greets', hosting),
  row('summon', 'summoned | summons | summoning', { ...hosting, faceToFace: true }),
  row('call-on', `called on | calls on | call on | calling on | called upon | called at | paid a call on | pay a call on | ${CEREMONIAL_CALLS}
    | dropped in on | drops in on | drop in on | looked in on`,
    { ...calling, faceToFace: true }),
  row('visit-someone', 'visited | visits | visit | paid a visit to | pays a visit to | pay a visit to | paying a visit to', { ...calling, faceToFace: true }),
  row('sit-down', 'sat down with | sit down with | sits down with | sitting down with | sat down together | sat down | sit down',
    { ...meeting, ...together, marks: ['direct', 'with'], reciprocal: true }),
  row('sit-with', 'sat with | sits with | sit with', { ...meeting, ...together, marks: ['direct'] }),
  row('face-to-face', `came face to face with | come face to face with | came face-to-face with | come face-to-face with | was closeted with | were closeted with
    | closeted himself with | closeted herself with`, { ...meeting, ...together, marks: ['direct', 'with'], faceToFace: true }),
  row('co-chair', 'co-chaired | jointly chaired | chaired jointly', { ...meeting, ...together, marks: [], reciprocal: true, passive: true, passiveOnly: true }),
  row('co-chair-body', CO_CHAIRING, { ...meeting, ...together, marks: [], reciprocal: true }),
  row('come-together', 'got together | get together | gets together | came together | come together | comes together | gathered | gather | gathers | convened | convene | convenes | huddled',
    { ...meeting, ...together, marks: ['with'], reciprocal: true }),
  row('agree-there', 'agreed', { ...meeting, ...together, marks: [], reciprocal: true }),
  row('agree-by-phone', 'agreed by phone | agreed by telephone | agreed over the phone | agreed on the phone | agreed by video',
    { kind: 'call', channel: 'phone', ...together, marks: ['with'], reciprocal: true }),
  row('confer', 'conferred | confers | confer | conferring | consulted | consults | consult', speaking),
  row('negotiate', 'negotiated with | negotiates with | negotiate with | negotiating with', { ...meeting, ...together, marks: ['direct'] }),
  row('speak', 'spoke | speaks | speak | spoken | speaking | talked | talk',
    { kind: 'call', channel: null, ...together, marks: ['with', 'to'], reciprocal: true }),
  row('telephone', 'telephoned | telephones | telephone | telephoning | phoning | phoned | phones | phone | dialled | dialed | dials | rang | rung | rings | rang up', { ...telephoning, passive: true }),
  row('on-phone', 'was on the phone with | was on the telephone with | were on the phone with | got on the phone with | is on the phone with | on the line with',
    { kind: 'call', channel: 'phone', ...together, marks: ['direct'] }),
  row('tell-by-phone', 'told | tells | informed | briefed | assured | urged | warned | thanked | congratulated | asked | inform | assure | congratulate', telephoning),
  row('call', 'called | calls | calling', telephoning),
  row('brief-there', 'brief', { ...meeting, ...together, marks: ['direct'] }),
  row('hand', 'handed | handed over | hands over | delivered | delivers | submitted | submits', { ...meeting, ...together, marks: ['to', 'direct'], faceToFace: true }),
  row('present-credentials', PRESENTING_CREDENTIALS, { ...calling, marks: ['to'], faceToFace: true }),
  row('receive-credentials', CREDENTIALS, { ...hosting, passive: false, faceToFace: true }),
  row('farewell', 'bade farewell to | bids farewell to | bid farewell to | took leave of', { ...meeting, ...together, marks: ['direct'], faceToFace: true }),
  row('see', 'saw | see | seen | seeing', calling),
  row('shake-hands', 'shook hands with | shakes hands with | exchanged handshakes with', { ...meeting, ...together, marks: ['direct'], faceToFace: true }),
  row('breakfast', 'dined | dine | dines | dining | lunched | breakfasted', { ...meeting, ...together, marks: ['with'], reciprocal: true }),
  row('sign', 'signed | signs | sign | initialled | initialed | inked | put their names to | put their signatures to | oversaw the signing of | witnessed the signing of | presided over the signing of',
    { ...meeting, ...together, marks: ['with'], signing: true }),
  row('discuss', 'discussed | discusses | discuss | discussing | reviewed | review', { ...speaking, purpose: true, passive: true }),
  row('review-with', 'reviewed with | reviews with | analysed with | analyzed with | addressed with | broached with', { ...speaking, marks: ['direct'], reciprocal: false }),
  row('raise', 'raised | took up', { ...speaking, reciprocal: false, purpose: true }),
  row('exchange-views', 'exchanged views | exchange views | exchanged their views | exchanged opinions', { ...speaking, purpose: true }),
];

/** Verbs that carry an event noun as their object: "held talks", "had a phone call". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `held hosted hosts hold holds holding had has have having conducted conduct conducts conducting chaired chairs chair co-chaired co-chairs co-chair opened open opens began begin begins started start starts
  concluded conclude concludes ended ends wound winds entered emerged emerge emerges launched launches launch launching staged wrapped continued continue completed resumed resume resumes finished led leads
  arranged arranging arrange scheduled planned postponed cancel cancelled canceled cancelling canceling undertook made make makes paid pay pays gave gives granted grants grant enjoyed pencilled penciled received got spent spend spends`.split(/\s+/),
);

/** Light verbs of a visit ("paid a visit to"). */
export const VISITING_VERBS: ReadonlySet<string> = new Set(
  'pay pays paid make makes made begin began begins started concluded'.split(' '),
);
/** Light verbs of an event that is only arranged ("scheduled a call with"). */
export const ARRANGING_VERBS: ReadonlySet<string> = new Set('scheduled schedules planned plans arranged arranging arrange agree agreed'.split(' '));
