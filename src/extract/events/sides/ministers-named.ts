import type { Cast, Entity } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';

const MINISTERS = new Set(['minister', 'secretary']);

/** "the Zendan ministers": those ministers of Zenda whom the text has named, where they are several. */
export function ministersNamed(mention: Mention, { entities }: Cast): Entity[] {
  const { kind, plural, country, countries, determiner, head, from } = mention;
  if (kind !== 'office' || !plural || !country || countries.length > 1) return [];
  if (determiner !== 'the' || !MINISTERS.has(head ?? '')) return [];
  const named = entities.filter(
    (one) =>
      one.kind === 'person' &&
      one.country?.code === country.code &&
      !one.former &&
      one.mentions.some((other) => other.from < from) &&
      [...one.heads].some((held) => MINISTERS.has(held)),
  );
  return named.length > 1 ? named : [];
}
