import type { Mention } from './mention.ts';

/** "Soviet leader X": does the text tell of the union as of a state of its day? */
export const isSoviet = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, country, former }) => kind === 'person' && country?.code === 'SU' && !former);

/** "Kremlin leader X" speaks for the Soviet Union where the text has Soviet officials, for Russia elsewhere. */
export function nameKremlin(mentions: readonly Mention[]): void {
  if (!isSoviet(mentions)) return;
  for (const { country } of mentions) if (country && /kremlin/i.test(country.text)) country.code = 'SU';
}
