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
/** The stop words of all languages, and the place of each among them. */
const ANY = [...new Set(LANGUAGES.flatMap((language) => [...STOP_WORDS[language]!]))];
const PLACES = new Map(ANY.map((word, place) => [word, place]));
const LONGEST = Math.max(...ANY.map((word) => word.length));

/** A number made of the letters of a word: most words have one that no stop word has, and need not be cut out. */
const BITS = 12;
const added = (number: number, code: number) => (Math.imul(number, 31) + code) & ((1 << BITS) - 1);
const NUMBERS = new Uint8Array(1 << BITS);
for (const word of ANY) {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = added(number, word.charCodeAt(i));
  NUMBERS[number] = 1;
}

function wordLanguage(sample: string): string {
  const { words, times } = tally(sample);
  const scores = LANGUAGES.map((language) => ({ language, score: scoreOf(times, language) }));
  const english = scores.find(({ language }) => language === 'en')?.score ?? 0;
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (english >= best.score) return english === 0 && words > 30 ? 'und' : 'en';
  if (best.score >= CLEAR && best.score >= english * 2) return best.language;
  return words > 12 ? 'und' : 'en';
}

/** How many words a text has, and how often each stop word. Letter by letter: a list of all words takes longer. */
function tally(sample: string): { words: number; times: Uint32Array } {
  const times = new Uint32Array(ANY.length);
  let words = 0;
  for (let from = 0, at = 0, number = 0; at <= sample.length; at++) {
    if (isLetter(sample, at)) {
      number = added(number, sample.charCodeAt(at));
      continue;
    }
    if (at > from) words++;
    if (at > from && at - from <= LONGEST && NUMBERS[number] === 1) {
      const place = PLACES.get(sample.slice(from, at));
      if (place !== undefined) times[place]! += 1;
    }
    from = at + 1;
    number = 0;
  }
  return { words, times };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 ? /\p{L}/u.test(text[at]!) : code >= 97 && code <= 122;
}

const OWN = new Map(
  LANGUAGES.map((language) => [language, [...STOP_WORDS[language]!].map((word) => PLACES.get(word)!)]),
);

/** How often the stop words of a language occur; one that is repeated without end shows nothing. */
function scoreOf(times: Uint32Array, language: string): number {
  let [count, different] = [0, 0];
  for (const place of OWN.get(language)!) {
    count += times[place]!;
    if (times[place]! > 0) different++;
  }
  return Math.min(count, different * 12);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
