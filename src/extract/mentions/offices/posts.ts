import { countryOfCapital } from '../../gazetteer/cities.ts';
import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { POSTED_HEADS, RANKS, SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { addressedName, opensAddress, pastAddress } from '../address.ts';
import { piece, statePiece } from '../pieces.ts';
import type { Complement } from './complement.ts';
import { headAt } from './heads.ts';
import { runAt } from './runs.ts';
import { statesAt } from './states.ts';
import type { Run } from './take-word.ts';

/** "to the UAE", "to Tehran", "to the Prime Minister": where one is posted, or whom one serves. */
export function takePost(
  doc: Tokenised,
  { head, headTo, headFrom, titleFrom, organization }: Run,
  complement: Complement,
  from: number,
  end: number,
  entry: Match<Entry> | null,
): boolean {
  const posted =
    lowerAt(doc.tokens, complement.at) === 'to'
      ? !SOVEREIGN_HEADS.has(head)
      : POSTED_HEADS.some((part) => head.includes(part)) && !head.startsWith('head of ');
  // "met the UN chief in Oslo": the head of the body, and where.
  if (
    head === 'chief' &&
    organization &&
    titleFrom === headFrom &&
    lowerAt(doc.tokens, complement.at) === 'in'
  )
    return false;
  // "the visit of the Foreign Minister to Zenda": no minister is posted there.
  const stays = /minister$|^vice president$/.test(head) || isOfDepartment(doc.tokens, headFrom, head);
  if (!posted || (stays && isAbroad(doc.tokens, from, entry))) return false;
  if (entry?.value.type !== 'country' && takeServed(doc, complement, from, end)) return true;
  const to = entry ? behindPosts(doc, from, end, entry) : postTo(doc.tokens, from, end);
  if (to === from) return false;
  // "Ambassador of Zenda to Chad": a title has no state of its own.
  if (!complement.country || complement.country.from < headTo) complement.titleTo = to;
  complement.at = to;
  return true;
}

/** "Foreign Secretary", at the head of a department at home; "First Secretary" is posted. */
const isOfDepartment = (tokens: readonly Token[], at: number, head: string): boolean =>
  head === 'secretary' && DEPARTMENTS.has(lowerAt(tokens, at - 1));
const DEPARTMENTS = new Set(['foreign', 'defence', 'defense', 'home', 'finance', 'treasury', 'commerce']);

/** A state, or a town that has one to itself. */
const isAbroad = (tokens: readonly Token[], at: number, entry: Match<Entry> | null): boolean =>
  entry ? entry.value.type === 'country' : countryOfCapital(tokens[at]?.text ?? '') !== undefined;

/** "Ambassador to Fiji and Tonga, B", "Ambassador to Fiji and Tonga B": posted to all of them; before another office or a genitive the last state is somebody else's. */
function behindPosts(doc: Tokenised, from: number, end: number, entry: Match<Entry>): number {
  const { states, to } = statesAt(doc, from, end);
  const next = doc.tokens[to];
  if (states.length < 2 || /^['’]s?$/.test(next?.text ?? '')) return entry.to;
  return !next?.cap || (addressedName(doc, to, end) && !runAt(doc, to, end)) ? to : entry.to;
}

/** "to the German Chancellor", "to the Federal Chancellor": whom one serves, and for which state. */
function takeServed(doc: Tokenised, complement: Complement, from: number, end: number): boolean {
  const served = from < end ? runAt(doc, from, end) : null;
  if (!served || served.plural || !doc.tokens[served.headFrom]!.cap) return false;
  complement.country ??= served.country;
  complement.titleTo = served.headTo;
  complement.at = served.headTo;
  return true;
}

/**
 * "Special Envoy of President A", "adviser to Zendan President A": the name belongs to whom one serves. Behind an
 * article it is of who serves ("Special Envoy of the President B").
 */
export function takeSuperior(doc: Tokenised, complement: Complement, from: number, end: number): boolean {
  // "Secretary to Prime Minister B": in South Asia the permanent head of an office.
  if (lowerAt(doc.tokens, complement.titleTo - 1) === 'secretary') return false;
  if (from >= end || !doc.tokens[from]!.cap) return false;
  // "Ambassador to Zenda Prince B": posted there.
  if (GAZETTEER.at(doc.tokens, from, end)?.value.type === 'country') return false;
  const run = runAt(doc, from, end);
  if (!run || run.plural || RANKS.has(lowerAt(doc.tokens, run.headTo - 1)) || !doc.tokens[run.headFrom]!.cap)
    return false;
  // "Minister of Foreign Affairs Prince B": no prince has a portfolio, so it is the minister's.
  if (/^(?:prince|princess)$/.test(run.head) && run.titleFrom < run.headFrom) return false;
  // "Minister of Culture and Oil Minister B": two offices of B.
  if (run.head === 'minister' && lowerAt(doc.tokens, complement.titleTo - 1) === 'minister') return false;
  const name = addressedName(doc, run.headTo, end)?.name;
  if (!name) return false;
  const behind = lowerAt(doc.tokens, name.to) === 'of' ? statesAt(doc, name.to + 1, end) : null;
  const country = run.country ?? behind?.states[0] ?? null;
  const title = piece(doc, run.titleFrom, run.headTo);
  complement.served = {
    from,
    to: name.to,
    name,
    title,
    head: run.head,
    country,
    organization: run.organization,
  };
  complement.country ??= country;
  complement.organization ??= run.organization;
  complement.titleTo = name.to;
  complement.at = behind?.states.length ? behind.firstTo : name.to;
  return true;
}

/** "Director of the Office of His Majesty", "Adviser to His Majesty the King": whom one serves, by the form of address. */
export function takeAddressed(doc: Tokenised, complement: Complement, end: number): boolean {
  const from = complement.at + 1;
  if (!/^(?:his|her|their)$/.test(lowerAt(doc.tokens, from)) || !opensAddress(doc.tokens, from, end))
    return false;
  const to = pastAddress(doc.tokens, from, end);
  if (takeSuperior(doc, complement, to, end)) return true;
  const served = to < end && doc.tokens[to]!.cap ? headAt(doc.tokens, to, end) : null;
  complement.titleTo = served?.to ?? to;
  complement.at = complement.titleTo;
  return true;
}

/** "to the Kingdom", "to our country": the state of the publisher. */
const REALMS = new Set(['kingdom', 'sultanate', 'republic', 'emirate', 'union', 'state']);

function postTo(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (/^(?:our|this)$/.test(first?.lower ?? '') && lowerAt(tokens, from + 1) === 'country') return from + 2;
  if (!first?.cap) return from;
  if (countryOfCapital(first.text) || REALMS.has(first.lower)) return from + 1;
  return from < end ? (headAt(tokens, from, end)?.to ?? from) : from;
}

/** "Special Envoy of the Zendan President": whom one serves, and for which state. */
export function takeOfficial(
  doc: Tokenised,
  complement: Complement,
  entry: Match<Entry>,
  end: number,
): boolean {
  const served = entry.to < end && doc.tokens[entry.to]!.cap ? headAt(doc.tokens, entry.to, end) : null;
  if (!served || served.plural) return false;
  complement.country ??= statePiece(doc, entry);
  complement.titleTo = served.to;
  complement.at = served.to;
  return true;
}

/** "Manager at Zenda Foods,": a house that no table has, in capitals up to a mark. */
export function takeEmployer(
  doc: Tokenised,
  { head }: Run,
  complement: Complement,
  from: number,
  end: number,
): boolean {
  if (!EMPLOYED.has(head) || complement.country) return false;
  let to = from;
  while (to < Math.min(end, from + 4) && doc.tokens[to]!.kind === 'word' && doc.tokens[to]!.cap) to++;
  if (to === from || !/^[,.;)]$/.test(doc.tokens[to]?.text ?? '.')) return false;
  complement.organization ??= piece(doc, from, to);
  complement.titleTo = to;
  complement.at = to;
  return true;
}

const EMPLOYED = new Set(['manager', 'director', 'fellow', 'ceo', 'adviser', 'advisor', 'officer', 'head']);
