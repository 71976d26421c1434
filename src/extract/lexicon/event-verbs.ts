import type { Channel, Kind, Role } from '#src/model/vocabulary.ts';

/** One row: a verb of meeting or calling and which argument plays which part. */
export interface EventVerb {
  id: string;
  /** Inflected forms, lower case. */
  forms: string;
  kind: Kind | null;
  channel: Channel | null;
  subject: Role;
  object: Role;
  /** How the other side is marked: directly, or by one of these prepositions. */
  marks: readonly string[];
  /** A plural subject alone is enough ("The ministers met in Oslo"). */
  reciprocal?: boolean;
  /** `received by`: the object of `by` is the subject. */
  passive?: boolean;
}

const row = (id: string, forms: string, kind: Kind | null, channel: Channel | null, subject: Role, object: Role, marks: string, flags: Partial<EventVerb> = {}): EventVerb => ({
  id, forms, kind, channel, subject, object, marks: marks.split(' '), ...flags,
});

export const EVENT_VERBS: readonly EventVerb[] = [
  row('meet', 'met | meet | meets | meeting', 'meeting', 'in_person', 'participant', 'participant', 'direct with', { reciprocal: true }),
  row('receive', 'received | receives | receive | receiving', 'meeting', 'in_person', 'host', 'guest', 'direct', { passive: true }),
  row('host', 'hosted | hosts | hosting | host', 'meeting', 'in_person', 'host', 'guest', 'direct', { passive: true }),
  row('welcome', 'welcomed | welcomes | welcome | greeted | greets', 'meeting', 'in_person', 'host', 'guest', 'direct', { passive: true }),
  row('call-on', 'called on | calls on | call on | calling on | called upon | called at | pays a courtesy call on | paid a courtesy call on | paid courtesy call on | pays courtesy call on | pay a courtesy call on | paid a farewell call on | pays farewell call on | paid a call on | pay a call on | paid a courtesy call to | paid a courtesy visit to | paid a courtesy visit on | paid a farewell visit to | paying a courtesy call on | made a courtesy call on | makes courtesy call on', 'meeting', 'in_person', 'guest', 'host', 'direct'),
  row('sit-down', 'sat down with | sit down with | sits down with | sitting down with | sat down together | sat down', 'meeting', 'in_person', 'participant', 'participant', 'direct with', { reciprocal: true }),
  row('come-together', 'came together | come together | comes together | gathered | gather | gathers | convened | convene | convenes | huddled', 'meeting', 'in_person', 'participant', 'participant', 'with', { reciprocal: true }),
  row('confer', 'conferred | confers | confer | conferring | consulted | consults', null, null, 'participant', 'participant', 'with', { reciprocal: true }),
  row('speak', 'spoke | speaks | speak | spoken | speaking | talked | talk', 'call', null, 'participant', 'participant', 'with to', { reciprocal: true }),
  row('telephone', 'telephoned | telephones | telephone | phoned | phones | phone | rang | rung | rings | rang up', 'call', 'phone', 'caller', 'called', 'direct', { passive: true }),
  row('call', 'called | calls | calling', 'call', 'phone', 'caller', 'called', 'direct'),
  row('spend', 'spent an hour | spent two hours | spent three hours | spent four hours | spent five hours | spent several hours | spent hours | spent half an hour', 'meeting', 'in_person', 'participant', 'participant', 'with'),
  row('see', 'saw | see | seen', 'meeting', 'in_person', 'guest', 'host', 'direct'),
  row('breakfast', 'dined | lunched | breakfasted', 'meeting', 'in_person', 'participant', 'participant', 'with', { reciprocal: true }),
  row('discuss', 'discussed | discusses | discuss | discussing', null, null, 'participant', 'participant', 'with', { reciprocal: true }),
  row('exchange-views', 'exchanged views | exchange views | exchanged opinions', null, null, 'participant', 'participant', 'with', { reciprocal: true }),
];

/** Verbs that carry an event noun as their object: "held talks", "had a phone call". */
export const LIGHT_VERBS = new Set(
  `held hosted hosts hold holds holding had has have having conducted conduct conducts conducting chaired chairs co-chaired opened open opens began begin begins started start starts
  concluded conclude concludes wrapped continued continue completed resumed resume resumes finished led leads 
  arranged scheduled planned postponed cancelled canceled undertook made make makes paid pay pays gave gives granted grants grant enjoyed pencilled penciled received`.split(/\s+/),
);
