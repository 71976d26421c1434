import { RELATIONAL_HEADS, VOICE_HEADS } from './lexicon/offices.ts';
import type { Mention, Piece } from './mentions/mention.ts';
import type { Tokenised } from './sentences.ts';
import { plain } from './tokens.ts';

/** Someone or some body that the document speaks of, with all its mentions. */
export interface Entity {
  id: number;
  kind: 'person' | 'office' | 'delegation' | 'state' | 'organization';
  /** Fullest form of the name. */
  name: Piece | null;
  /** Longest form of the office. */
  title: Piece | null;
  /** Head nouns of the offices held. */
  heads: Set<string>;
  /** Other words by which the office was referred to ("the head of state"). */
  aliases: Set<string>;
  titleWords: Set<string>;
  country: (Piece & { code: string }) | null;
  organization: Piece | null;
  plural: boolean;
  /** Introduced by office, form of address or apposition: certainly a person, not a place or a ship. */
  sure: boolean;
  voice: boolean;
  former: boolean;
  mentions: Mention[];
}

export interface Cast {
  entities: Entity[];
  /** The entity of each mention; pronouns and joint phrases have none. */
  of: Map<Mention, Entity>;
}

const fold = (text: string) => plain(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i');

const WORDS = new WeakMap<Piece, readonly string[]>();

/** The folded words of a name. Asked for whenever two names are compared, found once. */
function nameWords(piece: Piece): readonly string[] {
  const known = WORDS.get(piece);
  if (known) return known;
  const words = fold(piece.text)
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word && !/^(?:jr|sr)$/.test(word));
  WORDS.set(piece, words);
  return words;
}

/** Offices that one state alone has. */
const SOLE_COUNTRY: Readonly<Record<string, string>> = {
  pope: 'VA',
  pontiff: 'VA',
  'holy father': 'VA',
  taoiseach: 'IE',
};

/** Gathers mentions into entities: names by their words, offices by head, country and nearness. */
/** For whom the publisher speaks: `official` where it is a state's own body, not a news agency of its capital. */
export interface Home {
  country: string | null;
  organization: string | null;
  official: boolean;
}

export function castOf(
  doc: Tokenised,
  mentions: readonly Mention[],
  home: Home = { country: null, organization: null, official: false },
): Cast {
  const entities: Entity[] = [];
  const of = new Map<Mention, Entity>();
  gatherNames(mentions, entities, of);
  for (const mention of mentions)
    if (mention.kind === 'office') settleOffice(doc, mention, entities, of, home);
  gatherSides(mentions, entities, of);
  for (const entity of entities) {
    const code = [...entity.heads].map((head) => SOLE_COUNTRY[head]).find((found) => found !== undefined);
    if (code && entity.title) entity.country ??= { ...entity.title, code };
  }
  return { entities, of };
}

function create(entities: Entity[], kind: Entity['kind'], mention: Mention): Entity {
  const entity: Entity = {
    id: entities.length,
    kind,
    name: null,
    title: null,
    heads: new Set(),
    aliases: new Set(),
    titleWords: new Set(),
    country: null,
    organization: null,
    plural: mention.plural,
    sure: false,
    voice: false,
    former: false,
    mentions: [],
  };
  entities.push(entity);
  return entity;
}

function attach(entity: Entity, mention: Mention, of: Cast['of']): void {
  of.set(mention, entity);
  entity.mentions.push(mention);
  const { name, title, head } = mention;
  if (
    name &&
    (!entity.name ||
      nameWords(name).length > nameWords(entity.name).length ||
      (nameWords(name).length === nameWords(entity.name).length &&
        name.text.length > entity.name.text.length))
  )
    entity.name = name;
  if (head && !mention.former) {
    const relational = RELATIONAL_HEADS.has(head);
    const alias =
      !name &&
      mention.kind === 'office' &&
      entity.heads.size > 0 &&
      !entity.heads.has(head) &&
      !onlyRelational(entity);
    const stays =
      entity.title && (relational || alias || entity.title.text.length >= (title?.text.length ?? 0));
    if (/^(?:guest|host|visitor)$/.test(head)) return;
    if (title && (!stays || onlyRelational(entity))) entity.title = title;
    if (!alias) entity.heads.add(head);
    else entity.aliases.add(head);
    if (!alias) for (const word of plain(title?.text ?? '').split(/[\s,]+/)) entity.titleWords.add(word);
    if (VOICE_HEADS.has(head) || /spokes(?:man|woman|person)/i.test(title?.text ?? '')) entity.voice = true;
  }
  if (mention.former && entity.heads.size === 0) {
    entity.former = true;
    if (!entity.title) entity.title = title;
  }
  entity.country ??= mention.country;
  entity.organization ??= mention.organization;
  entity.sure ||=
    mention.title !== null || mention.honorific || mention.country !== null || mention.organization !== null;
}

const onlyRelational = (entity: Entity) =>
  entity.heads.size > 0 && [...entity.heads].every((head) => RELATIONAL_HEADS.has(head));

/** Longer names first, so that every short form finds the full one. */
function gatherNames(mentions: readonly Mention[], entities: Entity[], of: Cast['of']): void {
  const named = mentions.filter(({ name }) => name !== null);
  const byLength = [...named].sort(
    (a, b) => nameWords(b.name!).length - nameWords(a.name!).length || a.from - b.from,
  );
  const byWord = new Map<string, Entity[]>();
  const assigned = new Map<Mention, Entity>();
  for (const mention of byLength) {
    const words = nameWords(mention.name!);
    const candidates = (byWord.get(words.at(-1)!) ?? byWord.get(words[0]!) ?? []).filter((entity) =>
      sameName(words, entity, mention),
    );
    let entity = best(candidates, mention);
    if (!entity) {
      entity = create(entities, 'person', mention);
      entity.name = mention.name;
      entity.country = mention.country;
      for (const word of new Set(words)) {
        const known = byWord.get(word);
        if (known) known.push(entity);
        else byWord.set(word, [entity]);
      }
    }
    if (mention.country) entity.country ??= mention.country;
    assigned.set(mention, entity);
  }
  for (const mention of named) attach(assigned.get(mention)!, mention, of);
}

/** Are `words` a shorter or equal form of the entity's name? */
function sameName(words: readonly string[], entity: Entity, mention: Mention): boolean {
  if (!entity.name) return false;
  if (mention.country && entity.country && mention.country.code !== entity.country.code) return false;
  const full = nameWords(entity.name);
  const rest = [...full];
  for (const word of words) {
    const at = rest.findIndex(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)),
    );
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  if (words.length === 1)
    return full.length === 1 || full.at(-1) === words[0] || full[0] === words[0] || full.includes(words[0]!);
  return true;
}

function best(candidates: Entity[], mention: Mention): Entity | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const score = (entity: Entity) =>
    (mention.country && entity.country?.code === mention.country.code ? 2 : 0) +
    (nameWords(entity.name!).at(-1) === nameWords(mention.name!).at(-1) ? 1 : 0);
  return [...candidates].sort((a, b) => score(b) - score(a) || a.id - b.id)[0]!;
}

/** Heads that may stand for another: "the Azerbaijani leader" for a president. */
export const STANDS_FOR: Record<string, RegExp> = {
  leader:
    /president|prime minister|premier|chancellor|king|emir|amir|sultan|pope|crown prince|head|chief|director general|secretary general|chairman/,
  'head of state': /^(?:president|king|queen|emir|amir|sultan)$/,
  'head of government': /prime minister|premier|chancellor/,
  premier: /prime minister|premier/,
  'prime minister': /premier/,
  secretary: /secretary/,
  minister: /^(?:minister|secretary of state|foreign minister|fm)$/,
  diplomat: /foreign|minister|secretary|ambassador|envoy/,
  'top diplomat': /minister|secretary of state|high representative/,
  official: /./,
  officer: /general|colonel|admiral|commander/,
  envoy: /envoy|representative|emissary|ambassador|minister|negotiator/,
  emissary: /envoy|representative|minister/,
  'special envoy': /envoy|minister/,
  ambassador: /ambassador|envoy|high commissioner/,
  chief: /chief|director|head|secretary|representative|commander/,
  'foreign policy chief': /high representative/,
  director: /director/,
  commissioner: /commissioner/,
  chancellor: /chancellor/,
  monarch: /king|emir|sultan/,
  pontiff: /pope|holy father/,
  head: /head|director|chair|minister/,
  chairman: /chair/,
  chairperson: /chair/,
  speaker: /speaker|chair/,
  representative: /representative|director|envoy/,
  dignitary: /./,
  interlocutor: /./,
  'vice-president': /vice president/,
  'vice president': /vice-president/,
};

function settleOffice(
  doc: Tokenised,
  mention: Mention,
  entities: Entity[],
  of: Cast['of'],
  home: Home,
): void {
  if (mention.possessive && mention.kind === 'office' && mention.plural) return;
  const found = mention.plural
    ? samePlural(mention, entities)
    : (referent(doc, mention, entities, home) ?? untitled(mention, entities, home));
  const entity = found ?? create(entities, 'office', mention);
  attach(entity, mention, of);
}

/** Offices that make a person's state plain enough to find a name without office by it. */
const LEADING =
  /^(?:president|prime minister|premier|king|queen|emir|chancellor|leader|head of state|minister|pope)$/;

/**
 * "The President of Russia", "the Colombian president": the one person of that state who was named without an
 * office; for the publisher's own state, the first name of the text that has neither office nor state.
 */
function untitled(mention: Mention, entities: readonly Entity[], home: Home): Entity | null {
  if (!mention.country || !LEADING.test(mention.head!) || /^(?:a|an|another)$/.test(mention.determiner ?? ''))
    return null;
  const { code } = mention.country;
  const bare = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.heads.size === 0 &&
      !entity.former &&
      !entity.voice &&
      (entity.mentions[0]?.from ?? 0) < mention.to,
  );
  const known = bare.filter(({ country }) => country?.code === code);
  if (known.length === 1) return known[0]!;
  if (known.length > 0 || !home.official || home.country !== code) return null;
  return (
    bare.find(
      ({ country, organization, name }) => !country && !organization && nameWords(name!).length > 1,
    ) ?? null
  );
}

const samePlural = (mention: Mention, entities: readonly Entity[]) =>
  entities.find(
    (entity) =>
      entity.plural &&
      entity.kind === 'office' &&
      entity.heads.has(mention.head!) &&
      entity.country?.code === mention.country?.code,
  ) ?? null;

/** The person or office that an unnamed office refers back (or, from a headline, forward) to. */
function referent(doc: Tokenised, mention: Mention, entities: readonly Entity[], ours: Home): Entity | null {
  const { country: home, official } = ours;
  if (/^(?:guest|visitor|host)$/.test(mention.head!)) return hostOrGuest(mention, entities, home);
  if (
    mention.determiner === 'a' ||
    mention.determiner === 'an' ||
    mention.determiner === 'another' ||
    mention.former
  )
    return null;
  const words = plain(mention.title!.text).split(/[\s,]+/);
  const headline = doc.sentences[mention.sentence]!.kind !== 'body';
  let found: Entity | null = null;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const entity of entities) {
    if (
      entity.plural ||
      entity.voice !== VOICE_HEADS.has(mention.head!) ||
      (entity.former && entity.heads.size === 0)
    )
      continue;
    if (!fitsCountry(mention, entity, ours) || !fitsOffice(mention, words, entity)) continue;
    const before = entity.mentions.some(({ from }) => from < mention.from);
    const next =
      mention.country !== null &&
      !entity.country &&
      !official &&
      (entity.mentions[0]?.sentence ?? 99) - mention.sentence <= 3;
    if (!headline && !before && !next) continue;
    const exact = words.every((word) => entity.titleWords.has(word)) ? 20_000_000 : 0;
    const homely =
      official &&
      !mention.country &&
      !mention.organization &&
      !entity.organization &&
      (entity.country?.code === home || (!entity.country && firstOf(entities, entity)))
        ? 8_000_000
        : 0;
    const rank =
      nearness(mention, entity) +
      exact +
      homely +
      (mention.country && entity.country?.code === mention.country.code ? 10_000_000 : 0) +
      (entity.aliases.has(mention.head!) || (mention.head === 'emissary' && entity.aliases.has('envoy'))
        ? 30_000_000
        : 0);
    if (rank > nearest) {
      nearest = rank;
      found = entity;
    }
  }
  return found;
}

const overlaps = (a: string, b: string) => a.includes(b) || b.includes(a);

/** Is the entity the first named of those who hold such an office without a state? */
const firstOf = (entities: readonly Entity[], entity: Entity) =>
  !entities.some(
    (other) =>
      other !== entity &&
      !other.country &&
      [...entity.heads].some((head) => other.heads.has(head)) &&
      (other.mentions[0]?.from ?? 0) < (entity.mentions[0]?.from ?? 0),
  );

/** "the guest", "her host": the nearest person of another state, or of ours. */
function hostOrGuest(mention: Mention, entities: readonly Entity[], home: string | null): Entity | null {
  if (!home) return null;
  const host = mention.head === 'host';
  const fits = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.sure &&
      !entity.voice &&
      entity.mentions.some(({ from }) => from < mention.from) &&
      ((entity.country?.code ?? home) === home) === host,
  );
  return fits[0] ?? null;
}

function fitsCountry(
  mention: Mention,
  entity: Entity,
  { country: home, organization, official }: Home,
): boolean {
  // An official without a state speaks for ours: "the Guinean minister" is someone else.
  if (
    mention.country &&
    !entity.country &&
    entity.kind === 'person' &&
    (organization || (home && mention.country.code !== home))
  ) {
    // "The Moldovan president's office said … President X": the state was given just before the name.
    const first = entity.mentions[0];
    const introduced =
      !official && first !== undefined && first.from > mention.to && first.sentence - mention.sentence <= 3;
    if (!introduced) return false;
  }
  if (mention.country && entity.country && mention.country.code !== entity.country.code) return false;
  if (mention.country && !entity.country && entity.organization) return false;
  if (
    mention.organization &&
    entity.organization &&
    !overlaps(fold(mention.organization.text), fold(entity.organization.text))
  )
    return false;
  return !mention.organization || entity.organization !== null;
}

function fitsOffice(mention: Mention, words: string[], entity: Entity): boolean {
  if (entity.heads.size === 0) return false;
  const head = mention.head!;
  if (entity.aliases.has(head) || (head === 'emissary' && entity.aliases.has('envoy'))) return true;
  if (/^(?:counterpart|colleague|opposite number)$/.test(head))
    return (
      mention.country !== null &&
      entity.country?.code === mention.country.code &&
      (entity.name !== null || entity.heads.has(head))
    );
  if (
    RELATIONAL_HEADS.has(head) &&
    head !== 'leader' &&
    !/official|diplomat|interlocutor|dignitary/.test(head)
  )
    return false;
  if (
    head === 'head' &&
    mention.country &&
    /foreign policy|diploma|foreign ministry|government|delegation/.test(plain(mention.title!.text))
  )
    return [...entity.heads].some((other) => /minister|secretary|director|head/.test(other));
  if ([...entity.heads].includes(head)) {
    const extra = words.filter((word) => !entity.titleWords.has(word));
    const missing = ['deputy', 'vice', 'assistant', 'under', 'former', 'prime', 'first'].filter(
      (word) => entity.titleWords.has(word) && !words.includes(word),
    );
    if (extra.length === 0) return missing.length === 0 || mention.determiner === 'the';
    return (
      extra.every(
        (word) =>
          !/^(?:deputy|vice|acting|former|assistant|foreign|defen[cs]e|interior|finance|prime|first|crown|trade|energy|home)$/.test(
            word,
          ),
      ) && !mention.title!.text.match(/\bof\b/)
    );
  }
  const stands = STANDS_FOR[head];
  if (!stands)
    return (
      head === 'minister' &&
      [...entity.heads].some((other) => /minister/.test(other)) &&
      words.every((word) => entity.titleWords.has(word))
    );
  if (
    words.length > 1 &&
    !/^(?:leader|official|head of state|head of government|top diplomat|diplomat|special envoy|foreign policy chief|prime minister|vice president)$/.test(
      head,
    ) &&
    !words.every((word) => entity.titleWords.has(word))
  )
    return false;
  if (
    /^(?:leader|official|diplomat|dignitary|interlocutor)$/.test(head) &&
    !mention.country &&
    !mention.organization &&
    mention.determiner !== 'the'
  )
    return false;
  return (
    [...entity.heads].some((other) => stands.test(other)) ||
    (head === 'diplomat' && [...entity.titleWords].some((word) => stands.test(word)))
  );
}

/** Nearer mentions before are better than those behind; behind counts only where nothing stands before. */
function nearness(mention: Mention, entity: Entity): number {
  let rank = -1;
  for (const other of entity.mentions) {
    if (other.from < mention.from) rank = Math.max(rank, 1_000_000 + other.from + (other.name ? 0 : 0));
    else rank = Math.max(rank, 500_000 - (other.from - mention.from));
  }
  // A fuller match of the modifiers wins over nearness: "the Secretary" is not the Deputy Secretary where both are there.
  const extra = [...entity.titleWords].filter(
    (word) =>
      /^(?:deputy|vice|assistant|under|first|acting|former)$/.test(word) &&
      !plain(mention.title?.text ?? '').includes(word),
  ).length;
  return rank - extra * 2_000_000;
}

/** Delegations, states and organisations: one entity a country or a body. */
function gatherSides(mentions: readonly Mention[], entities: Entity[], of: Cast['of']): void {
  const known = new Map<string, Entity>();
  for (const mention of mentions) {
    if (mention.kind !== 'state' && mention.kind !== 'organization' && mention.kind !== 'delegation')
      continue;
    const key = `${mention.kind}:${mention.country?.code ?? fold(mention.organization?.text ?? '')}`;
    const entity = known.get(key) ?? create(entities, mention.kind, mention);
    known.set(key, entity);
    attach(entity, mention, of);
  }
}
