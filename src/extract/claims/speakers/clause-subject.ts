import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** "Pointing to X, he underlined …": the subject stands behind the participle's clause. */
export function opening({ groups, doc, sentence }: Scene, trigger: Trigger): Group | null {
  const lead = doc.tokens.slice(sentence.from, trigger.from);
  if (
    lead.length > 2 ||
    lead.some(
      ({ kind, lower }) => kind === 'word' && !/^(?:while|having|after|by|in|when|before|also)$/.test(lower),
    )
  )
    return null;
  return (
    groups.find(
      (group) =>
        group.from > trigger.to &&
        /^[,"”]$/.test(doc.tokens[group.from - 1]?.text ?? '') &&
        !group.mentions.at(-1)!.possessive &&
        verbBehind(doc, group.to),
    ) ?? null
  );
}

const verbBehind = (doc: Tokenised, at: number) =>
  /(?:ed|s)$|^(?:said|told|also|made|met|held|gave|paid|drew|spoke|had|was|then|took)$/.test(
    doc.tokens[at]?.lower ?? '',
  );

/** The subject of the clause before token `at`: the first group that no preposition and no verb governs. */
export function clauseSubject({ doc, sentence, groups }: Scene, at: number): Group | null {
  for (const group of groups) {
    if (group.to > at) return null;
    const last = group.mentions.at(-1)!;
    if (
      last.possessive ||
      (group.mentions.every(({ kind }) => kind === 'state') && group.from > sentence.from) ||
      last.determiner === 'who'
    )
      continue;
    const before = group.from > sentence.from ? doc.tokens[group.from - 1]! : null;
    if (
      before &&
      before.kind === 'word' &&
      !before.cap &&
      (/^(?:of|with|to|by|from|for|in|on|between|against|at|about|including|than|via|through|among|like|as)$/.test(
        before.lower,
      ) ||
        /(?:ed|ing|met|told|saw|held)$/.test(before.lower)) &&
      !/^(?:morning|evening|meeting)$/.test(before.lower)
    )
      continue;
    return group;
  }
  return null;
}
