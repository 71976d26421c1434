import { unknownEntity } from '../../entities/entity.ts';
import type { Frame } from '../../frames/frame.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isWordFor } from '../../mentions/offices/stands-for.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt } from '../../text/words.ts';
import { explicitDate, isTimed } from '../dates/moment.ts';
import { type Draft, isMixed } from '../draft.ts';
import type { Material } from '../material.ts';
import { type Party, partyOf } from '../party.ts';
import type { Resolved } from './parties.ts';

const SUPERIOR =
  /^(?:the|both|our|their|these) (?:two )?(?:heads of (?:state|government)|presidents|leaders|monarchs|kings|emirs|prime ministers|premiers|chancellors)$/;

/**
 * "The ministers agreed to implement what the two presidents had agreed at their meeting in May": those above the
 * ministers, one of each state, whom nobody names. What tells no time is no occasion of its own.
 */
export function nameSuperiors(material: Material, drafts: readonly Draft[], resolved: Resolved): Resolved {
  const { doc } = material;
  const { frame } = resolved;
  const joint = frame.anaphoric ? undefined : jointIn(frame);
  const above = joint && superiorsIn(material, joint);
  // "President A had told Prime Minister B of it. The two leaders held talks": named.
  const named = resolved.sides.flat();
  if (!above || (named.length > 1 && named.every(({ entity }) => holdsSuperior(entity)))) return resolved;
  const below = drafts.findLast(isMixed);
  const states = below && statesOf(below);
  if (!states || drafts.some(isSuperior)) return resolved;
  const dated = explicitDate(material, frame) !== null;
  // In the press "the two leaders" may be ministers who talk.
  if (/^leaders$/.test(above.head ?? '') && frame.status === 'held' && !dated) return resolved;
  const known = dated || isTimed(material, frame);
  const sides = known ? states.map((country, k) => [seatOf(doc, above, country, k)]) : [];
  return { ...resolved, frame: { ...frame, background: true }, joint: false, sides };
}

function jointIn({ sides }: Frame): Mention | undefined {
  for (const { mentions } of sides)
    for (const mention of mentions) if (mention.kind === 'joint') return mention;
  return undefined;
}

/** The phrase for superiors: the joint one itself, or the last of the sentence to which "their meeting" goes back. */
function superiorsIn({ doc, mentions }: Material, joint: Mention): Mention | undefined {
  const before = inSentences(mentions, joint.sentence).filter(
    ({ from, kind }) => from < joint.from && kind !== 'state',
  );
  const meant = joint.determiner === 'their' ? before.at(-1) : joint;
  return meant?.kind === 'joint' && SUPERIOR.test(phraseIn(doc, meant.from, meant.to)) ? meant : undefined;
}

/** Two states, each spoken for by someone with an office below those of the phrase. */
function statesOf({ parties }: Draft): NonNullable<Party['country']>[] | null {
  const states = new Map(
    parties.flatMap(({ country }) => (country ? [[country.code, country] as const] : [])),
  );
  const allBelow = parties.every(({ entity }) => entity.heads.size > 0);
  return states.size === 2 && allBelow ? [...states.values()] : null;
}

/** An event of those superiors: nothing that the ministers say or discuss is of it. */
export const isOfSuperiors = ({ parties }: Draft): boolean => parties.some(({ key }) => key.startsWith(KEY));

const KEY = 'superior:';

const isSuperior = ({ parties }: { parties: readonly Party[] }): boolean =>
  parties.some(({ entity }) => holdsSuperior(entity));

const holdsSuperior = ({ heads }: Party['entity']): boolean =>
  [...heads].some((head) => head === 'leader' || isWordFor('leader', head));

function seatOf(doc: Tokenised, mention: Mention, country: NonNullable<Party['country']>, k: number): Party {
  const from = wordAt(doc, mention.from + 1) === 'two' ? 2 : 1;
  const entity = unknownEntity(FIRST_ID - k, 'office');
  entity.title = piece(doc, mention.from + from, mention.to);
  if (mention.head) entity.heads.add(mention.head.replace(/s$/, ''));
  entity.country = country;
  entity.mentions.push(mention);
  return { ...partyOf(entity, mention), key: `${KEY}${country.code}` };
}

/** Apart from the delegations of `again.ts`, which count from -1. */
const FIRST_ID = -100;
