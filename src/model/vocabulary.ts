import type { z } from 'zod';
import { explainedList } from './explained-list.ts';

/** The closed lists of the codebook: each value with its meaning, in the order in which they are shown. */
export const VOCABULARY = {
  kind: {
    meeting: 'in person: visits, audiences, receptions, summits, talks',
    call: 'by telephone or video',
  },
  channel: {
    in_person: 'face to face',
    phone: 'by telephone',
    video: 'by video link',
  },
  status: {
    held: 'took place, or is under way',
    planned: 'announced for a time to come',
    cancelled: 'called off, or announced and did not take place',
  },
  salience: {
    main: 'what the document is about',
    mentioned: 'background or outlook',
  },
  precision: {
    day: 'YYYY-MM-DD',
    month: 'YYYY-MM',
    year: 'YYYY',
  },
  basis: {
    stated: 'the text gives the date',
    relative: 'a word such as "today" or "on Tuesday", resolved against the dateline or publication date',
    published: 'the text has no time word, is itself the readout of the occasion, and has a publication date',
  },
  role: {
    host: 'receives',
    guest: 'is received or visits',
    caller: 'places the call',
    called: 'is called',
    mediator: 'brings the sides together',
    participant: 'takes part; the text shows no direction',
  },
  mode: {
    direct: 'in quotation marks',
    indirect: 'in the words of the reporter',
  },
  act: {
    assertive: 'states, notes, stresses that, emphasises the importance of, informs, denies, agrees that',
    directive: 'urges, calls for or on, asks, invites, demands, recommends',
    commissive: 'commits, pledges, promises, agrees to do, reaffirms support, expresses readiness',
    expressive: 'thanks, welcomes, praises, condemns, regrets, expresses concern, hope or condolences',
    declarative: 'brings about by saying: recognises a state, appoints, declares closed',
  },
} as const;

type Lists = typeof VOCABULARY;
export type Term = keyof Lists;
export type ValueOf<T extends Term> = keyof Lists[T] & string;

/** The zod enum of one closed list, with every value explained in its description. */
export function closedList<T extends Term>(term: T) {
  const meanings = VOCABULARY[term] as Record<ValueOf<T>, string>;
  return explainedList<ValueOf<T>>(meanings, Object.keys(meanings)[0] as ValueOf<T>);
}

export const Kind = closedList('kind');
export const Channel = closedList('channel');
export const Status = closedList('status');
export const Salience = closedList('salience');
export const Precision = closedList('precision');
export const Basis = closedList('basis');
export const Role = closedList('role');
export const Mode = closedList('mode');
export const Act = closedList('act');

export type Kind = z.infer<typeof Kind>;
export type Channel = z.infer<typeof Channel>;
export type Status = z.infer<typeof Status>;
export type Salience = z.infer<typeof Salience>;
export type Precision = z.infer<typeof Precision>;
export type Basis = z.infer<typeof Basis>;
export type Role = z.infer<typeof Role>;
export type Mode = z.infer<typeof Mode>;
export type Act = z.infer<typeof Act>;
