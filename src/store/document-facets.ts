import type { DocumentFilter } from '../model/filter.ts';
import { fold } from '../resolve/fold.ts';
import { eventQuery } from './event-facets.ts';
import { conditions, type Facet, type Spelling } from './facets.ts';
import { daysAsked, type Query } from './plan.ts';
import { wordQuery } from './words.ts';

/** The filters of `GET /documents` by value. */
const SPELLINGS: Record<string, Spelling> = {
  publisher: fold,
  source: fold,
  language: (code) => code.toLowerCase(),
};

/** Every value that a document can be asked for. */
export function documentFacets(values: {
  publisher: string | null;
  source: string | null;
  language: string;
}): Facet[] {
  return Object.entries(SPELLINGS).map(
    ([facet, spell]): Facet => [facet, spell(values[facet as keyof typeof values] ?? '')],
  );
}

/** A filter of `GET /documents` as a query, in the order of publication. */
export function documentQuery(filter: DocumentFilter, ascending = false): Query {
  return {
    noun: 'document',
    conditions: conditions(filter, SPELLINGS),
    words: wordQuery(filter.q),
    ...daysAsked(filter),
    ascending,
    ...(filter.about && { events: eventQuery(filter.about) }),
  };
}
