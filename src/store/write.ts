import type { PersonForm } from '../resolve/people/person-form.ts';
import type { Store } from './open.ts';
import type { ToldSentence } from './told-sentences.ts';

/** The nouns whose records clients mirror. */
export const NOUNS = ['document', 'event', 'person', 'claim'] as const;
export type Noun = (typeof NOUNS)[number];

/** One change of the data in the making: what it touches on the way, for whom it has to be settled and told. */
export type Write = {
  db: Store;
  /** Records that may be other than before, or gone. */
  touched: Record<Noun, Set<string>>;
  /** In words what records were that are taken out, by their ids. */
  was: Map<string, string>;
  /** Documents in whose place a newer version has come, and their claims that it makes too, each with the id of now. */
  superseded: Map<string, string>;
  /** Forms of names with a use that is new or gone: who is meant by them is to be settled anew. */
  forms: Map<string, PersonForm>;
  /** Reports that are new or whose sides have become other people: their events are to be settled anew. */
  reports: Set<string>;
  /** Reports that may have been, or been torn between, the same occurrence as one that goes or changes. */
  near: Set<string>;
  /** Events that lose a report, each with the reports that it has had. */
  events: Map<string, Set<string>>;
  /** The sentences of documents with the reports that are in, as far as they have been looked up. */
  sentences: Map<string, ToldSentence[]>;
};

/** A change that has touched nothing yet. Belongs into a transaction. */
export function newWrite(db: Store): Write {
  const touched = {
    document: new Set<string>(),
    event: new Set<string>(),
    person: new Set<string>(),
    claim: new Set<string>(),
  };
  const none = { was: new Map(), superseded: new Map(), forms: new Map(), events: new Map() };
  return { db, touched, ...none, sentences: new Map(), reports: new Set(), near: new Set() };
}
