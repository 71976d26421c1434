import type { Culture, Pool } from './name-pools.ts';
import { POOLS } from './name-pools.ts';
import type { Random } from './random.ts';

/** In what a form of a name differs from the full one. */
export const FORM_KINDS = [
  'full',
  'middle initial',
  'without middle name',
  'transliteration',
  'short chain',
  'nickname',
  'order swapped',
  'other script',
  'surname only',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];
export type Form = { kind: FormKind; name: string };

/** The parts of a name as the pools have them. */
export type Parts = { culture: Culture; given: string; second: string; family: string; mother: string };

type Entry = { spellings: string[]; short: string | null; script: string | null };

function entryOf(text: string): Entry {
  const [latin = '', script = null] = text.replaceAll('_', ' ').split('=');
  const [spelled = '', short = null] = latin.split('~');
  return { spellings: spelled.split('/'), short, script };
}

/** Draws the parts of a name; `second` is a middle name or the father's, `mother` a second surname. */
export function partsFrom(random: Random, culture: Culture): Parts {
  const pool: Pool = POOLS[culture];
  const [given, family] = [random.pick(pool.given), random.pick(pool.family)];
  const second = random.pick(secondNames(pool, given));
  return { culture, given, second, family, mother: random.pick(pool.family) };
}

/** What may stand in the middle: in Spanish a given name of the same gender, in Arabic the father's. */
function secondNames(pool: Pool, given: string): string[] {
  if (pool.manner === 'middled') return pool.middle;
  const others = pool.given.filter((one) => one !== given);
  return pool.manner === 'spanish' ? others.filter((one) => endsInA(one) === endsInA(given)) : others;
}

const endsInA = (entry: string) => /^[^/~=]*[aá](?:[/~=]|$)/.test(entry);

/** Every form that reports give a name in, the full one first; each name once. */
export function formsOf(random: Random, parts: Parts): Form[] {
  const names = {
    given: entryOf(parts.given),
    second: entryOf(parts.second),
    family: entryOf(parts.family),
    mother: entryOf(parts.mother),
  };
  const forms = MANNERS[POOLS[parts.culture].manner](names, random).map(([kind, name]) => ({ kind, name }));
  return [...new Map(forms.toReversed().map((form) => [form.name, form])).values()].toReversed();
}

type Names = Record<'given' | 'second' | 'family' | 'mother', Entry>;
type Spelled = [FormKind, string];
const main = (entry: Entry) => entry.spellings[0]!;
const others = (kind: FormKind, spelled: string, other: string): Spelled[] =>
  spelled === other ? [] : [[kind, other]];

/** The same name with the further spellings of its parts, one at a time and then together. */
function respelled(given: Entry, family: Entry, join: (given: string, family: string) => string): Spelled[] {
  const most = Math.max(given.spellings.length, family.spellings.length);
  return Array.from({ length: most - 1 }, (_, at) => {
    const one = given.spellings[at + 1] ?? main(given);
    return ['transliteration', join(one, family.spellings[at + 1] ?? main(family))] as Spelled;
  });
}

const surname = (family: Entry): Spelled => ['surname only', main(family)];
const nicknamed = (given: Entry, family: Entry): Spelled[] =>
  given.short ? [['nickname', `${given.short} ${main(family)}`]] : [];
const plain = (given: string, family: string) => `${given} ${family}`;
/** `Jong-hyun` as `Jong Hyun`. */
const spaced = (given: string) => given.replace(/-(.)/, (_, letter: string) => ` ${letter.toUpperCase()}`);
const reversed = (given: string, family: string) => `${family} ${given}`;

const MANNERS: Record<Pool['manner'], (names: Names, random: Random) => Spelled[]> = {
  middled: ({ given, second, family }, random) => {
    const bare = plain(main(given), main(family));
    const end = [...nicknamed(given, family), ...respelled(given, family, plain), surname(family)];
    if (random.chance(0.4)) return [['full', bare], ...end];
    const middle = main(second);
    const whole: Spelled = ['full', `${main(given)} ${middle} ${main(family)}`];
    const initial: Spelled = ['middle initial', `${main(given)} ${middle[0]}. ${main(family)}`];
    return [whole, initial, ['without middle name', bare], ...end];
  },
  western: ({ given, family }) => [
    ['full', plain(main(given), main(family))],
    ...nicknamed(given, family),
    ...respelled(given, family, plain),
    surname(family),
  ],
  spanish: ({ given, second, family, mother }) => [
    ['full', `${main(given)} ${main(second)} ${main(family)} ${main(mother)}`],
    ['without middle name', `${main(given)} ${main(family)} ${main(mother)}`],
    ['short chain', `${main(given)} ${main(second)} ${main(family)}`],
    ['short chain', `${main(given)} ${main(family)}`],
    ...respelled(given, family, plain),
    surname(family),
  ],
  patronymic: ({ given, family }) => [
    ['full', plain(main(given), main(family))],
    ...respelled(given, family, plain),
    ...(given.script && family.script
      ? ([['other script', plain(given.script, family.script)]] as Spelled[])
      : []),
    surname(family),
  ],
  arabic: ({ given, second, family }) => {
    const chain = `${main(given)} bin ${main(second)}`;
    return [
      ['full', `${chain} ${main(family)}`],
      ['short chain', chain],
      ['short chain', plain(main(given), main(family))],
      ...respelled(given, family, plain),
      [
        'transliteration',
        `${given.spellings.at(-1)!} bin ${second.spellings.at(-1)!} ${family.spellings.at(-1)!}`,
      ],
      surname(family),
    ];
  },
  chinese: ({ given, family }) => [
    ['full', reversed(main(given), main(family))],
    ...respelled(given, family, reversed),
    ['order swapped', plain(main(given), main(family))],
    surname(family),
  ],
  korean: ({ given, family }) => [
    ['full', reversed(main(given), main(family))],
    ['transliteration', reversed(spaced(main(given)), main(family))],
    ...respelled(given, family, reversed),
    ['order swapped', plain(main(given), main(family))],
    surname(family),
  ],
  vietnamese: ({ given, second, family }) => {
    const whole = `${main(family)} ${main(second)} ${main(given)}`;
    const flat = [family, second, given].map(({ spellings }) => spellings.at(-1)).join(' ');
    return [['full', flat], ...others('transliteration', flat, whole)];
  },
  japanese: ({ given, family }) => [
    ['full', plain(given.spellings[1] ?? main(given), family.spellings[1] ?? main(family))],
    ['order swapped', reversed(given.spellings[1] ?? main(given), family.spellings[1] ?? main(family))],
    ...others('transliteration', '', plain(main(given), main(family))),
    ...respelled(given, family, plain),
    ['surname only', family.spellings[1] ?? main(family)],
  ],
};
