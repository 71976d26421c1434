import type { Frame } from '../../frames/frame.ts';
import type { Draft } from '../draft.ts';

/** Which events each sentence tells of, and by which words: asked for every sentence and everything that is said. */
export class ToldIn {
  readonly drafts: readonly Draft[];
  #bySentence = new Map<number, Map<Draft, Frame[]>>();

  constructor(drafts: readonly Draft[]) {
    this.drafts = drafts;
    for (const draft of drafts) for (const frame of draft.frames) this.#note(draft, frame);
  }

  #note(draft: Draft, frame: Frame): void {
    const told = this.#bySentence.get(frame.sentence) ?? new Map<Draft, Frame[]>();
    this.#bySentence.set(frame.sentence, told);
    const frames = told.get(draft);
    if (frames) frames.push(frame);
    else told.set(draft, [frame]);
  }

  /** The sentences that tell of events, in the order of the text. */
  sentences(): number[] {
    return [...this.#bySentence.keys()].sort((a, b) => a - b);
  }

  /** The events of which a sentence tells, in the order in which they were told of. */
  in(sentence: number): readonly Draft[] {
    return [...(this.#bySentence.get(sentence)?.keys() ?? [])];
  }

  /** The words by which a sentence tells of an event. */
  frames(draft: Draft, sentence: number): readonly Frame[] {
    return this.#bySentence.get(sentence)?.get(draft) ?? NONE;
  }
}

const NONE: readonly Frame[] = [];
