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
  if (mostlyAscii(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin * 2 >= letters) return null;
  const found = SCRIPTS.find(({ pattern, share }) => count(sample, pattern) >= letters * share);
  return found?.language ?? 'und';
}

/** At least as many plain letters as characters beyond ASCII: in Latin script, whatever these are. */
function mostlyAscii(sample: string): boolean {
  let plain = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code > 127) plain--;
    else if (code >= 97 && code <= 122) plain++;
  }
  return plain >= 0;
}

const LANGUAGES = Object.keys(STOP_WORDS);
/** The stop words of all languages. */
const ANY = new Set(LANGUAGES.flatMap((language) => [...STOP_WORDS[language]!]));

function wordLanguage(sample: string): string {
  const words = sample.match(/[\p{L}]+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) if (ANY.has(word)) hits.set(word, (hits.get(word) ?? 0) + 1);
  const scores = LANGUAGES.map((language) => ({ language, score: scoreOf(hits, language) }));
  const english = scores.find(({ language }) => language === 'en')?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (english >= best.score) return english === 0 && words.length > 30 ? 'und' : 'en';
  if (best.score >= CLEAR && best.score >= english * 2) return best.language;
  return words.length > 12 ? 'und' : 'en';
}

/** How often the stop words occur; one that is repeated without end shows nothing. */
function scoreOf(hits: ReadonlyMap<string, number>, language: string): number {
  let [count, different] = [0, 0];
  for (const [word, times] of hits) {
    if (!STOP_WORDS[language]!.has(word)) continue;
    count += times;
    different++;
  }
  return Math.min(count, different * 12);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
