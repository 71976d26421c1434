import type { Frame } from '../../frames/frame.ts';
import { soilOf } from '../../gazetteer/former-states.ts';
import type { PlaceHit } from '../../where/hit.ts';
import { merged } from '../../where/merged.ts';
import type { Stay } from '../../where/stay.ts';
import { isAtOtherTime, isInOtherMonth } from '../dates/stay-time.ts';
import type { Draft } from '../draft.ts';
import { isBackHome, isOfOtherState } from '../stay-of-other.ts';
import type { Ground } from './ground.ts';

/** How many sentences back and ahead a visit is looked for. */
const BACK = 15;
const AHEAD = 4;

/** The place of a visit that the event is part of; a place already known is only made more exact. */
export function staying(ground: Ground, draft: Draft, known: PlaceHit | null): PlaceHit | null {
  for (const frame of draft.frames) {
    const stays = nearestFirst(ground.stays[frame.sentence]!, frame).filter((stay) =>
      fits(ground, stay, draft, frame, true),
    );
    const goal = known ? undefined : stays.find((stay) => isForIt(ground, stay, frame));
    const own = goal?.hit ?? best(stays, known, draft);
    if (own) return known ? merged(known, own) : own;
  }
  if (draft.status === 'cancelled') return known;
  const { sentence } = draft.frames[0]!;
  const reach = draft.background ? 1 : BACK;
  let ahead: PlaceHit | null = null;
  // "Visit to Oslo and Lima" above, and "I will then visit Peru" near the event: the town in Peru.
  let land: PlaceHit | null = null;
  for (let step = 1; step <= reach; step++) {
    const around = [sentence - step, ...(step <= AHEAD ? [sentence + step] : [])];
    for (const index of around) {
      if (!ground.stays[index]?.length) continue;
      const hit = best(
        ground.stays[index].filter((stay) => fits(ground, stay, draft, draft.frames[0]!, false)),
        known ?? land,
        draft,
      );
      if (hit && !isTown(hit) && step === 1 && moreExact(ground, draft, hit)) land ??= hit;
      if (!hit || !(isTown(hit) || (!known?.country && !moreExact(ground, draft, hit)))) continue;
      // "will visit Oslo. A and Minister B of Norway will confer. A's next visit will be to Rome.": not yet there.
      const next = index > sentence && !isOfParty(draft, hit);
      if (!next) return known ? merged(known, hit) : hit;
      ahead ??= hit;
    }
  }
  if (ahead) return known ? merged(known, ahead) : ahead;
  return known ?? (draft.background ? null : country(ground, draft));
}

/** "will fly to Oslo before going on to Chad for talks with B": the goal that the talks are the purpose of. */
const isForIt = ({ material: { doc } }: Ground, { hit, at }: Stay, frame: Frame): boolean =>
  at < frame.from &&
  frame.from - hit.to <= TO_PURPOSE &&
  /^(?:for|where)$/.test(doc.tokens[hit.to]?.lower ?? '');
const TO_PURPOSE = 5;

/** "goes to X to see A before flying to Y to see B": the journey told last before the event, then those behind. */
const nearestFirst = (stays: readonly Stay[], { from }: Frame): Stay[] =>
  stays.toSorted((a, b) => (a.at < from ? from - a.at : a.at) - (b.at < from ? from - b.at : b.at));

const isOfParty = ({ parties }: Draft, hit: PlaceHit): boolean =>
  parties.some(({ country }) => soilOf(country?.code) === hit.country);

/** A town before a mere state; on a journey to several states that of whom is met there. */
function best(stays: readonly Stay[], known: PlaceHit | null, { parties }: Draft): PlaceHit | null {
  const open = stays.filter(({ hit }) => !known?.country || !hit.country || known.country === hit.country);
  const hosted = open.filter(({ hit }) =>
    parties.some(({ country }) => soilOf(country?.code) === hit.country),
  );
  const fitting = hosted.length > 0 ? hosted : open;
  return (fitting.find(({ hit }) => isTown(hit)) ?? fitting[0])?.hit ?? null;
}

/** "Panama" is a town, and the state of it. */
const isTown = ({ city, countrySpan }: PlaceHit): boolean => city !== null && city.from !== countrySpan?.from;

/** A stay in a country only, where another stay of the document names the town there. */
const moreExact = (ground: Ground, draft: Draft, hit: PlaceHit): boolean =>
  !hit.city && nearStays(ground, draft).some((stay) => stay.hit.city && stay.hit.country === hit.country);

function nearStays(ground: Ground, draft: Draft): Stay[] {
  const { sentence } = draft.frames[0]!;
  return ground.stays
    .slice(Math.max(0, sentence - BACK), sentence + AHEAD + 1)
    .flat()
    .filter((stay) => fits(ground, stay, draft, draft.frames[0]!, stay.sentence === sentence));
}

const country = (ground: Ground, draft: Draft): PlaceHit | null => nearStays(ground, draft)[0]?.hit ?? null;

function fits(ground: Ground, stay: Stay, draft: Draft, frame: Frame, same: boolean): boolean {
  const { hit, time, visitor } = stay;
  const {
    material: { doc },
    context: { home },
  } = ground;
  if (!hit.country) return false;
  const before = stay.sentence > frame.sentence || (same && frame.from < stay.at);
  if (stay.onwards && (before || (stay.onwards === 'sentence' && !same))) return false;
  if (time === 'past' && !draft.background && !same) return false;
  if (same ? isInOtherMonth(ground, stay, draft) : isAtOtherTime(ground, stay, draft)) return false;
  if (time === 'planned' && draft.status === 'held') return false;
  if (
    draft.status === 'held' &&
    stay.sentence > frame.sentence &&
    (wentOn(doc, stay) || (isOnward(doc, stay) && !isOfParty(draft, hit)))
  )
    return false;
  if (time === 'open' && draft.status === 'held' && stay.sentence > frame.sentence) return false;
  if (time === 'held' && draft.status === 'planned' && stay.sentence > frame.sentence) return false;
  if (same && time === 'open' && frame.from > stay.at && afterwards(doc, stay.at, frame.from)) return false;
  if (same && frame.from > stay.at && isFollowing(doc, stay.at, frame.from)) return false;
  if (same && isBackHome(doc, stay, frame)) return false;
  if (same && doc.sentences[frame.sentence]!.kind === 'title') return true;
  const codes = new Set(
    draft.parties.map(
      ({ country: of, entity }) =>
        soilOf(of?.code) ?? (entity.organization ? `org:${entity.id}` : (home ?? '')),
    ),
  );
  const there = codes.has(hit.country);
  const abroad = [...codes].some((code) => code !== hit.country);
  if (!abroad) return false;
  if (visitor === null)
    return (
      (there && time !== 'planned') ||
      same ||
      isHeadlined(doc, stay, codes, home) ||
      (home !== null && codes.has(home) && isGladToBe(doc, stay, frame))
    );
  const present = draft.parties.some(({ entity }) => entity.id === visitor);
  // "noted the importance of President A's visit to Zenda": of someone whose people were not there.
  if (stay.owned && !present && !codes.has(stay.owned.by ?? '')) return false;
  // Where one was is not where others will be, and where one will be is not where others are to meet.
  if (
    draft.status === 'planned' &&
    !present &&
    (time === 'held' || (time === 'planned' && isOfOtherState(ground, visitor, codes)))
  )
    return false;
  return there || present;
}

/** "It is a great pleasure to be in Oslo. This morning I called on B": whoever has the floor is there. */
function isGladToBe({ tokens, sentences }: Ground['material']['doc'], stay: Stay, frame: Frame): boolean {
  const { from, paragraph } = sentences[stay.sentence]!;
  if (sentences[frame.sentence]!.paragraph !== paragraph || stay.sentence > frame.sentence) return false;
  const opening = tokens.slice(from, stay.at + 1).map(({ lower }) => lower);
  return GLAD_TO_BE.test(opening.join(' '));
}
const GLAD_TO_BE =
  /^(?:it(?: is|['’]s| ['’]s)|(?:i am|i['’]m|i ['’]m|we are) )?.*\b(?:pleasure|great|good|wonderful|delighted|pleased|honour|privilege|lovely|fantastic) to be$/;

/** "Visit to Chad" heads a release: the visit is that of our own. */
const isHeadlined = (
  { sentences }: Ground['material']['doc'],
  { sentence, hit }: Stay,
  codes: ReadonlySet<string>,
  home: string | null,
): boolean =>
  sentences[sentence]!.kind === 'title' && home !== null && hit.country !== home && codes.has(home);

/** "A flew to Rome later on Monday", "then travelled to Oslo": told behind a meeting, a place where A went from there. */
const isOnward = ({ tokens, sentences }: Ground['material']['doc'], { at, sentence }: Stay): boolean =>
  tokens
    .slice(Math.max(sentences[sentence]!.from, at - ONWARD), Math.min(sentences[sentence]!.to, at + ONWARD))
    .some(({ lower }) => /^(?:later|then|next|afterwards|thereafter|onward|onwards)$/.test(lower));
const ONWARD = 8;

/** "She then flew to Oslo": from where she had met others, even in the same state. */
const wentOn = ({ tokens }: Ground['material']['doc'], { at }: Stay): boolean =>
  /^(?:then|later|afterwards|subsequently)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:flew|travelled|traveled|went|drove|left|headed|proceeded|moved)$/.test(tokens[at]!.lower);

/** "The visit to Rome follows a meeting with B": they met before that, elsewhere. */
const isFollowing = ({ tokens }: Ground['material']['doc'], from: number, to: number): boolean =>
  to - from < 20 &&
  tokens
    .slice(from, to)
    .some(
      ({ lower }, k) =>
        (/^follow(?:s|ed)$/.test(lower) && tokens[from + k + 1]?.lower !== 'by') ||
        (/^(?:comes|came)$/.test(lower) && tokens[from + k + 1]?.lower === 'after'),
    );

/** "left for Rome after meeting B": they met before that. */
const afterwards = ({ tokens }: Ground['material']['doc'], from: number, to: number): boolean =>
  to - from < 40 && tokens.slice(from, to).some(({ lower }) => lower === 'after' || lower === 'following');
