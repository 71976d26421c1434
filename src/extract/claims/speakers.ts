import type { Cast, Entity } from '../entities/entity.ts';
import type { Scene } from '../frames/scene.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { OpenList } from './lists.ts';
import { referent } from './pronouns.ts';
import { bareJoint, directSubject, ownSubject, sourceSubject } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Who says something: entities, all sides together, or a source without a name. */
export interface Speaker {
  entities: Entity[];
  joint: boolean;
  source: boolean;
  mentions: Mention[];
  /** The speaker is the other one of two sides. */
  other?: Entity;
  from: number;
  to: number;
}

/** What a reader of the text remembers of those who spoke so far. */
export interface Telling {
  doc: Tokenised;
  cast: Cast;
  mentions: readonly Mention[];
  bySentence: readonly (readonly Mention[])[];
  /** The speaker of the last saying and its sentence. */
  last: { speaker: Speaker; sentence: number } | null;
  /** The speaker of the last direct quotation and its sentence. */
  quoted: { speaker: Speaker; sentence: number } | null;
  /** Who is named above a list of what they said: "The ministers:". */
  heading: { speaker: Speaker; sentence: number } | null;
  /** The last sentence in which a release was quoted. */
  released: number | null;
  /** The list that is open. */
  list: OpenList | null;
  /** Whose "I" stands outside quotation marks: the person to whom the document gives the floor most. */
  principal: Entity | null;
}

const at = (from: number, to: number): Omit<Speaker, 'entities' | 'joint' | 'source'> => ({
  mentions: [],
  from,
  to,
});

/** The speaker of reporting words: their own subject, the subject that they share, or the one of the verb before. */
export function speakerOf(
  scene: Scene,
  trigger: Trigger,
  triggers: readonly Trigger[],
  before: Speaker | null,
  telling: Telling,
): Speaker | null {
  if (trigger.owned) return ownerOf(scene, trigger, telling);
  if (trigger.form === 'infinitive') return purposeOf(scene, trigger, telling);
  if (trigger.form === 'passive')
    return impersonal(scene, trigger.from)
      ? { ...at(trigger.from, trigger.to), entities: [], joint: true, source: false }
      : null;
  const absolute =
    trigger.form === 'ing'
      ? scene.groups.find(
          ({ from, to }) => to === trigger.from && scene.doc.tokens[from - 1]?.lower === 'with',
        )
      : undefined;
  if (absolute) return speakerFrom(absolute, telling);
  const direct = directSubject(scene, trigger.from, triggers);
  if (direct) return reliable(scene, direct, trigger) ? speakerFrom(direct, telling) : null;
  if (opensItem(scene, trigger)) return telling.heading?.speaker ?? telling.last?.speaker ?? null;
  if (turn(scene, trigger) !== '' && unknownBefore(scene, trigger)) return otherThan(telling, trigger);
  if (bareJoint(scene, trigger.from))
    return { ...at(trigger.from, trigger.to), entities: [], joint: true, source: false };
  if (sourceSubject(scene, trigger.from))
    return { ...at(trigger.from - 1, trigger.from), entities: [], joint: false, source: true };
  if (trigger.form === 'base') return null;
  if (trigger.form === 'finite' && ownSubject(scene, trigger.from)) return null;
  if (
    trigger.verb.weak &&
    trigger.form !== 'ing' &&
    !/^(?:and|,|but)$/.test(scene.doc.tokens[trigger.from - 1]?.lower ?? '')
  )
    return null;
  if (before) return before;
  const subject =
    trigger.form === 'ing'
      ? (opening(scene, trigger) ?? clauseSubject(scene, trigger.from))
      : clauseSubject(scene, trigger.from);
  return subject ? speakerFrom(subject, telling) : null;
}

/** "• reaffirmed that …", "Stressed the need": an item of a list whose speaker stands above it. */
const opensItem = ({ doc, sentence }: Scene, { from, form }: Trigger) =>
  form !== 'ing' &&
  from - sentence.from <= 3 &&
  doc.tokens
    .slice(sentence.from, from)
    .every(
      ({ kind, lower }) =>
        kind !== 'word' || /^(?:also|strongly|further|and|[a-z]|[ivx]+|[a-z]+ly)$/.test(lower),
    );

/** "The former judge, in turn, thanked": the words that hand over the floor. */
function turn({ doc, sentence }: Scene, { from }: Trigger): string {
  const words = doc.tokens
    .slice(Math.max(sentence.from, from - 5), from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bin turn\b/.test(words) ? 'in turn' : /\bfor (?:his|her|its) part\b/.test(words) ? 'part' : '';
}

/** A noun in lower case that names nobody known stands before ", in turn,". */
function unknownBefore({ doc, sentence, groups }: Scene, { from }: Trigger): boolean {
  let i = from - 1;
  while (i > sentence.from && /^(?:,|in|turn|for|his|her|its|part|also)$/.test(doc.tokens[i]!.lower)) i--;
  const { kind, cap } = doc.tokens[i]!;
  return kind === 'word' && !cap && !groups.some((group) => group.from <= i && i < group.to);
}

/** The side that did not speak last. */
function otherThan({ last }: Telling, trigger: Trigger): Speaker | null {
  if (!last || last.speaker.joint || last.speaker.entities.length !== 1) return null;
  return {
    ...at(trigger.from, trigger.to),
    entities: [],
    joint: false,
    source: false,
    other: last.speaker.entities[0]!,
  };
}

/** "who has long urged", "which stressed": no saying of the occasion; a bare form needs a plural subject. */
function reliable(scene: Scene, group: Group, trigger: Trigger): boolean {
  const mention = group.mentions.at(-1)!;
  const several =
    group.mentions.length > 1 ||
    mention.plural ||
    mention.kind === 'joint' ||
    /^(?:i|we|they)$/.test(mention.determiner ?? '');
  if (trigger.form === 'base') return several && group.to >= trigger.from - 2;
  if (mention.determiner === 'who' && trigger.perfect) return false;
  if (/^(?:recently|earlier)$/.test(scene.doc.tokens[trigger.from - 1]!.lower)) return false;
  return !(trigger.perfect && standing(scene, trigger));
}

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
    /^(?:said|called|asked|accused|described|argued|insisted|warned|criticised|criticized|rejected|demanded|denied|claimed|maintained|suggested)$/.test(
      doc.tokens[trigger.from]!.lower,
    )
  );
}

/** "called the president to congratulate him": said where the sentence tells of the talk itself. */
function purposeOf(scene: Scene, trigger: Trigger, telling: Telling): Speaker | null {
  const { doc, sentence } = scene;
  if (doc.tokens[trigger.from - 1]!.lower !== 'to') return null;
  const before = doc.tokens.slice(sentence.from, trigger.from);
  if (
    !before.some(({ lower }) => /^(?:called|phoned|telephoned|rang|rung|opportunity)$/.test(lower)) ||
    before.some(({ lower }) =>
      /^(?:that|will|would|should|agreed|plans|planned|pledged|expected|continue|need|due)$/.test(lower),
    )
  )
    return null;
  const subject = clauseSubject(scene, trigger.from);
  return subject && speakerFrom(subject, telling);
}

function ownerOf({ doc, groups, sentence }: Scene, trigger: Trigger, telling: Telling): Speaker | null {
  for (let i = trigger.from - 1; i >= Math.max(sentence.from, trigger.from - 4); i--) {
    const group = groups.find(({ to }) => to === i);
    if (group?.mentions.at(-1)?.possessive && /^['’]s?$/.test(doc.tokens[i]!.text))
      return speakerFrom(group, telling);
    if (/^(?:his|her)$/.test(doc.tokens[i]!.lower)) return telling.last?.speaker ?? null;
  }
  return null;
}

/** "it was noted that": nobody is named, the sides are meant. */
function impersonal({ doc, sentence }: Scene, from: number): boolean {
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

/** "Pointing to X, he underlined …": the subject stands behind the participle's clause. */
function opening({ groups, doc, sentence }: Scene, trigger: Trigger): Group | null {
  const lead = doc.tokens.slice(sentence.from, trigger.from);
  if (
    lead.length > 2 ||
    lead.some(
      ({ kind, lower }) => kind === 'word' && !/^(?:while|having|after|by|in|when|before|also)$/.test(lower),
    )
  )
    return null;
  return (
    groups.find(
      (group) =>
        group.from > trigger.to &&
        /^(?:,)$/.test(doc.tokens[group.from - 1]?.text ?? '') &&
        !group.mentions.at(-1)!.possessive &&
        verbBehind(doc, group.to),
    ) ?? null
  );
}

const verbBehind = (doc: Tokenised, at: number) =>
  /(?:ed|s)$|^(?:said|told|also|made|met|held|gave|paid|drew|spoke|had|was|then|took)$/.test(
    doc.tokens[at]?.lower ?? '',
  );

/** The subject of the clause before token `at`: the first group that no preposition and no verb governs. */
function clauseSubject({ doc, sentence, groups }: Scene, at: number): Group | null {
  for (const group of groups) {
    if (group.to > at) return null;
    const last = group.mentions.at(-1)!;
    if (
      last.possessive ||
      (group.mentions.every(({ kind }) => kind === 'state') && group.from > sentence.from) ||
      last.determiner === 'who'
    )
      continue;
    const before = group.from > sentence.from ? doc.tokens[group.from - 1]! : null;
    if (
      before &&
      before.kind === 'word' &&
      !before.cap &&
      (/^(?:of|with|to|by|from|for|in|on|between|against|at|about|including|than|via|through|among|like|as)$/.test(
        before.lower,
      ) ||
        /(?:ed|ing|met|told|saw|held)$/.test(before.lower)) &&
      !/^(?:morning|evening|meeting)$/.test(before.lower)
    )
      continue;
    return group;
  }
  return null;
}

/** The speaker that a group of mentions stands for; `null` where nobody is known by it. */
export function speakerFrom(group: Group, telling: Telling): Speaker | null {
  const { cast } = telling;
  if (group.mentions.every(unnamedCrowd))
    return { entities: [], joint: false, source: true, mentions: [], from: group.from, to: group.to };
  let joint = group.mentions.some(({ kind }) => kind === 'joint');
  const entities: Entity[] = [];
  for (const mention of group.mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'they') {
      const several = telling.last?.speaker;
      if (several && (several.joint || several.entities.length > 1)) {
        joint ||= several.joint;
        entities.push(...several.entities);
      } else if (sidesNamed(mention, telling)) joint = true;
      continue;
    }
    const entity = mention.kind === 'pronoun' ? referent(mention, telling) : cast.of.get(mention);
    if (entity && !entities.includes(entity)) entities.push(entity);
  }
  if (!joint && entities.length === 0) return null;
  return {
    entities,
    joint,
    source: entities.length > 0 && entities.every(isSource),
    mentions: group.mentions,
    from: group.from,
    to: group.to,
  };
}

/** "They" means the sides where the text has just named some. */
const sidesNamed = ({ sentence }: Mention, { bySentence }: Telling) =>
  [sentence, sentence - 1, sentence - 2].some((index) =>
    (bySentence[index] ?? []).some(({ kind }) => /^(?:person|office|joint|delegation)$/.test(kind)),
  );

/** "officials said", "diplomats said": a source and no side. */
const unnamedCrowd = ({ kind, plural, determiner, country, countries, organization, head }: Mention) =>
  kind === 'office' &&
  plural &&
  determiner === null &&
  country === null &&
  countries.length === 0 &&
  organization === null &&
  /^(?:official|diplomat|observer|lawmaker|member|delegate|officer|deputy|negotiator)$/.test(head ?? '');

/** A spokesman or a body passes on what others said. */
const isSource = (entity: Entity) => entity.voice || entity.kind === 'organization';
