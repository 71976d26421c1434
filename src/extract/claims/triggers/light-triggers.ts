import type { Act } from '#src/model/vocabulary.ts';
import { SAYING_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { oneOf } from '../../text/words.ts';
import { formAt, perfectAt } from './form-at.ts';
import type { Trigger } from './trigger.ts';
import type { Form } from './verbs.ts';

export const LIGHT = new Phrases<Form>();
const SAYING = new Map<string, Act>(
  SAYING_NOUNS.flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [noun, act] as const)),
);

const MODIFIER =
  /^(?:the|a|an|his|her|their|its|strong|firm|full|personal|clear|great|high|sincere|earnest|urgent|confident|particular|special|also|unanimous|shared|further|deep|joint|solemn|public|following|same|written|repeated|government|country|['’]s)$/;

/** "raised the sobering point that", "took the hopeful view that". */
const DESCRIBING = /.(?:ing|ful|ous|ical|able|ible)$/;

/** "gave the assurance that", "made an appeal to", "took the view that". */
export function lightAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const light = LIGHT.at(doc.tokens, i, sentence.to);
  if (!light || light.value === 'base') return null;
  let at = light.to;
  while (
    at < sentence.to &&
    at - light.to < 5 &&
    (MODIFIER.test(doc.tokens[at]!.lower) ||
      (DESCRIBING.test(doc.tokens[at]!.lower) && !SAYING.has(doc.tokens[at]!.lower)) ||
      (doc.tokens[at]!.cap && /^['’]s$/.test(doc.tokens[at + 1]?.lower ?? '')))
  )
    at++;
  const act = SAYING.get(doc.tokens[at]?.lower ?? '');
  const next = doc.tokens[at + 1]?.lower;
  if (
    !act ||
    (next !== 'that' &&
      !(
        next === 'to' &&
        !/^(?:express|voic|reiterat|reaffirm|restat|convey|receiv|renew|ha[dsv])/.test(
          doc.tokens[i]!.lower,
        ) &&
        /^\p{Ll}/u.test(doc.tokens[at + 2]?.text ?? '') &&
        !/^(?:the|a|his|her|its|their|all)$/.test(doc.tokens[at + 2]!.lower)
      ))
  )
    return null;
  if (/^(?:receiv|be$|is$|was$|were$|are$)/.test(doc.tokens[i]!.lower)) return null;
  const form = formAt(doc, i, light.to, light.value, sentence);
  return (
    form && {
      from: i,
      to: at + 1,
      verb: { act, verbs: '', takes: ['clause', 'infinitive'] },
      form,
      perfect: perfectAt(doc, i, sentence),
    }
  );
}

export const draws = oneOf('drew draws drawing drawn called calls calling');

/** "drew A's attention to". */
export function drawnAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  if (!draws(doc.tokens[i]!.word)) return null;
  for (let k = i + 1; k < Math.min(sentence.to - 1, i + 14); k++) {
    const { lower } = doc.tokens[k]!;
    if (/^(?:that|,|;|:|and|on|to)$/.test(lower)) return null;
    if (lower === 'attention' && doc.tokens[k + 1]!.lower === 'to')
      return {
        from: i,
        to: k + 2,
        verb: { act: 'assertive', verbs: '', takes: ['after:to'] },
        form: /ing$/.test(doc.tokens[i]!.lower) ? 'ing' : 'finite',
        perfect: perfectAt(doc, i, sentence),
      };
  }
  return null;
}

export const isSaid = oneOf('message position view point answer reply argument response verdict');

/** "A's message was that". */
export function ownedAt(doc: Tokenised, i: number, sentence: Sentence): Trigger | null {
  const { tokens } = doc;
  if (i === sentence.from || !isSaid(tokens[i]!.word)) return null;
  let at = i + 1;
  if (!/^(?:is|was|remains|remained)$/.test(tokens[at]?.lower ?? '')) return null;
  at++;
  if (tokens[at]?.lower !== 'that' || at >= sentence.to) return null;
  return {
    from: i,
    to: at,
    verb: { act: 'assertive', verbs: '', takes: ['clause'] },
    form: 'finite',
    perfect: null,
    owned: true,
  };
}
