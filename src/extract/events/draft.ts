import type { Channel, Kind, Role, Salience, Status } from '#src/model/vocabulary.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TimeExpression, When } from '../when/expression.ts';
import type { PlaceHit } from '../where/hit.ts';
import type { Party } from './parties.ts';

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
  /** Its words put it at a time that they do not tell: not at that of publication. */
  undated?: boolean;
  /** Only a visit is told. */
  visit: boolean;
}

/** Adds a party unless it is there; a role that says more replaces `participant`. */
export function addParty(parties: Party[], party: Party): void {
  const known = parties.find(
    ({ key, entity, country }) =>
      key === party.key ||
      (entity.id === party.entity.id && (country?.code === party.country?.code || !party.country)),
  );
  if (!known) parties.push({ ...party });
  else if (known.role === 'participant') known.role = party.role;
}

export const mentionsOf = (draft: Draft): Mention[] => draft.parties.map(({ mention }) => mention);
export const opposite: Record<Role, Role> = {
  host: 'guest',
  guest: 'host',
  caller: 'called',
  called: 'caller',
  mediator: 'participant',
  participant: 'participant',
};
