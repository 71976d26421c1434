import { INDEFINITE } from '../lexicon/determiners.ts';
import { SUBORDINATE } from '../lexicon/portfolios.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordSet } from '../text/words.ts';
import type { HeldOffice } from './directory-rows.ts';
import { type Entity, firstFrom } from './entity.ts';
import { titleWords } from './words.ts';

/** An office that words of its own tell; the others are told by any other words. */
type SpecificOffice = Exclude<HeldOffice, 'other' | 'body'>;
const SPECIFIC: readonly SpecificOffice[] = ['head', 'government', 'foreign', 'defence'];

/** The heads of offices that mean such an office by themselves, and with what word beside them ministers do. */
const MEANT: Record<SpecificOffice, { heads: ReadonlySet<string>; beside: ReadonlySet<string> }> = {
  head: {
    heads: new Set(
      'president,head of state,king,queen,emir,amir,sultan,emperor,supreme leader,monarch,ruler,pope,leader,general secretary,colonel,general'.split(
        ',',
      ),
    ),
    beside: new Set(),
  },
  government: {
    heads: new Set('prime minister,premier,pm,chancellor,taoiseach,head of government,leader'.split(',')),
    beside: new Set(),
  },
  foreign: {
    heads: new Set(['secretary of state', 'top diplomat', 'fm']),
    beside: wordSet('foreign external'),
  },
  defence: { heads: new Set(), beside: wordSet('defence defense') },
};
const WITH_PORTFOLIO = wordSet('minister secretary');

type Office = Pick<Mention, 'head' | 'title'>;

/** Is that what such an office is called: "foreign minister", "president"? No deputy's. */
export function isCalled(office: SpecificOffice, { head, title }: Office): boolean {
  const { heads, beside } = MEANT[office];
  const words = titleWords(title);
  if (words.some((word) => SUBORDINATE.has(word) || NOT_IN_OFFICE.has(word))) return false;
  return heads.has(head!) || (WITH_PORTFOLIO.has(head!) && words.some((word) => beside.has(word)));
}
const NOT_IN_OFFICE = wordSet('caretaker ex outgoing incoming designate then');

/** The offices that the words mean; none where they tell no more than that somebody holds one. */
const officesMeant = (office: Office): SpecificOffice[] => SPECIFIC.filter((one) => isCalled(one, office));

/** May the unnamed office be that of a person known to have held one: "the Russian president" is not the foreign minister? */
export function mayHold({ held }: Entity, mention: Office): boolean {
  const meant = officesMeant(mention);
  // "The Venezuelan leader": of the opposition, too.
  if (!held || meant.length === 0 || (mention.head === 'leader' && held.has('other'))) return true;
  return meant.some((office) => held.has(office));
}

/** "Lavrov said …. The Russian foreign minister": of those named without an office the one of that state who is known to have held it. */
export function knownHolder(mention: Mention, entities: readonly Entity[]): Entity | undefined {
  const { country, plural, determiner } = mention;
  if (!country || plural || INDEFINITE.has(determiner ?? '')) return undefined;
  const meant = officesMeant(mention);
  if (meant.length === 0) return undefined;
  const [found, another] = entities.filter(
    (entity) =>
      entity.held !== undefined &&
      entity.heads.size === 0 &&
      entity.country?.code === country.code &&
      firstFrom(entity) < mention.to &&
      meant.some((office) => entity.held!.has(office)),
  );
  return another ? undefined : found;
}
