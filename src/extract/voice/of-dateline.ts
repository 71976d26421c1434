import type { ReadDocument } from '#src/model/document.ts';
import { isSoviet } from '../gazetteer/former-states.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Voice } from './voice.ts';

/** Where officials of all states meet and no government sits. */
const TOWNS_OF_CONFERENCES = /^(?:geneva|new york|united nations|strasbourg|montreux|lausanne|davos)\b/i;

export const isSeatOfBodies = (town: string): boolean => TOWNS_OF_CONFERENCES.test(town);

/**
 * Whose offices a report names without a state where the dateline alone tells: in Moscow those of the Soviet Union as
 * long as its leader is named so; in a seat of international bodies nobody's unless the text speaks of that state.
 */
export function voiceOfDateline(
  voice: Voice,
  { dateline }: ReadDocument,
  mentions: readonly Mention[],
): Voice {
  if (voice.official || voice.country === null) return voice;
  const isSeat = isSeatOfBodies(dateline?.place ?? '');
  // An agency's man there meets officials of all states, not those of the land.
  if (voice.country !== voice.filed)
    return isSeat && voice.filed && !speaksOf(mentions, voice.filed) ? { ...voice, filed: null } : voice;
  if (voice.country === 'RU' && isSoviet(mentions)) return { ...voice, country: 'SU', filed: 'SU' };
  if (speaksOf(mentions, voice.country)) return voice;
  return isSeat ? { ...voice, country: null } : voice;
}

const speaksOf = (mentions: readonly Mention[], code: string): boolean =>
  mentions.some(
    ({ country, countries }) => country?.code === code || countries.some((one) => one.code === code),
  );
