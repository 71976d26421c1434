import { AFRICA } from '../lexicon/office-holders/africa.ts';
import { ASIA } from '../lexicon/office-holders/asia.ts';
import { EUROPE } from '../lexicon/office-holders/europe.ts';
import { LATIN_AMERICA } from '../lexicon/office-holders/latin-america.ts';
import { MIDDLE_EAST } from '../lexicon/office-holders/middle-east.ts';
import { NORTH_AMERICA } from '../lexicon/office-holders/north-america.ts';
import { OCEANIA } from '../lexicon/office-holders/oceania.ts';
import { ORGANIZATION_HEADS_BY_NAME } from '../lexicon/office-holders/organizations.ts';
import { ORGANIZATIONS } from '../lexicon/organizations.ts';
import { plain } from '../text/vocabulary.ts';
import { wordSet } from '../text/words.ts';
import { splitName } from './words.ts';

/** What sort of office somebody held: of a state, or of an international body. */
export type HeldOffice = 'head' | 'government' | 'foreign' | 'defence' | 'other' | 'body';

/** An office that somebody is publicly known to have held, in whole years. */
export interface Holding {
  /** The state (ISO 3166-1 alpha-2, former states by their former code), or the body's short name. */
  of: string;
  office: HeldOffice;
  since: number;
  /** `Infinity` where the term had not ended when the row was written. */
  until: number;
}

/** A holding with the names of the holder. */
export interface Entry {
  holding: Holding;
  /** The words of each spelling of the name. */
  forms: readonly (readonly string[])[];
  /** Words by which alone the person is known, as a rule the surname. */
  alone: readonly string[];
}

/**
 * Public record, by regions. A row is a state (ISO 3166-1 alpha-2, former states by their former code) or a body, an
 * office, and spellings of names with the years of the term.
 */
export const OFFICE_HOLDERS: string = [
  AFRICA,
  ASIA,
  EUROPE,
  LATIN_AMERICA,
  MIDDLE_EAST,
  NORTH_AMERICA,
  OCEANIA,
  ORGANIZATION_HEADS_BY_NAME,
].join('\n');

/** Particles that one spelling has and another lacks; "al-" is no word of a name anyway. */
const PARTICLES = wordSet('al el ul bin ibn bint de da di do dos del der den van von la le the');

/** The words by which names are compared: "Jae-in" is two, an initial is none. */
export const wordsOf = (name: string): readonly string[] =>
  splitName(name)
    .flatMap((word) => word.replace(/['’ʼ`]/g, '').split('-'))
    .filter((word) => word.length > 1 && !PARTICLES.has(word));

const ROW = /^(.+?) (head|government|foreign|defence|other|body): (.+)$/;
const OF_FATHER = /\b(?:bin|ibn|bint) [^ ]+$/i;
const NUMERAL = /^[ivx]+$/;
/** Where the mother's surname stands last, as a rule. */
const OF_BOTH_PARENTS = wordSet('AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE SV UY VE');

/** "Zayed" of "bin Zayed" is the father's name, "Aziz" of "Abdelaziz" a part of one, "Pérez" of "García Pérez" the mother's. */
const isSurname = (word: string, name: string, words: readonly string[], state: string): boolean =>
  !OF_FATHER.test(name) &&
  !(NUMERAL.test(word) && words.length > 1) &&
  !name.toLowerCase().endsWith(`l${word}`) &&
  !(words.length > 2 && OF_BOTH_PARENTS.has(state));
const TERM = /^(.+) (\d{4})-(\d{4})?$/;

const BODIES = new Map(
  ORGANIZATIONS.flatMap(([body, names]) =>
    [body, ...names.split('|')].map((name) => [plain(name.trim()), body] as const),
  ),
);

/** The usual short name of a body, by any of its names; `null` where none is known. */
export const bodyOf = (name: string): string | null => BODIES.get(plain(name)) ?? null;

/** The rows of the directory by what is asked of them. */
export interface Rows {
  /** Entries by each word of their forms. */
  byWord: ReadonlyMap<string, readonly Entry[]>;
  /** How many have the word for their first name. */
  firsts: ReadonlyMap<string, number>;
  /** Who held an office, by state or body and office ("RU foreign"). */
  inOffice: ReadonlyMap<string, readonly Holding[]>;
}

let read: Rows | undefined;

/** Read when they are first asked for: most commands extract nothing, and need not wait for them. */
export function rows(): Rows {
  read ??= readRows(OFFICE_HOLDERS);
  return read;
}

function readRows(table: string): Rows {
  const byWord = new Map<string, Entry[]>();
  const firsts = new Map<string, number>();
  const inOffice = new Map<string, Holding[]>();
  for (const row of table.replace(/\n {2,}/g, ' ').split('\n')) {
    const [, of, office, holders] = ROW.exec(row.trim()) ?? [];
    for (const holder of holders?.split(';') ?? []) {
      const entry = entryOf(of!, office as HeldOffice, holder.trim());
      if (!entry) continue;
      addTo(inOffice, officeOf(entry.holding), entry.holding);
      for (const [first, ...others] of entry.forms)
        if (others.length > 0) firsts.set(first!, (firsts.get(first!) ?? 0) + 1);
      for (const word of new Set(entry.forms.flat())) addTo(byWord, word, entry);
    }
  }
  return { byWord, firsts, inOffice };
}

/** The office as a key of `inOffice`. */
export const officeOf = ({ of, office }: Holding): string => `${of} ${office}`;

function entryOf(of: string, office: HeldOffice, holder: string): Entry | null {
  const [, names, since, until] = TERM.exec(holder) ?? [];
  if (!names) return null;
  const holding: Holding = {
    of: (office === 'body' && bodyOf(of)) || of,
    office,
    since: Number(since),
    until: until ? Number(until) : Number.POSITIVE_INFINITY,
  };
  const spellings = names.split('/').map((name) => name.trim());
  const forms = spellings.map(wordsOf);
  const alone = spellings.flatMap((name, at) =>
    forms[at]!.slice(-1).filter((word) => isSurname(word, name, forms[at]!, holding.of)),
  );
  return { holding, forms, alone };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
