import { TELLING_THERE, WRITTEN } from '../../lexicon/telling.ts';
import type { Group } from '../../mentions/groups.ts';
import { surnameOf } from '../../mentions/pieces.ts';
import { oneOf, phraseIn, someWord } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { faceToFace } from './face-to-face.ts';

const isTelling = oneOf(TELLING_THERE);
/** So many sentences on stands whom the same one "also met", and so near their head. */
const SOON = 3;
const HEAD = 30;

/** "A told Minister B that …. A also met Minister C": A met B as well. */
export function toldThenAlsoFrames(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  if (sentence.kind !== 'body') return [];
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    if (!isTelling(doc.tokens[i]!.word)) continue;
    const heard = groups.find(({ from }) => from === i + 1);
    const teller = heard && isOfficial(heard) ? subjectBefore(scene, i) : null;
    if (!heard || !teller || !isOfficial(teller) || stateOf(teller) === stateOf(heard)) continue;
    if (isRemote(channelIn(scene)) || someWord(doc, i, sentence.to, WRITTEN) || !alsoMeets(scene, teller))
      return [];
    // Who of them is the guest is not said.
    const sides = [teller, heard].map(({ mentions }) => side(mentions, 'participant'));
    const { status, background } = standingOfVerb(doc, sentence.from, i);
    return status === 'held' ? [faceToFace('verb:tell', sentence.index, i, sides, background)] : [];
  }
  return [];
}

const stateOf = ({ mentions: [one] }: Group): string | undefined => one!.country?.code;

/** One person by name and office, of whom a state is said. */
const isOfficial = ({ mentions: [one, another] }: Group): boolean =>
  !another &&
  one!.kind === 'person' &&
  one!.name !== null &&
  one!.title !== null &&
  one!.country !== null &&
  !one!.possessive;

const ALSO_MET =
  /\balso (?:met|saw|conferred|held (?:[\w-]+ )?(?:talks|discussions)|had (?:[\w-]+ )?talks|called on)\b/;

/** Does a next sentence tell by the teller's surname whom else he met? */
function alsoMeets({ doc, sentence }: Scene, { mentions: [teller] }: Group): boolean {
  const surname = surnameOf(teller!.name!).toLowerCase();
  return doc.sentences.slice(sentence.index + 1, sentence.index + 1 + SOON).some(({ from, to }) => {
    const opening = phraseIn(doc, from, Math.min(to, from + HEAD));
    return opening.startsWith(`${surname} `) && ALSO_MET.test(opening);
  });
}
