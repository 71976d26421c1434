import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';
import { mayHold } from './held-office.ts';
import { join } from './unnamed.ts';

/** "Blake call with President Soto … The Prime Minister spoke": the office opens one of the first sentences of the body. */
const LEAD = 2;
/** "Ana Blake met B. … The Prime Minister welcomed B": and of those behind a lead that gives the name. */
const BEHIND_LEAD = 4;

/**
 * Press offices name their principal in the headline, or in a lead above the statement itself, and say the office in
 * the text: who opens the headline or the lead without any office, and whom the text names nowhere else, is the office
 * that opens a sentence behind, where both tell of the same other side.
 */
export function nameFromHeadline(
  doc: Tokenised,
  mentions: readonly Mention[],
  cast: Cast,
  { official }: Voice,
): void {
  const title = doc.sentences.find(({ kind }) => kind === 'title');
  const lead = doc.sentences.find(({ kind }) => kind === 'body');
  if (!lead) return;
  if (title) nameByOpening(doc, mentions, cast, title, [lead.index, lead.index + LEAD]);
  if (official) nameByOpening(doc, mentions, cast, lead, [lead.index + 1, lead.index + BEHIND_LEAD]);
}

/** Ties whoever opens `opening`, and is named there alone, to the office that opens one of the sentences from `first` to before `end`. */
function nameByOpening(
  doc: Tokenised,
  mentions: readonly Mention[],
  cast: Cast,
  opening: Sentence,
  [first, end]: readonly [number, number],
): void {
  const person = cast.entities.find(({ mentions: [one] }) => one?.from === opening.from && !one.possessive);
  if (!person || !isOnlyIn(person, opening.index)) return;
  const found = cast.entities.filter(isOffice).flatMap((office) => {
    const at = office.mentions.find(({ sentence, from }) => {
      return sentence >= first && sentence < end && from - doc.sentences[sentence]!.from <= 1;
    });
    return at ? [{ office, sentence: at.sentence }] : [];
  })[0];
  if (!found || !mayBe(person, found.office)) return;
  const isTold = ({ mentions: all }: Entity) => all.some(({ sentence }) => sentence === found.sentence);
  const shared = inSentences(mentions, opening.index).some((mention) => {
    const other = cast.of.get(mention);
    return other && other !== person && other !== found.office && isTold(other);
  });
  if (shared) join(cast, person, found.office);
}

const isOnlyIn = ({ kind, heads, former, mentions }: Entity, index: number): boolean =>
  kind === 'person' && heads.size === 0 && !former && mentions.every(({ sentence }) => sentence === index);

const isOffice = (entity: Entity): boolean =>
  entity.kind === 'office' &&
  !entity.plural &&
  !entity.voice &&
  !entity.former &&
  !isOnlyRelational(entity) &&
  entity.mentions.some(({ possessive }) => !possessive);

const mayBe = (person: Entity, office: Entity): boolean =>
  (!person.country || person.country.code === (office.country?.code ?? person.country.code)) &&
  mayHold(person, office.mentions[0]!);
