import type { Scene } from '../../frames/scene.ts';
import type { Telling } from '../triggers/telling.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { clauseSubject } from './clause-subject.ts';
import { at, type Speaker } from './speaker.ts';
import { speakerFrom } from './speaker-from.ts';

/** "• reaffirmed that …", "Stressed the need": an item of a list whose speaker stands above it. */
export const opensItem = ({ doc, sentence }: Scene, { from, form }: Trigger) =>
  form !== 'ing' &&
  from - sentence.from <= 3 &&
  doc.tokens
    .slice(sentence.from, from)
    .every(
      ({ kind, lower }) =>
        kind !== 'word' || /^(?:also|strongly|further|and|[a-z]|[ivx]+|[a-z]+ly)$/.test(lower),
    );

/** "The former judge, in turn, thanked": the words that hand over the floor. */
export function turn({ doc, sentence }: Scene, { from }: Trigger): string {
  const words = doc.tokens
    .slice(Math.max(sentence.from, from - 5), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bin turn\b/.test(words) ? 'in turn' : /\bfor (?:his|her|its) part\b/.test(words) ? 'part' : '';
}

/** A noun in lower case that names nobody known stands before ", in turn,". */
export function unknownBefore({ doc, sentence, groups }: Scene, { from }: Trigger): boolean {
  let i = from - 1;
  while (i > sentence.from && /^(?:,|in|turn|for|his|her|its|part|also)$/.test(doc.tokens[i]!.lower)) i--;
  const { kind, cap } = doc.tokens[i]!;
  return kind === 'word' && !cap && !groups.some((group) => group.from <= i && i < group.to);
}

/** The side that did not speak last. */
export function otherThan({ last }: Telling, trigger: Trigger): Speaker | null {
  if (!last || last.speaker.joint || last.speaker.entities.length !== 1) return null;
  return {
    ...at(trigger.from, trigger.to),
    entities: [],
    joint: false,
    source: false,
    other: last.speaker.entities[0]!,
  };
}

export function ownerOf(
  { doc, groups, sentence }: Scene,
  trigger: Trigger,
  telling: Telling,
): Speaker | null {
  for (let i = trigger.from - 1; i >= Math.max(sentence.from, trigger.from - 4); i--) {
    const group = groups.find(({ to }) => to === i);
    if (group?.mentions.at(-1)?.possessive && /^['’]s?$/.test(doc.tokens[i]!.text))
      return speakerFrom(group, telling);
    if (/^(?:his|her)$/.test(doc.tokens[i]!.lower)) return telling.last?.speaker ?? null;
  }
  return null;
}

/** "it was noted that": nobody is named, the sides are meant. */
export function impersonal({ doc, sentence }: Scene, from: number): boolean {
  const before = doc.tokens
    .slice(Math.max(sentence.from, from - 4), from)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    /^(?:report|said|believ|announc|told|claim|alleg|disclos|reveal|thought|suggest|wr|estimat|felt|fear|deem|inform)/.test(
      doc.tokens[from]!.lower,
    )
  )
    return false;
  return /(?:^| )it (?:was|has been|had been|is)(?: also| further| particularly| jointly)?$/.test(before);
}

/** "called the president to congratulate him", "flew to Oslo to urge her": said where the sentence tells of the talk itself. */
export function purposeOf(scene: Scene, trigger: Trigger, telling: Telling): Speaker | null {
  const { doc, sentence } = scene;
  if (doc.tokens[trigger.from - 1]!.lower !== 'to') return null;
  const before = doc.tokens.slice(sentence.from, trigger.from);
  if (
    !before.some(
      ({ lower }, i) =>
        (lower !== 'called' || !/^(?:on|upon|for)$/.test(before[i + 1]?.lower ?? '')) &&
        /^(?:called|phoned|telephoned|rang|rung|opportunity|summoned|flew|travelled|traveled|went|came)$/.test(
          lower,
        ),
    ) ||
    before.some(({ lower }) =>
      /^(?:that|will|would|should|agreed|plans|planned|pledged|expected|continue|need|due)$/.test(lower),
    )
  )
    return null;
  const subject = clauseSubject(scene, trigger.from);
  return subject && speakerFrom(subject, telling);
}
