import { citiesNamed } from '../cities.ts';
import { GAZETTEER } from '../gazetteer.ts';
import { HONORIFIC_PHRASES, HONORIFICS } from '../lexicon/honorifics.ts';
import { JOINT_MODIFIERS, JOINT_NOUNS, SIDE_NOUNS } from '../lexicon/joint.ts';
import { NOT_NAMES } from '../lexicon/names.ts';
import { RELATIONAL_HEADS } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { Phrases } from '../phrases.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import type { Mention, Piece } from './mention.ts';
import { nameAt } from './names.ts';
import { type Office, officeAt } from './offices/office.ts';
import { pastAcronym as skipParenthesis, statesAt as stateList } from './offices/states.ts';
import { piece } from './pieces.ts';

const ADDRESS = new Phrases<true>();
for (const phrase of HONORIFIC_PHRASES) ADDRESS.add(phrase, true);

const RANK_PHRASES = new Phrases<true>();
for (const phrase of [
  'air marshal',
  'air chief marshal',
  'vice admiral',
  'rear admiral',
  'field marshal',
  'major general',
  'lieutenant general',
  'brigadier general',
  'lieutenant colonel',
  'general',
  'admiral',
  'colonel',
  'brigadier',
])
  RANK_PHRASES.add(phrase, true);

const DETERMINERS = new Set(
  'the a an his her their its our my this that another each both visiting'.split(' '),
);
const PRONOUNS = new Set('he she they him them we i who her'.split(' '));

const empty = {
  name: null,
  title: null,
  head: null,
  country: null,
  organization: null,
  countries: [],
  plural: false,
  determiner: null,
  honorific: false,
  possessive: false,
  former: false,
  body: null,
  doubtful: false,
  governed: false,
} satisfies Partial<Mention>;

/** All noun phrases of a document that may be sides or speakers, in the order of the text. */
export function findMentions(doc: Tokenised): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of doc.sentences) {
    if (shouted(doc, sentence)) continue;
    let at = sentence.from;
    while (at < sentence.to) {
      const found = mentionAt(doc, sentence, at);
      if (found) {
        for (const mention of found) {
          affiliate(doc, mention, mentions);
          counterpart(mention, mentions);
          mention.governed =
            mention.from > sentence.from &&
            /^(?:with|of|to|by|from|for|between|against|about|after|before|at|in|on)$/.test(
              doc.tokens[mention.from - 1]!.lower,
            );
          const owner = mentions.at(-1);
          if (
            mention.determiner === 'who' &&
            owner?.plural &&
            owner.sentence === mention.sentence &&
            mention.from - owner.to <= 1
          )
            mention.plural = true;
          mentions.push(mention);
        }
        at = Math.max(at + 1, found.at(-1)!.to);
      } else at++;
    }
  }
  return withoutDoubtful(mentions);
}

/** A headline in capitals: what is a name does not show. */
const shouted = (doc: Tokenised, { from, to }: Sentence) =>
  !doc.tokens.slice(from, to).some(({ kind, text }) => kind === 'word' && /\p{Ll}{2}/u.test(text));

const wordsOf = (name: Piece) => name.text.toLowerCase().split(/[\s,]+/);

/** Drops capitalised words that are no one's name: a single word, or a place, that no full name of the text contains. */
function withoutDoubtful(mentions: readonly Mention[]): Mention[] {
  const sure = (mention: Mention) =>
    mention.title !== null || mention.honorific || mention.country !== null || mention.organization !== null;
  const known = new Set<string>();
  for (const mention of mentions) {
    if (mention.name && (sure(mention) || (!mention.doubtful && wordsOf(mention.name).length > 1)))
      for (const word of wordsOf(mention.name)) known.add(word);
  }
  return mentions.filter((mention) => {
    if (mention.kind !== 'person' || sure(mention)) return true;
    const words = wordsOf(mention.name!);
    return words.length > 1 && !mention.doubtful ? true : words.every((word) => known.has(word));
  });
}

/** "his Libyan counterpart X": X holds the office of the one whose counterpart he is. */
function counterpart(mention: Mention, before: readonly Mention[]): void {
  if (!mention.name || !/^(?:counterpart|opposite number|colleague)$/.test(mention.head ?? '')) return;
  if (!/^(?:his|her|their)$/.test(mention.determiner ?? '')) return;
  const owner = before.findLast(
    ({ name, title, head, sentence }) =>
      name !== null &&
      title !== null &&
      !RELATIONAL_HEADS.has(head ?? '') &&
      mention.sentence - sentence <= 1,
  );
  if (owner && !/\b(?:defen[cs]e|interior|finance)\b/i.test(mention.title?.text ?? ''))
    mention.title = owner.title;
}

/** "its president", "the Bank's director": the body or state named last before. */
function affiliate(doc: Tokenised, mention: Mention, before: readonly Mention[]): void {
  if (mention.country || mention.organization || mention.countries.length > 0) return;
  if (mention.body) {
    const { body } = mention;
    const named = before.findLast(({ organization }) => organization?.text.toLowerCase().includes(body));
    if (named) mention.organization = named.organization;
    return;
  }
  const common = /\bof the (\p{Lu}\p{L}+)$/u.exec(mention.title?.text ?? '')?.[1]?.toLowerCase();
  if (common && ORGANIZATION_HEADS.has(common)) {
    const named = before.findLast(({ organization }) => organization?.text.toLowerCase().includes(common));
    if (named) mention.organization = named.organization;
    return;
  }
  if (
    /^(?:his|her)$/.test(mention.determiner ?? '') &&
    mention.title &&
    !RELATIONAL_HEADS.has(mention.head ?? '')
  ) {
    const owner = before.findLast(
      ({ kind, sentence }) => kind === 'person' && mention.sentence - sentence <= 1,
    );
    mention.country = owner?.country ?? null;
    return;
  }
  if (mention.determiner !== 'its' || !mention.title) return;
  const owner = before.findLast(
    ({ kind, sentence }) => mention.sentence - sentence <= 1 && (kind === 'organization' || kind === 'state'),
  );
  if (owner) {
    mention.country = owner.country;
    mention.organization = owner.organization;
  }
  void doc;
}

function mentionAt(doc: Tokenised, sentence: Sentence, at: number): Mention[] | null {
  const { tokens } = doc;
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const joint = jointAt(doc, sentence, at);
  if (joint) return [joint];
  const start = openedBy(doc, sentence, at);
  const office =
    start.at < sentence.to
      ? officeAt(doc, start.at, sentence.to, start.determiner !== null || start.honorific)
      : null;
  if (office && !disguised(doc, office)) {
    const mentions = officeMentions(doc, sentence, at, start, office);
    if (mentions) return mentions;
  }
  if (start.honorific || start.determiner === null) {
    const named = namedMention(doc, sentence, at, start);
    if (named) return [named];
  }
  if (start.honorific && ADDRESS_ALONE.test(token.lower)) {
    return [
      {
        ...empty,
        kind: 'pronoun',
        from: at,
        to: start.at,
        sentence: sentence.index,
        determiner: 'honorific',
        possessive: /^['’]s$/.test(doc.tokens[start.at]?.text ?? ''),
      },
    ];
  }
  const side = sideAt(doc, sentence, at, start.at);
  if (side) return [side];
  if (token.lower === 'latter' && doc.tokens[at - 1]?.lower === 'the' && doc.tokens[at + 1]?.cap !== true)
    return [
      {
        ...empty,
        kind: 'pronoun',
        from: at,
        to: at + 1,
        sentence: sentence.index,
        determiner: 'latter',
        possessive: /^['’]s$/.test(doc.tokens[at + 1]?.text ?? ''),
      },
    ];
  if (
    PRONOUNS.has(token.lower) &&
    !(
      token.lower === 'her' &&
      doc.tokens[at + 1]?.kind === 'word' &&
      !/^(?:to|on|in|at|for|and|with|that|there|here|during|after|from)$/.test(doc.tokens[at + 1]!.lower)
    )
  )
    return [
      {
        ...empty,
        kind: 'pronoun',
        from: at,
        to: at + 1,
        sentence: sentence.index,
        plural: /^(?:they|them|we)$/.test(token.lower),
        determiner: token.lower,
      },
    ];
  return null;
}

/** "H.H.", "His Majesty" by itself: the one so addressed before. */
const ADDRESS_ALONE = /^(?:h\.h\.|h\.r\.h\.|h\.m\.|hrh|his|her)$/;

interface Opening {
  at: number;
  determiner: string | null;
  honorific: boolean;
  body: string | null;
}

/** Determiner and forms of address before an office or a name. */
function openedBy(doc: Tokenised, sentence: Sentence, from: number): Opening {
  const { tokens } = doc;
  let at = from;
  let determiner: string | null = null;
  let honorific = false;
  const address = () => {
    for (let turn = 0; turn < 5; turn++) {
      const phrase = ADDRESS.at(tokens, at, sentence.to);
      const next = phrase
        ? phrase.to
        : at < sentence.to &&
            HONORIFICS.has(tokens[at]!.lower) &&
            tokens[at]!.lower !== 'the' &&
            tokens[at]!.cap
          ? at + 1
          : at;
      if (next === at) return;
      honorific = true;
      at = next;
    }
  };
  address();
  if (!honorific && at < sentence.to && DETERMINERS.has(tokens[at]!.lower)) {
    determiner = tokens[at]!.lower;
    at++;
    address();
  }
  let body: string | null = null;
  if (
    determiner === 'the' &&
    at + 2 < sentence.to &&
    tokens[at]!.cap &&
    ORGANIZATION_HEADS.has(tokens[at]!.lower) &&
    /^['’]s$/.test(tokens[at + 1]!.text)
  ) {
    body = tokens[at]!.lower;
    at += 2;
  }
  return { at, determiner, honorific, body };
}

/** A head noun that is part of a compound that means no person ("President Hotel", "minister-level", "leaders summit"). */
function disguised(doc: Tokenised, office: Office): boolean {
  const next = doc.tokens[office.to];
  if (!next || next.kind !== 'word') return false;
  if (next.cap && /^(?:meeting|summit|conference|forum|dialogue)$/.test(next.lower)) return true;
  if (
    /^(?:states|state|countries|country|level|meeting|meetings|summit|talks|conference|election|elections|candidate|palace|spokesman's)$/.test(
      next.lower,
    ) &&
    office.to === office.title.to
  )
    return !office.plural;
  return false;
}

const opensName = (doc: Tokenised, at: number, end: number): { name: Piece; honorific: boolean } | null => {
  let q = at;
  let honorific = false;
  for (let turn = 0; turn < 4 && q < end; turn++) {
    const phrase = ADDRESS.at(doc.tokens, q, end);
    const rank = RANK_PHRASES.at(doc.tokens, q, end);
    const next = phrase
      ? phrase.to
      : rank
        ? rank.to
        : HONORIFICS.has(doc.tokens[q]!.lower) && doc.tokens[q]!.cap
          ? q + 1
          : q;
    if (next === q) break;
    honorific = true;
    q = next;
  }
  const name = q < end ? nameAt(doc, q, end, { expected: true, sentenceStart: false }) : null;
  return name ? { name, honorific } : null;
};

function officeMentions(
  doc: Tokenised,
  sentence: Sentence,
  from: number,
  opening: Opening,
  first: Office,
): Mention[] | null {
  const { tokens } = doc;
  const end = sentence.to;
  let office = joined(doc, sentence, opening, first);
  let at = office.to;
  // "Defence Minister General X": a rank between office and name.
  const direct = opensName(doc, at, end);
  let name = direct?.name ?? null;
  let apposed = false;
  if (!name && tokens[at]?.text === ',' && !office.plural) {
    const behind = behindComma(doc, at + 1, end);
    if (behind) {
      if (behind.office) office = stacked(doc, office, behind.office);
      name = behind.name;
      apposed = true;
    }
  }
  if (name && office.plural) return pluralNames(doc, sentence, from, opening, office, name);
  if (office.plural && (office.countries.length > 1 || RELATIONAL_HEADS.has(office.head))) {
    const listed = namedList(doc, sentence, office);
    if (listed) return pluralNames(doc, sentence, from, opening, office, listed);
  }
  if (name) at = name.to;
  const mention: Mention = {
    ...empty,
    kind: name ? 'person' : 'office',
    from,
    to: at,
    sentence: sentence.index,
    name,
    title: office.title,
    head: office.head,
    country: office.country,
    organization: office.organization,
    countries: office.countries,
    plural: office.plural,
    determiner: opening.determiner,
    honorific: opening.honorific || (direct?.honorific ?? false),
    former: office.former,
    body: opening.body,
  };
  if (name) extended(doc, sentence, mention, apposed);
  closing(doc, mention);
  return [mention];
}

/** "Deputy Prime Minister and Minister of Foreign Affairs": offices of one person joined by "and". */
function joined(doc: Tokenised, sentence: Sentence, opening: Opening, first: Office): Office {
  const { tokens } = doc;
  if (first.plural || !/^(?:and|&|cum)$/.test(tokens[first.to]?.lower ?? '')) return first;
  const second = first.to + 1 < sentence.to ? officeAt(doc, first.to + 1, sentence.to, false) : null;
  if (!second || second.plural || second.country?.from === second.from) return first;
  const named = opensName(doc, second.to, sentence.to) !== null;
  const back = opening.determiner === 'the' && first.bare;
  const sameHead = first.head === second.head && !/minister|director|member|chair/.test(first.head);
  if (sameHead || (back && (named || second.bare))) return first;
  if (
    named &&
    /^(?:president|king|emir|chancellor)$/.test(second.head) &&
    second.title.from === second.title.to - 1
  )
    return first;
  const next = joined(doc, sentence, opening, {
    ...second,
    from: first.from,
    title: piece(doc, first.title.from, second.title.to),
    head: first.head,
    country: first.country ?? second.country,
    organization: first.organization ?? second.organization,
    bare: false,
  });
  return next;
}

/** Ranks that a person has beside an office. */
const RANKS = new Set(
  'ambassador archbishop general admiral colonel cardinal archbishop marshal brigadier captain commodore lieutenant-general major-general'.split(
    ' ',
  ),
);

/** Two offices of one person in a row: "special representative, Administrator of the Agency NAME". */
function stacked(doc: Tokenised, first: Office, second: Office): Office {
  return {
    ...second,
    from: first.from,
    title: RANKS.has(second.head) ? first.title : second.title,
    head: RANKS.has(second.head) ? first.head : second.head,
    country: second.country ?? first.country,
    organization: second.organization ?? first.organization,
  };
}

/** A name behind a comma: "the Foreign Minister, Alexander D.," or "his counterpart, Defence Minister X". */
function behindComma(doc: Tokenised, at: number, end: number): { name: Piece; office: Office | null } | null {
  const { tokens } = doc;
  let q = at;
  if (/^(?:the|its|his|her|their)$/.test(tokens[q]?.lower ?? '') && !ADDRESS.at(tokens, q, end)) return null;
  const office = q < end ? officeAt(doc, q, end, false) : null;
  if (office && !office.plural) q = office.to;
  const found = opensName(doc, q, end);
  if (!found) return null;
  const { name, honorific } = found;
  const short = name.to - name.from < 2 && !honorific;
  if (short && !office) return null;
  if (!office && isPlaceName(doc, name)) return null;
  // A list goes on behind the name: the comma divided two items only if an office stands there too.
  return { name, office };
}

const isPlaceName = (doc: Tokenised, name: Piece) =>
  citiesNamed(name.text).length > 0 || (GAZETTEER.at(doc.tokens, name.from)?.to ?? 0) >= name.to;

/** "his Greek, Cypriot and French counterparts, A, B and C": the first of as many names as countries. */
function namedList(doc: Tokenised, sentence: Sentence, office: Office): Piece | null {
  if (doc.tokens[office.to]?.text !== ',') return null;
  return opensName(doc, office.to + 1, sentence.to)?.name ?? null;
}

/** "Foreign Ministers Kuleba and Çavuşoğlu of Ukraine and Türkiye", "Presidents A of X and B of Y". */
function pluralNames(
  doc: Tokenised,
  sentence: Sentence,
  from: number,
  opening: Opening,
  office: Office,
  first: Piece,
): Mention[] {
  const { tokens } = doc;
  const mentions: Mention[] = [];
  let name: Piece | null = first;
  let at = first.to;
  while (name) {
    const mention: Mention = {
      ...empty,
      kind: 'person',
      from: mentions.length === 0 ? from : name.from,
      to: name.to,
      sentence: sentence.index,
      name,
      title: office.title,
      head: office.head,
      country: office.country,
      organization: office.organization,
      determiner: opening.determiner,
      former: office.former,
    };
    extended(doc, sentence, mention, false);
    mentions.push(mention);
    at = mention.to;
    if (tokens[at]?.text === ',') at++;
    if (/^(?:and|&)$/.test(tokens[at]?.lower ?? '')) at++;
    name =
      at > mention.to && at < sentence.to
        ? nameAt(doc, at, sentence.to, { expected: true, sentenceStart: false })
        : null;
  }
  const last = mentions.at(-1)!;
  if (office.countries.length === mentions.length) {
    mentions.forEach((mention, k) => {
      mention.country = office.countries[k]!;
    });
    return mentions;
  }
  if (tokens[last.to]?.lower === 'of' && mentions.every(({ country }) => !country))
    distribute(doc, sentence, mentions);
  else if (last.country && mentions.length > 1 && mentions.slice(0, -1).every(({ country }) => !country))
    distributeFrom(doc, sentence, mentions, last.country.from);
  return mentions;
}

function distribute(doc: Tokenised, sentence: Sentence, mentions: Mention[]): void {
  distributeFrom(doc, sentence, mentions, mentions.at(-1)!.to + 1);
}

function distributeFrom(doc: Tokenised, sentence: Sentence, mentions: Mention[], at: number): void {
  const list = stateList(doc, doc.tokens[at]?.lower === 'the' ? at + 1 : at, sentence.to);
  if (list.states.length !== mentions.length) return;
  mentions.forEach((mention, k) => {
    mention.country = list.states[k]!;
  });
  mentions.at(-1)!.to = list.to;
}

/** What may follow a name: "of Zambia", "(Denmark)", an apposition with the office, an age. */
function extended(doc: Tokenised, sentence: Sentence, mention: Mention, apposed: boolean): void {
  const { tokens } = doc;
  const end = sentence.to;
  let at = mention.to;
  if (/^(?:of|for|from)$/.test(tokens[at]?.lower ?? '')) at = affiliation(doc, mention, at, end);
  if (tokens[at]?.text === '(') at = bracketed(doc, mention, at, end);
  mention.to = at;
  if (tokens[at]?.text !== ',' || at + 1 >= end) return;
  if (/^(?:representing|leading|heading)$/.test(tokens[at + 1]!.lower)) {
    const comma = tokens.findIndex(
      (token, k) => k > at + 1 && k < Math.min(end, at + 16) && token.text === ',',
    );
    if (comma > 0) mention.to = comma;
    return;
  }
  const relative =
    /^(?:who|which)$/.test(tokens[at + 1]!.lower) && /^(?:is|was)$/.test(tokens[at + 2]?.lower ?? '')
      ? at + 3 + (tokens[at + 3]?.lower === 'also' ? 1 : 0)
      : at + 1;
  const start = openedBy(doc, sentence, relative);
  if (tokens[start.at]?.lower === 'formerly') return;
  const apposition = start.at < end ? officeAt(doc, start.at, end, start.determiner !== null) : null;
  if (!apposition || apposition.plural || start.honorific) return;
  const office = joined(doc, sentence, { ...start, determiner: null }, apposition);
  if (opensName(doc, office.to, end) || apposed) return;
  const close = tokens[office.to];
  const closed =
    !close ||
    office.to >= end ||
    /^[,.;:–—)-]$/.test(close.text) ||
    /^(?:and|in|at|on|who|representing|to|by|as|for|met|said|will|was|is|has|told|discussed|with|today|yesterday|spoke|during|arrived|visited)$/.test(
      close.lower,
    );
  if (!closed) return;
  const list = close && /^(?:and)$/.test(close.lower) && mention.title !== null && !start.determiner;
  if (list) return;
  if (
    mention.title === null ||
    mention.head === null ||
    office.title.text.length > mention.title.text.length
  ) {
    mention.title = office.title;
    mention.head = office.head;
  }
  mention.country ??= office.country;
  mention.organization ??= office.organization;
  mention.former ||= office.former;
  mention.to = office.to;
  // "Minister of State, Minister for Foreign Affairs of X": one more office of the same person.
  if (
    tokens[office.to]?.text === ',' &&
    office.to < end - 2 &&
    !mention.country &&
    officeAt(doc, office.to + 1, end, false)
  )
    extended(doc, sentence, mention, false);
}

/** "President Giammattei of Guatemala", "Mr. Correia of the UN Office in Bissau". */
function affiliation(doc: Tokenised, mention: Mention, at: number, end: number): number {
  const { tokens } = doc;
  const q = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const entry = q < end ? GAZETTEER.at(tokens, q, end) : null;
  if (!entry || entry.value.type === 'demonym') return at;
  if (entry.value.type === 'organization') mention.organization ??= piece(doc, entry.from, entry.to);
  else if (tokens[at]!.lower === 'of' || entry.value.type === 'country')
    mention.country ??= { ...piece(doc, entry.from, entry.to), code: entry.value.code };
  return skipParenthesis(tokens, entry.to, end);
}

function bracketed(doc: Tokenised, mention: Mention, at: number, end: number): number {
  const { tokens } = doc;
  const entry = at + 1 < end ? GAZETTEER.at(tokens, at + 1, end) : null;
  if (entry && tokens[entry.to]?.text === ')') {
    if (entry.value.type === 'organization') mention.organization ??= piece(doc, entry.from, entry.to);
    else mention.country ??= { ...piece(doc, entry.from, entry.to), code: entry.value.code };
    return entry.to + 1;
  }
  return at;
}

function closing(doc: Tokenised, mention: Mention): void {
  const next = doc.tokens[mention.to];
  if (next && /^(?:['’]s|['’])$/.test(next.text) && next.start === doc.tokens[mention.to - 1]!.end)
    mention.possessive = true;
}

/** A name by itself: behind a form of address, or of two words and more that are no place and no body. */
function namedMention(doc: Tokenised, sentence: Sentence, from: number, opening: Opening): Mention | null {
  const { tokens } = doc;
  const name = nameAt(doc, opening.at, sentence.to, {
    expected: opening.honorific,
    sentenceStart: opening.at === sentence.from,
  });
  if (!name) return null;
  const next = tokens[name.to];
  if (
    next &&
    next.kind === 'word' &&
    next.cap &&
    (NOT_NAMES.has(next.lower) || ORGANIZATION_HEADS.has(next.lower)) &&
    !/^(?:of|in)$/.test(next.lower)
  ) {
    if (
      !opening.honorific &&
      !/^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower)
    )
      return null;
  }
  const before = tokens[opening.at - 1];
  if (
    !opening.honorific &&
    before?.cap &&
    before.kind === 'word' &&
    NOT_NAMES.has(before.lower) &&
    opening.at > sentence.from
  ) {
    if (
      !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|meanwhile|however)$/.test(
        before.lower,
      )
    )
      return null;
  }
  const mention: Mention = {
    ...empty,
    kind: 'person',
    from,
    to: name.to,
    sentence: sentence.index,
    name,
    honorific: opening.honorific,
    doubtful: !opening.honorific && isPlaceName(doc, name),
  };
  extended(doc, sentence, mention, false);
  closing(doc, mention);
  return mention;
}

/** "the Azerbaijani side", "a Georgian delegation", or a country or organisation by its name. */
function sideAt(doc: Tokenised, sentence: Sentence, from: number, at: number): Mention | null {
  const { tokens } = doc;
  const entry = at < sentence.to ? GAZETTEER.at(tokens, at, sentence.to) : null;
  if (!entry) return null;
  const code = 'code' in entry.value ? { ...piece(doc, entry.from, entry.to), code: entry.value.code } : null;
  const noun = tokens[entry.to];
  const base = {
    ...empty,
    from,
    sentence: sentence.index,
    country: code,
    organization: code ? null : piece(doc, entry.from, entry.to),
    determiner: at > from ? tokens[from]!.lower : null,
  };
  if (noun && entry.to < sentence.to && SIDE_NOUNS.has(noun.lower)) {
    const mention: Mention = {
      ...base,
      kind: 'delegation',
      to: entry.to + 1,
      plural: /s$/.test(noun.lower),
      head: noun.lower,
    };
    closing(doc, mention);
    return mention;
  }
  if (entry.value.type === 'demonym') return null;
  const mention: Mention = { ...base, kind: code ? 'state' : 'organization', to: entry.to };
  closing(doc, mention);
  return mention;
}

/** "the two leaders", "both sides", "the parties", "the Ministers": all sides of the event at hand. */
function jointAt(doc: Tokenised, sentence: Sentence, from: number): Mention | null {
  const { tokens } = doc;
  const opener = tokens[from]!.lower;
  if (!/^(?:the|both|participants|all|these|interlocutors|leaders|parties|sides)$/.test(opener)) return null;
  let at = from + (/^(?:the|both|all|these)$/.test(opener) ? 1 : 0);
  if (tokens[at]?.lower === 'the') at++;
  let counted = opener === 'both' || opener === 'all';
  while (
    at < sentence.to - 1 &&
    JOINT_MODIFIERS.has(tokens[at]!.lower) &&
    tokens[at + 1]?.kind === 'word' &&
    (JOINT_NOUNS.has(tokens[at + 1]!.lower) || JOINT_MODIFIERS.has(tokens[at + 1]!.lower))
  ) {
    counted ||= /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]!.lower);
    at++;
  }
  const noun = tokens[at];
  if (!noun || at >= sentence.to) return null;
  const lone = /^(?:two|both|four)$/.test(noun.lower);
  if (lone ? !loneJoint(doc, at) : !JOINT_NOUNS.has(noun.lower)) return null;
  const end = at + 1;
  const next = tokens[end];
  // "the ministers of Niger and Chad", "the leaders of the region", "Foreign Ministers Kuleba": named, not joint.
  if (
    next &&
    /^(?:of|from|responsible|in|for)$/.test(next.lower) &&
    !/^(?:state|states)$/.test(tokens[end + 1]?.lower ?? '')
  )
    return null;
  let to = end;
  if (/^heads$/.test(noun.lower)) {
    if (tokens[end]?.lower !== 'of') return null;
    to = end + 2;
    if (tokens[to]?.lower === 'of') return null;
  }
  if (next?.cap && next.kind === 'word' && !counted && noun.cap) return null;
  const mention: Mention = {
    ...empty,
    kind: 'joint',
    from,
    to,
    sentence: sentence.index,
    plural: true,
    determiner: opener,
    head: noun.lower,
  };
  closing(doc, mention);
  return mention;
}

/** "The two agreed", "both said": a number alone as the subject of a verb. */
function loneJoint(doc: Tokenised, at: number): boolean {
  const next = doc.tokens[at + 1];
  return (
    !!next &&
    next.kind === 'word' &&
    !next.cap &&
    /(?:ed|ke|et|id|ad|so|ere|ve|ill|ould|ld|re|reed|lso)$/.test(next.lower)
  );
}
