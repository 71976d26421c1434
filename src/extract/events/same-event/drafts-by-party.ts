import type { Draft } from '../draft.ts';
import { countSides, type Party } from '../party.ts';

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Events by who takes part in them: to look through all events for those of one of the parties took a sixth of the
 * time of a text of ten thousand names.
 */
export class DraftsByParty {
  #byEntity = new Map<number, Set<number>>();
  #drafts: Draft[] = [];
  #places = new Map<Draft, number>();
  #withSeats = new Set<number>();
  /** The gatherings among them, in the order in which they were told of. */
  readonly gatherings: Draft[] = [];

  /** Takes a new event in, or one that has gained parties. */
  note(draft: Draft): void {
    if (draft.gathering && !this.#places.has(draft)) this.gatherings.push(draft);
    const place = this.#places.get(draft) ?? this.#drafts.push(draft) - 1;
    this.#places.set(draft, place);
    for (const { entity } of draft.parties) {
      if (entity.kind === 'office' && entity.plural) this.#withSeats.add(place);
      const known = this.#byEntity.get(entity.id);
      if (known) known.add(place);
      else this.#byEntity.set(entity.id, new Set([place]));
    }
  }

  /** The events that were told of by seats ("the ministers of X and Y"), in the order in which they were told of. */
  withSeats(): Draft[] {
    return this.#inOrder(this.#withSeats);
  }

  /**
   * The events in which one of the parties takes part, in the order in which they were told of. Of several parties two
   * have to: who takes part in most events need not be looked up, as the other of the two is found by himself.
   */
  withSome(parties: readonly Party[]): Draft[] {
    const places = parties.map(({ entity }) => this.#byEntity.get(entity.id) ?? NOWHERE);
    if (countSides(parties) > 1) places.sort((a, b) => a.size - b.size).pop();
    const found = new Set<number>();
    for (const those of places) for (const place of those) found.add(place);
    return this.#inOrder(found);
  }

  #inOrder(places: ReadonlySet<number>): Draft[] {
    return [...places].sort((a, b) => a - b).map((place) => this.#drafts[place]!);
  }
}
