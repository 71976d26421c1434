import { SCRIPTS, STOP_WORDS } from './stop-words.ts';

/** Enough of a text to tell its language. */
const SAMPLE = 20_000;
const CLEAR = 6;

/** BCP 47 tag of the language of a text: `en` unless it is clearly another, `und` where that cannot be told. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return scriptLanguage(sample) ?? wordLanguage(sample);
}

function scriptLanguage(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin * 2 >= letters) return null;
  const found = SCRIPTS.find(({ pattern, share }) => count(sample, pattern) >= letters * share);
  return found?.language ?? 'und';
}

function wordLanguage(sample: string): string {
  const words = sample.match(/[\p{L}]+/gu) ?? [];
  const scores = Object.entries(STOP_WORDS).map(([language, list]) => ({
    language,
    score: scoreOf(words, list),
  }));
  const english = scores.find(({ language }) => language === 'en')?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (english >= best.score) return english === 0 && words.length > 30 ? 'und' : 'en';
  if (best.score >= CLEAR && best.score >= english * 2) return best.language;
  return words.length > 12 ? 'und' : 'en';
}

/** How often the stop words occur; one that is repeated without end shows nothing. */
function scoreOf(words: readonly string[], list: ReadonlySet<string>): number {
  const hits = words.filter((word) => list.has(word));
  return Math.min(hits.length, new Set(hits).size * 12);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
