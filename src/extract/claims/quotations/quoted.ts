import type { Scene } from '../../frames/scene.ts';
import type { Quotation } from '../../text/quotes.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { issuing, seatSpeaker } from '../speakers/issuers.ts';
import { sourceSubject } from '../speakers/nameless-subjects.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { speakerFrom } from '../speakers/speaker-from.ts';
import { directSubject, invertedSubject } from '../speakers/subjects.ts';
import { isOnTheTable } from '../triggers/on-the-table.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { quotedAct } from './quoted-acts.ts';
import { isAttributedBehind, isRestOf, opensBehind } from './quoted-behind.ts';
import { beginsWithVerb } from './quoted-verb.ts';

/** The quotations that a verb attributes: "Q," X said / X said: "Q" / "Q," said X; `null` where there is none. */
export function attributed(reading: Reading, trigger: Trigger, last: Speaker | null): Saying[] | null {
  const { scene, said, telling, triggers, quotations } = reading;
  const { sentence } = scene;
  if (trigger.form === 'passive' || trigger.form === 'infinitive') return null;
  const before = directSubject(scene, trigger.from, triggers);
  const seat = before && seatSpeaker(scene, before, telling);
  const subject = seat ? null : before;
  const inverted = invertedSubject(scene, trigger);
  const start = subject ? subject.from : trigger.from;
  const issuer = seat ?? (subject || inverted ? null : issuing(scene, trigger.from, telling));
  const source = issuer !== null || (!subject && !inverted && sourceSubject(scene, trigger.from));
  const front = quotations.findLast(
    (quotation) =>
      !said.has(quotation) &&
      !telling.readouts.has(quotation) &&
      quotation.close <= start &&
      gapIsThin(
        scene,
        quotation.close,
        issuer?.from ?? (source ? Math.min(start, quotation.close + 4) : start),
      ) &&
      endsWhole(scene, quotation) &&
      // A “stressed that S,” the ministry said: what A says.
      !(source && beginsWithVerb(scene, quotation)) &&
      // "The ministers agreed that S," the ministry said: what it passes on is read by itself.
      !(issuer && triggers.some(({ from }) => from >= quotation.from && from < quotation.to)),
  );
  const group = front && inverted && (!subject || subject.from < front.open) ? inverted : subject;
  const end = group && group.from === trigger.to ? group.to : trigger.to;
  const behind = quotations.find(
    (quotation) =>
      !said.has(quotation) &&
      !telling.readouts.has(quotation) &&
      quotation.open >= end &&
      quotation.open <= sentence.to &&
      (opensBehind(scene, end, quotation, front !== undefined) || isRestOf(scene, end, quotation)) &&
      !(front && quotation.open > end && isAttributedBehind(scene, quotation)) &&
      !beginsWithVerb(scene, quotation) &&
      // "stressed the importance of X, saying: 'Q'": it is the second verb's.
      !triggers.some(({ from, to }) => from > end && to === quotation.open - 1),
  );
  if (!front && !behind) return null;
  const speaker = source
    ? (issuer ?? {
        entities: [],
        joint: false,
        source: true,
        mentions: [],
        from: trigger.from,
        to: trigger.to,
      })
    : group
      ? speakerFrom(group, telling)
      : last;
  if (!speaker) {
    // "Q," a man in the crowd said: nobody known, and nobody else's words.
    if (!front || subject || trigger.form !== 'finite') return null;
    for (const quotation of [front, behind]) if (quotation) said.add(quotation);
    telling.quoted = null;
    return [];
  }
  const both = [front, behind].filter((quotation) => quotation !== undefined);
  const kept =
    front && behind && interrupted(scene, front, behind)
      ? [both.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))]
      : both;
  for (const quotation of both) said.add(quotation);
  return kept
    .filter(({ from, to }) => to - from >= 3 && !(issuer && isOnTheTable(scene.doc, from, to)))
    .map((quotation) => quotationSaying(scene, quotation, speaker, trigger));
}

/** A quotation as a saying. */
export const quotationSaying = (
  scene: Scene,
  { from, to }: Quotation,
  speaker: Speaker,
  trigger: Trigger | null,
): Saying => ({
  from,
  to: innerEnd(scene, from, to),
  sentence: scene.sentence.index,
  speaker,
  mode: 'direct',
  act: quotedAct(scene.doc, from, to, trigger),
  rule: 'claim:quotation',
  trigger,
});

/** The comma before the closing mark is the reporter's. */
export const innerEnd = ({ doc }: Scene, from: number, to: number) =>
  to > from + 1 && doc.tokens[to - 1]!.text === ',' ? to - 1 : to;

/** The quotation is a sentence of its own or most of one, not some words in quotation marks. */
function endsWhole({ doc, sentence }: Scene, { open, from, to, close }: Quotation): boolean {
  // 'does not support "a new bloc," he said': words of a sentence that is told.
  const before = doc.tokens[open - 1];
  if (open > sentence.from && before?.kind === 'word' && to - from < (doc.tokens[from]?.cap ? 5 : 8))
    return false;
  // 'called to discuss "the need for calm in the strait," an aide said': the matter.
  if (/^(?:discuss|discussed|discussing|on|about)$/.test(before?.lower ?? '')) return false;
  if (/^[.,!?…]$/.test(doc.tokens[to - 1]?.text ?? '') || doc.tokens[close]?.text === ',') return true;
  return (
    (open <= sentence.from || /^[.,:"”]$/.test(doc.tokens[open - 1]?.text ?? '')) &&
    (doc.tokens[from]?.cap ?? false) &&
    to - from >= 4
  );
}

const gapIsThin = ({ doc }: Scene, from: number, to: number) =>
  to - from <= 7 &&
  doc.tokens.slice(from, to).every(
    ({ text, lower, cap }, i) =>
      (cap && i < 6) ||
      /^[,–—-]$/.test(text) ||
      // "Q," the state news agency quoted him as saying.
      /^(?:quoted|cited|state|official|news|agency|radio|television|newspaper|daily|statement|from|by)$/.test(
        lower,
      ) ||
      /^(?:and|the|an?|his|her|its|['’]s?|chief|deputy|presidential|government|ministry|senior|foreign|press|top)$/.test(
        lower,
      ),
  );

/** "Our workers," he said, "learn more": one quotation in two parts. */
const interrupted = ({ doc }: Scene, front: Quotation, behind: Quotation) =>
  doc.tokens[front.to - 1]?.text === ',' && !doc.tokens[behind.from]?.cap;
