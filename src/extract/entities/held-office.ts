import type { Mention } from '../mentions/mention.ts';
import { wordSet } from '../text/words.ts';
import type { HeldOffice } from './directory.ts';
import { type Entity, firstFrom } from './entity.ts';
import { titleWords } from './words.ts';

/** The heads of unnamed offices that mean such an office by themselves, and with what word beside them others do. */
const MEANT: Record<SpecificOffice, { heads: ReadonlySet<string>; beside: ReadonlySet<string> }> = {
  head: {
    heads: new Set(
      'president,head of state,king,queen,emir,amir,sultan,emperor,supreme leader,monarch,ruler,pope,leader,general secretary'.split(
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

/** Offices that words of their own tell; the others are told by any other words. */
type SpecificOffice = Exclude<HeldOffice, 'other' | 'body'>;
const SPECIFIC: readonly SpecificOffice[] = ['head', 'government', 'foreign', 'defence'];

/** May the unnamed office be that of a person known to have held one: "the Russian president" is not the foreign minister? */
export const mayHold = ({ held }: Entity, mention: Mention): boolean =>
  !held || held.size === 0 || [...held].some((office) => isMeant(office, mention));

function isMeant(office: HeldOffice, { head, title }: Pick<Mention, 'head' | 'title'>): boolean {
  if (office === 'other' || office === 'body') return !SPECIFIC.some((one) => isMeant(one, { head, title }));
  const { heads, beside } = MEANT[office];
  return (
    heads.has(head!) || (WITH_PORTFOLIO.has(head!) && titleWords(title).some((word) => beside.has(word)))
  );
}

/** "Lavrov said …. The Russian foreign minister": of those named without an office the one of that state who is known to have held it. */
export function knownHolder(mention: Mention, entities: readonly Entity[]): Entity | undefined {
  const { country, plural, determiner, title } = mention;
  if (!country || plural || determiner === 'a' || determiner === 'an') return undefined;
  if (/^(?:deputy|vice|former|assistant|acting)\b/i.test(title?.text ?? '')) return undefined;
  const [found, another] = entities.filter(
    (entity) =>
      entity.held !== undefined &&
      entity.heads.size === 0 &&
      entity.country?.code === country.code &&
      firstFrom(entity) < mention.to &&
      SPECIFIC.some((office) => entity.held!.has(office) && isMeant(office, mention)),
  );
  return another ? undefined : found;
}
