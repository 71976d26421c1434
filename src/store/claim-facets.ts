import type { ClaimFilter } from '../model/filter.ts';
import { fold } from '../resolve/fold.ts';
import { eventQuery } from './event-facets.ts';
import { conditions, type Facet, type Spelling } from './facets.ts';
import { PERSON_ID } from './person-id.ts';
import { daysAsked, type Query } from './plan.ts';
import { isTitleValue, titleValue } from './title-words.ts';
import { isUnresolvedValue, unresolvedValues } from './unresolved-names.ts';
import { wordQuery } from './words.ts';

const asIs: Spelling = (value) => value;

/** The filters of `GET /claims` by value. A speaker is asked for by a person's id, the whole name, or words of a name or a title as they stand in the index. */
const SPELLINGS: Record<string, Spelling> = {
  speaker: (value) => (isIndexed(value) ? value : fold(value)),
  speaker_country: asIs,
  act: asIs,
  mode: asIs,
  topic: asIs,
  event: asIs,
  document: asIs,
  publisher: fold,
  echoed: asIs,
};

/** Folded names have no colon and no underscore. */
const isIndexed = (value: string): boolean =>
  PERSON_ID.test(value) || isTitleValue(value) || isUnresolvedValue(value);

/** What a claim can be asked for. */
export type ClaimValues = {
  speakers: { name: string; person_id: string | null; title: string | null; country: string | null }[];
  act: string;
  mode: string;
  topics: string[];
  event_id: string;
  document_id: string;
  publisher: string | null;
  echoed: boolean;
};

/** Every value that a claim can be asked for. */
export function claimFacets({ speakers, act, mode, topics, ...of }: ClaimValues): Facet[] {
  return [
    ['act', act],
    ['mode', mode],
    ['event', of.event_id],
    ['document', of.document_id],
    ['publisher', fold(of.publisher ?? '')],
    ['echoed', String(of.echoed)],
    ...topics.map((topic): Facet => ['topic', topic]),
    ...speakers.flatMap(({ name, person_id, title, country }): Facet[] => [
      ['speaker', fold(name)],
      ...(person_id === null ? unresolvedValues(name) : [person_id]).map(
        (value): Facet => ['speaker', value],
      ),
      ['speaker', title === null ? '' : titleValue(title)],
      ['speaker_country', country ?? ''],
    ]),
  ];
}

/** A filter of `GET /claims` as a query, in the order of their events. */
export function claimQuery(filter: ClaimFilter, ascending = false): Query {
  return {
    noun: 'claim',
    conditions: conditions(filter, SPELLINGS),
    words: wordQuery(filter.q),
    ...daysAsked(filter),
    ascending,
    ...(filter.about && { events: eventQuery(filter.about) }),
  };
}
