import { OF_BODIES, RELATIONAL_HEADS, VOICE_HEADS } from '../lexicon/offices.ts';
import { SUBORDINATE } from '../lexicon/portfolios.ts';
import { bodyOf, type HeldOffice, type Holding, holdingsOf, toldBy, toldIn, yearOf } from './directory.ts';
import type { Cast, Entity } from './entity.ts';

/** Says in the evidence that the name tells the state or body. */
const RULE = 'directory:office-holder';

/**
 * "Mr Lavrov met Zarif": gives those whom the text names without state or body the one for which they are publicly known to
 * have spoken at the time. `day` is the day of the report.
 */
export function placeKnownHolders({ entities, of }: Cast, day: string | null): void {
  const year = yearOf(day);
  const told = toldIn([...of.keys()]);
  for (const entity of entities) {
    if (entity.kind !== 'person' || !entity.name || entity.country || entity.organization) continue;
    const found = holdingsOf(entity.name.text, year).filter((holding) => fitsOffice(entity, holding));
    const code = toldBy(found, told);
    if (!code) continue;
    const meant = found.filter((holding) => holding.of === code);
    if (meant.some(({ office }) => office === 'body'))
      entity.organization = bodyNamed(entities, code) ?? { ...entity.name, text: code, rule: RULE };
    else entity.country = { ...entity.name, code, rule: RULE };
    entity.held = new Set(meant.filter(({ current }) => current).map(({ office }) => office));
    entity.sure = true;
  }
}

/** What those who held such an office are called; no words where the office may have any name. */
const CALLED: Record<HeldOffice, ReadonlySet<string> | null> = {
  head: new Set(
    'president,king,queen,emir,amir,sultan,emperor,pope,chairman,general,colonel,marshal,captain,lieutenant-general,leader,general secretary,head of state,supreme leader'.split(
      ',',
    ),
  ),
  government: new Set(
    'prime minister,premier,chancellor,taoiseach,chairman,general,leader,pm,head of government'.split(','),
  ),
  foreign: new Set('minister,secretary,secretary of state,fm,canciller,chancellor,top diplomat'.split(',')),
  defence: new Set('minister,secretary,general,marshal,admiral'.split(',')),
  other: null,
  body: null,
};

/**
 * May the person hold it: "Deputy Minister Lavrov" is another, and a secretary-general speaks for no state. A full name needs no
 * fitting office: who is foreign minister this year was an ambassador before.
 */
function fitsOffice({ name, heads, titleWords, voice }: Entity, { office }: Holding): boolean {
  if (office !== 'body' && !heads.isDisjointFrom(OF_BODIES)) return false;
  if (/[\s-]/.test(name!.text.trim())) return true;
  if (voice || !heads.isDisjointFrom(VOICE_HEADS)) return false;
  const called = CALLED[office];
  if (heads.size === 0 || called === null) return true;
  if (!titleWords.isDisjointFrom(SUBORDINATE)) return false;
  return [...heads].some((head) => RELATIONAL_HEADS.has(head) || called.has(head));
}

/** The body as the text names it. */
const bodyNamed = (entities: readonly Entity[], body: string): Entity['organization'] =>
  entities.find(({ organization }) => organization !== null && bodyOf(organization.text) === body)
    ?.organization ?? null;
