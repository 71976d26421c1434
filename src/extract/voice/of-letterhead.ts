import type { ReadDocument } from '#src/model/document.ts';
import { countryOfCapital } from '../gazetteer/cities.ts';
import { type Voice, voiceNamed } from './voice.ts';

/** Bodies of state as a line gives them, and nothing else in that line: "10 Downing Street", "Global Affairs Canada". */
const BODY =
  /^(?:(?:the )?(?:ministry|department|office of the (?:president|prime minister)|presidency|government|embassy|high commission) .{2,60}|(?:the )?white house|(?:10 )?downing street|global affairs canada)$/i;
const DAY = /^(?:\d{1,2} )?\p{Lu}\p{L}+\.?(?: \d{1,2},)? \d{4}$/u;
/** No more lines stand below a release. */
const BELOW = 2;

/**
 * For whom a document of unknown publisher speaks by its letterhead, or by the capital that it gives below, above its
 * day ("New Delhi / June 28, 2024").
 */
export function voiceOfLetterhead(voice: Voice, { text, blocks }: ReadDocument): Voice {
  if (voice.country !== null || voice.organization !== null || voice.filed !== null) return voice;
  const lines = blocks.map(({ start, end, kind }) =>
    kind === 'meta' || kind === 'furniture' ? text.slice(start, end).trim() : '',
  );
  const body = blocks.findIndex(({ kind }) => kind === 'body');
  for (const line of lines.slice(0, Math.max(0, body)))
    for (const part of line.split(/ [-–—|] /)) {
      const named = BODY.test(part) ? voiceNamed(part) : null;
      if (named?.official) return { ...named, filed: null };
    }
  const [town = '', day = ''] = lines.slice(-BELOW);
  const country = DAY.test(day) ? countryOfCapital(town) : undefined;
  return country ? { ...voice, country, filed: country } : voice;
}
