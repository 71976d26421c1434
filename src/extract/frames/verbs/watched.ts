import { CLAUSE_OPENERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

/** "seeing B launch missiles", "saw B on television": who ends at token `to` is looked at, and not called on. */
export function isWatched({ doc, sentence }: Scene, to: number): boolean {
  if (ON_SCREEN.test(phraseIn(doc, to, to + 3))) return true;
  const behind = to < sentence.to ? doc.tokens[to]! : null;
  return (
    behind?.kind === 'word' &&
    !behind.cap &&
    !GOES_ON.has(wordAt(doc, to)) &&
    !/ly$|day$|-/.test(behind.lower)
  );
}
const ON_SCREEN = /^on (?:the |a )?(?:television|tv|screen|video|stage|newsreel|news)\b/;
/** What may stand behind one who is called on; any other word is what B is seen doing. */
const GOES_ON = new Set([
  ...PREPOSITIONS,
  ...CLAUSE_OPENERS,
  ...wordSet(
    `and or but then too also again first last next this that these the a an here there now soon later earlier early late once twice
    alone together instead tomorrow tonight yesterday today afterwards afterward ahead prior before after since until while as who
    whom whose which where when because if though although so yet one both each all either just only even half every separately
    face-to-face accompanied flanked aboard ashore along beside behind outside inside across in on at for with over about during following despite amid via two three four several some more less is was will has said told`,
  ),
]);
