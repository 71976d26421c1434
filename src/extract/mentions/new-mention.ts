import type { Sentence } from '../sentences.ts';
import type { Mention } from './mention.ts';
import type { Office } from './offices/office.ts';

type Known = Pick<Mention, 'kind' | 'from' | 'to'> & Partial<Mention>;

/** A mention of which no more is known than `known` tells. */
export const newMention = ({ index }: Pick<Sentence, 'index'>, known: Known): Mention => ({
  sentence: index,
  name: null,
  title: null,
  head: null,
  country: null,
  organization: null,
  countries: [],
  plural: false,
  determiner: null,
  honorific: false,
  possessive: false,
  former: false,
  body: null,
  doubtful: false,
  governed: false,
  ...known,
});

/** What an office tells of each who holds it. */
export const ofOffice = ({ title, head, country, organization, former }: Office) => ({
  title,
  head,
  country,
  organization,
  former,
});

/** Whom the office serves, as a mention within that of who holds it; nothing where the office names nobody. */
export const superiorIn = (sentence: Pick<Sentence, 'index'>, { served }: Office): Pick<Mention, 'served'> =>
  served ? { served: newMention(sentence, { kind: 'person', ...served, governed: true, inner: true }) } : {};
