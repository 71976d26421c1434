import type { ReadDocument } from '#src/model/document.ts';
import type { Voice } from '../voice.ts';
import type { Draft } from './draft.ts';
import { survey } from './ground.ts';
import { placeOf } from './locate.ts';
import type { Material } from './material.ts';
import { momentOf } from './moment.ts';

/** Gives each event its date and place from the sentences that tell of it. */
export function settle(
  material: Material,
  drafts: readonly Draft[],
  document: ReadDocument,
  voice: Voice,
): void {
  const ground = survey(material, document, voice);
  let before: Draft['place'] = null;
  for (const draft of drafts) {
    draft.date = dateOf(material, draft);
    if (draft.kind === null)
      draft.kind = draft.channel === 'phone' || draft.channel === 'video' ? 'call' : 'meeting';
    if (draft.kind !== 'meeting') continue;
    draft.channel = draft.channel === 'phone' || draft.channel === 'video' ? draft.channel : 'in_person';
    draft.place = placeOf(ground, draft, before);
    before = draft.place ?? before;
  }
}

function dateOf(material: Material, draft: Draft): Draft['date'] {
  for (const frame of draft.frames) {
    const moment = momentOf(material, frame);
    if (moment) return moment;
  }
  return null;
}
