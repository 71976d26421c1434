/** The place of a row in a list: its sort value and its id. */
export type Keyset = [sort: string, id: string];

/** A place in a list that this list never gave out. */
export class KeysetError extends Error {
  constructor() {
    super('the place to go on from is none of this list');
    this.name = 'KeysetError';
  }
}

/** The keyset in what came back from outside. @throws KeysetError when it has another shape */
export function keysetOf(after: unknown[]): Keyset {
  const [sort, id, ...more] = after;
  if (typeof sort !== 'string' || typeof id !== 'string' || more.length > 0) throw new KeysetError();
  return [sort, id];
}

/** The keyset of a list that is sorted by a number. @throws KeysetError when it has another shape */
export function keysetNumber(after: unknown[]): [sort: number, id: string] {
  const [sort, id, ...more] = after;
  if (typeof sort !== 'number' || typeof id !== 'string' || more.length > 0) throw new KeysetError();
  return [sort, id];
}
