import { OF_BODIES, RELATIONAL_HEADS, RULERS, VOICE_HEADS } from '../lexicon/offices.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt, wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import { holdingsOf, isSole, toldBy, toldIn, yearOf } from './directory.ts';
import { bodyOf, type Holding } from './directory-rows.ts';
import type { Cast, Entity } from './entity.ts';
import { isCalled } from './held-office.ts';
import { nameWords } from './words.ts';

/** Says in the evidence that the name tells the state or body. */
const RULE = 'directory:office-holder';

/**
 * "Mr Lavrov met Zarif": gives those whom the text names without state or body the one for which they are publicly known to
 * have spoken at the time. `day` is the day of the report, `home` for whom its publisher speaks.
 */
export function placeKnownHolders(
  doc: Tokenised,
  { entities, of }: Cast,
  home: Voice,
  day: string | null,
): void {
  const year = yearOf(day);
  const told = toldIn(of.keys());
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.name || entity.country || entity.organization) continue;
    const short = nameWords(entity.name).length === 1;
    if (short && isSomeoneElse(doc, entity)) continue;
    const found = holdingsOf(
      entity.name.text,
      year,
      short && isRuler(doc, entity) ? 'ruler' : 'surname',
    ).filter((holding) => fitsOffice(entity, holding, short));
    const code = toldBy(found, told);
    if (!code) continue;
    const meant = found.filter((holding) => holding.of === code);
    // "Minister X" of a ministry's own release is its own; "Prime Minister X" is who is known as such.
    const mayBeOwn = short && home.official && entity.heads.size > 0 && code !== home.country;
    if (mayBeOwn && !meant.some(({ office }) => office === 'head' || office === 'government')) continue;
    if (meant.some(({ office }) => office === 'body'))
      entity.organization = bodyNamed(entities, code) ?? { ...entity.name, text: code, rule: RULE };
    else entity.country = { ...entity.name, code, rule: RULE };
    entity.held = new Set(
      meant
        .filter(
          (holding) =>
            holding.current && (holding.office === 'other' || (year !== null && isSole(holding, year))),
        )
        .map(({ office }) => office),
    );
    entity.sure = true;
  }
}

/** "Rev. Brown": who has such a form of address holds no office of state; its full stop may be a token of its own. */
const ADDRESSES = wordSet('rev rev. reverend fr. father judge pastor rabbi imam captain capt.');
/** "Citibank's Reed", and "Crown Prince Mohammed", a first name that many have. */
const OF_OTHERS = wordSet("'s ’s prince princess");

/** "Mr Khan, a farmer,", "Rev. Brown", "Citibank's Reed". */
const isSomeoneElse = (doc: Tokenised, { mentions }: Entity): boolean =>
  mentions.some(({ from, to, name }) => {
    const before = (name?.from ?? from) - 1;
    return (
      (wordAt(doc, to) === ',' && /^an?$/.test(wordAt(doc, to + 1))) ||
      ADDRESSES.has(wordAt(doc, wordAt(doc, before) === '.' ? before - 1 : before)) ||
      OF_OTHERS.has(wordAt(doc, before))
    );
  });

const OF_RULERS = wordSet('sheikh shaikh king queen emir amir sultan emperor pope');

/** "King Hussein", "Sheikh Khalifa": by the first name. */
const isRuler = (doc: Tokenised, { heads, mentions }: Entity): boolean =>
  !heads.isDisjointFrom(RULERS) ||
  mentions.some(({ name }) => name !== null && OF_RULERS.has(wordAt(doc, name.from - 1)));

/** Who speak for bodies. */
const OF_BODY = new Set(
  'secretary general,secretary-general,director general,director-general,managing director,high representative,high commissioner,commissioner,envoy,special envoy,representative,special representative,coordinator,chief,foreign policy chief,mediator'.split(
    ',',
  ),
);

/**
 * May the person hold it: "Deputy Minister Lavrov" is another, and a secretary-general speaks for no state. A full name needs no
 * fitting office: who is foreign minister this year was an ambassador before.
 */
function fitsOffice(
  { heads, titleWords, title, mentions, voice }: Entity,
  { office }: Holding,
  short: boolean,
): boolean {
  if (office !== 'body' && !heads.isDisjointFrom(OF_BODIES)) return false;
  if (!short) return true;
  if (voice || !heads.isDisjointFrom(VOICE_HEADS)) return false;
  if (heads.size === 0) return true;
  if (office === 'body') return !heads.isDisjointFrom(OF_BODY);
  if (office === 'other') return true;
  return mentions.some(
    (mention) =>
      mention.head !== null &&
      (RELATIONAL_HEADS.has(mention.head) ||
        isCalled(office, mention) ||
        // "Minister Lavrov"
        (titleWords.size === 1 && /^(?:minister|secretary)$/i.test(title?.text ?? '') && office !== 'head')),
  );
}

/** The body as the text names it. */
const bodyNamed = (entities: readonly Entity[], body: string): Entity['organization'] =>
  entities.find(({ organization }) => organization !== null && bodyOf(organization.text) === body)
    ?.organization ?? null;
