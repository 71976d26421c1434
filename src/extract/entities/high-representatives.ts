import { isSameBody } from '../gazetteer/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cast } from './entity.ts';

/** The one in Sarajevo bears the same title. */
const OTHER_SEAT = 'BA';

/** "High Representative A" where the text names the European Union: speaks for it. */
export function placeHighRepresentatives(mentions: readonly Mention[], { entities }: Cast): void {
  const bare = entities.filter(
    ({ title, country, organization }) => !country && !organization && IN_FULL.test(title?.text ?? ''),
  );
  if (bare.length === 0 || mentions.some(({ country }) => country?.code === OTHER_SEAT)) return;
  const union = mentions.find(({ organization }) => isSameBody(organization?.text ?? '', 'EU'))?.organization;
  if (union) for (const entity of bare) entity.organization = union;
}

const IN_FULL = /^high representative(?:\s*[/-]\s*vice[- ]president)?$/i;
