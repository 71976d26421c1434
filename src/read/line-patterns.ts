import { AGENCIES } from './agencies.ts';
import { SHARE_WORDS } from './words.ts';

/** Patterns of lines that show what they are; each is anchored and bounded, so that none can run away. */

const CAPTION =
  /^[([*]?\s?(?:caption|photos?|image|picture|pictured|photograph|file photo|in this photo|photo caption|image caption|photo credit|image credit)(?:\s?[:–—]|\s\d|,\s|\s(?:by|source|shows?)\b)/i;
/** "A greets B. Photo: C/Agency". */
const TRAILING_CREDIT = /[.)\]]\s?(?:photos?|images?|pictures?|credit|photo credit)\s?:\s?[^!?:]{2,60}$/i;
const CREDIT =
  /\((?:[^()/]{1,40}\/\s?\p{Lu}[^()]{1,60}|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile)\b[^()]{0,80}|[^()]{0,60}\b[Pp]hoto)\)$/u;

/** "In this handout photo released by the palace, A greets B." */
const HANDOUT =
  /(?:^.{0,300}?\bin this|^in an?) (?:(?:file|handout|pool|undated|video|television|tv|screen) ){0,2}(?:photo|photograph|image|picture|grab|frame|still)(?: (?:(?:image|photo|grab) )?(?:released|provided|taken|made available|handed out|issued|distributed|supplied|from|by|made from)\b|,)/i;
const LONGEST_CAPTION = 450;

/** True for the caption of a picture, told by its label or by the credit at its end. */
export const isCaption = (text: string) =>
  CAPTION.test(text) ||
  (text.length <= LONGEST_CAPTION && HANDOUT.test(text)) ||
  TRAILING_CREDIT.test(text.slice(-80)) ||
  (text.endsWith(')') && CREDIT.test(text.slice(-140)));

const CAPTION_LABEL = /^(?:image|photo|picture) caption[,:]?$/i;
const PICTURE_CREDIT = /^(?:image|photo|picture)(?: credit| source)?\s?[:,]\s?\S[^.!?]{1,70}$/i;
/** True for "Image caption," alone on its line: the line behind it is the caption. */
export const isCaptionLabel = (text: string) => text.length <= 20 && CAPTION_LABEL.test(text);
/** True for "Image: A. Smith/Example Agency": the line before it is the caption. */
export const isPictureCredit = (text: string) => text.length <= 80 && PICTURE_CREDIT.test(text);

const ATTRIBUTION =
  /^(?:(?:the\s)?(?:below|following)\b|(?:the|this)\s(?:statement|readout|read-out|note)\sis)[^.\n]{0,60}?\battributable to\b|^attributable to\b|^the following (?:\w+ )?(?:was|is being) (?:issued|released)\b/i;
/** The statement itself, behind the colon of a line that says to whom it is attributable. */
const WITH_STATEMENT = /^[^:]{0,200}:\s+(?:\S+\s+){8}/;
/** Whether a line says to whom a statement is attributable, and no more. */
export const isAttribution = (text: string) => ATTRIBUTION.test(text) && !WITH_STATEMENT.test(text);

const SHARE_PHRASE =
  /^(?:share (?:this|on|via)\b|skip to|sign up|log in|sign in|advertisement|we use cookies|follow (?:us|@)|watch live\b|\[print\]|back to top|click here|view (?:all|more)|load more|play video|continue reading|copy link|like (?:this\b|loading))/i;
const shareWords = new Set<string>(SHARE_WORDS);

/** True for a row of buttons. */
export function isShareLine(text: string): boolean {
  if (text.length > 80) return false;
  if (SHARE_PHRASE.test(text)) return true;
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}-]+/gu)) {
    if (!shareWords.has(word)) return false;
    words += 1;
  }
  return words > 0;
}

const CONTACT =
  /^(?:for (?:further|more|additional) (?:information|details|queries)|for information media|(?:press|media|general public|public|dfat media)\s?(?:enquiries|inquiries|contacts?|office)?\s?(?:[:|(]|$)|contact(?: us| person|s)?\s?:|tel(?:ephone)?\.?\s?[:(+\d]|phone\s?:|fax\s?:|e-?mail\s?:|spokes(?:person|man|woman)\s?:|address\s?:|website\s?:|p\.?o\.? box)/i;
const PHONE = /\+?\(?\d[\d\s()/.-]{7,20}\d/;
const DIALLED = /\+\d|\(\d{1,4}\)|\b(?:tel|phone|fax)\b/i;
const EMAIL = /\S@\S{1,60}\.\p{L}{2,12}\W{0,3}$/u;

/** True for a line that says whom to call or write to. */
export const isContact = (text: string) =>
  text.length <= 160 &&
  (CONTACT.test(text) ||
    EMAIL.test(text.slice(-90)) ||
    (text.length <= 100 && DIALLED.test(text) && PHONE.test(text)));

const LEGAL =
  /^(?:©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}|by\b)|all rights reserved|disclaimer\s?(?:[:.]|$)|terms of use|privacy policy|the views expressed|adobe acrobat|our standards:|unauthori[sz]ed reproduction)|\bwebsite contains only\b|\bsubscription options\b|\ball rights reserved\.?$/i;

/** True for copyright, terms of use and what else the house always prints. */
export const isLegal = (text: string) => text.length < 900 && LEGAL.test(text) && !THIRD_ITEM.test(text);
/** "(c) to open a consulate;": an item of a list. */
const THIRD_ITEM = /^\([cC]\)\s(?!by\s|(?:\S{1,20}\s)?(?:19|20)\d\d\b)(?:\p{Ll}|.{0,800}(?:[;,]|\sand)$)/u;

const DESK =
  /^[(*]{0,2}\s?(?:(?:additional\s)?(?:reporting|writing|editing|compiled|edited|translated|editor|translation)\s(?:by\b|:))|\bcontributed to this report\.?\)?$|^(?:attention|attn|eds?)\s?[-–:]\s|\/\/\/$/i;
/** Whether a line is about the making of the report: who wrote, edited or added to it. */
export const isDeskNote = (text: string) => text.length <= 240 && DESK.test(text);

const INITIALS = /^(?:[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}|[a-z]{2}\s[a-z]{2}|\d{3,5}\*{2}\d{3,5}|\d{3,5})$/;
const SIGNED = /^(?<agency>\p{Lu}{2,6})(?:\/\p{Lu}[\p{L} .'-]{1,30}){1,4}$/u;

/** True for the initials of a desk: "ab-cd/ef", "RNA/Ada Brink". */
export function isInitials(text: string): boolean {
  if (text.length > 60) return false;
  const agency = SIGNED.exec(text)?.groups?.agency;
  return INITIALS.test(text) || (agency !== undefined && Object.hasOwn(AGENCIES, agency.toLowerCase()));
}

const SERVICE = /\s(?:world service|english service|news service|news summary|newswire|archives?|online)$/;
/** Whether a line is the name of an agency and nothing else ("UPI Archives"), and not the mark at its end ("REUTER"). */
export const isAgency = (text: string) =>
  text.length <= 40 &&
  !/^reuters?$/i.test(text.trim()) &&
  Object.hasOwn(AGENCIES, text.trim().toLowerCase().replace(SERVICE, ''));

const BREADCRUMB = /^[^>»›\n]{2,60}\s[>»›]\s[^\n]{2,80}$/;
/** Whether a line is the path of a page, such as `Home > News > Meetings`. */
export const isBreadcrumb = (text: string) => text.length <= 145 && BREADCRUMB.test(text);

const KEYED_TAIL =
  /^(?:key ?words|tags|topics|subjects?|related (?:links?|topics?|news|stories)|read (?:more|also)|see also|also read|more on)\s?:/i;
/** Whether a line begins keywords, tags or related links. */
export const isKeyedTail = (text: string) => text.length <= 240 && KEYED_TAIL.test(text);

/** True for "Source: example.org". */
export const isSourceLine = (text: string) => text.length <= 80 && /^sources?\s?:\s?\S/i.test(text);
