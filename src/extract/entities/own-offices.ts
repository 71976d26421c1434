import { isOfCommunity } from '../gazetteer/gazetteer.ts';
import { MONARCHIES, MONARCHS, NO_PRESIDENT, NO_PRIME_MINISTER } from '../lexicon/offices-of-states.ts';
import type { Voice } from '../voice/voice.ts';
import type { Entity } from './entity.ts';

const MINISTER = /\bminister\b|\bpremier\b|\bchancellor\b/i;
const PRIME_MINISTER = /^prime minister$/i;
const PRESIDENT = /^(?:vice[- ])?president$/i;
/** States without ministers: their secretaries head the departments. */
const NO_MINISTER: ReadonlySet<string> = new Set(['US']);

/** Bodies whose heads are called otherwise. */
const NO_PRESIDENTS =
  /\b(?:UN|UNESCO|UNHCR|IAEA|WHO|United Nations|NATO|OSCE|Commonwealth|African Union|ASEAN|Arab League|Islamic Cooperation|CARICOM|SADC|IGAD|Pacific Islands Forum)\b/;

/** No body has ministers, and few have a president who is called so and no more. */
const isNoneOfBody = (office: string, body: string): boolean =>
  /\b(?:prime|foreign|defen[cs]e) minister\b|^(?:king|queen|chancellor|premier)$/i.test(office) ||
  (/^president$/i.test(office) && NO_PRESIDENTS.test(body));

/**
 * May someone whom the text names without a state hold the office in that for which the document speaks: no minister of
 * the United States, no president of Canada, no king of Chad? What an official release says of its own counts whatever the state has.
 */
export function mayBeOf({ heads, title }: Entity, { country, organization, official }: Voice): boolean {
  const office = title?.text ?? '';
  if (isOfCommunity(office)) return false;
  if (country !== null && heads.has('high representative')) return false;
  if (country === null) return organization === null || !isNoneOfBody(office, organization);
  if (NO_MINISTER.has(country) && MINISTER.test(office)) return false;
  if (!official && NO_PRIME_MINISTER.has(country) && PRIME_MINISTER.test(office)) return false;
  if (!official && !MONARCHIES.has(country) && [...heads].some((head) => MONARCHS.has(head))) return false;
  return official || !(NO_PRESIDENT.has(country) && PRESIDENT.test(office));
}
