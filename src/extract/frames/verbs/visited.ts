import { RANKS } from '../../lexicon/offices.ts';
import type { Mention } from '../../mentions/mention.ts';
import { phraseIn, wordSet } from '../../text/words.ts';
import type { MarkedObject } from '../object.ts';
import type { Scene } from '../scene.ts';

/**
 * "visited Nigerian President A at the state house": only one who has a name and an office, alone, right behind the
 * verb at `to`, receives a visitor. Of buildings called after someone ("Queen Anna Hospital") more words follow.
 */
export function isVisitOfHost({ doc, mentions }: Scene, { group }: MarkedObject, to: number): boolean {
  const [host, another] = group.mentions;
  if (group.from > to + 1 || !host || another || !isInOffice(host)) return false;
  if (!AFTER_HOST.test(phraseIn(doc, group.to, group.to + 2))) return false;
  const before = mentions.filter((one) => one.to < to && (one.kind === 'person' || one.kind === 'office'));
  if (host.country)
    return before.length === 0 || before.some(({ country }) => country?.code !== host.country!.code);
  // "visited Prime Minister B in Oslo" is of a journey; "visited Vice President B at his residence" goes on at home.
  return doc.tokens[group.to]?.lower === 'in' && doc.tokens[group.to + 1]?.cap === true;
}

const isInOffice = ({ kind, name, title, head, plural, former }: Mention): boolean =>
  kind === 'person' && name !== null && title !== null && !plural && !former && !isRank(head);

const isRank = (head: string | null): boolean => head !== null && (RANKS.has(head) || SERVICE.has(head));
/** "General Electric", "King Hassan University": such a word before a name is of no host by itself. */
const SERVICE = wordSet('general lieutenant major staff');

/** A mark, a place or a time; nobody receives in a hospital bed ("visited President B in hospital"). */
const AFTER_HOST =
  /^(?:$|[.,;:)]|(?:at|in) (?!hospital\b)|(?:on|to|for|during|after|before|and|last|this|today|yesterday|earlier|late|early|twice|here|who|where)\b)/;
