import { z } from 'zod';
import { choice, whole } from '../parameters.ts';

/** Rows of a page where the request does not say how many. */
export const USUAL_LIMIT = 20;

/** The parameters that every list takes beside its filters. */
export const pageParameters = {
  limit: whole({ min: 1, max: 200 }, { description: 'Rows of a page.', example: '20', usual: USUAL_LIMIT }),
  cursor: z.string().max(2000, 'is too long to be a cursor').optional().meta({
    description:
      '`page.next` of the answer before, with the same filters and order; none for the first page. All pages of a list show the data as they were for its first one.',
    example: 'bm90LWEtcmVhbC1jdXJzb3I',
  }),
  count: choice(['exact'], {
    description: '`exact` adds `page.total`, the number of rows on all pages.',
    example: 'exact',
  }),
};
export type PageQuery = { limit: number; cursor?: string | undefined; count?: 'exact' | undefined };
