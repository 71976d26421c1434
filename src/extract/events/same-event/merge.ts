import { explicitDate, type Moments } from '../dates/moment.ts';
import { addFrame, type Draft } from '../draft.ts';
import { addParty, type Party } from '../party.ts';
import type { Telling } from '../telling.ts';
import { isOnArrival } from './on-arrival.ts';
import { hasComeAbout } from './other-event.ts';
import { isSpokenOnSpot } from './retold.ts';

/** Adds what a telling says to the event that it tells of; a headline adds no sides. */
export function merge(moments: Moments, draft: Draft, telling: Telling): void {
  const { frame, parties, inTitle } = telling;
  const isToCome =
    frame.status === 'planned' && !inTitle && draft.frames.every((one) => isOnArrival(moments.doc, one));
  if (isToCome) {
    // The day of the arrival is not that of the talks.
    draft.status = 'planned';
    draft.told = explicitDate(moments, frame) ?? draft.told;
    draft.frames.unshift(frame);
  } else if (frame.status === 'held' && !inTitle && hasComeAbout(moments.doc, draft, telling)) {
    draft.status = 'held';
    draft.told = explicitDate(moments, frame) ?? draft.told;
    draft.frames.unshift(frame);
  } else addFrame(moments, draft, frame);
  if (isSpokenOnSpot(draft, frame)) draft.kind = 'meeting';
  draft.kind ??= frame.kind;
  // "Talks" of the headline may be those of a call.
  if (!(draft.kind === 'call' && frame.channel === 'in_person')) draft.channel ??= frame.channel;
  if (frame.status === 'cancelled' && draft.status === 'planned') draft.status = 'cancelled';
  draft.background &&= frame.background;
  draft.visit &&= frame.visit;
  if (inTitle) return;
  for (const party of parties) if (!isShadow(draft, party)) addParty(draft.parties, party);
}

/** A state, body or plural office whose side is there by name adds nothing. */
const isShadow = ({ parties }: Draft, { entity, country }: Party): boolean =>
  entity.kind !== 'person' &&
  !(entity.kind === 'office' && !entity.plural) &&
  parties.some(
    (other) =>
      other.country !== null && other.country.code === country?.code && other.entity.id !== entity.id,
  );
