import type { Participant, ReportedEvent } from '#src/model/event.ts';
import type { Topic } from '#src/model/topics.ts';
import type { Draft } from './draft.ts';
import type { Random } from './random.ts';
import type { Telling, ToldSide } from './tellings.ts';
import { dateTold } from './timing.ts';
import { again, capital, introduced, isHost, listed, opening } from './words.ts';

/** Writes what a report tells of one happening, and gives it as extraction would give it at best. */
export function compose(
  random: Random,
  draft: Draft,
  telling: Telling,
  salience: ReportedEvent['salience'],
): ReportedEvent {
  const { sentence, verb } = opening(random, telling);
  draft.add(salience === 'main' ? sentence : `Separately, ${sentence}`);
  if (telling.aides.length > 0) draft.add(` The meeting was attended by ${listed(telling.aides.map(aide))}.`);
  const topics = composeTopics(random, draft, telling);
  draft.add('\n\n');
  const claims = composeClaims(random, draft, telling);
  const { place, channel, status, happening, sides, aides } = telling;
  return {
    ...{ kind: happening.kind, channel, status, salience, date: dateTold(telling) },
    place: place && { ...place, evidence: {} },
    participants: [
      ...sides.map((side, at) => participant(side, roleOf(telling, verb, at), telling.shape)),
      ...aides.map((side) => participant(side, 'participant', 'wire')),
    ],
    ...{ topics, claims, evidence: {} },
  };
}

const aide = (side: ToldSide) => introduced(side, 'wire');

function roleOf(telling: Telling, verb: 'received' | 'other', at: number): Participant['role'] {
  if (verb === 'other') return 'participant';
  return isHost(telling, at) ? 'host' : 'guest';
}

function participant(
  { term, form, title, stateless }: ToldSide,
  role: Participant['role'],
  shape: Telling['shape'],
): Participant {
  const { code, organization, name } = term.actor;
  const side = { name: form?.name ?? null, title: form ? title : title.toLowerCase(), role, evidence: {} };
  if (organization === null) return { ...side, country: stateless ? null : code, organization: null };
  if (form === null || shape === 'wire') return { ...side, country: null, organization };
  // A body is written out behind the office, and is then part of the title, as a country never is.
  return { ...side, title: `${title} of ${name}`, country: null, organization: name.replace(/^the /, '') };
}

function composeTopics(random: Random, draft: Draft, { matters }: Telling): ReportedEvent['topics'] {
  draft.add(' They discussed ');
  const topics = matters.map(({ topic, phrases }, at) => {
    if (at > 0) draft.add(' and ');
    const phrase = random.pick(phrases);
    return { topic: topic as Topic, phrase, ...draft.add(phrase), rule: 'world:topic' };
  });
  draft.add('.');
  return topics;
}

function composeClaims(random: Random, draft: Draft, { claims, sides }: Telling): ReportedEvent['claims'] {
  const told = claims.map(({ side, proposition, wording }) => {
    const speaker = sides[side]!;
    const other = sides[side === 0 ? 1 : 0]!;
    const text = wording
      .replaceAll('{own}', speaker.term.actor.name)
      .replaceAll('{other}', other.term.actor.name);
    draft.add(`${capital(again(speaker))} ${random.pick(proposition.verbs)} `);
    const span = draft.add(text);
    draft.add('. ');
    const speakers = [speaker.form?.name ?? speaker.title.toLowerCase()];
    const { act } = proposition;
    return { speakers, text, mode: 'indirect' as const, act, ...span, rule: 'world:claim', evidence: {} };
  });
  if (told.length > 0) draft.add('\n\n');
  return told;
}
