import type { Frame } from '../frames/frame.ts';
import type { Tokenised } from '../sentences.ts';
import { backFrom, phraseIn, someWord, wordSet } from '../words.ts';
import type { Draft } from './draft.ts';

/** So early an event is called off as the news, and so close behind it is told what had been planned. */
const LEAD = 3;
const BEHIND = 6;

/** "were set to meet", "had been due to hold talks", "had planned to meet": a plan of which the writer speaks as gone. */
const HAD_BEEN_SET =
  /\b(?:(?:was|were|had been) (?:originally |initially |previously )?(?:(?:due|scheduled|set|expected|supposed|slated) )?to|had (?:planned|agreed|been planning) to)(?: [\w-]+){0,2}$/;

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
  isGone(doc, first!) &&
  !someWord(doc, backFrom(doc, first!.from, REACH), first!.from + REACH, OTHER) &&
  parties.length === off.parties.length &&
  off.parties.every(({ entity, country }) =>
    parties.some((party) =>
      entity.kind === 'state' ? party.country?.code === country?.code : party.entity.id === entity.id,
    ),
  );

/** "had agreed to hold new talks": not those called off. */
const OTHER = wordSet('new another again instead');

const isGone = (doc: Tokenised, { sentence, from }: Frame): boolean =>
  HAD_BEEN_SET.test(phraseIn(doc, Math.max(doc.sentences[sentence]!.from, from - REACH), from));
/** "had been due to hold long-awaited talks" has no more words before its noun. */
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
