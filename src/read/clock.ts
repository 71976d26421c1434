import { AMBIGUOUS_ZONES, ZONES } from './months.ts';

/** A clock time next to a date, with offsets into the same text. */
export type Clock = { start: number; end: number; time: string; zone: string | null };

const ZONE = `\\s?(?<zone>[+-]\\d{2}:?\\d{2}|(?:${[...Object.keys(ZONES), ...AMBIGUOUS_ZONES].join('|')})(?!\\p{L}))?`;
const HOURS = '(?<hour>[01]?\\d|2[0-4])';
const REST = '[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,6})?)?(?!\\d)';
const HALF = '(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?';
const LEAD = '(?:T|,?\\s{0,2}(?:at\\s|[-–—|,/]\\s|\\()?\\s?)';
const AFTER = new RegExp(`${LEAD}${HOURS}${REST}${HALF}(?:\\s?(?:hrs|hours|h))?${ZONE}`, 'iuy');
const BEFORE = new RegExp(`(?<![\\d:])${HOURS}${REST}${HALF}${ZONE}\\s{0,2}(?:[|,•·–—-]\\s?|on\\s)?$`, 'iu');
/** More than any way of writing a clock time takes. */
const REACH = 32;

/** The clock time that follows a date that ends at `at`. */
export function clockAfter(text: string, at: number): Clock | null {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  return match && clockOf(match, at);
}

/** The clock time in front of a date that starts at `at`, a weekday between them allowed. */
export function clockBefore(text: string, at: number): Clock | null {
  const from = Math.max(0, at - REACH);
  const before = text
    .slice(from, at)
    .replace(/(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s?$/i, '');
  const match = BEFORE.exec(before);
  return match && clockOf(match, from + match.index);
}

function clockOf(match: RegExpExecArray, start: number): Clock | null {
  const part = match.groups ?? {};
  const hour = hourOf(Number(part.hour), part.half?.toLowerCase());
  if (hour > 23) return null;
  const seconds = part.second ? `:${part.second}` : '';
  const time = `${String(hour).padStart(2, '0')}:${part.minute}${seconds}`;
  return { start, end: start + match[0].length, time, zone: zoneOf(part.zone) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}

function zoneOf(zone: string | undefined): string | null {
  if (!zone) return null;
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  return offset ? `${offset[1]}:${offset[2]}` : (ZONES[zone.toLowerCase()] ?? null);
}
