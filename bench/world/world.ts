import { careers, LAST_DAY, type Term } from './careers.ts';
import { castOf } from './cast.ts';
import { documentsOf, type WorldDocument } from './documents.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { randomOf } from './random.ts';
import { scheduleOf } from './schedule.ts';

/** An invented diplomatic world with known truth: the same size and seed give the same one anywhere. */
export type World = {
  /** Every term of office with who held it. */
  terms: Term[];
  documents: number;
  /** The nth document, made when it is asked for: none is kept. */
  documentAt: (n: number) => WorldDocument;
  /** What happened in truth, by its id. */
  happening: (id: string) => Happening;
  /** The numbers of all documents in an order without meaning. */
  shuffled: () => Int32Array;
};

const DOCUMENTS_A_PERSON = 8;
const FEWEST_PEOPLE = 12;

/** A world of so many documents. People and events grow with it. */
export function world(documents: number, seed = 'world'): World {
  const terms = careers(seed, Math.max(FEWEST_PEOPLE, Math.round(documents / DOCUMENTS_A_PERSON)));
  const cast = castOf(terms);
  const plotAt = (plot: number, attempt: number) => {
    const random = randomOf(seed, 'plot', plot, attempt);
    return happeningsOf(random, cast, `${plot}`, 5 + random.below(LAST_DAY - 10));
  };
  const { attempts, plots, places } = scheduleOf(documents, seed, plotAt);
  const taken = (plot: number) => plotAt(plot, attempts[plot]!);
  return {
    ...{ terms, documents },
    documentAt: (n) => documentsOf(taken(plots[n]!), seed)[places[n]!]!,
    happening: (id) => taken(Number.parseInt(id, 10)).find((one) => one.id === id)!,
    shuffled: () => {
      const random = randomOf(seed, 'order');
      return Int32Array.from(random.shuffled(Array.from({ length: documents }, (_, n) => n)));
    },
  };
}
