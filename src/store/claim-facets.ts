import type { ClaimFilter } from '../model/filter.ts';
import { fold } from '../resolve/fold.ts';
import { conditions, type Facet, type Spelling } from './facets.ts';
import type { Query } from './plan.ts';
import { wordQuery } from './words.ts';

const asIs: Spelling = (value) => value;

/** The filters of `GET /claims` by value. A speaker is asked for by a person's id or by the whole name. */
const SPELLINGS: Record<string, Spelling> = {
  speaker: (value) => (/^per_[0-9a-f]{12}$/.test(value) ? value : fold(value)),
  act: asIs,
  mode: asIs,
  topic: asIs,
  event: asIs,
  echoed: asIs,
};

/** What a claim can be asked for. */
export type ClaimValues = {
  speakers: { name: string; person_id: string | null }[];
  act: string;
  mode: string;
  topics: string[];
  event_id: string;
  echoed: boolean;
};

/** Every value that a claim can be asked for. */
export function claimFacets({ speakers, act, mode, topics, event_id, echoed }: ClaimValues): Facet[] {
  return [
    ['act', act],
    ['mode', mode],
    ['event', event_id],
    ['echoed', String(echoed)],
    ...topics.map((topic): Facet => ['topic', topic]),
    ...speakers.flatMap(({ name, person_id }): Facet[] => [
      ['speaker', fold(name)],
      ['speaker', person_id ?? ''],
    ]),
  ];
}

/** A filter of `GET /claims` as a query: latest event first. */
export function claimQuery(filter: ClaimFilter): Query {
  return {
    noun: 'claim',
    conditions: conditions(filter, SPELLINGS),
    words: wordQuery(filter.q),
    from: null,
    to: null,
    undated: 'include',
    ascending: false,
  };
}
