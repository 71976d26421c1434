import { INDEFINITE } from '../../lexicon/determiners.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordSet } from '../../text/words.ts';
import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { isSameParty, type Party } from '../party.ts';
import type { Telling } from '../telling.ts';
import { merge } from './merge.ts';

/** So far behind the delegation stands the name of who came with it. */
const REACH = 2;

/**
 * "A met a Zendan delegation. A spoke for an hour with Deputy Minister B of Zenda and his aides": the event of the
 * delegation, with B for it; `null` where none was told of just before. `drafts` are those told of last.
 */
export function nameDelegate(material: Material, drafts: readonly Draft[], telling: Telling): Draft | null {
  const { frame, parties, joint, inTitle, when } = telling;
  if (frame.open || frame.anaphoric || joint || inTitle || parties.length !== 2) return null;
  if (frame.kind === 'call' || isFurther(material.doc, telling)) return null;
  for (const draft of drafts) {
    const far = frame.sentence - draft.frames.at(-1)!.sentence;
    if (draft.status !== frame.status || draft.parties.length !== 2 || far < 0 || far > REACH) continue;
    if (when && draft.told && !compatible(when, draft.told)) continue;
    const delegation = draft.parties.find((party) => isSomeDelegation(material.doc, party));
    const there = parties.find((party) => draft.parties.some((other) => isSameParty(other, party)));
    const named = parties.find((party) => party !== there);
    if (!delegation || !there || !named || named.entity.kind !== 'person') continue;
    if (named.country?.code !== delegation.country!.code || isSameParty(there, delegation)) continue;
    draft.parties = draft.parties.filter((party) => party !== delegation);
    merge(material, draft, telling);
    return draft;
  }
  return null;
}

/** "a Zendan delegation", "a high-level delegation from Zenda": brought in without anyone's name. */
const isSomeDelegation = (doc: Tokenised, { entity, country, mention }: Party): boolean =>
  entity.kind === 'delegation' &&
  country !== null &&
  INDEFINITE.has(mention.determiner ?? 'a') &&
  !someWord(doc, mention.from, mention.to, NOT_OF_GOVERNMENT);

/** A minister of the same state came by himself. */
const NOT_OF_GOVERNMENT = wordSet(
  'parliamentary parliament business corporate commercial trade military youth congressional cultural academic media',
);

/** "A also met B", "Later A met B": on another occasion. */
const isFurther = (doc: Tokenised, { frame: { sentence, from } }: Telling): boolean =>
  someWord(doc, doc.sentences[sentence]!.from, from, FURTHER);
const FURTHER = wordSet('also later then earlier separately afterwards subsequently meanwhile before after');
