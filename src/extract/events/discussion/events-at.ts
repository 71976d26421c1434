import { bisect } from '../../mentions/in-sentences.ts';
import type { Draft } from '../draft.ts';
import { ToldIn } from './told-in.ts';

/** The events at which something may be said, by the sentences that tell of them. */
export class EventsAt {
  readonly drafts: readonly Draft[];
  readonly told: ToldIn;
  #first: Draft | null;
  /** The first event of each sentence about which the report goes on from there. */
  #goingOn: { sentence: number; draft: Draft }[] = [];

  constructor(drafts: readonly Draft[]) {
    const first = drafts.find(({ salience }) => salience === 'main') ?? null;
    this.drafts = drafts;
    this.told = new ToldIn(drafts);
    this.#first = first;
    for (const sentence of this.told.sentences()) {
      const draft = this.told.in(sentence).find((one) => one.salience === 'main' && current(one, first));
      if (draft) this.#goingOn.push({ sentence, draft });
    }
  }

  /** The event told of last at or before a sentence; the first one where none was told yet. */
  at(sentence: number): Draft | null {
    const here = this.told
      .in(sentence)
      .find(({ status, salience }) => status === 'held' || salience === 'main');
    const before = this.#goingOn[bisect(this.#goingOn, (one) => one.sentence <= sentence) - 1]?.draft;
    const found = here ?? before ?? this.#first;
    return found ?? this.drafts.findLast((draft) => isJustTold(draft, sentence)) ?? this.drafts[0] ?? null;
  }
}

/** A text that is about no event: what is said there is said right behind the words that tell of it. */
export const isJustTold = ({ frames }: Draft, at: number): boolean =>
  frames.some(({ sentence }) => sentence <= at && at - sentence <= 2);

/** What is recalled from before, or only planned, in a report of what was held is not what the report goes on about. */
function current(draft: Draft, first: Draft | null): boolean {
  if (!first || draft === first) return true;
  if (draft.status !== first.status) return false;
  const [day, main] = [draft.date?.value.start, first.date?.value.start];
  return !day || !main || day >= main.slice(0, day.length);
}
