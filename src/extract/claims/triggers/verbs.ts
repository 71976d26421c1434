import { DOUBLING, IRREGULAR_PASTS } from '../../lexicon/reporting-verbs.ts';

/** How a verb stands in the sentence. */
export type Form = 'finite' | 'base' | 'ing' | 'participle';

/** All forms of a lemma ("call for"): the first word is inflected, the rest stays. */
export function formsOf(lemma: string): [form: Form, words: string][] {
  const [verb = '', ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const [past, participle] = pastOf(verb);
  const forms: [Form, string][] = [
    ['finite', past],
    ['finite', thirdOf(verb)],
    ['ing', ingOf(verb)],
    ['base', verb],
  ];
  // "signalled" and "signaled".
  if (verb.endsWith('l') && DOUBLING.has(verb)) forms.push(['finite', `${verb}ed`], ['ing', `${verb}ing`]);
  if (verb === 'be') forms.push(['finite', 'were'], ['finite', 'are']);
  if (participle !== past) forms.push(['participle', participle]);
  return forms.map(([form, word]) => [form, word + tail]);
}

function pastOf(verb: string): [string, string] {
  const [past, participle] = (IRREGULAR_PASTS[verb] ?? regularPast(verb)).split('/');
  return [past!, participle ?? past!];
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function thirdOf(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function ingOf(verb: string): string {
  if (verb.endsWith('e') && !/(?:ee|oe|ye|^be)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
