import { oneOf, someToken } from '../../text/words.ts';
import { actOf } from '../acts.ts';
import { trimmed } from '../content/connectors.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { isIssuer } from '../speakers/issuers.ts';
import { jointStatement } from '../speakers/joint-statement.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { speakerFrom } from '../speakers/speaker-from.ts';
import { directSubject, invertedSubject } from '../speakers/subjects.ts';
import { isOnTheTable } from '../triggers/on-the-table.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { comma as commaBefore } from './closing.ts';

const tellsOfTalks = oneOf('discussed reviewed talked touched');
const tellsOfMeeting = oneOf('discuss discussed review reviewed talk talked touched spoke meet met');

/** "S, X said.", "S, said X.", "S X told him." (quotation marks lost) and "A, X said, B". */
export function trailing(
  { scene, triggers, telling }: Reading,
  trigger: Trigger,
  known: Speaker,
  found: readonly Saying[],
): Saying | null {
  const { doc, sentence } = scene;
  // "The call took place at the request of A, the ministry said": what it tells of the occasion.
  if (isIssuer(known)) return null;
  if (!mayTrail(scene, trigger) || trigger.form !== 'finite' || found.length > 0) return null;
  const inverted =
    commaBefore(doc.tokens, trigger.from) && mayInvert(trigger) ? invertedSubject(scene, trigger) : null;
  const group = inverted ?? directSubject(scene, trigger.from, triggers);
  const statement = group ? null : jointStatement(scene, trigger.from);
  // A sentence that begins inside a quotation is said in direct speech.
  if (
    (!group && statement === null) ||
    group?.mentions[0]?.determiner === 'who' ||
    telling.quotedTokens[sentence.from]
  )
    return null;
  const start = inverted ? trigger.from : (statement ?? phraseFrom(scene, group!.from));
  const close = inverted ? inverted.to : trigger.to;
  const comma = commaBefore(doc.tokens, start);
  const speaker = (group && speakerFrom(group, telling)) ?? known;
  const between =
    comma &&
    doc.tokens[close]?.text === ',' &&
    // "Norway, she added, had continued to help": no verb of saying.
    !triggers.some(
      ({ from: next, verb, perfect }) =>
        next > close && next <= close + 3 && verb.takes[0] !== 'quote' && perfect === null,
    );
  const from = between && sentence.to - close > start - sentence.from ? close + 1 : sentence.from;
  const to = trimmed(scene, from, from === sentence.from ? start : sentence.to);
  // Without a comma only a verb at the very end of the sentence closes it.
  if (
    to - from < 5 ||
    (!comma &&
      (sentence.to - close > 4 ||
        doc.tokens[start - 1]?.kind === 'mark' ||
        /^(?:and|but|as|when|while|that|which|after|before|if|because|what|where|who|than)$/.test(
          doc.tokens[start - 1]?.lower ?? '',
        )))
  )
    return null;
  if (
    /^(?:according|after|as|when|while|if|in|on|at|during|following|before|asked|with|speaking|receiving|welcoming|meeting|hosting|greeting|addressing|visiting|arriving)$/.test(
      doc.tokens[from]!.lower,
    ) &&
    !sentencelike(doc, from, to)
  )
    return null;
  // "The two also discussed X, an official said": what was on the table, whoever tells of it.
  if (speaker.phrase !== undefined && someToken(doc, from, to, tellsOfTalks)) return null;
  if (isOnTheTable(doc, from, to)) return null;
  // "A also spoke with B, the spokesman said": whom he met, and nothing that was said there.
  const voices = speaker.entities.length > 0 && speaker.entities.every(({ voice }) => voice);
  if (voices && someToken(doc, from, to, tellsOfMeeting)) return null;
  return {
    from,
    to,
    sentence: sentence.index,
    speaker,
    mode: 'indirect',
    act: actOf(doc, trigger, { from, to, frame: 'clause' }),
    rule: 'claim:attributed-before',
    trigger,
  };
}

/** "S, said A"; whom one told or thanked stands behind the verb himself: "A, who took office in May, thanked B". */
const mayInvert = ({ verb: { to, takes } }: Trigger): boolean => to === undefined && takes[0] !== 'phrase';

/** How many words may stand behind a verb that closes its sentence: "S, A promised in Oslo." */
const CLOSING = 3;

/** "S, A said"; "S, A promised" and "S, A warned" only where nothing is left for the verb to take. */
function mayTrail({ doc, sentence }: Reading['scene'], { verb, from, to }: Trigger): boolean {
  if (/^(?:clause|that)$/.test(verb.takes[0]!) && verb.to !== 'person') return true;
  return (
    verb.takes.includes('clause') &&
    sentence.to - to <= CLOSING &&
    doc.tokens.slice(to, sentence.to).every(({ lower }) => lower !== 'to' && lower !== 'that') &&
    doc.tokens.slice(sentence.from, from).some(({ text }) => text === ',')
  );
}

/** The stretch has a main clause behind its opening phrase. */
const sentencelike = (doc: Reading['scene']['doc'], from: number, to: number) =>
  doc.tokens.slice(from, to).some(({ text }) => text === ',');

/** "…, a high-ranking diplomat": the first token of the phrase whose end the group is. */
function phraseFrom({ doc, sentence }: Reading['scene'], from: number): number {
  for (let i = from - 1; i > Math.max(sentence.from, from - 4); i--) {
    const { kind, lower, text } = doc.tokens[i]!;
    if (text === ',') return doc.tokens[i + 1]!.cap ? i + 1 : from;
    if (kind !== 'word' || /^(?:that|of|in|to|and|with|by|from|for)$/.test(lower)) return from;
    if (/^(?:an?|the)$/.test(lower)) return i;
  }
  return from;
}
