import { AGENCIES } from './agencies.ts';
import type { WrittenDateline } from './dateline.ts';
import { isInstitution } from './letterhead.ts';
import type { Part } from './paragraphs.ts';
import type { Found } from './published.ts';
import { isStateName } from './states.ts';

/** Where the text names who published it, in order of trust. */
const RULES: readonly ((parts: readonly Part[], dateline: WrittenDateline | null) => Found | null)[] = [
  ofNotice,
  ofDateline,
  ofHeader,
  ofEndMark,
  ofSignature,
  ofLetterhead,
];

const LETTERHEAD_REACH = 8;
const NOTICE =
  /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?\s)?(?<name>\p{Lu}[\p{L}\d .&'’-]{2,60}?)(?:\.|,|\s\d{4}|$)/iu;
/** Parts of a body that do not name it. */
const SUB_OFFICE =
  /^(?:(?:press|media|information|public affairs|communications?)\s(?:office|centre|center|department|section|unit|division|bureau)\b|office of the (?:spokes|press)|department of information$)/i;
const MEDIA =
  /\b(?:agency|news|press|times|post|gazette|courier|herald|daily|tribune|broadcasting|service|journal|chronicle|observer|agence|agência|agencia|wire)\b/i;

/** Who published a text by its own words; where they are a shorter form of what is known beside it, the latter. */
export function publisherOf(
  parts: readonly Part[],
  dateline: WrittenDateline | null,
  known: string | null,
): Found | null {
  for (const rule of RULES) {
    const found = rule(parts, dateline);
    if (!found) continue;
    if (known && rule === ofDateline && isUnknownDesk(found.value)) continue;
    if (known && isNameless(found.value, known)) continue;
    return known && isFuller(known, found.value) ? { ...found, value: known } : found;
  }
  return known === null ? null : { value: known, evidence: null };
}

/** "(PCS)" in a dateline: the initials of some desk tell less than what is known beside the text. */
const isUnknownDesk = (name: string) =>
  /^\p{Lu}{2,5}$/u.test(name) && !Object.values(AGENCIES).includes(name);

/** "MFA Press Office", "Ministry of Foreign Affairs": every state has one, and what is known beside the text tells which. */
const isNameless = (name: string, known: string) =>
  PRESS_OFFICE.test(name) || (EVERY_STATES.test(name) && isInstitution(known));

const PRESS_OFFICE =
  /^(?:(?:MFA|MOFA|government|ministry|presidential)(?:['’]s)? )?(?:press|media|information|communications?)(?: and [\p{L} ]+)? (?:office|service|centre|center|department|section|unit|division|bureau|directorate|secretariat)$/iu;
const EVERY_STATES =
  /^(?:the )?(?:(?:foreign|defen[cs]e) ministry|ministry (?:of|for) (?:foreign|external) (?:affairs|relations)|presidency(?: of the republic)?|(?:office of the )?(?:president|prime minister)(?:['’]s office)?|state house|government of the republic|federal government|(?:government|presidential|national) (?:palace|house))(?: (?:press|news|media) (?:release|statement|note))?$/i;

/** "Ministry of Foreign Affairs, Norway" for "Ministry of Foreign Affairs". */
const isFuller = (known: string, value: string) =>
  known.toLowerCase().startsWith(value.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(known.slice(value.length));

/** "ISSUED BY THE DEPARTMENT OF …". */
const ISSUED = /^(?:issued|released|published)\sby:?\s(?:the\s)?/i;

function found(part: Pick<Part, 'start' | 'text'>, line: string, rule: string): Found | null {
  const name = line.replace(ISSUED, '');
  const at = part.text.indexOf(name);
  if (at < 0) return null;
  const start = part.start + at;
  return { value: nameOf(name), evidence: { start, end: start + name.length, rule: `publisher:${rule}` } };
}

function nameOf(name: string): string {
  return (
    AGENCIES[name.toLowerCase()] ??
    (name === name.toUpperCase() && /\s/.test(name) ? inTitleCase(name) : name)
  );
}

const SMALL = /^(?:of|the|and|for|in|de|du)$/;
function inTitleCase(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  return words
    .map((word, at) =>
      at > 0 && SMALL.test(word)
        ? word
        : word.includes('.')
          ? word.toUpperCase()
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

function ofNotice(parts: readonly Part[]): Found | null {
  for (const part of parts) {
    if (part.rule !== 'line:legal' || part.text.length > 120) continue;
    const name = NOTICE.exec(part.text)?.groups?.name;
    if (name?.split(' ').every((word) => /^[\p{Lu}\d&]|^(?:of|the|and|for)$/u.test(word)))
      return found(part, name.trim(), 'copyright');
  }
  return null;
}

/** The agency of the dateline, in the fuller form of the header where that has one. */
function ofDateline(parts: readonly Part[], dateline: WrittenDateline | null): Found | null {
  const agency = dateline?.agency;
  if (!agency || isStateName(agency.name)) return null;
  const header = ofHeader(parts);
  if (header?.value.includes(agency.name)) return header;
  const { start, end, name } = agency;
  return { value: nameOf(name), evidence: { start, end, rule: 'publisher:dateline' } };
}

/** "- Example Agency", "Example Agency, English desk" under the headline. */
function ofHeader(parts: readonly Part[]): Found | null {
  const body = parts.findIndex((part) => part.kind === 'body');
  for (const part of parts.slice(0, Math.max(body, 0))) {
    if (part.kind !== 'meta' || part.rule === 'line:byline' || part.rule === 'line:source') continue;
    for (const piece of part.text.split(/\s?[|•·\n]\s?|,\s/)) {
      const name = piece.replace(/^[-–•·*\s]+/, '').trim();
      const names =
        (!/[\d()]/.test(name) && isMedium(name)) || (part.rule === 'line:date' && isInstitution(name));
      if (name.length <= 60 && names) return found(part, name, 'header');
    }
  }
  return null;
}

const isMedium = (name: string) =>
  name.toLowerCase() in AGENCIES ||
  (/^\p{Lu}/u.test(name) &&
    MEDIA.test(name) &&
    name.split(' ').length >= 2 &&
    !/\b(?:team|office|release|desk|editor|writer|correspondent|reporter|staff)\b/i.test(name));

/** "REUTER", "==Kyodo" behind the last line. */
function ofEndMark(parts: readonly Part[]): Found | null {
  for (const part of parts.slice(-6)) {
    if (part.kind !== 'furniture' || part.text.length > 40) continue;
    const name = part.text.replace(/^[=\s(-]+|[)\s.-]+$/g, '').split('/')[0] ?? '';
    if (name.length > 1 && Object.hasOwn(AGENCIES, name.toLowerCase())) return found(part, name, 'end-mark');
  }
  return null;
}

function ofLetterhead(parts: readonly Part[]): Found | null {
  const names = (part: Part) =>
    part.rule === 'letterhead' && isInstitution(part.text) && !SUB_OFFICE.test(part.text);
  const top = parts.slice(0, LETTERHEAD_REACH).find(names);
  return top ? found(top, top.text, 'letterhead') : null;
}

/** "MINISTRY OF FOREIGN AFFAIRS", and "SINGAPORE" on the line below it, behind the last paragraph. */
function ofSignature(parts: readonly Part[]): Found | null {
  const body = parts.findLastIndex((part) => part.kind === 'body');
  const signed = parts.slice(body + 1);
  const at = signed.findIndex((part) => part.rule === 'letterhead' && isInstitution(part.text));
  const [name, state] = signed.slice(at, at + 2);
  if (body < 0 || at < 0 || !name) return null;
  const whole = found(name, name.text, 'signature');
  if (!whole?.evidence || !state || !/^\p{Lu}[\p{Lu} ]{2,30}$/u.test(state.text)) return whole;
  const value = `${whole.value} ${inTitleCase(state.text)}`;
  return { value, evidence: { ...whole.evidence, end: state.end } };
}
