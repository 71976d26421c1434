import { statedDates } from './stated-dates.ts';

const BYLINE =
  /^(?:[Bb][Yy]\s(?:\p{Lu}|our\s)|(?:[Oo]ur|[Ff]rom our|[Ss]taff)\s(?:\p{L}+\s){0,2}(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter)|(?:[Ee]ditor|[Aa]uthor|[Ww]riters?|[Rr]eporters?)\s?:|Agencies$|(?:Press )?[Ss]tatement by \p{Lu}[^,]{3,50},(?: \p{L}+){0,2} [Ss]pokes(?:man|woman|person)$)/u;
const CODE =
  /^(?:\(?spokes(?:person|man|woman)[’']s office\)?|(?:pr|press release|ref(?:erence)?|release|doc(?:ument)?)?[.:\s]{0,2}n[o°º][.:°º]?\s?\d[\w/.-]{0,20}|(?:press|media|news) (?:release|note|communiqu[eé])\s?[:#-]?\s?\d{1,5}(?:[/-]\d{1,4}){1,2}|[A-Z]{2,6}(?:\/[A-Z0-9.-]{1,10}){1,4}|\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|gmt|utc|msk))?|\[\d[\w.-]{2,20}\].{0,60}|volume \d+.{0,40}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}\/\d{1,5}|\d{2,5}(?:-\d{2}){2}-\d{4}|(?:bc|am|pm)-[\w-]{3,40}(?:\s[\w-]{1,20}){0,3})$/i;

/** True for a line that names who wrote the report. */
export const isByline = (text: string) =>
  text.length <= 100 && BYLINE.test(text) && !/[.!?]["”'’]?$/.test(text);

/** True for a line that does nothing but state when (and where and by whom) the text came out. */
export const isDateLine = (text: string) =>
  text.length <= 200 &&
  /\d/.test(text) &&
  lowerWords(text) <= MOST_LOWER &&
  !isReport(text) &&
  statedDates(text).length > 0;

/** A sentence stands on the line, perhaps behind a dateline ("OSLO, Feb 14, 2024 (Reuters) - President A met B on Friday."). */
const isReport = (text: string) =>
  /\p{L}{3}[.!?]["”’]?$/u.test(text) && (text.match(/[\p{L}\d]+/gu)?.length ?? 0) >= FEWEST_WORDS;
const FEWEST_WORDS = 10;

/** More words in lower case than these make a sentence, which may follow a dateline on its line. */
const MOST_LOWER = 6;
const lowerWords = (text: string) => text.match(/(?<![\p{L}\d])\p{Ll}{2,}/gu)?.length ?? 0;

/** True for a running number, a document symbol or a clock time alone on a line of the letterhead. */
export const isLetterheadCode = (text: string) => text.length <= 80 && CODE.test(text);
