import type { Mention, StatePiece } from '../mentions/mention.ts';

/** The Soviet Union was dissolved on 26 December 1991. */
const END_OF_SOVIET_UNION = '1991-12-26';
/** Names that stand for the state whose government sits there, then as now. */
const SEATS = /^(?:the )?(?:kremlin|moscow)$/i;

/** Is the report of the days of the Soviet Union: by its day or, where it has none, by whom it names? */
export const isSovietTime = (mentions: readonly Mention[], day: string | null): boolean =>
  day ? day < END_OF_SOVIET_UNION : isSoviet(mentions);

/** "Soviet leader X": does the text tell of the union as of a state of its day? */
export const isSoviet = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, country, former }) => kind === 'person' && country?.code === 'SU' && !former);

/** "Kremlin leader A": in Soviet days what names Russia by the seat of its government means the Soviet Union. */
export function asSoviet(named: Iterable<{ country: StatePiece | null }>): void {
  for (const one of named)
    if (one.country?.code === 'RU' && SEATS.test(one.country.text))
      one.country = { ...one.country, code: 'SU' };
}

/** The code of today for a state's own places: Moscow was the capital of the Soviet Union, and lies in Russia. */
export const soilOf = (code: string | undefined): string | undefined => (code === 'SU' ? 'RU' : code);
