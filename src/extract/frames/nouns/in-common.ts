import { bodyOf } from '../../mentions/body-of.ts';
import type { Mention } from '../../mentions/mention.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import type { NounSides } from './noun-phrase.ts';

const AGREEING = wordSet(
  'agreed pledged vowed signed endorsed adopted approved unveiled announced reached clashed',
);

/** "President A and the leaders of X and Y agreed on Friday to … at a summit in Oslo": all whom the subject names. */
export function coordinatedSubject(scene: Scene, at: number): NounSides | null {
  const { doc, sentence, groups } = scene;
  const [first] = groups;
  if (!first || first.from > sentence.from + 1 || first.to > at || first.mentions.length < 2) return null;
  if (
    !first.mentions.every(({ kind, possessive }) => (kind === 'person' || kind === 'office') && !possessive)
  )
    return null;
  if (isOfThree(first.mentions) && isDeclared(scene, first.to) && !isOfBody(scene, at))
    return { sides: [side(first.mentions)], open: false };
  if (!first.mentions.some(({ countries }) => countries.length > 1)) return null;
  return someWord(doc, first.to, first.to + 3, AGREEING)
    ? { sides: [side(first.mentions)], open: false }
    : null;
}

/** What three do in common by meeting; condemning or voting is done at a session of others as well. */
const isDeclared = ({ doc }: Scene, at: number): boolean =>
  IN_COMMON.test(phraseIn(doc, at, at + 2)) && !/^(?:with|against)$/.test(wordAt(doc, at + 1));
const IN_COMMON =
  /^(?:(?:also|jointly|both|all) )?(?:agreed|vowed|pledged|decided|resolved|adopted|signed|endorsed|approved|unveiled|announced|affirmed|reaffirmed|concluded|met|discussed)\b/;

/** "during the meeting of the Security Council", "at the EU summit", "during a Senate meeting": whose the occasion is. */
const isOfBody = ({ doc, mentions }: Scene, at: number): boolean =>
  OF_BODY.test(phraseIn(doc, at + 1, at + 6)) ||
  (doc.tokens[at - 1]?.cap === true && !doc.tokens[at]!.cap) ||
  mentions.some(({ kind, to }) => kind === 'organization' && to === at);
const OF_BODY =
  /^of (?:the )?(?:[\w.-]+ ){0,3}(?:council|assembly|committee|commission|board|senate|parliament|cabinet|conference|community|union|organi[sz]ation|league)\b/;

/** "Premier A, President B of Chad and King C of Oman vowed at a summit to": three or more, of two states at least. */
const isOfThree = (mentions: readonly Mention[]): boolean =>
  mentions.length > 2 &&
  mentions.every(({ kind, plural }) => kind === 'person' && !plural) &&
  new Set(mentions.map(bodyOf)).size > 1;
