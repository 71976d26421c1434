import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import { attach } from './attach.ts';
import { type Cast, type Entity, firstFrom, newEntity } from './entity.ts';
import { knownHolder } from './held-office.ts';
import { ownAtOpening } from './own-at-opening.ts';
import { personWithoutOffice } from './person-without-office.ts';
import { referent } from './referent.ts';
import { titleWords } from './words.ts';

/** Gathers the unnamed offices: each refers to someone known, or is someone by itself. */
export function gatherOffices(doc: Tokenised, mentions: readonly Mention[], cast: Cast, home: Voice): void {
  for (const mention of mentions) {
    if (mention.kind !== 'office' || (mention.possessive && mention.plural)) continue;
    const found = mention.plural
      ? samePlural(mention, cast.entities)
      : (signatory(doc, mention, mentions, cast) ??
        knownHolder(mention, cast.entities) ??
        ownAtOpening(doc, mention, cast.entities, home) ??
        referent(doc, mention, mentions, cast, home) ??
        personWithoutOffice(doc, mention, cast.entities, home) ??
        envoyByRank(mention, cast.entities));
    attach(cast, found ?? newEntity(cast, 'office', mention), mention);
  }
}

/** "Senator the Hon A" above "Minister for Foreign Affairs": the office in a line of its own is of whoever signs beside it. */
function signatory(
  doc: Tokenised,
  { sentence, country }: Mention,
  mentions: readonly Mention[],
  { of }: Cast,
): Entity | undefined {
  if (doc.sentences[sentence]!.kind !== 'meta' || country) return undefined;
  const near = inSentences(mentions, sentence - 1, sentence + 1);
  const signed = near.find((one) => one.name !== null && doc.sentences[one.sentence]!.kind === 'meta');
  return signed && of.get(signed);
}

/** "the ministers" a second time, of the same state or again of none. */
const samePlural = ({ head, country, title }: Mention, entities: readonly Entity[]) =>
  entities.find(
    (entity) =>
      entity.plural &&
      entity.kind === 'office' &&
      entity.heads.has(head!) &&
      entity.country?.code === country?.code &&
      mayBeSame(titleWords(title), entity.titleWords),
  );

/** "The ministers" are the foreign ministers; the defence ministers are not. */
const mayBeSame = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.every((word) => known.has(word)) || [...known].every((word) => words.includes(word));

/** "U.S. envoy Ana Blake …. The assistant secretary of state said": by the rank that the only envoy has at home. */
function envoyByRank(
  { title, determiner, country, from, sentence }: Mention,
  entities: readonly Entity[],
): Entity | undefined {
  if (determiner !== 'the' || !OF_RANK.test(title?.text ?? '')) return undefined;
  const [envoy, another] = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.heads.size > 0 &&
      entity.heads.isSubsetOf(ENVOYS) &&
      firstFrom(entity) < from &&
      // "The envoy arrived with the assistant secretary": someone else.
      !entity.mentions.some((mention) => mention.sentence === sentence) &&
      (!country || !entity.country || entity.country.code === country.code),
  );
  return another ? undefined : envoy;
}
const OF_RANK = /^(?:deputy )?(?:assistant|under) (?:u\.?s\.? )?secretary\b|^undersecretary\b/i;
const ENVOYS = new Set(['envoy', 'special envoy', 'emissary', 'mediator', 'negotiator', 'troubleshooter']);
