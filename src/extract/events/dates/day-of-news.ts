import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import { leadOf } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { addDays } from '../../when/calendar.ts';
import type { TimeExpression, When } from '../../when/expression.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { Party } from '../party.ts';

/** So many sentences behind the lead a story still tells of the day of its lead. */
const REACH = 3;
/** What was longer ago is no news. */
const RECENT = 4;
/** Before a day that is not the one of the news. */
const NOT_THEN = wordSet('since until till before by from after of ahead');

/**
 * "A left Oslo on Wednesday. … After meeting B, A flew to Rome": what the story is about and gives no time of its own was
 * on the one day that the lead tells, not on that of publication.
 */
export function dateByLead(
  { doc, times, mentions }: Material,
  drafts: readonly Draft[],
  today: string | null,
): void {
  const lead = leadOf(doc);
  const day = lead < 0 ? null : onlyDay(doc, times[lead] ?? [], today);
  if (!day) return;
  for (const draft of drafts) {
    const { sentence, anaphoric } = draft.frames[0]!;
    if (draft.date || draft.undated || draft.status !== 'held' || draft.background || anaphoric) continue;
    const isNear = sentence > lead && sentence <= lead + REACH;
    // Where the lead tells of a second time, it is of the day only of what it tells of both sides.
    const tellsOfBoth = times[lead]!.length === 1 || namesBoth(draft, inSentences(mentions, lead), lead);
    if (draft.salience === 'main' && isNear && tellsOfBoth && isOfLead(draft, lead)) draft.date = { ...day };
  }
}

/** Does the lead name one of those who take part? */
const isOfLead = ({ parties }: Draft, lead: number): boolean => parties.some((party) => isNamed(party, lead));

/** Does the lead name all who take part, or the state of each? */
const namesBoth = ({ parties }: Draft, named: readonly Mention[], lead: number): boolean =>
  parties.every(
    (party) =>
      isNamed(party, lead) ||
      named.some(
        ({ kind, country }) =>
          kind === 'state' &&
          country !== null &&
          country.code === (party.country ?? party.entity.country)?.code,
      ),
  );

const isNamed = ({ entity }: Party, lead: number): boolean =>
  entity.mentions.some(({ sentence }) => sentence === lead);

/** "A and B on Saturday agreed": behind the day, a verb of meeting or of what two say together. */
const NEWS = /^(?:met|held|began|opened|discussed|agreed|pledged|vowed|signed|hailed|stressed|urged|called)$/;

/** The day that the lead tells, where it tells no other time or this one is that of its verb, and nothing to come. */
function onlyDay(
  doc: Material['doc'],
  expressions: readonly TimeExpression[],
  today: string | null,
): { value: When; expression: TimeExpression } | null {
  const [expression, another] = expressions;
  if (!expression || expression.forward) return null;
  if (another && !NEWS.test(wordAt(doc, expression.to))) return null;
  const value = expression.resolve(false);
  if (value?.precision !== 'day' || value.end || today?.length !== 10) return null;
  if (value.start > today || value.start < addDays(today, -RECENT)) return null;
  return NOT_THEN.has(wordAt(doc, expression.from - 1)) ? null : { value, expression };
}
