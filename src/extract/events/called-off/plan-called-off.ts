import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, someWord, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { isGonePlan } from './gone-plan.ts';

/** So early an event is called off as the news, and so close behind it is told what had been planned. */
const LEAD = 3;
const BEHIND = 6;

/** "A has cancelled talks with B. The two were to meet in Oslo on Friday": what had been planned is what is cancelled. */
export function callOffPlans(doc: Tokenised, drafts: readonly Draft[]): void {
  for (const off of drafts) {
    if (off.status !== 'cancelled' || off.frames[0]!.sentence >= LEAD) continue;
    const plan = drafts.find((draft) => isPlanOf(doc, draft, off));
    if (plan) tellAsOne(off, plan);
  }
}

/** Of the same people, or of people of the same states. */
const isPlanOf = (doc: Tokenised, { status, parties, frames: [first] }: Draft, off: Draft): boolean =>
  (status === 'planned' || status === 'cancelled') &&
  first!.sentence > off.frames[0]!.sentence &&
  first!.sentence - off.frames[0]!.sentence <= BEHIND &&
  isGonePlan(doc, first!.from) &&
  !someWord(doc, backFrom(doc, first!.from, REACH), first!.from + REACH, OTHER) &&
  parties.length === off.parties.length &&
  off.parties.every(({ entity, country }) =>
    parties.some((party) =>
      entity.kind === 'state' ? party.country?.code === country?.code : party.entity.id === entity.id,
    ),
  );

/** "had agreed to hold new talks": not those called off. */
const OTHER = wordSet('new another again instead');

/** "had agreed to hold new talks" has no more words before and behind the verb. */
const REACH = 9;

function tellAsOne(off: Draft, plan: Draft): void {
  off.parties = plan.parties;
  // A day behind the words is that of the talks, one before them that of the calling off.
  const own = (off.date?.expression?.from ?? 0) > off.frames[0]!.from;
  off.date = own ? off.date : (plan.date ?? off.date);
  off.place = own ? (off.place ?? plan.place) : (plan.place ?? off.place);
  off.frames.push(...plan.frames);
  plan.parties = [];
}
