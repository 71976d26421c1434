import { EVENT_NOUNS, type EventNoun } from '../lexicon/event-nouns.ts';
import { LIGHT_VERBS } from '../lexicon/event-verbs.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Match, Phrases } from '../phrases.ts';
import { channelIn } from './channels.ts';
import type { Frame, Side } from './frame.ts';
import { objectAfter, type Scene, specified, subjectBefore } from './scene.ts';
import { cancelledIn, type Standing, standingOf } from './status.ts';

const NOUNS = new Phrases<EventNoun & { word: string }>();
for (const [word, noun] of Object.entries(EVENT_NOUNS)) NOUNS.add(word, { ...noun, word });

/** Frames of nouns that name an event: "talks between A and B", "A's call with B", "held a meeting with B". */
export function nounFrames(scene: Scene): Frame[] {
  const { doc, sentence } = scene;
  const frames: Frame[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const match = NOUNS.at(doc.tokens, i, sentence.to);
    if (!match) continue;
    const frame = frameOf(scene, match);
    if (frame) frames.push(frame);
    i = match.to - 1;
  }
  return frames;
}

function frameOf(scene: Scene, match: Match<EventNoun & { word: string }>): Frame | null {
  const { doc, sentence } = scene;
  const noun = match.value;
  const meet =
    doc.tokens[match.from]!.lower === 'meet' &&
    !doc.tokens
      .slice(Math.max(sentence.from, match.from - 3), match.from)
      .some(({ lower }) => /^(?:a|the|this)$/.test(lower));
  if (meet || verbal(scene, match)) return null;
  const light = lightVerb(scene, match.from);
  const found = sidesOf(scene, match, light) ?? anaphora(scene, match);
  if (!found) return null;
  const { sides, open } = found;
  const standing = standingAround(scene, match, light);
  const cancelled = cancelledIn(doc, sentence.from, sentence.to);
  if (!standing.status && !cancelled) return null;
  const channel = channelIn(doc, sentence.from, sentence.to);
  const remote = channel === 'phone' || channel === 'video';
  return {
    rule: `noun:${noun.word.replaceAll(' ', '-')}`,
    sentence: sentence.index,
    from: match.from,
    to: match.to,
    kind:
      noun.kind === 'meeting' && remote && noun.channel !== 'in_person'
        ? 'call'
        : (noun.kind ?? (remote ? 'call' : inPlace(scene, match.to) ? 'meeting' : null)),
    channel: noun.channel ?? (remote ? channel : noun.kind === 'meeting' ? 'in_person' : null),
    status: cancelled && found.sides.length > 0 ? 'cancelled' : (standing.status ?? 'held'),
    sides,
    background: standing.background || earlier(scene, match.from),
    separate: plural(noun.word) || separately(scene, match.from),
    visit: /visit|trip/.test(noun.word) && !/courtesy/.test(noun.word),
    open,
    ...('anaphoric' in found ? { anaphoric: true } : {}),
  };
}

const plural = (word: string) =>
  /^(?:meetings|calls|conversations|phone calls|telephone calls|engagements|bilaterals)$/.test(word);
const separately = ({ doc, sentence }: Scene, at: number) =>
  doc.tokens
    .slice(Math.max(sentence.from, at - 3), at)
    .some(({ lower }) => lower === 'separate' || lower === 'separately');

/** "calls on", "visits Oslo": the form is a verb here. */
function verbal({ doc }: Scene, { from, to, value }: Match<EventNoun & { word: string }>): boolean {
  const before = doc.tokens[from - 1];
  const next = doc.tokens[to]?.lower ?? '';
  if (
    /^(?:call|calls)$/.test(value.word) &&
    !(before && LIGHT_VERBS.has(before.lower)) &&
    /^(?:for|on|upon|off|to|it|him|her|them)$/.test(next)
  )
    return true;
  if (
    /^(?:visit|call|contact|exchange|meet|encounter)$/.test(value.word) &&
    before &&
    /^(?:to|will|would|may|can|must|should|not)$/.test(before.lower)
  )
    return true;
  // "bilateral trade", "a trilateral agreement": an adjective.
  if (/^(?:bilateral|trilateral)$/.test(value.word)) return !/^(?:with|between|on|in|at|,|\.)$/.test(next);
  return false;
}

/** "held", "had", "conducted" before the noun, with only its modifiers between. */
function lightVerb({ doc, sentence }: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 9); i--) {
    const token = doc.tokens[i]!;
    if (
      LIGHT_VERBS.has(token.lower) ||
      (/^(?:agreed|agree)$/.test(token.lower) &&
        /^(?:to|on)$/.test(doc.tokens[i + 1]!.lower) &&
        /^(?:a|an|another)$/.test(doc.tokens[i + 2]?.lower ?? ''))
    )
      return i;
    if (
      /^[;:.]$/.test(token.text) ||
      (token.text === ',' &&
        doc.tokens[i - 1]?.kind !== 'number' &&
        doc.tokens[i + 1]?.kind !== 'number' &&
        !/day$/.test(doc.tokens[i - 1]?.lower ?? '')) ||
      /^(?:with|that|who|which|said|between|during|after|before|following)$/.test(token.lower)
    )
      return null;
  }
  return null;
}

function sidesOf(
  scene: Scene,
  match: Match<EventNoun & { word: string }>,
  light: number | null,
): { sides: Side[]; open: boolean } | null {
  const { doc, sentence } = scene;
  const { tokens } = doc;
  const next = tokens[match.to]?.lower ?? '';
  if (tokens[sentence.to - 1]?.text === '?' || regular(scene, match.from)) return null;
  const special = directional(scene, match, light) ?? visiting(scene, match, light);
  if (special) return { sides: special, open: false };
  const owner = possessor(scene, match.from);
  const between = betweenSides(scene, match.to);
  if (between && (between.mark !== 'of' || several(between.group)) && actors(between.group)) {
    const partner = objectAfter(scene, between.group.to, { marks: ['with'], reach: 3 });
    return { sides: [side(between.group), ...(partner ? [side(partner.group)] : [])], open: false };
  }
  if (match.value.loose && light === null && !owner && tokens[match.from - 1]?.lower !== 'and') return null;
  const ours = ownedTogether(scene, match.from);
  if (ours && !owner) return { sides: [ours], open: false };
  const single = between?.mark === 'of' && actors(between.group) ? between.group : null;
  const found = objectAfter(scene, match.to, { marks: ['with'], reach: 24 });
  const partner =
    found &&
    !crossesVerb(scene, match.to, found.group.from) &&
    (actors(found.group) ||
      found.group.mentions.some(
        ({ kind }) => kind === 'pronoun' || kind === 'organization' || kind === 'state',
      ))
      ? specified(scene, found.group)
      : null;
  const possessed = ownedBySubject(scene, match.from) ?? relativeSubject(scene, match.to);
  const coordinated =
    doc.tokens[match.from - 1]?.lower === 'and' ? subjectBefore(scene, match.from - 1) : null;
  const subject =
    owner ??
    possessed ??
    coordinated ??
    single ??
    (light !== null ? subjectBefore(scene, light) : circumstantial(scene, match.from));
  if (partner && subject && subject !== partner)
    return { sides: [side(subject), side(partner)], open: false };
  if (partner) return { sides: [side(partner)], open: true };
  const told = light === null && !partner && !single ? duringTalks(scene, match.from) : null;
  if (told) return { sides: told, open: false };
  if (light !== null) {
    const who = subjectBefore(scene, light);
    const passive = passiveSubject(scene, match);
    if (passive) return null;
    if (who && several(who) && actors(who)) return { sides: [side(who)], open: false };
  }
  if (single && match.value.loose !== true && doc.sentences[sentence.index]!.kind === 'title')
    return { sides: [side(single)], open: true };
  if (/^(?:to|in)$/.test(next) && /visit|trip/.test(match.value.word)) return null;
  return null;
}

/** "between A and B", "of A and B" close behind the noun. */
function betweenSides(scene: Scene, at: number) {
  const found = objectAfter(scene, at, { marks: ['between', 'among', 'of'], reach: 12 });
  if (!found) return null;
  const { group } = found;
  // "between the two presidents, A and B": the names behind the comma.
  const named =
    group.mentions[0]!.kind === 'joint' && scene.doc.tokens[group.to]?.text === ','
      ? scene.groups.find(({ from }) => from === group.to + 1)
      : undefined;
  if (named) return { ...found, group: named };
  const gap = scene.doc.tokens.slice(at, found.group.from);
  return gap.some(({ lower }) => /^(?:,|was|were|is|are|has|had|have|been|expressed|on|from)$/.test(lower))
    ? null
    : found;
}

/** "a conversation took place at the Ministry": face to face. */
const inPlace = ({ doc, sentence }: Scene, at: number) =>
  /^(?:took|was|were)$/.test(doc.tokens[at]?.lower ?? '') &&
  at + 2 < sentence.to &&
  /^(?:at|in)$/.test(doc.tokens[at + 2]!.lower);

/** "the meeting", "this call": an event that is known, with what the sentence adds of time and place. */
/** What may follow a noun that stands for the whole event ("the summit was", not "the summit host"). */
const GOES_ON =
  /^(?:in|at|on|was|were|is|are|and|but|with|held|took|lasted|to|that|which|who|where|came|comes|will|would|had|has|have|also|ended|focused|covered|here|today|yesterday|by|for|as|after|before|followed|follows|began|opened|concluded|went|took|attended)$/;

function anaphora(
  { doc, sentence }: Scene,
  match: Match<EventNoun & { word: string }>,
): { sides: Side[]; open: boolean; anaphoric: true } | null {
  if (match.value.loose || match.value.kind === null || doc.sentences[sentence.index]!.kind === 'title')
    return null;
  const before = doc.tokens[match.from - 1]?.lower ?? '';
  if (
    !/^(?:the|this|today's|these|their)$/.test(before) ||
    (doc.tokens[match.to]?.kind === 'word' && !GOES_ON.test(doc.tokens[match.to]!.lower))
  )
    return null;
  const mention: Mention = {
    kind: 'joint',
    from: match.from,
    to: match.to,
    sentence: sentence.index,
    name: null,
    title: null,
    head: null,
    country: null,
    organization: null,
    countries: [],
    plural: true,
    determiner: 'the',
    honorific: false,
    possessive: false,
    former: false,
    body: null,
    doubtful: false,
    governed: false,
  };
  return { sides: [{ mentions: [mention], role: 'participant' }], open: false, anaphoric: true };
}

/** "At the invitation of A, B will pay a visit to C": who visits and who is visited. */
function visiting(
  scene: Scene,
  match: Match<EventNoun & { word: string }>,
  light: number | null,
): Side[] | null {
  const { doc, sentence, groups } = scene;
  if (
    match.value.word !== 'visit' ||
    light === null ||
    !/^(?:pay|pays|paid|make|makes|made|begin|began|begins|started|concluded)$/.test(doc.tokens[light]!.lower)
  )
    return null;
  const guest = subjectBefore(scene, light);
  if (!guest || guest.mentions.every(({ kind }) => kind === 'state')) return null;
  const invitation = doc.tokens.findIndex(
    ({ lower }, i) => i >= sentence.from && i < sentence.to && lower === 'invitation',
  );
  const inviter =
    invitation >= 0
      ? groups.find(({ from }) => from > invitation && from - invitation <= 4 && from !== guest.from)
      : undefined;
  return inviter
    ? [
        { mentions: inviter.mentions, role: 'host' },
        { mentions: guest.mentions, role: 'guest' },
      ]
    : null;
}

/** "regular meetings", "a series of talks": no one occasion. */
const regular = ({ doc, sentence }: Scene, at: number) =>
  doc.tokens
    .slice(Math.max(sentence.from, at - 4), at)
    .some(({ lower }) =>
      /^(?:regular|annual|frequent|periodic|pattern|routine|high-level|series|several)$/.test(lower),
    ) && /s$/.test(doc.tokens[at]!.lower);

/** "received a phone call from B", "granted an audience to B": nouns that give a direction. */
function directional(
  scene: Scene,
  match: Match<EventNoun & { word: string }>,
  light: number | null,
): Side[] | null {
  if (light === null) return null;
  const verb = scene.doc.tokens[light]!.lower;
  const subject = subjectBefore(scene, light);
  if (!subject) return null;
  const call = match.value.kind === 'call' || match.value.channel === 'phone';
  if (call && /^(?:received|receive|had|got)$/.test(verb)) {
    const caller = objectAfter(scene, match.to, { marks: ['from'], reach: 8 });
    if (caller)
      return [
        { mentions: subject.mentions, role: 'called' },
        { mentions: caller.group.mentions, role: 'caller' },
      ];
  }
  if (call && /^(?:made|make|makes|placed)$/.test(verb)) {
    const called = objectAfter(scene, match.to, { marks: ['to'], reach: 6 });
    if (called)
      return [
        { mentions: subject.mentions, role: 'caller' },
        { mentions: called.group.mentions, role: 'called' },
      ];
  }
  if (
    /^(?:dinner|lunch|luncheon|banquet|reception|breakfast|working lunch|working dinner)$/.test(
      match.value.word,
    ) &&
    /^(?:hosted|hosts|host|gave|gives|held|offered)$/.test(verb)
  ) {
    const guest = objectAfter(scene, match.to, { marks: ['of', 'for'], reach: 8 });
    if (guest && actors(guest.group))
      return [
        { mentions: subject.mentions, role: 'host' },
        { mentions: guest.group.mentions, role: 'guest' },
      ];
  }
  if (/audience/.test(match.value.word) && /^(?:granted|gave|gives|grants|grant)$/.test(verb)) {
    const guest =
      objectAfter(scene, match.to, { marks: ['to'], reach: 28 }) ??
      objectAfter(scene, light + 1, { marks: ['direct'], reach: 3 });
    if (guest)
      return [
        { mentions: subject.mentions, role: 'host' },
        { mentions: guest.group.mentions, role: 'guest' },
      ];
  }
  return null;
}

/** "A pressed B to release him during talks in Oslo": those two whom the sentence names talk. */
function duringTalks({ doc, sentence, mentions }: Scene, at: number): Side[] | null {
  if (
    !doc.tokens
      .slice(Math.max(sentence.from, at - 4), at)
      .some(({ lower }) => /^(?:during|in|at|after|sidelines|margins)$/.test(lower))
  )
    return null;
  const people = mentions.filter(
    (mention) =>
      mention.to <= at &&
      !mention.possessive &&
      (mention.kind === 'person' || (mention.kind === 'office' && !mention.plural)),
  );
  const [a, b] = people;
  if (!a || !b || people.length !== 2 || a.country?.code === b.country?.code) return null;
  return [
    { mentions: [a], role: 'participant' },
    { mentions: [b], role: 'participant' },
  ];
}

const crossesVerb = ({ doc }: Scene, from: number, to: number) =>
  doc.tokens
    .slice(from, to)
    .some(
      ({ lower, cap }) =>
        !cap &&
        /(?:ed)$/.test(lower) &&
        !/^(?:held|scheduled|planned|led|extended|united)$/.test(lower) &&
        lower.length > 4,
    );

/** "the conversation she is to have with B", "the talks he held with B": a relative clause with its own subject. */
function relativeSubject({ doc, groups }: Scene, at: number): Group | null {
  const start = /^(?:that|which)$/.test(doc.tokens[at]?.lower ?? '') ? at + 1 : at;
  const group = groups.find(({ from }) => from === start);
  if (!group) return null;
  return doc.tokens
    .slice(group.to, group.to + 4)
    .some(({ lower }) => /^(?:had|held|have|hold|has)$/.test(lower))
    ? group
    : null;
}

/** "recalling his conversation in July with B": the subject of the sentence, before or behind. */
function ownedBySubject(scene: Scene, at: number): Group | null {
  const { doc, sentence, groups } = scene;
  const owner = doc.tokens
    .slice(Math.max(sentence.from, at - 4), at)
    .findIndex(({ lower }) => /^(?:his|her|its)$/.test(lower));
  if (owner < 0) return null;
  return (
    subjectBefore(scene, at - 1) ??
    groups.find(
      (group) =>
        group.from > at && doc.tokens[group.from - 1]?.text === ',' && !group.mentions.at(-1)!.possessive,
    ) ??
    null
  );
}

/** "their May 15 meeting": the occasion of all sides named so far. */
function ownedTogether({ doc, sentence }: Scene, at: number): Side | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 7); i--) {
    const { lower, kind } = doc.tokens[i]!;
    if (lower === 'their') {
      const mention: Mention = {
        kind: 'joint',
        from: i,
        to: i + 1,
        sentence: sentence.index,
        name: null,
        title: null,
        head: null,
        country: null,
        organization: null,
        countries: [],
        plural: true,
        determiner: 'their',
        honorific: false,
        possessive: false,
        former: false,
        body: null,
        doubtful: false,
        governed: false,
      };
      return { mentions: [mention], role: 'participant' };
    }
    if (kind === 'mark' && lower !== ',') return null;
    if (/^(?:the|a|of|with|in|and|to|said)$/.test(lower)) return null;
  }
  return null;
}

const side = (group: Group): Side => ({ mentions: group.mentions, role: 'participant' });
const actors = (group: Group) =>
  group.mentions.some(
    ({ kind }) =>
      kind === 'person' ||
      kind === 'office' ||
      kind === 'delegation' ||
      kind === 'state' ||
      kind === 'joint' ||
      kind === 'organization',
  );
const several = (group: Group) =>
  group.mentions.length > 1 ||
  group.mentions.some(
    (mention) =>
      mention.plural &&
      (mention.countries.length > 1 || mention.kind === 'joint' || mention.kind === 'pronoun'),
  );

/** The owner of the event: "Secretary Blinken's call". */
function possessor({ doc, mentions, sentence }: Scene, at: number): Group | null {
  const owner = [...mentions]
    .reverse()
    .find((mention) => mention.possessive && mention.to < at && at - mention.to <= 6) as Mention | undefined;
  if (!owner) return null;
  for (let i = owner.to + 1; i < at; i++)
    if (/^[,;:.]$/.test(doc.tokens[i]!.text) || /^(?:with|of|and|to)$/.test(doc.tokens[i]!.lower))
      return null;
  return { mentions: [owner], from: owner.from, to: owner.to, sentence: sentence.index };
}

/** "said in a meeting with B", "During talks with B, A said": the subject of the sentence takes part. */
function circumstantial(scene: Scene, at: number): Group | null {
  const { doc, sentence, groups } = scene;
  const preposition = doc.tokens
    .slice(Math.max(sentence.from, at - 6), at)
    .some(({ lower }) => /^(?:in|during|at|after|following|before|ahead|on|for|held)$/.test(lower));
  if (!preposition) return null;
  const before = subjectBefore(scene, at - 1);
  if (before) return before;
  return (
    groups.find(
      (group) =>
        group.from > at &&
        doc.tokens[group.from - 1]?.text === ',' &&
        group.mentions.some(({ kind }) => kind !== 'state'),
    ) ?? null
  );
}

const passiveSubject = ({ doc }: Scene, { to }: Match<EventNoun & { word: string }>) =>
  /^(?:was|were|is|are|will|has|had)$/.test(doc.tokens[to]?.lower ?? '') &&
  doc.tokens[to + 1]?.lower !== 'with';

/** The standing of the event from the light verb, or from a verb behind the noun ("will be held", "took place"). */
function standingAround(
  { doc, sentence }: Scene,
  match: Match<EventNoun & { word: string }>,
  light: number | null,
): Standing {
  const ahead = doc.tokens
    .slice(Math.max(sentence.from, match.from - 16), match.from)
    .map(({ lower }) => lower);
  const will = ahead.findLastIndex((word) => /^(?:will|shall|scheduled|due|expected|slated)$/.test(word));
  if (
    will >= 0 &&
    light === null &&
    !ahead.slice(will).some((word) => /^(?:said|that|after|,|not)$/.test(word))
  )
    return { status: 'planned', background: false };
  if (light !== null && /^(?:scheduled|planned|arranged|agree|agreed)$/.test(doc.tokens[light]!.lower))
    return { status: 'planned', background: false };
  if (light !== null) return standingOf(doc, sentence.from, light, sentence.to);
  const { tokens } = doc;
  const before = tokens.slice(Math.max(sentence.from, match.from - 5), match.from).map(({ lower }) => lower);
  if (
    before.some((word) =>
      /^(?:planned|upcoming|forthcoming|scheduled|future|next|expected|possible)$/.test(word),
    )
  )
    return { status: 'planned', background: false };
  const wish = before.join(' ');
  if (
    /\b(?:call(?:s|ed|ing)? for|urg\w+|propos\w+|demand\w+|without|no|any|possible|want\w*|seek\w*|sought|hope\w* for|need for|readiness for|idea of|request\w* (?:for )?|ask\w* for|offer\w*)\b/.test(
      wish,
    )
  )
    return { status: null, background: false };
  const after = tokens.slice(match.to, Math.min(sentence.to, match.to + 40));
  const later = after.findIndex(({ lower }) => /^(?:will|would)$/.test(lower));
  if (
    later >= 0 &&
    /^(?:be|take|start|begin|also)$/.test(after[later + 1]?.lower ?? '') &&
    /^(?:held|place|convened|discussed|at|in|on|the|start|begin)$/.test(after[later + 2]?.lower ?? '')
  )
    return { status: 'planned', background: false };
  const opening = doc.tokens.slice(sentence.from, match.from).map(({ lower }) => lower);
  if (
    opening.some((word) => /^(?:flies|heads|travels|proceeds|departs|leaves|arrives|goes)$/.test(word)) &&
    !opening.includes('had')
  )
    return { status: 'planned', background: false };
  const set = after.findIndex(({ lower }) => /^(?:scheduled|planned|slated|set)$/.test(lower));
  if (set >= 0 && /^(?:for|to|is|are|,|in|on)$/.test(after[set + 1]?.lower ?? ''))
    return { status: 'planned', background: false };
  return { status: 'held', background: false };
}

const earlier = ({ doc, sentence }: Scene, at: number) =>
  doc.tokens
    .slice(Math.max(sentence.from, at - 5), at)
    .some(({ lower }) => /^(?:last|previous|recent|earlier|past)$/.test(lower));
