import { EVENT_VERBS, type EventVerb } from '../lexicon/event-verbs.ts';
import { type Match, phrasesOf } from '../phrases.ts';
import { channelIn } from './channels.ts';
import type { Frame, Side } from './frame.ts';
import { objectAfter, type Scene, specified, subjectBefore } from './scene.ts';
import { cancelledIn, standingOf } from './status.ts';

const VERBS = phrasesOf<EventVerb>(EVENT_VERBS.map((verb) => [verb, verb.forms] as const));

/** Frames of verbs that say by themselves that people met or spoke. */
export function verbFrames(scene: Scene): Frame[] {
  const { doc, sentence } = scene;
  const frames: Frame[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const match = VERBS.at(doc.tokens, i, sentence.to);
    if (!match) continue;
    const frame = frameOf(scene, match);
    if (frame) frames.push(frame);
    i = match.to - 1;
  }
  return frames;
}

function frameOf(scene: Scene, match: Match<EventVerb>): Frame | null {
  const { doc, sentence } = scene;
  const { tokens } = doc;
  const verb = match.value;
  if (nominal(scene, match) || isQuestion(scene)) return null;
  if (/^(?:discuss|exchange-views)$/.test(verb.id) && tokens[match.from - 1]?.lower === 'to') return null;
  const standing = standingOf(doc, sentence.from, match.from, sentence.to);
  const cancelled = cancelledIn(doc, sentence.from, sentence.to);
  if (!standing.status) return null;
  const sides =
    verb.passive && tokens[match.to] && passiveAt(scene, match)
      ? passiveSides(scene, match)
      : activeSides(scene, match);
  if (!sides) return null;
  const channel = channelIn(doc, sentence.from, sentence.to) ?? verb.channel;
  const remote =
    verb.kind === 'meeting' &&
    (channel === 'phone' || channel === 'video') &&
    verb.id !== 'receive' &&
    verb.id !== 'call-on';
  const weak = verb.id === 'discuss' || verb.id === 'exchange-views' || verb.id === 'confer';
  return {
    rule: `verb:${verb.id}`,
    sentence: sentence.index,
    from: match.from,
    to: match.to,
    kind: remote ? 'call' : weak ? (channel && channel !== 'in_person' ? 'call' : null) : verb.kind,
    channel:
      weak && channel === 'in_person'
        ? null
        : verb.kind === 'meeting' && channel !== 'video' && channel !== 'phone'
          ? 'in_person'
          : channel,
    status: cancelled && standing.status === 'planned' ? 'cancelled' : standing.status,
    sides,
    background: standing.background,
    separate: separateIn(scene, match.from),
    visit: false,
    open: false,
  };
}

const isQuestion = ({ doc, sentence }: Scene) => doc.tokens[sentence.to - 1]?.text === '?';

/** "the meeting", "a call", "their talks": the form is a noun here. */
function nominal(scene: Scene, { from, to, value }: Match<EventVerb>): boolean {
  const { tokens } = scene.doc;
  const before = tokens[from - 1]?.lower ?? '';
  if (
    !/^(?:meeting|calls|call|talk|talks|telephone|phone|meet|visit|host|hosts|rings|speaking|calling|calling on|discuss|saw|see|seen)$/.test(
      tokens[from]!.lower,
    )
  )
    return false;
  if (
    /^(?:meeting)$/.test(tokens[from]!.lower) &&
    before === ',' &&
    scene.groups.some((group) => group.from === to)
  )
    return false;
  if (/^(?:meeting)$/.test(tokens[from]!.lower))
    return (
      !/^(?:is|are|was|were|been|after|before|when|while|in|by|of|and|while|be|also)$/.test(before) ||
      /^(?:in|of|by|and)$/.test(before)
    );
  if (
    /^(?:talk|talks|telephone|phone|host|hosts|call|calls|visit)$/.test(tokens[from]!.lower) &&
    value.id !== 'call-on'
  ) {
    return (
      /^(?:the|a|an|his|her|their|its|this|that|of|in|by|over|for|on|and|these|first|second|last|next|high-level|recent|further|such|no|two|hold|held)$/.test(
        before,
      ) ||
      tokens[to]?.lower === 'with' ||
      tokens[to]?.lower === 'between'
    );
  }
  if (value.id === 'spend') return false;
  if (value.id === 'see') return !/^(?:to|will|would)$/.test(before);
  return (
    scene.doc.tokens
      .slice(Math.max(scene.sentence.from, from - 3), from)
      .some(({ lower }) => /^(?:the|a|an|his|her|their|its)$/.test(lower)) &&
    !/^(?:to|and|will|would)$/.test(before)
  );
}

function passiveAt({ doc, sentence }: Scene, { from, to }: Match<EventVerb>): boolean {
  const be = doc.tokens
    .slice(Math.max(sentence.from, from - 4), from)
    .some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower));
  const by = doc.tokens.slice(to, Math.min(sentence.to, to + 14)).some(({ lower }) => lower === 'by');
  return by && be && !/ing$/.test(doc.tokens[from]!.lower);
}

function passiveSides(scene: Scene, match: Match<EventVerb>): Side[] | null {
  const { value } = match;
  const agent = objectAfter(scene, match.to, { marks: ['by'], reach: 22 });
  const patient = subjectBefore(scene, match.from);
  if (!agent || !patient) return null;
  return [
    { mentions: agent.group.mentions, role: value.subject },
    { mentions: patient.mentions, role: value.object },
  ];
}

function activeSides(scene: Scene, match: Match<EventVerb>): Side[] | null {
  const { doc, sentence } = scene;
  const { value } = match;
  const subject = subjectBefore(scene, match.from) ?? gerundSubject(scene, match.from);
  const object = objectAfter(scene, match.to, { marks: value.marks });
  if (object && objectIsPerson(object.group.mentions) && !directed(scene, match, object.group.to)) {
    const toPress =
      value.id === 'speak' &&
      object.mark === 'to' &&
      object.group.mentions.every(({ kind }) => kind === 'joint');
    if (toPress || !subject) return null;
    if (value.id === 'call' && !called(scene, object.group.to)) return null;
    if (
      value.id === 'welcome' &&
      !/^(?:to|at|in|for|on|,|\.|here|today|yesterday)$/.test(doc.tokens[object.group.to]?.lower ?? '.')
    )
      return null;
    return [
      { mentions: subject.mentions, role: value.subject },
      { mentions: specified(scene, object.group).mentions, role: value.object },
    ];
  }
  if (!value.reciprocal || !subject) return null;
  if (value.id === 'discuss' && subject.mentions.length < 2) return null;
  if (
    value.id === 'speak' &&
    !doc.tokens.slice(match.to, sentence.to).some(({ lower }) => /^(?:phone|telephone|video)$/.test(lower))
  )
    return null;
  const several =
    subject.mentions.length > 1 ||
    subject.mentions.some(
      ({ plural, kind, countries }) => plural && (kind !== 'delegation' || countries.length > 1),
    );
  return several ? [{ mentions: subject.mentions, role: value.subject }] : null;
}

/** "Speaking after meeting B, A said": the subject of the main clause. */
function gerundSubject({ doc, groups }: Scene, at: number) {
  if (!/ing$/.test(doc.tokens[at]!.lower)) return null;
  return (
    groups.find(
      (group) =>
        group.from > at && doc.tokens[group.from - 1]?.text === ',' && !group.mentions.at(-1)!.possessive,
    ) ?? null
  );
}

const objectIsPerson = (mentions: Side['mentions']) =>
  mentions.some(
    ({ kind, determiner }) =>
      kind === 'person' ||
      kind === 'office' ||
      kind === 'delegation' ||
      kind === 'joint' ||
      (kind === 'pronoun' && determiner !== 'who' && determiner !== 'i') ||
      kind === 'organization',
  );

/** "called on X to do Y": an appeal, no visit. */
function directed({ doc }: Scene, { value }: Match<EventVerb>, to: number): boolean {
  return (
    /^(?:call-on|see|telephone|call)$/.test(value.id) &&
    doc.tokens[to]?.lower === 'to' &&
    value.id === 'call-on'
  );
}

/** "called X on Monday", "called him on his car phone": a person is called, not named or appealed to. */
function called({ doc, sentence }: Scene, to: number): boolean {
  const next = to < sentence.to ? doc.tokens[to]!.lower : '.';
  return /^(?:[.,;]|on|by|to|today|yesterday|late|early|last|after|from|and)$/.test(next);
}

function separateIn({ doc, sentence }: Scene, at: number): boolean {
  return doc.tokens
    .slice(Math.max(sentence.from, at - 3), Math.min(sentence.to, at + 6))
    .some(({ lower }) => lower === 'separately' || lower === 'separate');
}
