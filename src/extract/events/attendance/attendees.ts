import { ACCOMPANYING, COMPANY, SENDING } from '../../lexicon/attendance.ts';
import { SIDELINES } from '../../lexicon/function-words.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { oneOf, phraseIn, someToken, someWord, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { addParty, type Party } from '../party.ts';
import { ofEachSide, ofHost, ofRow } from '../states/state-of-attendee.ts';
import { attended } from './attended-event.ts';
import { attendeesIn, isAttending, tellsOfAttending } from './attendees-in.ts';

/** Adds those of whom a later sentence says that they took part: "The meeting was attended by A and B". */
export function addAttendees(material: Material, drafts: readonly Draft[]): void {
  const { doc } = material;
  const principals = new Map(drafts.map((draft) => [draft, [...draft.parties]]));
  for (const sentence of doc.sentences) {
    if (!someAttended(doc, sentence)) continue;
    const coming = isToCome(doc, sentence);
    const targets = attended(doc, drafts, sentence).filter(
      (draft) =>
        ((draft.status === 'planned' && !wasAttended(doc, sentence)) ||
          (draft.status === 'held' && !coming)) &&
        !(OF_GATHERING.test(phraseIn(doc, sentence.from, sentence.from + OPENING)) && isBeside(doc, draft)) &&
        !(isOfSummit(doc, sentence) && !isSummit(doc, draft)),
    );
    if (targets.length === 0) continue;
    const parties = attendeesIn(material, sentence).filter(canJoin);
    const led = someToken(doc, sentence.from, sentence.to, isLeading);
    // "met B, alongside Minister C": of whoever met B, if of anyone.
    const company = someWord(doc, sentence.from, sentence.to, COMPANY);
    const sent = someToken(doc, sentence.from, sentence.to, isStandingIn);
    for (const target of targets)
      for (const party of ofEachSide(parties, principals.get(target)!, material.voice)) {
        if (sent)
          target.parties = target.parties.filter((other) => !isSeatOf(other, party, material.voice.country));
        addParty(
          target.parties,
          led || company
            ? party
            : ofHost(
                material,
                target,
                principals.get(target)!,
                ofRow(material, target, party, parties),
                parties,
              ),
        );
      }
  }
}

/** "met on the sidelines of the summit …. The summit, hosted by C,": C was not with the two. */
const isBeside = (doc: Tokenised, { frames: [frame] }: Draft): boolean =>
  someWord(doc, frame!.to, Math.min(doc.sentences[frame!.sentence]!.to, frame!.to + TO_SIDELINES), SIDELINES);
const TO_SIDELINES = 24;
const OF_GATHERING =
  /^(?:the|this|that) (?:[\w'’-]+ ){0,4}(?:gathering|summit|conference|forum|event|assembly|congress)\b/;
const OPENING = 7;

/** "A, who is also attending the summit of the alliance": no meeting of two that was told of. */
const isOfSummit = (doc: Tokenised, { from, to }: Sentence): boolean =>
  AT_SUMMIT.test(phraseIn(doc, from, Math.min(to, from + MAX_SUMMIT)));
const MAX_SUMMIT = 30;
const AT_SUMMIT =
  /\b(?:is|are|was|were) (?:also |both |all )?attending (?:the|this|an?) (?:[\w'’-]+ ){0,4}(?:summit|conference|forum|assembly|congress|meeting of)\b/;

const isSummit = (doc: Tokenised, { frames, parties }: Draft): boolean =>
  parties.length > 2 ||
  frames.some(({ from, to }) =>
    /\b(?:summit|conference|forum|assembly|congress)\b/.test(phraseIn(doc, from, to)),
  );

function someAttended(doc: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (tellsOfAttending(doc, i)) return true;
  return false;
}

const isLeading = oneOf(ACCOMPANYING);

const WILL = wordSet('will would');
/** How far before the word of attending "will" stands ("will also take"). */
const TO_WILL = 4;

/** "the summit, in which B will take part": not in what was held. */
function isToCome(doc: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++)
    if (isAttending(doc.tokens[i]!.word) && someWord(doc, Math.max(from, i - TO_WILL), i, WILL)) return true;
  return false;
}

/** "In May, B had attended the meeting": no part of what is to come. */
const wasAttended = (doc: Tokenised, { from, to }: Sentence): boolean =>
  HAD_ATTENDED.test(phraseIn(doc, from, to));
const HAD_ATTENDED = /\bhad (?:also )?(?:attended|participated|joined|taken part)\b/;

const isStandingIn = oneOf(new Set([...SENDING, 'chaired', 'co-chaired']));

/** "Zenda sent its envoy": instead of the minister for whom "the ministers of Zenda and Chad" stands. */
const isSeatOf = (
  { entity: { kind, plural, name }, country }: Party,
  { country: other }: Party,
  home: string | null,
): boolean =>
  kind === 'office' && plural && name === null && country !== null && country.code === (other?.code ?? home);

/** Only people and named offices join; a state or a body by itself, and officials whom nobody names, do not. */
const canJoin = ({ key, entity: { kind, plural, heads } }: Party): boolean =>
  (kind === 'person' || kind === 'office') && (!plural || (isSeat(key) && !heads.has('official')));

/** "the ambassadors of X and Y": one for each state. */
const isSeat = (key: string): boolean => key.includes(':');
