import type { Scene } from '../../frames/scene.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/time-words.ts';
import { phraseIn } from '../../text/words.ts';
import type { Saying } from '../saying.ts';

/** "Zenda urged Chad to": the states of which something is said, and the weekday on which the sentence says it was. */
export interface StatesTold {
  states: readonly string[];
  /** 0 is Sunday, as in `Date`. */
  weekday: number | null;
}

/** So far around the verb its sentence is read for a time. */
const REACH = 40;

const NOWHERE: StatesTold = { states: [], weekday: null };

/** "last year", "two weeks ago", "earlier", "in 2015", "had accused": of another time than the talks. */
const OTHER_TIME =
  /\b(?:last|previous|past) (?:year|month|week|decade|spring|summer|autumn|winter|[a-z]+day)\b|\b(?:ago|earlier|previously|recently|since|yesterday|had|has|have)\b|\b(?:1[89]|20)\d\d\b/;

/** What states say of one another; nothing where the sentence speaks of another time or of a body. */
export function statesTold({ doc, sentence, mentions }: Scene, { from, to, trigger }: Saying): StatesTold {
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const states = inside.flatMap(({ kind, country }) => (kind === 'state' && country ? [country.code] : []));
  if (states.length === 0) return NOWHERE;
  // What is said may speak of any time and body; its frame may not.
  const start = Math.min(from, trigger?.from ?? from);
  const first = Math.max(sentence.from, start - REACH);
  const frame = `${phraseIn(doc, first, start)} ${phraseIn(doc, trigger?.from ?? from, from)}`;
  const ofBody = mentions.some(({ kind }) => kind === 'organization');
  const tokens = doc.tokens.slice(first, Math.min(sentence.to, from + REACH));
  const inMonth = tokens.some(({ cap, lower }) => cap && Object.hasOwn(MONTHS, lower));
  if (OTHER_TIME.test(frame) || ofBody || inMonth) return NOWHERE;
  const day = tokens.find(({ cap, lower }) => cap && Object.hasOwn(WEEKDAYS, lower));
  return { states, weekday: day ? WEEKDAYS[day.lower]! : null };
}
