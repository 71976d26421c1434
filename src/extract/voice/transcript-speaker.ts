import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';

/** Who speaks in a sentence of a transcript. */
export interface Floor {
  /** The last word of the label, which is the surname where it names someone. */
  surname: string;
  /** Whom the label names, where that is known. */
  mention: Mention | null;
}

/** "THE HON A MP, MINISTER FOR TRADE AND REGIONAL DEVELOPMENT:": a longer line up to a colon is a sentence. */
const MAX_LABEL = 20;
/** Fewer labels make no transcript: "Note:" stands by itself. */
const MIN_TURNS = 2;

/**
 * Who has the floor, sentence by sentence: "MINISTER A: …" opens a turn, which lasts until the next label. Empty for
 * a text that is no transcript.
 */
export function floorOf(doc: Tokenised, mentions: readonly Mention[]): readonly (Floor | undefined)[] {
  const floors: (Floor | undefined)[] = [];
  const labels = new Set<Floor>();
  for (const { index, from, to, kind, paragraph } of doc.sentences) {
    const opens = kind === 'body' && doc.sentences[index - 1]?.paragraph !== paragraph;
    const colon = opens ? colonOfLabel(doc, from, to) : null;
    if (colon === null) {
      floors[index] = kind === 'body' ? floors[index - 1] : undefined;
      continue;
    }
    const mention =
      inSentences(mentions, index).find(
        ({ to: end, kind: of }) => end <= colon && (of === 'person' || of === 'office'),
      ) ?? null;
    floors[index] = { surname: wordAt(doc, colon - 1), mention };
    labels.add(floors[index]);
  }
  return labels.size < MIN_TURNS ? [] : floors;
}

/** The colon that closes a label of capitalised words ("Foreign Minister A:", "JOURNALIST:"); `null` where none opens the sentence. */
function colonOfLabel({ tokens }: Tokenised, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to - 1, from + MAX_LABEL); i++) {
    const { text, kind, cap, lower } = tokens[i]!;
    if (text === ':') return i > from ? i : null;
    if (kind === 'word' && !cap && !/^(?:of|the|for|and|de|bin|al|van|von|da)$/.test(lower)) return null;
  }
  return null;
}
