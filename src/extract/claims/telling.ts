import type { Cast, Entity } from '../entities/entity.ts';
import type { Scene } from '../frames/scene.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Telling } from './speakers.ts';

/** The memory with which the reading of a document begins. */
export function tellingOf(
  doc: Tokenised,
  scenes: readonly Scene[],
  cast: Cast,
  mentions: readonly Mention[],
): Telling {
  return {
    doc,
    cast,
    mentions,
    bySentence: scenes.map((scene) => scene.mentions),
    last: null,
    quoted: null,
    heading: null,
    list: null,
    released: null,
    principal: principalOf(doc, cast, mentions),
  };
}

/** The person of whom "X said" is told most often: whose words a release without quotation marks gives. */
function principalOf(doc: Tokenised, cast: Cast, mentions: readonly Mention[]): Entity | null {
  const counts = new Map<Entity, number>();
  for (const mention of mentions) {
    const entity = mention.kind === 'person' ? cast.of.get(mention) : undefined;
    if (!entity || entity.voice) continue;
    if (
      !/^(?:said|says|told|added|adds)$/.test(doc.tokens[mention.to]?.lower ?? '') &&
      !/^(?:said|says)$/.test(doc.tokens[mention.from - 1]?.lower ?? '')
    )
      continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
