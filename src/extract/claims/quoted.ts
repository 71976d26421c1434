import type { Scene } from '../frames/scene.ts';
import type { Group } from '../mentions/groups.ts';
import type { Quotation } from '../quotes.ts';
import { wordAt, wordSet } from '../words.ts';
import { issuing, seatSpeaker } from './issuers.ts';
import { sourceSubject } from './nameless-subjects.ts';
import { isOnTheTable } from './on-the-table.ts';
import { quotedAct } from './quoted-acts.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import type { Speaker } from './speaker.ts';
import { speakerFrom } from './speaker-from.ts';
import { directSubject, invertedSubject } from './subjects.ts';
import type { Trigger } from './trigger.ts';
import { reportsAt } from './triggers.ts';

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
      !(front && quotation.open > end && isAttributedBehind(scene, quotation)) &&
      !beginsWithVerb(scene, quotation) &&
      (opensBehind(scene, end, quotation, front !== undefined) || isRestOf(scene, end, quotation)) &&
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

/** Behind the verb a quotation opens: with nothing but an addressee, a time and a mark between. */
function opensBehind({ doc }: Scene, end: number, { open, from, to }: Quotation, front: boolean): boolean {
  const gap = doc.tokens.slice(end, open);
  if (
    gap.length > 14 ||
    gap.some(({ lower }) => /^(?:that|which|who|and|but|as|was|were|is|are)$/.test(lower))
  )
    return false;
  const mark = gap.at(-1)?.text ?? '';
  if (mark === ':') return true;
  // "Q," she said. "Q.": not the quotation of a paragraph behind, nor one that another verb attributes.
  if (mark === '.') return front && gap.length <= 10 && doc.tokens[to - 1]!.text !== ',';
  const whole = (doc.tokens[from]?.cap ?? false) && to - from >= 4;
  if (mark === ',') return whole || to - from >= 6;
  return (
    whole && gap.length <= 6 && gap.every(({ lower }) => !/^(?:to|of|by|with|for|on|about|a|an)$/.test(lower))
  );
}

/** '"Q," the minister wrote': these are the minister's words, whoever said what stands before. */
function isAttributedBehind({ doc }: Scene, { close }: Quotation): boolean {
  for (let i = close; i < Math.min(doc.tokens.length, close + TO_ATTRIBUTION); i++) {
    const word = wordAt(doc, i);
    const opensLine = doc.text.slice(doc.tokens[i - 1]!.end, doc.tokens[i]!.start).includes('\n');
    if (opensLine || /^[.:"“]$/.test(word)) return false;
    if (ATTRIBUTES.has(word)) return !/^[:"“]$/.test(wordAt(doc, i + 1));
  }
  return false;
}
const TO_ATTRIBUTION = 8;
const ATTRIBUTES = wordSet('said says added told tweeted wrote posted stated remarked');

/** 'praised A, saying "from the first day you have helped us"': a quotation in small letters that the verb leads to and the sentence ends with. */
const isRestOf = ({ doc, sentence }: Scene, end: number, { open, from, to, close }: Quotation): boolean =>
  open === end &&
  close >= sentence.to - 1 &&
  to - from >= LONG_QUOTE &&
  /^(?:from|for|with|in|on|when|as|if|by|at)$/.test(doc.tokens[from]!.lower);
/** Fewer words are a part of a sentence that is told. */
const LONG_QUOTE = 8;

/** "Our workers," he said, "learn more": one quotation in two parts. */
const interrupted = ({ doc }: Scene, front: Quotation, behind: Quotation) =>
  doc.tokens[front.to - 1]?.text === ',' && !doc.tokens[behind.from]?.cap;

/** The ministers "strongly condemn the attack", A also "condemned it": the quotation begins with the verb that reports it. */
export function verbal({ scene, quotations, said, telling }: Reading): Saying[] {
  return quotations.flatMap((quotation) => {
    const group = beginsWithVerb(scene, quotation);
    const speaker = group && !said.has(quotation) ? speakerFrom(group, telling) : null;
    if (!speaker) return [];
    said.add(quotation);
    return [quotationSaying(scene, quotation, speaker, null)];
  });
}

/** The speaker right before a quotation that begins with a reporting verb. */
function beginsWithVerb({ doc, groups }: Scene, { open, from }: Quotation): Group | null {
  const end = /^(?:also|both|jointly|meanwhile)$/.test(doc.tokens[open - 1]?.lower ?? '') ? open - 1 : open;
  const group = groups.find(({ to }) => to === end);
  const verb = /ly$/.test(doc.tokens[from]!.lower) ? from + 1 : from;
  return group && !group.mentions.at(-1)!.possessive && reportsAt(doc, verb) ? group : null;
}
