import { type City, citiesNamed, countryOfCapital, GAZETTEER } from '../gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';

/** A place that a text names as one where something takes place. */
export interface PlaceHit {
  from: number;
  to: number;
  city: { from: number; to: number; text: string } | null;
  country: string | null;
  countrySpan: { from: number; to: number } | null;
  venue: { from: number; to: number; text: string } | null;
  rule: string;
}

/** What helps to tell cities of one name apart: the states that the document speaks of. */
export interface PlaceContext {
  countries: ReadonlySet<string>;
  dateline: string | null;
}

const VENUE_HEADS = new Set(
  `palace residence office hall hotel house centre center villa castle airport ministry headquarters embassy chancellery building kremlin pentagon elysee élysée academy university
  cathedral cloister convent complex mansion manor chambers parliament quay pavilion club resort room guesthouse base yacht ship lodge estate retreat island`.split(/\s+/),
);
const VENUE_NAMES: Readonly<Record<string, string>> = { 'white house': 'US', 'oval office': 'US', kremlin: 'RU', pentagon: 'US', 'state department': 'US', 'downing street': 'GB', 'élysée palace': 'FR', 'elysee palace': 'FR', 'camp david': 'US', 'capitol hill': 'US', 'great hall of the people': 'CN', 'diaoyutai state guesthouse': 'CN', 'naval observatory': 'US', 'apostolic palace': 'VA', 'vatican apostolic palace': 'VA', 'mar-a-lago': 'US', zhongnanhai: 'CN', 'blue house': 'KR', 'hyderabad house': 'IN', 'palazzo chigi': 'IT', 'foggy bottom': 'US', 'chequers': 'GB', 'bocharov ruchei': 'RU', 'novo-ogaryovo': 'RU', 'mariinskyi palace': 'UA', 'mariinsky palace': 'UA', 'villa somalia': 'SO', 'state house': '', 'istana': 'SG', 'quai d\'orsay': 'FR', 'un headquarters': 'US' };

/** All places in a sentence that stand behind a preposition of place. */
export function placesIn(doc: Tokenised, sentence: Sentence, context: PlaceContext, mentions: readonly Mention[]): PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    const { lower } = doc.tokens[i]!;
    if (lower === 'here' && context.dateline) {
      const city = pick(citiesNamed(context.dateline), context);
      if (city) hits.push({ from: i, to: i + 1, city: null, country: city.country, countrySpan: null, venue: null, rule: 'place:here' });
      continue;
    }
    if (!/^(?:in|at|to|near|into|visit|visited|for)$/.test(lower)) continue;
    const hit = placeAt(doc, i + 1, sentence.to, context, lower, mentions);
    if (hit) {
      hits.push({ ...hit, from: i });
      i = hit.to - 1;
    }
  }
  return hits;
}

function placeAt(doc: Tokenised, at: number, end: number, context: PlaceContext, preposition: string, mentions: readonly Mention[]): PlaceHit | null {
  const { tokens } = doc;
  let q = at;
  if (/^(?:the|a|an|his|her|its|their)$/.test(tokens[q]?.lower ?? '')) q++;
  if (q >= end) return null;
  const venue = /^(?:at|in|to)$/.test(preposition) ? venueAt(doc, q, end) : null;
  if (venue) return withTown(doc, venue, end, context);
  const described = describedCity(doc, q, end, context);
  if (described) return described;
  const entry = GAZETTEER.at(tokens, q, end);
  if (entry && (entry.value.type === 'country' || entry.value.type === 'state-body')) {
    if (entry.value.type === 'state-body') return null;
    if (mentions.some(({ from, to, kind }) => kind === 'person' && from <= q && q < to)) return null;
    const city = countryIsCity(doc, q, entry.to);
    if (/^(?:['’]s|['’])$/.test(tokens[entry.to]?.text ?? '')) return possessedCity(doc, entry.to + 1, end, entry.value.code, entry.from, context);
    return { from: q, to: entry.to, city, country: entry.value.code, countrySpan: { from: entry.from, to: entry.to }, venue: null, rule: 'place:country' };
  }
  return cityAt(doc, q, end, context);
}

/** "Abu Dhabi", "Luxembourg", "Singapore": a name of a country that is its capital too. */
function countryIsCity(doc: Tokenised, from: number, to: number) {
  const text = doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end);
  return /^(?:abu dhabi)$/i.test(text) ? { from, to, text } : null;
}

/** "in Armenia's Yerevan", "at Spain's coastal Valencia". */
function possessedCity(doc: Tokenised, at: number, end: number, code: string, from: number, context: PlaceContext): PlaceHit | null {
  for (let q = at; q < Math.min(end, at + 3); q++) {
    const city = cityAt(doc, q, end, { ...context, countries: new Set([code]) });
    if (city) return { ...city, from, country: code };
  }
  return /^capital$/.test(doc.tokens[at]?.lower ?? '') ? { from, to: at + 1, city: null, country: code, countrySpan: { from, to: at }, venue: null, rule: 'place:capital' } : null;
}

/** "the Spanish city of Granada", "the Mongolian capital of Ulan Bator", "the Egyptian resort Sharm el-Sheikh", "the Togolese capital". */
function describedCity(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  let at = q;
  let code: string | null = null;
  let span: { from: number; to: number } | null = null;
  const entry = GAZETTEER.at(tokens, at, end);
  if (entry && 'code' in entry.value) {
    code = entry.value.code;
    span = { from: entry.from, to: entry.to };
    at = entry.to;
    if (/^(?:['’]s)$/.test(tokens[at]?.text ?? '')) at++;
  }
  let words = 0;
  while (at < end && words < 4 && /^(?:northern|southern|eastern|western|central|coastal|black|sea|red|capital|port|resort|lakeside|mountain|border|seaside|southeastern|northeastern|southwestern|northwestern|swiss|ancient|historic|holy|island|amazonian)$/.test(tokens[at]!.lower) && !/^(?:capital|resort|island)$/.test(tokens[at]!.lower)) {
    at++;
    words++;
  }
  const noun = tokens[at]?.lower ?? '';
  if (!/^(?:city|capital|town|village|resort|port|island|region|province)$/.test(noun)) {
    return code && words + (entry ? 1 : 0) > 0 && entry?.value.type === 'demonym' ? null : null;
  }
  let next = at + 1;
  if (/^(?:city|town)$/.test(tokens[next]?.lower ?? '')) next++;
  if (/^(?:of|,)$/.test(tokens[next]?.lower ?? '')) next++;
  const city = next < end ? cityAt(doc, next, end, code ? { ...context, countries: new Set([code]) } : context, code !== null) : null;
  if (city) return { ...city, from: q, country: code ?? city.country, countrySpan: span ?? city.countrySpan, rule: 'place:described-city' };
  return code && noun === 'capital' ? { from: q, to: at + 1, city: null, country: code, countrySpan: span, venue: null, rule: 'place:capital' } : null;
}

/** A city of the gazetteer, with the country behind a comma where it stands. */
function cityAt(doc: Tokenised, q: number, end: number, context: PlaceContext, trusted = false): PlaceHit | null {
  const { tokens } = doc;
  if (!tokens[q]?.cap && !/^(?:the)$/.test(tokens[q]?.lower ?? '')) return null;
  for (let to = Math.min(end, q + 4); to > q; to--) {
    if (!tokens[to - 1]!.cap && to - 1 > q && !/^\p{L}{1,3}\.?$/u.test(tokens[to - 1]!.text)) continue;
    const text = doc.text.slice(tokens[q]!.start, tokens[to - 1]!.end);
    const cities = citiesNamed(text);
    if (cities.length === 0) continue;
    const behind = tokens[to]?.text === ',' ? GAZETTEER.at(tokens, to + 1, end) : null;
    const country = behind && behind.value.type === 'country' ? behind : null;
    const known = country && 'code' in country.value ? country.value.code : null;
    const state = !country && tokens[to]?.text === ',' && usState(tokens[to + 1]?.lower ?? '') ? 'US' : null;
    const city = pick(cities, known ?? state ? { ...context, countries: new Set([known ?? state!]) } : context);
    const suffix = tokens[to]?.text === ',' && /^d\.?c\.?$/i.test(tokens[to + 1]?.text ?? '') ? to + 2 : tokens[to]?.lower === 'dc' ? to + 1 : to;
    if (!city) continue;
    return {
      from: q, to: country ? country.to : suffix, city: { from: q, to: suffix, text: doc.text.slice(tokens[q]!.start, tokens[suffix - 1]!.end) },
      country: known ?? state ?? city.country, countrySpan: country ? { from: country.from, to: country.to } : null, venue: null, rule: 'place:city',
    };
  }
  if (!trusted) return null;
  let to = q;
  while (to < end && tokens[to]!.cap && to - q < 3) to++;
  return to > q ? { from: q, to, city: { from: q, to, text: doc.text.slice(tokens[q]!.start, tokens[to - 1]!.end) }, country: null, countrySpan: null, venue: null, rule: 'place:named-town' } : null;
}

const US_STATES = new Set('california texas florida virginia maryland alaska hawaii nevada massachusetts illinois pennsylvania georgia michigan ohio colorado washington arizona connecticut'.split(' '));
const usState = (word: string) => US_STATES.has(word);

/** The likeliest of the cities of one name: in a state of the document, a capital, the largest. */
function pick(cities: readonly City[], { countries }: PlaceContext): City | null {
  const score = ({ country, capital, population }: City) => (countries.has(country) ? 1e9 : 0) + (capital ? 1e8 : 0) + population;
  const best = [...cities].sort((a, b) => score(b) - score(a))[0];
  if (!best) return null;
  return countries.has(best.country) || best.population > 80_000 || best.capital ? best : null;
}

function venueAt(doc: Tokenised, q: number, end: number): PlaceHit | null {
  const { tokens } = doc;
  for (const width of [4, 3, 2, 1]) {
    if (q + width > end) continue;
    const words = tokens.slice(q, q + width).map(({ lower }) => lower).join(' ');
    const code = VENUE_NAMES[words];
    if (code === undefined || !tokens[q]!.cap) continue;
    return hitOf(doc, q, q + width, code || null);
  }
  let to = q;
  while (to < end && to - q < 7 && (tokens[to]!.cap || /^(?:of|the|de|del|la|do|da|'s|’s|and|du)$/.test(tokens[to]!.lower))) {
    to++;
    if (VENUE_HEADS.has(tokens[to - 1]!.lower) && tokens[to - 1]!.cap && !tokens[to]?.cap) {
      let more = to;
      while (more + 1 < end && /^(?:of)$/.test(tokens[more]!.lower) && (tokens[more + 1]!.cap || (tokens[more + 1]!.lower === 'the' && tokens[more + 2]?.cap))) {
        more += 2;
        while (more < end && (tokens[more]!.cap || (tokens[more]!.lower === 'and' && tokens[more + 1]?.cap))) more++;
      }
      return hitOf(doc, q, more, null);
    }
  }
  let low = q;
  while (low < end && low - q < 5 && tokens[low]!.kind === 'word' && !VENUE_HEADS.has(tokens[low]!.lower)) low++;
  const head = tokens[low];
  if (head && low < end && VENUE_HEADS.has(head.lower) && low > q && tokens.slice(q, low).some(({ cap }) => cap)) return hitOf(doc, q, low + 1, null);
  return null;
}

const hitOf = (doc: Tokenised, from: number, to: number, country: string | null): PlaceHit => ({
  from, to, city: null, country, countrySpan: null, venue: { from, to, text: doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end) }, rule: 'place:venue',
});

/** "at the Great Hall of the People in Beijing": the town behind the venue. */
function withTown(doc: Tokenised, venue: PlaceHit, end: number, context: PlaceContext): PlaceHit {
  const { tokens } = doc;
  if (!/^(?:in|,)$/.test(tokens[venue.to]?.lower ?? '')) return venue;
  const q = tokens[venue.to + 1]?.lower === 'the' ? venue.to + 2 : venue.to + 1;
  const town = q < end ? (describedCity(doc, q, end, context) ?? cityAt(doc, q, end, context)) : null;
  return town ? { ...town, from: venue.from, venue: venue.venue, country: venue.country ?? town.country } : venue;
}

export const capitalsCountry = countryOfCapital;
