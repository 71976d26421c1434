import type { Group } from '../mentions/groups.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { addParty, type Draft } from './draft.ts';
import { type Party, resolveFrame } from './parties.ts';
import type { Material } from './unify.ts';

const ATTENDS =
  /^(?:attended|attends|present|participated|joined|joins|attending|accompanied|flanked|assisted|part)$/;

/** Adds those of whom a later sentence says that they took part: "The meeting was attended by A and B". */
export function addAttendees(material: Material, drafts: readonly Draft[], groups: readonly Group[]): void {
  const { doc } = material;
  for (const sentence of doc.sentences) {
    if (!attendedIn(doc, sentence)) continue;
    const target = targetOf(doc, drafts, sentence);
    if (!target) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!ATTENDS.test(doc.tokens[i]!.lower)) continue;
      for (const group of attendeesAt(material, groups, sentence.index, i)) {
        const led = /^(?:accompanied|flanked|assisted)$/.test(doc.tokens[i]!.lower)
          ? leader(material, groups, sentence.index, i)
          : null;
        for (const party of partiesOf(material, group)) {
          if (led && !party.country && !party.entity.organization) party.country = led;
          if (welcome(target, party)) addParty(target.parties, party);
        }
      }
    }
  }
}

function attendedIn({ tokens }: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (ATTENDS.test(tokens[i]!.lower)) return true;
  return false;
}

/** The event told of last in the paragraph, else the first one held, else any told of before. */
function targetOf(
  doc: Tokenised,
  drafts: readonly Draft[],
  { index, paragraph }: Sentence,
): Draft | undefined {
  const told = drafts.filter((draft) => draft.frames.some((frame) => frame.sentence <= index));
  const held = told.filter((draft) => draft.status === 'held' && !draft.background);
  const near = held.findLast((draft) =>
    draft.frames.some(
      (frame) => frame.sentence <= index && doc.sentences[frame.sentence]!.paragraph === paragraph,
    ),
  );
  return near ?? held[0] ?? told.at(-1);
}

/** "President A of X, accompanied by Minister B": B is of X too. */
const leader = ({ cast }: Material, groups: readonly Group[], sentence: number, at: number) => {
  const led = groups
    .filter((group) => group.sentence === sentence && group.to <= at)
    .flatMap(({ mentions }) => mentions)
    .findLast(({ kind, to }) => kind !== 'pronoun' && at - to <= 6);
  return (led && cast.of.get(led)?.country) ?? null;
};

function attendeesAt({ doc }: Material, groups: readonly Group[], sentence: number, at: number): Group[] {
  const { tokens } = doc;
  const word = tokens[at]!.lower;
  const here = groups.filter((group) => group.sentence === sentence);
  const behind = here.find(
    (group) =>
      group.from > at &&
      group.from - at <= 6 &&
      tokens.slice(at + 1, group.from).some(({ lower }) => lower === 'by'),
  );
  const before = [...here]
    .reverse()
    .find(
      (group) =>
        group.to <= at &&
        at - group.to <= 16 &&
        group.mentions.some((mention) => mention.title !== null || mention.honorific || mention.to >= at - 4),
    );
  if (/^(?:accompanied|flanked|assisted)$/.test(word)) return behind ? [behind] : [];
  if (behind && /^(?:attended|joined)$/.test(word))
    return /^(?:was|were|also|meeting|talks|by)$/.test(tokens[at - 1]?.lower ?? '') ? [behind] : [];
  const rest = tokens
    .slice(at, at + 7)
    .map(({ lower }) => lower)
    .join(' ');
  const of =
    /\b(?:meeting|talks|conversation|call|audience|reception|session|negotiations|discussions|discussion|part in the)\b/.test(
      rest,
    );
  const closing = word === 'part' && /^[.,;]$/.test(tokens[at + 1]?.text ?? '.');
  const bare =
    closing ||
    (/^(?:attended|present)$/.test(word) && /^(?:also|were|was|is|are)$/.test(tokens[at - 1]?.lower ?? ''));
  if (word === 'part' && !/^(?:took|take|takes)$/.test(tokens[at - 1]?.lower ?? '')) return [];
  if (before && (of || bare) && !before.mentions.at(-1)!.possessive) return [before];
  const were = tokens.slice(at + 1, at + 7).findIndex(({ lower }) => /^(?:were|was|included)$/.test(lower));
  if (
    /^(?:attended|present)$/.test(word) &&
    were >= 0 &&
    (were < 3 || /^(?:at|for|during)$/.test(tokens[at + 1]?.lower ?? ''))
  ) {
    const after = here.find((group) => group.from > at + were);
    return after ? [after] : [];
  }
  return [];
}

const partiesOf = ({ cast, mentions }: Material, group: Group): Party[] =>
  resolveFrame(
    {
      rule: 'attend',
      sentence: group.sentence,
      from: group.from,
      to: group.to,
      kind: null,
      channel: null,
      status: 'held',
      sides: [{ mentions: group.mentions, role: 'participant' }],
      background: false,
      separate: false,
      visit: false,
      open: false,
    },
    cast,
    mentions,
  ).sides.flat();

/** Only people and named offices of a side or a body join; a state or a body by itself does not. */
const welcome = (draft: Draft, { entity }: Party) =>
  (entity.kind === 'person' || entity.kind === 'office') && !entity.plural && draft.status !== 'cancelled';
