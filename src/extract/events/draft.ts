import type { Channel, Kind, Salience, Status } from '#src/model/vocabulary.ts';
import type { Frame } from '../frames/frame.ts';
import type { TimeExpression, When } from '../when/expression.ts';
import type { PlaceHit } from '../where/hit.ts';
import { explicitDate, type Moments } from './dates/moment.ts';
import { isHeldRemotely } from './held-remotely.ts';
import { addParty, type Party } from './party.ts';

/** An event in the making: the frames that tell of it and what they give together. */
export interface Draft {
  frames: Frame[];
  /** The date that the first of the frames with one gives by its words. */
  told: When | null;
  parties: Party[];
  kind: Kind | null;
  channel: Channel | null;
  status: Status;
  background: boolean;
  salience: Salience;
  date: { value: When; expression: TimeExpression | null } | null;
  place: PlaceHit | null;
  /** The days of the visit of which the text tells first: its date where nothing else gives one. */
  within?: Draft['date'];
  /** Its words put it at a time that they do not tell: not at that of publication. */
  undated?: boolean;
  /** The town of the round of meetings of which the text tells first: its place where nothing else gives one. */
  townOfRound?: PlaceHit | null;
  /** Only a visit is told. */
  visit: boolean;
  /** Its sides are so far told of as "leaders" or "ministers" only. */
  gathering?: boolean;
}

/** The event of one frame. */
export function newDraft(moments: Moments, frame: Frame, parties: readonly Party[]): Draft {
  const { kind, channel, status, background, visit } = frame;
  const draft: Draft = {
    frames: [],
    told: null,
    parties: [],
    kind,
    channel,
    status,
    background,
    salience: 'mentioned',
    date: null,
    place: null,
    visit,
  };
  addFrame(moments, draft, frame);
  for (const party of parties) addParty(draft.parties, party);
  return draft;
}

/** Adds a frame that tells more of an event; the first date that is given counts. */
export function addFrame(moments: Moments, draft: Draft, frame: Frame): void {
  draft.frames.push(frame);
  if (isHeldRemotely(moments.doc, frame) && draft.kind === 'meeting' && !draft.visit)
    [draft.kind, draft.channel] = ['call', frame.channel];
  draft.told ??= explicitDate(moments, frame);
}

/** Sides of more than one state or body, as far as the text says. */
export function isMixed({ parties }: Draft): boolean {
  return parties.some((party) => bodyOf(party) !== bodyOf(parties[0]!));
}

const bodyOf = ({ country, entity }: Party) => country?.code ?? entity.organization?.text ?? '';
