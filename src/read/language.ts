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
const LONGEST = Math.max(...[...ANY].map((word) => word.length));

function wordLanguage(sample: string): string {
  const { words, hits } = tally(sample);
  const scores = LANGUAGES.map((language) => ({ language, score: scoreOf(hits, language) }));
  const english = scores.find(({ language }) => language === 'en')?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (english >= best.score) return english === 0 && words > 30 ? 'und' : 'en';
  if (best.score >= CLEAR && best.score >= english * 2) return best.language;
  return words > 12 ? 'und' : 'en';
}

/** How many words a text has, and how often each stop word. Letter by letter: a list of all words takes longer. */
function tally(sample: string): { words: number; hits: Map<string, number> } {
  const hits = new Map<string, number>();
  let words = 0;
  for (let from = 0, at = 0; at <= sample.length; at++) {
    if (isLetter(sample, at)) continue;
    if (at > from) words++;
    if (at > from && at - from <= LONGEST) {
      const word = sample.slice(from, at);
      if (ANY.has(word)) hits.set(word, (hits.get(word) ?? 0) + 1);
    }
    from = at + 1;
  }
  return { words, hits };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 ? /\p{L}/u.test(text[at]!) : code >= 97 && code <= 122;
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
