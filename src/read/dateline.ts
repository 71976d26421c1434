import { BARE_SIGNATURES } from './agencies.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { WEEKDAYS } from './months.ts';
import { HEADLINE_WORDS, INSTITUTIONS, OFFICES, SECTION_LABELS } from './words.ts';

/** A dateline as written: offsets into the text it was read from. */
export type WrittenDateline = {
  start: number;
  /** Behind the last of place, date and agency. */
  end: number;
  /** Behind the dash or colon that closes it. */
  close: number;
  place: string | null;
  date: WrittenDate | null;
  agency: { start: number; end: number; name: string } | null;
  rule: string;
};

/** No dateline is longer; bounds the work on hostile text. */
const REACH = 180;
const NAME = "\\p{Lu}[\\p{L}.'’‘-]{0,30}";
const SMALL = '(?:de|da|do|del|la|le|el|al|of|the|on|upon|and|sur)';
const PLACE = new RegExp(
  `(?:The\\s)?${NAME}(?:[ -](?:${SMALL}[ -]){0,2}${NAME}){0,3}(?:,\\s${NAME}(?:\\s(?:${SMALL}\\s)?${NAME}){0,2}){0,2}(?:\\s?/\\s?${NAME}(?:\\s${NAME}){0,2}){0,2}`,
  'uy',
);
const AGENCY = new RegExp(
  String.raw`\s{0,2}(?:[,.]\s?)?(?:\((?<round>[^()\n]{2,40})\)|/(?<slashed>[^/\n]{2,30})/|,?\s?(?<bare>[A-Z]{3,10}|${BARE_SIGNATURES.join('|')})(?=\s{0,2}(?:[-–—―.]|$)))`,
  'y',
);
/** "New York [USA], Sept 27": the country of the town. */
const LAND = /\s\[\p{Lu}[\p{L}. ]{1,24}\]/uy;
const CALENDAR = /\s?\([^()\n]{0,20}\d[^()\n]{0,20}\)/y;
const CLOSE = /\s{0,3}(?:\.?\s?[-–—―_]{1,3}|\.-|:|\|)(?=\s|$)/y;
const WEEKDAY_BEHIND = new RegExp(`(?:^|,?\\s)(?:${Object.keys(WEEKDAYS).join('|')})$`, 'iu');
/** "Riyadh, Muharram 19, 1439, October 09, 2017": the Islamic date before the other. */
const HIJRI_BEHIND =
  /,\s(?:Muharram|Safar|Rabi\S*|Jumada\S*|Rajab|Sha'?a?ban|Ramadh?an|Shawwal|(?:Dh?u|Thul?)\S*)(?:\s(?:Al\S*|I{1,2}))?$/;
const BEFORE_DATE =
  /^[\s,.(]{0,4}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s|(?:\p{Lu}\S{1,12}\s){0,2}\d{1,2},?\s1[34]\d\d(?:\s?A?H)?,?\s(?:corresponding to\s)?)?$/iu;
const STOP = /\s{0,2}\.(?=\s|$)/y;
/** Places whose name has a word in it that else tells of a body. */
const PLACE_ALL_THE_SAME = /^united nations$|\b(?:republic|kingdom|federation)$/i;
const LABELS = [
  'date',
  'dated',
  'published',
  'updated',
  'posted',
  'issued',
  'released',
  'time',
  'modified',
  'attention',
  'note',
];
const notPlaces = new Set<string>([
  ...LABELS,
  ...INSTITUTIONS,
  ...HEADLINE_WORDS,
  ...OFFICES,
  ...SECTION_LABELS,
]);

/** The dateline with which a paragraph begins, or `null`. */
export function datelineOf(paragraph: string): WrittenDateline | null {
  const text = paragraph.slice(0, REACH);
  const place = placeOf(text);
  if (!place) return withoutPlace(text);
  const behind = place.length + lengthOf(LAND, text, place.length);
  const date = dateBehind(text, behind);
  let end = date?.end ?? behind;
  end += lengthOf(CALENDAR, text, end);
  const agency = agencyAt(text, end);
  end = agency?.close ?? end;
  const close = end + lengthOf(CLOSE, text, end);
  const found = { start: 0, end, close, place, date, agency, rule: 'dateline' };
  return accept(found, text, paragraph.length);
}

/** "April 29 (Reuters) - The minister …": day and agency alone, as stories from several places have it. */
function withoutPlace(text: string): WrittenDateline | null {
  const date = findDates(text.slice(0, 40))[0];
  if (date?.start !== 0) return null;
  const agency = agencyAt(text, date.end);
  if (!agency || text[agency.start - 1] !== '(' || !/^\p{Lu}/u.test(agency.name)) return null;
  const close = agency.close + lengthOf(CLOSE, text, agency.close);
  if (close === agency.close) return null;
  return { start: 0, end: agency.close, close, place: null, date, agency, rule: 'dateline:no-place' };
}

function placeOf(text: string): string | null {
  PLACE.lastIndex = 0;
  const match = PLACE.exec(text);
  if (!match) return null;
  const month = findDates(match[0] + text.slice(match[0].length, match[0].length + 20))[0];
  const raw = month && month.start < match[0].length ? match[0].slice(0, month.start) : match[0];
  const place = raw
    .replace(/[\s,.]+$/, '')
    .replace(WEEKDAY_BEHIND, '')
    .replace(HIJRI_BEHIND, '')
    .replace(/[\s,.]+$/, '');
  const words = place.toLowerCase().split(/[\s,/]+/);
  if (place.length < 3 || notPlaces.has(place.toLowerCase())) return null;
  return PLACE_ALL_THE_SAME.test(place) || !words.some((word) => notPlaces.has(word)) ? place : null;
}

/** A date may follow after a comma, a full stop or a weekday, and no later than that. */
function dateBehind(text: string, at: number): WrittenDate | null {
  const date = findDates(text.slice(0, at + 60)).find((found) => found.start >= at);
  if (!date) return null;
  const between = text.slice(at, date.start);
  return BEFORE_DATE.test(between) ? date : null;
}

function agencyAt(text: string, at: number) {
  AGENCY.lastIndex = at;
  const match = AGENCY.exec(text);
  const name = match?.groups?.round ?? match?.groups?.slashed ?? match?.groups?.bare;
  if (!match || !name || !/^\p{L}/u.test(name)) return null;
  const start = at + match[0].lastIndexOf(name);
  return { start, end: start + name.length, close: at + match[0].length, name };
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Settles whether what was read is a dateline: a bare name needs capitals, a dash or the line to itself. */
function accept(line: WrittenDateline, text: string, length: number): WrittenDateline | null {
  const { date, agency, place, end, close } = line;
  const alone = close >= length;
  const mark = text.slice(end, close).trim();
  // "AMMAN, Jordan --"
  const town = place!.split(',')[0]!;
  const capitals = town === town.toUpperCase();
  if (alone) return date || agency || capitals || /^(?:The\s)?[^,]+,\s[^,]+$/.test(place!) ? line : null;
  const stop = mark === '' ? lengthOf(STOP, text, end) : 0;
  if (date && agency) return { ...line, close: close + stop };
  if (mark === ':' || mark === '|') return date && place ? line : null;
  if (mark) return date || agency || capitals || isCity(place!, text.slice(close)) ? line : null;
  if (stop && (agency || (date && (capitals || date.year !== null)))) return { ...line, close: end + stop };
  return null;
}

/** "Geneva – The envoy …": one or two words, and a sentence begins behind the dash. */
function isCity(place: string, behind: string): boolean {
  return (
    place.split(/\s/).length <= 3 &&
    /^\s(?:["“‘'«]|(?:The|A|An|In|On|At)\s|\p{Lu}\p{Ll}+\s\p{L})/u.test(behind)
  );
}
