import type { Tokenised } from '../sentences.ts';
import type { Draft } from './draft.ts';

const EARLIER =
  /^(?:earlier|previously|recalled|recall|last|previous|recent|past|separately|meanwhile|elsewhere)$/;

/** Marks what the document is about: what title or lead tell, and the other meetings of the same visit. */
export function weighSalience(doc: Tokenised, drafts: readonly Draft[]): void {
  const lead = leadSentences(doc);
  const told = drafts.filter(
    (draft) => !draft.background && draft.frames.some(({ sentence }) => lead.has(sentence)),
  );
  const [first] = told;
  const agreed =
    first?.status === 'planned'
      ? drafts.find(
          (draft) =>
            draft.status === 'held' &&
            !draft.background &&
            draft.frames[0]!.sentence <= Math.max(...lead) + 1 &&
            draft.parties.every((party) => first.parties.some(({ entity }) => entity.id === party.entity.id)),
        )
      : undefined;
  const firstHeld = agreed ?? first;
  if (agreed) for (const sentence of agreed.frames.map((frame) => frame.sentence)) lead.add(sentence);
  for (const draft of drafts) {
    const inLead = draft.frames.some(({ sentence }) => lead.has(sentence));
    const inTitle = draft.frames.some(({ sentence }) => doc.sentences[sentence]!.kind === 'title');
    draft.salience =
      !draft.background &&
      (inLead || inTitle) &&
      (draft === firstHeld || inTitle || draft.status === firstHeld?.status)
        ? 'main'
        : 'mentioned';
  }
  const main = drafts.filter(({ salience }) => salience === 'main');
  if (main.length === 0 && drafts.length > 0) {
    const first = drafts.find((draft) => draft.status === 'held' && !draft.background) ?? drafts[0]!;
    if (first.frames[0]!.sentence <= Math.max(8, doc.sentences.length * 0.65)) {
      first.salience = 'main';
      main.push(first);
    }
  }
  for (const draft of drafts)
    if (draft.salience === 'mentioned' && sameVisit(doc, draft, main)) draft.salience = 'main';
}

/** The first two paragraphs' first sentences, or the first three sentences of a text in one paragraph. */
function leadSentences(doc: Tokenised): Set<number> {
  const body = doc.sentences.filter(({ kind }) => kind === 'body' || kind === 'standfirst');
  const lead = new Set<number>();
  for (const sentence of body.slice(0, 2)) lead.add(sentence.index);
  return lead;
}

/** A further meeting of the one whom the main event is about, told in the same way. */
function sameVisit(doc: Tokenised, draft: Draft, main: readonly Draft[]): boolean {
  const [first] = main;
  if (
    !first ||
    first.status !== 'held' ||
    draft.status !== 'held' ||
    draft.background ||
    draft.kind !== first.kind
  )
    return false;
  const shares = draft.parties.some(({ entity }) =>
    first.parties.some((other) => other.entity.id === entity.id),
  );
  if (!shares) return false;
  return draft.frames.some((frame) => {
    const sentence = doc.sentences[frame.sentence]!;
    const opening = doc.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 4));
    const relative = doc.tokens
      .slice(Math.max(sentence.from, frame.from - 3), frame.from)
      .some(({ lower }) => lower === 'who' || lower === 'whom');
    return (
      !relative &&
      !opening.some(({ lower }) => EARLIER.test(lower)) &&
      !doc.tokens
        .slice(Math.max(sentence.from, frame.from - 3), frame.from)
        .some(({ lower }) => EARLIER.test(lower))
    );
  });
}
