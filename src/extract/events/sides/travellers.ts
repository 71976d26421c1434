import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Material } from '../material.ts';

/** A report goes on about those who travel together for so many sentences. */
const REACH = 4;

/**
 * Whom "they" means who will meet others: "A and B are visiting Zenda. They will meet C": the people in whose list a
 * sentence before opens. Declines where somebody else comes in between, or where one of them is `met`.
 */
export function travellersBefore(
  pronoun: Mention,
  met: readonly Mention[],
  { doc, groups, mentions, cast }: Pick<Material, 'doc' | 'groups' | 'mentions' | 'cast'>,
): Mention[] | undefined {
  for (let index = pronoun.sentence - 1; index >= Math.max(0, pronoun.sentence - REACH); index--) {
    if (doc.sentences[index]!.kind !== 'body') return undefined;
    const [opening] = inSentences(groups, index);
    if (!opening || opening.mentions.length < 2 || !opening.mentions.every(isPerson)) continue;
    const list = new Set(opening.mentions.map((mention) => cast.of.get(mention)));
    const between = inSentences(mentions, index, pronoun.sentence).filter(
      (mention) => mention.from < pronoun.from && isPerson(mention),
    );
    if (!between.every((mention) => list.has(cast.of.get(mention)))) return undefined;
    if (met.some((mention) => list.has(cast.of.get(mention)))) return undefined;
    shareState(opening.mentions, cast);
    return opening.mentions;
  }
  return undefined;
}

/** Those who travel together are of one state, where the text tells of one. */
function shareState(list: readonly Mention[], { of }: Material['cast']): void {
  const people = list.flatMap((mention) => of.get(mention) ?? []);
  const states = new Map(
    people.flatMap(({ country }) => (country ? [[country.code, country] as const] : [])),
  );
  const [state] = states.values();
  if (!state || states.size > 1) return;
  for (const person of people) if (!person.organization) person.country ??= state;
}

const isPerson = ({ kind, plural, possessive }: Mention): boolean =>
  (kind === 'person' || kind === 'office') && !plural && !possessive;

/** "A led a delegation of the League to Zenda. They met B": the one delegation of the sentence before. */
export function ledDelegation(
  { sentence }: Mention,
  { doc, mentions }: Pick<Material, 'doc' | 'mentions'>,
): Mention[] | undefined {
  const found = inSentences(mentions, sentence - 1).filter(({ kind }) => kind === 'delegation');
  const [one, another] = found;
  return one && !another && LED.has(wordAt(doc, one.from - 1)) ? found : undefined;
}
const LED = wordSet('led leads headed heads a an the');
