import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import { leadOf } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** "who has long urged", "which stressed": no saying of the occasion; a bare form needs a plural subject. */
export function reliable(scene: Scene, group: Group, trigger: Trigger): boolean {
  const mention = group.mentions.at(-1)!;
  const several =
    group.mentions.length > 1 ||
    mention.plural ||
    mention.kind === 'joint' ||
    /^(?:i|we|they)$/.test(mention.determiner ?? '');
  if (trigger.form === 'base') return several && group.to >= trigger.from - 2;
  if (mention.determiner === 'who' && trigger.perfect) return false;
  if (/^(?:recently|earlier)$/.test(scene.doc.tokens[trigger.from - 1]!.lower)) return false;
  if (trigger.perfect === 'had' && opensEarlier(scene) && !isLead(scene)) return false;
  return !isLongAgo(scene, trigger) && !(trigger.perfect && standing(scene, trigger) && !isLead(scene));
}

/** "Earlier this month, A had said", "Ahead of the vote, A had told B that": before the event that the text goes on about. */
const opensEarlier = ({ doc, sentence: { from } }: Scene): boolean =>
  /^(?:earlier (?:this|that|in)|last (?:year|month|week)|ahead of|prior to|before the|previously|in (?:his|her|their) previous)\b/.test(
    phraseIn(doc, from, from + 3),
  );

/** "has repeatedly called for", "had earlier said", "has said": told of other occasions. */
function standing({ doc }: Scene, trigger: Trigger): boolean {
  const words = doc.tokens.slice(Math.max(0, trigger.from - 3), trigger.from).map(({ lower }) => lower);
  if (
    words.some((word) =>
      /^(?:repeatedly|long|often|twice|previously|earlier|always|already|consistently|publicly|frequently)$/.test(
        word,
      ),
    )
  )
    return true;
  return (
    trigger.perfect === 'has' &&
    /^(?:said|called|asked|accused|described|argued|insisted|warned|criticised|criticized|rejected|demanded|denied|claimed|maintained|suggested|threatened|vowed)$/.test(
      doc.tokens[trigger.from]!.lower,
    )
  );
}

/** The first sentence tells the news: "President A has called for …". */
const isLead = ({ doc, sentence }: Scene): boolean => leadOf(doc) === sentence.index;

/** "proposed last year that", "said last week that": at another time. */
const isLongAgo = ({ doc }: Scene, { to }: Trigger): boolean =>
  /^last (?:year|month|week)$/.test(phraseIn(doc, to, to + 2));
